"""Reads the passive: "was accused by X of ...", "was confirmed by X", "was quoted as saying", "is said to"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.phrases.heads import is_speaker_like
from claims.extraction.phrases.noun_phrases import Phrase, subject_after
from claims.extraction.saying.extents import final_of, until_relay
from claims.extraction.saying.reading import Reading
from claims.extraction.text.tokens import STOPS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.lexicon.verbs import Verb
    from claims.extraction.saying.cues import Cue
    from claims.extraction.text.tokens import Token

AGENT_REACH = 14  # pieces between the verb and "by"
SAYING_REACH = 10  # pieces between "quoted" and "saying"
CHARGES = frozenset({"of", "for", "over", "d'", "de", "du", "des"})


def read_passive(pieces: Sequence[Token], cue: Cue, verb: Verb, subject: Phrase, lexicon: Lexicon) -> Reading | None:
    if verb.lemma in {"quote", "cite"}:
        return _quoted_as_saying(pieces, cue, subject, lexicon)
    agent = _agent(pieces, cue, lexicon)
    after = agent.last if agent else cue.last
    if verb.takes("o") and after < final_of(pieces) and pieces[after].low in CHARGES:
        content = ((subject.first, subject.last), until_relay(pieces, after))
        return Reading(cue, agent, content, "passive", starts=subject.first, is_doubtful=agent is None)
    if agent is None:
        return _said_to(pieces, cue, subject, lexicon)
    if verb.lemma == "tell" or not verb.takes("n", "t", "p"):
        return None
    return Reading(cue, agent, ((subject.first, subject.last),), "passive", starts=subject.first)


def _agent(pieces: Sequence[Token], cue: Cue, lexicon: Lexicon) -> Phrase | None:
    """Who is named after "by"."""
    for at in range(cue.last, min(cue.last + AGENT_REACH, final_of(pieces))):
        if pieces[at].text in STOPS or pieces[at].low in lexicon.that:
            return None
        if pieces[at].low in {"by", "par"}:
            phrase = subject_after(pieces, at + 1, lexicon)
            if phrase and cue.verb and cue.verb.takes("o"):
                phrase = _before_charge(pieces, phrase)
            return phrase if phrase and is_speaker_like(pieces[phrase.first : phrase.last], lexicon) else None
    return None


def _before_charge(pieces: Sequence[Token], phrase: Phrase) -> Phrase:
    """Accused by the Ministry of Defence *of stealing*: the last "of" begins the charge."""
    for at in range(phrase.last - 1, phrase.first, -1):
        if pieces[at].low in {"of", "for", "d'", "de"}:
            return replace(phrase, last=at)
    return phrase


def _quoted_as_saying(pieces: Sequence[Token], cue: Cue, subject: Phrase, lexicon: Lexicon) -> Reading | None:
    """Was quoted as saying (by Y) that ...: the subject speaks, Y passes it on."""
    saying = next(
        (at for at in range(cue.last, min(cue.last + SAYING_REACH, len(pieces))) if pieces[at].low == "saying"), 0
    )
    if not saying:
        return None
    agent = _agent(pieces, replace(cue, last=saying + 1), lexicon) or _agent(pieces, cue, lexicon)
    start = max(saying + 1, agent.last if agent and agent.first > saying else 0)
    while start < final_of(pieces) and (pieces[start].low in lexicon.that or pieces[start].text in ",:"):
        start += 1
    relays = (agent,) if agent else ()
    whole = replace(cue, last=saying + 1)
    return Reading(whole, subject, ((start, final_of(pieces)),), "that", None, relays, is_open=True)


def _said_to(pieces: Sequence[Token], cue: Cue, subject: Phrase, lexicon: Lexicon) -> Reading | None:
    """Is said to have fled; it was reported that ...: nobody is named."""
    final = final_of(pieces)
    if cue.last + 1 >= final or pieces[cue.at].low not in lexicon.said_to:
        return None
    following = pieces[cue.last].low
    if following == "to":
        content = ((subject.first, subject.last), until_relay(pieces, cue.last))
        return Reading(cue, None, content, "hearsay", starts=subject.first, is_doubtful=True)
    if following == "that" and pieces[subject.first].low == "it":
        return Reading(cue, None, ((cue.last + 1, final),), "hearsay", starts=subject.first, is_doubtful=True)
    return None
