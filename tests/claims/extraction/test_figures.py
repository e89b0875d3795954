"""Quantities, one by one: how many, of what, and what is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from claims.extraction.figures import find_figures
from claims.extraction.lexicon import LEXICONS
from claims.extraction.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims.extraction.types import Figure

# The words; below them every figure in them: text, ends, bound, unit, what is counted, of whom or what.
ENGLISH = """
at least 12 soldiers were killed
  at least 12 | 12.. | at_least | people | killed | soldiers
more than 60 civilians died
  more than 60 | 60.. | more_than | people | killed | civilians
up to 40 vehicles were burned
  up to 40 | ..40 | at_most |  | other | vehicles
fewer than 10 people
  fewer than 10 | ..10 | less_than | people | other | people
around 25,000 people live there
  around 25,000 | 25000..25000 | about | people | present | people
no fewer than seven children
  no fewer than seven | 7.. | at_least | people | other | children
as many as 300 migrants are missing
  as many as 300 | ..300 | at_most | people | missing | migrants
dozens of fighters were captured
  dozens | 24.. | vague | people | captured | fighters
hundreds of families fled
  hundreds | 200.. | vague |  | displaced | families
tens of thousands of people fled
  tens of thousands | 20000.. | vague | people | displaced | people
two dozen hostages
  two dozen | 24..24 | exact | people | captured | hostages
a dozen men
  a dozen | 12..12 | about | people | other | men
between 20 and 30 rebels died
  between 20 and 30 | 20..30 | exact | people | killed | rebels
20-30 rebels
  20-30 | 20..30 | exact | people | other | rebels
5 to 10 million dollars
  5 to 10 million | 5000000..10000000 | exact | USD | money |
about $3.2bn
  about $3.2bn | 3200000000..3200000000 | about | USD | money |
20 per cent of homes
  20 | 20..20 | exact | % | share | homes
nearly half of the homes
  nearly half | 50..50 | about | % | share | homes
110 kilometers to the south
  110 | 110..110 | exact | km | distance |
a 110-kilometre march
  110 | 110..110 | exact | km | distance |
three days of fighting
  three | 3..3 | exact | days | duration | fighting
considerable losses
  considerable losses | .. | unquantified |  | other |
many dead
  many dead | .. | unquantified | people | killed |
twenty-five hostages
  twenty-five | 25..25 | exact | people | captured | hostages
three hundred and twelve people
  three hundred and twelve | 312..312 | exact | people | other | people
one soldier was killed
  one | 1..1 | exact | people | killed | soldier
100 or more people
  100 or more | 100.. | at_least | people | other | people
the death toll rose to 14
  14 | 14..14 | exact | people | killed |
the death toll rose to 57 from 41
  57 | 57..57 | exact | people | killed |
  41 | 41..41 | exact | people | killed |
the number of cases rose from 12 to 15
  12 | 12..12 | exact |  | other | cases
  15 | 15..15 | exact |  | other | cases
unemployment fell from 12 to 10 per cent
  12 | 12..12 | exact | % | share | unemployment
  10 | 10..10 | exact | % | share | unemployment
one in three children is hungry
  one in three | 33.3..33.3 | exact | % | share | children
nine out of ten voters stayed home
  nine out of ten | 90..90 | exact | % | share | voters
a quarter of the crop was lost
  a quarter | 25..25 | exact | % | share | crop
two-thirds of the homes were destroyed
  two-thirds | 66.7..66.7 | exact | % | share | homes
three quarters of the budget was spent
  three quarters | 75..75 | exact | % | share | budget
more than half of the 212,000 registered voters
  more than half | 50.. | more_than | % | share | registered voters
  212,000 | 212000..212000 | exact | people | other | registered voters
half a million people fled
  half a million | 500000..500000 | exact | people | displaced | people
inflation rose by 2.5 percentage points
  2.5 | 2.5..2.5 | exact | points | share | inflation
a 12-kilometre convoy
  12 | 12..12 | exact | km | distance | convoy
a six-week strike
  six | 6..6 | exact | weeks | duration | strike
3.5m people need aid
  3.5m | 3500000..3500000 | exact | people | other | people
a 400m race
  400 | 400..400 | exact | m | distance |
the wall is 50m high
  50 | 50..50 | exact | m | distance |
