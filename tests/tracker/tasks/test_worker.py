"""A real worker on the real queue: in this process, and as the process that `manage.py procrastinate worker` starts."""

import asyncio
import signal
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core import mail
from django.db import connection
from procrastinate.contrib.django import app
from procrastinate.contrib.django.django_connector import DjangoConnector
from procrastinate.contrib.django.models import ProcrastinateJob

from claims.actions.extract import ask_for_run
from claims.actions.notices import tell
from claims.choices import NoticeKind, RunState
from claims.models import ExtractionRun, Notice
from sources.models import Article
from tests import factories
from tests.worker import listening_worker, until
from tracker.accounts.choices import NoticesByMail
from tracker.accounts.models import User
from tracker.roles import Role
from tracker.tasks import enqueue, names

COMMITTED = pytest.mark.django_db(transaction=True)


def work() -> None:
    """Do what waits in the queue, as a worker that then leaves."""

    async def run() -> None:
        with app.replace_connector(DjangoConnector().get_worker_connector()):
            async with app.open_async():
                await app.run_worker_async(wait=False, install_signal_handlers=False, listen_notify=False)

    # In a thread of its own: browser tests of the same process keep an event loop running in this one.
    with ThreadPoolExecutor(max_workers=1) as thread:
        thread.submit(asyncio.run, run()).result()


def states(task: str) -> list[str]:
    return list(ProcrastinateJob.objects.filter(task_name=task).order_by("id").values_list("status", flat=True))


def sql(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)


@pytest.fixture
def worker() -> Iterator[subprocess.Popen[bytes]]:
    """The worker as `make run` starts it, listening; looking by itself so rarely that only being told can help."""
    with listening_worker("--fetch-job-polling-interval", "600") as process:
        yield process


@COMMITTED
def test_worker_process_suggests_claims_at_once_and_stops_when_asked(worker: subprocess.Popen[bytes]) -> None:
    run = ask_for_run(factories.article().revision)

    until(lambda: ExtractionRun.objects.get(pk=run.pk).state == RunState.DONE)
    worker.send_signal(signal.SIGTERM)

    assert worker.wait(timeout=30) == 0


@COMMITTED
def test_task_whose_worker_died_is_done_by_another() -> None:
    run = ask_for_run(factories.article().revision)
    sql("UPDATE procrastinate_jobs SET status = 'doing', attempts = 1")
    enqueue(names.RETRY_STALLED, timestamp=0)

    work()

    assert ExtractionRun.objects.get(pk=run.pk).state == RunState.DONE
    assert states(names.EXTRACT_ARTICLE) == ["succeeded"]


@COMMITTED
def test_task_of_a_worker_that_still_answers_is_left_to_it() -> None:
    ask_for_run(factories.article().revision)
    sql("INSERT INTO procrastinate_workers DEFAULT VALUES")
    sql("UPDATE procrastinate_jobs SET status = 'doing', worker_id = (SELECT max(id) FROM procrastinate_workers)")
    enqueue(names.RETRY_STALLED, timestamp=0)

    work()

    assert states(names.EXTRACT_ARTICLE) == ["doing"]


@COMMITTED
def test_task_that_takes_every_worker_down_is_given_up() -> None:
    ask_for_run(factories.article().revision)
    sql("UPDATE procrastinate_jobs SET status = 'doing', attempts = 5")
    enqueue(names.RETRY_STALLED, timestamp=0)

    work()

    assert states(names.EXTRACT_ARTICLE) == ["failed"]


@COMMITTED
def test_task_that_was_put_down_again_meanwhile_runs_once() -> None:
    run = ask_for_run(factories.article().revision)
    sql("UPDATE procrastinate_jobs SET status = 'doing'")
    enqueue(names.RETRY_STALLED, timestamp=0)
    enqueue(names.EXTRACT_ARTICLE, queueing_lock=f"revision {run.revision_id}", revision_id=run.revision_id)

    work()

    assert states(names.EXTRACT_ARTICLE) == ["aborted", "succeeded"]


@COMMITTED
def test_tasks_that_ended_days_ago_are_removed() -> None:
    run = ask_for_run(factories.article().revision)
    work()
    sql("UPDATE procrastinate_events SET at = at - interval '4 days'")
    enqueue(names.EXTRACT_ARTICLE, revision_id=run.revision_id)
    enqueue(names.REMOVE_FINISHED, timestamp=0)

    work()

    assert states(names.EXTRACT_ARTICLE) == ["succeeded"]


@COMMITTED
def test_text_whose_reading_was_put_down_by_name_alone_is_read() -> None:
    article = factories.article()
    enqueue(names.EXTRACT_ARTICLE, revision_id=article.revision.pk)

    work()

    assert ExtractionRun.objects.get(revision=article.revision).state == RunState.DONE


@COMMITTED
def test_text_in_a_corrected_language_is_read_anew() -> None:
    article = factories.article(language="ar")
    enqueue(names.EXTRACT_ARTICLE, revision_id=article.revision.pk)
    work()
    Article.objects.update(language="en")
    enqueue(names.EXTRACT_ARTICLE, revision_id=article.revision.pk, anew=True)

    work()

    assert ExtractionRun.objects.get().state == RunState.DONE


@COMMITTED
def test_periodic_search_finds_texts_that_nobody_asked_for() -> None:
    article = factories.article()
    enqueue(names.FIND_MISSING_RUNS, timestamp=0)

    work()

    assert ExtractionRun.objects.get(revision=article.revision).state == RunState.DONE


@COMMITTED
def test_notice_is_mailed_by_the_worker() -> None:
    person, editor = factories.user("Tom Adeyar", Role.FACT_CHECKER), factories.user("Ines Karo", Role.EDITOR)
    User.objects.filter(pk=person.pk).update(notices_by_mail=NoticesByMail.AT_ONCE)
    tell(kind=NoticeKind.ASSIGNED, to=[person], claim=factories.claim(factories.article()), by=editor)

    work()

    assert [letter.to for letter in mail.outbox] == [[person.email]]
    assert states(names.MAIL_NOTICES) == ["succeeded"]


@COMMITTED
def test_periodic_search_finds_letters_that_are_owed() -> None:
    person, editor = factories.user("Tom Adeyar", Role.FACT_CHECKER), factories.user("Ines Karo", Role.EDITOR)
    User.objects.filter(pk=person.pk).update(notices_by_mail=NoticesByMail.AT_ONCE)
    claim = factories.claim(factories.article())
    Notice.objects.create(to=person, by=editor, claim=claim, kind=NoticeKind.ASSIGNED)
    enqueue(names.FIND_OWED_MAIL, timestamp=0)

    work()

    assert not Notice.objects.owed().exists()
    assert len(mail.outbox) == 1
