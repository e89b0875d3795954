"""The passwords of the demonstration accounts: made on this machine, kept in one private file."""

import json
import secrets
import string
from collections.abc import Iterable, Mapping
from pathlib import Path

from claims.demonstration.newsroom import Person
from tracker.once import written_once

# Easy to tell apart and to type: 60 bits and more.
LETTERS = "".join(sorted(set(string.ascii_lowercase) - set("ilo")))


class UnreadableAccountsError(Exception):
    """The file of the demonstration accounts cannot be read."""


def passwords(people: Iterable[Person], file: Path) -> Mapping[str, str]:
    """A password for each e-mail: those in the file, which the first call makes."""
    wanted = [person.email for person in people]
    made = written_once(file, lambda: json.dumps({email: new_password() for email in wanted}, indent=1) + "\n")
    kept = _read(made)
    if missing := [email for email in wanted if not kept.get(email)]:
        raise UnreadableAccountsError(f"{file} has no password for {missing[0]}: move the file away.")
    return kept


def kept_passwords(file: Path) -> Mapping[str, str]:
    """What the file holds; nothing where there is none."""
    return _read(file.read_text(encoding="utf-8")) if file.exists() else {}


def new_password() -> str:
    return "-".join("".join(secrets.choice(LETTERS) for _ in range(5)) for _ in range(3))


def _read(text: str) -> dict[str, str]:
    try:
        kept = json.loads(text)
    except json.JSONDecodeError as error:
        raise UnreadableAccountsError("The file of the demonstration accounts is damaged: move it away.") from error
    if not isinstance(kept, dict):
        raise UnreadableAccountsError("The file of the demonstration accounts is damaged: move it away.")
    return {str(email): str(password) for email, password in kept.items()}
