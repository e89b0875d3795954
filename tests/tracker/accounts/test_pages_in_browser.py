from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests import factories
from tests.accessibility import faults
from tracker.accounts.models import ApiToken, User

pytestmark = pytest.mark.browser

Visit = Callable[..., Page]


def test_pages_outside_are_for_everybody(visit: Visit) -> None:
    page = visit(None, "/sign-in/")
    assert faults(page) == []

    page.get_by_label("E-mail").fill("nobody@newsroom.example")
    page.get_by_label("Password").fill("wrong password")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("alert")).to_contain_text("do not fit together")
    assert faults(page) == []


def test_own_page_is_for_everybody(visit: Visit, reader: User) -> None:
    ApiToken.objects.create(user=reader, name="archive script", digest="x")
    page = visit(reader, "/account/")
    page.get_by_label("Account of").click()
    assert faults(page) == []

    page.get_by_label("What it is for").fill("wire")
    page.get_by_role("button", name="Make a token").click()
    expect(page.get_by_text("Copy it now")).to_be_visible()
    assert faults(page) == []


def test_people_pages_are_for_everybody(visit: Visit, administrator: User, editor: User) -> None:
    page = visit(administrator, "/people/")
    assert faults(page) == []

    page.get_by_role("link", name="Ines Karo").click()
    assert faults(page) == []

    page.goto("/people/add/")
    page.evaluate("document.querySelector('form.in').noValidate = true")
    page.get_by_role("button", name="Add this person").click()
    expect(page.get_by_label("Name")).to_have_attribute("aria-invalid", "true")
    assert faults(page) == []


def test_error_pages_are_for_everybody(visit: Visit, nobody: User) -> None:
    page = visit(nobody, "/")
    assert faults(page) == []

    for path in ("/people/", "/nothing/", "/sign-in/out/"):
        page.goto(path)
        assert faults(page) == []


def test_person_is_added_and_signs_in(visit: Visit, administrator: User) -> None:
    page = visit(administrator, "/people/")
    page.get_by_role("link", name="Add a person").click()
    page.get_by_label("Name").fill("Mo Vane")
    page.get_by_label("E-mail").fill("mo@newsroom.example")
    page.get_by_label("Administrator").check()
    page.get_by_role("button", name="Add this person").click()
    secret = page.locator(".secret").inner_text()

    theirs = visit(None, "/people/")
    theirs.get_by_label("E-mail").fill("mo@newsroom.example")
    theirs.get_by_label("Password").fill(secret)
    theirs.get_by_role("button", name="Sign in").click()

    expect(theirs.get_by_role("heading", name="People")).to_be_visible()
    expect(theirs.get_by_role("link", name="Mo Vane")).to_be_visible()


def test_password_is_changed(visit: Visit, reader: User) -> None:
    page = visit(reader, "/account/")

    page.get_by_label("Password now").fill(factories.PASSWORD)
    page.get_by_label("New password").fill("another long password")
    page.get_by_role("button", name="Change the password").click()

    expect(page.get_by_role("status").filter(has_text="Your password is changed.")).to_be_visible()


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_language_and_notices_are_chosen(visit: Visit, reader: User, *, scripts: bool) -> None:
    page = visit(reader, "/account/", java_script_enabled=scripts)

    page.get_by_label("At once").press("Space")
    page.get_by_label("Français").press("Space")
    page.get_by_role("button", name="Save").click()

    expect(page.locator("html")).to_have_attribute("lang", "fr")
    expect(page.get_by_label("Français")).to_be_checked()
    reader.refresh_from_db()
    assert (reader.language, reader.notices_by_mail) == ("fr", "at_once")
