"""Finds on what medium something was said, and who passed it on."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from claims.extraction.lexicon import LEXICONS
from claims.extraction.lexicon.media import MORE_MEDIA, NO_MEDIA, ON_AIR
from claims.extraction.lexicon.outlets import BROADCASTS, PROGRAMMES
from claims.extraction.lexicon.words import words
from claims.extraction.phrases.outlets import heard_at, outlet_at
from claims.extraction.phrases.runs import is_behind_kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.saying.reading import Reading
    from claims.extraction.text.tokens import Token
    from claims.extraction.types import Medium

LINK_REACH = 6  # pieces between "in" and "statement"
LONGEST = 4  # words of "social media post", "point de presse"
BY_VERB: dict[str, Medium] = {
    "tweet": "social_media",
    "tweeter": "social_media",
    "post": "social_media",
    "poster": "social_media",
}
LOUDER = frozenset({"social_media", "press_conference", "interview", "court_filing", "phone", "communique", "website"})
OURSELVES = frozenset({"us", "our", "nous", "this"})
OUR_OWN = frozenset({"notre", "nos"})
OURS = words("us reporter correspondent newspaper reporters team magazine website site colleague")
WHERE_SPEECHES_ARE_HEARD = words(
    "parliament assembly congress senate lawmakers mps deputies legislators commons lords council crowd rally meeting "
    "audience summit gathering members worshippers congregation knesset bundestag duma diet delegates ambassadors "
    "parlement assemblée sénat députés sénateurs chambre conseil foule meeting fidèles ambassadeurs militants"
)
ASKED = words(
    "contacted reached interviewed quoted cited contacté contactée contactés contactées interrogé interrogée "
    "interrogés "
    "interrogées joint jointe joints jointes cité citée cités citées rencontré rencontrée interviewé interviewée"
)
PRESS_AT_LARGE = words("press media presse médias")
BY = frozenset({"by", "par", "in", "dans"})
# What makes a speech, an interview or a statement one that was broadcast.
AIRED: dict[Medium, frozenset[str]] = {
    "speech": ON_AIR | BROADCASTS,
    "interview": ON_AIR | PROGRAMMES,
    "statement": ON_AIR,
}
GUESTS = frozenset({"invité", "invitée", "guest"})
# Invité de Radio Kola; a appris l'AFP: how many words before the outlet, and on what medium it was said.
LEARNED: dict[str, tuple[int, Medium]] = {**dict.fromkeys(GUESTS, (2, "broadcast")), "appris": (1, "press")}
BY_PHONE = frozenset({"by", "over", "on", "via", "par", "au", "in", "a", "through"})
OF = frozenset({"of", "de", "du", "des"})
DURING = words("lors cours occasion marge issue début fin")  # "lors de son point de presse"
CROWDS = words("partisans sympathisants supporters supporteurs foule militants manifestants crowd followers")
CROWD = 5  # pieces of "several hundred of her supporters"
AT_PRESS = words("presse journalistes médias reporters journalists newsmen")
SAID_TO = frozenset({"on", "sur", "dans", "in", "to", "à", "au", "aux", "devant", "before", "auprès"})
ASIDE = 6  # pieces between "interviewed" and "by Reuters"


def medium_of(pieces: Sequence[Token], reading: Reading, around: Sequence[int], lexicon: Lexicon) -> Medium:
    """The medium named in the source, in the pieces `around` the cue, or by the verb itself."""
    beside = [pieces[at] for at in around]
    source = reading.source
    named = pieces[source.first : source.last] if source and reading.source_in is None else ()
    own = _of_source(named, lexicon)
    said = medium_in(beside, lexicon, linked=True)
    if own != "unknown" and (own in LOUDER or said not in LOUDER):
        return own
    lows = {piece.low for piece in beside}
    if lows & AIRED.get(said, frozenset()):
        return "broadcast"
    if said != "unknown":
        return said
    if reading.cue.verb is not None and reading.cue.verb.lemma in BY_VERB:
        return BY_VERB[reading.cue.verb.lemma]
    heard = _by_hearer(pieces, reading, lexicon)
    first = reading.cue.first
    if heard == "unknown" and 0 < first < reading.cue.last and pieces[first - 1].low == "nous":
        return "press"  # nous confie un habitant
    return heard if heard != "unknown" else _by_asker(beside, lexicon)


def _of_source(named: Sequence[Token], lexicon: Lexicon) -> Medium:
    """As in "the *letter* says", "a *Facebook post* by the army": no medium inside somebody's name or after "of"."""
    end = next((at for at, word in enumerate(named) if at and word.low in lexicon.prepositions), len(named))
    return medium_in([word for at, word in enumerate(named[:end])], lexicon, linked=False)


