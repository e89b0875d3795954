"""Says whom a phrase that points back stands for: "the latter", "the same source", "l'intéressé", "the 29-year-old"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.coreference.callings import ONCE
from claims.extraction.coreference.epithets import by_last_speaker
from claims.extraction.coreference.fitting import SOMEBODY_AT_ALL, fit_of
from claims.extraction.coreference.pronouns import suited
from claims.extraction.coreference.resolved import UNKNOWN, Resolved, as_entity, linked
from claims.extraction.coreference.rivals import gender_in
from claims.extraction.lexicon.offices import FIELDS
from claims.extraction.lexicon.words import phrases
from claims.extraction.lexicon.words import words as listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.coreference.register import Register
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.names.entities import Entity
    from claims.extraction.text.sentences import Sentence
    from claims.extraction.text.tokens import Token

LATTER = {
    **dict.fromkeys(phrases("the latter; ce dernier; celui -ci; celui-ci"), "m"),
    **dict.fromkeys(phrases("cette dernière; celle -ci; celle-ci"), "f"),
}
HIM = {
    **dict.fromkeys(phrases("l' intéressé; le quinquagénaire; le quadragénaire; le trentenaire; le sexagénaire"), "m"),
    **dict.fromkeys(phrases("l' intéressée; la quinquagénaire; la quadragénaire; la trentenaire; la sexagénaire"), "f"),
}
CLOSE_ONES = listed("proche responsable témoin élu fonctionnaire diplomate")
SAME = listed("same même")
POINTING = listed("this that the cette ce cet")
ANYBODY = listed("man woman person homme femme personne source interlocuteur interlocutrice")
THESE, SOURCES = listed("the these les ces"), listed("sources officials responsables")
SOMEBODY = listed("man woman person")
DEMONYMS = ("ais", "aise", "ois", "oise", "ien", "ienne", "éen", "éenne", "ain", "aine")
OF_COUNTRIES = ("aise", "oise", "ienne", "éenne", "anne", "ais", "ois", "ien", "éen")  # la Lorraine is no person
NATIONALS = listed(
    "argentin argentine américain américaine espagnol espagnole russe belge suisse suissesse turc turque grec grecque "
    "allemand allemande marocain marocaine roumain roumaine mexicain mexicaine cubain cubaine africain africaine "
    "dominicain dominicaine tchèque slovaque serbe croate bulgare arabe kurde malgache tchadienne centrafricain "
    "centrafricaine philippin philippine ivoirien burkinabè comorien ouzbek kazakh afghan afghane danois suédois "
    "catalan catalane basque breton bretonne corse flamand flamande wallon wallonne"
)
FORMER = 9  # words of a phrase such as "l'ancienne ministre des Pêches"
AGED = 3  # words of "de 31 ans"
YOUNG = listed("jeune ancien ancienne vieux vieille")


def pointed_at(
    register: Register, words: Sequence[Token], sentence: Sentence, *, is_aged: bool = False
) -> Resolved | None:
    """Whom these words point back at; None where they are no such phrase; `is_aged` where an age stood behind them."""
    lexicon = register.lexicons[sentence.language]
    said = " ".join(word.low for word in words[:2])
    behind = _behind_age(words)
    if behind:
        gender = gender_in(words, words[-1].low, lexicon) if behind < len(words) else ""
        is_other = behind < len(words) and not _is_plain_person(words[behind - 1 :], lexicon)
        return None if is_other else linked(_person(register, gender, words[0].start, sentence))
    if _is_former(register, words, lexicon):
        gender = "f" if words[1].low == "ancienne" else "m" if words[1].low == "ancien" else ""
        return by_last_speaker(register, gender, sentence) or _person(register, gender, words[0].start, sentence)
    if said in LATTER and _ends(words, 2):
        return _latter(register, LATTER[said], words[0].start, sentence)
    # "L'homme" of "l'homme de 31 ans", "l'économiste" of "l'économiste de 69 ans"
    is_somebody_aged = is_aged and len(words) == 2 and words[1].low in ANYBODY | lexicon.person_nouns
    if is_somebody_aged or ((said in HIM or _is_epithet(words, lexicon)) and _ends(words, 3)):
        gender = HIM.get(said) or ("f" if words[0].low in {"la", "cette"} or words[1].low.endswith("ne") else "m")
        return _person(register, gender, words[0].start, sentence)
    if words[0].low in {"ce", "cet", "cette"} and _is_somebody(words, lexicon):
        return _person(register, "f" if words[0].low == "cette" else "m", words[0].start, sentence)
    return _same(register, words, lexicon) if _is_same(words, lexicon) else None


def _behind_age(words: Sequence[Token]) -> int:
    """Where "pharmacist" stands in "the 41-year-old pharmacist"; 0 where no age stands behind the article."""
    if words[0].low != "the":
        return 0
    if len(words) > 1 and words[1].low.endswith("genarian"):  # the octogenarian leader
        return 2
    return next((at + 1 for at, word in enumerate(words[:4]) if at and word.low.endswith("year-old")), 0)


def _is_plain_person(words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Pharmacist; home health aide: one person, without anything said behind the noun."""
    is_plain = len(words) < FORMER - 3 and all(word.kind == "word" and not word.is_capital for word in words[1:])
    is_joined = any(word.low in lexicon.prepositions | lexicon.relatives for word in words)
    return is_plain and not is_joined and _is_somebody(words, lexicon)


