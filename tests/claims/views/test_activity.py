from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest
from django.db import connection
from django.test import Client

from claims.actions.steps import take_step
from claims.choices import Target
from claims.models import Claim
from sources.actions import register
from tests import factories
from tracker.accounts.models import User
from tracker.audit.trail import Entry
from tracker.roles import Role

SignedIn = Callable[[User], Client]


def entries(client: Client, **query: Any) -> list[Entry]:
    answer = client.get("/activity/", query)
    assert answer.status_code == 200
    return list(answer.context["page"].entries)


def changes(entry: Entry) -> dict[str, tuple[str, str]]:
    return {change.label: (change.before, change.after) for change in entry.changes}


@pytest.fixture
def reading(signed_in: SignedIn, administrator: User) -> Client:
    return signed_in(administrator)


def test_change_shows_who_and_what_it_was_and_became(reading: Client, editor: User) -> None:
    state = register.add_source(name="Tavara", kind="body", by=editor)
    army = register.add_source(name="Army", kind="body", by=editor, country="ml")

    register.change_source(
        army.pk, kind="group", affiliation_id=state.pk, country="ML", note="Land.", by=editor, seen=1
    )

    newest = entries(reading)[0]
    assert (newest.who, newest.title, newest.name) == ("Ines Karo", f"Source {army.pk} changed", "Army")
    assert changes(newest) == {
        "kind": ("Body", "Kind of people"),
        "speaks for": ("", "Tavara"),
        "note": ("", "Land."),
    }


def test_added_and_removed_rows_show_what_they_held(reading: Client, editor: User) -> None:
    source = register.add_source(name="Tavara", kind="body", by=editor)
    named = register.add_name(source.pk, name="Tavarie", language="fr", by=editor, seen=1)
    register.remove_name(source.pk, name_id=named.names.get().pk, by=editor, seen=2)

    removed, added = entries(reading, kind="sources.sourcename")

    assert removed.title.endswith("removed")
    assert changes(removed) == {"source": ("Tavara", ""), "name": ("Tavarie", ""), "language": ("fr", "")}
    assert changes(added) == {"source": ("", "Tavara"), "name": ("", "Tavarie"), "language": ("", "fr")}


def test_change_by_raw_sql_is_outside_the_site(reading: Client) -> None:
    source = factories.source("Tavara")
    with connection.cursor() as cursor:
        cursor.execute("UPDATE sources_source SET country = 'ML' WHERE id = %s", [source.pk])

    newest = entries(reading, record=f"sources.source:{source.pk}")[0]

    assert newest.who == "Outside the site"
    assert changes(newest) == {"country": ("", "ML")}
    assert newest in entries(reading, person="outside")
    assert newest not in entries(reading, person="site")


def test_change_that_only_touches_bookkeeping_still_shows(reading: Client) -> None:
    source = factories.source("Tavara")
    with connection.cursor() as cursor:
        cursor.execute("UPDATE sources_source SET version = 7 WHERE id = %s", [source.pk])

    assert changes(entries(reading)[0]) == {"version": ("1", "7")}


def test_judgements_stand_in_the_trail(reading: Client, claim: Claim, fact_checker: User) -> None:
    take_step(
        claim_id=claim.pk,
        target=Target.VERIFICATION,
        step="conclude",
        to="unverifiable",
        reason="no_access",
        why="Roads are closed.",
        by=fact_checker,
        seen=1,
    )

    judged = entries(reading, kind="claims.judgement")[0]

    assert (judged.who, judged.title) == ("Tom Adeyar", f"Judgement on claim {claim.pk}, verification: conclude")
    assert changes(judged) == {
        "state": ("Unchecked", "Unverifiable"),
        "reason": ("", "No access"),
        "why": ("", "Roads are closed."),
    }


def test_one_record_comes_with_its_parts(reading: Client, claim: Claim, fact_checker: User) -> None:
    other = factories.claim(factories.article())
    take_step(claim_id=claim.pk, target=Target.VERIFICATION, step="take", by=fact_checker, seen=1)

    kinds = [entry.title.rsplit(" ", 2)[0] for entry in entries(reading, record=f"claims.claim:{claim.pk}")]

    assert {"Claim", "Link", "Figure", "Span"} <= set(kinds)
    assert any(kind.startswith("Judgement") for kind in kinds)
    shown = {str(entry.record) for entry in entries(reading, record=f"claims.claim:{claim.pk}")}
    assert str(claim.pk) in {record.split(":")[1] for record in shown if record.startswith("claims.claim")}
    assert f"claims.claim:{other.pk}" not in shown


