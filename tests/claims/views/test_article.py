import html
import re
from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from claims.actions.chain import SpeakerChoice
from claims.actions.extract import ask_for_run
from claims.actions.placing import occurrences
from claims.actions.record import record_claim
from claims.choices import LinkRole, Match, RunState, Triage, Verification
from claims.models import Claim, Link
from sources.models import Article
from tests import factories
from tracker.accounts.models import User

SignedIn = Callable[[User], Client]
HTMX = {"HX-Request": "true"}


def page_of(article: Article) -> str:
    return reverse("articles:detail", args=[article.pk])


def shown(client: Client, article: Article, **query: str | int) -> str:
    answer = client.get(page_of(article), query)
    assert answer.status_code == 200
    return answer.content.decode()


def text_in(page: str) -> str:
    """The article's text as the page holds it: what stands aside left out, as the browser's module does."""
    [held] = re.findall(r'id="text"[^>]*>(.*?)</div>', page, re.DOTALL)
    held = re.sub(r"<(a|span)\b[^>]*data-aside.*?</\1>", "", held, flags=re.DOTALL)
    return html.unescape(re.sub(r"<[^>]+>", "", held))


def test_text_and_claims_stand_side_by_side(signed_in: SignedIn, reader: User, article: Article) -> None:
    claim = factories.claim(article)
    factories.disclaimer(article)

    page = shown(signed_in(reader), article)

    assert f'<mark class="q st-accepted" data-claim="{claim.pk}" id="q{claim.pk}">' in page
    assert 'aria-label="Claim 1, accepted, unchecked"' in page
    assert "Disclaimer: casualties" in page
    assert f'id="c{claim.pk}"' in page
    assert "Upland Charter Alliance" in page


def test_the_page_holds_the_text_exactly(signed_in: SignedIn, editor: User) -> None:
    text = '\n\nA <b>man</b> said «قال نعم» \U0001f600.\n \n\tHe\u200b said:  "e\u0301" twice.\nAnd left.\n\n'
    article = factories.article(text)
    factories.claim(article, "«قال نعم» \U0001f600", figure="")
    factories.claim(article, 'said:  "e\u0301" twice', figure="")

    page = shown(signed_in(editor), article)

    assert text.startswith(text_in(page))
    assert text_in(page).rstrip() == text.rstrip()
    assert "<bdi>" in page
    assert '<span class="ctl" data-aside>ZWSP</span>' in page


def test_a_reader_is_offered_nothing_to_decide(signed_in: SignedIn, reader: User, article: Article) -> None:
    factories.claim(article)
    factories.claim(article, "two days of fighting", figure="", triage=Triage.SUGGESTED)

    page = shown(signed_in(reader), article)

    assert not re.search(r'data-key="[arenumpsftyz]"', page)
    assert 'name="step"' not in page


def test_buttons_are_those_that_the_rules_offer(
    signed_in: SignedIn, editor: User, fact_checker: User, article: Article
) -> None:
    factories.claim(article)

    for person, offered, not_offered in (
        (editor, {"reject", "withdraw", "take", "conclude"}, {"accept", "restore"}),
        (fact_checker, {"take", "conclude"}, {"accept", "reject", "withdraw"}),
    ):
        page = shown(signed_in(person), article)
        steps = set(re.findall(r'name="step" value="(\w+)"', page))
        assert offered <= steps
        assert not not_offered & steps


def test_a_step_changes_the_page_without_a_reload(signed_in: SignedIn, editor: User, article: Article) -> None:
    first = factories.claim(article, "two days of fighting", figure="", triage=Triage.SUGGESTED)
    second = factories.claim(article, "losing the crossing", figure="", triage=Triage.SUGGESTED)
    client, address = signed_in(editor), reverse("claims:step", args=[first.pk])

    answer = client.post(address, {"what": "triage", "step": "accept", "seen": 1, "fragment": "article"}, headers=HTMX)

    page = answer.content.decode()
    assert answer.status_code == 200
    assert page.lstrip().startswith('<div class="art"')
    assert "Claim 1 accepted." in page
    assert "<b data-decided>1</b> of 2 decided" in page
    assert re.search(rf'card st-suggested on"\s+id="c{second.pk}"', page)
    undone = client.post(address, {"what": "triage", "step": "undo", "seen": 2, "fragment": "article"}, headers=HTMX)
    assert "<b data-decided>0</b> of 2 decided" in undone.content.decode()
    first.refresh_from_db()
    assert first.triage == Triage.SUGGESTED


def test_a_step_without_scripts_leads_back_to_the_next_claim(
    signed_in: SignedIn, editor: User, article: Article
) -> None:
    first = factories.claim(article, "two days of fighting", figure="", triage=Triage.SUGGESTED)
    second = factories.claim(article, "losing the crossing", figure="", triage=Triage.SUGGESTED)
    client = signed_in(editor)
    page = shown(client, article, claim=first.pk)
    [onward] = set(re.findall(rf'name="next"\s+value="([^"]*claim={second.pk}[^"]*)"', page)) or {""}

    answer = client.post(
        reverse("claims:step", args=[first.pk]),
        {"what": "triage", "step": "accept", "seen": 1, "next": onward.replace("&amp;", "&")},
    )

    assert answer.status_code == 302
    assert answer["Location"].endswith(f"#c{second.pk}")


