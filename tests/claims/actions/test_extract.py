from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import IntegrityError, OperationalError, connection, transaction
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob

from claims.actions.extract import ask_again, ask_for_missing_runs, ask_for_run, run_anew, run_extraction
from claims.actions.steps import take_step
from claims.choices import RunState, Target, Triage
from claims.extraction import ENGINE_VERSION, Extraction
from claims.history import history_of
from claims.models import Claim, ExtractionRun
from sources.actions.articles import change_article
from sources.models import Article, Revision
from tests import extractions, factories
from tracker.accounts.models import User
from tracker.refusal import Refused
from tracker.tasks import names


def asked_of_workers() -> list[int]:
    return list(ProcrastinateJob.objects.order_by("id").values_list("args__revision_id", flat=True))


def test_asking_puts_the_run_down_for_a_worker(article: Article) -> None:
    run = ask_for_run(article.revision)

    assert (run.state, run.engine_version) == (RunState.WAITING, ENGINE_VERSION)
    assert asked_of_workers() == [run.revision_id]


def test_asking_twice_is_asking_once(article: Article) -> None:
    assert ask_for_run(article.revision) == ask_for_run(article.revision)

    assert len(asked_of_workers()) == 1


def test_rollback_leaves_neither_run_nor_task(article: Article) -> None:
    with transaction.atomic():
        ask_for_run(article.revision)
        transaction.set_rollback(True)

    assert not ExtractionRun.objects.exists()
    assert asked_of_workers() == []


def test_run_suggests_what_the_engine_finds(article: Article) -> None:
    run = ask_for_run(article.revision)

    run_extraction(run.pk)

    run.refresh_from_db()
    assert (run.state, run.failure) == (RunState.DONE, "")
    claims = Claim.objects.filter(run=run, triage=Triage.SUGGESTED, added_by=None)
    assert run.found == claims.count() >= 2
    killed = claims.get(quote__contains="killed")
    assert (killed.links.get().label, killed.figures.get().low) == ("Upland Charter Alliance", Decimal(60))
    assert killed.disclaimers.get().text.startswith("Numbers of dead and wounded")
    assert run.started_at
    assert run.ended_at


def test_run_that_is_done_does_nothing_when_it_comes_again(article: Article) -> None:
    run = ask_for_run(article.revision)
    run_extraction(run.pk)
    before = list(Claim.objects.values()), ExtractionRun.objects.values().get()

    run_extraction(run.pk)

    assert (list(Claim.objects.values()), ExtractionRun.objects.values().get()) == before


def test_run_that_was_killed_is_taken_up_again(article: Article) -> None:
    run = ask_for_run(article.revision)
    ExtractionRun.objects.update(state=RunState.RUNNING, started_at=timezone.now())

    run_extraction(run.pk)

    run.refresh_from_db()
    assert run.state == RunState.DONE


@pytest.mark.parametrize(("language", "named"), [("ar", "Arabic"), ("und", "Another language"), ("sq", "sq")])
@pytest.mark.usefixtures("db")
def test_language_that_the_engine_does_not_read_is_said(language: str, named: str) -> None:
    run = ask_for_run(factories.article(language=language).revision)

    run_extraction(run.pk)

    run.refresh_from_db()
    assert run.state == RunState.FAILED
    assert run.failure.startswith(f"The engine reads English and French; this article is marked as {named}.")


def break_storing(error: str) -> None:
    """Have the database refuse, with this SQLSTATE, to store the end of any run."""
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE FUNCTION pg_temp.broken() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN RAISE EXCEPTION 'broken' USING ERRCODE = '{error}'; END $$"
        )
        cursor.execute(
            "CREATE TRIGGER broken BEFORE UPDATE ON claims_extractionrun FOR EACH ROW WHEN (NEW.state = 'done') "
            "EXECUTE FUNCTION pg_temp.broken()"
        )


def test_failure_over_a_text_becomes_the_failure_of_the_run_and_is_logged(
    article: Article, caplog: pytest.LogCaptureFixture
) -> None:
    run = ask_for_run(article.revision)
    break_storing("data_exception")

    run_extraction(run.pk)

    run.refresh_from_db()
    assert (run.state, run.found) == (RunState.FAILED, 0)
    assert run.failure.startswith("The engine could not read this article (DataError). Try again")
    assert not Claim.objects.exists()
    assert f"failed on revision {article.revision.pk}" in caplog.text
    assert "broken" in caplog.text


