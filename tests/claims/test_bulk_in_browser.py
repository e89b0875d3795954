"""Many rows at once, by keyboard and by mouse, in a real browser."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from claims.models import Claim, SavedView
from claims.views.queue import PAGE_SIZE
from sources.models import Article
from tests import factories
from tests.accessibility import faults
from tracker.accounts.models import User

pytestmark = pytest.mark.browser
Visit = Callable[..., Page]


def test_what_becomes_of_a_row_is_said_and_the_bell_stays(
    visit: Visit, article: Article, editor: User, fact_checker: User
) -> None:
    claim = factories.claim(article)
    page = visit(editor, "/queue/?list=all")
    bell = page.get_by_role("link", name="Notices, none new")
    said = page.get_by_role("status")

    page.keyboard.press("j")
    page.keyboard.press("t")
    expect(said.filter(has_text="Done: ")).to_have_count(1)
    expect(bell).to_be_visible()
    row = page.locator(f"#claim-{claim.pk}")
    row.focus()
    page.keyboard.press("g")
    row.get_by_label("Who checks it").select_option(fact_checker.name)
    row.get_by_role("button", name="Assign", exact=True).click()

    expect(said.filter(has_text="Assigned to Tom Adeyar.")).to_have_count(1)
    expect(bell).to_be_visible()


def test_range_by_keys_is_taken_and_undone(visit: Visit, article: Article, fact_checker: User, second: User) -> None:
    for _ in range(3):
        factories.claim(article)
    factories.claim(article, verification="in_progress", taken_by=second)
    page = visit(fact_checker, "/queue/?list=all")
    bar = page.locator("#bulk")
    expect(bar).to_be_hidden()

    for key in ("j", "x", "j", "j", "j", "Shift+X"):
        page.keyboard.press(key)
    expect(bar).to_contain_text("4 selected")
    expect(bar.locator("button[value=take]")).to_contain_text("3")
    expect(bar).to_contain_text("Take will change 3 claims. 1 not: This cannot be done now: it is in progress.")
    page.keyboard.press("t")

    expect(bar).to_contain_text("Changed 3 claims. 1 was left as it is:")
    assert Claim.objects.filter(taken_by=fact_checker).count() == 3
    page.keyboard.press("z")
    expect(bar).to_contain_text("3 claims are as they were.")
    assert Claim.objects.filter(taken_by=fact_checker).count() == 0


def test_escape_clears_and_shift_click_selects_a_range(visit: Visit, article: Article, fact_checker: User) -> None:
    for _ in range(4):
        factories.claim(article)
    page = visit(fact_checker, "/queue/?list=all")

    page.locator("[data-pick]").nth(0).click()
    page.locator("[data-pick]").nth(2).click(modifiers=["Shift"])
    expect(page.locator("#bulk")).to_contain_text("3 selected")
    expect(page.locator("tr[aria-selected=true]")).to_have_count(3)
    page.locator("h1").click()
    page.keyboard.press("Escape")

    expect(page.locator("#bulk")).to_be_hidden()
    expect(page.locator("[data-pick]:checked")).to_have_count(0)


def test_all_that_fit_are_flagged_in_batches(visit: Visit, article: Article, fact_checker: User) -> None:
    for _ in range(PAGE_SIZE + 5):
        factories.claim(article, figure="")
    page = visit(fact_checker, "/queue/?list=to_check")

    page.locator("[data-pick-page]").check()
    page.get_by_role("button", name="Select all that fit").click()
    expect(page.locator("#bulk")).to_contain_text(f"{PAGE_SIZE + 5} selected")
    page.keyboard.press("u")
    page.locator("#bulk-reason").select_option("no_access")
    page.get_by_role("button", name="Flag unverifiable").click()

    expect(page.locator("#bulk")).to_contain_text(f"Changed {PAGE_SIZE + 5} claims.")
    expect(page.locator("#main")).to_contain_text("Nothing to check.")
    assert Claim.objects.filter(unverifiable_reason="no_access").count() == PAGE_SIZE + 5


def test_editor_assigns_a_row_and_a_selection(visit: Visit, article: Article, editor: User, fact_checker: User) -> None:
    one, two, three = (factories.claim(article) for _ in range(3))
    page = visit(editor, "/queue/?list=all")

    page.keyboard.press("j")
    page.keyboard.press("g")
    page.keyboard.type("Tom")
    page.keyboard.press("Tab")
    page.keyboard.press("Control+Enter")
    expect(page.locator(f"#claim-{one.pk} .c-who [title='Tom Adeyar']")).to_be_visible()
    for key in ("x", "j", "x", "g"):
        page.keyboard.press(key)
    page.locator("#bulk-to").select_option(str(fact_checker.pk))
    page.locator("[data-go=assign]").click()

    expect(page.locator("#bulk")).to_contain_text("Changed 2 claims.")
    assert set(Claim.objects.filter(assigned_to=fact_checker)) == {one, two, three}


def test_no_key_waits_for_the_one_before(visit: Visit, article: Article, editor: User) -> None:
    made = [factories.claim(article, triage="suggested") for _ in range(4)]
    page = visit(editor, "/queue/?list=to_decide")

    for key in "jaaaa":
        page.keyboard.press(key)

    for claim in made:
        expect(page.locator(f"#claim-{claim.pk}")).to_contain_text("Done: to check.")
    assert Claim.objects.filter(triage="accepted").count() == 4


def test_lost_connection_keeps_what_was_not_reached(visit: Visit, article: Article, fact_checker: User) -> None:
    factories.claim(article)
    page = visit(fact_checker, "/queue/?list=all")
    page.keyboard.press("j")
    page.keyboard.press("x")
    expect(page.locator("#bulk button[value=take]")).to_contain_text("1")

    page.context.set_offline(True)
    page.keyboard.press("t")

    expect(page.locator("#bulk")).to_contain_text("Not saved: the connection was lost.")
    expect(page.locator("#bulk")).to_contain_text("1 selected")


def test_nothing_keeps_anybody_out(visit: Visit, article: Article, editor: User, fact_checker: User) -> None:
    late = timezone.localdate() - timedelta(days=3)
    factories.claim(article, assigned_to=fact_checker, assigned_by=editor, due_on=late)
    factories.claim(article, triage="suggested")
    SavedView.objects.create(owner=editor, name="Figures nobody has", query="list=to_check", is_shared=True)
    page = visit(editor, "/queue/?list=to_decide")
    page.keyboard.press("j")
    page.keyboard.press("x")
    page.keyboard.press("r")
    expect(page.locator("#bulk-reject-why")).to_be_visible()

    assert faults(page) == []
    page.goto("/queue/?list=overdue")
    page.locator("details.columns summary").click()
    assert faults(page) == []
    page.goto("/queue/views/add/?list=mine")
    assert faults(page) == []
