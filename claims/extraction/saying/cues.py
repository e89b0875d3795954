"""Finds the words that say that somebody said something."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claims.extraction.phrases.finiteness import is_adverb, is_finite
from claims.extraction.phrases.heads import is_speaker_noun
from claims.extraction.saying.according import according_cue
from claims.extraction.saying.cue import Cue, matches, spans_of
from claims.extraction.saying.french_cues import firm_at, french_cue, incise_at, over_manner
from claims.extraction.text.tokens import STOPS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.lexicon.verbs import Form, Verb
    from claims.extraction.text.tokens import Token

HEADLINE = 40  # pieces
BACK = 7  # how far before the verb its auxiliaries and adverbs may stand
PLURAL_REACH = 8  # how far before its verb a plural noun may stand
OF_PLURAL = frozenset({"at", "in", "of", "from", "with", "near", "interviewed", "reached", "on"})
RULES = frozenset({"rules", "orders", "ruling"})  # nouns as often as verbs
GAP = 12  # how far from the verb "responsible" in "hold ... responsible" may stand
TOPIC = 5  # words of what a headline is about
LIVES = frozenset({"lives", "life", "victims", "vies", "victory", "asylum", "refugee", "dead", "victoire"})
BEFORE_PARTICIPLE = frozenset({"by", "after", "before", "while", "when", "en", "tout"})
ANONYMITY_REACH = 9  # how far after "asked" the word "named" of "not to be named" may stand
ANONYMITY = frozenset({"anonymity", "anonymous", "anonymat", "anonyme"})
UNNAMED = frozenset(
    {
        "named",
        "identified",
        "quoted",
        "nommé",
        "nommée",
        "nommés",
        "identifié",
        "identifiée",
        "identifiés",
        "cité",
        "citée",
    }
)
NOT = frozenset({"not", "without", "ne", "pas", "sans"})
GOES_ON = frozenset({"continued", "continues", "continue", "on", "keeps", "kept", "continué", "continuent"})
__all__ = ["Cue", "find_cues", "spans_of"]


def find_cues(pieces: Sequence[Token], lexicon: Lexicon) -> list[Cue]:
    """All cues of one sentence, from left to right, none overlapping another."""
    found: list[Cue] = []
    is_title_case = _is_title_case(pieces)
    for index, piece in enumerate(pieces):
        if index and piece.is_capital and not is_title_case and lexicon.language == "en" and piece.low != "according":
            continue  # "the United States": a large letter inside a sentence begins no verb
        if piece.kind != "word" or (found and index < found[-1].last):
            continue
        cue = (
            according_cue(pieces, index, lexicon)
            or _verbal(pieces, index, piece, lexicon)
            or (firm_at(pieces, index) or incise_at(pieces, index, lexicon) if lexicon.language == "fr" else None)
        )
        if cue and not (found and cue.first < found[-1].last):
            found.append(cue)
    return found


def _is_title_case(pieces: Sequence[Token]) -> bool:
    long = [piece for piece in pieces if piece.kind == "word" and len(piece.text) > 3]
    return sum(piece.is_capital for piece in long) * 4 > len(long) * 3


def _verbal(pieces: Sequence[Token], index: int, piece: Token, lexicon: Lexicon) -> Cue | None:
    for form in lexicon.verbs.get(piece.low, ()):
        last = _after_particle(pieces, index, form.verb)
        if last is None or _asks_for_anonymity(pieces, last):
            continue
        cue = (
            french_cue(pieces, index, last, form, lexicon)
            if lexicon.language == "fr"
            else _english(pieces, index, last, form, lexicon)
        )
        if cue:
            return cue
    return None


def _after_particle(pieces: Sequence[Token], index: int, verb: Verb) -> int | None:
    if not verb.particle:
        return index + 1
    if verb.takes("o"):
        near = range(index + 1, min(index + GAP, len(pieces)))
        return index + 1 if any(matches(pieces, at, verb.particle) for at in near) else None
    after = over_manner(pieces, index + 1, verb)
    return after + len(verb.particle) if matches(pieces, after, verb.particle) else None


def _english(pieces: Sequence[Token], index: int, last: int, form: Form, lexicon: Lexicon) -> Cue | None:
    first, between = _auxiliaries(pieces, index, lexicon)
    if between & lexicon.negations or _claims_lives(pieces, last) or is_topic(pieces, last, lexicon):
        return None
    if "ing" in form.kinds:
        return _participle(pieces, index, last, form, between, lexicon)
    is_charge = not between and _is_headline_charge(pieces, index, last, form, lexicon)
    if between & lexicon.be or is_charge:
        is_passive = is_charge or ("past" in form.kinds and not between & lexicon.modals)
        return Cue(first, last, index, "passive", form.verb) if is_passive else None
    if between & lexicon.modals:
        first_going = _going_on(pieces, index, between)
        return Cue(first_going, last, index, "finite", form.verb) if first_going is not None else None
    if not _is_verb_here(pieces, index, last, form, between, lexicon):
        return None
    return Cue(first, last, index, "finite", form.verb)


def _is_headline_charge(pieces: Sequence[Token], index: int, last: int, form: Form, lexicon: Lexicon) -> bool:
    """As in the headline "Coastguard *accused of* towing a boat away"."""
    is_charge = "past" in form.kinds and form.verb.takes("o") and 0 < index < last < len(pieces) <= HEADLINE
    if not is_charge or pieces[last].low not in {"of", "over"} or pieces[-1].text in STOPS:
        return False
    return not any(is_finite(pieces, at, lexicon) for at in range(len(pieces)) if at != index)


def _auxiliaries(pieces: Sequence[Token], index: int, lexicon: Lexicon) -> tuple[int, set[str]]:
    """Where the verb's auxiliaries and adverbs begin, and which they are."""
    first, between = index, set[str]()
    for at in range(index - 1, max(-1, index - BACK), -1):
        low = pieces[at].low
        is_part = low in lexicon.auxiliaries or low in lexicon.negations or low in {"to", "having"}
        if is_adverb(pieces[at], lexicon):
            continue
        if not is_part:
            break
        between.add(low)
        first = at
    adverbs = {pieces[at].low for at in range(max(0, index - 2), index)}
    return first, between | (adverbs & lexicon.negations)


