"""The embedded PostgreSQL: where it lies, and how it starts and stops; plain Python, no Django."""

from __future__ import annotations

import hashlib
import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import quote

from tracker.once import written_once

CHECKOUT: Final = Path(__file__).resolve().parent.parent
VAR: Final = CHECKOUT / "var"
ROOTS_FOLDER: Final = Path("/var/lib/claim-tracker")
DATABASES: Final = {"site": "claim_tracker", "tests": "postgres"}


@dataclass(frozen=True)
class Place:
    """Where one cluster lies: its folder (data, log, lock) and the short folder of its socket."""

    folder: Path
    socket: Path


def address(purpose: str = "site") -> str:
    """Return the PostgreSQL URL of the embedded server for "site" or "tests"; nothing is started."""
    # The port is named because PGPORT in the environment would otherwise change it.
    options = f"host={quote(str(place(purpose).socket))}&port=5432"
    return f"postgresql://postgres@/{DATABASES[purpose]}?{options}"


def place(purpose: str) -> Place:
    """Return where the cluster lies: in var/, or for root in a folder that an unprivileged user can reach."""
    name = "postgres" if purpose == "site" else f"postgres-{purpose}"
    if os.geteuid() == 0:
        folder = ROOTS_FOLDER / own_name() / name
        return Place(folder, folder / "socket")
    digest = hashlib.sha256(f"{os.geteuid()}:{CHECKOUT}".encode()).hexdigest()[:12]
    # A socket's path may have about 100 bytes, and a checkout may lie deeper than that.
    return Place(VAR / name, Path("/tmp") / f"claim-tracker-{digest}-{purpose}")  # noqa: S108


def own_name(var: Path = VAR) -> str:
    """Return the name that tells this checkout from every other, also from a copy and from an earlier one here."""
    record = var / "checkout_id"
    name, _, home = written_once(record, lambda: f"{secrets.token_hex(6)}\n{var}").partition("\n")
    if home == str(var):
        return name
    is_copy = (Path(home) / record.name).exists()
    record.unlink()
    return written_once(record, lambda: f"{secrets.token_hex(6) if is_copy else name}\n{var}").partition("\n")[0]
