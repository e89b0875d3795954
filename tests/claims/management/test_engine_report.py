import csv
import io
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from claims.actions.chain import SpeakerChoice, add_link, change_link, choose_speaker
from claims.actions.correct import correct_claim
from claims.actions.figures import remove_figure
from claims.actions.placing import Fragment
from claims.actions.record import record_claim
from claims.actions.split import split_claim
from claims.actions.steps import take_step
from claims.actions.suggest import suggest
from claims.choices import LinkRole, Medium, Target
from claims.extraction.types import Statement
from claims.models import Claim, ExtractionRun
from sources.models import Article, SourceName
from tests import extractions, factories
from tracker.accounts.models import User
from tracker.audit import acting

TEXT = """The army of Tavara said on Tuesday that it had retaken the bridge at Ostrel.

On its page, the Upland Charter Alliance wrote that its men had killed "more than 60" soldiers, Jonas Mell told
Radio Kestrel.
"""
KILLED = 'its men had killed "more than 60" soldiers'
RETAKEN = "it had retaken the bridge at Ostrel"


@pytest.fixture
def article(db: None) -> Article:
    return factories.article(TEXT)


def read(article: Article, *statements: Statement, version: str = "rules-0") -> list[Claim]:
    run = ExtractionRun.objects.create(
        revision=article.revision, engine_version=version, state="done", ended_at=timezone.now()
    )
    with acting(None):
        suggest(run, extractions.extraction(*statements))
    return list(Claim.objects.filter(article=article).for_article())


def retaken(**given: Any) -> Statement:
    speakers = [extractions.speaker(TEXT, "The army of Tavara", "Tavaran Army")]
    return extractions.statement(TEXT, RETAKEN, **{"cue": "said", "speakers": speakers, **given})


def killed(**given: Any) -> Statement:
    speakers = [extractions.speaker(TEXT, "the Upland Charter Alliance", "Upland Charter Alliance")]
    figures = (extractions.figure(TEXT, '"more than 60"', 60, None, "more_than"),)
    relays = (extractions.relay(TEXT, "Radio Kestrel", "Radio Kestrel", "broadcast"),)
    values = {"cue": "wrote", "speakers": speakers, "figures": figures, "relays": relays}
    return extractions.statement(TEXT, KILLED, **{**values, **given})


def now(claim: Claim) -> Claim:
    return Claim.objects.get(pk=claim.pk)


def decide(claim: Claim, by: User, name: str, why: str = "") -> None:
    take_step(claim_id=claim.pk, target=Target.TRIAGE, step=name, by=by, seen=now(claim).version, why=why)


def report(*options: str) -> str:
    written = io.StringIO()
    call_command("engine_report", *options, stdout=written)
    return written.getvalue()


def counted(*options: str) -> list[dict[str, str]]:
    """The CSV without what is nothing."""
    rows = csv.DictReader(io.StringIO(report("--csv", *options), newline=""))
    return [{name: value for name, value in row.items() if value not in {"0", ""}} for row in rows]


def only(*options: str) -> dict[str, str]:
    [row] = counted(*options)
    return {name: row[name] for name in row if name not in {"period", "outlet", "language", "type"}}


def test_accepted_as_it_was_suggested(article: Article, editor: User) -> None:
    [claim] = read(article, killed())
    decide(claim, editor, "accept")

    assert only() == {"decided": "1", "accepted": "1", "sure_who": "1"}


def words(claim: Claim, by: User) -> None:
    start = TEXT.index("retaken")
    quote = [Fragment(start, start + 7, "retaken")]
    correct_claim(claim_id=claim.pk, seen=now(claim).version, by=by, quote=quote)


def act(claim: Claim, by: User) -> None:
    correct_claim(claim_id=claim.pk, seen=now(claim).version, by=by, speech_act="denies")


def cue(claim: Claim, by: User) -> None:
    correct_claim(claim_id=claim.pk, seen=now(claim).version, by=by, cue=[])


def speaker(claim: Claim, by: User) -> None:
    choice = SpeakerChoice(name="River Front", kind="body")
    link = claim.links.get(role=LinkRole.SPEAKER)
    choose_speaker(claim_id=claim.pk, seen=now(claim).version, by=by, link_id=link.pk, choice=choice)


def unnamed(claim: Claim, by: User) -> None:
    link = claim.links.get(role=LinkRole.SPEAKER)
    choice = SpeakerChoice(unnamed=True)
    choose_speaker(claim_id=claim.pk, seen=now(claim).version, by=by, link_id=link.pk, choice=choice)


def medium(claim: Claim, by: User) -> None:
    link = claim.links.get(role=LinkRole.SPEAKER)
    change_link(claim_id=claim.pk, seen=now(claim).version, by=by, link_id=link.pk, medium=Medium.LETTER)