def _going_on(pieces: Sequence[Token], index: int, between: set[str]) -> int | None:
    """As in "continued to claim" is a cue though "to claim" is none."""
    if between != {"to"} or index < 2 or pieces[index - 2].low not in GOES_ON:
        return None
    return index - 3 if pieces[index - 2].low == "on" and index > 2 else index - 2


def _participle(
    pieces: Sequence[Token], index: int, last: int, form: Form, between: set[str], lexicon: Lexicon
) -> Cue | None:
    if pieces[index].low in RULES and pieces[index - 1].low == "'s":
        return None  # "the court's ruling"
    if between & lexicon.be:
        first, _ = _auxiliaries(pieces, index, lexicon)
        return Cue(first, last, index, "finite", form.verb)
    if between & lexicon.modals or index == 0:
        return None
    before = pieces[index - 1]
    is_tied = (
        before.text in ",—–"
        or before.low in BEFORE_PARTICIPLE
        or before.low in lexicon.medium_nouns
        or before.low == "and"
    )
    return Cue(index, last, index, "participle", form.verb) if is_tied or before.low.endswith("ly") else None


def _is_verb_here(
    pieces: Sequence[Token], index: int, last: int, form: Form, between: set[str], lexicon: Lexicon
) -> bool:
    """Whether a word that may be a noun, an adjective or an infinitive is a finite verb here."""
    piece, before = pieces[index], pieces[index - 1] if index else None
    if between & lexicon.have:
        return "past" in form.kinds
    if before is None:
        return False
    if "finite" not in form.kinds and not _is_plural_verb(pieces, index, form, lexicon):
        return False
    noun = piece.low in RULES and not before.is_capital and not is_speaker_noun(before.low, lexicon)
    if noun or (_is_modifier(before, lexicon) and before.kind != "quote"):
        return False
    following = pieces[last].low if last < len(pieces) else ""
    return piece.low not in lexicon.also_nouns or not _is_verbal(following, lexicon)


