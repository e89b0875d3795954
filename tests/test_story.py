"""The story of the product, end to end, in a real browser with a real worker: from a pasted article to a CSV.

An article comes in; attributed statements are found in it and suggested as claims; an editor decides what is a claim
and who said it; a fact-checker gathers evidence and judges; a second person confirms; the newsroom exports.
"""

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from claims.choices import Triage, Verification
from claims.models import Claim, Export, Figure
from sources.models import Article, Source
from tests import factories
from tests.worker import listening_worker
from tracker.accounts.models import User

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

TEXT = """CORVEL, 4 March - The Lakes army said on Wednesday that it had retaken the ferry landing at Corvel \
after three hours of fighting.

The River Front, a rebel group, denied losing the landing. In a post on social media the River Front said its \
fighters had killed "at least 30" soldiers near the old mill.

The provincial health office said 14 wounded had been brought to its clinic.

The number of dead could not be independently verified. On the far bank, the ferry company's pilots call the landing \
a ruin that burned all night.
"""

Visit = Callable[..., Page]


@pytest.fixture(autouse=True)
def worker() -> Iterator[None]:
    with listening_worker():
        yield


def sign_in(page: Page, person: User) -> None:
    page.get_by_label("E-mail").fill(person.email)
    page.get_by_label("Password").fill(factories.PASSWORD)
    page.get_by_role("button", name="Sign in").click()


def paste(page: Page) -> Article:
    page.get_by_role("link", name="Articles").click()
    page.get_by_role("link", name="Add an article").click()
    page.get_by_label("Title").fill("Rival accounts of the landing at Corvel")
    page.get_by_label("Outlet").fill("The Valley Record")
    page.get_by_label("Published on").fill("2026-03-04")
    page.get_by_label("Text").fill(TEXT)
    page.get_by_role("button", name="Add the article").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Rival accounts of the landing at Corvel")
    return Article.objects.get()


def card(page: Page, words: str) -> Locator:
    return page.locator(".card", has=page.locator(".words", has_text=words))


def focus(page: Page, words: str) -> None:
    """Bring the claim with these words into focus by the number on its card."""
    found = card(page, words)
    if "on" not in (found.get_attribute("class") or "").split():
        found.locator("a.no").click()
    expect(found.locator(".deep")).to_be_visible()


def select(page: Page, words: str) -> None:
    """Select these words of the article's text, as a mouse would."""
    page.evaluate(
        """(words) => {
            const walker = document.createTreeWalker(document.getElementById("text"), NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.data.indexOf(words);
                if (at < 0) continue;
                getSelection().setBaseAndExtent(node, at, node, at + words.length);
                return;
            }
            throw new Error("the text does not show: " + words);
        }""",
        words,
    )


def claim_of(words: str) -> Claim:
    return Claim.objects.get(quote__contains=words)


def test_from_a_pasted_article_to_a_csv_of_judged_claims(
    visit: Visit, editor: User, fact_checker: User, second: User, tmp_path: Path
) -> None:
    editors_page = visit(None, "/")
    sign_in(editors_page, editor)
    article = paste(editors_page)
    decide(editors_page)
    check(visit, fact_checker)
    confirm(visit, second)
    rows = export(visit, fact_checker, tmp_path)
    compare(rows, article)


def decide(page: Page) -> None:
    """Accept two, correct one, reject one, add one by selecting its words."""
    expect(page.locator(".card .words", has_text="retaken the ferry landing")).to_be_visible(timeout=15_000)

    focus(page, "retaken the ferry landing")
    page.keyboard.press("a")
    expect(card(page, "retaken the ferry landing").locator(".state").first).to_contain_text("Accepted")

    focus(page, "at least 30")
    page.keyboard.press("a")
    expect(card(page, "at least 30").locator(".state").first).to_contain_text("Accepted")

    focus(page, "at least 30")
    page.keyboard.press("e")
    page.get_by_label("Place").fill("Corvel")
    page.get_by_role("button", name="Save the words").click()
    expect(card(page, "at least 30").locator(".facts")).to_contain_text("Corvel")

    focus(page, "14 wounded")
    page.keyboard.press("r")
    page.keyboard.press("4")
    expect(page.locator(".undo")).to_contain_text("rejected", ignore_case=True)

    select(page, "a ruin that burned all night")
    page.keyboard.press("n")
    page.get_by_label("Who says it").fill("Corvel ferry company")
    page.get_by_role("button", name="Add the claim").click()
    expect(page.locator(".card .words", has_text="a ruin that burned all night")).to_be_visible()


