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
six of the 31 injured have since died
  six | 6..6 | exact | killed
  31 | 31..31 | exact | wounded
nine people were crushed to death as hundreds queued for cooking oil
  nine | 9..9 | exact | killed
  hundreds | 200.. | vague | present
police arrested 640 people. Of these, 402 are Zambians, 180 Malawians and only 12 Tanzanians
  640 | 640..640 | exact | captured
  402 | 402..402 | exact | captured
  180 | 180..180 | exact | captured
  12 | 12..12 | exact | captured
eight men of the 9th Rifle Battalion died
  eight | 8..8 | exact | killed
the camp, built for 3,000, now holds 11,500 people
  3,000 | 3000..3000 | exact | other
  11,500 | 11500..11500 | exact | present
they fired at several hundred marchers and 15 were hurt
  several hundred | 200.. | vague | other
  15 | 15..15 | exact | wounded
three guards were stabbed and two others taken away
  three | 3..3 | exact | wounded
  two | 2..2 | exact | captured
140 people were held on Friday, 90 in the capital
  140 | 140..140 | exact | captured
  90 | 90..90 | exact | captured
smoke spread over three counties
  three | 3..3 | exact | other
Third of pupils miss school
  Third | 33.3..33.3 | exact | share
two 105mm guns and a dozen 9-mm pistols
  two | 2..2 | exact | other
  a dozen | 12..12 | about | other
at least nine boys, the youngest of them 13
  at least nine | 9.. | at_least | other
the index rose 1.4%, or 212 points
  1.4 | 1.4..1.4 | exact | share
  212 | 212..212 | exact | other
700 firefighters are battling the blaze
  700 | 700..700 | exact | present
they exchanged 90 prisoners each
  90 | 90..90 | exact | captured
of the dead, 310 were children and 240 women
  310 | 310..310 | exact | killed
  240 | 240..240 | exact | killed
19 people are dead and 700 are ill
  19 | 19..19 | exact | killed
  700 | 700..700 | exact | other
it asked for seven years and the judge gave him four
  seven | 7..7 | exact | duration
  four | 4..4 | exact | duration
the storm killed 33 people. Of the 33, most were farmers
  33 | 33..33 | exact | killed
  33 | 33..33 | exact | killed
four, maybe five points behind
  four, maybe five | 4..5 | exact | share
"well over half" of the posts are vacant
  well over half | 50.. | more_than | share
a garrison of 300 men
  300 | 300..300 | exact | present
11 million people live in poverty
  11 million | 11000000..11000000 | exact | other
900 people live in the camp
  900 | 900..900 | exact | present
240 patients in hospital
  240 | 240..240 | exact | present
it lasted a couple of weeks
  a couple | 2..2 | about | duration
"""

FRENCH = """
douze soldats tués ou blessés
  douze | 12..12 | exact | other
cinq gendarmes ont été blessés, dont un grièvement
  cinq | 5..5 | exact | wounded
  un | 1..1 | exact | wounded
onze militaires tombés près de Tessit
  onze | 11..11 | exact | killed
au moins 640 tués en quatre mois, dont 52 enfants
  au moins 640 | 640.. | at_least | killed
  quatre | 4..4 | exact | duration
  52 | 52..52 | exact | killed
31 lycées ont 90 % de reçus tandis que 12 autres n'en ont aucun
  31 | 31..31 | exact | other
  90 | 90..90 | exact | share
  12 | 12..12 | exact | other
sept familles ont besoin d'aide et 2,3 millions de gens ont été déplacés
  sept | 7..7 | exact | other
  2,3 millions | 2300000..2300000 | exact | displaced
elle obtient 61 % des voix, contre 2,1 millions à son rival
  61 | 61..61 | exact | share
  2,1 millions | 2100000..2100000 | exact | other
500 matelas pour 1 000 lits
  500 | 500..500 | exact | other
  1 000 | 1000..1000 | exact | other
interdire le mariage avant 18 ans et le travail avant deux ans de formation
  deux | 2..2 | exact | duration
huit militaires du 12e bataillon ont péri
  huit | 8..8 | exact | killed
90 personnes ont été arrêtées dimanche, 52 à Sfax et 38 à Gabès
  90 | 90..90 | exact | captured
  52 | 52..52 | exact | captured
  38 | 38..38 | exact | captured
trois médecins figurent parmi les 60 personnes libérées
  trois | 3..3 | exact | captured
  60 | 60..60 | exact | captured
des obus de 120 mm et 60 mm de pluie
  60 | 60..60 | exact | other
deux ouvriers restent prisonniers des décombres
  deux | 2..2 | exact | present
la moitié des foyers ont l'eau, contre le tiers des écoles
  moitié | 50..50 | exact | share
  le tiers | 33.3..33.3 | exact | share
un quart de million d'habitants ont fui
  un quart de million | 250000..250000 | exact | displaced
1,2 million de personnes sont dans le besoin
  1,2 million | 1200000..1200000 | exact | other
640 patients atteints de dengue sont hospitalisés
  640 | 640..640 | exact | present
le parquet avait requis neuf ans, la cour l'a condamné à cinq
  neuf | 9..9 | exact | duration
  cinq | 5..5 | exact | duration
ils ont emporté 200 bœufs
  200 | 200..200 | exact | other
deux, voire trois jours
  deux, voire trois | 2..3 | exact | duration
l'armée perd 300 hommes, tués ou blessés
  300 | 300..300 | exact | other
six millions de personnes vivent sous le seuil de pauvreté
  six millions | 6000000..6000000 | exact | other
28 appareils ont été neutralisés
  28 | 28..28 | exact | other
sept blessés sont soignés à l'hôpital de Mopti
  sept | 7..7 | exact | wounded
"""


@pytest.mark.parametrize(("text", "expected"), cases(ENGLISH))
def test_english(text: str, expected: list[str]) -> None:
    assert short_rows(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), cases(FRENCH))
def test_french(text: str, expected: list[str]) -> None:
    assert short_rows(text, "fr") == expected
