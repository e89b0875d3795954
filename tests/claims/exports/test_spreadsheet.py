import csv
import io
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.http import QueryDict
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from claims.actions.steps import take_step
from claims.choices import LinkRole, Match, Target
from claims.exports.spreadsheet import BYTE_ORDER_MARK, batches, csv_of
from claims.filters import ClaimFilters
from claims.models import Claim, Export, Figure, Link
from claims.querysets import ClaimQuerySet
from sources.models import Article, Source
from tests import factories
from tracker.accounts.models import User

TRIGGERS = "=+-@\t\n\r＝＋－＠"
PROTECTED = re.compile(rf"'+[{re.escape(TRIGGERS)}]")

Rows = list[dict[str, str]]


@pytest.fixture
def exported(fact_checker: User) -> Callable[..., Rows]:
    """The rows that Python's csv module reads back from an export."""

    def rows(claims: ClaimQuerySet | None = None) -> Rows:
        export = Export.objects.create(by=fact_checker, format="csv")
        chosen = Claim.objects.all() if claims is None else claims
        pieces = csv_of(chosen, export, link="https://claims.example/claims/", byte_order_mark=False)
        return list(csv.DictReader(io.StringIO(b"".join(pieces).decode(), newline=""), strict=True))

    return rows


def restored(cell: str) -> str:
    """What the documentation says: one apostrophe goes where apostrophes stand before a dangerous character."""
    return cell[1:] if PROTECTED.match(cell) else cell


def values(cell: str) -> list[str]:
    """The values of a cell that holds several, as the documentation says."""
    escapes = {"n": "\n", "\\": "\\", "|": "|"}
    return [re.sub(r"\\(.)", lambda found: escapes[found[1]], line) for line in restored(cell).split("\n")]


def test_one_row_a_claim_with_everything_about_it(
    exported: Callable[..., Rows], claim: Claim, fact_checker: User, second: User
) -> None:
    claim.disclaimers.add(factories.disclaimer(claim.article))
    army = factories.source("Tavaran army")
    Source.objects.filter(name="Upland Charter Alliance").update(affiliation=army)
    claim.links.update(medium="social_media")
    relay = factories.source("Agence Littoral", "outlet")
    Link.objects.create(claim=claim, position=1, role=LinkRole.RELAY, source=relay, medium="press", match="confirmed")
    Claim.objects.update(
        said_on=date(2026, 3, 4), place="Ostrel", summary="Sixty, they say.", cue="said", confidence=Decimal("0.870"),
        added_at=datetime(2026, 3, 5, 14, 20, 1, 999_999, tzinfo=UTC),
    )  # fmt: skip
    take_step(claim_id=claim.pk, target=Target.VERIFICATION, step="take", by=fact_checker, seen=1)

    [row] = exported()

    assert row | {"verification_at": "", "changed_at": ""} == {
        "id": str(claim.pk), "link": f"https://claims.example/claims/{claim.pk}/",
        "article_id": str(claim.article_id), "article_title": claim.article.title, "outlet": "Radio Meridian",
        "article_url": "", "article_date": "2026-03-05", "language": "en", "quote": 'killed "more than 60" soldiers',
        "cue": "said", "attribution_type": "indirect", "speech_act": "states", "speakers": "Upland Charter Alliance",
        "speaker_mentions": "it", "speaker_kinds": "body", "speaker_matches": "confirmed",
        "speaker_affiliations": "Tavaran army", "medium": "social_media", "relays": "Agence Littoral | press",
        "chain": "Upland Charter Alliance (social_media) > Agence Littoral (press) > Radio Meridian",
        "said_on": "2026-03-04", "place": "Ostrel", "summary": "Sixty, they say.", "figure_count": "1",
        "figures": '"more than 60" | 60 |  | more_than |  | killed | soldiers |  | unchecked |  |  | no',
        "disclaimers": "Numbers of dead and wounded could not be independently verified.",
        "disclaimer_scopes": "casualties", "triage": "accepted", "attribution": "unchecked", "attribution_by": "",
        "attribution_confirmed_by": "", "attribution_at": "", "attribution_why": "",
        "attribution_on_earlier_record": "no", "attribution_proposed": "", "attribution_proposed_by": "",
        "attribution_proposed_at": "", "attribution_proposed_why": "", "verification": "in_progress",
        "unverifiable_reason": "", "verification_by": "Tom Adeyar", "verification_confirmed_by": "",
        "verification_at": "", "verification_why": "", "verification_on_earlier_record": "no",
        "verification_proposed": "", "verification_proposed_by": "", "verification_proposed_at": "",
        "verification_proposed_why": "", "taken_by": "Tom Adeyar", "added_at": "2026-03-05T14:20:01Z",
        "changed_at": "", "confidence": "0.87", "engine_version": "", "evidence": "",
    }  # fmt: skip


