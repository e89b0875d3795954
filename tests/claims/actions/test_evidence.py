from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone

from claims.actions.evidence import Finding, Question, add_evidence, answer_enquiry, ask_enquiry, retract_evidence
from claims.actions.steps import take_step
from claims.choices import Channel, Stance, Target, Triage, Verification
from claims.models import Claim, Enquiry, Evidence
from tests import factories
from tracker.accounts.models import User
from tracker.refusal import Refused, Stale

GAUGE = Finding(Target.VERIFICATION, Stance.AGAINST, "River gauge pictures", url="https://evidence.example/gauge")
CALL = Question("The mission's press desk", Channel.PHONE, "Have you seen wounded at the ramp?")


def step(claim: Claim, by: User, target: Target, name: str, **given: Any) -> Claim:
    seen = Claim.objects.get(pk=claim.pk).version
    return take_step(claim_id=claim.pk, target=target, step=name, by=by, seen=seen, **given)


def test_evidence_is_kept_with_who_and_when(claim: Claim, fact_checker: User) -> None:
    piece = add_evidence(claim_id=claim.pk, finding=replace(GAUGE, seen_on=date(2026, 3, 6)), by=fact_checker)

    piece.refresh_from_db()
    assert (piece.added_by, piece.stance, piece.seen_on) == (fact_checker, Stance.AGAINST, date(2026, 3, 6))
    assert Claim.objects.get(pk=claim.pk).version == claim.version


def test_evidence_may_bear_on_a_figure_of_the_claim(claim: Claim, fact_checker: User) -> None:
    figure = claim.figures.get()
    finding = replace(GAUGE, target=Target.FIGURE, figure_id=figure.pk)

    assert add_evidence(claim_id=claim.pk, finding=finding, by=fact_checker).figure == figure


def test_evidence_on_a_figure_of_another_claim_is_refused(claim: Claim, fact_checker: User) -> None:
    other = factories.claim(factories.article()).figures.get()

    with pytest.raises(Refused, match="no such figure"):
        add_evidence(
            claim_id=claim.pk, finding=replace(GAUGE, target=Target.FIGURE, figure_id=other.pk), by=fact_checker
        )


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"url": "javascript:alert(1)"}, "must begin with http"),
        ({"url": "ftp://evidence.example/gauge"}, "must begin with http"),
        ({"archived_url": "data:text/html,x"}, "must begin with http"),
        ({"url": "", "note": "  "}, "Give a URL, a file, or a note"),
        ({"url": "https://"}, "Enter a valid URL"),
        ({"title": "x" * 301}, "at most 300"),
        ({"seen_on": date(2999, 1, 1)}, "day to come"),
        ({"is_original": True}, "bears on whether they said it"),
        ({"target": Target.TRIAGE}, "Evidence bears on"),
        ({"target": Target.FIGURE}, "no such figure"),
    ],
)
def test_evidence_that_says_too_little_is_refused(
    claim: Claim, fact_checker: User, changes: dict[str, object], sentence: str
) -> None:
    with pytest.raises(Refused, match=sentence):
        add_evidence(claim_id=claim.pk, finding=replace(GAUGE, **changes), by=fact_checker)  # type: ignore[arg-type]

    assert not Evidence.objects.exists()


def test_a_note_alone_is_evidence(claim: Claim, fact_checker: User) -> None:
    finding = replace(GAUGE, url="", note="Heard on the telephone.")

    assert add_evidence(claim_id=claim.pk, finding=finding, by=fact_checker).note == "Heard on the telephone."


def test_readers_gather_nothing(claim: Claim, reader: User) -> None:
    with pytest.raises(Refused) as refused:
        add_evidence(claim_id=claim.pk, finding=GAUGE, by=reader)

    assert refused.value.code == "wrong_role"


@pytest.mark.parametrize("triage", [Triage.SUGGESTED, Triage.REJECTED, Triage.WITHDRAWN])
def test_evidence_belongs_to_accepted_claims(claim: Claim, editor: User, triage: Triage) -> None:
    Claim.objects.filter(pk=claim.pk).update(triage=triage)

    with pytest.raises(Refused, match="must accept"):
        add_evidence(claim_id=claim.pk, finding=GAUGE, by=editor)
    with pytest.raises(Refused, match="must accept"):
        ask_enquiry(claim_id=claim.pk, question=CALL, by=editor)


def test_retracting_keeps_the_evidence_with_the_reason(claim: Claim, fact_checker: User, second: User) -> None:
    piece = add_evidence(claim_id=claim.pk, finding=GAUGE, by=fact_checker)

    retract_evidence(evidence_id=piece.pk, why="  The pictures are of 2024. ", by=second)

    piece.refresh_from_db()
    assert (piece.retracted_by, piece.retracted_why) == (second, "The pictures are of 2024.")


def test_retracting_needs_a_reason_and_happens_once(claim: Claim, fact_checker: User) -> None:
    piece = add_evidence(claim_id=claim.pk, finding=GAUGE, by=fact_checker)

    with pytest.raises(Refused, match="Say why"):
        retract_evidence(evidence_id=piece.pk, why=" ", by=fact_checker)
    retract_evidence(evidence_id=piece.pk, why="Wrong day.", by=fact_checker)
    with pytest.raises(Refused, match="already"):
        retract_evidence(evidence_id=piece.pk, why="Wrong day.", by=fact_checker)