£2.5m in damages
  £2.5m | 2500000..2500000 | exact | GBP | money | damages
US$10 million in aid
  US$10 million | 10000000..10000000 | exact | USD | money | aid
USD 5 million
  USD 5 million | 5000000..5000000 | exact | USD | money |
A$40m
  A$40m | 40000000..40000000 | exact | AUD | money |
between $5 million and $7 million
  between $5 million and $7 million | 5000000..7000000 | exact | USD | money |
$5-7 million
  $5-7 million | 5000000..7000000 | exact | USD | money |
between €50,000 and €75,000
  between €50,000 and €75,000 | 50000..75000 | exact | EUR | money |
R84-million in payments
  R84-million | 84000000..84000000 | exact | ZAR | money | payments
N500,000 in cash
  N500,000 | 500000..500000 | exact | NGN | money | cash
N500bn
  N500bn | 500000000000..500000000000 | exact | NGN | money |
Ksh 200 per litre
  Ksh 200 | 200..200 | exact | KES | money |
2 billion Kenyan shillings
  2 billion | 2000000000..2000000000 | exact | KES | money |
500 Egyptian pounds
  500 | 500..500 | exact | EGP | money |
10,000 CFA francs
  10,000 | 10000..10000 | exact | CFA | money |
117 000 hectares
  117 000 | 117000..117000 | exact | hectares | other |
4-5 rebels
  4-5 | 4..5 | exact | people | other | rebels
20 to 30 rebels were killed
  20 to 30 | 20..30 | exact | people | killed | rebels
from 20 to 30 rebels
  20 | 20..20 | exact | people | other | rebels
  30 | 30..30 | exact | people | other | rebels
the toll stood at six
  six | 6..6 | exact | people | killed |
in May 2023, 5,218 children were treated
  5,218 | 5218..5218 | exact | people | other | children
several stations opened late
  several | .. | vague |  | other | stations
a few hundred people gathered
  a few hundred | 200.. | vague | people | present | people
several dozen were hurt
  several dozen | 24.. | vague | people | wounded |
scores of people were injured
  scores | 40.. | vague | people | wounded | people
hundreds of thousands of people were displaced
  hundreds of thousands | 200000.. | vague | people | displaced | people
tens of millions of dollars
  tens of millions | 20000000.. | vague | USD | money |
heavy casualties
  heavy casualties | .. | unquantified |  | other |
massive damage
  massive damage | .. | unquantified |  | other |
a large number of dead
  large number of dead | .. | unquantified | people | killed |
heavy civilian casualties
  heavy civilian casualties | .. | unquantified |  | other |
severe economic losses
  severe economic losses | .. | unquantified |  | other |
many victims
  many victims | .. | unquantified |  | other |
100-plus people
  100-plus | 100.. | more_than | people | other | people
60+ migrants drowned
  60+ | 60.. | at_least | people | killed | migrants
just under 40 people
  just under 40 | ..40 | less_than | people | other | people
just over 50 homes
  just over 50 | 50.. | more_than |  | other | homes
some 11,000 ballots
  some 11,000 | 11000..11000 | about |  | other | ballots
as many as 300
  as many as 300 | ..300 | at_most |  | other |
no more than 20 soldiers
  no more than 20 | ..20 | at_most | people | other | soldiers
10 or more people
  10 or more | 10.. | at_least | people | other | people
fifty or so fighters
  fifty or so | 50..50 | about | people | other | fighters
an estimated 2,000 fighters
  an estimated 2,000 | 2000..2000 | about | people | other | fighters
it had captured three towns and 12 tanks
  three | 3..3 | exact |  | other | towns
  12 | 12..12 | exact |  | other | tanks
at least 12 soldiers were killed and 30 others wounded
  at least 12 | 12.. | at_least | people | killed | soldiers
  30 | 30..30 | exact | people | wounded | soldiers
14 people, including four children, died in the blast
  14 | 14..14 | exact | people | killed | people
  four | 4..4 | exact | people | killed | children
19 of them children
  19 | 19..19 | exact | people | other | children
seven soldiers and two civilians were killed
  seven | 7..7 | exact | people | killed | soldiers
  two | 2..2 | exact | people | killed | civilians
