import html
import re
from collections.abc import Callable
from datetime import date

import pytest
from django.test import Client

from claims.models import Claim
from tests import factories
from tracker.accounts.models import User

SignedIn = Callable[[User], Client]


def head(client: Client, claim: Claim, query: str, **given: object) -> str:
    page = client.get(f"/claims/{claim.pk}/{query}", **given).content.decode()  # type: ignore[arg-type]
    return html.unescape(page.split("<h1", 1)[0].split("<main", 1)[1])


def links(words: str) -> dict[str, str]:
    return {key: link for link, key in re.findall(r'href="([^"]+)"\s+data-key="([jk])"', words)}


def test_a_claim_stands_in_the_list_one_came_from(fact_checker: User, signed_in: SignedIn) -> None:
    article = factories.article()
    one, two, three = (factories.claim(article) for _ in range(3))
    client = signed_in(fact_checker)

    first, middle = head(client, one, "?list=to_check"), head(client, two, "?list=to_check")

    assert "To check" in middle
    assert "2 of 3" in middle
    assert links(middle) == {"k": f"/claims/{one.pk}/?list=to_check", "j": f"/claims/{three.pk}/?list=to_check"}
    assert links(first) == {"j": f"/claims/{two.pk}/?list=to_check"}


def test_a_claim_that_left_the_list_still_leads_on(fact_checker: User, signed_in: SignedIn) -> None:
    article = factories.article()
    one, two = factories.claim(article), factories.claim(article)
    Claim.objects.filter(pk=one.pk).update(verification="contested")

    words = head(signed_in(fact_checker), one, "?list=to_check")

    assert "no longer in the list" in words
    assert links(words) == {"j": f"/claims/{two.pk}/?list=to_check"}


def test_the_part_that_htmx_gets_knows_the_list(claim: Claim, fact_checker: User, signed_in: SignedIn) -> None:
    headers = {"HX-Request": "true", "HX-Current-URL": f"http://testserver/claims/{claim.pk}/?list=to_check"}

    assert "1 of 1" in head(signed_in(fact_checker), claim, "", headers=headers)


@pytest.mark.parametrize("address", ["http://[newsroom/?list=to_check#c1", "?", "#", "\udcff"])
def test_a_part_is_given_to_a_page_with_an_odd_address(
    claim: Claim, fact_checker: User, signed_in: SignedIn, address: str
) -> None:
    client, headers = signed_in(fact_checker), {"HX-Request": "true", "HX-Current-URL": address}
    step = {"target": "verification", "step": "take", "fragment": "row", "seen": "1"}

    assert client.get(f"/claims/{claim.pk}/", headers=headers).status_code == 200
    assert client.post(f"/claims/{claim.pk}/steps/", step, headers=headers).status_code == 200


def test_who_came_from_nowhere_has_no_place(claim: Claim, fact_checker: User, signed_in: SignedIn) -> None:
    for query in ("", "?what=verification", "?list=nonsense", "?nonsense=1"):
        assert not links(head(signed_in(fact_checker), claim, query))


def test_the_order_is_that_of_the_work_list(fact_checker: User, signed_in: SignedIn) -> None:
    article = factories.article()
    late, early, none = (factories.claim(article, taken_by=fact_checker, verification="in_progress") for _ in range(3))
    Claim.objects.filter(pk=late.pk).update(
        due_on=date(2026, 12, 2), assigned_to=fact_checker, assigned_by=fact_checker
    )
    Claim.objects.filter(pk=early.pk).update(
        due_on=date(2026, 12, 1), assigned_to=fact_checker, assigned_by=fact_checker
    )

    words = head(signed_in(fact_checker), late, "?list=mine")

    assert "2 of 3" in words
    assert links(words) == {"k": f"/claims/{early.pk}/?list=mine", "j": f"/claims/{none.pk}/?list=mine"}


def test_suggestions_are_walked_by_article(editor: User, signed_in: SignedIn) -> None:
    article = factories.article()
    one, two = (factories.claim(article, triage="suggested") for _ in range(2))

    assert links(head(signed_in(editor), one, "?list=to_decide")) == {"j": f"/claims/{two.pk}/?list=to_decide"}
