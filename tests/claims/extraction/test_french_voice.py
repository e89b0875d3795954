"""Who did it is not counted with those to whom it was done."""

from __future__ import annotations

import pytest

from tests.figure_rows import cases, short_rows

FIGURES = """
Ils seraient 9.000 à avoir fui
  9.000 | 9000..9000 | exact | displaced
quinze militaires « tombés au champ d'honneur »
  quinze | 15..15 | exact | killed
les dégâts dépasseraient un milliard d'euros
  dépasseraient un milliard | 1000000000.. | more_than | money
il n'a jamais touché un euro
finira autour d'un café
près d'un village
le palier 6
réclame 300 milliards à la société
  300 milliards | 300000000000..300000000000 | exact | money
le chiffre ne dépasse pas 40 morts
  dépasse pas 40 | ..40 | at_most | killed
les assaillants étaient plus de cent
  plus de cent | 100.. | more_than | present
plusieurs milliers de réfugiés
  plusieurs milliers | 2000.. | vague | displaced
plus de trois cents personnes ont été tuées depuis mercredi, dont vingt-huit civils
  plus de trois cents | 300.. | more_than | killed
  vingt-huit | 28..28 | exact | killed
un avion abattu qui transportait 65 passagers
  65 | 65..65 | exact | present
Une vingtaine d'hommes armés ont tué huit villageois
  Une vingtaine | 20..20 | about | other
  huit | 8..8 | exact | killed
Trois kamikazes ont tué 40 personnes
  Trois | 3..3 | exact | other
  40 | 40..40 | exact | killed
Deux policiers ont arrêté le suspect
  Deux | 2..2 | exact | other
deux soldats ont été tués par trois assaillants
  deux | 2..2 | exact | killed
  trois | 3..3 | exact | other
le village a été attaqué par une cinquantaine d'hommes
  une cinquantaine | 50..50 | about | other
Deux soldats maliens, membres d'une patrouille, ont été tués
  Deux | 2..2 | exact | killed
où ont été tués 12 civils
  12 | 12..12 | exact | killed
400 soldats ont repris la ville
  400 | 400..400 | exact | other
12 personnes que les rebelles avaient enlevées
  12 | 12..12 | exact | captured
"""


@pytest.mark.parametrize(("text", "expected"), cases(FIGURES))
def test_who_did_it(text: str, expected: list[str]) -> None:
    assert short_rows(text, "fr") == expected
