"""The secret key of a site that was given none: made on this machine, once, readable by its owner alone."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Final

from tracker.once import written_once

FILE: Final = Path(__file__).resolve().parent.parent / "var" / "secret_key"


def secret_key(file: Path = FILE) -> str:
    """Return the key in the file; the first call makes it."""
    return written_once(file, lambda: secrets.token_urlsafe(64))
