"""How many claims each option of a filter would leave: counted over what the other filters leave, up to a bound."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Any

from django.db.models import Count, Exists, OuterRef, Q
from django.db.models.expressions import RawSQL
from django.utils import timezone

from claims.choices import Attribution, LinkRole, Match, Triage, Verification
from claims.filters import ClaimFilters, due_when
from claims.models import Claim, Figure, Link
from claims.querysets import ClaimQuerySet
from sources.choices import Language, SourceKind
from tracker.web.counting import Count as Shown

Counts = Mapping[str, Mapping[str, Shown]]
MOST = 5_000  # what the eye compares; of more, only that there are more
COLUMNS = {
    "triage": Triage.values,
    "attribution": Attribution.values,
    "verification": Verification.values,
    "language": [value for value, _label in Language.choices],
}


def facets(filters: ClaimFilters) -> Counts:
    """Four queries, and two for each counted filter that is in use: its own options are alternatives."""
    whole = _bounded(filters.qs)
    picked = [name for name in filters.picked if name in _conditions(filters)]
    found = _by_condition(whole, {name: q for name, q in _conditions(filters).items() if name not in picked})
    for name in picked:
        found |= _by_condition(_bounded(filters.narrowed(name)), {name: _conditions(filters)[name]})
    kinds = _bounded(filters.narrowed("source_kind")) if "source_kind" in filters.picked else whole
    because = _bounded(filters.narrowed("unverifiable_reason")) if "unverifiable_reason" in filters.picked else whole
    is_whole = len(kinds_of := _kinds(kinds)) <= MOST
    return found | {
        "source_kind": _shown(Counter(kinds_of.values()), is_whole=is_whole),
        "unverifiable_reason": _shown(_reasons(because), is_whole=is_whole),
    }


def _shown(counts: Mapping[str, int], *, is_whole: bool) -> dict[str, Shown]:
    """As it is, or as what there is at least."""
    return {value: Shown(count, count) if is_whole else Shown(count + 1, count) for value, count in counts.items()}


def _bounded(claims: ClaimQuerySet) -> RawSQL:
    """The numbers of the claims, as what several queries ask about: found once, and no dearer than one list of them."""
    found = list(claims.order_by().values_list("pk", flat=True)[: MOST + 1])
    return RawSQL("SELECT unnest(%s::bigint[])", [found])


def _conditions(filters: ClaimFilters) -> dict[str, dict[str, Any]]:
    """What each option asks of a claim."""
    me = filters.request.user
    has_figures = Exists(Figure.objects.filter(claim=OuterRef("pk")))
    has_disclaimer = Exists(Claim.disclaimers.through.objects.filter(claim=OuterRef("pk")))
    columns = {name: {value: Q(**{name: value}) for value in values} for name, values in COLUMNS.items()}
    return {
        **columns,
        "has_figures": {"yes": has_figures, "no": ~has_figures},
        "has_disclaimer": {"yes": has_disclaimer, "no": ~has_disclaimer},
        "assigned_to": {"me": Q(assigned_to=me), "nobody": Q(assigned_to=None)},
        "due": due_when(timezone.localdate()),
    }


def _by_condition(ids: Any, conditions: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Shown]]:
    asked = [(name, value) for name, options in conditions.items() for value in options]
    counts = {f"n{number}": Count("pk", filter=conditions[name][value]) for number, (name, value) in enumerate(asked)}
    numbers = Claim.objects.filter(pk__in=ids).order_by().aggregate(whole=Count("pk"), **counts)
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for number, (name, value) in enumerate(asked):
        found[name][value] = numbers[f"n{number}"]
    return {name: _shown(counts, is_whole=numbers["whole"] <= MOST) for name, counts in found.items()}


def _kinds(ids: Any) -> dict[tuple[int, str], str]:
    """Claims by the kind of who speaks; a match that is proposed counts by its proposed kind."""
    speakers = Link.objects.filter(role=LinkRole.SPEAKER, claim__in=ids).order_by()
    rows = speakers.values_list("claim", "match", "kind", "source__kind").distinct()
    found = {}
    for claim, match, kind, known in rows:
        said = SourceKind.UNNAMED.value if match == Match.UNNAMED else known or kind
        found[claim, said] = said
    return found


def _reasons(ids: Any) -> dict[str, int]:
    """Claims by why they or one of their figures are unverifiable."""
    claims = Claim.objects.filter(pk__in=ids).exclude(unverifiable_reason="").order_by()
    figures = Figure.objects.filter(claim__in=ids).exclude(unverifiable_reason="").order_by()
    pairs = claims.values_list("pk", "unverifiable_reason").union(figures.values_list("claim", "unverifiable_reason"))
    return Counter(reason for _claim, reason in pairs)
