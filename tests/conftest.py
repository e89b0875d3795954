"""Fixtures that every test may ask for: the people of a newsroom, signed-in clients, an article."""

from collections.abc import Callable, Iterator, Sequence

import pytest
from django.db.backends.postgresql.operations import DatabaseOperations
from django.test import Client

import factories
from claims.models import Claim
from sources.models import Article
from tracker.accounts.models import User
from tracker.roles import Role


@pytest.fixture(scope="session", autouse=True)
def emptied_tables() -> Iterator[None]:
    """Tests with transactions of their own empty the tables at their end; the trail's triggers would refuse that."""
    empty = DatabaseOperations.execute_sql_flush

    def past_triggers(self: DatabaseOperations, sql_list: Sequence[str]) -> None:
        empty(self, ["SET LOCAL session_replication_role = replica", *sql_list])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(DatabaseOperations, "execute_sql_flush", past_triggers)
        yield


@pytest.fixture
def reader(db: None) -> User:
    return factories.user("Rhea Lund", Role.READER)


@pytest.fixture
def fact_checker(db: None) -> User:
    return factories.user("Tom Adeyar", Role.FACT_CHECKER)


@pytest.fixture
def second(db: None) -> User:
    """Another fact-checker: who confirms."""
    return factories.user("Mara Olin", Role.FACT_CHECKER)


@pytest.fixture
def editor(db: None) -> User:
    return factories.user("Ines Karo", Role.EDITOR)


@pytest.fixture
def administrator(db: None) -> User:
    return factories.user("Ada Minn", Role.ADMINISTRATOR)


@pytest.fixture
def nobody(db: None) -> User:
    """An account without any role."""
    return factories.user("Noor Bodin")


@pytest.fixture
def signed_in() -> Callable[[User], Client]:
    """A client of this person's own: `signed_in(editor).get("/queue/")`."""

    def client_of(user: User) -> Client:
        client = Client()
        client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
        return client

    return client_of


@pytest.fixture
def article(db: None) -> Article:
    return factories.article()


@pytest.fixture
def claim(article: Article) -> Claim:
    """An accepted claim with one figure, said by a settled source."""
    return factories.claim(article)