killed 53 soldiers and captured nine vehicles
  53 | 53..53 | exact | people | killed | soldiers
  nine | 9..9 | exact |  | other | vehicles
61,500 have lost their homes
  61,500 | 61500..61500 | exact | people | displaced |
40 people were trapped under the rubble
  40 | 40..40 | exact | people | present | people
the ferry was carrying 180 passengers
  180 | 180..180 | exact | people | present | passengers
25 bodies were recovered
  25 | 25..25 | exact | people | killed | bodies
12 lives were lost
  12 | 12..12 | exact | people | killed | lives
the flood claimed 30 lives
  30 | 30..30 | exact | people | killed | lives
he was sentenced to ten years in prison
  ten | 10..10 | exact | years | duration |
two and a half years
  two and a half | 2.5..2.5 | exact | years | duration |
half an hour
  half an | 0.5..0.5 | exact | hours | duration |
shelled three times
  three | 3..3 | exact |  | other | times
a tenfold rise
  tenfold | 10..10 | exact |  | other | rise
20,000 litres of fuel
  20,000 | 20000..20000 | exact | litres | other | fuel
60 km/h
  60 | 60..60 | exact | km/h | other |
300 cubic metres of water
  300 | 300..300 | exact |  | other | cubic metres of water
50 square kilometres
  50 | 50..50 | exact | km² | other |
70 miles per hour
  70 | 70..70 | exact | miles/h | other |
5,000 barrels a day
  5,000 | 5000..5000 | exact | barrels | other |
one soldier was killed and one of them fled
  one | 1..1 | exact | people | killed | soldier
at least one person died
  at least one | 1.. | at_least | people | killed | person
one table was broken
  one | 1..1 | exact |  | other | table
11 of the 14 schools
  11 | 11..11 | exact |  | other | schools
  14 | 14..14 | exact |  | other | schools
Seventy-three per cent of ballots
  Seventy-three | 73..73 | exact | % | share | ballots
a population of 1.2 million
  1.2 million | 1200000..1200000 | exact |  | other | population
1,200 families left the camp
  1,200 | 1200..1200 | exact |  | displaced | families
5% to 7% of voters
  5% to 7 | 5..7 | exact | % | share | voters
40 degrees
  40 | 40..40 | exact |  | other | degrees
in 12 of 15 states
  12 | 12..12 | exact |  | other | states
  15 | 15..15 | exact |  | other | states
GDP grew 3.2%
  3.2 | 3.2..3.2 | exact | % | share | GDP
it cost 3 euros
  3 | 3..3 | exact | EUR | money |
twenty-two hostages
  twenty-two | 22..22 | exact | people | captured | hostages
two hundred and fifty thousand people
  two hundred and fifty thousand | 250000..250000 | exact | people | other | people
a hundred fighters
  a hundred | 100..100 | exact | people | other | fighters
dozens were arrested
  dozens | 24.. | vague | people | captured |
we lost 20 men
  20 | 20..20 | exact | people | other | men
hundreds of homes were burned
  hundreds | 200.. | vague |  | other | homes
the group has 4,000 members
  4,000 | 4000..4000 | exact | people | other | members
5,000 troops were deployed
  5,000 | 5000..5000 | exact | people | present | troops
it received 45 complaints
  45 | 45..45 | exact |  | other | complaints
three soldiers, two police officers and a child were killed
  three | 3..3 | exact | people | killed | soldiers
  two | 2..2 | exact | people | killed | police officers
it said 12 soldiers were captured and 30 rebels killed
  12 | 12..12 | exact | people | captured | soldiers
  30 | 30..30 | exact | people | killed | rebels
killing 12 soldiers and two civilians
  12 | 12..12 | exact | people | killed | soldiers
  two | 2..2 | exact | people | killed | civilians
12 fighters and their leader were arrested
  12 | 12..12 | exact | people | captured | fighters
Seven people were injured and two remain missing
  Seven | 7..7 | exact | people | wounded | people
  two | 2..2 | exact | people | missing |
it seized 12 vehicles and 40 rifles
  12 | 12..12 | exact |  | other | vehicles
  40 | 40..40 | exact |  | other | rifles
a court sentenced 25 soldiers to death
  25 | 25..25 | exact | people | other | soldiers
police wounded two men and injured a third
  two | 2..2 | exact | people | wounded | men
