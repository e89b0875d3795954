"""A database for every test process, copied in a moment from a template that holds the migrated schema."""

from __future__ import annotations

import fcntl
import hashlib
import os
import secrets
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

import dj_database_url
import psycopg
from django.core.management import call_command
from django.db import connections
from django.db.migrations.loader import MigrationLoader
from psycopg import sql

from tracker import embedded
from tracker.cluster import command_of

if TYPE_CHECKING:
    from collections.abc import Iterator

# Names the lock under which one process makes the template while the others wait.
TEMPLATE_LOCK = 7_301_522


@dataclass(frozen=True)
class TestDatabase:
    """The database of this process, on the server that `server` (a URL) names."""

    __test__ = False
    server: str
    name: str
    template: str

    @property
    def url(self) -> str:
        return urlunsplit(urlsplit(self.server)._replace(path=f"/{self.name}"))

    def make(self) -> None:
        """Make it anew from the template, as if no test had run."""
        connections.close_all()
        self.drop()
        copy = sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy")
        with administration(self.server) as server:
            server.execute(copy.format(sql.Identifier(self.name), sql.Identifier(self.template)))

    def drop(self) -> None:
        """Drop it, whoever is still connected."""
        connections.close_all()
        with administration(self.server) as server:
            server.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(self.name)))

    def use(self) -> None:
        """Point Django here, and every process that a test starts."""
        os.environ["DATABASE_URL"] = self.url
        connections.close_all()
        connections["default"].settings_dict.update({**dj_database_url.parse(self.url), "CONN_MAX_AGE": 0})


@contextmanager
def database_of_this_process() -> Iterator[TestDatabase]:
    """Give this process a database of its own; the embedded server stops with the last process that uses it."""
    with server_in_use() as server:
        database = TestDatabase(server, f"test_{os.getpid()}_{secrets.token_hex(4)}", template_name())
        make_template(database.server, database.template)
        _drop_orphans(database.server)
        database.make()
        database.use()
        yield database
        database.drop()


@contextmanager
def server_in_use() -> Iterator[str]:
    """Yield the server's URL: DATABASE_URL's, or the embedded server's of the tests."""
    if given := os.environ.get("DATABASE_URL"):
        yield given
        return
    lock = embedded.place("tests").folder.with_name("postgres-tests.users")
    embedded.cluster_of("tests")
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("w") as users:
        fcntl.flock(users, fcntl.LOCK_SH)
        yield embedded.start("tests")
        fcntl.flock(users, fcntl.LOCK_UN)
        try:
            fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return
        embedded.stop("tests")


@contextmanager
def administration(server: str) -> Iterator[psycopg.Connection[tuple[object, ...]]]:
    """Connect outside any transaction, to the database that the URL names, or else postgres."""
    with psycopg.connect(server, autocommit=True) as connection:
        yield connection


def template_name() -> str:
    """Return a name that changes with every migration, ours or a package's."""
    digest = hashlib.sha256(version("django").encode())
    for key, migration in sorted(MigrationLoader(None).disk_migrations.items()):
        digest.update("/".join(key).encode())
        digest.update(Path(str(sys.modules[type(migration).__module__].__file__)).read_bytes())
    return f"template_{digest.hexdigest()[:16]}"


def make_template(server: str, name: str) -> None:
    """Make the migrated template where it is missing, in one process while the others wait."""
    with administration(server) as connection:
        connection.execute("SELECT pg_advisory_lock(%s)", [TEMPLATE_LOCK])
        known = [str(row[0]) for row in connection.execute("SELECT datname FROM pg_database")]
        if name not in known:
            if server == embedded.address("tests"):  # another checkout may use templates of its own on a shared server
                _drop_leftovers(connection, known)
            _migrate(connection, TestDatabase(server, f"{name}_draft", "template0"), name)


def _migrate(connection: psycopg.Connection[tuple[object, ...]], draft: TestDatabase, name: str) -> None:
    draft.make()
    draft.use()
    call_command("migrate", verbosity=0, interactive=False)
    connections.close_all()
    rename = sql.SQL("ALTER DATABASE {} RENAME TO {}")
    connection.execute(rename.format(sql.Identifier(draft.name), sql.Identifier(name)))


def _drop_leftovers(connection: psycopg.Connection[tuple[object, ...]], known: list[str]) -> None:
    """Drop older templates that nobody is using."""
    for name in known:
        if name.startswith("template_"):
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(name)))


def _drop_orphans(server: str) -> None:
    """Drop what killed test processes of this checkout have left on its own server."""
    if server != embedded.address("tests"):
        return
    with administration(server) as connection:
        names = [str(row[0]) for row in connection.execute("SELECT datname FROM pg_database WHERE datname ~ '^test_'")]
        for name in names:
            if not command_of(int(name.split("_")[1])):
                connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
