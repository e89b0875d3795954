from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from html.parser import HTMLParser
from typing import Any

import pytest

from claims.exports.extraction_page import amount, extraction_page, page_of, parts_of, printable
from claims.extraction.page.layout import find_parts
from claims.extraction.reasons import Chance, Explanation, Reasons, Weighed
from claims.extraction.types import Extraction, Figure, Span, Statement
from claims.marks import Kind
from tests.extractions import disclaimer, extraction, figure, relay, speaker, statement

VOID = {"meta", "rect", "br", "img", "input", "link"}
TEXT = (
    "Army claims pass\n\n13 November 2023\n\n"
    'The minister said the army had killed "more than 60 men" on Monday, Radio Ostra reported.\n\n'
    "قال المتحدث إن القوات قتلت 12 مسلحا.\n\nThe toll could not be verified.\n"
)
INNER = 'killed "more than 60 men"'


def found() -> Extraction:
    of = {"figures": (figure(TEXT, "more than 60", 60, None, "more_than"),)}
    through = (relay(TEXT, "The minister", "minister"), relay(TEXT, "Radio Ostra", "Radio Ostra", "broadcast"))
    return extraction(
        statement(
            TEXT, "the army had " + INNER, cue="said", speakers=[speaker(TEXT, "The minister", None, "person")], **of
        ),
        statement(
            TEXT,
            INNER + " on Monday",
            cue="said",
            speakers=[speaker(TEXT, "the army", "army", army=0.5, militia=0.4)],
            medium="broadcast",
            relays=through,
            sure=False,
            confidence=0.41,
            **of,
        ),
        statement(TEXT, "القوات قتلت 12 مسلحا", cue="قال", speakers=[speaker(TEXT, "المتحدث", None, "unnamed")]),
        disclaimers=[disclaimer(TEXT, "The toll could not be verified.", "casualties", "events")],
    )


def explained(extraction: Extraction) -> Explanation:
    chance = Chance(0.94, tuple(Weighed(f"fact {number}", -number / 10) for number in range(1, 9)))
    reasons = tuple(
        Reasons(
            "the rules",
            "a test",
            (("the words", 0.9),),
            chance,
            chance,
            None,
            tuple("how" for _ in one.speakers),
            "why",
        )
        for one in extraction.statements
    )
    return Explanation(extraction, reasons)


def page(text: str = TEXT, extraction: Extraction | None = None, title: str = "one.txt") -> str:
    given = found() if extraction is None else extraction
    return extraction_page(title, text, explained(given), find_parts(text))


