"""What a noun covers: "the officer" may be a captain, "the carrier" an airline."""

from __future__ import annotations

from claims.extraction.lexicon.english_people import WORK
from claims.extraction.lexicon.words import words

# What somebody is, beside any office: in news such a noun mostly speaks of a person who was named just before.
NO_EPITHETS = words("chef manager clerk official head editor counsel counsellor conductor referee captain minister")
EPITHETS = WORK - NO_EPITHETS | words(
    "prelate churchman churchwoman senator mp congressman congresswoman legislator councillor parliamentarian "
    "woman man girl boy teenager youth "
    "retiree pensioner survivor widow widower labourer laborer grower striker politician lawmaker democrat republican conservative liberal socialist nationalist billionaire star winner "
    "laureate native veteran mother father candidate contender incumbent opponent strongman president-elect "
    "professeur professeure économiste avocat avocate chercheur chercheuse militant militante opposant opposante "
    "écrivain écrivaine historien historienne politologue sociologue juriste médecin chirurgien chirurgienne "
    "pharmacien pharmacienne agriculteur agricultrice éleveur éleveuse industriel industrielle homme femme "
    "quinquagénaire sexagénaire septuagénaire octogénaire trentenaire quadragénaire élu élue urgentiste magistrat "
    "magistrate diplomate universitaire scientifique spécialiste expert experte entrepreneur entrepreneure "
    "syndicaliste religieux prélat pasteur officier militaire gradé vétéran natif native candidat candidate "
    "parlementaire sénateur sénatrice député députée socialiste centriste écologiste conservateur conservatrice "
    "fillette garçonnet adolescent adolescente gamin gamine lycéen lycéenne étudiant étudiante infirmier infirmière "
    "soignant soignante enseignant enseignante instituteur institutrice ouvrier ouvrière commerçant commerçante "
    "chauffeur pêcheur mineur retraité retraitée dirigeant dirigeante cinéaste chanteur chanteuse acteur actrice "
    "rescapé rescapée survivant survivante réfugié réfugiée producteur productrice planteur cultivateur cultivatrice "
    "libéral libérale républicain républicaine travailliste"
)

