"""How a word list is written: as one string, which a person can read and sort."""

from __future__ import annotations


def words(listed: str) -> frozenset[str]:
    """The words between the blanks."""
    return frozenset(listed.split())


def phrases(listed: str) -> tuple[str, ...]:
    """The phrases between the semicolons and line ends, longest first."""
    found = {" ".join(phrase.split()) for phrase in listed.replace("\n", ";").split(";")}
    return tuple(sorted(found - {""}, key=lambda phrase: (-len(phrase), phrase)))


def phrase_set(listed: str) -> frozenset[str]:
    """The phrases between the semicolons, for looking up."""
    return frozenset(phrases(listed))