class Structure(HTMLParser):
    """Every element is closed in order, ids are unique, links inside the page lead somewhere."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.leads: list[str] = []
        self.outside: list[str] = []
        self.words: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        assert len(given) == len(attrs)
        if tag not in VOID:
            self.open.append(tag)
        self.ids += [given["id"]] if "id" in given else []
        self.leads += [given["href"]] if "href" in given else []
        self.outside += [value for name, value in given.items() if name in {"src", "srcset", "action", "style"}]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        assert tag in VOID

    def handle_data(self, data: str) -> None:
        self.words += [] if self.open[-1:] in (["style"], ["script"]) else [data]


def article(html: str) -> str:
    return html[html.index("<article") : html.index("</article>")]


def test_page_is_well_formed_and_needs_nothing_but_itself() -> None:
    html = page()

    structure = Structure(html)

    assert structure.open == []
    assert len(structure.ids) == len(set(structure.ids))
    assert {lead[1:] for lead in structure.leads} <= set(structure.ids)
    assert all(lead.startswith("#") for lead in structure.leads)
    assert structure.outside == []
    assert not re.search(r"url\(|@import|https?:", html)


def test_only_its_own_style_and_script_may_run() -> None:
    html = page()

    policy = re.search(r'Content-Security-Policy"\s+content="([^"]+)"', html)

    assert policy
    assert re.fullmatch(r"default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+'", policy[1])


def test_words_stand_as_in_the_text() -> None:
    shown = re.sub(r'<a class="tag.*?</a>|<span class="dis-tag">.*?</span> ', "", article(page()), flags=re.DOTALL)

    words = "".join(Structure(shown + "</article>").words)

    assert words.split() == TEXT.split()


def test_every_statement_has_its_words_in_the_text_and_its_card() -> None:
    ids = Structure(page()).ids

    assert [name for name in ids if re.fullmatch(r"[st]\d", name)] == ["t1", "t2", "t3", "s1", "s2", "s3"]


def test_what_statements_share_is_one_part_of_all() -> None:
    owners = {(part.kind, TEXT[part.start : part.end], part.of): part.owners for part in parts_of(found())}

    assert owners[Kind.CUE, "said", (0,)] == (1, 2)
    assert owners[Kind.FIGURE, "more than 60", (0,)] == (1, 2)
    assert owners[Kind.MENTION, "The minister", (0,)] == (1,)
    assert owners[Kind.MENTION, "The minister", (1,)] == (2,)


def test_source_relay_cue_figure_and_disclaimer_are_told_apart() -> None:
    words = article(page())

    assert '<span class="src" data-of="1 2">The minister</span>' in words
    assert '<span class="relay" data-of="2">Radio Ostra</span>' in words
    assert '<span class="cue" data-of="1 2">said</span>' in words
    assert '<span class="n" data-of="1 2">more than 60</span>' in words
    assert "Not verified: casualties, events</span> The toll" in words


def test_title_and_what_stands_beside_the_report_look_other() -> None:
    words = article(page())

    assert '<h2 class="title" dir="auto">Army claims pass</h2>' in words
    assert '<p class="aside" dir="auto">13 November 2023</p>' in words


def test_card_says_who_how_sure_through_whom_and_how_many() -> None:
    html = page()
    card = " ".join(html[html.index('id="s2"') : html.index('id="s3"')].split())

    for words in (
        "<bdi>army</bdi>", "Asks who spoke", "0.41", "<bdi>militia</bdi>", "0.40", "broadcast", "<bdi>minister</bdi>",
        "more than 60, killed, people, of <bdi>soldiers</bdi>", "That it is a statement", "−0.10", "fact 1",
    ):  # fmt: skip
        assert words in card


def test_text_from_right_to_left_is_set_apart() -> None:
    words = article(page())

    assert re.search(r'<mark class="q" data-of="3"><bdi><a class="tag sure".*?</bdi></mark>', words)


def test_hostile_words_are_escaped() -> None:
    text = '<script>alert(1)</script> & "x" said <b>it</b> rained.'
    evil = extraction(
        statement(text, "<b>it</b> rained", cue="said", speakers=[speaker(text, '& "x"', '"><img src=x onerror=y>')])
    )

    html = page(text, evil, '</title><script>alert("a")</script>')

    assert Structure(html).open == []
    assert html.count("<script") == 1
    assert "<img" not in html
    assert "<b>it" not in html


def test_characters_that_html_forbids_are_named_or_replaced() -> None:
    text = "She said it\x1b[31m rained\x00\x85 \ufffe \U0001fffe hard\u202e.\r\nIt did.\rYes.\u2028No.\n"
    html = page(text, extraction(statement(text, "it\x1b[31m rained", cue="said")))

    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\U0001fffe\u202e\r\u2028]", html)
    assert 'it<span class="control">ESC</span>[31m' in article(html)
    assert "hard<span" in article(html)


def test_printable_text_keeps_every_place() -> None:
    text = "a\r\nb\rc\u2028d\ufdd0e\U0010ffff."

    assert printable(text) == "a \nb\nc\nd\ufffde\ufffd."
    assert len(printable(text)) == len(text)


def test_text_without_statements_says_so() -> None:
    html = page("Nothing here.", Extraction("und", "x", (), ()))

    assert "No statement was found in this text." in html
    assert "Neither English nor French" in html
    assert Structure(html).open == []


def test_empty_text_gives_a_page() -> None:
    assert Structure(page("", Extraction("und", "x", (), ()))).open == []


def test_page_of_a_long_text_grows_with_it_and_no_faster() -> None:
    line = "The army said it rained. "
    sizes = []
    for times in (50, 100):
        text = line * times
        starts = range(0, len(text), len(line))
        one = statement(line, "it rained", cue="said", relays=(relay(text, "army", "army"),))
        many = extraction(*(moved(one, start) for start in starts))
        sizes.append(len(page(text, many)))

    assert sizes[1] < 2.1 * sizes[0]


def moved(one: Statement, by: int) -> Statement:
    return replace(
        one,
        quote=tuple(Span(span.start + by, span.end + by) for span in one.quote),
        cue=tuple(Span(span.start + by, span.end + by) for span in one.cue),
    )


def test_counts_of_the_head() -> None:
    made = page_of("one.txt", TEXT, explained(found()), find_parts(TEXT))

    assert (len(made.cards), made.asks, made.language) == (3, 1, "English")
    assert made.speakers == [("The minister", 1), ("army", 1), ("المتحدث", 1)]


@pytest.mark.parametrize(
    ("low", "high", "bound", "words"),
    [
        (12, 12, "exact", "12"),
        (20, 30, "exact", "20 to 30"),
        (12, None, "at_least", "at least 12"),
        (60, None, "more_than", "more than 60"),
        (None, 5, "at_most", "at most 5"),
        (None, 5, "less_than", "less than 5"),
        (40, 40, "about", "about 40"),
        (24, None, "vague", "24 or more, loosely"),
        (None, None, "vague", "no number"),
        (None, None, "unquantified", "no number"),
        (1200000, 1200000, "exact", "1,200,000"),
        ("2.50", "2.50", "exact", "2.50"),
    ],
)
def test_amount_keeps_its_bound(low: object, high: object, bound: Any, words: str) -> None:
    ends = [None if end is None else Decimal(str(end)) for end in (low, high)]

    assert amount(Figure(0, 1, "x", ends[0], ends[1], bound, "", "other", "")) == words
