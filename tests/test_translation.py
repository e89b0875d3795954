"""French is whole: every word for people is marked, every mark has its French, and nothing in it was lost."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import polib
import pytest
from django import forms
from django.urls import get_resolver
from django.utils import translation
from django.utils.functional import Promise

from claims.failures import OTHER_LANGUAGE, told
from claims.trail_words import WORDS
from tests import messages
from tests.unmarked import unmarked_in, words_in
from tracker.audit.events import tracked_models
from tracker.audit.reading import events_of

TEMPLATES = messages.CHECKOUT / "templates"
# The page of what the engine found is taken out of the site, and stays English like every export.
EXPORTED = {"extraction"}
# Names that are the same in every language, and what is not shown.
NAMES = {"CSV", "bom"}
# Holds attributes of an element that stands in other templates.
ATTRIBUTES = {"claims/_card_form.html", "claims/_row_sends.html"}
# Templates that wait to be marked: this list must shrink to nothing.
NOT_YET: set[str] = set()
SCRIPTS_NOT_YET: set[str] = set()

PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|{\w*}|%%")
MARKUP = re.compile(r"</?[a-z]+[^>]*>")
ADDRESS = re.compile(r'(?:href|class|target)="[^"]*"')
NEVER = re.compile(r"intelligence artificielle|\bIA\b|\bfake|\binfox|bidon", re.IGNORECASE)
# In front of these French has a space at which no line breaks; an apostrophe is typographic, as quotation marks are.
BAD_SIGNS = re.compile(r"(?<![\u00a0\u202f])([;?!»]|:(?=\s|$))|«(?!\u00a0)|(?<=\w)'(?=\w)|[\"“”]")


@pytest.fixture(scope="module")
def fresh() -> dict[str, polib.POFile]:
    return messages.extracted()


def templates() -> Iterator[Path]:
    for path in sorted([*TEMPLATES.rglob("*.html"), *TEMPLATES.rglob("*.txt")]):
        name = path.relative_to(TEMPLATES)
        if name.parts[0] not in EXPORTED and name.as_posix() not in ATTRIBUTES:
            yield path


def entries() -> list[polib.POEntry]:
    return [entry for domain in messages.DOMAINS for entry in messages.committed(domain)]


def french_of(entry: polib.POEntry) -> list[str]:
    return [entry.msgstr_plural[form] for form in sorted(entry.msgstr_plural)] or [entry.msgstr]


def test_every_word_of_a_template_is_marked() -> None:
    found = {
        path.relative_to(TEMPLATES).as_posix(): words
        for path in templates()
        if (words := [one.words for one in unmarked_in(path, path.name) if one.words not in NAMES])
    }

    assert {name: words for name, words in found.items() if name not in NOT_YET} == {}
    assert sorted(NOT_YET - set(found)) == [], "These are marked now: take them off the list."


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<p>Left</p>", ["Left"]),
        ("<p>{% translate 'Marked' %}</p>", []),
        ("{% blocktranslate trimmed %}Marked <b>too</b>{% endblocktranslate %} left", ["left"]),
        ('<input placeholder="Left" value="kept" name="why">', ["Left"]),
        ('<a title="{{ name }}, open" href="/x">{{ name }}</a>', [", open"]),
        ('<p aria-label="{% translate "Marked" %}">1,234 – <kbd>Esc</kbd> &times;</p>', []),
        ('{% include "x.html" with heading="Left" %}{{ n|default:"none" }}', ["Left", "none"]),
        ("{# a note #}{% comment %}A note{% endcomment %}<script>const words = 1;</script>", []),
    ],
)
def test_words_that_nobody_can_translate_are_found(source: str, words: list[str]) -> None:
    assert words_in(source) == words


def test_the_catalogue_holds_what_the_code_says(fresh: dict[str, polib.POFile]) -> None:
    for domain, found in fresh.items():
        known = messages.committed(domain)
        marked = {(entry.msgctxt, entry.msgid, entry.msgid_plural) for entry in found}

        assert marked == {(entry.msgctxt, entry.msgid, entry.msgid_plural) for entry in known}, "Run make messages."
        assert str(messages.merged(known, found)) == str(known), "Run make messages."


def test_every_message_has_its_french() -> None:
    assert [entry.msgid for entry in entries() if not entry.translated() or entry.fuzzy or entry.obsolete] == []


def test_french_keeps_every_placeholder() -> None:
    for entry in entries():
        one, many = entry.msgid, entry.msgid_plural or entry.msgid
        for english, french in zip((one, many), french_of(entry), strict=False):
            assert sorted(set(PLACEHOLDER.findall(french))) == sorted(set(PLACEHOLDER.findall(english))), entry.msgid


def test_french_keeps_the_markup_and_its_addresses() -> None:
    for entry in entries():
        one, many = entry.msgid, entry.msgid_plural or entry.msgid
        for english, french in zip((one, many), french_of(entry), strict=False):
            assert sorted(MARKUP.findall(french)) == sorted(MARKUP.findall(english)), entry.msgid
            assert ADDRESS.findall(french) == ADDRESS.findall(english), entry.msgid


def test_french_has_french_signs_and_none_of_the_words_we_do_not_use() -> None:
    for entry in entries():
        for french in french_of(entry):
            said = MARKUP.sub("", french)
            assert not BAD_SIGNS.search(said), french
            assert not NEVER.search(said), french


@pytest.mark.parametrize("domain", messages.DOMAINS)
def test_the_compiled_catalogue_is_that_of_the_words(domain: str) -> None:
    compiled = messages.CHECKOUT / messages.CATALOGUES / f"{domain}.mo"

    assert compiled.read_bytes() == messages.committed(domain).to_binary(), "Run make messages."


def test_labels_and_choices_of_forms_speak_the_language_of_the_page() -> None:
    assert get_resolver().url_patterns  # every form is loaded
    fixed = [f"{form.__module__}.{form.__name__}.{word}" for form in _forms(forms.BaseForm) for word in _fixed(form)]

    assert fixed == []


def test_tables_and_columns_of_the_activity_have_their_words() -> None:
    said = {str(model._meta.verbose_name) for model in tracked_models()}
    for model in tracked_models():
        said |= {
            str(column.verbose_name) for column in events_of(model)._meta.fields if not _is_of_the_trail(column, model)
        }

    assert said == WORDS


def test_why_a_text_was_not_read_is_told_in_the_language_of_the_page() -> None:
    kept = OTHER_LANGUAGE % {"language": "German"}

    with translation.override("fr"):
        assert "cette langue\u00a0: Allemand." in told(kept)
        assert told("Something else.") == "Something else."
    assert told(kept) == kept


def test_the_site_speaks_french() -> None:
    with translation.override("fr"):
        assert translation.gettext("Unverifiable") == "Invérifiable"
        assert translation.ngettext("%(n)s claim", "%(n)s claims", 0) == "%(n)s affirmation"


def _is_of_the_trail(column: Any, model: Any) -> bool:
    return bool(column.name.startswith("pgh_") or column.name == model._meta.pk.name)


def _forms(kind: type[forms.BaseForm]) -> Iterator[type[forms.BaseForm]]:
    for form in kind.__subclasses__():
        if form.__module__.split(".")[0] in {"claims", "sources", "tracker"}:
            yield form
        yield from _forms(form)


def _fixed(form: type[forms.BaseForm]) -> Iterator[str]:
    """Labels and helps that are plain English."""
    for name, field in getattr(form, "base_fields", {}).items():
        for words in (field.label, field.help_text):
            if words and not isinstance(words, Promise):
                yield f"{name}: {words}"