a hundred and twenty rebels
  a hundred and twenty | 120..120 | exact | people | other | rebels
from 3 to 8 billion U.S. dollars
  3 | 3000000000..3000000000 | exact | USD | money |
  8 billion | 8000000000..8000000000 | exact | USD | money |
stock worth E14 million
  E14 million | 14000000..14000000 | exact | SZL | money |
GH¢1.5 billion
  GH¢1.5 billion | 1500000000..1500000000 | exact | GHS | money |
one voter in five
  one voter in five | 20..20 | exact | % | share | voter
the toll in the collapse climbs to 22
  22 | 22..22 | exact | people | killed |
raised the price by 20% to 1,800 CFA francs
  20 | 20..20 | exact | % | share |
  1,800 | 1800..1800 | exact | CFA | money |
six hostages were killed
  six | 6..6 | exact | people | killed | hostages
12 hostages were freed
  12 | 12..12 | exact | people | captured | hostages
38 wounded, five of them seriously
  38 | 38..38 | exact | people | wounded |
  five | 5..5 | exact | people | wounded |
three of its peacekeepers were taken to hospital
  three | 3..3 | exact | people | wounded | peacekeepers
nine people had been killed, among them three attackers and four soldiers
  nine | 9..9 | exact | people | killed | people
  three | 3..3 | exact | people | killed | attackers
  four | 4..4 | exact | people | killed | soldiers
turnout at 52%
  52 | 52..52 | exact | % | share | turnout
"""

FRENCH = """
au moins 12 soldats ont été tués
  au moins 12 | 12.. | at_least | people | killed | soldats
plus de 60 civils sont morts
  plus de 60 | 60.. | more_than | people | killed | civils
moins de 10 personnes
  moins de 10 | ..10 | less_than | people | other | personnes
jusqu’à 40 véhicules
  jusqu’à 40 | ..40 | at_most |  | other | véhicules
environ 300 km
  environ 300 | 300..300 | about | km | distance |
une quarantaine de morts
  une quarantaine | 40..40 | about | people | killed | morts
des dizaines de blessés
  des dizaines | 20.. | vague | people | wounded | blessés
des centaines de familles ont fui
  des centaines | 200.. | vague |  | displaced | familles
de lourdes pertes
  de lourdes pertes | .. | unquantified |  | other |
des pertes considérables
  des pertes considérables | .. | unquantified |  | other |
entre 20 et 30 assaillants
  entre 20 et 30 | 20..30 | exact | people | other | assaillants
20 % de la population
  20 | 20..20 | exact | % | share | population
58,3 pour cent des voix
  58,3 | 58.3..58.3 | exact | % | share | voix
25 000 personnes ont fui
  25 000 | 25000..25000 | exact | people | displaced | personnes
10 milliards de francs CFA
  10 milliards | 10000000000..10000000000 | exact | CFA | money |
quatre-vingt-dix-sept otages
  quatre-vingt-dix-sept | 97..97 | exact | people | captured | otages
près de deux cents militaires
  près de deux cents | 200..200 | about | people | other | militaires
vingt et un soldats tués
  vingt et un | 21..21 | exact | people | killed | soldats
trois jours de combats
  trois | 3..3 | exact | days | duration | combats
un soldat a été tué
  un | 1..1 | exact | people | killed | soldat
12 soldats maliens tués
  12 | 12..12 | exact | people | killed | soldats maliens
le bilan est passé de 41 à 57 morts
  41 | 41..41 | exact | people | killed | morts
  57 | 57..57 | exact | people | killed | morts
de 10 à 15 morts
  10 à 15 | 10..15 | exact | people | killed | morts
entre 20 et 30 blessés
  entre 20 et 30 | 20..30 | exact | people | wounded | blessés
le chômage est passé de 12 à 10 %
  12 | 12..12 | exact | % | share | chômage
  10 | 10..10 | exact | % | share | chômage
un enfant sur trois a faim
  un enfant sur trois | 33.3..33.3 | exact | % | share | enfant
neuf électeurs sur dix
  neuf électeurs sur dix | 90..90 | exact | % | share | électeurs
un quart de la récolte
  un quart | 25..25 | exact | % | share | récolte
les deux tiers des maisons ont été détruites
  deux tiers | 66.7..66.7 | exact | % | share | maisons
