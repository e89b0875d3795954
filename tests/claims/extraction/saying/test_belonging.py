"""Quotations in other paragraphs than the cue's: they belong to it where nothing stands between."""

from __future__ import annotations

from claims.extraction import extract

SAID = '"We have no water," said Ada Bello, a nurse.'


def texts(text: str) -> list[str]:
    return [one.text for one in extract(text, "en").statements]


def test_quotation_goes_on_in_the_next_paragraph() -> None:
    assert texts(f'{SAID} "And no light.\n\n"We have told the mayor."') == [
        "We have no water … And no light. … We have told the mayor."
    ]


def test_headline_of_a_passage_is_a_statement_of_its_own() -> None:
    text = (
        "The army left Dorra on Monday. It rained all day in the town, and in the hills behind it.\n\n"
        "Port authority: 'No ship was hit'\n\n"
        'A spokesman for the port authority told Reuters that claims of a hit were "pure invention".'
    )

    assert texts(text) == ["No ship was hit", 'claims of a hit were "pure invention"']


def test_answer_is_not_the_question() -> None:
    text = (
        "The trial of the driver went on in Dorra on Monday.\n\n"
        "“Did you see him there?” the lawyer asked.\n\n“No, but his boat was there,” replied Ms Bello."
    )

    assert "No, but his boat was there" in texts(text)


def test_a_place_alone_is_not_according_to_anybody() -> None:
    assert texts("In the camps, the minister promised new tents, according to a UN report.") == ["new tents"]
