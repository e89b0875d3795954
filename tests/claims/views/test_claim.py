import html
import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from claims.actions.correct import correct_claim
from claims.actions.evidence import Question, ask_enquiry
from claims.actions.figures import FigureValues, add_figure
from claims.actions.steps import take_step
from claims.choices import Channel, Target, Triage
from claims.models import Claim, Enquiry, Evidence
from tests import factories
from tracker.accounts.models import User

SignedIn = Callable[[User], Client]
HTMX = {"HX-Request": "true"}
QUERIES = 26


def text_of(client: Client, claim: Claim, **given: object) -> str:
    """The words of the page, without its tags."""
    page = client.get(f"/claims/{claim.pk}/", **given)  # type: ignore[arg-type]
    assert page.status_code == 200
    bare = re.sub(r"<[^>]*>", " ", re.sub(r"</?bdi>", "", page.content.decode().split("<main", 1)[1]))
    return re.sub(r"\s+", " ", html.unescape(bare))


def step(claim: Claim, by: User, target: Target, name: str, **given: Any) -> Claim:
    seen = Claim.objects.get(pk=claim.pk).version
    return take_step(claim_id=claim.pk, target=target, step=name, by=by, seen=seen, **given)


def test_page_shows_words_chain_figures_and_disclaimers(claim: Claim, reader: User, signed_in: SignedIn) -> None:
    claim.disclaimers.add(factories.disclaimer(claim.article))

    text = text_of(signed_in(reader), claim)

    assert 'In a post it said its men had killed "more than 60" soldiers .' in text
    assert "Upland Charter Alliance speaker" in text
    assert "Radio Meridian published it" in text
    assert '"more than 60" more than killed, soldiers 60 open Unchecked' in text
    assert "article’s own word: casualties not verified" in text
    assert "Said: unchecked" in text


def test_words_of_an_article_are_never_markup(fact_checker: User, signed_in: SignedIn) -> None:
    words = "<script>alert(1)</script> & soldiers"
    claim = factories.claim(factories.article(f"It said {words}.\u202e"), words, figure="")

    page = signed_in(fact_checker).get(f"/claims/{claim.pk}/").content.decode()

    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; soldiers" in page


def test_a_long_paragraph_is_cut_around_the_words(fact_checker: User, signed_in: SignedIn) -> None:
    long = "word " * 5000
    claim = factories.claim(factories.article(f"{long}it said nine died. {long}"), "nine died", figure="nine")

    page = signed_in(fact_checker).get(f"/claims/{claim.pk}/").content.decode()

    assert page.count("word ") < 300
    assert re.search(r'<p class="para"\s+dir="ltr"\s+lang="en">… word', page)


OFFERS = {
    "reader": (set(), {"Take", "Judge", "Add evidence", "Add enquiry", "Withdraw…"}),
    "fact_checker": ({"Take", "Judge", "Add evidence", "Add enquiry"}, {"Withdraw…", "Reject…"}),
    "editor": ({"Take", "Judge", "Add evidence", "Add enquiry", "Withdraw…", "Reject…"}, {"Reinstate…"}),
}


@pytest.mark.parametrize("role", OFFERS)
def test_only_what_the_rules_allow_is_offered(
    claim: Claim, signed_in: SignedIn, role: str, request: pytest.FixtureRequest
) -> None:
    offered, hidden = OFFERS[role]

    text = text_of(signed_in(request.getfixturevalue(role)), claim)

    for words in offered:
        assert f" {words} " in text
    for words in hidden:
        assert f" {words} " not in text


def test_the_page_leads_editors_to_where_the_record_is_corrected(
    claim: Claim, editor: User, fact_checker: User, signed_in: SignedIn
) -> None:
    client = signed_in(editor)
    links = re.findall(r'href="(/articles/claims/[^"]+)"', client.get(f"/claims/{claim.pk}/").content.decode())

    assert len(links) == 3
    assert [client.get(link).status_code for link in links] == [200, 200, 200]
    assert "/articles/claims/" not in signed_in(fact_checker).get(f"/claims/{claim.pk}/").content.decode()


@pytest.mark.parametrize("triage", [Triage.SUGGESTED, Triage.REJECTED, Triage.WITHDRAWN])
def test_a_claim_that_is_not_accepted_is_not_judged(
    claim: Claim, editor: User, signed_in: SignedIn, triage: Triage
) -> None:
    Claim.objects.filter(pk=claim.pk).update(triage=triage)

    page = signed_in(editor).get(f"/claims/{claim.pk}/").content.decode()

    assert "data-judge" not in page
    assert "Add evidence" not in page
    assert str(triage.label) in page


