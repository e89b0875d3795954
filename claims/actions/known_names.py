"""Whom the register knows by the names that a text gives."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Q

from sources.models import Source
from sources.names import folded


@dataclass(frozen=True)
class KnownNames:
    """The sources that have each of some names, in two queries for all of them."""

    sources: Mapping[str, Sequence[Source]]

    @classmethod
    def among(cls, names: Iterable[str]) -> "KnownNames":
        keys = {folded(name) for name in names} - {""}
        found = Source.objects.filter(Q(folded__in=keys) | Q(names__folded__in=keys)).distinct().order_by("pk")
        sources: dict[str, list[Source]] = defaultdict(list)
        for source in found.prefetch_related("names"):
            for key in keys & {source.folded, *(name.folded for name in source.names.all())}:
                sources[key].append(source)
        return cls(sources)

    def called(self, name: str) -> Sequence[Source]:
        """Every source that has this name, by whichever of its names."""
        return self.sources.get(folded(name), ())

    def only(self, name: str) -> Source | None:
        """The source that has this name, where exactly one has."""
        found = self.called(name)
        return found[0] if len(found) == 1 else None
