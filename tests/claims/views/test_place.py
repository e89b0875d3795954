import html
import re
from collections.abc import Callable

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


def test_who_came_from_nowhere_has_no_place(claim: Claim, fact_checker: User, signed_in: SignedIn) -> None:
    for query in ("", "?what=verification", "?list=nonsense", "?nonsense=1"):
        assert not links(head(signed_in(fact_checker), claim, query))
