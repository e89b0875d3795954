"""Background tasks: put down by name, done by any worker, found again where a worker died."""

from tracker.tasks.queue import enqueue

__all__ = ["enqueue"]
