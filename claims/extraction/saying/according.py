"""Finds phrases that name a source without a verb: "according to", "selon", "de source", "à l'en croire"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words
from claims.extraction.phrases.heads import head_of, is_speaker_like, is_speaker_noun
from claims.extraction.phrases.noun_phrases import Phrase, subject_after
from claims.extraction.phrases.outlets import outlet_at
from claims.extraction.saying.cue import Cue, matches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token

SOURCES = words("source sources")
SOURCE_REACH = 3  # words from "de" to "sources" in "de plusieurs bonnes sources"
BEFORE_SOURCE = words("appris apprend on confirmé indiqué , ; ( — –")
FROM = words("de d' du des")
AS_SAID = 4  # pieces from "comme" to its verb in "comme l'a encore rappelé le maire"
PRONOUNS_INSIDE = words("l' le la les")
ON = words("de ans")
ON_REACH = 14
NOT_VIEWS = words("fois heure instant moment année années raison raisons cause causes suite lendemain nuit preuve")
OPENERS = words("et mais or")
# What one acts by and nobody says: "selon les cas", "selon le calendrier".
NOT_SOURCES = words(
    "cas besoin besoins règles règle calendrier plan critères critère modalités modalité circonstances moyens norme "
    "normes procédure méthode principe principes logique formule tradition rites rite usage saison saisons goûts goût "
    "ordre âge taille nature type genre mesure disponibilité disponibilités possibilités rythme barème tarif tarifs "
    "vraisemblance quartier quartiers coutume coutumes usages étape étapes toute apparence apparences "
    "scénario schéma humeur envie envies désir façon manière importance gravité jours régions zones pays"
)


def according_cue(pieces: Sequence[Token], index: int, lexicon: Lexicon) -> Cue | None:
    """The cue that begins at `index`, if there is one."""
    for phrase in lexicon.according_words.get(pieces[index].low, ()):
        after = index + len(phrase)
        if (
            not matches(pieces, index, phrase)
            or after >= len(pieces)
            or pieces[after].low in lexicon.not_after_according
        ):
            continue
        if phrase[0] == "foi" and index and pieces[index - 1].kind != "mark":
            continue  # de bonne foi
        if phrase in {("per",), ("suivant",)} and not _is_per(pieces, index, lexicon):
            continue
        return Cue(index, after, index, "according", None)
    return _french(pieces, index, lexicon) if lexicon.language == "fr" else None


def _is_per(pieces: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """As in "per police", "per the ministry"; not "per day", "30 per cent"."""
    after = pieces[index + 1]
    before = pieces[index - 1] if index else None
    clear_before = before is None or before.kind == "quote" or before.text in ",;("
    return clear_before and (after.is_capital or after.low in lexicon.articles or is_speaker_noun(after.low, lexicon))


def _french(pieces: Sequence[Token], index: int, lexicon: Lexicon) -> Cue | None:
    low = pieces[index].low
    if low == "de":
        return _of_source(pieces, index)
    if low in {"a", "ont"}:
        return _learned(pieces, index, lexicon)
    if low == "comme":
        return _as_said(pieces, index, lexicon)
    if low == "pour" and _is_viewpoint(pieces, index, lexicon):
        return Cue(index, index + 1, index, "according", None)
    return None


def _of_source(pieces: Sequence[Token], index: int) -> Cue | None:
    """As in "de source militaire", "de mêmes sources"; not "à partir de sources", "vérifié de source indépendante"."""
    near = pieces[index + 1 : index + 1 + SOURCE_REACH]
    if not any(piece.low in SOURCES for piece in near) or any(piece.kind != "word" for piece in near[:1]):
        return None
    before = pieces[index - 1] if index else None
    if before is not None and before.low.removeprefix("-").removeprefix("t-") not in BEFORE_SOURCE:
        return None
    return Cue(index, index + 1, index, "according", None)


def _learned(pieces: Sequence[Token], index: int, lexicon: Lexicon) -> Cue | None:
    """*A appris RFI auprès d'*une infirmière; *a appris l'AFP de* source policière."""
    if not matches(pieces, index + 1, ("appris",)):
        return None
    outlet = outlet_at(pieces, index + 2, lexicon, spoken_to=True)
    after = outlet.last if outlet else index + 2
    while after < len(pieces) and pieces[after].low in lexicon.time_words:
        after += 1
    after += matches(pieces, after, ("auprès",))
    is_told = outlet is not None and after + 1 < len(pieces) and pieces[after].low in FROM
    return Cue(index, after + 1, index, "according", None) if is_told else None


def _as_said(pieces: Sequence[Token], index: int, lexicon: Lexicon) -> Cue | None:
    """As in "comme le rappelle le maire", "comme l'a indiqué la police": up to the verb."""
    if index + 2 >= len(pieces) or pieces[index + 1].low not in {"le", "l'"}:
        return None
    for at in range(index + 2, min(index + 2 + AS_SAID, len(pieces) - 1)):
        forms = lexicon.verbs.get(pieces[at].low, ())
        if any(form.kinds & {"finite", "past"} and form.verb.takes("q", "m") for form in forms):
            return Cue(index, at + 1, at, "according", None)
        if pieces[at].low not in lexicon.have | lexicon.adverbs:
            return None
    return None


def _is_viewpoint(pieces: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """As in "Pour le maire, la route est sûre": who thinks so opens the sentence and ends at a comma."""
    opens = index == 0 or (index == 1 and pieces[0].low in OPENERS) or pieces[index - 1].text == ";"
    source = subject_after(pieces, index + 1, lexicon) if opens else None
    if source is None or not _is_set_off(pieces, source, lexicon):
        return False
    named = pieces[source.first : source.last]
    if named[0].kind == "number" or any(piece.low in NOT_SOURCES | NOT_VIEWS for piece in named):
        return False
    return is_speaker_like(named, lexicon)


def _is_set_off(pieces: Sequence[Token], source: Phrase, lexicon: Lexicon) -> bool:
    """Whether a comma ends the name, also after "de 29 ans" or "qui se présente comme un chef"."""
    last = source.last
    if last < len(pieces) and (pieces[last].low in lexicon.relatives | ON or pieces[last].kind == "number"):
        last = next((at for at in range(last, min(last + ON_REACH, len(pieces))) if pieces[at].text == ","), last)
    return last + 1 < len(pieces) and pieces[last].text == ","


def source_of(pieces: Sequence[Token], cue: Cue, lexicon: Lexicon) -> Phrase | None:
    """Who is named after the phrase, or inside it: "à l'en croire"."""
    inside = [at for at in range(cue.first, cue.last) if pieces[at].low in PRONOUNS_INSIDE]
    if inside and cue.last < len(pieces) and pieces[cue.last].text == ",":
        return Phrase(inside[0], inside[0] + 1, cue.first)
    source = subject_after(pieces, cue.last, lexicon)
    if source is None or not _may_be_source(pieces[source.first : source.last], cue, pieces, lexicon):
        return None
    return source


def _may_be_source(named: Sequence[Token], cue: Cue, pieces: Sequence[Token], lexicon: Lexicon) -> bool:
    """After "selon" nearly everything is a source, whether a known noun or not."""
    if is_speaker_like(named, lexicon):
        return True
    opens = cue.first == 0 or (cue.first == 1 and pieces[0].low in OPENERS)
    if lexicon.language != "fr" or not opens or pieces[cue.at].low == "suivant" or named[0].kind == "number":
        return False
    head = head_of(named, lexicon)
    return head is not None and head.low not in NOT_SOURCES
