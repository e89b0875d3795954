"""Fixtures that every test may ask for: the people of a newsroom, signed-in clients, an article."""

from collections.abc import Callable, Iterator

import pytest
from django.conf import settings
from django.test import Client, TransactionTestCase, override_settings
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

from claims.models import Claim
from sources.models import Article
from tests import browser as system_browser
from tests import factories
from tests.database import database_of_this_process
from tracker.accounts.models import User
from tracker.roles import Role

# On a machine that is busy with other tests a page may take its time; one that is right is not waited for.
expect.set_options(timeout=20_000)


@pytest.fixture(scope="session", autouse=True)
def settings_of_tests() -> Iterator[None]:
    """Static files as they lie in the source, so that nothing is collected first; password hashes that cost no time."""
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    with override_settings(
        STORAGES={**settings.STORAGES, "staticfiles": plain},
        WHITENOISE_AUTOREFRESH=True,
        PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
    ):
        yield


@pytest.fixture(scope="session")
def django_db_setup(django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Give this process a database of its own; a test that commits gets a new copy after it, triggers and all."""
    with django_db_blocker.unblock(), pytest.MonkeyPatch.context() as patch, database_of_this_process() as database:
        patch.setattr(TransactionTestCase, "_fixture_teardown", lambda _test: database.make())
        with django_db_blocker.block():
            yield


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The system's Chromium; it reaches this machine alone."""
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # Playwright keeps an event loop running in this thread, beside which Django would refuse its own queries.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        launched = playwright.chromium.launch(executable_path=system_browser.provide(), args=system_browser.options())
        yield launched
        launched.close()


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


@pytest.fixture
def visit(
    browser: Browser, live_server: LiveServer, signed_in: Callable[[User], Client]
) -> Iterator[Callable[..., Page]]:
    """`visit(editor, "/account/")`; nobody, where no person is given. A script that fails, fails the test."""
    contexts: list[BrowserContext] = []
    errors: list[str] = []

    def open_page(person: User | None, path: str, **options: object) -> Page:
        context = browser.new_context(base_url=live_server.url, **options)  # type: ignore[arg-type]
        contexts.append(context)
        if person:
            session = signed_in(person).cookies["sessionid"].value
            context.add_cookies([{"name": "sessionid", "value": session, "url": live_server.url}])
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda line: errors.append(line.text) if "Content Security Policy" in line.text else None)
        page.goto(path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert errors == []
