from collections.abc import Callable

from django.test import Client
from django.urls import reverse

from claims.choices import Verification
from claims.models import Claim
from tracker.accounts.models import User

SignedIn = Callable[[User], Client]


def url(claim: Claim) -> str:
    return reverse("claims:step", args=[claim.pk])


def test_step_is_taken_and_leads_to_the_claim(claim: Claim, fact_checker: User, signed_in: SignedIn) -> None:
    answer = signed_in(fact_checker).post(url(claim), {"target": "verification", "step": "take", "seen": 1})

    claim.refresh_from_db()
    assert (answer.status_code, answer["Location"]) == (302, f"/claims/{claim.pk}/")
    assert (claim.verification, claim.taken_by) == (Verification.IN_PROGRESS, fact_checker)
