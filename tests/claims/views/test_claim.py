from collections.abc import Callable

from django.test import Client

from claims.models import Claim
from tracker.accounts.models import User

SignedIn = Callable[[User], Client]


def test_page_shows_words_judgements_and_figures(claim: Claim, fact_checker: User, signed_in: SignedIn) -> None:
    page = signed_in(fact_checker).get(f"/claims/{claim.pk}/")

    text = page.content.decode()
    assert page.status_code == 200
    assert "Did they say it?" in text
