from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from claims.extraction import Extraction, extract

if TYPE_CHECKING:
    from claims.extraction.types import Span, Statement

BETWEEN = " … "
LANGUAGES = st.sampled_from(["en", "fr"])
TEXTS = st.text(st.characters(exclude_categories=[]), max_size=300)  # halves of surrogate pairs too
# Words and marks that the rules look for, in any order: far more of them meet than in any real text.
PIECES = st.sampled_from(
    [
        "the army", "said", "that", '"', "“", "”", "«", "»", "'", "’", "(", ")", "according to", "Reuters", "12",
        "at least", "soldiers", "were killed", ",", ".", ":", "\n", "\n\n", "-", "—", "he", "it", "Awa Diop",
        "(FLD)", "denied", "killing", "accused", "of", "by", "and", "who", "was", "quoted", "as", "saying",
        "between", "3 May 2023", "on Monday", "%", "$", "million", "dozens", "citing", "told", "in a statement",
        "could not be independently verified", "selon", "l'armée", "a-t-il", "déclaré", "que", "a", "affirmé",
        "une quarantaine", "de", "morts", "plus de", "entre", "et", "20", "le ministre", "M.", "U.S.", "é",
        "e\u0301", "🙂", "\u00a0", "\r\n", "known as", "half", "quatre-vingt", "accusé", "d'", "avoir", "n'a pas",
        "été", "?", "!", "…", "@", "http://x.y", "1.000.000", "\ufeff",
    ]
)  # fmt: skip
SENTENCES = st.lists(PIECES, max_size=40).map(" ".join)
# What no keyboard has, inside and between words: controls, lone accents, marks that turn the line, astral letters.
ODD = st.sampled_from(
    ["\0", "\x07", "\x1b", "\x1c", "\x85", "\u0301", "\u0315\u0300", "\u00ad", "\u200b", "\u200d", "\u2028", "\u2029",
     "\u202e", "\u2066", "\ufeff", "\ufffd", "\uffff", "\ud83d", "\udc00", "𝐬𝐚𝐢𝐝", "𒀀", "👩‍👩‍👧", "ß", "İ", "ﬁ",
     "ǅ", "٣", "²", "Ⅻ", "½", "軍", "الجيش", "ἀ", "'" * 3, "“" * 3, "a" * 400]
)  # fmt: skip
BLANKS = st.sampled_from(["", " ", "\n", "\u00a0", "\t"])
GARBLED = st.lists(st.tuples(st.one_of(PIECES, ODD), BLANKS).map("".join), max_size=40).map("".join)
MOST_READINGS = 6  # of who spoke
REPORTS = [
    re.findall(r"\s+|\w+|[^\w\s]", path.read_text(encoding="utf-8"))
    for path in sorted((Path(__file__).parent / "corpus" / "develop" / "text").glob("*.txt"))[::4]
]
PLACES = st.floats(0, 1, exclude_max=True)
CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["cut", "copy", "put", "turn", "shout"]), PLACES, st.integers(1, 8), st.one_of(PIECES, ODD)
    ),
    max_size=30,
)


@settings(max_examples=300, deadline=None)
@given(TEXTS, LANGUAGES)
def test_any_text_gives_sound_spans(text: str, language: str) -> None:
    check(text, extract(text, language))


@settings(max_examples=500, deadline=None)
@given(SENTENCES, LANGUAGES)
def test_any_order_of_telling_words_gives_sound_spans(text: str, language: str) -> None:
    check(text, extract(text, language))


@settings(max_examples=200, deadline=None)
@given(GARBLED, LANGUAGES)
@example("according to-$'", "en")  # a source of nothing but a mark
def test_any_characters_between_telling_words_give_sound_spans(text: str, language: str) -> None:
    check(text, extract(text, language))


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(REPORTS), PLACES, st.integers(5, 250), CHANGES, LANGUAGES)
def test_a_spoiled_report_gives_sound_spans(
    report: list[str], begin: float, length: int, changes: list[tuple[str, float, int, str]], language: str
) -> None:
    first = int(begin * len(report))
    text = "".join(spoiled(report[first : first + length], changes))

    check(text, extract(text, language))


def spoiled(words: list[str], changes: list[tuple[str, float, int, str]]) -> list[str]:
    """The words with some of them left out, said twice, turned round, in capitals, or strange ones between them."""
    for kind, place, count, piece in changes:
        at = int(place * len(words))
        some = words[at : at + count]
        new = {"cut": [], "copy": [*some, *some], "put": [piece, *some], "turn": some[::-1]}.get(
            kind, [word.upper() for word in some]
        )
        words = [*words[:at], *new, *words[at + count :]]
    return words


@pytest.mark.parametrize(
    "text",
    [
        "de de and le ministre the army the army could not be independently verified the army",  # nobody before "and"
        "StateweassessedriskStateweassessed their deal\u2028 ",  # a line of one blank behind a nearly full one
        'x. "Aucune rançon n\'a été versée",écrit-  sur',  # a dash that is no pronoun
        "an event was criticized, she said.“have \n\n “heit to give awardis”",  # goes on before where it began
        "Older fishermen who \n\nwant their",  # a relative clause at the end of a paragraph
        "stated that his revenue 2014to$557million",  # more than the end of its range
    ],
)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_once_went_wrong_gives_sound_spans(text: str, language: str) -> None:
    check(text, extract(text, language))


@settings(max_examples=60, deadline=None)
@given(SENTENCES)
def test_same_text_gives_same_result(text: str) -> None:
    assert extract(text) == extract(text)


def check(text: str, found: Extraction) -> None:
    starts = [statement.quote[0].start for statement in found.statements]
    assert starts == sorted(starts)
    for statement in found.statements:
        check_statement(text, statement)
    for disclaimer in found.disclaimers:
        assert text[disclaimer.start : disclaimer.end] == disclaimer.text != ""
        assert disclaimer.scopes


def check_statement(text: str, statement: Statement) -> None:
    check_spans(text, statement.quote)
    check_spans(text, statement.cue)
    assert statement.quote
    assert BETWEEN.join(text[span.start : span.end] for span in statement.quote) == statement.text
    assert 0 < statement.confidence < 1
    assert statement.speakers or not statement.sure
    for speaker in statement.speakers:
        check_spans(text, speaker.mention.spans)
        assert BETWEEN.join(text[span.start : span.end] for span in speaker.mention.spans) == speaker.mention.text
        assert len(speaker.alternatives) <= MOST_READINGS
        assert sum(reading.score for reading in speaker.alternatives) <= 1.02
    for relay in statement.relays:
        check_spans(text, relay.mention.spans)
    check_figures(text, statement)


def check_spans(text: str, spans: tuple[Span, ...]) -> None:
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(text[span.start : span.end].strip() for span in spans)


def check_figures(text: str, statement: Statement) -> None:
    for figure in statement.figures:
        assert text[figure.start : figure.end] == figure.text != ""
        assert any(span.start <= figure.start and figure.end <= span.end for span in statement.quote)
        has_number = figure.low is not None or figure.high is not None
        assert has_number or figure.bound in {"vague", "unquantified"}
        assert not (has_number and figure.bound == "unquantified")
        low, high = figure.low or Decimal(0), figure.high
        assert high is None or low <= high
