"""Tells a crime that people are charged with from one that they suffered: charged with *murder*, "pour meurtre"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.text.tokens import Token

CRIMES = {
    "en": words(
        "murder murders murdering murdered kill killing killings death deaths massacre massacres execution "
        "executions executing "
        "abduction abductions kidnapping kidnappings abducting wounding injuring injury disappearance disappearances "
        "assassination fleeing deserting arrest detention detaining manslaughter homicide lynching"
    ),
    "fr": words(
        "meurtre meurtres assassinat assassinats massacre massacres homicide homicides mort mortes exécution "
        "exécutions "
        "enlèvement enlèvements rapt rapts kidnapping kidnappings séquestration séquestrations blessures "
        "détention tuerie tueries "
        "disparition disparitions féminicide féminicides évacuation tué tuer assassiné assassiner enlevé "
        "enlever violences"
    ),
}
CHARGING = {
    "en": words(
        "charged charges charge charging indicted convicted conviction convictions accused suspected suspicion "
        "guilty wanted tried trial prosecuted "
        "prosecute acquitted sentenced prosecution investigated sanctioned sanctions blamed cleared implicated "
        "complicity role arraigned jailed"
    ),
    "fr": words(
        "examen inculpé inculpés inculpée inculpées accusé accusés accusée accusées condamné condamnés "
        "condamnée condamnées "
        "soupçonné soupçonnés soupçonnée soupçonnées suspecté suspectés poursuivi poursuivis poursuivie "
        "poursuivies jugé jugés "
        "jugée jugées coupable coupables acquitté acquittés relaxé relaxés poursuites complicité accusation "
        "accusations procès renvoyés "
        "impliqué impliqués comparaissent comparaissaient comparaître"
    ),
}
LINKS = {"en": words("with of for over in to"), "fr": words("pour de d' du dans la le l'")}
NEAR = 4  # pieces between "with" and "the attempted murder"
REACH = 14  # pieces between "charged" and "murder"


def is_charge(pieces: Sequence[Token], at: int, floor: int, language: str) -> bool:
    """Whether those who are counted before the place `floor` stand accused of what is named at the place `at`."""
    if at < floor or pieces[at].low not in CRIMES[language]:
        return False
    linked = any(piece.low in LINKS[language] for piece in pieces[max(0, at - NEAR) : at])
    return linked and any(piece.low in CHARGING[language] for piece in pieces[max(0, at - REACH) : at])