# What "the officer" or "the lawmaker" covers.
LIKE = (
    (
        words("officer officier soldier soldat militaire"),
        words(
            "general colonel captain commander lieutenant major sergeant gen col maj capt lt général "
            "superintendent inspector constable detective "
            "capitaine commandant sergent adjudant gen. col. capt. lt. maj. colonel-major caporal officer officier"
        ),
    ),
    (words("élu élue"), words("maire député députée sénateur sénatrice conseiller conseillère bourgmestre élu")),
    (words("édile"), words("maire mairesse bourgmestre adjoint adjointe échevin échevine")),
    (
        words("mandataire"),
        words("maire bourgmestre échevin échevine député députée sénateur sénatrice ministre conseiller conseillère"),
    ),
    (
        words("responsable fonctionnaire cadre dirigeant dirigeante"),
        words(
            "directeur directrice secrétaire président présidente chef cheffe porte-parole commissaire coordinateur "
            "coordinatrice coordonnateur coordonnatrice ministre préfet gouverneur pdg dg délégué déléguée"
        ),
    ),
    (words("gradé gradée"), words("général colonel capitaine commandant lieutenant sergent adjudant officier")),
    (words("syndicaliste"), words("secrétaire délégué déléguée président présidente leader syndicaliste")),
    (words("parlementaire"), words("député députée sénateur sénatrice élu élue")),
    (words("accusé accusée prévenu prévenue"), words("accusé accusée prévenu prévenue suspect suspecte")),
    (
        words("scientifique spécialiste universitaire"),
        words(
            "chercheur chercheuse professeur professeure climatologue géologue sismologue virologue épidémiologiste "
            "économiste politologue sociologue historien historienne expert experte"
        ),
    ),
    (words("lawmaker legislator"), words("mp senator deputy representative sen. rep. lawmaker")),
    (words("judge"), words("justice magistrate judge")),
    (
        words("magistrat magistrate"),
        words("judge prosecutor juge procureur procureure justice magistrat"),
    ),
    (words("lawyer attorney counsel"), words("lawyer attorney counsel barrister")),
    (words("avocat avocate conseil"), words("avocat avocate me maître")),
    (words("médecin praticien praticienne"), words("docteur dr chirurgien chirurgienne médecin professeur")),
    (words("doctor physician"), words("surgeon dr. dr prof. professor doctor")),
    (words("diplomat diplomate"), words("ambassador envoy ambassadeur ambassadrice")),
    (
        words("executive boss patron patronne"),
        words("president director executive ceo chairman chairwoman pdg chief"),
    ),
    (words("official responsable"), words("spokesman spokeswoman spokesperson secretary director commissioner")),
    (words("clergyman cleric prélat"), words("bishop archbishop pastor priest imam évêque archevêque pasteur")),
    (
        words("chef cheffe"),
        words(
            "président présidente premier première roi reine émir sultan dirigeant dirigeante leader patron patronne"
        ),
    ),
    (words("head"), words("president premier king queen emir sultan chancellor leader director chief commissioner")),
    (words("diplomat"), words("secretary minister envoy ambassador commissioner")),
    (words("leader chief"), words("president chairman chairwoman chairperson chief commander head secretary-general")),
    (
        words("general"),
        words("chief commander leader general gen gen. head brigadier spokesman president"),
    ),
    (
        words("envoy"),
        words("ambassador representative rapporteur diplomat coordinator commissioner envoy mediator"),
    ),
    (
        words("politician candidate contender"),
        words("president leader senator mp mayor governor minister lawmaker deputy candidate secretary-general"),
    ),
    (
        words("scientist researcher academic expert specialist scholar"),
        words(
            "professor prof prof. dr dr. seismologist epidemiologist virologist climatologist economist historian "
            "biologist geologist researcher scientist analyst lecturer hydrologist meteorologist physicist chemist"
        ),
    ),
    (
        words("medic physician clinician"),
        words("doctor dr dr. surgeon paediatrician pediatrician epidemiologist nurse physician psychiatrist"),
    ),
    (words("journalist reporter"), words("editor correspondent presenter reporter journalist columnist photographer")),
    (
        words("businessman businesswoman entrepreneur tycoon billionaire industrialist"),
        words("founder owner chairman chairwoman ceo executive investor magnate developer"),
    ),
    (words("campaigner"), words("activist founder director coordinator advocate")),
    (words("activist"), words("campaigner founder director coordinator advocate organiser")),
    (
        words("man boy"),
        words(
            "resident farmer fisherman herder trader driver shopkeeper father brother son husband worker tailor "
            "survivor widower pensioner student patient villager survivor grandfather refugee migrant miner mechanic"
        ),
    ),
    (
        words("woman girl"),
        words(
            "resident farmer trader widow mother sister daughter wife nurse worker teacher survivor pensioner student "
            "patient villager grandmother refugee migrant seller vendor housewife aunt niece"
        ),
    ),
    (words("industriel industrielle"), words("fabricant patron patronne pdg dirigeant producteur entrepreneur")),
    (words("soignant soignante"), words("infirmier infirmière médecin sage-femme chirurgien urgentiste")),
    (words("économiste expert experte"), words("professeur chercheur analyste économiste professeure chercheuse")),
    (words("opposant opposante"), words("candidat candidate leader président présidente député députée chef")),
    (words("religieux prêtre"), words("évêque archevêque père abbé curé pasteur imam")),
    (words("femme"), words("habitante mère sœur fille épouse veuve commerçante vendeuse infirmière enseignante")),
    (words("homme"), words("habitant père frère fils mari commerçant chauffeur pêcheur éleveur agriculteur ouvrier")),
)
# What "the carrier" or "the bloc" covers: words of the names of bodies, and of what they are called.
LIKE_BODIES = (
    (
        words("agency organisation organization body group charity ngo"),
        words(
            "organization organisation agency programme program fund office commission council federation committee "
            "watch international amnesty doctors save oxfam relief crescent cross foundation society network centre "
            "center institute rescue médecins children"
        ),
    ),
    (
        words(
            "company firm carrier airline planemaker carmaker automaker maker manufacturer lender bank utility operator "
            "miner producer giant supplier retailer conglomerate group shipper insurer brewer drugmaker chipmaker startup"
        ),
        words(
            "airlines airways air motors energy mining bank group holdings inc corp ltd plc sa ag gmbh company co "
            "industries electric power oil gas petroleum telecom pharma technologies aerospace steel foods shipping "
            "lines rail railways partners capital labs systems international"
        ),
    ),
    (
        words("party movement"),
        words("party congress union alliance coalition front movement league democrats republicans people's rally"),
    ),
    (words("bloc union"), words("union community league association states nations eu au asean ecowas sadc igad")),
    (words("alliance"), words("nato atlantic alliance otan")),
    (words("court tribunal bench"), words("court tribunal chamber")),
    (
        words("watchdog regulator authority board"),
        words("commission authority board council agency administration office inspectorate committee"),
    ),
    (words("broadcaster channel station"), words("tv radio television news broadcasting network")),
    (words("union federation"), words("union workers teachers congress federation association doctors")),
    (
        words("militants rebels fighters group militia movement"),
        words("front army movement liberation forces brigade brigades state shabab resistance"),
    ),
    (words("lender fund institution"), words("bank fund monetary development")),
    (words("mission force"), words("mission force monusco minusma minusca unmiss amisom atmis unifil")),
    (
        words("agence organisation organisme institution association ong"),
        words(
            "organisation agence programme fonds office commission conseil fédération comité médecins croix-rouge "
            "croissant-rouge fondation société réseau centre institut amnesty observatoire ligue secours sos"
        ),
    ),
    (
        words(
            "entreprise société compagnie groupe constructeur avionneur opérateur banque fabricant géant industriel "
            "exploitant armateur énergéticien transporteur assureur distributeur laboratoire"
        ),
        words("airlines air energies énergies motors bank banque groupe société compagnie sa electric telecom orange"),
    ),
    (
        words("parti mouvement formation"),
        words("parti congrès union alliance coalition front mouvement ligue rassemblement forces convergence"),
    ),
    (
        words("collectif coalition plateforme"),
        words("alliance collectif coalition plateforme union front coordination"),
    ),
    (words("bloc organisation institution"), words("union communauté ue cedeao cédéao cemac uemoa otan ligue")),
    (words("juridiction tribunal cour"), words("cour tribunal chambre conseil")),
    (words("régulateur autorité gendarme"), words("autorité commission conseil agence haute finma")),
    (words("syndicat centrale fédération organisation"), words("syndicat union confédération fédération cgt cfdt fo")),
    (words("mission force"), words("mission force monusco minusma minusca finul")),
    (words("institution"), words("banque fonds monétaire fmi bce fed cour parlement commission conseil")),
)
CALLED_BODIES = frozenset[str]().union(*(nouns for nouns, _ in LIKE_BODIES))

