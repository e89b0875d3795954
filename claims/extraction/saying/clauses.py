"""Finds in a sentence what lies beside a cue: its clause's subject, and where other words begin or end."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.phrases.finiteness import has_finite, is_adverb, is_finite
from claims.extraction.phrases.heads import is_speaker_like
from claims.extraction.phrases.noun_phrases import Phrase, subject_before, trim_left
from claims.extraction.saying.cues import Cue, find_cues
from claims.extraction.saying.extents import WEAK, boundary_before, final_of, said_before, until_relay
from claims.extraction.saying.french_cues import is_plural

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.saying.complements import Following
    from claims.extraction.saying.reading import Pieces, Reading
    from claims.extraction.text.tokens import Token

OPENING = 12  # pieces that "in a statement on Monday," may hold before the subject
ASKING = frozenset({"demander", "interroger", "questionner"})


def until_cue(pieces: Sequence[Token], begin: int, lexicon: Lexicon) -> Pieces:
    final = final_of(pieces)
    start, end = until_relay(pieces, begin)
    if pieces[begin].kind == "quote":
        end = begin + 1
        while end < final and (pieces[end].kind == "quote" or pieces[end].low in {"and", "et"}):
            end += 1
        return start, end
    for cue in find_cues(pieces[begin:], lexicon):
        source = subject_before(pieces, begin + cue.first, begin, lexicon)
        at = source.begins if source else begin + cue.first
        boundary = boundary_before(pieces, at, lexicon)
        if boundary is not None and boundary >= begin:
            return start, min(end, boundary)
        if boundary is not None:
            return start, start
    return start, end


def main_subject(pieces: Sequence[Token], cue: Cue, lexicon: Lexicon) -> Phrase | None:
    """The subject of the sentence's first verb."""
    for at in range(1, cue.first):
        if is_finite(pieces, at, lexicon):
            phrase = subject_before(pieces, at, 0, lexicon)
            if phrase and is_speaker_like(pieces[phrase.first : phrase.last], lexicon):
                return replace(_without_day(pieces, phrase, lexicon), is_doubtful=True)
            return None
    return None


def _without_day(pieces: Sequence[Token], phrase: Phrase, lexicon: Lexicon) -> Phrase:
    """The rulers *on Friday*: the day tells nobody."""
    last = phrase.last
    while last - phrase.first > 1 and pieces[last - 1].low in lexicon.time_words:
        last -= 1
    if last < phrase.last and last - phrase.first > 1 and pieces[last - 1].low in lexicon.prepositions:
        last -= 1
    return replace(phrase, last=last)


def until_comma(pieces: Sequence[Token], source: Phrase) -> Phrase:
    """The name up to its first comma: what follows may be the words, and no list of names."""
    for at in range(source.first + 1, source.last):
        if pieces[at].text == ",":
            return replace(source, last=at)
    return source


def place_before(pieces: Sequence[Token], cue: Cue, lexicon: Lexicon) -> int:
    """The place before the cue and its adverbs."""
    at = cue.first - 1
    while at > 0 and is_adverb(pieces[at], lexicon):
        at -= 1
    return at


def says_something(pieces: Sequence[Token], reading: Reading) -> bool:
    """Whether any word or quotation is left in what was said."""
    return any(piece.kind in {"word", "quote"} for first, last in reading.content for piece in pieces[first:last])


def asks(pieces: Sequence[Token], reading: Reading) -> bool:
    """As in « Où étiez-vous ? » a demandé le président: a question is no statement."""
    verb = reading.cue.verb
    quotes = [piece for first, last in reading.content for piece in pieces[first:last] if piece.kind == "quote"]
    if verb is None or verb.lemma not in ASKING or not quotes:
        return False
    return all(piece.text.rstrip("\"”»’'› \u00a0\u202f,").endswith("?") for piece in quotes)


def agree(pieces: Sequence[Token], one: Cue, other: Cue, lexicon: Lexicon) -> bool:
    """Whether two verbs may have one subject: both singular or both plural in French, of one tense in English."""
    if lexicon.language == "fr":
        return len({is_plural(pieces[cue.first : cue.last]) for cue in (one, other)}) == 1
    return len({pieces[cue.at].low.endswith("s") for cue in (one, other)}) == 1


def is_adjunct(words: Sequence[Token], lexicon: Lexicon) -> bool:
    """As in "In a letter seen by reporters, she asked": words that nobody said."""
    return bool(words) and words[0].low in lexicon.prepositions and not has_finite(words, lexicon)


def said_clause(
    pieces: Sequence[Token], begins: int, floor: int, lexicon: Lexicon, *, inverted: bool
) -> tuple[bool, bool]:
    """Whether a quotation, or a clause that somebody may have said, stands right before the attribution."""
    quoted, clause = said_before(pieces, begins, floor)
    if lexicon.language == "fr":  # what is said before its verb has the subject after it
        return quoted, inverted and (clause or (begins > 1 and pieces[begins - 1].text == ","))
    return quoted, clause and not is_adjunct(pieces[floor:begins], lexicon)


def takes_participle(pieces: Sequence[Token], following: Following, source: Phrase, lexicon: Lexicon) -> bool:
    """Whether words follow a participle; only in French an object: "..., a dit le maire, évoquant un complot"."""
    if following.complement is None:
        return False
    french = lexicon.language == "fr" and is_speaker_like(pieces[source.first : source.last], lexicon)
    return french or following.complement.kind != "noun"


def comma_before_denial(pieces: Sequence[Token], source: Phrase, cue: Cue, final: int) -> int | None:
    """The comma of "..., *which denied the claim*" at a sentence's end: not part of the words before it."""
    comma = source.begins - 1
    closes = not any(piece.text == "," for piece in pieces[cue.last : final])
    denies = cue.verb is not None and cue.verb.act == "denies"
    return comma if denies and closes and pieces[comma].text == "," else None


def opens_words(pieces: Sequence[Token], last: Reading, first: int, lexicon: Lexicon) -> bool:
    """Whether a new subject at `first` opens the words of the last reading, after "on Monday," at most."""
    begin = last.content[-1][0]
    between = pieces[begin:first]
    if last.shape in WEAK | {"object"} or len(between) > OPENING:
        return False
    if any(piece.kind == "quote" or piece.low in lexicon.coordinators for piece in between):
        return False
    return not has_finite(between, lexicon) and trim_left(pieces, begin, first, lexicon) >= first
