"""A press release is one as a whole: its statements have that medium where they name no other."""

from __future__ import annotations

import pytest

from claims.extraction.page.releases import is_release
from tests.findings import read_by_rules

BODY = "\n\nThe mine will open in March, the minister said.\n\nAbout 300 people will work there."


@pytest.mark.parametrize(
    "text",
    [
        "FOR IMMEDIATE RELEASE" + BODY,
        "Ministry of Mines\n\nPRESS RELEASE No. 12/2023" + BODY,
        "COMMUNIQUÉ DE PRESSE" + BODY,
        "Communiqué" + BODY,
        "Mine to open in March" + BODY + "\n\n###",
        "Mine to open in March" + BODY + "\n\n-ENDS-\n\nNotes to editors:\n\nThe mine is 12 km wide.",
        "La mine ouvrira" + BODY + "\n\nContact presse : presse@mines.example",
    ],
)
def test_is_a_release(text: str) -> None:
    assert is_release(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mine to open in March" + BODY,
        "Communiqué: l'armée annonce la prise de la ville et de ses deux ponts, selon le porte-parole du gouvernement",
        "KALVA (Coast News) -" + BODY,
        "The minister read a press release" + BODY,
        "",
        "#" * 10_000,
    ],
)
def test_is_no_release(text: str) -> None:
    assert not is_release(text)


def test_statements_of_a_release_have_its_medium() -> None:
    release = read_by_rules("PRESS RELEASE" + BODY + "\n\n“We are ready,” the minister told Radio Kola.")
    assert [statement.medium for statement in release.statements] == ["communique", "broadcast"]
    report = read_by_rules("Mine to open" + BODY)
    assert [statement.medium for statement in report.statements] == ["unknown"]
