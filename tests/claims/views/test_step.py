import html
import re
from collections.abc import Callable
from typing import cast

import pytest
from django.http import HttpResponse, HttpResponseBase
from django.test import Client
from django.urls import reverse

from claims.choices import Attribution, Target, Triage, Verification
from claims.models import Claim, Judgement
from tests import factories
from tracker.accounts.models import User

SignedIn = Callable[[User], Client]
HTMX = {"HX-Request": "true"}


def url(claim: Claim) -> str:
    return reverse("claims:step", args=[claim.pk])


def text_of(answer: HttpResponseBase) -> str:
    return html.unescape(cast("HttpResponse", answer).content.decode())


def take(**more: object) -> dict[str, object]:
    return {"target": "verification", "step": "take", "seen": 1} | more


def test_step_is_taken_and_leads_to_the_claim(claim: Claim, fact_checker: User, signed_in: SignedIn) -> None:
    answer = signed_in(fact_checker).post(url(claim), take())

    claim.refresh_from_db()
    assert (answer.status_code, answer["Location"]) == (302, f"/claims/{claim.pk}/")
    assert (claim.verification, claim.taken_by) == (Verification.IN_PROGRESS, fact_checker)


@pytest.mark.parametrize(
    ("onward", "leads_to"),
    [
        ("/queue/?list=mine", "/queue/?list=mine"),
        ("https://elsewhere.example/", ""),
        ("//elsewhere.example/", ""),
        ("javascript:alert(1)", ""),
        ("\\\\elsewhere.example", ""),
        ("null", ""),
        ("mine", ""),
        ("1.1", ""),
    ],
)
def test_it_leads_on_to_pages_of_this_site_alone(
    claim: Claim, fact_checker: User, signed_in: SignedIn, onward: str, leads_to: str
) -> None:
    answer = signed_in(fact_checker).post(url(claim), take(next=onward))

    assert answer["Location"] == (leads_to or f"/claims/{claim.pk}/")


def test_the_judge_form_names_matter_and_judgement_alone(claim: Claim, fact_checker: User, signed_in: SignedIn) -> None:
    figure = claim.figures.get()

    answer = signed_in(fact_checker).post(
        url(claim),
        {"what": f"figure-{figure.pk}", "to": "unverifiable", "reason": "no_access", "why": "One\r\ntwo", "seen": 1},
    )

    figure.refresh_from_db()
    assert answer.status_code == 302
    assert (figure.verification, figure.unverifiable_reason) == (Verification.UNVERIFIABLE, "no_access")
    assert Judgement.objects.get().why == "One\ntwo"


def test_a_reason_left_chosen_beside_another_judgement_says_nothing(
    claim: Claim, fact_checker: User, signed_in: SignedIn
) -> None:
    signed_in(fact_checker).post(
        url(claim),
        {"what": "verification", "to": "contested", "reason": "no_access", "why": "Two accounts.", "seen": 1},
    )

    claim.refresh_from_db()
    assert (claim.verification, claim.unverifiable_reason) == (Verification.CONTESTED, "")


def test_a_proposal_with_evidence_is_confirmed_by_another(
    claim: Claim, fact_checker: User, second: User, signed_in: SignedIn
) -> None:
    piece = factories.evidence(claim, fact_checker)
    proposal = {"what": "verification", "to": "verified", "why": "Seen.", "evidence": [piece.pk], "seen": 1}
    signed_in(fact_checker).post(url(claim), proposal)

    own = signed_in(fact_checker).post(url(claim), {"target": "verification", "step": "confirm", "seen": 2})
    others = signed_in(second).post(
        url(claim), {"target": "verification", "step": "confirm", "to": "verified", "seen": 2}
    )

    claim.refresh_from_db()
    assert own.status_code == 409
    assert "Someone else must confirm" in text_of(own)
    assert (others.status_code, claim.verification) == (302, Verification.VERIFIED)


def test_a_refusal_keeps_what_was_typed(claim: Claim, fact_checker: User, signed_in: SignedIn) -> None:
    piece = factories.evidence(claim, fact_checker, "against")

    answer = signed_in(fact_checker).post(
        url(claim),
        {"what": "verification", "to": "verified", "why": "Long thought <b>", "evidence": [piece.pk], "seen": 1},
    )

    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Name at least one piece of evidence for it." in page
    assert "Long thought &lt;b&gt;</textarea>" in page
    assert re.search(rf'name="evidence"\s+value="{piece.pk}"[^>]*checked', page)
    assert re.search(r'value="verified"[^>]*checked', page)
    assert not Judgement.objects.exists()


@pytest.mark.parametrize("onward", ["/queue/?list=mine", "/claims/1/?list=to_check", "null", "http://["])
def test_a_refusal_without_a_list_keeps_where_to_go_on(
    claim: Claim, fact_checker: User, signed_in: SignedIn, onward: str
) -> None:
    given = {"what": "verification", "to": "contested", "seen": 1, "next": onward}

    answer = signed_in(fact_checker).post(url(claim), given)

    assert answer.status_code == 409
    assert f'name="next" value="{onward}"' in text_of(answer)


