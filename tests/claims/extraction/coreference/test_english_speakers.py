"""Who speaks in English reports: names with their roles, what names a person late, joint speakers."""

from __future__ import annotations

import pytest

from claims.extraction import extract
from claims.extraction.lexicon import LEXICONS
from claims.extraction.names.head_names import head_name
from claims.extraction.names.naming import find_names
from claims.extraction.text.tokens import tokenize
from claims.extraction.whole_phrases import whole_phrase
from tests.findings import names, only, statements

EN = LEXICONS["en"]


@pytest.mark.parametrize(
    ("text", "name", "noun"),
    [
        ("On Friday Flood Protection Minister Ines Vall left.", "Ines Vall", "minister"),
        ("Later Treasury Cabinet Secretary Ines Vall left.", "Ines Vall", "secretary"),
        ("Later Oster State Governor Ines Vall left.", "Ines Vall", "governor"),
        ("Later Negotiator Ines Vall left.", "Ines Vall", "negotiator"),
        ("Later the magistrate Ines Vall left.", "Ines Vall", "magistrate"),
        ("Later the swimmer Ines Vall left.", "Ines Vall", "swimmer"),
        ("Later the ex-president Ines Vall left.", "Ines Vall", "ex-president"),
        ("Later Maj. Ines Vall left.", "Ines Vall", "major"),
        ("Later Dr. Ines Vall left.", "Ines Vall", "doctor"),
        ("Later the UN Secretary-General, Ines Vall, left.", "Ines Vall", "secretary-general"),
        ("A woman who gave her name as Ines left.", "Ines", "woman"),
    ],
)
def test_a_name_has_its_role(text: str, name: str, noun: str) -> None:
    found = {one.name: one.nouns for one in find_names(tokenize(text, 0, len(text), "en"), EN)}
    assert noun in found[name]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The UN Secretary-General, Ines Vall", "Ines Vall"),
        ("Oster State Governor, Senator Ines Vall", "Ines Vall"),
        ("the rapporteur, Dorrian liberal Ines Vall", "Ines Vall"),
        ("An expert it had consulted, Dorrian toxicologist Ines Vall", "Ines Vall"),
        ("the man, who identified himself as Ines Vall", "Ines Vall"),
        ("the alliance's leader, who goes by the name Red Otter", "Red Otter"),
        ("a survivor identified only as Ines", "Ines"),
        ("The president's spokesman, Atty. Ines Vall", "Ines Vall"),
        ("The Director, Flood Operations, Maj.-Gen. Ines Vall", "Ines Vall"),
        ("The chairman of Oster council, Monday Okoye", "Monday Okoye"),
        ("Leader of the Opposition Ines Vall", "Ines Vall"),
        ("Speaker of the House Ines Vall", "Ines Vall"),
        ("U.S. Secretary of State Ines Vall", "Ines Vall"),
        ("Superintendent of Police (Oster) Ines Vall", "Ines Vall"),
        ("the mayor of Oster Maria Vall", "Maria Vall"),
        ("The Oster police spokesman, DSP Ines Vall", "Ines Vall"),
        ("Minority Leader Ines Vall", "Ines Vall"),
        ("District Head Ines Vall", "Ines Vall"),
        ("The group's chairman, retired AVM Monday Vall", "Monday Vall"),
        ("Her father, the Rev. Omar Vall Jr.", "Omar Vall Jr."),
        ("Sens. Ines Vall", "Ines Vall"),
        ("Republican Maria Vall", "Maria Vall"),
        ("Ines Vall, who worked for a rival, then-governor Omar Tibi", "Ines Vall"),
        ("The company's CEO, Jan Vall", "Jan Vall"),
        ("The Dorrian Green MEP Ines van Vall", "Ines van Vall"),
        ("Minister of Health Dr Ines Vall", "Ines Vall"),
        ("Law firm Baker & Vall", "Baker & Vall"),
        ("Its liquidator, Messrs Vall & Tibi", "Vall & Tibi"),
        ("Regional bloc ECOWAS", "ECOWAS"),
        ("Rights group Harbour First", "Harbour First"),
        (
            "The Collective Against Floods and Neglect of Ports, or CFNP",
            "Collective Against Floods and Neglect of Ports",
        ),
    ],
)
def test_a_mention_gives_the_name_of_whoever_has_the_role(words: str, name: str) -> None:
    found = head_name(tokenize(words, 0, len(words), "en"), EN)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "words",
    [
        "A spokesman for President Ines Vall",
        "Aides to the former governor Ines Vall",
        "An adviser to Front leader General Ines Vall",
        "Ines Vall's lawyer",
        "President Ines Vall's office",
        "One of the VDPs",
        "Ines Vall's backers",
    ],
)
def test_whoever_is_spoken_for_does_not_speak(words: str) -> None:
    assert names(only(f"{words} said that the road was closed.")) == [words]


