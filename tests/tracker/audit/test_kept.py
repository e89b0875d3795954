import pytest
from django.db import DatabaseError, connection, transaction
from django.db.models import Model

from claims.actions.steps import take_step
from claims.choices import Target
from claims.models import Claim, Comment, Enquiry, SavedView
from tests import factories
from tracker.accounts.actions import create_token
from tracker.accounts.models import ApiToken, User
from tracker.audit.events import tracked_models
from tracker.audit.reading import events_of

pytestmark = pytest.mark.django_db

MUST_BE_TRACKED = {
    "accounts.apitoken",
    "accounts.rolegrant",
    "accounts.user",
    "claims.claim",
    "claims.claimdisclaimer",
    "claims.comment",
    "claims.disclaimer",
    "claims.enquiry",
    "claims.evidence",
    "claims.figure",
    "claims.link",
    "claims.placement",
    "claims.savedview",
    "claims.span",
    "claims.succession",
    "sources.article",
    "sources.revision",
    "sources.source",
    "sources.sourcename",
}
TABLES = sorted(model._meta.db_table for model in tracked_models())
EVENT_TABLES = sorted(events_of(model)._meta.db_table for model in tracked_models())
APPEND_ONLY = [*EVENT_TABLES, "claims_judgement", "claims_judgementevidence"]


def executed(sql: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(sql)


def triggers_of(table: str) -> set[tuple[str, str]]:
    """The triggers that are switched on: what they fire on, and their function."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT event_manipulation, action_orientation FROM information_schema.triggers t JOIN pg_trigger g"
            " ON g.tgname = t.trigger_name AND g.tgrelid = %s::regclass AND g.tgenabled = 'O'"
            " WHERE event_object_table = %s AND action_statement LIKE %s",
            [table, table, "%pgtrigger_%"],
        )
        return set(cursor.fetchall())


def test_every_record_that_must_be_tracked_is() -> None:
    assert {model._meta.label_lower for model in tracked_models()} >= MUST_BE_TRACKED


@pytest.mark.parametrize("table", TABLES)
def test_triggers_are_installed(table: str) -> None:
    installed = triggers_of(table)

    assert {(event, "STATEMENT") for event in ("INSERT", "UPDATE", "DELETE")} <= installed


@pytest.fixture
def everything(claim: Claim, editor: User) -> None:
    """A row in every tracked table, and judgements."""
    disclaimer = factories.disclaimer(claim.article)
    claim.disclaimers.add(disclaimer)
    claim.successors.add(factories.claim(claim.article, "denied losing the crossing", figure=""))
    claim.article.outlet.names.create(name="Meridian", folded="meridian")
    create_token(name="Script", by=editor)
    piece = factories.evidence(claim, editor)
    Enquiry.objects.create(claim=claim, to="The ministry", channel="email", question="How many?", added_by=editor)
    Comment.objects.create(claim=claim, text="Is it the same bridge?", by=editor)
    SavedView.objects.create(owner=editor, name="Casualties", query="has_figures=yes")
    take_step(
        claim_id=claim.pk,
        target=Target.VERIFICATION,
        step="propose",
        to="verified",
        why="Seen.",
        evidence=[piece.pk],
        by=editor,
        seen=1,
    )


@pytest.mark.usefixtures("everything")
@pytest.mark.parametrize("table", APPEND_ONLY)
@pytest.mark.parametrize("sql", ["UPDATE {} SET {} = {}", "DELETE FROM {}", "TRUNCATE {} CASCADE"])
def test_trail_is_append_only(table: str, sql: str) -> None:
    executed("SET CONSTRAINTS ALL IMMEDIATE")  # a table with checks still to be made is not truncated anyway
    key = "pgh_id" if table in EVENT_TABLES else "id"

    with pytest.raises(DatabaseError, match=r"append-only|Cannot update or delete"), transaction.atomic():
        executed(sql.format(table, key, key))


def test_change_leaves_the_row_as_it_was_and_as_it_became() -> None:
    source = factories.source("Tavara")

    executed(f"UPDATE sources_source SET country = 'ML' WHERE id = {source.pk}")  # noqa: S608 - a number of ours
    executed(f"DELETE FROM sources_source WHERE id = {source.pk}")  # noqa: S608 - a number of ours

    kept = events_of(type(source)).objects.filter(pgh_obj_id=source.pk).order_by("pgh_id")
    assert list(kept.values_list("pgh_label", "country")) == [("insert", ""), ("update", "ML"), ("delete", "ML")]


def test_update_of_nothing_leaves_no_event() -> None:
    source = factories.source("Tavara")

    executed("UPDATE sources_source SET country = country")

    assert events_of(type(source)).objects.filter(pgh_obj_id=source.pk).count() == 1


@pytest.mark.parametrize(("model", "secret"), [(User, "password"), (ApiToken, "digest")])
def test_secrets_are_not_in_the_trail(model: type[Model], secret: str) -> None:
    assert secret not in {column.name for column in events_of(model)._meta.fields}
