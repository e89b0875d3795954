"""How the browser of the tests is found, and asked for."""

import os

import pytest

from tests import browser
from tracker.installation import InstallationError


def test_browser_that_is_named_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHROMIUM", "/bin/true")

    assert browser.provide() == "/bin/true"


def test_browser_that_is_named_but_does_not_run_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHROMIUM", "/bin/false")

    with pytest.raises(InstallationError, match=r"^CHROMIUM names /bin/false, which does not run\.$"):
        browser.provide()


def test_who_may_not_install_is_told_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(browser, "NAMES", ("no-such-browser",))
    monkeypatch.setattr(browser, "MAC_NAMES", ())
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    with pytest.raises(InstallationError, match=r"^The tests need Chromium: .*install .*CHROMIUM=/path/to/chromium\.$"):
        browser.provide()


def test_browser_may_reach_this_machine_alone() -> None:
    assert "MAP * ~NOTFOUND" in " ".join(browser.options())
