import io
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from claims.actions.chain import SpeakerChoice, choose_speaker
from claims.actions.correct import correct_claim
from claims.actions.placing import Fragment
from claims.actions.record import record_claim
from claims.actions.steps import take_step
from claims.actions.suggest import suggest
from claims.choices import Target, Triage
from claims.extraction.evaluation.corpus import Report, read_report, read_reports
from claims.extraction.types import Disclaimer, Statement
from claims.models import Claim, ExtractionRun
from sources.models import Article, Revision, SourceName
from tests import extractions, factories
from tracker.accounts.models import User

TEXT = """The army of Tavara said on Tuesday that it had retaken the bridge at Ostrel.

On its page, the Upland Charter Alliance wrote that its men had killed "more than 60" soldiers \\ and left, Jonas Mell
told Radio Kestrel. The army said nothing was "lost". A clerk said: the army is\u200b gone.

Numbers of dead could not be independently verified.
"""
RETAKEN = "it had retaken the bridge at Ostrel"
KILLED = 'its men had killed "more than 60" soldiers \\ and left'
GONE = "the army is\u200b gone"
UNVERIFIED = "Numbers of dead could not be independently verified."


@pytest.fixture
def article(db: None) -> Article:
    return factories.article(TEXT)


def read(article: Article, *statements: Statement, disclaimers: tuple[Disclaimer, ...] = ()) -> list[Claim]:
    """What the engine suggests in the newest text of the article."""
    run = ExtractionRun.objects.create(
        revision=article.revision, engine_version="rules-0", state="done", ended_at=timezone.now()
    )
    suggest(run, extractions.extraction(*statements, disclaimers=disclaimers))
    return list(Claim.objects.filter(article=article).for_article())


def retaken() -> Statement:
    speakers = [extractions.speaker(TEXT, "The army of Tavara", "army of Tavara")]
    return extractions.statement(TEXT, RETAKEN, cue="said", speakers=speakers)


def killed() -> Statement:
    speakers = [extractions.speaker(TEXT, "the Upland Charter Alliance", "Upland Charter Alliance")]
    return extractions.statement(
        TEXT, KILLED, cue="wrote", speakers=speakers, medium="social_media", speech_act="pledges",
        figures=(extractions.figure(TEXT, '"more than 60"', 60, None, "more_than"),),
        relays=(
            extractions.relay(TEXT, "Jonas Mell", "Jonas Mell", "interview"),
            extractions.relay(TEXT, "Radio Kestrel", "Radio Kestrel", "broadcast"),
        ),
    )  # fmt: skip


def decide(claim: Claim, by: User, name: str, why: str = "") -> None:
    seen = Claim.objects.get(pk=claim.pk).version
    take_step(claim_id=claim.pk, target=Target.TRIAGE, step=name, by=by, seen=seen, why=why)


def export(folder: Path, *options: str) -> str:
    written = io.StringIO()
    call_command("export_training", str(folder), *options, stdout=written)
    return written.getvalue()


def only(folder: Path) -> Report:
    [report] = read_reports(folder)
    return report


@pytest.fixture
def decided(article: Article, editor: User) -> Article:
    """One claim whose speaker was chosen, one whose speech act was corrected, one added by hand."""
    disclaimer = extractions.disclaimer(TEXT, UNVERIFIED, "casualties")
    first, second = read(article, retaken(), killed(), disclaimers=(disclaimer,))
    army = factories.source("Armed Forces of Tavara")
    SourceName.objects.create(source=army, name="The army of Tavara", folded="army of tavara")
    choose_speaker(
        claim_id=first.pk, seen=1, by=editor, link_id=first.links.get().pk, choice=SpeakerChoice(source_id=army.pk)
    )
    correct_claim(claim_id=second.pk, seen=1, by=editor, speech_act="states")
    decide(first, editor, "accept")
    decide(second, editor, "accept")
    start = TEXT.index(GONE)
    record_claim(
        article_id=article.pk, quote=[Fragment(start, start + len(GONE), GONE)], by=editor,
        speaker=SpeakerChoice(unnamed=True), cue=[Fragment(start - 6, start - 2, "said")],
        mention=[Fragment(start - 14, start - 7, "A clerk")],
    )  # fmt: skip

    return article


def test_decided_article_is_written_with_its_title(decided: Article, tmp_path: Path) -> None:
    told = export(tmp_path / "desk")

    assert told == f"1 articles with 3 statements written to {tmp_path / 'desk'}.\n"
    report = only(tmp_path / "desk")
    assert (report.name, report.text, report.language) == (f"2026-03-05-{decided.pk}", TEXT, "en")
    annotation = (tmp_path / "desk" / "annotations" / f"{report.name}.toml").read_text(encoding="utf-8")
    assert annotation.startswith(f"# {decided.title} (Radio Meridian)\n")


def test_decided_article_is_read_back_as_it_was_decided(decided: Article, tmp_path: Path) -> None:
    export(tmp_path)

    report = only(tmp_path)
    one, two, three = report.statements
    words = [[TEXT[span.start : span.end] for span in statement.words] for statement in report.statements]
    assert words == [[RETAKEN], [KILLED], [GONE]]
    assert [TEXT[span.start : span.end] for span in (*one.source, *two.source, *three.source)] == [
        "The army of Tavara", "the Upland Charter Alliance", "A clerk",
    ]  # fmt: skip
    assert (one.speakers[0].names, one.speakers[0].kind) == (("The army of Tavara", "Armed Forces of Tavara"), "body")
    assert (three.speakers[0].names, three.speakers[0].kind) == (("A clerk",), "unnamed")
    assert (two.act, two.medium) == ("states", "social_media")
    assert [relay.names[0] for relay in two.relays] == ["Jonas Mell", "Radio Kestrel"]
    [figure] = two.figures
    assert (figure.text, figure.low, figure.high, figure.bound) == ('"more than 60"', Decimal(60), None, "more_than")
    assert (figure.unit, figure.counted, figure.of) == ("people", "killed", "soldiers")
    [said] = report.disclaimers
    assert (TEXT[said.start : said.end], said.scopes) == (UNVERIFIED, ("casualties",))


