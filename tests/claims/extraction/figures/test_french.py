"""French quantities, one by one: how many, of what, and what is counted."""

from __future__ import annotations

import pytest

from tests.figure_rows import cases, rows

FIGURES = """
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
un demi-million de personnes ont quitté leurs terres
  un demi-million | 500000..500000 | exact | people | displaced | personnes
quarante brûlés, dont la moitié sous respirateur
  quarante | 40..40 | exact | people | wounded | brûlés
  moitié | 50..50 | exact | % | share | brûlés
une poignée observent une grève de la faim
  une poignée | .. | vague |  | other |
un tiers étaient étrangers
  un tiers | 33.3..33.3 | exact | % | share |
six soldats n'ont pas été retrouvés
  six | 6..6 | exact | people | missing | soldats
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
  à peine 10 | ..10 | less_than |  | other | véhicules
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
  trente-six | 36..36 | exact |  | other | hôpitaux
Huit enseignants sur dix
  Huit enseignants sur dix | 80..80 | exact | % | share | enseignants
neuf blessés, dont deux sérieusement
  neuf | 9..9 | exact | people | wounded | blessés
  deux | 2..2 | exact | people | wounded | blessés
au moins un signalement
  au moins un | 1.. | at_least |  | other | signalement
la moitié de l'appui sectoriel irait aux débarcadères
  moitié | 50..50 | exact | % | share | appui sectoriel
trois nouveau-nés morts faute d'électricité
  trois | 3..3 | exact | people | killed | nouveau-nés
« des milliers » de migrants interceptés
  des milliers | 2000.. | vague | people | other | migrants
Nous avons discuté huit heures d'un rectangle
  huit | 8..8 | exact | hours | duration |
un tiers des blessés ont moins de quinze ans
  un tiers | 33.3..33.3 | exact | % | share | blessés
12 combattants tués et trois véhicules détruits
  12 | 12..12 | exact | people | killed | combattants
  trois | 3..3 | exact |  | other | véhicules
il a tué 12 soldats et détruit trois bases
  12 | 12..12 | exact | people | killed | soldats
  trois | 3..3 | exact |  | other | bases
"""


@pytest.mark.parametrize(("text", "expected"), cases(FIGURES))
def test_figures(text: str, expected: list[str]) -> None:
    assert rows(text, "fr") == expected
