"""Says who passed a statement on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.lexicon.outlets import BROADCASTS
from claims.extraction.lexicon.words import phrases, words
from claims.extraction.phrases.outlets import Outlet, heard_at, is_known, outlet_at, unquoted
from claims.extraction.saying.cue import spans_of
from claims.extraction.saying.media import (
    ASKED,
    GUESTS,
    OURSELVES,
    READ_ASIDES,
    READ_BY,
    is_press,
    medium_in,
    tells_reader,
)
from claims.extraction.speakers import mention_of, resolve
from claims.extraction.types import Relay, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.phrases.noun_phrases import Phrase
    from claims.extraction.saying.reading import Reading
    from claims.extraction.setting import Setting
    from claims.extraction.text.sentences import Sentence
    from claims.extraction.text.tokens import Token
    from claims.extraction.types import Medium

SHORT_NAMES = {
    "associated press": "ap",
    "agence france-presse": "afp",
    "deutsche presse-agentur": "dpa",
    "anadolu agency": "anadolu",
    "aa": "anadolu",
    "keystone-ats": "ats",
    "agence télégraphique suisse": "ats",
    "radio france internationale": "rfi",
    "voice of america": "voa",
    "deutsche welle": "dw",
}
FULL_NAMES = {
    "ap": ("The Associated Press", "the Associated Press", "Associated Press"),
    "afp": ("Agence France-Presse",),
    "dpa": ("Deutsche Presse-Agentur",),
    "aa": ("Anadolu Agency", "Agence Anadolu"),
}
PRINTED = words("newspaper paper daily weekly magazine journal quotidien hebdomadaire")
NO_RELAYS = words("claim charge allegation version accusation account assertion figure statement reading")
# These pass on what witnesses tell them.
WATCHERS = phrases(
    """
    human rights watch; hrw; amnesty international; amnesty; doctors without borders; médecins sans frontières; msf
    red cross; croix-rouge; red crescent; icrc; cicr; unhcr; hcr; unicef; ocha; iom; oim; norwegian refugee council; nrc
    save the children; oxfam; physicians for human rights; acled; global witness; b'tselem; fidh; alarm phone
    """
)
SHORT = 2  # words of "same newspaper"
LONG = 7  # words of a name
LONGEST = 150  # pieces of a sentence that are looked through
LOOK_BACK = 20  # sentences
TELLING = words("told tells telling")
INTERVIEWS = words("interview entretien interviews entrevue")
ASKING_BY = words("with to avec à au")
HAVING = words("a ont avait avaient has have had")
QUOTED = words("quoted cited relayed cité citée cités citées relayé relayée relayés")
COLLEAGUES = words("confrère confrères consœur consœurs colleagues")
SPOKEN_ON = words("told on sur à au par")
SHOWN_REACH = 6  # pieces from "speech" to "on state television"
SHOWN = words(
    "speech address message statement interview remarks communiqué discours allocution intervention déclaration "
    "entretien broadcast aired read televised shown published diffusé diffusée lu lue retransmis retransmise appeared"
)
ALWAYS_LINKED = words(
    "told tells telling appris on sur by par with avec à au aux to de du d' for pour in dans auprès via through chez"
)


def relays_of(
    setting: Setting, sentence: Sentence, reading: Reading, beside: list[Token], lexicon: Lexicon
) -> Iterator[Relay]:
    names: set[str] = set()
    seen: set[int] = set()
    for mention, medium, is_named in _relay_words(sentence, reading, beside, lexicon):
        resolved = resolve(setting, sentence, mention, lexicon)
        own = mention_of(setting.text, mention)
        name = own.text if is_named else _named_before(setting, sentence, mention, lexicon) or resolved.name
        known = _known_as(name or "")
        if mention[0].start in seen or (known and known in names):
            continue
        seen.add(mention[0].start)
        names.add(known)
        if not is_named:
            setting.register.spoke(resolved, mention, sentence)
        yield _telling(Relay(own, name, medium), sentence, reading.outer, mention)
    for slug in setting.slugs:
        if _known_as(slug.text) not in names:
            names.add(_known_as(slug.text))
            yield Relay(mention_of(setting.text, [slug]), _fullest(setting.text, slug.text), "press")


def _telling(relay: Relay, sentence: Sentence, outer: Reading | None, mention: Sequence[Token]) -> Relay:
    """With its own cue and words, where it is who tells of the statement."""
    pieces = sentence.pieces
    if outer is None or outer.source is None:
        return relay
    if pieces[outer.source.last - 1].end <= mention[0].start or mention[-1].end <= pieces[outer.source.first].start:
        return relay
    cue = tuple(Span(pieces[first].start, pieces[last - 1].end) for first, last in spans_of(outer.cue))
    return replace(relay, cue=cue if outer.cue.last > outer.cue.first else (), quote=outer.spans)


def _named_before(setting: Setting, sentence: Sentence, mention: Sequence[Token], lexicon: Lexicon) -> str | None:
    """The outlet that "the station" or "the same newspaper" is: the last one named in the sentences before."""
    noun = mention[-1].low
    if len(mention) > SHORT or noun not in lexicon.outlet_nouns | {"outlet"}:
        return None
    for earlier in setting.sentences[max(0, sentence.number - LOOK_BACK) : sentence.number + 1][::-1]:
        pieces = [piece for piece in earlier.pieces[-LONGEST:] if piece.end <= mention[0].start]
        found = [outlet for outlet in _outlets_beside(pieces, lexicon) if _may_be(noun, outlet)]
        if found:
            named = earlier.pieces[found[-1].first : found[-1].last]
            return setting.text[named[0].start : named[-1].end]
    return None


def _may_be(noun: str, outlet: Outlet) -> bool:
    """A magazine is no station."""
    if noun in PRINTED:
        return outlet.medium != "broadcast"
    return outlet.medium == "broadcast" or noun not in BROADCASTS


def _fullest(text: str, name: str) -> str:
    """The agency's whole name where the report gives it, and not only a line of rights."""
    return next((full for full in FULL_NAMES.get(name.lower(), ()) if _is_told(text, full)), name)


