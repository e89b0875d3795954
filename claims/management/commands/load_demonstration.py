"""`manage.py load_demonstration`: fills an empty site with the demonstration newsroom, once."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from claims.demonstration.accounts import UnreadableAccountsError, kept_passwords, passwords
from claims.demonstration.loading import NotEmptyError, is_loaded, load
from claims.demonstration.newsroom import Newsroom, newsroom
from tracker.roles import Role


class Command(BaseCommand):
    help = "Fill an empty site with the demonstration newsroom; a site that is not empty stays as it is."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--accounts",
            action="store_true",
            help="Load nothing; print name, role, e-mail and password of each demonstration account, if it is loaded.",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        demonstration, file = newsroom(), Path(settings.BASE_DIR) / "var" / "demonstration_accounts.json"
        try:
            if options["accounts"]:
                self._print_accounts(demonstration, file)
            elif not is_loaded(demonstration):
                load(demonstration, lambda: passwords(demonstration.people, file))
        except NotEmptyError as error:
            self.stderr.write(str(error.__doc__))
        except UnreadableAccountsError as error:
            raise CommandError(str(error)) from error

    def _print_accounts(self, demonstration: Newsroom, file: Path) -> None:
        if not is_loaded(demonstration):
            return
        kept = kept_passwords(file)
        for person in demonstration.people:
            password = kept.get(person.email, "(its password is not kept on this machine)")
            self.stdout.write(f"{person.name:<14}  {Role(person.role).label:<13}  {person.email:<36}  {password}")