def _is_verbal(low: str, lexicon: Lexicon) -> bool:
    """Whether this word can only be the verb of a subject before it."""
    if low in lexicon.finite or low in lexicon.auxiliaries:
        return True
    return low in lexicon.verbs and low not in lexicon.also_nouns


def _is_name_before_noun(piece: Token, before: Token, lexicon: Lexicon) -> bool:
    """As in "a Courier News report": after a name, a word that may be a noun is one."""
    return piece.low in lexicon.also_nouns and before.is_capital and before.low not in lexicon.group_nouns


def _is_plural_verb(pieces: Sequence[Token], index: int, form: Form, lexicon: Lexicon) -> bool:
    if "base" not in form.kinds:
        return False
    if _is_plural_before(pieces, index, lexicon):
        return True
    piece, before = pieces[index], pieces[index - 1]
    return _is_plural_subject(before, lexicon) and not _is_name_before_noun(piece, before, lexicon)


def _is_plural_before(pieces: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """As in "Analysts at Harrow Capital doubt": a plural noun that opens the sentence or its clause."""
    following = pieces[index + 1].low if index + 1 < len(pieces) else ""
    noun = pieces[index].low in lexicon.also_nouns and following not in lexicon.that
    if noun or pieces[index - 1].kind != "word":
        return False
    at = index - 1
    while at > max(0, index - PLURAL_REACH) and pieces[at - 1].kind in {"word", "number"}:
        at -= 1
        if is_finite(pieces, at, lexicon) or pieces[at].low in lexicon.modals | lexicon.that:
            return False
    near = pieces[at : index - 1]
    linked = any(_is_plural_subject(one, lexicon) and next_.low in OF_PLURAL for one, next_ in pairwise(near))
    return linked or any(piece.low == "and" for piece in near if pieces[index - 1].is_capital)


def _is_plural_subject(before: Token, lexicon: Lexicon) -> bool:
    if (
        before.low in {"they", "who", "both", "some", "many", "others", "police", "people"}
        or before.low in lexicon.group_nouns
    ):
        return True
    return (
        before.low.endswith("s")
        and not before.low.endswith(("ss", "'s"))
        and before.kind == "word"
        and len(before.low) > 3
    )


def _is_modifier(before: Token, lexicon: Lexicon) -> bool:
    if before.low in lexicon.speaking_pronouns:
        return False
    return (
        before.low in lexicon.determiners
        or before.low in lexicon.possessives
        or before.low in lexicon.prepositions
        or before.kind == "number"
        or before.text in "$€£(%"
    )


def _claims_lives(pieces: Sequence[Token], last: int) -> bool:
    """As in "The blast claimed 30 lives" says nothing."""
    return any(piece.low in LIVES for piece in pieces[last : last + 6]) and pieces[last - 1].low.startswith("claim")


def is_topic(pieces: Sequence[Token], last: int, lexicon: Lexicon) -> bool:
    """Coast *protests*: ...; Selva *claims*: ...: a noun that only tells what a headline is about."""
    if not 1 < last <= TOPIC or last + 1 >= len(pieces) or pieces[last].text != ":":
        return False
    return pieces[last - 1].low in lexicon.also_nouns and pieces[last + 1].kind != "quote"


def _asks_for_anonymity(pieces: Sequence[Token], last: int) -> bool:
    """As in "who asked not to be named": how somebody spoke, nothing that was said."""
    near = [piece.low for piece in pieces[last : last + ANONYMITY_REACH]]
    stop = next((at for at, low in enumerate(near) if low in ",.;:"), len(near))
    near = near[:stop]
    return bool(ANONYMITY & set(near)) or any(low in UNNAMED and NOT & set(near[:at]) for at, low in enumerate(near))
