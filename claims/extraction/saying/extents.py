"""Says how far the words reach that somebody said: up to a relay, a medium, or the next clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words
from claims.extraction.phrases.appositions import NOT_GOING_ON
from claims.extraction.phrases.finiteness import has_finite
from claims.extraction.saying.parts import adds_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.saying.complements import Complement
    from claims.extraction.saying.reading import Pieces
    from claims.extraction.text.tokens import Token

CITING = frozenset({"citing", "quoting", "citant"})
MEDIUM_LINKS = words("in on during at via dans lors sur par au")
INDEFINITE = words("a an its his her their un une d'un d'une son sa leur social twitter facebook x")
WEAK = frozenset({"noun", "infinitive", "toll", "gerund"})  # what an unlikely speaker may not be given

REMARKABLE = WEAK | {"object", "quote", "that"}  # what a comma may end in French
REMARKS = words(
    "soit alors tandis après avant lors devant en au aux par sans selon à où malgré sous ce imitée imité suivie suivi "
    "quatre trois deux quelques tout lui elle pour afin avec dès depuis pendant mais"
)
OBJECTS = frozenset({"noun", "object", "toll", "gerund"})
POINTING = words("it this that them him her both")
ENGLISH_CHARGES = words("of for over on as to against at")
ENGLISH_REMARKS = words("as while after before although though but whose which who where when hours days weeks minutes")
ONE = words("a an the une un des")
SPANS_OF_TIME = words("minutes hours day days week weeks")
JUDGED = words(
    "charge claim version account allegation accusation assertion suggestion remark figure toll characterisation "
    "characterization contention denial affirmation accusation allégation version bilan chiffre offre information "
    "assertion thèse hypothèse projection estimation accusations allégations chiffres informations affirmations "
    "propos"
)
CHARGES = words("de d' à au aux comme du des")
LIST_REACH = 12
AFTER_WHAT = words("le la les l' un une des son sa ses leur leurs ce cette ces")
WITHOUT = words("sans without")
BEFORE_WITHHELD = words(
    "toutefois cependant pour autant autre autres plus davantage d' de further any immediately l' instant les le la"
)
WITHHELD = words(
    "préciser citer nommer détailler mentionner élaborer identifier préciser précision précisions détail détails "
    "specifying elaborating naming identifying disclosing details giving providing citing offering elaboration saying"
)


def final_of(pieces: Sequence[Token]) -> int:
    """Where the sentence ends without its closing mark."""
    at = len(pieces)
    while at and pieces[at - 1].text in {".", "…", "...", "?", "!", ",", ";"}:
        at -= 1
    return at


def until_relay(pieces: Sequence[Token], start: int) -> Pieces:
    """From `start` to the end of the sentence, without ", citing X"."""
    final = final_of(pieces)
    for at in range(start + 1, final):
        cites = at + 1 < final and pieces[at + 1].low in CITING
        if pieces[at].text == ";" or (pieces[at].text == "," and cites):
            return _until_judged(pieces, (start, at))
    return _until_judged(pieces, (start, final))


def until_medium(pieces: Sequence[Token], said: Pieces, complement: Complement, lexicon: Lexicon) -> Pieces:
    """As in "denied the report *in a message posted on X*": how it was said is no part of what was said."""
    start, end = said
    if complement.kind not in WEAK | {"object"}:
        return said
    for at in range(start + 1, end):
        if pieces[at].low not in MEDIUM_LINKS or end - at > 14:
            continue
        near = pieces[at + 1 : min(at + 5, end)]
        named = next((step for step, piece in enumerate(near) if piece.low in lexicon.medium_nouns), None)
        if named is not None and near[0].low in INDEFINITE and not has_finite(pieces[at:end], lexicon):
            return start, at
    return said


def until_remark(pieces: Sequence[Token], said: Pieces, complement: Complement, lexicon: Lexicon) -> Pieces:
    """As in "a nié toute erreur*, jugeant ...*": in French a comma ends an object, where no list goes on."""
    start, end = said
    if lexicon.language == "en":
        return _until_english_remark(pieces, said, complement, lexicon)
    is_clause = complement.kind == "that" and not _is_quote_apart(pieces, said)
    if is_clause or complement.kind not in REMARKABLE:
        return said
    if pieces[start].kind == "quote":
        return _until_mark(pieces, said, lexicon)
    passed = complement.kind != "object"
    calls_for = _calls_for(pieces, start, lexicon)
    for at in range(start, end - 1):
        if calls_for and at > start + 1 and pieces[at].low == "après" and pieces[at + 1].low in AFTER_WHAT:
            return start, at  # appelle à la grève *après* l'arrestation
        passed = passed or pieces[at].low in CHARGES or pieces[at].kind == "quote"
        if passed and pieces[at].text == "," and _begins_remark(pieces, at + 1, end, complement, lexicon):
            return start, at
    return said


def _until_mark(pieces: Sequence[Token], said: Pieces, lexicon: Lexicon) -> Pieces:
    """A quotation, without the remark behind it."""
    after, end = said[0] + 1, said[1]
    is_remark = after + 1 < end and pieces[after].text == "," and pieces[after + 1].kind != "quote"
    return (said[0], after) if is_remark and pieces[after + 1].low not in lexicon.coordinators else said


def _calls_for(pieces: Sequence[Token], start: int, lexicon: Lexicon) -> bool:
    """Appelle *à la grève*; *au calme*: not "à manifester"."""
    lows = [piece.low for piece in pieces[start : start + 2]]
    is_bare = bool(lows) and lows[0] in {"au", "aux"}
    return is_bare or (len(lows) > 1 and lows[0] == "à" and lows[1] in lexicon.determiners)


def _is_quote_apart(pieces: Sequence[Token], said: Pieces) -> bool:
    """A dit que « tout va bien », *sans* donner de date."""
    start, end = said
    return pieces[start].kind == "quote" and start + 2 < end and pieces[start + 2].low in REMARKS


def _until_judged(pieces: Sequence[Token], said: Pieces) -> Pieces:
    """As in "..., a charge the group denies", "..., hours after the attack": what the reporter adds to the words."""
    start, end = said
    for at in range(start + 1, end - 1):
        behind = at + 1 if pieces[at].text == "," else at
        if _is_withheld(pieces, behind):
            return start, at
        if behind > at and behind < end - 1 and (_is_judged(pieces, behind) or _is_later(pieces, behind)):
            return start, at
    return said


def is_remark(pieces: Sequence[Token], at: int) -> bool:
    """Whether what begins here is the reporter's, whoever spoke before it."""
    behind = at + 1 if pieces[at].text == "," else at
    if pieces[at].low == "après" and at + 1 < len(pieces) and pieces[at + 1].low in AFTER_WHAT:
        return True
    return behind + 1 < len(pieces) and (_is_withheld(pieces, behind) or (behind > at and _is_judged(pieces, behind)))


