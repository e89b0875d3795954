"""French words that tell where people are: they live, sleep, march, crowd or wait somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import phrase_set, words

if TYPE_CHECKING:
    from collections.abc import Iterator

ENDINGS = ("er", "é", "és", "ée", "ées", "ant", "e", "ent", "ait", "aient", "a", "èrent", "era", "eront", "erait")
# Forms that are more often a noun, or something else.
OTHER_WORDS = words(
    "habitant défile participe réside campe occupe occupé occupée occupés occupées embarqués embarquées "
    "veille massa presse pressé pressée pressés pressées circule stationnées"
)


def conjugated(infinitives: str, without: frozenset[str] = OTHER_WORDS) -> Iterator[str]:
    """All forms of regular verbs: tuer, tué, tuées, tuant, tuent, tuaient, tuèrent."""
    for verb in infinitives.split():
        stem = verb.removesuffix("er")
        hard = f"{stem}e" if stem.endswith("g") else stem  # égorgeant
        for ending in ENDINGS:
            form = (hard if ending.startswith("a") else stem) + ending
            if form not in without:
                yield form


def _finite(infinitives: str) -> Iterator[str]:
    """All but the infinitives: "l'ordre d'encercler la maison" says nothing of where anybody is."""
    yield from (form for form in conjugated(infinitives) if form not in infinitives.split())


def agreeing(participles: str) -> Iterator[str]:
    """Abattu, abattus, abattue, abattues."""
    for one in participles.split():
        yield from (one, one.removesuffix("s") + "s", one + "e", one + "es")


# Only people do these: whoever is counted beside them is a person.
OF_PEOPLE_ALONE = frozenset(
    [
        *_finite(
            "camper résider séjourner manifester défiler participer affluer converger patienter veiller prier "
            "bivouaquer patrouiller débarquer déambuler festoyer danser pique-niquer "
            "scander peupler crier applaudir hurler huer siffler acclamer ovationner conspuer chahuter "
            "sommeiller travailler loger masser presser surveiller accoster opérer combatter arpenter sillonner"
        ),
        *agreeing("attroupé agglutiné massé assoupi endormi attablé recueilli alité barricadé réveillé"),
    ]
) | phrase_set(
    "vivent; vivaient; vivre; habitent; habitaient; dorment; dormaient; dormi; dormir; assistaient à; "
    "assistent à; assisté à; assisté au; assisté aux; assistaient au; assistent au; assistaient aux; assister "
    "à; assister aux; assister au; siégeaient; "
    "descendus dans; descendues dans; battu le pavé; battent le pavé; pris part; prennent part; prendre part; "
    "passé la nuit; passaient la nuit; "
    "passent la nuit; faisaient la queue; font la queue; faire la queue; fait la queue; attendaient; "
    "attendent; pris d' assaut; "
    "combattent; combattaient; combattre aux; sévissent; sévissaient; noircissaient; emplissaient; emplissent; "
    "remplissaient; "
    "remplissent; garnissaient; fait irruption; faisaient la fête; se recueillaient; sont recueillis; se sont "
    "rassemblés; étaient rassemblés; "
    "encerclent; encerclaient; assiègent; assiégeaient; répondu à l' appel; tiennent le; tiennent la; tiennent les; tenaient le; tenaient "
    "la; ont envahi; envahissent; avaient envahi; dans les rues; dans la rue; gardent; "
    "gardaient; occupent; occupaient; quadrillent; quadrillaient"
)
SOMEWHERE = OF_PEOPLE_ALONE | phrase_set(
    "garnison de; garnison d'; contingent de; contingent d'; détachement de; file d' attente de; envoyés en; envoyés au; envoyés à; envoyés dans; envoyés sur; envoyées en; envoyées au; arrivée; sur le "
    "terrain; entrés en; entrées en; entrés au; présent; présents; présente; présentes; foule; déploiement; "
    "vivait; vivant; vivant dans; trouvaient; trouvait; trouvent; "
    "à bord; à son bord; à leur bord; sous les décombres; sous les gravats; sous des décombres; sous l' immeuble; "
    "occupants; équipage; équipage de; arrivé; arrivés; arrivée; arrivées; venus; venues; venu; venue; afflué; "
    "restés; restées; "
    "demeurent; demeuraient; marché jusqu'; marché vers; marché dans; marché sur; marchaient; "
    "accouru; accourus; accourues; en classe; spectateurs; sur le pont; fort de; forte de; au nombre de; se "
    "tenaient; tenaient; "
    "travaillent dans; travaillaient dans; population de; population d'; peuplé de; peuplée de; entassaient; "
    "entassent; cohabitent; "
    "hospitalisés dans; hospitalisées dans; parvenus; parvenues; entrés dans; entrées dans; pénétré dans; "
    "entassés; entassées; "
    "en réanimation; en soins intensifs; aux soins intensifs; bloqués; bloquées; reclus; recluses; sur place; "
    "prisonniers des décombres; prisonnières des décombres; dans les tribunes; dans le stade; dans la salle; dans la foule; "
    "au travail; de faction; en faction; de service; de garde; en poste; en mission; au fond de; pris au "
    "piège; prises au piège; "
    "basés à; basés sur; basés dans; basées à; basés au; basés en; sur les lieux; en salle; à l' intérieur; à "
    "pied d'; affluence; en service; compte une population; bondé de; bondée de"
)
