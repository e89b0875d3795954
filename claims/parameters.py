"""What a parameter of the filters may hold: fields that clean to what was picked, each with its words for a chip."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from sources.choices import Language
from sources.models import Article, Source
from tracker.accounts.models import User
from tracker.web.dates import written
from tracker.web.search import has_word

MOST_VALUES = 100
LONGEST_VALUE = 300
LARGEST_NUMBER = 2**63 - 1
YES_NO = (("yes", _("Yes")), ("no", _("No")))
SPELLINGS = {"true": "yes", "1": "yes", "on": "yes", "false": "no", "0": "no", "off": "no"}
LANGUAGE_CODE = re.compile(r"[a-z]{2,3}")
CALENDAR_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)

Found = Sequence[tuple[int, str]]

# What is said where no row has the number, or the name.
UNNUMBERED = {
    "article": _("There is no article number %(text)s."),
    "outlet": _("There is no outlet number %(text)s."),
    "source": _("There is no source number %(text)s."),
    "person": _("There is no person number %(text)s."),
}
UNKNOWN = {
    "article": _("“%(text)s” is not the number of an article."),
    "outlet": _("No outlet is called “%(text)s”."),
    "source": _("No source is called “%(text)s”."),
    "person": _("No person is called “%(text)s”."),
}


@dataclass(frozen=True)
class Picked:
    """One value of one parameter: as the query string has it, and in words."""

    value: str
    label: str


class Parameter(forms.Field):
    """Some of these words; blank values count as not given. A parameter that takes one value refuses two."""

    widget = forms.CheckboxSelectMultiple

    def __init__(self, *, choices: Iterable[tuple[str, Any]] = (), many: bool = True, **options: Any) -> None:
        super().__init__(**options)
        self.choices = [(str(value), label) for value, label in choices]
        self.many = many
        if isinstance(self.widget, forms.CheckboxSelectMultiple):
            self.widget.choices = self.choices

    def clean(self, value: Sequence[str] | None) -> tuple[Picked, ...]:
        given = list(dict.fromkeys(text.strip() for text in value or () if text.strip()))
        self._check(given)
        picked = dict.fromkeys(found for text in given for found in self.pick(text))
        if len(picked) > 1 and not self.many:
            raise ValidationError(_("Give only one value here."))
        return tuple(sorted(picked, key=lambda found: found.value))

    def pick(self, text: str) -> Sequence[Picked]:
        """What this text stands for; a ValidationError where it stands for nothing."""
        for value, label in self.choices:
            if text == value:
                return [Picked(value, str(label))]
        return self.pick_other(text)

    def pick_other(self, text: str) -> Sequence[Picked]:
        raise ValidationError(
            _("“%(text)s” is not one of: %(values)s.")
            % {"text": text, "values": ", ".join(value for value, _label in self.choices)}
        )

    @staticmethod
    def _check(given: Sequence[str]) -> None:
        if len(given) > MOST_VALUES:
            raise ValidationError(_("Give at most %(most)s values here.") % {"most": MOST_VALUES})
        for text in given:
            if len(text) > LONGEST_VALUE:
                raise ValidationError(_("A value here may have at most %(most)s characters.") % {"most": LONGEST_VALUE})
            if "\x00" in text:
                raise ValidationError(_("Null characters are not allowed."))


class YesNo(Parameter):
    """Yes or no, in any of the usual spellings."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options | {"choices": YES_NO, "many": False})

    def pick(self, text: str) -> Sequence[Picked]:
        return super().pick(SPELLINGS.get(text.lower(), text))


class LanguageCode(Parameter):
    """A language by its code, also one that the site has no name for."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options | {"choices": Language.choices})

    def pick_other(self, text: str) -> Sequence[Picked]:
        if LANGUAGE_CODE.fullmatch(text):
            return [Picked(text, text)]
        raise ValidationError(_("“%(text)s” is not a language code such as en or fr.") % {"text": text})


class Day(Parameter):
    """A day of the calendar."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options | {"many": False})

    def pick_other(self, text: str) -> Sequence[Picked]:
        try:
            day = date.fromisoformat(text) if CALENDAR_DAY.fullmatch(text) else None
        except ValueError:
            day = None
        if day is None:
            raise ValidationError(_("“%(text)s” is not a day such as 2026-03-05.") % {"text": text})
        return [Picked(day.isoformat(), written(day, "j F Y"))]


class Words(Parameter):
    """Words to search for."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options | {"many": False})

    def pick_other(self, text: str) -> Sequence[Picked]:
        if not has_word(text):
            raise ValidationError(_("“%(text)s” has no word to search for.") % {"text": text})
        return [Picked(text, text)]


class Row(Parameter):
    """Rows of a table, by number or (where the table has names) by any of their names; the choices come first."""

    def __init__(
        self,
        *,
        what: str,
        numbered: Callable[[int], Found],
        called: Callable[[str], Found] | None = None,
        **options: Any,
    ) -> None:
        super().__init__(**options)
        self.what, self.numbered, self.called = what, numbered, called

    def pick_other(self, text: str) -> Sequence[Picked]:
        if text.isascii() and text.isdigit():
            found = self.numbered(int(text)) if int(text) <= LARGEST_NUMBER else ()
            missing = UNNUMBERED[self.what]
        else:
            found, missing = self.called(text) if self.called else (), UNKNOWN[self.what]
        if not found:
            raise ValidationError(missing % {"text": text})
        return [Picked(str(pk), label) for pk, label in found]


def articles_numbered(pk: int) -> Found:
    return list(Article.objects.filter(pk=pk).values_list("pk", "title"))


def sources_numbered(pk: int) -> Found:
    return list(Source.objects.filter(pk=pk).values_list("pk", "name"))


def sources_called(name: str) -> Found:
    return list(Source.objects.called(name).values_list("pk", "name"))


def outlets_numbered(pk: int) -> Found:
    return list(Source.objects.outlets().filter(pk=pk).values_list("pk", "name"))


def outlets_called(name: str) -> Found:
    return list(Source.objects.outlets().called(name).values_list("pk", "name"))


def people_numbered(pk: int) -> Found:
    return list(User.objects.filter(pk=pk).values_list("pk", "name"))


def people_called(name: str) -> Found:
    return list(User.objects.filter(name__iexact=name).values_list("pk", "name"))
