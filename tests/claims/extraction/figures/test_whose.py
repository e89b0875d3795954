"""Whose quantity a figure is where no noun follows its number."""

from __future__ import annotations

import pytest

from tests.figure_rows import cases, rows

ENGLISH = """
the insurer put the damage at $140 million
  $140 million | 140000000..140000000 | exact | USD | money | damage
she inherited a £22bn hole
  £22bn | 22000000000..22000000000 | exact | GBP | money | hole
they refused an 8% rise
  8 | 8..8 | exact | % | share | rise
they gave a donation of N500,000
  N500,000 | 500000..500000 | exact | NGN | money | donation
a third of the seed was lost
  a third | 33.3..33.3 | exact | % | share | seed
62,000 refugees, four-fifths of whom are children
  62,000 | 62000..62000 | exact | people | displaced | refugees
  four-fifths | 80..80 | exact | % | share | refugees
of the 34 injured, nine were children
  34 | 34..34 | exact | people | wounded |
  nine | 9..9 | exact | people | wounded | children
Reeves said inflation was at 2%
  2 | 2..2 | exact | % | share | inflation
the price of a sack of local rice in the northern markets had dropped by N9,000
  N9,000 | 9000..9000 | exact | NGN | money | price
9,000 civilians, half of them children, remain trapped in the city
  9,000 | 9000..9000 | exact | people | present | civilians
  half | 50..50 | exact | % | share | civilians
a magnitude 6.1 quake
  6.1 | 6.1..6.1 | exact |  | other | magnitude
just above the 55% required
  55 | 55..55 | exact | % | share |
38 persons were undergoing treatment
  38 | 38..38 | exact | people | wounded | persons
damage to crops could exceed $340 million
  exceed $340 million | 340000000.. | more_than | USD | money | damage to crops
"""

FRENCH = """
il chiffre à 12 milliards d'euros l'extension de l'usine
  12 milliards | 12000000000..12000000000 | exact | EUR | money | extension
six personnes ont été tuées et dix-sept blessées
  six | 6..6 | exact | people | killed | personnes
  dix-sept | 17..17 | exact | people | wounded | personnes
600 Soudanais ont trouvé refuge ici, dont 88 % de femmes
  600 | 600..600 | exact | people | displaced | Soudanais
  88 | 88..88 | exact | % | share | femmes
les chances de survie chutent de 90 %
  90 | 90..90 | exact | % | share | chances de survie
l'ardoise n'excède pas 6 milliards
  excède pas 6 milliards | ..6000000000 | at_most |  | money | ardoise
le sac de riz est passé de 320 000 à 410 000 nairas
  320 000 | 320000..320000 | exact | NGN | money | sac de riz
  410 000 | 410000..410000 | exact | NGN | money | sac de riz
21 soldats ont été tués et une trentaine d'autres blessés
  21 | 21..21 | exact | people | killed | soldats
  une trentaine | 30..30 | about | people | wounded | soldats
plus de 3 milliards d'allègements fiscaux en une semaine
  plus de 3 milliards | 3000000000.. | more_than |  | money | allègements fiscaux
  une | 1..1 | exact | weeks | duration |
le raid a fait 12 morts. Parmi les victimes figurent cinq femmes
  12 | 12..12 | exact | people | killed | morts
  cinq | 5..5 | exact | people | killed | femmes
les pertes dépassent 1,2 million de dollars
  dépassent 1,2 million | 1200000.. | more_than | USD | money | pertes
"""


@pytest.mark.parametrize(("text", "expected"), cases(ENGLISH))
def test_english(text: str, expected: list[str]) -> None:
    assert rows(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), cases(FRENCH))
def test_french(text: str, expected: list[str]) -> None:
    assert rows(text, "fr") == expected
