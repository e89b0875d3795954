from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from claims.extraction import Extraction, extract

if TYPE_CHECKING:
    from claims.extraction.types import Statement

SHARED = os.environ.get("SHARED_DIR")
ARTICLE = Path(SHARED or "", "data", "kidal.txt")

pytestmark = pytest.mark.skipif(
    not (SHARED and ARTICLE.is_file()),
    reason="SHARED_DIR does not name the folder with data/kidal.txt, which is not part of the project",
)

COALITION = "Permanent Strategic Framework"
ARMY = "Mali's army"


@pytest.fixture(scope="module")
def text() -> str:
    return ARTICLE.read_bytes().decode()


@pytest.fixture(scope="module")
def found(text: str) -> Extraction:
    return extract(text)


def statement(found: Extraction, words: str) -> Statement:
    holding = [statement for statement in found.statements if words in statement.text]
    assert len(holding) == 1
    return holding[0]


@pytest.mark.parametrize(
    ("words", "name", "act", "medium"),
    [
        ("closing in on the northern town", ARMY, "states", "unknown"),
        ("Civilians have started fleeing", "RFI", "states", "unknown"),
        ("prioritized regaining control", "RFI", "states", "report"),
        ("vigorous combat", COALITION, "states", "unknown"),
        ("considerable losses", COALITION, "states", "social_media"),
        ("broken the defensive line", ARMY, "states", "social_media"),
        ("carried out successfully", ARMY, "pledges", "social_media"),
        ("strategic movements", ARMY, "states", "unknown"),
    ],
)
def test_statement_has_its_speaker(found: Extraction, words: str, name: str, act: str, medium: str) -> None:
    claim = statement(found, words)

    assert [speaker.name for speaker in claim.speakers] == [name]
    assert (claim.speech_act, claim.medium) == (act, medium)


def test_no_wrong_mouth_is_sure(found: Extraction) -> None:
    names = {speaker.name for claim in found.statements if claim.sure for speaker in claim.speakers}

    assert names <= {ARMY, COALITION, "RFI"}


def test_losses_are_unquantified(found: Extraction) -> None:
    (figure,) = statement(found, "considerable losses").figures

    assert (figure.text, figure.low, figure.high, figure.bound) == ("considerable losses", None, None, "unquantified")


def test_thursday_is_counted_back_from_the_articles_date(found: Extraction) -> None:
    assert statement(found, "strategic movements").said_on == date(2023, 11, 9)


def test_disclaimer_has_its_scopes(found: Extraction) -> None:
    (disclaimer,) = found.disclaimers

    assert disclaimer.scopes == ("casualties", "tactics")
    assert disclaimer.text.startswith("However, information")


def test_nothing_else_is_a_statement(found: Extraction, text: str) -> None:
    end = max(span.end for statement in found.statements for span in statement.quote)

    assert len([claim for claim in found.statements if claim.speakers]) == 9  # and rumours of nobody's
    assert end < text.index("AllAfrica publishes")
    for words in ("Harare", "readied for conflict", "Ménaka", "home to around"):
        assert not any(words in statement.text for statement in found.statements)
