"""Reads what only French reports add: "Et d'ajouter : « ... »", ", un bilan que conteste l'armée"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words
from claims.extraction.phrases.appositions import with_apposition
from claims.extraction.phrases.finiteness import is_adverb, is_finite
from claims.extraction.phrases.heads import is_speaker_like
from claims.extraction.phrases.noun_phrases import Phrase, subject_after, subject_before
from claims.extraction.saying.cues import Cue, find_cues
from claims.extraction.saying.extents import final_of
from claims.extraction.saying.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.lexicon.verbs import Form
    from claims.extraction.text.tokens import Token

# What somebody claims, and another one denies in the same sentence.
CLAIMS = words(
    "accusation accusations allégation allégations bilan bilans chiffre chiffres version versions information "
    "informations affirmation affirmations assertion assertions thèse thèses hypothèse rumeur rumeurs imputation "
    "imputations estimation estimations déclarations propos"
)
CALLED = words(
    "jugé jugée jugés jugées qualifié qualifiée qualifiés qualifiées décrit décrite décrits décrites présenté "
    "présentée estimé estimée dénoncé dénoncée dénoncés dénoncées perçu perçue décrété décrétée traité traitée traités"
)
CALLS = CALLED | words(
    "juge jugent jugeait jugeaient qualifie qualifient qualifiait qualifiaient estime estiment estimait considère "
    "considèrent considérait considéré considérée trouve trouvent décrit décrivent présente présentent taxe taxent taxé"
)
BEEN = words("été")
GUILTY = words("coupable coupables")
LONG = 16  # pieces between "que" and "juge"
CALLING = 7  # pieces of "de « poudre aux yeux »"
CHOICES = words("décision décisions mesure mesures choix lecture analyse reproche reproches critiques soupçons")
BEFORE = words("un une des de ces cette ce la le les l' telles tels telle tel plusieurs certaines certains")
REACH = 12  # pieces between "que" and the verb of its clause
ADVERBS = 3
SUBJECT, FIRST_VERB = 12, 2  # where the infinitive stands behind a subject at most, and without one
SAID_SO = words(
    "poursuivre ajouter conclure préciser enchaîner renchérir marteler lancer insister rappeler expliquer déplorer "
    "souligner indiquer continuer regretter trancher tonner avertir prévenir assurer affirmer menacer promettre lâcher "
    "répéter reconnaître admettre confier dénoncer glisser ironiser conseiller répondre rétorquer"
)


def read_resumed(pieces: Sequence[Token], lexicon: Lexicon) -> Reading | None:
    """Et *de poursuivre* : « ... »; Avant *d'ajouter* que ...: whoever spoke last; Et *le maire* de conclure."""
    opening = pieces[0].low
    if len(pieces) < 5 or opening not in {"et", "avant"}:
        return None
    verb = next((at for at in range(2, min(SUBJECT, len(pieces) - 2)) if _is_infinitive(pieces, at, lexicon)), 0)
    form = next((form for form in lexicon.verbs.get(pieces[verb].low, ()) if "base" in form.kinds), None)
    start = next((at + 1 for at in range(verb + 1, min(verb + 7, len(pieces))) if _introduces(pieces, at, lexicon)), 0)
    if not verb or form is None or not 0 < start < final_of(pieces):
        return None
    cue = Cue(verb - 1, verb + 1, verb, "finite", form.verb)
    content = ((start, final_of(pieces)),)
    if verb == FIRST_VERB:
        return Reading(cue, None, content, "resumed")
    named = pieces[1 : verb - 1]
    if opening != "et" or any(piece.kind != "word" for piece in named) or not is_speaker_like(named, lexicon):
        return None
    return Reading(cue, Phrase(1, verb - 1, 1), content, "colon", starts=1)


