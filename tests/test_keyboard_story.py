"""The story of the product with the keyboard alone: nobody points, and every control is reached as a person would."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Error, Page, expect

from claims.choices import Triage, Verification
from claims.models import Claim
from tests import factories
from tests.worker import listening_worker
from tracker.accounts.models import User

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
Visit = Callable[..., Page]
MOST_TABS = 120

TEXT = """CORVEL, 4 March - The Lakes army said on Wednesday that it had retaken the ferry landing at Corvel \
after three hours of fighting.

The provincial health office said 14 wounded had been brought to its clinic.
"""

# The name that a screen reader gives to what has the focus, and whether the focus can be seen.
FOCUSED = """() => {
    const element = document.activeElement;
    const named = element.labels?.length ? Array.from(element.labels, (label) => label.innerText).join(" ") : "";
    const name = element.getAttribute("aria-label") || named || element.innerText || element.value || "";
    const box = element.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const isSeen = element === top || element.contains(top) || Boolean(top?.contains(element));
    return [name.replace(/\\s+/g, " ").trim(), element.matches("input[type=radio], input[type=checkbox]") || isSeen];
}"""


@pytest.fixture(autouse=True)
def worker() -> Iterator[None]:
    with listening_worker():
        yield


def tab_to(page: Page, name: str) -> None:
    """Press Tab until what has this name has the focus; nothing that gets it on the way is hidden behind another."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        try:
            focused, is_seen = page.evaluate(FOCUSED)
        except Error:  # the page that was left is still going
            page.wait_for_load_state()
            continue
        if focused:
            assert is_seen, f"{focused} has the focus and cannot be seen"
        if focused.startswith(name):
            return
    raise AssertionError(f"Tab does not lead to {name}")


def enter(page: Page, name: str) -> None:
    tab_to(page, name)
    page.keyboard.press("Enter")


def fill(page: Page, name: str, words: str) -> None:
    tab_to(page, name)
    page.keyboard.insert_text(words)


def sign_in(page: Page, person: User) -> None:
    fill(page, "E-mail", person.email)
    fill(page, "Password", factories.PASSWORD)
    enter(page, "Sign in")
    expect(page.get_by_role("heading", level=1)).to_have_text("Newsroom")


def ready(page: Page, selector: str) -> None:
    """The page that holds this has come, and its scripts listen to keys."""
    expect(page.locator(selector)).to_be_visible()
    page.wait_for_load_state("load")


def all_saved(page: Page) -> None:
    expect(page.locator("body")).to_have_attribute("data-pending", "0")


def test_nobody_needs_a_mouse(visit: Visit, editor: User, fact_checker: User, second: User) -> None:
    edit(visit(None, "/"), editor)
    propose(visit(None, "/"), fact_checker)
    confirm(visit(None, "/"), second)

    retaken = Claim.objects.get(quote__contains="retaken the ferry landing")
    wounded = Claim.objects.get(quote__contains="14 wounded")
    assert (retaken.triage, retaken.verification) == (Triage.ACCEPTED, Verification.VERIFIED)
    assert wounded.triage == Triage.REJECTED
    assert Claim.objects.get(quote="ferry landing at Corvel").triage == Triage.ACCEPTED


def edit(page: Page, editor: User) -> None:
    """Add an article, accept one claim, reject the other, add a third by its words."""
    sign_in(page, editor)
    enter(page, "Articles")
    expect(page.get_by_role("heading", level=1)).to_have_text("Articles")
    enter(page, "Add an article")
    expect(page.get_by_role("heading", level=1)).to_have_text("Add an article")
    fill(page, "Title", "The landing at Corvel")
    fill(page, "Outlet", "The Valley Record")
    tab_to(page, "Published on")
    page.keyboard.type("03042026")
    fill(page, "Text", TEXT)
    enter(page, "Add the article")
    expect(page.locator(".card .words", has_text="14 wounded")).to_be_visible(timeout=15_000)
    page.keyboard.press("a")
    page.keyboard.press("r")
    page.keyboard.press("4")
    all_saved(page)
    page.keyboard.press("n")
    expect(page.locator("#adding form")).to_be_visible()
    tab_to(page, "Words of the claim")
    page.keyboard.insert_text("ferry landing at Corvel")
    fill(page, "Who says it", "Lakes army")
    enter(page, "Add the claim")
    expect(page.locator(".card .words", has_text="ferry landing at Corvel")).to_have_count(2)


def propose(page: Page, fact_checker: User) -> None:
    """Open the claim from the queue, paste a link as evidence, and propose what it shows."""
    sign_in(page, fact_checker)
    enter(page, "Queue")
    ready(page, "[data-rows]")
    page.keyboard.press("j")
    expect(page.locator("tr.at")).to_contain_text("retaken the ferry landing")
    page.keyboard.press("Enter")
    ready(page, ".claim-head")
    page.keyboard.press("v")
    page.keyboard.insert_text("https://pictures.example/landing-4-march")
    page.keyboard.press("Enter")
    expect(page.locator("#evidence .items")).to_contain_text("landing-4-march")
    for key in ("2", "w"):
        page.keyboard.press(key)
    page.keyboard.insert_text("The picture shows the army's flag on the landing.")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".claim-head")).to_contain_text("Verified, proposed")


def confirm(page: Page, second: User) -> None:
    sign_in(page, second)
    enter(page, "Queue")
    expect(page.locator("[data-rows], .empty").first).to_be_visible()
    enter(page, "To confirm")
    expect(page.locator("[data-rows]")).to_contain_text("Verified, proposed")
    ready(page, "[data-rows]")
    page.keyboard.press("j")
    page.keyboard.press("y")
    expect(page.locator("[data-rows]")).not_to_contain_text("proposed")