def test_a_stale_step_shows_both_and_may_be_kept(
    signed_in: SignedIn, editor: User, fact_checker: User, article: Article
) -> None:
    claim = factories.claim(article)
    address = reverse("claims:step", args=[claim.pk])
    signed_in(fact_checker).post(address, {"what": "verification", "step": "take", "seen": 1})
    client = signed_in(editor)
    mine = {"what": "triage", "step": "withdraw", "why": "Typed with care.", "seen": 1, "fragment": "article"}

    answer = client.post(address, mine, headers=HTMX)

    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Tom Adeyar changed this" in page
    assert "Typed with care." in page
    assert "Keep mine" in page
    assert client.post(address, mine | {"seen": 2}, headers=HTMX).status_code == 200


def test_a_refusal_stands_in_its_card(signed_in: SignedIn, editor: User, article: Article) -> None:
    claim = factories.claim(article)
    refused = {"what": "triage", "step": "accept", "seen": 1, "fragment": "article"}

    answer = signed_in(editor).post(reverse("claims:step", args=[claim.pk]), refused, headers=HTMX)

    assert answer.status_code == 409
    assert "This cannot be done now" in answer.content.decode()


def test_a_figure_is_flagged_unverifiable_with_its_reason(
    signed_in: SignedIn, fact_checker: User, article: Article
) -> None:
    claim = factories.claim(article)
    figure = claim.figures.get()
    client = signed_in(fact_checker)
    page = shown(client, article, claim=claim.pk)
    assert f'value="figure-{figure.pk}"' in page
    assert 'value="communications_cut"' in page
    flagged = {
        "what": f"figure-{figure.pk}", "step": "conclude", "to": "unverifiable", "reason": "communications_cut",
        "seen": 1, "fragment": "article",
    }  # fmt: skip

    answer = client.post(reverse("claims:step", args=[claim.pk]), flagged, headers=HTMX)

    page = answer.content.decode()
    assert "Figure “&quot;more than 60&quot;” of claim 1 flagged unverifiable." in page
    assert '<span class="on n st-unverifiable"' in page
    figure.refresh_from_db()
    assert (figure.verification, figure.unverifiable_reason) == (Verification.UNVERIFIABLE, "communications_cut")


def test_an_open_question_is_asked_with_its_answers(signed_in: SignedIn, editor: User, article: Article) -> None:
    army = factories.source("Tavaran army")
    claim = factories.claim(article, "two days of fighting", figure="", triage=Triage.SUGGESTED)
    alternatives = [
        {"name": "Tavaran army", "score": "0.60", "source": army.pk},
        {"name": "Somebody new", "score": "0.30", "source": None},
    ]
    claim.links.update(
        source=None, name="", match=Match.PROPOSED, sure=False, mention="It", alternatives=alternatives, kind="body"
    )
    link = claim.links.get()
    client, address = signed_in(editor), reverse("articles:source", args=[claim.pk])

    page = shown(client, article)

    assert "Who is “<bdi>It</bdi>”?" in page
    assert "Speaker unsure" in page
    assert page.count('value="accept"') == page.count("data-awaits-answer hidden")
    answer = client.post(address, {"link": link.pk, "seen": 1, "who": army.pk}, headers=HTMX)
    assert "Who is “" not in answer.content.decode()
    link.refresh_from_db()
    assert (link.source, link.match) == (army, Match.CONFIRMED)


def test_rejected_claims_are_kept_out_of_sight_and_may_be_restored(
    signed_in: SignedIn, editor: User, article: Article
) -> None:
    claim = factories.claim(article, triage=Triage.REJECTED)
    client = signed_in(editor)

    page = shown(client, article)
    gone = shown(client, article, show="gone")

    assert f'id="c{claim.pk}"' not in page
    assert "1 rejected or withdrawn, kept so that it is not suggested again" in page
    assert "<mark" not in text_in(page)
    assert f'id="q{claim.pk}"' not in page
    assert f'id="c{claim.pk}"' in gone
    assert 'value="restore"' in gone


@pytest.mark.parametrize(("show", "says"), [("undecided", "Nothing to decide here"), ("mine", "You have taken none")])
def test_empty_lists_say_so(signed_in: SignedIn, editor: User, article: Article, show: str, says: str) -> None:
    factories.claim(article)

    assert says in shown(signed_in(editor), article, show=show)


def test_lists_hold_what_they_say(signed_in: SignedIn, fact_checker: User, article: Article) -> None:
    mine = factories.claim(article, verification=Verification.IN_PROGRESS, taken_by=fact_checker)
    suggested = factories.claim(article, "two days of fighting", figure="", triage=Triage.SUGGESTED)
    client = signed_in(fact_checker)

    def ids(show: str) -> set[str]:
        return set(re.findall(r'data-card="(\d+)"', shown(client, article, show=show)))

    assert ids("mine") == {str(mine.pk)}
    assert ids("undecided") == {str(suggested.pk)}
    assert ids("all") == ids("nonsense") == {str(mine.pk), str(suggested.pk)}


