"""Tells numbers that count some of those counted before, or more of the same: 34 *others*, four *of whom*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.figures.amounts import amount_at
from claims.extraction.figures.comparisons import between_figures
from claims.extraction.figures.counted_nouns import is_people, noun_after
from claims.extraction.lexicon.quantities import CASUALTY_NOUNS, INCLUDING, UNITS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.figures.numbers import Amount
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token
    from claims.extraction.types import Figure

OF_PEOPLE = frozenset(["killed", "wounded", "captured", "missing", "displaced"])
TREATED = 14  # pieces from "80 others" to "treated"
VICTIMS = (["victims"], ["victimes"])
THOSE = frozenset(["these", "them", "those", "whom", "eux", "elles", "ceux-ci", "celles-ci", "lesquels", "ce", "ces"])
THESE = 16  # pieces between "of these" and the last number of the list
WHOLE = 5  # pieces between "38" and "sur 41"
CARE = frozenset(
    ["intensive", "critical", "discharged", "surgery", "réanimation", "hôpital", "hospital", "hospitalised"]
)
SENTENCED = frozenset(["for", "to", "pour", "à", "contre", "against"])
WERE = frozenset(["were", "had", "are", "have", "was", "étaient", "avaient", "sont", "ont"])
PLACING = frozenset(["in", "at", "on", "by", "from", "à", "dans", "en", "par", "pour", "au", "aux"])
CONTRASTED = (["et", "non"], ["et", "pas"], [",", "contre"], [",", "pas"], ["plutôt", "que"])


def is_another_sentence(pieces: Sequence[Token], amount: Amount, before: Figure) -> bool:
    """Jailed for 14 years and his brother *for six*; condamné à douze ans et son frère *à neuf*."""
    between = between_figures(pieces, amount, before)
    lows = [pieces[at].low for at in between or ()]
    if lows[1:] == ["to"] and lows[0] in UNITS:
        return True  # cut from ten years *to seven*
    if not {"and", "et", "while", "tandis"} & set(lows) or any(low in {".", ";"} for low in lows):
        return False
    linked = [lows[-1], pieces[amount.last].low if amount.last < len(pieces) else ""]
    return bool(SENTENCED & set(linked)) and (linked[1] in SENTENCED or not linked[1].isalpha())


def is_sentence(pieces: Sequence[Token], amount: Amount) -> bool:
    """The prosecutor asked for seven years and the court *gave him four*; l'a *condamné à quatre*."""
    lows = [piece.low for piece in pieces[max(0, amount.first - 2) : amount.first]]
    given = lows[:1] and lows[0] in {"gave", "given", "handed"} and lows[1:] in (["him"], ["her"], ["them"])
    return bool(given) or (lows[1:] == ["à"] and lows[0].startswith("condamn"))


def is_in_care(pieces: Sequence[Token], amount: Amount, figure: Figure, before: Figure) -> bool:
    """Nine were injured; *two are in intensive care*."""
    behind = {piece.low for piece in pieces[amount.last : amount.last + 7]}
    return before.counted == "wounded" and not figure.of and bool(behind & CARE)


def is_others(pieces: Sequence[Token], amount: Amount, of: str) -> bool:
    """Thirty *others*; 30 *autres blessés*: of the same kind as those before."""
    after = pieces[amount.last].low if amount.last < len(pieces) else ""
    return of.lower() in {"others", "autres"} or (after == "autres" and of.lower() in CASUALTY_NOUNS)


def is_of_them(pieces: Sequence[Token], amount: Amount) -> bool:
    """$4 million each, and *two of them* $1 million more: people, whom the sum before does not count."""
    return [piece.low for piece in pieces[amount.last : amount.last + 2]] == ["of", "them"]


def is_of_whom(pieces: Sequence[Token], amount: Amount) -> bool:
    """Killing 21 people, four *of whom* were tourists; 34 injured, *out of which* 11 have gone home."""
    before = [piece.low for piece in pieces[max(0, amount.first - 2) : amount.first]]
    after = [piece.low for piece in pieces[amount.last : amount.last + 2]]
    return after == ["of", "whom"] or before in (["of", "whom"], ["of", "which"])


def is_of_those(pieces: Sequence[Token], amount: Amount, before: Figure) -> bool:
    """*Sur les 20 blessés*, 14 sont rentrés chez eux."""
    between = between_figures(pieces, amount, before)
    if not between or pieces[between[-1]].text != ",":
        return False
    at = between[0] - 1
    while at > 0 and (pieces[at].start >= before.start or pieces[at].low in {"les", "ces", "des"}):
        at -= 1
    return pieces[at].low in {"sur", "parmi"}


def is_of_these(pieces: Sequence[Token], amount: Amount) -> bool:
    """Of these, *997* are Mozambicans, *427* Zimbabweans; *parmi eux*, 12 enfants; sur ce total, 30 femmes."""
    lows = [piece.low for piece in pieces[max(0, amount.first - THESE) : amount.first] if piece.kind == "word"]
    after = [piece.low for piece in pieces[amount.last : amount.last + 3]]
    if after[:2] in (["of", "these"], ["of", "those"], ["of", "them"]) or after[:2] == ["d'", "entre"]:
        return True
    for link in range(len(lows) - 1):
        if lows[link] in {"of", "among", "parmi", "sur"} and lows[link + 1] in THOSE:
            return link + 4 > len(lows) or _is_listed(pieces, amount)
    return False


