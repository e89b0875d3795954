"""English numbers of people as agencies write them: held, displaced, present."""

from __future__ import annotations

import pytest

from tests.figure_rows import cases, rows

FIGURES = """
some 4,500 people had fled across the border since Sunday
  some 4,500 | 4500..4500 | about | people | displaced | people
about 200 families were sheltering in a school
  about 200 | 200..200 | about |  | present | families
28 activists had been detained without charge
  28 | 28..28 | exact | people | captured | activists
the boat was carrying between 80 and 100 migrants
  between 80 and 100 | 80..100 | exact | people | present | migrants
the centre holds 1,300 people
  1,300 | 1300..1300 | exact | people | present | people
gunmen abducted 73 schoolchildren
  73 | 73..73 | exact | people | captured | schoolchildren
the kidnappers were still holding 12 hostages
  12 | 12..12 | exact | people | captured | hostages
39 people have been arrested in connection with the riots
  39 | 39..39 | exact | people | captured | people
police arrested 17 suspects and seized four rifles
  17 | 17..17 | exact | people | captured | suspects
  four | 4..4 | exact |  | other | rifles
hundreds of thousands of people had been left homeless
  hundreds of thousands | 200000.. | vague | people | displaced | people
a handful of protesters were arrested
  a handful | .. | vague | people | captured | protesters
up to 70,000 people could be displaced
  up to 70,000 | ..70000 | at_most | people | displaced | people
some 1.7 million refugees and 200,000 asylum seekers were in the country
  some 1.7 million | 1700000..1700000 | about | people | displaced | refugees
  200,000 | 200000..200000 | exact | people | displaced | asylum seekers
the camp is home to 90,000 displaced people
  90,000 | 90000..90000 | exact | people | displaced | displaced people
the arrest of 11 officers would not stop the inquiry
  11 | 11..11 | exact | people | captured | officers
the displacement of 60,000 people in a week
  60,000 | 60000..60000 | exact | people | displaced | people
the abduction of more than 200 girls
  more than 200 | 200.. | more_than | people | captured | girls
the evacuation of 1,400 residents had begun
  1,400 | 1400..1400 | exact | people | displaced | residents
the deployment of 2,500 police officers
  2,500 | 2500..2500 | exact | people | present | police officers
there were 64 people on board the plane
  64 | 64..64 | exact | people | present | people
about 30,000 supporters packed the stadium
  about 30,000 | 30000..30000 | about | people | present | supporters
the rally drew an estimated 15,000 people
  an estimated 15,000 | 15000..15000 | about | people | present | people
300 tourists were stranded at the airport
  300 | 300..300 | exact | people | present | tourists
around 120 workers were inside the factory when it collapsed
  around 120 | 120..120 | about | people | present | workers
the town has 40,000 inhabitants
  40,000 | 40000..40000 | exact | people | present | inhabitants
800 troops were stationed at the base
  800 | 800..800 | exact | people | present | troops
the collapse trapped 15 miners underground
  15 | 15..15 | exact | people | present | miners
as many as one million people may cross into Chad
  as many as one million | ..1000000 | at_most | people | displaced | people
a record 110 million people are forcibly displaced worldwide
  110 million | 110000000..110000000 | exact | people | displaced | people
20–25 armed men came on motorcycles
  20–25 | 20..25 | exact | people | present | armed men
the clashes forced 7,400 people from their homes in a single week
  7,400 | 7400..7400 | exact | people | displaced | people
more than 1.2 million people have been forced to flee since the fighting began
  more than 1.2 million | 1200000.. | more_than | people | displaced | people
the two sides had exchanged 95 prisoners of war each
  two | 2..2 | exact |  | other | sides
  95 | 95..95 | exact | people | captured | prisoners
more than 6,000 families are living in tents
  more than 6,000 | 6000.. | more_than |  | present | families
nearly 11 million people, more than a quarter of the population, are displaced
  nearly 11 million | 11000000..11000000 | about | people | displaced | people
  more than a quarter | 25.. | more_than | % | share | population
over a hundred detainees were on hunger strike
  over a hundred | 100.. | more_than | people | captured | detainees
tens of thousands of demonstrators marched through the capital
  tens of thousands | 20000.. | vague | people | present | demonstrators
more than 2,500 people crossed the border on Monday alone
  more than 2,500 | 2500.. | more_than | people | displaced | people
the mission has 14,000 troops in the country
  14,000 | 14000..14000 | exact | people | present | troops
there are still 1,200 people living in the shelter
  1,200 | 1200..1200 | exact | people | present | people
the prison, built for 700, held 3,100 inmates
  700 | 700..700 | exact |  | other |
  3,100 | 3100..3100 | exact | people | present | inmates
the bus, which had 52 people aboard, skidded off a bridge
  52 | 52..52 | exact | people | present | people
the camp, meant for 10,000 people, now shelters more than 45,000
  10,000 | 10000..10000 | exact | people | other | people
  more than 45,000 | 45000.. | more_than | people | present | people
500 police officers will be on duty at the final
  500 | 500..500 | exact | people | present | police officers
the ferry sank with 220 people on board, 170 of whom survived
  220 | 220..220 | exact | people | present | people
  170 | 170..170 | exact | people | other | people
its forces had repelled the attack, destroyed three tanks and taken 12 prisoners
  three | 3..3 | exact |  | other | tanks
  12 | 12..12 | exact | people | captured | prisoners
more than 70 journalists have been jailed since the coup
  more than 70 | 70.. | more_than | people | captured | journalists
it had deployed an extra 3,000 troops along a 200 km stretch of the border
  3,000 | 3000..3000 | exact | people | present | troops
  200 | 200..200 | exact | km | distance |
"""


@pytest.mark.parametrize(("text", "expected"), cases(FIGURES))
def test_figures(text: str, expected: list[str]) -> None:
    assert rows(text, "en") == expected