def test_failure_of_the_database_is_raised_so_that_the_worker_tries_again(article: Article) -> None:
    run = ask_for_run(article.revision)
    break_storing("deadlock_detected")

    with pytest.raises(OperationalError):
        run_extraction(run.pk)

    run.refresh_from_db()
    assert (run.state, run.failure) == (RunState.RUNNING, "")


def test_editor_has_a_failed_run_done_again(editor: User) -> None:
    article = factories.article(language="ar")
    run = ask_for_run(article.revision)
    run_extraction(run.pk)
    Article.objects.filter(pk=article.pk).update(language="en")

    ask_again(run.pk, by=editor)
    run.refresh_from_db()
    assert (run.state, run.failure) == (RunState.WAITING, "")

    run_extraction(run.pk)
    run.refresh_from_db()
    assert run.state == RunState.DONE


def test_run_underway_is_not_asked_for_again(article: Article, editor: User) -> None:
    run = ask_for_run(article.revision)

    with pytest.raises(Refused, match="waiting to be read"):
        ask_again(run.pk, by=editor)


@pytest.mark.parametrize("person", ["reader", "fact_checker", "administrator", "nobody"])
def test_only_an_editor_asks_again(article: Article, person: str, request: pytest.FixtureRequest) -> None:
    run = ask_for_run(article.revision)
    run_extraction(run.pk)

    with pytest.raises(Refused, match="Only an editor"):
        ask_again(run.pk, by=request.getfixturevalue(person))

    assert len(asked_of_workers()) == 1


def test_asking_again_after_an_update_of_the_engine_asks_for_its_run(article: Article, editor: User) -> None:
    old = ExtractionRun.objects.create(revision=article.revision, engine_version="rules-0", state=RunState.DONE)

    new = ask_again(old.pk, by=editor)

    assert (new.engine_version, new.state) == (ENGINE_VERSION, RunState.WAITING)
    assert asked_of_workers() == [new.revision_id]


def test_run_over_an_older_text_suggests_nothing(article: Article) -> None:
    run = ask_for_run(article.revision)
    text = "The text was changed.\n"
    Revision.objects.create(article=article, number=2, text=text, digest=Revision.digest_of(text), length=len(text))

    run_extraction(run.pk)

    run.refresh_from_db()
    assert (run.state, run.found) == (RunState.DONE, 0)
    assert not Claim.objects.exists()


def test_run_anew_reads_once_more_what_was_read(article: Article) -> None:
    run_extraction(ask_for_run(article.revision).pk)
    before = list(Claim.objects.order_by("pk").values())
    Claim.objects.filter(pk=before[0]["id"]).update(speech_act="pledges", quote="Something else")

    run = run_anew(article.revision.pk)
    assert run.state == RunState.WAITING
    run_extraction(run.pk)

    after = list(Claim.objects.order_by("pk").values())
    assert after[0] | {"version": 1, "changed_at": before[0]["changed_at"]} == before[0]
    assert after[1:] == before[1:]