def test_retracted_evidence_carries_no_judgement(claim: Claim, fact_checker: User) -> None:
    piece = add_evidence(claim_id=claim.pk, finding=GAUGE, by=fact_checker)
    retract_evidence(evidence_id=piece.pk, why="Wrong day.", by=fact_checker)

    with pytest.raises(Refused, match="retracted"):
        step(claim, fact_checker, Target.VERIFICATION, "propose", to="false", why="No.", evidence=[piece.pk])


def test_a_judgement_whose_evidence_is_retracted_is_marked(claim: Claim, fact_checker: User, second: User) -> None:
    piece = add_evidence(claim_id=claim.pk, finding=GAUGE, by=fact_checker)
    step(claim, fact_checker, Target.VERIFICATION, "propose", to="false", why="No.", evidence=[piece.pk])
    step(claim, second, Target.VERIFICATION, "confirm")

    retract_evidence(evidence_id=piece.pk, why="The pictures are of 2024.", by=second)

    after = Claim.objects.get(pk=claim.pk)
    assert (after.verification, after.verification_on_earlier_record) == (Verification.FALSE, True)
    assert not after.attribution_on_earlier_record
    assert after.version == 4
    assert after in Claim.objects.to_uphold()


def test_a_proposal_whose_evidence_is_retracted_cannot_be_confirmed(
    claim: Claim, fact_checker: User, second: User
) -> None:
    piece = add_evidence(claim_id=claim.pk, finding=GAUGE, by=fact_checker)
    step(claim, fact_checker, Target.VERIFICATION, "propose", to="false", why="No.", evidence=[piece.pk])
    retract_evidence(evidence_id=piece.pk, why="Wrong day.", by=fact_checker)

    with pytest.raises(Refused, match="return it"):
        step(claim, second, Target.VERIFICATION, "confirm")


def test_undoing_the_confirmation_brings_the_proposal_back_marked(
    claim: Claim, fact_checker: User, second: User
) -> None:
    piece = add_evidence(claim_id=claim.pk, finding=GAUGE, by=fact_checker)
    step(claim, fact_checker, Target.VERIFICATION, "propose", to="false", why="No.", evidence=[piece.pk])
    step(claim, second, Target.VERIFICATION, "confirm")
    retract_evidence(evidence_id=piece.pk, why="Wrong day.", by=fact_checker)

    undone = step(claim, second, Target.VERIFICATION, "undo")

    assert (undone.verification_proposed, undone.verification_on_earlier_record) == (Verification.FALSE, True)


def test_a_judgement_that_no_longer_rests_on_it_is_not_marked(claim: Claim, fact_checker: User, second: User) -> None:
    piece = add_evidence(claim_id=claim.pk, finding=GAUGE, by=fact_checker)
    step(claim, fact_checker, Target.VERIFICATION, "propose", to="false", why="No.", evidence=[piece.pk])
    step(claim, second, Target.VERIFICATION, "return", why="One side only.")
    step(claim, second, Target.VERIFICATION, "conclude", to="contested", why="Two accounts.")

    retract_evidence(evidence_id=piece.pk, why="Wrong day.", by=fact_checker)

    assert not Claim.objects.get(pk=claim.pk).verification_on_earlier_record


def test_a_judgement_undone_after_the_retraction_comes_back_marked(claim: Claim, fact_checker: User) -> None:
    piece = add_evidence(claim_id=claim.pk, finding=GAUGE, by=fact_checker)
    step(claim, fact_checker, Target.VERIFICATION, "conclude", to="contested", why="Two accounts.", evidence=[piece.pk])
    step(claim, fact_checker, Target.VERIFICATION, "reopen", why="A new picture.")
    retract_evidence(evidence_id=piece.pk, why="Wrong day.", by=fact_checker)

    undone = step(claim, fact_checker, Target.VERIFICATION, "undo")

    assert (undone.verification, undone.verification_on_earlier_record) == (Verification.CONTESTED, True)


def test_a_figure_is_marked_on_its_own(claim: Claim, fact_checker: User, second: User) -> None:
    figure = claim.figures.get()
    piece = add_evidence(
        claim_id=claim.pk, finding=replace(GAUGE, target=Target.FIGURE, figure_id=figure.pk), by=fact_checker
    )
    step(claim, fact_checker, Target.FIGURE, "propose", figure_id=figure.pk, to="false", why="No.", evidence=[piece.pk])
    step(claim, second, Target.FIGURE, "confirm", figure_id=figure.pk)

    retract_evidence(evidence_id=piece.pk, why="Wrong day.", by=fact_checker)

    figure.refresh_from_db()
    assert figure.verification_on_earlier_record
    assert not Claim.objects.get(pk=claim.pk).verification_on_earlier_record


