"""Number words, units, bounds, and the words that say what is counted; both languages."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import phrases, words

if TYPE_CHECKING:
    from claims.extraction.types import Bound, Counted

SMALL_NUMBERS = {
    "en": {
        word: number
        for number, word in enumerate(
            [
                "zero",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen",
            ]
        )
    }
    | dict(
        zip(
            ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
            range(20, 100, 10),
            strict=True,
        )
    ),
    "fr": {
        word: number
        for number, word in enumerate(
            [
                "zéro",
                "un",
                "deux",
                "trois",
                "quatre",
                "cinq",
                "six",
                "sept",
                "huit",
                "neuf",
                "dix",
                "onze",
                "douze",
                "treize",
                "quatorze",
                "quinze",
                "seize",
            ]
        )
    }
    | dict(
        zip(
            ["vingt", "trente", "quarante", "cinquante", "soixante", "septante", "huitante", "nonante"],
            (20, 30, 40, 50, 60, 70, 80, 90),
            strict=True,
        )
    )
    | {"une": 1, "vingts": 20, "et": 0},
}
SCALES = {
    "en": {
        "hundred": 100, "thousand": 1_000, "k": 1_000, "million": 10**6, "mn": 10**6, "m": 10**6,
        "billion": 10**9, "bn": 10**9, "trillion": 10**12, "dozen": 12,
    },
    "fr": {
        "cent": 100, "cents": 100, "mille": 1_000, "million": 10**6, "millions": 10**6,
        "milliard": 10**9, "milliards": 10**9, "mds": 10**9, "md": 10**9,
    },
}  # fmt: skip
# "une quarantaine": about so many. "des dizaines": at least two of them, how many is not said.
ROUND = {
    "huitaine": 8, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
    "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1_000,
}  # fmt: skip
VAGUE = {
    "en": {
        "dozens": 24,
        "scores": 40,
        "hundreds": 200,
        "thousands": 2_000,
        "millions": 2 * 10**6,
        "billions": 2 * 10**9,
        "tens": 20,
    },
    "fr": {"dizaines": 20, "douzaines": 24, "vingtaines": 40, "centaines": 200, "milliers": 2_000},
}
SEVERAL = {"en": words("several few many"), "fr": words("plusieurs quelques")}

BEFORE: dict[str, dict[Bound, tuple[str, ...]]] = {
    "en": {
        "at_least": phrases(
            "at least; no fewer than; no less than; not less than; not fewer than; a minimum of; minimum; "
            "at the very least"
        ),
        "more_than": phrases(
            "more than; over; above; upwards of; in excess of; exceeding; exceeded; exceeds; greater than; "
            "well over; surpassed"
        ),
        "at_most": phrases(
            "at most; up to; as many as; as much as; no more than; not more than; a maximum of; maximum; "
            "at the most; a ceiling of"
        ),
        "less_than": phrases("less than; fewer than; under; below; just under"),
        "about": phrases(
            "about; around; some; approximately; roughly; nearly; almost; close to; an estimated; estimated; circa; "
            "or so; in the region of; somewhere around; just over"
        ),
    },
    "fr": {
        "at_least": phrases(
            "au moins; pas moins de; pas moins d'; un minimum de; au minimum; minimum; à tout le moins; dès"
        ),
        "more_than": phrases(
            "plus de; plus d'; au-delà de; au dessus de; au-dessus de; supérieur à; dépassant; dépasse; dépassé; "
            "dépassent les; bien plus de"
        ),
        "at_most": phrases(
            "au plus; jusqu' à; jusqu'à; au maximum; un maximum de; pas plus de; tout au plus; plafonné à; maximum"
        ),
        "less_than": phrases("moins de; moins d'; inférieur à; en dessous de; sous les; sous la barre des"),
        "about": phrases(
            "environ; quelque; près de; près d'; autour de; à peu près; approximativement; presque; "
            "aux alentours de; de l'ordre de; un peu plus de; quasiment; estimé à; estimée à; estimés à; estimées à; "
            "vers"
        ),
    },
}
AFTER: dict[str, dict[Bound, tuple[str, ...]]] = {
    "en": {
        "at_least": phrases("or more; at least; or above; at a minimum"),
        "at_most": phrases("or fewer; or less; at most"),
        "about": phrases("or so; or thereabouts"),
        "more_than": phrases("plus"),
    },
    "fr": {
        "at_least": phrases("ou plus; au moins; au minimum"),
        "at_most": phrases("ou moins; au plus; au maximum"),
        "about": phrases("environ; à peu près"),
        "more_than": (),
    },
}
RANGES = {
    "en": (words("to or - – —"), words("between"), words("and")),
    "fr": (words("à ou - – —"), words("entre"), words("et")),
}

# Unit: what is written, and what it measures.
UNITS: dict[str, tuple[str, Counted]] = {}


def _unit(unit: str, counted: Counted, written: str) -> None:
    UNITS.update(dict.fromkeys(words(written), (unit, counted)))


_unit("%", "share", "% percent pc pourcent pct")
_unit("km", "distance", "km kms kilometre kilometres kilometer kilometers kilomètre kilomètres")
_unit("m", "distance", "metre metres meter meters mètre mètres")
_unit("cm", "distance", "cm centimetre centimetres centimeter centimeters centimètres")
_unit("miles", "distance", "mile miles mi")
_unit("feet", "distance", "feet foot ft pieds")
_unit("years", "duration", "year years an ans année années year-long")
_unit("months", "duration", "month months mois")
_unit("weeks", "duration", "week weeks semaine semaines")
_unit("days", "duration", "day days jour jours")
_unit("nights", "duration", "night nights nuit nuits")
_unit("hours", "duration", "hour hours heure heures hrs")
_unit("minutes", "duration", "minute minutes min mins")
_unit("seconds", "duration", "second seconds seconde secondes")
_unit("decades", "duration", "decade decades décennie décennies")
_unit("hectares", "other", "hectare hectares ha")
_unit("km²", "other", "km² km2")
_unit("tonnes", "other", "tonne tonnes ton tons")
_unit("kg", "other", "kg kilo kilos kilogram kilograms kilogrammes")
_unit("litres", "other", "litre litres liter liters")
_unit("barrels", "other", "barrel barrels baril barils")
_unit("MW", "other", "mw megawatt megawatts mégawatts")
_unit("°C", "other", "°c °")
_unit("points", "share", "points")

CURRENCIES = {
    **dict.fromkeys(words("$ us$ usd dollar dollars"), "USD"),
    **dict.fromkeys(words("€ eur euro euros"), "EUR"),
    **dict.fromkeys(words("£ gbp pound pounds sterling"), "GBP"),
    **dict.fromkeys(words("cfa fcfa xof xaf"), "CFA"),
    **dict.fromkeys(words("₦ naira nairas ngn"), "NGN"),
    **dict.fromkeys(words("rand rands zar"), "ZAR"),
    **dict.fromkeys(words("¥ yen yens jpy"), "JPY"),
    **dict.fromkeys(words("yuan yuans rmb cny"), "CNY"),
    **dict.fromkeys(words("rouble roubles ruble rubles rub"), "RUB"),
    **dict.fromkeys(words("₹ rupee rupees roupies inr"), "INR"),
    **dict.fromkeys(words("shilling shillings kes"), "KES"),
    **dict.fromkeys(words("birr etb"), "ETB"),
    **dict.fromkeys(words("cedi cedis ghs"), "GHS"),
    **dict.fromkeys(words("franc francs"), "francs"),
    **dict.fromkeys(words("dinar dinars"), "dinars"),
    **dict.fromkeys(words("dirham dirhams"), "dirhams"),
    **dict.fromkeys(words("hryvnia hryvnias"), "UAH"),
}

COUNTED: dict[str, dict[Counted, frozenset[str]]] = {
    "en": {
        "killed": words(
            "killed kill kills killing dead died die dying death deaths slain slaughtered executed murdered "
            "massacred fatalities fatality "
            "perished toll bodies corpses drowned neutralised neutralized martyred martyrs beheaded lynched "
            "assassinated"
        ),
        "wounded": words(
            "wounded wound wounding injured injuring injure injuries hurt maimed hospitalised hospitalized"
        ),
        "captured": words(
            "captured capture capturing arrested arresting arrest arrests detained detaining detention detainees "
            "prisoner prisoners "
            "hostage hostages abducted abducting kidnapped kidnapping jailed imprisoned custody rounded"
        ),
        "missing": words("missing unaccounted disappeared vanished"),
        "displaced": words(
            "displaced displacing displacement fled flee fleeing refugees refugee homeless evacuated evacuees "
            "uprooted idps"
        ),
        "present": words(
            "present deployed deploy stationed gathered attended attend attending demonstrated marched protested "
            "rallied assembled "
            "home inhabitants live lives living populated mobilised mobilized"
        ),
    },
    "fr": {
        "killed": words(
            "mort morts morte mortes mourir mourant tué tués tuée tuées tuer tuant tue tuent décès décédé décédés "
            "décédée décédées péri "
            "abattu abattus neutralisé neutralisés exécuté exécutés exécutées massacré massacrés assassiné "
            "assassinés noyé noyés cadavres corps "
            "trouvé-la-mort martyrs létal bilan"
        ),
        "wounded": words("blessé blessés blessée blessées blessant blesser hospitalisés"),
        "captured": words(
            "capturé capturés capturée capturées capturer arrêté arrêtés arrêtée arrêtées arrestation arrestations "
            "interpellé interpellés interpellation interpellations "
            "détenu détenus détenues prisonnier prisonniers otage otages enlevé enlevés enlevées enlevée kidnappé "
            "kidnappés écroués emprisonnés"
        ),
        "missing": words("disparu disparus disparue disparues disparition introuvables"),
        "displaced": words(
            "déplacé déplacés déplacées déplacement fui fuir fuient fuyant fuyaient réfugié réfugiés réfugiées "
            "évacué évacués évacuées sans-abri exil"
        ),
        "present": words(
            "présent présents présentes déployé déployés déployées déployer stationnés rassemblé rassemblés "
            "rassemblées manifesté défilé participé "
            "réunis mobilisés vivent habitants assisté positionnés"
        ),
    },
}
PEOPLE = words(
    "people persons person men women children child civilians civilian soldiers soldier troops fighters fighter "
    "rebels rebel militants militant "
    "terrorists terrorist jihadists insurgents gunmen officers officer policemen police protesters demonstrators "
    "residents villagers students "
    "pupils teachers workers refugees migrants passengers prisoners hostages patients others victims casualties "
    "families members "
    "mercenaries peacekeepers journalists doctors nurses inhabitants voters households personnel employees suspects "
    "attackers assailants bandits "
    "girls boys youths adults babies personnes personne hommes femmes enfants enfant civils civil soldats soldat "
    "militaires combattants "
    "rebelles terroristes djihadistes jihadistes assaillants policiers gendarmes manifestants habitants villageois "
    "élèves étudiants enseignants "
    "travailleurs réfugiés migrants passagers prisonniers otages malades autres victimes familles membres "
    "mercenaires casques journalistes "
    "médecins électeurs ménages employés suspects déplacés morts blessés disparus filles garçons jeunes bébés "
    "éléments hostage deaths "
    "paramilitaries guards commandos volunteers reservists"
)
THINGS = words(
    "vehicles vehicle tanks tank drones drone weapons houses homes buildings schools villages tonnes cattle cows "
    "sheep animals trucks "
    "aircraft planes helicopters boats ships missiles rockets véhicules véhicule chars drones armes maisons "
    "bâtiments écoles villages bétail "
    "vaches moutons animaux camions avions hélicoptères bateaux navires missiles roquettes motos motorcycles "
    "motorbikes guns rifles bombs attacks attaques "
    "incidents clashes cases cas tests votes seats sièges voix"
)
MUCH = {
    "en": words(
        "considerable heavy significant serious severe major huge enormous massive great substantial many numerous "
        "several some few countless "
        "high enormous untold extensive terrible unspecified undetermined unknown large"
    ),
    "fr": words(
        "lourdes lourds considérables considérable importantes importants énormes nombreuses nombreux plusieurs "
        "quelques sérieuses graves "
        "sévères immenses certaines beaucoup terribles indéterminé inconnu innombrables significatives significatifs"
    ),
}
LOSSES = {
    "en": words(
        "losses loss casualties casualty dead deaths wounded injured victims damage injuries fatalities arrests "
        "soldiers fighters civilians "
        "rebels militants people troops terrorists vehicles bodies prisoners hostages houses protesters children women"
    ),
    "fr": words(
        "pertes perte morts blessés victimes dégâts décès arrestations soldats combattants civils rebelles personnes "
        "militaires terroristes "
        "véhicules corps prisonniers otages maisons manifestants enfants femmes habitants assaillants"
    ),
}
ONLY_LOSSES = words(
    "losses loss casualties casualty dead deaths wounded injured victims damage injuries fatalities pertes perte "
    "morts blessés victimes dégâts décès"
)
IDENTIFIED_BY_NUMBER = words(
    "article articles resolution chapter section page pages no nos number numéro route highway room phase stage "
    "covid n° chapitre loi "
    "décret flight vol gate version channel formula boeing airbus type paragraph clause rule amendment title aged "
    "âgé âgée âgés psalm verse "
    "résolution alinéa titre numéros line ligne zone district arrondissement bloc block sector secteur case dossier "
    "# euro-"
)
YEAR_BEFORE = words(
    "in since of from until till by early late mid before after during en depuis de d' fin début année an avant "
    "après the and et year "
    "between entre mi dès to à jusqu' to for pour summer winter spring autumn été hiver printemps automne"
)
ORDINALS = words("st nd rd th e er ère ère ème eme re nde ième è h a.m. p.m. am pm gmt utc o'clock hrs")
ZERO = Decimal(0)
