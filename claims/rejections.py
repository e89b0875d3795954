"""The usual reasons why a suggestion is no claim; they are kept as a sentence in the language of whoever rejects."""

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise


@dataclass(frozen=True)
class Rejection:
    """`why` is the sentence that is kept, `label` the button, `key` what is pressed for it."""

    key: str
    why: "_StrPromise"
    label: "_StrPromise"


REJECTIONS = (
    Rejection("1", _("Not an attributed statement."), _("Not attributed")),
    Rejection("2", _("Another claim says it already."), _("Said already")),
    Rejection("3", _("About the publisher, not the news."), _("Publisher’s own")),
    Rejection("4", _("Too trivial to check."), _("Trivial")),
)


def in_english(why: str) -> str:
    """One of these reasons in English, whatever language it was given in, so that it counts once; others as they are.

    >>> in_english("Trop anecdotique pour être vérifiée."), in_english("Trop vague.")
    ('Too trivial to check.', 'Trop vague.')
    """
    return _known().get(why, why)


@cache
def _known() -> dict[str, str]:
    """Each reason in each language of the interface: its English words."""
    known = {}
    for code, _name in settings.LANGUAGES:
        for one in REJECTIONS:
            with translation.override(code):
                given = str(one.why)
            with translation.override("en"):
                known[given] = str(one.why)
    return known
