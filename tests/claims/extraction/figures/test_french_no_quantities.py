"""French dates, ages, names and scores are no figures."""

from __future__ import annotations

import pytest

from tests.figure_rows import figures

NO_FIGURES = """
il avait été arrêté le 12 mars 2021
depuis le 3 mai
le coup d'Etat d'août 2020
en 2019
les 14 et 15 juin
du 5 au 9 juillet
l'an 2000
les années 1990
dans les années 80
le 1er janvier
lundi 4
l'accusé, âgé de 34 ans
Amadou Keïta, 52 ans, a été blessé
une fillette de neuf ans
la victime, un homme de 27 ans, est décédée
un quadragénaire
les moins de 15 ans
les enfants de 6 à 59 mois
à l'âge de 78 ans
la troisième offensive
le 21e sommet
au XXIe siècle
la 4e région militaire
le deuxième tour
vers 14h30
à 6 heures du matin
à 22 h
aux alentours de 3h00 locales
à 18H45 GMT
vers 4 heures
entre 8 heures et midi
battus 3-1
une victoire 2 à 0
au 12, rue des Écoles
Appelez le 0800 12 34 56
le 117
les rebelles du M23
un Boeing 737
un Airbus A320
l'article 5 de la Constitution
la résolution 2719
les pays du G20
les pays du G5 Sahel
le vol 302
le vol ET 302
le 1er bataillon
le 7e régiment
la RN1
la route nationale 4
la N7
le F-16
un Su-25
l'un des assaillants a fui
l'une des victimes
un convoi est tombé dans une embuscade
un groupe a attaqué une patrouille
aucun blessé
aucune victime n'est à déplorer
pas un seul habitant n'est resté
un communiqué
une enquête a été ouverte
d'une part
les uns et les autres
le Covid-19
la variole B.1.617
la chaîne France 24
TV5 Monde
la loi 2016-38
le numéro vert 1212
le PK5
le km 12
la zone 3
l'opération 1027
le Groupe des 77
la 5G
au chapitre 7 de la Charte
le décret n° 2021-118
la porte 4
sa première visite
pour la première fois
une fois de plus
le bloc 17
le député du 3e arrondissement
les 24 Heures du Mans
un soldat
le 11-Septembre
le dossier 04/2022
"""


@pytest.mark.parametrize("text", NO_FIGURES.strip().split("\n"))
def test_no_quantity(text: str) -> None:
    assert figures(text, "fr") == []
