"""A large archive in a database of its own, loaded by COPY: the ground on which pages and exports are measured."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import django

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from tracker.accounts.models import User

CLAIMS = int(os.environ.get("BENCHMARK_CLAIMS", "100000"))
CLAIMS_AN_ARTICLE = 14
SOURCES = 2000
BEGUN = datetime(2026, 1, 1, tzinfo=UTC)
SENTENCE = "the army said its men had left the bridge at dawn and that more than sixty of the others were killed"
WORDS = SENTENCE.split()
STATES = ("unchecked", "unchecked", "unchecked", "contested", "not_checkable", "unverifiable")


@contextmanager
def archive() -> Iterator[User]:
    """Load the archive, yield an editor, and drop everything."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tracker.settings")
    os.environ.setdefault("ALLOWED_HOSTS", "testserver")
    django.setup()
    from django.conf import settings  # noqa: PLC0415 - Django must be set up first
    from django.test import override_settings  # noqa: PLC0415

    from tests import factories  # noqa: PLC0415
    from tests.database import database_of_this_process  # noqa: PLC0415
    from tracker.roles import Role  # noqa: PLC0415

    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    names_as_they_are = override_settings(
        STORAGES={**settings.STORAGES, "staticfiles": plain}, WHITENOISE_AUTOREFRESH=True
    )
    with database_of_this_process(), names_as_they_are:
        editor = factories.user("Ines Karo", Role.EDITOR)
        load(CLAIMS, editor.pk)
        yield editor


def load(claims: int, editor: int) -> None:
    """Write the rows table by table; triggers rest, so that the audit trail is not what is measured."""
    from django.db import connection  # noqa: PLC0415

    with connection.cursor() as cursor:
        cursor.execute("SET session_replication_role = replica")
        for table, columns, rows in tables(claims, editor):
            with cursor.copy(f"COPY {table} ({', '.join(columns)}) FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
        cursor.execute("SET session_replication_role = DEFAULT")
        cursor.execute("VACUUM ANALYZE")
    sys.stdout.write(f"{claims:,} claims loaded\n")


def tables(claims: int, editor: int) -> Iterator[tuple[str, Sequence[str], Iterator[Sequence[Any]]]]:
    articles = claims // CLAIMS_AN_ARTICLE + 1
    yield "sources_source", (
        "id", "name", "folded", "kind", "country", "note", "version", "created_at",
    ), (
        (pk, f"Source {pk}", f"source {pk}", "outlet" if pk <= 100 else "body", "", "", 1, BEGUN)
        for pk in range(1, SOURCES + 1)
    )  # fmt: skip
    yield "sources_article", (
        "id", "title", "outlet_id", "url", "language", "published_on", "added_at", "version",
    ), (
        (pk, f"Report {pk} from the river", pk % 100 + 1, "", "en", date(2026, 1, 1) + timedelta(pk % 300), BEGUN, 1)
        for pk in range(1, articles + 1)
    )  # fmt: skip
    yield (
        "sources_revision",
        ("id", "article_id", "number", "text", "digest", "length", "added_at"),
        ((pk, pk, 1, f"Report {pk}.", f"{pk:064}", len(f"Report {pk}."), BEGUN) for pk in range(1, articles + 1)),
    )
    yield "claims_claim", (
        "id", "article_id", "triage", "quote", "cue", "attribution_type", "speech_act", "language", "place", "summary",
        "attribution", "attribution_proposed", "attribution_on_earlier_record", "verification", "unverifiable_reason",
        "verification_proposed", "verification_on_earlier_record", "rank", "added_at", "changed_at", "version",
        "record_version",
    ), (claim(pk) for pk in range(1, claims + 1))  # fmt: skip
    yield (
        "claims_placement",
        ("claim_id", "revision_id", "start", "context"),
        ((pk, pk // CLAIMS_AN_ARTICLE + 1, pk % CLAIMS_AN_ARTICLE, around(pk)) for pk in range(1, claims + 1)),
    )
    yield "claims_link", (
        "claim_id", "position", "role", "mention", "source_id", "name", "kind", "alternatives", "medium", "match",
        "sure",
    ), (
        (pk, 0, "speaker", "the army", 101 + pk % (SOURCES - 100), "", "body", "[]", "statement", "confirmed", True)
        for pk in range(1, claims + 1)
    )  # fmt: skip
    yield "claims_figure", (
        "claim_id", "position", "wording", "low", "bound", "unit", "counted", "of", "verification",
        "unverifiable_reason", "verification_proposed", "verification_on_earlier_record",
    ), (
        (pk, 0, "more than sixty", 60, "more_than", "people", "killed", "soldiers", "unchecked", "", "", False)
        for pk in range(1, claims + 1)
        if pk % 3
    )  # fmt: skip
    yield "claims_judgement", (
        "claim_id", "target", "step", "start", '"end"', "proposed", "reason", "why", "by_id", "at", "claim_version",
        "before",
    ), (
        (pk, "verification", "conclude", "unchecked", state(pk), "", reason(pk), "Seen.", editor, BEGUN, 1, "{}")
        for pk in range(1, claims + 1)
        if state(pk) != "unchecked"
    )  # fmt: skip


def claim(pk: int) -> Sequence[Any]:
    quote = " ".join(WORDS[(pk * step) % len(WORDS)] for step in range(1, 17)) + f" in place {pk % 997}"
    triage = "suggested" if pk % 10 == 0 else "accepted"
    return (
        pk, pk // CLAIMS_AN_ARTICLE + 1, triage, quote, "said", "indirect", "states", "en", "", "",
        "unchecked", "", False, state(pk), reason(pk), "", False, (0, 1, 4, 5, 6, 7)[pk % 6], BEGUN, BEGUN, 1, 1,
    )  # fmt: skip


def around(pk: int) -> str:
    """What stands around the quote: 48 words, some of which few others have."""
    return " ".join(
        f"{WORDS[(pk * step) % len(WORDS)]}{pk * step % 9973 if step % 3 == 0 else ''}" for step in range(48)
    )


def state(pk: int) -> str:
    return "unchecked" if pk % 10 == 0 else STATES[pk % len(STATES)]


def reason(pk: int) -> str:
    return "no_access" if state(pk) == "unverifiable" else ""
