"""Quantities, one by one: how many, of what, and what is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from claims.extraction.figures import find_figures
from claims.extraction.lexicon import LEXICONS
from claims.extraction.tokens import tokenize

if TYPE_CHECKING:
    from claims.extraction.types import Figure


def figures(text: str, language: str) -> list[Figure]:
    return list(find_figures(text, tokenize(text, 0, len(text), language), LEXICONS[language]))


def row(figure: Figure) -> str:
    low, high = (format(end, "f") if end is not None else "" for end in (figure.low, figure.high))
    return f"{figure.text} | {low}..{high} | {figure.bound} | {figure.unit} | {figure.counted} | {figure.of}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at least 12 soldiers were killed", "at least 12 soldiers | 12.. | at_least | people | killed | soldiers"),
        ("more than 60 civilians died", "more than 60 civilians | 60.. | more_than | people | killed | civilians"),
        ("up to 40 vehicles were burned", "up to 40 vehicles | ..40 | at_most |  | other | vehicles"),
        ("fewer than 10 people", "fewer than 10 people | ..10 | less_than | people | other | people"),
        ("around 25,000 people live there", "around 25,000 people | 25000..25000 | about | people | present | people"),
        ("no fewer than seven children", "no fewer than seven children | 7.. | at_least | people | other | children"),
        (
            "as many as 300 migrants are missing",
            "as many as 300 migrants | ..300 | at_most | people | missing | migrants",
        ),
        ("dozens of fighters were captured", "dozens of fighters | 24.. | vague | people | captured | fighters"),
        ("hundreds of families fled", "hundreds of families | 200.. | vague | people | displaced | families"),
        (
            "tens of thousands of people fled",
            "tens of thousands of people | 20000.. | vague | people | displaced | people",
        ),
        ("two dozen hostages", "two dozen hostages | 24..24 | exact | people | captured | hostages"),
        ("a dozen men", "a dozen men | 12..12 | about | people | other | men"),
        ("between 20 and 30 rebels died", "between 20 and 30 rebels | 20..30 | exact | people | killed | rebels"),
        ("20-30 rebels", "20-30 rebels | 20..30 | exact | people | other | rebels"),
        ("5 to 10 million dollars", "5 to 10 million dollars | 5000000..10000000 | exact | USD | money | "),
        ("about $3.2bn", "about $3.2bn | 3200000000..3200000000 | about | USD | money | "),
        ("20 per cent of homes", "20 per cent | 20..20 | exact | % | share | homes"),
        ("nearly half of the homes", "nearly half | 50..50 | about | % | share | homes"),
        ("110 kilometers to the south", "110 kilometers | 110..110 | exact | km | distance | "),
        ("a 110-kilometre march", "110-kilometre | 110..110 | exact | km | distance | "),
        ("three days of fighting", "three days | 3..3 | exact | days | duration | "),
        ("considerable losses", "considerable losses | .. | unquantified |  | other | "),
        ("many dead", "many dead | .. | unquantified | people | killed | "),
        ("twenty-five hostages", "twenty-five hostages | 25..25 | exact | people | captured | hostages"),
        (
            "three hundred and twelve people",
            "three hundred and twelve people | 312..312 | exact | people | other | people",
        ),
        ("one soldier was killed", "one soldier | 1..1 | exact | people | killed | soldier"),
        ("100 or more people", "100 or more people | 100.. | at_least | people | other | people"),
        ("the death toll rose to 14", "14 | 14..14 | exact | people | killed | "),
    ],
)
def test_english_figure(text: str, expected: str) -> None:
    assert [row(figure) for figure in figures(text, "en")] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("au moins 12 soldats ont été tués", "au moins 12 soldats | 12.. | at_least | people | killed | soldats"),
        ("plus de 60 civils sont morts", "plus de 60 civils | 60.. | more_than | people | killed | civils"),
        ("moins de 10 personnes", "moins de 10 personnes | ..10 | less_than | people | other | personnes"),
        ("jusqu’à 40 véhicules", "jusqu’à 40 véhicules | ..40 | at_most |  | other | véhicules"),
        ("environ 300 km", "environ 300 km | 300..300 | about | km | distance | "),
        ("une quarantaine de morts", "une quarantaine | 40..40 | about | people | killed | "),
        ("des dizaines de blessés", "dizaines | 20.. | vague | people | wounded | "),
        ("des centaines de familles ont fui", "centaines de familles | 200.. | vague | people | displaced | familles"),
        ("de lourdes pertes", "lourdes pertes | .. | unquantified |  | other | "),
        ("des pertes considérables", "pertes considérables | .. | unquantified |  | other | "),
        ("entre 20 et 30 assaillants", "entre 20 et 30 assaillants | 20..30 | exact | people | other | assaillants"),
        ("20 % de la population", "20 % | 20..20 | exact | % | share | population"),
        ("58,3 pour cent des voix", "58,3 pour cent | 58.3..58.3 | exact | % | share | voix"),
        ("25 000 personnes ont fui", "25 000 personnes | 25000..25000 | exact | people | displaced | personnes"),
        (
            "10 milliards de francs CFA",
            "10 milliards de francs CFA | 10000000000..10000000000 | exact | CFA | money | ",
        ),
        ("quatre-vingt-dix-sept otages", "quatre-vingt-dix-sept otages | 97..97 | exact | people | captured | otages"),
        (
            "près de deux cents militaires",
            "près de deux cents militaires | 200..200 | about | people | other | militaires",
        ),
        ("vingt et un soldats tués", "vingt et un soldats | 21..21 | exact | people | killed | soldats"),
        ("trois jours de combats", "trois jours | 3..3 | exact | days | duration | "),
        ("un soldat a été tué", "un soldat | 1..1 | exact | people | killed | soldat"),
        ("12 soldats maliens tués", "12 soldats maliens | 12..12 | exact | people | killed | soldats maliens"),
    ],
)
def test_french_figure(text: str, expected: str) -> None:
    assert [row(figure) for figure in figures(text, "fr")] == [expected]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("killed 12 soldiers and wounded at least 30 others", "en", ["killed", "wounded"]),
        ("12 dead and 30 hurt", "en", ["killed", "wounded"]),
        ("killing 12 and capturing five", "en", ["killed", "captured"]),
        ("douze morts et trente blessés", "fr", ["killed", "wounded"]),
        ("six personnes ont été tuées et une quinzaine blessées", "fr", ["killed", "wounded"]),
    ],
)
def test_each_figure_counts_its_own(text: str, language: str, expected: list[str]) -> None:
    assert [figure.counted for figure in figures(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("On 10 November 2023 the army left", "en"),
        ("November 10, 2023", "en"),
        ("in 2020", "en"),
        ("the 2016 vote", "en"),
        ("at 10:30 or 11 p.m.", "en"),
        ("Bello, 45, said", "en"),
        ("a 45-year-old man", "en"),
        ("an AK-47 and Resolution 2100", "en"),
        ("the 3rd brigade and Article 5", "en"),
        ("no one left", "en"),
        ("le 10 novembre 2023", "fr"),
        ("depuis 2020", "fr"),
        ("à 18 heures, puis à 18h30", "fr"),
        ("la 3e brigade", "fr"),
        ("un homme âgé de 45 ans", "fr"),
        ("l’article 12 de la loi", "fr"),
    ],
)
def test_dates_ages_and_names_are_no_quantities(text: str, language: str) -> None:
    assert [row(figure) for figure in figures(text, language)] == []
