"""The shape that every language's word lists have."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from claims.extraction.text.tokens import tokenize

if TYPE_CHECKING:
    from types import ModuleType

    from claims.extraction.lexicon.verbs import Form
    from claims.extraction.types import Medium


DERIVED = frozenset({"language", "according_words", "naming_words", "outlet_names"})


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """One language's word lists; a field is the module's constant of the same name."""

    language: str
    verbs: dict[str, tuple[Form, ...]]
    also_nouns: frozenset[str]
    says_with_that_only: frozenset[str]
    according: tuple[str, ...]
    not_after_according: frozenset[str]
    auxiliaries: frozenset[str]
    have: frozenset[str]
    be: frozenset[str]
    modals: frozenset[str]
    negations: frozenset[str]
    adverbs: frozenset[str]
    determiners: frozenset[str]
    pronouns: frozenset[str]
    speaking_pronouns: frozenset[str]
    prepositions: frozenset[str]
    time_words: frozenset[str]
    breaks: frozenset[str]
    relatives: frozenset[str]
    coordinators: frozenset[str]
    finite: frozenset[str]
    participles: frozenset[str]
    articles: frozenset[str]
    possessives: frozenset[str]
    that: frozenset[str]
    wh: frozenset[str]
    infinitive: frozenset[str]
    said_to: frozenset[str]
    press: tuple[str, ...]
    outlets: tuple[str, ...]
    outlet_nouns: frozenset[str]
    person_nouns: frozenset[str]
    titles: frozenset[str]
    male: frozenset[str]
    female: frozenset[str]
    unnamed_nouns: frozenset[str]
    group_nouns: frozenset[str]
    body_nouns: frozenset[str]
    document_nouns: frozenset[str]
    medium_nouns: dict[str, Medium]
    medium_links: frozenset[str]
    owners: frozenset[str]
    naming: tuple[str, ...]
    not_speakers: frozenset[str]
    abbreviations: frozenset[str]
    according_words: dict[str, tuple[tuple[str, ...], ...]]
    naming_words: tuple[tuple[str, ...], ...]
    outlet_names: frozenset[str]

    @classmethod
    def of(cls, language: str, module: ModuleType) -> Lexicon:
        lists = {field.name: getattr(module, field.name.upper()) for field in fields(cls) if field.name not in DERIVED}
        for dotted in ("titles", "male", "female"):  # "Gen." is one piece with its dot
            lists[dotted] |= {word + "." for word in lists[dotted] if len(word) < 5}
        lists["participles"] -= lists["body_nouns"]  # "armée" is an army before it is armed
        return cls(
            language,
            **lists,
            according_words=_by_first_word(module.ACCORDING, language),
            naming_words=tuple(_words(phrase, language) for phrase in module.NAMING),
            outlet_names=frozenset(" ".join(_words(name, language)) for name in module.OUTLETS),
        )


def _words(phrase: str, language: str) -> tuple[str, ...]:
    return tuple(token.low for token in tokenize(phrase, 0, len(phrase), language))


def _by_first_word(listed: tuple[str, ...], language: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The phrases as words, by their first one."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in listed:
        pieces = _words(phrase, language)
        found.setdefault(pieces[0], []).append(pieces)
    return {first: tuple(rest) for first, rest in found.items()}
