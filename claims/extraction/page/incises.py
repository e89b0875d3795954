"""Cuts a French quotation where the reporter speaks inside it: « Nous partons, raconte-t-elle. Il le faut. »"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words
from claims.extraction.phrases.appositions import is_apposition
from claims.extraction.text.tokens import STOPS, tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.quotes import Quotation
    from claims.extraction.text.tokens import Token

REACH = 16  # pieces from the verb to the comma or full stop that closes "raconte le docteur Sarr"
NOT_SUBJECTS = words("de d' du au aux deux trois quatre cinq six sept huit neuf dix")
PERSONS = ("il", "ils", "elle", "elles", "on")
TOLD = words("sur à au aux devant dans")
BETWEEN = words("aussitôt encore ensuite aussi alors toutefois cependant enfin également")
LONGEST = 4_000  # characters of a quotation that are searched


def cut_at_incises(text: str, quotations: Sequence[Quotation], lexicon: Lexicon) -> list[Quotation]:
    """The quotations, each cut in two where a verb of saying and its subject stand inside it."""
    if lexicon.language != "fr":
        return list(quotations)
    return [part for quotation in quotations for part in _parts(text, quotation, lexicon)]


def _parts(text: str, quotation: Quotation, lexicon: Lexicon) -> Iterator[Quotation]:
    inner = tokenize(text, quotation.inner_start, min(quotation.inner_end, quotation.inner_start + LONGEST), "fr")
    for at in range(2, len(inner) - 1):
        closing = _closing(inner, at, lexicon) if inner[at - 1].text == "," else None
        if closing is not None:
            cut = inner[at - 1].start
            yield replace(quotation, end=cut, inner_end=cut, continues=False)
            if closing + 1 < len(inner):
                begin = inner[closing + 1].start
                yield replace(quotation, start=begin, inner_start=begin, continued=False)
            return
    yield quotation


def _closing(inner: Sequence[Token], at: int, lexicon: Lexicon) -> int | None:
    """The mark that ends the words of the reporter which begin at `at`, if they are such."""
    verb = _verb_at(inner, at, lexicon)
    if verb is None or verb + 1 >= len(inner):
        return None
    after = inner[verb + 1]
    is_pronoun = any(piece.low.startswith("-") and piece.low.endswith(PERSONS) for piece in inner[at : verb + 2])
    begins = after.is_capital or after.low in TOLD or after.low in lexicon.determiners - NOT_SUBJECTS
    if not is_pronoun and not begins:
        return None
    closing = _stop(inner, verb + 1)
    if closing is not None and inner[closing].text == ",":
        later = _stop(inner, closing + 1)
        if later is not None and is_apposition(inner[closing + 1 : later], lexicon):
            return later
    return closing


def _stop(inner: Sequence[Token], at: int) -> int | None:
    stop = next((near for near in range(at, min(at + REACH, len(inner))) if inner[near].text in STOPS), None)
    return stop if stop is not None and inner[stop].text in {",", "."} else None


def _verb_at(inner: Sequence[Token], at: int, lexicon: Lexicon) -> int | None:
    """Where the verb of "raconte", "a-t-il raconté", "s'emporte" stands."""
    if inner[at].low in lexicon.have:
        return _participle_at(inner, at + 1, lexicon)
    verb = at + (inner[at].low in {"s'", "se"})
    forms = lexicon.verbs.get(inner[verb].low, ())
    says = any("finite" in form.kinds and form.verb.takes("q", "m") for form in forms)
    return verb if says else None


def _participle_at(inner: Sequence[Token], at: int, lexicon: Lexicon) -> int | None:
    while at < len(inner) and (inner[at].low.startswith("-") or inner[at].low in BETWEEN):
        at += 1
    forms = lexicon.verbs.get(inner[at].low, ()) if at < len(inner) else ()
    return at if any("past" in form.kinds and form.verb.takes("q", "m") for form in forms) else None
