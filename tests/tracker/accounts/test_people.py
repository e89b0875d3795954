from collections.abc import Callable

import pytest
from django.test import Client

from tests import factories
from tracker.accounts.models import User
from tracker.roles import Role

SignedIn = Callable[[User], Client]
LONG = "another long password"


def new(**changed: object) -> dict[str, object]:
    return {"name": "Mo Vane", "email": "mo@newsroom.example", "roles": ["reader"], "password": LONG} | changed


def test_people_are_listed_with_their_roles(administrator: User, editor: User, signed_in: SignedIn) -> None:
    page = signed_in(administrator).get("/people/").content.decode()

    assert "Ines Karo" in page
    assert "Editor" in page


def test_list_of_people_asks_the_same_questions_however_many(
    administrator: User, signed_in: SignedIn, django_assert_num_queries: Callable[[int], object]
) -> None:
    client = signed_in(administrator)
    for number in range(30):
        factories.user(f"P{number} Person", Role.READER)

    with django_assert_num_queries(5):  # type: ignore[attr-defined]
        client.get("/people/")


@pytest.mark.parametrize("role", ["reader", "fact_checker", "editor", "nobody"])
@pytest.mark.parametrize("path", ["/people/", "/people/add/", "/people/1/"])
def test_only_an_administrator_sees_people(
    request: pytest.FixtureRequest, signed_in: SignedIn, role: str, path: str
) -> None:
    client = signed_in(request.getfixturevalue(role))

    answer = client.get(path)

    assert answer.status_code == 403
    assert "Only an administrator may use this page." in answer.content.decode()
    assert 'href="/people/"' not in answer.content.decode()


@pytest.mark.parametrize("path", ["/people/add/", "/people/{}/", "/people/{}/roles/", "/people/{}/password/"])
def test_only_an_administrator_changes_people(editor: User, reader: User, signed_in: SignedIn, path: str) -> None:
    answer = signed_in(editor).post(path.format(reader.pk), new(version=1, is_active=""))

    reader.refresh_from_db()
    assert answer.status_code == 403
    assert (reader.name, reader.is_active) == ("Rhea Lund", True)
    assert reader.roles == {Role.READER}
    assert reader.check_password(factories.PASSWORD)


@pytest.mark.django_db
def test_outsiders_are_sent_to_the_sign_in_page() -> None:
    assert Client().get("/people/")["Location"] == "/sign-in/?next=/people/"


def test_person_is_added_and_signs_in(administrator: User, signed_in: SignedIn) -> None:
    answer = signed_in(administrator).post("/people/add/", new(roles=["reader", "editor"]))

    made = User.objects.get(email="mo@newsroom.example")
    assert LONG in answer.content.decode()
    assert made.roles == {Role.READER, Role.EDITOR}
    assert Client().post("/sign-in/", {"login": made.email, "password": LONG}).status_code == 302


def test_password_is_made_up_where_none_is_given(administrator: User, signed_in: SignedIn) -> None:
    answer = signed_in(administrator).post("/people/add/", new(password=""))

    secret = answer.context["secret"]
    assert secret in answer.content.decode()
    assert "no-store" in answer["Cache-Control"]
    assert User.objects.get(email="mo@newsroom.example").check_password(secret)


@pytest.mark.parametrize(
    ("changed", "status", "says"),
    [
        ({"name": ""}, 400, "required"),
        ({"email": "mo"}, 400, "valid email"),
        ({"email": "ADA@newsroom.example"}, 409, "has the e-mail"),
        ({"roles": ["owner"]}, 400, "owner"),
        ({"password": "short"}, 400, "too short"),
        ({"password": "mo@newsroom.example"}, 400, "too similar"),
        ({"name": "a\0b"}, 400, "Null characters"),
    ],
)
def test_person_is_refused_and_what_was_typed_stays(
    administrator: User, signed_in: SignedIn, changed: dict[str, object], status: int, says: str
) -> None:
    answer = signed_in(administrator).post("/people/add/", new(**changed))

    assert answer.status_code == status
    assert says in answer.content.decode()
    assert "newsroom.example" in answer.content.decode() or "mo" in answer.content.decode()
    assert User.objects.count() == 1