def test_judgement_says_who_why_and_who_confirmed(
    exported: Callable[..., Rows], claim: Claim, fact_checker: User, second: User
) -> None:
    evidence = factories.evidence(claim, fact_checker, "against")
    propose: dict[str, Any] = {
        "target": Target.VERIFICATION,
        "step": "propose",
        "to": "false",
        "why": "It was low.",
    }
    take_step(claim_id=claim.pk, by=fact_checker, seen=1, evidence=[evidence.pk], **propose)
    [proposed] = exported()
    take_step(claim_id=claim.pk, target=Target.VERIFICATION, step="confirm", by=second, seen=2)
    [confirmed] = exported()
    take_step(claim_id=claim.pk, target=Target.VERIFICATION, step="undo", by=second, seen=3)
    [undone] = exported()

    assert (proposed["verification"], proposed["verification_proposed"]) == ("unchecked", "false")
    assert (proposed["verification_proposed_by"], proposed["verification_proposed_why"]) == (
        "Tom Adeyar",
        "It was low.",
    )
    assert proposed["verification_by"] == ""
    assert (confirmed["verification"], confirmed["verification_proposed"]) == ("false", "")
    assert (confirmed["verification_by"], confirmed["verification_confirmed_by"]) == ("Tom Adeyar", "Mara Olin")
    assert confirmed["verification_why"] == "It was low."
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", confirmed["verification_at"])
    assert (undone["verification"], undone["verification_proposed"]) == ("unchecked", "false")
    assert undone["verification_by"] == ""


def test_unverifiable_gives_its_reason_and_a_figure_its_own(
    exported: Callable[..., Rows], claim: Claim, fact_checker: User
) -> None:
    figure = claim.figures.get()
    flag: dict[str, Any] = {"step": "conclude", "to": "unverifiable", "by": fact_checker}
    take_step(claim_id=claim.pk, target=Target.VERIFICATION, reason="no_access", seen=1, **flag)
    take_step(
        claim_id=claim.pk, target=Target.FIGURE, figure_id=figure.pk, reason="too_recent", seen=2, **flag
    )  # fmt: skip

    [row] = exported()

    assert (row["verification"], row["unverifiable_reason"], row["verification_by"]) == (
        "unverifiable",
        "no_access",
        "Tom Adeyar",
    )
    assert row["figures"].endswith("| unverifiable | too_recent |  | no")


def test_joint_statement_and_speakers_without_a_name(exported: Callable[..., Rows], claim: Claim) -> None:
    speaker: dict[str, Any] = {"claim": claim, "position": 0, "role": LinkRole.SPEAKER}
    Link.objects.create(**speaker, name="The governor; of Ostrel", kind="person", match=Match.PROPOSED)
    Link.objects.create(**speaker, mention="a man\nin uniform", kind="group", match=Match.UNNAMED)
    Link.objects.create(**speaker, match=Match.PROPOSED)

    [row] = exported()

    assert values(row["speakers"]) == [
        "Upland Charter Alliance", "The governor; of Ostrel", "a man\nin uniform", "Not named",
    ]  # fmt: skip
    assert values(row["speaker_kinds"]) == ["body", "person", "unnamed", ""]
    assert values(row["speaker_matches"]) == ["confirmed", "proposed", "unnamed", "proposed"]


def test_figures_hold_open_ends_large_numbers_and_bars(exported: Callable[..., Rows], article: Article) -> None:
    claim = factories.claim(article, figure="")
    rows: list[dict[str, Any]] = [
        {"wording": "1,2 | 3\\4\n5", "low": Decimal("0.5000"), "high": Decimal(25000), "bound": "about", "unit": "%"},
        {"wording": "considerable losses", "bound": "unquantified"},
        {"wording": "up to 10^19", "high": Decimal(10) ** 19, "bound": "at_most", "as_of": date(2026, 1, 2)},
    ]
    Figure.objects.bulk_create(Figure(claim=claim, position=at, **row) for at, row in enumerate(rows))

    [row] = exported()

    lines = [re.split(r" (?<!\\)\| ", line) for line in row["figures"].split("\n")]
    assert [line[:5] for line in lines] == [
        ["1,2 \\| 3\\\\4\\n5", "0.5", "25000", "about", "%"],
        ["considerable losses", "", "", "unquantified", ""],
        ["up to 10^19", "", "10000000000000000000", "at_most", ""],
    ]
    assert lines[2][7] == "2026-01-02"
    assert {len(line) for line in lines} == {12}
    assert row["figure_count"] == "3"


TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1, max_size=30)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80, deadline=None)
@given(quote=TEXT, summary=TEXT)
@example(quote="=HYPERLINK(1)", summary="'=1")
@example(quote="''+1", summary="'t was so")
@example(quote="\r\n=1", summary='"')
@example(quote='a,b;c\n"d"\r', summary="\\.")
@example(quote="＝1", summary="\u2028\x85\x0b")
@example(quote="-", summary=" =1")
def test_csv_module_reads_back_exactly_what_the_database_holds(
    exported: Callable[..., Rows], claim: Claim, quote: str, summary: str
) -> None:
    Claim.objects.update(quote=quote, summary=summary)

    [row] = exported()

    assert (restored(row["quote"]), restored(row["summary"])) == (quote, summary)
    for cell in row.values():
        assert not cell or cell[0] not in TRIGGERS


def test_byte_order_mark_comes_first_where_it_is_asked_for(claim: Claim, fact_checker: User) -> None:
    export = Export.objects.create(by=fact_checker, format="csv")

    pieces = csv_of(Claim.objects.all(), export, link="/", byte_order_mark=True)

    assert b"".join(pieces).startswith(BYTE_ORDER_MARK + b"id,link,")


def test_lines_end_in_line_feeds_alone(claim: Claim, fact_checker: User) -> None:
    export = Export.objects.create(by=fact_checker, format="csv")

    text = b"".join(csv_of(Claim.objects.all(), export, link="/", byte_order_mark=False))

    assert text.endswith(b"\n")
    assert b"\r" not in text


def test_nothing_found_is_a_head_alone(exported: Callable[..., Rows], claim: Claim, nobody: User) -> None:
    assert exported(Claim.objects.filter(pk=0)) == []
    assert exported(Claim.objects.visible_to(nobody)) == []


@pytest.mark.parametrize("query", ["", "search=killed", "has_figures=yes&source_kind=body", "list=mine",
                                   "taken_by=nobody&unverifiable_reason=no_access",
                                   "search=%25s+100%25+killed"])  # fmt: skip
def test_every_filter_may_be_exported(
    exported: Callable[..., Rows], claim: Claim, fact_checker: User, rf: RequestFactory, query: str
) -> None:
    request = rf.get("/")
    request.user = fact_checker
    filters = ClaimFilters(QueryDict(query), Claim.objects.all(), request=request)
    assert filters.is_valid()

    assert [row["id"] for row in exported(filters.qs)] == [str(found.pk) for found in filters.qs.ranked()]


def test_record_keeps_the_exact_number_of_rows(exported: Callable[..., Rows], article: Article) -> None:
    for _ in range(3):
        factories.claim(article)

    exported()

    export = Export.objects.get()
    assert (export.row_count, export.outcome) == (3, "3 claims")
    assert export.ended_at


def test_download_that_is_broken_off_is_recorded_and_leaves_the_connection_free(
    article: Article, fact_checker: User
) -> None:
    for _ in range(20):
        factories.claim(article)
    export = Export.objects.create(by=fact_checker, format="csv")

    pieces = csv_of(Claim.objects.all(), export, link="/", byte_order_mark=False)
    next(pieces)
    pieces.close()  # type: ignore[attr-defined]

    export.refresh_from_db()
    assert (export.row_count, export.outcome) == (None, "Broken off")
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        assert cursor.fetchone() == (1,)


def test_batches_grow_and_lose_nothing() -> None:
    rows = [b"%d\n" % number for number in range(5000)]

    pieces = list(batches(iter(rows)))

    assert b"".join(pieces) == b"".join(rows)
    assert [len(piece.splitlines()) for piece in pieces] == [8, 32, 128, 512, 1024, 1024, 1024, 1024, 224]


def test_a_kept_file_is_named_with_its_digest(exported: Callable[..., Rows], claim: Claim, fact_checker: User) -> None:
    kept: dict[str, Any] = {
        "file": "evidence/aa/x",
        "file_name": "a.pdf",
        "file_type": "application/pdf",
        "file_size": 5,
    }
    piece = factories.evidence(claim, fact_checker, "against", url="", sha256="a" * 64, **kept)
    gone: dict[str, Any] = {"retracted_at": piece.added_at, "retracted_by": fact_checker, "retracted_why": "Twice."}
    factories.evidence(claim, fact_checker, **gone)

    rows = exported()

    assert (
        rows[0]["evidence"] == f"{piece.pk} | verification |  | against | River gauge pictures |  | a.pdf | {'a' * 64}"
    )


def test_it_is_written_while_queries_are_looked_at_too(exported: Callable[..., Rows], claim: Claim) -> None:
    with CaptureQueriesContext(connection):
        [row] = exported()

    assert row["quote"] == claim.quote
