"""A small private file that is written once, whole, by whichever process comes first."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def written_once(file: Path, make: Callable[[], str]) -> str:
    """Return what the file holds; where there is none, write what `make` answers, readable by the owner alone."""
    if not file.exists():
        _write(file, make())
    return file.read_text(encoding="utf-8")


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = file.with_name(f"{file.name}.{secrets.token_hex(6)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as written:
        written.write(text)
    # A link is made whole or not at all, and never over what another process has written meanwhile.
    with suppress(FileExistsError):
        file.hardlink_to(draft)
    draft.unlink()
