"""The article page in a real browser: selecting, deciding and correcting, with and without scripts."""

from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from django.urls import reverse
from playwright.sync_api import Dialog, Page, expect

from claims.actions.extract import ask_for_run
from claims.choices import Match, RunState, SpanRole, Triage, Verification
from claims.models import Claim
from sources.models import Article
from tests import factories
from tests.accessibility import faults
from tracker.accounts.models import User

pytestmark = pytest.mark.browser
Visit = Callable[..., Page]

TEXT = (
    "The army \U0001f600 said e\u0301t\u0065\u0301 had come. Then it said so.\n\n"
    "A man said \u00ab\u0642\u0627\u0644 \u0646\u0639\u0645\u00bb to us.\nThe army said so too.\n"
)

# Selects words of the article as a person does: between two text nodes, wherever the marks have split them.
SELECT = """words => {
    const nodes = [], walker = document.createTreeWalker(document.getElementById("text"), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        if (!walker.currentNode.parentElement.closest("[data-aside]")) nodes.push(walker.currentNode);
    }
    const whole = nodes.map(node => node.data).join("");
    let [start, end] = [whole.indexOf(words), whole.indexOf(words) + words.length];
    const range = document.createRange();
    for (const node of nodes) {
        if (start >= 0 && start < node.length) range.setStart(node, start);
        if (end > 0 && end <= node.length) range.setEnd(node, end);
        start -= node.length;
        end -= node.length;
    }
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
}"""


def page_of(article: Article) -> str:
    return article.get_absolute_url()


@pytest.fixture
def article(transactional_db: None) -> Article:
    made = factories.article(TEXT)
    run = ask_for_run(made.revision)
    run.state = RunState.DONE
    run.save()
    return made


@pytest.fixture
def suggested(article: Article) -> list[Claim]:
    words = ("so too", "Then it said so", "A man")
    return [factories.claim(article, quote, figure="", triage=Triage.SUGGESTED) for quote in words]


def all_saved(page: Page) -> None:
    """Wait until nothing is kept in the browser that the site does not have."""
    expect(page.locator("body")).to_have_attribute("data-pending", "0")


def in_order(claims: list[Claim]) -> list[Claim]:
    return sorted(claims, key=lambda claim: claim.placements.get().start)


@pytest.mark.parametrize(
    "words",
    [
        "\U0001f600 said e\u0301t\u0065\u0301",
        "\u00ab\u0642\u0627\u0644 \u0646\u0639\u0645\u00bb to us.\nThe army",
        "Then it said so.\n\nA man",
    ],
)
def test_selected_words_become_a_claim(visit: Visit, editor: User, article: Article, words: str) -> None:
    factories.claim(article, "said e\u0301t\u0065\u0301 had come", figure="")
    factories.claim(article, "\u0642\u0627\u0644 \u0646\u0639\u0645", figure="")
    page = visit(editor, page_of(article))

    page.evaluate(SELECT, words)
    page.keyboard.press("n")
    expect(page.locator("[name=quote-0]")).to_have_value(words)
    page.fill("[name=speaker]", "Tavaran army")
    page.click("button:has-text('Add the claim')")

    expect(page.locator(".cards .card")).to_have_count(3)
    claim = Claim.objects.latest("pk")
    span = claim.placements.get().spans.get(role=SpanRole.QUOTE)
    assert (span.start, span.exact) == (TEXT.index(words), words)
    assert claim.triage == Triage.ACCEPTED


def test_accepting_rejecting_and_undoing_need_no_reload(
    visit: Visit, editor: User, article: Article, suggested: list[Claim]
) -> None:
    first, second, third = in_order(suggested)
    page = visit(editor, page_of(article))
    page.evaluate("window.stays = true")
    expect(page.locator(".card.on")).to_have_id(f"c{first.pk}")

    page.keyboard.press("a")
    expect(page.locator(".undo")).to_contain_text("Claim 1 accepted.")
    expect(page.locator(".card.on")).to_have_id(f"c{second.pk}")
    page.keyboard.press("r")
    page.keyboard.press("2")
    expect(page.locator(".undo")).to_contain_text("Claim 2 rejected.")
    expect(page.locator(".card.on")).to_have_id(f"c{third.pk}")
    expect(page.locator(".stat")).to_contain_text("2 of 3 decided")
    page.keyboard.press("z")
    expect(page.locator(f"#c{second.pk}")).to_contain_text("Suggested")
    page.keyboard.press("z")
    expect(page.locator(".stat")).to_contain_text("0 of 3 decided")
    all_saved(page)

    assert page.evaluate("window.stays")
    assert set(Claim.objects.values_list("triage", flat=True)) == {Triage.SUGGESTED}


