"""English numbers of things as agencies write them: houses, votes, cases."""

from __future__ import annotations

import pytest

from tests.figure_rows import cases, rows

FIGURES = """
the landslide left upward of 60 homes buried
  upward of 60 | 60.. | more_than |  | other | homes
nearly 3,000 households had been cut off
  nearly 3,000 | 3000..3000 | about |  | other | households
600,000 doses would arrive by the end of the month
  600,000 | 600000..600000 | exact |  | other | doses
the ruling party won 137 of the 275 seats
  137 | 137..137 | exact |  | other | seats
  275 | 275..275 | exact |  | other | seats
the central bank raised its rate by 75 basis points
  75 | 75..75 | exact |  | other | basis points
temperatures could reach 47 degrees Celsius
  47 | 47..47 | exact |  | other | degrees Celsius
five new cases of Ebola had been confirmed
  five | 5..5 | exact |  | other | new cases
119 flights were cancelled
  119 | 119..119 | exact |  | other | flights
it had shot down 21 of 28 drones
  21 | 21..21 | exact |  | other | drones
  28 | 28..28 | exact |  | other | drones
more than a dozen houses were torched
  more than a dozen | 12.. | more_than |  | other | houses
at least two dozen vehicles were set alight
  at least two dozen | 24.. | at_least |  | other | vehicles
several villages were under water
  several | .. | vague |  | other | villages
only 14 of the 36 health centres were working
  14 | 14..14 | exact |  | other | health centres
  36 | 36..36 | exact |  | other | health centres
it had counted 9.6 million ballots at 41,000 polling stations
  9.6 million | 9600000..9600000 | exact |  | other | ballots
  41,000 | 41000..41000 | exact |  | other | polling stations
the treaty had been ratified by 50 states
  50 | 50..50 | exact |  | other | states
lawmakers approved the bill by 211 votes to 96
  211 | 211..211 | exact |  | other | votes
  96 | 96..96 | exact |  | other | votes
he was given two life sentences
  two | 2..2 | exact |  | other | life sentences
he faces 14 counts of fraud
  14 | 14..14 | exact |  | other | counts
the company would cut 1,100 jobs
  1,100 | 1100..1100 | exact |  | other | jobs
the ship carried 23,000 containers
  23,000 | 23000..23000 | exact |  | other | containers
a total of 1,059 complaints had been filed
  1,059 | 1059..1059 | exact |  | other | complaints
10,000-15,000 ballots were found in a warehouse
  10,000-15,000 | 10000..15000 | exact |  | other | ballots
anywhere from 30 to 50 boats
  30 to 50 | 30..50 | exact |  | other | boats
five or six shots were heard
  five or six | 5..6 | exact |  | other | shots
not less than 500 houses
  not less than 500 | 500.. | at_least |  | other | houses
more than 1 000 households
  more than 1 000 | 1000.. | more_than |  | other | households
the family of seven was rescued from the roof
  seven | 7..7 | exact |  | other | family
at least one shell had hit the school
  at least one | 1.. | at_least |  | other | shell
he would plead guilty to three of the nine charges
  three | 3..3 | exact |  | other | charges
  nine | 9..9 | exact |  | other | charges
Russia had fired 38 missiles and 75 drones overnight, of which 62 were shot down
  38 | 38..38 | exact |  | other | missiles
  75 | 75..75 | exact |  | other | drones
  62 | 62..62 | exact |  | other | drones
air defences had downed all 14 drones
  14 | 14..14 | exact |  | other | drones
the strikes hit two hospitals, three schools and a market
  two | 2..2 | exact |  | other | hospitals
  three | 3..3 | exact |  | other | schools
three generations of one family had been wiped out
  three | 3..3 | exact |  | other | generations
temperatures were 4 to 6 degrees above normal
  4 to 6 | 4..6 | exact |  | other | degrees above normal
at least half a dozen shells had landed on the hospital
  at least half a dozen | 6.. | at_least |  | other | shells
the ruling party lost 40 seats
  40 | 40..40 | exact |  | other | seats
they beat dozens of passers-by with batons
  dozens | 24.. | vague |  | other | passers-by
the pipeline would carry 55 billion cubic metres of gas a year
  55 billion | 55000000000..55000000000 | exact |  | other | cubic metres of gas
"""


@pytest.mark.parametrize(("text", "expected"), cases(FIGURES))
def test_figures(text: str, expected: list[str]) -> None:
    assert rows(text, "en") == expected
