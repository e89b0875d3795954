"""offsets.js, in a real browser: what is selected there is what the site stores."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

FIRST = "L’armée 🇲🇱 dit que 𝒙 = e\u0301, soit 60 morts."
SECOND = "\u0645\u0631\u062d\u0628\u0627 said “hello 👩‍👩‍👧” twice."
TEXT = f"{FIRST}\n\n{SECOND}\n"


MODULE = Path(__file__).parents[3] / "tracker/web/static/js/offsets.js"


def text_page() -> str:
    """The text as an article page writes it: paragraphs, line feeds between them, tags and marks inside."""
    tag = '<a data-aside class="tag" href="#c1">1 <b>𝟙</b></a>'
    marked = FIRST.replace("60 morts", f'<mark id="q">{tag}<span>60</span> morts</mark>')
    text = f'<article id="t"><p>{marked}</p>\n\n<p id="p2">{SECOND}</p>\n</article>'
    return f"<!doctype html><meta charset=utf-8><title>t</title><h1>before</h1>{text}<p>after</p>"


@pytest.fixture(scope="module")
def opened(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    page.route("http://127.0.0.1/", lambda route: route.fulfill(body=text_page(), content_type="text/html"))
    page.route("**/offsets.js", lambda route: route.fulfill(path=MODULE, content_type="text/javascript"))
    yield page
    page.close()


@pytest.fixture
def page(opened: Page) -> Page:
    opened.goto("http://127.0.0.1/")
    return opened


def run(page: Page, body: str, given: object = None) -> object:
    return page.evaluate(f'async (given) => {{ const offsets = await import("/offsets.js"); {body} }}', given)


SELECT = """
    const [from, start, to, end] = given;
    const node = (path) => path.split("/").slice(1).reduce((at, index) => at.childNodes[index],
        document.querySelector(path.split("/")[0]));
    const range = document.createRange();
    range.setStart(node(from), start);
    range.setEnd(node(to), end);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    return offsets.selectedIn(document.querySelector("#t"));
"""


@pytest.mark.parametrize("text", ["", "abc", TEXT, "👩‍👩‍👧" * 3, "e\u0301", "\U0001f1f2\U0001f1f1"])
def test_code_points_and_units_convert_both_ways(page: Page, text: str) -> None:
    places = range(len(text) + 1)

    units = run(page, "return given[1].map((place) => offsets.toUnits(given[0], place));", [text, list(places)])

    assert units == [len(text[:place].encode("utf-16-le")) // 2 for place in places]
    back = run(page, "return given[1].map((unit) => offsets.toCodePoints(given[0], unit));", [text, units])
    assert back == list(places)


@pytest.mark.parametrize(
    ("words", "around"),
    [("60 morts", FIRST), ("𝒙 = e\u0301", FIRST), ("🇲🇱 dit", FIRST), ("hello 👩‍👩‍👧", SECOND), (SECOND, SECOND)],
)
def test_place_of_words_is_where_python_finds_them(page: Page, words: str, around: str) -> None:
    body = "const at = given[0].indexOf(given[1]); return offsets.placeOf(given[0], at, at + given[1].length);"

    place = run(page, body, [TEXT, words])

    start = TEXT.index(words)
    assert place == {"start": start, "end": start + len(words), "exact": words}


def test_white_space_at_the_ends_is_left_out(page: Page) -> None:
    assert run(page, 'return offsets.placeOf("a  b \\n", 1, 6);') == {"start": 3, "end": 4, "exact": "b"}
    assert run(page, 'return offsets.placeOf("a  b", 1, 3);') is None


def test_a_place_inside_a_pair_takes_the_whole_character(page: Page) -> None:
    assert run(page, 'return offsets.placeOf("a😀b", 2, 3);') == {"start": 1, "end": 2, "exact": "😀"}


def test_text_of_the_page_is_the_text_of_the_article(page: Page) -> None:
    assert run(page, 'return offsets.textOf(document.querySelector("#t"));') == TEXT


@pytest.mark.parametrize(
    ("selection", "words"),
    [
        (["#q/1/0", 0, "#q/2", 6], "60 morts"),  # from text to text
        (["#q", 0, "#q", 3], "60 morts"),  # from element to element, over the tag
        (["#q/0/0", 1, "#q/2", 6], "60 morts"),  # begun inside the tag, which is no text
        (["#p2/0", 0, "#p2/0", 5], "\u0645\u0631\u062d\u0628\u0627"),
        (["#q/1/0", 0, "#p2/0", 5], "60 morts.\n\n\u0645\u0631\u062d\u0628\u0627"),  # over two paragraphs
        (["#p2", 0, "#t", 4], SECOND),  # a whole paragraph, as a triple click takes it
    ],
)
def test_selection_is_a_place_in_the_text(page: Page, selection: list[object], words: str) -> None:
    place = run(page, SELECT, selection)

    start = TEXT.index(words)
    assert place == {"start": start, "end": start + len(words), "exact": words}


def test_selection_that_runs_out_of_the_text_ends_with_it(page: Page) -> None:
    place = run(page, SELECT, ["h1/0", 0, "body", 3])

    assert place == {"start": 0, "end": len(TEXT) - 1, "exact": TEXT.rstrip()}


def test_nothing_selected_is_no_place(page: Page) -> None:
    assert run(page, 'return offsets.selectedIn(document.querySelector("#t"));') is None
    assert run(page, SELECT, ["#q/1/0", 1, "#q/1/0", 1]) is None
    assert run(page, SELECT, ["h1/0", 0, "h1/0", 3]) is None


def test_part_of_an_article_counts_from_its_start(page: Page) -> None:
    page.evaluate("document.querySelector('#t').dataset.start = '100'")

    place = run(page, SELECT, ["#q/1/0", 0, "#q/2", 6])

    assert place == {"start": 100 + TEXT.index("60"), "end": 100 + TEXT.index("60") + 8, "exact": "60 morts"}


@pytest.mark.parametrize("words", ["60 morts", "𝒙 = e\u0301", "morts.\n\n\u0645\u0631", "👩‍👩‍👧", "L"])
def test_range_of_a_place_holds_its_words(page: Page, words: str) -> None:
    start = TEXT.index(words)
    body = """
        const range = offsets.rangeOf(document.querySelector("#t"), given[0], given[1]);
        getSelection().removeAllRanges();
        getSelection().addRange(range);
        return offsets.selectedIn(document.querySelector("#t"));
    """

    assert run(page, body, [start, start + len(words)]) == {"start": start, "end": start + len(words), "exact": words}


@pytest.mark.parametrize("text", ["a\r\nb", "a\rb", "a\nb", "\r\n\r\n", "a\n\rb"])
def test_line_ends_become_line_feeds(page: Page, text: str) -> None:
    changed = run(page, f"return offsets.withLineFeeds({json.dumps(text)});")

    assert changed == text.replace("\r\n", "\n").replace("\r", "\n")