def test_keys_walk_the_claims_and_light_their_words(
    visit: Visit, editor: User, article: Article, suggested: list[Claim]
) -> None:
    first, second, third = in_order(suggested)
    Claim.objects.filter(pk=second.pk).update(triage=Triage.ACCEPTED)
    page = visit(editor, page_of(article))

    page.keyboard.press("j")
    expect(page.locator(".card.on")).to_have_id(f"c{second.pk}")
    expect(page.locator(f"#q{second.pk}.on")).to_be_visible()
    page.keyboard.press("k")
    page.keyboard.press("Shift+J")
    expect(page.locator(".card.on")).to_have_id(f"c{third.pk}")
    page.keyboard.press("Escape")
    expect(page.locator(".card.on")).to_have_count(0)
    page.click(f"#q{first.pk} .tag")
    expect(page.locator(".card.on")).to_have_id(f"c{first.pk}")
    page.keyboard.press("o")
    page.wait_for_url(f"**/claims/{first.pk}/")


def test_two_keys_flag_a_claim_unverifiable(visit: Visit, fact_checker: User, article: Article) -> None:
    claim = factories.claim(article, "Then it said so", figure="")
    page = visit(fact_checker, f"{page_of(article)}?claim={claim.pk}")

    page.keyboard.press("u")
    page.keyboard.press("2")

    expect(page.locator(".undo")).to_contain_text("flagged unverifiable")
    all_saved(page)
    claim.refresh_from_db()
    assert (claim.verification, claim.unverifiable_reason) == (Verification.UNVERIFIABLE, "communications_cut")


def test_a_digit_answers_who_spoke(visit: Visit, editor: User, article: Article) -> None:
    claim = factories.claim(article, "Then it said so", figure="", triage=Triage.SUGGESTED)
    claim.links.update(
        source=None,
        name="",
        mention="it",
        match=Match.PROPOSED,
        sure=False,
        kind="body",
        alternatives=[{"name": name, "score": "0.50", "source": None} for name in ("Army", "UCA")],
    )
    page = visit(editor, page_of(article))

    page.keyboard.press("2")

    expect(page.locator(f"#c{claim.pk} .facts")).to_contain_text("UCA")
    all_saved(page)
    assert claim.links.get().source.name == "UCA"  # type: ignore[union-attr]


def test_the_ends_of_the_words_move_by_a_word(visit: Visit, editor: User, article: Article) -> None:
    claim = factories.claim(article, "Then it said", figure="", triage=Triage.SUGGESTED)
    page = visit(editor, page_of(article))

    page.keyboard.press("e")
    expect(page.locator("form.correcting")).to_be_focused()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Shift+ArrowRight")
    expect(page.locator("[name=quote-0]")).to_have_value("it said so")
    page.keyboard.press("Enter")

    expect(page.locator(f"#c{claim.pk} .words")).to_contain_text("it said so")
    claim.refresh_from_db()
    assert claim.quote == "it said so"

    page.keyboard.press("z")
    expect(page.locator(f"#c{claim.pk} .words")).to_contain_text("Then it said")
    claim.refresh_from_db()
    assert claim.quote == "Then it said"


def test_claims_appear_once_the_text_was_read(visit: Visit, editor: User, article: Article) -> None:
    run = article.revision.runs.get()
    run.state = RunState.WAITING
    run.save()
    page = visit(editor, page_of(article))
    expect(page.locator("#reading")).to_contain_text("waits to be read")

    factories.claim(article, "Then it said so", figure="", triage=Triage.SUGGESTED)
    run.state = RunState.DONE
    run.save()

    expect(page.locator(".cards .card")).to_have_count(1)