# Offices in other words: the phrase behind the article, what who holds it is called, and what that role is said to be for.
NO_FIELDS: frozenset[str] = frozenset()
HEADS_OF_STATE = words("président présidente roi reine émir sultan president king queen emir sultan empereur emperor")
HEADS_OF_GOVERNMENT = words("premier première prime premier chancelier chancelière chancellor")
OF_FOREIGN_AFFAIRS = words("affaires étrangères foreign state extérieures extérieur")
OTHER_WORDS = (
    ("chef de l' état", HEADS_OF_STATE, NO_FIELDS),
    ("chef de l' etat", HEADS_OF_STATE, NO_FIELDS),
    ("cheffe de l' état", HEADS_OF_STATE, NO_FIELDS),
    ("locataire de l' élysée", HEADS_OF_STATE, NO_FIELDS),
    ("locataire de la maison blanche", HEADS_OF_STATE, NO_FIELDS),
    ("chef du gouvernement", HEADS_OF_GOVERNMENT, NO_FIELDS),
    ("cheffe du gouvernement", HEADS_OF_GOVERNMENT, NO_FIELDS),
    ("chef de l' exécutif", HEADS_OF_GOVERNMENT | HEADS_OF_STATE, NO_FIELDS),
    ("cheffe de l' exécutif", HEADS_OF_GOVERNMENT | HEADS_OF_STATE, NO_FIELDS),
    ("locataire de matignon", HEADS_OF_GOVERNMENT, NO_FIELDS),
    ("chef de la diplomatie", words("ministre secrétaire"), OF_FOREIGN_AFFAIRS),
    ("cheffe de la diplomatie", words("ministre secrétaire"), OF_FOREIGN_AFFAIRS),
    ("patron de la diplomatie", words("ministre secrétaire"), OF_FOREIGN_AFFAIRS),
    ("patronne de la diplomatie", words("ministre secrétaire"), OF_FOREIGN_AFFAIRS),
    ("garde des sceaux", words("ministre"), words("justice")),
    ("locataire de la place beauvau", words("ministre"), words("intérieur")),
    ("locataire de beauvau", words("ministre"), words("intérieur")),
    ("ministre des armées", words("ministre"), words("armées défense")),
    ("représentant de l' état", words("préfet préfète sous-préfet sous-préfète gouverneur"), NO_FIELDS),
    ("représentante de l' état", words("préfète sous-préfète"), NO_FIELDS),
    ("homme de loi", words("avocat me maître notaire conseil"), NO_FIELDS),
    ("femme de loi", words("avocate me maître notaire"), NO_FIELDS),
    ("premier magistrat", words("maire"), NO_FIELDS),
    ("homme d' église", words("évêque archevêque père abbé curé cardinal pasteur"), NO_FIELDS),
    ("homme de dieu", words("évêque archevêque père abbé curé cardinal pasteur imam"), NO_FIELDS),
    ("argentier", words("ministre"), words("finances économie")),
    ("head of state", HEADS_OF_STATE, NO_FIELDS),
    ("head of government", HEADS_OF_GOVERNMENT, NO_FIELDS),
    ("commander-in-chief", HEADS_OF_STATE, NO_FIELDS),
    ("top diplomat", words("minister secretary"), OF_FOREIGN_AFFAIRS),
    ("chief diplomat", words("minister secretary"), OF_FOREIGN_AFFAIRS),
    ("foreign policy chief", words("representative"), NO_FIELDS),
    ("sp", words("superintendent"), words("police")),
    ("cm", words("minister"), words("chief")),
    ("pm", words("minister"), words("prime")),
    ("dc", words("commissioner"), words("deputy district")),
    ("dm", words("magistrate"), words("district")),
    ("dgp", words("director"), words("police")),
    ("igp", words("inspector"), words("police")),
    ("dpp", words("director"), words("prosecutions")),
    ("da", words("attorney"), words("district")),
    ("ag", words("attorney attorney-general"), NO_FIELDS),
    ("cfo", words("officer executive"), words("financial finance")),
    ("md", words("director"), words("managing")),
    ("dg", words("director"), words("general")),
    ("vc", words("vice-chancellor chancellor"), NO_FIELDS),
    ("pontiff", words("pope"), NO_FIELDS),
    ("monarch", words("king queen emir sultan emperor"), NO_FIELDS),
    ("sovereign", words("king queen emir sultan emperor"), NO_FIELDS),
    ("premier", HEADS_OF_GOVERNMENT, NO_FIELDS),
    ("ceo", words("ceo"), NO_FIELDS),
    ("chief executive", words("ceo"), NO_FIELDS),
    ("company boss", words("ceo"), NO_FIELDS),
    ("finance chief", words("minister cfo secretary"), words("finance financial treasury")),
    ("defence chief", words("minister secretary"), words("defence defense")),
    ("defense chief", words("minister secretary"), words("defence defense")),
    ("health chief", words("minister secretary director"), words("health")),
)
# What mostly speaks of a body that has a name of its own.
ANY_COMPANY = words(
    "company firm carrier airline planemaker carmaker automaker maker manufacturer lender bank utility operator miner "
    "producer retailer conglomerate shipper insurer brewer drugmaker chipmaker startup bureau agency watchdog regulator "
    "cooperative charity nonprofit developer contractor subsidiary club team entreprise société compagnie groupe "
    "constructeur avionneur opérateur banque fabricant industriel exploitant armateur énergéticien transporteur assureur "
    "distributeur laboratoire coopérative filiale enseigne club agence organisme bureau"
)
