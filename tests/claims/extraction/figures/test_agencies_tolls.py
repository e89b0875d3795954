"""English tolls as agencies write them: killed, wounded, missing."""

from __future__ import annotations

import pytest

from tests.figure_rows import cases, rows

FIGURES = """
the cholera outbreak had killed 312 people and infected a further 9,400
  312 | 312..312 | exact | people | killed | people
  9,400 | 9400..9400 | exact | people | other | people
no fewer than nineteen passengers lost their lives when the bus plunged into a ravine
  no fewer than nineteen | 19.. | at_least | people | killed | passengers
the deaths of 12 miners were confirmed
  12 | 12..12 | exact | people | killed | miners
the army lost 12 soldiers in the ambush
  12 | 12..12 | exact | people | killed | soldiers
the loss of seven police officers was a heavy blow
  seven | 7..7 | exact | people | killed | police officers
its forces had neutralised 30 fighters
  30 | 30..30 | exact | people | killed | fighters
three fishermen were still unaccounted for
  three | 3..3 | exact | people | missing | fishermen
17 crew members remained missing after the trawler sank
  17 | 17..17 | exact | people | missing | crew members
some 2,300 cases had been recorded, including 89 deaths
  some 2,300 | 2300..2300 | about |  | other | cases
  89 | 89..89 | exact | people | killed | deaths
scores of villagers had drowned
  scores | 40.. | vague | people | killed | villagers
a few soldiers were lightly wounded
  a few | .. | vague | people | wounded | soldiers
of the 34 injured, nine were children
  34 | 34..34 | exact | people | wounded |
  nine | 9..9 | exact | people | wounded | children
four people died on the spot and two more succumbed in hospital
  four | 4..4 | exact | people | killed | people
  two | 2..2 | exact | people | killed | people
eleven others are being treated for burns
  eleven | 11..11 | exact | people | wounded | others
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
the disappearance of 43 students was still not solved
  43 | 43..43 | exact | people | missing | students
three of the attackers were shot dead
  three | 3..3 | exact | people | killed | attackers
two soldiers and a civilian were hit by shrapnel
  two | 2..2 | exact | people | wounded | soldiers
a police officer was killed and six others were hurt
  six | 6..6 | exact | people | wounded | others
eight people, among them three children, are still missing
  eight | 8..8 | exact | people | missing | people
  three | 3..3 | exact | people | missing | children
the ministry has recorded 1,019 suspected cases and 31 deaths since January
  1,019 | 1019..1019 | exact |  | other | suspected cases
  31 | 31..31 | exact | people | killed | deaths
three police officers and one civilian were killed
  three | 3..3 | exact | people | killed | police officers
  one | 1..1 | exact | people | killed | civilian
one man died and three were taken to hospital
  one | 1..1 | exact | people | killed | man
  three | 3..3 | exact | people | wounded | man
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
they had walked for six days without food and three of her children had died on the way
  six | 6..6 | exact | days | duration |
  three | 3..3 | exact | people | killed | children
the fire, which broke out on the third floor of the 22-storey building, had killed 34 people
  22 | 22..22 | exact |  | other | storey building
  34 | 34..34 | exact | people | killed | people
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
militiamen had killed 50 villagers and burned three villages
  50 | 50..50 | exact | people | killed | villagers
  three | 3..3 | exact |  | other | villages
troops had killed 14 terrorists, including two commanders, and arrested 11 others
  14 | 14..14 | exact | people | killed | terrorists
  two | 2..2 | exact | people | killed | commanders
  11 | 11..11 | exact | people | captured | commanders
the virus had spread to 15 of 26 provinces, with 500 deaths and 14,000 infections
  15 | 15..15 | exact |  | other | provinces
  26 | 26..26 | exact |  | other | provinces
  500 | 500..500 | exact | people | killed | deaths
  14,000 | 14000..14000 | exact |  | other | infections
the measles outbreak has claimed 4,500 lives, most of them children under five
  4,500 | 4500..4500 | exact | people | killed | lives
hundreds of fighters have been killed and thousands more wounded
  hundreds | 200.. | vague | people | killed | fighters
  thousands | 2000.. | vague | people | wounded | fighters
its staff had treated more than 180 people with gunshot wounds in 48 hours
  more than 180 | 180.. | more_than | people | wounded | people
  48 | 48..48 | exact | hours | duration |
the army lost more than 100 men, four tanks and a helicopter
  more than 100 | 100.. | more_than | people | killed | men
  four | 4..4 | exact |  | other | tanks
the blast took the lives of three engineers
  three | 3..3 | exact | people | killed | engineers
two children were among the dead
  two | 2..2 | exact | people | killed | children
the dead included four teachers
  four | 4..4 | exact | people | killed | teachers
it had documented 1,087 killings, 412 abductions and 93 cases of rape
  1,087 | 1087..1087 | exact | people | killed | killings
  412 | 412..412 | exact | people | captured | abductions
  93 | 93..93 | exact |  | other | cases
1,500 people had been killed and twice as many injured
  1,500 | 1500..1500 | exact | people | killed | people
Heavy fighting killed at least 14 civilians in Mandera county and forced nearly 900 families to abandon their homes
  at least 14 | 14.. | at_least | people | killed | civilians
  nearly 900 | 900..900 | about |  | displaced | families
the collapse of the four-storey block claimed nine lives and left 17 residents with injuries
  four | 4..4 | exact |  | other | storey block
  nine | 9..9 | exact | people | killed | lives
  17 | 17..17 | exact | people | wounded | residents
rebels ambushed a patrol, killing three soldiers and capturing a further five
  three | 3..3 | exact | people | killed | soldiers
  five | 5..5 | exact | people | captured | soldiers
the mudslide swallowed 30 houses and at least 55 people are unaccounted for
  30 | 30..30 | exact |  | other | houses
  at least 55 | 55.. | at_least | people | missing | people
a strike on a funeral killed more than 20 mourners, among them seven children
  more than 20 | 20.. | more_than | people | killed | mourners
  seven | 7..7 | exact | people | killed | children
four crew members were rescued and two bodies had been retrieved
  four | 4..4 | exact | people | other | crew members
  two | 2..2 | exact | people | killed | bodies
twelve children were among 40 people killed when the roof fell in
  twelve | 12..12 | exact | people | killed | children
  40 | 40..40 | exact | people | killed | people
six migrants had suffocated in a lorry and 19 were in hospital
  six | 6..6 | exact | people | killed | migrants
  19 | 19..19 | exact | people | wounded | migrants
"""


@pytest.mark.parametrize(("text", "expected"), cases(FIGURES))
def test_figures(text: str, expected: list[str]) -> None:
    assert rows(text, "en") == expected
