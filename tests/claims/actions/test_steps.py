from typing import Any
from uuid import uuid4

import pytest
from django.db import IntegrityError, connection, transaction

from claims.actions.steps import take_step
from claims.choices import Attribution, Match, Target, Triage, Verification
from claims.models import Claim, Judgement, Link
from sources.models import Source
from tests import factories
from tracker.accounts.models import User
from tracker.refusal import Refused, Stale


def step(claim: Claim, by: User, target: Target, name: str, **given: Any) -> Claim:
    return take_step(
        claim_id=claim.pk, target=target, step=name, by=by, seen=Claim.objects.get(pk=claim.pk).version, **given
    )


def test_accepting_confirms_the_match_and_makes_the_new_source(claim: Claim, editor: User) -> None:
    Claim.objects.filter(pk=claim.pk).update(triage=Triage.SUGGESTED)
    Link.objects.filter(claim=claim).update(source=None, match=Match.PROPOSED, name="River Guard", kind="body")

    step(claim, editor, Target.TRIAGE, "accept")

    link = Link.objects.get(claim=claim)
    assert (link.match, link.source) == (Match.CONFIRMED, Source.objects.get(name="River Guard"))


def test_accepting_with_an_unsure_speaker_is_refused_and_writes_nothing(claim: Claim, editor: User) -> None:
    Claim.objects.filter(pk=claim.pk).update(triage=Triage.SUGGESTED)
    Link.objects.filter(claim=claim).update(source=None, match=Match.PROPOSED, name="River Guard", sure=False)

    with pytest.raises(Refused, match="Say who spoke"):
        step(claim, editor, Target.TRIAGE, "accept")

    assert not Judgement.objects.exists()
    assert not Source.objects.filter(name="River Guard").exists()


def test_proposal_counts_only_once_another_person_confirms(claim: Claim, fact_checker: User, second: User) -> None:
    piece = factories.evidence(claim, fact_checker, "for")

    step(claim, fact_checker, Target.VERIFICATION, "propose", to="verified", why="Seen.", evidence=[piece.pk])
    claim.refresh_from_db()
    assert (claim.verification, claim.verification_proposed) == (Verification.UNCHECKED, Verification.VERIFIED)

    with pytest.raises(Refused, match="Someone else"):
        step(claim, fact_checker, Target.VERIFICATION, "confirm")
    step(claim, second, Target.VERIFICATION, "confirm")
    claim.refresh_from_db()
    assert (claim.verification, claim.verification_proposed) == (Verification.VERIFIED, "")
    assert claim.judgements.get(step="confirm").answers == claim.judgements.get(step="propose")


def test_returned_proposal_leaves_the_state_before(claim: Claim, fact_checker: User, second: User) -> None:
    step(claim, fact_checker, Target.VERIFICATION, "take")
    piece = factories.evidence(claim, fact_checker, "against")
    step(claim, fact_checker, Target.VERIFICATION, "propose", to="false", why="No.", evidence=[piece.pk])

    step(claim, second, Target.VERIFICATION, "return", why="One side only.")

    claim.refresh_from_db()
    assert (claim.verification, claim.taken_by, claim.verification_proposed) == (
        Verification.IN_PROGRESS,
        fact_checker,
        "",
    )


def test_figure_is_judged_on_its_own(claim: Claim, fact_checker: User) -> None:
    figure = claim.figures.get()

    step(claim, fact_checker, Target.FIGURE, "conclude", figure_id=figure.pk, to="unverifiable", reason="no_access")

    claim.refresh_from_db()
    figure.refresh_from_db()
    assert (figure.verification, figure.unverifiable_reason) == (Verification.UNVERIFIABLE, "no_access")
    assert claim.verification == Verification.UNCHECKED


