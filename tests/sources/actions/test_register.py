from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
from django.db import connection

from sources.actions import register
from sources.models import Article, Source
from sources.names import folded
from sources.rules import NameTaken
from tests import factories
from tracker.accounts.models import User
from tracker.refusal import Refused, Stale
from tracker.roles import Role

if TYPE_CHECKING:
    from collections.abc import Callable


def added(by: User, name: str = "Upland Charter Alliance", kind: str = "body", **fields: Any) -> Source:
    return register.add_source(name=name, kind=kind, by=by, **fields)


def names_of(source: Source) -> list[str]:
    return list(source.names.values_list("name", flat=True))


def test_editor_adds_source(editor: User) -> None:
    state = added(editor, "Tavara", country="ml")

    army = added(editor, " Tavara’s  Army ", affiliation_id=state.pk, note="Land forces.\r\n")

    army.refresh_from_db()
    assert (army.name, army.folded, army.kind, army.version) == ("Tavara’s Army", "tavara's army", "body", 1)
    assert (army.affiliation, army.note, army.created_by, state.country) == (state, "Land forces.", editor, "ML")


@pytest.mark.parametrize("who", ["reader", "fact_checker", "administrator", "nobody"])
def test_others_may_not_write_the_register(who: str, editor: User, request: pytest.FixtureRequest) -> None:
    by = request.getfixturevalue(who)
    source = added(editor)
    tries: list[Callable[[], object]] = [
        lambda: added(by, "Another"),
        lambda: register.rename_source(source.pk, name="Another", by=by, seen=1),
        lambda: register.change_source(source.pk, kind="body", affiliation_id=None, country="", note="", by=by, seen=1),
        lambda: register.add_name(source.pk, name="UCA", by=by, seen=1),
        lambda: register.remove_name(source.pk, name_id=1, by=by, seen=1),
    ]

    for attempt in tries:
        with pytest.raises(Refused) as refused:
            attempt()
        assert refused.value.code == "wrong_role"

    assert Source.objects.count() == 1


@pytest.mark.parametrize("name", ["upland charter alliance", "The Upland Charter Alliance.", "UCA", "u.c.a."])
@pytest.mark.parametrize("kind", ["body", "outlet"])
def test_name_of_another_source_is_pointed_out(name: str, kind: str, editor: User) -> None:
    holder = added(editor)
    register.add_name(holder.pk, name="UCA", by=editor, seen=1)

    with pytest.raises(NameTaken, match="in the register already") as taken:
        added(editor, name, kind)

    assert taken.value.code == "name_taken"
    assert (taken.value.holder.pk, taken.value.holder.name) == (holder.pk, "Upland Charter Alliance")


def test_alias_of_another_source_is_refused(editor: User) -> None:
    holder = added(editor)
    other = added(editor, "United Corn Association")
    register.add_name(holder.pk, name="UCA", by=editor, seen=1)

    with pytest.raises(NameTaken, match="a name of Upland Charter Alliance"):
        register.add_name(other.pk, name="U.C.A.", by=editor, seen=1)

    assert names_of(other) == []


@pytest.mark.parametrize("kind", ["body", "person"])
def test_source_is_found_by_any_of_its_names(kind: str, editor: User) -> None:
    holder = register.add_name(added(editor).pk, name="UCA", by=editor, seen=1)

    assert register.find_or_add_source(name="u.c.a", kind=kind, by=editor) == holder


def test_source_that_is_not_found_is_added(editor: User) -> None:
    made = register.find_or_add_source(name="Radio Meridian", kind="outlet", by=editor)

    assert (made.name, made.kind, made.created_by) == ("Radio Meridian", "outlet", editor)


def test_body_is_not_taken_for_an_outlet(editor: User) -> None:
    added(editor)

    with pytest.raises(NameTaken):
        register.find_or_add_source(name="Upland Charter Alliance", kind="outlet", by=editor)


def test_source_is_not_guessed_between_two(editor: User) -> None:
    for name in ("The Mission", "Mission to the Lakes"):
        Source.objects.create(name=name, folded=folded(name), kind="body").names.create(name="LM", folded="lm")

    with pytest.raises(Refused, match="Several sources"):
        register.find_or_add_source(name="LM", kind="body", by=editor)


