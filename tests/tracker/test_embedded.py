"""The command line of the embedded PostgreSQL, on a checkout of its own."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import psycopg
import pytest

from tracker import embedded
from tracker.cluster import ClusterError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a checkout that has never run."""
    monkeypatch.setattr(embedded, "CHECKOUT", tmp_path)
    monkeypatch.setattr(embedded, "VAR", tmp_path / "var")
    yield tmp_path
    folder = embedded.place("site").folder
    embedded.stop()
    if os.geteuid() == 0:
        shutil.rmtree(folder.parent, ignore_errors=True)


def test_server_starts_tells_its_address_and_stops(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    codes = [embedded.main([verb]) for verb in ("status", "start", "status", "stop", "status", "stop")]

    assert codes == [3, 0, 0, 0, 3, 0]
    assert capsys.readouterr().out.splitlines() == [
        "PostgreSQL is not running.",
        embedded.address(),
        "PostgreSQL is running.",
        "PostgreSQL is stopped.",
        "PostgreSQL is not running.",
        "PostgreSQL was not running.",
    ]


def test_started_server_has_the_database_that_the_address_names(checkout: Path) -> None:
    with psycopg.connect(embedded.start()) as connection:
        assert connection.execute("SELECT current_database()").fetchone() == ("claim_tracker",)


def test_trouble_is_one_sentence(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    embedded.start()
    embedded.stop()
    (embedded.place("site").data / "PG_VERSION").write_text("17\n")

    assert embedded.main(["start"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.skipif(os.geteuid() != 0, reason="told to root alone")
def test_root_does_not_start_beside_the_data_of_another_user(checkout: Path) -> None:
    theirs = checkout / "var" / "postgres"
    theirs.mkdir(parents=True)

    with pytest.raises(ClusterError, match=r"belongs to the user root: start the site as that user, not as root\.$"):
        embedded.start()

    theirs.rmdir()


def test_programs_that_are_not_installed_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded, "MAJOR", "99")

    with pytest.raises(ClusterError, match=r"with PostgreSQL 99 is not installed: run make run\.$"):
        embedded.programs()