def test_newer_engine_reads_what_the_older_one_read_and_spares_what_people_touched(
    article: Article, editor: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two versions of the engine, from the periodic question what is missing to what stands afterwards."""
    text = article.revision.text
    bridge, crossing = "it has retaken the bridge at Ostrel", "losing the crossing"
    older = extractions.extraction(
        extractions.statement(text, bridge, cue="says", speakers=[extractions.speaker(text, "Tavara's army", "Army")]),
        extractions.statement(text, crossing, cue="denied", speech_act="states", sure=False),
        extractions.statement(text, "after two days of fighting"),
    )
    newer = extractions.extraction(
        extractions.statement(text, bridge, cue="says", speech_act="denies"),
        extractions.statement(text, crossing, cue="denied", speech_act="denies", sure=False),
    )

    def engine(version: str, found: Extraction) -> None:
        monkeypatch.setattr("claims.actions.extract.ENGINE_VERSION", version)
        monkeypatch.setattr("claims.extraction.extract", lambda *_: found)
        ask_for_missing_runs()
        for run in ExtractionRun.objects.filter(engine_version=version, state=RunState.WAITING):
            run_extraction(run.pk)

    engine("one", older)
    touched, untouched, dropped = Claim.objects.order_by("pk")
    take_step(claim_id=touched.pk, target=Target.TRIAGE, step="accept", by=editor, seen=1)
    before = Claim.objects.values().get(pk=touched.pk), list(touched.links.values())
    engine("two", newer)

    assert list(ExtractionRun.objects.values_list("engine_version", "state")) == [("one", "done"), ("two", "done")]
    assert (Claim.objects.values().get(pk=touched.pk), list(touched.links.values())) == before
    untouched.refresh_from_db()
    assert (untouched.speech_act, untouched.version, untouched.triage) == ("denies", 2, Triage.SUGGESTED)
    assert untouched.run.engine_version == "two"  # type: ignore[union-attr]
    assert not Claim.objects.filter(pk=dropped.pk).exists()
    assert [entry.what for entry in history_of(untouched, [])] == ["Corrected", "Added"]
    ask_for_missing_runs()
    assert ExtractionRun.objects.count() == 2


def test_corrected_language_is_read_by_the_worker(article: Article, editor: User) -> None:
    run_extraction(ask_for_run(article.revision).pk)

    change_article(
        article_id=article.pk,
        seen=article.version,
        by=editor,
        title=article.title,
        outlet_id=article.outlet_id,
        published_on=article.published_on,
        language="fr",
    )

    job = ProcrastinateJob.objects.latest("id")
    assert (job.task_name, job.args) == (names.EXTRACT_ARTICLE, {"revision_id": article.revision.pk, "anew": True})


def test_language_corrected_while_the_engine_reads_is_not_lost(article: Article) -> None:
    run = ask_for_run(article.revision)
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE FUNCTION pg_temp.correct() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN UPDATE sources_article SET language = 'fr'; RETURN NEW; END $$"
        )
        cursor.execute(
            "CREATE TRIGGER correct AFTER UPDATE ON claims_extractionrun FOR EACH ROW WHEN (NEW.state = 'running') "
            "EXECUTE FUNCTION pg_temp.correct()"
        )

    run_extraction(run.pk)
    run.refresh_from_db()
    assert (run.state, Claim.objects.count()) == (RunState.WAITING, 0)

    run_extraction(run.pk)
    run.refresh_from_db()
    assert run.state == RunState.DONE


# What was lost is found


def test_newest_text_that_was_never_read_is_found(article: Article) -> None:
    text = "The text was changed.\n"
    newest = Revision.objects.create(
        article=article, number=2, text=text, digest=Revision.digest_of(text), length=len(text)
    )
    ExtractionRun.objects.create(revision=newest, engine_version="rules-0", state=RunState.DONE)

    ask_for_missing_runs()

    run = ExtractionRun.objects.get(engine_version=ENGINE_VERSION)
    assert (run.revision, run.state) == (newest, RunState.WAITING)
    assert list(ProcrastinateJob.objects.values_list("args__revision_id", "priority")) == [(newest.pk, -10)]


def test_nothing_is_missing_once_it_was_asked_for(article: Article) -> None:
    ask_for_missing_runs()

    ask_for_missing_runs()

    assert len(asked_of_workers()) == 1


def test_run_whose_task_is_gone_is_put_down_again(article: Article) -> None:
    run = ExtractionRun.objects.create(
        revision=article.revision, engine_version=ENGINE_VERSION, asked_at=timezone.now() - timedelta(minutes=11)
    )

    ask_for_missing_runs()
    ask_for_missing_runs()

    assert asked_of_workers() == [run.revision_id]


def test_run_that_nobody_took_up_again_fails_with_a_sentence(article: Article) -> None:
    hours_ago = timezone.now() - timedelta(hours=2)
    run = ExtractionRun.objects.create(
        revision=article.revision, engine_version=ENGINE_VERSION, state=RunState.RUNNING, started_at=hours_ago
    )

    ask_for_missing_runs()

    run.refresh_from_db()
    assert run.state == RunState.FAILED
    assert "Try again" in run.failure


def test_database_keeps_a_failure_without_a_reason_out(article: Article) -> None:
    with pytest.raises(IntegrityError, match="failed_run_says_why"):
        ExtractionRun.objects.create(revision=article.revision, engine_version="x", state=RunState.FAILED)
