"""English quantities as agencies write them, and numbers that are no quantities."""

from __future__ import annotations

import pytest

from tests.figure_rows import cases, rows

SHORT = """
the cholera outbreak had killed 312 people and infected a further 9,400
  312 | 312..312 | exact | people | killed | people
  9,400 | 9400..9400 | exact | people | other | people
no fewer than nineteen passengers lost their lives when the bus plunged into a ravine
  no fewer than nineteen | 19.. | at_least | people | killed | passengers
the landslide left upward of 60 homes buried
  upward of 60 | 60.. | more_than |  | other | homes
nearly 3,000 households had been cut off
  nearly 3,000 | 3000..3000 | about |  | other | households
well over 400 inmates had escaped
  well over 400 | 400.. | more_than | people | other | inmates
the death toll had climbed to 87, with another 140 injured
  87 | 87..87 | exact | people | killed |
  140 | 140..140 | exact | people | wounded |
the deaths of 12 miners were confirmed
  12 | 12..12 | exact | people | killed | miners
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
the army lost 12 soldiers in the ambush
  12 | 12..12 | exact | people | killed | soldiers
the loss of seven police officers was a heavy blow
  seven | 7..7 | exact | people | killed | police officers
its forces had neutralised 30 fighters
  30 | 30..30 | exact | people | killed | fighters
some 4,500 people had fled across the border since Sunday
  some 4,500 | 4500..4500 | about | people | displaced | people
about 200 families were sheltering in a school
  about 200 | 200..200 | about |  | present | families
28 activists had been detained without charge
  28 | 28..28 | exact | people | captured | activists
three fishermen were still unaccounted for
  three | 3..3 | exact | people | missing | fishermen
17 crew members remained missing after the trawler sank
  17 | 17..17 | exact | people | missing | crew members
the boat was carrying between 80 and 100 migrants
  between 80 and 100 | 80..100 | exact | people | present | migrants
the centre holds 1,300 people
  1,300 | 1300..1300 | exact | people | present | people
it had vaccinated 2.4 million children against polio
  2.4 million | 2400000..2400000 | exact | people | other | children
600,000 doses would arrive by the end of the month
  600,000 | 600000..600000 | exact |  | other | doses
the ruling party won 137 of the 275 seats
  137 | 137..137 | exact |  | other | seats
  275 | 275..275 | exact |  | other | seats
turnout reached 43.2 percent
  43.2 | 43.2..43.2 | exact | % | share | turnout
the incumbent took 51.6% of the vote against 47.9% for his rival
  51.6 | 51.6..51.6 | exact | % | share | vote
  47.9 | 47.9..47.9 | exact | % | share | vote
his lead had narrowed to 3.4 percentage points
  3.4 | 3.4..3.4 | exact | points | share | lead
the central bank raised its rate by 75 basis points
  75 | 75..75 | exact |  | other | basis points
inflation stood at 29.8% in June, up from 22.8% a year earlier
  29.8 | 29.8..29.8 | exact | % | share | inflation
  22.8 | 22.8..22.8 | exact | % | share | inflation
the project would cost $1.2 billion over five years
  $1.2 billion | 1200000000..1200000000 | exact | USD | money |
  five | 5..5 | exact | years | duration |
the firm was fined EUR 3.5m
  EUR 3.5m | 3500000..3500000 | exact | EUR | money |
the state lost Sh2.3 billion in taxes
  Sh2.3 billion | 2300000000..2300000000 | exact | KES | money | taxes
the bribe amounted to Rs 45 lakh
  Rs 45 lakh | 4500000..4500000 | exact | rupees | money |
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
they demanded a ransom of ₦50m
  ₦50m | 50000000..50000000 | exact | NGN | money |
the price had doubled to 2,000 Congolese francs
  2,000 | 2000..2000 | exact | CDF | money | price
a fine of up to R5 million
  up to R5 million | ..5000000 | at_most | ZAR | money | fine
an annual budget of £48bn
  £48bn | 48000000000..48000000000 | exact | GBP | money |
the dam would cost at least US$ 4.8 billion
  at least US$ 4.8 billion | 4800000000.. | at_least | USD | money |
the package amounted to Ksh.3 billion
  Ksh.3 billion | 3000000000..3000000000 | exact | KES | money |
GHS 400 a month
  GHS 400 | 400..400 | exact | GHS | money |
500 million Swiss francs had been frozen
  500 million | 500000000..500000000 | exact | CHF | money |
the tax would raise 6 trillion rupiah
  6 trillion | 6000000000000..6000000000000 | exact | IDR | money |
damage was put at 1.5 billion pesos
  1.5 billion | 1500000000..1500000000 | exact | pesos | money | damage
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
temperatures could reach 47 degrees Celsius
  47 | 47..47 | exact |  | other | degrees Celsius
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
some 2,300 cases had been recorded, including 89 deaths
  some 2,300 | 2300..2300 | about |  | other | cases
  89 | 89..89 | exact | people | killed | deaths
five new cases of Ebola had been confirmed
  five | 5..5 | exact |  | other | new cases
119 flights were cancelled
  119 | 119..119 | exact |  | other | flights
thieves stole 300 head of cattle
  300 | 300..300 | exact | people | other | head
gunmen abducted 73 schoolchildren
  73 | 73..73 | exact | people | captured | schoolchildren
the kidnappers were still holding 12 hostages
  12 | 12..12 | exact | people | captured | hostages
39 people have been arrested in connection with the riots
  39 | 39..39 | exact | people | captured | people
police arrested 17 suspects and seized four rifles
  17 | 17..17 | exact | people | captured | suspects
  four | 4..4 | exact |  | other | rifles
it had shot down 21 of 28 drones
  21 | 21..21 | exact |  | other | drones
  28 | 28..28 | exact |  | other | drones
more than a dozen houses were torched
  more than a dozen | 12.. | more_than |  | other | houses
at least two dozen vehicles were set alight
  at least two dozen | 24.. | at_least |  | other | vehicles
scores of villagers had drowned
  scores | 40.. | vague | people | killed | villagers
hundreds were feared dead
  hundreds | 200.. | vague | people | killed |
thousands took to the streets
  thousands | 2000.. | vague | people | present |
hundreds of thousands of people had been left homeless
  hundreds of thousands | 200000.. | vague | people | displaced | people
several villages were under water
  several | .. | vague |  | other | villages
a few soldiers were lightly wounded
  a few | .. | vague | people | wounded | soldiers
a handful of protesters were arrested
  a handful | .. | vague | people | captured | protesters
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
up to 70,000 people could be displaced
  up to 70,000 | ..70000 | at_most | people | displaced | people
some 1.7 million refugees and 200,000 asylum seekers were in the country
  some 1.7 million | 1700000..1700000 | about | people | displaced | refugees
  200,000 | 200000..200000 | exact | people | displaced | asylum seekers
the camp is home to 90,000 displaced people
  90,000 | 90000..90000 | exact | people | displaced | displaced people
only 14 of the 36 health centres were working
  14 | 14..14 | exact |  | other | health centres
  36 | 36..36 | exact |  | other | health centres
eight in ten pupils had dropped out
  eight in ten | 80..80 | exact | % | share | pupils
it had counted 9.6 million ballots at 41,000 polling stations
  9.6 million | 9600000..9600000 | exact |  | other | ballots
  41,000 | 41000..41000 | exact |  | other | polling stations
the treaty had been ratified by 50 states
  50 | 50..50 | exact |  | other | states
19 members of parliament voted against
  19 | 19..19 | exact | people | other | members
lawmakers approved the bill by 211 votes to 96
  211 | 211..211 | exact |  | other | votes
  96 | 96..96 | exact |  | other | votes
he was given two life sentences
  two | 2..2 | exact |  | other | life sentences
he faces 14 counts of fraud
  14 | 14..14 | exact |  | other | counts
the company would cut 1,100 jobs
  1,100 | 1100..1100 | exact |  | other | jobs
the economy shrank 0.3% in the second quarter
  0.3 | 0.3..0.3 | exact | % | share |
exports fell by a quarter to 1.1 million tonnes
  a quarter | 25..25 | exact | % | share | exports
  1.1 million | 1100000..1100000 | exact | tonnes | other | quarter
output rose to 1.4 million barrels per day
  1.4 million | 1400000..1400000 | exact | barrels | other | output
it produces 300 megawatts of electricity
  300 | 300..300 | exact | MW | other | electricity
the ship carried 23,000 containers
  23,000 | 23000..23000 | exact |  | other | containers
aid for 1.5 million people was blocked at the border
  1.5 million | 1500000..1500000 | exact | people | other | people
the programme feeds 50,000 people a day
  50,000 | 50000..50000 | exact | people | other | people
18 of the wounded were in critical condition
  18 | 18..18 | exact | people | wounded |
of the 34 injured, nine were children
  34 | 34..34 | exact | people | wounded |
  nine | 9..9 | exact | people | wounded |
four people died on the spot and two more succumbed in hospital
  four | 4..4 | exact | people | killed | people
  two | 2..2 | exact | people | killed | people
eleven others are being treated for burns
  eleven | 11..11 | exact | people | wounded | others
rescuers had pulled 31 people from the rubble alive
  31 | 31..31 | exact | people | other | people
seven bodies were found in a well
  seven | 7..7 | exact | people | killed | bodies
the remains of 46 victims were handed over to families
  46 | 46..46 | exact | people | killed | victims
the shelling claimed the lives of six civilians, two of them women
  six | 6..6 | exact | people | killed | civilians
  two | 2..2 | exact | people | killed | women
the fire left 14 people dead and displaced 2,000
  14 | 14..14 | exact | people | killed | people
  2,000 | 2000..2000 | exact | people | displaced | people
a suicide bomber blew himself up, killing himself and four guards
  four | 4..4 | exact | people | killed | guards
the strike had killed a commander and five of his men
  five | 5..5 | exact | people | killed | men
the army killed 22 insurgents, captured nine and recovered 40 weapons
  22 | 22..22 | exact | people | killed | insurgents
  nine | 9..9 | exact | people | captured | insurgents
  40 | 40..40 | exact |  | other | weapons
the killing of 13 worshippers had shocked the town
  13 | 13..13 | exact | people | killed | worshippers
the arrest of 11 officers would not stop the inquiry
  11 | 11..11 | exact | people | captured | officers
the disappearance of 43 students was still not solved
  43 | 43..43 | exact | people | missing | students
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
some 400 fighters had surrendered
  some 400 | 400..400 | about | people | other | fighters
three of the attackers were shot dead
  three | 3..3 | exact | people | killed | attackers
two soldiers and a civilian were hit by shrapnel
  two | 2..2 | exact | people | wounded | soldiers
a police officer was killed and six others were hurt
  six | 6..6 | exact | people | wounded | others
eight people, among them three children, are still missing
  eight | 8..8 | exact | people | missing | people
  three | 3..3 | exact | people | missing | children
the collapse trapped 15 miners underground
  15 | 15..15 | exact | people | present | miners
as many as one million people may cross into Chad
  as many as one million | ..1000000 | at_most | people | displaced | people
a total of 1,059 complaints had been filed
  1,059 | 1059..1059 | exact |  | other | complaints
a record 110 million people are forcibly displaced worldwide
  110 million | 110000000..110000000 | exact | people | displaced | people
it needs an additional $80 million
  $80 million | 80000000..80000000 | exact | USD | money |
the ministry has recorded 1,019 suspected cases and 31 deaths since January
  1,019 | 1019..1019 | exact |  | other | suspected cases
  31 | 31..31 | exact | people | killed | deaths
two to three hundred protesters
  two to three hundred | 200..300 | exact | people | other | protesters
10,000-15,000 ballots were found in a warehouse
  10,000-15,000 | 10000..15000 | exact |  | other | ballots
20–25 armed men came on motorcycles
  20–25 | 20..25 | exact | people | present | armed men
anywhere from 30 to 50 boats
  30 to 50 | 30..50 | exact |  | other | boats
between $300 and $400 a ton
  between $300 and $400 | 300..400 | exact | USD | money |
five or six shots were heard
  five or six | 5..6 | exact |  | other | shots
not less than 500 houses
  not less than 500 | 500.. | at_least |  | other | houses
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
more than 1 000 households
  more than 1 000 | 1000.. | more_than |  | other | households
the family of seven was rescued from the roof
  seven | 7..7 | exact |  | other | family
three police officers and one civilian were killed
  three | 3..3 | exact | people | killed | police officers
  one | 1..1 | exact | people | killed | civilian
one man died and three were taken to hospital
  one | 1..1 | exact | people | killed | man
  three | 3..3 | exact | people | wounded | man
at least one shell had hit the school
  at least one | 1.. | at_least |  | other | shell
"""

