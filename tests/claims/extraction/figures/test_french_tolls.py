"""Whom French figures count, and what happened to them."""

from __future__ import annotations

import pytest

from tests.figure_rows import cases, short_rows

FIGURES = """
L'attaque a fait au moins 14 morts et une trentaine de blessés, a indiqué le gouverneur
  au moins 14 | 14.. | at_least | killed
  une trentaine | 30..30 | about | wounded
un bilan provisoire de quarante-deux morts
  quarante-deux | 42..42 | exact | killed
Le bilan s'est alourdi à 87 morts et plus de 200 blessés
  87 | 87..87 | exact | killed
  plus de 200 | 200.. | more_than | wounded
Le naufrage a coûté la vie à soixante et onze personnes
  soixante et onze | 71..71 | exact | killed
Onze mineurs ont péri dans l'effondrement d'une galerie
  Onze | 11..11 | exact | killed
la mort de 12 mineurs dans un éboulement
  12 | 12..12 | exact | killed
L'explosion a entraîné la mort de six ouvriers et en a blessé onze autres
  six | 6..6 | exact | killed
  onze | 11..11 | exact | wounded
des hommes armés ont ouvert le feu, tuant huit personnes et en blessant une vingtaine
  huit | 8..8 | exact | killed
  une vingtaine | 20..20 | about | wounded
Dix-sept corps ont été repêchés dans le fleuve
  Dix-sept | 17..17 | exact | killed
Trois des cinq otages ont été libérés
  Trois | 3..3 | exact | captured
  cinq | 5..5 | exact | captured
Sept soldats ont trouvé la mort et neuf autres sont portés disparus
  Sept | 7..7 | exact | killed
  neuf | 9..9 | exact | missing
L'armée a perdu 12 soldats dans l'embuscade
  12 | 12..12 | exact | killed
la perte de quatre militaires
  quatre | 4..4 | exact | killed
les forces de défense ont neutralisé une cinquantaine de terroristes
  une cinquantaine | 50..50 | about | killed
Nous avons perdu quatre des nôtres
  quatre | 4..4 | exact | killed
Pas moins de 23 personnes ont été tuées lors de ces violences
  Pas moins de 23 | 23.. | at_least | killed
Près de cent cinquante élèves ont été enlevés dans leur internat
  Près de cent cinquante | 150..150 | about | captured
Quelque 3.500 habitants ont fui vers la capitale provinciale
  Quelque 3.500 | 3500..3500 | about | displaced
jusqu'à 20 000 personnes pourraient être déplacées
  jusqu'à 20 000 | ..20000 | at_most | displaced
Entre 4.000 et 5.000 ménages ont été contraints d'abandonner leurs villages
  Entre 4.000 et 5.000 | 4000..5000 | exact | displaced
Deux gendarmes ont été tués et trois blessés dans l'explosion d'un engin artisanal
  Deux | 2..2 | exact | killed
  trois | 3..3 | exact | wounded
cinq civils, dont deux enfants, ont été tués
  cinq | 5..5 | exact | killed
  deux | 2..2 | exact | killed
Parmi les victimes figurent trois femmes
  trois | 3..3 | exact | other
12 morts et 45 blessés, dont 8 dans un état grave
  12 | 12..12 | exact | killed
  45 | 45..45 | exact | wounded
  8 | 8..8 | exact | wounded
La police a interpellé 84 manifestants, dont 12 mineurs
  84 | 84..84 | exact | captured
  12 | 12..12 | exact | captured
Une soixantaine de suspects ont été placés en garde à vue
  Une soixantaine | 60..60 | about | captured
Vingt-six personnes ont été arrêtées et quatorze inculpées
  Vingt-six | 26..26 | exact | captured
  quatorze | 14..14 | exact | other
un attentat qui avait fait 130 morts à Valbourg en 2015
  130 | 130..130 | exact | killed
Le cyclone a tué 59 personnes et fait plus de 125.000 sinistrés
  59 | 59..59 | exact | killed
  plus de 125.000 | 125000.. | more_than | other
Les inondations ont fait 40 morts et détruit 2.300 maisons
  40 | 40..40 | exact | killed
  2.300 | 2300..2300 | exact | other
quatre personnes sont toujours portées disparues
  quatre | 4..4 | exact | missing
On est sans nouvelles de dix-huit pêcheurs
  dix-huit | 18..18 | exact | missing
la disparition de 43 étudiants
  43 | 43..43 | exact | missing
au moins 30 combattants ont été faits prisonniers
  au moins 30 | 30.. | at_least | captured
Vingt-neuf soldats sont retenus en otages depuis août
  Vingt-neuf | 29..29 | exact | captured
Quelque 2 400 soldats français sont déployés dans la région
  Quelque 2 400 | 2400..2400 | about | present
Un contingent de 1.000 policiers doit être déployé
  1.000 | 1000..1000 | exact | present
Le bateau transportait 86 passagers
  86 | 86..86 | exact | present
Il y avait 153 personnes à bord
  153 | 153..153 | exact | present
une foule de plus de 10.000 personnes s'est rassemblée
  plus de 10.000 | 10000.. | more_than | present
Quelque 700 personnes ont défilé dans les rues de la capitale
  Quelque 700 | 700..700 | about | present
Le camp accueille 37.000 réfugiés
  37.000 | 37000..37000 | exact | displaced
2,6 millions de déplacés internes
  2,6 millions | 2600000..2600000 | exact | displaced
plus d'un million de personnes déplacées
  plus d'un million | 1000000.. | more_than | displaced
Les violences ont chassé de chez elles 11.000 personnes
  11.000 | 11000..11000 | exact | displaced
Elles ont provoqué le déplacement de près de 90.000 personnes
  près de 90.000 | 90000..90000 | about | displaced
Deux millions d'habitants ont quitté le pays
  Deux millions | 2000000..2000000 | exact | displaced
quelque 600 familles, soit environ 3 000 personnes, ont trouvé refuge dans une école
  quelque 600 | 600..600 | about | displaced
  environ 3 000 | 3000..3000 | about | displaced
Trente-quatre soldats ont été tués, et douze autres blessés
  Trente-quatre | 34..34 | exact | killed
  douze | 12..12 | exact | wounded
36 militaires tués, 12 autres blessés et 4 portés disparus
  36 | 36..36 | exact | killed
  12 | 12..12 | exact | wounded
  4 | 4..4 | exact | missing
Le nombre de morts est passé de 12 à 15
  12 | 12..12 | exact | killed
  15 | 15..15 | exact | killed
le nombre de victimes s'établissait à 211, dont 30 enfants
  211 | 211..211 | exact | other
  30 | 30..30 | exact | other
Au total, 417 personnes ont perdu la vie depuis janvier
  417 | 417..417 | exact | killed
neuf ont succombé à leurs blessures
  neuf | 9..9 | exact | killed
27 passagers sont décédés sur le coup
  27 | 27..27 | exact | killed
Les assaillants ont exécuté sommairement une dizaine de villageois
  une dizaine | 10..10 | about | killed
Une frappe a détruit le marché, faisant 21 morts parmi les civils
  21 | 21..21 | exact | killed
Une frappe qui a fait vingt-deux tués
  vingt-deux | 22..22 | exact | killed
L'assaut s'est soldé par la mort de 5 assaillants et l'arrestation de 3 autres
  5 | 5..5 | exact | killed
  3 | 3..3 | exact | captured
Nous déplorons deux morts et sept blessés légers
  deux | 2..2 | exact | killed
  sept | 7..7 | exact | wounded
nous avons enregistré 14 décès supplémentaires
  14 | 14..14 | exact | killed
La maladie a tué 219 personnes sur 4.120 cas confirmés
  219 | 219..219 | exact | killed
  4.120 | 4120..4120 | exact | other
112 patients sont hospitalisés, dont 14 en réanimation
  112 | 112..112 | exact | present
  14 | 14..14 | exact | present
Une vingtaine d'orpailleurs sont coincés sous terre
  Une vingtaine | 20..20 | about | present
à peine 300 personnes étaient présentes
  à peine 300 | ..300 | less_than | present
une cinquantaine d'hommes lourdement armés ont attaqué le poste
  une cinquantaine | 50..50 | about | other
Des centaines d'hommes armés sont arrivés à moto
  Des centaines | 200.. | vague | present
Douze casques bleus ont perdu la vie cette année
  Douze | 12..12 | exact | killed
seuls trois survivants ont été retrouvés
  trois | 3..3 | exact | other
Plusieurs dizaines de personnes ont été blessées par balle
  Plusieurs dizaines | 20.. | vague | wounded
Plusieurs soldats ont été tués
  Plusieurs | .. | vague | killed
Quelques blessés ont été évacués
  Quelques | .. | vague | wounded
l'armée a subi de lourdes pertes
  de lourdes pertes | .. | unquantified | other
d'importants dégâts matériels
  d'importants dégâts | .. | unquantified | other
un lourd bilan humain
deux ressortissants allemands et un Suisse ont été enlevés
  deux | 2..2 | exact | captured
  un | 1..1 | exact | captured
Un policier a été tué et deux autres blessés
  Un | 1..1 | exact | killed
  deux | 2..2 | exact | wounded
un mort et quatre blessés
  un | 1..1 | exact | killed
  quatre | 4..4 | exact | wounded
L'accident a fait un mort
  un | 1..1 | exact | killed
trois enfants d'une même famille sont morts noyés
  trois | 3..3 | exact | killed
nos forces ont abattu 18 assaillants et capturé six autres
  18 | 18..18 | exact | killed
  six | 6..6 | exact | captured
l'opération a permis de libérer 28 otages
  28 | 28..28 | exact | captured
Trente-sept détenus se sont évadés de la prison
  Trente-sept | 37..37 | exact | captured
L'incendie a ravagé un immeuble où vivaient 60 personnes
  60 | 60..60 | exact | present
Cinq enseignants et un directeur d'école ont été assassinés
  Cinq | 5..5 | exact | killed
  un | 1..1 | exact | killed
La police a tué par balles deux manifestants
  deux | 2..2 | exact | killed
La répression aurait fait entre 80 et 100 morts
  entre 80 et 100 | 80..100 | exact | killed
de 30 à 40 personnes ont été tuées
  30 à 40 | 30..40 | exact | killed
20-30 personnes ont été blessées
  20-30 | 20..30 | exact | wounded
deux à trois mille personnes ont manifesté
  deux à trois mille | 2000..3000 | exact | present
quinze à vingt assaillants sont morts
  quinze à vingt | 15..20 | exact | killed
Le bilan pourrait dépasser les 500 morts
  dépasser les 500 | 500.. | more_than | killed
plus d'une centaine de combattants ont été mis hors d'état de nuire
  plus d'une centaine | 100.. | more_than | killed
moins d'une dizaine de personnes sont restées au village
  moins d'une dizaine | ..10 | less_than | present
Environ un millier de personnes ont participé à la marche
  Environ un millier | 1000..1000 | about | present
quelque deux cents personnes ont été blessées ou tuées
  quelque deux cents | 200..200 | about | other
il y a eu 51 blessés
  51 | 51..51 | exact | wounded
Le bilan est de 51 blessés, selon l'hôpital
  51 | 51..51 | exact | wounded
Le crash a fait 189 victimes
  189 | 189..189 | exact | other
il reste 14 personnes sous les décombres
  14 | 14..14 | exact | present
200 migrants ont été secourus au large
  200 | 200..200 | exact | other
le rapatriement de 314 migrants
  314 | 314..314 | exact | other
6 700 soldats supplémentaires ont été mobilisés
  6 700 | 6700..6700 | exact | present
Trente corps calcinés ont été découverts dans un puits
  Trente | 30..30 | exact | killed
une fosse commune contenant vingt cadavres
  vingt | 20..20 | exact | killed
Plus de huit mille personnes ont été rapatriées ou évacuées
  Plus de huit mille | 8000.. | more_than | displaced
1,3 million de personnes vivent dans des camps
  1,3 million | 1300000..1300000 | exact | present
les affrontements ont poussé 4.300 familles à l'exode
  4.300 | 4300..4300 | exact | displaced
deux chauffeurs ont été égorgés, trois autres pris en otage
  deux | 2..2 | exact | killed
  trois | 3..3 | exact | captured
le rapt de quinze passagers d'un autocar
  quinze | 15..15 | exact | captured
Cinq ans après, 2.400 personnes manquent toujours à l'appel
  Cinq | 5..5 | exact | duration
  2.400 | 2400..2400 | exact | missing
Il y avait entre 90 et 110 rebelles sur la colline
  entre 90 et 110 | 90..110 | exact | present
Nos neuf clients avaient passé plus de 48 heures en garde à vue
  neuf | 9..9 | exact | captured
  plus de 48 | 48.. | more_than | duration
Trois officiers et cinq soldats ont été mis aux arrêts
  Trois | 3..3 | exact | captured
  cinq | 5..5 | exact | captured
Des dizaines de familles sont sans nouvelles d'un parent
  Des dizaines | 20.. | vague | other
Le hameau est sans nouvelles de 12 pêcheurs
  12 | 12..12 | exact | missing
trois agents souffrent de fractures
  trois | 3..3 | exact | wounded
La manifestation ne comptait que quelque deux cents marcheurs
  quelque deux cents | 200..200 | about | present
Le club compte 300 adhérents
  300 | 300..300 | exact | other
La perte s'élève à 8.000 têtes de bétail environ
  8.000 | 8000..8000 | about | other
L'envoi de quelque 2.000 casques a pris dix jours
  quelque 2.000 | 2000..2000 | about | other
  dix | 10..10 | exact | duration
Le couvre-feu va de 20 heures à 6 heures et durera neuf jours
  neuf | 9..9 | exact | duration
Deux cents hommes gardent le barrage
  Deux cents | 200..200 | exact | present
Trente élèves étaient en classe
  Trente | 30..30 | exact | present
Trente élèves étaient en colère
  Trente | 30..30 | exact | other
Le bateau avait à son bord 85 personnes
  85 | 85..85 | exact | present
Six villageois sont tombés sous les balles
  Six | 6..6 | exact | killed
"""


@pytest.mark.parametrize(("text", "expected"), cases(FIGURES))
def test_what_happened(text: str, expected: list[str]) -> None:
    assert short_rows(text, "fr") == expected
