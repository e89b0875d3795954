"""The last line of a page that is driven by keys: those with which this person's roles can do something."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from django import template
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from tracker.accounts.models import User
from tracker.roles import CHECKERS, EDITORS, READERS, Role

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

register = template.Library()
Key: TypeAlias = "tuple[str, str | _StrPromise, frozenset[Role]]"

KEYS: dict[str, Sequence[Key]] = {
    "queue": [
        ("j", _("next"), READERS),
        ("k", _("back"), READERS),
        ("x", _("select"), CHECKERS),
        ("Shift + x", _("range"), CHECKERS),
        ("o", pgettext_lazy("what a key does", "open"), READERS),
        ("a", _("accept"), EDITORS),
        ("r", _("reject"), EDITORS),
        ("s", _("who spoke"), EDITORS),
        ("t", _("take"), CHECKERS),
        ("u", _("unverifiable"), CHECKERS),
        ("y", _("confirm"), CHECKERS),
        ("g", _("assign"), EDITORS),
        ("/", _("search"), READERS),
    ],
    "article": [
        ("j", _("next"), READERS),
        ("k", _("back"), READERS),
        ("a", _("accept"), EDITORS),
        ("r", _("reject"), EDITORS),
        ("e", _("edit"), EDITORS),
        ("s", _("source"), EDITORS),
        ("f", _("figures"), EDITORS),
        ("n", _("new from selection"), EDITORS),
        ("u", _("unverifiable"), CHECKERS),
        ("z", _("undo"), CHECKERS),
    ],
    "claim": [
        ("j k", _("next, back"), READERS),
        ("t", _("take"), CHECKERS),
        ("1–7", _("judgement"), CHECKERS),
        ("u", _("unverifiable"), CHECKERS),
        ("w", _("why"), CHECKERS),
        ("v", _("evidence"), CHECKERS),
        ("y", _("confirm"), CHECKERS),
        ("c", _("comment"), CHECKERS),
        ("g", _("assign"), EDITORS),
        ("z", _("undo"), CHECKERS),
        ("Ctrl Enter", _("send"), CHECKERS),
    ],
}


@register.inclusion_tag("_keys.html")
def key_line_of(person: User, page: str) -> dict[str, Any]:
    """`{% key_line_of user "queue" %}`."""
    return {"keys": [(key, says) for key, says, roles in KEYS[page] if roles & person.roles]}
