"""French speakers: names cut where they end, one of several, and the words that stand for a speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from claims.extraction.assemble import judge
from claims.extraction.confidence import RULES_ONLY
from claims.extraction.lexicon import LEXICONS
from claims.extraction.names.head_names import head_name
from claims.extraction.names.naming import find_names
from claims.extraction.passage_reader import By
from claims.extraction.phrases.noun_phrases import Phrase
from claims.extraction.saying.cue import Cue
from claims.extraction.saying.cues import find_cues
from claims.extraction.saying.media import owner_of
from claims.extraction.saying.reading import Reading
from claims.extraction.speaking_words import is_charged, pronoun_of, shared, whole
from claims.extraction.text.tokens import Token, tokenize
from tests.findings import mentions, only

if TYPE_CHECKING:
    from claims.extraction.coreference.candidates import Question
    from claims.extraction.coreference.resolved import Resolved

FR = LEXICONS["fr"]


def pieces_of(text: str, language: str = "fr") -> list[Token]:
    return tokenize(text, 0, len(text), language)


def phrase_of(pieces: list[Token], words: str) -> Phrase:
    """Where these words stand among the pieces."""
    wanted = words.split()
    texts = [piece.text for piece in pieces]
    first = next(at for at in range(len(texts)) if texts[at : at + len(wanted)] == wanted)
    return Phrase(first, first + len(wanted), first)


class Asked:
    """A resolver that answers as the rules do, and keeps their answers."""

    def __init__(self) -> None:
        self.answers: dict[str, str | None] = {}

    def answer(self, question: Question, *, is_medium: bool = False) -> Resolved:  # noqa: ARG002
        self.answers[question.text] = question.rules.name
        return question.rules


def by_rules(text: str, mention: str) -> str | None:
    asked = Asked()
    judge(text, "fr", By(None, RULES_ONLY, asked))
    return asked.answers[mention]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hier, Marcel M. a parlé.", "Marcel M."),
        ("Hier, la marque S&T a parlé.", "S&T"),
        ("Hier, l'association Marées'21 a parlé.", "Marées'21"),
        ("Hier, la chaîne Selva-24 a parlé.", "Selva-24"),
        ("Hier, le Front 12 a parlé.", "Front 12"),
        ("Hier, Me Ana de Wit a parlé.", "Ana de Wit"),
        ("Hier, la permanente MRS Awa Diop a parlé.", "Awa Diop"),
        ("Hier, le Commissaire Divisionnaire Ali Sarr a parlé.", "Ali Sarr"),
        ("Hier, le Haut Conseil pour le rivage a parlé.", "Haut Conseil pour le rivage"),
        (
            "Hier, le Groupe de soutien à la côte et aux îles (Gsoci) a parlé.",
            "Groupe de soutien à la côte et aux îles",
        ),
        ("Hier, l'ONG Ensemble contre la crue a parlé.", "ONG Ensemble contre la crue"),
        ("Hier, l'État maritime a parlé.", "État maritime"),
        ("Hier, le tribunal estime que la plainte est tardive.", "tribunal"),
    ],
)
def test_a_name_ends_where_it_should(text: str, name: str) -> None:
    assert name in [found.name for found in find_names(pieces_of(text), FR)]


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("le géant dorrien des engrais Selvaphos", "Selvaphos"),
        ("son armateur, la compagnie Maréa", "Maréa"),
        ("l'ancienne cheffe du gouvernement local Awa Diop", "Awa Diop"),
        ("l'une de ces marques, Selva", "Selva"),
        ("la société Blue Tide Grain", "Blue Tide Grain"),
        ("un porte-parole de la société Blue Tide Grain", None),
        ("un éditorialiste du quotidien El Mourabit", None),
        ("un proche conseiller du général Awa Diop", None),
        ("la porte-parole du gouverneur Awa Diop", None),
        ("le cabinet du ministre de la Santé, Awa Diop", None),
        ("la porte-parole du MRS Awa Diop", "Awa Diop"),
        ("le commissaire de police Awa Diop", "Awa Diop"),
        ("le Directeur Commercial, Mme Awa Diop", "Awa Diop"),
        ("le Représentant de la Ligue, le Dr Awa Diop", "Awa Diop"),
        ("le porte-parole de l'armée, le général de brigade Ali Sarr", "Ali Sarr"),
    ],
)
def test_the_name_of_a_mention_may_come_last(mention: str, name: str | None) -> None:
    found = head_name(pieces_of(mention), FR)
    assert (found.name if found else None) == name


def test_a_name_in_quotation_marks_is_one() -> None:
    quoted = Token(0, 8, "« Abel »", "« abel »", "quote")
    found = head_name([quoted, *pieces_of(", un pêcheur")], FR)
    assert found is not None
    assert found.name == "Abel"


@pytest.mark.parametrize(
    ("before", "mention", "name"),
    [
        ("Deux policiers dorriens ont été blessés à Selva.", "L'un d'eux", "un policier dorrien"),
        ("Des habitants de Selva ont fui.", "l'un d'eux", "un habitant de Selva"),
        ("L'armée de Dorra s'est retirée.", "Un de ses officiers", "Un officier de l'armée de Dorra"),
        ("Awa Diop est morte lundi.", "Sa mère", "la mère d'Awa Diop"),
    ],
)
def test_one_of_several_is_described_by_them(before: str, mention: str, name: str) -> None:
    found = by_rules(f"{before} {mention} a affirmé que la route était fermée.", mention)
    assert (found or "").lower() == name.lower()


@pytest.mark.parametrize(
    ("before", "mention", "name"),
    [
        ("Le Sokel a affirmé que le pont était pris.", "L’organisation armée", "Sokel"),
        ("Le MRS a affirmé que le prêt était accordé.", "L’institution", "MRS"),
        ("La police affirme que la route est coupée.", "Celle-ci", "police"),
        ("Awa Diop affirme que la route est coupée.", "La Dorrienne", "Awa Diop"),
        ("Ali Sarr affirme que la route est coupée.", "L'homme de 31 ans", "Ali Sarr"),
    ],
)
def test_words_that_fit_many_stand_for_who_spoke(before: str, mention: str, name: str) -> None:
    assert by_rules(f"{before} {mention} a affirmé que la route était fermée.", mention) == name


def test_the_minister_himself_is_the_minister() -> None:
    text = "Le ministre de la Pêche, Ali Sarr, a démissionné. Le ministre lui-même a affirmé que le port était fermé."
    assert by_rules(text, "Le ministre lui-même") == "Ali Sarr"


@pytest.mark.parametrize(
    ("text", "taken", "words"),
    [
        ("Le pont est fermé, de source hospitalière .", "hospitalière", "source hospitalière"),
        ("Le pont est fermé, de source officielle .", "source", "source officielle"),
        ("selon les groupes armés du nord , qui affirment", "du nord", "les groupes armés du nord"),
        ("dans un rapport de 22 pages , qui parle", "pages", "un rapport de 22 pages"),
        ("selon le ministère de l'Action humanitaire , qui", "humanitaire", "le ministère de l'Action humanitaire"),
        ("selon des pêcheurs , qui affirment", "pêcheurs", "pêcheurs"),
    ],
)
def test_the_end_of_a_phrase_becomes_the_whole(text: str, taken: str, words: str) -> None:
    pieces = pieces_of(text)
    found = whole(pieces, phrase_of(pieces, taken), FR)
    assert text[pieces[found.first].start : pieces[found.last - 1].end] == words


def test_the_pronoun_behind_the_verb_speaks() -> None:
    pieces = pieces_of("Le port est fermé, a-t-elle précisé.")
    cue = next(cue for cue in find_cues(pieces, FR) if cue.inverted is not None)
    found = pronoun_of(pieces, cue)
    assert found is not None
    assert pieces[found.first].text == "-t-elle"
    assert mentions(only("La maire a démissionné. Le port est fermé, a-t-elle précisé.", "fr")) == ["elle"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("L'armée est accusée d'avoir pillé le port.", "fr"),
        ("The army was accused of looting the port.", "en"),
    ],
)
def test_whoever_is_accused_does_not_speak(text: str, language: str) -> None:
    pieces = pieces_of(text, language)
    cue = next(cue for cue in find_cues(pieces, LEXICONS[language]) if cue.shape == "passive")
    assert is_charged(pieces, cue, Phrase(0, 2, 0))
    assert not is_charged(pieces, cue, Phrase(cue.last + 1, cue.last + 2, cue.last))


@pytest.mark.parametrize(
    ("words", "owner"),
    [
        ("une étude de l'Office des crues qui remonte à 2022", "l'Office des crues"),
        ("un décompte de la Croix du port établi à partir de photos", "la Croix du port"),
        ("une note de la préfecture vue par Radio Selva", "la préfecture"),
        ("les chiffres du Trésor publiés mercredi", "Trésor"),
    ],
)
def test_what_is_said_of_a_document_is_no_name(words: str, owner: str) -> None:
    pieces = pieces_of(words)
    found = owner_of(pieces, FR)
    assert found is not None
    assert words[pieces[found[0]].start : pieces[found[1] - 1].end] == owner


def test_a_verb_without_a_subject_takes_that_before_it() -> None:
    text = "Les quais ont brûlé, a-t-il dit, évaluant les pertes à 12 tonnes."
    pieces = pieces_of(text)
    first = next(at for at, piece in enumerate(pieces) if piece.text == "évaluant")
    pronoun = phrase_of(pieces, "-t-il")
    said = Reading(
        Cue(pronoun.first - 1, pronoun.last + 1, pronoun.first, "finite", None), pronoun, ((0, 4),), "trailing"
    )
    valued = Reading(Cue(first, first + 1, first, "finite", None), None, ((first + 1, len(pieces) - 1),), "tagged")
    assert [reading.source for reading in shared(pieces, [said, valued], FR)] == [pronoun, pronoun]
