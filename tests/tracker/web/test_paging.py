import pytest
from django.core import signing
from django.test import RequestFactory
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request
from rest_framework.views import APIView

from sources.models import Article, Source
from tests import factories
from tracker.accounts.models import RoleGrant, User
from tracker.roles import Role
from tracker.web.api_paging import KeysetPagination
from tracker.web.paging import BadCursor, page_after


@pytest.fixture
def people(db: None) -> list[User]:
    """Seven people, four of them of one name."""
    names = ["Bo", "Ada", "Bo", "Cy", "Bo", "Bo", "Ada"]
    made = [User(email=f"p{number}@newsroom.example", name=name) for number, name in enumerate(names)]
    User.objects.bulk_create(made)
    return made


def walk(order: tuple[str, ...], size: int) -> list[User]:
    found, after = [], ""
    while True:
        page = page_after(User.objects.all(), order, after, size)
        assert len(page.rows) <= size
        assert page.is_later == bool(after)
        found += page.rows
        if not page.next:
            return found
        after = page.next


@pytest.mark.parametrize("size", [1, 2, 3, 6, 7, 8])
@pytest.mark.parametrize(
    "order",
    [("name", "pk"), ("-name", "-pk"), ("-name", "pk"), ("name", "-pk"), ("-is_active", "name", "-pk"), ("pk",)],
)
def test_pages_together_are_the_whole_list(people: list[User], order: tuple[str, ...], size: int) -> None:
    assert walk(order, size) == list(User.objects.order_by(*order))


def test_rows_that_come_before_do_not_move_the_next_page(people: list[User]) -> None:
    first = page_after(User.objects.all(), ("name", "pk"), "", 3)
    User.objects.create(email="new@newsroom.example", name="Aaron")

    second = page_after(User.objects.all(), ("name", "pk"), first.next, 4)

    assert [*first.rows, *second.rows] == sorted(people, key=lambda person: (person.name, person.pk))


def test_a_page_of_one_direction_is_one_query(people: list[User], django_assert_num_queries: object) -> None:
    first = page_after(User.objects.all(), ("name", "pk"), "", 3)

    with django_assert_num_queries(1):  # type: ignore[operator]
        page_after(User.objects.all(), ("name", "pk"), first.next, 3)


def test_a_column_of_another_table_may_lead(db: None) -> None:
    for name in ("Ada Minn", "Bo Ek", "Cy Orr"):
        factories.user(name, Role.READER, Role.EDITOR)
    grants = RoleGrant.objects.select_related("user")

    first = page_after(grants, ("user__name", "-pk"), "", 3)
    second = page_after(grants, ("user__name", "-pk"), first.next, 3)

    assert [grant.user.name[:2] for grant in first.rows + second.rows] == ["Ad", "Ad", "Bo", "Bo", "Cy", "Cy"]


def test_dates_survive_the_cursor(db: None) -> None:
    made = [factories.article() for _ in range(3)]
    order = ("-published_on", "-pk")

    first = page_after(Article.objects.all(), order, "", 2)

    assert page_after(Article.objects.all(), order, first.next, 2).rows == made[:1]


@pytest.mark.parametrize("cursor", ["x", "a:b:c", "\0", "é", "W10:x:y", "a" * 5000])
def test_a_cursor_that_the_site_did_not_make_is_refused(db: None, cursor: str) -> None:
    with pytest.raises(BadCursor, match="begin at the first page"):
        page_after(User.objects.all(), ("name", "pk"), cursor, 3)


def test_a_cursor_of_another_list_is_refused(people: list[User]) -> None:
    cursor = page_after(User.objects.all(), ("-name", "-pk"), "", 3).next

    with pytest.raises(BadCursor):
        page_after(User.objects.all(), ("name", "pk"), cursor, 3)
    with pytest.raises(BadCursor):
        page_after(Source.objects.all(), ("-name", "-pk"), cursor, 3)


def test_a_cursor_of_another_secret_is_refused(people: list[User]) -> None:
    cursor = signing.dumps(["Bo", "1"], key="another secret", salt="page:accounts.user:name,pk")

    with pytest.raises(BadCursor):
        page_after(User.objects.all(), ("name", "pk"), cursor, 3)


class Listing(APIView):
    page_order = ("name", "pk")


def asked(query: dict[str, str]) -> tuple[KeysetPagination, list[User]]:
    pages = KeysetPagination()
    request = Request(RequestFactory().get("/api/v1/people/", query))
    return pages, pages.paginate_queryset(User.objects.all(), request, Listing())


def test_api_page_names_the_address_of_the_next(people: list[User]) -> None:
    pages, rows = asked({"page_size": "5", "kind": "x"})
    body = pages.get_paginated_response([row.pk for row in rows]).data

    assert len(body["results"]) == 5
    assert body["next"].startswith("http://testserver/api/v1/people/?")
    assert "kind=x" in body["next"]
    assert "page_size=5" in body["next"]


def test_last_api_page_has_no_next(people: list[User]) -> None:
    pages, rows = asked({})

    assert pages.get_paginated_response(rows).data["next"] is None


@pytest.mark.parametrize("size", ["0", "-1", "501", "ten", "", "²", "9" * 5000])
def test_api_page_size_out_of_range_is_refused(people: list[User], size: str) -> None:
    with pytest.raises(ValidationError, match="whole number from 1 to 500"):
        asked({"page_size": size})
