"""Suggestions on the pages: how sure the engine is, and the question who spoke."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Page, expect

from claims.choices import Match, Triage
from claims.models import Claim, ExtractionRun
from sources.models import Article, Source
from tests import factories
from tests.accessibility import faults
from tracker.accounts.models import User

SignedIn = Callable[[User], Client]
Visit = Callable[..., Page]

HTMX = {"HX-Request": "true"}
QUOTE = "two days of fighting"


def asked(article: Article, *, kind: str = "body") -> Claim:
    """A suggestion whose speaker is one of two: an army that the register knows, or an alliance that it does not."""
    run = ExtractionRun.objects.create(revision=article.revision, engine_version="rules-0", state="done")
    made = factories.claim(
        article, QUOTE, figure="", triage=Triage.SUGGESTED, run=run, confidence=Decimal("0.927"), version=3
    )
    army = factories.source("Tavaran army")
    made.links.update(
        source=None, name="", match=Match.PROPOSED, sure=False, mention="it", kind=kind,
        alternatives=[
            {"name": "Tavaran army", "score": "0.60", "source": army.pk},
            {"name": "River Front", "score": "0.31", "source": None},
        ],
    )  # fmt: skip
    return made


def spoke(claim: Claim) -> str:
    return reverse("claims:spoke", args=[claim.pk])


def given(claim: Claim, who: str, **more: object) -> dict[str, object]:
    return {"link": claim.links.get().pk, "seen": 3, "who": who, **more}


def page(client: Client, claim: Claim, place: str) -> str:
    addresses = {
        "queue": "/queue/?list=to_decide",
        "claim": claim.get_absolute_url(),
        "article": claim.article.get_absolute_url(),
    }
    return client.get(addresses[place]).content.decode()


@pytest.mark.parametrize("place", ["queue", "claim", "article"])
def test_every_page_says_how_sure_the_engine_is(
    signed_in: SignedIn, editor: User, article: Article, place: str
) -> None:
    claim = asked(article)

    assert "93\u00a0% sure" in page(signed_in(editor), claim, place)


@pytest.mark.parametrize(
    ("confidence", "triage", "says"),
    [
        ("1.000", Triage.SUGGESTED, "99\u00a0% sure"),
        ("0.001", Triage.SUGGESTED, "1\u00a0% sure"),
        ("0.900", Triage.ACCEPTED, ""),
        (None, Triage.SUGGESTED, ""),
    ],
)
def test_sureness_is_never_certainty_and_ends_with_the_decision(confidence: str | None, triage: str, says: str) -> None:
    claim = Claim(confidence=Decimal(confidence) if confidence else None, triage=triage)

    assert claim.sureness == says


@pytest.mark.parametrize("place", ["queue", "claim", "article"])
def test_every_page_asks_who_spoke_before_the_claim_can_be_accepted(
    signed_in: SignedIn, editor: User, article: Article, place: str
) -> None:
    claim = asked(article)

    shown = page(signed_in(editor), claim, place)

    assert "Who is “<bdi>it</bdi>”?" in shown
    assert "Tavaran army</bdi>" in shown
    assert "60\u00a0%" in shown
    # The article page has the button ready for when the question is answered.
    # So has the bar of the queue, for the rows that one selects.
    rows = shown.split('id="bulk"')[0]
    assert rows.count('value="accept"') == rows.count("data-awaits-answer hidden")


@pytest.mark.parametrize("place", ["queue", "claim", "article"])
def test_who_may_not_decide_is_not_asked(signed_in: SignedIn, reader: User, article: Article, place: str) -> None:
    claim = asked(article)

    assert "Who is “" not in page(signed_in(reader), claim, place)


def test_reading_that_is_chosen_is_the_speaker_and_the_history_says_who_chose(
    signed_in: SignedIn, editor: User, article: Article
) -> None:
    claim = asked(article)
    client = signed_in(editor)

    answer = client.post(spoke(claim), given(claim, "2", next="/queue/?list=to_decide"))

    assert (answer.status_code, answer["Location"]) == (302, "/queue/?list=to_decide")
    link = claim.links.get()
    assert link.source == Source.objects.get(name="River Front", kind="body")
    assert (link.match, link.sure, link.alternatives) == (Match.CONFIRMED, True, [])
    claim.refresh_from_db()
    assert (claim.triage, claim.version) == (Triage.SUGGESTED, 4)
    shown = page(client, claim, "claim")
    assert "<b><bdi>Corrected</bdi></b> by Ines Karo" in shown
    assert "Speaker, source: none → River Front" in shown
    assert "Who is “" not in shown
    assert 'value="accept"' in shown


def test_source_that_the_register_knows_is_chosen_by_its_number(
    signed_in: SignedIn, editor: User, article: Article
) -> None:
    claim = asked(article)

    signed_in(editor).post(spoke(claim), given(claim, "1"))

    assert claim.links.get().source == Source.objects.get(name="Tavaran army")


def test_not_named_is_an_answer(signed_in: SignedIn, editor: User, article: Article) -> None:
    claim = asked(article)

    signed_in(editor).post(spoke(claim), given(claim, "unnamed"))

    assert (claim.links.get().match, claim.links.get().source) == (Match.UNNAMED, None)


@pytest.mark.parametrize("address", ["claims:spoke", "articles:source"])
def test_name_behind_a_description_becomes_a_source(
    signed_in: SignedIn, editor: User, article: Article, address: str
) -> None:
    claim = asked(article, kind="unnamed")
    form = given(claim, "2")
    if address == "articles:source":
        form |= {"who": "new", "name": "River Front", "kind": ""}

    signed_in(editor).post(reverse(address, args=[claim.pk]), form)

    assert claim.links.get().source == Source.objects.get(name="River Front")


@pytest.mark.parametrize(
    ("form", "status", "says"),
    [
        ({"who": "3"}, 409, "Choose a source, give a new one&#x27;s name"),
        ({"who": "0"}, 400, "Choose one of the readings."),
        ({"who": "1", "link": 2**62}, 409, "The claim&#x27;s chain has changed"),
        ({"who": "1", "seen": 2}, 409, "changed this"),
        ({"who": "1", "seen": ""}, 400, "This field is required."),
    ],
)
@pytest.mark.parametrize("fragment", ["row", "claim"])
def test_answer_that_cannot_be_taken_says_why(
    signed_in: SignedIn, editor: User, article: Article, form: dict[str, object], status: int, says: str, fragment: str
) -> None:
    claim = asked(article)

    answer = signed_in(editor).post(spoke(claim), given(claim, "1") | form | {"fragment": fragment}, headers=HTMX)

    assert answer.status_code == status
    assert says in answer.content.decode()
    assert claim.links.get().match == Match.PROPOSED


@pytest.mark.parametrize("person", ["reader", "fact_checker", "administrator", "nobody"])
def test_only_an_editor_says_who_spoke(
    signed_in: SignedIn, article: Article, person: str, request: pytest.FixtureRequest
) -> None:
    claim = asked(article)

    answer = signed_in(request.getfixturevalue(person)).post(spoke(claim), given(claim, "1"))

    assert answer.status_code == 403
    assert claim.links.get().match == Match.PROPOSED


def test_answers_are_posted(signed_in: SignedIn, editor: User, article: Article) -> None:
    assert signed_in(editor).get(spoke(asked(article))).status_code == 405


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_the_question_is_answered_by_keys_from_the_queue(visit: Visit, editor: User, article: Article) -> None:
    claim = asked(article)
    shown = visit(editor, "/queue/?list=to_decide")
    row = shown.locator(f"#claim-{claim.pk}")

    shown.keyboard.press("j")
    shown.keyboard.press("s")
    expect(row.get_by_role("button", name="Tavaran army")).to_be_visible()
    assert faults(shown) == []
    shown.keyboard.press("2")

    expect(row.locator(".from")).to_contain_text("River Front")
    expect(row.get_by_role("button", name="Accept")).to_be_visible()
    shown.keyboard.press("a")
    expect(row).to_contain_text("Done: to check.")


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_the_question_is_answered_by_keys_on_the_page_of_the_claim(
    visit: Visit, editor: User, article: Article
) -> None:
    claim = asked(article)
    shown = visit(editor, claim.get_absolute_url())
    expect(shown.get_by_role("button", name="River Front")).to_be_visible()
    assert faults(shown) == []

    shown.keyboard.press("1")

    expect(shown.locator(".claim-head")).to_contain_text("Tavaran army")
    expect(shown.locator(".ask")).to_have_count(0)
    assert claim.links.get().match == Match.CONFIRMED