def test_roles_are_given_and_taken(administrator: User, reader: User, signed_in: SignedIn) -> None:
    answer = signed_in(administrator).post(
        f"/people/{reader.pk}/roles/", {"roles": ["editor", "fact_checker"], "version": reader.version}
    )

    assert answer.status_code == 302
    assert User.objects.get(pk=reader.pk).roles == {Role.EDITOR, Role.FACT_CHECKER}
    assert User.objects.get(pk=reader.pk).version == 2


def test_roles_of_an_older_version_are_refused(administrator: User, reader: User, signed_in: SignedIn) -> None:
    client = signed_in(administrator)
    client.post(f"/people/{reader.pk}/roles/", {"roles": ["editor"], "version": 1})

    stale = client.post(f"/people/{reader.pk}/roles/", {"roles": ["reader"], "version": 1})

    assert stale.status_code == 409
    assert "roles <b>Editor</b>" in stale.content.decode()
    assert User.objects.get(pk=reader.pk).roles == {Role.EDITOR}


def test_last_administrator_keeps_the_role(administrator: User, signed_in: SignedIn) -> None:
    client = signed_in(administrator)

    roles = client.post(f"/people/{administrator.pk}/roles/", {"roles": ["editor"], "version": 1})
    closed = client.post(f"/people/{administrator.pk}/", {"name": "Ada Minn", "version": 1})

    for answer in (roles, closed):
        assert answer.status_code == 409
        assert "The site needs an administrator" in answer.content.decode()
    kept = User.objects.get(pk=administrator.pk)
    assert (kept.roles, kept.is_active, kept.version) == ({Role.ADMINISTRATOR}, True, 1)


def test_account_is_closed_and_opened(administrator: User, reader: User, signed_in: SignedIn) -> None:
    client, theirs = signed_in(administrator), signed_in(reader)

    client.post(f"/people/{reader.pk}/", {"name": "Rhea Lund", "version": 1})

    assert theirs.get("/account/").status_code == 302
    assert "account closed" in client.get(f"/people/{reader.pk}/").content.decode()
    assert "Reader" in client.get("/people/").content.decode()

    client.post(f"/people/{reader.pk}/", {"name": "Rhea Lund", "version": 2, "is_active": "on"})

    assert User.objects.get(pk=reader.pk).roles == {Role.READER}


def test_administrator_sets_a_password(administrator: User, reader: User, signed_in: SignedIn) -> None:
    theirs = signed_in(reader)

    answer = signed_in(administrator).post(f"/people/{reader.pk}/password/", {"password": ""})

    assert User.objects.get(pk=reader.pk).check_password(answer.context["secret"])
    assert theirs.get("/account/").status_code == 302


def test_weak_password_is_refused(administrator: User, reader: User, signed_in: SignedIn) -> None:
    answer = signed_in(administrator).post(f"/people/{reader.pk}/password/", {"password": "rhea lund"})

    assert answer.status_code == 400
    assert User.objects.get(pk=reader.pk).check_password(factories.PASSWORD)


@pytest.mark.parametrize("path", ["/people/1/roles/", "/people/1/password/"])
def test_changes_are_by_post(administrator: User, signed_in: SignedIn, path: str) -> None:
    assert signed_in(administrator).get(path).status_code == 405


@pytest.mark.parametrize("path", ["/people/999999/", "/people/99999999999999999999/"])
def test_nobody_is_there(administrator: User, signed_in: SignedIn, path: str) -> None:
    assert signed_in(administrator).get(path).status_code == 404
    assert signed_in(administrator).post(path, {"name": "x", "version": 1}).status_code == 404


def test_people_are_paged(administrator: User, signed_in: SignedIn) -> None:
    for number in range(101):
        factories.user(f"P{number:03} Person")
    client = signed_in(administrator)

    first = client.get("/people/")
    second = client.get("/people/", {"after": first.context["page"].next})

    names = [person.name for page in (first, second) for person in page.context["page"].rows]
    assert names == sorted(names)
    assert len(names) == 102
    assert "Next people" in first.content.decode()
    assert "First page" in second.content.decode()


def test_a_made_up_cursor_is_refused(administrator: User, signed_in: SignedIn) -> None:
    answer = signed_in(administrator).get("/people/", {"after": "nonsense"})

    assert answer.status_code == 400
    assert "not one that the site made" in answer.content.decode()