def test_a_refusal_still_knows_the_list_that_one_came_from(
    claim: Claim, fact_checker: User, signed_in: SignedIn
) -> None:
    given = {"what": "verification", "to": "contested", "seen": 1, "next": f"/claims/{claim.pk}/?list=to_check"}

    answer = signed_in(fact_checker).post(url(claim), given)

    assert "/queue/?list=to_check" in text_of(answer)


@pytest.mark.parametrize("address", ["http://[", "%7F", "?list=%00", "x" * 9000])
@pytest.mark.parametrize("fragment", ["claim", "row"])
def test_a_page_that_names_no_address_is_answered(
    claim: Claim, fact_checker: User, signed_in: SignedIn, address: str, fragment: str
) -> None:
    headers = HTMX | {"HX-Current-URL": address}

    answer = signed_in(fact_checker).post(url(claim), take(fragment=fragment), headers=headers)

    assert answer.status_code == 200


def test_a_refused_return_keeps_its_field_open(
    claim: Claim, fact_checker: User, second: User, signed_in: SignedIn
) -> None:
    piece = factories.evidence(claim, fact_checker)
    signed_in(fact_checker).post(
        url(claim), {"what": "verification", "to": "verified", "why": "Seen.", "evidence": [piece.pk], "seen": 1}
    )

    answer = signed_in(second).post(url(claim), {"target": "verification", "step": "return", "why": "", "seen": 2})

    assert answer.status_code == 409
    assert "Say why, in a sentence that others will read." in text_of(answer)
    assert re.search(r'<details class="why-step"\s+open>\s*<summary[^>]*>\s*Return', answer.content.decode())


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"target": "weather"}, "“weather” is not something that can be judged."),
        ({"target": ""}, "Say what you judge"),
        ({"what": "weather"}, "Say what you judge"),
        ({"what": "figure-x"}, "Say what you judge"),
        ({"step": "burn"}, "There is no step “burn”."),
        ({"step": ""}, "Choose a judgement."),
        ({"step": "", "to": "confirmed"}, "This judgement answers another question"),
        ({"reason": "tired"}, "“tired” is not one of the reasons."),
        ({"evidence": ["seven"]}, "“seven” is not the number of a piece of evidence."),
        ({"evidence": ["9" * 30]}, "is not the number of a piece of evidence."),
        ({"seen": ""}, "Load it again."),
        ({"seen": "x"}, "Enter a whole number."),
        ({"seen": "9" * 30}, "less than or equal to"),
        ({"figure": "x"}, "Enter a whole number."),
        ({"why": "a\x00b"}, "Null characters are not allowed."),
        ({"why": "x" * 5001}, "at most 5000"),
        ({"to": "x" * 16}, "at most 15"),
    ],
)
def test_values_that_make_no_sense_are_answered_by_a_sentence(
    claim: Claim, fact_checker: User, signed_in: SignedIn, changes: dict[str, object], sentence: str
) -> None:
    answer = signed_in(fact_checker).post(url(claim), take(**changes))

    assert answer.status_code == 400
    assert sentence in text_of(answer)
    assert not Judgement.objects.exists()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"target": "figure"}, "The claim has no such figure"),
        ({"target": "figure", "figure": 10**15}, "The claim has no such figure"),
        ({"target": "verification", "figure": 1}, "Only a step on a figure names one."),
        ({"evidence": [10**15]}, "Some of this evidence was retracted or belongs to another claim."),
        ({"step": "conclude", "to": "green"}, "This step does not lead to “green”."),
        ({"step": "accept"}, "There is no step “accept” on the verification."),
        ({"what": "figure-" + "9" * 25}, "The claim has no such figure"),
    ],
)
def test_steps_that_the_claim_does_not_have_are_refused(
    claim: Claim, fact_checker: User, signed_in: SignedIn, changes: dict[str, object], sentence: str
) -> None:
    answer = signed_in(fact_checker).post(url(claim), take(**changes))

    assert answer.status_code == 409
    assert sentence in text_of(answer)


def test_two_people_on_one_claim_lose_nothing(
    claim: Claim, fact_checker: User, second: User, signed_in: SignedIn
) -> None:
    signed_in(second).post(
        url(claim), {"what": "verification", "to": "contested", "why": "Two accounts of it.", "seen": 1}
    )
    mine = {
        "what": "verification",
        "to": "unverifiable",
        "reason": "no_access",
        "why": "Nobody may go there.",
        "seen": 1,
    }

    answer = signed_in(fact_checker).post(url(claim), mine)

    text = text_of(answer)
    assert answer.status_code == 409
    assert "Mara Olin changed this while you had it open." in text
    assert "Two accounts of it." in text
    assert "Nobody may go there." in text
    assert "Keep mine" in text
    assert "Take theirs" in text
    assert Judgement.objects.count() == 1


