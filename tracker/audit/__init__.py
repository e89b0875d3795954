"""What was done, by whom: kept by the database itself, append-only."""

from tracker.audit.acting import acting
from tracker.audit.reading import last_changed_by
from tracker.audit.tracking import tracked

__all__ = ["acting", "last_changed_by", "tracked"]
