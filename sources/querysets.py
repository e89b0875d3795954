"""Questions of the register and of the articles, in the newsroom's words."""

from typing import TYPE_CHECKING, Self

from django.apps import apps
from django.db import models
from django.db.models import Exists, OuterRef, Prefetch, Q

from sources.choices import SourceKind
from sources.names import folded
from tracker.audit import last_changed_by
from tracker.refusal import Stale
from tracker.roles import READERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sources.models import Article, Revision, Source  # noqa: F401 - the type variables below
    from tracker.accounts.models import User

MOST_WORDS = 10  # of a search; what follows is not looked at


class SourceQuerySet(models.QuerySet["Source"]):
    def visible_to(self, user: "User") -> Self:
        return self if READERS & user.roles else self.none()

    def outlets(self) -> Self:
        return self.filter(kind=SourceKind.OUTLET)

    def called(self, name: str) -> Self:
        """Sources one of whose names is this one, case, accents and a leading article aside."""
        key = folded(name)
        if not key:
            return self.none()
        return self.filter(Q(folded=key) | Exists(self._names().filter(folded=key)))

    def matching(self, words: str) -> Self:
        """Sources one of whose names contains these words; all of them where no word is given."""
        if not words.strip():
            return self
        key = folded(words)
        if not key:
            return self.none()
        return self.filter(Q(folded__contains=key) | Exists(self._names().filter(folded__contains=key)))

    def matching_all(self, parts: "Sequence[str]") -> Self:
        """Sources whose names together contain every one of these folded words."""
        found = self
        for part in parts[:MOST_WORDS]:
            found = found.filter(Q(folded__contains=part) | Exists(self._names().filter(folded__contains=part)))
        return found

    def numbered_or_called(self, words: str) -> Self:
        """The source with this number ("#12"), or those called so."""
        number = words.removeprefix("#")
        if words.startswith("#") and number.isdecimal() and number.isascii():
            return self.filter(pk=int(number))
        return self.called(words).order_by("pk")

    def of_kind(self, kind: str) -> Self:
        return self.filter(kind=kind) if kind else self

    def suggested(self) -> Self:
        """Some names to choose from while typing; any other may be typed too."""
        return self.exclude(kind=SourceKind.PERSON).order_by("folded", "pk")[:300]

    def for_list(self) -> Self:
        """A page of sources with whom they speak for and their names: two queries."""
        return self.select_related("affiliation").prefetch_related("names")

    def for_detail(self) -> Self:
        return self.select_related("affiliation", "created_by").prefetch_related("names", "affiliates")

    def line_above(self, source_id: int) -> list[int]:
        """The source, whom it speaks for, and so on up (a query a step; lines are short). Empty: no such source."""
        line: list[int] = []
        step = self.filter(pk=source_id).values_list("pk", "affiliation_id").first()
        while step and step[0] not in line:
            line.append(step[0])
            step = self.filter(pk=step[1]).values_list("pk", "affiliation_id").first() if step[1] else None
        return line

    @staticmethod
    def _names() -> models.QuerySet[models.Model]:
        return apps.get_model("sources", "SourceName").objects.filter(source=OuterRef("pk"))


class ArticleQuerySet(models.QuerySet["Article"]):
    def of_outlet(self, source_id: int) -> Self:
        return self.filter(outlet=source_id)

    def visible_to(self, user: "User") -> Self:
        return self if READERS & user.roles else self.none()

    def for_list(self) -> Self:
        return self.select_related("outlet")

    def for_detail(self) -> Self:
        """An article with its outlet and its newest text: two queries."""
        newest = apps.get_model("sources", "Revision").objects.order_by("article_id", "-number").distinct("article_id")
        return self.select_related("outlet", "added_by").prefetch_related(
            Prefetch("revisions", queryset=newest, to_attr="newest_revisions")
        )

    def locked(self, article_id: int, *, seen: int) -> "Article":
        """The article, locked until the transaction ends; Stale if it is no longer the version that was seen."""
        article = self.select_for_update(of=("self",), no_key=True).get(pk=article_id)
        if article.version != seen:
            raise Stale(version=article.version, changed_by=last_changed_by(article))
        return article

    def with_url_key(self, key: str, *, other_than: int | None = None) -> "Article | None":
        return self.filter(~Q(pk=other_than or 0), url_key=key).first()

    def with_text(self, digest: str) -> "Article | None":
        """The article of which this is or was the text, the first where there are several."""
        return self.filter(revisions__digest=digest).order_by("pk").first()

    def titled(self, words: str) -> Self:
        """Articles whose title holds all of these words, case aside."""
        found = self
        for word in words.split()[:MOST_WORDS]:
            found = found.filter(title__icontains=word)
        return found


class RevisionQuerySet(models.QuerySet["Revision"]):
    def newest(self) -> Self:
        """The newest text of each article."""
        later = apps.get_model("sources", "Revision").objects.filter(article=OuterRef("article"))
        return self.filter(~Exists(later.filter(number__gt=OuterRef("number"))))
