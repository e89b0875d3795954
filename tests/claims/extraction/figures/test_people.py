"""Whom figures count by the grammar of their clause: who is somewhere, who is compared, who is only charged."""

from __future__ import annotations

import pytest

from tests.figure_rows import cases, short_rows
from tests.findings import statements

ENGLISH = """
300 guests were dancing when the roof came down
  300 | 300..300 | exact | present
40 pilgrims are camping outside the shrine
  40 | 40..40 | exact | present
60 marchers looked on from the bridge
  60 | 60..60 | exact | present
France would keep 900 soldiers in the valley
  900 | 900..900 | exact | present
the militants, numbering about 70, came on foot
  about 70 | 70..70 | about | present
a caravan, about 4,000 strong, set off at dawn
  about 4,000 | 4000..4000 | about | present
the town of 600 souls was cut off
  600 | 600..600 | exact | present
the 8,000 civilians in Port Selva have no power
  8,000 | 8000..8000 | exact | present
30 families share this building
  30 | 30..30 | exact | present
twelve delegates from 40 countries are meeting in Selva
  twelve | 12..12 | exact | present
  40 | 40..40 | exact | other
some 60 gunmen on 30 motorcycles rode into the town
  some 60 | 60..60 | about | present
  30 | 30..30 | exact | other
of the 64 passengers, nine were minors
  64 | 64..64 | exact | present
  nine | 9..9 | exact | other
confirmed the arrival of 500 troops at the port
  500 | 500..500 | exact | present
the two men were handed over to the crowd
  two | 2..2 | exact | other
twelve ministers stayed away from the summit
  twelve | 12..12 | exact | other
nine men came out of the mine
  nine | 9..9 | exact | other
25 million people are in need of help
  25 million | 25000000..25000000 | exact | other
19 crew were rescued from a ship with 40 people on board
  19 | 19..19 | exact | other
  40 | 40..40 | exact | present
200 nurses were trained at a camp in the hills
  200 | 200..200 | exact | other
cells designed for 600 hold 1,900 inmates
  600 | 600..600 | exact | other
  1,900 | 1900..1900 | exact | captured
a boat licensed to carry 80
  80 | 80..80 | exact | other
the mother of four was found dead
  four | 4..4 | exact | other
two officers were charged with murder
  two | 2..2 | exact | other
12 soldiers were sentenced for fleeing
  12 | 12..12 | exact | other
nine pupils taken from a school were freed
  nine | 9..9 | exact | captured
118 of the 287 hostages were freed
  118 | 118..118 | exact | captured
  287 | 287..287 | exact | captured
two of the nine patients have died
  two | 2..2 | exact | killed
  nine | 9..9 | exact | other
32 prisoners of war were swapped
  32 | 32..32 | exact | captured
six activists were whisked away
  six | 6..6 | exact | captured
four monks were seized at dawn and have been held for a week
  four | 4..4 | exact | captured
12 diplomats were expelled
  12 | 12..12 | exact | other
2,300 contacts had been traced
  2,300 | 2300..2300 | exact | other
three contacts could not be traced
  three | 3..3 | exact | missing
three children had lost limbs
  three | 3..3 | exact | wounded
640 patients were treated for cholera
  640 | 640..640 | exact | other
40 people were treated for burns
  40 | 40..40 | exact | wounded
70 pupils were taken ill
  70 | 70..70 | exact | wounded
three people were trampled to death
  three | 3..3 | exact | killed
1,146 people died this year, against 513 in 2020
  1,146 | 1146..1146 | exact | killed
  513 | 513..513 | exact | killed
12 people died, compared with 30 in the ward last year
  12 | 12..12 | exact | killed
  30 | 30..30 | exact | killed
the toll of the storm that swept away the jetty now exceeds 400
  exceeds 400 | 400.. | more_than | killed
of the 58 dead, 36 were miners and 12 were traders
  58 | 58..58 | exact | killed
  36 | 36..36 | exact | killed
  12 | 12..12 | exact | killed
31 people, a pastor and his two sons among them, were killed
  31 | 31..31 | exact | killed
  two | 2..2 | exact | killed
nine people died; the police counted 60 bodies, then 62
  nine | 9..9 | exact | killed
  60 | 60..60 | exact | killed
  62 | 62..62 | exact | killed
ordered 40,000 people in the valley to leave
  40,000 | 40000..40000 | exact | displaced
eleven men of his family were taken from the fair
  eleven | 11..11 | exact | captured
the toll could rise beyond 20,000
  beyond 20,000 | 20000.. | more_than | killed
her list fell four seats short of the 61 needed
  four | 4..4 | exact | other
  61 | 61..61 | exact | other
villages within a 10-km radius
  10 | 10..10 | exact | distance
the average age of the victims was 23
before they turn 15
it rained 310 mm in a day
  310 | 310..310 | exact | other
the virus infected one in 60 sailors
  one in 60 | 1.7..1.7 | exact | share
she polled 54.9 per cent to his 39.1
  54.9 | 54.9..54.9 | exact | share
  39.1 | 39.1..39.1 | exact | share
rice costs 77,000 naira, up from 35,000 a year ago
  77,000 | 77000..77000 | exact | money
  35,000 | 35000..35000 | exact | money
seas will rise by half a metre
  half a | 0.5..0.5 | exact | distance
another dozen were injured
  another dozen | 12..12 | about | wounded
17 cars left the lodge and seven reached the beach
  17 | 17..17 | exact | other
  seven | 7..7 | exact | other
the prison holds 900 detainees
  900 | 900..900 | exact | present
nine prisoners in the town jail have died
  nine | 9..9 | exact | killed
twelve gunmen killed the mayor
  twelve | 12..12 | exact | other
a strike on a school sheltering 600 people killed 31
  600 | 600..600 | exact | present
  31 | 31..31 | exact | killed
12 people killed in May were traders
  12 | 12..12 | exact | killed
the two men have been taken off a bus
  two | 2..2 | exact | other
organisers put the turnout at 50,000; police said 18,000
  50,000 | 50000..50000 | exact | present
  18,000 | 18000..18000 | exact | present
she was sworn in before 9,000 guests
  9,000 | 9000..9000 | exact | present
police counted 8,000 demonstrators
  8,000 | 8000..8000 | exact | present
thirty soldiers hold the bridge
  thirty | 30..30 | exact | present
400 relatives of the missing gathered at the port
  400 | 400..400 | exact | present
of the 40 missing, nine were boys
  40 | 40..40 | exact | missing
  nine | 9..9 | exact | missing
14,000 residents were told to leave
  14,000 | 14000..14000 | exact | displaced
it took 300 firefighters nine days to put it out
  300 | 300..300 | exact | other
  nine | 9..9 | exact | duration
a dinghy left Selva with 53 people
  53 | 53..53 | exact | present
3,000 reservists were allowed into the camp
  3,000 | 3000..3000 | exact | other
half of the island's 16,000 people have been moved
  half | 50..50 | exact | share
  16,000 | 16000..16000 | exact | present
four climbers fell 200 metres to their deaths
  four | 4..4 | exact | killed
  200 | 200..200 | exact | distance
a search has begun for eleven sailors
  eleven | 11..11 | exact | missing
countless goats died
  countless | .. | unquantified | other
he spoke of a quake of magnitude 5.9
  5.9 | 5.9..5.9 | exact | other
divers pulled out eight survivors and twenty bodies
  eight | 8..8 | exact | other
  twenty | 20..20 | exact | killed
a country of 12 million
  12 million | 12000000..12000000 | exact | present
seven of them were in its hands
  seven | 7..7 | exact | captured
200 people were taken from their homes
  200 | 200..200 | exact | captured
"""
FRENCH = """
trois cents invités dansaient quand le toit a cédé
  trois cents | 300..300 | exact | present
quarante pèlerins campent devant le sanctuaire
  quarante | 40..40 | exact | present
jusqu'à 9.000 marcheurs ont battu le pavé
  jusqu'à 9.000 | ..9000 | at_most | present
des milliers de jeunes sont descendues dans les rues
  des milliers | 2000.. | vague | present
600 badauds assistaient à la scène
  600 | 600..600 | exact | present
deux collègues auraient dû l'assister
  deux | 2..2 | exact | other
les organisateurs attendaient 9.000 personnes
  9.000 | 9000..9000 | exact | other
deux cents fidèles emplissaient l'église
  deux cents | 200..200 | exact | present
la France maintiendra 900 militaires dans la vallée
  900 | 900..900 | exact | present
six des accusés étaient toujours à l'audience
  six | 6..6 | exact | present
six agents sont à l'origine de la fuite
  six | 6..6 | exact | other
un médecin pour 12 millions d'habitants
  12 millions | 12000000..12000000 | exact | present
les assaillants, une centaine, ont fui
  une centaine | 100..100 | about | present
ils étaient peut-être une trentaine
  peut-être une trentaine | 30..30 | about | present
trente familles se partagent l'immeuble
  trente | 30..30 | exact | present
quatre cents délégués de 40 pays sont réunis à Selva
  quatre cents | 400..400 | exact | present
  40 | 40..40 | exact | other
sur les 64 passagers, neuf étaient mineurs
  64 | 64..64 | exact | present
  neuf | 9..9 | exact | other
deux femmes ont été livrées à la foule
  deux | 2..2 | exact | other
dix mineurs ont été sortis vivants des décombres
  dix | 10..10 | exact | other
vingt membres d'équipage ont été hélitreuillés
  vingt | 20..20 | exact | other
des cellules prévues pour 600 personnes
  600 | 600..600 | exact | other
un bac autorisé à embarquer 80 passagers
  80 | 80..80 | exact | other
la mère de quatre enfants est morte
  quatre | 4..4 | exact | other
deux policiers ont été mis en examen pour meurtre
  deux | 2..2 | exact | other
neuf élèves ont recouvré la liberté
  neuf | 9..9 | exact | captured
les bandits ont relâché quatorze passagers
  quatorze | 14..14 | exact | captured
cinq cents prisonniers ont été échangés
  cinq cents | 500..500 | exact | captured
trente moines ont été emmenés sous la menace des armes
  trente | 30..30 | exact | captured
les recherches pour retrouver les cinq hommes ont repris
  cinq | 5..5 | exact | missing
on est à la recherche de trente pêcheurs
  trente | 30..30 | exact | missing
le feu a contraint 9.000 riverains à évacuer
  9.000 | 9000..9000 | exact | displaced
les électeurs se sont déplacés dans 30 bureaux
  30 | 30..30 | exact | other
jusqu'à 9.000 personnes se rassemblent chaque soir
  jusqu'à 9.000 | ..9000 | at_most | present
trois millions de réfugiés vivent au Zamwe
  trois millions | 3000000..3000000 | exact | present
une douzaine d'avocats ont quitté la salle
  une douzaine | 12..12 | about | other
trois de ses éléments sont tombés
  trois | 3..3 | exact | killed
trois soldats sont tombés malades
  trois | 3..3 | exact | other
quelque 600 personnes ont été touchées par les crues
  quelque 600 | 600..600 | about | other
l'hôpital a soigné 640 malades du choléra
  640 | 640..640 | exact | other
soixante écolières ont été prises de malaise
  soixante | 60..60 | exact | wounded
douze personnes sont mortes, contre 30 sur la même période de 2020
  douze | 12..12 | exact | killed
  30 | 30..30 | exact | killed
le nombre de civils tués s'élève à 170, soit le double des 85 reconnus par l'armée
  170 | 170..170 | exact | killed
  85 | 85..85 | exact | killed
sur les 58 morts, 36 étaient des mineurs et 12 des proches
  58 | 58..58 | exact | killed
  36 | 36..36 | exact | killed
  12 | 12..12 | exact | killed
la mort de 350 hommes réfugiés à Selva
  350 | 350..350 | exact | killed
les syndicats parlent de 9.000 grévistes, la police de 3.000
  9.000 | 9000..9000 | exact | other
  3.000 | 3000..3000 | exact | other
ces trois dernières semaines
  trois | 3..3 | exact | duration
un enfant de moins de cinq ans sur cinq a faim
  un enfant de moins de cinq ans sur cinq | 20..20 | exact | share
deux familles déplacées sur trois
  deux familles déplacées sur trois | 66.7..66.7 | exact | share
la moitié des mères et une femme sur dix
  moitié | 50..50 | exact | share
  une femme sur dix | 10..10 | exact | share
un marin sur soixante
  un marin sur soixante | 1.7..1.7 | exact | share
le fleuve dépasse de 1,4 mètre la normale
  1,4 | 1.4..1.4 | exact | distance
la moyenne d'âge des victimes était de 23 ans
il est tombé 400 millimètres de pluie
  400 | 400..400 | exact | other
la mer montera d'un demi-mètre
  un | 0.5..0.5 | exact | distance
elle est distancée de 12 points dans le dernier sondage
  12 | 12..12 | exact | share
neuf personnes vivent dans une seule pièce
  neuf | 9..9 | exact | present
la prison abrite 900 détenus
  900 | 900..900 | exact | present
un colonel reconnaît que des cars traversent la frontière
selon deux officiers, l'ordre d'encercler la maison a été donné
  deux | 2..2 | exact | other
la secte aurait été « libérée sans contrepartie », ce qui surprend plusieurs juges
  plusieurs | .. | vague | other
des centaines de blessés mourront
  des centaines | 200.. | vague | killed
de nombreuses maisons ont brûlé
  de nombreuses | .. | vague | other
de nombreux blessés attendent
  de nombreux blessés | .. | unquantified | wounded
douze jeunes traînaient devant la porte
  douze | 12..12 | exact | present
vingt migrants étaient cachés dans le camion
  vingt | 20..20 | exact | present
une pirogue partie de Selva avec 53 personnes
  53 | 53..53 | exact | present
14.000 riverains ont reçu l'ordre de partir
  14.000 | 14000..14000 | exact | displaced
une vingtaine d'élèves ont été enfermés dans une cave
  une vingtaine | 20..20 | about | captured
l'usine fait vivre 3.400 personnes
  3.400 | 3400..3400 | exact | other
deux autres sont en fuite
  deux | 2..2 | exact | other
le président a parlé devant 9.000 invités
  9.000 | 9000..9000 | exact | present
9.000 manifestants selon les syndicats
  9.000 | 9000..9000 | exact | present
la moitié sont des enfants
  moitié | 50..50 | exact | share
selon Issa Bako, deux mois d'arriérés ont été versés
  deux | 2..2 | exact | duration
les secours recherchent toujours huit personnes
  huit | 8..8 | exact | missing
trois Etats du nord
  trois | 3..3 | exact | other
dans un rapport de 41 pages
  41 | 41..41 | exact | other
cinq ouvriers ont été contraints de descendre d'un car puis abattus
  cinq | 5..5 | exact | killed
1.200 enfants malnutris ont été hospitalisés
  1.200 | 1200..1200 | exact | other
"""


@pytest.mark.parametrize(("text", "expected"), cases(ENGLISH))
def test_english(text: str, expected: list[str]) -> None:
    assert short_rows(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), cases(FRENCH))
def test_french(text: str, expected: list[str]) -> None:
    assert short_rows(text, "fr") == expected


@pytest.mark.parametrize(
    ("text", "language", "counted"),
    [
        ("At least 31 people died when the dam broke. The Red Cross put the number at 19.", "en", "killed"),
        ("Ninety people were arrested. It was dark. The police put the number at 19.", "en", "captured"),
        ("Nine people died and 12 houses burnt. The police put the number at 19.", "en", "other"),
        ("Trente personnes ont péri. La Croix-Rouge avance le chiffre de 19.", "fr", "killed"),
    ],
)
def test_a_bare_number_counts_what_the_sentence_before_did(text: str, language: str, counted: str) -> None:
    figures = [figure for statement in statements(text, language) for figure in statement.figures]
    assert [figure.counted for figure in figures if figure.low == 19] == [counted]
