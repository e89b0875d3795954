"""A page of the running site, in the browser, as somebody who is signed in."""

from collections.abc import Callable, Iterator

import pytest
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page
from pytest_django.live_server_helper import LiveServer

from tracker.accounts.models import User

Visit = Callable[..., Page]


@pytest.fixture
def visit(browser: Browser, live_server: LiveServer, signed_in: Callable[[User], Client]) -> Iterator[Visit]:
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
