"""Who is named with @ in a comment: by the whole name, a first name that one person has, or the start of an e-mail."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

# An address (tom@meridian.example) names nobody: what stands before the @ is no part of a word.
AT = re.compile(r"(?<![\w.@+-])@(?=\w)")
WORD = re.compile(r"[\w.+'’-]*\w")
END = re.compile(r"(?!\w)")


@dataclass(frozen=True)
class Colleague:
    """What is known of somebody who may be named."""

    pk: int
    name: str
    email: str


@dataclass(frozen=True)
class Named:
    """An @ with its words; `pk` is whom it names, None where nobody or more than one answers to it."""

    start: int
    end: int
    pk: int | None
    several: bool = False


def composed(words: str) -> str:
    """The words with each accent and its letter as one character, as names are compared."""
    return unicodedata.normalize("NFC", words)


def named_in(text: str, colleagues: Iterable[Colleague]) -> list[Named]:
    """Every @ of the text with whom it names, in the order of the text."""
    people = [replace(person, name=composed(person.name)) for person in colleagues]
    full, short = defaultdict[str, set[int]](set), defaultdict[str, set[int]](set)
    for person in people:
        full[person.name.casefold()].add(person.pk)
        for word in (person.name.split()[0], person.email.partition("@")[0]):
            short[word.casefold()].add(person.pk)
    longest = sorted({len(name) for name in (person.name for person in people)}, reverse=True)
    return [_named(text, found.end(), full, short, longest) for found in AT.finditer(text)]


def _named(
    text: str, at: int, full: dict[str, set[int]], short: dict[str, set[int]], lengths: list[int]
) -> Named:  # fmt: skip
    for length in lengths:
        words = text[at : at + length]
        if words.casefold() in full and END.match(text, at + length):
            return _one(full[words.casefold()], at, at + length)
    word = WORD.match(text, at)
    end = word.end() if word else at
    return _one(short.get(text[at:end].casefold(), set()), at, end)


def _one(people: set[int], at: int, end: int) -> Named:
    return Named(at - 1, end, next(iter(people)) if len(people) == 1 else None, several=len(people) > 1)
