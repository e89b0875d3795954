"""One PostgreSQL server of our own on one folder of data: make, start, ask, stop."""

from __future__ import annotations

import fcntl
import shutil
import stat
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tracker.disk import is_full

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker.unprivileged import Owner

MAJOR: Final = "18"
PATIENCE: Final = 120.0
# What PostgreSQL says while the remains of a server that was killed are still about.
PASSING: Final = ("lock file", "shared memory block")
# macOS has no C.UTF-8; full-text search asks the system's locale which characters are letters.
LETTERS: Final = "en_US.UTF-8" if sys.platform == "darwin" else "C.UTF-8"
LAUNCH: Final = 'log=$1; shift; "$@" </dev/null >>"$log" 2>&1 & echo $!'
FORGET: Final = '{ echo $$; tail -n +2 "$1"; } >"$1.new" && mv "$1.new" "$1"'
LONGEST_LOG: Final = 10_000_000


class ClusterError(Exception):
    """The server cannot be had; the message is one sentence that says why and what helps."""


@dataclass(frozen=True)
class Place:
    """Where one cluster lies: its folder (data, log) and the short folder of its socket."""

    folder: Path
    socket: Path

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def log(self) -> Path:
        return self.folder / "server.log"

    @property
    def pid_file(self) -> Path:
        return self.data / "postmaster.pid"

    @property
    def lock(self) -> Path:
        return self.folder.with_name(f"{self.folder.name}.lock")


