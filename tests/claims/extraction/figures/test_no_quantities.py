"""English numbers that are no quantities: dates, times, names, scores."""

from __future__ import annotations

import pytest

from tests.figure_rows import rows

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


@pytest.mark.parametrize("text", NO_FIGURES.strip().split("\n"))
def test_no_quantities(text: str) -> None:
    assert rows(text, "en") == []