def test_a_group_of_the_opening_is_named_in_the_next_sentence() -> None:
    text = "A rights group said that 20 people had drowned. {} said that it was over."
    found = [names(statements(text.format(who), "en")[0]) for who in ("The Harbour Rights Watch", "The Oster army")]
    assert found == [["Harbour Rights Watch"], ["rights group"]]


def test_examples_of_a_group_are_not_the_group() -> None:
    assert names(only("Port officials, including Governor Ines Vall, said that it was over.")) == ["Port officials"]


def test_he_is_asked_about_where_the_sentence_names_another_man() -> None:
    text = (
        "Omar Tibi said on Monday that the road was closed.\n\n"
        "Paul Vall seems to know how weak his case is — he told Radio Oster that his task was to win."
    )
    last = extract(text, "en").statements[-1]
    assert not last.sure


def test_a_ministry_is_no_role() -> None:
    text = "The Ministry of Health met the Ministry of Mines."
    assert [one.kind for one in find_names(tokenize(text, 0, len(text), "en"), EN)][:1] == ["body"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The Harbour Court itself said that the case was over.", ["Harbour Court"]),
        ("One of them, Ines Vall, 19, said that the road was closed.", ["Ines Vall"]),
        (
            "A member of the Harbour Joint Rescue Force who was in the boats said that nobody was lost.",
            ["A member of the Harbour Joint Rescue Force who was in the boats"],
        ),
        ("Her neighbour, a deacon, said that the road was closed.", ["a deacon"]),
        ("His rival, a retired corporal, said that the road was closed.", ["a retired corporal"]),
        ("Many in the city said that the road was closed.", ["Many in the city"]),
        ("A firefighter we reached by phone said that the road was closed.", ["A firefighter"]),
        ("Ines Vall herself, now a farmer, said that the road was closed.", ["Ines Vall"]),
        ("Former minister and Front veteran Ines Vall said that the road was closed.", ["Ines Vall"]),
        ("Among them was Ines, 24, from Oster, who said that the road was closed.", ["Ines"]),
        ("He struck out remarks by Ines Vall, who said that the road was closed.", ["Ines Vall"]),
        ("Dorrian state television said that the road was closed.", ["Dorrian state television"]),
    ],
)
def test_who_speaks(text: str, speakers: list[str]) -> None:
    assert names(statements(text, "en")[0]) == speakers


@pytest.mark.parametrize(
    ("role", "mention"),
    [
        ("The swimmer Ines Vall", "The swimmer"),
        ("General Ines Vall, who leads the 12th Brigade,", "The general"),
        ("Maj Gen Ines Vall", "The general"),
        ("Flood Protection Minister Ines Vall", "The minister"),
        ("Harbour magistrate Ines Vall", "The magistrate"),
    ],
)
def test_a_role_recalls_whoever_was_named_with_it(role: str, mention: str) -> None:
    text = f"{role} said that the road was closed. Omar Tibi denied it. {mention} said that nobody was lost."
    assert names(statements(text, "en")[-1]) == ["Ines Vall"]


