import zoneinfo
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.utils import translation
from pytest_django import DjangoAssertNumQueries

from claims.actions.steps import take_step
from claims.charts import WIDE, drawn, in_words
from claims.choices import Target, Triage, Verification, Work
from claims.models import Claim
from claims.week import Row, Week, week_until
from sources.models import Article
from tests import factories
from tracker.accounts.models import User

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)  # a Monday
YESTERDAY = NOW - timedelta(days=1)


@pytest.fixture(autouse=True)
def today() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


def counts(work: Work, now: datetime = NOW, zone: str = "UTC") -> list[int]:
    return next(list(row.counts) for row in week_until(now, zoneinfo.ZoneInfo(zone)).rows if row.work == work)


def step(claim: Claim, name: str, by: User, target: Target = Target.VERIFICATION, **given: object) -> Claim:
    return take_step(claim_id=claim.pk, target=target, step=name, by=by, seen=claim.version, why="Seen.", **given)  # type: ignore[arg-type]


def week(*rows: tuple[int, ...]) -> Week:
    days = tuple(date(2026, 11, 17 + index) for index in range(7))
    return Week(days, tuple(Row(work, numbers) for work, numbers in zip(Work, rows, strict=True)))


def test_week_is_today_and_the_six_days_before(db: None) -> None:
    found = week_until(NOW, UTC)

    assert (found.days[0], found.days[-1], len(found.days)) == (date(2026, 11, 17), date(2026, 11, 23), 7)
    assert found.is_empty


def test_suggested_are_the_claims_that_nobody_added_by_hand(article: Article, editor: User) -> None:
    factories.claim(article, added_at=YESTERDAY)
    factories.claim(article, added_at=YESTERDAY, added_by=editor)
    factories.claim(article, added_at=NOW - timedelta(days=7))

    assert counts(Work.SUGGESTED) == [0, 0, 0, 0, 0, 1, 0]


def test_days_are_those_of_the_person(article: Article) -> None:
    factories.claim(article, added_at=datetime(2026, 11, 22, 20, tzinfo=UTC))

    assert counts(Work.SUGGESTED, zone="Asia/Kolkata")[-1] == 1
    assert counts(Work.SUGGESTED, zone="America/New_York")[-2:] == [1, 0]


def test_day_with_a_change_of_clocks_is_one_day(article: Article) -> None:
    factories.claim(article, added_at=datetime(2026, 10, 25, 22, 30, tzinfo=UTC))  # 23:30 in Paris, after 25 hours

    assert counts(Work.SUGGESTED, datetime(2026, 10, 26, 12, tzinfo=UTC), "Europe/Paris")[-2:] == [1, 0]


def test_decided_are_accepted_and_rejected_claims(article: Article, editor: User) -> None:
    first = factories.claim(article, triage=Triage.SUGGESTED)
    second = factories.claim(article, "two days of fighting", figure="", triage=Triage.SUGGESTED)

    step(first, "accept", editor, Target.TRIAGE)
    step(second, "reject", editor, Target.TRIAGE)

    assert counts(Work.DECIDED) == [0, 0, 0, 0, 0, 0, 2]
    assert counts(Work.CHECKED) == [0] * 7


def test_checked_and_confirmed_are_two_peoples_work(claim: Claim, fact_checker: User, second: User) -> None:
    piece = factories.evidence(claim, fact_checker)
    proposed = step(claim, "propose", fact_checker, to=Verification.VERIFIED, evidence=[piece.pk])
    assert (counts(Work.CHECKED)[-1], counts(Work.CONFIRMED)[-1]) == (1, 0)

    step(proposed, "confirm", second)

    assert (counts(Work.CHECKED)[-1], counts(Work.CONFIRMED)[-1]) == (1, 1)


def test_confirming_that_they_said_it_is_a_check(claim: Claim, fact_checker: User) -> None:
    original = factories.evidence(claim, fact_checker, target=Target.ATTRIBUTION, is_original=True)

    step(claim, "confirm", fact_checker, Target.ATTRIBUTION, evidence=[original.pk])

    assert (counts(Work.CHECKED)[-1], counts(Work.CONFIRMED)[-1]) == (1, 0)


def test_what_was_undone_is_taken_from_its_own_day(
    claim: Claim, fact_checker: User, today: time_machine.Traveller
) -> None:
    today.move_to(YESTERDAY)
    concluded = step(claim, "conclude", fact_checker, to=Verification.NOT_CHECKABLE)
    assert counts(Work.CHECKED, YESTERDAY)[-1] == 1

    today.move_to(NOW)
    step(concluded, "undo", fact_checker)

    assert counts(Work.CHECKED) == [0] * 7


def test_week_costs_three_questions(claim: Claim, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    with django_assert_num_queries(3):
        week_until(NOW, UTC)


def test_drawing_says_all_that_it_shows() -> None:
    says = in_words(week((1, 2, 3, 4, 5, 6, 1700), (0,) * 7, (0,) * 7, (0,) * 7))

    assert says.startswith("Suggested: 1,721 in all; Tuesday 1, Wednesday 2, ")
    assert "Monday 1,700. Decided: 0 in all;" in says


def test_drawing_speaks_the_language_of_the_page() -> None:
    with translation.override("fr"):
        says = in_words(week((1700,) * 7, (0,) * 7, (0,) * 7, (0,) * 7))

    assert "mardi 1\u202f700" in says.replace("\xa0", "\u202f")


def test_bars_share_one_scale_and_what_is_small_is_seen() -> None:
    for drawing in drawn(week((20_000,) * 7, (10_000,) * 7, (1,) * 7, (0,) * 7)):
        heights = [panel.bars[0].height for panel in drawing.panels]
        assert heights[0] == 2 * heights[1]
        assert heights[2:] == [2, 0]
        assert [panel.bars[0].number for panel in drawing.panels] == ["20k", "10k", "1", "0"]
        assert [bar.is_today for bar in drawing.panels[0].bars] == [False] * 6 + [True]


def test_nothing_is_drawn_outside_the_drawing_or_over_a_name() -> None:
    for drawing in drawn(week((9, 0, 3, 7, 9, 1, 9), (9,) * 7, (0,) * 7, (9,) * 7)):
        for panel in drawing.panels:
            assert panel.day_y < drawing.height
            assert panel.end <= drawing.width
            for bar in panel.bars:
                assert panel.x <= bar.x
                assert bar.x + bar.width <= panel.end
                assert bar.y + bar.height == panel.base
                assert bar.number_y - 12 > panel.name_y


def test_panels_stand_beside_each_other_where_there_is_room() -> None:
    wide, middle, narrow = drawn(week(*[(1,) * 7] * 4))

    assert wide.name == WIDE.name
    assert len({panel.y for panel in wide.panels}) == 1
    assert (len({panel.y for panel in middle.panels}), len({panel.x for panel in middle.panels})) == (2, 2)
    assert len({panel.x for panel in narrow.panels}) == 1
