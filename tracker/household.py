"""The processes of one running site: started together, watched together, ended together."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from tracker.disk import is_full
from tracker.embedded import CHECKOUT
from tracker.guardian import end_groups

if TYPE_CHECKING:
    from pathlib import Path
    from types import FrameType

# What Python writes before the sentence of an error.
ERROR_CLASS: Final = re.compile(r"^[\w.]+(Error|Exception|Configured): ")
LONGEST_LOG: Final = 10_000_000


class Trouble(Exception):  # noqa: N818
    """The site cannot run; the message is one sentence that says why and what helps."""


class Stopped(Exception):  # noqa: N818
    """Somebody asked the site to stop."""


@dataclass
class Household:
    """Everything that must end when the supervisor ends, however it ends."""

    logs: Path
    environment: dict[str, str]
    children: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)
    is_stopping: bool = False
    guardian: subprocess.Popen[bytes] = field(init=False)
    pipe: int = field(init=False)

    def open(self, lock: int) -> None:
        """Listen for the signals that mean stop, and start the guardian, which shares the lock of this run."""
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._stop)
        self.logs.mkdir(mode=0o700, parents=True, exist_ok=True)
        read_end, self.pipe = os.pipe()
        self.guardian = subprocess.Popen(
            [sys.executable, "-m", "tracker.guardian"],
            stdin=read_end,
            pass_fds=[lock],
            cwd=CHECKOUT,
            start_new_session=True,
        )
        os.close(read_end)

    def spawn(
        self, name: str, command: list[str], pass_fds: tuple[int, ...] = (), stdout: int | None = None
    ) -> subprocess.Popen[bytes]:
        """Start a process with its own log, out of reach of the terminal's Ctrl-C."""
        with self._log(name).open("ab") as log:
            child = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=log if stdout is None else stdout,
                stderr=log,
                env=self.environment,
                pass_fds=pass_fds,
                cwd=CHECKOUT,
                start_new_session=True,
            )
        self.children[name] = child
        self.tell(str(child.pid))
        return child

    def tell(self, word: str) -> None:
        """Let the guardian know what to end."""
        try:
            os.write(self.pipe, f"{word}\n".encode())
        except BrokenPipeError as error:
            raise Trouble("The process that watches over the site has ended: run make run again.") from error

    def finish(self, name: str, command: list[str], failure: str) -> str:
        """Run a step to its end and return its standard output; raise Trouble with its last line where it fails."""
        begin = self._size(name)
        child = self.spawn(name, command, stdout=subprocess.PIPE)
        said = self._awaited(child)
        del self.children[name]
        self.tell(f"-{child.pid}")
        if child.returncode:
            raise Trouble(self._told(failure, name, begin))
        return said.decode(errors="replace")

    def _awaited(self, child: subprocess.Popen[bytes]) -> bytes:
        while True:
            self.refuse_when_stopping()
            with suppress(subprocess.TimeoutExpired):
                return child.communicate(timeout=0.1)[0]

    def check(self) -> None:
        """Raise Trouble when a process has died by itself, Stopped when somebody asked to stop."""
        self.refuse_when_stopping()
        if self.guardian.poll() is not None:
            raise Trouble("The process that watches over the site has ended: run make run again.")
        for name, child in self.children.items():
            if child.poll() is not None:
                raise Trouble(self._told(f"The {name} process has ended ({_manner(child.returncode)})", name, 0))

    def refuse_when_stopping(self) -> None:
        if self.is_stopping:
            raise Stopped

    def close(self) -> None:
        """End every child; a second request to stop meanwhile changes nothing, each ends within the grace."""
        children = list(self.children.values())
        end_groups([child.pid for child in children], reap=lambda: [child.poll() for child in children])
        for child in children:
            child.wait()

    def dismiss_guardian(self) -> None:
        """Let the guardian go: nothing is left to end."""
        with suppress(Trouble):
            self.tell("done")
        os.close(self.pipe)
        self.guardian.wait()

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        self.is_stopping = True

    def _log(self, name: str) -> Path:
        file = self.logs / f"{name}.log"
        if self._size(name) > LONGEST_LOG:
            file.replace(self.logs / f"{name}.old.log")
        return file

    def _size(self, name: str) -> int:
        file = self.logs / f"{name}.log"
        return file.stat().st_size if file.exists() else 0

    def _told(self, failure: str, name: str, begin: int) -> str:
        said = self._log(name).read_bytes()[begin:].decode(errors="replace")
        if is_full(self.logs, said[-20_000:]):
            return f"{failure}: the disk is full; make room and run make run again."
        lines = [line.strip() for line in said.splitlines() if line.strip()]
        last = ERROR_CLASS.sub("", lines[-1]).rstrip(".") if lines else "it said nothing"
        return f"{failure}: {last} (all of it: {os.path.relpath(self._log(name))})."


def _manner(code: int) -> str:
    return f"signal {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"
