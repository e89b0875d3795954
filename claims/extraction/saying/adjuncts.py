"""Steps over what stands between a verb and its words: when, where and how something was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words
from claims.extraction.phrases.finiteness import has_finite
from claims.extraction.saying.cue import matches
from claims.extraction.text.tokens import STOPS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token

TAIL = 5  # words of "préliminaire publié jeudi" between a medium and "que"
ASIDE = 12  # pieces between the commas of ", lors d'un bref déplacement,"
TIME_OPENERS = words("on in at late early last this le ce dans dès en a the la cette")
MANNER_ENDINGS = {"en": "ly", "fr": "ement"}
NO_MANNER = words("only événement logement élément versement paiement bombardement mouvement règlement")
SENT_OUT = words(
    "posted published released issued broadcast aired signed carried sent relayed publié publiée publiés diffusé "
    "diffusée daté datée transmis transmise lu lue parvenu parvenue rendu rendue public publique relayé relayée "
    "posté postée"
)
# Pour sa part, de son côté, quant à lui, au contraire, en revanche, à son tour: how one party stands beside another.
MANNERS = tuple(
    tuple(each.split())
    for each in (
        "pour sa part", "pour leur part", "de son côté", "de leur côté", "quant à lui", "quant à elle", "quant à eux",
        "quant à elles", "au contraire", "en revanche", "à son tour", "à leur tour", "de nouveau", "à nouveau",
        "d' emblée", "en outre", "en effet", "d' abord", "à tort", "à raison", "sans ambages", "sans détour",
        "à plusieurs reprises", "à demi-mot", "haut et fort", "à qui veut l' entendre", "sous couvert d' anonymat",
        "sous le couvert de l' anonymat", "à voix basse", "tout haut", "en privé", "en substance", "par écrit",
        "par avance", "sur place", "à l' époque", "en retour", "en réponse", "dans la foulée", "par ailleurs",
        "plus tard", "plus tôt", "peu après",
        "peu avant", "en vain", "avec force", "avec fermeté", "avec vigueur", "à l' unisson", "sans surprise",
    )
)  # fmt: skip


def over_adjuncts(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Over "also", "on Thursday", "late Monday", "in a statement" right after the verb."""
    while at < len(pieces):
        step = _adjunct(pieces, at, lexicon)
        if step == at:
            return at
        at = step
    return at


def _adjunct(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    low = pieces[at].low
    if low in SENT_OUT:
        return at + 1
    if (low in lexicon.adverbs and low not in lexicon.determiners) or (
        low in lexicon.time_words and low not in {"may", "march"}
    ):
        return at + 1
    if low.endswith(MANNER_ENDINGS[lexicon.language]) and low not in NO_MANNER:
        return at + 1
    if pieces[at].kind == "number" and any(piece.low in lexicon.time_words for piece in pieces[at + 1 : at + 3]):
        return at + 1
    timely = _over_time(pieces, at, lexicon)
    if timely > at:
        return timely
    manner = _over_manner(pieces, at, lexicon) if lexicon.language == "fr" else at
    return manner if manner > at else _over_medium(pieces, at, lexicon)


def _over_manner(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    if matches(pieces, at, ("de", "manière")) or matches(pieces, at, ("de", "façon")):
        return min(at + 3, len(pieces))
    if matches(pieces, at, ("il", "y", "a")):
        return _over_time(pieces, at + 4, lexicon)
    return next((at + len(each) for each in MANNERS if matches(pieces, at, each)), at)


def over_aside(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Over ", lors d'un bref déplacement," and ", elle,": a clause that has its own verb is none."""
    if at >= len(pieces) or pieces[at].text != ",":
        return at
    for near in range(at + 1, min(at + ASIDE, len(pieces) - 1)):
        if pieces[near].text in {",", ":"} and near > at + 1:
            after = near + 1 if pieces[near].text == "," else near
            return at if has_finite(pieces[at + 1 : near], lexicon) else after
        if pieces[near].text in STOPS or pieces[near].kind == "quote" or pieces[near].low in lexicon.that:
            return at
    return at


def _over_time(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """On Thursday; on 3 November 2023; ce lundi; le 3 mai."""
    start = at
    if pieces[at].low in TIME_OPENERS:
        at += 1
    end = at
    while end < len(pieces) and (
        pieces[end].low in lexicon.time_words
        or pieces[end].kind == "number"
        or pieces[end].low in {"the", "la", "le", "de", "of"}
        or (pieces[end].low == "er" and pieces[end - 1].text == "1")
        or _is_before_year(pieces, end)
    ):
        end += 1
    timely = any(piece.low in lexicon.time_words for piece in pieces[at : min(end, at + 4)])
    while end > at and pieces[end - 1].low in {"the", "la", "le", "de", "of"}:
        end -= 1
    return end if timely and end - start <= 7 else start


def _is_before_year(pieces: Sequence[Token], at: int) -> bool:
    """The comma of "April 28, 2023"."""
    if pieces[at].text != "," or at + 1 >= len(pieces) or pieces[at - 1].kind != "number":
        return False
    return pieces[at + 1].kind == "number" and len(pieces[at + 1].text) == 4


def _over_medium(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """In a statement; in a post on X; dans un communiqué publié lundi: a preposition with a medium close behind."""
    if pieces[at].low not in lexicon.medium_links or pieces[at].low == "d'":
        return at
    limit = min(at + 8, len(pieces))
    for near in range(at + 1, limit):
        piece = pieces[near]
        if piece.text in STOPS or piece.kind == "quote" or piece.low in lexicon.that:
            return at
        if lexicon.language == "fr" and (is_infinitive(piece) or pieces[near].low in {"à", "au", "aux", "de"}):
            return at
        if (
            piece.low in lexicon.medium_nouns
            or piece.low in lexicon.outlet_nouns
            or piece.low in {"conference", "conférence", "media"}
        ):
            end = near + 1
            while end < len(pieces) and (
                pieces[end].low in lexicon.medium_nouns
                or pieces[end].low in lexicon.outlet_nouns
                or pieces[end].low in {"conference", "media", "sociaux"}
            ):
                end += 1
            return _over_french_tail(pieces, end, lexicon)
    return at


def _over_french_tail(pieces: Sequence[Token], end: int, lexicon: Lexicon) -> int:
    """conférence *de presse*; compte *Facebook*."""
    if lexicon.language == "fr":
        for at in range(end, min(end + TAIL, len(pieces))):
            if pieces[at].low in lexicon.that:
                return at
            if pieces[at].kind != "word" or pieces[at].low in lexicon.determiners | lexicon.speaking_pronouns:
                break
    if (
        end + 1 < len(pieces)
        and pieces[end].low in {"de", "d'"}
        and pieces[end + 1].low in {"presse", "état", "l'etat"}
    ):
        return end + 2
    return (
        end + 1
        if end < len(pieces)
        and lexicon.language == "fr"
        and pieces[end].low in {"national", "nationale", "publique", "conjoint", "télévisée"}
        else end
    )


def is_infinitive(piece: Token) -> bool:
    return piece.low.endswith(("er", "ir", "re", "oir")) and not piece.is_capital and len(piece.low) > 3
