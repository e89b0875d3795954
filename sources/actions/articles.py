"""Adding articles, and changing what is known of them; their words never change here."""

from datetime import date
from typing import Any

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from sources.actions.register import find_or_add_source
from sources.addresses import checked_url, url_key
from sources.choices import SourceKind
from sources.language import checked_language, language_of
from sources.models import Article, Revision, Source
from sources.texts import checked_text, checked_title
from tracker.accounts.models import User
from tracker.audit import acting
from tracker.refusal import Refused
from tracker.roles import EDITORS, named
from tracker.tasks import enqueue, names

# The constraints that keep an article from being stored twice, whoever is first.
ONCE = ("article_url_once", "text_once")


class AlreadyHere(Refused):
    """The article is stored already: `first` is the one that came first."""

    def __init__(self, first: Article, *, by_url: bool) -> None:
        sentence = (
            _("An article with this URL is here already: “%(title)s”. Nothing was stored.")
            if by_url
            else _("An article with exactly this text is here already: “%(title)s”. Nothing was stored.")
        )
        super().__init__(
            "duplicate_url" if by_url else "duplicate_text",
            sentence % {"title": first.title},
        )
        self.first = first


def add_article(
    *,
    title: str,
    text: str,
    outlet_id: int | None = None,
    outlet_name: str = "",
    url: str = "",
    published_on: date,
    language: str = "",
    by: User,
) -> Article:
    """Store a pasted text with what is known of it, or raise Refused (AlreadyHere names the first).

    The text is kept exactly as given but for its line ends; the language is found where none is given.
    """
    _only_editors(by)
    text, url = checked_text(text), checked_url(url)
    article = Article(
        title=checked_title(title),
        url=url,
        url_key=url_key(url),
        language=checked_language(language) if language.strip() else language_of(text),
        published_on=published_on,
        added_by=by,
    )
    digest = Revision.digest_of(text)
    _must_be_new(article, digest)
    try:
        with transaction.atomic(), acting(by):
            article.outlet = _outlet(outlet_id, outlet_name, by=by)
            article.save()
            revision = Revision.objects.create(article=article, text=text, digest=digest, length=len(text), added_by=by)
            enqueue(names.EXTRACT_ARTICLE, queueing_lock=f"revision {revision.pk}", revision_id=revision.pk)
    except IntegrityError as error:
        _raise_if_here(error, article, digest)
        raise
    return article


def change_article(
    *,
    article_id: int,
    seen: int,
    by: User,
    title: str,
    outlet_id: int | None = None,
    outlet_name: str = "",
    url: str = "",
    published_on: date,
    language: str,
) -> Article:
    """Change what is known of an article, or raise Refused or Stale (seen: the version that was looked at)."""
    _only_editors(by)
    url = checked_url(url)
    changes: dict[str, Any] = {
        "title": checked_title(title),
        "url": url,
        "url_key": url_key(url),
        "language": checked_language(language),
        "published_on": published_on,
    }
    try:
        with transaction.atomic(), acting(by):
            article = Article.objects.locked(article_id, seen=seen)
            changes["outlet"] = _outlet(outlet_id, outlet_name, by=by)
            is_other_language = changes["language"] != article.language
            _save(article, changes)
            if is_other_language:
                enqueue(names.EXTRACT_ARTICLE, revision_id=article.revision.pk, anew=True)
    except IntegrityError as error:
        _raise_if_here(error, Article(pk=article_id, url_key=changes["url_key"]), "")
        raise
    return article


def _save(article: Article, changes: dict[str, Any]) -> None:
    """Write the changes under the next version."""
    for column, value in changes.items():
        setattr(article, column, value)
    article.version += 1
    article.save(update_fields=[*changes, "version"])


def _only_editors(by: User) -> None:
    if not EDITORS & by.roles:
        raise Refused("wrong_role", _("Only %(named)s may add or change articles.") % {"named": named(EDITORS)})


def _outlet(outlet_id: int | None, outlet_name: str, *, by: User) -> Source:
    """The outlet chosen or named; a name that the register does not have yet is put there."""
    if outlet_id is None and not outlet_name.strip():
        raise Refused("no_outlet", _("Say which outlet published it."))
    if outlet_id is None:
        return find_or_add_source(name=outlet_name, kind=SourceKind.OUTLET, by=by)
    outlet = Source.objects.outlets().filter(pk=outlet_id).first()
    if outlet is None:
        raise Refused("unknown_outlet", _("The register has no such outlet: choose another, or name it."))
    return outlet


def _must_be_new(article: Article, digest: str) -> None:
    if article.url_key and (first := Article.objects.with_url_key(article.url_key, other_than=article.pk)):
        raise AlreadyHere(first, by_url=True)
    if digest and (first := Article.objects.with_text(digest)):
        raise AlreadyHere(first, by_url=False)


def _raise_if_here(error: IntegrityError, article: Article, digest: str) -> None:
    """Somebody stored the same article between the question and the answer: say which it is."""
    if any(name in str(error) for name in ONCE):
        _must_be_new(article, digest)
