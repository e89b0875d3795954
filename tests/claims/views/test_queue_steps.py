"""Steps taken from the queue: by keyboard in a real browser, and without JavaScript."""

import re
from collections.abc import Callable, Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import Client
from playwright.sync_api import Browser, Page, Route, expect
from pytest_django.live_server_helper import LiveServer

from claims.choices import Triage, Verification
from claims.models import Claim, Figure, Judgement
from sources.models import Article
from tests import factories
from tracker.accounts.models import User

SignedIn = Callable[[User], Client]
Opened = Callable[..., Page]


@pytest.fixture
def opened(live_server: LiveServer, browser: Browser, signed_in: SignedIn) -> Iterator[Opened]:
    """A page of the site as somebody sees it; nothing may fail in its console."""
    contexts = []
    failures: list[str] = []

    def page(user: User, address: str, *, scripts: bool = True) -> Page:
        session = signed_in(user).cookies["sessionid"].value
        context = browser.new_context(java_script_enabled=scripts, base_url=live_server.url)
        context.add_cookies([{"name": "sessionid", "value": session, "url": live_server.url}])
        contexts.append(context)
        shown = context.new_page()
        shown.on("pageerror", lambda error: failures.append(str(error)))
        shown.goto(address)
        return shown

    yield page
    for context in contexts:
        context.close()
    assert failures == []


def row(claim: Claim) -> str:
    return f"#claim-{claim.pk}"


@pytest.mark.browser
def test_keys_walk_the_rows_and_open_one(opened: Opened, article: Article, fact_checker: User) -> None:
    first, second = factories.claim(article), factories.claim(article)
    page = opened(fact_checker, "/queue/")

    page.keyboard.press("j")
    expect(page.locator("tr.at")).to_have_id(f"claim-{first.pk}")
    page.keyboard.press("j")
    page.keyboard.press("j")
    expect(page.locator("tr.at")).to_have_id(f"claim-{second.pk}")
    page.keyboard.press("k")
    expect(page.locator("tr.at")).to_have_id(f"claim-{first.pk}")
    page.keyboard.press("o")

    expect(page).to_have_url(re.compile(rf"/claims/{first.pk}/\?list=to_check$"))


@pytest.mark.browser
def test_taking_by_key_moves_on_to_the_next_row_and_can_be_undone(
    opened: Opened, article: Article, fact_checker: User
) -> None:
    first, second = factories.claim(article), factories.claim(article)
    page = opened(fact_checker, "/queue/")

    page.keyboard.press("j")
    page.keyboard.press("t")
    expect(page.locator(row(first))).to_contain_text("Done: being checked.")
    expect(page.locator("tr.at")).to_have_id(f"claim-{second.pk}")
    assert Claim.objects.get(pk=first.pk).taken_by == fact_checker

    page.keyboard.press("k")
    page.keyboard.press("z")
    expect(page.locator(row(first))).to_contain_text("Done: to check.")
    assert Claim.objects.get(pk=first.pk).verification == Verification.UNCHECKED


@pytest.mark.browser
def test_two_keys_flag_a_figure_as_unverifiable(opened: Opened, article: Article, fact_checker: User) -> None:
    claim = factories.claim(article)
    other = Figure.objects.create(claim=claim, position=1, wording="three", low=3, high=3, counted="wounded")
    page = opened(fact_checker, "/queue/")

    page.keyboard.press("j")
    page.keyboard.press("u")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("7")
    expect(page.locator(row(claim))).to_contain_text("Done")

    other.refresh_from_db()
    assert (other.verification, other.unverifiable_reason) == ("unverifiable", "too_recent")
    assert claim.figures.get(position=0).verification == Verification.UNCHECKED
    assert Claim.objects.get().verification == Verification.UNCHECKED


@pytest.mark.browser
def test_key_flags_the_claim_where_it_has_no_figure(opened: Opened, article: Article, fact_checker: User) -> None:
    claim = factories.claim(article, figure="")
    page = opened(fact_checker, "/queue/")

    for key in "ju0":
        page.keyboard.press(key)
    expect(page.locator(row(claim))).to_contain_text("Done: judged.")

    claim.refresh_from_db()
    assert (claim.verification, claim.unverifiable_reason) == ("unverifiable", "insufficient_information")


@pytest.mark.browser
def test_editor_accepts_and_rejects_by_key(opened: Opened, article: Article, editor: User) -> None:
    one, two, three = (factories.claim(article, triage="suggested") for _ in range(3))
    page = opened(editor, "/queue/")

    page.keyboard.press("j")
    page.keyboard.press("a")
    expect(page.locator(row(one))).to_contain_text("Done: to check.")
    expect(page.locator("tr.at")).to_have_id(f"claim-{two.pk}")
    page.keyboard.press("r")
    page.keyboard.press("2")
    expect(page.locator(row(two))).to_contain_text("Done: rejected.")
    page.keyboard.press("r")
    page.locator(f"{row(three)} input[name=why]").fill("Said by the article itself.")
    page.keyboard.press("Enter")
    expect(page.locator(row(three))).to_contain_text("Done: rejected.")

    one.refresh_from_db()
    two.refresh_from_db()
    assert (one.triage, two.triage) == (Triage.ACCEPTED, Triage.REJECTED)
    assert Judgement.objects.get(claim=two).why == "Another claim says it already."
    assert Judgement.objects.get(claim=three).why == "Said by the article itself."


