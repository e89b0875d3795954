"""How likely a reading is a statement, and how likely its speaker is the right one: three logistic regressions.

What they weigh is listed here; the weights were fitted on articles that the tagger was not trained on
(`claims.extraction.training.calibrate`) and stand in `model/confidence.json`.
"""

from __future__ import annotations

import json
import math
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words
from claims.extraction.tagger.activation import chance

if TYPE_CHECKING:
    from collections.abc import Mapping

    from claims.extraction.saying.reading import Evidence, Reading
    from claims.extraction.speakers import Told
    from claims.extraction.text.sentences import Sentence
    from claims.extraction.types import Speaker

WEIGHTS = Path(__file__).parent / "model" / "confidence.json"
# "Douze morts dans une attaque (police)" is a statement by its form, whatever the tagger thinks of it.
CERTAIN = frozenset({"bracketed", "denied", "post"})
PRIORS = {"certain": 4.0, "mention certain": 3.0}
FARTHEST = 5.0  # logits are kept between -5 and 5
HELD = words("believe think hope fear know suggest show find suspect worry croire penser craindre espérer redouter")
PERSONAL = words("he she it they him her them who il elle ils elles on lui qui")
POSSESSIVE = words("his her its their son sa ses leur leurs")
DEFINITE = ("the ", "le ", "la ", "les ", "l'", "l’")
LONG = 12  # words of a source

Facts = dict[str, float]


@dataclass(frozen=True, slots=True)
class Weights:
    """What each fact weighs, and from which chances on a reading is kept and its speaker is sure."""

    found: Mapping[str, float]
    mention: Mapping[str, float]
    identity: Mapping[str, float]
    keep: float
    sure: Mapping[str, float]  # for each language
    sure_of_mention: Mapping[str, float]

    def chance_found(self, facts: Facts) -> float:
        return _chance({**PRIORS, **self.found}, facts)

    def chance_speaker(self, facts: Facts) -> float:
        """That the words beside the cue are the speaker's, and that they stand for the one who is named."""
        return self.chance_mention(facts) * self.chance_identity(facts)

    def chance_mention(self, facts: Facts) -> float:
        return _chance({**PRIORS, **self.mention}, facts)

    def chance_identity(self, facts: Facts) -> float:
        return _chance(self.identity, facts)


@cache
def weights() -> Weights:
    """The weights that are kept with the model."""
    return Weights(**json.loads(WEIGHTS.read_text(encoding="utf-8")))


def facts_of_reading(sentence: Sentence, reading: Reading) -> Facts:
    """What tells whether these words are somebody's statement."""
    evidence = reading.evidence
    facts = {
        "always": 1.0,
        "french": float(sentence.language == "fr"),
        "title": float(sentence.is_title),
        "doubtful": float(reading.is_doubtful),
        "no source": float(reading.source is None),
        "held": float(reading.cue.verb is not None and reading.cue.verb.lemma in HELD),
        "verb unknown": float(reading.cue.verb is None and reading.shape not in {"according", "continued"}),
        f"type {reading.type or 'unknown'}": 1.0,
    }
    if reading.shape in CERTAIN:
        facts["certain"] = 1.0
    if evidence is None:
        return facts | {"only rules": 1.0, f"rules {reading.shape}": 1.0}
    who = "both" if evidence.by_rules and evidence.by_tagger else "tagger" if evidence.by_tagger else "rules"
    facts[f"only {who}" if who != "both" else who] = 1.0
    facts |= {sys.intern(f"{who} {name}"): value for name, value in _logits(evidence).items()}
    if evidence.by_rules and not evidence.by_tagger:
        facts[f"rules {reading.shape}"] = 1.0
    if evidence.by_tagger and reading.shape == "continued":
        facts["tagger continued"] = 1.0
    return facts


def facts_of_speaker(sentence: Sentence, reading: Reading, told: Told) -> Facts:
    """What tells whether these are the speaker's words in the text, and whether it is clear who that is."""
    mention = {sys.intern(f"mention {name}"): value for name, value in _of_mention(sentence, reading).items()}
    identity = _of_identity(sentence, reading, told)
    return mention | {sys.intern(f"identity {name}"): value for name, value in identity.items()}


