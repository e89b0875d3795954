from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from django.test import Client

from sources.actions import register
from sources.models import Source
from tracker.accounts.models import User

SignedIn = Callable[[User], Client]


@pytest.fixture
def source(editor: User) -> Source:
    made = register.add_source(name="Upland Charter Alliance", kind="body", by=editor)
    return register.add_name(made.pk, name="UCA", language="en", by=editor, seen=1)


def test_page_shows_names_and_forms(source: Source, signed_in: SignedIn, editor: User) -> None:
    page = signed_in(editor).get(f"/sources/{source.pk}/edit/").content.decode()

    for words in ("Upland Charter Alliance", "UCA", "English", "Save what it is", "Rename", "Add this name"):
        assert words in page


def test_rename(source: Source, signed_in: SignedIn, editor: User) -> None:
    given = {"name": "Upland Alliance", "version": "2", "keep_old": "on"}

    answer = signed_in(editor).post(f"/sources/{source.pk}/rename/", given)

    source.refresh_from_db()
    assert (answer.status_code, answer["Location"]) == (302, f"/sources/{source.pk}/edit/")
    assert source.name == "Upland Alliance"
    assert set(source.names.values_list("name", flat=True)) == {"Upland Charter Alliance", "UCA"}


def test_rename_without_keeping_the_old_name(source: Source, signed_in: SignedIn, editor: User) -> None:
    signed_in(editor).post(f"/sources/{source.pk}/rename/", {"name": "Upland Alliance", "version": "2"})

    assert list(source.names.values_list("name", flat=True)) == ["UCA"]


def test_change(source: Source, signed_in: SignedIn, editor: User) -> None:
    given = {"kind": "group", "affiliation": "", "country": "ML", "note": "Hills.", "version": "2"}

    signed_in(editor).post(f"/sources/{source.pk}/change/", given)

    source.refresh_from_db()
    assert (source.kind, source.country, source.note, source.version) == ("group", "ML", "Hills.", 3)


def test_add_and_remove_a_name(source: Source, signed_in: SignedIn, editor: User) -> None:
    client = signed_in(editor)

    client.post(f"/sources/{source.pk}/names/", {"name": "Alliance des hauts", "language": "fr", "version": "2"})
    client.post(f"/sources/{source.pk}/names/{source.names.get(name='UCA').pk}/remove/", {"version": "3"})

    assert list(source.names.values_list("name", "language")) == [("Alliance des hauts", "fr")]


def test_conflict_shows_both_and_loses_neither(source: Source, signed_in: SignedIn, editor: User) -> None:
    client = signed_in(editor)
    register.change_source(
        source.pk, kind="group", affiliation_id=None, country="ML", note="Theirs.", by=editor, seen=2
    )
    mine = {"kind": "body", "affiliation": "", "country": "FR", "note": "Mine.", "version": "2"}

    answer = client.post(f"/sources/{source.pk}/change/", mine)

    page = answer.content.decode()
    source.refresh_from_db()
    assert answer.status_code == 409
    assert "Ines Karo changed this while you had it open" in page
    assert "Theirs." in page
    assert "Mine." in page
    assert source.note == "Theirs."
    assert 'name="version" value="3"' in page

    again = client.post(f"/sources/{source.pk}/change/", mine | {"version": "3"})

    source.refresh_from_db()
    assert again.status_code == 302
    assert source.note == "Mine."


def test_name_of_another_source_is_pointed_out(source: Source, signed_in: SignedIn, editor: User) -> None:
    other = register.add_source(name="Observers", kind="body", by=editor)

    answer = signed_in(editor).post(f"/sources/{other.pk}/names/", {"name": "uca", "language": "", "version": "1"})

    page = answer.content.decode()
    assert answer.status_code == 409
    assert f'href="/sources/{source.pk}/"' in page
    assert 'value="uca"' in page


@pytest.mark.parametrize("path", ["rename", "change", "names", "names/1/remove"])
class TestEveryForm:
    def test_is_posted(self, path: str, source: Source, signed_in: SignedIn, editor: User) -> None:
        assert signed_in(editor).get(f"/sources/{source.pk}/{path}/").status_code == 405

    @pytest.mark.parametrize("who", ["reader", "fact_checker", "administrator", "nobody"])
    def test_is_for_editors(
        self, path: str, who: str, source: Source, signed_in: SignedIn, request: pytest.FixtureRequest
    ) -> None:
        answer = signed_in(request.getfixturevalue(who)).post(f"/sources/{source.pk}/{path}/", {"version": "2"})

        assert answer.status_code == 403

    def test_needs_its_fields(self, path: str, source: Source, signed_in: SignedIn, editor: User) -> None:
        answer = signed_in(editor).post(f"/sources/{source.pk}/{path}/", {"version": "two"})

        assert answer.status_code == 400
        source.refresh_from_db()
        assert source.version == 2

    def test_of_no_source_is_not_found(self, path: str, signed_in: SignedIn, editor: User) -> None:
        assert signed_in(editor).post(f"/sources/{10**20}/{path}/", {"version": "1"}).status_code == 404


@pytest.mark.parametrize("who", ["reader", "fact_checker", "administrator", "nobody"])
def test_page_is_for_editors(who: str, source: Source, signed_in: SignedIn, request: pytest.FixtureRequest) -> None:
    assert signed_in(request.getfixturevalue(who)).get(f"/sources/{source.pk}/edit/").status_code == 403


def test_page_needs_a_sign_in(source: Source, client: Client) -> None:
    assert client.get(f"/sources/{source.pk}/edit/").status_code == 302


def test_queries(
    source: Source,
    signed_in: SignedIn,
    editor: User,
    django_assert_num_queries: Callable[..., AbstractContextManager[object]],
) -> None:
    client = signed_in(editor)

    with django_assert_num_queries(8):  # session, user, roles, notices; source, names, affiliates, names to choose from
        client.get(f"/sources/{source.pk}/edit/")
