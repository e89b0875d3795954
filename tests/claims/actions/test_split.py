import pytest

from claims.actions.placing import occurrences
from claims.actions.split import merge_claims, split_claim
from claims.actions.steps import take_step
from claims.choices import Target, Triage
from claims.models import Claim
from tests import factories
from tracker.accounts.models import User
from tracker.refusal import Refused


def halves(claim: Claim) -> tuple[Claim, Claim]:
    article = claim.article
    one = factories.claim(article, "says it has retaken the bridge", figure="")
    two = factories.claim(article, "after two days of fighting", figure="")
    return one, two


def split(claim: Claim, by: User) -> list[Claim]:
    text = claim.article.revision.text
    parts = [occurrences(text, 'killed "more than 60"'), occurrences(text, "soldiers")]
    return split_claim(claim_id=claim.pk, seen=claim.version, by=by, parts=parts)


def test_split_lets_the_parts_take_the_claims_place(claim: Claim, editor: User) -> None:
    one, two = split(claim, editor)

    claim.refresh_from_db()
    assert (claim.triage, one.triage, two.triage) == (Triage.WITHDRAWN, Triage.ACCEPTED, Triage.ACCEPTED)
    assert list(claim.successors.order_by("pk")) == [one, two]
    assert [claim.figures.count() for claim in (one, two)] == [1, 0]
    assert one.links.get().source == claim.links.get().source


def test_split_claim_cannot_be_reinstated_beside_its_parts(claim: Claim, editor: User) -> None:
    split(claim, editor)

    with pytest.raises(Refused, match="took this one's place"):
        take_step(claim_id=claim.pk, target=Target.TRIAGE, step="reinstate", why="Sorry.", by=editor, seen=2)


def test_undone_split_brings_the_claim_back_and_withdraws_the_parts(claim: Claim, editor: User) -> None:
    parts = split(claim, editor)

    take_step(claim_id=claim.pk, target=Target.TRIAGE, step="undo", by=editor, seen=2)

    claim.refresh_from_db()
    assert claim.triage == Triage.ACCEPTED
    assert {Claim.objects.get(pk=part.pk).triage for part in parts} == {Triage.WITHDRAWN}


def test_split_that_somebody_built_on_is_not_undone(claim: Claim, editor: User, fact_checker: User) -> None:
    one, _ = split(claim, editor)
    take_step(claim_id=one.pk, target=Target.VERIFICATION, step="take", by=fact_checker, seen=one.version)

    with pytest.raises(Refused, match="Somebody has worked"):
        take_step(claim_id=claim.pk, target=Target.TRIAGE, step="undo", by=editor, seen=2)


def test_judged_claim_is_not_split(claim: Claim, editor: User) -> None:
    take_step(
        claim_id=claim.pk,
        target=Target.VERIFICATION,
        step="conclude",
        to="not_checkable",
        why="A pledge.",
        by=editor,
        seen=1,
    )
    claim.refresh_from_db()

    with pytest.raises(Refused, match="has been judged"):
        split(claim, editor)

    assert Claim.objects.count() == 1


def test_merge_joins_words_that_follow_each_other(claim: Claim, editor: User) -> None:
    one, two = halves(claim)

    merged = merge_claims(claims=[(one.pk, one.version), (two.pk, two.version)], by=editor)

    assert merged.quote == "says it has retaken the bridge … after two days of fighting"
    assert set(merged.predecessors.all()) == {one, two}


def test_undone_merge_brings_all_claims_back(claim: Claim, editor: User) -> None:
    one, two = halves(claim)
    merged = merge_claims(claims=[(one.pk, one.version), (two.pk, two.version)], by=editor)

    take_step(claim_id=one.pk, target=Target.TRIAGE, step="undo", by=editor, seen=2)

    states = {row.pk: row.triage for row in Claim.objects.all()}
    assert (states[one.pk], states[two.pk], states[merged.pk]) == (Triage.ACCEPTED, Triage.ACCEPTED, Triage.WITHDRAWN)


def test_claims_of_different_speakers_are_not_merged(claim: Claim, editor: User) -> None:
    other = factories.claim(
        claim.article, "after two days of fighting", figure="", speaker=factories.source("Tavaran army")
    )

    with pytest.raises(Refused, match="different speakers"):
        merge_claims(claims=[(claim.pk, 1), (other.pk, 1)], by=editor)
