"""Days as commands are given them: "2026-03-01", in the newsroom's own time zone."""

from argparse import ArgumentTypeError
from datetime import date, datetime, time

from django.utils import timezone


def day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is no day; write it as 2026-03-01.") from None


def beginning(of: date) -> datetime:
    """The first moment of the day."""
    return timezone.make_aware(datetime.combine(of, time.min))
