"""Loading the demonstration newsroom, all of it in one transaction and through the same actions as people's work."""

from collections.abc import Callable, Mapping

from django.db import connection, transaction

from claims.actions.extract import run_extraction, run_of
from claims.actions.views import keep_view
from claims.demonstration.newsroom import ArticleText, Newsroom, Person, RegisterEntry
from claims.demonstration.work import Desk, do_work
from sources.actions.articles import add_article
from sources.actions.register import add_name, add_source
from sources.models import Article, Source
from tracker.accounts.actions import add_person
from tracker.accounts.models import User
from tracker.roles import Role

# Two that load at once must not both find the site empty.
LOADING_LOCK = 7_301_002


class NotEmptyError(Exception):
    """The site has people, sources or articles of its own: the demonstration newsroom was not loaded."""


def is_loaded(newsroom: Newsroom) -> bool:
    """Whether the site is the demonstration newsroom: its people are here."""
    emails = {person.email for person in newsroom.people}
    return emails == set(User.objects.filter(email__in=emails).values_list("email", flat=True))


@transaction.atomic
def load(newsroom: Newsroom, make_passwords: Callable[[], Mapping[str, str]]) -> None:
    """Load it into an empty site; nothing is done where it is loaded already. Raises NotEmptyError.

    The passwords are asked for once it is certain that they are needed.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOADING_LOCK])
    if is_loaded(newsroom):
        return
    if User.objects.exists() or Source.objects.exists() or Article.objects.exists():
        raise NotEmptyError
    passwords = make_passwords()
    people = {person.key: _person(person, passwords[person.email]) for person in newsroom.people}
    editor = next(user for user in people.values() if Role.EDITOR in user.roles)
    for entry in newsroom.register:
        _source(entry, by=editor)
    articles = {article.key: _article(article, by=editor) for article in newsroom.articles}
    desk = Desk(people, articles, editor)
    for work in newsroom.claims:
        do_work(work, desk)
    for view in newsroom.views:
        keep_view(name=view.name, query=view.query, is_shared=view.shared, by=people[view.by])


def _person(person: Person, password: str) -> User:
    return add_person(email=person.email, name=person.name, password=password, roles=[Role(person.role)], by=None)


def _source(entry: RegisterEntry, *, by: User) -> None:
    spoken_for = Source.objects.get(name=entry.speaks_for).pk if entry.speaks_for else None
    source = add_source(name=entry.name, kind=entry.kind, by=by, affiliation_id=spoken_for, note=entry.note)
    for name, language in entry.names:
        source = add_name(source.pk, name=name, language=language, by=by, seen=source.version)


def _article(entry: ArticleText, *, by: User) -> Article:
    article = add_article(
        title=entry.title,
        text=entry.text,
        outlet_name=entry.outlet,
        url=entry.url,
        published_on=entry.published_on,
        language=entry.language,
        by=by,
    )
    # Here and now, so that the work on its claims can follow; the worker then finds it done.
    run_extraction(run_of(article.revision.pk).pk)
    return article