def check(visit: Visit, fact_checker: User) -> None:
    """Judge one claim with evidence, and flag the figure of another from the queue."""
    page = visit(fact_checker, "/queue/?list=to_check")
    row = page.locator("tr", has_text="at least 30")
    row.get_by_role("link").first.focus()
    page.keyboard.press("u")
    page.locator("tr", has_text="at least 30").get_by_text("Interested party only").click()
    expect(page.locator("tr", has_text="at least 30").locator(".st-unverifiable").first).to_be_visible()

    page.goto(claim_of("retaken the ferry landing").get_absolute_url())
    page.keyboard.press("v")
    adding = page.locator("#add-evidence")
    adding.get_by_label("URL").fill("https://pictures.example/landing")
    page.get_by_label("What it is").fill("Picture of the landing, 4 March, 16:00")
    adding.get_by_role("button", name="Add evidence").click()
    expect(page.locator("#evidence")).to_contain_text("Picture of the landing")
    page.locator(".judge-form").get_by_text("It is so").click()
    page.locator(".judge-form").get_by_text("Verified", exact=True).click()
    page.locator("#why").fill("The picture shows the army's flag on the landing.")
    page.locator(".judge-form").get_by_label("Picture of the landing").check()
    page.get_by_role("button", name="Propose verified").click()
    expect(page.locator(".claim-head")).to_contain_text("Verified, proposed")


def confirm(visit: Visit, second: User) -> None:
    page = visit(second, "/queue/?list=to_confirm")
    page.get_by_role("link", name="retaken the ferry landing").click()
    page.get_by_role("button", name="Confirm").click()
    expect(page.locator(".claim-head .state", has_text="Verified")).not_to_contain_text("proposed")


def export(visit: Visit, fact_checker: User, folder: Path) -> list[dict[str, str]]:
    page = visit(fact_checker, "/reports/")
    with page.expect_download() as download:
        page.get_by_role("link", name="Download CSV").click()
    download.value.save_as(folder / "claims.csv")
    written = (folder / "claims.csv").read_bytes().decode("utf-8")
    return list(csv.DictReader(io.StringIO(written, newline="")))


def compare(rows: list[dict[str, str]], article: Article) -> None:
    """The CSV holds exactly what was decided and judged."""
    accepted = Claim.objects.filter(triage=Triage.ACCEPTED).ranked()
    assert [row["id"] for row in rows] == [str(claim.pk) for claim in accepted]
    by_quote = {row["quote"]: row for row in rows}

    retaken = by_quote[claim_of("retaken the ferry landing").quote]
    assert (retaken["verification"], retaken["verification_by"]) == ("verified", "Tom Adeyar")
    assert retaken["verification_confirmed_by"] == "Mara Olin"
    assert retaken["verification_why"] == "The picture shows the army's flag on the landing."
    assert (retaken["article_title"], retaken["outlet"]) == (article.title, "The Valley Record")

    killed = by_quote[claim_of("at least 30").quote]
    figure = Figure.objects.get(claim__quote__contains="at least 30")
    assert (figure.verification, figure.unverifiable_reason) == (Verification.UNVERIFIABLE, "interested_party_only")
    assert "interested_party_only" in killed["figures"]
    assert (killed["place"], killed["disclaimer_scopes"]) == ("Corvel", "casualties")

    added = by_quote["a ruin that burned all night"]
    assert added["speakers"] == Source.objects.get(name="Corvel ferry company").name
    assert not any("14 wounded" in quote for quote in by_quote)
    assert claim_of("14 wounded").triage == Triage.REJECTED
    assert Export.objects.get().row_count == len(rows)
