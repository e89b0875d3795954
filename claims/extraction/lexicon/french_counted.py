"""French words that tell what happened to those who are counted, with all the forms of their verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.french_presence import SOMEWHERE, agreeing, conjugated
from claims.extraction.lexicon.words import phrase_set, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims.extraction.types import Counted

# Forms that are more often a noun, or something else.
OTHER_WORDS = words("chasse chassent place déplacera poste postes bloque bloquent bloquaient manifeste")


def _verbs(infinitives: str) -> Iterator[str]:
    yield from conjugated(infinitives, OTHER_WORDS)


# What one does to others: "ont tué" says nothing of those before it, "ont été tués" does.
DONE: dict[Counted, frozenset[str]] = {
    "killed": frozenset(
        [
            *_verbs(
                "tuer neutraliser exécuter massacrer assassiner égorger décapiter lyncher fusiller éliminer inhumer "
                "enterrer faucher liquider carboniser électrocuter asphyxier foudroyer repêcher emporter"
            ),
            *agreeing("abattu noyé pendu enseveli"),
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
                "déférer relâcher enfermer délivrer"
            ),
            *agreeing("enlevé détenu rapté emmené libéré"),
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
                "déployer stationner rassembler mobiliser positionner héberger abriter poster cantonner "
                "bloquer coincer "
                "piéger retrancher regrouper entasser masser transporter loger confiner"
            ),
            *agreeing("réuni accueilli"),
            *words("déploie déploient accueille accueillent accueillait accueillaient accueillir accueillant"),
        ]
    ),
}
# What one does or suffers oneself, and nouns: they say it of whom they stand beside.
SUFFERED: dict[Counted, frozenset[str]] = {
    "killed": phrase_set(
        "fait exploser; mortels; mortelle; mortel; funérailles de; obsèques de; calcinés; calcinées; éventrés; éventrées; mourront; mourraient; "
        "mouraient; suicidés; suicidées; pris la vie; se sont suicidés; suicides; ensevelis vivants; ont "
        "trouvé la mort; déclarés morts; périssaient; périront; étouffés; étouffées; mortellement; pertes en "
        "vies; "
        "massacre; massacres; mort; morts; morte; mortes; mourir; mourant; meurent; meurt; décès; décédé; décédés; "
        "décédée; décédées; décèdent; péri; périr; périssent; exécutions; exécution; assassinats; assassinat; noyade; "
        "noyades; cadavres; cadavre; corps; dépouilles; trouvé la mort; trouvent la mort; trouver la mort; martyrs; "
        "tombés près; tombés lors; tombés en opération; tombés au front; tombés face; létal; bilan; perdu la vie; perdent la vie; perdre la vie; perdant la vie; coûté la vie; coûtant la vie; "
        "coûter la vie; succombé; succombent; succomber; mis hors de combat; mettre hors de combat; hors d' état; "
        "ôté la vie; ôtant la vie; sont tombés; sont tombées; dans la mort; suffoqué; morts de; chute "
        "mortelle; chutes mortelles; "
        "passés par les; passées par les; "
        "passé par les; hors de combat; vies; meurtres; "
        "meurtre; homicides; homicide; féminicides; tueries; tuerie; ossements; squelettes; restes humains; "
        "mis à mort; donné la mort; y ont laissé; "
        "mortelles; champ d' honneur; tombés au combat; tombé au combat; trépas; trépassé; trépassés; "
        "exécutions sommaires; gisaient sans vie; sans vie; "
        "tombés sous les; tombées sous les; tombé sous les; pas survécu; laissé la vie; laissent la vie; "
        "laissé leur vie; "
        "sont pas revenus; payé de leur; payé de sa; cercueils; été écrasés; été écrasées; écrasés; inanimés; "
        "sans connaissance; "
        "brûlés vifs; brûlées vives; battus à mort; battu à mort; morts-nés; trouvés morts; retrouvés morts"
    ),
    "wounded": phrase_set(
        "admis aux urgences; admises aux urgences; transportés à l' hôpital; transportées à l'; conduits à l' "
        "hôpital; évacués vers l'; choqués; choquées; molestés; molestées; tabassés; tabassées; bastonnés; "
        "violentés; lacérés; piqués; piquées; incommodées; souffrent de blessures; souffrent de brûlures; "
        "souffrent de fractures; en urgence absolue; urgence absolue; urgence relative; entre la vie; perdu "
        "connaissance; inhalé; inhalé des; asphyxiés par; "
        "blessures; grièvement; atteints par balle; atteint par balle; atteints par balles; touchés par balle; "
        "touchés par balles; touché par balle; légèrement atteints; légèrement touchés; grièvement atteints; "
        "état grave; état critique; pronostic vital; brûlures; plaies; fractures; fracture; traumatismes; "
        "commotionnés; contusions; "
        "éclats; éclats d' obus; estropiés; estropiées; paralysés; touchés par des; atteints par des; "
        "infirmerie; à l' infirmerie; pris de malaise; mordus; mordues; mordu; poignardés; poignardées; "
        "éborgnés; prises de malaise; intoxication; intoxications; "
        "soignés à l'; soignées à l'; soignés dans; soignées dans; soignés pour; soignées pour; soignés après; soignées après; points de suture; roués de coups; rouées "
        "de coups; passés à tabac; passé à tabac; "
        "reçu des coups; reçu une balle; reçu des éclats; perdu un membre; perdu une jambe; perdu un bras; "
        "perdu un œil; perdu la vue; perdu une main"
    ),
    "captured": phrase_set(
        "assignés à résidence; assigné à résidence; assignées à résidence; coffrés; alpagués; internés; internées; embastillés; faits prisonniers; fait prisonniers; faites "
        "prisonnières; pris en otage; prises en otage; pris en otages; gardés à vue; gardées à vue; aux fers; "
        "geôles; au cachot; aux mains de; aux mains des; mains des ravisseurs; entre les mains; sous mandat; "
        "toujours aux mains; "
        "arrestation; arrestations; interpellation; interpellations; détention; prisonnier; prisonniers; prisonnière; "
        "prisonnières; otage; otages; enlèvement; enlèvements; kidnapping; kidnappings; rapt; rapts; garde à "
        "vue; mis aux arrêts; "
        "en captivité; captifs; mandat de dépôt; sous les verrous; séquestration; capture; écrou; captive; captives; "
        "été cueillis; cueillis; retenus par; menottés; menottées; jetés en prison; jetées en prison; en "
        "prison; sont emparés; est emparé; "
        "mis la main; croupissent; croupissaient; derrière les barreaux; en détention; placés en détention; "
        "placés en garde; placées en détention; sous la menace; en rétention; coup de filet; embarqués; embarquées; "
        "ravisseurs de; retenus contre; toujours retenus; ligotés; conduits au commissariat; au commissariat; "
        "raflés; aux mains; retenus en otage; retenu en otage; retenus captifs; recouvré la liberté; "
        "recouvrent la liberté; recouvrer la liberté; libérés; libérées; libération; libérer; libéré; remis en "
        "liberté; remises en liberté; relâchés; relâchées; emmenés par; emmenées par; embarqués par; "
        "embarquées par; retiennent; retient; retenaient; emmenés de force; emmenées de force; emmené de "
        "force; prise d' otages"
    ),
    "missing": phrase_set(
        "disparu; disparus; disparue; disparues; disparition; introuvables; introuvable; disparaître; disparitions; "
        "manquaient à; manquent à; manque à; manquant à; manquants; manquantes; sans nouvelles; sans nouvelle; "
        "donné signe de; perdu la trace; sans trace; aucune trace; aucune nouvelle; plus de nouvelles; "
        "nouvelles de; le sort de; "
        "au sort de; sans contact; plus de contact; perdu le contact; perdu contact; pas été retrouvés; pas "
        "été retrouvées; pas été retrouvé; "
        "été localisés; à retrouver; recherchés; recherchées; évanouis dans; évanouies dans; volatilisés; "
        "volatilisées; "
        "ont pas reparu; pas reparu; pas réapparu; plus reparu; sont pas rentrés; sont pas rentrées; "
        "manquaient à l'; portés manquants; portées "
        "manquantes; plus revus; jamais revus; plus revues"
    ),
    "displaced": frozenset(conjugated("réfugier"))
    | phrase_set(
        "exilés; exilées; ont déserté; désertent; déserté leurs; déserté leur; dû fuir; dû quitter; "
        "dû partir; dû abandonner; enfuis; enfuies; enfui; s' enfuient; chemin de l' "
        "exil; sur les chemins; prennent la fuite; prennent la route; fui "
        "leurs; fui leur; "
        "déplacement; déplacements; fui; fuir; fuient; fuyant; fuyaient; fuit; réfugié; réfugiés; réfugiée; réfugiées; "
        "évacuation; évacuations; sans-abri; sans abri; sans toit; exil; exode; exodes; perdu leur maison; "
        "perdu leurs maisons; perdu leur logement; perdu leur toit; contraints de quitter; quitté leur foyer; "
        "quitter leur foyer; quitté leurs foyers; demandeurs d' asile; trouvé refuge; trouver refuge; trouvent refuge; "
        "cherché refuge; traversé la manche; traversé la méditerranée; traverser la manche; traverser la méditerranée; traversé la frontière; traverser la frontière; franchi la frontière; franchi le "
        "fleuve; traversé le fleuve; "
        "franchi la rivière; traversé la rivière; passé la "
        "frontière; franchissent la frontière; traversent la frontière; passent la frontière; franchissaient "
        "la frontière; "
        "leurs terres; contraints au départ; contraintes au départ; contraintes de quitter; contraints à "
        "quitter; à quitter leur; à quitter leurs; "
        "quitté leur village; quitté leurs villages; quitté leur maison; quitté leurs maisons; nouveaux "
        "arrivants; fuyards; "
        "ordre de partir; ordre de quitter; ordre d' évacuer; priés de quitter; priées de quitter; sommés de "
        "quitter; sommées de quitter; jetés sur les; jetées sur les; jeté à la; jetés à la; jetées à la; à la "
        "rue; privés de toit; "
        "abandonné leur; abandonné leurs; abandonner leur; abandonner leurs; sur les routes; pris la route; "
        "pris la fuite; prendre la fuite; expulsions; expulsion; déguerpis; se réfugier; se sont réfugiés"
    ),
    "present": SOMEWHERE,
}
# Where these stand, nobody is counted by what follows: "en déplacement", "le corps diplomatique".
FIGURATIVE: dict[str, frozenset[str]] = {
    "corps": words("du le un au ce son leur"),
    "arrêté": words("un l' cet le d' par"),
    "déplacement": words("en"),
    "déplacements": words("ses leurs"),
    "manque à": words("le un du au ce"),
    "vivre": words("ferait feraient faire fait faisait font faisaient fera feront"),
    "vies": words("sauver sauvé sauvant"),
}
FRENCH_COUNTED: dict[Counted, frozenset[str]] = {kind: DONE[kind] | SUFFERED[kind] for kind in DONE}
WEAK = words("bilan")  # "un bilan de 12 blessés": says it only where nothing else does
