"""Says whether two names mean the same source: articles, order and small words do not count."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable

SMALL = words(
    "the a an of for from in on to and its his her their le la les l' un une des de du d' et à au aux en pour son sa "
    "ses leur leurs s l d"
)
WORD = re.compile(r"\w+")
ALIKE = 0.65  # share of common words that makes two long descriptions the same


def is_same(given: str, accepted: Iterable[str]) -> bool:
    """Whether a name that was given is one of those accepted."""
    own = _plain(given)
    return bool(own) and any(_alike(own, _plain(name)) for name in accepted)


def _alike(own: frozenset[str], other: frozenset[str]) -> bool:
    if own == other:
        return True
    if len(other) > 1 and other < own and len(own) <= len(other) + 3:
        return True  # "President Awa Diop" for "Awa Diop"
    return len(own & other) >= ALIKE * len(own | other)


def _plain(name: str) -> frozenset[str]:
    bare = "".join(
        character for character in unicodedata.normalize("NFD", name.lower()) if unicodedata.category(character) != "Mn"
    )
    found = [word for word in WORD.findall(bare.replace("’", "'")) if word not in SMALL]
    return frozenset(found or WORD.findall(bare))
