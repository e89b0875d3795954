"""The page of an extraction, as people and their tools use it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Browser, Page, expect

from claims.exports.extraction_page import extraction_page
from claims.extraction.page.layout import find_parts
from claims.extraction.reasons import Chance, Explanation, Reasons, Weighed
from tests.accessibility import faults
from tests.extractions import disclaimer, extraction, figure, relay, speaker, statement

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.browser

TEXT = (
    "Army claims pass\n\n"
    'The minister said the army had killed "more than 60 men" on Monday, Radio Ostra reported.\n\n'
    "قال المتحدث إن القوات قتلت 12 مسلحا. It\u202e was "
    + "long" * 60
    + ".\n\n"
    + "Nothing here.\n\n" * 40
    + "She said it rained.\n"
)
ON = re.compile(r"\bon\b")


@pytest.fixture
def page(browser: Browser, tmp_path: Path) -> Iterator[Page]:
    found = extraction(
        statement(
            TEXT,
            'the army had killed "more than 60 men"',
            cue="said",
            speakers=[speaker(TEXT, "The minister", None, "person")],
            figures=(figure(TEXT, "more than 60", 60, None, "more_than"),),
        ),
        statement(
            TEXT,
            'killed "more than 60 men" on Monday',
            speakers=[speaker(TEXT, "the army", "army", army=0.5, militia=0.4)],
            relays=(relay(TEXT, "Radio Ostra", "Radio Ostra", "broadcast"),),
            sure=False,
        ),
        statement(TEXT, "القوات قتلت 12 مسلحا", cue="قال", speakers=[speaker(TEXT, "المتحدث", None, "unnamed")]),
        statement(TEXT, "it rained", speakers=[speaker(TEXT, "She", None, "unnamed")]),
        disclaimers=[disclaimer(TEXT, "Nothing here.", "casualties")],
    )
    chance = Chance(0.9, (Weighed("a fact", 1.2), Weighed("another", -0.3)))
    reasons = Reasons("the rules", "a test", (("the words", 0.9),), chance, chance, chance, ("how",), "why")
    path = tmp_path / "page.html"
    explanation = Explanation(found, (reasons,) * 4)
    path.write_text(extraction_page("one.txt", TEXT, explanation, find_parts(TEXT)), encoding="utf-8")
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    page.on("console", lambda message: pytest.fail(message.text) if message.type == "error" else None)
    page.goto(path.as_uri())
    yield page
    page.close()


def test_page_serves_everyone(page: Page) -> None:
    page.locator("#s2 summary").click()

    assert faults(page) == []


def test_lit_statement_can_be_read_in_every_scheme(page: Page) -> None:
    page.locator("#t1").focus()

    assert faults(page) == []


def test_words_and_card_light_up_together(page: Page) -> None:
    page.locator("#s1 blockquote").hover()
    for part in ("mark[data-of='1']", ".src[data-of='1']", ".cue[data-of='1']", ".n[data-of='1']", "#s1"):
        expect(page.locator(part).first).to_have_class(ON)
    expect(page.locator("#s2")).not_to_have_class(ON)

    page.locator(".relay[data-of]").hover()
    expect(page.locator("#s2")).to_have_class(ON)
    expect(page.locator("#s1")).not_to_have_class(ON)

    page.mouse.move(5, 5)
    expect(page.locator(".on")).to_have_count(0)


def test_keyboard_lights_up_and_leads_there_and_back(page: Page) -> None:
    page.locator("#t3").focus()
    expect(page.locator("#s3")).to_have_class(ON)

    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#s3$"))
    expect(page.locator("#s3")).to_be_in_viewport()

    page.keyboard.press("Tab")
    expect(page.locator("#s3 .no")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#t3$"))
    expect(page.locator("mark[data-of='3']")).to_have_class(ON)


def test_click_on_a_card_shows_its_words(page: Page) -> None:
    expect(page.locator("#t4")).not_to_be_in_viewport()

    page.locator("#s4 blockquote").click()

    expect(page.locator("#t4")).to_be_in_viewport()


def test_narrow_page_shows_the_chosen_statement_as_a_sheet(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.locator("#t4").scroll_into_view_if_needed()

    page.locator("#t4").click()

    expect(page.locator("#s4")).to_have_css("position", "fixed")
    expect(page.locator("#s4")).to_be_in_viewport()
    words, sheet = page.locator("#t4").bounding_box(), page.locator("#s4").bounding_box()
    assert words
    assert sheet
    assert words["y"] + words["height"] <= sheet["y"]

    page.locator("#s4 .no").click()
    expect(page.locator("#s4")).not_to_have_css("position", "fixed")


def test_page_asks_for_nothing_else(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))

    page.reload()

    assert asked == [page.url]
