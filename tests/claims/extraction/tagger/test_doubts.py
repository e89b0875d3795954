"""Disclaimers in words that no rule lists; none of these sentences was learned from."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from claims.extraction import extract
from claims.extraction.assemble import trained
from claims.extraction.tagger.activation import chance
from claims.extraction.tagger.doubts import scopes_of
from claims.extraction.tagger.network import tagger

ENGLISH = """
No one from outside the district has been let in to count the dead.
The officer's word is the only basis for that number.
With the bridge down and the phones dead, this newspaper had nobody on the spot to ask.
Whether the men in the picture belong to the battalion is more than our desk could find out.
Nothing that we have seen bears out either side's story.
Where and when the clip was shot remained beyond our reporters' means to determine.
The claim rests on a single commander, and no second voice has backed it up.
Our correspondent was kept at the roadblock and did not see the depot that is said to have burned.
""".strip().split("\n")
FRENCH = """
Personne d'extérieur n'a été autorisé à entrer dans le district pour compter les corps.
Ce chiffre ne tient qu'à la parole de l'officier.
Le réseau étant coupé, notre rédaction n'a trouvé personne sur place pour recouper ce récit.
Il nous a été impossible de savoir qui sont les hommes que l'on voit sur la photo.
Rien de ce que nous avons pu consulter ne vient appuyer l'une ou l'autre version.
Où et quand la séquence a été tournée, nos journalistes n'ont pu le déterminer.
L'affirmation émane d'un seul commandant et aucune autre voix ne l'a étayée.
Notre correspondant a été retenu au barrage et n'a pu constater l'incendie du dépôt.
""".strip().split("\n")
NO_ENGLISH = """
Nobody in the district has enough to eat, and the market has been shut for a month.
The officer gave the number at a briefing on Tuesday.
The bridge is down and the phones are dead, so the wounded are carried on foot.
The picture was checked by three laboratories and found to be real.
The court found that neither side had proved its case.
The clip was shot on 4 May near the mill, metadata showed.
The commander was backed by two of his deputies.
Our correspondent travelled to the depot, which had burned to the ground.
""".strip().split("\n")
NO_FRENCH = """
Personne dans le district n'a de quoi manger et le marché est fermé depuis un mois.
L'officier a donné ce chiffre lors d'un point de presse mardi.
Le réseau étant coupé, les blessés sont portés à dos d'homme.
La photo a été examinée par trois laboratoires, qui la jugent authentique.
Le tribunal a estimé qu'aucune des parties n'avait apporté de preuve.
La séquence a été tournée le 4 mai près du moulin, selon ses métadonnées.
Le commandant a reçu l'appui de deux de ses adjoints.
Notre correspondant s'est rendu au dépôt, réduit en cendres.
""".strip().split("\n")


def found(sentences: list[str], language: str) -> list[str]:
    return [text for text in sentences if extract(text, language).disclaimers]


def test_most_disclaimers_in_new_words_are_found() -> None:
    assert len(found(ENGLISH, "en")) >= 6
    assert len(found(FRENCH, "fr")) >= 6


def test_like_sentences_that_are_none_are_left() -> None:
    assert found(NO_ENGLISH, "en") + found(NO_FRENCH, "fr") == []


def test_the_rules_alone_find_few_of_them() -> None:
    by = replace(trained(), tagger=replace(tagger(), doubter=None))

    assert sum(bool(extract(text, "en", by=by).disclaimers) for text in ENGLISH) < len(found(ENGLISH, "en"))


def test_a_sentence_stands_whole_with_what_it_is_about() -> None:
    before = "The army said on Friday that it had taken the hill. "
    text = before + "When and where the video was made is not something that our desk could establish. It went on."

    (disclaimer,) = extract(text, "en").disclaimers

    assert text[disclaimer.start : disclaimer.end] == disclaimer.text
    assert disclaimer.text.startswith("When")
    assert disclaimer.text.endswith("establish.")
    assert disclaimer.scopes == ("images",)


def test_everything_stands_alone_among_the_scopes() -> None:
    assert scopes_of(np.array([2, 1, -3, -3, -3, -3], dtype=np.float32)) == ("everything",)
    assert scopes_of(np.array([1, 2, -3, 1, -3, -3], dtype=np.float32)) == ("casualties", "events")
    assert scopes_of(np.array([-5, -4, -1, -3, -3, -3], dtype=np.float32)) == ("tactics",)


def test_a_chance_is_a_share() -> None:
    assert chance(0.0) == 0.5
    assert 0 < chance(-1e9) < 1e-9
    assert chance(1e9) > 0.999
