"""The database that the tests themselves run on."""

import os

import psycopg
import pytest
from django.db import connection
from django.test import TransactionTestCase

from tests import factories
from tests.database import server_in_use, template_name
from tracker.accounts.models import User


def test_a_test_that_commits_leaves_nothing_behind(transactional_db: None) -> None:
    factories.user("Rhea Lund")

    TransactionTestCase()._fixture_teardown()  # type: ignore[attr-defined]  # noqa: SLF001

    assert not User.objects.exists()


def test_processes_that_a_test_starts_find_its_database(db: None) -> None:
    with psycopg.connect(os.environ["DATABASE_URL"]) as other:
        found = other.execute("SELECT current_database()").fetchone()

    assert found == (connection.settings_dict["NAME"],)


def test_template_keeps_its_name_while_the_migrations_stay() -> None:
    assert template_name() == template_name()


def test_a_server_that_is_given_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://news@db.example/tracker")

    with server_in_use() as server:
        assert server == "postgresql://news@db.example/tracker"
