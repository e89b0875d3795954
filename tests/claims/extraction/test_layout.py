from __future__ import annotations

import pytest

from claims.extraction.layout import find_parts


def parts(text: str) -> list[tuple[str, str]]:
    return [(part.kind, text[part.start : part.end].strip()) for part in find_parts(text)]


@pytest.mark.parametrize(
    "dateline",
    [
        "Harare —",
        "BAMAKO (Reuters) -",
        "DORRA, May 3 (AFP) –",
        "Niamey, le 3 mai (AFP) –",
        "NAIROBI, Kenya (AP) —",
        "Dorra (AFP)",
    ],
)
def test_dateline_is_cut_off(dateline: str) -> None:
    assert parts(f"{dateline} The army left the town. It rained.") == [
        ("dateline", dateline),
        ("body", "The army left the town. It rained."),
    ]


def test_dash_inside_a_sentence_is_no_dateline() -> None:
    assert parts("Residents — many of them women — left the town. It rained.")[0][0] == "body"


def test_head_of_a_page() -> None:
    text = (
        "Army leaves Dorra\n\nBy Ada Bello in Dorra\n3 May 2024\n\nA view of the harbour. Photo: AFP\n\n"
        "The army left the town. It rained."
    )

    assert [kind for kind, _ in parts(text)] == ["title", "byline", "date", "caption", "body"]


@pytest.mark.parametrize(
    "paragraph",
    [
        "© 2024 Dorra Times. All rights reserved.",
        "Read the original article on Dorra Times.",
        "Sign up for our daily newsletter.",
        "CoastWire publishes about 300 stories a day from 60 news organisations. We publish views of every topic.",
        "To address comments or complaints, please contact us.",
        "Abonnez-vous à notre newsletter pour ne rien manquer.",
        "Tous droits réservés. Toute reproduction interdite.",
        "Le Phare publie environ 80 articles par jour. Nous publions des médias partenaires de tous bords.",
        "Lire aussi : les raisons de la crise",
        "Les opinions exprimées dans cet article ne reflètent pas nécessairement celles de la rédaction.",
        "(Reporting by Ada Bello; Editing by John Smith)",
    ],
)
def test_boilerplate_is_the_publishers(paragraph: str) -> None:
    assert parts(f"The army left the town. It rained.\n\n{paragraph}")[1][0] == "boilerplate"


def test_one_phrase_does_not_make_a_long_report_boilerplate() -> None:
    report = "The army left the town on Monday. It rained. " * 12 + "Read the original article."

    assert parts(report)[0][0] == "body"


def test_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "The army left the town of Dorra on Monday morning after three\n"
        "days of rain, and the rebels came back in the evening, as they\nhad done before."
    )

    assert len(parts(text)) == 1


def test_windows_line_ends_and_blank_lines() -> None:
    assert parts("One. Two.\r\n\r\n\r\nThree. Four.\r\n") == [("body", "One. Two."), ("body", "Three. Four.")]
