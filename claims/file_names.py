"""What a kept file is called: one plain name, with the suffix of what it is."""

import re
import unicodedata
from pathlib import PurePath

from claims.controls import UNSEEN
from claims.file_types import SUFFIXES

LONGEST = 150
UNFIT = re.compile(r'[\x00-\x1f<>:"|?*]')


def clean_name(name: str, kind: str) -> str:
    """No folders, no unseen characters, no leading dots; a name that says another type gets the right suffix behind.

    >>> clean_name("../../invoice.exe", "image/png")
    'invoice.exe.png'
    """
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    plain = UNFIT.sub("_", UNSEEN.sub("", last)).strip().lstrip(".").rstrip(". ")
    suffix = PurePath(plain).suffix
    if suffix.lower() not in SUFFIXES[kind]:
        suffix = SUFFIXES[kind][0]
        plain = f"{plain}{suffix}" if plain else f"file{suffix}"
    return plain[: -len(suffix)][: LONGEST - len(suffix)] + suffix
