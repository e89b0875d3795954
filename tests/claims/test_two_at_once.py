"""Two people, one claim, two connections: one of them is told, and nothing is lost."""

from collections.abc import Callable
from threading import Barrier, Thread

import pytest
from django.db import connection

from claims.actions.evidence import Finding, add_evidence, retract_evidence
from claims.actions.steps import take_step
from claims.choices import Stance, Target
from claims.models import Claim, Evidence, Judgement
from tests import factories
from tracker.accounts.models import User
from tracker.refusal import Refused, Stale

pytestmark = pytest.mark.django_db(transaction=True)


def both(*works: Callable[[], object]) -> list[object]:
    """What came of each, done at the same moment, each on a connection of its own; a refusal is an answer."""
    start, answers = Barrier(len(works)), dict[int, object]()

    def run(number: int, work: Callable[[], object]) -> None:
        start.wait(timeout=10)
        try:
            answers[number] = work()
        except Refused as refused:
            answers[number] = refused
        finally:
            connection.close()

    threads = [Thread(target=run, args=item) for item in enumerate(works)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    return [answers[number] for number in range(len(works))]


def conclude(claim: Claim, by: User, why: str) -> Callable[[], Claim]:
    return lambda: take_step(
        claim_id=claim.pk, target=Target.VERIFICATION, step="conclude", to="contested", why=why, by=by, seen=1
    )


def test_of_two_judgements_on_one_version_one_is_stale(claim: Claim, fact_checker: User, second: User) -> None:
    answers = both(conclude(claim, fact_checker, "Mine."), conclude(claim, second, "Theirs."))

    stale = [answer for answer in answers if isinstance(answer, Stale)]
    assert len(stale) == 1
    kept = Judgement.objects.get()
    assert stale[0].changed_by == kept.by.name
    assert Claim.objects.get(pk=claim.pk).version == 2


def test_a_proposal_is_confirmed_once(claim: Claim, fact_checker: User, second: User, editor: User) -> None:
    piece = factories.evidence(claim, fact_checker)
    take_step(
        claim_id=claim.pk,
        target=Target.VERIFICATION,
        step="propose",
        to="verified",
        why="Seen.",
        evidence=[piece.pk],
        by=fact_checker,
        seen=1,
    )

    answers = both(
        lambda: take_step(claim_id=claim.pk, target=Target.VERIFICATION, step="confirm", by=second, seen=2),
        lambda: take_step(claim_id=claim.pk, target=Target.VERIFICATION, step="confirm", by=editor, seen=2),
    )

    assert sorted(type(answer).__name__ for answer in answers) == ["Claim", "Stale"]
    assert Judgement.objects.filter(step="confirm").count() == 1


def test_evidence_is_either_retracted_or_judged_on(claim: Claim, fact_checker: User, second: User) -> None:
    """Whoever is first, no judgement stands unmarked on evidence that was taken back."""
    piece = factories.evidence(claim, fact_checker)

    both(
        lambda: take_step(
            claim_id=claim.pk,
            target=Target.VERIFICATION,
            step="propose",
            to="verified",
            why="Seen.",
            evidence=[piece.pk],
            by=second,
            seen=1,
        ),
        lambda: retract_evidence(evidence_id=piece.pk, why="Wrong day.", by=fact_checker),
    )

    after = Claim.objects.get(pk=claim.pk)
    assert Evidence.objects.get().retracted_at is not None
    assert after.verification_on_earlier_record == bool(after.verification_proposed)


def test_evidence_is_retracted_once(claim: Claim, fact_checker: User, second: User) -> None:
    piece = factories.evidence(claim, fact_checker)

    answers = both(
        lambda: retract_evidence(evidence_id=piece.pk, why="Mine.", by=fact_checker),
        lambda: retract_evidence(evidence_id=piece.pk, why="Theirs.", by=second),
    )

    assert sorted(type(answer).__name__ for answer in answers) == ["Evidence", "Refused"]


def test_adding_evidence_disturbs_nobody_who_is_judging(claim: Claim, fact_checker: User, second: User) -> None:
    finding = Finding(Target.VERIFICATION, Stance.FOR, "Hospital list", note="41 names.")

    answers = both(
        conclude(claim, fact_checker, "Mine."),
        lambda: add_evidence(claim_id=claim.pk, finding=finding, by=second),
    )

    assert [type(answer).__name__ for answer in answers] == ["Claim", "Evidence"]
