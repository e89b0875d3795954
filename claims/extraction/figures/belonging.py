"""Finds whose quantity a figure without a noun is: before it, or in the figure before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.figures.amounts import before_currency
from claims.extraction.figures.counted_nouns import noun_phrase, spelled
from claims.extraction.figures.numbers import number_at
from claims.extraction.lexicon.french_counted import DONE
from claims.extraction.lexicon.numerals import CHANGING
from claims.extraction.lexicon.page import MONTHS, WEEKDAYS
from claims.extraction.lexicon.quantities import CASUALTY_ADJECTIVES, INCLUDING, NUMBER_OF
from claims.extraction.lexicon.words import words
from claims.extraction.phrases.finiteness import is_finite, is_function_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.figures.numbers import Amount
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token
    from claims.extraction.types import Figure

FAR = 20  # pieces back to where a subject begins
REACH = 14  # pieces back to "the number of strikers"
NEAR = 14  # pieces between a figure and the one that it goes on from
PARTS = 9  # pieces between "dont" and the last of the parts
SUBJECT = 6  # words of a subject that is taken
ENDS = frozenset(',;:.!?—–(«“"')
OTHERS = frozenset(["others", "more", "other", "autres", "autre", "another"])
MONTHS_AND_DAYS = frozenset([*MONTHS, *WEEKDAYS])
AT = frozenset(["at", "to", "à"])
BEFORE_VERB = words("s' se n' ne y has have had will would could may should a ont avait avaient")
VERBS = words(
    "climbs rises falls jumps drops stands reaches hits tops grows climbed peaked peak élève élevait élèvent atteint "
    "chiffre établit établissait s'élève étions était étaient est sont"
)
FALLING = words(
    "progresse recule chute bondit grimpe régresse diminue augmente plonge s'envole ressort progressent reculent "
    "chutent bondissent grimpent régressent diminuent augmentent encourent écope écopent"
)
RISING = (CHANGING | VERBS | FALLING) - frozenset(["hausse", "baisse", "montée", "chute", "hausse", "relevé", "porte"])
PART = frozenset(["by", "in", "par", "dans", "at", "on", "à", "from", "ici"])


def noun_before(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon, *, measured: bool) -> str:
    """The number of *strikers* at 6,500; une *baisse* de 22 %; a *sentence* of 14 years."""
    linked = pieces[amount.first - 1].low if amount.first else ""
    if measured:
        return _with_of(pieces, amount, lexicon)
    return (
        _number_of(pieces, amount, lexicon)
        or (_with_of(pieces, amount, lexicon) if linked not in AT else "")
        or _number_of_after(pieces, amount, lexicon)
    )


def subject_of(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> str:
    """*Revenues of the canal* had fallen by 62 per cent: the words before the clause's verb."""
    first, verb = _clause_before(pieces, amount, lexicon)
    if verb is None:
        return ""
    while verb > first and pieces[verb - 1].low in BEFORE_VERB:
        verb -= 1
    while first < verb and (pieces[first].low in lexicon.determiners or pieces[first].kind != "word"):
        first += 1
    if first >= verb or pieces[first].low in lexicon.pronouns | lexicon.prepositions | {"up"}:
        return ""
    if verb - first > SUBJECT:
        verb = next((at for at in range(first + 1, verb) if pieces[at].low in lexicon.prepositions), verb)
    return spelled(pieces, first, verb) if verb - first <= SUBJECT else ""