def test_a_proposal_waits_for_another_person(
    claim: Claim, fact_checker: User, second: User, reader: User, signed_in: SignedIn
) -> None:
    piece = factories.evidence(claim, fact_checker)
    step(claim, fact_checker, Target.VERIFICATION, "propose", to="verified", why="Gauges agree.", evidence=[piece.pk])

    own, others, readers = (text_of(signed_in(user), claim) for user in (fact_checker, second, reader))

    for text in (own, others, readers):
        assert "It is so: verified, proposed" in text
        assert "Gauges agree." in text
    assert " Take back " in own
    assert "Confirm verified" not in own
    assert "Confirm verified" in others
    assert " Return… " in others
    assert " Take back " not in others
    assert "Confirm verified" not in readers


def test_a_judgement_on_an_earlier_record_is_upheld_or_reopened(
    claim: Claim, editor: User, fact_checker: User, signed_in: SignedIn
) -> None:
    step(claim, fact_checker, Target.VERIFICATION, "conclude", to="contested", why="Two accounts.")
    before = text_of(signed_in(fact_checker), claim)
    correct_claim(claim_id=claim.pk, seen=2, by=editor, speech_act="denies")

    after = text_of(signed_in(fact_checker), claim)

    assert " Reopen… " in before
    assert " Uphold… " not in before
    assert "Made on an earlier record" in after
    assert " Uphold… " in after


def test_whoever_has_it_is_named(claim: Claim, fact_checker: User, second: User, signed_in: SignedIn) -> None:
    step(claim, fact_checker, Target.VERIFICATION, "take")

    assert "with you" in text_of(signed_in(fact_checker), claim)
    others = text_of(signed_in(second), claim)
    assert f"with {fact_checker.name}" in others
    assert " Give back " not in others


def test_the_history_tells_all_in_words(claim: Claim, editor: User, fact_checker: User, signed_in: SignedIn) -> None:
    piece = factories.evidence(claim, fact_checker, "against")
    step(claim, fact_checker, Target.VERIFICATION, "propose", to="false", why="Gauges say so.", evidence=[piece.pk])
    step(claim, fact_checker, Target.VERIFICATION, "take_back")
    correct_claim(claim_id=claim.pk, seen=3, by=editor, place="Ostrel", speech_act="denies")
    add_figure(claim_id=claim.pk, seen=4, by=editor, values=FigureValues("soldiers", bound="unquantified"))

    text = text_of(signed_in(fact_checker), claim)

    history = text[text.index("History") :]
    assert "So: false proposed by Tom Adeyar" in history
    assert "Gauges say so. Rests on River gauge pictures." in history
    assert "So: false taken back by Tom Adeyar" in history
    assert "Speech act: states → denies Place: none → “Ostrel”" in history
    assert "Corrected by Ines Karo" in history
    assert "Figure “soldiers” added" in history
    assert "Evidence added: River gauge pictures by Tom Adeyar" in history
    assert history.index("Figure “soldiers” added") < history.index("Speech act")
    assert history.index("So: false taken back") < history.index("So: false proposed")


@pytest.mark.django_db(transaction=True)
def test_a_state_written_past_the_site_is_in_the_history(claim: Claim, reader: User, signed_in: SignedIn) -> None:
    with connection.cursor() as cursor:
        cursor.execute("UPDATE claims_claim SET verification = 'verified' WHERE id = %s", [claim.pk])

    assert "Corrected outside the site" in text_of(signed_in(reader), claim)
    assert "So: unchecked → verified" in text_of(signed_in(reader), claim)


