"""The database refuses spans that say something else than the text at their place, whoever writes them."""

import pytest
from django.db import IntegrityError

from claims.actions.placing import Fragment, place
from claims.choices import SpanRole
from claims.models import Claim, Disclaimer, DisclaimerSpan, Placement, Span
from tests import factories

# Beyond one piece of the check (4096 code points), and beyond ASCII.
LONG = "".join(f"Ligne {number} : l’armée 😀 a dit « oui ».\n" for number in range(600))


@pytest.fixture
def placement(db: None) -> Placement:
    article = factories.article(LONG)
    claim = Claim.objects.create(article=article, quote="x", language="fr")
    return Placement.objects.create(claim=claim, revision=article.revision, start=0)


def spans(placement: Placement, *ranges: tuple[int, int]) -> list[Span]:
    fragments = [Fragment(start, end, LONG[start:end]) for start, end in ranges]
    return place(placement, SpanRole.QUOTE, fragments, text=LONG)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        pytest.param(0, 5, id="at the very beginning"),
        pytest.param(4090, 4100, id="over the edge of a piece"),
        pytest.param(8191, 8193, id="over the edge of the next piece"),
        pytest.param(4096, 8192, id="a whole piece"),
        pytest.param(100, 13_000, id="longer than a piece"),
        pytest.param(len(LONG) - 4, len(LONG), id="at the very end"),
        pytest.param(0, len(LONG), id="the whole text"),
    ],
)
def test_span_that_agrees_is_stored(placement: Placement, start: int, end: int) -> None:
    Span.objects.bulk_create(spans(placement, (start, end)))

    assert Span.objects.get().exact == LONG[start:end]


@pytest.mark.parametrize("start", [0, 40, 4090, 4128, 9000, len(LONG) - 50])
@pytest.mark.parametrize(("field", "value"), [("exact", "🙃" * 10), ("prefix", "Ligne x"), ("suffix", "Ligne x")])
def test_one_span_that_disagrees_keeps_all_out(placement: Placement, start: int, field: str, value: str) -> None:
    several = spans(placement, (10, 20), (start, start + 10), (5000, 5010))
    setattr(several[1], field, value)

    with pytest.raises(IntegrityError, match=f"The span {start} to {start + 10} does not agree"):
        Span.objects.bulk_create(several)


@pytest.mark.parametrize("by", [1, -1, 4096, len(LONG)])
def test_span_that_is_moved_is_refused(placement: Placement, by: int) -> None:
    [span] = spans(placement, (4096, 4110))
    span.save()

    with pytest.raises(IntegrityError, match="does not agree"):
        Span.objects.filter(pk=span.pk).update(start=span.start + by, end=span.end + by)


def test_disclaimer_that_disagrees_is_refused(placement: Placement) -> None:
    revision = placement.revision
    disclaimer = Disclaimer.objects.create(article=revision.article, text="x", scopes=["events"])

    DisclaimerSpan.objects.create(disclaimer=disclaimer, revision=revision, start=0, end=5, exact="Ligne")
    with pytest.raises(IntegrityError, match="does not agree"):
        DisclaimerSpan.objects.create(disclaimer=disclaimer, revision=revision, start=1, end=6, exact="Ligne")
