"""Knows what was not said: "has yet to confirm", "declined to say whether", "No group has claimed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words
from claims.extraction.phrases.finiteness import is_adverb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.saying.reading import Reading
    from claims.extraction.text.tokens import Token

BACK = 7  # pieces before the verb
NOBODY = words("no nobody none neither")
NOT = words("not n't never cannot")
HOLDS = words("to have has had be been do does did could can would will was is were are ca")
# "Declined *to say*", "was unable *to verify*", "has yet *to confirm*".
KEPT_BACK = words(
    "decline declined declines declining refuse refused refuses refusing fail failed fails failing unable yet able "
    "unwilling reluctant impossible"
)
# What is not believed or not accepted is a claim as well.
MINDS = words("believe think expect accept recognise recognize agree deny dispute rule exclude doubt fear regret see")


def is_unsaid(pieces: Sequence[Token], reading: Reading, lexicon: Lexicon) -> bool:
    """Whether the sentence tells that these words were *not* said."""
    cue = reading.cue
    if lexicon.language != "en" or cue.last <= cue.first or cue.shape == "according":
        return False
    if _is_nobody(pieces, reading):
        return True
    if cue.verb is not None and cue.verb.lemma in MINDS:
        return False
    return _is_held_back(pieces, cue.last - 1 if cue.verb is None else cue.at, lexicon)


def _is_nobody(pieces: Sequence[Token], reading: Reading) -> bool:
    """No group; neither side; not No 10."""
    source = reading.source
    if source is None or reading.source_in is not None or pieces[source.first].low not in NOBODY:
        return False
    return source.first + 1 >= len(pieces) or pieces[source.first + 1].kind != "number"


def _is_held_back(pieces: Sequence[Token], verb: int, lexicon: Lexicon) -> bool:
    for at in range(verb - 1, max(-1, verb - BACK), -1):
        low = pieces[at].low
        if low in NOT or (low in KEPT_BACK and pieces[at + 1].low == "to"):
            return True
        if low not in HOLDS and not is_adverb(pieces[at], lexicon):
            return False
    return False