@pytest.mark.parametrize(
    ("text", "cut", "whole"),
    [
        ("Junior minister Ana Ruiz-Bell said", "Junior minister Ana", "Junior minister Ana Ruiz-Bell"),
        ("Th. Ruiz said", "Th.", "Th. Ruiz"),
        ("Dorria on Monday said", "Dorria on Monday", "Dorria"),
        ("The harbour master of Oster said", "The", "The harbour master of Oster"),
        ("Ana Ruiz told Omar Tibi", "Ana Ruiz", "Ana Ruiz"),
        ("Ana Ruiz Monday said", "Ana Ruiz", "Ana Ruiz"),
    ],
)
def test_words_cut_through_a_name_are_made_whole(text: str, cut: str, whole: str) -> None:
    pieces = tokenize(text, 0, len(text), "en")
    count = len(tokenize(cut, 0, len(cut), "en"))
    first, last = whole_phrase(pieces, 0, count, EN)
    assert text[pieces[first].start : pieces[last - 1].end] == whole


def test_the_head_of_a_body_is_not_the_body() -> None:
    text = "Later the head of the troubled Dorrian Boxing Union left."
    found = {one.name: one for one in find_names(tokenize(text, 0, len(text), "en"), EN)}
    assert found["Dorrian Boxing Union"].kind == "body"


def test_a_title_names_a_place_in_place_of_an_office() -> None:
    text = "Dorria minister says road is closed\n\nFlood minister Ines Vall said on Monday that the road was closed.\n"
    assert {name for statement in statements(text, "en") for name in names(statement)} == {"Ines Vall"}


def test_adjectives_before_the_noun_are_no_speakers() -> None:
    statement = only("The border is closed, according to rebel, political, and military sources.")
    assert names(statement) == ["rebel, political, and military sources"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "Ines Vall and Omar Tibi said that the road was closed. They said that nobody was lost.",
            ["Ines Vall", "Omar Tibi"],
        ),
        ("Maria and Tom Vall said that the road was closed. Mrs Vall said that nobody was lost.", ["Maria Vall"]),
        ("Ms Maria Vall met Mr Omar Vall. Ms Vall said that the road was closed.", ["Maria Vall"]),
        ("Ines Vall left. Vall said that the road was closed. Omar Vall came later.", ["Ines Vall"]),
        ("Superintendent of Police (Oster) Ines Vall left. The SP said that the road was closed.", ["Ines Vall"]),
        (
            "The first witness, surveyor Ines Vall, said that it rained. The witness said that the road was closed.",
            ["Ines Vall"],
        ),
        ("Its Chief Executive Officer, Ines Vall, left. The CEO said that the road was closed.", ["Ines Vall"]),
        ("Police Major Ines Vall said that it rained. The police official said that it was over.", ["Ines Vall"]),
        ("The driver Ines Vall left. The 41-year-old said that the road was closed.", ["Ines Vall"]),
        ("The driver Ines Vall left. The 41-year-old home health aide said that it was over.", ["Ines Vall"]),
        ("Pope Omar left. The pontiff said that the road was closed.", ["Pope Omar"]),
        ("Selva Force rebels fled. The army came. The rebel group said that the road was closed.", ["Selva Force"]),
        ("The Selva Liberation Army fled. The army said that the road was closed.", ["army"]),
        ("Selva Rail, Dorria's state-owned operator, closed. The operator said that it was over.", ["Selva Rail"]),
        ("The Selva Harbour Authority, or SHA, closed. The SHA said that it was over.", ["Selva Harbour Authority"]),
        ("Lawmakers tore up a bill that they said would close the road.", ["Lawmakers"]),
        ("Ines Vall testified. Her report says that the road was closed.", ["Ines Vall"]),
    ],
)
def test_who_was_called_so_speaks_again(text: str, speakers: list[str]) -> None:
    assert names(statements(text, "en")[-1]) == speakers
