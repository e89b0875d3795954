"""Searching words in any language: case, accents and kinds of hyphen aside, with no dictionary."""

import re
from dataclasses import dataclass
from functools import reduce
from operator import and_

from django.contrib.postgres.search import SearchQuery, SearchVectorField
from django.db.models import F, Func, TextField, Value
from django.db.models.expressions import Combinable

# A tsvector may hold 1 MB; what stands after the first 100,000 code points is not searched.
FOLDED = (
    "translate(regexp_replace(normalize(left(%(expressions)s, 100000), NFKD), '[\u0300-\u036f]+', '', 'g'),"
    " '-‐‑–—/_’', '       ''')"
)
INDEXED = f"to_tsvector('simple'::regconfig, {FOLDED})"
QUOTED = re.compile(r'"([^"]*)"')
CLAUSE = re.compile(r'((?<![^\s"])-)?("[^"]*"?|[^\s"]+)')
QUOTATION_MARKS = str.maketrans(dict.fromkeys("“”„«»＂", '"'))


@dataclass(frozen=True)
class Clause:
    """One word or phrase of what is searched for, or of what must not stand there."""

    query: SearchQuery
    is_without: bool


def words_of(column: str | Combinable) -> Func:
    """The words of a text column, for an index and for the question that uses it: the two must be the same."""
    return Func(F(column) if isinstance(column, str) else column, template=INDEXED, output_field=SearchVectorField())


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


def clauses_of(text: str) -> list[Clause]:
    """Words, “phrases” and -without, one by one: each may stand in another place than the others.

    >>> [clause.is_without for clause in clauses_of('bridge "two days" -army -"the river" Fleuve-Haut - ?')]
    [False, False, True, True, False]
    """
    return [
        Clause(_query(words.strip('"'), "phrase" if words.startswith('"') else "plain"), is_without=bool(minus))
        for minus, words in CLAUSE.findall(text.translate(QUOTATION_MARKS))
        if has_word(words)
    ]


def has_word(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _query(text: str, search_type: str) -> SearchQuery:
    folded = Func(Value(text), template=FOLDED, output_field=TextField())
    return SearchQuery(folded, config="simple", search_type=search_type)
