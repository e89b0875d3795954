"""What is refused before the site opens."""

import os
import subprocess
import sys

import pytest
from django.core.management.base import CommandError
from django.db import connection

from tracker.embedded import CHECKOUT
from tracker.web.management.commands import prepare_site


def test_a_database_that_does_not_answer_is_told_in_one_sentence() -> None:
    done = subprocess.run(
        [sys.executable, "manage.py", "prepare_site"],
        cwd=CHECKOUT,
        env={**os.environ, "DATABASE_URL": "postgresql://nobody@127.0.0.1:1/newsroom"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert done.stderr.startswith("CommandError: The database cannot be reached: ")
    assert "Connection refused" in done.stderr
    assert done.stderr.count("\n") == 1


def test_an_older_server_is_refused(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepare_site, "OLDEST", 99)

    with pytest.raises(CommandError, match=r"^PostgreSQL 99 or newer is needed, and the server .* is \d+\.$"):
        prepare_site.refuse_unusable_database()


def test_a_server_that_is_new_enough_is_taken(db: None) -> None:
    prepare_site.refuse_unusable_database()

    assert connection.is_usable()