trois quarts du budget
  trois quarts | 75..75 | exact | % | share | budget
plus de la moitié des soldats
  plus de la moitié | 50.. | more_than | % | share | soldats
le tiers des élèves
  le tiers | 33.3..33.3 | exact | % | share | élèves
réduit de moitié
  moitié | 50..50 | exact | % | share |
une hausse de 2,5 points de pourcentage
  2,5 | 2.5..2.5 | exact | points | share | hausse
un convoi de 12 kilomètres
  12 | 12..12 | exact | km | distance | convoi
une grève de six semaines
  six | 6..6 | exact | weeks | duration | grève
condamné à dix ans de prison
  dix | 10..10 | exact | years | duration | prison
1,2 million de personnes
  1,2 million | 1200000..1200000 | exact | people | other | personnes
2,5 M€ de dégâts
  2,5 M | 2500000..2500000 | exact | EUR | money | dégâts
3 milliards d'euros d'aide
  3 milliards | 3000000000..3000000000 | exact | EUR | money | aide
10 000 F CFA
  10 000 | 10000..10000 | exact | CFA | money |
10 000 francs CFA
  10 000 | 10000..10000 | exact | CFA | money |
FCFA 10 milliards
  FCFA 10 milliards | 10000000000..10000000000 | exact | CFA | money |
500 francs congolais
  500 | 500..500 | exact | CDF | money |
200 dinars algériens
  200 | 200..200 | exact | DZD | money |
50 livres sterling
  50 | 50..50 | exact | GBP | money |
2 millions de livres libanaises
  2 millions | 2000000..2000000 | exact | LBP | money |
entre 5 et 7 millions de dollars
  entre 5 et 7 millions | 5000000..7000000 | exact | USD | money |
5 à 7 millions d'euros
  5 à 7 millions | 5000000..7000000 | exact | EUR | money |
5 218 enfants
  5 218 | 5218..5218 | exact | people | other | enfants
60'000 tonnes
  60'000 | 60000..60000 | exact | tonnes | other |
10.000 personnes
  10.000 | 10000..10000 | exact | people | other | personnes
4-5 rebelles
  4-5 | 4..5 | exact | people | other | rebelles
neuf heures de marche
  neuf | 9..9 | exact | hours | duration | marche
plusieurs bureaux ont ouvert tard
  plusieurs | .. | vague |  | other | bureaux
plusieurs centaines de personnes ont manifesté
  plusieurs centaines | 200.. | vague | people | present | personnes
quelques maisons
  quelques | .. | vague |  | other | maisons
quelques dizaines de blessés
  quelques dizaines | 20.. | vague | people | wounded | blessés
des dizaines de milliers de déplacés
  des dizaines de milliers | 20000.. | vague | people | displaced | déplacés
des millions de francs
  des millions | 2000000.. | vague | francs | money |
des dégâts matériels importants
  des dégâts matériels importants | .. | unquantified |  | other |
de nombreux morts
  de nombreux morts | .. | unquantified | people | killed |
de nombreuses victimes
  de nombreuses victimes | .. | unquantified |  | other |
d'importants dégâts
  d'importants dégâts | .. | unquantified |  | other |
une vingtaine de blessés
  une vingtaine | 20..20 | about | people | wounded | blessés
plus d'une vingtaine de blessés
  plus d'une vingtaine | 20.. | more_than | people | wounded | blessés
une cinquantaine d'autres
  une cinquantaine | 50..50 | about |  | other |
au moins une trentaine de morts
  au moins une trentaine | 30.. | at_least | people | killed | morts
près d'un millier de déplacés
  près d'un millier | 1000..1000 | about | people | displaced | déplacés
une douzaine d'assaillants
  une douzaine | 12..12 | about | people | other | assaillants
quelque 300 combattants
  quelque 300 | 300..300 | about | people | other | combattants
à peine 10 véhicules
  10 | 10..10 | exact |  | other | véhicules
pas moins de 12 soldats
  pas moins de 12 | 12.. | at_least | people | other | soldats
jusqu'à 40 véhicules
  jusqu'à 40 | ..40 | at_most |  | other | véhicules
100 personnes ou plus
  100 | 100.. | at_least | people | other | personnes
