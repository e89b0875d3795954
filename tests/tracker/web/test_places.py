import re
from collections.abc import Callable

import pytest
from django.test import Client

from claims.models import Claim
from tracker.accounts.models import User

SignedIn = Callable[[User], Client]

READING = {"/queue/", "/articles/", "/sources/"}
ALL = READING | {"/reports/", "/activity/", "/people/"}


def linked(page: str) -> set[str]:
    bar = re.findall(r'<header class="bar">.*?</header>', page, re.DOTALL)[0]
    return set(re.findall(r'href="(/[a-z]+/)"', bar)) - {"/account/", "/notices/"}


@pytest.mark.parametrize(
    ("person", "places"),
    [
        ("reader", READING),
        ("fact_checker", READING | {"/reports/"}),
        ("editor", READING | {"/reports/"}),
        ("administrator", {"/activity/", "/people/"}),
        ("nobody", set()),
    ],
)
def test_page_bar_leads_wherever_one_may_go_and_nowhere_else(
    request: pytest.FixtureRequest, signed_in: SignedIn, person: str, places: set[str]
) -> None:
    client = signed_in(request.getfixturevalue(person))

    assert linked(client.get("/account/").content.decode()) == places
    assert {path for path in ALL if client.get(path).status_code == 200} == places


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("/queue/", "/queue/"),
        ("/claims/{claim}/", "/queue/"),
        ("/articles/{article}/", "/articles/"),
        ("/sources/add/", "/sources/"),
        ("/reports/", "/reports/"),
    ],
)
def test_page_bar_marks_the_place_one_is_in(
    editor: User, claim: Claim, signed_in: SignedIn, path: str, place: str
) -> None:
    page = signed_in(editor).get(path.format(claim=claim.pk, article=claim.article_id)).content.decode()

    assert set(re.findall(r'href="([^"]*)"\s+aria-current="page"', page)) == {place}


def test_no_place_is_marked_where_none_fits(editor: User, signed_in: SignedIn) -> None:
    assert 'aria-current="page"' not in signed_in(editor).get("/account/").content.decode()
