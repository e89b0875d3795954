from __future__ import annotations

import pytest

from claims.extraction.text.quotes import find_quotations


def quotations(text: str, *, goes_on: bool = False) -> list[str]:
    return [text[found.start : found.end] for found in find_quotations(text, 0, len(text), goes_on=goes_on)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "yes" and "no".', ['"yes"', '"no"']),
        ("He said “yes” and ‘no’.", ["“yes”", "‘no’"]),
        ("Il a dit « oui » et «\u00a0non\u00a0».", ["« oui »", "«\u00a0non\u00a0»"]),
        ("“She said ‘no’ to me”", ["“She said ‘no’ to me”"]),
        ("« Il a dit “non” »", ["« Il a dit “non” »"]),
        ("„So“ said he", ["„So“"]),
        ("Army 'retakes' the rebels' town", ["'retakes'"]),
        ("‘It’s the rebels’ fault,’ she said", ["‘It’s the rebels’ fault,’"]),
        ("It's the army's town, isn't it", []),
        ('an unclosed "quotation that never ends', []),
        ("a stray ” mark and a » too", []),
        ('a 6\'2" man said "no"', ['"no"']),
        ('The "first, and then "second" one', ['"second"']),
    ],
)  # fmt: skip
def test_outermost_quotations(text: str, expected: list[str]) -> None:
    assert quotations(text) == expected


def test_a_quotation_goes_on_where_the_next_paragraph_opens_with_a_mark() -> None:
    text = 'He said: "It rained.'

    assert quotations(text, goes_on=True) == ['"It rained.']