def test_the_page_says_how_far_the_engine_is(signed_in: SignedIn, editor: User, article: Article) -> None:
    client = signed_in(editor)

    def part() -> tuple[str, str]:
        answer = client.get(page_of(article), {"part": "reading"}, headers=HTMX)
        return answer.content.decode(), answer.headers.get("HX-Trigger", "")

    assert "waits to be read" in part()[0]
    run = ask_for_run(article.revision)
    run.state = RunState.RUNNING
    run.save()
    assert "is being read" in part()[0]
    run.state, run.failure = RunState.FAILED, "The engine stumbled."
    run.save()
    assert "The engine stumbled." in part()[0]
    assert "Try again" in part()[0]
    assert "article-read" in part()[1]
    run.state, run.failure = RunState.DONE, ""
    run.save()
    assert part()[0].split() == ["<div", 'class="reading"', 'id="reading"', ">", "</div>"]


def test_a_failed_article_is_read_again(signed_in: SignedIn, editor: User, reader: User, article: Article) -> None:
    run = ask_for_run(article.revision)
    run.state, run.failure = RunState.FAILED, "The engine stumbled."
    run.save()
    address = reverse("articles:read", args=[article.pk])

    assert signed_in(reader).post(address).status_code == 403
    assert signed_in(editor).get(address).status_code == 405
    assert signed_in(editor).post(address).status_code == 302
    run.refresh_from_db()
    assert run.state == RunState.WAITING
    assert signed_in(editor).post(address).status_code == 409


def test_an_article_that_nobody_read_is_read(signed_in: SignedIn, editor: User, article: Article) -> None:
    signed_in(editor).post(reverse("articles:read", args=[article.pk]))

    assert article.revision.runs.get().state == RunState.WAITING


def test_the_focus_may_be_asked_for(signed_in: SignedIn, editor: User, article: Article) -> None:
    claim = factories.claim(article)
    client = signed_in(editor)

    assert re.search(rf' on"\s+id="c{claim.pk}"', shown(client, article, claim=claim.pk))
    for nonsense in ("x", "-1", "9" * 30, "²", str(claim.pk + 1)):
        assert not re.search(r'card [\w-]+ on"', shown(client, article, claim=nonsense))


def test_nested_and_joint_claims_are_drawn(signed_in: SignedIn, editor: User) -> None:
    article = factories.article("The minister said the army said it had won at Ostrel.")
    outer = factories.claim(article, "the army said it had won", figure="")
    inner = factories.claim(article, "it had won at Ostrel", figure="")
    Link.objects.create(claim=inner, position=0, role=LinkRole.SPEAKER, name="Another body", kind="body", sure=True)

    page = shown(signed_in(editor), article)

    assert len(re.findall(f'<mark [^>]*data-claim="{inner.pk}"', page)) == 2
    assert len(re.findall(f'id="q{inner.pk}"', page)) == 1
    assert len(re.findall(f'<mark [^>]*data-claim="{outer.pk}"', page)) == 1
    assert "Another body" in page


def test_replaced_claims_leave_the_page_and_come_back_by_undo(
    signed_in: SignedIn, editor: User, article: Article
) -> None:
    def recorded(words: str) -> Claim:
        [place] = occurrences(article.revision.text, words)
        return record_claim(article_id=article.pk, quote=[place], by=editor, speaker=SpeakerChoice(name="Army"))

    one, two = recorded("two days"), recorded("of fighting")
    client = signed_in(editor)

    merged = client.post(
        reverse("articles:merge", args=[one.pk]),
        {"seen": one.version, "other": two.pk, "other_seen": two.version},
        headers=HTMX,
    ).content.decode()

    assert "<b data-decided>1</b> of 1 decided" in merged
    assert "merged." in merged
    successor = one.successors.get()
    assert successor.quote == "two days of fighting"


@pytest.mark.parametrize("person", ["administrator", "nobody"])
def test_who_may_not_read_is_told(
    signed_in: SignedIn, article: Article, person: str, request: pytest.FixtureRequest
) -> None:
    assert signed_in(request.getfixturevalue(person)).get(page_of(article)).status_code == 403


def test_a_page_that_is_not_there_is_404(signed_in: SignedIn, editor: User) -> None:
    assert signed_in(editor).get("/articles/999999999/").status_code == 404


def test_the_page_is_not_posted_to(signed_in: SignedIn, editor: User, article: Article) -> None:
    assert signed_in(editor).post(page_of(article)).status_code == 405


def test_more_claims_cost_no_more_queries(
    signed_in: SignedIn, editor: User, article: Article, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    words = ["two days", "of fighting", "losing the crossing", "Numbers of dead", "the bridge at Ostrel"]
    for number, quote in enumerate(words):
        triage = [Triage.SUGGESTED, Triage.ACCEPTED, Triage.REJECTED, Triage.WITHDRAWN, Triage.ACCEPTED][number]
        factories.claim(article, quote, figure="", triage=triage)
    factories.disclaimer(article)
    client = signed_in(editor)

    with django_assert_max_num_queries(20):
        client.get(page_of(article))
