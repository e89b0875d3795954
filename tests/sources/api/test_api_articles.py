from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest
from django.test import Client

from sources.models import Article
from tests import factories
from tracker.accounts.actions import create_token, revoke_token
from tracker.accounts.models import User

pytestmark = pytest.mark.django_db
SignedIn = Callable[[User], Client]
Queries = Callable[..., AbstractContextManager[object]]
PROBLEM = "application/problem+json"
ADDRESS = "/api/v1/articles/"
GIVEN = {
    "title": "Bridge retaken",
    "text": "The army says it has retaken the bridge.\r\nNo more is known.",
    "outlet_name": "Radio Meridian",
    "url": "https://meridian.example/bridge",
    "published_on": "2026-03-05",
}


def post(client: Client, given: Any, **headers: Any) -> Any:
    return client.post(ADDRESS, given, content_type="application/json", **headers)


class TestList:
    def test_newest_first(self, signed_in: SignedIn, reader: User) -> None:
        old = factories.article(published_on="2026-01-01")
        new = factories.article(published_on="2026-02-01")

        answer = signed_in(reader).get(ADDRESS)

        assert answer.status_code == 200
        assert [one["id"] for one in answer.json()["results"]] == [new.pk, old.pk]
        assert answer.json()["next"] is None
        assert answer.json()["results"][0] == {
            "id": new.pk,
            "title": new.title,
            "outlet": {"id": new.outlet.pk, "name": "Radio Meridian"},
            "url": "",
            "language": "en",
            "published_on": "2026-02-01",
            "added_at": new.added_at.isoformat().replace("+00:00", "Z"),
            "version": 1,
        }

    def test_pages_follow_each_other(self, signed_in: SignedIn, reader: User) -> None:
        made = [factories.article().pk for _ in range(5)]
        client, seen, address = signed_in(reader), [], f"{ADDRESS}?page_size=2"

        while address:
            page = client.get(address).json()
            seen += [one["id"] for one in page["results"]]
            address = page["next"]

        assert seen == sorted(made, reverse=True)

    @pytest.mark.parametrize("query", ["after=x", "page_size=0", "page_size=x", "page_size=501", "after=%00"])
    def test_bad_page_is_a_problem(self, query: str, signed_in: SignedIn, reader: User) -> None:
        answer = signed_in(reader).get(f"{ADDRESS}?{query}")

        assert (answer.status_code, answer["Content-Type"]) == (400, PROBLEM)

    def test_times_are_in_utc_whatever_the_zone_of_the_person(self, signed_in: SignedIn, reader: User) -> None:
        User.objects.filter(pk=reader.pk).update(time_zone="Asia/Kathmandu")
        factories.article()

        answer = signed_in(reader).get(ADDRESS).json()

        assert answer["results"][0]["added_at"].endswith("Z")

    @pytest.mark.parametrize("many", [1, 7])
    def test_queries_do_not_grow(
        self, many: int, signed_in: SignedIn, reader: User, django_assert_num_queries: Queries
    ) -> None:
        for _ in range(many):
            factories.article()
        client = signed_in(reader)

        with django_assert_num_queries(4):  # session, user, roles, articles
            client.get(ADDRESS)


class TestOne:
    def test_has_its_text(self, article: Article, signed_in: SignedIn, reader: User) -> None:
        one = signed_in(reader).get(f"{ADDRESS}{article.pk}/").json()

        assert one["title"] == article.title
        assert one["revision"]["text"] == article.revision.text
        assert one["revision"]["length"] == len(article.revision.text)

    @pytest.mark.parametrize("missing", [0, 404, 10**40])
    def test_missing_is_a_problem(self, missing: int, signed_in: SignedIn, reader: User) -> None:
        answer = signed_in(reader).get(f"{ADDRESS}{missing}/")

        assert (answer.status_code, answer["Content-Type"]) == (404, PROBLEM)


