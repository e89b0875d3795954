from collections.abc import Callable

import pytest
from django.test import Client

from claims.models import Claim, QueueLayout, SavedView
from tests import factories
from tracker.accounts.models import User

SignedIn = Callable[[User], Client]


def kept(owner: User, name: str = "Figures nobody has", **fields: object) -> SavedView:
    return SavedView.objects.create(owner=owner, name=name, **{"query": "list=to_check", **fields})


def test_view_is_kept_opened_and_listed_with_its_count(signed_in: SignedIn, claim: Claim, fact_checker: User) -> None:
    client = signed_in(fact_checker)

    answer = client.post("/queue/views/add/", {"name": "To do", "query": "verification=unchecked&list=to_check"})
    view = SavedView.objects.get()

    assert (view.owner, view.query, view.is_shared) == (
        fact_checker, "list=to_check&verification=unchecked", False,
    )  # fmt: skip
    assert answer.headers["Location"] == f"/queue/views/{view.pk}/"
    opened = client.get(f"/queue/views/{view.pk}/", follow=True)
    seen = " ".join(opened.content.decode().split())
    assert f'href="/queue/views/{view.pk}/" aria-current="true"><bdi>To do</bdi> <span class="num">1</span>' in seen


def test_shared_view_is_everybodys_to_open_and_its_owners_to_change(
    signed_in: SignedIn, fact_checker: User, second: User
) -> None:
    own, shared = kept(second, "Own"), kept(second, "Shared", is_shared=True)
    client = signed_in(fact_checker)

    seen = client.get("/queue/").content.decode()

    assert "<bdi>Shared</bdi>" in seen
    assert "<bdi>Own</bdi>" not in seen
    assert client.get(f"/queue/views/{shared.pk}/").status_code == 302
    assert client.get(f"/queue/views/{own.pk}/").status_code == 404
    for address in (f"/queue/views/{shared.pk}/edit/", f"/queue/views/{shared.pk}/delete/"):
        assert client.post(address, {"name": "Mine"}).status_code == 404
    assert SavedView.objects.count() == 2


def test_owner_renames_shares_and_deletes(signed_in: SignedIn, fact_checker: User) -> None:
    view = kept(fact_checker)
    client = signed_in(fact_checker)

    client.post(f"/queue/views/{view.pk}/edit/", {"name": "Ostrel", "is_shared": "on"})
    view.refresh_from_db()
    assert (view.name, view.is_shared, view.version) == ("Ostrel", True, 2)

    assert "Delete this view" in client.get(f"/queue/views/{view.pk}/edit/").content.decode()
    client.post(f"/queue/views/{view.pk}/delete/")
    assert not SavedView.objects.exists()


@pytest.mark.parametrize(("fields", "problem"), [
    ({"name": ""}, "This field is required."),
    ({"name": "Taken", "query": ""}, "You have a view of this name already."),
    ({"name": "New", "query": "colour=red"}, "There is no filter “colour”."),
    ({"name": "x" * 101}, "at most 100 characters"),
])  # fmt: skip
def test_bad_view_says_so(signed_in: SignedIn, fact_checker: User, fields: dict[str, str], problem: str) -> None:
    kept(fact_checker, "Taken")

    answer = signed_in(fact_checker).post("/queue/views/add/", fields)

    assert answer.status_code == 400
    assert problem in answer.content.decode()
    assert SavedView.objects.count() == 1


def test_view_whose_filters_are_no_more_counts_none(signed_in: SignedIn, claim: Claim, fact_checker: User) -> None:
    kept(fact_checker, query="source=999999")

    assert '<span class="num">0</span></a>' in signed_in(fact_checker).get("/queue/?list=all").content.decode()


def test_columns_and_density_are_remembered(signed_in: SignedIn, claim: Claim, reader: User) -> None:
    client = signed_in(reader)

    client.post("/queue/layout/", {"columns": ["why", "state"], "density": "roomy", "next": "/queue/?list=all"})

    layout = QueueLayout.objects.get()
    assert (layout.density, layout.hidden) == ("roomy", ["age", "fig", "steps", "who"])
    assert '<div class="queue roomy no-age no-fig no-steps no-who"' in client.get("/queue/").content.decode()


@pytest.mark.parametrize("onward", ["null", "claims:detail", "https://elsewhere.example/"])
def test_a_layout_leads_back_to_the_queue_where_nothing_else_is_named(
    signed_in: SignedIn, reader: User, onward: str
) -> None:
    answer = signed_in(reader).post("/queue/layout/", {"columns": ["why"], "density": "dense", "next": onward})

    assert (answer.status_code, answer["Location"]) == (302, "/queue/")


def test_column_that_is_none_is_refused(signed_in: SignedIn, reader: User) -> None:
    signed_in(reader).post("/queue/layout/", {"columns": ["colour"], "density": "dense"})

    assert not QueueLayout.objects.exists()


def test_number_of_queries_does_not_grow_with_the_views(
    signed_in: SignedIn, fact_checker: User, django_assert_max_num_queries: Callable[..., object]
) -> None:
    factories.article()
    for number in range(12):
        kept(fact_checker, f"View {number}", query=f"list=all&search=word{number}")
    client = signed_in(fact_checker)

    with django_assert_max_num_queries(12):  # type: ignore[attr-defined]
        client.get("/queue/?list=all")


def test_layout_leads_back_to_pages_of_this_site_alone(signed_in: SignedIn, reader: User) -> None:
    answer = signed_in(reader).post("/queue/layout/", {"density": "dense", "next": "mine"})

    assert answer.headers["Location"] == "/queue/"