def test_everything_works_without_scripts(visit: Visit, editor: User, article: Article, suggested: list[Claim]) -> None:
    first, second, third = in_order(suggested)
    page = visit(editor, page_of(article), java_script_enabled=False)

    page.click(f"#c{first.pk} button:has-text('Accept')")
    assert urlsplit(page.url).fragment == f"c{second.pk}"
    page.click(f"#c{second.pk} summary:has-text('Reject')")
    page.click(f"#c{second.pk} button:has-text('Said already')")
    assert urlsplit(page.url).fragment == f"c{third.pk}"
    page.click(".undo button")
    page.click("a:has-text('Add a claim')")
    page.fill("[name=quote-0]", "The army")
    page.click("button:has-text('Add the claim')")
    page.check(f"input[name=quote-0-at][value='{TEXT.rindex('The army')}']")
    page.check("[name=unnamed]")
    page.click("button:has-text('Add the claim')")

    assert urlsplit(page.url).path == page_of(article)
    assert Claim.objects.get(pk=first.pk).triage == Triage.ACCEPTED
    assert Claim.objects.get(pk=second.pk).triage == Triage.SUGGESTED
    added = Claim.objects.latest("pk")
    assert added.placements.get().start == TEXT.rindex("The army")
    page.click(f"#c{third.pk} .no")
    page.click(f"#c{third.pk} a:has-text('Edit')")
    page.fill("[name=place]", "Ostrel")
    page.click("button:has-text('Save the words')")
    assert Claim.objects.get(pk=third.pk).place == "Ostrel"


def test_an_article_is_pasted(visit: Visit, editor: User, transactional_db: None) -> None:
    page = visit(editor, reverse("articles:add"))
    for name, value in (("title", "Ostrel"), ("outlet_name", "Radio Meridian"), ("published_on", "2026-03-05")):
        page.fill(f"[name={name}]", value)
    page.fill("[name=text]", TEXT)
    page.click("button:has-text('Add the article')")

    page.wait_for_url("**/articles/*/")
    assert Article.objects.get().revision.text == TEXT


def test_the_pages_are_for_everybody(visit: Visit, editor: User, article: Article, suggested: list[Claim]) -> None:
    claim = suggested[0]
    factories.claim(article, "The army \U0001f600", figure="")

    addresses = [
        page_of(article),
        f"{page_of(article)}?show=gone",
        reverse("articles:list"),
        reverse("articles:add"),
        reverse("articles:edit", args=[article.pk]),
        reverse("articles:add_claim", args=[article.pk]),
        *(reverse(f"articles:{name}", args=[claim.pk]) for name in ("words", "source", "figures", "split")),
    ]
    for address in addresses:
        assert faults(visit(editor, address)) == []


def middle(page: Page, selector: str) -> tuple[float, float]:
    box = page.locator(selector).bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_card_full_of_states_fits_a_narrow_screen(
    visit: Visit, editor: User, article: Article, language: str
) -> None:
    editor.language = language
    editor.save()
    factories.claim(
        article, "so too", figure="", attribution="confirmed", verification="not_checkable", assigned_to=editor,
        assigned_by=editor, due_on=article.published_on, attribution_on_earlier_record=True,
        verification_on_earlier_record=True,
    )  # fmt: skip
    page = visit(editor, page_of(article), viewport={"width": 320, "height": 640})

    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("size", [(320, 640), (720, 460), (390, 844)])
def test_the_sheet_at_the_foot_never_covers_what_has_focus(
    visit: Visit, editor: User, transactional_db: None, size: tuple[int, int]
) -> None:
    text = "\n\n".join(f"The army said that place {number} had fallen, and nothing else." for number in range(12))
    article = factories.article(text)
    for number in range(12):
        factories.claim(article, f"place {number} had fallen", figure="", triage=Triage.SUGGESTED)
    width, height = size
    page = visit(editor, page_of(article), viewport={"width": width, "height": height}, reduced_motion="reduce")
    page.locator("#text .tag").first.focus()

    for _tag in range(11):
        page.keyboard.press("Tab")
        bottom = page.evaluate("document.activeElement.getBoundingClientRect().bottom")
        sheet = page.evaluate("document.querySelector('.card.on')?.getBoundingClientRect().top ?? innerHeight")
        assert bottom <= sheet


def test_an_end_of_the_words_is_dragged_word_by_word(visit: Visit, editor: User, article: Article) -> None:
    claim = factories.claim(article, "Then it said", figure="")
    page = visit(editor, f"{page_of(article)}?claim={claim.pk}")
    page.mouse.move(*middle(page, "#text .grip.end"))
    page.mouse.down()
    end = page.evaluate(
        """() => {
            const walker = document.createTreeWalker(document.getElementById("text"), NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                const at = walker.currentNode.data.indexOf("so.");
                if (at < 0) continue;
                const range = document.createRange();
                range.setStart(walker.currentNode, at);
                range.setEnd(walker.currentNode, at + 2);
                const box = range.getBoundingClientRect();
                return [box.right - 1, box.top + box.height / 2];
            }
        }"""
    )
    page.mouse.move(*end, steps=5)
    page.mouse.up()

    expect(page.locator("[name=quote-0]")).to_have_value("Then it said so")
    page.keyboard.press("Enter")

    expect(page.locator(f"#c{claim.pk} .words")).to_have_text("Then it said so")
    claim.refresh_from_db()
    assert claim.quote == "Then it said so"