def _clause_before(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> tuple[int, int | None]:
    """Where the number's clause begins, and its verb: of "Reeves *said* inflation was at 2%" behind "said"."""
    first = amount.first
    verb = amount.first if exceeds_itself(pieces, amount) else None
    while first > max(0, amount.first - FAR) and pieces[first - 1].text not in ENDS:
        first -= 1
        low = pieces[first].low
        finite = is_finite(pieces, first, lexicon)
        says = verb is not None and finite and low in lexicon.verbs and low not in BEFORE_VERB
        if says or low in lexicon.that or low in lexicon.coordinators or low == "et":
            return first + 1, verb
        verb = first if finite or low in RISING else verb
    return first, verb


def exceeds_itself(pieces: Sequence[Token], amount: Amount) -> bool:
    """Losses could *exceed $340 million*; les pertes *dépassent* 1,2 million: the bound is the clause's verb."""
    first = amount.first + (pieces[amount.first].low in {"n'", "ne", "n’"})
    return pieces[first].low.startswith(("exceed", "dépass", "excèd", "frôl", "avoisin", "approch"))


def _number_of(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> str:
    for at in range(amount.first - 1, max(0, amount.first - REACH), -1):
        if pieces[at].text in {".", ";", "!", "?"}:
            return ""
        if pieces[at].low in {"of", "de", "d'", "des"} and pieces[at - 1].low in NUMBER_OF:
            return _phrase_at(pieces, at + 1, lexicon)
    return ""


def _number_of_after(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> str:
    """Brings to 68 *the number of civilians killed*; à 323.000 le nombre de sinistrés."""
    lows = [piece.low for piece in pieces[amount.last : amount.last + 4]]
    for at, low in enumerate(lows[:-1]):
        if low in NUMBER_OF and lows[at + 1] in {"of", "de", "d'", "des"}:
            return _phrase_at(pieces, amount.last + at + 2, lexicon)
    return ""


def _phrase_at(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> str:
    while at < len(pieces) and pieces[at].low in lexicon.determiners:
        at += 1
    if at < len(pieces) and number_at(pieces, at, lexicon.language) is not None:
        return ""
    return noun_phrase(pieces, at, lexicon)[1]


def _with_of(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> str:
    """A *sentence* of 14 years; un taux de *participation* de 58 %; *turnout* at 52 %."""
    at = before_currency(pieces, amount.first) - 1
    if at < 1 or pieces[at].low not in {"of", "de", "d'", "at", "to", "to:", "à"}:
        return ""
    noun = pieces[at - 1]
    plain = noun.kind == "word" and not is_function_word(noun.low, lexicon) and len(noun.low) > 2
    if (
        noun.low in RISING
        or noun.low in NUMBER_OF
        or noun.low in {"dead", "guilty"}
        or not plain
        or is_finite(pieces, at - 1, lexicon)
        or noun.low in lexicon.infinitive
        or (lexicon.language == "fr" and _is_french_verb(pieces, at - 1))
    ):
        return ""
    behind_verb = noun.low.endswith(("ed", "é", "ée")) or (at > 1 and pieces[at - 2].low in lexicon.modals)
    if pieces[at].low == "à" and (at < 2 or pieces[at - 2].low not in lexicon.determiners):
        return ""
    if pieces[at].low in AT and (behind_verb or noun.low in MONTHS_AND_DAYS):
        return ""
    first = at - 1
    while first and at - first < 3 and _is_compound(pieces, first - 1, lexicon):
        first -= 1
    return spelled(pieces, first, at)


def _is_french_verb(pieces: Sequence[Token], at: int) -> bool:
    """Les chances *chutent* de 90 %; la fraude a *régressé* de moitié; la marge *progresse* de 2 %."""
    low, before = pieces[at].low, pieces[at - 1].low if at else ""
    if low.endswith("é") and before in {"a", "ont", "avait", "avaient", "est", "sont"}:
        return True
    return low in FALLING or (low.endswith("ent") and not low.endswith("ment") and len(low) > 5)


def _is_compound(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    low = pieces[at].low
    return (
        lexicon.language == "en"
        and pieces[at].kind == "word"
        and not is_function_word(low, lexicon)
        and not is_finite(pieces, at, lexicon)
        and not low.endswith("ed")
    )


# The figure before


def goes_on(pieces: Sequence[Token], amount: Amount, before: Figure | None, lexicon: Lexicon) -> bool:
    """Whether this number, without a noun, speaks of what the figure before does: *88 more*, "dont 44"."""
    if before is None or pieces[amount.first].start < before.end:
        return False
    between = _between(pieces, amount, before)
    if between is None or any(pieces[at].text in {".", ";"} for at in between):
        return False
    after = pieces[amount.last] if amount.last < len(pieces) else None
    if after is None or is_part(pieces, amount):
        return True
    return (
        after.low in OTHERS
        or after.low in CASUALTY_ADJECTIVES
        or after.low in PART
        or after.kind != "word"
        or is_finite(pieces, amount.last, lexicon)
        or is_function_word(after.low, lexicon)
    )


def is_part(pieces: Sequence[Token], amount: Amount) -> bool:
    """14 personnes, *dont* deux volontaires; *including* four children; 19 *of them* children."""
    first = amount.first
    before = {piece.low for piece in pieces[max(0, first - 3) : first]}
    after = [piece.low for piece in pieces[amount.last : amount.last + 2]]
    if _are_among_them([piece.low for piece in pieces[amount.last : amount.last + 5]]):
        return True
    return bool(before & INCLUDING) or after == ["of", "them"] or after[:2] in (["d'entre", "eux"], ["d'", "entre"])


def _are_among_them(after: list[str]) -> bool:
    """31 people, a pastor and his *two daughters among them*, were killed; deux enfants parmi eux."""
    link = next((at for at, low in enumerate(after[:-1]) if low in {"among", "parmi"}), 0)
    return bool(link) and after[link + 1] in {"them", "eux", "elles"} and "," not in after[:link]


def in_part(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> bool:
    """Whether this is a part of the number before, or stands in a list of parts: dont neuf enfants *et cinq femmes*."""
    if is_part(pieces, amount):
        return True
    before = pieces[amount.first - 1].low if amount.first else ""
    if before not in INCLUDING and any(before in listed for listed in DONE.values()):
        return False  # dont 20 enfants, et *abattu neuf* bandits
    for at in range(amount.first - 1, max(-1, amount.first - PARTS), -1):
        if pieces[at].low in INCLUDING:
            return True
        if pieces[at].text in ";.!?:—" or is_finite(pieces, at, lexicon):
            return False
    return False


def is_close(pieces: Sequence[Token], amount: Amount, before: Figure, lexicon: Lexicon) -> bool:
    """No verb between the figure before and this one: "44 par noyade et 50 dans l'effondrement"."""
    between = _between(pieces, amount, before)
    return between is not None and len(between) <= NEAR and not any(is_finite(pieces, at, lexicon) for at in between)


def is_in_same_clause(pieces: Sequence[Token], amount: Amount, before: Figure) -> bool:
    """300 personnes ont été tuées depuis mercredi, dont *28* civils: only words and commas between the two."""
    between = _between(pieces, amount, before)
    return between is not None and not any(pieces[at].text in {".", ";", ":"} for at in between)


def _between(pieces: Sequence[Token], amount: Amount, before: Figure) -> list[int] | None:
    """The places between two figures; None where they are too many."""
    first = max(0, amount.first - 2 * NEAR)
    if pieces[first].start > before.end:
        return None
    return [at for at in range(first, amount.first) if pieces[at].start >= before.end]
