"""Putting background work down: by name, in the transaction that makes it necessary."""

from typing import TypeAlias

from django.db import transaction
from procrastinate import exceptions
from procrastinate.contrib.django.django_connector import DjangoConnector
from procrastinate.manager import JobManager
from procrastinate.tasks import configure_task

JSONValue: TypeAlias = str | int | float | bool | None

# A worker's own application writes on a connection of its own; work enqueued by a task must also stand or fall with
# the transaction around it, so every job goes through Django's connection.
JOBS = JobManager(DjangoConnector())


def enqueue(
    name: str,
    *,
    lock: str | None = None,
    queueing_lock: str | None = None,
    priority: int = 0,
    **arguments: JSONValue,
) -> None:
    """Put down the task of this name (tracker.tasks.names) for a worker; a rollback takes it back.

    Tasks of one `lock` run one after the other. Where a task with this `queueing_lock` waits already, no second one
    is put down. A higher `priority` goes first; 0 is for work that somebody waits for.
    """
    deferrer = configure_task(
        name=name,
        job_manager=JOBS,
        lock=lock,
        queueing_lock=queueing_lock,
        priority=priority,
        task_kwargs={**arguments},
    )
    try:
        # A savepoint: a waiting task of the same queueing lock must not spoil the transaction around it.
        with transaction.atomic():
            deferrer.defer()
    except exceptions.AlreadyEnqueued:
        return