def is_of_victims(pieces: Sequence[Token], amount: Amount) -> bool:
    """*Parmi les victimes* figurent cinq femmes; two nurses were *among the victims*."""
    near = pieces[max(0, amount.first - THESE) : amount.first]
    lows = [piece.low for piece in [*near, *pieces[amount.last : amount.last + THESE // 2]]]
    return any(
        low in {"among", "parmi"} and lows[at + 1 : at + 2] in (["the"], ["les"]) and lows[at + 2 : at + 3] in VICTIMS
        for at, low in enumerate(lows)
    )


def _is_listed(pieces: Sequence[Token], amount: Amount) -> bool:
    """Of these, 997 are Mozambicans, *427* Zimbabweans *and only 21* South Africans."""
    at = amount.first - 1
    at -= at > 0 and pieces[at].low in {"only", "seulement", "just"}
    return pieces[at].low in {"and", "et", ","}


def is_split(pieces: Sequence[Token], amount: Amount, before: Figure) -> bool:
    """64 personnes ont été interpellées*, 41 à titre* administratif; nine were killed on Monday, *six in* Kano."""
    after = pieces[amount.last].low if amount.last < len(pieces) else ""
    if (
        amount.first == 0
        or pieces[amount.first - 1].text != ","
        or after not in PLACING
        or before.counted not in OF_PEOPLE
    ):
        return False
    between = between_figures(pieces, amount, before)
    whole = before.high or before.low or 0
    ended = between is None or any(pieces[at].text in {".", ";", ":"} for at in between)
    return not ended and 0 < (amount.high or amount.low or 0) < whole


def is_part_of_whole(pieces: Sequence[Token], at: int, before: Figure | None, lexicon: Lexicon) -> bool:
    """1.500 tués en trois mois, *dont 85* enfants; 18 écoles ont 100 % de réussite et *97 autres* aucune."""
    if before is None or before.counted not in {"duration", "distance", "share"}:
        return False
    amount = amount_at(pieces, at, lexicon.language)
    if amount is None or amount.is_share:
        return False
    after = pieces[amount.last].low if amount.last < len(pieces) else ""
    linked = {piece.low for piece in pieces[max(0, amount.first - 2) : amount.first]} & INCLUDING
    if after in {"autres", "others"}:
        return True
    of = noun_after(pieces, amount.last, lexicon)[1] if linked and before.counted != "share" else ""
    return bool(of) and is_people(of, lexicon)


def is_known(pieces: Sequence[Token], amount: Amount) -> bool:
    """Of *the 33*, all but four were men; *les 12* étaient partis à l'aube: the number was given before."""
    if not amount.first or pieces[amount.first - 1].low not in {"the", "these", "those", "all", "les", "ces", "des"}:
        return False
    after = pieces[amount.last] if amount.last < len(pieces) else None
    return amount.low == amount.high and (after is None or after.kind == "mark" or after.low in WERE)


def is_whole(pieces: Sequence[Token], amount: Amount, before: Figure) -> bool:
    """38 drones sur *41*: the number of all of them."""
    nearest = pieces[max(0, amount.first - WHOLE)].start
    return amount.first > 0 and pieces[amount.first - 1].low == "sur" and nearest <= before.end


def has_own_verb(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> bool:
    """Neuf personnes sont en garde à vue et deux *autres sont* en fuite."""
    lows = [piece.low for piece in pieces[amount.last : amount.last + 3]]
    if lows[:1] not in (["autres"], ["others"]):
        return False
    return lows[1:2] != [] and (lows[1] in lexicon.be or (lows[1] in lexicon.have and lows[2:] in (["été"], ["been"])))


def is_treated(pieces: Sequence[Token], amount: Amount) -> bool:
    """12 people died and 80 others, half of them women, were being *treated* in a school."""
    for piece in pieces[amount.last : amount.last + TREATED]:
        if piece.text in ".;":
            return False
        if piece.low in {"treated", "treatment", "hospital", "hospitals", "injuries", "burns", "wounds"}:
            return True
    return False


def is_joined(pieces: Sequence[Token], amount: Amount, figure: Figure, before: Figure) -> bool:
    """Among them three attackers *and four soldiers*: what happened to some happened to the others."""
    linked = amount.first > 0 and (
        pieces[amount.first - 1].low in {"and", "et"}
        or [piece.low for piece in pieces[max(0, amount.first - 2) : amount.first]] == ["ainsi", "que"]
    )
    aboard = before.counted == "present" and figure.of.lower() in {"passengers", "crew", "passagers"}
    return bool(linked and figure.of and before.of and (aboard or before.counted in OF_PEOPLE))


def is_more(pieces: Sequence[Token], amount: Amount, *, near: bool) -> bool:
    """Fourteen deaths have been confirmed and *88 more* are looked into; 44 par noyade et *50 dans* l'incendie."""
    after = pieces[amount.last].low if amount.last < len(pieces) else ""
    if after in {"more", "others", "autres"}:
        return True
    if near and [piece.low for piece in pieces[max(0, amount.first - 2) : amount.first]] in CONTRASTED:
        return True
    before = pieces[amount.first - 1].low if amount.first else ""
    linked = before in {"and", "et", ",", "dont", "including", "ou", "or"}
    return bool(near and linked and (after in PLACING or after in {"sur", ""}))


def exceeds(pieces: Sequence[Token], amount: Amount) -> bool:
    """Killed 307 rhinos, *10 more than* last year; dix *de plus que* l'an dernier: the same, by so many."""
    behind = [piece.low for piece in pieces[amount.last : amount.last + 3]]
    english = behind[1:2] == ["than"] and behind[0] in {"more", "fewer", "less"}
    return english or (
        behind[:1] == ["de"] and behind[1:2] in (["plus"], ["moins"]) and behind[2:] in (["que"], ["qu'"])
    )