def test_grips_are_no_part_of_the_text(visit: Visit, editor: User, article: Article) -> None:
    claim = factories.claim(article, "Then it said so", figure="")
    page = visit(editor, f"{page_of(article)}?claim={claim.pk}")
    expect(page.locator("#text .grip")).to_have_count(2)

    page.evaluate(SELECT, "had come. Then it said so")
    page.keyboard.press("n")

    expect(page.locator("[name=quote-0]")).to_have_value("had come. Then it said so")
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    expect(page.locator("#text .grip")).to_have_count(0)


def test_readers_have_no_grips(visit: Visit, reader: User, article: Article) -> None:
    claim = factories.claim(article, "Then it said so", figure="")

    page = visit(reader, f"{page_of(article)}?claim={claim.pk}")

    expect(page.locator(".card.on")).to_be_visible()
    expect(page.locator("#text .grip")).to_have_count(0)


def test_an_article_with_many_claims_shows_them_all_in_its_width(
    visit: Visit, editor: User, transactional_db: None
) -> None:
    words = [f"claim number {number} of the day" for number in range(90)]
    made = factories.article("The army said this.\n\n" + "\n\n".join(f"It said {quote}." for quote in words))
    claims = [factories.claim(made, quote, figure="", triage=Triage.SUGGESTED) for quote in words]
    within = """selector => {
        const box = document.querySelector(selector).getBoundingClientRect();
        const keys = document.querySelector("footer.keys").getBoundingClientRect().top || innerHeight;
        return box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= keys;
    }"""
    page = visit(editor, f"{page_of(made)}?claim={claims[-1].pk}#c{claims[-1].pk}")

    for width, height in ((1440, 920), (1000, 700), (390, 844)):
        page.set_viewport_size({"width": width, "height": height})
        assert page.evaluate("document.documentElement.scrollWidth") == width
        page.evaluate("scrollTo(0, 0)")
        page.keyboard.press("k")
        page.keyboard.press("k")
        page.keyboard.press("j")
        if width == 1440:
            assert page.evaluate(within, ".card.on .btns")
            assert page.evaluate(within, ".strip [aria-current]")


def test_a_name_of_a_character_is_read_as_it_is_written(visit: Visit, editor: User, transactional_db: None) -> None:
    made = factories.article("He said they\u202e killed\u202c six men.")
    factories.claim(made, "they\u202e killed\u202c six", figure="")
    page = visit(editor, page_of(made))

    for name in page.locator("#text .ctl, .card .control").all():
        left, right = name.evaluate("""element => [0, 2].map(place => {
            const letter = document.createRange();
            letter.setStart(element.firstChild, place);
            letter.setEnd(element.firstChild, place + 1);
            return letter.getBoundingClientRect().left;
        })""")
        assert left < right


def test_a_form_that_opens_has_the_focus_and_escape_gives_it_back(
    visit: Visit, editor: User, article: Article, suggested: list[Claim]
) -> None:
    page = visit(editor, page_of(article))
    focused = page.locator(":focus")

    page.evaluate(SELECT, "had come")
    page.keyboard.press("n")
    expect(focused).to_have_attribute("name", "speaker")
    page.keyboard.type("Tavaran army")
    page.keyboard.press("Escape")
    expect(page.locator(".adding-form")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".adding-form")).to_have_count(0)
    for key in "fp":
        page.keyboard.press(key)
        expect(page.locator(".work-slot .correcting")).to_be_focused()
        page.keyboard.press("Tab")
        assert focused.evaluate("element => Boolean(element.closest('.work-slot .correcting'))")
        page.keyboard.press("Escape")
        page.keyboard.press("Escape")
        expect(page.locator(".work-slot .correcting")).to_have_count(0)