def test_undo_restores_the_state_before_and_adds_an_entry(claim: Claim, fact_checker: User) -> None:
    step(claim, fact_checker, Target.VERIFICATION, "take")
    step(claim, fact_checker, Target.VERIFICATION, "conclude", to="contested", why="Two accounts.")

    step(claim, fact_checker, Target.VERIFICATION, "undo")

    claim.refresh_from_db()
    assert (claim.verification, claim.taken_by) == (Verification.IN_PROGRESS, fact_checker)
    assert [row.step for row in claim.judgements.all()] == ["take", "conclude", "undo"]


def test_undo_of_acceptance_is_refused_once_somebody_judged(claim: Claim, editor: User, fact_checker: User) -> None:
    Claim.objects.filter(pk=claim.pk).update(triage=Triage.SUGGESTED)
    step(claim, editor, Target.TRIAGE, "accept")
    step(claim, fact_checker, Target.VERIFICATION, "conclude", to="not_checkable", why="A pledge.")

    with pytest.raises(Refused, match="something followed"):
        step(claim, editor, Target.TRIAGE, "undo")


def test_step_on_an_older_version_is_refused(claim: Claim, fact_checker: User) -> None:
    step(claim, fact_checker, Target.VERIFICATION, "take")

    with pytest.raises(Stale, match="Tom Adeyar changed this"):
        take_step(claim_id=claim.pk, target=Target.VERIFICATION, step="release", by=fact_checker, seen=1)


def test_attribution_is_confirmed_on_the_original_statement(claim: Claim, fact_checker: User) -> None:
    other = factories.evidence(claim, fact_checker, target=Target.ATTRIBUTION)
    original = factories.evidence(claim, fact_checker, target=Target.ATTRIBUTION, is_original=True)

    with pytest.raises(Refused, match="original"):
        step(claim, fact_checker, Target.ATTRIBUTION, "confirm", evidence=[other.pk])
    step(claim, fact_checker, Target.ATTRIBUTION, "confirm", evidence=[original.pk])

    claim.refresh_from_db()
    assert claim.attribution == Attribution.CONFIRMED


def test_evidence_of_another_claim_is_refused(claim: Claim, fact_checker: User) -> None:
    other = factories.claim(factories.article())
    piece = factories.evidence(other, fact_checker)

    with pytest.raises(Refused, match="another claim"):
        step(claim, fact_checker, Target.VERIFICATION, "propose", to="verified", why="Seen.", evidence=[piece.pk])


@pytest.mark.parametrize("sql", ["UPDATE claims_judgement SET why = 'x'", "DELETE FROM claims_judgement"])
def test_judgements_cannot_be_rewritten(claim: Claim, fact_checker: User, sql: str) -> None:
    step(claim, fact_checker, Target.VERIFICATION, "take")

    with pytest.raises(Exception, match="Cannot update or delete"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql)


def test_the_database_refuses_unverifiable_without_reason(claim: Claim) -> None:
    with pytest.raises(IntegrityError, match="claim_unverifiable_has_reason"):
        Claim.objects.filter(pk=claim.pk).update(verification=Verification.UNVERIFIABLE)


def test_the_same_request_sent_twice_takes_one_step(claim: Claim, fact_checker: User) -> None:
    asked: dict[str, Any] = {
        "target": Target.VERIFICATION,
        "step": "take",
        "seen": 1,
        "by": fact_checker,
        "key": uuid4(),
    }
    first = take_step(claim_id=claim.pk, **asked)

    again = take_step(claim_id=claim.pk, **asked)

    assert (first.version, again.version, Judgement.objects.count()) == (2, 2, 1)


def test_a_request_is_about_one_claim(claim: Claim, fact_checker: User) -> None:
    other = factories.claim(claim.article, "retaken the bridge", figure="")
    asked: dict[str, Any] = {
        "target": Target.VERIFICATION,
        "step": "take",
        "seen": 1,
        "by": fact_checker,
        "key": uuid4(),
    }
    take_step(claim_id=claim.pk, **asked)

    with pytest.raises(Refused, match="about another claim"):
        take_step(claim_id=other.pk, **asked)
