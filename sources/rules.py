"""What may stand in the register, and who may put it there. Nothing in this module reads or writes a row."""

import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from sources.choices import SourceKind
from sources.countries import COUNTRIES
from sources.names import folded
from tracker.refusal import Refused
from tracker.roles import EDITORS, Role, named

LONGEST_NAME = 300
LONGEST_NOTE = 5000
LANGUAGE = re.compile(r"(?:[a-z]{2,3})?")
KINDS = frozenset(SourceKind) - {SourceKind.UNNAMED}

# A control character cannot be seen, half a surrogate pair cannot be stored, and U+FFFD says that something was lost.
UNREADABLE = frozenset({"Cc", "Cs"})
LOST = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True)
class Holder:
    """The source that has a name already."""

    pk: int
    name: str
    kind: str


class NameTaken(Refused):
    """Another source has this name; `holder` says which."""

    def __init__(self, name: str, holder: Holder) -> None:
        kind = SourceKind(holder.kind).label.lower()
        taken = _("“%(name)s” is in the register already (%(kind)s). Use that source, or make the name more exact.")
        if folded(name) != folded(holder.name):
            taken = _(
                "“%(name)s”, a name of %(holder)s, is in the register already (%(kind)s). "
                "Use that source, or make the name more exact."
            )
        super().__init__("name_taken", taken % {"name": name, "holder": holder.name, "kind": kind})
        self.holder = holder


def may_keep_register(roles: Collection[Role]) -> None:
    if not EDITORS & frozenset(roles):
        raise Refused("wrong_role", _("Only %(named)s may change the register.") % {"named": named(EDITORS)})


def checked_name(name: str) -> str:
    """The name with its spaces tidied, or Refused.

    >>> checked_name("  Radio   Meridian ")
    'Radio Meridian'
    """
    tidy = " ".join(name.split())
    _must_be_readable(tidy, "bad_name", _("The name holds characters that cannot be read: type it anew."))
    key = folded(tidy)
    if not any(c.isalnum() for c in key):
        raise Refused("bad_name", _("Give a name with at least one letter or digit."))
    if max(len(tidy), len(key)) > LONGEST_NAME:
        raise Refused("name_too_long", _("A name has at most %(most)s characters.") % {"most": LONGEST_NAME})
    return tidy


def checked_note(note: str) -> str:
    tidy = note.replace("\r\n", "\n").replace("\r", "\n").strip()
    _must_be_readable(tidy, "bad_note", _("The note holds characters that cannot be read: type it anew."))
    if len(tidy) > LONGEST_NOTE:
        raise Refused("note_too_long", _("A note has at most %(most)s characters.") % {"most": LONGEST_NOTE})
    return tidy


def checked_kind(kind: str) -> SourceKind:
    if kind not in KINDS:
        raise Refused("unknown_kind", _("Choose what kind of source it is; who is not named is not in the register."))
    return SourceKind(kind)


def checked_country(code: str) -> str:
    """The two letters in capitals, or nothing."""
    tidy = code.strip().upper()
    if tidy and not (code.isascii() and tidy in COUNTRIES):
        raise Refused("unknown_country", _("Give the two letters of ISO 3166 for the country, such as ML."))
    return tidy


def checked_language(code: str) -> str:
    tidy = code.strip().lower()
    if not LANGUAGE.fullmatch(tidy):
        raise Refused("unknown_language", _("Give the two or three letters of ISO 639 for the language, such as fr."))
    return tidy


def check_name_is_free(name: str, holders: Sequence[Holder]) -> None:
    """One name means one source, of whatever kind: an outlet that is also quoted is one source, not two."""
    if holders:
        raise NameTaken(name, holders[0])


def check_name_is_new_here(name: str, keys: Collection[str]) -> None:
    """`keys` are the folded names that the source has."""
    if folded(name) in keys:
        raise Refused("has_name", _("The source has the name “%(name)s” already.") % {"name": name})


def check_affiliation(source_id: int | None, line: Sequence[int]) -> None:
    """`line` is whom the source would speak for, whom that one speaks for, and so on up."""
    if source_id is not None and source_id in line:
        sentence = _("A source cannot speak for itself, neither directly nor through others.")
        raise Refused("affiliation_circle", sentence)


def check_new_kind(old: str, new: str, *, has_articles: bool) -> None:
    if old == SourceKind.OUTLET and new != old and has_articles:
        raise Refused("has_articles", _("It published articles that are kept here, so it stays an outlet."))


def _must_be_readable(text: str, code: str, sentence: str) -> None:
    if any(c == LOST or (unicodedata.category(c) in UNREADABLE and c not in "\n\t") for c in text):
        raise Refused(code, sentence)