def test_the_number_of_queries_does_not_grow(
    claim: Claim,
    editor: User,
    second: User,
    signed_in: SignedIn,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    client = signed_in(editor)
    for number in range(4):
        piece = factories.evidence(claim, second)
        ask_enquiry(claim_id=claim.pk, question=Question(f"Desk {number}", Channel.PHONE, "Is it so?"), by=second)
        seen = Claim.objects.get(pk=claim.pk).version
        add_figure(claim_id=claim.pk, seen=seen, by=editor, values=FigureValues("soldiers", bound="unquantified"))
        figure = claim.figures.order_by("-position")[0]
        step(
            claim,
            second,
            Target.FIGURE,
            "propose",
            figure_id=figure.pk,
            to="verified",
            why="Seen.",
            evidence=[piece.pk],
        )

    with django_assert_max_num_queries(QUERIES):
        page = client.get(f"/claims/{claim.pk}/")

    assert page.content.decode().count("Confirm verified") == 4


def test_htmx_gets_the_main_part_alone(claim: Claim, reader: User, signed_in: SignedIn) -> None:
    page = signed_in(reader).get(f"/claims/{claim.pk}/", headers=HTMX).content.decode()

    assert page.lstrip().startswith("<main")


def test_the_matter_to_judge_may_be_named_in_the_address(claim: Claim, fact_checker: User, signed_in: SignedIn) -> None:
    key = f"figure-{claim.figures.get().pk}"

    page = signed_in(fact_checker).get(f"/claims/{claim.pk}/?what={key}").content.decode()

    assert re.search(rf'value="{key}"\s+checked', page)


def test_hidden_from_who_may_not_read(claim: Claim, administrator: User, nobody: User, signed_in: SignedIn) -> None:
    assert signed_in(administrator).get(f"/claims/{claim.pk}/").status_code == 403
    assert signed_in(nobody).get(f"/claims/{claim.pk}/").status_code == 403
    assert Client().get(f"/claims/{claim.pk}/")["Location"].startswith("/sign-in/")


def test_the_page_is_only_looked_at(claim: Claim, editor: User, signed_in: SignedIn) -> None:
    assert signed_in(editor).post(f"/claims/{claim.pk}/").status_code == 405


def test_a_claim_that_is_not_there(editor: User, signed_in: SignedIn) -> None:
    assert signed_in(editor).get("/claims/4242/").status_code == 404


# Evidence and enquiries on the page

EVIDENCE = {
    "evidence-about": "verification",
    "evidence-stance": "against",
    "evidence-title": "River gauge pictures",
    "evidence-url": "https://evidence.example/gauge",
}
ENQUIRY = {"enquiry-to": "Press desk", "enquiry-channel": "phone", "enquiry-question": "Is it so?"}


def test_evidence_is_added_and_listed(claim: Claim, fact_checker: User, signed_in: SignedIn) -> None:
    answer = signed_in(fact_checker).post(reverse("claims:add_evidence", args=[claim.pk]), EVIDENCE)

    assert (answer.status_code, answer["Location"]) == (302, f"/claims/{claim.pk}/")
    assert "River gauge pictures" in text_of(signed_in(fact_checker), claim)


@pytest.mark.parametrize(
    ("changes", "status", "sentence"),
    [
        ({"evidence-url": "javascript:alert(1)"}, 400, "Enter a valid URL."),
        ({"evidence-url": "ftp://evidence.example/x"}, 409, "must begin with http"),
        ({"evidence-url": ""}, 409, "Give a URL, a file, or a note of what was seen."),
        ({"evidence-stance": "maybe"}, 400, "Select a valid choice."),
        ({"evidence-about": "figure-999"}, 400, "Select a valid choice."),
        ({"evidence-is_original": "on"}, 409, "The original statement bears on whether they said it."),
        ({"evidence-seen_on": "yesterday"}, 400, "Enter a valid date."),
    ],
)
def test_evidence_that_is_refused_keeps_what_was_typed(
    claim: Claim, fact_checker: User, signed_in: SignedIn, changes: dict[str, str], status: int, sentence: str
) -> None:
    given = EVIDENCE | {"evidence-note": "Kept <words>"} | changes
    given |= {"evidence-note": ""} if changes == {"evidence-url": ""} else {}

    answer = signed_in(fact_checker).post(reverse("claims:add_evidence", args=[claim.pk]), given)

    page = answer.content.decode()
    assert answer.status_code == status
    assert sentence in html.unescape(page)
    assert "Kept &lt;words&gt;" in page or not given["evidence-note"]
    assert not Evidence.objects.exists()


def test_evidence_is_retracted_with_a_reason(claim: Claim, fact_checker: User, signed_in: SignedIn) -> None:
    piece = factories.evidence(claim, fact_checker)
    address = reverse("claims:retract", args=[claim.pk, piece.pk])

    without = signed_in(fact_checker).post(address, {"why": ""})
    answer = signed_in(fact_checker).post(address, {"why": "Wrong day."})
    again = signed_in(fact_checker).post(address, {"why": "Twice."})

    assert (without.status_code, answer.status_code, again.status_code) == (400, 302, 409)
    assert "Say why it is retracted" in without.content.decode()
    assert "Retracted by Tom Adeyar" in text_of(signed_in(fact_checker), claim)


def test_a_question_is_asked_and_answered(claim: Claim, fact_checker: User, signed_in: SignedIn) -> None:
    client = signed_in(fact_checker)
    asked = client.post(reverse("claims:ask", args=[claim.pk]), ENQUIRY)
    enquiry = Enquiry.objects.get()
    answered = client.post(reverse("claims:answer", args=[claim.pk, enquiry.pk]), {"answer": "Eleven.", "seen": 1})

    assert (asked.status_code, answered.status_code) == (302, 302)
    text = text_of(client, claim)
    assert "Press desk" in text
    assert "Eleven." in text


def test_two_answers_show_both(claim: Claim, fact_checker: User, signed_in: SignedIn) -> None:
    client = signed_in(fact_checker)
    client.post(reverse("claims:ask", args=[claim.pk]), ENQUIRY)
    address = reverse("claims:answer", args=[claim.pk, Enquiry.objects.get().pk])
    client.post(address, {"answer": "Eleven.", "seen": 1})

    answer = client.post(address, {"answer": "Twelve.", "seen": 1})

    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Theirs: <q><bdi>Eleven.</bdi></q>" in page
    assert "Twelve.</textarea>" in page
    assert 'name="seen" value="2"' in page


@pytest.mark.parametrize(
    ("changes", "status", "sentence"),
    [
        ({"enquiry-to": ""}, 400, "This field is required."),
        ({"enquiry-channel": "pigeon"}, 400, "Select a valid choice."),
        ({"enquiry-deadline": "soon"}, 400, "Enter a valid date/time."),
        ({"enquiry-deadline": "2020-01-01T10:00"}, 409, "The deadline is before the question was put."),
        (
            {"enquiry-asked_at": f"{timezone.now() + timedelta(days=2):%Y-%m-%dT%H:%M}"},
            409,
            "A question that was put cannot be of a time to come.",
        ),
    ],
)
def test_a_question_that_is_refused_keeps_what_was_typed(
    claim: Claim, fact_checker: User, signed_in: SignedIn, changes: dict[str, str], status: int, sentence: str
) -> None:
    answer = signed_in(fact_checker).post(reverse("claims:ask", args=[claim.pk]), ENQUIRY | changes)

    page = html.unescape(answer.content.decode())
    assert answer.status_code == status
    assert sentence in page
    assert "Is it so?</textarea>" in page


def test_readers_add_nothing(claim: Claim, reader: User, fact_checker: User, signed_in: SignedIn) -> None:
    piece = factories.evidence(claim, fact_checker)
    client = signed_in(reader)

    answers = [
        client.post(reverse("claims:add_evidence", args=[claim.pk]), EVIDENCE),
        client.post(reverse("claims:retract", args=[claim.pk, piece.pk]), {"why": "No."}),
        client.post(reverse("claims:ask", args=[claim.pk]), ENQUIRY),
    ]

    assert [answer.status_code for answer in answers] == [403, 403, 403]
    assert Evidence.objects.filter(retracted_at=None).count() == 1


def test_evidence_and_enquiries_of_another_claim_are_not_here(
    claim: Claim, fact_checker: User, signed_in: SignedIn
) -> None:
    other = factories.claim(factories.article())
    piece = factories.evidence(other, fact_checker)
    enquiry = ask_enquiry(claim_id=other.pk, question=Question("Desk", Channel.PHONE, "Is it so?"), by=fact_checker)
    client = signed_in(fact_checker)

    retracting = client.post(reverse("claims:retract", args=[claim.pk, piece.pk]), {"why": "No."})
    answering = client.post(reverse("claims:answer", args=[claim.pk, enquiry.pk]), {"answer": "No.", "seen": 1})

    assert (retracting.status_code, answering.status_code) == (404, 404)


@pytest.mark.parametrize("name", ["add_evidence", "ask"])
def test_nothing_is_added_by_looking(claim: Claim, editor: User, signed_in: SignedIn, name: str) -> None:
    assert signed_in(editor).get(reverse(f"claims:{name}", args=[claim.pk])).status_code == 405


@pytest.mark.parametrize("name", ["retract", "answer"])
def test_nothing_is_changed_by_looking(claim: Claim, editor: User, signed_in: SignedIn, name: str) -> None:
    assert signed_in(editor).get(reverse(f"claims:{name}", args=[claim.pk, 1])).status_code == 405
