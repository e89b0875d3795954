"""Says why the engine read each statement as it did: what read it, what weighed most, how its source was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.extraction.assemble import read, trained
from claims.extraction.confidence import PERSONAL
from claims.extraction.fact_words import READERS, SHAPES, SHARES, in_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from claims.extraction.confidence import Facts, Weights
    from claims.extraction.passage_reader import By
    from claims.extraction.saying.reading import Evidence
    from claims.extraction.statements import Judged
    from claims.extraction.types import Extraction, Speaker, Statement

UNNAMED = frozenset({"unnamed", "group", "document"})
LEAST = 0.005  # what weighs less changes no figure that is shown


@dataclass(frozen=True, slots=True)
class Weighed:
    """A fact, and what it adds to the logit of a chance: above zero it speaks for it, below against it."""

    fact: str
    weight: float


@dataclass(frozen=True, slots=True)
class Chance:
    """A chance with the facts that made it, the heaviest first."""

    value: float
    facts: tuple[Weighed, ...]


@dataclass(frozen=True, slots=True)
class Reasons:
    """Why a statement is as it is.

    `found` is the chance that it is a statement, `mention` that the source's words are the right ones, `identity` that
    they stand for who is named as its speaker: the last two multiplied are the chance of the right speaker. A
    quotation that goes on from the statement before it has that one's speakers and chances, and none of its own.
    """

    read_by: str
    form: str
    shares: tuple[tuple[str, float], ...]
    found: Chance | None
    mention: Chance | None
    identity: Chance | None
    sources: tuple[str, ...]
    sure: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """An extraction with the reasons of each of its statements, in the same order."""

    extraction: Extraction
    reasons: tuple[Reasons, ...]


def explain(text: str, language: str | None = None, *, by: By | None = None) -> Explanation:
    """What `extract` finds, with its reasons."""
    by = by or trained()
    extraction, judged = read(text, language, by=by)
    return Explanation(extraction, tuple(_reasons(one, by.weights) for one in judged))


def _reasons(judged: Judged, weights: Weights) -> Reasons:
    reading, statement = judged.reading, judged.statement
    found, mention, identity = (None,) * 3 if _goes_on(judged) else _chances(judged, weights)
    right = mention.value * identity.value if mention and identity else None
    return Reasons(
        read_by=_readers(reading.evidence),
        form=SHAPES.get(reading.shape, reading.shape),
        shares=_shares(reading.evidence),
        found=found,
        mention=mention,
        identity=identity,
        sources=tuple(_source(speaker, goes_on=_goes_on(judged)) for speaker in statement.speakers),
        sure=_sure(statement, right, weights.sure[statement.language]),
    )


def _goes_on(judged: Judged) -> bool:
    return judged.reading.shape == "continued"


def _chances(judged: Judged, weights: Weights) -> tuple[Chance, Chance, Chance]:
    found, speaker = judged.found, judged.speaker
    return (
        Chance(weights.chance_found(found), _facts(weights.found, found)),
        Chance(weights.chance_mention(speaker), _facts(weights.mention, speaker)),
        Chance(weights.chance_identity(speaker), _facts(weights.identity, speaker)),
    )


def _facts(weighed: Mapping[str, float], facts: Facts) -> tuple[Weighed, ...]:
    """What counted; facts of one meaning together."""
    sums: dict[str, float] = {}
    for fact, value in facts.items():
        if not fact.endswith("always"):
            said = in_words(fact)
            sums[said] = sums.get(said, 0.0) + weighed.get(fact, 0.0) * value
    heavy = [Weighed(fact, round(weight, 2)) for fact, weight in sums.items() if abs(weight) >= LEAST]
    return tuple(sorted(heavy, key=lambda one: -abs(one.weight)))


# What read it


def _readers(evidence: Evidence | None) -> str:
    if evidence is None:
        return READERS["rules"]
    return READERS["both" if evidence.by_rules and evidence.by_tagger else "tagger" if evidence.by_tagger else "rules"]


def _shares(evidence: Evidence | None) -> tuple[tuple[str, float], ...]:
    """What the tagger gives to each part; it gives links only where it read the statement itself."""
    if evidence is None:
        return ()
    names = tuple(SHARES) if evidence.by_tagger else ("words", "cue", "source")
    return tuple((SHARES[name], round(float(getattr(evidence, name)), 2)) for name in names)


# Who the source is


def _source(speaker: Speaker, *, goes_on: bool) -> str:
    if goes_on:
        return "whoever spoke in the statement before it"
    mention, name = speaker.mention.text, speaker.name
    is_name = name is not None and mention.lower() == name.lower()
    if name is None or (is_name and speaker.kind in UNNAMED):
        return f'"{mention}" describes the source; the article gives no name for it'
    if is_name:
        return f'"{mention}" is the name itself'
    if name.lower() in mention.lower():
        return f'the name "{name}" stands in "{mention}"'
    if mention.lower() in PERSONAL:
        return f'the pronoun "{mention}" stands for "{name}", whom the article names near it'
    return f'"{mention}" is what the article calls "{name}" elsewhere'


def _sure(statement: Statement, right: float | None, least: float) -> str:
    """Why a person should be asked who spoke, or need not be."""
    if not statement.speakers:
        return "the text names nobody"
    if any(speaker.alternatives for speaker in statement.speakers):
        return "there is more than one reading of who spoke"
    if right is None:
        return "as the statement before it"
    limit = "not below" if statement.sure else "below"
    return f"the chance of the right speaker is {right:.2f}, {limit} {least:.2f}"
