"""Everything that has to be right before the site opens, in one process, so that opening takes a moment."""

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError, connection

OLDEST = 16


class Command(BaseCommand):
    help = "Bring the database and the static files up to date, load the demonstration newsroom, list its accounts."
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        refuse_unusable_database()
        call_command("migrate", interactive=False, verbosity=0)
        call_command("collectstatic", interactive=False, verbosity=0)
        call_command("load_demonstration", stdout=self.stdout)
        call_command("load_demonstration", accounts=True, stdout=self.stdout)


def refuse_unusable_database() -> None:
    """Raise CommandError where the server does not answer or is too old."""
    try:
        connection.ensure_connection()
    except OperationalError as error:
        raise CommandError(f"The database cannot be reached: {str(error).strip().splitlines()[0]}") from error
    found = connection.cursor().connection.info.server_version // 10_000
    if found < OLDEST:
        raise CommandError(
            f"PostgreSQL {OLDEST} or newer is needed, and the server that DATABASE_URL names is {found}."
        )
