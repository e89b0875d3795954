"""Deciding on the article page saves behind: in order, once each, and through whatever may go wrong meanwhile."""

from collections.abc import Callable
from urllib.parse import parse_qs
from uuid import UUID

import pytest
from playwright.sync_api import Page, Route, expect

from claims.actions.extract import ask_for_run
from claims.actions.steps import take_step
from claims.choices import RunState, StepName, Target, Triage, Verification
from claims.models import Claim, Judgement
from sources.models import Article
from tests import factories
from tests.accessibility import faults
from tracker.accounts.models import User

pytestmark = pytest.mark.browser
Visit = Callable[..., Page]
WORDS = [f"number {word} was hit" for word in ("one", "two", "three", "four", "five", "six", "seven", "eight")]
TEXT = "\n\n".join(f"The army said that house {words} again." for words in WORDS)
STEPS = "**/steps/"


@pytest.fixture
def article(transactional_db: None) -> Article:
    made = factories.article(TEXT)
    run = ask_for_run(made.revision)
    run.state = RunState.DONE
    run.save()
    return made


@pytest.fixture
def suggested(article: Article) -> list[Claim]:
    return [factories.claim(article, words, figure="", triage=Triage.SUGGESTED) for words in WORDS]


def all_saved(page: Page) -> None:
    """Wait until nothing is kept in the browser that the site does not have."""
    expect(page.locator("body")).to_have_attribute("data-pending", "0")


def states() -> list[str]:
    return list(Claim.objects.order_by("pk").values_list("triage", flat=True))


def test_eight_suggestions_are_eight_keystrokes_without_a_wait(
    visit: Visit, editor: User, article: Article, suggested: list[Claim]
) -> None:
    page = visit(editor, article.get_absolute_url())
    held: list[Route] = []
    page.route(STEPS, lambda route: held.append(route))  # noqa: PLW0108 - a builtin cannot be a handler

    for _ in suggested:
        page.keyboard.press("a")

    expect(page.locator(".stat")).to_contain_text("8 of 8 decided")
    expect(page.locator(".cards .state", has_text="Accepted")).to_have_count(8)
    expect(page.locator("[data-waits]")).to_have_text("Saving 8 decisions")
    assert (states().count(Triage.ACCEPTED), len(held)) == (0, 1)
    page.unroute(STEPS)
    all_saved(page)
    assert states() == [Triage.ACCEPTED] * 8
    assert list(Judgement.objects.order_by("pk").values_list("claim", flat=True)) == [one.pk for one in suggested]


def test_undo_and_redo_walk_through_what_is_not_saved_yet(
    visit: Visit, editor: User, article: Article, suggested: list[Claim]
) -> None:
    page = visit(editor, article.get_absolute_url())

    for key in ("a", "a", "r", "2", "z", "z", "Shift+Z"):
        page.keyboard.press(key)

    expect(page.locator(".undo")).to_contain_text("Claim 2 accepted.")
    all_saved(page)
    assert states()[:3] == [Triage.ACCEPTED, Triage.ACCEPTED, Triage.SUGGESTED]
    assert not Judgement.objects.standing().filter(step=StepName.REJECT).exists()
    expect(page.locator(f"#c{suggested[2].pk}")).to_contain_text("Suggested")
    expect(page.locator(f"#q{suggested[2].pk} .tag")).to_be_visible()


def test_without_a_connection_decisions_wait_and_go_on_later(
    visit: Visit, editor: User, article: Article, suggested: list[Claim]
) -> None:
    page = visit(editor, article.get_absolute_url())
    page.context.set_offline(True)

    page.keyboard.press("a")
    page.keyboard.press("a")

    expect(page.locator(f"#c{suggested[0].pk} .fail")).to_contain_text("Not saved: no connection.")
    expect(page.locator(f"[data-cell='{suggested[0].pk}']")).to_have_class("st-accepted unsaved")
    expect(page.locator("[data-offline]")).to_have_text("No connection. 2 decisions wait here.")
    expect(page.locator(f"#c{suggested[1].pk}")).to_contain_text("Accepted")
    page.keyboard.press("e")
    expect(page.locator(".undo")).to_contain_text("First save what waits")
    page.context.set_offline(False)
    all_saved(page)
    expect(page.locator(".undo")).to_contain_text("Claim 2 accepted.")
    expect(page.locator(".fail")).to_have_count(0)
    assert states()[:2] == [Triage.ACCEPTED] * 2


def test_decisions_that_are_not_saved_survive_a_reload_and_are_made_once(
    visit: Visit, editor: User, article: Article, suggested: list[Claim]
) -> None:
    page = visit(editor, article.get_absolute_url())
    page.on("dialog", lambda dialog: dialog.accept())
    asked: list[str] = []

    def lose(route: Route) -> None:
        asked.append(route.request.post_data or "")
        route.abort()

    page.route(STEPS, lose)
    page.keyboard.press("a")
    expect(page.locator(".fail")).to_be_visible()
    # The site has done what it was asked; its answer was lost.
    key = UUID(parse_qs(asked[0])["key"][0])
    take_step(claim_id=suggested[0].pk, target=Target.TRIAGE, step="accept", seen=1, by=editor, key=key)
    page.unroute(STEPS)

    page.reload()

    all_saved(page)
    expect(page.locator(f"#c{suggested[0].pk}")).to_contain_text("Accepted")
    assert Judgement.objects.count() == 1


