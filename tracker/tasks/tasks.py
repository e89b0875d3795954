"""The queue's care for itself: tasks whose worker died come back, and finished ones are removed in time."""

from procrastinate import JobContext, exceptions
from procrastinate.contrib.django import app
from procrastinate.jobs import Job, Status
from procrastinate.manager import JobManager

from tracker.tasks import names

# A task that takes its worker down with it every time must not do so for ever.
ATTEMPTS = 5
KEPT_HOURS = 72


@app.periodic(cron="* * * * *")
@app.task(name=names.RETRY_STALLED, queueing_lock=names.RETRY_STALLED, pass_context=True)
async def retry_stalled(context: JobContext, timestamp: int) -> None:  # noqa: ARG001 - a periodic task is told its time
    """Give the tasks of workers that no longer answer to other workers: every task may be run again."""
    jobs = context.app.job_manager
    for job in await jobs.get_stalled_jobs():
        await _retry(jobs, job)


async def _retry(jobs: JobManager, job: Job) -> None:
    if job.attempts >= ATTEMPTS:
        await jobs.finish_job(job, status=Status.FAILED, delete_job=False)
        return
    try:
        await jobs.retry_job(job)
    except exceptions.UniqueViolation:
        # The same work was put down a second time meanwhile, and waits.
        await jobs.finish_job(job, status=Status.ABORTED, delete_job=False)


@app.periodic(cron="17 * * * *")
@app.task(name=names.REMOVE_FINISHED, queueing_lock=names.REMOVE_FINISHED, pass_context=True)
async def remove_finished(context: JobContext, timestamp: int) -> None:  # noqa: ARG001 - a periodic task is told its time
    """Remove tasks that ended days ago, however they ended: what they were about is in the tables they wrote."""
    await context.app.job_manager.delete_old_jobs(
        nb_hours=KEPT_HOURS, include_failed=True, include_cancelled=True, include_aborted=True
    )
