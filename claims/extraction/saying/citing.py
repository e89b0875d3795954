"""Reads "citing X": who spoke, where somebody else reports it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.phrases.heads import is_speaker_like
from claims.extraction.phrases.noun_phrases import Phrase, subject_after, subject_before
from claims.extraction.saying.extents import CITING, final_of
from claims.extraction.saying.media import tells_reader
from claims.extraction.saying.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.saying.cues import Cue
    from claims.extraction.text.tokens import Token

DASHES = frozenset("—–")
CLOSE_TO = ("close", "to")
CITES = frozenset({"cite", "citent", "cites", "cité", "cited", "quotes", "quoted"})
WITHOUT = frozenset({"without", "sans"})
OBJECTS = frozenset({"him", "her", "them", "it"})
SAYING_REACH = 25  # pieces from "quoted" to "as saying"
ASIDE = 30  # pieces between two dashes


def with_cited(pieces: Sequence[Token], reading: Reading, lexicon: Lexicon) -> Reading:
    """RFI reported, citing military sources: the sources spoke, RFI passes it on."""
    source = reading.source
    if source is None:
        return reading
    if is_cited(pieces, source):
        return with_citer(pieces, reading, lexicon)
    for at in _places(pieces, reading, source):
        cited = _close_to(pieces, subject_after(pieces, at + 1, lexicon), lexicon)
        if source.first < at < source.last:
            source = replace(source, last=_without_comma(pieces, at))
        if cited and is_speaker_like(pieces[cited.first : cited.last], lexicon):
            if reading.relays:  # in "RFI reported that the minister had said ..., citing X", RFI cites
                return replace(reading, relays=(cited, *reading.relays))
            return replace(reading, source=cited, relays=(source,))
    return reading


def _close_to(pieces: Sequence[Token], cited: Phrase | None, lexicon: Lexicon) -> Phrase | None:
    """Citing people close *to the army*: with those whom they are close to."""
    if cited is None or cited.last >= len(pieces) or (pieces[cited.last - 1].low, pieces[cited.last].low) != CLOSE_TO:
        return cited
    beside = subject_after(pieces, cited.last + 1, lexicon)
    return replace(cited, last=beside.last) if beside else cited


def with_citer(pieces: Sequence[Token], reading: Reading, lexicon: Lexicon) -> Reading:
    """State television quoted *the general* as saying: passed on by whoever stands before the verb."""
    source = reading.source
    if source is None or reading.source_in is not None or reading.relays or not is_cited(pieces, source):
        return reading
    citer = _before(pieces, source.first - 1, lexicon)
    return replace(reading, relays=(citer,)) if citer else reading


def quoted_as_saying(pieces: Sequence[Token], cue: Cue, citer: Phrase | None, lexicon: Lexicon) -> Reading | None:
    """State television *quoted the general as saying* that ...: the general speaks, the station passes it on."""
    final = final_of(pieces)
    reach = range(cue.last + 1, min(cue.last + SAYING_REACH, final))
    saying = next((at for at in reach if pieces[at].low == "saying" and pieces[at - 1].low == "as"), None)
    if saying is None or citer is None or pieces[cue.at].low not in CITES:
        return None
    source = Phrase(cue.last, saying - 1, cue.last)
    if not is_speaker_like(pieces[source.first : source.last], lexicon) and pieces[cue.last].low not in OBJECTS:
        return None
    start = saying + 1
    while start < final and (pieces[start].low in lexicon.that or pieces[start].text in ",:"):
        start += 1
    words = (start, final)
    if start >= final:
        words = (0, citer.begins - (pieces[citer.begins - 1].text == ","))
    if words[1] <= words[0]:
        return None
    starts = min(words[0], citer.begins)
    return Reading(cue, source, (words,), "that", None, (citer,), is_open=start < final, starts=starts)


def is_cited(pieces: Sequence[Token], source: Phrase) -> bool:
    """Citing *two people close to the talks*: another one tells what they said."""
    return source.first > 1 and pieces[source.first - 1].low in CITING | CITES


def _places(pieces: Sequence[Token], reading: Reading, source: Phrase) -> Iterator[int]:
    """Where something is cited: after the source or the cue, or at the start of the sentence."""
    opens = pieces[0].low in CITING and source.first > 1
    for at in (*((0,) if opens else ()), *range(min(source.first, reading.cue.last), len(pieces))):
        inside = any(first <= at < last for first, last in reading.content)
        if not inside and cites(pieces, at):
            yield at


def cites(pieces: Sequence[Token], at: int) -> bool:
    """Citing; qui cite; which quoted."""
    if pieces[at].low in CITING:
        return at == 0 or pieces[at - 1].low not in WITHOUT
    return at > 0 and pieces[at].low in CITES and pieces[at - 1].low in {"qui", "which"}


def _without_comma(pieces: Sequence[Token], at: int) -> int:
    while pieces[at - 1].text == "," or pieces[at - 1].low in {"qui", "which"}:
        at -= 1
    return at


def _before(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> Phrase | None:
    """State agency *SANA*, citing ...: whoever cites."""
    citer = subject_before(pieces, _without_comma(pieces, at), 0, lexicon)
    return citer if citer and is_speaker_like(pieces[citer.first : citer.last], lexicon) else None


def over_citing(pieces: Sequence[Token], comma: int) -> int:
    """According to the daily, *citing a source*, ...; selon le rapport, *dont l'AFP a obtenu copie*, ..."""
    final = final_of(pieces)
    if any(step < final and (cites(pieces, step) or tells_reader(pieces, step)) for step in (comma + 1, comma + 2)):
        for at in range(comma + 2, min(comma + 20, final)):
            if pieces[at].text == ",":
                return at
    return comma


def over_aside(pieces: Sequence[Token], opening: int) -> int:
    """According to the ministry *— which keeps count —* ...: to the closing dash."""
    final = final_of(pieces)
    if opening < final and pieces[opening].text in DASHES:
        for at in range(opening + 1, min(opening + ASIDE, final)):
            if pieces[at].text == pieces[opening].text:
                return at
    return opening
