from datetime import timedelta

import pytest
from django.utils import timezone

from claims.actions.steps import take_step
from claims.cards import alternatives_of, cards_of, undoable
from claims.choices import Target, Triage, Verification
from claims.models import Claim, Link
from sources.models import Article
from tests import factories
from tracker.accounts.models import User


def loaded(article: Article) -> list[Claim]:
    return list(Claim.objects.of_article(article.pk).for_article())


def said(article: Article, user: User, *, later: timedelta = timedelta()) -> str:
    claims = loaded(article)
    found = undoable(claims, cards_of(claims, user), user, now=timezone.now() + later)
    return found.says if found else ""


def test_claims_are_numbered_in_the_order_of_the_text(article: Article, reader: User) -> None:
    later = factories.claim(article)
    first = factories.claim(article, "two days of fighting", figure="", triage=Triage.REJECTED)

    cards = cards_of(loaded(article), reader)

    assert [(card.number, card.claim) for card in cards] == [(1, first), (2, later)]
    assert [card.is_gone for card in cards] == [True, False]


def test_the_newest_step_of_ones_own_may_be_undone(
    article: Article, fact_checker: User, second: User, editor: User
) -> None:
    claim = factories.claim(article)
    figure = claim.figures.get()
    evidence = factories.evidence(claim, fact_checker)
    assert said(article, fact_checker) == ""

    def step(target: Target, name: str, by: User, **given: object) -> None:
        seen = Claim.objects.get(pk=claim.pk).version
        take_step(claim_id=claim.pk, target=target, step=name, by=by, seen=seen, **given)  # type: ignore[arg-type]

    step(Target.VERIFICATION, "take", fact_checker)
    assert said(article, fact_checker) == "Claim 1 in progress."
    assert said(article, fact_checker, later=timedelta(days=1)) == ""
    step(Target.FIGURE, "conclude", fact_checker, figure_id=figure.pk, to="unverifiable", reason="no_access")
    assert said(article, fact_checker) == 'Figure “"more than 60"” of claim 1 flagged unverifiable.'
    step(Target.VERIFICATION, "propose", fact_checker, to="verified", why="Seen.", evidence=[evidence.pk])
    assert said(article, fact_checker) == "Claim 1: verified, proposed."
    assert said(article, second) == ""
    step(Target.VERIFICATION, "confirm", second, to="verified")
    assert said(article, second) == "Claim 1 verified."
    assert said(article, fact_checker) == ""
    assert said(article, editor) == ""


def test_proposals_wait_for_a_second_person(article: Article, fact_checker: User, second: User) -> None:
    claim = factories.claim(article, verification_proposed=Verification.FALSE, verification_proposed_by=fact_checker)

    [mine], [theirs] = (cards_of(loaded(article), user) for user in (fact_checker, second))

    assert mine.to_confirm == []
    assert [subject.what for subject in theirs.to_confirm] == ["verification"]
    assert claim.figures.get() in [subject.figure for subject in theirs.flaggable]


def test_a_claim_merges_with_the_next_that_is_still_one(article: Article, editor: User) -> None:
    first = factories.claim(article, "two days", figure="")
    factories.claim(article, "of fighting", figure="", triage=Triage.REJECTED)
    last = factories.claim(article)

    cards = cards_of(loaded(article), editor)

    assert [card.following for card in cards] == [last, None, None]
    assert cards[0].claim == first


@pytest.mark.parametrize(
    ("fields", "names"),
    [
        ({"alternatives": [{"name": "Army", "source": 7}, {"name": "UCA", "source": None}]}, ["Army", "UCA"]),
        ({"alternatives": [], "name": "Army"}, ["Army"]),
        ({"alternatives": [], "mention": "it"}, []),
        ({"alternatives": [{"name": str(n)} for n in range(20)]}, ["0", "1", "2", "3", "4", "5", "6"]),
    ],
)
def test_alternatives_have_keys(fields: dict[str, object], names: list[str]) -> None:
    found = alternatives_of(Link(**fields))

    assert [one.name for one in found] == names
    assert [one.key for one in found] == list(range(1, len(names) + 1))
