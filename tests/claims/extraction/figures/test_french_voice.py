"""French quantities in harder sentences: who did it is not counted with those to whom it was done."""

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
Le mouvement dit avoir perdu "pas plus de six" combattants
  pas plus de six | ..6 | at_most | killed
Le dispensaire a reçu vingt et un blessés, dont sept par éclats d'obus
  vingt et un | 21..21 | exact | wounded
  sept | 7..7 | exact | wounded
On dénombre onze tués côté ennemi et deux dans nos rangs
  onze | 11..11 | exact | killed
  deux | 2..2 | exact | killed
L'épidémie a déjà emporté 1.200 malades sur 9.800 cas
  1.200 | 1200..1200 | exact | killed
  9.800 | 9800..9800 | exact | other
Le ministère fait état de 14 décès et de 212 nouvelles contaminations
  14 | 14..14 | exact | killed
  212 | 212..212 | exact | other
Les secours ont extrait cinq personnes vivantes et neuf corps
  cinq | 5..5 | exact | other
  neuf | 9..9 | exact | killed
Quarante et un migrants sont portés manquants
  Quarante et un | 41..41 | exact | missing
Le nombre des disparus a été ramené de 120 à 86
  120 | 120..120 | exact | missing
  86 | 86..86 | exact | missing
Deux des quatre ressortissants chinois enlevés en mai ont été relâchés
  Deux | 2..2 | exact | captured
  quatre | 4..4 | exact | captured
il a condamné douze prévenus à des peines de cinq à dix ans
  douze | 12..12 | exact | other
  cinq à dix | 5..10 | exact | duration
La cour a condamné l'ex-ministre à sept ans ferme et 2 millions d'amende
  sept | 7..7 | exact | duration
  2 millions | 2000000..2000000 | exact | money
Le franc congolais a perdu le tiers de sa valeur
  le tiers | 33.3..33.3 | exact | share
Deux habitants sur cinq n'ont pas accès à l'eau
  Deux habitants sur cinq | 40..40 | exact | share
Neuf bureaux sur dix ont ouvert
  Neuf bureaux sur dix | 90..90 | exact | share
Le taux de chômage, à 33 %, a gagné deux points
  33 | 33..33 | exact | share
  deux | 2..2 | exact | share
Le candidat obtient 51,2 % contre 48,8 % à son rival
  51,2 | 51.2..51.2 | exact | share
  48,8 | 48.8..48.8 | exact | share
La liste rafle 23 des 47 sièges à pourvoir
  23 | 23..23 | exact | other
  47 | 47..47 | exact | other
Le baril a clôturé à 84,20 dollars, en hausse de 1,3 %
  84,20 | 84.20..84.20 | exact | money
  1,3 | 1.3..1.3 | exact | share
La banque a prêté 250 millions d'unités de compte
  250 millions | 250000000..250000000 | exact | other
Un versement de 3,2 M$
  3,2 M | 3200000..3200000 | exact | money
une enveloppe de 15 Mds FCFA
  15 Mds | 15000000000..15000000000 | exact | money
le sac de 50 kg se vend 45.000 francs
  50 | 50..50 | exact | other
  45.000 | 45000..45000 | exact | money
la parcelle fait 2 ha
  2 | 2..2 | exact | other
Le fleuve a atteint 8,45 m à la station
  8,45 | 8.45..8.45 | exact | distance
il est tombé 120 millimètres en trois heures
  120 | 120..120 | exact | other
  trois | 3..3 | exact | duration
par une nuit à moins 12 degrés
  12 | 12..12 | exact | other
La panne a duré un peu moins de six heures
  un peu moins de six | ..6 | less_than | duration
Voilà quatre ans que nous attendons
  quatre | 4..4 | exact | duration
d'ici cinq à six semaines
  cinq à six | 5..6 | exact | duration
Une trentaine de localités et plus d'une centaine de hameaux sont privés d'électricité
  Une trentaine | 30..30 | about | other
  plus d'une centaine | 100.. | more_than | other
Quelque 60% des 1.400 écoles
  Quelque 60 | 60..60 | about | share
  1.400 | 1400..1400 | exact | other
Au moins deux engins explosifs ont visé le convoi, qui comptait 38 camions
  Au moins deux | 2.. | at_least | other
  38 | 38..38 | exact | other
La grève est suivie par près de huit salariés sur dix
  près de huit salariés sur dix | 80..80 | about | share
les rebelles retiennent toujours 11 employés d'une ONG
  11 | 11..11 | exact | captured
Plus d'un millier d'enfants ont été séparés de leurs familles
  Plus d'un millier | 1000.. | more_than | other
six mille personnes dorment à la belle étoile
  six mille | 6000..6000 | exact | present
Les combats ont jeté sur les routes 45.000 civils
  45.000 | 45000..45000 | exact | displaced
4.700 Centrafricains ont traversé la frontière
  4.700 | 4700..4700 | exact | displaced
L'ONU évalue à 380.000 le nombre des déplacés
  380.000 | 380000..380000 | exact | displaced
le camp, prévu pour 5.000 réfugiés, en abrite 19.000
  5.000 | 5000..5000 | exact | displaced
  19.000 | 19000..19000 | exact | present
200 à 300 hommes armés ont encerclé la localité
  200 à 300 | 200..300 | exact | other
Les forces de l'ordre avaient déployé 1 200 agents
  1 200 | 1200..1200 | exact | present
Nous étions une quarantaine dans la salle
  une quarantaine | 40..40 | about | present
deux avions de chasse ont été cloués au sol
  deux | 2..2 | exact | other
il y aurait eu "entre quinze et vingt" morts
  entre quinze et vingt | 15..20 | exact | killed
le bilan officiel, 13 morts, est très inférieur
  13 | 13..13 | exact | killed
Le bilan n'est plus de 8 mais de 17 morts
  8 | 8..8 | exact | killed
  17 | 17..17 | exact | killed
les soldats ont fouillé une dizaine de maisons et emmené quatre jeunes hommes
  une dizaine | 10..10 | about | other
  quatre | 4..4 | exact | captured
l'armée a libéré 17 captifs et récupéré deux pick-up
  17 | 17..17 | exact | captured
  deux | 2..2 | exact | other
deux villageois ont été abattus et leurs 80 bœufs volés
  deux | 2..2 | exact | killed
  80 | 80..80 | exact | other
trente-huit têtes de bétail ont été abattues
  trente-huit | 38..38 | exact | other
le pont, long de 640 mètres
  640 | 640..640 | exact | distance
des rafales à plus de 150 km/h
  plus de 150 | 150.. | more_than | other
Deux semaines après l'attaque, 31 élèves restent aux mains des ravisseurs
  Deux | 2..2 | exact | duration
  31 | 31..31 | exact | captured
un tiers des 45 députés
  un tiers | 33.3..33.3 | exact | share
  45 | 45..45 | exact | other
"""


@pytest.mark.parametrize(("text", "expected"), cases(FIGURES))
def test_who_did_it(text: str, expected: list[str]) -> None:
    assert short_rows(text, "fr") == expected
