"""Finds what a number without a noun shares with the one beside it: contre *3* en septembre, *61* des 80 millions."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from claims.extraction.figures.measures import Measure, measure_after
from claims.extraction.figures.numbers import number_at, plain_value
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.figures.numbers import Amount
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token
    from claims.extraction.types import Figure

SUMS = words(
    "besoin besoins gagner investissements allègements aides dettes subventions crédits prêts économies travaux "
    "exportations importations ventes impôts taxes dépenses bénéfices contrats amendes indemnités "
    "livres livre couronnes valeur montant somme budget coût préjudice enveloppe facture dette prêt don amende "
    "aide bénéfice recettes chiffre "
    "investissement perte pertes déficit prix caution rançon indemnité salaire dotation crédit fonds contrat "
    "réclame réclament réclamé exige exigent exigé versé verse payé paie coûté coûte coûtera investi emprunté détourné "
    "prêté hauteur débloqué facturé"
)
TURNED = words("ramené ramenée ramenés passé passée passe passer porté portée tombé tombée monté montée fixé fixée")
WHOLE = 100
UNSCALED = 1_000
SCALE_NAMES = words("million millions milliard milliards billion billions md mds bn m md€ m€")
LEAST_SUM = Decimal(10**6)
REACH = 4  # pieces between "valeur" or "ramené" and the number
RIVAL = 12  # pieces between the two shares
RIVALS = words("his her their its 's ’s for rival against")
MEASURED = frozenset(["money", "share"])
PARTITIVE = words("des sur les")


def measure_of_whole(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> tuple[Amount, Measure] | None:
    """61 *des 80 millions de francs*: unit and scale are the whole's."""
    at = amount.last
    if lexicon.language != "fr" or at + 1 >= len(pieces) or pieces[at].low not in PARTITIVE or amount.low is None:
        return None
    at += pieces[at + 1].low == "les"
    whole = number_at(pieces, at + 1, "fr")
    if whole is None or whole.value is None or whole.is_share or whole.first != at + 1:
        return None
    behind = replace(amount, first=whole.first, last=whole.last, low=whole.value, high=whole.value)
    measure = measure_after(pieces, behind, lexicon)
    if measure.counted != "money":
        return None
    scale = next((size for size in (10**9, 10**6) if whole.is_scaled and whole.value >= size), 1)
    scale = scale if amount.low < LEAST_SUM / 1_000 else 1
    high = amount.high * scale if amount.high is not None else None
    return replace(amount, low=amount.low * scale, high=high), Measure(at, measure.unit, "money", measure.of)


def measure_beside(
    pieces: Sequence[Token], amount: Amount, measure: Measure, before: Figure | None, lexicon: Lexicon
) -> Measure:
    """A bare number's unit: contre *376,6 milliards*, une valeur de *2,1 milliards*, contre *8* en 2021."""
    if measure.counted is None and lexicon.language == "en" and _is_rival_share(pieces, amount, before, measure):
        return Measure(measure.last, "%", "share", "")
    if measure.counted is not None or lexicon.language != "fr" or amount.bound == "vague":
        return measure
    unit = before.unit if before is not None and before.counted == "money" else ""
    near = _near(pieces, amount)
    large = (amount.high or amount.low or Decimal(0)) >= LEAST_SUM
    if measure.of:
        is_sum = large and measure.of.lower().split(" ")[0] in SUMS
        return Measure(measure.last, unit, "money", measure.of) if is_sum else measure
    if large and (unit or near & SUMS or _are_billions(pieces, amount, before)):
        return Measure(measure.last, unit, "money", "")
    linked = (amount.first and pieces[amount.first - 1].low == "contre") or (near & TURNED and "à" in near)
    if before is None or before.counted not in MEASURED or not linked or _is_no_share(amount, before):
        return measure
    return Measure(measure.last, before.unit, before.counted, "")


def _near(pieces: Sequence[Token], amount: Amount) -> set[str]:
    """The words right before the number: not "besoin d'aide*, et* 4,5 millions ont fui"."""
    before = [piece.low for piece in pieces[max(0, amount.first - REACH) : amount.first]]
    end = next((at for at in range(len(before) - 1, -1, -1) if before[at] in {",", ";", ".", "et"}), -1)
    return set(before[end + 1 :])


def _are_billions(pieces: Sequence[Token], amount: Amount, before: Figure | None) -> bool:
    """Un effort de 23 *milliards*: nothing but money is counted so without a noun."""
    last = pieces[amount.last - 1].low
    measured = before is not None and before.counted in {"duration", "share", "distance"}
    rival = amount.first > 0 and pieces[amount.first - 1].low == "contre"  # 58 % des voix, contre 3,9 millions
    return last in {"milliard", "milliards"} or (last in {"million", "millions"} and measured and not rival)


def _is_no_share(amount: Amount, before: Figure) -> bool:
    """Soit 9 % du total, dont *380* ici."""
    return before.counted == "share" and (amount.high or amount.low or 0) > WHOLE


def in_scale(pieces: Sequence[Token], amount: Amount, figure: Figure, before: Figure, lexicon: Lexicon) -> Figure:
    """60 milliards d'euros, *dont 40* pour l'Etat; 17 billion dinars, up from *14.5*: billions as well."""
    scale = next((size for size in (10**9, 10**6) if (before.high or before.low or 0) >= size), 1)
    value = max(figure.low or 0, figure.high or 0)
    shared = figure.counted == before.counted == "money" and figure.unit == before.unit and 0 < value < UNSCALED
    if not shared or scale == 1 or not _is_in_scale(before.text):
        return figure
    if measure_after(pieces, amount, lexicon).counted == "money":
        return figure
    low, high = (None if end is None else plain_value(end * scale) for end in (figure.low, figure.high))
    return replace(figure, low=low, high=high)


def _is_in_scale(text: str) -> bool:
    """60 milliards; or a bare 40 that has already taken its scale from there."""
    return bool(SCALE_NAMES & set(text.lower().split())) or (text.isdecimal() and len(text) < 4)


def _is_rival_share(pieces: Sequence[Token], amount: Amount, before: Figure | None, measure: Measure) -> bool:
    """He polled 54.9 per cent to her *39.1*: the same, without its unit."""
    if before is None or before.counted != "share" or measure.of or "." not in pieces[amount.last - 1].text:
        return False
    between = [piece for piece in pieces[max(0, amount.first - RIVAL) : amount.first] if piece.start >= before.end]
    if not any(piece.low in RIVALS for piece in between):
        return False
    return len(between) < RIVAL and not any(piece.text in {".", ";"} for piece in between)
