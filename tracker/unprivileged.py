"""Who runs the database server: oneself, or the unprivileged user to whom root hands it."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

OWN_USER: Final = "claim-tracker"
OTHER_USERS: Final = ("postgres", "_postgres", "nobody")


@dataclass(frozen=True)
class Owner:
    """The user that the server runs as, and that owns its data."""

    uid: int
    gid: int

    @property
    def is_other(self) -> bool:
        return self.uid != os.geteuid()

    def run(self, command: list[str], cwd: Path, text: str = "") -> subprocess.CompletedProcess[str]:
        """Run the command as this user, out of the terminal's reach and with nothing of our environment."""
        return subprocess.run(
            command,
            input=text,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
            cwd=cwd,
            env={"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C", "TZ": "UTC", "HOME": str(cwd)},
            start_new_session=True,
            user=self.uid if self.is_other else None,
            group=self.gid if self.is_other else None,
            extra_groups=[] if self.is_other else None,
        )

    def make_folder(self, folder: Path) -> None:
        """Make the folder where it is missing: this user's, closed to every other."""
        if folder.exists():
            return
        folder.mkdir(mode=0o700)
        if self.is_other:
            os.chown(folder, self.uid, self.gid)


def owner_of(folder: Path) -> Owner:
    """Return whose server it is: who owns the folder, where there is one, so that it never changes hands."""
    if folder.exists():
        found = folder.stat()
        return Owner(found.st_uid, found.st_gid)
    if os.geteuid() != 0:
        return Owner(os.geteuid(), os.getegid())
    user = _user(OWN_USER) or _made_user() or next(filter(None, map(_user, OTHER_USERS)))
    return Owner(user.pw_uid, user.pw_gid)


def _user(name: str) -> pwd.struct_passwd | None:
    try:
        return pwd.getpwnam(name)
    except KeyError:
        return None


def _made_user() -> pwd.struct_passwd | None:
    program = shutil.which("useradd", path="/usr/sbin:/sbin:/usr/bin:/bin")
    if program:
        options = ["--system", "--user-group", "--no-create-home", "--home-dir", "/nonexistent"]
        command = [program, *options, "--shell", "/usr/sbin/nologin", OWN_USER]
        subprocess.run(command, capture_output=True, check=False)
    return _user(OWN_USER)


def readable_copy(binaries: Path, target: Path) -> Path:
    """Copy the programs to where every user can run them, once; a copy that was cut short is never used.

    The libraries that a wheel brings lie beside the package (Linux) or in it (macOS), and are found from there.
    """
    package = binaries.parent
    draft = target.with_name(f"{target.name}.{os.getpid()}")
    if not target.exists():
        try:
            for folder in (binaries, package / ".dylibs", package.with_name(f"{package.name}.libs")):
                _copy(folder, draft / folder.relative_to(package.parent))
            _open_to_all(draft)
            draft.rename(target)
        finally:
            shutil.rmtree(draft, ignore_errors=True)
    return target / binaries.relative_to(package.parent)


def _copy(folder: Path, target: Path) -> None:
    if folder.exists():
        shutil.copytree(folder, target, symlinks=True, ignore=shutil.ignore_patterns("include", "*.a"))


def _open_to_all(folder: Path) -> None:
    for found in [folder, *folder.rglob("*")]:
        if not found.is_symlink():
            mode = found.stat().st_mode
            found.chmod(mode | (0o555 if mode & 0o100 else 0o444))
