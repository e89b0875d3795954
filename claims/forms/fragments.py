"""Words that somebody selected or pasted, and where they stand in the text: asked again where they stand twice."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import gettext as _

from claims.actions.placing import Fragment, occurrences

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

MOST = 20  # fragments of one quote
MOST_PLACES = 50
AROUND = 40  # code points shown on both sides of a place


@dataclass(frozen=True)
class Place:
    """One place where the words stand, with what stands around it."""

    at: int
    before: str
    words: str
    after: str


@dataclass(frozen=True)
class Row:
    """One fragment as it was typed. `at`: the place said; `was`: where these words stood when the form was made."""

    name: str
    words: str = ""
    at: str = ""
    was: str = ""
    fragment: Fragment | None = None
    problem: str = ""
    places: tuple[Place, ...] = ()


def rows_of(name: str, fragments: Sequence[Fragment]) -> list[Row]:
    """Rows that show these fragments."""
    return [Row(f"{name}-{place}", found.exact, was=str(found.start)) for place, found in enumerate(fragments)]


def rows_given(data: Mapping[str, Any], name: str, text: str) -> list[Row]:
    """The rows of a form that was sent, those left empty aside."""
    rows = []
    for place in range(MOST):
        key = f"{name}-{place}"
        words = str(data.get(key, "")).replace("\r\n", "\n").replace("\r", "\n")
        if words.strip():
            rows.append(_placed(key, words, str(data.get(f"{key}-at", "")), str(data.get(f"{key}-was", "")), text))
    return rows


def _placed(key: str, words: str, at: str, was: str, text: str) -> Row:
    """The row with its place: the one said, the one where it stood, or the only one there is."""
    if (said := _whole(at)) is not None:
        # The action refuses it where the text says something else there; the form then asks anew.
        kept = at if text.startswith(words, said) else ""
        return Row(key, words, kept, was, Fragment(said, said + len(words), words))
    if (before := _whole(was)) is not None and text.startswith(words, before):
        return Row(key, words, was=was, fragment=Fragment(before, before + len(words), words))
    found = occurrences(text, words) or occurrences(text, words.strip())
    if len(found) == 1:
        return Row(key, words, was=was, fragment=found[0])
    if not found:
        return Row(
            key, words, was=was, problem=_("The text does not have these words: give them exactly as they stand.")
        )
    problem = _("These words stand %(times)s times in the text: say which place is meant.") % {"times": len(found)}
    return Row(key, words, was=was, problem=problem, places=tuple(places_of(text, found)))


def places_of(text: str, found: Sequence[Fragment]) -> list[Place]:
    """The places with what stands around each; the first of very many."""
    return [
        Place(one.start, text[max(one.start - AROUND, 0) : one.start], one.exact, text[one.end : one.end + AROUND])
        for one in found[:MOST_PLACES]
    ]


def _whole(value: str) -> int | None:
    return int(value) if value.isascii() and value.isdecimal() and len(value) < 10 else None


class FragmentsForm(forms.Form):
    """A form with fields that hold fragments of a text, named in `fragment_fields` with their labels."""

    fragment_fields: Mapping[str, "str | StrPromise"] = {}

    seen = forms.IntegerField(widget=forms.HiddenInput, min_value=1, max_value=2**31 - 1)

    def __init__(self, *args: Any, text: str, fragments: Mapping[str, Sequence[Fragment]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.text = text
        self.rows = {
            name: rows_given(self.data, name, text) if self.is_bound else rows_of(name, fragments.get(name, ()))
            for name in self.fragment_fields
        }

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        for rows in self.rows.values():
            for row in rows:
                if row.problem:
                    self.add_error(None, row.problem)
        return given

    def fragments(self, name: str) -> list[Fragment]:
        """What was given for this field."""
        return [row.fragment for row in self.rows[name] if row.fragment]

    @property
    def fields_of_fragments(self) -> list[tuple[str, str, list[Row]]]:
        """Name, label and rows of each field, with an empty row to add one."""
        return [
            (name, str(label), [*self.rows[name], Row(f"{name}-{self._free(name)}")])
            for name, label in self.fragment_fields.items()
        ]

    def _free(self, name: str) -> int:
        used = {row.name for row in self.rows[name]}
        return next(place for place in range(MOST + 1) if f"{name}-{place}" not in used)
