"""Where the embedded PostgreSQL lies."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest

from tracker import embedded

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(("purpose", "database"), [("site", "claim_tracker"), ("tests", "postgres")])
def test_address_names_database_socket_and_port(purpose: str, database: str) -> None:
    url = urlsplit(embedded.address(purpose))

    assert (url.scheme, url.netloc, url.path) == ("postgresql", "postgres@", f"/{database}")
    assert parse_qs(url.query) == {"host": [str(embedded.place(purpose).socket)], "port": ["5432"]}


def test_socket_path_stays_short() -> None:
    assert all(len(str(embedded.place(purpose).socket)) < 80 for purpose in embedded.DATABASES)


def test_site_and_tests_lie_apart() -> None:
    site, tests = embedded.place("site"), embedded.place("tests")

    assert site.folder != tests.folder
    assert site.socket != tests.socket


def test_a_checkout_keeps_its_name(tmp_path: Path) -> None:
    assert embedded.own_name(tmp_path / "var") == embedded.own_name(tmp_path / "var")


def test_a_new_checkout_in_an_old_place_has_another_name(tmp_path: Path) -> None:
    before = embedded.own_name(tmp_path / "var")
    shutil.rmtree(tmp_path / "var")

    assert embedded.own_name(tmp_path / "var") != before


def test_a_copied_checkout_has_another_name(tmp_path: Path) -> None:
    original = embedded.own_name(tmp_path / "var")
    shutil.copytree(tmp_path / "var", tmp_path / "copy")

    assert embedded.own_name(tmp_path / "copy") != original
    assert embedded.own_name(tmp_path / "var") == original


def test_a_moved_checkout_keeps_its_name(tmp_path: Path) -> None:
    before = embedded.own_name(tmp_path / "var")
    (tmp_path / "var").rename(tmp_path / "moved")

    assert embedded.own_name(tmp_path / "moved") == before
    assert embedded.own_name(tmp_path / "moved") == before