def _is_same(words: Sequence[Token], lexicon: Lexicon) -> bool:
    """The same source; the woman: whoever has spoken last."""
    if words[0].low in POINTING | {"la", "le"} and SAME & {word.low for word in words[:3]}:
        return True
    is_plain = len(words) > 1 and words[1].low in lexicon.unnamed_nouns | SOMEBODY and _ends(words, 2)
    if len(words) == 2 and words[0].low in THESE and words[1].low in SOURCES:
        return True
    return words[0].low in POINTING | {"l'"} and is_plain and not words[1].low.endswith("s")


def without_age(words: Sequence[Token]) -> Sequence[Token]:
    """L'homme *de 31 ans*: the age tells nobody from others."""
    is_aged = len(words) > AGED + 1 and words[-1].low == "ans" and words[-2].kind == "number" and words[-3].low == "de"
    return words[:-AGED] if is_aged and words[0].low in {"le", "la", "l'"} else words


def _ends(words: Sequence[Token], length: int) -> bool:
    return len(words) <= length or words[length].kind != "word"


def _is_epithet(words: Sequence[Token], lexicon: Lexicon) -> bool:
    """The 29-year-old; le jeune Burundais; cette Comorienne."""
    last = words[min(len(words), 3) - 1] if _ends(words, 3) else words[-1]
    if lexicon.language == "en":
        return len(words) == 2 and words[0].low == "the" and _is_national(last, lexicon)
    if len(words) < 2 or words[0].low not in {"le", "la", "l'", "ce", "cet", "cette"}:
        return False
    is_demonym = last.is_capital and last.low.endswith(DEMONYMS)
    if len(words) == 2 and words[0].low in {"le", "la", "l'"} and last.is_capital:
        is_national = last.low.endswith(OF_COUNTRIES) or last.low in NATIONALS
        return is_national and last.low not in lexicon.outlet_names
    return is_demonym and (words[0].low in {"ce", "cet", "cette"} or words[1].low in YOUNG)


def _is_national(word: Token, lexicon: Lexicon) -> bool:
    """The *Austrian*, the *Frenchwoman*."""
    known = lexicon.outlet_names | lexicon.outlet_nouns
    return word.is_capital and word.low.endswith(("ian", "ean", "man", "woman")) and word.low not in known


def _is_former(register: Register, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """L'ancien urgentiste; the former banker: somebody of whom one has just spoken, unless another was called so."""
    is_short = 2 < len(words) < FORMER and not any(
        word.is_capital and word.low not in lexicon.titles | FIELDS for word in words[1:]
    )
    if not is_short or words[0].low not in {"the", "l'"} or words[1].low not in {"ancien", "ancienne", "former"}:
        return False
    noun = next((word.low for word in words[2:] if word.low in lexicon.person_nouns), words[2].low)
    near = register.anywhere_before(words[0].start)
    is_new = noun in lexicon.body_nouns | lexicon.group_nouns or noun.endswith("s")
    called = [naming.entity for naming in near if noun in naming.entity.nouns]
    return not is_new and all(
        entity.kind == "person" and entity.is_named and not ONCE & entity.details for entity in called
    )


def _is_somebody(words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Ce proche du président, ce meunier: a person, as far as the lists can tell."""
    lows = {word.low for word in words}
    others = lexicon.body_nouns | lexicon.document_nouns | lexicon.outlet_nouns | lexicon.unnamed_nouns | SAME
    return (
        len(words) > 1 and not lows & (others - lexicon.person_nouns - ANYBODY - CLOSE_ONES) and words[1].kind == "word"
    )


def _latter(register: Register, gender: str, at: int, sentence: Sentence) -> Resolved:
    """The nearest one before it."""
    pronoun = {"en": "", "fr": "il" if gender == "m" else "elle"}[sentence.language]
    found = [*register.before(at, sentence.number), *register.described.before(at, sentence.number)]
    near = [naming for naming in found if sentence.number - naming.sentence <= 1]
    for naming in sorted(near, key=lambda naming: -naming.at):
        entity = naming.entity
        fits = fit_of(pronoun, entity, sentence.language) if pronoun else 1.0
        if entity.kind not in {"place", "name"} and fits >= 0.5:
            return as_entity(entity)
    return UNKNOWN


def _person(register: Register, gender: str, at: int, sentence: Sentence) -> Resolved:
    english = "he" if gender == "m" else "she" if gender == "f" else SOMEBODY_AT_ALL
    pronoun = {"en": english, "fr": "il" if gender == "m" else "elle"}[sentence.language]
    return suited(register, pronoun, at, sentence)


def _same(register: Register, words: Sequence[Token], lexicon: Lexicon) -> Resolved:
    """The same source: whoever has spoken last, or was called so last."""
    nouns = {word.low for word in words if word.low in lexicon.person_nouns | lexicon.unnamed_nouns}
    if not nouns:
        return _last_speaker(register)
    spoken = [naming.entity for naming in reversed(register.anywhere_before(words[0].start)) if _spoke(naming.entity)]
    called = next((entity for entity in spoken if entity.nouns & nouns and not entity.is_named), None)
    if called is None and nouns & (ANYBODY | lexicon.unnamed_nouns):
        called = next((entity for entity in spoken if not entity.is_named and entity.kind == "person"), None)
    if called is None:
        return replace(_last_speaker(register), is_sure=False)
    return linked(as_entity(called)) if lexicon.language == "en" and nouns <= SOMEBODY else as_entity(called)


def _spoke(entity: Entity) -> bool:
    return entity.spoke_in >= 0


def _last_speaker(register: Register) -> Resolved:
    if not register.speaking:
        return UNKNOWN
    return as_entity(register.speaking[-1], is_sure=len(register.speaking) == 1)
