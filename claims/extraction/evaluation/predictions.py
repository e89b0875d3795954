"""Writes what the engine found in the form in which corpora are scored: places of source, cue and content."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from claims.extraction.assemble import extract, trained
from claims.extraction.text.quotes import QUOTE_MARKS
from claims.extraction.types import Speaker

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claims.extraction.passage_reader import By
    from claims.extraction.types import Relay, Span, Statement

THAT = re.compile(r"(?:that|que),?\s{1,3}['\"“«]{0,2}\s?$|qu['’]$", re.IGNORECASE)
RELATIVE = re.compile(r",? (who|which|qui)\b")
JOINED = re.compile(r",?\s{1,2}(?:(?:and|as well as|et)\s{1,2})?(?:(?:the|his|her|their|le|la|les)\s)?|\s?&\s?")
NEAR = 14  # characters before the words in which "that" may stand


def attribution_of(text: str, statement: Statement) -> dict[str, Any]:
    """One attribution; corpora count "that" and the quotation marks as part of the content.

    Joint speakers are one source to them, and of a statement inside another's words they count the outer one. `sure`
    speaks of the source's words alone, since corpora do not tell for whom these stand.
    """
    outer = next((relay for relay in statement.relays if relay.quote), None)
    if outer is not None:
        statement = replace(statement, speakers=(_as_speaker(outer),), cue=outer.cue, quote=outer.quote, type="mixed")
    content = [[span.start, span.end] for span in statement.quote]
    found = THAT.search(text, max(0, content[0][0] - NEAR), content[0][0])
    if found:
        content[0][0] = found.start()
    if statement.type == "direct":
        content = [_with_marks(text, start, end) for start, end in content]
    spans = [span for speaker in statement.speakers for span in speaker.mention.spans]
    return {
        "source": _joined(text, [_relative(text, span) or [span.start, span.end] for span in spans]),
        "cue": [[span.start, span.end] for span in statement.cue],
        "content": content,
        "sure": statement.sure_of_mention,
        "confidence": statement.confidence,
    }


def _as_speaker(relay: Relay) -> Speaker:
    return Speaker(relay.mention, relay.name, "unnamed")


def attributions_of(text: str, statements: Iterable[Statement]) -> list[dict[str, Any]]:
    """All attributions, each place once: two statements may stand inside the same words of another."""
    found: dict[str, dict[str, Any]] = {}
    for statement in statements:
        one = attribution_of(text, statement)
        found.setdefault(json.dumps([one["source"], one["cue"], one["content"]]), one)
    return list(found.values())


def found_in(text: str, language: str | None = None, *, by: By | None = None) -> list[dict[str, Any]]:
    """What the engine finds as corpora count it: what somebody declined to say is an attribution to them."""
    by = replace(by or trained(), keeps_unsaid=True)
    return attributions_of(text, extract(text, language, by=by).statements)


def line_of(name: str, text: str) -> str:
    """One line of JSON Lines, as the scorer reads it."""
    return json.dumps({"article": name, "attributions": found_in(text)})


def _relative(text: str, span: Span) -> list[int] | None:
    """The "who" of "the mayor, who said": corpora count it as the source, not the noun before."""
    found = RELATIVE.match(text, span.end)
    return [found.start(1), found.end(1)] if found else None


def _joined(text: str, places: list[list[int]]) -> list[list[int]]:
    """One place for the "A and B" of joint speakers, with the "and"."""
    kept: list[list[int]] = []
    for start, end in sorted(places):
        if kept and JOINED.fullmatch(text, kept[-1][1], max(start, kept[-1][1])):
            kept[-1][1] = end
        else:
            kept.append([start, end])
    return kept


def _with_marks(text: str, start: int, end: int) -> list[int]:
    first = start
    while start - 2 < first and first and text[first - 1] in QUOTE_MARKS:
        first -= 1
    last = end
    while last < len(text) and last < end + 2 and text[last] in ",.!?…":
        last += 1
    closed = last
    while closed < len(text) and closed < last + 2 and text[closed] in QUOTE_MARKS:
        closed += 1
    return [first, closed if closed > last else end]