def test_rejected_and_withdrawn_claims_are_no_statements(article: Article, editor: User, tmp_path: Path) -> None:
    first, second = read(article, retaken(), killed())
    decide(first, editor, "reject", "Not an attributed statement.")
    decide(second, editor, "accept")
    decide(second, editor, "withdraw", "Not said.")

    assert export(tmp_path).startswith("1 articles with 0 statements")

    assert only(tmp_path).statements == ()


def wait(article: Article) -> None:
    Claim.objects.filter(article=article).update(triage=Triage.SUGGESTED)


def unread(article: Article) -> None:
    ExtractionRun.objects.filter(revision__article=article).update(state="running")


def speak_arabic(article: Article) -> None:
    Article.objects.filter(pk=article.pk).update(language="ar")


def revise(article: Article) -> None:
    text = "Nothing of it stands any more.\n"
    made = Revision.objects.create(
        article=article, number=2, text=text, digest=Revision.digest_of(text), length=len(text)
    )
    ExtractionRun.objects.create(revision=made, engine_version="rules-0", state="done")


def doubt_relay(article: Article) -> None:
    link = Claim.objects.get(article=article).links.get(position=1)
    link.match, link.source, link.name, link.sure = "proposed", None, "", False
    link.save()


@pytest.mark.parametrize(
    ("happens", "says"),
    [
        (wait, "suggestions wait for a decision"),
        (unread, "the engine has not read its newest text"),
        (speak_arabic, "the engine does not read its language"),
        (revise, "a claim stands in an earlier text alone"),
        (doubt_relay, "nobody has said yet who passed a claim on"),
    ],
)
def test_article_that_is_not_settled_is_left_out_with_the_reason(
    article: Article, editor: User, tmp_path: Path, happens: Callable[[Article], None], says: str
) -> None:
    [claim] = read(article, killed())
    decide(claim, editor, "accept")
    happens(article)

    told = export(tmp_path, "--verbosity", "2")

    assert read_reports(tmp_path) == []
    assert told.splitlines()[1:] == ["1 articles left out:", f"       1  {says}", f"  article {article.pk}: {says}"]


@pytest.mark.usefixtures("db")
def test_words_that_the_format_cannot_tell_are_left_out_with_the_reason(editor: User, tmp_path: Path) -> None:
    text = "Coast News | A clerk said the gate | the yard | the well were shut.\n"
    article = factories.article(text)
    words = "the gate | the yard | the well were shut"
    [claim] = read(
        article, extractions.statement(text, words, speakers=[extractions.speaker(text, "A clerk", "Clerk")])
    )
    decide(claim, editor, "accept")

    told = export(tmp_path)

    assert read_reports(tmp_path) == []
    assert "       1  the format cannot tell all of it" in told
    assert "has a bar in it" in told


def test_article_that_nobody_has_decided_on_is_not_asked_for(article: Article, tmp_path: Path) -> None:
    read(article, retaken())

    assert export(tmp_path) == f"0 articles with 0 statements written to {tmp_path}.\n"


def test_only_what_was_decided_since_then(article: Article, editor: User, tmp_path: Path) -> None:
    [claim] = read(article, retaken())
    decide(claim, editor, "accept")
    today = timezone.localdate()

    assert export(tmp_path, "--since", str(today + timedelta(days=1))).startswith("0 articles")
    assert export(tmp_path, "--since", str(today)).startswith("1 articles")


def test_later_export_brings_an_earlier_one_up_to_date(article: Article, editor: User, tmp_path: Path) -> None:
    [claim] = read(article, retaken())
    decide(claim, editor, "accept")
    export(tmp_path)
    correct_claim(claim_id=claim.pk, seen=2, by=editor, speech_act="denies")

    export(tmp_path)

    assert only(tmp_path).statements[0].act == "denies"


def test_folder_that_holds_something_else_is_refused(article: Article, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine", encoding="utf-8")

    with pytest.raises(CommandError, match=r"holds something else: letter\.txt"):
        export(tmp_path)


def test_day_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="'yesterday' is no day"):
        export(tmp_path, "--since", "yesterday")


def test_folder_that_cannot_be_made_is_said(db: None, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")

    with pytest.raises(CommandError, match="could not be written: Not a directory"):
        export(tmp_path / "file" / "desk")


def test_queries_do_not_grow_with_the_articles(
    editor: User, tmp_path: Path, django_assert_max_num_queries: Callable[..., object]
) -> None:
    for number in range(8):
        [claim] = read(factories.article(f"{TEXT}\n{number}\n"), killed())
        decide(claim, editor, "accept")

    with django_assert_max_num_queries(20):  # type: ignore[attr-defined]
        assert export(tmp_path).startswith("8 articles with 8 statements")

    assert len(read_reports(tmp_path)) == 8
    assert read_report(tmp_path, min(path.stem for path in (tmp_path / "text").iterdir())).statements
