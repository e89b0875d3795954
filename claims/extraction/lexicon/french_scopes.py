"""French words that say what could not be verified."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from claims.extraction.types import Scope

NAMED: dict[Scope, frozenset[str]] = {
    "casualties": words(
        "bilan bilans pertes morts mort mortes victimes blessés tués décès décompte décomptes corps disparus déplacés "
        "dépouilles cadavres prisonniers otages enlevés recensement"
    ),
    "tactics": words(
        "stratégie stratégies tactique tactiques arme armes armement armements munitions munition projectile "
        "projectiles missile missiles drone drones opération opérations mouvement mouvements positions position "
        "avancée avancées avance méthodes matériel matériels équipements véhicules contrôle déploiement moyens troupes "
        "front bataille contrôle contrôlait contrôlent contrôlaient tient tiennent occupe occupent retrait gains "
        "prise reprise conquête explosifs calibre engin engins présence mercenaires renforts chars char blindés hélicoptères avions chasseurs"
    ),
    "identities": words(
        "identité identités auteurs auteur affiliation responsabilité responsable responsables assaillants "
        "assaillant nationalité nationalités appartenance appartenances voix appartenaient appartenait appartient "
        "appartiennent commanditaires commanditaire tireurs tireur agresseurs ravisseurs parmi profil imputer lien liens unité provenait implication participation nom noms"
    ),
    "images": words(
        "vidéo vidéos image images photo photos photographie photographies enregistrement enregistrements audio tournage sonore montage "
        "audios séquence séquences cliché clichés film films filmée filmées filmés filmé tournée tournées tourné "
        "tournés prises-de-vue capture captures sonore bande rushes"
    ),
    "events": words(
        "incident incidents attaque attaques événement événements évènement évènements combats affrontements heurts "
        "circonstances frappe frappes explosion explosions massacre massacres fait faits embuscade assaut raid "
        "raids bombardement bombardements enlèvement enlèvements passé produit tuerie tueries tirs exactions "
        "arrestation arrestations déroulement cause causes accusation incursion évasion accident naufrage incendie "
        "exécutions exécution viols viol pillage pillages drame dégâts dommages violences sabotage tir crash mort-suspecte comment"
    ),
}
# They count people where people are counted beside them.
FIGURES = words("chiffre chiffres nombre nombres données estimation estimations total statistiques comptage effectif")
# Whence something comes or when it was is of the thing that follows, and of an event where nothing follows.
OPEN = words("origine date lieu endroit provenance contexte")
PEOPLE_COUNTED = words(
    "morts mort tués tué tuées blessés blessées victimes disparus décès pertes corps otages enlevés déplacés personnes "
    "soldats civils combattants habitants réfugiés bilan prisonniers détenus manifestants terroristes djihadistes "
    "militaires cadavres cas malades"
)
# Nouns made of verbs tell what happened, but for these.
EVENT_ENDINGS = (
    "tion", "tions", "sion", "sions", "ment", "ments", "ture", "tures", "age", "ages", "ade", "ades",
)  # fmt: skip
NO_EVENTS = words(
    "élément éléments moment moments communication publication déclarations citation traduction capture captures "
    "population populations nation nations section situation rédaction question questions département gouvernement "
    "parlement bâtiment bâtiments appartement régiment monument organisation organisations institution institutions "
    "commission mission missions administration direction provision expression télévision émission village villages "
    "message messages équipage paysage âge page pages plage garage étage barrage langage lecture nature voiture "
    "voitures culture écriture signature structure préfecture coalition délégation ambassade station stations "
    "région hypothèse présentation mention mentions conclusion conclusions notion fondement argument arguments "
    "interprétation explication explications appréciation évaluation évaluations observation observations affirmation "
    "assertion assertions insinuation dénonciation dénonciations prétention prétentions stade "
    "localisation identification datation attribution implication participation"
)
