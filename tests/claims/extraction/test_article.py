"""One whole report of the kind that aggregators republish, invented from the first word to the last."""

from __future__ import annotations

from pathlib import Path

import pytest

from claims.extraction import extract
from tests.findings import chain, names

TEXT = (Path(__file__).parent / "articles" / "anvelle.txt").read_text(encoding="utf-8")
NAVY, FRONT, RADIO = "Norvia's navy", "Common Front for the Coast", "Radio Cormoran"

EXPECTED = [
    # words, speaker, speech act, medium
    ("it is about to retake the harbour town of Anvelle", NAVY, "states", "unknown"),
    ("Families have been leaving the town since Sunday", RADIO, "states", "broadcast"),
    ("Anvelle may decide the war", RADIO, "states", "report"),
    ("long battle", FRONT, "states", "unknown"),
    ("dozens of men", FRONT, "states", "social_media"),
    ("opened the gates", NAVY, "states", "social_media"),
    ("will end this month", NAVY, "pledges", "social_media"),
    ("a cleansing operation", NAVY, "states", "unknown"),
    ("Nobody sleeps.", "Mirel Aston", "states", "phone"),
    ("at least nine people had been wounded", "Mirel Aston", "states", "unknown"),
    ("firing on the market", FRONT, "denies", "unknown"),
    ("the navy of killing two fishermen", "Daro Venn", "accuses", "unknown"),
    ("ships to stay away", "Daro Venn", "warns", "unknown"),
    ("so-called truce", "Daro Venn", "states", "press"),
]


@pytest.mark.parametrize(("words", "name", "act", "medium"), EXPECTED)
def test_statement_has_its_speaker(words: str, name: str, act: str, medium: str) -> None:
    (statement,) = [statement for statement in extract(TEXT).statements if words in statement.text]

    assert (names(statement), statement.speech_act, statement.medium) == ([name], act, medium)


def test_quotation_goes_on_after_its_speaker() -> None:
    (statement,) = [statement for statement in extract(TEXT).statements if "Nobody sleeps." in statement.text]

    assert statement.text == "We have heard shelling for three nights … Nobody sleeps."
    assert statement.type == "direct"


def test_newspaper_passes_on_what_it_was_told() -> None:
    (statement,) = [statement for statement in extract(TEXT).statements if "so-called truce" in statement.text]

    assert chain(statement) == ["Le Phare"]


@pytest.mark.parametrize(
    ("words", "low", "high", "bound", "counted"),
    [
        ("dozens", "24", None, "vague", "killed"),
        ("at least nine", "9", None, "at_least", "wounded"),
        ("two", "2", "2", "exact", "killed"),
        ("three", "3", "3", "exact", "duration"),
    ],
)
def test_figure(words: str, low: str, high: str | None, bound: str, counted: str) -> None:
    figures = [figure for statement in extract(TEXT).statements for figure in statement.figures]
    (figure,) = [figure for figure in figures if figure.text == words]

    assert (str(figure.low), figure.high and str(figure.high)) == (low, high)
    assert (figure.bound, figure.counted) == (bound, counted)


def test_disclaimer_names_victims_and_weapons() -> None:
    (disclaimer,) = extract(TEXT).disclaimers

    assert disclaimer.scopes == ("casualties", "tactics")


def test_nothing_comes_from_what_is_not_the_report() -> None:
    found = extract(TEXT)
    spans = [span for statement in found.statements for span in statement.quote]

    assert min(span.start for span in spans) > TEXT.index("Port Selin — ")
    assert max(span.end for span in spans) < TEXT.index("CoastWire publishes")
    for words in ("stored food", "feeds around", "cut the coastal road", "is waiting in Lunde"):
        assert not any(words in statement.text for statement in found.statements)