def test_what_was_typed_on_a_card_survives_a_reload(
    visit: Visit, editor: User, article: Article, suggested: list[Claim]
) -> None:
    page = visit(editor, page_of(article))
    [first, *_] = in_order(suggested)

    def typed(key: str, field: str, words: str) -> None:
        page.keyboard.press(key)
        page.locator(field).first.fill(words)
        expect(page.locator("[data-draft-note]").last).to_contain_text("draft kept")
        page.reload()
        page.keyboard.press(key)
        page.click(".card.on button:has-text('Use it') >> visible=true")
        expect(page.locator(field).first).to_have_value(words)
        page.reload()

    typed("f", "[name=of]", "soldiers")
    typed("p", "[name=part-0]", "Then it")
    typed("s", ".card.on [name=q]", "Tavaran army")
    typed("r", f"#reject-{first.pk}", "A sentence of the reporter")
    page.keyboard.press("r")
    page.click(".card.on button:has-text('Use it') >> visible=true")
    page.press(f"#reject-{first.pk}", "Enter")
    expect(page.locator(".undo")).to_contain_text("Claim 1 rejected.")
    all_saved(page)

    kept = page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('draft:'))")
    assert not [key for key in kept if key.endswith("reject")]


def test_a_draft_brings_back_every_row_of_words(
    visit: Visit, editor: User, article: Article, suggested: list[Claim]
) -> None:
    page = visit(editor, page_of(article))
    page.keyboard.press("e")
    for words in ("said", "it", "come"):
        page.evaluate(SELECT, words)
        page.click("text=Add them as a further fragment")
    rows = page.locator("[data-fragments=quote] textarea")
    typed = [row.input_value() for row in rows.all()]
    expect(page.locator("[data-draft-note]")).to_contain_text("draft kept")

    page.reload()
    page.keyboard.press("e")
    page.click("button:has-text('Use it')")

    expect(rows).to_have_count(len(typed))
    assert [row.input_value() for row in rows.all()] == typed


def test_a_paragraph_is_written_in_the_direction_of_its_first_letter(
    visit: Visit, editor: User, transactional_db: None
) -> None:
    hebrew, english = "משרד הביטחון מסר כי", "it holds the pass"
    made = factories.article(f"{hebrew} “we hold” היום.\n\n“{english}”, הוא אמר.\n\n60.")
    factories.claim(made, hebrew, figure="")
    factories.claim(made, english, figure="")
    factories.disclaimer(made, "משרד")
    page = visit(editor, page_of(made))

    directions = page.locator("#text p").evaluate_all("all => all.map(one => getComputedStyle(one).direction)")

    assert directions == ["rtl", "ltr", "ltr"]


def test_a_claim_comes_apart_at_the_caret_and_is_put_together_again(
    visit: Visit, editor: User, article: Article
) -> None:
    claim = factories.claim(article, "Then it said so.\n\nA man said", figure="", triage=Triage.SUGGESTED)
    page = visit(editor, page_of(article))

    page.evaluate(SELECT, "aid so.")
    page.evaluate("getSelection().collapseToStart()")
    page.keyboard.press("p")
    parts = page.locator("[data-fragments=part] textarea")
    expect(parts.first).to_have_value("Then it")
    expect(parts.nth(1)).to_have_value("said so.\n\nA man said")
    page.click(".card.on button:has-text('Split')")
    expect(page.locator(".undo")).to_contain_text("A claim split.")
    page.keyboard.press("z")

    expect(page.locator(".undo")).to_contain_text("Undone.")
    expect(page.locator(".strip [data-cell]")).to_have_count(1)
    claim.refresh_from_db()
    assert claim.triage == Triage.SUGGESTED


def test_a_refusal_of_what_nobody_typed_lets_one_leave(visit: Visit, editor: User, article: Article) -> None:
    for words, name in (("Then it said so", "Tavaran army"), ("A man", "Upland Charter Alliance")):
        factories.claim(article, words, figure="", triage=Triage.SUGGESTED, speaker=factories.source(name))
    page = visit(editor, page_of(article))
    page.keyboard.press("m")
    expect(page.locator(".card.on .fail")).to_contain_text("different speakers")
    asked: list[str] = []

    def leave(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", leave)

    page.goto("/queue/")

    assert not asked


def test_the_numbers_answer_the_question_that_was_opened(
    visit: Visit, editor: User, article: Article, suggested: list[Claim]
) -> None:
    [first, *_] = in_order(suggested)
    first.links.update(match=Match.PROPOSED, sure=False)
    page = visit(editor, page_of(article))

    page.keyboard.press("a")
    expect(page.locator(".undo")).to_have_text("First say who speaks in claim 1.")
    page.keyboard.press("r")
    page.keyboard.press("1")
    expect(page.locator(".undo")).to_contain_text("Claim 1 rejected.")
    all_saved(page)

    first.refresh_from_db()
    assert first.triage == Triage.REJECTED
    assert first.links.get().match == Match.PROPOSED