def _is_infinitive(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """De *poursuivre*; d'*ajouter*: with the words behind a colon or "que"."""
    if pieces[at].low not in SAID_SO or pieces[at - 1].low not in {"de", "d'"}:
        return False
    return at == FIRST_VERB or any(_introduces(pieces, near, lexicon) for near in (at + 1, at + 2))


def _introduces(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    if at + 1 >= len(pieces):
        return False
    is_quoted = pieces[at].text == "," and pieces[at + 1].kind == "quote"
    return is_quoted or pieces[at].text == ":" or pieces[at].low in lexicon.that


def with_denied(pieces: Sequence[Token], readings: list[Reading], lexicon: Lexicon) -> list[Reading]:
    """The readings with each claim of which the sentence says who denies it."""
    called = list(_called_in_clause(pieces, lexicon))
    readings = [one for one in readings if not any(_shares_cue(one.cue, other.cue) for other in called)]
    new = [*called, *_denied(pieces, lexicon), *_called(pieces, lexicon)]
    found = [one for one in new if not any(_shares_cue(one.cue, other.cue) for other in readings)]
    return sorted([*readings, *found], key=lambda reading: reading.cue.first) if found else readings


def _shares_cue(one: Cue, other: Cue) -> bool:
    return one.first < other.last and other.first < one.last


def _denied(pieces: Sequence[Token], lexicon: Lexicon) -> Iterator[Reading]:
    for at, piece in enumerate(pieces[:-3]):
        if piece.low == "ce" and pieces[at + 1].low in {"que", "qu'"}:
            found = _in_clause(pieces, at, lexicon)
            if found:
                yield replace(found, content=((at, at + 1),), starts=at)
            continue
        is_choice = piece.low in CHOICES and pieces[at + 1].low in {"que", "qu'"}
        if not (piece.low in CLAIMS or is_choice) or at == 0 or pieces[at - 1].low not in BEFORE:
            continue
        after = _over_adverbs(pieces, at + 1, lexicon)
        if pieces[at + 1].low in {"que", "qu'"}:
            found = _in_clause(pieces, at, lexicon)
        else:
            found = _by_agent(pieces, at, after, lexicon)
        if found:
            yield found


def _called(pieces: Sequence[Token], lexicon: Lexicon) -> Iterator[Reading]:
    """Un objectif *jugé* « hors d'atteinte » *par l'économiste*; une loi *qualifiée de* « scélérate » *par l'ONU*."""
    for at in range(2, len(pieces) - 3):
        by = _end_of_calling(pieces, at + 1, lexicon) if pieces[at].low in CALLED else 0
        if not by or pieces[by].low != "par":
            continue
        agent = subject_after(pieces, by + 1, lexicon)
        first = _before_auxiliary(pieces, at, lexicon)
        named = subject_before(pieces, first - (pieces[first - 1].text == ","), 0, lexicon)
        if agent is None or named is None or not is_speaker_like(pieces[agent.first : agent.last], lexicon):
            continue
        form = next(iter(lexicon.verbs.get(pieces[at].low, ())), None)
        cue = Cue(at, at + 1, at, "finite", form.verb if form else None)
        words = ((named.first, named.last), (at + 1, by))
        yield Reading(cue, with_apposition(pieces, agent, lexicon), words, "called", starts=named.first)


def _end_of_calling(pieces: Sequence[Token], start: int, lexicon: Lexicon) -> int:
    """Of "intenable", "de « poudre aux yeux »", "peu crédible"; 0 where nothing is called so."""
    small = lexicon.prepositions | lexicon.determiners | lexicon.time_words | GUILTY
    if start >= len(pieces) or pieces[start].low in small - {"de", "d'", "comme"}:
        return 0
    for at in range(start, min(start + CALLING, len(pieces))):
        if pieces[at].kind == "mark" or pieces[at].low == "par":
            return at
        if pieces[at].low in lexicon.relatives | lexicon.that or pieces[at].kind == "number":
            return 0
        if is_finite(pieces, at, lexicon):
            return 0
    return 0


def _before_auxiliary(pieces: Sequence[Token], verb: int, lexicon: Lexicon) -> int:
    """Where "a été aussitôt" of "a été aussitôt qualifié" begins."""
    first = verb
    while first > 1 and (pieces[first - 1].low in lexicon.have | BEEN or is_adverb(pieces[first - 1], lexicon)):
        first -= 1
    return first


def _called_in_clause(pieces: Sequence[Token], lexicon: Lexicon) -> Iterator[Reading]:
    """Un rythme *que l'agence juge* intenable; un engagement *que la société civile qualifie de* « leurre »."""
    for at in range(1, len(pieces) - 4):
        if pieces[at].low not in {"que", "qu'"} or (at > 1 and pieces[at - 2].low not in BEFORE):
            continue
        verb = next((near for near in range(at + 2, min(at + LONG, len(pieces))) if pieces[near].low in CALLS), 0)
        end = _end_of_calling(pieces, verb + 1, lexicon) if verb else 0
        first = max(_before_auxiliary(pieces, verb, lexicon), at + 2) if verb else 0
        source = Phrase(at + 1, first, at + 1)
        if end <= verb + 1 or not is_speaker_like(pieces[source.first : source.last], lexicon):
            continue
        form = next(iter(lexicon.verbs.get(pieces[verb].low, ())), None)
        words = ((max(0, at - 2), at), (verb + 1, end))
        cue = Cue(first, verb + 1, verb, "finite", form.verb if form else None)
        yield Reading(cue, source, words, "called", starts=max(0, at - 2))


def _over_adverbs(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    last = min(at + ADVERBS, len(pieces) - 1)
    while at < last and (is_adverb(pieces[at], lexicon) or pieces[at].low.endswith("ment")):
        at += 1
    return at


def _by_agent(pieces: Sequence[Token], noun: int, at: int, lexicon: Lexicon) -> Reading | None:
    """Une information aussitôt *démentie par l'armée*."""
    form = _denying(pieces[at], lexicon)
    by = _over_adverbs(pieces, at + 1, lexicon)
    if form is None or "past" not in form.kinds or pieces[by].low != "par":
        return None
    agent = subject_after(pieces, by + 1, lexicon)
    if agent is None or not is_speaker_like(pieces[agent.first : agent.last], lexicon):
        return None
    return _reading(Cue(at, at + 1, at, "finite", form.verb), agent, noun)


def _denying(piece: Token, lexicon: Lexicon) -> Form | None:
    return next((form for form in lexicon.verbs.get(piece.low, ()) if form.verb.act == "denies"), None)


def _in_clause(pieces: Sequence[Token], noun: int, lexicon: Lexicon) -> Reading | None:
    """Un bilan *que conteste l'opposition*; des accusations *que Kigali a toujours rejetées*."""
    clause = noun + 2
    for cue in find_cues(pieces[: clause + REACH + 8], lexicon):
        if cue.first < clause or cue.at > clause + REACH or cue.verb is None or cue.verb.act != "denies":
            continue
        before = subject_before(pieces, cue.first, clause, lexicon)
        after = _over_adverbs(pieces, cue.last, lexicon)
        source = subject_after(pieces, after, lexicon) if cue.first == clause else before
        if source and _may_deny(pieces, source, lexicon, inverted=cue.first == clause):
            return _reading(cue, source, noun)
        return None
    return None


def _may_deny(pieces: Sequence[Token], source: Phrase, lexicon: Lexicon, *, inverted: bool) -> bool:
    """Behind the verb stands nobody but who denies: "que dément *le district*"."""
    opening = pieces[source.first]
    is_named = inverted and (opening.low in lexicon.articles or opening.is_capital)
    return is_named or is_speaker_like(pieces[source.first : source.last], lexicon)


def _reading(cue: Cue, source: Phrase, noun: int) -> Reading:
    return Reading(cue, source, ((noun - 1, noun + 1),), "denied", starts=noun - 1)