def _is_told(text: str, full: str) -> bool:
    at = text.find(full)
    return at >= 0 and not text[max(0, at - 14) : at].rstrip().lower().endswith(("©", "copyright", "(c)"))


def _known_as(name: str) -> str:
    """The same for both names of an agency: AP, The Associated Press."""
    low = name.lower().removeprefix("the ")
    return SHORT_NAMES.get(low, low)


def _relay_words(
    sentence: Sentence, reading: Reading, beside: list[Token], lexicon: Lexicon
) -> Iterator[tuple[Sequence[Token], Medium, bool]]:
    """The words for each, on what medium it passes on, and whether it is an outlet with a name."""
    pieces = sentence.pieces
    if reading.hearer is not None:
        yield from _hearer(pieces, reading.hearer, lexicon)
    own = reading.source if reading.source_in is None else None
    taken = [pieces[relay.first : relay.last] for relay in reading.relays]
    told: list[tuple[Sequence[Token], Medium, bool]] = []  # by whoever tells what another said
    for outlet in _outlets_beside(beside, lexicon):
        named = _bare(beside[outlet.first : outlet.last])
        if taken and outlet.first and beside[outlet.first - 1].low in TELLING:
            told.append((named, outlet.medium, True))
            continue
        is_source = own is not None and pieces[own.first].start <= named[0].start < pieces[own.last - 1].end
        is_relay = any(relay[0].start <= named[0].start < relay[-1].end for relay in taken)
        if not is_relay and (not is_source or _is_asker(pieces, own, named)):
            yield named, outlet.medium, True
    for relay in taken:
        if not {word.low for word in relay[:2]} & NO_RELAYS:
            yield _relay(relay, lexicon)
    yield from told


def _hearer(
    pieces: Sequence[Token], hearer: Phrase, lexicon: Lexicon
) -> Iterator[tuple[Sequence[Token], Medium, bool]]:
    heard = heard_at(pieces, hearer.first, lexicon)
    told = pieces[hearer.first : hearer.last]
    if told[0].low in OURSELVES:  # the paper's own name is no relay
        return
    if heard:
        outlet = _bare(pieces[heard.first : heard.last])
        if heard.is_named or not is_press([piece.low for piece in outlet], lexicon):
            yield outlet, heard.medium, heard.is_named
    elif _watches(told):
        yield told, "unknown", False


def _relay(relay: Sequence[Token], lexicon: Lexicon) -> tuple[Sequence[Token], Medium, bool]:
    outlet = outlet_at(relay, 0, lexicon, spoken_to=True)
    if outlet is None:
        return relay, medium_in(list(relay), lexicon, linked=False), False
    if outlet.is_named and outlet.last == len(relay):
        return _bare(relay[outlet.first : outlet.last]), outlet.medium, True
    return relay, outlet.medium, False