class TestAdd:
    def test_editor_adds_an_article(self, signed_in: SignedIn, editor: User) -> None:
        answer = post(signed_in(editor), GIVEN)

        made = Article.objects.get()
        assert answer.status_code == 201
        assert answer["Location"] == f"{ADDRESS}{made.pk}/"
        assert answer.json()["revision"]["text"] == "The army says it has retaken the bridge.\nNo more is known."
        assert answer.json()["language"] == "en"
        assert (made.outlet.name, made.outlet.kind, made.added_by) == ("Radio Meridian", "outlet", editor)

    def test_the_same_again_points_to_the_first(self, signed_in: SignedIn, editor: User) -> None:
        client = signed_in(editor)
        first = post(client, GIVEN)

        again = post(client, GIVEN | {"url": ""})

        assert (again.status_code, again.json()["code"]) == (409, "duplicate_text")
        assert again["Location"] == first["Location"]
        assert Article.objects.count() == 1

    @pytest.mark.parametrize("who", ["reader", "fact_checker"])
    def test_others_may_not(self, who: str, signed_in: SignedIn, request: pytest.FixtureRequest) -> None:
        answer = post(signed_in(request.getfixturevalue(who)), GIVEN)

        assert (answer.status_code, answer.json()["code"]) == (403, "wrong_role")
        assert not Article.objects.exists()

    @pytest.mark.parametrize(
        ("wrong", "field"),
        [
            ({"title": ""}, "/title"),
            ({"title": None}, "/title"),
            ({"title": "a" * 501}, "/title"),
            ({"title": ["x"]}, "/title"),
            ({"text": {}}, "/text"),
            ({"text": "a\0b"}, "/text"),
            ({"published_on": "5 March"}, "/published_on"),
            ({"published_on": "2026-02-30"}, "/published_on"),
            ({"outlet": 10**30}, "/outlet"),
            ({"outlet": "x"}, "/outlet"),
        ],
    )
    def test_bad_fields_are_named(self, wrong: Any, field: str, signed_in: SignedIn, editor: User) -> None:
        answer = post(signed_in(editor), GIVEN | wrong)

        assert (answer.status_code, answer["Content-Type"]) == (400, PROBLEM)
        assert field in {error["field"] for error in answer.json()["errors"]}
        assert not Article.objects.exists()

    @pytest.mark.parametrize(
        "body",
        [
            b"",
            b"{",
            b"null",
            b"[]",
            b"5",
            b'"x"',
            b"\xff\xfe",
            b'{"title": "\\ud800"}',
            b'{"\\ud800": 1}',
            b'{"title": NaN}',
            b'{"outlet": ' + b"9" * 5000 + b"}",
            b"[" * 100_000 + b"]" * 100_000,
            b'{"a":' * 2000 + b"1" + b"}" * 2000,
        ],
        ids=range(13),
    )
    def test_bad_json_is_a_problem(self, body: bytes, signed_in: SignedIn, editor: User) -> None:
        answer = signed_in(editor).post(ADDRESS, body, content_type="application/json")

        assert (answer.status_code, answer["Content-Type"]) == (400, PROBLEM)
        assert answer.json()["detail"]

    def test_other_media_types_are_refused(self, signed_in: SignedIn, editor: User) -> None:
        answer = signed_in(editor).post(ADDRESS, "<a/>", content_type="application/xml")

        assert (answer.status_code, answer["Content-Type"]) == (415, PROBLEM)

    def test_body_that_is_too_large_is_refused(self, client: Client, editor: User, settings: Any) -> None:
        settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
        _, secret = create_token(name="Script", by=editor)

        answer = post(client, GIVEN | {"text": "a" * 1000}, headers={"Authorization": f"Token {secret}"})

        assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


class TestSignIn:
    def test_is_needed(self, client: Client) -> None:
        answer = client.get(ADDRESS)

        assert (answer.status_code, answer["Content-Type"]) == (401, PROBLEM)
        assert answer["WWW-Authenticate"] == "Token"

    @pytest.mark.parametrize("who", ["administrator", "nobody"])
    def test_is_not_enough_without_a_role(self, who: str, signed_in: SignedIn, request: pytest.FixtureRequest) -> None:
        answer = signed_in(request.getfixturevalue(who)).get(ADDRESS)

        assert (answer.status_code, answer.json()["code"]) == (403, "wrong_role")

    def test_by_token(self, client: Client, editor: User) -> None:
        _, secret = create_token(name="Script", by=editor)

        answer = post(client, GIVEN, headers={"Authorization": f"Token {secret}"})

        assert answer.status_code == 201
        assert Article.objects.get().added_by == editor

    @pytest.mark.parametrize("header", ["Token", "Token x", "Token a b", "Token é", "Token clt_\x01"])
    def test_by_a_wrong_token_is_refused(self, header: str, client: Client) -> None:
        answer = client.get(ADDRESS, headers={"Authorization": header})

        assert (answer.status_code, answer["Content-Type"]) == (401, PROBLEM)

    def test_by_a_revoked_token_is_refused(self, client: Client, editor: User) -> None:
        token, secret = create_token(name="Script", by=editor)
        revoke_token(token.pk, by=editor)

        assert client.get(ADDRESS, headers={"Authorization": f"Token {secret}"}).status_code == 401

    def test_by_session_needs_the_csrf_token(self, editor: User) -> None:
        client = Client(enforce_csrf_checks=True)
        client.force_login(editor, backend="allauth.account.auth_backends.AuthenticationBackend")

        answer = post(client, GIVEN)

        assert (answer.status_code, answer["Content-Type"]) == (403, PROBLEM)
        assert "CSRF" in answer.json()["detail"]
        assert not Article.objects.exists()


@pytest.mark.parametrize("method", ["put", "patch", "delete"])
def test_other_methods_are_refused(method: str, signed_in: SignedIn, editor: User) -> None:
    answer = getattr(signed_in(editor), method)(ADDRESS)

    assert (answer.status_code, answer["Content-Type"]) == (405, PROBLEM)