LONG = """
The militants attacked at dusk, killing at least 17 people and torching dozens of homes, and fled with 40 cows
  at least 17 | 17.. | at_least | people | killed | people
  dozens | 24.. | vague |  | other | homes
  40 | 40..40 | exact |  | other | cows
Eleven people died and 23 were taken to hospital after a gas tanker overturned on the road between the two towns
  Eleven | 11..11 | exact | people | killed | people
  23 | 23..23 | exact | people | wounded | people
  two | 2..2 | exact |  | other | towns
of the 1,243 patients admitted since March, 58 had died and 1,102 had been discharged
  1,243 | 1243..1243 | exact | people | other | patients
  58 | 58..58 | exact | people | killed | patients
  1,102 | 1102..1102 | exact | people | other | patients
the rains had affected more than 265,000 people in 14 districts, destroyed 8,300 houses and killed at least 46
  more than 265,000 | 265000.. | more_than | people | other | people
  14 | 14..14 | exact |  | other | districts
  8,300 | 8300..8300 | exact |  | other | houses
  at least 46 | 46.. | at_least | people | killed | houses
rescuers had recovered 29 bodies and were searching for about 50 people believed to be missing
  29 | 29..29 | exact | people | killed | bodies
  about 50 | 50..50 | about | people | missing | people
a roadside bomb hit a convoy of 12 trucks, killing one driver and wounding three escorts
  12 | 12..12 | exact |  | other | trucks
  one | 1..1 | exact | people | killed | driver
  three | 3..3 | exact | people | wounded | escorts
security forces fired on the crowd, leaving six dead and scores injured
  six | 6..6 | exact | people | killed |
  scores | 40.. | vague | people | wounded |
the clashes forced 7,400 people from their homes in a single week
  7,400 | 7400..7400 | exact | people | displaced | people
more than 1.2 million people have been forced to flee since the fighting began
  more than 1.2 million | 1200000.. | more_than | people | displaced | people
another 18,000 had sought shelter in churches and mosques
  18,000 | 18000..18000 | exact | people | displaced |
the number of people in need of aid had risen from 2.9 million to 4.1 million
  2.9 million | 2900000..2900000 | exact | people | other | people
  4.1 million | 4100000..4100000 | exact | people | other | people
the opposition would field 312 candidates in 28 provinces
  312 | 312..312 | exact | people | other | candidates
  28 | 28..28 | exact |  | other | provinces
prosecutors had asked for a sentence of 15 years and a fine of 2 million euros
  15 | 15..15 | exact | years | duration | sentence
  2 million | 2000000..2000000 | exact | EUR | money | fine
the gang had smuggled 4,000 people across the Channel in small boats, charging each £3,000
  4,000 | 4000..4000 | exact | people | other | people
  £3,000 | 3000..3000 | exact | GBP | money |
he would plead guilty to three of the nine charges
  three | 3..3 | exact |  | other | charges
  nine | 9..9 | exact |  | other | charges
it had delivered 1,500 metric tons of wheat to the port, enough to feed 100,000 people for a month
  1,500 | 1500..1500 | exact | tonnes | other | wheat
  100,000 | 100000..100000 | exact | people | other | people
the company's quarterly profit fell 12% to $640 million on revenue of $7.9 billion
  12 | 12..12 | exact | % | share | company's quarterly profit
  $640 million | 640000000..640000000 | exact | USD | money |
  $7.9 billion | 7900000000..7900000000 | exact | USD | money |
the country needed $4.6 billion this year, of which only 17 percent had been received
  $4.6 billion | 4600000000..4600000000 | exact | USD | money |
  17 | 17..17 | exact | % | share |
unemployment among the young exceeds 40 percent
  exceeds 40 | 40.. | more_than | % | share |
they had walked for six days without food and three of her children had died on the way
  six | 6..6 | exact | days | duration |
  three | 3..3 | exact | people | killed | children
the fire, which broke out on the third floor of the 22-storey building, had killed 34 people
  22 | 22..22 | exact |  | other | storey building
  34 | 34..34 | exact | people | killed | people
the two sides had exchanged 95 prisoners of war each
  two | 2..2 | exact |  | other | sides
  95 | 95..95 | exact | people | captured | prisoners
Russia had fired 38 missiles and 75 drones overnight, of which 62 were shot down
  38 | 38..38 | exact |  | other | missiles
  75 | 75..75 | exact |  | other | drones
  62 | 62..62 | exact |  | other | drones
air defences had downed all 14 drones
  14 | 14..14 | exact |  | other | drones
the drone strike wounded a woman and her two daughters
  two | 2..2 | exact | people | wounded | daughters
two people were wounded, one of them critically
  two | 2..2 | exact | people | wounded | people
five soldiers, including an officer, were killed and seven others wounded in an attack on their post
  five | 5..5 | exact | people | killed | soldiers
  seven | 7..7 | exact | people | wounded | soldiers
more than 300 people have drowned this year trying to cross, 112 of them children
  more than 300 | 300.. | more_than | people | killed | people
  112 | 112..112 | exact | people | killed | children
the strikes hit two hospitals, three schools and a market
  two | 2..2 | exact |  | other | hospitals
  three | 3..3 | exact |  | other | schools
militiamen had killed 50 villagers and burned three villages
  50 | 50..50 | exact | people | killed | villagers
  three | 3..3 | exact |  | other | villages
troops had killed 14 terrorists, including two commanders, and arrested 11 others
  14 | 14..14 | exact | people | killed | terrorists
  two | 2..2 | exact | people | killed | commanders
  11 | 11..11 | exact | people | captured | commanders
more than 6,000 families are living in tents
  more than 6,000 | 6000.. | more_than |  | present | families
nearly 11 million people, more than a quarter of the population, are displaced
  nearly 11 million | 11000000..11000000 | about | people | displaced | people
  more than a quarter | 25.. | more_than | % | share | population
the virus had spread to 15 of 26 provinces, with 500 deaths and 14,000 infections
  15 | 15..15 | exact |  | other | provinces
  26 | 26..26 | exact |  | other | provinces
  500 | 500..500 | exact | people | killed | deaths
  14,000 | 14000..14000 | exact |  | other | infections
the measles outbreak has claimed 4,500 lives, most of them children under five
  4,500 | 4500..4500 | exact | people | killed | lives
health workers had vaccinated 70 percent of those aged 18 to 59
  70 | 70..70 | exact | % | share | health workers
the case fatality rate stands at 3.1 percent
  3.1 | 3.1..3.1 | exact | % | share | case fatality rate
one in eight newborns dies before the age of one month
  one in eight | 12.5..12.5 | exact | % | share | newborns
the hospital had received 43 dead and 120 wounded since dawn
  43 | 43..43 | exact | people | killed |
  120 | 120..120 | exact | people | wounded |
three generations of one family had been wiped out
  three | 3..3 | exact |  | other | generations
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
temperatures were 4 to 6 degrees above normal
  4 to 6 | 4..6 | exact |  | other | degrees above normal
it would take three to five years to rebuild the bridge
  three to five | 3..5 | exact | years | duration |
up to a million people could face famine
  up to a million | ..1000000 | at_most | people | other | people
over a hundred detainees were on hunger strike
  over a hundred | 100.. | more_than | people | captured | detainees
at least half a dozen shells had landed on the hospital
  at least half a dozen | 6.. | at_least |  | other | shells
hundreds of fighters have been killed and thousands more wounded
  hundreds | 200.. | vague | people | killed | fighters
  thousands | 2000.. | vague | people | wounded | fighters
tens of thousands of demonstrators marched through the capital
  tens of thousands | 20000.. | vague | people | present | demonstrators
several hundred residents had blocked the road
  several hundred | 200.. | vague | people | other | residents
its staff had treated more than 180 people with gunshot wounds in 48 hours
  more than 180 | 180.. | more_than | people | wounded | people
  48 | 48..48 | exact | hours | duration |
the army lost more than 100 men, four tanks and a helicopter
  more than 100 | 100.. | more_than | people | killed | men
  four | 4..4 | exact |  | other | tanks
the ruling party lost 40 seats
  40 | 40..40 | exact |  | other | seats
12,000 people have lost their jobs
  12,000 | 12000..12000 | exact | people | other | people
the blast took the lives of three engineers
  three | 3..3 | exact | people | killed | engineers
two children were among the dead
  two | 2..2 | exact | people | killed | children
there were 13 women among the victims
  13 | 13..13 | exact | people | other | women
the dead included four teachers
  four | 4..4 | exact | people | killed | teachers
nine of those killed were from the same family
  nine | 9..9 | exact | people | killed |
they beat dozens of passers-by with batons
  dozens | 24.. | vague |  | other | passers-by
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
prices of maize had tripled to 90 shillings per kilogram
  90 | 90..90 | exact | shillings | money | prices of maize
a bag of rice now costs 75,000 leones, three times as much as in January
  75,000 | 75000..75000 | exact | SLL | money |
  three | 3..3 | exact |  | other | times
the government owed teachers four months of salary
  four | 4..4 | exact | months | duration | salary
the pipeline would carry 55 billion cubic metres of gas a year
  55 billion | 55000000000..55000000000 | exact |  | other | cubic metres of gas
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
it had documented 1,087 killings, 412 abductions and 93 cases of rape
  1,087 | 1087..1087 | exact | people | killed | killings
  412 | 412..412 | exact | people | captured | abductions
  93 | 93..93 | exact |  | other | cases
1,500 people had been killed and twice as many injured
  1,500 | 1500..1500 | exact | people | killed | people
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
more than 2,500 people crossed the border on Monday alone
  more than 2,500 | 2500.. | more_than | people | displaced | people
some 20,000 people had returned to the town
  some 20,000 | 20000..20000 | about | people | other | people
it would repatriate 5,000 of its nationals
  5,000 | 5000..5000 | exact | people | other | nationals
the mission has 14,000 troops in the country
  14,000 | 14000..14000 | exact | people | present | troops
3,000 soldiers would be withdrawn by June
  3,000 | 3000..3000 | exact | people | other | soldiers
there are still 1,200 people living in the shelter
  1,200 | 1200..1200 | exact | people | present | people
the prison, built for 700, held 3,100 inmates
  700 | 700..700 | exact |  | other |
  3,100 | 3100..3100 | exact | people | present | inmates
Heavy fighting killed at least 14 civilians in Mandera county and forced nearly 900 families to abandon their homes
  at least 14 | 14.. | at_least | people | killed | civilians
  nearly 900 | 900..900 | about |  | displaced | families
the collapse of the four-storey block claimed nine lives and left 17 residents with injuries
  four | 4..4 | exact |  | other | storey block
  nine | 9..9 | exact | people | killed | lives
  17 | 17..17 | exact | people | wounded | residents
the union expects 60,000 teachers to join the strike, which would close 1,900 schools
  60,000 | 60000..60000 | exact | people | other | teachers
  1,900 | 1900..1900 | exact |  | other | schools
rebels ambushed a patrol, killing three soldiers and capturing a further five
  three | 3..3 | exact | people | killed | soldiers
  five | 5..5 | exact | people | captured | soldiers
the bus, which had 52 people aboard, skidded off a bridge
  52 | 52..52 | exact | people | present | people
the mudslide swallowed 30 houses and at least 55 people are unaccounted for
  30 | 30..30 | exact |  | other | houses
  at least 55 | 55.. | at_least | people | missing | people
prosecutors charged 33 people, eight of whom are still at large
  33 | 33..33 | exact | people | other | people
  eight | 8..8 | exact | people | other | people
a strike on a funeral killed more than 20 mourners, among them seven children
  more than 20 | 20.. | more_than | people | killed | mourners
  seven | 7..7 | exact | people | killed | children
the camp, meant for 10,000 people, now shelters more than 45,000
  10,000 | 10000..10000 | exact | people | other | people
  more than 45,000 | 45000.. | more_than | people | present | people
the central bank sold $250 million to prop up the currency, which has lost a third of its value
  $250 million | 250000000..250000000 | exact | USD | money |
  a third | 33.3..33.3 | exact | % | share | value
four crew members were rescued and two bodies had been retrieved
  four | 4..4 | exact | people | other | crew members
  two | 2..2 | exact | people | killed | bodies
500 police officers will be on duty at the final
  500 | 500..500 | exact | people | present | police officers
13 of the 19 judges backed the ruling
  13 | 13..13 | exact | people | other | judges
  19 | 19..19 | exact | people | other | judges
the ferry sank with 220 people on board, 170 of whom survived
  220 | 220..220 | exact | people | present | people
  170 | 170..170 | exact | people | other | people
up to 30 percent of the crop was eaten by locusts covering 2,400 square km
  up to 30 | ..30 | at_most | % | share | crop
  2,400 | 2400..2400 | exact | km² | other |
its forces had repelled the attack, destroyed three tanks and taken 12 prisoners
  three | 3..3 | exact |  | other | tanks
  12 | 12..12 | exact | people | captured | prisoners
the court awarded each of the 14 families 30,000 euros
  14 | 14..14 | exact |  | other | families
  30,000 | 30000..30000 | exact | EUR | money |
more than 70 journalists have been jailed since the coup
  more than 70 | 70.. | more_than | people | captured | journalists
the storm cut power to 340,000 customers and toppled scores of trees
  340,000 | 340000..340000 | exact | people | other | customers
  scores | 40.. | vague |  | other | trees
wages would rise by between 4 and 6 percent over 24 months
  between 4 and 6 | 4..6 | exact | % | share | wages
  24 | 24..24 | exact | months | duration |
twelve children were among 40 people killed when the roof fell in
  twelve | 12..12 | exact | people | killed | children
  40 | 40..40 | exact | people | killed | people
six migrants had suffocated in a lorry and 19 were in hospital
  six | 6..6 | exact | people | killed | migrants
  19 | 19..19 | exact | people | wounded | migrants
it had deployed an extra 3,000 troops along a 200 km stretch of the border
  3,000 | 3000..3000 | exact | people | present | troops
  200 | 200..200 | exact | km | distance |
"""

