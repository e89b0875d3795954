"""Where the speaker may stand: before a relative clause, after "according to", after the medium."""

from __future__ import annotations

import time

import pytest

from tests.findings import chain, mentions, names, only, read_by_rules, statements


@pytest.mark.parametrize(
    ("text", "language", "mention", "words"),
    [
        (
            "According to the coast guard, a trawler and crates of fuel have been found.",
            "en",
            "the coast guard",
            "a trawler and crates of fuel have been found",
        ),
        (
            "According to police, shops and homes burned overnight.",
            "en",
            "police",
            "shops and homes burned overnight",
        ),
        (
            "According to rebel, political and military sources, the border is closed.",
            "en",
            "rebel, political and military sources",
            "the border is closed",
        ),
        (
            "Nine boats and a barge — according to the harbour authority — were sunk.",
            "en",
            "the harbour authority",
            "Nine boats and a barge … were sunk",
        ),
        (
            "Per the coast guard, a trawler and two boats have sunk.",
            "en",
            "the coast guard",
            "a trawler and two boats have sunk",
        ),
        (
            "Selon la gendarmerie, deux camions, un bus et des vivres ont été brûlés.",
            "fr",
            "la gendarmerie",
            "deux camions, un bus et des vivres ont été brûlés",
        ),
        (
            "Deux camions et un bus, d’après la gendarmerie, ont été brûlés.",
            "fr",
            "la gendarmerie",
            "Deux camions et un bus … ont été brûlés",
        ),
    ],
)
def test_a_list_in_the_words_is_no_list_of_speakers(text: str, language: str, mention: str, words: str) -> None:
    statement = only(text, language)

    assert (mentions(statement), statement.text) == ([mention], words)


def test_states_in_a_list_speak_together() -> None:
    statement = only("According to Mali, Niger and Chad, the border is closed.")

    assert names(statement) == ["Mali", "Niger", "Chad"]


def test_a_list_of_speakers_before_a_number() -> None:
    statement = only("According to the WHO, Oxfam and the Red Cross, 4,000 pupils are ill.")

    assert (names(statement), statement.text) == (["WHO", "Oxfam", "Red Cross"], "4,000 pupils are ill")


def test_an_office_and_its_field_are_one_body() -> None:
    _, second = statements("According to the ministry of health, wards and a lab are shut. It said two men had died.")

    assert (names(second), second.sure) == (["ministry of health"], True)


@pytest.mark.parametrize(
    ("text", "language", "name", "words", "medium"),
    [
        (
            "The Coastal Watch Group (CWG), which counts boats, estimated in a first report that nine had sunk.",
            "en",
            "Coastal Watch Group",
            "nine had sunk",
            "report",
        ),
        (
            "A nurse, who asked not to be identified, said the ward was full.",
            "en",
            "A nurse",
            "the ward was full",
            "unknown",
        ),
        (
            "A pilot, who spoke on condition of anonymity, said the airport was shut.",
            "en",
            "A pilot",
            "the airport was shut",
            "unknown",
        ),
        (
            "Un médecin, qui a demandé à ne pas être cité, a affirmé que le service était plein.",
            "fr",
            "Un médecin",
            "le service était plein",
            "unknown",
        ),
        (
            "On its social media page the union claims to have shut nine pits.",
            "en",
            "union",
            "to have shut nine pits",
            "social_media",
        ),
        (
            "On its Facebook page the union claimed that nine pits had closed.",
            "en",
            "union",
            "nine pits had closed",
            "social_media",
        ),
        (
            "In a late statement on Friday the ministry of health said that nine patients were well.",
            "en",
            "ministry of health",
            "nine patients were well",
            "statement",
        ),
        (
            "The River Trust (RT), founded in 2011, said in a post on X that nine dams had burst.",
            "en",
            "River Trust",
            "nine dams had burst",
            "social_media",
        ),
        (
            "Le syndicat a estimé dans un rapport préliminaire que neuf puits étaient fermés.",
            "fr",
            "syndicat",
            "neuf puits étaient fermés",
            "report",
        ),
        (
            "According to the ports authority — which keeps count — nine boats and a barge were sunk.",
            "en",
            "ports authority",
            "nine boats and a barge were sunk",
            "unknown",
        ),
        (
            "The Reef Divers' Network (RDN) — a group of 40 pilots — estimated that nine boats had sunk.",
            "en",
            "Reef Divers' Network",
            "nine boats had sunk",
            "unknown",
        ),
        (
            "The harbour authority, according to which nine boats sank, said the port was shut.",
            "en",
            "harbour authority",
            "the port was shut",
            "unknown",
        ),
        (
            "According to a report by the mission, nine boats and a barge were burned.",
            "en",
            "mission",
            "nine boats and a barge were burned",
            "report",
        ),
    ],
)
def test_what_stands_beside_the_speaker_is_no_speaker(
    text: str, language: str, name: str | None, words: str, medium: str
) -> None:
    statement = only(text, language)

    assert (names(statement), statement.text, statement.medium) == ([name], words, medium)


def test_a_relative_clause_and_its_sentence_each_say_something() -> None:
    first, second = statements("A colonel, who said that the road was closed, denied that his men had fled.")

    assert (first.text, second.text) == ("the road was closed", "his men had fled")
    assert mentions(first) == mentions(second) == ["A colonel"]


def test_a_station_is_named_in_full() -> None:
    english = only("Sahmar is calm. The head of the port, Ingrid Osvald, told Radio Sahmar on Monday that it was open.")
    french = only("Le gouverneur a déclaré à Radio Okela que la route était fermée.", "fr")

    assert (chain(english), chain(french)) == (["Radio Sahmar"], ["Radio Okela"])
    assert french.text == "la route était fermée"


def test_a_long_paragraph_of_short_quotations_takes_time_in_proportion() -> None:
    spent = []
    for times in (400, 3_200):
        begin = time.process_time()
        read_by_rules('Nine men said that "x". ' * times, "en")
        spent.append(time.process_time() - begin)

    assert spent[1] < 16 * spent[0]