def medium_in(pieces: Sequence[Token], lexicon: Lexicon, *, linked: bool) -> Medium:
    """The first medium named among the pieces; `linked` asks for "in" or "on" before it."""
    best: Medium = "unknown"
    for at in range(len(pieces)):
        medium, _ = medium_at(pieces, at, lexicon)
        if medium == "unknown" or (linked and not _is_linked(pieces, at, lexicon)):
            continue
        if medium == "phone" and not _is_by_phone(pieces[max(0, at - 3) : at], lexicon):
            continue
        if medium in LOUDER:
            return medium
        best = medium if best == "unknown" else best
    return best


def _is_by_phone(before: Sequence[Token], lexicon: Lexicon) -> bool:
    """By phone, over the telephone; not "on his phone"."""
    return bool(before) and before[-1].low not in lexicon.possessives and any(piece.low in BY_PHONE for piece in before)


def medium_at(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[Medium, int]:
    """The medium whose name begins here, and how many words that name has."""
    if pieces[at].low.partition(" ")[0].removesuffix(".") not in _first_words(lexicon.language):
        return "unknown", 1
    for length in range(LONGEST, 0, -1):
        words = " ".join(piece.low for piece in pieces[at : at + length]).replace("' ", "'").removesuffix(".")
        medium = MORE_MEDIA.get(words) or lexicon.medium_nouns.get(words)
        if medium is not None and words not in NO_MEDIA and (words != "x" or pieces[at].text in {"X", "X."}):
            return medium, length
    return "unknown", 1


@cache
def _first_words(language: str) -> frozenset[str]:
    """With which words a medium's name may begin; "l'" is a word of its own."""
    whole = {name.partition(" ")[0] for name in (*MORE_MEDIA, *LEXICONS[language].medium_nouns)}
    cut = {first[: first.index("'") + 1] for first in whole if "'" in first}
    return frozenset(first.removesuffix(".") for first in whole | cut)


def _is_linked(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    for near in range(at - 1, max(-1, at - LINK_REACH), -1):
        if pieces[near].low in lexicon.medium_links:
            return True
        during = near > 0 and pieces[near - 1].low in DURING and pieces[near].low in OF
        if (pieces[near].text in ",;:." or pieces[near].low in OF) and not during:
            return False
    return pieces[at].low == "by"


def _by_hearer(pieces: Sequence[Token], reading: Reading, lexicon: Lexicon) -> Medium:
    if reading.hearer is None:
        return "unknown"
    first, last = reading.hearer.first, reading.hearer.last
    hearer = pieces[first:last]
    lows = [piece.low for piece in hearer]
    if lows[0] in OURSELVES and lows[-1] in OURS | {"nous"}:
        return "press"
    outlet = heard_at(pieces, first, lexicon)
    if outlet:
        return outlet.medium
    if is_press(lows, lexicon):
        return "press"
    if {"conference", "conférence", "briefing"} & set(lows):
        return "press_conference"
    medium = medium_in(hearer, lexicon, linked=False)
    return "speech" if medium == "unknown" and set(lows) & WHERE_SPEECHES_ARE_HEARD else medium


def _by_asker(beside: Sequence[Token], lexicon: Lexicon) -> Medium:
    """Contacted by *Reuters*; quoted in *The Citizen*; cité par *l'agence Irna*; on *Kola FM*; à *la presse*."""
    for at, piece in enumerate(beside[:-1]):
        if piece.low in BY and beside[at - 1].low == "asked" and beside[at + 1].low in AT_PRESS:
            return "press"
        if piece.low in BY and any(near.low in ASKED for near in beside[max(0, at - ASIDE) : at]):
            asked = _by_newsroom(beside, at + 1, lexicon)
            if asked != "unknown":
                return asked
        over = LEARNED.get(piece.low)
        if over and outlet_at(beside, at + over[0], lexicon, spoken_to=True):
            return over[1]
        if piece.low in SAID_TO:
            found = _by_place(beside, at + 1, piece.low, lexicon)
            if found != "unknown":
                return found
    return "unknown"


def _by_newsroom(beside: Sequence[Token], at: int, lexicon: Lexicon) -> Medium:
    """Joint par *notre rédaction*; interviewed by *Reuters*; interrogé par *la chaîne Kola*."""
    outlet = heard_at(beside, at, lexicon)
    if beside[at].low in OURSELVES | OUR_OWN:
        return "press"
    if outlet is None:
        return "unknown"
    return "broadcast" if _is_on_air(beside[at : outlet.first]) else "press"


def _is_on_air(described: Sequence[Token]) -> bool:
    """Interrogée par *la chaîne privée* Kola: the report says that it is a station."""
    return any(piece.low in BROADCASTS | PROGRAMMES for piece in described)


def _by_place(beside: Sequence[Token], at: int, link: str, lexicon: Lexicon) -> Medium:
    """Where the words were said: on *Kola FM*; devant *les députés*; à *la presse*."""
    outlet = heard_at(beside, at, lexicon)
    if outlet and outlet.is_named and (outlet.medium == "broadcast" or link not in {"on", "sur"}):
        return outlet.medium
    near = [piece.low for piece in beside[at : at + 3]]
    crowd = {piece.low for piece in beside[at : at + CROWD]}
    if link in {"on", "sur"}:
        return "unknown"
    if near and (near[0] in AT_PRESS or (len(near) > 1 and near[1] in AT_PRESS)):
        return "press"
    is_heard = not WHERE_SPEECHES_ARE_HEARD.isdisjoint(near[:2]) or not CROWDS.isdisjoint(crowd)
    return "speech" if link in {"devant", "before"} and is_heard else "unknown"


def is_press(lows: Sequence[str], lexicon: Lexicon) -> bool:
    said = " ".join(lows)
    return said in lexicon.press or (bool(lows) and lows[-1] in {"reporters", "journalists", "journalistes", "newsmen"})


def is_outlet(words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Reuters; the BBC; state television; the daily Le Monde."""
    lows = [piece.low for piece in words]
    while lows and lows[0] in lexicon.determiners:
        lows = lows[1:]
    if not lows or is_press(lows, lexicon):
        return False
    if " ".join(lows) in lexicon.outlet_names or lows[-1] in lexicon.outlet_nouns - PRESS_AT_LARGE:
        return True
    if len(lows) > 1 and lows[0] in lexicon.outlet_nouns and words[-1].is_capital:
        return True
    return any(
        " ".join(lows[at:end]) in lexicon.outlet_names for at in range(len(lows)) for end in (at + 1, at + 2, at + 3)
    )


# "a document seen by Reuters" is not Reuters' own
READ_BY = words(
    "seen obtained reviewed sighted perused read viewed consulted leaked verified analysed analyzed shared quoted "
    "cited consulté consultée consultés vu vue obtenu obtenue lu lue cité citée relayé relayée vérifié analysé "
    "recueilli recueillie recueillis recueillies consultées obtenus obtenues vus vues lus lues consulter copie "
    "accès extraits parvenu parvenue"
)
READ_ASIDES = words("dont que qu' auquel which whose copy copies extracts excerpts")
READ_REACH = 9  # pieces from "dont" to "copie"
DONE = ("é", "ée", "és", "ées", "i", "ie", "is", "ies", "u", "ue", "us", "ues")
DONE_BY = words("par dans à en sur auprès avec")


def without_readers(words: Sequence[Token], lexicon: Lexicon) -> Sequence[Token]:
    """Une note *que Jeune Afrique a pu consulter*, a memo *seen by Reuters*: whoever has read it did not write it."""
    for at in range(1, len(words)):
        if tells_reader(words, at):
            return words[:at] if _medium_place(words[:at], lexicon) else words
    return words


def tells_reader(pieces: Sequence[Token], at: int) -> bool:
    """*Consulté par l'AFP*; *que Le Phare a pu consulter*; *a copy of which was seen by Reuters*."""
    if pieces[at].low in READ_BY:
        return True
    return pieces[at].low in READ_ASIDES and any(piece.low in READ_BY for piece in pieces[at : at + READ_REACH])


def owner_of(words: Sequence[Token], lexicon: Lexicon) -> tuple[int, int] | None:
    """Whose post it is: "a *CSP* social media post", "a statement by *the rebels*", "*the army*'s statement".

    None where the words name no medium at their head; an empty range where nobody is named.
    """
    found = _medium_place(words, lexicon)
    if found is None:
        return None
    first, last = found
    for at in range(last, min(last + 12, len(words) - 1)):
        if (
            words[at].low in lexicon.owners
            and words[at - 1].low not in READ_BY
            and words[at + 1].kind == "word"
            and words[at + 1].low not in lexicon.time_words
        ):
            return _trim_owner(words, at + 1, len(words), lexicon)
    return _trim_owner(words, 0, first, lexicon)


def _medium_place(words: Sequence[Token], lexicon: Lexicon) -> tuple[int, int] | None:
    at = 0
    found: tuple[int, int] | None = None
    while at < len(words):
        if found and (
            words[at].low in lexicon.prepositions or words[at].low in lexicon.relatives or words[at].text == ","
        ):
            return found
        if not found and words[at].low in lexicon.prepositions:
            return None
        medium, length = medium_at(words, at, lexicon)
        document = words[at].low in lexicon.document_nouns
        if at and words[at].is_capital and is_behind_kind(words, at, lexicon):
            return None  # the rights group *Article 7*; the opposition *Congress*
        if medium != "unknown" or document:
            found = (found[0] if found else at, at + length)
        elif words[at].low in lexicon.person_nouns | lexicon.unnamed_nouns:
            return None
        elif found and words[at].kind == "word" and words[at].low != "'s":
            return found if lexicon.language == "fr" else None
        at += length
    return found


def _is_told(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """L'Unicef *qui remonte à 2022*; l'AFP *établi à partir de* ...: said of the document."""
    piece = words[at]
    if lexicon.language != "fr" or piece.is_capital:
        return False
    if piece.low in lexicon.relatives or (piece.low == "à" and words[min(at + 1, len(words) - 1)].low == "partir"):
        return True
    following = words[at + 1].low if at + 1 < len(words) else ""
    is_done = piece.low.endswith(DONE) and (following in DONE_BY or following in lexicon.time_words)
    return piece.low in READ_BY or piece.low in lexicon.participles or is_done


def _trim_owner(words: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> tuple[int, int]:
    skipped = {
        "'s",
        "'",
        "joint",
        "new",
        "recent",
        "written",
        "short",
        "official",
        "separate",
        "brief",
        "own",
        "latest",
        "first",
        "annual",
    }
    while last > first and (words[last - 1].low in skipped or words[last - 1].kind == "mark"):
        last -= 1
    while first < last and words[first].low in {"a", "an"} | (skipped - {"own"}):
        first += 1
    if last - first == 1 and words[first].low in lexicon.determiners:
        return first, first
    for at in range(first, last):
        if at > first and (
            words[at].low in lexicon.time_words or words[at].text == "," or _is_told(words, at, lexicon)
        ):
            return first, at
    return first, last