NO_FIGURES = """
M23 had taken the town
the Boeing 737 Max was grounded
Article 5 of the treaty would apply
Resolution 2719 was adopted by the Security Council
the G20 summit would go ahead
Ethiopian Airlines Flight 302 had gone down
the 1st Battalion was pulled back
protesters blocked Route 66 near the bridge
he lives at 14 Harbour Street
callers should dial 116
the hotline is 0800 720 551
Hassan Aden, 34, was the driver
a 19-year-old student was beaten
she was 62 when she died
the boy, aged 11, survived
the crash happened at 6:45 p.m. on Friday
polls close at 1700 GMT
the shelling began at 0430 local time
the team won 3-1 on Saturday
Brazil beat Chile 4-0 in the final
the court ruled 6-3 against the ministry
the election is due on 12 October 2024
since 2019 the road has been closed
in the early 1990s the mine was shut
between 2015 and 2018 the office was run by her brother
the law of 1987 still applies
the fiscal year 2023/24 begins in July
the 2020 election was stolen
in mid-2022 the talks failed
the third suspect was still at large
she finished fourth in the first round
the 42nd president took the oath
one of the gunmen escaped
no one had been told
one day the truth would come out
the A320 landed safely
an F-16 was shot down
the AK-47 was found in the car
a T-72 tank was destroyed
Covid-19 vaccines had arrived
the H5N1 virus was found on a farm
the Group of Seven would meet
the G7 had agreed to it
Section 144 was in force in the city
under Chapter VII the force may fire
the Windows 10 machines were hacked
Camp 18 was destroyed by fire
Polling Unit 9 was closed
Ward 4 had no ballot papers
the 9/11 attacks changed everything
24/7 coverage was promised
the FIFA Under-20 World Cup would be moved
Level 3 alert was declared
the 7th Brigade was encircled
the bill passed its second reading
the prison's Block 5 was on fire
a Category 4 hurricane was near
SU-25 jets hit the village
a source at Unit 8200 confirmed it
Vision 2030 was at risk
he had served as minister from 2011 to 2016
the case was adjourned to 27 March
talks will begin on the 15th
on November 3 and 4 the offices would be shut
the May 2020 deal had failed
COP28 had changed nothing
the UN's 1951 Refugee Convention must be honoured
the attack of October 7 must never be repeated
zero tolerance would be shown to looters
his number 10 shirt was burned
the minister, 58, had been in office since 2016
the Type 45 destroyer sailed on Monday
he was born on 4 July 1976 in the city
page 14 of the report was blank
the 2014-16 epidemic was worse
the 100th anniversary would be marked
on the night of April 14-15 the school was raided
flight MH17 was shot down by a missile
the Tu-154 had crashed near the runway
it began around 3:15 am (0215 GMT)
the winner of the 2023 race
the Class of 2020 never graduated
Bakhmut had been the target since day one
on the one hand the road was open
one after another the banks closed
Channel 4 reported it
the Twitter account @army24 was blocked
the law would be void under Articles 10 and 11
the Court of Appeal's 5-4 decision was final
a quarter past nine
the first quarter of the year was lost
second-hand cars were taxed
the suspect drove a Peugeot 406
World War II bombs were found
the Twenty-First Amendment was scrapped
the Big Four firms were fined
on Day 3 the talks stalled
Unit 61398 was behind the hack
Highway 1 was closed
he called it a one-off
page one of the paper was blank
it was one of the worst attacks
a one-party state
a one-way ticket
the two-state solution was dead
the 1994 genocide against the Tutsi
"""


@pytest.mark.parametrize(("text", "expected"), cases(SHORT + LONG))
def test_figures(text: str, expected: list[str]) -> None:
    assert rows(text, "en") == expected


@pytest.mark.parametrize("text", NO_FIGURES.strip().split("\n"))
def test_no_quantities(text: str) -> None:
    assert rows(text, "en") == []
