from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from django.test import Client

from tests import factories
from tracker.accounts.models import User

pytestmark = pytest.mark.django_db
SignedIn = Callable[[User], Client]
Queries = Callable[..., AbstractContextManager[object]]
PROBLEM = "application/problem+json"
ADDRESS = "/api/v1/sources/"


def test_source_says_who_it_is(signed_in: SignedIn, reader: User) -> None:
    state = factories.source("Tavara", country="ML")
    army = factories.source("Tavaran army", affiliation=state, note="Land.")
    army.names.create(name="Armée", folded="armee", language="fr")

    one = signed_in(reader).get(f"{ADDRESS}{army.pk}/").json()

    assert one.pop("created_at").endswith("Z")
    assert one == {
        "id": army.pk,
        "name": "Tavaran army",
        "kind": "body",
        "affiliation": {"id": state.pk, "name": "Tavara"},
        "country": "",
        "names": [{"name": "Armée", "language": "fr"}],
        "note": "Land.",
        "version": 1,
    }


@pytest.mark.parametrize(
    ("query", "found"),
    [("", ["Army", "Radio"]), ("kind=outlet", ["Radio"]), ("search=arm", ["Army"]), ("search=x", [])],
)
def test_list_is_by_name_and_can_be_narrowed(query: str, found: list[str], signed_in: SignedIn, reader: User) -> None:
    factories.source("Radio", "outlet")
    factories.source("Army")

    answer = signed_in(reader).get(f"{ADDRESS}?{query}").json()

    assert [one["name"] for one in answer["results"]] == found


def test_pages_follow_each_other(signed_in: SignedIn, reader: User) -> None:
    for number in range(5):
        factories.source(f"Body {number}")
    client, seen, address = signed_in(reader), [], f"{ADDRESS}?page_size=2&search=body"

    while address:
        page = client.get(address).json()
        seen += [one["name"] for one in page["results"]]
        address = page["next"]

    assert seen == [f"Body {number}" for number in range(5)]


@pytest.mark.parametrize("query", ["kind=army", "search=" + "a" * 301, "after=x", "page_size=-1"])
def test_bad_input_is_a_problem(query: str, signed_in: SignedIn, reader: User) -> None:
    answer = signed_in(reader).get(f"{ADDRESS}?{query}")

    assert (answer.status_code, answer["Content-Type"]) == (400, PROBLEM)


@pytest.mark.parametrize("path", ["", "1/"])
class TestBoth:
    def test_need_a_sign_in(self, path: str, client: Client) -> None:
        assert client.get(ADDRESS + path).status_code == 401

    @pytest.mark.parametrize("who", ["administrator", "nobody"])
    def test_are_for_readers(self, path: str, who: str, signed_in: SignedIn, request: pytest.FixtureRequest) -> None:
        assert signed_in(request.getfixturevalue(who)).get(ADDRESS + path).status_code == 403

    @pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
    def test_are_only_read(self, path: str, method: str, signed_in: SignedIn, editor: User) -> None:
        assert getattr(signed_in(editor), method)(ADDRESS + path).status_code == 405


@pytest.mark.parametrize("missing", [0, 404, 10**40])
def test_missing_is_a_problem(missing: int, signed_in: SignedIn, reader: User) -> None:
    answer = signed_in(reader).get(f"{ADDRESS}{missing}/")

    assert (answer.status_code, answer["Content-Type"]) == (404, PROBLEM)


@pytest.mark.parametrize("many", [1, 6])
def test_queries_do_not_grow(many: int, signed_in: SignedIn, reader: User, django_assert_num_queries: Queries) -> None:
    for number in range(many):
        factories.source(f"Body {number}", affiliation=factories.source("State"))
    client = signed_in(reader)

    with django_assert_num_queries(5):  # session, user, roles, sources, names
        client.get(ADDRESS)
