"""Words that somebody else wrote: shown for what they are, in their language, and apart from the rest."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from claims.actions.comments import add_comment
from claims.choices import Triage
from claims.models import Claim
from tests import factories
from tracker.accounts.models import User
from tracker.roles import Role

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
Visit = Callable[..., Page]

TURNED = "\u202etxt\u200b "
QUOTE = f"says{TURNED}40 nine"
# Texts that turn the direction of writing, in an element that does not keep it to itself.
LEAKS = r"""() => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const {data, parentElement} = walker.currentNode;
    if (!/[\u202a-\u202e\u2066-\u2069]/.test(data)) continue;
    if (!parentElement.closest("bdi, [dir], script, option, textarea")) found.push(parentElement.outerHTML);
  }
  return found;
}"""
PAGES = (
    "/",
    "/queue/?list=all",
    "/queue/?list=to_decide",
    "/claims/{claim}/",
    "/articles/{article}/?claim={claim}",
    "/articles/",
    "/articles/claims/{claim}/words/",
    "/articles/claims/{claim}/source/",
    "/articles/claims/{claim}/figures/",
    "/articles/claims/{claim}/split/",
    "/reports/",
    "/sources/",
    "/sources/{source}/",
    "/notices/",
    "/activity/",
)


@pytest.fixture
def person(db: None) -> User:
    return factories.user("Ada Karo", Role.EDITOR, Role.ADMINISTRATOR)


@pytest.fixture
def turned(person: User, second: User) -> Claim:
    """A claim that turns the direction of writing wherever somebody could."""
    article = factories.article(f"It said it {QUOTE} soldiers.", title=f"Title{TURNED}", language="fr")
    speaker = factories.source(f"Speaker{TURNED}")
    claim = factories.claim(article, QUOTE, figure=f"{TURNED}40", speaker=speaker, place=f"Here{TURNED}")
    factories.claim(article, "soldiers", figure="", speaker=speaker, triage=Triage.SUGGESTED)
    claim.cue = f"said{TURNED}"
    claim.assigned_to = claim.assigned_by = person
    claim.save()
    claim.links.update(mention=f"it{TURNED}")
    claim.enquiries.create(to=f"Army{TURNED}", channel="email", question=f"What{TURNED}?", added_by=second)
    factories.evidence(claim, second, title=f"Piece{TURNED}", note=f"Note{TURNED}")
    add_comment(claim_id=claim.pk, text=f"@Ada{TURNED} look", by=second)
    return claim


@pytest.mark.parametrize("path", PAGES)
def test_the_direction_of_quoted_words_stays_with_them(turned: Claim, person: User, visit: Visit, path: str) -> None:
    source = turned.links.get().source_id
    page = visit(person, path.format(claim=turned.pk, article=turned.article_id, source=source))

    assert page.evaluate(LEAKS) == []


@pytest.mark.parametrize("path", ["/queue/?list=all", "/claims/{claim}/", "/articles/{article}/?claim={claim}", "/"])
def test_characters_that_nobody_sees_are_named_in_every_quote(
    turned: Claim, person: User, visit: Visit, path: str
) -> None:
    turned.due_on = turned.article.published_on
    turned.save()
    page = visit(person, path.format(claim=turned.pk, article=turned.article_id))

    named = page.locator("main bdi:not(mark bdi)", has_text="says").first

    assert named.locator(".control").all_text_contents() == ["RLO", "ZWSP"]
    assert "\u202e" not in (named.text_content() or "")
    assert "\u202e" not in page.title()


@pytest.mark.parametrize(
    "path", ["/queue/?list=all", "/claims/{claim}/", "/articles/{article}/?claim={claim}", "/reports/"]
)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_quote_is_read_aloud_in_its_own_language(
    turned: Claim, person: User, visit: Visit, path: str, language: str
) -> None:
    person.language = language
    person.save()
    page = visit(person, path.format(claim=turned.pk, article=turned.article_id))

    for words in page.locator("bdi", has_text="says").all():
        assert words.evaluate("(words) => words.closest('[lang]').lang") == "fr"
        assert words.evaluate("(words) => words.closest('[lang]') !== document.documentElement")
