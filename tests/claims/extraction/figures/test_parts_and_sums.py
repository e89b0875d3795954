"""Parts of what was counted, sums that share a scale, terms of prison, ages and what only looks like a bound."""

from __future__ import annotations

import pytest

from tests.figure_rows import cases, short_rows

ENGLISH = """
the toll has now passed 41,000
  passed 41,000 | 41000.. | more_than | killed
the council passed 12 laws
  12 | 12..12 | exact | other
the clan handed over four bodies
  four | 4..4 | exact | killed
the fall killed 21 people, four of whom were guides
  21 | 21..21 | exact | killed
  four | 4..4 | exact | killed
1,200 men were arrested, 350 of whom belonged to the union
  1,200 | 1200..1200 | exact | captured
  350 | 350..350 | exact | captured
the flood left 11 dead and 2,000 without power
  11 | 11..11 | exact | killed
  2,000 | 2000..2000 | exact | other
the lagoon company paid 90 million somoni
  90 million | 90000000..90000000 | exact | money
a grant of 3 billion South Korean won
  3 billion | 3000000000..3000000000 | exact | money
the red party won 12 seats
  12 | 12..12 | exact | other
the deficit rose to 17 billion dinars, up from 14.5
  17 billion | 17000000000..17000000000 | exact | money
  14.5 | 14500000000..14500000000 | exact | money
she spent $5 million, including $40 on tea
  $5 million | 5000000..5000000 | exact | money
  $40 | 40..40 | exact | money
he was jailed for 12 years and his cousin for nine
  12 | 12..12 | exact | duration
  nine | 9..9 | exact | duration
the guards said they held 38, all of them bakers
  38 | 38..38 | exact | captured
the jail is said to hold 8,500
  8,500 | 8500..8500 | exact | present
nineteen porters were listed as missing
  nineteen | 19..19 | exact | missing
about 9,000 residents have left
  about 9,000 | 9000..9000 | about | displaced
two bakers aged 34 and 62 died
  two | 2..2 | exact | killed
Torbey has sent 400 guards out of a planned 1,000
  400 | 400..400 | exact | present
  1,000 | 1000..1000 | exact | other
two Mi-8 helicopters landed
  two | 2..2 | exact | other
the Group of 20 met in Selva
several thousands fled
  several thousands | 2000.. | vague | displaced
a few tens of thousands of pounds were spent
  a few tens of thousands | 20000.. | vague | money
the strike lasted more than a year
  more than a | 1.. | more_than | duration
he spoke for an hour
nearly a decade has gone by
  nearly a | 1..1 | about | duration
she lifted a girl of four months from the mud
two thirds were under five, and 13 died
  two thirds | 66.7..66.7 | exact | share
  13 | 13..13 | exact | killed
Mubi took 21,408 votes, or 53.1%, against 17,236 for her rival
  21,408 | 21408..21408 | exact | other
  53.1 | 53.1..53.1 | exact | share
  17,236 | 17236..17236 | exact | other
thirty inmates were recaptured
  thirty | 30..30 | exact | captured
nineteen monks released from prison sang
  nineteen | 19..19 | exact | captured
there are still some 1,500 civilians in the town, down from 38,000
  some 1,500 | 1500..1500 | about | present
  38,000 | 38000..38000 | exact | present
12 million people live here, and the millions were right
  12 million | 12000000..12000000 | exact | present
164 cases, 55 of them fatal
  164 | 164..164 | exact | other
  55 | 55..55 | exact | killed
some 40,000 people crossed the Channel
  some 40,000 | 40000..40000 | about | displaced
three boys, aged 15, 16 and 17, were arrested
  three | 3..3 | exact | captured
she treated 21 detainees for fever, two of whom died
  21 | 21..21 | exact | captured
  two | 2..2 | exact | killed
they took 14 of us from one barn
  14 | 14..14 | exact | captured
  one | 1..1 | exact | other
it arrested 267 "criminals"
  267 | 267..267 | exact | captured
some 600 firefighters with 180 vehicles and 21 aircraft were battling the blaze
  some 600 | 600..600 | about | present
  180 | 180..180 | exact | other
  21 | 21..21 | exact | other
winds of up to 70 kilometres an hour
  up to 70 | ..70 | at_most | other
2,300 people had already left
  2,300 | 2300..2300 | exact | displaced
three others were at large
  three | 3..3 | exact | other
The toll from Friday's collapse of a tin mine in Bassa district of Selva province has risen to 27
  27 | 27..27 | exact | killed
34 were injured, out of which 11 had been discharged
  34 | 34..34 | exact | wounded
  11 | 11..11 | exact | wounded
Selva has lost over 600 military personnel and two tanks
  over 600 | 600.. | more_than | killed
  two | 2..2 | exact | other
Nine people were injured; two are in intensive care
  Nine | 9..9 | exact | wounded
  two | 2..2 | exact | wounded
two-and-a-half years
  two-and-a-half | 2.5..2.5 | exact | duration
five suspects, aged between 19 and 34, were arrested
  five | 5..5 | exact | captured
two million farmers were in crisis
  two million | 2000000..2000000 | exact | other
it involved 1,200 officers, 15 drones and led to 27 arrests
  1,200 | 1200..1200 | exact | other
  15 | 15..15 | exact | other
  27 | 27..27 | exact | captured
3,000 people were bused out
  3,000 | 3000..3000 | exact | displaced
prices are higher than a year ago
11 heirs got $4.2 million each, and two of them a further $1 million
  11 | 11..11 | exact | other
  $4.2 million | 4200000..4200000 | exact | money
  two | 2..2 | exact | other
  $1 million | 1000000..1000000 | exact | money
a helicopter with nine soldiers on board was shot down
  nine | 9..9 | exact | present
155 of the 181 on board died
  155 | 155..155 | exact | killed
  181 | 181..181 | exact | present
crowds estimated at 20,000 by police and at 50,000 by the union
  estimated at 20,000 | 20000..20000 | about | present
  50,000 | 50000..50000 | exact | present
130 people have died since the October 9 vote
  130 | 130..130 | exact | killed
another 5,000 remain
  5,000 | 5000..5000 | exact | present
R1.2m was lost
  R1.2m | 1200000..1200000 | exact | money
his term was cut from ten years to seven
  ten | 10..10 | exact | duration
  seven | 7..7 | exact | duration
the wait has risen to 14.5 weeks from 7.2
  14.5 | 14.5..14.5 | exact | duration
  7.2 | 7.2..7.2 | exact | duration
sales are 5% more than a year earlier
  5 | 5..5 | exact | share
38% have had only one and 12% none
  38 | 38..38 | exact | share
  12 | 12..12 | exact | share
his band was short of 1,000 men
  1,000 | 1000..1000 | exact | other
the flood swept away 800 head of cattle
  800 | 800..800 | exact | other
6 million patients are on the list
  6 million | 6000000..6000000 | exact | other
rain of between 150mm and 200mm
  between 150mm and 200 | 150..200 | exact | other
it takes 5 years to 7 years
  5 years to 7 | 5..7 | exact | duration
40 ships are waiting, up from three on Sunday
  40 | 40..40 | exact | other
  three | 3..3 | exact | other
the 45 families, translating to 212 people, were displaced
  45 | 45..45 | exact | displaced
  212 | 212..212 | exact | displaced
just 416 of a planned 2,500 guards have arrived
  416 | 416..416 | exact | present
  2,500 | 2500..2500 | exact | present
My aunt was 78 and they gave her two minutes
  two | 2..2 | exact | duration
poachers killed 307 rhinos, 10 more than last year
  307 | 307..307 | exact | other
  10 | 10..10 | exact | other
prices rose by 2 to 23 pounds
  2 | 2..2 | exact | money
  23 | 23..23 | exact | money
a plane with four crew and 58 passengers
  four | 4..4 | exact | present
  58 | 58..58 | exact | present
the index lost 12.4%, or 4,451 points
  12.4 | 12.4..12.4 | exact | share
  4,451 | 4451..4451 | exact | other
a country of 6.5 million
  6.5 million | 6500000..6500000 | exact | present
it will harvest 650 tonnes this season, a fifth less than forecast
  650 | 650..650 | exact | other
  a fifth | 20..20 | exact | share
"""
FRENCH = """
Selon un premier bilan, 60 granges ont brûlé
  60 | 60..60 | exact | other
une soixantaine d'arrestations et un mort
  une soixantaine | 60..60 | about | captured
  un | 1..1 | exact | killed
la radio parle d'un mort
  un | 1..1 | exact | killed
Deux otages sont libres ; il en reste 134
  Deux | 2..2 | exact | captured
  134 | 134..134 | exact | captured
1,2 million de manifestants selon le ministère, 3 millions selon le syndicat
  1,2 million | 1200000..1200000 | exact | present
  3 millions | 3000000..3000000 | exact | present
il ne reste que 150 habitants sur l'île
  150 | 150..150 | exact | present
60 milliards de francs, dont 40 pour les routes et 20 pour le port
  60 milliards | 60000000000..60000000000 | exact | money
  40 | 40000000000..40000000000 | exact | money
  20 | 20000000000..20000000000 | exact | money
le coût atteint 17 milliards de francs, contre 14,5 en mai
  17 milliards | 17000000000..17000000000 | exact | money
  14,5 | 14500000000..14500000000 | exact | money
douze ans de prison pour lui et neuf pour son frère
  douze | 12..12 | exact | duration
  neuf | 9..9 | exact | duration
46 bergers tués, la moitié chez eux
  46 | 46..46 | exact | killed
  moitié | 50..50 | exact | share
Où sont les millions
des millions de gens ont fui
  des millions | 2000000.. | vague | displaced
cent quatre-vingt-dix-sept maisons et deux cent quatre-vingts granges
  cent quatre-vingt-dix-sept | 197..197 | exact | other
  deux cent quatre-vingts | 280..280 | exact | other
Sur les 20 blessés, 14 sont rentrés chez eux
  20 | 20..20 | exact | wounded
  14 | 14..14 | exact | wounded
elle a perdu ses deux frères
  deux | 2..2 | exact | killed
134 suspects sont recherchés
  134 | 134..134 | exact | other
il faut 12.000 lits, l'agence a besoin de 40 millions
  12.000 | 12000..12000 | exact | other
  40 millions | 40000000..40000000 | exact | money
l'armée a tué 53 soldats et emporté 71 fusils
  53 | 53..53 | exact | killed
  71 | 71..71 | exact | other
60 migrants se sont noyés et 25 autres ont été sauvés
  60 | 60..60 | exact | killed
  25 | 25..25 | exact | other
Deux maçons âgés de 34 et 62 ans sont morts
  Deux | 2..2 | exact | killed
Deux tireurs se sont fait exploser
  Deux | 2..2 | exact | killed
326 cas, dont 14 mortels
  326 | 326..326 | exact | other
  14 | 14..14 | exact | killed
740.000 manifestants dans tout le pays
  740.000 | 740000..740000 | exact | present
une dotation de 1,2 Md FBu
  1,2 Md | 1200000000..1200000000 | exact | money
Les Vingt-Sept ont voté
36.816 migrants ont traversé la Manche
  36.816 | 36816..36816 | exact | displaced
Ils étaient une cinquantaine d'assaillants
  une cinquantaine | 50..50 | about | present
le village a évacué des enfants dès douze ans
45 policiers et gendarmes blessés
  45 | 45..45 | exact | wounded
Sept hommes et femmes ont été arrêtés
  Sept | 7..7 | exact | captured
28 morts et 58 rescapés
  28 | 28..28 | exact | killed
  58 | 58..58 | exact | other
Nous n'étions que dix sur la rive
  dix | 10..10 | exact | present
Un Palestinien a été tué
  Un | 1..1 | exact | killed
Des vents de 120 kilomètres à l'heure
  120 | 120..120 | exact | other
condamnés à quinze et douze ans de prison
  quinze | 15..15 | exact | duration
  douze | 12..12 | exact | duration
les 18-25 ans votent peu
un avion avec neuf soldats à bord a été abattu
  neuf | 9..9 | exact | present
2,9 milliards de francs sur quatre ans, dont 333 millions tout de suite
  2,9 milliards | 2900000000..2900000000 | exact | money
  quatre | 4..4 | exact | duration
  333 millions | 333000000..333000000 | exact | money
la mort de trois hommes en garde à vue
  trois | 3..3 | exact | killed
deux ministres sont assignés à résidence
  deux | 2..2 | exact | captured
un arrêté interdisant les réunions de plus de dix personnes
  plus de dix | 10.. | more_than | other
18 ans de prison contre lui et au moins dix contre deux complices
  18 | 18..18 | exact | duration
  au moins dix | 10.. | at_least | duration
  deux | 2..2 | exact | other
Quatre autres, grièvement blessés, ont été soignés
  Quatre | 4..4 | exact | wounded
400 postes, soit 9 % des effectifs, dont 380 à Selva
  400 | 400..400 | exact | other
  9 | 9..9 | exact | share
  380 | 380..380 | exact | other
un effort de 23 milliards
  23 milliards | 23000000000..23000000000 | exact | money
Quarante détenus s'entassent dans une cellule
  Quarante | 40..40 | exact | present
l'ancien maire, 67 ans, est parti
le taux passera sous les 2 %
  sous les 2 | ..2 | less_than | share
accusé de 300 meurtres, il tient dix des 14 quartiers
  300 | 300..300 | exact | other
  dix | 10..10 | exact | other
  14 | 14..14 | exact | other
Il faudra entre 3 jours et 5 jours
  entre 3 jours et 5 | 3..5 | exact | duration
une mine qui ferait vivre 2 millions de gens
  2 millions | 2000000..2000000 | exact | other
La crue a tué trois enfants et déplacé 200 familles
  trois | 3..3 | exact | killed
  200 | 200..200 | exact | displaced
L'armée a libéré 34 otages, dont 20 enfants, et abattu neuf bandits
  34 | 34..34 | exact | captured
  20 | 20..20 | exact | captured
  neuf | 9..9 | exact | killed
une hausse de 12,5 %, soit 6.400 pesos, pour trois millions d'ouvriers
  12,5 | 12.5..12.5 | exact | share
  6.400 | 6400..6400 | exact | money
  trois millions | 3000000..3000000 | exact | other
48 bergers, dont un peu moins de la moitié, sont partis
  48 | 48..48 | exact | other
  un peu moins de la moitié | ..50 | less_than | share
"""


@pytest.mark.parametrize(("text", "expected"), cases(ENGLISH))
def test_english(text: str, expected: list[str]) -> None:
    assert short_rows(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), cases(FRENCH))
def test_french(text: str, expected: list[str]) -> None:
    assert short_rows(text, "fr") == expected