def _is_withheld(pieces: Sequence[Token], at: int) -> bool:
    """As in "a confirmé l'arrestation *sans préciser* où", "..., *without giving* details": the reporter's."""
    if pieces[at].low not in WITHOUT:
        return False
    near = next((piece.low for piece in pieces[at + 1 : at + 5] if piece.low not in BEFORE_WITHHELD), "")
    return near in WITHHELD


def _is_judged(pieces: Sequence[Token], at: int) -> bool:
    if pieces[at].low == "ce":
        return pieces[at + 1].low in {"que", "qu'", "qui", "dont"}
    return pieces[at].low in ONE and pieces[at + 1].low in JUDGED


def _is_later(pieces: Sequence[Token], at: int) -> bool:
    timely = any(piece.low in SPANS_OF_TIME for piece in pieces[at : at + 2])
    return timely and any(piece.low == "after" for piece in pieces[at + 1 : at + 3])


def _until_english_remark(pieces: Sequence[Token], said: Pieces, complement: Complement, lexicon: Lexicon) -> Pieces:
    """As in "denied it: the town was calm", "blamed the rebels, as talks went on"."""
    start, end = said
    if complement.kind not in OBJECTS:
        return said
    if complement.kind == "noun" and _is_pointing(pieces, start, end, lexicon):
        return start, start + 1
    passed = complement.kind != "object"
    for at in range(start + 1, end - 1):
        passed = passed or pieces[at].low in ENGLISH_CHARGES
        if passed and pieces[at].text == ":" and pieces[at + 1].kind != "quote":
            return start, at
        if passed and pieces[at].text == "," and pieces[at + 1].low in ENGLISH_REMARKS:
            return start, at
    return said


