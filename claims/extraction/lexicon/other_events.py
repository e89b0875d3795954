"""What happens to people that is none of what is told apart: they are rescued, vaccinated, tried, hired, trained."""

from __future__ import annotations

from claims.extraction.lexicon.french_presence import agreeing
from claims.extraction.lexicon.words import words

OTHER_EVENTS: dict[str, frozenset[str]] = {
    "en": words(
        "rescued rescuing saved winched airlifted vaccinated immunised immunized inoculated vaccinating "
        "immunising registered "
        "infected tested screened diagnosed trained retrained recruited hired employed elected re-elected "
        "convicted charged "
        "indicted sentenced acquitted fined prosecuted dismissed fired sacked suspended laid-off accredited invited "
        "interviewed questioned surveyed polled promoted appointed nominated sworn pardoned amnestied "
        "naturalised enrolled "
        "repatriated returned disarmed demobilised demobilized surrendered defected paid compensated "
        "reinstated licensed "
        "moved transferred allowed authorised authorized permitted affected threatened fed "
        "reached-out assisted benefited benefitted "
        "voted signed abstained contracted caught "
        "quarantined recovered cured discharged sanctioned blacklisted"
    )
    - words("caught reached-out recovered returned reached"),
    "fr": frozenset(
        [
            *agreeing(
                "secouru sauvé hélitreuillé vacciné immunisé infecté contaminé testé dépisté diagnostiqué "
                "formé recruté embauché "
                "élu réélu condamné inculpé jugé relaxé acquitté poursuivi licencié limogé suspendu révoqué "
                "accrédité invité "
                "interrogé sondé promu nommé gracié amnistié naturalisé rapatrié désarmé démobilisé indemnisé "
                "réintégré sanctionné "
                "convoqué auditionné autorisé recensé enregistré inscrit admis scolarisé exposé touché affecté menacé "
                "concerné nourri "
                "guéri rémunéré payé appelé transféré retenu-pour"
            ),
            *words(
                "rendus rendues voté votent votaient signé signent abstenus abstenues bénéficié bénéficient "
                "bénéficieront"
            ),
        ]
    )
    - words(
        "élus inscrits inscrit condamnés accusés admis élu élue retenu-pour recensé recensés enregistré "
        "enregistrés touché touchés"
    ),
}
