import re
from collections.abc import Callable
from datetime import date

import pytest
from playwright.sync_api import Page, expect

from claims.models import Claim, Comment, Notice
from tests.accessibility import faults
from tracker.accounts.models import User

pytestmark = pytest.mark.browser
Visit = Callable[..., Page]


@pytest.fixture
def told(claim: Claim, reader: User, editor: User) -> list[Notice]:
    said = Comment.objects.create(claim=claim, by=editor, text="Who read the gauge?")
    return [
        Notice.objects.create(to=reader, claim=claim, by=editor, kind="mentioned", comment=said),
        Notice.objects.create(to=reader, claim=claim, by=editor, kind="assigned"),
    ]


def test_list_is_for_everybody(visit: Visit, told: list[Notice], reader: User) -> None:
    page = visit(reader, "/articles/")

    page.get_by_role("link", name="2 new notices").click()
    expect(page.get_by_role("heading", name="Notices")).to_be_visible()
    assert faults(page) == []

    page.get_by_role("button", name="Mark all as read").click()
    expect(page.get_by_role("status").filter(has_text="2 notices are marked as read.")).to_be_visible()
    assert faults(page) == []

    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("link", name="2 new notices")).to_be_visible()


def test_empty_list_is_for_everybody(visit: Visit, reader: User) -> None:
    page = visit(reader, "/articles/")

    page.get_by_role("link", name="Notices, none new").click()

    expect(page.get_by_text("Nothing yet.")).to_be_visible()
    assert faults(page) == []


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_one_is_marked_by_the_keyboard(visit: Visit, told: list[Notice], reader: User, *, scripts: bool) -> None:
    page = visit(reader, "/notices/", java_script_enabled=scripts)

    page.get_by_role("button", name="Mark as read Ines Karo named you").press("Enter")

    expect(page.get_by_role("link", name="1 new notice", exact=True)).to_be_visible()
    again = page.get_by_role("button", name="Mark as unread Ines Karo named you")
    expect(again).to_be_visible()
    if scripts:
        expect(again).to_be_focused()


def test_number_in_the_bar_follows_without_a_word(visit: Visit, told: list[Notice], reader: User) -> None:
    page = visit(reader, "/articles/")
    page.clock.install()
    page.reload()
    expect(page.get_by_role("link", name="2 new notices")).to_be_visible()
    page.get_by_role("link", name="2 new notices").focus()
    Notice.objects.filter(pk=told[0].pk).delete()

    page.clock.run_for(80_000)

    link = page.get_by_role("link", name="1 new notice", exact=True)
    expect(link).to_be_visible()
    expect(link).to_be_focused()
    assert page.locator("[aria-live], [role=status], [role=alert]").filter(has_text="new").count() == 0


def test_start_page_is_for_everybody(visit: Visit, told: list[Notice], reader: User, editor: User) -> None:
    Claim.objects.update(assigned_to=reader, assigned_by=editor, due_on=date(2026, 3, 5))
    page = visit(reader, "/")

    expect(page.get_by_role("img", name="The newsroom’s week. Suggested: 1 in all;")).to_have_count(1)
    page.get_by_text("The same in numbers").click()
    expect(page.get_by_role("rowheader", name="Confirmed")).to_be_visible()
    assert faults(page) == []

    for width in (390, 700):
        page.set_viewport_size({"width": width, "height": 844})
        expect(page.get_by_role("img", name="The newsroom’s week.")).to_have_count(1)


def test_empty_start_page_is_for_everybody(visit: Visit, editor: User) -> None:
    page = visit(editor, "/")

    expect(page.get_by_role("heading", name="Begin here")).to_be_visible()
    assert faults(page) == []
    page.get_by_role("link", name="Add an article").click()
    expect(page).to_have_url(re.compile("/articles/add/$"))
