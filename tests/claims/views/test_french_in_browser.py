"""An editor who reads French signs in, decides claims by keys and by clicks, and meets no English on the way."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from claims.actions.extract import ask_for_run
from claims.choices import RunState, Triage
from claims.models import Claim
from sources.models import Article
from tests import factories
from tests.accessibility import faults
from tests.english import english_left
from tracker.accounts.models import User

pytestmark = pytest.mark.browser
Visit = Callable[..., Page]
PARTS = [f"repris le village numéro {number}" for number in ("un", "deux", "trois")]
TEXT = "\n\n".join(f"L’armée dit avoir {words} dans la nuit." for words in PARTS)


@pytest.fixture
def french(transactional_db: None, editor: User) -> User:
    editor.language = "fr"
    editor.save()
    return editor


@pytest.fixture
def article(transactional_db: None) -> Article:
    made = factories.article(TEXT, title="Trois villages repris", language="fr")
    run = ask_for_run(made.revision)
    run.state = RunState.DONE
    run.save()
    for words in PARTS:
        factories.claim(made, words, figure="", triage=Triage.SUGGESTED)
    return made


def test_an_editor_decides_in_french(visit: Visit, french: User, article: Article) -> None:
    page = visit(None, f"/sign-in/?next={article.get_absolute_url()}", locale="fr-FR")
    assert english_left(page.content()) == []
    page.get_by_label("Courriel").fill(french.email)
    page.get_by_label("Mot de passe").fill(factories.PASSWORD)
    page.get_by_role("button", name="Se connecter").click()
    page.wait_for_url(f"**{article.get_absolute_url()}")
    page.wait_for_load_state()
    expect(page.locator(".stat")).to_contain_text("0 sur 3 tranchées")

    page.keyboard.press("a")
    expect(page.locator(".undo")).to_contain_text("Affirmation 1 acceptée.")
    page.keyboard.press("r")
    page.keyboard.press("4")
    expect(page.locator(".undo")).to_contain_text("Affirmation 2 rejetée.")
    page.keyboard.press("z")
    expect(page.locator(".undo")).to_contain_text("Annulé\u00a0: Affirmation 2 rejetée.")
    page.keyboard.press("a")

    expect(page.locator("body")).to_have_attribute("data-pending", "0")
    expect(page.locator(".stat")).to_contain_text("2 sur 3 tranchées")
    expect(page.locator(".cards .state", has_text="Acceptée")).to_have_count(2)
    assert english_left(page.content()) == []
    assert Claim.objects.filter(triage=Triage.ACCEPTED).count() == 2


def test_keys_drafts_and_refusals_speak_french(visit: Visit, french: User, article: Article) -> None:
    page = visit(french, "/articles/add/")
    page.get_by_label("Titre").fill("Un brouillon")
    expect(page.locator("[data-draft-note]")).to_contain_text("brouillon gardé,")
    page.get_by_role("button", name="Ajouter l’article").focus()

    page.keyboard.press("?")

    expect(page.get_by_role("dialog")).to_contain_text("Touches de cette page")
    assert english_left(page.content()) == []
    page.goto(article.get_absolute_url())
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_contain_text("Affirmation suivante")
    assert english_left(page.content()) == []
    assert faults(page) == []


def test_numbers_are_read_as_french_writes_them(visit: Visit, french: User, article: Article) -> None:
    claim = article.claims.get(quote=PARTS[0])
    page = visit(french, f"/articles/claims/{claim.pk}/figures/")

    page.get_by_role("textbox", name="Mots").fill("village numéro un")
    page.get_by_label("Minimum").fill("12,5")
    page.get_by_role("button", name="Ajouter le chiffre").click()

    expect(page.locator(".figtab")).to_contain_text("12,5")
    assert str(claim.figures.get().low) == "12.5000"


def test_a_card_fits_the_narrowest_page_in_french(visit: Visit, french: User, article: Article) -> None:
    claim = Claim.objects.earliest("pk")
    claim.figures.create(
        position=0, wording="plus de 60", low=60, bound="more_than", counted="killed", of="combattants"
    )
    page = visit(french, f"{article.get_absolute_url()}?claim={claim.pk}", viewport={"width": 320, "height": 640})

    inside, room = page.evaluate("(card => [card.scrollWidth, card.clientWidth])(document.querySelector('.card.on'))")

    assert inside <= room
