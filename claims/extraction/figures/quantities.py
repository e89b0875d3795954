"""Finds the quantities in what was said: how many, at least or about, of what, and what is counted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.figures.amounts import amount_at, before_currency, bounded_behind, not_within, over_a_time
from claims.extraction.figures.bare_ones import ONES, is_bare_one
from claims.extraction.figures.belonging import (
    exceeds_itself,
    goes_on,
    in_part,
    is_close,
    is_in_same_clause,
    is_part,
    noun_before,
    subject_of,
)
from claims.extraction.figures.comparisons import is_compared, is_gapped, is_whole_of
from claims.extraction.figures.counted_nouns import is_people, is_thing, noun_after
from claims.extraction.figures.counting import FAMILIES, SURVIVORS, counted_alone, counted_as_whole, counted_of
from claims.extraction.figures.digits import recut
from claims.extraction.figures.measures import Measure, measure_after
from claims.extraction.figures.no_quantities import is_no_quantity
from claims.extraction.figures.other_counts import counts_anew
from claims.extraction.figures.parts_counted import (
    OF_PEOPLE,
    exceeds,
    has_own_verb,
    is_another_sentence,
    is_in_care,
    is_joined,
    is_known,
    is_more,
    is_of_them,
    is_of_these,
    is_of_those,
    is_of_victims,
    is_of_whom,
    is_others,
    is_part_of_whole,
    is_sentence,
    is_split,
    is_treated,
    is_whole,
)
from claims.extraction.figures.shared_units import in_scale, measure_beside, measure_of_whole
from claims.extraction.figures.unquantified import unquantified_at
from claims.extraction.figures.whose import owner_of
from claims.extraction.types import Figure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from claims.extraction.figures.numbers import Amount
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token
    from claims.extraction.types import Counted

NO_UNITS = frozenset(["", "people"])
HARMED = OF_PEOPLE - {"displaced"}
VICTIMS = frozenset(["victims", "victimes"])
WHOLE_SHARE = 100
LINKING = frozenset(["to", "à", "and", "et"])
MEASURES = frozenset(["share", "money", "duration", "distance"])
MEASURED = frozenset(["share", "money"])


def find_figures(
    text: str,
    pieces: Sequence[Token],
    lexicon: Lexicon,
    as_of: date | None = None,
    earlier: Callable[[], Sequence[Figure]] = tuple,
) -> Iterator[Figure]:
    """All figures among these pieces, from left to right; quotations are read through.

    `earlier` gives the figures of the sentence before, whose people a number without a noun may count anew.
    """
    pieces = recut(text, pieces, lexicon.language)
    before: Figure | None = None
    whole: Figure | None = None
    at = 0
    while at < len(pieces):
        is_part = whole is not None and is_part_of_whole(pieces, at, before, lexicon)
        figure, last = _figure_at(text, pieces, at, lexicon, whole if is_part else before)
        if figure:
            if before is None and _may_count_anew(figure):
                figure = _of_earlier(pieces, at, figure, earlier, lexicon)
            before = replace(figure, as_of=as_of)
            yield _named(pieces, at, before, whole, lexicon)
            whole = before if before.counted not in MEASURES else whole
        at = max(last, at + 1)


def _named(pieces: Sequence[Token], at: int, figure: Figure, before: Figure | None, lexicon: Lexicon) -> Figure:
    amount = amount_at(pieces, at, lexicon.language)
    return replace(figure, of=owner_of(pieces, amount, figure, before, lexicon)) if amount else figure


def _figure_at(
    text: str, pieces: Sequence[Token], at: int, lexicon: Lexicon, before: Figure | None
) -> tuple[Figure | None, int]:
    amount = amount_at(pieces, at, lexicon.language)
    if amount is None:
        return unquantified_at(text, pieces, at, lexicon)
    if is_no_quantity(pieces, amount, lexicon):
        return None, amount.last
    whole = measure_of_whole(pieces, amount, lexicon)
    amount, measure = whole or (amount, _measure(pieces, amount, lexicon))
    measure = measure_beside(pieces, amount, measure, before, lexicon)
    amount = bounded_behind(pieces, amount, measure.last, lexicon.language)
    amount = over_a_time(pieces, amount) if measure.counted == "duration" else amount
    amount = not_within(pieces, amount, is_length=measure.counted in {"duration", "distance"})
    counted = _counted(pieces, amount, measure, before, lexicon)
    if is_bare_one(pieces, amount, measure, counted, lexicon):
        return None, amount.last
    unit = measure.unit or _people(measure.of, counted, lexicon)
    first = _first(pieces, amount)
    start, end = pieces[first].start, pieces[amount.last - 1].end
    figure = Figure(start, end, text[start:end], amount.low, amount.high, amount.bound, unit, counted, measure.of)
    figure = _belonging(pieces, amount, figure, before, lexicon)
    figure = in_scale(pieces, amount, figure, before, lexicon) if before else figure
    return figure, max(_last(measure), amount.last)


def _counted(
    pieces: Sequence[Token], amount: Amount, measure: Measure, before: Figure | None, lexicon: Lexicon
) -> Counted:
    if before is not None and is_whole_of(pieces, amount, before):
        return counted_as_whole(pieces, amount, measure, lexicon)
    if before is not None and lexicon.language == "fr" and in_part(pieces, amount, lexicon):
        return counted_alone(pieces, amount, measure, lexicon)
    return counted_of(pieces, amount, measure, lexicon)


def people_counted(figures: Iterable[Figure]) -> Figure | None:
    """The last figure of people among these, unless something else was counted after it."""
    last = next((one for one in reversed(list(figures)) if one.counted not in MEASURES), None)
    return last if last is not None and last.counted in OF_PEOPLE | {"present"} else None


def _may_count_anew(figure: Figure) -> bool:
    return figure.counted == "other" and figure.unit in NO_UNITS and figure.bound != "unquantified"


def _of_earlier(
    pieces: Sequence[Token], at: int, figure: Figure, earlier: Callable[[], Sequence[Figure]], lexicon: Lexicon
) -> Figure:
    """Twelve people died. Amnesty puts the number at *19*: people who died as well."""
    amount = amount_at(pieces, at, lexicon.language)
    if amount is None:
        return figure
    if is_of_these(pieces, amount):
        before = next((one for one in reversed(earlier()) if one.unit == "people" or one.counted in OF_PEOPLE), None)
        return _of_these(pieces, amount, figure, before, lexicon) if before else figure
    if is_known(pieces, amount):
        before = next((one for one in earlier() if one.low == one.high == amount.low), None)
        return replace(figure, counted=before.counted, of=before.of, unit=before.unit) if before else figure
    of_them = figure.of.lower() in VICTIMS or is_of_victims(pieces, amount)
    if not of_them and (figure.of or not counts_anew(pieces, amount, lexicon)):
        return figure
    before = people_counted(earlier())
    if of_them:
        return replace(figure, counted="killed") if before and before.counted == "killed" else figure
    return replace(figure, counted=before.counted, of=before.of, unit=before.unit) if before else figure


def _last(measure: Measure) -> int:
    """A noun may hold a number of its own ("of the 14 schools"): only units are passed over."""
    return measure.last if measure.counted is not None else 0


def _first(pieces: Sequence[Token], amount: Amount) -> int:
    """The sign in front belongs to the words: $5, US$5, FCFA 10."""
    return before_currency(pieces, amount.first)


def _measure(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> Measure:
    """What is measured; of "from 12 to 15 per cent" the first number takes the second one's unit."""
    measure = _of_measured(pieces, amount, lexicon) or measure_after(pieces, amount, lexicon)
    at = amount.last
    if measure.counted is not None or measure.of or at + 1 >= len(pieces) or pieces[at].low not in LINKING:
        return measure
    if pieces[at].low in {"and", "et"} and pieces[at - 1].low in ONES:
        return measure  # had only one and 12% none
    second = amount_at(pieces, at + 1, lexicon.language)
    if second is None or second.first != at + 1 or is_no_quantity(pieces, second, lexicon):
        return measure
    shared = measure_after(pieces, second, lexicon)
    shares = shared.unit if pieces[at].low == "et" else shared.unit or shared.of  # quinze *et douze ans*
    return Measure(at, shared.unit, shared.counted, shared.of) if shares else measure


