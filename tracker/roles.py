"""The four roles, and the groups of roles that rules speak of."""

from enum import StrEnum

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _


class Role(StrEnum):
    READER = "reader"
    FACT_CHECKER = "fact_checker"
    EDITOR = "editor"
    ADMINISTRATOR = "administrator"

    @property
    def label(self) -> str:
        return str(LABELS[self])


LABELS = {
    Role.READER: _("Reader"),
    Role.FACT_CHECKER: _("Fact-checker"),
    Role.EDITOR: _("Editor"),
    Role.ADMINISTRATOR: _("Administrator"),
}
ONE = {
    Role.READER: _("a reader"),
    Role.FACT_CHECKER: _("a fact-checker"),
    Role.EDITOR: _("an editor"),
    Role.ADMINISTRATOR: _("an administrator"),
}

READERS = frozenset({Role.READER, Role.FACT_CHECKER, Role.EDITOR})
CHECKERS = frozenset({Role.FACT_CHECKER, Role.EDITOR})
EDITORS = frozenset({Role.EDITOR})
ADMINISTRATORS = frozenset({Role.ADMINISTRATOR})


def named(roles: frozenset[Role]) -> str:
    """The roles as words for a sentence: "a fact-checker or an editor"."""
    return gettext(" or ").join(str(ONE[role]) for role in Role if role in roles)