def test_whoever_was_signed_out_signs_in_elsewhere_and_tries_again(
    visit: Visit, editor: User, article: Article, suggested: list[Claim]
) -> None:
    page = visit(editor, article.get_absolute_url())
    [session] = [cookie for cookie in page.context.cookies() if cookie["name"] == "sessionid"]
    page.context.clear_cookies(name="sessionid")

    page.keyboard.press("a")

    expect(page.locator(".fail")).to_contain_text("you are signed out")
    page.context.add_cookies([session])  # type: ignore[list-item]
    page.click("text=Try again")
    all_saved(page)
    assert states()[0] == Triage.ACCEPTED


def test_what_the_rules_refuse_says_so_and_is_shown_as_it_stands(
    visit: Visit, editor: User, fact_checker: User, article: Article, suggested: list[Claim]
) -> None:
    first = suggested[0]
    page = visit(editor, article.get_absolute_url())
    take_step(claim_id=first.pk, target=Target.TRIAGE, step="reject", why="Said already.", by=editor, seen=1)

    page.keyboard.press("a")
    page.keyboard.press("a")

    all_saved(page)
    expect(page.locator(".undo")).to_contain_text("Claim 1 was not changed: its card says why.")
    expect(page.locator(f"[data-cell='{first.pk}']")).to_have_class("st-rejected")
    assert states()[:2] == [Triage.REJECTED, Triage.ACCEPTED]
    expect(page.locator(f"#c{first.pk} .both")).to_contain_text("changed this while you had it open")
    assert faults(page) == []


def test_a_figure_is_flagged_at_once_in_card_and_text(visit: Visit, fact_checker: User, article: Article) -> None:
    claim = factories.claim(article, "number one was hit", figure="one")
    page = visit(fact_checker, f"{article.get_absolute_url()}?claim={claim.pk}")
    page.keyboard.press("u")
    page.locator(".card.on").get_by_text("“one”").click()
    held: list[Route] = []
    page.route(STEPS, lambda route: held.append(route))  # noqa: PLW0108 - a builtin cannot be a handler

    page.locator(".card.on").get_by_role("button", name="No access").click()

    expect(page.locator(".undo")).to_contain_text("Figure “one” of claim 1 flagged unverifiable.")
    expect(page.locator(".card.on .figtab .state")).to_have_text("Unverifiable no access")
    expect(page.locator("#text .n")).to_have_class("n st-unverifiable on")
    expect(page.locator("#text .n use")).to_have_attribute("href", "#g-unverifiable")
    page.unroute(STEPS)
    all_saved(page)
    assert claim.figures.get().verification == Verification.UNVERIFIABLE


def test_an_answer_and_the_acceptance_that_rests_on_it_need_no_wait(
    visit: Visit, editor: User, article: Article
) -> None:
    claim = factories.claim(article, WORDS[0], figure="", triage=Triage.SUGGESTED)
    alternatives = [{"name": "Lakes army", "score": "0.55", "source": None, "kind": "body"}]
    claim.links.update(source=None, name="", match="proposed", sure=False, alternatives=alternatives, kind="body")
    page = visit(editor, article.get_absolute_url())
    held: list[Route] = []
    page.route("**/claims/**", lambda route: held.append(route))  # noqa: PLW0108 - a builtin cannot be a handler
    expect(page.get_by_role("button", name="Accept a")).to_be_hidden()

    page.keyboard.press("1")
    page.keyboard.press("a")

    expect(page.locator(".stat")).to_contain_text("1 of 1 decided")
    expect(page.locator(".card.on .facts")).to_contain_text("Lakes army")
    page.unroute("**/claims/**")
    all_saved(page)
    assert states() == [Triage.ACCEPTED]
    assert claim.links.get().label == "Lakes army"


def test_what_rests_on_a_refusal_is_not_done(
    visit: Visit, editor: User, article: Article, suggested: list[Claim]
) -> None:
    first = suggested[0]
    page = visit(editor, article.get_absolute_url())
    Claim.objects.filter(pk=first.pk).update(version=2, place="Ostrel")
    held: list[Route] = []
    page.route(STEPS, lambda route: held.append(route))  # noqa: PLW0108 - a builtin cannot be a handler

    page.keyboard.press("a")
    page.keyboard.press("z")
    page.unroute(STEPS)

    all_saved(page)
    expect(page.locator(f"#c{first.pk} .both")).to_be_visible()
    assert not Judgement.objects.exists()
