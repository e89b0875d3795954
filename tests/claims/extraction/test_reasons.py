from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from claims.extraction import extract
from claims.extraction.assemble import read
from claims.extraction.confidence import RULES_ONLY, WEIGHTS, Weights
from claims.extraction.fact_words import in_words
from claims.extraction.passage_reader import By
from claims.extraction.reasons import Explanation, Reasons, explain

if TYPE_CHECKING:
    from collections.abc import Iterable

RULES = By(None, RULES_ONLY)
ARTICLE = (
    "The mayor of Berga, Ines Vall, said on Monday that at least 12 people had died. She told Radio Ostra that the "
    'bridge was closed. "It is over."\n\n'
    "Villagers fled. It is said that a dam broke.\n"
)


def explained(text: str, by: By = RULES) -> Explanation:
    return explain(text, "en", by=by)


def reasons_of(text: str, words: str, by: By = RULES) -> Reasons:
    found = explained(text, by)
    return next(
        one
        for statement, one in zip(found.extraction.statements, found.reasons, strict=True)
        if words in statement.text
    )


def test_reasons_stand_beside_the_statements_that_extract_finds() -> None:
    found = explained(ARTICLE)

    assert found.extraction == extract(ARTICLE, "en", by=RULES)
    assert len(found.reasons) == len(found.extraction.statements) > 2


def test_chances_make_the_confidence() -> None:
    found = explained(ARTICLE)

    for statement, reasons in zip(found.extraction.statements, found.reasons, strict=True):
        if reasons.found and reasons.mention and reasons.identity:
            chance = reasons.mention.value * reasons.identity.value * reasons.found.value
            assert statement.confidence == pytest.approx(chance, abs=0.005)


def test_facts_come_in_plain_words_the_heaviest_first() -> None:
    weights = Weights(
        {"type unknown": -0.2, "rules that": 1.5},
        {"mention shape that": 0.5, "mention always": 3.0},
        {},
        keep=0.1,
        sure={"en": 0.5, "fr": 0.5},
        sure_of_mention={"en": 0.5, "fr": 0.5},
    )

    reasons = reasons_of(ARTICLE, "at least 12", By(None, weights))

    assert reasons.found
    assert [(one.fact, one.weight) for one in reasons.found.facts] == [
        ('"that" after the cue', 1.5),
        ("the rules alone say where the words begin and end", -0.2),
    ]
    assert reasons.mention
    assert [(one.fact, one.weight) for one in reasons.mention.facts] == [('"that" after the cue', 0.5)]


def test_facts_of_one_meaning_count_together() -> None:
    weights = Weights(
        {"always": 5.0},
        {},
        {"identity resolved": 2.0, "identity named in full": 1.0, "identity named in full, person": -0.25},
        keep=0.1,
        sure={"en": 0.5, "fr": 0.5},
        sure_of_mention={"en": 0.5, "fr": 0.5},
    )

    reasons = reasons_of("Ines Vall said that the road was open.", "road", By(None, weights))

    assert reasons.identity
    assert [(one.fact, one.weight) for one in reasons.identity.facts] == [
        ("the article says clearly who the source is", 2.0),
        ("what it is called stands in the source itself", 0.75),
    ]


def test_rules_alone_have_no_shares_of_the_tagger() -> None:
    reasons = reasons_of(ARTICLE, "at least 12")

    assert reasons.read_by == "the rules"
    assert reasons.form == '"that" after the cue'
    assert reasons.shares == ()


@pytest.mark.parametrize(
    ("text", "words", "how"),
    [
        (ARTICLE, "at least 12", 'the name "Ines Vall" stands in "The mayor of Berga, Ines Vall"'),
        (ARTICLE, "bridge", 'the pronoun "She" stands for "Ines Vall", whom the article names near it'),
        (ARTICLE, "It is over", "whoever spoke in the statement before it"),
        ("Radio Ostra said that the road was open.", "road", '"Radio Ostra" is the name itself'),
        (
            "A witness said that the road was open.",
            "road",
            '"A witness" describes the source; the article gives no name',
        ),
        ("Residents said that the road was open.", "road", '"Residents" describes the source;'),
        (
            "The Berga Relief Committee (BRC) met on Monday. The BRC said that the road was open.",
            "road",
            '"The BRC" is what the article calls "Berga Relief Committee" elsewhere',
        ),
    ],
)
def test_it_is_said_how_the_source_was_found(text: str, words: str, how: str) -> None:
    assert reasons_of(text, words).sources[0].startswith(how)


@pytest.mark.parametrize(
    ("text", "words", "why"),
    [
        (ARTICLE, "at least 12", "the chance of the right speaker is 0.98, not below 0.90"),
        (ARTICLE, "a dam broke", "the text names nobody"),
        (
            "Awa Diop met Omar Sy on Monday. He said it snowed. Omar Sy met Karim Ba. He said that it rained.",
            "rained",
            "there is more than one reading of who spoke",
        ),
    ],
)
def test_it_is_said_why_a_person_should_be_asked(text: str, words: str, why: str) -> None:
    assert reasons_of(text, words).sure == why


def test_low_chance_of_the_speaker_is_named() -> None:
    weights = Weights(
        {"always": 5.0}, {}, {}, keep=0.5, sure={"en": 0.8, "fr": 0.8}, sure_of_mention={"en": 0.8, "fr": 0.8}
    )

    assert reasons_of(ARTICLE, "at least 12", By(None, weights)).sure == (
        "the chance of the right speaker is 0.25, below 0.80"
    )


def test_quotation_that_goes_on_has_no_chances_of_its_own() -> None:
    reasons = reasons_of(ARTICLE, "It is over")

    assert (reasons.found, reasons.mention, reasons.identity) == (None, None, None)
    assert reasons.sure == "as the statement before it"


def test_text_in_no_known_language_gives_no_reasons() -> None:
    assert explain("Xyz qrs.", by=RULES).reasons == ()


def bare(facts: Iterable[str]) -> list[str]:
    """The facts that are shown by their own names."""
    names = {fact.removeprefix("mention ").removeprefix("identity ") for fact in facts}
    return sorted(name for name in names if in_words(name) == name)


def test_every_weight_has_words() -> None:
    weights = Weights(**json.loads(WEIGHTS.read_text(encoding="utf-8")))

    assert bare([*weights.found, *weights.mention, *weights.identity]) == []


def test_every_fact_of_the_rules_has_words() -> None:
    judged = read(ARTICLE, "en", by=RULES)[1]

    assert bare(fact for one in judged for fact in (*one.found, *one.speaker)) == []


def test_fact_without_words_keeps_its_name() -> None:
    assert in_words("something new") == "something new"
    assert in_words("named in full, green") == "named in full, green"


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        ("tagger link", "the chance of the link from words to cue"),
        ("mention both source", "the chance of the source"),
        ("identity kind body", "the source is a body"),
        ("identity named in short, person", "a part of what it is called stands in the source"),
        ("rules colon", "a colon in front of the words"),
    ],
)
def test_fact_is_said_in_words(fact: str, words: str) -> None:
    assert in_words(fact) == words
