"""Finds who else a pronoun may stand for: people described without a name, and others named just before."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.coreference.fitting import fit_of
from claims.extraction.lexicon.words import words
from claims.extraction.names.entities import Entity, Naming
from claims.extraction.phrases.finiteness import is_finite, is_function_word
from claims.extraction.phrases.runs import over_adjectives, text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.names.entities import NameKind
    from claims.extraction.text.sentences import Sentence
    from claims.extraction.text.tokens import Token

REACH = 2  # sentences back that a rival may stand
LEAST_FIT = 0.6
WHOSE = 6  # words that may follow the noun
MODIFIERS = 3  # words between the article and the noun
GENERIC = words(
    "group movement organisation organization coalition agency company party body institution union militia firm "
    "charity force department fund bank airline operator manufacturer network club regulator watchdog institute "
    "hotline brigade société compagnie collectif organisme fonds banque opérateur "
    "groupe mouvement coalition agence entreprise parti organisme institution syndicat milice association "
    "ong ngo"
)
# Words that fit any body at all; "coalition" or "party" says what it is, and so can be of somebody else.
ANY_BODY = words("group organisation organization body groupe organisme collectif ong ngo charity company entreprise")
BELONGING = words("of for de du des d' pour 's by par")


class Descriptions:
    """All places where somebody is described without a name: "the general", "une infirmière"."""

    def __init__(self, sentences: Iterable[Sentence], lexicons: dict[str, Lexicon]) -> None:
        self.found = [naming for sentence in sentences for naming in _described(sentence, lexicons[sentence.language])]
        self.positions = [naming.at for naming in self.found]

    def spoke(self, start: int, end: int, entity: Entity) -> None:
        """Whoever is described there has spoken: it is this one, with all that is said of it."""
        index = bisect_left(self.positions, start)
        if index < len(self.found) and self.found[index].at < end:
            self.found[index] = replace(self.found[index], entity=entity)

    def before(self, at: int, sentence: int) -> Iterator[Naming]:
        """Those of the last sentences, the nearest first, each noun once."""
        seen: set[str] = set()
        for index in range(bisect_left(self.positions, at) - 1, -1, -1):
            naming = self.found[index]
            if sentence - naming.sentence > REACH:
                return
            if not naming.entity.nouns & seen:
                seen |= naming.entity.nouns
                yield naming


def _described(sentence: Sentence, lexicon: Lexicon) -> Iterator[Naming]:
    pieces = sentence.pieces
    for at, piece in enumerate(pieces):
        is_person = piece.low in lexicon.person_nouns
        if sentence.is_title or not (is_person or piece.low in GENERIC):
            continue
        first = next(
            (back for back in range(at - 1, max(-1, at - 2 - MODIFIERS), -1) if _opens(pieces[back].low)), None
        )
        after = pieces[at + 1] if at + 1 < len(pieces) else None
        is_title = (
            after is not None and after.kind == "word" and (after.is_capital or after.low in lexicon.person_nouns)
        )
        is_beside = first is not None and first > 0 and pieces[first - 1].low in BELONGING | {","}
        if first is None or is_title or (is_beside and not _opens_after_place(pieces, first, lexicon)):
            continue
        gender = gender_in(pieces[first : at + 1], piece.low, lexicon)
        kind: NameKind = "person" if is_person else "body"
        described = text_of(pieces[first : described_to(pieces, at + 1, lexicon)])
        entity = Entity("", kind, nouns={piece.low}, gender=gender, is_named=False, described=described)
        yield Naming(piece.start, sentence.number, entity, is_subject=first < REACH)


def _opens_after_place(pieces: Sequence[Token], first: int, lexicon: Lexicon) -> bool:
    """In the port, *a trader* waited: what stands before the comma is a place or a time, and nobody."""
    opening = pieces[: first - 1]
    is_one = bool(opening) and pieces[first - 1].text == "," and all(piece.text != "," for piece in opening)
    return is_one and len(opening) <= WHOSE and opening[0].low in lexicon.prepositions | lexicon.time_words


def gender_in(words: Sequence[Token], noun: str, lexicon: Lexicon) -> str:
    """What the noun tells, or its article in French."""
    if noun in lexicon.female or words[0].low in {"la", "une", "cette"}:
        return "f"
    return "m" if noun in lexicon.male or words[0].low in {"le", "un", "ce", "cet"} else ""


def described_to(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Where "the head *of the harbour*", "un éleveur *de 52 ans*" ends."""
    end = at if lexicon.language == "en" else over_adjectives(pieces, at, lexicon)
    at = end
    while end < min(at + WHOSE, len(pieces)) and (pieces[end].kind in {"word", "number"}):
        low = pieces[end].low
        if is_finite(pieces, end, lexicon) or low in lexicon.relatives | lexicon.time_words - {"ans"}:
            break
        if end == at and low not in BELONGING:
            break
        end += 1
    while end > at and is_function_word(pieces[end - 1].low, lexicon):
        end -= 1
    return end


def _opens(low: str) -> bool:
    return low in {"the", "a", "an", "le", "la", "l'", "un", "une", "ce", "cet", "cette"}


def rivals_of(pronoun: str, sentence: Sentence, best: Naming | None, others: Sequence[Naming]) -> Iterator[Entity]:
    """Whom the pronoun fits too: not who was only spoken of while the best one spoke."""
    for other in others:
        if sentence.number - other.sentence > REACH or fit_of(pronoun, other.entity, sentence.language) < LEAST_FIT:
            continue
        if best is None or not _yields(other, best, sentence.number):
            yield other.entity


def _yields(other: Naming, best: Naming, now: int) -> bool:
    same = other.entity is best.entity or bool(other.entity.nouns & best.entity.nouns)
    spoke = best.entity.spoke_in >= now - 1
    return same or (spoke and (not other.is_subject or other.sentence < best.sentence))


def without_plain(scored: list[tuple[float, Entity]], noun: str) -> list[tuple[float, Entity]]:
    """As in "the army" alone is no rival to "Mali's army": it is the same one, called shortly."""
    fuller = [(score, entity) for score, entity in scored if entity.name.lower() != noun]
    if len(fuller) == 1 and len(scored) > len(fuller):
        best = max(score for score, _ in scored)
        return [(best, fuller[0][1])]
    return fuller or scored
