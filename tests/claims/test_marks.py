import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.controls import Shown
from claims.marks import Closing, Kind, Opening, Paragraph, Part, Words, marked, paragraph_bounds


def quote(start: int, end: int, claim: int = 1, *, leads: bool = True) -> Part:
    return Part(Kind.QUOTE, start, end, (claim,), (claim,), leads)


def drawn(paragraph: Paragraph) -> str:
    """The paragraph as one line: [1 opens the mark of claim 1 with its tag, [1~ without, ] closes."""
    line = ""
    for piece in paragraph.pieces:
        if isinstance(piece, Opening):
            line += "[" + ",".join(map(str, piece.part.owners)) + (":" if piece.is_first else "~")
        elif isinstance(piece, Closing):
            line += "]" if piece.is_last else "-]"
        elif isinstance(piece, Shown):
            line += f"<{piece.name}>"
        else:
            line += piece.text
    return line


def lines(text: str, *parts: Part) -> list[str]:
    return [drawn(paragraph) for paragraph in marked(text, parts)]


def test_a_quote_stands_in_its_words() -> None:
    assert lines("It said yes twice.", quote(8, 11)) == ["It said [1:yes] twice."]


def test_nested_quotes_nest() -> None:
    assert lines("abcdef", quote(0, 6, 1), quote(2, 4, 2)) == ["[1:ab[2:cd]ef]"]


def test_of_two_quotes_that_begin_together_the_longer_is_outside() -> None:
    assert lines("abcdef", quote(0, 3, 1), quote(0, 6, 2)) == ["[2:[1:abc]def]"]


def test_crossing_quotes_are_split_at_the_crossing_and_tagged_once() -> None:
    assert lines("abcdef", quote(0, 4, 1), quote(2, 6, 2)) == ["[1:ab[2:cd-]][2~ef]"]


def test_only_the_first_fragment_of_a_quote_leads() -> None:
    assert lines("abcdef", quote(0, 2), quote(4, 6, leads=False)) == ["[1:ab]cd[1~ef]"]


def test_a_quote_over_two_paragraphs_goes_on_in_the_second() -> None:
    assert lines("ab\n\ncd", quote(1, 5)) == ["a[1:b-]", "[1~c]d"]


def test_a_quote_that_ends_in_the_gap_ends_with_its_paragraph() -> None:
    assert lines("ab\n\ncd", quote(1, 3)) == ["a[1:b]", "cd"]
    assert lines("ab\n\ncd", quote(2, 5)) == ["ab", "[1:c]d"]


def test_a_mention_of_two_claims_is_one_mark_of_both() -> None:
    one, two = (Part(Kind.MENTION, 0, 2, (claim,), (claim + 10,)) for claim in (1, 2))

    opening = marked("It said", [one, two])[0].pieces[0]

    assert isinstance(opening, Opening)
    assert (opening.part.owners, opening.part.of) == ((1, 2), (11, 12))


def test_a_disclaimer_is_outside_and_a_figure_inside_of_the_quote_they_share() -> None:
    parts = [Part(kind, 0, 2, (kind.value,), (1,)) for kind in (Kind.FIGURE, Kind.QUOTE, Kind.DISCLAIMER)]

    assert lines("60", *parts) == ["[0:[1:[4:60]]]"]


def test_right_to_left_quotes_are_known() -> None:
    text = "قال نعم and yes"

    turned = [p.turned for p in marked(text, [quote(0, 3), quote(12, 15, 2)])[0].pieces if isinstance(p, Opening)]

    assert turned == [True, False]


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("a\u200bb", "a<ZWSP>b"),
        ("a\u202eb\u202c", "a<RLO>b<PDF>"),
        ("a\x01b\x0cc", "a<U+0001>b<FF>c"),
        ("pa\u200dss", "pa<ZWJ>ss"),
        ("\U0001f468\u200d\U0001f469", "\U0001f468\u200d\U0001f469"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("a\tb\nc", "a\tb\nc"),
    ],
)
def test_what_cannot_be_seen_is_named(text: str, seen: str) -> None:
    assert lines(f"{text}\n\nend") == [seen, "end"]


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("one\n\ntwo", ["one", "two"]),
        ("one\nstill one\n \t\n\ntwo\n", ["one\nstill one", "two\n"]),
        ("one\ntwo\n", ["one", "two"]),
        ("\n\none\n\n\n", ["one"]),
        ("one", ["one"]),
        (" \n ", []),
    ],
)
def test_blank_lines_part_paragraphs_or_lines_where_there_are_none(text: str, paragraphs: list[str]) -> None:
    assert [text[start:end] for start, end in paragraph_bounds(text)] == paragraphs


TEXTS = st.text(alphabet="ab \n\u200b\u202e\u0627\U0001f600e\u0301", min_size=1, max_size=60)


@st.composite
def texts_with_parts(draw: st.DrawFn) -> tuple[str, list[Part]]:
    text = draw(TEXTS)
    parts = []
    for claim in range(draw(st.integers(0, 6))):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        parts.append(Part(draw(st.sampled_from(Kind)), start, end, (claim,), (claim,), leads=draw(st.booleans())))
    return text, parts


@given(texts_with_parts())
def test_every_word_is_kept_every_mark_is_nested_and_covers_its_words(case: tuple[str, list[Part]]) -> None:
    text, parts = case
    covered: dict[Part, list[int]] = {}

    for paragraph in marked(text, parts):
        at, stack = paragraph.start, list[Part]()
        for piece in paragraph.pieces:
            if isinstance(piece, Opening):
                stack.append(piece.part)
            elif isinstance(piece, Closing):
                assert stack.pop() == piece.part
            else:
                assert text[at : at + len(piece.text)] == piece.text
                for part in stack:
                    covered.setdefault(part, []).extend(range(at, at + len(piece.text)))
                at += len(piece.text)
        assert not stack

    inside = {at for start, end in paragraph_bounds(text) for at in range(start, end)}
    for part in parts:
        seen = next((places for key, places in covered.items() if _is(part, key)), [])
        assert seen == [at for at in range(part.start, part.end) if at in inside]


def _is(part: Part, merged: Part) -> bool:
    same_place = (part.kind, part.start, part.end) == (merged.kind, merged.start, merged.end)
    return same_place and set(part.owners) <= set(merged.owners)


@given(texts_with_parts())
def test_a_tag_stands_once_at_most(case: tuple[str, list[Part]]) -> None:
    text, parts = case

    firsts = [p.part for q in marked(text, parts) for p in q.pieces if isinstance(p, Opening) and p.is_first]

    assert len(firsts) == len(set(firsts))


def test_the_cost_is_linear_in_the_text() -> None:
    def cost(size: int) -> float:
        text = "It said that 60 had left.\n\n" * size
        parts = [quote(at, at + 10, at) for at in range(0, len(text) - 30, 27)]
        began = time.process_time()
        marked(text, parts)
        return time.process_time() - began

    small, large = min(cost(500) for _ in range(3)), min(cost(5000) for _ in range(3))

    assert large < 40 * small


def test_words_are_plain_pieces() -> None:
    assert marked("yes", [])[0].pieces == (Words("yes"),)
