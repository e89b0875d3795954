"""A suggestion that the engine finds again: what it now reads otherwise is changed in the rows that stand."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any, TypeAlias, TypeVar

from django.db.models import Model, Prefetch
from django.utils import timezone

from claims.actions.disclaim import attach
from claims.actions.finding import Finding
from claims.choices import SpanRole
from claims.models import Claim, ExtractionRun, Figure, Link, Placement, Span
from claims.overlap import Range

SAID = ("quote", "cue", "attribution_type", "speech_act", "language", "said_on")
LINK = ("position", "role", "mention", "source_id", "name", "kind", "alternatives", "medium", "match", "sure")
FIGURE = ("position", "wording", "low", "high", "bound", "unit", "counted", "of", "as_of")
# What stands beside the record: nobody decides on it, so the claim keeps its version.
BESIDE = ("confidence", "rank")

Row = TypeVar("Row", bound=Model)
Place: TypeAlias = "tuple[str, int, int, int, int | None, int | None]"


@dataclass(frozen=True)
class Standing:
    """A suggestion that nobody has touched, with its rows and where it stands in the run's text."""

    claim: Claim
    placement: Placement

    @classmethod
    def among(cls, ids: Collection[int], run: ExtractionRun) -> "list[Standing]":
        """Those of these claims that stand in the run's text (six queries)."""
        here = Placement.objects.filter(revision=run.revision_id).prefetch_related("spans")
        claims = Claim.objects.filter(pk__in=ids).order_by("pk")
        loaded = claims.prefetch_related(
            Prefetch("placements", queryset=here, to_attr="placed_here"), "links", "figures", "disclaimers"
        )
        return [cls(claim, placement) for claim in loaded for placement in getattr(claim, "placed_here", ())]

    @property
    def passage(self) -> list[Range]:
        return [(span.start, span.end) for span in self.placement.spans.all() if span.role == SpanRole.QUOTE]


@dataclass
class _Changes:
    """Rows to write, over all claims: so that the queries do not grow with the claims."""

    added: list[Any]
    changed: list[Any]
    gone: list[int]

    @classmethod
    def between(cls, pairs: Iterable[tuple[Sequence[Row], Sequence[Row]]], columns: Sequence[str]) -> "_Changes":
        """What turns each list of rows into the other, row by row; a row that stays lends its number to the new one."""
        changes = cls([], [], [])
        for before, after in pairs:
            for old, new in zip_longest(before, after):
                if new is None:
                    changes.gone.append(old.pk)
                elif old is None:
                    changes.added.append(new)
                else:
                    new.pk = old.pk
                    if differs(old, new, columns):
                        changes.changed.append(new)
        return changes

    def write(self, rows: Any, columns: Sequence[str]) -> None:
        rows.filter(pk__in=self.gone).delete()
        rows.bulk_update(self.changed, [column.removesuffix("_id") for column in columns])
        rows.bulk_create(self.added)


def renew(again: Sequence[tuple[Finding, Standing]], run: ExtractionRun) -> None:
    """Let each of these suggestions say what the engine found now; one that says it already is not written."""
    for finding, standing in again:
        finding.claim.pk = standing.claim.pk
    changed = _write_rows(again) | _write_places(again, run)
    for finding, standing in again:
        if finding.claim.pk in changed or differs(standing.claim, finding.claim, SAID):
            finding.claim.version, finding.claim.changed_at = standing.claim.version + 1, timezone.now()
        else:
            finding.claim.version, finding.claim.changed_at = standing.claim.version, standing.claim.changed_at
    columns = [*SAID, *BESIDE, "version"]
    other = [finding.claim for finding, standing in again if differs(standing.claim, finding.claim, columns)]
    Claim.objects.bulk_update(other, [*columns, "run", "changed_at"])
    _attach(again)


def differs(old: Model, new: Model, columns: Sequence[str]) -> bool:
    return any(getattr(old, column) != getattr(new, column) for column in columns)


def _write_rows(again: Sequence[tuple[Finding, Standing]]) -> set[int]:
    """Write chain and figures; gives the claims that they changed on."""
    links = _Changes.between((pair for each in again for pair in _links(*each)), LINK)
    figures = _Changes.between(
        ((list(standing.claim.figures.all()), [row for row, _ in finding.figures]) for finding, standing in again),
        FIGURE,
    )
    links.write(Link.objects, LINK)
    figures.write(Figure.objects, FIGURE)
    owners = {row.pk: standing.claim.pk for _, standing in again for row in standing.claim.links.all()}
    of_figures = {row.pk: standing.claim.pk for _, standing in again for row in standing.claim.figures.all()}
    written = {row.claim.pk for rows in (links, figures) for row in (*rows.added, *rows.changed)}
    return written | {owners[pk] for pk in links.gone} | {of_figures[pk] for pk in figures.gone}


def _links(finding: Finding, standing: Standing) -> Iterable[tuple[list[Link], list[Link]]]:
    """The chain before and after, speakers and relays apart: a relay keeps its position while others are written."""
    for is_relay in (False, True):
        before = [link for link in standing.claim.links.all() if bool(link.position) == is_relay]
        yield before, [link for link, _ in finding.links if bool(link.position) == is_relay]


def _write_places(again: Sequence[tuple[Finding, Standing]], run: ExtractionRun) -> set[int]:
    """Place anew what stands elsewhere now; gives those claims. Links and figures have their numbers by now."""
    text, moved, spans = run.revision.text, list[Placement](), list[Span]()
    for finding, standing in again:
        placement = finding.placement(run)
        placement.pk = standing.placement.pk
        now = list(finding.spans(placement, text))
        if {_place(span) for span in now} != {_place(span) for span in standing.placement.spans.all()}:
            moved.append(placement)
            spans += now
    Span.objects.filter(placement__in=[placement.pk for placement in moved]).delete()
    Placement.objects.bulk_update(moved, ["start", "context"])
    Span.objects.bulk_create(spans)
    return {placement.claim_id for placement in moved}


def _place(span: Span) -> Place:
    return span.role, span.position, span.start, span.end, span.link_id, span.figure_id


def _attach(again: Sequence[tuple[Finding, Standing]]) -> None:
    """Show the disclaimers that speak of each claim now, and no others."""
    through = Claim.disclaimers.through
    for finding, standing in again:
        kept = {one.pk for one in finding.disclaimers}
        gone = [one.pk for one in standing.claim.disclaimers.all() if one.pk not in kept]
        if gone:
            through.objects.filter(claim=finding.claim.pk, disclaimer__in=gone).delete()
    attach((finding.claim, one) for finding, _ in again for one in finding.disclaimers)