def test_evidence_that_they_said_it_is_none_that_it_is_so(claim: Claim, fact_checker: User) -> None:
    piece = add_evidence(
        claim_id=claim.pk, finding=replace(GAUGE, target=Target.ATTRIBUTION, stance=Stance.FOR), by=fact_checker
    )

    with pytest.raises(Refused, match="at least one piece of evidence for it"):
        step(claim, fact_checker, Target.VERIFICATION, "propose", to="verified", why="So.", evidence=[piece.pk])


def test_no_reply_rests_on_an_enquiry_without_an_answer(claim: Claim, fact_checker: User) -> None:
    with pytest.raises(Refused, match="add the enquiry first"):
        step(claim, fact_checker, Target.VERIFICATION, "conclude", to="unverifiable", reason="no_reply")

    ask_enquiry(claim_id=claim.pk, question=CALL, by=fact_checker)
    judged = step(claim, fact_checker, Target.VERIFICATION, "conclude", to="unverifiable", reason="no_reply")

    assert judged.unverifiable_reason == "no_reply"


def test_an_answer_marks_what_was_judged_for_want_of_a_reply(claim: Claim, fact_checker: User, second: User) -> None:
    enquiry = ask_enquiry(claim_id=claim.pk, question=CALL, by=fact_checker)
    step(claim, fact_checker, Target.VERIFICATION, "conclude", to="unverifiable", reason="no_reply")

    answer_enquiry(enquiry_id=enquiry.pk, answer="Eleven wounded.", seen=1, by=second)

    enquiry.refresh_from_db()
    assert (enquiry.answer, enquiry.version) == ("Eleven wounded.", 2)
    assert enquiry.answered_at is not None
    assert Claim.objects.get(pk=claim.pk).verification_on_earlier_record


def test_an_answer_marks_no_other_judgement(claim: Claim, fact_checker: User) -> None:
    enquiry = ask_enquiry(claim_id=claim.pk, question=CALL, by=fact_checker)
    step(claim, fact_checker, Target.VERIFICATION, "conclude", to="unverifiable", reason="no_access")

    answer_enquiry(enquiry_id=enquiry.pk, answer="Eleven wounded.", seen=1, by=fact_checker)

    assert not Claim.objects.get(pk=claim.pk).verification_on_earlier_record


def test_two_answers_at_once_lose_neither(claim: Claim, fact_checker: User, second: User) -> None:
    enquiry = ask_enquiry(claim_id=claim.pk, question=CALL, by=fact_checker)
    answer_enquiry(enquiry_id=enquiry.pk, answer="Eleven wounded.", seen=1, by=fact_checker)

    with pytest.raises(Stale) as stale:
        answer_enquiry(enquiry_id=enquiry.pk, answer="Nobody knows.", seen=1, by=second)

    assert stale.value.changed_by == fact_checker.name
    assert Enquiry.objects.get(pk=enquiry.pk).answer == "Eleven wounded."


def test_an_answer_may_be_corrected_but_not_emptied(claim: Claim, fact_checker: User) -> None:
    enquiry = ask_enquiry(claim_id=claim.pk, question=CALL, by=fact_checker)
    answer_enquiry(enquiry_id=enquiry.pk, answer="Eleven wounded.", seen=1, by=fact_checker)
    first = Enquiry.objects.get(pk=enquiry.pk).answered_at

    answer_enquiry(enquiry_id=enquiry.pk, answer="Twelve wounded.", seen=2, by=fact_checker)
    with pytest.raises(Refused, match="what the answer was"):
        answer_enquiry(enquiry_id=enquiry.pk, answer=" ", seen=3, by=fact_checker)

    after = Enquiry.objects.get(pk=enquiry.pk)
    assert (after.answer, after.answered_at) == ("Twelve wounded.", first)


def later(**by: int) -> datetime:
    return timezone.now() + timedelta(**by)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"to": " "}, "cannot be blank"),
        ({"question": ""}, "cannot be blank"),
        ({"channel": "pigeon"}, "not a valid choice"),
        ({"asked_at": later(hours=2)}, "time to come"),
        ({"deadline": later(hours=-2)}, "before the question"),
    ],
)
def test_a_question_that_says_too_little_is_refused(
    claim: Claim, fact_checker: User, changes: dict[str, object], sentence: str
) -> None:
    with pytest.raises(Refused, match=sentence):
        ask_enquiry(claim_id=claim.pk, question=replace(CALL, **changes), by=fact_checker)  # type: ignore[arg-type]


def test_readers_neither_ask_nor_answer_nor_retract(claim: Claim, fact_checker: User, reader: User) -> None:
    enquiry = ask_enquiry(claim_id=claim.pk, question=CALL, by=fact_checker)
    piece = add_evidence(claim_id=claim.pk, finding=GAUGE, by=fact_checker)

    with pytest.raises(Refused, match="Only a fact-checker or an editor"):
        ask_enquiry(claim_id=claim.pk, question=CALL, by=reader)
    with pytest.raises(Refused, match="Only a fact-checker or an editor"):
        answer_enquiry(enquiry_id=enquiry.pk, answer="Yes.", seen=1, by=reader)
    with pytest.raises(Refused, match="Only a fact-checker or an editor"):
        retract_evidence(evidence_id=piece.pk, why="No.", by=reader)