def _of_measured(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> Measure | None:
    """On 31 *of the 58 days*: days as well."""
    at = amount.last
    if lexicon.language != "en" or at + 3 >= len(pieces) or pieces[at].low not in {"of", "out"}:
        return None
    at += 1 + (pieces[at + 1].low == "of")
    at += pieces[at].low in lexicon.determiners
    whole = amount_at(pieces, at, "en") if pieces[at].kind == "number" else None
    shared = measure_after(pieces, whole, lexicon) if whole else None
    if shared is None or shared.counted not in {"duration", "distance"}:
        return None
    return Measure(amount.last, shared.unit, shared.counted, "")


def _people(of: str, counted: Counted, lexicon: Lexicon) -> str:
    if of:
        return "people" if is_people(of, lexicon) or (counted in OF_PEOPLE and counted != "displaced") else ""
    return "people" if counted in OF_PEOPLE or counted == "present" else ""


# Whose it is, where no noun follows


def _belonging(
    pieces: Sequence[Token], amount: Amount, figure: Figure, before: Figure | None, lexicon: Lexicon
) -> Figure:
    if before and _is_as_measured(pieces, amount, figure, before):
        return replace(figure, unit=before.unit, counted=before.counted, of="")
    bare = figure.unit in NO_UNITS and figure.counted not in MEASURES
    if before and bare and before.counted not in MEASURES and exceeds(pieces, amount):
        return replace(figure, unit=before.unit, counted=before.counted, of=before.of)
    others = figure.of if is_others(pieces, amount, figure.of) else ""
    figure = replace(figure, of="") if others else figure
    figure = _anew(pieces, amount, figure, before, lexicon)
    figure = _of_these(pieces, amount, figure, before, lexicon) if before else figure
    figure = _part_of(pieces, amount, figure, before, lexicon)
    figure = _gapped(pieces, amount, figure, before, lexicon)
    if figure.of:
        return figure
    if before and figure.unit in NO_UNITS and is_whole(pieces, amount, before):
        return replace(figure, counted=before.counted, of=before.of, unit=before.unit)
    of = _of_before(pieces, amount, figure, before, lexicon) or others
    if figure.counted == "present" and of and is_thing(of, lexicon) and of.lower() not in FAMILIES:
        return replace(figure, of=of, counted="other", unit="")  # 17 cars left and seven reached the beach
    return replace(figure, of=of, unit=figure.unit or _people(of, figure.counted, lexicon))


def _of_before(pieces: Sequence[Token], amount: Amount, figure: Figure, before: Figure | None, lexicon: Lexicon) -> str:
    measured = figure.unit not in NO_UNITS or figure.counted == "money"
    of = noun_before(pieces, amount, lexicon, measured=measured)
    if not of and before and _inherits(pieces, amount, figure, before, lexicon):
        of = before.of
    if not of and (figure.counted == "share" or (measured and _is_weighed(pieces, amount, figure))):
        of = subject_of(pieces, amount, lexicon)
    return of


def _is_as_measured(pieces: Sequence[Token], amount: Amount, figure: Figure, before: Figure) -> bool:
    """77,000 naira, up from *35,000*; 9 per cent, against *6* in May."""
    if before.counted == "money" and _is_worth(pieces, amount):
        return True
    bare = not figure.of and figure.unit in NO_UNITS and figure.counted in {"other", "captured"}
    if bare and before.counted == "duration":
        if is_sentence(pieces, amount):
            return True
        return is_another_sentence(pieces, amount, before) or is_compared(pieces, amount, before)
    bare = bare and before.counted in MEASURED and figure.counted == "other"
    if _is_no_share_of(figure, before):
        return False  # 21,408 votes, or 53.1%, against *17,236*
    return bare and is_compared(pieces, amount, before)


def _gapped(pieces: Sequence[Token], amount: Amount, figure: Figure, before: Figure | None, lexicon: Lexicon) -> Figure:
    if before is None or before.counted not in OF_PEOPLE or figure.counted not in {"other", "present"}:
        return figure
    last = noun_after(pieces, amount.last, lexicon)[0] if is_people(figure.of, lexicon) else amount.last
    gapped = is_gapped(pieces, amount, before, last, lexicon) or is_in_care(pieces, amount, figure, before)
    return replace(figure, counted=before.counted, unit=before.unit) if gapped else figure


def _anew(pieces: Sequence[Token], amount: Amount, figure: Figure, before: Figure | None, lexicon: Lexicon) -> Figure:
    """31 died; the army puts the toll at *12*: people who died as well."""
    same = before is not None and before.unit in {"", "people"} and before.bound != "unquantified"
    if (
        not same
        or before is None
        or figure.counted not in {"other", "present"}
        or figure.of
        or figure.unit not in NO_UNITS
    ):
        return figure
    anew = counts_anew(pieces, amount, lexicon)
    if not anew and not is_compared(pieces, amount, before):
        return figure
    return replace(figure, counted=before.counted, of=before.of, unit=before.unit)


def _of_these(pieces: Sequence[Token], amount: Amount, figure: Figure, before: Figure, lexicon: Lexicon) -> Figure:
    """1,576 miners were arrested. *Of these*, 997 are Mozambicans."""
    if figure.counted != "other" or before.counted not in OF_PEOPLE or is_thing(figure.of, lexicon):
        return figure
    same = before.low == before.high == amount.low and is_known(pieces, amount)
    if figure.unit not in NO_UNITS or not (same or is_of_these(pieces, amount)):
        return figure
    return replace(figure, counted=before.counted, of=figure.of or before.of, unit=before.unit)


def _is_worth(pieces: Sequence[Token], amount: Amount) -> bool:
    """2,070 cedis here and the *equivalent of 3,000* there."""
    before = [piece.low for piece in pieces[max(0, amount.first - 2) : amount.first]]
    return before in (["equivalent", "of"], ["equivalent", "to"])


def _is_no_share_of(figure: Figure, before: Figure) -> bool:
    """Near 9 % of its staff, *380* of them here: people or things, and no share."""
    return before.counted == "share" and figure.unit in NO_UNITS and (figure.low or figure.high or 0) > WHOLE_SHARE


def _inherits(pieces: Sequence[Token], amount: Amount, figure: Figure, before: Figure, lexicon: Lexicon) -> bool:
    """Six people were killed and *17* hurt; 28,000 tonnes of copper, against *24,000 tonnes*."""
    if figure.counted == before.counted and figure.unit == before.unit and figure.unit not in {"", "people"}:
        return figure.counted != "duration" and is_close(pieces, amount, before, lexicon)
    return (
        figure.counted not in MEASURED
        and before.unit in {"", "people"}
        and (figure.unit in {"", "people"} and goes_on(pieces, amount, before, lexicon))
    )


def _is_weighed(pieces: Sequence[Token], amount: Amount, figure: Figure) -> bool:
    """Her son weighed 1.4 kg; the price is fixed *at* 780 francs: not "the city lost 400 billion"."""
    first = before_currency(pieces, amount.first)
    before = pieces[first - 1].low if first else ""
    moved = {piece.low for piece in pieces[max(0, first - 3) : first]} & {"passé", "passée", "passe", "passer"}
    weighed = bool(moved) or before in {"at", "to", "by", "à", "is", "was"} or exceeds_itself(pieces, amount)
    return figure.counted == "other" or (figure.counted == "money" and weighed)


def _part_of(
    pieces: Sequence[Token], amount: Amount, figure: Figure, before: Figure | None, lexicon: Lexicon
) -> Figure:
    """A part, and more of the same, are counted as the whole: "14 people, including two drivers, died"."""
    if before is None or figure.counted not in {"other", "present"} or figure.unit not in {"", "people"}:
        return figure
    of_them = before.counted in MEASURES and (is_of_them(pieces, amount) or is_people(figure.of, lexicon))
    longer = before.counted in {"duration", "distance"} and (figure.low or 0) > (before.high or before.low or 0)
    if of_them or longer or _is_no_share_of(figure, before):
        return figure
    part = in_part(pieces, amount, lexicon) or is_joined(pieces, amount, figure, before)
    of_whom = before.counted in HARMED and (is_of_whom(pieces, amount) or is_of_those(pieces, amount, before))
    part = (part or of_whom) and figure.of.lower() not in SURVIVORS
    near = is_split(pieces, amount, before) or is_close(pieces, amount, before, lexicon)
    near = near or ((of_whom or is_part(pieces, amount)) and is_in_same_clause(pieces, amount, before))
    more = not figure.of and goes_on(pieces, amount, before, lexicon) and is_more(pieces, amount, near=near)
    more = more and not has_own_verb(pieces, amount, lexicon)
    if more and lexicon.language == "en" and is_treated(pieces, amount):
        return replace(figure, counted="wounded", of=before.of, unit=before.unit)
    families = figure.of.lower() in FAMILIES and before.counted not in {"killed", "wounded"}
    if not near or not (part or more) or (is_thing(figure.of, lexicon) and not families):
        return replace(figure, counted=before.counted, of=before.of, unit=before.unit) if more else figure
    unit = "" if families else figure.unit or before.unit
    return replace(figure, counted=before.counted, of=figure.of or before.of, unit=unit)
