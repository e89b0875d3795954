"""Nonsense in addresses and forms: every page answers it with a sentence, never with a failure of its own."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from claims.models import Claim
from tests import factories
from tracker.accounts.models import User

pytestmark = pytest.mark.django_db

SignedIn = Callable[[User], Client]
NONSENSE = ["\x00", "9" * 30, "-1", "'\"><script>", "\U0001f642", "a" * 5000, "2026-13-45", "claims.claim:" + "9" * 30]
FILTERS = [
    "list", "article", "outlet", "source", "source_kind", "triage", "attribution", "verification",
    "unverifiable_reason", "has_figures", "has_disclaimer", "language", "taken_by", "q", "after",
]  # fmt: skip
PAGES = {
    "/queue/": FILTERS,
    "/reports/": FILTERS,
    "/api/v1/claims/": [*FILTERS, "cursor"],
    "/api/v1/articles/": ["cursor"],
    "/api/v1/sources/": ["cursor", "q", "kind"],
    "/articles/": ["q", "after"],
    "/articles/{article}/": ["claim", "show", "part"],
    "/articles/claims/{claim}/source/": ["link", "q"],
    "/claims/{claim}/": ["what", "to", "next"],
    "/sources/": ["q", "kind", "after"],
    "/sources/{source}/": ["after", "list"],
}
STEPS: list[dict[str, Any]] = [
    {},
    {"target": "x", "step": "y", "seen": "z"},
    {"target": "figure", "figure": "9" * 25, "step": "conclude", "to": "unverifiable", "seen": "1"},
    {"target": "verification", "step": "conclude", "to": "contested", "why": "\x00", "seen": "1"},
    {"target": "verification", "step": "take", "seen": "9" * 25},
    {"target": "verification", "step": "propose", "to": "verified", "why": "x", "evidence": ["9" * 25], "seen": "1"},
    {"what": "figure-" + "9" * 25, "to": "x", "seen": "1"},
]
MARKUP = 'The army said <script>alert(1)</script> "more <b>than</b> 60" soldiers died. It said so.'


@pytest.mark.parametrize("path", PAGES)
def test_nonsense_in_an_address_is_answered(signed_in: SignedIn, editor: User, claim: Claim, path: str) -> None:
    client = signed_in(editor)
    source = claim.links.get().source_id
    address = path.format(article=claim.article_id, claim=claim.pk, source=source)

    for name in PAGES[path]:
        for nonsense in NONSENSE:
            answer = client.get(address, {name: nonsense})
            assert answer.status_code < 500, (address, name, nonsense)


@pytest.mark.parametrize("name", ["person", "kind", "record", "after"])
def test_nonsense_about_the_trail_is_answered(signed_in: SignedIn, administrator: User, name: str) -> None:
    client = signed_in(administrator)

    for nonsense in NONSENSE:
        assert client.get("/activity/", {name: nonsense}).status_code < 500, nonsense


@pytest.mark.parametrize("path", ["/claims/{}/", "/articles/{}/", "/sources/{}/", "/claims/{}/steps/"])
def test_number_that_no_row_can_have_is_not_found(signed_in: SignedIn, editor: User, path: str) -> None:
    address = path.format("9" * 25)

    assert signed_in(editor).post(address).status_code in {404, 405}
    assert signed_in(editor).get(address).status_code in {404, 405}


@pytest.mark.parametrize("given", STEPS)
def test_nonsense_in_a_step_is_refused(signed_in: SignedIn, editor: User, claim: Claim, given: dict[str, Any]) -> None:
    answer = signed_in(editor).post(f"/claims/{claim.pk}/steps/", given)

    assert 400 <= answer.status_code < 500
    assert not claim.judgements.exists()


def test_step_never_leads_to_another_site(signed_in: SignedIn, editor: User, claim: Claim) -> None:
    given = {"target": "verification", "step": "take", "seen": "1", "next": "https://elsewhere.example/"}

    assert "elsewhere" not in signed_in(editor).post(f"/claims/{claim.pk}/steps/", given)["Location"]


def test_markup_in_words_and_names_is_shown_as_text(signed_in: SignedIn, editor: User) -> None:
    article = factories.article(MARKUP, title="<img src=x onerror=alert(2)>")
    army = factories.source("<i>Army</i>")
    claim = factories.claim(article, MARKUP[14:62], figure='"more <b>than</b> 60"', speaker=army)
    pages = ["/queue/", "/articles/", article.get_absolute_url(), claim.get_absolute_url(), "/sources/", "/reports/"]

    for page in [*pages, army.get_absolute_url()]:
        shown = signed_in(editor).get(page).content.decode()
        for markup in ("<script>alert", "<img src=x", "<i>Army", "<b>than"):
            assert markup not in shown, page
