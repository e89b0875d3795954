from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from django.test import Client

from sources.models import Source
from tests import factories
from tracker.accounts.models import User

SignedIn = Callable[[User], Client]
GIVEN = {"name": "Lakes Union mission", "kind": "body", "affiliation": "", "country": "ML", "note": "Observers."}


def test_editor_adds_source(signed_in: SignedIn, editor: User) -> None:
    factories.source("Lakes Union")

    answer = signed_in(editor).post("/sources/add/", GIVEN | {"affiliation": "lakes union"})

    made = Source.objects.get(name="Lakes Union mission")
    assert (answer.status_code, answer["Location"]) == (302, f"/sources/{made.pk}/")
    assert made.affiliation
    assert made.affiliation.name == "Lakes Union"
    assert (made.kind, made.country, made.note, made.created_by) == ("body", "ML", "Observers.", editor)


def test_form_is_shown(signed_in: SignedIn, editor: User) -> None:
    page = signed_in(editor).get("/sources/add/?name=Radio Meridian").content.decode()

    assert "Add this source" in page
    assert 'value="Radio Meridian"' in page


@pytest.mark.parametrize("who", ["reader", "fact_checker", "administrator", "nobody"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_others_may_not(who: str, method: str, signed_in: SignedIn, request: pytest.FixtureRequest) -> None:
    client = signed_in(request.getfixturevalue(who))

    answer = client.get("/sources/add/") if method == "get" else client.post("/sources/add/", GIVEN)

    assert answer.status_code == 403
    assert "Only an editor" in answer.content.decode()
    assert not Source.objects.exists()


def test_strangers_are_sent_to_the_sign_in(client: Client, db: None) -> None:
    answer = client.post("/sources/add/", GIVEN)

    assert answer.status_code == 302
    assert answer["Location"].startswith("/sign-in/")


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"name": ""}, "This field is required"),
        ({"name": "a" * 301}, "at most 300"),
        ({"name": "army\0"}, "Null characters"),
        ({"kind": "unnamed"}, "Select a valid choice"),
        ({"kind": ""}, "This field is required"),
        ({"country": "ZZ"}, "Select a valid choice"),
        ({"affiliation": "Nobody we know"}, "No source is called “Nobody we know”"),
        ({"affiliation": "#77"}, "No source is called"),
        ({"note": "x" * 5001}, "at most 5000"),
    ],
)
def test_bad_input_is_said_beside_its_field(
    wrong: dict[str, str], says: str, signed_in: SignedIn, editor: User
) -> None:
    answer = signed_in(editor).post("/sources/add/", GIVEN | wrong)

    assert answer.status_code == 400
    assert says in answer.content.decode()
    assert not Source.objects.exists()


@pytest.mark.parametrize("name", ["...", "army\x07", "\ufdfa" * 100])
def test_name_that_the_rules_refuse_is_said(name: str, signed_in: SignedIn, editor: User) -> None:
    answer = signed_in(editor).post("/sources/add/", GIVEN | {"name": name})

    assert answer.status_code == 409
    assert "name" in answer.content.decode()
    assert not Source.objects.exists()


def test_name_of_another_source_is_pointed_out_with_a_link(signed_in: SignedIn, editor: User) -> None:
    holder = factories.source("Lakes Union mission", "group")

    answer = signed_in(editor).post("/sources/add/", GIVEN)

    page = answer.content.decode()
    assert answer.status_code == 409
    assert "is in the register already" in page
    assert f'href="/sources/{holder.pk}/"' in page
    assert "Observers." in page


def test_affiliation_with_two_meanings_is_asked_back(signed_in: SignedIn, editor: User) -> None:
    factories.source("Mission", "body")
    second = factories.source("Mission", "group")

    asked = signed_in(editor).post("/sources/add/", GIVEN | {"affiliation": "Mission"})
    done = signed_in(editor).post("/sources/add/", GIVEN | {"affiliation": f"#{second.pk}"})

    assert f"#{second.pk} (Mission, kind of people)" in asked.content.decode()
    assert done.status_code == 302
    assert Source.objects.get(name="Lakes Union mission").affiliation == second


def test_other_methods_are_refused(signed_in: SignedIn, editor: User) -> None:
    assert signed_in(editor).delete("/sources/add/").status_code == 405


def test_queries_do_not_grow(
    signed_in: SignedIn, editor: User, django_assert_num_queries: Callable[..., AbstractContextManager[object]]
) -> None:
    client = signed_in(editor)
    for number in range(5):
        factories.source(f"Body {number}")

    with django_assert_num_queries(5):  # session, user, roles, notices, names to choose from
        client.get("/sources/add/")
