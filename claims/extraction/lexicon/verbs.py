"""What a verb of saying is: its forms, its speech act, and what may follow it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims.extraction.types import SpeechAct

FormKind = Literal["finite", "base", "past", "ing"]

# What may follow the verb, one letter each:
#   q quotation   t that-clause   z clause without "that"   i infinitive   d de + infinitive   g -ing form
#   n noun phrase   o somebody of something   w who, why, whether ...   a somebody as something   u somebody to do
#   p a toll at a number   f "for" or "on" with a noun phrase   m may stand beside a quotation only
#   r à somebody de + infinitive
FRAMES = frozenset("qtzidgnowaupfmr")


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb of saying."""

    lemma: str
    act: SpeechAct
    frames: frozenset[str]
    particle: tuple[str, ...] = ()
    is_reflexive: bool = False

    def takes(self, *frames: str) -> bool:
        return any(frame in self.frames for frame in frames)


@dataclass(frozen=True, slots=True)
class Form:
    """One written form of a verb."""

    verb: Verb
    kinds: frozenset[FormKind]


def read_verbs(listed: str) -> Iterator[tuple[list[str], Verb]]:
    """Lines of the kind "say said said | states | qtz" as (principal parts, verb).

    A particle follows a plus; before a dot stands the pronoun of a reflexive verb.
    """
    for line in listed.strip().splitlines():
        parts, act, frames = (piece.strip() for piece in line.split("|"))
        principal, _, particle = (piece.strip() for piece in parts.partition("+"))
        reflexive, _, plain = principal.partition("·")
        words = (plain or reflexive).split()
        ending = tuple(particle.replace("d'", "d' ").replace("l'", "l' ").split())
        yield words, Verb(words[0], cast("SpeechAct", act), frozenset(frames) & FRAMES, ending, bool(plain))


def collect(forms: Iterator[tuple[str, FormKind, Verb]]) -> dict[str, tuple[Form, ...]]:
    """All forms by how they are written; verbs with a particle first, since they say more."""
    kinds: dict[tuple[str, Verb], set[FormKind]] = {}
    for written, kind, verb in forms:
        kinds.setdefault((written, verb), set()).add(kind)
    found: dict[str, list[Form]] = {}
    for (written, verb), its_kinds in kinds.items():
        found.setdefault(written, []).append(Form(verb, frozenset(its_kinds)))
    return {
        written: tuple(sorted(forms, key=lambda form: -len(form.verb.particle))) for written, forms in found.items()
    }


def english_forms(listed: str) -> Iterator[tuple[str, FormKind, Verb]]:
    for parts, verb in read_verbs(listed):
        base = parts[0]
        past = parts[1] if len(parts) > 1 else _english_past(base)
        participle = parts[2] if len(parts) > 2 else past
        yield base, "base", verb
        yield _english_third(base), "finite", verb
        yield past, "finite", verb
        yield participle, "past", verb
        yield _english_ing(base, past), "ing", verb


def _english_third(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        return base + "es"
    return base[:-1] + "ies" if base.endswith("y") and base[-2] not in "aeiou" else base + "s"


def _english_past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    return base[:-1] + "ied" if base.endswith("y") and base[-2] not in "aeiou" else base + "ed"


def _english_ing(base: str, past: str) -> str:
    if past == base + base[-1] + "ed":
        return base + base[-1] + "ing"
    return (base[:-1] if base.endswith("e") and not base.endswith("ee") else base) + "ing"


def french_forms(listed: str) -> Iterator[tuple[str, FormKind, Verb]]:
    """Regular verbs in -er and -ir/-iss; others list: infinitive, 3rd persons, participle, present participle."""
    for parts, verb in read_verbs(listed):
        finite, participles, ing = _french_irregular(parts) if len(parts) > 1 else _french_regular(parts[0])
        yield parts[0], "base", verb
        for written in finite:
            yield written, "finite", verb
        for written in participles:
            yield written, "past", verb
        yield ing, "ing", verb


def _french_regular(base: str) -> tuple[list[str], list[str], str]:
    stem = base[:-2]
    if base.endswith("ir"):
        finite = [stem + ending for ending in ("it", "issent", "issait", "issaient", "irent")]
        return finite, _participles(stem + "i"), stem + "issant"
    soft = stem + "e" if stem.endswith("g") else stem[:-1] + "ç" if stem.endswith("c") else stem
    strong = _opened(stem)
    finite = [strong + "e", strong + "ent", soft + "ait", soft + "aient", soft + "a", stem + "èrent"]
    return finite, _participles(stem + "é"), soft + "ant"


def _opened(stem: str) -> str:
    """révéler: révèle; relever: relève; rappeler: rappelle; rejeter: rejette; balayer: balaie."""
    if stem.endswith(("appel", "jet")):
        return stem + stem[-1]
    if stem.endswith(("ay", "oy", "uy")):
        return stem[:-1] + "i"
    before, last = stem[:-2], stem[-2:]
    return before + "è" + last[1] if last[0] in "eé" and last[1] not in "aeioué" else stem


def _participles(masculine: str) -> list[str]:
    return [masculine, masculine + "e", masculine + "s", masculine + "es"]


def _french_irregular(parts: list[str]) -> tuple[list[str], list[str], str]:
    return (
        parts[1:-2],
        _participles(parts[-2]) if not parts[-2].endswith("s") else [parts[-2], parts[-2] + "e"],
        parts[-1],
    )
