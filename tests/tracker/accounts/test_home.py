from collections.abc import Callable

import pytest
from django.test import Client

from tracker.accounts.models import User

SignedIn = Callable[[User], Client]


@pytest.mark.parametrize("role", ["reader", "fact_checker", "editor"])
def test_whoever_may_read_begins_at_the_start(request: pytest.FixtureRequest, signed_in: SignedIn, role: str) -> None:
    answer = signed_in(request.getfixturevalue(role)).get("/")

    assert answer.status_code == 200
    assert "Begin here" in answer.content.decode()


def test_administrator_who_may_not_read_begins_at_the_people(administrator: User, signed_in: SignedIn) -> None:
    assert signed_in(administrator).get("/")["Location"] == "/people/"


def test_whoever_has_no_role_is_told_whom_to_ask(nobody: User, administrator: User, signed_in: SignedIn) -> None:
    answer = signed_in(nobody).get("/")

    assert answer.status_code == 200
    assert "You have no role yet" in answer.content.decode()
    assert administrator.email in answer.content.decode()


@pytest.mark.django_db
def test_outsiders_begin_at_the_sign_in_page() -> None:
    assert Client().get("/")["Location"] == "/sign-in/?next=/"
