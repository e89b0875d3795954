from __future__ import annotations

import textwrap

import pytest

from claims.extraction.page.layout import find_parts


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


@pytest.mark.parametrize("width", [28, 34, 40, 46, 52, 58])
def test_lines_of_a_narrow_column_are_one_paragraph(width: int) -> None:
    report = (
        "The mayor of Dorra said on Monday that the Red Bridge and the Lower Mill had been closed after three days of "
        "rain, and that Civil Protection had taken forty families to the school in Upper Street, where they were "
        "waiting for the water to fall"
    )
    second = "Nobody was hurt, according to the hospital, which had prepared for more than it had to see in the end"
    text = "\n\n".join(textwrap.fill(words, width) for words in (report, second))

    assert [words.replace("\n", " ") for _kind, words in parts(text)] == [report, second]


def test_short_lines_that_begin_anew_stay_apart() -> None:
    lines = ["Water: closed", "School: open", "Bridge: closed", "Market: open", "Mill Road: open", "Ferry: closed"] * 2

    assert len(parts("\n".join(lines))) > 1


def test_windows_line_ends_and_blank_lines() -> None:
    assert parts("One. Two.\r\n\r\n\r\nThree. Four.\r\n") == [("body", "One. Two."), ("body", "Three. Four.")]


@pytest.mark.parametrize(
    "sentence",
    [
        "About 30 people were killed, police said.",
        "Contact with the village was lost, the mayor said.",
        "About 30 people died in Dorra: the toll may rise, police said.",
        "Sweden could become a member by June, the minister said.",
        "The army said on Facebook and on Twitter that the town was quiet.",
        "According to a Herald/Kora poll, the two candidates are level.",
        "The fire destroyed the town's archives.",
        'Human Rights Watch: "Nobody was spared in the villages."',
        "The bank gave him credit: 2 million dollars, the prosecutor said.",
        "Photographs from the scene showed three bodies, the prosecutor said.",
        "Advertisement boards fell on the crowd, police said.",
        '"Follow us," the guard said, and the boys went after him.',
        '"You can say what you like on Facebook and in your newsletter," she told the editors.',
        "Police: nobody was hurt",
        "AMINA SALL said that she had seen the boat.",
        "By Monday, 12 people had died in hospital, doctors said",
        'Ruth Stone is a journalist in Dorra. "We are afraid," she said.',
        "Notes to the editor of the paper were forged, the court found.",
        "The coast is quiet, the captain said. (Reuters/NAN)",
        "Il reste à écouter les victimes, a dit la juge.",
        "À lire le rapport, personne n'a rien vu, a ironisé l'avocate.",
        "À propos du bilan, le maire a dit que trois corps manquaient.",
        "Avec 60 morts, le bilan est le pire depuis dix ans, a dit le médecin.",
        "Les contacts entre les deux camps ont été rompus.",
        "Archives, bureaux et véhicules ont été brûlés, a dit le maire.",
        "« Suivez-nous », a lancé le garde.",
    ],
)
@pytest.mark.parametrize("after", ["", "The rain began on Monday and the river rose. It did not stop."])
def test_what_is_told_stays_body(sentence: str, after: str) -> None:
    before = "The army left the town of Dorra on Monday. It rained.\n\nThe river rose by three metres in a night."

    found = parts(f"{before}\n\n{sentence}\n\n{after}")

    assert ("body", sentence) in found


def test_links_without_a_label_end_the_page() -> None:
    body = "The army left the town on Monday, and thousands of people came back from the hills that night.\n\n" * 3

    found = parts(f"{body}Army denies shelling hospital\n\nGovernor says market will be rebuilt")

    assert [kind for kind, _ in found[3:]] == ["boilerplate", "boilerplate"]


def test_what_follows_the_end_of_a_release_is_the_senders() -> None:
    body = "The ministry opened a clinic in Dorra. It treats 40 people.\n\n" * 3

    found = parts(f"{body}-END-\n\nThe ministry says it has 12 clinics.\n\nIt was founded in 1998.")

    assert [kind for kind, _ in found[3:]] == ["boilerplate"] * 3


def test_caption_with_its_credit_on_the_next_line() -> None:
    body = "The army left the town. It rained.\n\nThe river rose. It fell."

    found = parts(f"{body}\n\nA woman who said she had fled waits in Dorra.\nPhoto: Ada Bello/AFP\n\n{body}")

    assert [kind for kind, _ in found] == ["body", "body", "caption", "caption", "body", "body"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("'They took everything'", "caption"),
        ("‘We didn’t know’", "caption"),
        ("« Nous avons tout perdu »", "caption"),
        ("“We have lost everything.”", "body"),  # a whole sentence that somebody said
        ('"They took everything," he said', "body"),
    ],
)
def test_quoted_words_alone_on_a_line_head_what_follows(line: str, kind: str) -> None:
    found = parts(f"The army left the town. It rained.\n\n{line}\n\nThe river rose. It fell.")

    assert found[1] == (kind, line)


def test_dateline_is_cut_off_under_a_summary() -> None:
    summary = "\n\n".join(["Summary", "Ferry was overloaded", "Owner is sought", "Port stays shut"] * 3)
    text = f"Ferry sinks off Dorra\n\nThe bridge was closed. It rained.\n\n{summary}\n\n"

    found = parts(f"{text}DORRA/MARSA, May 3 (Reuters) - The army left the town.")

    assert found[-2:] == [("dateline", "DORRA/MARSA, May 3 (Reuters) -"), ("body", "The army left the town.")]


@pytest.mark.parametrize("heading", ["‘They hit us at noon’: witness", "We will not leave: residents defy order"])
def test_heading_that_quotes_somebody_is_no_link(heading: str) -> None:
    text = f"Army leaves Dorra\n\nThe army left the town. It rained.\n\n{heading}\n\nThe bridge was closed. It rained."

    assert ("body", heading) in parts(text)


LONG = "The army left the town on Monday, and thousands of people came back from the hills that same night."


def test_dateline_may_stand_on_a_line_of_its_own() -> None:
    found = parts(f"Army leaves Dorra\n\nDORRA, 3 May 2024 (AFP) -\n\n{LONG}")

    assert [kind for kind, _ in found] == ["title", "dateline", "body"]


def test_lines_without_a_mark_after_the_report_are_links() -> None:
    tail = "Army denies shelling hospital\n\nGovernor says market will open\n\n© 2024 Dorra Times. All rights reserved."

    found = parts(f"{LONG}\n\n{LONG}\n\n{LONG}\n\n{tail}")

    assert [kind for kind, _ in found[3:]] == ["boilerplate"] * 3


def test_section_above_a_title_is_the_sites() -> None:
    found = parts(f"Home > News > Dorra\n\nAfrica\n\nArmy leaves the town of Dorra after three days\n\n{LONG}")

    assert [kind for kind, _ in found] == ["boilerplate", "boilerplate", "title", "body"]