def test_keeping_mine_sends_the_same_on_the_version_that_stands(
    claim: Claim, fact_checker: User, second: User, editor: User, signed_in: SignedIn
) -> None:
    signed_in(second).post(url(claim), {"target": "attribution", "step": "confirm", "seen": 1, "evidence": [
        factories.evidence(claim, second, target=Target.ATTRIBUTION, is_original=True).pk]})  # fmt: skip
    mine = {"what": "verification", "to": "contested", "why": "Two accounts of it.", "seen": 1}
    page = signed_in(fact_checker).post(url(claim), mine).content.decode()
    kept = page[page.index("Yours") : page.index("Keep mine")]
    fields = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', kept))

    answer = signed_in(fact_checker).post(url(claim), fields)

    claim.refresh_from_db()
    assert fields == {"what": "verification", "to": "contested", "why": "Two accounts of it.", "seen": "2"} | {
        "csrfmiddlewaretoken": fields["csrfmiddlewaretoken"]
    }
    assert answer.status_code == 302
    assert (claim.attribution, claim.verification) == (Attribution.CONFIRMED, Verification.CONTESTED)


def test_htmx_gets_the_part_that_it_names(claim: Claim, fact_checker: User, signed_in: SignedIn) -> None:
    answer = signed_in(fact_checker).post(url(claim), take(fragment="claim"), headers=HTMX)

    text = answer.content.decode()
    assert answer.status_code == 200
    assert text.lstrip().startswith("<main")
    assert "<html" not in text
    assert "with you" in text
    assert 'id="messages"' in text


def test_htmx_gets_the_refusal_in_the_same_part(claim: Claim, fact_checker: User, signed_in: SignedIn) -> None:
    answer = signed_in(fact_checker).post(
        url(claim), {"what": "verification", "to": "contested", "why": "", "seen": 1, "fragment": "claim"}, headers=HTMX
    )

    text = text_of(answer)
    assert answer.status_code == 409
    assert text.lstrip().startswith("<main")
    assert "Say why, in a sentence that others will read." in text


def test_htmx_without_a_part_is_led_on(claim: Claim, fact_checker: User, signed_in: SignedIn) -> None:
    answer = signed_in(fact_checker).post(url(claim), take(next="/activity/"), headers=HTMX)

    assert (answer.status_code, answer["HX-Redirect"]) == (200, "/activity/")


def test_htmx_without_a_part_gets_the_sentence(claim: Claim, fact_checker: User, signed_in: SignedIn) -> None:
    answer = signed_in(fact_checker).post(url(claim), take(step="release"), headers=HTMX)

    assert answer.status_code == 409
    assert "This cannot be done now: it is unchecked." in text_of(answer)
    assert "<main" not in text_of(answer)


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_readers_are_told_who_may(claim: Claim, reader: User, signed_in: SignedIn, headers: dict[str, str]) -> None:
    answer = signed_in(reader).post(
        url(claim), take(step="conclude", to="contested", why="I think so.", fragment="claim"), headers=headers
    )

    text = text_of(answer)
    assert answer.status_code == 403
    assert re.search(r"data-refusal>Only a fact-checker or an editor may do this.", text)
    assert not Judgement.objects.exists()


def test_fact_checkers_do_not_decide_what_is_a_claim(claim: Claim, fact_checker: User, signed_in: SignedIn) -> None:
    Claim.objects.filter(pk=claim.pk).update(triage=Triage.SUGGESTED)

    answer = signed_in(fact_checker).post(url(claim), {"target": "triage", "step": "accept", "seen": 1})

    assert answer.status_code == 403
    assert "Only an editor may do this." in text_of(answer)


def test_an_administrator_without_another_role_is_shut_out(
    claim: Claim, administrator: User, signed_in: SignedIn
) -> None:
    assert signed_in(administrator).post(url(claim), take()).status_code == 403


def test_nobody_takes_a_step_without_signing_in(claim: Claim) -> None:
    answer = Client().post(url(claim), take())

    assert answer.status_code == 302
    assert answer["Location"].startswith("/sign-in/")


def test_steps_are_not_taken_by_looking(claim: Claim, fact_checker: User, signed_in: SignedIn) -> None:
    assert signed_in(fact_checker).get(url(claim)).status_code == 405


def test_a_claim_that_is_not_there(claim: Claim, fact_checker: User, signed_in: SignedIn) -> None:
    client = signed_in(fact_checker)

    assert client.post(reverse("claims:step", args=[claim.pk + 999]), take()).status_code == 404
    assert client.post(f"/claims/{'9' * 30}/steps/", take()).status_code == 404


def test_undo_takes_the_newest_step_back(claim: Claim, fact_checker: User, signed_in: SignedIn) -> None:
    client = signed_in(fact_checker)
    client.post(url(claim), take())

    answer = client.post(url(claim), take(step="undo", seen=2))

    claim.refresh_from_db()
    assert (answer.status_code, claim.verification) == (302, Verification.UNCHECKED)


def test_what_is_refused_is_shown_to_who_came_from_no_list(
    claim: Claim, fact_checker: User, signed_in: SignedIn
) -> None:
    answer = signed_in(fact_checker).post(url(claim), {"what": "verification", "next": "/queue/", "seen": 1})

    assert answer.status_code == 400
    assert "Choose a judgement." in text_of(answer)
