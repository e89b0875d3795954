"""English sums of money as agencies write them."""

from __future__ import annotations

import pytest

from tests.figure_rows import cases, rows

FIGURES = """
the state lost Sh2.3 billion in taxes
  Sh2.3 billion | 2300000000..2300000000 | exact | KES | money | taxes
the bribe amounted to Rs 45 lakh
  Rs 45 lakh | 4500000..4500000 | exact | rupees | money | bribe
they demanded a ransom of ₦50m
  ₦50m | 50000000..50000000 | exact | NGN | money | ransom
the price had doubled to 2,000 Congolese francs
  2,000 | 2000..2000 | exact | CDF | money | price
a fine of up to R5 million
  up to R5 million | ..5000000 | at_most | ZAR | money | fine
an annual budget of £48bn
  £48bn | 48000000000..48000000000 | exact | GBP | money | annual budget
the package amounted to Ksh.3 billion
  Ksh.3 billion | 3000000000..3000000000 | exact | KES | money | package
damage was put at 1.5 billion pesos
  1.5 billion | 1500000000..1500000000 | exact | pesos | money | damage
prosecutors had asked for a sentence of 15 years and a fine of 2 million euros
  15 | 15..15 | exact | years | duration | sentence
  2 million | 2000000..2000000 | exact | EUR | money | fine
the company's quarterly profit fell 12% to $640 million on revenue of $7.9 billion
  12 | 12..12 | exact | % | share | company's quarterly profit
  $640 million | 640000000..640000000 | exact | USD | money | company's quarterly profit
  $7.9 billion | 7900000000..7900000000 | exact | USD | money | revenue
prices of maize had tripled to 90 shillings per kilogram
  90 | 90..90 | exact | shillings | money | prices of maize
"""


@pytest.mark.parametrize(("text", "expected"), cases(FIGURES))
def test_figures(text: str, expected: list[str]) -> None:
    assert rows(text, "en") == expected
