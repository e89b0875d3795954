from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from django.test import Client

from claims.models import Claim, Link
from tests import factories
from tracker.accounts.models import User

pytestmark = pytest.mark.django_db
SignedIn = Callable[[User], Client]
Queries = Callable[..., AbstractContextManager[object]]
PROBLEM = "application/problem+json"
ADDRESS = "/api/v1/claims/"


class TestList:
    def test_claim_carries_chain_figures_disclaimers_and_judgements(
        self, claim: Claim, signed_in: SignedIn, reader: User
    ) -> None:
        disclaimer = factories.disclaimer(claim.article)
        claim.disclaimers.add(disclaimer)

        (one,) = signed_in(reader).get(ADDRESS).json()["results"]

        assert (one["id"], one["quote"], one["triage"]) == (claim.pk, claim.quote, "accepted")
        assert one["article"]["outlet"]["name"] == "Radio Meridian"
        assert one["attribution"] == {
            "state": "unchecked",
            "proposed": "",
            "proposed_by": None,
            "on_earlier_record": False,
        }
        assert one["verification"]["state"] == "unchecked"
        assert one["links"][0]["source"]["name"] == "Upland Charter Alliance"
        assert (one["links"][0]["role"], one["links"][0]["match"]) == ("speaker", "confirmed")
        figure = one["figures"][0]
        assert (figure["low"], figure["high"], figure["bound"]) == ("60", None, "more_than")
        assert figure["verification"]["state"] == "unchecked"
        assert one["disclaimers"] == [{"id": disclaimer.pk, "text": disclaimer.text, "scopes": ["casualties"]}]

    @pytest.mark.parametrize(
        ("query", "found"),
        [
            ("", {"accepted", "suggested"}),
            ("triage=suggested", {"suggested"}),
            ("triage=suggested&triage=accepted", {"accepted", "suggested"}),
            ("list=to_decide", {"suggested"}),
            ("has_figures=yes", {"accepted"}),
            ("verification=false", set()),
        ],
    )
    def test_filters_are_those_of_the_queue(
        self, query: str, found: set[str], claim: Claim, signed_in: SignedIn, reader: User
    ) -> None:
        factories.claim(claim.article, figure="", triage="suggested")

        answer = signed_in(reader).get(f"{ADDRESS}?{query}").json()

        assert {one["triage"] for one in answer["results"]} == found

    @pytest.mark.parametrize(
        "query", ["triage=maybe", "nothing=1", "date_from=yesterday", "source=99999", "after=x", "page_size=1000"]
    )
    def test_bad_filter_is_a_problem(self, query: str, signed_in: SignedIn, reader: User) -> None:
        answer = signed_in(reader).get(f"{ADDRESS}?{query}")

        assert (answer.status_code, answer["Content-Type"]) == (400, PROBLEM)

    def test_pages_follow_each_other(self, claim: Claim, signed_in: SignedIn, reader: User) -> None:
        made = [claim.pk, *(factories.claim(claim.article).pk for _ in range(6))]
        client, seen, address = signed_in(reader), [], f"{ADDRESS}?page_size=3&triage=accepted"

        while address:
            page = client.get(address).json()
            seen += [one["id"] for one in page["results"]]
            address = page["next"]

        assert seen == sorted(made, reverse=True)

    @pytest.mark.parametrize("many", [1, 6])
    def test_queries_do_not_grow(
        self, many: int, claim: Claim, signed_in: SignedIn, reader: User, django_assert_num_queries: Queries
    ) -> None:
        for _ in range(many):
            factories.claim(claim.article)
        client = signed_in(reader)

        # session, user, roles; claims, figures, disclaimers, successors, links, steps
        with django_assert_num_queries(9):
            client.get(ADDRESS)


class TestOne:
    def test_says_where_it_stands(self, claim: Claim, signed_in: SignedIn, reader: User) -> None:
        answer = signed_in(reader).get(f"{ADDRESS}{claim.pk}/")

        one = answer.json()
        text = claim.article.revision.text
        (placement,) = one["placements"]
        (start, end), *_ = placement["quote"]
        assert answer["ETag"] == '"1"'
        assert text[start:end] == claim.quote
        assert placement["revision"] == claim.article.revision.pk
        (spoken,) = placement["links"]
        assert spoken["id"] == one["links"][0]["id"]
        assert [text[start:end] for start, end in spoken["spans"]] == ["it said"]
        (counted,) = placement["figures"]
        assert [text[start:end] for start, end in counted["spans"]] == ['"more than 60"']

    def test_offers_are_those_of_the_person(
        self, claim: Claim, signed_in: SignedIn, reader: User, fact_checker: User
    ) -> None:
        assert signed_in(reader).get(f"{ADDRESS}{claim.pk}/").json()["offers"] == []

        offers = signed_in(fact_checker).get(f"{ADDRESS}{claim.pk}/").json()["offers"]

        figure = claim.figures.get().pk
        assert {"target": "verification", "figure": None, "step": "take", "to": ["in_progress"], "proposes": False,
                "needs": []} in offers  # fmt: skip
        proposal = next(one for one in offers if one["step"] == "propose" and one["figure"] == figure)
        assert proposal["to"] == ["false", "misleading", "verified"]
        assert (proposal["proposes"], proposal["needs"]) == (True, ["stance", "why"])
        assert not [one for one in offers if one["target"] == "triage"]

    @pytest.mark.parametrize("missing", [0, 404, 10**40])
    def test_missing_is_a_problem(self, missing: int, signed_in: SignedIn, reader: User) -> None:
        answer = signed_in(reader).get(f"{ADDRESS}{missing}/")

        assert (answer.status_code, answer["Content-Type"]) == (404, PROBLEM)

    @pytest.mark.parametrize("many", [1, 5])
    def test_queries_do_not_grow(
        self, many: int, claim: Claim, signed_in: SignedIn, editor: User, django_assert_max_num_queries: Queries
    ) -> None:
        for number in range(1, many):
            Link.objects.create(claim=claim, position=number, role="relay", source=factories.source(f"B{number}"))
        client = signed_in(editor)

        with django_assert_max_num_queries(17):
            client.get(f"{ADDRESS}{claim.pk}/")


@pytest.mark.parametrize("path", ["", "1/"])
class TestBoth:
    def test_need_a_sign_in(self, path: str, client: Client) -> None:
        assert client.get(ADDRESS + path).status_code == 401

    @pytest.mark.parametrize("who", ["administrator", "nobody"])
    def test_are_for_readers(self, path: str, who: str, signed_in: SignedIn, request: pytest.FixtureRequest) -> None:
        answer = signed_in(request.getfixturevalue(who)).get(ADDRESS + path)

        assert (answer.status_code, answer.json()["code"]) == (403, "wrong_role")

    @pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
    def test_are_only_read(self, path: str, method: str, signed_in: SignedIn, editor: User) -> None:
        assert getattr(signed_in(editor), method)(ADDRESS + path).status_code == 405
