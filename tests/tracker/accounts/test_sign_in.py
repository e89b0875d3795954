from collections.abc import Callable

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from tests import factories
from tracker.accounts.models import User

SIGN_IN = "/sign-in/"


def typed(user: User, password: str = factories.PASSWORD) -> dict[str, str]:
    return {"login": user.email, "password": password}


@pytest.mark.django_db
def test_whoever_is_not_signed_in_is_sent_to_the_sign_in_page_and_back() -> None:
    answer = Client().get("/account/")

    assert answer.status_code == 302
    assert answer["Location"] == "/sign-in/?next=/account/"
    assert 'name="next" value="/account/"' in Client().get(answer["Location"]).content.decode()


def test_sign_in_leads_to_the_page_that_was_asked_for(reader: User, client: Client) -> None:
    answer = client.post(SIGN_IN, {**typed(reader), "next": "/account/"})

    assert answer.status_code == 302
    assert answer["Location"] == "/account/"
    assert b"Rhea Lund" in client.get("/account/").content


def test_sign_in_never_leads_to_another_site(reader: User, client: Client) -> None:
    answer = client.post(SIGN_IN, {**typed(reader), "next": "https://elsewhere.example/"})

    assert answer["Location"] == reverse("home")


def test_wrong_password_says_so_and_keeps_the_email(reader: User, client: Client) -> None:
    answer = client.post(SIGN_IN, typed(reader, "not the password"))

    assert answer.status_code == 200
    assert "do not fit together" in answer.content.decode()
    assert reader.email in answer.content.decode()


def test_a_closed_account_is_told_so_only_with_its_password(reader: User, client: Client) -> None:
    User.objects.filter(pk=reader.pk).update(is_active=False)

    wrong = client.post(SIGN_IN, typed(reader, "not the password"))
    right = client.post(SIGN_IN, typed(reader), follow=True)

    assert "closed" not in wrong.content.decode().lower()
    assert "Account closed" in right.content.decode()
    assert client.get("/account/").status_code == 302


def test_closing_an_account_ends_its_sessions(reader: User, signed_in: Callable[[User], Client]) -> None:
    client = signed_in(reader)

    User.objects.filter(pk=reader.pk).update(is_active=False)

    assert client.get("/account/").status_code == 302


def test_too_many_failures_lock_the_sign_in(reader: User, client: Client) -> None:
    answers = [client.post(SIGN_IN, typed(reader, "wrong")) for _ in range(settings.AXES_FAILURE_LIMIT)]
    locked = client.post(SIGN_IN, typed(reader))

    assert [answer.status_code for answer in answers[:-1]] == [200] * (settings.AXES_FAILURE_LIMIT - 1)
    assert answers[-1].status_code == 429
    assert locked.status_code == 429
    assert "Too many tries" in locked.content.decode()


def test_a_lock_holds_for_one_email_only(reader: User, editor: User, client: Client) -> None:
    for _ in range(settings.AXES_FAILURE_LIMIT + 1):
        client.post(SIGN_IN, typed(reader, "wrong"))

    assert client.post(SIGN_IN, typed(editor)).status_code == 302


def test_sign_out_is_by_post(reader: User, signed_in: Callable[[User], Client]) -> None:
    client = signed_in(reader)

    assert client.get("/sign-in/out/").status_code == 405
    assert client.get("/account/").status_code == 200

    answer = client.post("/sign-in/out/", follow=True)

    assert "You are signed out." in answer.content.decode()
    assert client.get("/account/").status_code == 302


def test_signing_out_twice_leads_to_the_sign_in_page(db: None, client: Client) -> None:
    answer = client.post("/sign-in/out/")

    assert (answer.status_code, answer["Location"]) == (302, SIGN_IN)


def test_nobody_can_register(db: None, client: Client) -> None:
    assert client.get("/sign-in/signup/").status_code in {302, 404}
    assert "sign up" not in client.get(SIGN_IN).content.decode().lower()


@pytest.mark.parametrize("login", ["", "not an e-mail", "a\0b@newsroom.example", "x" * 400 + "@newsroom.example"])
def test_a_bad_email_is_refused_beside_its_field(db: None, client: Client, login: str) -> None:
    answer = client.post(SIGN_IN, {"login": login, "password": "anything at all"})

    assert answer.status_code == 200
    assert 'aria-invalid="true"' in answer.content.decode()


@pytest.mark.parametrize("password", ["a\0b", "x" * 10_000])
def test_a_strange_password_is_no_error_of_the_site(reader: User, client: Client, password: str) -> None:
    assert client.post(SIGN_IN, typed(reader, password)).status_code == 200
