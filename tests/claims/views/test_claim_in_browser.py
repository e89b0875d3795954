"""The claim's page in a real browser: what is gathered and said on it, by hand and by the keyboard alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pytest_django.fixtures import Settings

from claims.actions.comments import add_comment
from claims.models import Claim, Comment, Evidence
from tests import factories
from tests.accessibility import faults
from tests.files import PDF
from tracker.accounts.models import User

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

Visit = Callable[..., Page]
DROP = """([content, name]) => {
  const carried = new DataTransfer();
  carried.items.add(new File([content], name));
  const zone = document.querySelector("#evidence .drop");
  for (const type of ["dragover", "drop"])
    zone.dispatchEvent(new DragEvent(type, {dataTransfer: carried, bubbles: true, cancelable: true}));
}"""
PASTE = """(words) => {
  const carried = new DataTransfer();
  carried.setData("text/plain", words);
  document.body.dispatchEvent(new ClipboardEvent("paste", {clipboardData: carried, bubbles: true, cancelable: true}));
}"""


@pytest.fixture(autouse=True)
def _files(settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


def test_a_file_is_dropped(claim: Claim, fact_checker: User, visit: Visit) -> None:
    page = visit(fact_checker, f"/claims/{claim.pk}/")

    page.evaluate(DROP, [PDF.decode(), "hospital list.pdf"])
    expect(page.locator("[data-chosen-name]")).to_contain_text("hospital list.pdf, ")
    expect(page.get_by_label("What it is")).to_have_value("hospital list.pdf")
    page.get_by_role("button", name="Add evidence").click()

    expect(page.locator("#evidence .items")).to_contain_text("hospital list.pdf")
    expect(page.locator("#messages")).to_contain_text("Evidence added: hospital list.pdf")
    assert Evidence.objects.get().file_type == "application/pdf"
    with page.expect_download() as download:
        page.get_by_role("link", name="hospital list.pdf").click()
    assert download.value.suggested_filename == "hospital list.pdf"
    assert download.value.path().read_bytes() == PDF


def test_a_file_that_is_too_large_is_refused_before_it_is_sent(
    claim: Claim, fact_checker: User, visit: Visit, settings: Settings
) -> None:
    settings.FILE_SIZE_LIMIT = 1024
    page = visit(fact_checker, f"/claims/{claim.pk}/")

    page.evaluate(DROP, ["%PDF-1" + "x" * 2048, "large.pdf"])

    expect(page.locator("[data-file-problem]")).to_contain_text("“large.pdf” has 2.1 kB: 1.0\xa0KB is the most.")
    expect(page.locator("[data-chosen]")).to_be_hidden()


def test_a_file_that_the_site_refuses_keeps_what_was_typed(claim: Claim, fact_checker: User, visit: Visit) -> None:
    page = visit(fact_checker, f"/claims/{claim.pk}/")
    page.evaluate(DROP, ["<html><script>1</script>", "page.pdf"])
    page.locator("#add-evidence").get_by_label("What it shows").fill("A page.")

    page.get_by_role("button", name="Add evidence").click()

    expect(page.locator("#add-evidence [role=alert]").first).to_contain_text("no file that is kept here")
    expect(page.locator("#add-evidence").get_by_label("What it shows")).to_have_value("A page.")
    expect(page.locator("#add-evidence").get_by_role("button", name="Add evidence")).to_be_focused()
    assert not Evidence.objects.exists()


def test_a_file_after_one_that_was_refused_is_called_by_its_own_name(
    claim: Claim, fact_checker: User, visit: Visit
) -> None:
    page = visit(fact_checker, f"/claims/{claim.pk}/")
    page.evaluate(DROP, ["<html><script>1</script>", "page.pdf"])
    page.get_by_role("button", name="Add evidence").click()
    expect(page.locator("#add-evidence [role=alert]").first).to_contain_text("no file that is kept here")

    page.evaluate(DROP, [PDF.decode(), "hospital list.pdf"])

    expect(page.get_by_label("What it is")).to_have_value("hospital list.pdf")
    page.get_by_label("What it is").fill("My own words")
    page.evaluate(DROP, [PDF.decode(), "another.pdf"])
    expect(page.get_by_label("What it is")).to_have_value("My own words")


def test_a_file_just_over_the_limit_does_not_read_as_if_it_were_not(
    claim: Claim, fact_checker: User, visit: Visit, settings: Settings
) -> None:
    settings.FILE_SIZE_LIMIT = 1024 * 1024
    page = visit(fact_checker, f"/claims/{claim.pk}/")

    page.evaluate(DROP, ["x" * (1024 * 1024 + 1), "large.txt"])

    expect(page.locator("[data-file-problem]")).to_contain_text("“large.txt” has 1.1 MB: 1.0\xa0MB is the most.")
    page.evaluate(DROP, ["x", "x\u202e.txt"])
    expect(page.locator("bdi[data-chosen-name]")).to_contain_text("1 byte")


def test_how_far_a_file_is_on_its_way_is_said_by_quarters(claim: Claim, fact_checker: User, visit: Visit) -> None:
    page = visit(fact_checker, f"/claims/{claim.pk}/")
    page.evaluate(
        """() => {
          window.said = [];
          const line = document.querySelector("[data-progress-says]");
          new MutationObserver(() => window.said.push(line.textContent)).observe(line, {childList: true});
        }"""
    )
    page.evaluate(DROP, ["x" * 5_000_000, "list.txt"])

    page.get_by_role("button", name="Add evidence").click()
    expect(page.locator("#messages")).to_contain_text("Evidence added: list.txt")

    said = page.evaluate("window.said")
    assert "Sending the file: 100%" in said
    assert len(said) <= 6


def test_a_link_is_pasted_anywhere(claim: Claim, fact_checker: User, visit: Visit) -> None:
    page = visit(fact_checker, f"/claims/{claim.pk}/")

    page.evaluate(PASTE, "https://www.evidence.example/gauge/4-march")
    expect(page.get_by_label("What it is")).to_have_value("evidence.example/gauge/4-march")
    expect(page.get_by_label("What it is")).to_be_focused()
    page.keyboard.press("Enter")

    expect(page.get_by_role("link", name="evidence.example/gauge/4-march")).to_be_visible()


def test_a_colleague_is_named_by_the_keyboard(claim: Claim, fact_checker: User, editor: User, visit: Visit) -> None:
    page = visit(fact_checker, f"/claims/{claim.pk}/")

    page.keyboard.press("c")
    page.keyboard.type("Ask @")
    expect(page.locator("#colleagues").get_by_role("option")).to_have_count(2)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    expect(page.locator("#colleagues").get_by_role("option", selected=True)).to_contain_text(editor.name)
    page.keyboard.press("Escape")
    expect(page.get_by_role("listbox")).to_be_hidden()
    page.keyboard.type("in")
    expect(page.locator("#colleagues").get_by_role("option")).to_have_count(1)
    page.keyboard.press("Enter")
    expect(page.locator("#comment")).to_have_value(f"Ask @{editor.name} ")
    page.keyboard.press("Control+Enter")

    expect(page.locator("#comments .items b").last).to_have_text(f"@{editor.name}")
    expect(page.locator("#comment")).to_have_value("")
    assert list(Comment.objects.get().mentioned.all()) == [editor]


def test_the_newest_comment_is_in_sight_and_so_is_one_that_is_asked_for(
    claim: Claim, fact_checker: User, second: User, visit: Visit
) -> None:
    first, *_others = [add_comment(claim_id=claim.pk, text=f"Number {n}", by=second).comment for n in range(9)]
    page = visit(fact_checker, f"/claims/{claim.pk}/")

    expect(page.get_by_text("Number 8")).to_be_in_viewport()
    page.locator("#comment").fill("And a last one")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".said", has_text="And a last one")).to_be_in_viewport()
    page = visit(fact_checker, f"/claims/{claim.pk}/#comment-{first.pk}")

    expect(page.get_by_text("Number 0")).to_be_in_viewport()


@pytest.mark.parametrize("place", ["#1", "#%20", "#", "#nothing"])
def test_a_place_that_is_none_stops_nothing(claim: Claim, fact_checker: User, visit: Visit, place: str) -> None:
    for number in range(3):
        add_comment(claim_id=claim.pk, text=f"Number {number}", by=fact_checker)
    page = visit(fact_checker, f"/claims/{claim.pk}/{place}")

    page.keyboard.press("2")

    expect(page.locator("#judge-send")).to_have_text("Propose verified")


def test_focus_goes_to_what_was_made(claim: Claim, fact_checker: User, visit: Visit) -> None:
    said = add_comment(claim_id=claim.pk, text="Hello", by=fact_checker).comment
    page = visit(fact_checker, f"/claims/{claim.pk}/")

    page.get_by_text("Change…").click()
    page.keyboard.type("Hello, ")
    page.keyboard.press("Control+Enter")
    expect(page.locator(f"#comment-{said.pk}")).to_be_focused()
    page.get_by_text("Change…").click()
    page.get_by_role("button", name="Remove").click()
    expect(page.get_by_role("button", name="Bring back")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(f"#comment-{said.pk}")).to_be_focused()


def test_what_scrolls_on_the_screen_is_printed_whole(claim: Claim, fact_checker: User, visit: Visit) -> None:
    for number in range(30):
        factories.evidence(claim, fact_checker, title=f"Piece {number}")
        add_comment(claim_id=claim.pk, text=f"Number {number}", by=fact_checker)
    page = visit(fact_checker, f"/claims/{claim.pk}/")

    page.emulate_media(media="print")

    for items in page.locator(".items.long").all():
        assert items.evaluate("(items) => items.scrollHeight <= items.clientHeight + 1")


def test_the_next_claim_of_the_list_is_one_key_away(claim: Claim, fact_checker: User, visit: Visit) -> None:
    following = factories.claim(claim.article)
    page = visit(fact_checker, f"/claims/{claim.pk}/?list=to_check")

    page.keyboard.press("j")
    page.wait_for_url(f"**/claims/{following.pk}/?list=to_check")
    page.keyboard.press("t")
    expect(page.locator(".claim-head nav")).to_contain_text("no longer in the list")
    page.keyboard.press("k")

    page.wait_for_url(f"**/claims/{claim.pk}/?list=to_check")


def test_a_usual_claim_fits_one_screen_and_is_for_everybody(
    claim: Claim, fact_checker: User, second: User, visit: Visit
) -> None:
    claim.figures.create(position=1, wording="soldiers", bound="unquantified", counted="other")
    for number in range(3):
        factories.evidence(claim, second, title=f"Gauge \u202e{number}")
    for text in ("Killed only, or wounded too?", "Ask @Tom Adeyar and @nobody."):
        add_comment(claim_id=claim.pk, text=text, by=second)
    page = visit(fact_checker, f"/claims/{claim.pk}/?list=all", viewport={"width": 1440, "height": 920})

    assert page.evaluate("document.documentElement.scrollHeight") <= 920
    expect(page.locator("#evidence .control").first).to_have_text("RLO")
    assert faults(page) == []
    page.get_by_text("write a note").click()
    page.locator("#history summary").click()
    page.locator("#enquiries summary").first.click()
    page.locator("#comment").fill("@")
    page.locator("#comment").press("End")
    assert faults(page) == []
