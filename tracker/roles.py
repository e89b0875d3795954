"""The four roles, and the groups of roles that rules speak of."""

from enum import StrEnum


class Role(StrEnum):
    READER = "reader"
    FACT_CHECKER = "fact_checker"
    EDITOR = "editor"
    ADMINISTRATOR = "administrator"

    @property
    def label(self) -> str:
        return {"fact_checker": "Fact-checker"}.get(self.value, self.value.capitalize())


READERS = frozenset({Role.READER, Role.FACT_CHECKER, Role.EDITOR})
CHECKERS = frozenset({Role.FACT_CHECKER, Role.EDITOR})
EDITORS = frozenset({Role.EDITOR})
ADMINISTRATORS = frozenset({Role.ADMINISTRATOR})


def named(roles: frozenset[Role]) -> str:
    """The roles as words for a sentence: "a fact-checker or an editor"."""
    ordered = [role for role in Role if role in roles]
    words = [("an " if role.label[0] in "AEIOU" else "a ") + role.label.lower() for role in ordered]
    return " or ".join(words)
