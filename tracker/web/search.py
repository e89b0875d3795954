"""Searching words in any language: case, accents and kinds of hyphen aside, with no dictionary."""

import re
from functools import reduce
from operator import and_

from django.contrib.postgres.search import SearchQuery, SearchVectorField
from django.db.models import F, Func, TextField, Value

# A tsvector may hold 1 MB; what stands after the first 100,000 code points is not searched.
FOLDED = (
    "translate(regexp_replace(normalize(left(%(expressions)s, 100000), NFKD), '[\u0300-\u036f]+', '', 'g'),"
    " '-‐‑–—/_’', '       ''')"
)
INDEXED = f"to_tsvector('simple'::regconfig, {FOLDED})"
QUOTED = re.compile(r'"([^"]*)"')
QUOTATION_MARKS = str.maketrans(dict.fromkeys("“”„«»＂", '"'))


def words_of(column: str) -> Func:
    """The words of a text column, for an index and for the question that uses it: the two must be the same."""
    return Func(F(column), template=INDEXED, output_field=SearchVectorField())


def words_asked(text: str) -> SearchQuery:
    """All of these words; those in quotation marks stand side by side. The text must hold a word.

    >>> has_word("“river bank” 40"), has_word("?!")
    (True, False)
    """
    plain = text.translate(QUOTATION_MARKS)
    phrases = [phrase for phrase in QUOTED.findall(plain) if has_word(phrase)]
    rest = QUOTED.sub(" ", plain)
    parts = [_query(phrase, "phrase") for phrase in phrases]
    if has_word(rest):
        parts.append(_query(rest, "plain"))
    return reduce(and_, parts)


def has_word(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _query(text: str, search_type: str) -> SearchQuery:
    folded = Func(Value(text), template=FOLDED, output_field=TextField())
    return SearchQuery(folded, config="simple", search_type=search_type)