def _is_pointing(pieces: Sequence[Token], start: int, end: int, lexicon: Lexicon) -> bool:
    """As in "denied it on Thursday"; not "called it "a farce"", not "dismissed that as false"."""
    if pieces[start].low not in POINTING or start + 1 >= end:
        return False
    after = pieces[start + 1]
    return after.low in {"on", "in", "the", "at"} | lexicon.time_words or after.text in {":", ","}


def _begins_remark(pieces: Sequence[Token], at: int, end: int, complement: Complement, lexicon: Lexicon) -> bool:
    low = pieces[at].low
    if low.endswith("ment") and at + 1 < end:
        low = pieces[at + 1].low
    if low.endswith(("ée", "ées", "és")) and len(low) > 5:
        return True
    if complement.kind == "infinitive":
        return low in {"tandis", "alors"}
    if adds_number(pieces, at, lexicon.language):
        return False
    if low in REMARKS or low in lexicon.relatives or (low.endswith("ant") and len(low) > 5):
        return True
    if pieces[at].kind == "number":
        return any(piece.low in lexicon.time_words for piece in pieces[at + 1 : at + 3])
    return low in lexicon.articles and not _is_listed(pieces, at, end)


def _is_listed(pieces: Sequence[Token], at: int, end: int) -> bool:
    """Whether "et" closes a list after this comma: "l'armée, la police et la garde"."""
    for near in range(at, min(end, at + LIST_REACH)):
        if pieces[near].low in {"et", "ou"}:
            return True
        if pieces[near].text in {";", ":", "."} or pieces[near].low in {"qui", "que"}:
            return False
    return False


def said_before(pieces: Sequence[Token], begins: int, floor: int) -> tuple[bool, bool]:
    """Whether a quotation, or a clause and a comma, stand right before the attribution."""
    at = begins - 1
    while at >= floor and pieces[at].text in {",", "—", "–"}:
        at -= 1
    if at < 0:
        return False, False
    if pieces[at].kind == "quote":
        return True, False
    comma = at < begins - 1
    return False, comma and at - floor >= 1


def boundary_before(pieces: Sequence[Token], begins: int, lexicon: Lexicon) -> int | None:
    """Where the words before end, if what begins here is a clause of its own."""
    at, joined = begins, False
    while at > 0:
        piece = pieces[at - 1]
        if piece.low in lexicon.coordinators or piece.text in {",", ";", "—", "–"}:
            joined = True
        elif piece.low not in lexicon.that and piece.low not in lexicon.adverbs:
            break
        at -= 1
    return at if joined else None


def goes_on(pieces: Sequence[Token], before: Pieces, begin: int, lexicon: Lexicon) -> bool:
    piece = pieces[begin]
    words = pieces[before[0] : before[1]]
    if words[-1].kind == "quote":
        return piece.kind == "quote"
    if adds_number(pieces, begin, lexicon.language):
        return True
    if piece.low in NOT_GOING_ON:
        return False
    if not has_finite(words, lexicon) and len(words) < 25 and words[-1].kind == "word":
        return True
    return piece.low in lexicon.coordinators and has_finite(pieces[begin : final_of(pieces)], lexicon)