def relay(claim: Claim, by: User) -> None:
    choice = SpeakerChoice(name="Coast News", kind="outlet")
    add_link(claim_id=claim.pk, seen=now(claim).version, by=by, role=LinkRole.RELAY, choice=choice)


def figures(claim: Claim, by: User) -> None:
    remove_figure(claim_id=claim.pk, seen=now(claim).version, by=by, figure_id=claim.figures.get().pk)


@pytest.mark.parametrize(
    ("correct", "statement", "kind"),
    [
        (words, retaken, "words"),
        (act, retaken, "speech_act"),
        (cue, retaken, "other"),
        (speaker, retaken, "speaker"),
        (unnamed, retaken, "speaker"),
        (medium, killed, "chain"),
        (relay, killed, "chain"),
        (figures, killed, "figures"),
    ],
)
@pytest.mark.parametrize("first", ["correct", "accept"])
def test_correction_says_what_was_corrected(
    article: Article, editor: User, correct: Callable[[Claim, User], None],
    statement: Callable[[], Statement], kind: str, first: str,
) -> None:  # fmt: skip
    [claim] = read(article, statement())
    if first == "accept":
        decide(claim, editor, "accept")
    correct(claim, editor)
    if first == "correct":
        decide(claim, editor, "accept")

    assert only() == {"decided": "1", "corrected": "1", f"corrected_{kind}": "1", "sure_who": "1"}


def test_what_was_changed_and_changed_back_is_no_correction(article: Article, editor: User) -> None:
    [claim] = read(article, retaken())
    act(claim, editor)
    correct_claim(claim_id=claim.pk, seen=now(claim).version, by=editor, speech_act="states")
    decide(claim, editor, "accept")

    assert only() == {"decided": "1", "accepted": "1", "sure_who": "1"}


def test_source_by_another_of_its_names_is_no_correction(article: Article, editor: User) -> None:
    [claim] = read(article, retaken())
    army = factories.source("Armed Forces of Tavara")
    SourceName.objects.create(source=army, name="Tavaran army", folded="tavaran army")
    choice = SpeakerChoice(source_id=army.pk)
    choose_speaker(claim_id=claim.pk, seen=1, by=editor, link_id=claim.links.get().pk, choice=choice)
    decide(claim, editor, "accept")

    assert only() == {"decided": "1", "accepted": "1", "sure_who": "1"}


@pytest.mark.parametrize("answer", [speaker, unnamed])
def test_answer_to_the_question_who_spoke_is_no_correction(
    article: Article, editor: User, answer: Callable[[Claim, User], None]
) -> None:
    he = extractions.speaker(TEXT, "it", None, River_Front=0.5, Tavaran_Army=0.4)
    [claim] = read(article, retaken(speakers=[he], sure=False))
    answer(claim, editor)
    decide(claim, editor, "accept")

    assert only() == {"decided": "1", "accepted": "1", "asked_who": "1"}


def test_correction_is_measured_against_what_the_newest_engine_suggested(article: Article, editor: User) -> None:
    read(article, retaken(speech_act="denies"))
    [claim] = read(article, retaken(), version="rules-1")
    decide(claim, editor, "accept")

    assert only() == {"decided": "1", "accepted": "1", "sure_who": "1"}


def test_suggestion_that_came_past_the_site_counts_as_the_engines(article: Article, editor: User) -> None:
    run = ExtractionRun.objects.create(revision=article.revision, engine_version="rules-0", state="done")
    suggest(run, extractions.extraction(retaken()))
    claim = Claim.objects.get()
    act(claim, editor)
    decide(claim, editor, "accept")

    assert only() == {"decided": "1", "corrected": "1", "corrected_speech_act": "1", "sure_who": "1"}


def test_rejected_with_its_reasons(article: Article, editor: User) -> None:
    for claim in read(article, retaken(), killed()):
        decide(claim, editor, "reject", "=Too trivial to check.")

    assert only() == {"decided": "2", "rejected": "2", "rejected_why": "2 x =Too trivial to check."}


def test_a_usual_reason_counts_once_whatever_its_language(article: Article, editor: User) -> None:
    for claim, why in zip(
        read(article, retaken(), killed()),
        ("Too trivial to check.", "Trop anecdotique pour être vérifiée."),
        strict=True,
    ):
        decide(claim, editor, "reject", why)

    assert only()["rejected_why"] == "2 x Too trivial to check."


def test_split_is_a_correction_of_the_words(article: Article, editor: User) -> None:
    [claim] = read(article, retaken())
    start = TEXT.index(RETAKEN)
    parts = [Fragment(start, start + 14, TEXT[start : start + 14]), Fragment(start + 15, start + 25, "the bridge")]
    split_claim(claim_id=claim.pk, seen=1, by=editor, parts=[[part] for part in parts])

    assert only() == {"decided": "1", "corrected": "1", "corrected_words": "1", "sure_who": "1"}


