"""A PostgreSQL server of our own: what it survives, and what it says when it cannot be had."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, LiteralString

import psycopg
import pytest

from tracker import embedded
from tracker.cluster import Cluster, ClusterError, Place, command_of
from tracker.unprivileged import owner_of, readable_copy

if TYPE_CHECKING:
    from collections.abc import Iterator

AS_ROOT = pytest.mark.skipif(os.geteuid() != 0, reason="only root can arrange this")


@pytest.fixture
def ground() -> Iterator[Path]:
    """Give a short folder that every user can enter."""
    folder = Path(tempfile.mkdtemp(prefix="ct-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def cluster(ground: Path) -> Iterator[Cluster]:
    made = cluster_in(ground)
    yield made
    made.stop()


def cluster_in(ground: Path) -> Cluster:
    folder = ground / "postgres"
    programs = embedded.programs()
    if os.geteuid() == 0:
        programs = embedded.cluster_of("tests").binaries
    return Cluster(Place(folder, folder / "socket"), programs, owner_of(folder), is_durable=False)


def connect(cluster: Cluster) -> psycopg.Connection[tuple[object, ...]]:
    return psycopg.connect(host=str(cluster.place.socket), port=5432, user="postgres", dbname="postgres")


def answer(cluster: Cluster, query: LiteralString) -> object:
    with connect(cluster) as connection:
        row = connection.execute(query).fetchone()
    assert row
    return row[0]


def pid_of(cluster: Cluster) -> int:
    return int(cluster.place.pid_file.read_text().split()[0])


def test_server_speaks_utf8_and_hears_only_its_private_socket(cluster: Cluster) -> None:
    cluster.start()

    assert answer(cluster, "SHOW listen_addresses") == ""
    assert answer(cluster, "SHOW server_encoding") == "UTF8"
    assert answer(cluster, "SELECT format('%s %s', datlocprovider, datlocale) FROM pg_database LIMIT 1") == "b C.UTF-8"
    assert cluster.place.socket.stat().st_mode & 0o777 == 0o700


def test_rows_outlive_a_stop(cluster: Cluster) -> None:
    cluster.start()
    with connect(cluster) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 7 AS number")

    assert cluster.stop()
    cluster.start()

    assert answer(cluster, "SELECT number FROM kept") == 7


def test_starting_twice_keeps_the_one_server(cluster: Cluster) -> None:
    cluster.start()
    first = pid_of(cluster)

    cluster.start()

    assert pid_of(cluster) == first
    assert cluster.is_running()


def test_many_starts_at_once_make_one_server(cluster: Cluster) -> None:
    with ThreadPoolExecutor(6) as pool:
        list(pool.map(lambda _: cluster.start(), range(6)))

    assert answer(cluster, "SELECT 1") == 1
    assert "already exists" not in cluster.place.log.read_text()


def test_stopping_what_does_not_run_says_so(cluster: Cluster) -> None:
    assert not cluster.stop()
    cluster.start()
    assert cluster.stop()
    assert not cluster.stop()
    assert not cluster.is_running()
    assert not cluster.place.socket.exists()


def test_no_row_is_lost_when_the_server_is_killed_at_work(ground: Path) -> None:
    cluster = replace(cluster_in(ground), is_durable=True)
    cluster.start()
    busy = connect(cluster)
    with connect(cluster) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 7 AS number")
    busy.execute("SELECT 1")

    os.kill(pid_of(cluster), signal.SIGKILL)
    cluster.start()

    assert answer(cluster, "SELECT number FROM kept") == 7
    busy.close()
    cluster.stop()


def test_server_starts_though_its_old_number_now_belongs_to_another_program(cluster: Cluster) -> None:
    cluster.start()
    socket_lock = cluster.place.socket / ".s.PGSQL.5432.lock"
    left = {file: file.read_text() for file in (cluster.place.pid_file, socket_lock)}
    cluster.stop()
    cluster.owner.make_folder(cluster.place.socket)
    stranger = subprocess.Popen(["/bin/sleep", "60"], user=cluster.owner.uid if cluster.owner.is_other else None)
    for file, text in left.items():
        file.write_text(f"{stranger.pid}\n{text.partition(chr(10))[2]}")
        os.chown(file, cluster.owner.uid, cluster.owner.gid)

    cluster.start()

    assert answer(cluster, "SELECT 1") == 1
    assert stranger.poll() is None
    stranger.kill()
    stranger.wait()


def test_data_of_another_version_is_refused_and_left_alone(cluster: Cluster) -> None:
    cluster.start()
    cluster.stop()
    version = cluster.place.data / "PG_VERSION"
    version.write_text("17\n")

    with pytest.raises(ClusterError, match="made by PostgreSQL 17 and this version brings 18: nothing was touched"):
        replace(cluster, is_durable=True).start()

    assert version.read_text() == "17\n"
    assert (cluster.place.data / "base").exists()


def test_test_data_of_another_version_is_made_anew(cluster: Cluster) -> None:
    cluster.start()
    cluster.stop()
    (cluster.place.data / "PG_VERSION").write_text("17\n")

    cluster.start()

    assert answer(cluster, "SELECT 1") == 1


def test_data_that_was_cut_short_while_being_made_is_made_anew(cluster: Cluster) -> None:
    cluster.owner.make_folder(cluster.place.folder)
    cluster.owner.make_folder(cluster.place.folder / "data.new")
    (cluster.place.folder / "data.new" / "PG_VERSION").write_text("18\n")

    cluster.start()

    assert answer(cluster, "SELECT 1") == 1
    assert not (cluster.place.folder / "data.new").exists()


def test_a_setting_that_postgresql_refuses_is_told_in_one_sentence(cluster: Cluster) -> None:
    cluster.start()
    cluster.stop()
    with (cluster.place.data / "postgresql.conf").open("a") as settings:
        settings.write("no_such_setting = 1\n")
    begun = time.monotonic()

    with pytest.raises(ClusterError, match=r"^PostgreSQL did not start: .*FATAL.*contains errors\.$"):
        cluster.start()

    assert time.monotonic() - begun < 60


def test_database_is_made_once(cluster: Cluster) -> None:
    cluster.start()

    cluster.make_database("newsroom")
    cluster.make_database("newsroom")

    assert answer(cluster, "SELECT count(*) FROM pg_database WHERE datname = 'newsroom'") == 1


def test_a_long_log_is_set_aside(cluster: Cluster) -> None:
    cluster.owner.make_folder(cluster.place.folder)
    with cluster.place.log.open("w") as log:
        log.truncate(10_000_001)

    cluster.start()

    assert cluster.place.log.stat().st_size < 100_000
    assert cluster.place.log.with_suffix(".old.log").stat().st_size == 10_000_001


def test_command_of_a_process_that_is_gone_is_empty() -> None:
    gone = subprocess.Popen(["/bin/true"])
    gone.wait()

    assert command_of(gone.pid) == ""
    assert "python" in command_of(os.getpid()) or "pytest" in command_of(os.getpid())


@AS_ROOT
def test_a_full_disk_is_named(ground: Path) -> None:
    subprocess.run(["/bin/mount", "-t", "tmpfs", "-o", "size=8m,mode=755", "tmpfs", str(ground)], check=True)
    try:
        with pytest.raises(ClusterError, match=rf"^The disk that holds {ground}/postgres is full: make room"):
            cluster_in(ground).start()
    finally:
        subprocess.run(["/bin/umount", str(ground)], check=True)


@AS_ROOT
def test_a_socket_folder_that_somebody_else_made_is_refused(cluster: Cluster) -> None:
    cluster.owner.make_folder(cluster.place.folder)
    cluster.place.socket.mkdir(mode=0o777)

    with pytest.raises(ClusterError, match="socket belongs to somebody else"):
        cluster.start()


@AS_ROOT
def test_root_hands_the_server_to_an_unprivileged_user(cluster: Cluster) -> None:
    cluster.start()

    assert cluster.owner.uid != 0
    assert Path(f"/proc/{pid_of(cluster)}").stat().st_uid == cluster.owner.uid
    assert cluster.place.data.stat().st_uid == cluster.owner.uid


def test_copied_programs_can_be_run_by_all_whatever_the_umask(ground: Path) -> None:
    before = os.umask(0o077)
    try:
        copy = readable_copy(embedded.programs(), ground / "copy")
    finally:
        os.umask(before)

    assert all(found.stat().st_mode & 0o005 == 0o005 for found in (ground / "copy", copy, copy / "bin" / "postgres"))
    run = subprocess.run([copy / "bin" / "postgres", "--version"], capture_output=True, text=True, check=True)
    assert run.stdout.startswith("postgres (PostgreSQL) 18.")
