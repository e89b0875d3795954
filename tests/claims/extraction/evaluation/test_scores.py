from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from claims.extraction.evaluation.corpus import Expected, ExpectedDisclaimer, Named, Report
from claims.extraction.evaluation.scores import Scores, Tally, kinds_of_misses
from claims.extraction.types import Figure, Speaker, Statement
from tests.extractions import disclaimer, extraction, figure, relay, span, speaker, statement

TEXT = (
    "The army said that 12 men had died near Berga. Residents said it rained. Photo by Ana Ruiz. "
    "The toll could not be verified.\n"
)
WORDS = "12 men had died near Berga"
ARMY = (Named(("Berga army", "army"), "body"),)


def expected(words: str = WORDS, speakers: tuple[Named, ...] = ARMY, **given: Any) -> Expected:
    values: dict[str, Any] = {
        "cue": (),
        "source": (),
        "act": "states",
        "medium": "unknown",
        "relays": (),
        "figures": (),
        "ask": False,
    }
    return Expected(words=(span(TEXT, words),), speakers=speakers, **{**values, **given})


def report(*statements: Expected, disclaimers: tuple[ExpectedDisclaimer, ...] = ()) -> Report:
    nothing = (span(TEXT, "Photo by Ana Ruiz."),)
    return Report("one", TEXT, "en", False, "agency", "conflict", statements, disclaimers, nothing)  # noqa: FBT003


def army(**given: Any) -> Statement:
    given.setdefault("speakers", [speaker(TEXT, "The army", "army")])
    return statement(TEXT, WORDS, **given)


def men(low: int = 12, counted: Any = "killed", of: str = "men") -> Figure:
    place = span(TEXT, "12")
    return Figure(place.start, place.end, "12", Decimal(low), Decimal(low), "exact", "people", counted, of)


def scored(wanted: Report, *found: Statement, **given: Any) -> Scores:
    scores = Scores()
    scores.add(wanted, extraction(*found, **given))
    return scores


def counts(tally: Tally) -> tuple[int, int, int]:
    return tally.right, tally.found, tally.expected


def kinds(scores: Scores) -> list[str]:
    return [miss.kind for miss in scores.misses]


def test_shares_of_nothing_are_nothing() -> None:
    assert (Tally().precision, Tally().recall, Tally().f1) == (0.0, 0.0, 0.0)


def test_shares_follow_from_the_counts() -> None:
    tally = Tally(3, 4, 6)

    assert (tally.precision, tally.recall, tally.f1) == (0.75, 0.5, 0.6)


def test_all_that_is_right_counts_as_right() -> None:
    scores = scored(report(expected()), army())

    for tally in (scores.statements, scores.speakers, scores.sure, scores.acts):
        assert counts(tally) == (1, 1, 1)
    assert scores.misses == []


def test_statement_not_found_and_one_found_without_need() -> None:
    scores = scored(report(expected()), statement(TEXT, "it rained"))

    assert counts(scores.statements) == (0, 1, 1)
    assert kinds(scores) == ["found without need", "not found"]
    assert dict(kinds_of_misses(scores)) == {"found without need": 1, "not found": 1}


@pytest.mark.parametrize(
    ("sure", "kind", "of_sure"),
    [(True, "wrong speaker, sure", (0, 1, 1)), (False, "wrong speaker, asks", (0, 0, 0))],
)
def test_wrong_speaker_is_worse_where_the_engine_is_sure(
    kind: str, of_sure: tuple[int, int, int], *, sure: bool
) -> None:
    scores = scored(report(expected()), army(speakers=[speaker(TEXT, "Residents", None)], sure=sure))

    assert counts(scores.speakers) == (0, 1, 1)
    assert counts(scores.sure) == of_sure
    assert kinds(scores) == [kind]


