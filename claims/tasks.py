"""Background tasks of the claims: each names one row, and may be killed at any line and run again."""

from django.db import InterfaceError, OperationalError
from django.utils import timezone
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from claims.actions.extract import ask_for_missing_runs, run_anew, run_extraction, run_of
from claims.actions.owed import ask_for_owed_mail
from claims.letters import mail_notices
from tracker.tasks import names

# 3, 9, 27, 81, 243 seconds: a database that restarts is back by then.
DATABASE_AWAY = RetryStrategy(max_attempts=5, exponential_wait=3, retry_exceptions=[OperationalError, InterfaceError])


@app.task(name=names.EXTRACT_ARTICLE, retry=DATABASE_AWAY)
def extract_article(*, revision_id: int, anew: bool = False) -> None:
    run = run_anew(revision_id) if anew else run_of(revision_id)
    run_extraction(run.pk)


@app.periodic(cron="*/5 * * * *")
@app.task(name=names.FIND_MISSING_RUNS, queueing_lock=names.FIND_MISSING_RUNS)
def find_missing_runs(timestamp: int) -> None:  # noqa: ARG001 - a periodic task is told its time
    ask_for_missing_runs()


@app.task(name=names.MAIL_NOTICES, retry=DATABASE_AWAY)
def mail(*, person_id: int) -> None:
    mail_notices(person_id, timezone.now())


@app.periodic(cron="*/5 * * * *")
@app.task(name=names.FIND_OWED_MAIL, queueing_lock=names.FIND_OWED_MAIL)
def find_owed_mail(timestamp: int) -> None:  # noqa: ARG001 - a periodic task is told its time
    ask_for_owed_mail(timezone.now())
