"""Articles of which every claim is decided: what a newsroom can train the engine on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Max, Q

from claims.choices import LinkRole, RunState, SpanRole, Target, Triage
from claims.models import Claim, Disclaimer, ExtractionRun, Figure, Link
from claims.overlap import Range
from sources.choices import SourceKind
from sources.models import Article

READ = ("en", "fr")
AT_ONCE = 200


@dataclass(frozen=True)
class Said:
    """An accepted claim, with the places of its parts in the newest text."""

    claim: Claim
    places: dict[tuple[SpanRole, int | None], list[Range]]

    @property
    def quote(self) -> list[Range]:
        return self.places.get((SpanRole.QUOTE, None), [])

    @property
    def cue(self) -> list[Range]:
        return self.places.get((SpanRole.CUE, None), [])

    @property
    def speakers(self) -> list[Link]:
        return [link for link in self.claim.links.all() if link.role == LinkRole.SPEAKER]

    @property
    def relays(self) -> list[Link]:
        return [link for link in self.claim.links.all() if link.role == LinkRole.RELAY]

    @property
    def mentions(self) -> list[Range]:
        """The words that stand for those who spoke."""
        return sorted(place for link in self.speakers for place in self.places.get((SpanRole.MENTION, link.pk), []))

    @property
    def figures(self) -> list[tuple[Figure, Range]]:
        """The figures with their places."""
        found = ((figure, self.places.get((SpanRole.FIGURE, figure.pk), [])) for figure in self.claim.figures.all())
        return [(figure, place) for figure, places in found for place in places[:1]]


@dataclass(frozen=True)
class Settled:
    """A text with everything that was decided to be said in it, in its order."""

    article: Article
    text: str
    said: Sequence[Said]
    disclaimers: Sequence[tuple[Disclaimer, Range]]


@dataclass(frozen=True)
class Unsettled:
    """An article that is left out, and why."""

    article: Article
    why: str


def settled_articles(since: datetime | None = None) -> Iterator[Settled | Unsettled]:
    """Articles on whose claims people have decided, since then at the latest; ten queries for each two hundred."""
    decided_at = Max("claims__judgements__at", filter=Q(claims__judgements__target=Target.TRIAGE))
    articles = Article.objects.order_by().annotate(decided_at=decided_at).filter(decided_at__isnull=False)
    if since:
        articles = articles.filter(decided_at__gte=since)
    ids = sorted(articles.values_list("pk", flat=True))
    for first in range(0, len(ids), AT_ONCE):
        yield from _settled(ids[first : first + AT_ONCE])


def _settled(ids: Sequence[int]) -> Iterator[Settled | Unsettled]:
    articles = Article.objects.filter(pk__in=ids).for_detail().order_by("pk")
    claims: dict[int, list[Claim]] = {pk: [] for pk in ids}
    loaded = Claim.objects.filter(article__in=ids).for_article().prefetch_related("links__source__names")
    for claim in loaded:
        claims[claim.article_id].append(claim)
    disclaimers: dict[int, list[Disclaimer]] = {pk: [] for pk in ids}
    for disclaimer in Disclaimer.objects.filter(article__in=ids).prefetch_related("spans"):
        disclaimers[disclaimer.article_id].append(disclaimer)
    read = set(
        ExtractionRun.objects.filter(revision__article__in=ids, state=RunState.DONE).values_list("revision", flat=True)
    )
    for article in articles:
        why = _why_left_out(article, claims[article.pk], read)
        yield Unsettled(article, why) if why else _whole(article, claims[article.pk], disclaimers[article.pk])


def _why_left_out(article: Article, claims: Sequence[Claim], read: set[int]) -> str:
    """What keeps the text from being told whole; empty where nothing does."""
    if article.language not in READ:
        return "the engine does not read its language"
    if article.revision.pk not in read:
        return "the engine has not read its newest text"
    if any(claim.triage == Triage.SUGGESTED for claim in claims):
        return "suggestions wait for a decision"
    accepted = [claim for claim in claims if claim.triage == Triage.ACCEPTED]
    if any(not _places(claim, article.revision.pk) for claim in accepted):
        return "a claim stands in an earlier text alone"
    if any(not link.is_settled for claim in accepted for link in claim.links.all()):
        return "nobody has said yet who passed a claim on"
    return ""


def _whole(article: Article, claims: Sequence[Claim], disclaimers: Sequence[Disclaimer]) -> Settled:
    revision = article.revision
    accepted = (claim for claim in claims if claim.triage == Triage.ACCEPTED)
    said = [Said(claim, _places(claim, revision.pk)) for claim in accepted]
    places = [
        (disclaimer, (span.start, span.end))
        for disclaimer in disclaimers
        for span in disclaimer.spans.all()
        if span.revision_id == revision.pk
    ]
    return Settled(article, revision.text, sorted(said, key=lambda one: one.quote[0]), places)


def _places(claim: Claim, revision_id: int) -> dict[tuple[SpanRole, int | None], list[Range]]:
    """Where each part of the claim stands in this text; nothing where the claim does not stand in it."""
    found: dict[tuple[SpanRole, int | None], list[Range]] = {}
    for placement in claim.placements.all():
        for span in placement.spans.all() if placement.revision_id == revision_id else ():
            found.setdefault((SpanRole(span.role), span.link_id or span.figure_id), []).append((span.start, span.end))
    return {part: sorted(places) for part, places in found.items()}


def names_in(link: Link, text: str) -> list[str]:
    """What the source may be called: the longest of its names that the text gives first; nothing where it has none."""
    if link.source is None:
        description = " ".join((link.name or link.mention).split())
        return [description] if description else []
    every = dict.fromkeys([link.source.name, link.name, *(name.name for name in link.source.names.all())])
    return sorted(filter(None, every), key=lambda name: (name in text, len(name) if name in text else 0), reverse=True)


def kind_of(link: Link) -> str:
    return link.source.kind if link.source else SourceKind.UNNAMED