@pytest.mark.parametrize(
    ("given", "right"),
    [
        ([speaker(TEXT, "The army", "army"), speaker(TEXT, "Residents", None)], 1),
        ([speaker(TEXT, "Residents", None), speaker(TEXT, "The army", "army")], 1),
        ([speaker(TEXT, "The army", "army")], 0),
        ([speaker(TEXT, "The army", "army"), speaker(TEXT, "The army", "army")], 0),
    ],
)
def test_of_joint_speakers_none_may_be_missing(given: list[Speaker], right: int) -> None:
    wanted = expected(speakers=(*ARMY, Named(("residents",), "group")))

    assert scored(report(wanted), army(speakers=given)).speakers.right == right


def test_where_nobody_could_tell_only_being_sure_is_wrong() -> None:
    sure = scored(report(expected(ask=True)), army(speakers=[speaker(TEXT, "Residents", None)]))
    asks = scored(report(expected(ask=True)), army(speakers=[speaker(TEXT, "Residents", None)], sure=False))

    assert kinds(sure) == ["sure where nobody could be"]
    assert kinds(asks) == []
    assert counts(asks.speakers) == counts(sure.speakers) == (0, 0, 0)


def test_speech_act_is_compared() -> None:
    scores = scored(report(expected(act="denies")), army())

    assert counts(scores.acts) == (0, 1, 1)
    assert kinds(scores) == ["act"]


def test_chain_counts_relays_and_the_medium() -> None:
    wanted = expected(medium="broadcast", relays=(Named(("Radio Ostra",)), Named(("Ostra News",))))
    found = army(medium="broadcast", relays=(relay(TEXT, "Residents", "Radio Ostra"), relay(TEXT, "Berga", "Berga")))

    scores = scored(report(wanted), found)

    assert counts(scores.chain) == (2, 3, 3)
    assert kinds(scores) == ["chain"]


def test_figures_count_by_value_and_what_is_counted() -> None:
    right = scored(report(expected(figures=(men(),))), army(figures=(men(of="armed men"),)))
    wrong = scored(report(expected(figures=(men(),))), army(figures=(men(counted="wounded"),)))

    assert counts(right.figures) == counts(right.counted_of) == (1, 1, 1)
    assert counts(wrong.figures) == (0, 1, 1)
    assert kinds(wrong) == ["figure"]


def test_figure_of_somebody_else_counts_apart() -> None:
    scores = scored(report(expected(figures=(men(),))), army(figures=(men(of="villages"),)))

    assert counts(scores.figures) == (1, 1, 1)
    assert counts(scores.counted_of) == (0, 1, 1)


def test_figure_without_need_and_one_not_found() -> None:
    without = scored(report(expected()), army(figures=(figure(TEXT, "12", 12, 12),)))
    missed = scored(report(expected(figures=(men(),))), army())

    assert (counts(without.figures), kinds(without)) == ((0, 1, 0), ["figure without need"])
    assert (counts(missed.figures), kinds(missed)) == ((0, 0, 1), ["figure"])


def test_disclaimers_count_with_their_scopes() -> None:
    place = span(TEXT, "The toll could not be verified.")
    wanted = report(disclaimers=(ExpectedDisclaimer(place.start, place.end, ("casualties", "events")),))

    found = scored(wanted, disclaimers=[disclaimer(TEXT, "The toll could not be verified.", "casualties")])
    missed = scored(wanted)
    extra = scored(report(), disclaimers=[disclaimer(TEXT, "Residents said it rained.", "events")])

    assert (counts(found.disclaimers), counts(found.scopes), kinds(found)) == ((1, 1, 1), (1, 1, 2), ["scope"])
    assert (counts(missed.disclaimers), kinds(missed)) == ((0, 0, 1), ["disclaimer"])
    assert (counts(extra.disclaimers), kinds(extra)) == ((0, 1, 0), ["disclaimer without need"])


def test_statement_from_a_caption_is_counted() -> None:
    assert scored(report(), statement(TEXT, "Photo by Ana Ruiz")).from_nothing == 1


@pytest.mark.parametrize(("confidence", "tenth"), [(0.0, 0), (0.85, 8), (1.0, 9)])
def test_confidence_is_kept_by_tenths(confidence: float, tenth: int) -> None:
    scores = scored(report(expected()), army(confidence=confidence))

    assert counts(scores.reliability[tenth]) == (1, 1, 1)
