from __future__ import annotations

import json
from typing import Any

import pytest

from claims.extraction import extract
from claims.extraction.evaluation.predictions import attribution_of, found_in, line_of
from tests.extractions import speaker, statement

TEXT = 'The mayor said that the road was open. "We wait," she added. «On attend.» Elle dit qu’il pleut.'


def content(words: str, **given: Any) -> list[str]:
    made = attribution_of(TEXT, statement(TEXT, words, **given))
    return [TEXT[start:end] for start, end in made["content"]]


@pytest.mark.parametrize(
    ("words", "kind", "counted"),
    [
        pytest.param("the road was open", "indirect", "that the road was open", id="that"),
        pytest.param("il pleut", "indirect", "qu’il pleut", id="French that"),
        pytest.param("We wait", "direct", '"We wait,"', id="quotation marks with the comma"),
        pytest.param("On attend", "direct", "«On attend.»", id="French quotation marks"),
        pytest.param("We wait", "mixed", "We wait", id="no marks where not all is quoted"),
    ],
)
def test_corpora_count_what_opens_and_closes_the_words(words: str, kind: str, counted: str) -> None:
    assert content(words, type=kind) == [counted]


@pytest.mark.parametrize(
    ("text", "words", "kind", "counted"),
    [
        pytest.param("He said that, if so, he goes.", "if so, he goes", "mixed", "that, if so, he goes", id="comma"),
        pytest.param("She said that, “We go.”", "We go", "direct", "that, “We go.”", id="that before a quotation"),
        pytest.param("''We go,'' she said.", "We go", "direct", "''We go,''", id="marks of two signs"),
        pytest.param("\"I said 'no,'\" he said.", "I said 'no", "direct", "\"I said 'no,'\"", id="one in the other"),
    ],
)
def test_that_and_marks_of_every_kind_are_counted(text: str, words: str, kind: str, counted: str) -> None:
    [[start, end]] = attribution_of(text, statement(text, words, type=kind))["content"]

    assert text[start:end] == counted


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Ruiz and Vall said it rained.", ["Ruiz and Vall"]),
        ("Ruiz, and his deputy Vall said it rained.", ["Ruiz, and his deputy Vall"]),
        ("Ruiz said, as had Vall, it rained.", ["Ruiz", "Vall"]),
    ],
)
def test_joint_speakers_are_one_source(text: str, counted: list[str]) -> None:
    speakers = [speaker(text, "Ruiz", None), speaker(text, "deputy Vall" if "deputy" in text else "Vall", None)]
    made = attribution_of(text, statement(text, "it rained", cue="said", speakers=speakers))

    assert [text[start:end] for start, end in made["source"]] == counted


def test_marks_that_are_not_there_are_not_added() -> None:
    made = attribution_of("It rained", statement("It rained", "It rained", type="direct"))

    assert made["content"] == [[0, 9]]


def test_places_of_source_and_cue_and_how_sure_it_is() -> None:
    made = attribution_of(
        TEXT,
        statement(TEXT, "the road was open", cue="said", speakers=[speaker(TEXT, "The mayor", None)], sure=False),
    )

    assert made == {
        "source": [[0, 9]],
        "cue": [[10, 14]],
        "content": [[15, 37]],
        "sure": False,
        "confidence": 0.8,
    }


def test_line_is_one_json_object_with_the_name() -> None:
    line = line_of("one", TEXT)

    assert "\n" not in line
    assert json.loads(line)["article"] == "one"
    assert TEXT[slice(*json.loads(line)["attributions"][0]["content"][0])] == "that the road was open"


def test_corpora_count_what_was_not_said() -> None:
    text = "The governor refused to say that he would resign."

    assert extract(text, "en").statements == ()
    assert len(found_in(text, "en")) == 1
