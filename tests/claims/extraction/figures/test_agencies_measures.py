"""English shares, lengths and times as agencies write them."""

from __future__ import annotations

import pytest

from tests.figure_rows import cases, rows

FIGURES = """
well over 400 inmates had escaped
  well over 400 | 400.. | more_than | people | other | inmates
the death toll had climbed to 87, with another 140 injured
  87 | 87..87 | exact | people | killed |
  140 | 140..140 | exact | people | wounded |
a death toll of 40
  40 | 40..40 | exact | people | killed |
40 dead and more than 100 wounded
  40 | 40..40 | exact | people | killed |
  more than 100 | 100.. | more_than | people | wounded |
12 more were injured in the stampede
  12 | 12..12 | exact | people | wounded |
the car bomb exploded near a checkpoint, killing eight and wounding 20
  eight | 8..8 | exact | people | killed |
  20 | 20..20 | exact | people | wounded |
it had vaccinated 2.4 million children against polio
  2.4 million | 2400000..2400000 | exact | people | other | children
turnout reached 43.2 percent
  43.2 | 43.2..43.2 | exact | % | share | turnout
the incumbent took 51.6% of the vote against 47.9% for his rival
  51.6 | 51.6..51.6 | exact | % | share | vote
  47.9 | 47.9..47.9 | exact | % | share | vote
his lead had narrowed to 3.4 percentage points
  3.4 | 3.4..3.4 | exact | points | share | lead
inflation stood at 29.8% in June, up from 22.8% a year earlier
  29.8 | 29.8..29.8 | exact | % | share | inflation
  22.8 | 22.8..22.8 | exact | % | share | inflation
the project would cost $1.2 billion over five years
  $1.2 billion | 1200000000..1200000000 | exact | USD | money |
  five | 5..5 | exact | years | duration |
the firm was fined EUR 3.5m
  EUR 3.5m | 3500000..3500000 | exact | EUR | money |
the scheme was worth Rs. 1,200 crore
  Rs. 1,200 crore | 12000000000..12000000000 | exact | rupees | money |
₹350 crore had been set aside
  ₹350 crore | 3500000000..3500000000 | exact | INR | money |
more than 12 lakh farmers would benefit
  more than 12 lakh | 1200000.. | more_than | people | other | farmers
the loan is worth 900 million euros
  900 million | 900000000..900000000 | exact | EUR | money |
150,000 naira was paid as ransom
  150,000 | 150000..150000 | exact | NGN | money |
the dam would cost at least US$ 4.8 billion
  at least US$ 4.8 billion | 4800000000.. | at_least | USD | money |
GHS 400 a month
  GHS 400 | 400..400 | exact | GHS | money |
500 million Swiss francs had been frozen
  500 million | 500000000..500000000 | exact | CHF | money |
the tax would raise 6 trillion rupiah
  6 trillion | 6000000000000..6000000000000 | exact | IDR | money |
the maternal mortality rate was 512 per 100,000 live births
  512 | 512..512 | exact |  | other |
the murder rate had risen to 53 per 100,000 people
  53 | 53..53 | exact |  | other |
the fire had burned 85,000 acres
  85,000 | 85000..85000 | exact | acres | other | fire
flood water covered 12,000 square kilometres
  12,000 | 12000..12000 | exact | km² | other | flood water
the tanker spilled around 1,000 tonnes of heavy fuel oil
  around 1,000 | 1000..1000 | about | tonnes | other | heavy fuel oil
police seized 3.6 tons of cocaine
  3.6 | 3.6..3.6 | exact | tonnes | other | cocaine
the aircraft dropped 40 tonnes of food
  40 | 40..40 | exact | tonnes | other | food
it was 48.6C in the shade
  48.6 | 48.6..48.6 | exact | °C | other |
temperatures fell to minus 20C
  20 | 20..20 | exact | °C | other | temperatures
the quake had a magnitude of 6.3 and a depth of 10 km
  6.3 | 6.3..6.3 | exact |  | other | magnitude
  10 | 10..10 | exact | km | distance | depth
winds of up to 185 kilometres per hour
  up to 185 | ..185 | at_most | km/h | other | winds
300 millimetres of rain fell in 24 hours
  300 | 300..300 | exact | mm | other | rain
  24 | 24..24 | exact | hours | duration |
the village lies 45 miles north of the capital
  45 | 45..45 | exact | miles | distance |
the column had advanced 15 to 20 kilometres
  15 to 20 | 15..20 | exact | km | distance |
waves as high as four metres
  as high as four | ..4 | at_most | m | distance |
the truce would last 72 hours
  72 | 72..72 | exact | hours | duration |
the curfew would be extended for a further two weeks
  two | 2..2 | exact | weeks | duration |
he was jailed for 18 months
  18 | 18..18 | exact | months | duration |
the strike entered its third week after two and a half months of talks
  two and a half | 2.5..2.5 | exact | months | duration | talks
he had spent nearly 20 years in prison
  nearly 20 | 20..20 | about | years | duration |
the hearing was adjourned for three weeks
  three | 3..3 | exact | weeks | duration |
two-thirds of the population faces hunger
  two-thirds | 66.7..66.7 | exact | % | share | population faces hunger
one in every four children was malnourished
  one in every four | 25..25 | exact | % | share | children
six out of ten households had no water
  six out of ten | 60..60 | exact | % | share | households
half the country's hospitals had closed
  half | 50..50 | exact | % | share | country's hospitals
about a third of the harvest had been lost
  about a third | 33.3..33.3 | about | % | share | harvest
four-fifths of the town lay in ruins
  four-fifths | 80..80 | exact | % | share | town
more than 80 per cent of the buildings were damaged
  more than 80 | 80.. | more_than | % | share | buildings
between 10 and 15 percent of staff would go
  between 10 and 15 | 10..15 | exact | % | share | staff
thieves stole 300 head of cattle
  300 | 300..300 | exact | people | other | head
hundreds were feared dead
  hundreds | 200.. | vague | people | killed |
thousands took to the streets
  thousands | 2000.. | vague | people | present |
the rebels suffered heavy losses
  heavy losses | .. | unquantified |  | other |
there was extensive damage to the port
  extensive damage | .. | unquantified |  | other |
there were significant casualties on both sides
  significant casualties | .. | unquantified |  | other |
the number of dead could exceed 1,000
  exceed 1,000 | 1000.. | more_than | people | killed |
fatalities had surpassed 250
  surpassed 250 | 250.. | more_than | people | killed |
the toll would not exceed 50
  not exceed 50 | ..50 | at_most | people | killed |
losses are estimated at 20 million dollars
  estimated at 20 million | 20000000..20000000 | about | USD | money |
eight in ten pupils had dropped out
  eight in ten | 80..80 | exact | % | share | pupils
19 members of parliament voted against
  19 | 19..19 | exact | people | other | members
the economy shrank 0.3% in the second quarter
  0.3 | 0.3..0.3 | exact | % | share |
exports fell by a quarter to 1.1 million tonnes
  a quarter | 25..25 | exact | % | share | exports
  1.1 million | 1100000..1100000 | exact | tonnes | other | quarter
output rose to 1.4 million barrels per day
  1.4 million | 1400000..1400000 | exact | barrels | other | output
it produces 300 megawatts of electricity
  300 | 300..300 | exact | MW | other | electricity
aid for 1.5 million people was blocked at the border
  1.5 million | 1500000..1500000 | exact | people | other | people
the programme feeds 50,000 people a day
  50,000 | 50000..50000 | exact | people | other | people
18 of the wounded were in critical condition
  18 | 18..18 | exact | people | wounded |
rescuers had pulled 31 people from the rubble alive
  31 | 31..31 | exact | people | other | people
some 400 fighters had surrendered
  some 400 | 400..400 | about | people | other | fighters
it needs an additional $80 million
  $80 million | 80000000..80000000 | exact | USD | money |
two to three hundred protesters
  two to three hundred | 200..300 | exact | people | other | protesters
between $300 and $400 a ton
  between $300 and $400 | 300..400 | exact | USD | money |
north of 3 million people have lost power
  north of 3 million | 3000000.. | more_than | people | other | people
a maximum of 25 guests
  a maximum of 25 | ..25 | at_most | people | other | guests
fewer than one in ten births is registered
  fewer than one in ten | ..10 | less_than | % | share | births
barely 12 per cent of the funds had arrived
  barely 12 | 12..12 | about | % | share | funds
upwards of half a million people
  upwards of half a million | 500000.. | more_than | people | other | people
three and a half million pupils are out of school
  three and a half million | 3500000..3500000 | exact | people | other | pupils
one and a half tonnes of ivory
  one and a half | 1.5..1.5 | exact | tonnes | other | ivory
a quarter of a million people
  a quarter of a million | 250000..250000 | exact | people | other | people
1.5 to 2 million people
  1.5 to 2 million | 1500000..2000000 | exact | people | other | people
ten thousand four hundred and six voters
  ten thousand four hundred and six | 10406..10406 | exact | people | other | voters
security forces fired on the crowd, leaving six dead and scores injured
  six | 6..6 | exact | people | killed |
  scores | 40.. | vague | people | wounded |
another 18,000 had sought shelter in churches and mosques
  18,000 | 18000..18000 | exact | people | displaced |
the number of people in need of aid had risen from 2.9 million to 4.1 million
  2.9 million | 2900000..2900000 | exact | people | other | people
  4.1 million | 4100000..4100000 | exact | people | other | people
the opposition would field 312 candidates in 28 provinces
  312 | 312..312 | exact | people | other | candidates
  28 | 28..28 | exact |  | other | provinces
the gang had smuggled 4,000 people across the Channel in small boats, charging each £3,000
  4,000 | 4000..4000 | exact | people | other | people
  £3,000 | 3000..3000 | exact | GBP | money |
it had delivered 1,500 metric tons of wheat to the port, enough to feed 100,000 people for a month
  1,500 | 1500..1500 | exact | tonnes | other | wheat
  100,000 | 100000..100000 | exact | people | other | people
the country needed $4.6 billion this year, of which only 17 percent had been received
  $4.6 billion | 4600000000..4600000000 | exact | USD | money |
  17 | 17..17 | exact | % | share |
unemployment among the young exceeds 40 percent
  exceeds 40 | 40.. | more_than | % | share | unemployment among the young
health workers had vaccinated 70 percent of those aged 18 to 59
  70 | 70..70 | exact | % | share | health workers
the case fatality rate stands at 3.1 percent
  3.1 | 3.1..3.1 | exact | % | share | case fatality rate
one in eight newborns dies before the age of one month
  one in eight | 12.5..12.5 | exact | % | share | newborns
the hospital had received 43 dead and 120 wounded since dawn
  43 | 43..43 | exact | people | killed |
  120 | 120..120 | exact | people | wounded |
a three-judge panel had dismissed the two petitions
  three | 3..3 | exact | people | other | judge panel
  two | 2..2 | exact |  | other | petitions
the eight-member team had visited four sites
  eight | 8..8 | exact | people | other | member team
  four | 4..4 | exact |  | other | sites
the 27-nation bloc had imposed sanctions on 13 individuals and five entities
  27 | 27..27 | exact |  | other | nation bloc
  13 | 13..13 | exact | people | other | individuals
  five | 5..5 | exact |  | other | entities
a five-day, 300-km march
  five | 5..5 | exact | days | duration |
  300 | 300..300 | exact | km | distance |
the 15-member Security Council had met twice in two weeks
  15 | 15..15 | exact | people | other | member Security Council
  two | 2..2 | exact | weeks | duration |
the reservoir was down to 12 percent of its capacity
  12 | 12..12 | exact | % | share | capacity
water levels rose by 1.8 metres in less than four hours
  1.8 | 1.8..1.8 | exact | m | distance |
  less than four | ..4 | less_than | hours | duration |
the river had burst its banks in 11 places and 36,000 hectares were under water
  11 | 11..11 | exact |  | other |
  36,000 | 36000..36000 | exact | hectares | other |
it would take three to five years to rebuild the bridge
  three to five | 3..5 | exact | years | duration |
up to a million people could face famine
  up to a million | ..1000000 | at_most | people | other | people
several hundred residents had blocked the road
  several hundred | 200.. | vague | people | other | residents
12,000 people have lost their jobs
  12,000 | 12000..12000 | exact | people | other | people
there were 13 women among the victims
  13 | 13..13 | exact | people | other | women
nine of those killed were from the same family
  nine | 9..9 | exact | people | killed |
at least 60 women had been raped
  at least 60 | 60.. | at_least | people | other | women
six people have been charged with terrorism and another four are wanted
  six | 6..6 | exact | people | other | people
  four | 4..4 | exact | people | other | people
a court had sentenced 14 men to death and acquitted three
  14 | 14..14 | exact | people | other | men
  three | 3..3 | exact | people | other | men
7 out of 10 respondents would not vote again
  7 out of 10 | 70..70 | exact | % | share | respondents
the survey of 2,400 adults had a margin of error of plus or minus two points
  2,400 | 2400..2400 | exact | people | other | adults
  two | 2..2 | exact | points | share |
a bag of rice now costs 75,000 leones, three times as much as in January
  75,000 | 75000..75000 | exact | SLL | money |
  three | 3..3 | exact |  | other | times
the government owed teachers four months of salary
  four | 4..4 | exact | months | duration | salary
the plant generated 1,200 MW before the attack
  1,200 | 1200..1200 | exact | MW | other | plant
it had plugged 31 kilograms of gold into a hidden compartment
  31 | 31..31 | exact | kg | other | gold
officers found 212 kg of heroin worth £21 million
  212 | 212..212 | exact | kg | other | heroin worth
  £21 million | 21000000..21000000 | exact | GBP | money |
1,600 litres of petrol had been stolen
  1,600 | 1600..1600 | exact | litres | other | petrol
the ship ran aground two nautical miles off the coast
  two | 2..2 | exact | miles | distance |
the plane was flying at 35,000 feet when contact was lost
  35,000 | 35000..35000 | exact | feet | distance | flying
the vessel was 300 metres long
  300 | 300..300 | exact | m | distance |
a 7.1-magnitude earthquake struck 30 miles from the coast
  7.1 | 7.1..7.1 | exact |  | other | magnitude earthquake
  30 | 30..30 | exact | miles | distance |
gusts of 130 mph
  130 | 130..130 | exact | mph | other | gusts
the fund had disbursed only a third of the $900m pledged
  a third | 33.3..33.3 | exact | % | share | fund
  $900m | 900000000..900000000 | exact | USD | money |
the vote had been postponed four times in two years
  four | 4..4 | exact |  | other | times
  two | 2..2 | exact | years | duration |
both sides accused each other of violating the 10-day truce
  10 | 10..10 | exact | days | duration | truce
for the first time in three decades no shot was fired
  three | 3..3 | exact | decades | duration |
the toll now stands at 68 dead, 114 injured and 12 missing
  68 | 68..68 | exact | people | killed |
  114 | 114..114 | exact | people | wounded |
  12 | 12..12 | exact | people | missing |
casualty figures had risen to 19 killed and 57 hurt
  19 | 19..19 | exact | people | killed |
  57 | 57..57 | exact | people | wounded |
the bombing left 35 casualties
  35 | 35..35 | exact | people | other | casualties
a total of 230 migrants were intercepted at sea and returned to Libya
  230 | 230..230 | exact | people | other | migrants
the coast guard rescued 87 people from a sinking dinghy
  87 | 87..87 | exact | people | other | people
the navy brought 400 survivors ashore
  400 | 400..400 | exact | people | other | survivors
some 20,000 people had returned to the town
  some 20,000 | 20000..20000 | about | people | other | people
it would repatriate 5,000 of its nationals
  5,000 | 5000..5000 | exact | people | other | nationals
3,000 soldiers would be withdrawn by June
  3,000 | 3000..3000 | exact | people | other | soldiers
the union expects 60,000 teachers to join the strike, which would close 1,900 schools
  60,000 | 60000..60000 | exact | people | other | teachers
  1,900 | 1900..1900 | exact |  | other | schools
prosecutors charged 33 people, eight of whom are still at large
  33 | 33..33 | exact | people | other | people
  eight | 8..8 | exact | people | other | people
the central bank sold $250 million to prop up the currency, which has lost a third of its value
  $250 million | 250000000..250000000 | exact | USD | money |
  a third | 33.3..33.3 | exact | % | share | value
13 of the 19 judges backed the ruling
  13 | 13..13 | exact | people | other | judges
  19 | 19..19 | exact | people | other | judges
up to 30 percent of the crop was eaten by locusts covering 2,400 square km
  up to 30 | ..30 | at_most | % | share | crop
  2,400 | 2400..2400 | exact | km² | other |
the court awarded each of the 14 families 30,000 euros
  14 | 14..14 | exact |  | other | families
  30,000 | 30000..30000 | exact | EUR | money |
the storm cut power to 340,000 customers and toppled scores of trees
  340,000 | 340000..340000 | exact | people | other | customers
  scores | 40.. | vague |  | other | trees
wages would rise by between 4 and 6 percent over 24 months
  between 4 and 6 | 4..6 | exact | % | share | wages
  24 | 24..24 | exact | months | duration |
"""


@pytest.mark.parametrize(("text", "expected"), cases(FIGURES))
def test_figures(text: str, expected: list[str]) -> None:
    assert rows(text, "en") == expected