def _is_asker(pieces: Sequence[Token], own: Phrase | None, named: Sequence[Token]) -> bool:
    """As in "residents reached by *RFI*", "une note que *RFI* a lue": inside the source, but another."""
    inside = pieces[own.first : own.last] if own else ()
    before = [piece.low for piece in inside if piece.start < named[0].start][-6:]
    return bool((ASKED | READ_BY | GUESTS).intersection(before)) or bool(READ_ASIDES.intersection(before[-2:]))


def _has_read(beside: list[Token], at: int) -> bool:
    """Dont *Le Phare* a obtenu copie; which *The Nation* has seen; nos confrères *du Soleil*."""
    if beside[at - 1].low in COLLEAGUES:
        return True
    if at > 1 and beside[at - 2].low in GUESTS:
        return True
    if beside[at - 1].low in READ_ASIDES:
        return tells_reader(beside, at - 1)
    return beside[at - 1].low in {"de", "d'", "du", "of"} and at > 1 and beside[at - 2].low in COLLEAGUES


def _reader_at(beside: list[Token], at: int) -> Outlet | None:
    """Dont *Le Phare* a obtenu copie: a name that nobody knows, told by what it has read."""
    if not at or beside[at - 1].low not in READ_ASIDES or not tells_reader(beside, at - 1):
        return None
    last = at
    while last < len(beside) and beside[last].is_capital:
        last += 1
    has_read = last < len(beside) and beside[last].low in HAVING
    return Outlet(at, last, "press", is_named=True) if last > at and has_read else None


def _interviewer_at(beside: list[Token], at: int) -> Outlet | None:
    """In an interview with *dzBB*; dans un entretien au *Tageblatt*: one word, or more behind an article."""
    if at < 2 or beside[at - 1].low not in ASKING_BY or not INTERVIEWS & {word.low for word in beside[at - 4 : at - 1]}:
        return None
    first = at + (beside[at].low in {"the", "le", "la", "les", "l'"})
    last = first
    while last < len(beside) and beside[last].text != beside[last].low:
        last += 1
    is_one = last == first + 1 or (first > at and last > first)
    return Outlet(at, last, "press", is_named=True) if is_one else None


def _quoter_at(beside: list[Token], at: int) -> Outlet | None:
    """A spokesman, quoted by *the Kola Group*; une habitante citée par *Sahel Infos*: a name that nobody knows."""
    if at < 2 or beside[at - 1].low not in {"by", "par"} or beside[at - 2].low not in QUOTED:
        return None
    first = at + (beside[at].low in {"the", "le", "la", "les", "l'"})
    last = first
    while last < len(beside) and beside[last].is_capital:
        last += 1
    if last > first and beside[first].low == "agence":  # l'Agence dorrienne d'information
        last = next((near for near in range(last, min(first + LONG, len(beside))) if beside[near].kind != "word"), last)
    return Outlet(first, last, "unknown", is_named=True) if last > first else None


def _passes_on(beside: list[Token], at: int, outlet: Outlet, *, linked: bool, lexicon: Lexicon) -> bool:
    """An outlet by its name; *state television* too, where somebody speaks on it and no speech of his is shown."""
    named = beside[outlet.first : outlet.last]
    if outlet.is_named:
        return linked or is_known(named)
    shown = {piece.low for piece in beside[max(0, at - SHOWN_REACH) : at - 1]}
    is_station = linked and outlet.medium == "broadcast" and beside[at - 1].low in SPOKEN_ON
    described = [piece for piece in named if piece.low not in lexicon.determiners]
    is_own = medium_in(described, lexicon, linked=False) == "social_media"  # on his Telegram channel
    return is_station and len(described) > 1 and not is_own and not shown & SHOWN


def _bare(named: Sequence[Token]) -> Sequence[Token]:
    """The name without quotation marks: au « Monde »."""
    return [unquoted(word) if word.kind == "quote" else word for word in named]


def _watches(told: Sequence[Token]) -> bool:
    return " ".join(word.low for word in told if word.low not in {"the", "le", "la", "l'"}) in WATCHERS


def _outlets_beside(beside: list[Token], lexicon: Lexicon) -> Iterator[Outlet]:
    """In an interview with Le Monde; cited by the BBC; on Kola FM; (AFP)."""
    at = 0
    while at < len(beside):
        linked = at > 0 and (beside[at - 1].low in ALWAYS_LINKED or _has_read(beside, at))
        outlet = heard_at(beside, at, lexicon) if linked else outlet_at(beside, at, lexicon, spoken_to=False)
        outlet = outlet or _reader_at(beside, at) or _interviewer_at(beside, at) or _quoter_at(beside, at)
        if outlet and _passes_on(beside, at, outlet, linked=linked, lexicon=lexicon):
            yield outlet
            at = outlet.last
        else:
            at += 1