@dataclass(frozen=True)
class Cluster:
    """A cluster is durable, or (for tests) fast and disposable."""

    place: Place
    binaries: Path
    owner: Owner
    is_durable: bool = True

    def start(self) -> None:
        """Return when the server answers, whoever started it; raise ClusterError where it cannot."""
        with self.locked():
            self._make_folders()
            if self.answers():
                return
            self._make_data()
            self._launch()

    def stop(self) -> bool:
        """Stop the server and say whether there was one."""
        if not self.place.folder.exists():
            return False
        with self.locked():
            if not self.is_running():
                return False
            for manner in ("fast", "immediate"):
                done = self._program("pg_ctl", "stop", "-D", str(self.place.data), "-m", manner, "-w", "-t", "60")
                if not done.returncode:
                    break
            # An empty folder of ours is not left lying about in /tmp.
            with suppress(OSError):
                self.place.socket.rmdir()
            return True

    def answers(self) -> bool:
        return not self.ask("SELECT 1").returncode

    def ask(self, sql: str, database: str = "postgres") -> subprocess.CompletedProcess[str]:
        """Run the SQL by psql."""
        options = ["-XAtq", "-v", "ON_ERROR_STOP=1", "-h", str(self.place.socket), "-p", "5432", "-U", "postgres"]
        return self._program("psql", *options, "-d", database, text=sql)

    def make_database(self, name: str) -> None:
        """Make the database where it is missing."""
        missing = f"NOT EXISTS (SELECT FROM pg_database WHERE datname = '{name}')"
        self._must(self.ask(f"SELECT 'CREATE DATABASE {name}' WHERE {missing} \\gexec"), "The database was not made")

    def is_running(self) -> bool:
        """Say whether the server's own process lives, also while it recovers and answers nobody."""
        return self._is_ours(_recorded_pid(self.place.pid_file))

    def last_words(self) -> str:
        """Return one sentence on why the server has ended."""
        tail = self.place.log.read_bytes()[-5000:].decode(errors="replace")
        said = tail.rpartition("ready to accept connections")[2]
        final = [line for line in said.splitlines() if "PANIC" in line or "FATAL" in line]
        if is_full(self.place.folder, said):
            return _sentence("PostgreSQL has ended", said, self.place)
        return _sentence("PostgreSQL has ended", final[-1] if final else "somebody ended it", self.place)

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Let one process at a time start or stop this cluster."""
        self.place.lock.parent.mkdir(parents=True, exist_ok=True)
        with self.place.lock.open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def _make_folders(self) -> None:
        for folder in (self.place.folder, self.place.socket):
            self.owner.make_folder(folder)
            found = folder.lstat()
            if found.st_uid != self.owner.uid or not stat.S_ISDIR(found.st_mode):
                raise ClusterError(f"{folder} belongs to somebody else, so PostgreSQL cannot be kept there: remove it.")
            if stat.S_IMODE(found.st_mode) & 0o077:
                folder.chmod(0o700)

    def _make_data(self) -> None:
        version = self.place.data / "PG_VERSION"
        found = version.read_text().strip() if version.exists() else MAJOR
        if found != MAJOR and self.is_durable:
            raise ClusterError(
                f"The data in {self.place.data} was made by PostgreSQL {found} and this version brings {MAJOR}: "
                "nothing was touched; docs/operations.md says under Upgrading PostgreSQL how to carry it over."
            )
        if found != MAJOR:
            shutil.rmtree(self.place.data)
        if not self.place.data.exists():
            self._initdb()

    def _initdb(self) -> None:
        draft = self.place.data.with_name("data.new")
        shutil.rmtree(draft, ignore_errors=True)
        login = ["-D", str(draft), "-U", "postgres", "-A", "trust"]
        words = ["-E", "UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", f"--locale={LETTERS}"]
        done = self._program("initdb", *login, *words, *([] if self.is_durable else ["--no-sync"]))
        if done.returncode:
            shutil.rmtree(draft, ignore_errors=True)
        self._must(done, "The database could not be made")
        # Only whole data gets the name under which a server looks for it.
        draft.rename(self.place.data)

    def _launch(self) -> None:
        deadline = time.monotonic() + PATIENCE
        self._keep_log_short()
        pid, read_from = 0, 0
        while not self.answers():
            if time.monotonic() > deadline:
                raise ClusterError(f"PostgreSQL does not answer after {PATIENCE:.0f} seconds: see {self.place.log}.")
            if not pid or not self._is_ours(pid):
                if pid:
                    self._refuse_lasting_trouble(read_from)
                self._forget_dead_server()
                read_from = self.place.log.stat().st_size if self.place.log.exists() else 0
                pid = self._spawn()
            time.sleep(0.1)

    def _spawn(self) -> int:
        options = ["listen_addresses=", f"unix_socket_directories={self.place.socket}", "unix_socket_permissions=0700"]
        if not self.is_durable:
            options += ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]
        server = [str(self.binaries / "bin" / "postgres"), "-D", str(self.place.data), "-p", "5432"]
        for option in options:
            server += ["-c", option]
        # The shell goes at once, so that the server is nobody's child and no terminal's.
        command = ["/bin/sh", "-c", LAUNCH, "sh", str(self.place.log), *server]
        return int(self.owner.run(command, self.place.folder).stdout)

    def _refuse_lasting_trouble(self, read_from: int) -> None:
        said = self.place.log.read_bytes()[read_from:].decode(errors="replace")
        fatal = "\n".join(line for line in said.splitlines() if "FATAL" in line or "PANIC" in line)
        if not any(word in fatal for word in PASSING):
            raise ClusterError(_sentence("PostgreSQL did not start", fatal or said, self.place))

    def _forget_dead_server(self) -> None:
        # After a hard stop the recorded number may belong to another program, which PostgreSQL would take for a
        # server. The number of a process that is gone lets PostgreSQL look for real remains by itself.
        for file in (self.place.pid_file, self.place.socket / ".s.PGSQL.5432.lock"):
            pid = _recorded_pid(file)
            if pid and not self._is_ours(pid):
                self.owner.run(["/bin/sh", "-c", FORGET, "sh", str(file)], self.place.folder)

    def _is_ours(self, pid: int) -> bool:
        return bool(pid) and str(self.place.data) in command_of(pid)

    def _keep_log_short(self) -> None:
        if self.place.log.exists() and self.place.log.stat().st_size > LONGEST_LOG:
            self.place.log.replace(self.place.log.with_suffix(".old.log"))

    def _program(self, name: str, *options: str, text: str = "") -> subprocess.CompletedProcess[str]:
        return self.owner.run([str(self.binaries / "bin" / name), *options], self.place.folder, text)

    def _must(self, done: subprocess.CompletedProcess[str], failure: str) -> None:
        if done.returncode:
            raise ClusterError(_sentence(failure, done.stderr, self.place))


def _recorded_pid(file: Path) -> int:
    try:
        first = file.read_text().partition("\n")[0].strip()
    except FileNotFoundError:
        return 0
    return int(first) if first.isdigit() else 0


def command_of(pid: int) -> str:
    """Return the command line of a process, or nothing where it is gone or already dead."""
    file = Path(f"/proc/{pid}/cmdline")
    if file.parent.parent.joinpath("self").exists():
        try:
            return file.read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except (FileNotFoundError, ProcessLookupError):
            return ""
    shown = subprocess.run(
        ["/bin/ps", "-ww", "-o", "command=", "-p", str(pid)], capture_output=True, text=True, check=False
    )
    return shown.stdout


def _sentence(failure: str, said: str, place: Place) -> str:
    if is_full(place.folder, said):
        return f"The disk that holds {place.folder} is full: make room there and start again."
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    last = lines[-1] if lines else f"see {place.log}"
    return f"{failure}: {last.rstrip('.')}."