@pytest.mark.browser
def test_second_person_confirms_by_key(opened: Opened, claim: Claim, fact_checker: User, second: User) -> None:
    Claim.objects.update(verification_proposed="false", verification_proposed_by=second)
    page = opened(fact_checker, "/queue/?list=to_confirm")

    page.keyboard.press("j")
    page.keyboard.press("y")
    expect(page.locator(row(claim))).to_contain_text("Done: judged.")

    claim.refresh_from_db()
    assert (claim.verification, claim.verification_proposed) == ("false", "")


@pytest.mark.browser
def test_claim_that_somebody_changed_meanwhile_is_shown_anew_with_the_reason(
    opened: Opened, claim: Claim, fact_checker: User, second: User
) -> None:
    page = opened(fact_checker, "/queue/")
    Claim.objects.update(version=2, changed_by=second, place="Ostrel")

    page.keyboard.press("j")
    page.keyboard.press("t")

    expect(page.locator(row(claim))).to_contain_text("Mara Olin changed this")
    assert Claim.objects.get().taken_by is None
    page.keyboard.press("t")
    expect(page.locator(row(claim))).to_contain_text("Done")


@pytest.mark.browser
def test_filters_refine_in_place_and_write_the_address(opened: Opened, claim: Claim, fact_checker: User) -> None:
    factories.claim(factories.article(language="fr"), figure="")
    page = opened(fact_checker, "/queue/")
    expect(page.locator("[data-rows] tbody tr")).to_have_count(2)

    page.select_option("#has_figures", "yes")

    expect(page.locator("[data-rows] tbody tr")).to_have_count(1)
    expect(page).to_have_url(re.compile(r"/queue/\?list=to_check&has_figures=yes$"))
    page.fill("#search", "nothing like it")
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_contain_text("No claim fits these 2 filters.")
    page.fill("#source", "nobody")
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_contain_text("No source is called “nobody”.")
    page.get_by_role("link", name="Clear the filters").click()
    expect(page.locator("[data-rows] tbody tr")).to_have_count(2)
    page.go_back()
    expect(page.locator("#main")).to_contain_text("No claim fits these 2 filters.")


@pytest.mark.browser
def test_everything_works_without_scripts(opened: Opened, article: Article, editor: User) -> None:
    suggested = factories.claim(article, triage="suggested")
    page = opened(editor, "/queue/?list=all&triage=suggested&triage=accepted", scripts=False)

    page.locator("table").get_by_role("button", name="Accept").click()
    expect(page).to_have_url(re.compile(r"/queue/\?list=all&triage=suggested&triage=accepted$"))
    page.locator("table").get_by_role("button", name="Take").click()
    page.locator("table").get_by_text("Unverifiable…").click()
    page.get_by_role("radio", name='"more than 60"').check()
    page.get_by_role("button", name="No access").click()
    expect(page.locator(row(suggested))).to_contain_text("unverifiable")

    assert suggested.figures.get().unverifiable_reason == "no_access"
    suggested.refresh_from_db()
    assert (suggested.triage, suggested.taken_by) == (Triage.ACCEPTED, editor)

    page.select_option("#has_figures", "no")
    page.get_by_role("button", name="Apply").click()
    expect(page.locator("#main")).to_contain_text("No claim fits these")


@pytest.mark.browser
@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("address", ["/queue/?list=all", "/queue/?source=nobody", "/queue/?list=mine", "/reports/"])
def test_nothing_keeps_anybody_out(opened: Opened, claim: Claim, editor: User, address: str, width: int) -> None:
    page = opened(editor, address)
    page.set_viewport_size({"width": width, "height": 900})
    for key in "ju":
        page.keyboard.press(key)

    found = Axe().run(page)

    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.browser
def test_a_row_shows_a_decision_before_it_is_answered(opened: Opened, article: Article, editor: User) -> None:
    one = factories.claim(article, triage="suggested")
    page = opened(editor, "/queue/")
    held: list[Route] = []
    page.route("**/steps/", lambda route: held.append(route))  # noqa: PLW0108 - Playwright marks its handlers

    page.keyboard.press("j")
    page.keyboard.press("a")

    expect(page.locator(f"{row(one)} .c-state")).to_have_text("Accepted")
    assert Claim.objects.get().triage == Triage.SUGGESTED
    page.wait_for_timeout(50)
    held[0].continue_()
    expect(page.locator(row(one))).to_contain_text("Done: to check.")
    assert Claim.objects.get().triage == Triage.ACCEPTED


@pytest.mark.browser
def test_a_row_takes_back_what_could_not_be_saved(opened: Opened, article: Article, editor: User) -> None:
    one = factories.claim(article, triage="suggested")
    page = opened(editor, "/queue/")
    page.context.set_offline(True)

    page.keyboard.press("j")
    page.keyboard.press("a")

    expect(page.locator("#problem, .problem, [role=alert]").first).to_be_visible()
    expect(page.locator(f"{row(one)} .c-state")).to_have_text("Suggested")
    page.context.set_offline(False)
    page.keyboard.press("a")
    expect(page.locator(row(one))).to_contain_text("Done: to check.")
