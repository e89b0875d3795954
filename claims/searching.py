"""Where the words of a search are looked for: one indexed list of claims for each place, and their union."""

from typing import Any

from django.contrib.postgres.search import SearchQuery
from django.db.models import QuerySet

from claims.choices import LinkRole
from claims.models import Claim, Link, Placement
from sources.models import Article, Source, SourceName
from tracker.web.search import words_of


def claims_with(query: SearchQuery) -> QuerySet[Any]:
    """The numbers of the claims that say this: quoted, around the quote, in the title, in a speaker's name."""
    speakers = Link.objects.filter(role=LinkRole.SPEAKER)
    sources = _holding(Source, "name", query).values("pk").union(_holding(SourceName, "name", query).values("source"))
    return (
        _holding(Claim, "quote", query)
        .values("pk")
        .union(
            Claim.objects.filter(article__in=_holding(Article, "title", query).values("pk")).order_by().values("pk"),
            _holding(Link, "name", query).filter(role=LinkRole.SPEAKER).values("claim"),
            _holding(Link, "mention", query).filter(role=LinkRole.SPEAKER).values("claim"),
            speakers.filter(source__in=sources).order_by().values("claim"),
            _holding(Placement, "context", query).values("claim"),
            all=True,
        )
    )


def _holding(model: type[Any], column: str, query: SearchQuery) -> QuerySet[Any]:
    return model.objects.annotate(words=words_of(column)).filter(words=query).order_by()  # type: ignore[no-any-return]