def test_withdrawn_after_it_was_accepted(article: Article, editor: User) -> None:
    [claim] = read(article, retaken())
    decide(claim, editor, "accept")
    decide(claim, editor, "withdraw", "Never said.")

    assert only() == {"decided": "1", "withdrawn": "1"}


@pytest.mark.parametrize("steps", [[], ["reject", "restore"], ["accept", "undo"]])
def test_suggestion_that_waits_counts_as_nothing_but_waiting(article: Article, editor: User, steps: list[str]) -> None:
    [claim] = read(article, retaken())
    for name in steps:
        decide(claim, editor, name, "Why not.")

    assert counted() == []
    assert "1 suggestions wait for a decision." in report()


def by_hand(article: Article, by: User) -> Claim:
    start = TEXT.index(RETAKEN)
    quote = [Fragment(start, start + len(RETAKEN), RETAKEN)]
    return record_claim(article_id=article.pk, quote=quote, by=by, speaker=SpeakerChoice(unnamed=True))


def test_claim_added_by_hand_was_missed(article: Article, editor: User) -> None:
    read(article, killed())
    by_hand(article, editor)

    assert only() == {"missed": "1"}


def test_claim_added_before_the_engine_had_read_was_not_missed(article: Article, editor: User) -> None:
    by_hand(article, editor)

    assert counted() == []


def test_claim_added_by_hand_and_rejected_was_not_missed(article: Article, editor: User) -> None:
    read(article)
    decide(by_hand(article, editor), editor, "reject", "No claim.")

    assert counted() == []


def test_every_period_outlet_language_and_type_has_its_line(editor: User) -> None:
    outlet = factories.source('=Coast "News"', "outlet")
    [one] = read(factories.article(TEXT), retaken())
    [two] = read(factories.article(TEXT + "\n", outlet=outlet, language="fr"), retaken(language="fr", type="direct"))
    decide(one, editor, "accept")
    decide(two, editor, "accept")
    week = timezone.localdate().isocalendar()

    rows = counted("--by", "week")

    keys = [[row[name] for name in ("period", "outlet", "language", "type")] for row in rows]
    period = f"{week.year}-W{week.week:02}"
    assert keys == [
        [period, "'=Coast \"News\"", "fr", "direct"], [period, "Radio Meridian", "en", "indirect"],
    ]  # fmt: skip


def test_only_the_days_asked_for(article: Article, editor: User) -> None:
    [claim] = read(article, killed())
    decide(claim, editor, "accept")
    by_hand(article, editor)
    today = timezone.localdate()
    before, after = str(today - timedelta(days=1)), str(today + timedelta(days=1))

    assert counted("--since", after) == counted("--until", before) == []
    assert len(counted("--since", str(today), "--until", str(today))) == 1
    assert len(counted("--since", before, "--until", after)) == 1


def test_days_the_wrong_way_round_are_refused() -> None:
    with pytest.raises(CommandError, match="before the first"):
        report("--since", "2026-03-02", "--until", "2026-03-01")


def test_tables_for_people(article: Article, editor: User) -> None:
    one, two = read(article, retaken(confidence=0.95), killed(confidence=1.0))
    act(one, editor)
    decide(one, editor, "accept")
    decide(two, editor, "reject", "Not an attributed statement.")

    told = [line.split() for line in report().splitlines()]

    month = f"{timezone.localdate():%Y-%m}"
    numbers = ["2", "0", "1", "1", "0", "0", "100.0", "%", "50.0", "%"]
    assert told[1] == ["All", *numbers]
    assert [month, *numbers] in told
    assert ["Radio", "Meridian", *numbers] in told
    assert ["English", *numbers] in told
    assert ["indirect", *numbers] in told
    assert ["90", "to", "100", "%", "sure", *numbers] in told
    assert ["1", "speech", "act"] in told
    assert ["1", "Not", "an", "attributed", "statement."] in told
    assert "the engine was sure 1 times, of which 0 were changed (0.0 %); it asked 0 times." in report()
    assert ["0", "suggestions", "wait", "for", "a", "decision."] in told


@pytest.mark.usefixtures("db")
def test_empty_newsroom_has_an_empty_report() -> None:
    assert report().splitlines()[-1] == "0 suggestions wait for a decision."
    assert counted() == []


def test_queries_do_not_grow_with_the_claims(
    editor: User, django_assert_max_num_queries: Callable[..., object]
) -> None:
    for number in range(5):
        [claim] = read(factories.article(f"{TEXT}\n{number}\n"), killed())
        decide(claim, editor, "accept")

    with django_assert_max_num_queries(12):  # type: ignore[attr-defined]
        assert only()["decided"] == "5"
