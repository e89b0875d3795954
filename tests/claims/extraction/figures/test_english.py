"""English quantities, one by one: how many, of what, and what is counted."""

from __future__ import annotations

import pytest

from tests.figure_rows import cases, rows

FIGURES = """
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
thirty-odd rioters were led away in handcuffs
  thirty-odd | 30..30 | about | people | captured | rioters
only a hundred-odd houses stand
  a hundred-odd | 100..100 | about |  | other | houses
a good third of the harvest
  a good third | 33.3..33.3 | exact | % | share | harvest
a third were children
  a third | 33.3..33.3 | exact | % | share |
the court heard 114 witnesses over three years before it ruled
  114 | 114..114 | exact | people | other | witnesses
  three | 3..3 | exact | years | duration |
in Buryan 180 have been called up
  180 | 180..180 | exact |  | other |
close on 30 cows
  close on 30 | 30..30 | about |  | other | cows
four climbers have not been heard from since
  four | 4..4 | exact | people | missing | climbers
between 900,000 and 1.2 million people
  between 900,000 and 1.2 million | 900000..1200000 | exact | people | other | people
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
  N500,000 | 500000..500000 | exact | NGN | money |
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
  1.2 million | 1200000..1200000 | exact | people | present | population
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
  20 | 20..20 | exact | people | killed | men
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
At least 13 civilians, five of them schoolgirls, were killed
  At least 13 | 13.. | at_least | people | killed | civilians
  five | 5..5 | exact | people | killed | schoolgirls
the army of burning two herders' camps
  two | 2..2 | exact |  | other | herders' camps
Bandits abduct 26 travellers
  26 | 26..26 | exact | people | captured | travellers
bringing to 13 the number killed in a week
  13 | 13..13 | exact | people | killed |
around 600 disarmed Somali soldiers
  around 600 | 600..600 | about | people | other | disarmed Somali soldiers
killed 25 militants and destroyed three hideouts
  25 | 25..25 | exact | people | killed | militants
  three | 3..3 | exact |  | other | hideouts
"""


@pytest.mark.parametrize(("text", "expected"), cases(FIGURES))
def test_figures(text: str, expected: list[str]) -> None:
    assert rows(text, "en") == expected
