"""Fixtures that every test may ask for: the people of a newsroom, signed-in clients, an article."""

from collections.abc import Callable

import pytest
from django.test import Client
from pytest_django import Settings

import factories
from claims.models import Claim
from sources.models import Article
from tracker.accounts.models import User
from tracker.roles import Role


@pytest.fixture(autouse=True)
def unhashed_static_files(settings: Settings) -> None:
    """Pages name static files as they lie in the source: nothing has to be collected before a test."""
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    settings.STORAGES = {**settings.STORAGES, "staticfiles": plain}
    settings.WHITENOISE_AUTOREFRESH = True


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
