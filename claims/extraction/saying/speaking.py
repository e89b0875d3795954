"""Whether the subject of a verb of saying is somebody who may have spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words
from claims.extraction.phrases.heads import is_speaker_like
from claims.extraction.saying.extents import WEAK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.phrases.noun_phrases import Phrase
    from claims.extraction.saying.complements import Following
    from claims.extraction.saying.cues import Cue
    from claims.extraction.text.tokens import Token

NOT_OTHERS = words("i we you je nous vous -je there")
# "Un vendeur dit avoir vu": only who speaks says that he did something.
_SURE: dict[str, frozenset[str]] = {"en": frozenset({"gerund"}), "fr": frozenset({"infinitive"})}
NOBODY = words("no neither nobody none few aucun aucune personne nul nulle")


def may_speak(pieces: Sequence[Token], source: Phrase, cue: Cue, following: Following, lexicon: Lexicon) -> bool:
    words = pieces[source.first : source.last]
    if (words[0].low in NOT_OTHERS and len(words) == 1) or words[0].low in NOBODY:
        return False
    if is_speaker_like(words, lexicon):
        return True
    only_that = pieces[cue.at].low in lexicon.says_with_that_only
    weak = following.complement is not None and following.complement.kind in WEAK - _SURE[lexicon.language]
    head = words[-1]
    return not weak and not only_that and head.kind == "word" and head.low not in lexicon.not_speakers
