"""Runs of the engine: asked for when a text comes in, done by a worker, asked for again by an editor."""

import logging
from datetime import timedelta

from django.db import InterfaceError, OperationalError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from claims import extraction
from claims.actions.suggest import suggest
from claims.choices import RunState
from claims.extraction import ENGINE_VERSION, UnknownLanguageError
from claims.failures import BROKEN_OFF, ENGINE_FAILED, OTHER_LANGUAGE
from claims.models import ExtractionRun
from sources.models import Article, Revision
from tracker.accounts.models import User
from tracker.audit import acting
from tracker.refusal import Refused
from tracker.roles import EDITORS
from tracker.tasks import enqueue, names

logger = logging.getLogger(__name__)

# Work that nobody waits for stands behind the articles that somebody has just saved.
BEHIND = -10
OVERDUE = timedelta(minutes=10)
LOST = timedelta(hours=1)
ENDED = {RunState.DONE, RunState.FAILED}


@transaction.atomic
def ask_for_run(revision: Revision, *, priority: int = 0) -> ExtractionRun:
    """The run of this version of the engine over the text: put down for a worker now, unless it was before."""
    run, is_new = ExtractionRun.objects.get_or_create(revision=revision, engine_version=ENGINE_VERSION)
    if is_new:
        _enqueue(run, priority)
    return run


def run_of(revision_id: int) -> ExtractionRun:
    """The run of this version of the engine over the text, made now where nobody has asked for it."""
    return ExtractionRun.objects.get_or_create(revision_id=revision_id, engine_version=ENGINE_VERSION)[0]


@transaction.atomic
def run_anew(revision_id: int) -> ExtractionRun:
    """The same run, waiting once more where it has ended: for a text whose language was corrected."""
    run = ExtractionRun.objects.select_for_update().get(pk=run_of(revision_id).pk)
    if run.state in ENDED:
        _wait(run)
    return run


@transaction.atomic
def ask_again(run_id: int, *, by: User) -> ExtractionRun:
    """Have the text read once more: after a failure, or once the article's language was corrected."""
    if not EDITORS & by.roles:
        raise Refused("wrong_role", _("Only an editor may have an article read again."))
    run = ExtractionRun.objects.select_for_update().select_related("revision").get(pk=run_id)
    if run.engine_version != ENGINE_VERSION:
        return ask_for_run(run.revision)
    if run.state not in ENDED:
        raise Refused("run_underway", _("The article is waiting to be read, or being read, already."))
    _wait(run)
    _enqueue(run, 0)
    return run


def ask_for_missing_runs(*, limit: int = 500) -> None:
    """Find what was lost: newest texts without a run of this version, runs whose task is gone, runs never ended."""
    missing = Revision.objects.newest().exclude(runs__engine_version=ENGINE_VERSION)
    for revision in missing.order_by("-pk")[:limit]:
        ask_for_run(revision, priority=BEHIND)
    overdue = ExtractionRun.objects.filter(state=RunState.WAITING, asked_at__lt=timezone.now() - OVERDUE)
    for run in overdue.order_by("pk")[:limit]:
        _enqueue(run, BEHIND)
    lost = ExtractionRun.objects.filter(state=RunState.RUNNING, started_at__lt=timezone.now() - LOST)
    lost.update(
        state=RunState.FAILED,
        failure=BROKEN_OFF,
        ended_at=timezone.now(),
    )


def run_extraction(run_id: int) -> None:
    """Read the run's text and suggest what is found, all of it or nothing; a run that is done stays as it is.

    It may be killed at any line and called again. A failure of the engine becomes the run's, with its reason; a
    failure of the database is raised, since it is no fault of the text.
    """
    run = _begin(run_id)
    if run is None:
        return
    try:
        found = extraction.extract(run.revision.text, run.revision.article.language)
        _finish(run, found)
    except UnknownLanguageError:
        language = run.revision.article.language_label
        _fail(run, OTHER_LANGUAGE % {"language": language})
    except (OperationalError, InterfaceError):
        raise
    except Exception as error:
        # This is the worker's loop over texts: whatever one of them brings out in the engine must not stay "running".
        logger.exception("The engine failed on revision %s.", run.revision_id)
        _fail(run, ENGINE_FAILED % {"error": type(error).__name__})


def _wait(run: ExtractionRun) -> None:
    run.state, run.failure, run.asked_at = RunState.WAITING, "", timezone.now()
    run.save(update_fields=["state", "failure", "asked_at"])


def _enqueue(run: ExtractionRun, priority: int) -> None:
    revision_id = run.revision_id
    lock = f"revision {revision_id}"
    enqueue(names.EXTRACT_ARTICLE, queueing_lock=lock, priority=priority, revision_id=revision_id)


@transaction.atomic
def _begin(run_id: int) -> ExtractionRun | None:
    """The run, marked as running; None where there is nothing to do any more."""
    runs = ExtractionRun.objects.select_for_update(of=("self",)).select_related("revision__article")
    run = runs.get(pk=run_id)
    if run.state == RunState.DONE:
        return None
    run.state, run.failure, run.started_at, run.ended_at = RunState.RUNNING, "", timezone.now(), None
    run.save(update_fields=["state", "failure", "started_at", "ended_at"])
    return run


@transaction.atomic
def _finish(run: ExtractionRun, found: extraction.Extraction) -> None:
    """Store what was found, unless another worker did so first or the text is no longer the article's newest."""
    article = Article.objects.select_for_update(no_key=True).get(pk=run.revision.article_id)
    state = ExtractionRun.objects.select_for_update().values_list("state", flat=True).get(pk=run.pk)
    if state == RunState.DONE:
        return
    if article.revisions.filter(number__gt=run.revision.number).exists():
        _done(run)
        return
    if article.language != run.revision.article.language:
        # It was corrected while the engine read.
        _wait(run)
        _enqueue(run, 0)
        return
    with acting(None):
        suggest(run, found)
    _done(run, found=len(found.statements))


def _fail(run: ExtractionRun, sentence: str) -> None:
    """Mark the run as failed, unless another worker has done it meanwhile."""
    unfinished = ExtractionRun.objects.filter(pk=run.pk).exclude(state=RunState.DONE)
    unfinished.update(state=RunState.FAILED, failure=sentence, found=0, ended_at=timezone.now())


def _done(run: ExtractionRun, *, found: int = 0) -> None:
    run.state, run.failure, run.found, run.ended_at = RunState.DONE, "", found, timezone.now()
    run.save(update_fields=["state", "failure", "found", "ended_at"])
