"""Says who passed a statement on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import phrases, words
from claims.extraction.media import ASKED, is_press, medium_in
from claims.extraction.outlets import is_known, outlet_at
from claims.extraction.speakers import mention_of, resolve
from claims.extraction.types import Relay

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.noun_phrases import Phrase
    from claims.extraction.outlets import Outlet
    from claims.extraction.reading import Reading
    from claims.extraction.sentences import Sentence
    from claims.extraction.setting import Setting
    from claims.extraction.tokens import Token
    from claims.extraction.types import Medium

SHORT_NAMES = {
    "associated press": "ap",
    "agence france-presse": "afp",
    "deutsche presse-agentur": "dpa",
    "anadolu agency": "anadolu",
    "aa": "anadolu",
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
NO_RELAYS = words("claim charge allegation version accusation account assertion figure statement reading")
# These pass on what witnesses tell them.
WATCHERS = phrases(
    """
    human rights watch; hrw; amnesty international; amnesty; doctors without borders; médecins sans frontières; msf
    red cross; croix-rouge; red crescent; icrc; cicr; unhcr; hcr; unicef; ocha; iom; oim; norwegian refugee council; nrc
    save the children; oxfam; physicians for human rights; acled; global witness; b'tselem; fidh; alarm phone
    """
)
ALWAYS_LINKED = words("on sur by par with avec à au aux to de du d' for pour in dans auprès via through chez")


def relays_of(
    setting: Setting, sentence: Sentence, reading: Reading, beside: list[Token], lexicon: Lexicon
) -> Iterator[Relay]:
    names: set[str] = set()
    seen: set[int] = set()
    for mention, medium in _relay_words(sentence, reading, beside, lexicon):
        resolved = resolve(setting, sentence, mention, lexicon)
        name = _known_as(resolved.name or "")
        if mention[0].start in seen or (name and name in names):
            continue
        seen.add(mention[0].start)
        names.add(name)
        setting.register.spoke(resolved, mention, sentence)
        yield Relay(mention_of(setting.text, mention), resolved.name, medium)
    for slug in setting.slugs:
        if _known_as(slug.text) not in names:
            names.add(_known_as(slug.text))
            yield Relay(mention_of(setting.text, [slug]), _fullest(setting.text, slug.text), "press")


def _fullest(text: str, name: str) -> str:
    """The agency's whole name where the report gives it."""
    return next((full for full in FULL_NAMES.get(name.lower(), ()) if full in text), name)


def _known_as(name: str) -> str:
    """The same for both names of an agency: AP, The Associated Press."""
    low = name.lower().removeprefix("the ")
    return SHORT_NAMES.get(low, low)


def _relay_words(
    sentence: Sentence, reading: Reading, beside: list[Token], lexicon: Lexicon
) -> Iterator[tuple[tuple[Token, ...], Medium]]:
    pieces = sentence.pieces
    if reading.hearer is not None:
        heard = outlet_at(pieces, reading.hearer.first, lexicon, spoken_to=True)
        if heard and not (
            not heard.is_named and is_press([piece.low for piece in pieces[heard.first : heard.last]], lexicon)
        ):
            yield pieces[heard.first : heard.last], heard.medium
        elif _watches(pieces[reading.hearer.first : reading.hearer.last]):
            yield pieces[reading.hearer.first : reading.hearer.last], "unknown"
    own = reading.source if reading.source_in is None else None
    for outlet, words in _outlets_beside(beside, lexicon):
        is_source = own is not None and pieces[own.first].start <= words[0].start < pieces[own.last - 1].end
        if not is_source or _is_asker(pieces, own, words):
            yield words, outlet.medium
    for relay in reading.relays:
        words = pieces[relay.first : relay.last]
        if not {word.low for word in words[:2]} & NO_RELAYS:
            yield words, _relay_medium(words, lexicon)


def _is_asker(pieces: Sequence[Token], own: Phrase, words: Sequence[Token]) -> bool:
    """As in "residents reached by *RFI*": inside the source, but another."""
    before = [piece.low for piece in pieces[own.first : own.last] if piece.start < words[0].start][-6:]
    return bool(ASKED.intersection(before))


def _watches(words: Sequence[Token]) -> bool:
    return " ".join(word.low for word in words if word.low not in {"the", "le", "la", "l'"}) in WATCHERS


def _outlets_beside(beside: list[Token], lexicon: Lexicon) -> Iterator[tuple[Outlet, tuple[Token, ...]]]:
    """In an interview with Le Monde; cited by the BBC; on Kola FM; (AFP)."""
    at = 0
    while at < len(beside):
        linked = at > 0 and (beside[at - 1].low in ALWAYS_LINKED)
        outlet = outlet_at(beside, at, lexicon, spoken_to=linked)
        if outlet and outlet.is_named and (linked or is_known(beside[outlet.first : outlet.last])):
            yield outlet, tuple(beside[outlet.first : outlet.last])
            at = outlet.last
        else:
            at += 1


def _relay_medium(words: Sequence[Token], lexicon: Lexicon) -> Medium:
    outlet = outlet_at(words, 0, lexicon, spoken_to=True)
    return outlet.medium if outlet else medium_in(list(words), lexicon, linked=False)
