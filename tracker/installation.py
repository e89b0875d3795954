"""Make .venv and put the pinned packages into it; run by the system's Python, so nothing outside its library."""

from __future__ import annotations

import errno
import fcntl
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tracker.disk import is_full

if TYPE_CHECKING:
    from collections.abc import Iterator

CHECKOUT: Final = Path(__file__).resolve().parent.parent
LISTS: Final = {"run": ("requirements.txt",), "test": ("requirements.txt", "requirements-dev.txt")}
FULL: Final = "The disk is full: make room and run make again."
NO_COMPILER: Final = (
    r"nable to execute '?\S*(cc|clang|\+\+)\b"
    r"|command '?\S*(cc|clang|\+\+)'? failed: No such file"
    r"|No such file or directory: '?\S*(cc|clang|\+\+)'"
    r"|Unknown compiler|No CMAKE_C_COMPILER|no acceptable C compiler|C compiler cannot create|xcrun: error"
)
NO_NETWORK: Final = (
    r"NewConnectionError|ConnectTimeoutError|ReadTimeoutError|Connection(Reset|Refused)?Error|ProxyError|SSLError"
    r"|Read timed out|Temporary failure in name resolution|Name or service not known|CERTIFICATE_VERIFY"
)
# What pip and the compilers say, and what a person can do about it; the first that fits is told.
TROUBLES: Final = (
    (r"DO NOT MATCH THE HASHES", "A package was not installed: what was fetched is not what {lists} names."),
    (NO_COMPILER, "A package has no ready build for this machine and there is no C compiler to make one: {compiler}."),
    (
        NO_NETWORK,
        "The packages cannot be fetched, the package index does not answer: see to the network, run it again.",
    ),
    (r"Permission denied|Read-only file system", "This user may not write to {checkout}: {last}"),
)
COMPILERS: Final = {
    "darwin": "run xcode-select --install",
    "linux": "run apt-get install -y build-essential python3-dev (as root), or your system's like of it",
}


class InstallationError(Exception):
    """What is needed cannot be installed; the message is one sentence that says why and what helps."""


@dataclass(frozen=True)
class Installation:
    """The virtual environment of one checkout, and which packages it holds."""

    checkout: Path
    lists: tuple[str, ...]

    @property
    def venv(self) -> Path:
        return self.checkout / ".venv"

    @property
    def python(self) -> Path:
        return self.venv / "bin" / "python"

    @property
    def log(self) -> Path:
        return self.checkout / "var" / "log" / "install.log"

    def complete(self) -> None:
        """Install what is missing; where nothing is, only look."""
        with self._locked():
            if not self._is_whole():
                self._make_venv()
            wanted = [name for name in self.lists if self._stamp(name) != self._state(name)]
            if wanted:
                self._install(wanted)

    def _is_whole(self) -> bool:
        """Say whether the environment stands, for the Python it was made with."""
        if not (self.venv / "whole").exists():
            return False
        look = [str(self.python), "-c", "import pip, sys; sys.exit(sys.version_info < (3, 11))"]
        try:
            return not subprocess.run(look, capture_output=True, check=False).returncode
        except OSError:
            return False

    def _make_venv(self) -> None:
        provide_venv()
        _say("Making the virtual environment .venv ...")
        shutil.rmtree(self.venv, ignore_errors=True)
        self._run([sys.executable, "-m", "venv", str(self.venv)], "The virtual environment cannot be made")
        (self.venv / "whole").touch()

    def _install(self, wanted: list[str]) -> None:
        _say(f"Installing {' and '.join(wanted)} (once; a minute or two) ...")
        command = [str(self.python), "-m", "pip", "install", "--require-hashes", "--no-input", "--retries", "2"]
        command += ["--disable-pip-version-check", "--no-warn-script-location", "--progress-bar", "off"]
        for name in wanted:
            command += ["-r", name]
        self._run(command, "The packages cannot be installed")
        for name in wanted:
            self._stamp_file(name).write_text(self._state(name), encoding="utf-8")

    def _run(self, command: list[str], failure: str) -> None:
        done = subprocess.run(
            command,
            cwd=self.checkout,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        with suppress(OSError):
            self.log.write_text(done.stdout, encoding="utf-8")
        if done.returncode:
            raise InstallationError(self._explained(failure, done.stdout))

    def _explained(self, failure: str, said: str) -> str:
        if is_full(self.checkout, said):
            return FULL
        lines = [line.strip() for line in said.splitlines() if line.strip()]
        errors = [line for line in lines if "rror" in line]
        last = (errors or lines or ["nothing was said"])[-1]
        compiler = COMPILERS["darwin" if sys.platform == "darwin" else "linux"]
        for pattern, sentence in TROUBLES:
            if re.search(pattern, said):
                lists = " and ".join(self.lists)
                return sentence.format(lists=lists, compiler=compiler, checkout=self.checkout, last=last)
        return f"{failure}: {last} (all of it: {self.log})"

    def _stamp_file(self, name: str) -> Path:
        return self.venv / f"installed-{name}"

    def _stamp(self, name: str) -> str:
        file = self._stamp_file(name)
        return file.read_text(encoding="utf-8") if file.exists() else ""

    def _state(self, name: str) -> str:
        return hashlib.sha256((self.checkout / name).read_bytes()).hexdigest()

    @contextmanager
    def _locked(self) -> Iterator[None]:
        for folder in (self.checkout / "var", self.log.parent):
            folder.mkdir(mode=0o700, exist_ok=True)
        with (self.checkout / "var" / "install.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield


def provide_venv() -> None:
    """See that this Python can make virtual environments; Debian keeps the half of it in a package of its own."""
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return
    package = f"python3.{sys.version_info.minor}-venv"
    apt = shutil.which("apt-get")
    if os.geteuid() != 0 or not apt:
        raise InstallationError(f"Python's venv is not whole here: run apt-get install -y {package} as root.")
    _say(f"Installing {package} ...")
    apt_install(apt, package)


def apt_install(apt: str, package: str) -> None:
    """Install a package of the system, as root, asking nothing."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "-y", "--no-install-recommends", package]):
        done = subprocess.run(
            [apt, "-q", "-o", "DPkg::Lock::Timeout=120", *command],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode:
        said = (done.stderr.strip() or done.stdout.strip() or "nothing was said").splitlines()[-1]
        raise InstallationError(f"The system's package {package} cannot be installed: {said}")


def _say(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")
    sys.stdout.flush()


def main(arguments: list[str]) -> int:
    try:
        Installation(CHECKOUT, LISTS[arguments[0]]).complete()
    except (InstallationError, OSError) as trouble:
        sys.stderr.write(f"{told(trouble)}\n")
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("Stopped; run make again to go on.\n")
        return 130
    return 0


def told(trouble: Exception) -> str:
    """Return the sentence for what went wrong."""
    if not isinstance(trouble, OSError):
        return str(trouble)
    if trouble.errno in {errno.ENOSPC, errno.EDQUOT}:
        return FULL
    return f"This user may not write to {trouble.filename}: {trouble.strerror}."


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
