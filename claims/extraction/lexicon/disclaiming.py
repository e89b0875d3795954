"""How an article says that something could not be verified, and of what; both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from claims.extraction.types import Scope

# Stems: a word that begins so. One of each row must stand in the sentence, in whatever order.
CHECKING = {
    "en": words("verif confirm corroborat authenticat substantiat ascertain establish checked"),
    "fr": words("vérifi confirm corrobor authentifi recoup établi certifi"),
}
UNABLE = {
    "en": words(
        "not cannot unable impossible never difficult unverified unconfirmed uncorroborated hard 't no neither nor "
        "without yet"
    ),
    "fr": words(
        "pas impossible difficile aucune aucun ni jamais sans invérifiable invérifiables incapable difficilement mesure"
    ),
}
INDEPENDENT = {
    "en": words(
        "independent independently immediately separately reporters journalists reuters afp ap bbc rfi cnn accuracy "
        "authenticity authenticated impossible difficult available yet we us our veracity"
    ),
    "fr": words(
        "indépendante indépendant indépendamment indépendantes immédiat immédiatement source sources journalistes "
        "afp rfi reuters rédaction authenticité "
        "véracité impossible difficile disponible nous exactitude terrain"
    ),
}
# Enough alone.
ALONE = {
    "en": words("unverified unverifiable uncorroborated"),
    "fr": words("invérifiable invérifiables"),
}
ABLE = {
    "en": words("could can unable able possible been available has have was were be is impossible difficult"),
    "fr": words("pu peut peuvent pouvait possible été mesure impossible difficile étaient était est sont disponible"),
}
SCOPES: dict[str, dict[Scope, frozenset[str]]] = {
    "en": {
        "casualties": words(
            "casualty casualties toll tolls deaths dead killed losses number numbers figures figure wounded injured "
            "victims fatalities count"
        ),
        "tactics": words(
            "strategy strategies tactics tactical tactic weapons weapon operation operations movement movements "
            "manoeuvres maneuvers positions advance battlefield methods"
        ),
        "identities": words(
            "identity identities who perpetrators affiliation responsibility culprits attackers nationality"
        ),
        "images": words(
            "video videos footage image images photo photos photograph photographs picture pictures recording "
            "recordings audio clip clips"
        ),
        "events": words(
            "incident incidents attack attacks event events fighting clashes capture seizure circumstances account "
            "accounts strike strikes shelling explosion massacre version versions"
        ),
    },
    "fr": {
        "casualties": words("bilan bilans pertes morts victimes nombre nombres chiffres chiffre blessés tués décès"),
        "tactics": words(
            "stratégie stratégies tactique tactiques armes opération opérations mouvements positions avancée méthodes"
        ),
        "identities": words("identité identités auteurs affiliation responsabilité assaillants nationalité"),
        "images": words(
            "vidéo vidéos image images photo photos photographies enregistrement enregistrements audio séquence"
        ),
        "events": words(
            "incident incidents attaque attaques événement événements combats affrontements prise circonstances "
            "récit récits frappe frappes explosion massacre version versions faits"
        ),
    },
}  # fmt: skip
EVERYTHING = {
    "en": words(
        "claim claims report reports statement statements information assertion assertions allegation allegations it "
        "this these"
    ),
    "fr": words(
        "affirmation affirmations information informations déclaration déclarations allégation allégations propos "
        "cela ces revendication revendications"
    ),
}