def test_rename_keeps_the_old_name_as_further_name(editor: User) -> None:
    source = added(editor)

    register.rename_source(source.pk, name="Upland Alliance", by=editor, seen=1)

    source.refresh_from_db()
    assert (source.name, source.folded, source.version) == ("Upland Alliance", "upland alliance", 2)
    assert names_of(source) == ["Upland Charter Alliance"]


def test_rename_can_drop_a_mistyped_name(editor: User) -> None:
    source = added(editor, "Uplnad Charter Alliance")

    register.rename_source(source.pk, name="Upland Charter Alliance", by=editor, seen=1, keep_old=False)

    assert names_of(source) == []


def test_rename_to_a_further_name_swaps_the_two(editor: User) -> None:
    source = added(editor)
    register.add_name(source.pk, name="UCA", by=editor, seen=1)

    register.rename_source(source.pk, name="UCA", by=editor, seen=2)

    assert names_of(source) == ["Upland Charter Alliance"]


def test_rename_that_changes_the_spelling_alone_adds_no_name(editor: User) -> None:
    source = added(editor, "upland charter alliance")

    register.rename_source(source.pk, name="Upland Charter Alliance", by=editor, seen=1)

    source.refresh_from_db()
    assert source.name == "Upland Charter Alliance"
    assert names_of(source) == []


def test_name_is_removed(editor: User) -> None:
    source = register.add_name(added(editor).pk, name="UCA", language="EN", by=editor, seen=1)
    name = source.names.get()

    register.remove_name(source.pk, name_id=name.pk, by=editor, seen=2)

    assert name.language == "en"
    assert names_of(source) == []


def test_name_of_another_source_cannot_be_removed_through_this_one(editor: User) -> None:
    holder = register.add_name(added(editor).pk, name="UCA", by=editor, seen=1)
    other = added(editor, "Another")

    with pytest.raises(Refused, match="does not have this name"):
        register.remove_name(other.pk, name_id=holder.names.get().pk, by=editor, seen=1)

    assert names_of(holder) == ["UCA"]


@pytest.mark.parametrize("name", ["UCA", "uca", "Upland Charter Alliance"])
def test_name_it_has_is_not_added_twice(name: str, editor: User) -> None:
    source = register.add_name(added(editor).pk, name="UCA", by=editor, seen=1)

    with pytest.raises(Refused, match="has the name"):
        register.add_name(source.pk, name=name, by=editor, seen=2)


def test_stale_version_writes_nothing_and_says_who_changed_it(editor: User) -> None:
    source = added(editor)
    register.rename_source(source.pk, name="Upland Alliance", by=editor, seen=1)

    with pytest.raises(Stale) as stale:
        register.change_source(source.pk, kind="group", affiliation_id=None, country="", note="", by=editor, seen=1)

    source.refresh_from_db()
    assert (stale.value.version, stale.value.changed_by) == (2, "Ines Karo")
    assert source.kind == "body"


def test_affiliation_that_closes_a_circle_is_refused(editor: User) -> None:
    state = added(editor, "Tavara")
    army = added(editor, "Tavaran army", affiliation_id=state.pk)
    colonel = added(editor, "Dario Vesh", "person", affiliation_id=army.pk)

    with pytest.raises(Refused, match="cannot speak for itself"):
        register.change_source(state.pk, kind="body", affiliation_id=colonel.pk, country="", note="", by=editor, seen=1)


@pytest.mark.parametrize("missing", [0, 404, 10**12])
def test_affiliation_to_no_source_is_refused(missing: int, editor: User) -> None:
    with pytest.raises(Refused, match="must be a source of the register"):
        added(editor, affiliation_id=missing)

    assert not Source.objects.exists()


def test_outlet_with_articles_keeps_its_kind(editor: User, article: Article) -> None:
    outlet = article.outlet

    with pytest.raises(Refused, match="stays an outlet"):
        register.change_source(outlet.pk, kind="body", affiliation_id=None, country="", note="", by=editor, seen=1)


@pytest.mark.django_db(transaction=True)
def test_two_editors_with_one_name_make_one_source() -> None:
    editor = factories.user("Ines Karo", Role.EDITOR)

    def attempt(kind: str) -> str:
        try:
            return added(editor, "Observer mission", kind).name
        except NameTaken:
            return "taken"
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        answers = sorted(pool.map(attempt, ["body", "group", "document", "outlet"]))

    assert answers == ["Observer mission", "taken", "taken", "taken"]
