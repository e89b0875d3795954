"""Judging in a real browser: with evidence, by keys, by two people, and without a script."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from claims.actions.evidence import Question, ask_enquiry, retract_evidence
from claims.actions.steps import take_step
from claims.choices import Target, Verification
from claims.models import Claim, Judgement
from tests import factories
from tests.accessibility import faults
from tracker.accounts.models import User

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

Visit = Callable[..., Page]


def step(claim: Claim, by: User, target: Target, name: str, **given: Any) -> None:
    seen = Claim.objects.get(pk=claim.pk).version
    take_step(claim_id=claim.pk, target=target, step=name, by=by, seen=seen, **given)


def add_evidence(page: Page, title: str, stance: str) -> None:
    page.keyboard.press("v")
    expect(page.locator("#add-evidence").get_by_label("URL")).to_be_focused()
    form = page.locator("#add-evidence")
    form.get_by_label("URL").fill("https://evidence.example/gauge")
    form.get_by_label("What it is").fill(title)
    form.get_by_text(stance, exact=True).click()
    form.get_by_role("button", name="Add evidence").click()
    expect(page.locator("#evidence .items").get_by_role("link", name=title)).to_be_visible()


def test_what_is_missing_is_said_and_the_button_leads_there(claim: Claim, fact_checker: User, visit: Visit) -> None:
    page = visit(fact_checker, f"/claims/{claim.pk}/")

    page.locator("#judge").get_by_text("False", exact=True).click()
    send = page.locator("#judge-send")
    expect(send).to_have_text("Propose false")
    expect(page.get_by_text("Name at least one piece of evidence against it.")).to_be_visible()
    send.click()

    expect(page.locator("#why")).to_be_focused()
    assert not Judgement.objects.exists()


def test_the_evidence_that_was_missing_is_taken_once_it_is_there(
    claim: Claim, fact_checker: User, visit: Visit
) -> None:
    page = visit(fact_checker, f"/claims/{claim.pk}/")

    page.keyboard.press("2")
    page.keyboard.press("v")
    page.keyboard.type("https://evidence.example/gauge")
    page.keyboard.press("Control+Enter")

    expect(page.locator("#judge").get_by_label("evidence.example/gauge")).to_be_checked()
    expect(page.get_by_text("Name at least one piece of evidence for it.")).to_be_hidden()
    expect(page.get_by_text("Say why, in a sentence")).to_be_visible()


def test_what_sending_will_do_is_said_once(claim: Claim, fact_checker: User, visit: Visit) -> None:
    page = visit(fact_checker, f"/claims/{claim.pk}/")
    page.keyboard.press("2")
    line = page.get_by_role("status").filter(has_text="Counts once somebody else confirms it.")
    line.evaluate("(line) => { line.firstChild.isTheSame = true; }")

    page.locator("#why").fill("Seen")

    assert line.evaluate("(line) => line.firstChild.isTheSame") is True


def test_every_button_and_link_has_a_name_of_its_own(
    claim: Claim, fact_checker: User, second: User, editor: User, visit: Visit
) -> None:
    claim.figures.create(position=1, wording="soldiers", bound="unquantified", counted="other")
    for title in ("River gauge pictures", "Hospital list"):
        factories.evidence(claim, second, title=title)
    page = visit(editor, f"/claims/{claim.pk}/")

    named = re.findall(r'- (?:button|link) (".*?(?<!\\)")', page.locator("main").aria_snapshot())

    assert "Take Figure" in " ".join(named)
    assert [name for name in named if named.count(name) > 1] == []


def test_an_answer_half_written_outlives_what_else_is_sent(claim: Claim, fact_checker: User, visit: Visit) -> None:
    ask_enquiry(claim_id=claim.pk, question=Question("The army", "email", "How many?"), by=fact_checker)
    factories.evidence(claim, fact_checker)
    page = visit(fact_checker, f"/claims/{claim.pk}/")
    page.locator("#enquiries").get_by_text("Answer…").click()
    page.get_by_label("The answer").fill("Eleven, they")
    page.locator("#evidence").get_by_text("Retract…").click()
    page.locator("#evidence").get_by_label("Why").fill("Another river")

    page.locator("#main").focus()
    page.keyboard.press("t")

    expect(page.locator(".judge2")).to_contain_text("with you")
    expect(page.get_by_label("The answer")).to_have_value("Eleven, they")
    expect(page.locator("#evidence").get_by_label("Why")).to_have_value("Another river")


def test_two_people_judge_a_claim(claim: Claim, fact_checker: User, second: User, visit: Visit) -> None:
    page = visit(fact_checker, f"/claims/{claim.pk}/")
    add_evidence(page, "River gauge pictures", "Against")
    page.locator("#judge").get_by_text("False", exact=True).click()
    page.locator("#judge").get_by_label("River gauge pictures").check()
    page.locator("#why").fill("The gauge shows nobody on the ramp.")
    expect(page.locator("[data-missing]")).to_be_hidden()
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("heading", name="It is so: false, proposed")).to_be_visible()
    expect(page.locator("#messages")).to_contain_text("So: false proposed")

    other = visit(second, f"/claims/{claim.pk}/")
    other.keyboard.press("y")
    expect(other.get_by_role("button", name="Undo “False confirmed”")).to_be_visible()

    after = Claim.objects.get(pk=claim.pk)
    assert (after.verification, after.verification_proposed) == (Verification.FALSE, "")
    assert Judgement.objects.get(step="propose").why == "The gauge shows nobody on the ramp."


def test_a_figure_is_flagged_by_keys(claim: Claim, fact_checker: User, visit: Visit) -> None:
    page = visit(fact_checker, f"/claims/{claim.pk}/")
    page.locator("#judge").get_by_text('Figure "more than 60"').click()
    page.locator("#main").focus()

    page.keyboard.press("u")
    page.keyboard.press("Space")
    expect(page.locator("#judge-send")).to_have_text("Record unverifiable")
    page.keyboard.press("Enter")

    expect(page.locator(".figtab")).to_contain_text("Unverifiable no access")
    assert Claim.objects.get(pk=claim.pk).figures.get().unverifiable_reason == "no_access"


def test_sending_one_form_keeps_what_stands_in_another(claim: Claim, fact_checker: User, visit: Visit) -> None:
    page = visit(fact_checker, f"/claims/{claim.pk}/")
    page.locator("#why").fill("Half a sentence")
    page.locator("#judge").get_by_text("Contested").click()

    page.locator("#main").focus()
    page.keyboard.press("t")

    expect(page.locator(".judge2")).to_contain_text("with you")
    expect(page.locator("#why")).to_have_value("Half a sentence")
    expect(page.locator("#judge-send")).to_have_text("Record contested")
    page.locator("#main").focus()
    page.keyboard.press("z")
    expect(page.locator(".judge2")).not_to_contain_text("with you")
    expect(page.locator("#why")).to_have_value("Half a sentence")


def test_whoever_comes_second_sees_both_and_may_keep_their_own(
    claim: Claim, fact_checker: User, second: User, visit: Visit
) -> None:
    page = visit(fact_checker, f"/claims/{claim.pk}/")
    take_step(claim_id=claim.pk, target=Target.VERIFICATION, step="take", by=second, seen=1)

    page.locator("#judge").get_by_text("Contested").click()
    page.locator("#why").fill("Two accounts of it.")
    page.locator("#judge-send").click()
    conflict = page.locator(".conflict")
    expect(conflict).to_contain_text("Mara Olin changed this")
    expect(conflict).to_contain_text("So: taken by Mara Olin")
    expect(conflict).to_contain_text("Two accounts of it.")
    conflict.get_by_role("button", name="Keep mine").click()

    expect(conflict).to_be_hidden()
    expect(page.locator(".claim-head")).to_contain_text("Contested")
    assert Claim.objects.get(pk=claim.pk).verification == Verification.CONTESTED


def test_all_of_it_works_without_a_script(claim: Claim, fact_checker: User, second: User, visit: Visit) -> None:
    page = visit(fact_checker, f"/claims/{claim.pk}/", java_script_enabled=False)
    page.locator("#add-evidence summary").click()
    page.locator("#add-evidence").get_by_label("What it is").fill("Hospital list")
    page.locator("#add-evidence").get_by_label("What it shows").fill("41 names.")
    page.locator("#add-evidence").get_by_role("button", name="Add evidence").click()

    judge = page.locator("#judge")
    judge.get_by_text("Verified", exact=True).click()
    judge.get_by_role("button", name="Record judgement").click()
    expect(page.locator(".conflict")).to_contain_text("Say why")
    judge.get_by_label("Why").fill("The list has them.")
    judge.get_by_label("Hospital list").check()
    judge.get_by_role("button", name="Record judgement").click()
    expect(page.get_by_role("heading", name="It is so: verified, proposed")).to_be_visible()

    other = visit(second, f"/claims/{claim.pk}/", java_script_enabled=False)
    other.get_by_text("Return…").click()
    other.locator(".waits").get_by_label("Why").fill("One list is too little.")
    other.locator(".waits").get_by_role("button", name="Return", exact=True).click()
    expect(other.locator(".judge2")).to_contain_text("Verified not confirmed by Mara Olin. One list is too little.")


def test_the_page_is_for_everybody(claim: Claim, fact_checker: User, second: User, editor: User, visit: Visit) -> None:
    """With a proposal, a judgement on an earlier record, evidence and an open form: all that the page can hold."""
    original = factories.evidence(claim, second, target=Target.ATTRIBUTION, is_original=True)
    piece = factories.evidence(claim, second)
    step(claim, second, Target.ATTRIBUTION, "confirm", evidence=[original.pk])
    step(claim, second, Target.VERIFICATION, "propose", to="verified", why="Seen.", evidence=[piece.pk])
    retract_evidence(evidence_id=original.pk, why="Another post.", by=second)
    page = visit(fact_checker, f"/claims/{claim.pk}/")

    page.locator("#add-evidence summary").click()
    page.get_by_text("Return…").click()

    assert faults(page) == []


def test_a_claim_with_a_figure_fits_a_common_screen(claim: Claim, fact_checker: User, visit: Visit) -> None:
    page = visit(fact_checker, f"/claims/{claim.pk}/", viewport={"width": 1440, "height": 920})

    assert page.evaluate("document.documentElement.scrollHeight") <= 920