def test_one_person(reading: Client, editor: User, fact_checker: User, claim: Claim) -> None:
    register.add_source(name="Tavara", kind="body", by=editor)
    take_step(claim_id=claim.pk, target=Target.VERIFICATION, step="take", by=fact_checker, seen=1)

    assert {entry.who for entry in entries(reading, person=editor.pk)} == {"Ines Karo"}
    assert {entry.who for entry in entries(reading, person=fact_checker.pk)} == {"Tom Adeyar"}


def test_pages_follow_each_other_without_gap_or_repeat(
    reading: Client, claim: Claim, fact_checker: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All of this happens in one transaction, at one moment for the database: the hardest case for a keyset."""
    take_step(claim_id=claim.pk, target=Target.VERIFICATION, step="take", by=fact_checker, seen=1)
    whole = [(entry.title, entry.at) for entry in entries(reading)]
    monkeypatch.setattr("claims.views.activity.PAGE", 3)
    found, after = [], ""

    while True:
        page = reading.get("/activity/", {"after": after}).context["page"]
        found += [(entry.title, entry.at) for entry in page.entries]
        after = page.next
        if not after:
            break

    assert found == whole
    assert len(set(found)) == len(found) > 10
    assert [at for _, at in found] == sorted((at for _, at in found), reverse=True)


@pytest.mark.parametrize(
    "query",
    [
        "person=0",
        "person=Ines",
        "kind=claims.nothing",
        "kind=auth.user",
        "record=12",
        "record=claims.claim",
        "record=claims.claim:x",
        "record=claims.claim:" + "9" * 40,
        "record=auth.user:1",
        "record=" + "a" * 300,
        "after=x",
        "after=2026-11-22T10:00:00~claims.claim~1",
        "after=2026-11-22T10:00:00%2B00:00~claims.claim~99999999999999999999",
        "after=2026-11-22T10:00:00%2B00:00~claims.nothing~1",
        "after=%00",
    ],
)
def test_bad_input_is_said(query: str, reading: Client) -> None:
    assert reading.get(f"/activity/?{query}").status_code == 400


def test_record_that_never_was_shows_nothing(reading: Client) -> None:
    page = reading.get("/activity/?record=claims.claim:999").content.decode()

    assert "Nothing was changed that fits" in page


@pytest.mark.parametrize("who", ["reader", "fact_checker", "editor", "nobody"])
def test_is_for_administrators(who: str, signed_in: SignedIn, request: pytest.FixtureRequest) -> None:
    assert signed_in(request.getfixturevalue(who)).get("/activity/").status_code == 403


@pytest.mark.django_db
def test_needs_a_sign_in(client: Client) -> None:
    assert client.get("/activity/").status_code == 302


def test_is_only_read(reading: Client) -> None:
    assert reading.post("/activity/").status_code == 405


def test_page_says_it_in_words(reading: Client, editor: User) -> None:
    register.add_source(name="<b>Tavara</b>", kind="body", by=editor)

    page = reading.get("/activity/").content.decode()

    assert "Ines Karo" in page
    assert "&lt;b&gt;Tavara&lt;/b&gt;" in page
    assert "<b>Tavara</b>" not in page


@pytest.mark.parametrize("many", [1, 15])
def test_queries_do_not_grow_with_the_entries(
    many: int, reading: Client, editor: User, django_assert_num_queries: Callable[..., AbstractContextManager[object]]
) -> None:
    for number in range(many):
        source = register.add_source(name=f"Body {number}", kind="body", by=editor)
        register.add_name(source.pk, name=f"B{number}", by=editor, seen=1)

    # session, user, roles; people; the page; events of sources, earlier ones, events of names; users, sources by name
    with django_assert_num_queries(10):
        reading.get(f"/activity/?person={editor.pk}")


def test_what_a_row_held_is_folded_and_what_changed_is_not(reading: Client, editor: User) -> None:
    source = register.add_source(name="Tavara", kind="body", by=editor)
    register.rename_source(source.pk, name="Tavaria", by=editor, seen=1, keep_old=False)

    changed, added = entries(reading, record=f"sources.source:{source.pk}")

    assert (changed.is_whole, added.is_whole) == (False, True)
    assert changes(changed) == {"name": ("Tavara", "Tavaria")}


def test_pages_lead_to_the_activity_of_their_record(signed_in: SignedIn, claim: Claim, editor: User) -> None:
    records = {
        claim.get_absolute_url(): f"claims.claim:{claim.pk}",
        claim.article.get_absolute_url(): f"sources.article:{claim.article_id}",
        claim.article.outlet.get_absolute_url(): f"sources.source:{claim.article.outlet_id}",
    }
    plain = {address: signed_in(editor).get(address).content.decode() for address in records}
    editor.grants.create(role=Role.ADMINISTRATOR)
    client = signed_in(editor)

    for address, record in records.items():
        link = f'href="/activity/?record={record}"'
        assert link not in plain[address]
        assert link in client.get(address).content.decode()
        assert client.get(f"/activity/?record={record}").context["page"].entries
