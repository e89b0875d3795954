"""Runs the site: database, preparation, web server and background worker, until somebody says stop."""

from __future__ import annotations

import errno
import fcntl
import os
import re
import signal
import socket
import sys
import time
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from typing import TYPE_CHECKING, Final

from tracker import embedded
from tracker.cluster import ClusterError, command_of
from tracker.household import Household, Stopped, Trouble

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

HOST: Final = "127.0.0.1"
MANAGE: Final = (sys.executable, "manage.py")
CLEANING: Final = 40.0


@dataclass(frozen=True)
class Plan:
    """What the site consists of. In the web command, DOOR stands for the descriptor of the listening socket."""

    preparation: tuple[str, ...]
    web: tuple[str, ...]
    worker: tuple[str, ...]
    has_own_database: bool


def plan(environment: Mapping[str, str]) -> Plan:
    """Return the plan of the real site."""
    own = not (environment.get("DATABASE_URL") or environment.get("DATABASE_URL_FILE"))
    server = (sys.executable, "-m", "gunicorn", "tracker.wsgi", "--bind", "fd://DOOR", "--no-control-socket")
    web = (*server, "--worker-class", "gthread", "--threads", "4", "--timeout", "60", "--graceful-timeout", "10")
    worker = (*MANAGE, "procrastinate", "worker", "--shutdown-graceful-timeout", "10")
    return Plan((*MANAGE, "prepare_site"), web, worker, own)


def run(chosen: Plan, environment: Mapping[str, str], var: Path) -> None:
    """Open the site and keep it open; return when somebody stopped it, raise Trouble where it cannot go on."""
    port = chosen_port(environment)
    with one_run(var, port) as lock, listening(port) as door:
        home = Household(var / "log", {"WEB_CONCURRENCY": "2", **environment, "PYTHONUNBUFFERED": "1"})
        home.open(lock)
        try:
            _open_site(home, chosen, port, door.fileno())
            _keep_open(home, chosen)
        except Stopped:
            say("Stopping ...")
        finally:
            home.close()
            if chosen.has_own_database:
                embedded.stop()
            home.dismiss_guardian()


def _open_site(home: Household, chosen: Plan, port: int, door: int) -> None:
    if chosen.has_own_database:
        home.tell("database")
        embedded.start()
    accounts = home.finish("preparation", list(chosen.preparation), "The site cannot be prepared")
    home.spawn("web", [word.replace("DOOR", str(door)) for word in chosen.web], (door,))
    home.spawn("worker", list(chosen.worker))
    _await_web(home, port)
    say(f"The site is open: http://{HOST}:{port}/", accounts, "Ctrl-C stops it. What it logs is in var/log.")


def _keep_open(home: Household, chosen: Plan) -> None:
    cluster = embedded.cluster_of("site") if chosen.has_own_database else None
    while True:
        if cluster and not cluster.is_running():
            raise Trouble(cluster.last_words())
        home.check()
        time.sleep(0.2)


def _await_web(home: Household, port: int) -> None:
    while True:
        home.check()
        with suppress(OSError, HTTPException), closing(HTTPConnection(HOST, port, timeout=2)) as asked:
            asked.request("GET", "/")
            asked.getresponse()
            return
        time.sleep(0.1)


def chosen_port(environment: Mapping[str, str]) -> int:
    """Return the port that PORT names, 8000 where it names none."""
    word = environment.get("PORT") or "8000"
    if not (re.fullmatch(r"[0-9]{1,5}", word) and 1 <= int(word) <= 65535):
        raise Trouble(f"PORT must be a whole number from 1 to 65535, not {word!r}.")
    return int(word)


@contextmanager
def listening(port: int) -> Iterator[socket.socket]:
    """Hold the port from the start, so that nobody can take it between the check and the web server."""
    door = socket.socket()
    try:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        door.bind((HOST, port))
        door.listen(256)
    except OSError as error:
        door.close()
        raise Trouble(port_trouble(port, error)) from error
    with door:
        yield door


def port_trouble(port: int, error: OSError) -> str:
    other = f"choose another, for example make run PORT={8001 if port != 8001 else 8002}"
    if error.errno == errno.EADDRINUSE:
        return f"Port {port} is in use by another program: stop that, or {other}."
    if error.errno == errno.EACCES:
        return f"This user may not open port {port}: {other}."
    return f"Port {port} cannot be opened ({error.strerror}): {other}."


@contextmanager
def one_run(var: Path, port: int) -> Iterator[int]:
    """Hold the lock of this checkout's site and yield its descriptor; refuse where another run holds it."""
    try:
        var.mkdir(mode=0o700, exist_ok=True)
        held = (var / "run.lock").open("a+")
    except OSError as error:
        raise Trouble(f"{error.filename} cannot be used by this user: run as the user whose folder it is.") from error
    with held as lock:
        _take(lock.fileno(), var / "run.lock")
        lock.truncate(0)
        os.write(lock.fileno(), f"{os.getpid()} http://{HOST}:{port}/\n".encode())
        yield lock.fileno()


def _take(lock: int, file: Path) -> None:
    deadline = time.monotonic() + CLEANING
    while True:
        with suppress(BlockingIOError):
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        pid, address = holder(file)
        # Where the supervisor was killed, its guardian holds the lock until it has ended what was left.
        if command_of(pid) or time.monotonic() > deadline:
            raise Trouble(f"The site of this checkout already runs at {address} (process {pid}): make stop ends it.")
        time.sleep(0.1)


def holder(file: Path) -> tuple[int, str]:
    """Return the process that wrote itself into the lock file, and the address of its site."""
    pid, _, address = file.read_text().strip().partition(" ")
    return (int(pid) if pid.isdigit() else 0), address


def say(*sentences: str) -> None:
    for sentence in sentences:
        sys.stdout.write(f"{sentence.rstrip()}\n")
    sys.stdout.flush()


def stop(var: Path) -> None:
    """End the site of this checkout, whoever started it, and its databases."""
    pid = holder(var / "run.lock")[0] if (var / "run.lock").exists() else 0
    _ask_to_stop(var / "run.lock", pid)
    for purpose in embedded.DATABASES:
        embedded.stop(purpose)
    say("Nothing of this checkout runs any more.")


def _ask_to_stop(file: Path, pid: int) -> None:
    if not pid:
        return
    with file.open("a+") as lock:
        deadline = time.monotonic() + CLEANING
        while time.monotonic() < deadline:
            with suppress(BlockingIOError):
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                return
            # Who holds the lock is the supervisor that wrote its number there, or its guardian at work.
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGTERM)
            time.sleep(0.2)
    raise Trouble(f"The site (process {pid}) does not stop.")


def main(arguments: list[str]) -> int:
    try:
        if arguments == ["stop"]:
            stop(embedded.VAR)
        else:
            run(plan(os.environ), os.environ, embedded.VAR)
    except (Trouble, ClusterError) as trouble:
        sys.stderr.write(f"{trouble}\n")
        return 1
    except OSError as error:
        if error.errno not in {errno.ENOSPC, errno.EDQUOT}:
            raise
        sys.stderr.write("The disk is full: make room and run make run again.\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
