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
CALLING_BACK = (("to", "get", "back"), ("to", "call", "back"), ("to", "revert"), ("to", "comment"))
FATES = words("dead killed missing drowned trapped lost injured wounded hurt buried abducted kidnapped stranded")
UNKNOWN = words("unclear clear unknown uncertain known")
QUESTIONS = words("question questions inquiries enquiries queries")
PICTURES = words(
    "video videos footage photo photos photograph photographs picture pictures image images imagery clip clips film"
)
SHOWING = ("show", "depict", "captur")
# "... but *declined to say* more", "... but *has not given* its own".
BUT = words("but though and")
TURNING_DOWN = words("decline declined declines refuse refused refuses stopped")
GIVING = words("gave offered provided gives offers provides")
ANSWERING = words(
    "say said give given elaborate provide provided specify name named identify identified comment offer offered "
    "disclose disclosed explain explained confirm confirmed clarify clarified detail detailed respond responded "
    "publish published release released drawn"
)
AFTER_BUT = 6  # pieces
FAR, NEAR = 120, 30  # pieces in which "but" stands, and "declined to comment" before "citing"
HOLDS = words("to have has had be been do does did could can would will was is were are ca")
# "Declined *to say*", "was unable *to verify*", "has yet *to confirm*".
KEPT_BACK = words(
    "decline declined declines declining refuse refused refuses refusing fail failed fails failing unable yet able "
    "unwilling reluctant impossible"
)
THAT = frozenset({"that", "que", "qu'"})
DECLARING = ("declar", "déclar", "décrét", "proclam")
DECLARED = words("emergency curfew mourning holiday holidays bankruptcy urgence couvre-feu deuil siège férié fériée")
AFTER_DECLARED, FEW = 7, 3  # pieces that are looked at; words
# Asked *to be identified* only as Omar.
ANONYMOUSLY = ("to be identified", "to be named", "to remain anonymous", "not to be named", "not to be identified")
NO_COMMENT = ("not comment on", "not comment about", "n't comment on", "not be commenting", "not immediately comment")
TRADING = words("trade trades traded trading swap swaps swapped swapping exchange exchanged exchanging")
# What is not believed or not accepted is a claim as well.
MINDS = words("believe think expect accept recognise recognize agree deny dispute rule exclude doubt fear regret see")


def is_unsaid(pieces: Sequence[Token], reading: Reading, lexicon: Lexicon) -> bool:
    """Whether the sentence tells that these words were *not* said."""
    cue = reading.cue
    if cue.last <= cue.first or cue.shape == "according":
        return False
    if lexicon.language != "en":
        return _is_done(pieces, reading)
    tests = (_is_nobody, _is_no_content, _is_shown, _is_feared, _is_put_off, _is_traded, _is_done)
    if any(test(pieces, reading) for test in tests):
        return True
    inside = {piece.low for piece in pieces[cue.first : cue.last]}
    if inside & NOT or {"no", "mention"} <= inside:
        return cue.verb is None or cue.verb.lemma not in MINDS
    if cue.verb is not None and cue.verb.lemma in MINDS:
        return False
    return _is_held_back(pieces, cue.last - 1 if cue.verb is None else cue.at, lexicon)


def _is_nobody(pieces: Sequence[Token], reading: Reading) -> bool:
    """No group; neither side; not No 10; "it was *unclear on Monday*" is nobody either."""
    source = reading.source
    if source is None or reading.source_in is not None:
        return False
    if not UNKNOWN.isdisjoint(piece.low for piece in pieces[source.first : source.last]):
        return not any(piece.is_capital for piece in pieces[source.first : source.last])
    if pieces[source.first].low not in NOBODY:
        return False
    return source.first + 1 >= len(pieces) or pieces[source.first + 1].kind != "number"


def _is_no_content(pieces: Sequence[Token], reading: Reading) -> bool:
    """What a spokesman *did say*; promised to get back to us."""
    if len(reading.content) != 1:
        return False
    first, last = reading.content[0]
    lows = tuple(piece.low for piece in pieces[first : min(last, first + 3)])
    opening = " ".join(piece.low for piece in pieces[first : min(last, first + 8)] if piece.kind != "quote")
    if any(refusal in opening for refusal in NO_COMMENT) or opening.startswith(ANONYMOUSLY):
        return True
    return (last - first == 1 and lows[0] in OPEN) or any(lows[: len(back)] == back for back in CALLING_BACK)


def _is_shown(pieces: Sequence[Token], reading: Reading) -> bool:
    """As in "A video circulating online showed men": the reporter tells what can be seen."""
    source = reading.source
    if source is None or reading.source_in is not None or not pieces[reading.cue.last - 1].low.startswith(SHOWING):
        return False
    return any(piece.low in PICTURES for piece in pieces[source.first : source.last])


def _is_feared(pieces: Sequence[Token], reading: Reading) -> bool:
    """As in "Four herders *feared dead*": nobody says who fears it."""
    at = reading.cue.last
    return pieces[at - 1].low == "feared" and at < len(pieces) and pieces[at].low in FATES


def _is_put_off(pieces: Sequence[Token], reading: Reading) -> bool:
    """*Asked* how it could happen, ...; *referred questions* to the army; declined to comment, *citing* ..."""
    cue = reading.cue
    low = pieces[cue.last - 1].low
    if pieces[cue.first].low.startswith("refer"):
        return not QUESTIONS.isdisjoint(piece.low for piece in pieces[cue.first : cue.last + 2])
    if low == "citing":
        before = [piece.low for piece in pieces[max(0, cue.first - NEAR) : cue.first]]
        return "comment" in before and not KEPT_BACK.isdisjoint(before)
    return low == "asked" and cue.first == 0


def _is_traded(pieces: Sequence[Token], reading: Reading) -> bool:
    """As in "Army, rebels *trade blame* over strike": who says what is told elsewhere."""
    at = reading.cue.first
    low = pieces[at - 1].low if at and pieces[at].low not in TRADING else pieces[at].low
    return low in TRADING


def _is_done(pieces: Sequence[Token], reading: Reading) -> bool:
    """As in "*declared* a state of emergency", "*apologised* “unreservedly”": done by the words, and no claim."""
    low = pieces[reading.cue.last - 1].low
    first, last = reading.content[0] if reading.content else (0, 0)
    words = pieces[first : min(last, first + AFTER_DECLARED)]
    if low.startswith("apologi"):
        return len(words) == 1 and words[0].kind == "quote" and words[0].text.count(" ") < FEW
    is_clause = not THAT.isdisjoint(piece.low for piece in pieces[max(0, first - 1) : first + 1])
    return not is_clause and low.startswith(DECLARING) and not DECLARED.isdisjoint(piece.low for piece in words)


def without_refusal(pieces: Sequence[Token], reading: Reading, lexicon: Lexicon) -> Reading:
    """As in "confirmed the strike *but gave no toll*": the words end where nothing more is said."""
    if lexicon.language != "en" or not reading.content:
        return reading
    first, last = reading.content[-1]
    stop = next(
        (
            at
            for at in range(first + 1, min(last - 1, first + FAR))
            if pieces[at].low in BUT and _refuses(pieces, at + 1)
        ),
        None,
    )
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
