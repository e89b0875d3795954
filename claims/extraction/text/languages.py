"""Finds whether words are English, French, or neither, by the small words that only one language has."""

from __future__ import annotations

import re

from claims.extraction.lexicon.words import words

UNDETERMINED = "und"
SAMPLE = 20_000  # characters looked at: more changes nothing but the time
LEAST_SHARE = 0.09  # of all words; running English and French have 0.2 and more

WORD = re.compile(r"[^\W\d_]+")
ENGLISH = words(
    "the of and to in is was for that with on at by from has have had were are be been it its this their they he she "
    "his her said says who will would not after over about an as which but or than into more"
)
FRENCH = words(
    "le les des du et dans une est pour qui sur avec au aux par pas ont été il elle ils que ce cette ces leur leurs "
    "son sa ses selon après plus sont était d l n s qu n’ a en la un ne se mais ou où dont"
)
SHARED_WITH_OTHERS = words("a d l n s en la un ne se du que in on as de")


def find_language(text: str) -> str:
    """`en`, `fr`, or `und` where neither is clear."""
    shares = language_shares(text[:SAMPLE])
    best = max(shares, key=lambda language: shares[language])
    return best if shares[best] >= LEAST_SHARE else UNDETERMINED


def language_shares(text: str) -> dict[str, float]:
    """The share of each language's own small words among all words."""
    found = [word.lower() for word in WORD.findall(text)]
    total = max(len(found), 1)
    return {
        "en": sum(_weight(word, ENGLISH) for word in found) / total,
        "fr": sum(_weight(word, FRENCH) for word in found) / total,
    }


def _weight(word: str, small_words: frozenset[str]) -> float:
    if word not in small_words:
        return 0.0
    return 0.3 if word in SHARED_WITH_OTHERS else 1.0
