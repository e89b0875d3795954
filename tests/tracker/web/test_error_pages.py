"""Pages that say what went wrong, for people signed in or not."""

from collections.abc import Callable

import pytest
from django.core.exceptions import BadRequest, PermissionDenied, SuspiciousOperation
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import include, path
from pytest_django import Settings

from tracker.accounts.models import User
from tracker.refusal import Refused, Stale
from tracker.urls import handler400, handler403, handler404, handler500

__all__ = ["handler400", "handler403", "handler404", "handler500"]

SignedIn = Callable[[User], Client]

RAISED: dict[str, Exception] = {
    "wrong_role": Refused("wrong_role", "Only “an editor” & nobody else may do this."),
    "refused": Refused("same_person", "Someone else must confirm what you proposed."),
    "stale": Stale(version=3, changed_by="Mara Olin"),
    "denied": PermissionDenied("words for programmers"),
    "bad": BadRequest("The link is not ours."),
    "suspicious": SuspiciousOperation("words for programmers"),
    "bug": ZeroDivisionError("words for programmers"),
}


def door(request: HttpRequest, what: str) -> HttpResponse:
    if what == "form":
        return HttpResponse("saved")
    raise RAISED[what]


urlpatterns = [path("", include("tracker.urls")), path("door/<str:what>/", door)]


@pytest.fixture(autouse=True)
def doors(settings: Settings) -> None:
    settings.ROOT_URLCONF = __name__


@pytest.fixture
def client(reader: User, signed_in: SignedIn) -> Client:
    client = signed_in(reader)
    client.raise_request_exception = False
    return client


@pytest.mark.parametrize(
    ("what", "status", "says"),
    [
        ("wrong_role", 403, "Only “an editor” &amp; nobody else may do this."),
        ("refused", 409, "Someone else must confirm what you proposed."),
        ("stale", 409, "Mara Olin changed this while you had it open."),
        ("denied", 403, "You may not use this page"),
        ("bad", 400, "The link is not ours."),
        ("suspicious", 400, "The site did not understand this"),
        ("bug", 500, "The site failed"),
    ],
)
def test_page_says_what_went_wrong(client: Client, what: str, status: int, says: str) -> None:
    answer = client.get(f"/door/{what}/")

    assert answer.status_code == status
    assert says in answer.content.decode()
    assert "words for programmers" not in answer.content.decode()


@pytest.mark.parametrize(("what", "status"), [("wrong_role", 403), ("refused", 409), ("stale", 409), ("bad", 400)])
def test_htmx_gets_the_sentence_alone(client: Client, what: str, status: int) -> None:
    answer = client.get(f"/door/{what}/", headers={"HX-Request": "true"})

    assert answer.status_code == status
    assert "data-refusal" in answer.content.decode()
    assert "<html" not in answer.content.decode()
    assert "HX-Request" in answer["Vary"]


def test_htmx_without_a_sign_in_is_told_so_in_the_page(db: None) -> None:
    answer = Client().post("/account/", headers={"HX-Request": "true"})

    assert answer.status_code == 401
    assert "You are signed out." in answer.content.decode()
    assert "<html" not in answer.content.decode()


def test_redirects_within_the_site_stay_redirects_for_htmx(administrator: User, signed_in: SignedIn) -> None:
    answer = signed_in(administrator).get("/", headers={"HX-Request": "true"})

    assert (answer.status_code, answer["Location"]) == (302, "/people/")


def test_not_found_is_a_page_for_everybody(db: None, client: Client) -> None:
    signed_in, outside = client.get("/nothing/"), Client().get("/nothing/")

    assert (signed_in.status_code, outside.status_code) == (404, 404)
    assert "Nothing is here" in signed_in.content.decode()
    assert ">Sign in</a>" in outside.content.decode()
    assert ">Sign in</a>" not in signed_in.content.decode()


@pytest.mark.parametrize("path", ["/nothing/?q=%00", "/account/?next=a%00b"])
def test_a_nul_byte_in_the_address_is_refused(client: Client, path: str) -> None:
    answer = client.get(path)

    assert answer.status_code == 400
    assert "a character that no text has" in answer.content.decode()


def test_an_unknown_host_is_refused(db: None) -> None:
    assert Client().get("/", headers={"host": "elsewhere.example"}).status_code == 400


def test_a_form_without_its_token_says_what_to_do(reader: User) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(reader, backend="allauth.account.auth_backends.AuthenticationBackend")

    answer = client.post("/door/form/")
    fragment = client.post("/door/form/", headers={"HX-Request": "true"})

    assert answer.status_code == 403
    assert "load the page again and send it once more" in answer.content.decode()
    assert "<html" not in fragment.content.decode()


def test_wrong_method_is_told(client: Client) -> None:
    answer = client.get("/sign-in/out/")

    assert (answer.status_code, answer["Allow"]) == (405, "POST")
    assert "send it from there" in answer.content.decode()


@pytest.mark.parametrize(
    ("came_from", "leads_to"),
    [
        ("http://testserver/account/?tab=1", "/sign-in/?next=/account/%3Ftab%3D1"),
        ("https://elsewhere.example/account/", "/sign-in/?next=/account/tokens/"),
        ("", "/sign-in/?next=/account/tokens/"),
    ],
)
def test_a_form_sent_after_the_session_ended_leads_back_to_its_page(db: None, came_from: str, leads_to: str) -> None:
    answer = Client().post("/account/tokens/", {"purpose": "wire"}, headers={"Referer": came_from})

    assert (answer.status_code, answer["Location"]) == (302, leads_to)


def test_signing_out_leads_to_the_sign_in_page_itself(reader: User, signed_in: SignedIn) -> None:
    answer = signed_in(reader).post("/sign-in/out/", headers={"Referer": "http://testserver/account/"})

    assert answer["Location"] == "/sign-in/"


def test_every_page_forbids_foreign_scripts_and_styles(client: Client) -> None:
    policy = client.get("/account/")["Content-Security-Policy"]

    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
