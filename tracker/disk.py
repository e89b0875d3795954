"""Whether it was a full disk that made something fail: programs seldom say so, and no log can be written then."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

NEXT_TO_NOTHING: Final = 4 * 1024 * 1024


def is_full(folder: Path, said: str) -> bool:
    """Judge by what the failed program said, and by the room that is left where it wrote."""
    if re.search(r"No space left on device|Disk quota exceeded", said):
        return True
    existing = next(place for place in (folder, *folder.parents) if place.exists())
    return shutil.disk_usage(existing).free < NEXT_TO_NOTHING
