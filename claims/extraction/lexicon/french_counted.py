"""French words that tell what happened to those who are counted, with all the forms of their verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import phrase_set, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims.extraction.types import Counted

ENDINGS = ("er", "é", "és", "ée", "ées", "ant", "e", "ent", "ait", "aient", "a", "èrent", "era", "eront", "erait")
# Forms that are more often a noun, or something else.
OTHER_WORDS = words("chasse chassent place déplacera poste postes bloque manifeste")


def _verbs(infinitives: str) -> Iterator[str]:
    """All forms of regular verbs: tuer, tué, tuées, tuant, tuent, tuaient, tuèrent."""
    for verb in infinitives.split():
        stem = verb.removesuffix("er")
        hard = f"{stem}e" if stem.endswith("g") else stem  # égorgeant
        for ending in ENDINGS:
            form = (hard if ending.startswith("a") else stem) + ending
            if form not in OTHER_WORDS:
                yield form


def _agreeing(participles: str) -> Iterator[str]:
    """Abattu, abattus, abattue, abattues."""
    for one in participles.split():
        yield from (one, one.removesuffix("s") + "s", one + "e", one + "es")


# What one does to others: "ont tué" says nothing of those before it, "ont été tués" does.
DONE: dict[Counted, frozenset[str]] = {
    "killed": frozenset(
        [
            *_verbs(
                "tuer neutraliser exécuter massacrer assassiner égorger décapiter lyncher fusiller éliminer inhumer "
                "enterrer faucher liquider carboniser électrocuter asphyxier foudroyer repêcher emporter"
            ),
            *_agreeing("abattu noyé pendu enseveli"),
            *words("abattre abattant abat abattent abattaient noyer noyant"),
        ]
    ),
    "wounded": frozenset(
        [*_verbs("blesser hospitaliser brûler intoxiquer incommoder mutiler amputer éborgner contusionner")]
    ),
    "captured": frozenset(
        [
            *_verbs(
                "capturer arrêter interpeller kidnapper écrouer emprisonner incarcérer appréhender séquestrer rafler "
                "déférer"
            ),
            *_agreeing("enlevé détenu rapté emmené"),
            *words("enlever enlevant enlève enlèvent enlevaient détenir détient détiennent détenait détenaient"),
            *words("détenant"),
        ]
    ),
    "missing": frozenset(),
    "displaced": frozenset(
        [
            *_verbs("déplacer évacuer chasser déraciner expulser reloger exiler déloger"),
            *words("déplaçant déplaçait déplaçaient relogeant"),
        ]
    ),
    "present": frozenset(
        [
            *_verbs(
                "déployer stationner rassembler mobiliser positionner héberger abriter poster cantonner bloquer coincer "
                "piéger retrancher regrouper entasser transporter loger confiner"
            ),
            *_agreeing("réuni accueilli"),
            *words("déploie déploient accueille accueillent accueillait accueillaient accueillir accueillant"),
        ]
    ),
}
# What one does or suffers oneself, and nouns: they say it of whom they stand beside.
SUFFERED: dict[Counted, frozenset[str]] = {
    "killed": phrase_set(
        "massacre; massacres; mort; morts; morte; mortes; mourir; mourant; meurent; meurt; décès; décédé; décédés; "
        "décédée; décédées; décèdent; péri; périr; périssent; exécutions; exécution; assassinats; assassinat; noyade; "
        "noyades; cadavres; cadavre; corps; dépouilles; trouvé la mort; trouvent la mort; trouver la mort; martyrs; "
        "létal; bilan; perdu la vie; perdent la vie; perdre la vie; perdant la vie; coûté la vie; coûtant la vie; "
        "coûter la vie; succombé; succombent; succomber; mis hors de combat; mettre hors de combat; hors d' état; "
        "ôté la vie; ôtant la vie; vies; meurtres; meurtre; homicides; homicide; féminicides; tueries; tuerie; mis à mort; donné la mort; y ont laissé; "
        "mortelles; champ d' honneur; tombés au combat; tombé au combat; trépas; trépassé; trépassés; exécutions sommaires; gisaient sans vie; sans vie; "
        "tombés sous les; tombées sous les; tombé sous les"
    ),
    "wounded": phrase_set(
        "blessures; grièvement; atteints par balle; atteint par balle; atteints par balles; touchés par balle; "
        "touchés par balles; touché par balle; légèrement atteints; légèrement touchés; grièvement atteints; "
        "état grave; état critique; pronostic vital; brûlures; plaies; fractures; fracture; traumatismes; commotionnés; contusions; "
    ),
    "captured": phrase_set(
        "arrestation; arrestations; interpellation; interpellations; détention; prisonnier; prisonniers; prisonnière; "
        "prisonnières; otage; otages; enlèvement; enlèvements; kidnapping; kidnappings; rapt; rapts; garde à vue; mis aux arrêts; "
        "en captivité; captifs; mandat de dépôt; sous les verrous; séquestration; capture; écrou; captive; captives; "
        "aux mains; retenus en otage; retenu en otage; retenus captifs; retiennent; retient; retenaient; emmenés de force; emmenées de force; emmené de force; prise d' otages"
    ),
    "missing": phrase_set(
        "disparu; disparus; disparue; disparues; disparition; introuvables; introuvable; disparaître; disparitions; "
        "manquaient à; manquent à; manque à; manquant à; manquants; manquantes; sans nouvelles; sans nouvelle; "
        "donné signe de"
    ),
    "displaced": phrase_set(
        "déplacement; déplacements; fui; fuir; fuient; fuyant; fuyaient; fuit; réfugié; réfugiés; réfugiée; réfugiées; "
        "évacuation; évacuations; sans-abri; sans abri; sans toit; exil; exode; exodes; perdu leur maison; "
        "perdu leurs maisons; perdu leur logement; perdu leur toit; contraints de quitter; quitté leur foyer; "
        "quitter leur foyer; quitté leurs foyers; demandeurs d' asile; trouvé refuge; trouver refuge; trouvent refuge; "
        "cherché refuge; traversé la frontière; traverser la frontière; franchi la frontière; passé la frontière; "
        "sur les routes; pris la route; pris la fuite; prendre la fuite; expulsions; expulsion; déguerpis; se réfugier; se sont réfugiés"
    ),
    "present": phrase_set(
        "présent; foule; présents; présente; présentes; déploiement; manifesté; défilé; participé; assisté; vivent; "
        "vivaient; vivait; vivant; vit; trouvaient; trouvait; trouvent; trouvant; à bord; décombres; gravats; "
        "descendus dans; occupants; équipage; affluaient; afflué; attendaient; attendent; séjournaient; arrivé; "
        "arrivés; arrivées; venus; venues; débarqué; débarqués; convergé; restés; restées; rester; restent; reste; "
        "demeurent; résident; résidaient; habitent; habitaient; habitants; dorment; dormaient; réunion; marché; "
        "faisaient la queue; faire la queue; fait irruption; parvenus; parvenues; entrés; campent; campaient; "
        "gardent; gardaient; patrouillent; patrouillaient; encerclent; encerclaient; massés; massées; marché jusqu'; "
        "marché vers; marché dans; marché sur; attroupés; à son bord; à leur bord; accouru; accourus; bivouaquent; "
        "passé la nuit; dormi"
    )
    - words("reste restent rester habitants réunion marché vit trouvant entrés"),
}
# Where these stand, nobody is counted by what follows: "en déplacement", "le corps diplomatique".
FIGURATIVE: dict[str, frozenset[str]] = {
    "corps": words("du le un au ce son leur"),
    "déplacement": words("en"),
    "déplacements": words("ses leurs"),
    "vies": words("sauver sauvé sauvant"),
}
FRENCH_COUNTED: dict[Counted, frozenset[str]] = {kind: DONE[kind] | SUFFERED[kind] for kind in DONE}
WEAK = words("bilan")  # "un bilan de 12 blessés": says it only where nothing else does
