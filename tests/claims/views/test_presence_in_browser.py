"""Two people on one article: each is told of the other, and nobody types over what the other has changed."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from claims.actions.extract import ask_for_run
from claims.choices import RunState, Triage
from claims.models import Claim
from sources.models import Article
from tests import factories
from tests.accessibility import faults
from tracker.accounts.models import User

pytestmark = pytest.mark.browser
Visit = Callable[..., Page]
LOOK = "document.dispatchEvent(new Event('visibilitychange'))"  # what a page does when one comes back to it


@pytest.fixture
def article(transactional_db: None) -> Article:
    made = factories.article()
    run = ask_for_run(made.revision)
    run.state = RunState.DONE
    run.save()
    return made


@pytest.fixture
def suggested(article: Article) -> Claim:
    return factories.claim(article, triage=Triage.SUGGESTED)


def test_the_other_is_named_and_what_they_changed_is_shown(
    visit: Visit, editor: User, fact_checker: User, article: Article, suggested: Claim
) -> None:
    theirs = visit(fact_checker, article.get_absolute_url())
    expect(theirs.locator("#stat")).to_contain_text("0 of 1 decided")

    mine = visit(editor, f"{article.get_absolute_url()}?claim={suggested.pk}")
    theirs.evaluate(LOOK)

    expect(theirs.locator("[data-here]")).to_contain_text("Ines Karo has claim 1 open.")
    expect(mine.locator("[data-here]")).to_contain_text("Tom Adeyar has this article open.")

    mine.keyboard.press("a")
    expect(mine.locator("body")).to_have_attribute("data-pending", "0")
    theirs.evaluate(LOOK)

    expect(theirs.locator(f"#c{suggested.pk} .state").first).to_contain_text("Accepted")
    expect(theirs.locator("#stat")).to_contain_text("1 of 1 decided")
    expect(theirs.locator(".undo")).to_contain_text("Ines Karo changed claim 1 at")


def test_a_form_that_lies_open_is_told_and_kept(visit: Visit, editor: User, article: Article, suggested: Claim) -> None:
    other = factories.user("Lena Sow", *editor.roles)
    mine = visit(editor, f"{article.get_absolute_url()}?claim={suggested.pk}")
    mine.keyboard.press("e")
    mine.get_by_label("Place").fill("Ostrel")
    theirs = visit(other, f"{article.get_absolute_url()}?claim={suggested.pk}")
    theirs.keyboard.press("a")
    expect(theirs.locator("body")).to_have_attribute("data-pending", "0")

    mine.evaluate(LOOK)

    expect(mine.locator("[data-newer]")).to_contain_text("Lena Sow changed this at")
    expect(mine.get_by_label("Place")).to_have_value("Ostrel")
    mine.get_by_role("button", name="Save the words").click()
    expect(mine.locator(".both")).to_contain_text("Lena Sow changed this while you had it open.")
    mine.get_by_role("button", name="Keep mine").click()
    expect(mine.locator(f"#c{suggested.pk} .facts")).to_contain_text("Ostrel")


def test_the_page_of_a_claim_tells_too(visit: Visit, editor: User, fact_checker: User, article: Article) -> None:
    claim = factories.claim(article)
    mine = visit(editor, claim.get_absolute_url())
    theirs = visit(fact_checker, claim.get_absolute_url())
    mine.evaluate(LOOK)
    expect(mine.locator("[data-here]")).to_contain_text("Tom Adeyar has this claim open too.")

    theirs.keyboard.press("t")
    expect(theirs.locator(".claim-head")).to_contain_text("In progress")
    mine.evaluate(LOOK)

    expect(mine.locator("[data-newer]")).to_contain_text("Tom Adeyar changed this claim at")
    mine.get_by_role("link", name="Show it as it is now").click()
    expect(mine.locator(".claim-head")).to_contain_text("In progress")


def test_a_claim_is_assigned_from_its_card_and_its_page(
    visit: Visit, editor: User, fact_checker: User, article: Article
) -> None:
    claim = factories.claim(article)
    page = visit(editor, f"{article.get_absolute_url()}?claim={claim.pk}")
    page.keyboard.press("g")
    page.locator(".card.on").get_by_label("Who checks it").select_option(label="Tom Adeyar")
    page.locator(".card.on").get_by_role("button", name="Assign", exact=True).click()
    expect(page.locator(".card.on header")).to_contain_text("for Tom Adeyar")
    assert faults(page) == []

    page.goto(claim.get_absolute_url())
    expect(page.locator(".claim-head")).to_contain_text("for Tom Adeyar")
    page.keyboard.press("g")
    assert faults(page) == []
    page.locator(".claim-head").get_by_label("Who checks it").select_option(label="Nobody")
    page.locator(".claim-head").get_by_role("button", name="Assign", exact=True).click()
    expect(page.locator(".claim-head")).not_to_contain_text("for Tom Adeyar")
    claim.refresh_from_db()
    assert claim.assigned_to is None