tout au plus 20 soldats
  tout au plus 20 | ..20 | at_most | people | other | soldats
un peu plus de 50 maisons
  un peu plus de 50 | 50.. | more_than |  | other | maisons
14 personnes, dont deux volontaires, ont perdu la vie
  14 | 14..14 | exact | people | killed | personnes
  deux | 2..2 | exact | people | killed | volontaires
94 personnes ont péri, dont 44 par noyade et 50 dans l'effondrement de leur maison
  94 | 94..94 | exact | people | killed | personnes
  44 | 44..44 | exact | people | killed | personnes
  50 | 50..50 | exact | people | killed | personnes
sept soldats et deux civils ont été tués
  sept | 7..7 | exact | people | killed | soldats
  deux | 2..2 | exact | people | killed | civils
12 soldats ont été tués et 30 autres blessés
  12 | 12..12 | exact | people | killed | soldats
  30 | 30..30 | exact | people | wounded | soldats
un mort et trois blessés
  un | 1..1 | exact | people | killed | mort
  trois | 3..3 | exact | people | wounded | blessés
un soldat tué, une femme blessée
  un | 1..1 | exact | people | killed | soldat
  une | 1..1 | exact | people | wounded | femme
une frappe a tué 12 civils
  12 | 12..12 | exact | people | killed | civils
aucun des 12 suspects
  12 | 12..12 | exact | people | other | suspects
deux ans et demi
  deux | 2.5..2.5 | exact | years | duration |
une heure et demie
  une | 1.5..1.5 | exact | hours | duration |
une demi-heure
  une | 0.5..0.5 | exact | hours | duration |
trois fois par semaine
  trois | 3..3 | exact |  | other | fois
96 des 113 sièges
  96 | 96..96 | exact |  | other | sièges
  113 | 113..113 | exact |  | other | sièges
12 ponts sur les 17
  12 | 12..12 | exact |  | other | ponts
  17 | 17..17 | exact |  | other | ponts
180 passagers étaient à bord
  180 | 180..180 | exact | people | present | passagers
40 personnes sont bloquées sous les décombres
  40 | 40..40 | exact | people | present | personnes
3 400 déplacés sont hébergés dans des écoles
  3 400 | 3400..3400 | exact | people | displaced | déplacés
l'armée a capturé 12 chars et trois positions
  12 | 12..12 | exact |  | other | chars
  trois | 3..3 | exact |  | other | positions
soixante-dix-huit otages ont été enlevés
  soixante-dix-huit | 78..78 | exact | people | captured | otages
deux cent cinquante mille personnes
  deux cent cinquante mille | 250000..250000 | exact | people | other | personnes
60 km/h
  60 | 60..60 | exact | km/h | other |
300 mètres cubes d'eau
  300 | 300..300 | exact |  | other | mètres cubes d'eau
50 kilomètres carrés
  50 | 50..50 | exact | km² | other |
80 % des bureaux
  80 | 80..80 | exact | % | share | bureaux
une participation de 58 %
  58 | 58..58 | exact | % | share | participation
douze mille familles sinistrées
  douze mille | 12000..12000 | exact |  | other | familles
au moins trente-quatre civils tués dans trois hameaux
  au moins trente-quatre | 34.. | at_least | people | killed | civils
  trois | 3..3 | exact |  | other | hameaux
deux blessés ont succombé
  deux | 2..2 | exact | people | killed | blessés
six otages ont été retrouvés morts
  six | 6..6 | exact | people | killed | otages
le massacre de plus de cent détenus
  plus de cent | 100.. | more_than | people | killed | détenus
au moins 179 morts et 247 blessés
  au moins 179 | 179.. | at_least | people | killed | morts
  247 | 247..247 | exact | people | wounded | blessés
soixante-trois arrestations et six policiers blessés
  soixante-trois | 63..63 | exact | people | captured | arrestations
  six | 6..6 | exact | people | wounded | policiers
quatre nouvelles bases
  quatre | 4..4 | exact |  | other | nouvelles bases
la perte s'élève à 2.500 mégawatts
  2.500 | 2500..2500 | exact | MW | other | perte
16 235 volontaires âgés de 2 à 59 ans
  16 235 | 16235..16235 | exact | people | other | volontaires
