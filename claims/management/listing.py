"""What the engine found in a text, as lines for people who read them in a shell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.controls import in_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from claims.extraction import Extraction
    from claims.extraction.reasons import Chance, Explanation, Reasons
    from claims.extraction.types import Disclaimer, Figure, Span, Speaker, Statement

HEAVIEST = 5  # facts named for one chance


def listing(extraction: Extraction) -> Iterator[str]:
    """A few lines for each statement."""
    yield from _head(extraction)
    for number, statement in enumerate(extraction.statements, 1):
        yield ""
        yield from _statement(number, statement)
    for disclaimer in extraction.disclaimers:
        yield ""
        yield f"{_disclaimer(disclaimer)}: {in_line(disclaimer.text)}"


def explained_listing(text: str, explanation: Explanation) -> Iterator[str]:
    """Each statement with its places, its scores and the reasons for them."""
    extraction = explanation.extraction
    yield from _head(extraction)
    for number, (statement, reasons) in enumerate(zip(extraction.statements, explanation.reasons, strict=True), 1):
        yield ""
        yield f"{number}. {_names(statement)}: {_marks(statement)}, {statement.language}"
        yield f"   confidence {statement.confidence:.2f}, {'sure' if statement.sure else 'asks'}: {reasons.sure}"
        yield from _parts(text, statement, reasons)
        yield from _reasons(reasons)
    for disclaimer in extraction.disclaimers:
        yield ""
        yield f"{_disclaimer(disclaimer)}: [{disclaimer.start}, {disclaimer.end}] {in_line(disclaimer.text)}"


def _head(extraction: Extraction) -> Iterator[str]:
    yield f"Language: {extraction.language}. Engine: {extraction.engine_version}."
    yield f"Statements: {len(extraction.statements)}. Disclaimers: {len(extraction.disclaimers)}."


def _disclaimer(disclaimer: Disclaimer) -> str:
    return f"Disclaimer ({', '.join(disclaimer.scopes)})"


def _statement(number: int, statement: Statement) -> Iterator[str]:
    speakers = "; ".join(_speaker(speaker) for speaker in statement.speakers) or "nobody is named"
    yield f"{number}. {speakers}{'' if statement.sure else ' (not sure)'}"
    yield f"   {_marks(statement)}: {in_line(statement.text)}"
    chain = [in_line(relay.name or relay.mention.text) for relay in statement.relays]
    if statement.medium != "unknown" or chain:
        yield f"   medium {statement.medium}{''.join(f', through {name}' for name in chain)}"
    if statement.said_on:
        yield f"   said on {statement.said_on}"
    for figure in statement.figures:
        yield f'   figure "{in_line(figure.text)}": {_figure(figure)}'


def _marks(statement: Statement) -> str:
    return f"{statement.speech_act}, {statement.type}"


def _names(statement: Statement) -> str:
    names = (in_line(speaker.name or speaker.mention.text) for speaker in statement.speakers)
    return "; ".join(names) or "nobody is named"


def _speaker(speaker: Speaker) -> str:
    mention = in_line(speaker.mention.text)
    called = f"{in_line(speaker.name)} ({mention})" if speaker.name else f"{speaker.kind}: {mention}"
    others = _alternatives(speaker)
    return f"{called} [or: {others}]" if others else called


def _alternatives(speaker: Speaker) -> str:
    return ", ".join(f"{in_line(reading.name)} {reading.score}" for reading in speaker.alternatives)


def _figure(figure: Figure) -> str:
    ends = " to ".join(str(end) if end is not None else "open" for end in (figure.low, figure.high))
    return f"{figure.bound}, {ends}, {figure.counted}{', ' + figure.unit if figure.unit else ''}"


# With reasons


def _parts(text: str, statement: Statement, reasons: Reasons) -> Iterator[str]:
    yield from _places("words", text, statement.quote)
    yield from _places("cue", text, statement.cue)
    for speaker, why in zip(statement.speakers, reasons.sources, strict=True):
        yield from _places("source", text, speaker.mention.spans)
        yield f"            {speaker.kind}: {in_line(why)}"
        if speaker.alternatives:
            yield f"            may be: {_alternatives(speaker)}"
    if statement.medium != "unknown":
        yield f"   medium   {statement.medium}"
    for relay in statement.relays:
        yield from _places(
            "through", text, relay.mention.spans, f" ({in_line(relay.name or 'no name')}, {relay.medium})"
        )
    if statement.said_on:
        yield f"   said on  {statement.said_on}"
    for figure in statement.figures:
        detail = f": {_figure(figure)}{', of ' + in_line(figure.of) if figure.of else ''}"
        yield f"   figure   [{figure.start}, {figure.end}] {in_line(figure.text)}{detail}"


def _places(role: str, text: str, spans: Iterable[Span], more: str = "") -> Iterator[str]:
    for span in spans:
        yield f"   {role:8} [{span.start}, {span.end}] {in_line(text[span.start : span.end])}{more}"


def _reasons(reasons: Reasons) -> Iterator[str]:
    yield f"   read by  {reasons.read_by}: {reasons.form}"
    if reasons.shares:
        shares = ", ".join(f"{part} {share:.2f}" for part, share in reasons.shares)
        yield f"   chances  of the tagger: {shares}"
    if reasons.found:
        yield f"   found    {_chance(reasons.found)}"
    if reasons.mention:
        yield f"   mention  {_chance(reasons.mention)}"
    if reasons.identity:
        yield f"   identity {_chance(reasons.identity)}"


def _chance(chance: Chance) -> str:
    facts = "; ".join(f"{one.fact} {one.weight:+.2f}" for one in chance.facts[:HEAVIEST])
    return f"{chance.value:.2f}{': ' if facts else ''}{facts}"
