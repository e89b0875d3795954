"""Knows what was not said: "has yet to confirm", "declined to say whether", "No group has claimed"."""

from __future__ import annotations

from dataclasses import replace
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
NOT = words("not n't 't never cannot")
# What is no content: "*what* an official did say", "promised *to get back* to this reporter".
OPEN = words("what which how why whom")
CALLING_BACK = (("to", "get", "back"), ("to", "call", "back"), ("to", "revert"))
PICTURES = words(
    "video videos footage photo photos photograph photographs picture pictures image images imagery clip clips film"
)
SHOWING = ("show", "depict", "captur")
# "... but *declined to say* more", "... but *has not given* its own".
BUT = words("but though and")
TURNING_DOWN = words("decline declined declines refuse refused refuses stopped")
GIVING = words("gave offered provided gives offers provides")
ANSWERING = words(
    "say said give given elaborate provide provided specify name named identify identified comment offer offered disclose "
    "disclosed explain explained confirm confirmed clarify clarified detail detailed respond responded publish published "
    "release released drawn"
)
AFTER_BUT = 6  # pieces
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
    if _is_nobody(pieces, reading) or _is_no_content(pieces, reading) or _is_shown(pieces, reading):
        return True
    if any(piece.low in NOT for piece in pieces[cue.first : cue.last]):
        return cue.verb is None or cue.verb.lemma not in MINDS
    if cue.verb is not None and cue.verb.lemma in MINDS:
        return False
    return _is_held_back(pieces, cue.last - 1 if cue.verb is None else cue.at, lexicon)


def _is_nobody(pieces: Sequence[Token], reading: Reading) -> bool:
    """No group; neither side; not No 10."""
    source = reading.source
    if source is None or reading.source_in is not None or pieces[source.first].low not in NOBODY:
        return False
    return source.first + 1 >= len(pieces) or pieces[source.first + 1].kind != "number"


def _is_no_content(pieces: Sequence[Token], reading: Reading) -> bool:
    """What a spokesman *did say*; promised to get back to us."""
    if len(reading.content) != 1:
        return False
    first, last = reading.content[0]
    lows = tuple(piece.low for piece in pieces[first : min(last, first + 3)])
    return (last - first == 1 and lows[0] in OPEN) or any(lows[: len(back)] == back for back in CALLING_BACK)


def _is_shown(pieces: Sequence[Token], reading: Reading) -> bool:
    """As in "A video circulating online showed men": the reporter tells what can be seen."""
    source = reading.source
    if source is None or reading.source_in is not None or not pieces[reading.cue.last - 1].low.startswith(SHOWING):
        return False
    return any(piece.low in PICTURES for piece in pieces[source.first : source.last])


def without_refusal(pieces: Sequence[Token], reading: Reading, lexicon: Lexicon) -> Reading:
    """As in "confirmed the strike *but gave no toll*": the words end where nothing more is said."""
    if lexicon.language != "en" or not reading.content:
        return reading
    first, last = reading.content[-1]
    stop = next((at for at in range(first + 1, last - 1) if pieces[at].low in BUT and _refuses(pieces, at + 1)), None)
    if stop is None:
        return reading
    while stop > first + 1 and pieces[stop - 1].text == ",":
        stop -= 1
    end = pieces[stop - 1].end
    spans = tuple(replace(span, end=min(span.end, end)) for span in reading.spans if span.start < end)
    return replace(reading, content=(*reading.content[:-1], (first, stop)), spans=spans, is_open=False)


def _refuses(pieces: Sequence[Token], at: int) -> bool:
    """Declined to say; did not elaborate; has not given its own; gave no details; would not be drawn."""
    near = [piece.low for piece in pieces[at : at + AFTER_BUT]]
    if near[0] in TURNING_DOWN:
        return not ANSWERING.isdisjoint(near[1:])
    if near[0] in GIVING:
        return near[1:2] == ["no"]
    answers = near[0] in HOLDS and not NOT.isdisjoint(near[1:3])
    return answers and not ANSWERING.isdisjoint(near[2:5])


def _is_held_back(pieces: Sequence[Token], verb: int, lexicon: Lexicon) -> bool:
    for at in range(verb - 1, max(-1, verb - BACK), -1):
        low = pieces[at].low
        if low in NOT or (low in KEPT_BACK and pieces[at + 1].low == "to"):
            return True
        if low not in HOLDS and not is_adverb(pieces[at], lexicon):
            return False
    return False
