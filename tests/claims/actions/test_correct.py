from decimal import Decimal

import pytest

from claims.actions.chain import SpeakerChoice, add_link, choose_speaker, remove_link
from claims.actions.correct import correct_claim
from claims.actions.figures import FigureValues, add_figure, change_figure, remove_figure
from claims.actions.placing import occurrences
from claims.actions.steps import take_step
from claims.choices import LinkRole, Target, Triage, Verification
from claims.models import Claim, Figure
from tests import factories
from tracker.accounts.models import User
from tracker.refusal import Refused, Stale


def judged(claim: Claim, by: User) -> Claim:
    return take_step(
        claim_id=claim.pk,
        target=Target.VERIFICATION,
        step="conclude",
        to="contested",
        why="Two accounts.",
        by=by,
        seen=claim.version,
    )


def test_correcting_the_words_marks_the_judgement_as_made_on_an_earlier_record(claim: Claim, editor: User) -> None:
    judged(claim, editor)

    corrected = correct_claim(
        claim_id=claim.pk, seen=2, by=editor, quote=occurrences(claim.article.revision.text, "more than 60")
    )

    assert (corrected.quote, corrected.verification) == ("more than 60", Verification.CONTESTED)
    assert corrected.verification_on_earlier_record
    assert not corrected.attribution_on_earlier_record  # nobody had judged it
    assert corrected in Claim.objects.to_uphold()


def test_upholding_clears_the_mark(claim: Claim, editor: User) -> None:
    judged(claim, editor)
    correct_claim(claim_id=claim.pk, seen=2, by=editor, speech_act="denies")

    upheld = take_step(claim_id=claim.pk, target=Target.VERIFICATION, step="uphold", why="Still so.", by=editor, seen=3)

    assert not upheld.verification_on_earlier_record


def test_correcting_the_summary_marks_nothing(claim: Claim, editor: User) -> None:
    judged(claim, editor)

    assert not correct_claim(claim_id=claim.pk, seen=2, by=editor, summary="In short.").verification_on_earlier_record


def test_proposal_on_an_earlier_record_cannot_be_confirmed(
    claim: Claim, fact_checker: User, second: User, editor: User
) -> None:
    piece = factories.evidence(claim, fact_checker)
    take_step(
        claim_id=claim.pk, target=Target.VERIFICATION, step="propose", to="verified", why="Seen.",
        evidence=[piece.pk], by=fact_checker, seen=1,
    )  # fmt: skip
    correct_claim(claim_id=claim.pk, seen=2, by=editor, speech_act="denies")

    with pytest.raises(Refused, match="corrected after this was proposed"):
        take_step(claim_id=claim.pk, target=Target.VERIFICATION, step="confirm", by=second, seen=3)


def test_stale_correction_is_refused(claim: Claim, editor: User) -> None:
    correct_claim(claim_id=claim.pk, seen=1, by=editor, place="Ostrel")

    with pytest.raises(Stale):
        correct_claim(claim_id=claim.pk, seen=1, by=editor, place="Dellin")


def test_value_outside_the_vocabulary_is_refused(claim: Claim, editor: User) -> None:
    with pytest.raises(Refused, match="not a valid choice"):
        correct_claim(claim_id=claim.pk, seen=1, by=editor, speech_act="sings")


def test_rejected_claim_is_not_corrected(claim: Claim, editor: User) -> None:
    Claim.objects.filter(pk=claim.pk).update(triage=Triage.REJECTED)

    with pytest.raises(Refused, match="restore or reinstate"):
        correct_claim(claim_id=claim.pk, seen=1, by=editor, place="Ostrel")


def test_another_speaker_is_chosen(claim: Claim, editor: User) -> None:
    other = factories.source("Tavaran army")

    choose_speaker(
        claim_id=claim.pk, seen=1, by=editor, link_id=claim.links.get().pk, choice=SpeakerChoice(source_id=other.pk)
    )

    assert claim.links.get().source == other


def test_relays_keep_their_order_when_one_is_removed(claim: Claim, editor: User) -> None:
    for seen, name in enumerate(["Radio Meridian", "Agence Littoral"], start=1):
        add_link(
            claim_id=claim.pk, seen=seen, by=editor, role=LinkRole.RELAY, choice=SpeakerChoice(name=name, kind="outlet")
        )
    first = claim.links.get(position=1)

    remove_link(claim_id=claim.pk, seen=3, by=editor, link_id=first.pk)

    assert [(link.position, link.label) for link in claim.links.filter(role="relay")] == [(1, "Agence Littoral")]


def test_the_last_speaker_stays(claim: Claim, editor: User) -> None:
    with pytest.raises(Refused, match="Somebody must have said it"):
        remove_link(claim_id=claim.pk, seen=1, by=editor, link_id=claim.links.get().pk)


def test_figure_is_corrected_and_its_judgement_marked(claim: Claim, editor: User, fact_checker: User) -> None:
    figure = claim.figures.get()
    take_step(
        claim_id=claim.pk, target=Target.FIGURE, figure_id=figure.pk, step="conclude", to="contested",
        why="Others say 9.",
        by=fact_checker, seen=1,
    )  # fmt: skip

    change_figure(
        claim_id=claim.pk, seen=2, by=editor, figure_id=figure.pk,
        values=FigureValues("more than 60", low=Decimal(60), bound="more_than", counted="wounded", of="soldiers"),
    )  # fmt: skip

    figure.refresh_from_db()
    assert (figure.counted, figure.verification_on_earlier_record) == ("wounded", True)
    assert figure.spans.get().exact == "more than 60"


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        (FigureValues("a thousand", low=Decimal(1000)), "do not hold"),
        (FigureValues("more than 60"), "Give a number"),
        (FigureValues("more than 60", low=Decimal(9), high=Decimal(3)), "above the upper end"),
        (FigureValues("more than 60", low=Decimal(60), bound="some"), "not a valid choice"),
        (FigureValues("o", low=Decimal(1)), "stands 2 times"),
    ],
)
def test_figure_that_cannot_be_is_refused(claim: Claim, editor: User, values: FigureValues, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        add_figure(claim_id=claim.pk, seen=1, by=editor, values=values)

    assert Figure.objects.count() == 1


def test_judged_figure_is_not_removed(claim: Claim, editor: User) -> None:
    figure = claim.figures.get()
    take_step(claim_id=claim.pk, target=Target.FIGURE, figure_id=figure.pk, step="take", by=editor, seen=1)

    with pytest.raises(Refused, match="its history must stay"):
        remove_figure(claim_id=claim.pk, seen=2, by=editor, figure_id=figure.pk)


def test_figure_without_history_is_removed_and_the_rank_falls(claim: Claim, editor: User) -> None:
    remove_figure(claim_id=claim.pk, seen=1, by=editor, figure_id=claim.figures.get().pk)

    claim.refresh_from_db()
    assert (claim.figures.count(), claim.rank) == (0, 0)


def test_a_choice_said_twice_by_the_same_person_is_made_once(claim: Claim, editor: User, fact_checker: User) -> None:
    link = claim.links.get()
    choice = SpeakerChoice(name="River Front", kind="body")
    choose_speaker(claim_id=claim.pk, seen=1, by=editor, link_id=link.pk, choice=choice)

    again = choose_speaker(claim_id=claim.pk, seen=1, by=editor, link_id=link.pk, choice=choice)

    assert again.version == 2
    with pytest.raises(Stale):
        choose_speaker(claim_id=claim.pk, seen=1, by=editor, link_id=link.pk, choice=SpeakerChoice(unnamed=True))
