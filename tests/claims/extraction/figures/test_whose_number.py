"""Quantities whose clause speaks of two kinds of people: who did it, to whom, and which of them."""

from __future__ import annotations

import pytest

from tests.figure_rows import cases, short_rows

ENGLISH = """
the mayor was shot dead by two gunmen
  two | 2..2 | exact | other
nine recruits were hurt in a raid by some 40 deserters
  nine | 9..9 | exact | wounded
  some 40 | 40..40 | about | other
the raid killed at least 21 people, including six children and two nurses, and wounded more than 50
  at least 21 | 21.. | at_least | killed
  six | 6..6 | exact | killed
  two | 2..2 | exact | killed
  more than 50 | 50.. | more_than | wounded
fifteen of those killed were farmers and six were herders
  fifteen | 15..15 | exact | killed
  six | 6..6 | exact | killed
they lost 1,340 men killed and wounded
  1,340 | 1340..1340 | exact | other
some 700 recruits have been killed or wounded since May
  some 700 | 700..700 | about | other
organisers said 80,000 had taken part
  80,000 | 80000..80000 | exact | present
gusts of 140 kph
  140 | 140..140 | exact | other
he spoke of a couple of hundred
  a couple of hundred | 200..200 | about | other
it lasted a couple of weeks
  a couple | 2..2 | about | duration
"""

FRENCH = """
douze soldats tués ou blessés
  douze | 12..12 | exact | other
sept blessés sont soignés à l'hôpital de Mopti
  sept | 7..7 | exact | wounded
"""


@pytest.mark.parametrize(("text", "expected"), cases(ENGLISH))
def test_english(text: str, expected: list[str]) -> None:
    assert short_rows(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), cases(FRENCH))
def test_french(text: str, expected: list[str]) -> None:
    assert short_rows(text, "fr") == expected