def _of_mention(sentence: Sentence, reading: Reading) -> Facts:
    source, evidence = reading.source, reading.evidence
    facts = {
        "always": 1.0,
        "french": float(sentence.language == "fr"),
        "nobody": float(source is None),
        "long": float(source is not None and source.last - source.first > LONG),
        "relayed": float(bool(reading.relays)),
        "rival": float(reading.rival is not None),
        "elsewhere": float(reading.source_in is not None),
        "doubtful": float(reading.is_doubtful),
        "title": float(sentence.is_title),
        f"shape {reading.shape}": 1.0,
        "certain": float(reading.shape in CERTAIN),
    }
    if evidence is not None:
        who = "both" if evidence.by_rules and evidence.by_tagger else "tagger" if evidence.by_tagger else "rules"
        facts[f"only {who}" if who != "both" else who] = 1.0
        logits = _logits(evidence)
        facts |= {f"{who} {name}": logits[name] for name in ("source", "owner", "words", "link") if name in logits}
    return facts


def _of_identity(sentence: Sentence, reading: Reading, told: Told) -> Facts:
    speakers, is_resolved = told.speakers, told.is_clear
    source = sentence.pieces[reading.source.first : reading.source.last] if reading.source else ()
    is_pronoun = len(source) == 1 and source[0].low in PERSONAL
    facts = {
        "always": 1.0,
        "french": float(sentence.language == "fr"),
        "resolved": float(is_resolved),
        "nobody": float(not speakers),
        "joint": float(len(speakers) > 1),
        "asks": float(any(len(speaker.alternatives) > 1 for speaker in speakers)),
        "pronoun": float(is_pronoun),
        "pronoun resolved": float(is_pronoun and is_resolved),
        "title": float(sentence.is_title),
        "long": float(len(source) > LONG),
        "one word": float(len(source) == 1 and not is_pronoun),
        "possessive": float(bool(source) and source[0].low in POSSESSIVE),
        "continued": float(reading.shape == "continued"),
    }
    if told.share is not None:
        facts["weighed"] = 1.0
        facts["share"] = _logit(told.share)
    for speaker in speakers:
        how = _how(speaker)
        facts[f"kind {speaker.kind}"] = facts[how] = facts[f"{how}, {speaker.kind}"] = 1.0
        facts[f"{how}, resolved"] = float(is_resolved)
    return facts


def _how(speaker: Speaker) -> str:
    """Whether the mention gives the name itself, stands for one given elsewhere, or for nobody named."""
    if speaker.name is None:
        return "not named"
    said = speaker.mention.text.lower()
    if speaker.name.lower() in said:
        is_definite = said.startswith(DEFINITE)
        described = "described" if speaker.name.islower() else "named in full"
        return f"{described}, definite" if is_definite and speaker.kind in {"body", "group"} else described
    last = speaker.name.lower().rsplit(" ", maxsplit=1)[-1]
    return "named in short" if last in said else "named elsewhere"


def _logits(evidence: Evidence) -> Facts:
    """Shares as logits; links only where the tagger made them."""
    names = ("words", "cue", "source", "link", "owner") if evidence.by_tagger else ("words", "cue", "source")
    return {name: _logit(getattr(evidence, name)) for name in names}


def _logit(share: float) -> float:
    if share <= 0:
        return -FARTHEST
    if share >= 1:
        return FARTHEST
    return max(-FARTHEST, min(FARTHEST, math.log(share / (1 - share))))


def _chance(weighed: Mapping[str, float], facts: Facts) -> float:
    total = sum(weighed.get(name, 0.0) * value for name, value in facts.items())
    return chance(total)


RULES_ONLY = Weights(
    found={"always": 5.0},
    mention={"mention always": 5.0},
    identity={"identity always": -2.0, "identity resolved": 6.0},
    keep=0.5,
    sure={"en": 0.9, "fr": 0.9},
    sure_of_mention={"en": 0.9, "fr": 0.9},
)
