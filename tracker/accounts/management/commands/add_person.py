"""Add an account from the shell: the first administrator of a server, above all."""

import getpass
import sys
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from tracker.accounts.actions.people import add_person
from tracker.accounts.forms import AddPersonForm
from tracker.accounts.models import User
from tracker.accounts.passwords import new_password
from tracker.refusal import Refused
from tracker.roles import Role


class Command(BaseCommand):
    help = "Add an account. Without --ask-password the site makes a password up and prints it once."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email", help="what the person signs in with")
        parser.add_argument("--name", required=True, help="the person's name, as colleagues read it")
        parser.add_argument(
            "--role",
            action="append",
            default=[],
            choices=[role.value for role in Role],
            help="a role; may be given several times",
        )
        parser.add_argument("--ask-password", action="store_true", help="ask for the password instead")

    def handle(self, *, email: str, name: str, role: list[str], ask_password: bool, **_: Any) -> None:
        made_up = "" if ask_password else new_password()
        person = self._added(email, name, role, made_up or _asked())
        held = ", ".join(label.lower() for label in person.role_labels) or "no role yet"
        self.stdout.write(f"Added {person.name} ({person.email}): {held}.")
        if made_up:
            self.stdout.write(f"Password, shown this once: {made_up}")

    @staticmethod
    def _added(email: str, name: str, roles: list[str], password: str) -> User:
        form = AddPersonForm({"email": email, "name": name, "roles": roles, "password": password})
        if not form.is_valid():
            raise CommandError(" ".join(f"{field}: {errors[0]}" for field, errors in form.errors.items()))
        given = form.cleaned_data
        try:
            return add_person(
                email=given["email"],
                name=given["name"],
                password=password,
                roles=[Role(role) for role in roles],
                by=None,
            )
        except Refused as refused:
            raise CommandError(refused.sentence) from refused
        except ValidationError as weak:
            raise CommandError(f"password: {' '.join(weak.messages)}") from weak


def _asked() -> str:
    """A password typed twice at a terminal, or the first line of what is piped in."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    password = getpass.getpass("Password: ")
    if getpass.getpass("Once more: ") != password:
        raise CommandError("The two passwords differ. Nothing was added.")
    return password
