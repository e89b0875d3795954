"""French shares, money, measures and things that are only counted."""

from __future__ import annotations

import pytest

from tests.figure_rows import cases, short_rows

FIGURES = """
un prêt de 1,2 milliard de dollars
  1,2 milliard | 1200000000..1200000000 | exact | money
un budget de 12 milliards de francs CFA
  12 milliards | 12000000000..12000000000 | exact | money
Le chantier a coûté 40 M€
  40 M | 40000000..40000000 | exact | money
une amende de 25.000 FCFA
  25.000 | 25000..25000 | exact | money
3,5 millions d'euros ont été détournés
  3,5 millions | 3500000..3500000 | exact | money
une aide d'un montant de 350 millions USD
  350 millions | 350000000..350000000 | exact | money
le litre d'essence coûte désormais 850 francs
  850 | 850..850 | exact | money
une rançon de 10 000 $
  10 000 | 10000..10000 | exact | money
entre 5 et 7 milliards d'euros
  entre 5 et 7 milliards | 5000000000..7000000000 | exact | money
plus de 200 mds FCFA
  plus de 200 mds | 200000000000.. | more_than | money
un déficit de 4,8 % du PIB
  4,8 | 4.8..4.8 | exact | share
L'inflation a atteint 26,4% en glissement annuel
  26,4 | 26.4..26.4 | exact | share
un recul de trois points de pourcentage
  trois | 3..3 | exact | share
Le taux de participation s'élève à 61,2 pour cent
  61,2 | 61.2..61.2 | exact | share
la moitié des structures de santé sont fermées
  moitié | 50..50 | exact | share
près de la moitié des écoles
  près de la moitié | 50..50 | about | share
plus de la moitié du cheptel a été décimée
  plus de la moitié | 50.. | more_than | share
Les deux tiers des habitants sont partis
  deux tiers | 66.7..66.7 | exact | share
un enfant sur cinq souffre de malnutrition
  un enfant sur cinq | 20..20 | exact | share
une femme sur trois a subi des violences
  une femme sur trois | 33.3..33.3 | exact | share
un quart des récoltes a été perdu
  un quart | 25..25 | exact | share
le quart de la population
  le quart | 25..25 | exact | share
trois quarts des électeurs
  trois quarts | 75..75 | exact | share
les trois quarts des puits sont à sec
  trois quarts | 75..75 | exact | share
sept Français sur dix y sont opposés
  sept Français sur dix | 70..70 | exact | share
plus d'un tiers des bureaux de vote
  plus d'un tiers | 33.3.. | more_than | share
un habitant sur deux
  un habitant sur deux | 50..50 | exact | share
un dixième du budget
  un dixième | 10..10 | exact | share
une hausse de 15 à 20 %
  15 à 20 | 15..20 | exact | share
10 à 12% des effectifs
  10 à 12 | 10..12 | exact | share
une baisse de plus de 30 %
  plus de 30 | 30.. | more_than | share
à une quarantaine de kilomètres de la frontière
  une quarantaine | 40..40 | about | distance
à 15 km au nord de la ville
  15 | 15..15 | exact | distance
dans un rayon de dix kilomètres
  dix | 10..10 | exact | distance
une vague de plus de 3 mètres
  plus de 3 | 3.. | more_than | distance
40 mm de pluie sont tombés
  40 | 40..40 | exact | other
l'eau est montée de 80 centimètres
  80 | 80..80 | exact | distance
une superficie de 12.000 hectares
  12.000 | 12000..12000 | exact | other
un territoire de 450 km²
  450 | 450..450 | exact | other
1.500 kilomètres carrés de forêt
  1.500 | 1500..1500 | exact | other
deux tonnes de cocaïne ont été saisies
  deux | 2..2 | exact | other
18.000 tonnes de céréales
  18.000 | 18000..18000 | exact | other
350 kg d'explosifs
  350 | 350..350 | exact | other
500 grammes par personne
  500 | 500..500 | exact | other
60 000 mètres cubes d'eau par jour
  60 000 | 60000..60000 | exact | other
200 litres de carburant
  200 | 200..200 | exact | other
une température de 47,2 degrés
  47,2 | 47.2..47.2 | exact | other
le mercure a dépassé 40 °C
  dépassé 40 | 40.. | more_than | other
des vents de 180 km/h
  180 | 180..180 | exact | other
un séisme de magnitude 6,8
  6,8 | 6.8..6.8 | exact | other
une capacité de 120 mégawatts
  120 | 120..120 | exact | other
100.000 barils par jour
  100.000 | 100000..100000 | exact | other
le procès a duré six semaines
  six | 6..6 | exact | duration
après trois mois de siège
  trois | 3..3 | exact | duration
pendant plus de quarante-huit heures
  plus de quarante-huit | 48.. | more_than | duration
condamné à vingt ans de prison
  vingt | 20..20 | exact | duration
une peine de 18 mois avec sursis
  18 | 18..18 | exact | duration
une transition de 36 mois maximum
  36 | ..36 | at_most | duration
un cessez-le-feu de 72 heures
  72 | 72..72 | exact | duration
depuis une dizaine d'années
  une dizaine | 10..10 | about | duration
en moins de deux heures
  moins de deux | ..2 | less_than | duration
dans un délai de 15 jours
  15 | 15..15 | exact | duration
deux ans et demi de guerre
  deux | 2.5..2.5 | exact | duration
il y a trois ans
  trois | 3..3 | exact | duration
trois nuits de suite
  trois | 3..3 | exact | duration
1 200 cas suspects, dont 85 confirmés
  1 200 | 1200..1200 | exact | other
  85 | 85..85 | exact | other
500.000 doses de vaccin ont été livrées
  500.000 | 500000..500000 | exact | other
12 bulletins nuls
  12 | 12..12 | exact | other
le parti remporte 83 sièges sur 165
  83 | 83..83 | exact | other
  165 | 165..165 | exact | other
par 42 voix contre 17 et trois abstentions
  42 | 42..42 | exact | other
  17 | 17..17 | exact | other
  trois | 3..3 | exact | other
une dizaine de véhicules ont été incendiés
  une dizaine | 10..10 | about | other
ils ont emporté trois pick-up et deux motos
  trois | 3..3 | exact | other
  deux | 2..2 | exact | other
quatre véhicules ont été capturés
  quatre | 4..4 | exact | other
l'armée a abattu 38 drones sur 41
  38 | 38..38 | exact | other
  41 | 41..41 | exact | other
Deux hélicoptères ont été abattus
  Deux | 2..2 | exact | other
cinq villages ont été évacués
  cinq | 5..5 | exact | other
13 vols ont été annulés
  13 | 13..13 | exact | other
un troupeau de 300 têtes de bétail
  300 | 300..300 | exact | other
huit centres de santé sont hors service
  huit | 8..8 | exact | other
douze des quatorze régions
  douze | 12..12 | exact | other
  quatorze | 14..14 | exact | other
le dossier compte 4.500 pages
  4.500 | 4500..4500 | exact | other
trois chars et une quinzaine de blindés détruits
  trois | 3..3 | exact | other
  une quinzaine | 15..15 | about | other
une vingtaine de maisons incendiées
  une vingtaine | 20..20 | about | other
au moins deux roquettes sont tombées
  au moins deux | 2.. | at_least | other
la production a doublé pour atteindre 90.000 tonnes
  90.000 | 90000..90000 | exact | other
64 familles hébergées dans une église
  64 | 64..64 | exact | present
quarante-deux candidats sont en lice
  quarante-deux | 42..42 | exact | other
le taux est de 9 pour 100 000 habitants
  9 | 9..9 | exact | other
près de 1.500 emplois sont menacés
  près de 1.500 | 1500..1500 | about | other
plusieurs villages ont été attaqués
  plusieurs | .. | vague | other
quelques centaines de mètres
  quelques centaines | 200.. | vague | distance
des millions de dollars ont disparu
  des millions | 2000000.. | vague | money
trois fois plus de cas
  trois | 3..3 | exact | other
12,5 millions d'électeurs sont appelés aux urnes
  12,5 millions | 12500000..12500000 | exact | other
7.800 bureaux de vote sur 8.000 ont ouvert
  7.800 | 7800..7800 | exact | other
  8.000 | 8000..8000 | exact | other
une demi-douzaine de roquettes
  une demi-douzaine | 6..6 | about | other
une bonne centaine de maisons
  une bonne centaine | 100..100 | about | other
trois à quatre heures de marche
  trois à quatre | 3..4 | exact | duration
5-6 milliards de dollars
  5-6 milliards | 5000000000..6000000000 | exact | money
un million et demi d'enfants
  un million et demi | 1500000..1500000 | exact | other
6 millions de personnes ont besoin d'aide
  6 millions | 6000000..6000000 | exact | other
soit 12% de plus qu'en 2021
  12 | 12..12 | exact | share
le prix du sac de riz est passé de 22.000 à 31.000 francs CFA
  22.000 | 22000..22000 | exact | money
  31.000 | 31000..31000 | exact | money
le déficit atteindrait au plus 3 % du PIB
  au plus 3 | ..3 | at_most | share
cent vingt mille francs
  cent vingt mille | 120000..120000 | exact | money
deux ou trois personnes
  deux ou trois | 2..3 | exact | other
cinq cents à six cents vaches
  cinq cents à six cents | 500..600 | exact | other
un chiffre d'affaires de 412 milliards de francs CFA (environ 628 M€), contre 376,6 milliards un an plus tôt
  412 milliards | 412000000000..412000000000 | exact | money
  environ 628 M | 628000000..628000000 | about | money
  376,6 milliards | 376600000000..376600000000 | exact | money
pour une valeur de 2,1 milliards
  2,1 milliards | 2100000000..2100000000 | exact | money
le prix, de 3,9 dollars la dose, a été ramené à moins de 3
  3,9 | 3.9..3.9 | exact | money
  moins de 3 | ..3 | less_than | money
61 des 80 millions de francs
  61 | 61000000..61000000 | exact | money
  80 millions | 80000000..80000000 | exact | money
l'Etat a versé 4 milliards sur les 12 milliards de francs promis
  4 milliards | 4000000000..4000000000 | exact | money
  12 milliards | 12000000000..12000000000 | exact | money
une dette de 600 millions
  600 millions | 600000000..600000000 | exact | money
le billet est passé de 300 à 500 francs
  300 | 300..300 | exact | money
  500 | 500..500 | exact | money
une ville de 3 millions d'habitants
  3 millions | 3000000..3000000 | exact | present
trois des 12 prévenus ont été relaxés
  trois | 3..3 | exact | other
  12 | 12..12 | exact | other
43 élèves enlevés, et non 90
  43 | 43..43 | exact | captured
  90 | 90..90 | exact | captured
la hausse a atteint 12 %, contre 8 en 2021
  12 | 12..12 | exact | share
  8 | 8..8 | exact | share
"""


@pytest.mark.parametrize(("text", "expected"), cases(FIGURES))
def test_measures(text: str, expected: list[str]) -> None:
    assert short_rows(text, "fr") == expected
