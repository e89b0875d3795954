"""Who a mention may stand for: sources of the register, those that are nearest to the article first."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from claims.models import Link
from sources.models import Article, Source
from sources.names import folded

MOST = 12
SMALL = frozenset(["the", "a", "an", "of", "and", "le", "la", "les", "l", "un", "une", "de", "des", "du", "d", "et"])


@dataclass(frozen=True)
class Near:
    """What the article says of its sources: who speaks in it, who is called how, and where most of them are."""

    sources: frozenset[int]
    called: dict[str, frozenset[int]]
    country: str

    def so_called(self, words: str) -> frozenset[int]:
        return self.called.get(folded(words), frozenset())


@dataclass(frozen=True)
class Candidate:
    """A source, and in words why it stands where it stands in the list."""

    source: Source
    why: str


def near(article: Article) -> Near:
    """What the article's settled links say (one query; the outlet must be loaded)."""
    rows = Link.objects.filter(claim__article=article, source__isnull=False).order_by()
    called: dict[str, set[int]] = {}
    countries: Counter[str] = Counter()
    known = set[int]()
    for source, mention, country in rows.values_list("source", "mention", "source__country"):
        known.add(source)
        called.setdefault(folded(mention), set()).add(source)
        countries[country] += 1
    del countries[""]
    country = countries.most_common(1)[0][0] if countries else article.outlet.country
    return Near(frozenset(known), {words: frozenset(ids) for words, ids in called.items() if words}, country)


def candidates(sources: Iterable[Source], words: str, by: Near) -> list[Candidate]:
    """The sources in the order in which a person would look for them.

    First whoever is called exactly so (in the register, or by these words elsewhere in the article), then who speaks in
    the article, then whoever is of its country, then the rest by name.
    """
    key, so_called = folded(words), by.so_called(words)

    def place(source: Source) -> tuple[bool, bool, bool, bool, str]:
        exactly = source.pk in so_called or key in {source.folded, *(name.folded for name in source.names.all())}
        begins = source.folded.startswith(key)
        return (not exactly, source.pk not in by.sources, not _is_near(source, by), not begins, source.folded)

    return [Candidate(source, _why(source, so_called, by)) for source in sorted(sources, key=place)[:MOST]]


def asked(words: str) -> list[str]:
    """The words of a search that tell sources apart, folded: "the army" is "army"."""
    parts = folded(words).replace("'", " ").split()
    return [part for part in parts if part not in SMALL] or parts


def _is_near(source: Source, by: Near) -> bool:
    return bool(by.country) and source.country == by.country


def _why(source: Source, so_called: frozenset[int], by: Near) -> str:
    if source.pk in so_called:
        return _("called so in this article")
    if source.pk in by.sources:
        return _("speaks in this article")
    return _("of the article’s country") if _is_near(source, by) else ""