quatorze hôpitaux sur trente-six fonctionnent
  quatorze | 14..14 | exact |  | other | hôpitaux
  trente-six | 36..36 | exact |  | other |
Huit enseignants sur dix
  Huit enseignants sur dix | 80..80 | exact | % | share | enseignants
neuf blessés, dont deux sérieusement
  neuf | 9..9 | exact | people | wounded | blessés
  deux | 2..2 | exact | people | wounded | blessés
"""


def figures(text: str, language: str) -> list[Figure]:
    return list(find_figures(text, tokenize(text, 0, len(text), language), LEXICONS[language]))


def row(figure: Figure) -> str:
    low, high = (format(end, "f") if end is not None else "" for end in (figure.low, figure.high))
    said = f"{figure.text} | {low}..{high} | {figure.bound} | {figure.unit} | {figure.counted} | {figure.of}"
    return said.rstrip()


def cases(listed: str) -> Iterator[tuple[str, list[str]]]:
    text, rows = "", list[str]()
    for line in [*listed.strip().split("\n"), ""]:
        if line.startswith("  "):
            rows.append(line.strip())
            continue
        if text:
            yield text, rows
        text, rows = line, []


@pytest.mark.parametrize(("text", "expected"), tuple(cases(ENGLISH)))
def test_english_figures(text: str, expected: list[str]) -> None:
    assert [row(figure) for figure in figures(text, "en")] == expected


@pytest.mark.parametrize(("text", "expected"), tuple(cases(FRENCH)))
def test_french_figures(text: str, expected: list[str]) -> None:
    assert [row(figure) for figure in figures(text, "fr")] == expected


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
        ("prices doubled and output tripled", "en"),
        ("the first half of the year", "en"),
        ("the third quarter of 2023", "en"),
        ("a 22-year-old student", "en"),
        ("won 2-1", "en"),
        ("a 5-4 ruling", "en"),
        ("call 0800-100-066", "en"),
        ("the hotline 1010", "en"),
        ("at 6 o'clock and by nine in the morning", "en"),
        ("children under five", "en"),
        ("people over 65", "en"),
        ("a boy of 12 was shot", "en"),
        ("aged between 5 and 10", "en"),
        ("on 3 and 4 May", "en"),
        ("from 3 to 5 May", "en"),
        ("between 2019 and 2021", "en"),
        ("the 1990s and the 1990s generation", "en"),
        ("Flight 447", "en"),
        ("test scores fell", "en"),
        ("an hour and a half", "en"),
        ("one day they will come", "en"),
        ("the army's 12th brigade", "en"),
        ("one Alhaji Sumaila", "en"),
        ("the gates opened on Tuesday at six", "en"),
        ("les prix ont doublé", "fr"),
        ("la première moitié de l'année", "fr"),
        ("le troisième quart de finale", "fr"),
        ("une fillette de 8 ans a été tuée", "fr"),
        ("les enfants de moins de cinq ans", "fr"),
        ("les personnes de plus de 65 ans", "fr"),
        ("les jeunes de 15 à 24 ans", "fr"),
        ("âgés de 5 à 12 ans", "fr"),
        ("Diop, 45 ans, a dit", "fr"),
        ("victoire 2-1", "fr"),
        ("à 18 heures", "fr"),
        ("vers 6 heures du matin", "fr"),
        ("entre 8h et 10h", "fr"),
        ("les 3 et 4 mai", "fr"),
        ("du 3 au 5 mai", "fr"),
        ("entre 2019 et 2021", "fr"),
        ("les années 1990", "fr"),
        ("dès 2026", "fr"),
        ("jusqu'en 2030", "fr"),
        ("le numéro vert 1010", "fr"),
        ("l'opération 1027", "fr"),
        ("l'un d'eux est mort", "fr"),
        ("au premier trimestre 2023", "fr"),
        ("le vol 447", "fr"),
        ("la 12e brigade", "fr"),
        ("Ma fille a 14 ans, elle attend", "fr"),
        ("un gamin de dix-sept ans", "fr"),
        ("Ces deux-là ont fui", "fr"),
        ("un avion chargé d'armes a été abattu", "fr"),
    ],
)
def test_dates_ages_scores_and_names_are_no_quantities(text: str, language: str) -> None:
    assert [row(figure) for figure in figures(text, language)] == []
