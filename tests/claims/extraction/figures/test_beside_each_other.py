"""Quantities beside each other, and numbers that are no quantities."""

from __future__ import annotations

import pytest

from tests.figure_rows import figures, rows

NO_ENGLISH = """
On 10 November 2023 the army left
November 10, 2023
in 2020
the 2016 vote
at 10:30 or 11 p.m.
Bello, 45, said
a 45-year-old man
an AK-47 and Resolution 2100
the 3rd brigade and Article 5
no one left
prices doubled and output tripled
the first half of the year
the third quarter of 2023
a 22-year-old student
won 2-1
a 5-4 ruling
call 0800-100-066
the hotline 1010
at 6 o'clock and by nine in the morning
children under five
people over 65
a boy of 12 was shot
aged between 5 and 10
on 3 and 4 May
from 3 to 5 May
between 2019 and 2021
the 1990s and the 1990s generation
Flight 447
test scores fell
an hour and a half
one day they will come
the army's 12th brigade
one Alhaji Sumaila
the gates opened on Tuesday at six
at five past midnight
"""
NO_FRENCH = """
le 10 novembre 2023
depuis 2020
à 18 heures, puis à 18h30
la 3e brigade
un homme âgé de 45 ans
l’article 12 de la loi
les prix ont doublé
la première moitié de l'année
le troisième quart de finale
une fillette de 8 ans a été tuée
les enfants de moins de cinq ans
les personnes de plus de 65 ans
les jeunes de 15 à 24 ans
âgés de 5 à 12 ans
Diop, 45 ans, a dit
victoire 2-1
à 18 heures
vers 6 heures du matin
entre 8h et 10h
les 3 et 4 mai
du 3 au 5 mai
entre 2019 et 2021
les années 1990
dès 2026
jusqu'en 2030
le numéro vert 1010
l'opération 1027
l'un d'eux est mort
au premier trimestre 2023
le vol 447
la 12e brigade
Ma fille a 14 ans, elle attend
un gamin de dix-sept ans
Ces deux-là ont fui
un avion chargé d'armes a été abattu
tenue à Lomé le 8
"""


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


@pytest.mark.parametrize("text", NO_ENGLISH.strip().split("\n"))
def test_dates_ages_scores_and_names_are_no_quantities(text: str) -> None:
    assert rows(text, "en") == []


@pytest.mark.parametrize("text", NO_FRENCH.strip().split("\n"))
def test_french_dates_ages_scores_and_names_are_no_quantities(text: str) -> None:
    assert rows(text, "fr") == []
