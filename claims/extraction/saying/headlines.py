"""Reads what headlines, transcripts and posts do without a verb: "Army 'retakes' the town - ministry"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words
from claims.extraction.phrases.finiteness import has_finite
from claims.extraction.phrases.heads import head_of, is_speaker_like, is_speaker_noun
from claims.extraction.phrases.noun_phrases import Phrase
from claims.extraction.phrases.outlets import outlet_at
from claims.extraction.saying.cues import Cue
from claims.extraction.saying.media import is_outlet
from claims.extraction.saying.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token

LONGEST = 24  # pieces of a name, an office and the way in which it was said
WAYS = words("in on via during speaking by dans sur lors par")
NAME_LIMIT = 7  # pieces that a speaker beside a dash or colon may have
DASHES = frozenset("-–—")
COUNTRY = 4  # pieces of "Burkina Faso:" before what a headline says
ORGANISATIONS = words(
    "onu un oms who hcr unhcr unicef ocha oim iom pam wfp fao fmi imf hrw msf cicr icrc ong ngo osdh sohr amnesty "
    "bm oif ua au ue eu cedeao ecowas igad g5 otan nato aiea iaea cpi icc cij icj minusma monusco minusca acled"
)
LABELS = words(
    "interview entretien analysis analyse opinion editorial éditorial portrait profile reportage feature explainer "
    "video vidéo podcast live direct timeline chronologie republic république republique kingdom royaume"
)


def read_post(pieces: Sequence[Token]) -> Reading:
    """A post that the page shows whole: its words stand as quotations before the name of who signs it."""
    at = next((at for at, piece in enumerate(pieces) if piece.kind != "quote"), len(pieces))
    return Reading(Cue(at, at, at, "finite", None), Phrase(at, len(pieces), at), ((0, at),), "post")


def read_headline(pieces: Sequence[Token], lexicon: Lexicon) -> Reading | None:
    if _is_label(pieces, lexicon):
        return None
    return (
        _in_brackets(pieces, lexicon)
        or _after_dash(pieces, lexicon)
        or _after_colon(pieces, lexicon)
        or read_colon(pieces, lexicon)
    )


def _is_label(pieces: Sequence[Token], lexicon: Lexicon) -> bool:
    """Interview: Ada Bello; Sorland: « The wait », year one; Radio Kola - the noon news: heads that quote nobody."""
    at = next((at for at, piece in enumerate(pieces[: NAME_LIMIT + 3]) if piece.text in DASHES | {":"}), 0)
    if not at or has_finite(pieces[:at], lexicon):
        return False
    if pieces[at].text in DASHES:
        outlet = outlet_at(pieces, 0, lexicon, spoken_to=False)
        return outlet is not None and outlet.last == at
    head = head_of(pieces[:at], lexicon)
    if head is not None and head.low in LABELS:
        return True
    after = pieces[at + 1 : _end(pieces)]
    goes_on = len(after) > 1 and after[0].kind == "quote" and after[-1].kind != "quote"
    return goes_on and not _is_known(pieces[:at], lexicon) and not has_finite(after, lexicon)


def _in_brackets(pieces: Sequence[Token], lexicon: Lexicon) -> Reading | None:
    """Douze morts dans une attaque (*police*); deux millions de déplacés (*ONU*); after "Mali:" or without it."""
    last = len(pieces) - 1
    opens = next((at for at in range(last - 1, max(2, last - NAME_LIMIT), -1) if pieces[at].text == "("), 0)
    if not opens or pieces[last].text != ")":
        return None
    named = pieces[opens + 1 : last]
    is_short = len(named) == 1 and named[0].text.isupper()
    is_source = named[0].low in ORGANISATIONS if is_short else _is_known(named, lexicon)
    if not is_source or is_outlet(named, lexicon) or named[0].kind == "number":
        return None
    start = next((at + 1 for at, piece in enumerate(pieces[:COUNTRY]) if piece.text == ":"), 0)
    source = Phrase(opens + 1, last, opens + 1)
    return Reading(Cue(opens, opens + 1, opens, "finite", None), source, ((start, opens),), "bracketed")


def _after_dash(pieces: Sequence[Token], lexicon: Lexicon) -> Reading | None:
    """... - ministry; ... – police: never an outlet, whose name only signs the headline."""
    for at in range(len(pieces) - 2, max(1, len(pieces) - NAME_LIMIT - 2), -1):
        if (
            pieces[at].text in DASHES
            and pieces[at].start > pieces[at - 1].end
            and pieces[at + 1].start > pieces[at].end
        ):
            return _reading(pieces, at, (0, at), Phrase(at + 1, _end(pieces), at + 1), lexicon)
    return None


def _after_colon(pieces: Sequence[Token], lexicon: Lexicon) -> Reading | None:
    for at in range(len(pieces) - 2, max(1, len(pieces) - NAME_LIMIT - 2), -1):
        if pieces[at].text == ":" and at > 2:
            return _reading(pieces, at, (0, at), Phrase(at + 1, _end(pieces), at + 1), lexicon)
    return None


def read_colon(pieces: Sequence[Token], lexicon: Lexicon) -> Reading | None:
    """The minister: "We won": a name, a colon, and a quotation right after it, or a known kind of speaker."""
    at = next((at for at, piece in enumerate(pieces[:LONGEST]) if piece.text == ":"), 0)
    if not 0 < at < len(pieces) - 1 or has_finite(pieces[:at], lexicon):
        return _quoted_first(pieces, lexicon)
    quoted = pieces[at + 1].kind == "quote"
    last = _name_end(pieces, at) if quoted else at
    if last > NAME_LIMIT + 2 or (not quoted and not _is_known(pieces[:at], lexicon)):
        return _quoted_first(pieces, lexicon)
    reading = _reading(pieces, at, (at + 1, _end(pieces)), Phrase(0, last, 0), lexicon)
    return reading or _quoted_first(pieces, lexicon)


def _name_end(pieces: Sequence[Token], colon: int) -> int:
    """Paul Sey, the group's spokesman*, in a televised address*: the name ends before how it was said."""
    for at in range(colon - 2, 1, -1):
        if pieces[at].text == "," and pieces[at + 1].low in WAYS:
            return at
    return colon


def _quoted_first(pieces: Sequence[Token], lexicon: Lexicon) -> Reading | None:
    """As in "'They hit us at noon': witness": a quotation, a colon, a known kind of speaker, and no more."""
    if len(pieces) < 3 or pieces[0].kind != "quote" or pieces[1].text != ":" or not _is_known(pieces[2:], lexicon):
        return None
    return _reading(pieces, 1, (0, 1), Phrase(2, _end(pieces), 2), lexicon)


def _end(pieces: Sequence[Token]) -> int:
    last = len(pieces)
    while last and pieces[last - 1].kind == "mark" and pieces[last - 1].text not in ")%":
        last -= 1
    return last


def _is_known(named: Sequence[Token], lexicon: Lexicon) -> bool:
    head = head_of(named, lexicon)
    return head is not None and is_speaker_noun(head.low, lexicon) and len(named) < 5


def _reading(
    pieces: Sequence[Token], at: int, content: tuple[int, int], source: Phrase, lexicon: Lexicon
) -> Reading | None:
    named = pieces[source.first : source.last]
    if source.last <= source.first or content[1] - content[0] < 1 or not is_speaker_like(named, lexicon):
        return None
    beside_dash = content[0] == 0
    if is_outlet(named, lexicon) or has_finite(named, lexicon) or (beside_dash and not _is_known(named, lexicon)):
        return None
    return Reading(Cue(at, at + 1, at, "finite", None), source, (content,), "headline")
