"""Units, and the words that say what is counted; both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.english_counted import ENGLISH_COUNTED
from claims.extraction.lexicon.french_counted import FRENCH_COUNTED
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from claims.extraction.types import Counted

# Unit: what is written, and what it measures.
UNITS: dict[str, tuple[str, Counted]] = {}


def _unit(unit: str, counted: Counted, written: str) -> None:
    UNITS.update(dict.fromkeys(words(written), (unit, counted)))


_unit("%", "share", "% percent pc pourcent pct")
_unit("km", "distance", "km kms kilometre kilometres kilometer kilometers kilomètre kilomètres")
_unit("m", "distance", "m metre metres meter meters mètre mètres")
_unit("cm", "distance", "cm centimetre centimetres centimeter centimeters centimètres")
_unit("mm", "distance", "mm millimètre millimètres millimetre millimetres millimeter millimeters")
_unit("miles", "distance", "mile miles mi milles")
_unit("feet", "distance", "feet foot ft pieds")
_unit("years", "duration", "year years an ans année années year-long")
_unit("months", "duration", "month months mois")
_unit("weeks", "duration", "week weeks semaine semaines")
_unit("days", "duration", "day days jour jours")
_unit("nights", "duration", "night nights nuit nuits")
_unit("hours", "duration", "hour hours heure heures hrs demi-heure")
_unit("minutes", "duration", "minute minutes min mins")
_unit("seconds", "duration", "second seconds seconde secondes")
_unit("decades", "duration", "decade decades décennie décennies")
_unit("acres", "other", "acre acres")
_unit("mph", "other", "mph")
_unit("km/h", "other", "kph km/h kmh")
_unit("°C", "other", "celsius c")
_unit("°F", "other", "fahrenheit f")
_unit("gallons", "other", "gallon gallons")
_unit("inches", "distance", "inch inches")
_unit("hectares", "other", "hectare hectares ha")
_unit("km²", "other", "km² km2")
_unit("tonnes", "other", "tonne tonnes ton tons")
_unit("kg", "other", "kg kilo kilos kilogram kilograms kilogrammes")
_unit("g", "other", "gramme grammes gram grams")
_unit("quintaux", "other", "quintal quintaux")
_unit("litres", "other", "litre litres liter liters")
_unit("barrels", "other", "barrel barrels baril barils")
_unit("MW", "other", "mw megawatt megawatts mégawatts")
_unit("°C", "other", "°c ° degré degrés")
_unit("points", "share", "points point")
_unit("centuries", "duration", "century centuries siècle siècles")

# What tells what happened to those who are counted; several words stand for one.
COUNTED: dict[str, dict[Counted, frozenset[str]]] = {"en": ENGLISH_COUNTED, "fr": FRENCH_COUNTED}
PEOPLE = words(
    "criminals professionals intellectuals coastguards passersby captives pows addicts teens expats townspeople hindus sikhs "
    "catholics rabbis imams venezuelans criminels professionnels intellectuels politiques fêtards captifs kamikazes "
    "gangsters dealers résidents colons allocataires russes américains britanniques afghans soudanais français belges "
    "suisses allemands espagnols turcs anglais irlandais libanais sénégalais camerounais congolais portugais japonais "
    "rwandais burundais gabonais togolais béninois chinois suédois danois finlandais polonais hongrois maliens africains "
    "mexicains marocains cubains roumains péruviens thaïlandais néerlandais pakistanais bangladais népalais "
    "souls comrades colleagues relatives brothers sisters sons daughters parents mothers fathers neighbours "
    "neighbors friends "
    "surgeons medics paramedics midwives cousins siblings twins couples schoolchildren toddlers kids seamen captains "
    "generals colonels majors sergeants cadets conscripts warlords chiefs elders bishops priests nuns imams clerics "
    "monks muftis diplomats ambassadors consuls envoys aides deputies councillors councilors mayors governors MPs "
    "mps parliamentarians senators presidents ministers clerks cooks maids chauffeurs cyclists bikers motorcyclists "
    "pedestrians commuters shoppers churchgoers worshipers mourners gamblers poachers rangers thieves burglars "
    "smugglers traffickers killers murderers hackers spies informants recruits marines paratroopers airmen "
    "infantrymen troopers deserters defectors loyalists separatists secessionists extremists attackers looters rioters "
    "adults seniors elderly homeless internees expatriates compatriots countrymen natives settlers nomads pastoralists "
    "goatherds shepherds cowherds peasants growers laborers apprentices interns trainees graduates undergraduates "
    "scholars academics professors lecturers tutors alumni artists actors singers musicians poets novelists authors "
    "bloggers influencers editors photographers cameramen interpreters translators guides participants attendees "
    "delegates donors recipients beneficiaries claimants applicants respondents shareholders investors depositors "
    "owners landlords tenants evictees squatters occupants householders heads breadwinners wives husbands spouses "
    "brides grooms fiancees partners carers caregivers orphans widows widowers "
    "schoolgirls schoolboys schoolchildren travellers travelers protestataires émeutiers proches voyageurs "
    "écoliers lycéens labourers laborers trainees individuals spies individus inscrits administrés démineurs "
    "inspecteurs people persons person men man women woman children child civilians civilian soldiers soldier "
    "troops fighters "
    "fighter rebels rebel militants militant terrorists terrorist jihadists jihadist insurgents gunmen gunman "
    "officers "
    "officer policemen policeman police protesters protester demonstrators residents resident villagers villager "
    "students pupils teachers workers worker refugees migrants migrant passengers passenger prisoners hostages "
    "patients "
    "patient others victims victim casualties members mercenaries peacekeepers peacekeeper journalists journalist "
    "doctors nurses inhabitants voters personnel employees suspects suspect attackers attacker assailants bandits "
    "girls "
    "girl boys boy youths adults babies baby toddlers infants adolescents teenagers staff servicemen conscripts "
    "candidates witnesses leaders strikers delegates observers lawmakers officials farmers fishermen herders miners "
    "traders drivers crew sailors pilots firefighters rescuers volunteers reservists guards commandos paramilitaries "
    "detainees inmates deportees returnees evacuees newborns orphans widows pensioners spectators pilgrims "
    "worshippers "
    "tourists visitors users customers clients citizens nationals foreigners believers supporters defendants accused "
    "operatives guerrillas vigilantes militiamen agents contractors engineers survivors persons dissidents activists "
    "opponents deputies senators magistrates judges lawyers athletes players fans hostage deaths bodies combatants "
    "personnes personne hommes homme femmes femme enfants enfant civils civil soldats soldat militaires militaire "
    "combattants combattant rebelles rebelle terroristes terroriste djihadistes jihadistes djihadiste assaillants "
    "policiers policier gendarmes gendarme manifestants habitants habitant villageois élèves étudiants enseignants "
    "travailleurs réfugiés migrants passagers prisonniers otages malades autres victimes membres mercenaires casques "
    "journalistes médecins électeurs employés suspects déplacés morts blessés disparus filles fille garçons garçon "
    "jeunes bébés bébé éléments gens sinistrés adolescents nourrissons salariés ouvriers pêcheurs éleveurs mineurs "
    "agriculteurs cultivateurs commerçants fidèles pèlerins touristes visiteurs usagers clients citoyens "
    "ressortissants "
    "étrangers candidats témoins dirigeants militants opposants députés sénateurs magistrats juges avocats agents "
    "cadres fonctionnaires volontaires gardiens marins pilotes pompiers secouristes détenus rapatriés orphelins "
    "veuves "
    "retraités gardes spectateurs supporters joueurs sportifs accusés inculpés prévenus condamnés miliciens "
    "paramilitaires "
    "commandos réservistes recrues bénévoles humanitaires soignants infirmiers bénéficiaires survivants riverains "
    "insurgés corps cadavres orpailleurs chauffeurs convoyeurs villageoises élus ministres patients"
)
PEOPLE_ENDINGS = (
    "ists", "women", "istes", "ticians", "keepers", "smen", "seekers",
)  # fmt: skip
# Ravisseurs, contrebandiers, assaillants, Ukrainiens: who does something, or whence they come.
FRENCH_DOERS = ("eurs", "euses", "trices", "iers", "ières", "ants", "istes", "iens", "iennes", "logues", "crates")
NO_DOERS = words(
    "moteurs secteurs facteurs tracteurs ordinateurs conteneurs capteurs radiateurs projecteurs ascenseurs valeurs "
    "couleurs hauteurs longueurs largeurs erreurs horreurs ailleurs plusieurs transformateurs générateurs réacteurs "
    "respirateurs indicateurs compteurs scooters vapeurs quartiers dossiers papiers chantiers sentiers "
    "milliers paniers "
    "ateliers cahiers courriers calendriers foyers palmiers cocotiers manguiers bananiers oliviers pétroliers chiens "
    "méthaniers vraquiers bombardiers boucliers claviers piliers escaliers leviers béliers colliers glaciers mortiers "
    "éléphants restaurants carburants montants instants diamants volants composants calmants excédants listes pistes "
    "entretiens liens biens matières frontières rivières lumières affaires manières carrières barrières bannières "
    "cimetières chaudières croisières prières filières rizières premières dernières derniers premiers entiers entières "
    "suivants suivantes importants quotidiens"
)
# English nouns that are known for people by their endings, and those that only look so.
PEOPLE_SUFFIXES = (
    "ers",
    "ors",
    "ees",
    "ists",
    "ians",
    "ants",
    "men",
    "women",
    "folk",
    "kids",
    "mates",
    "eers",
    "wives",
)
NO_PEOPLE_SUFFIXES = ("meters", "metres", "liters", "litres", "papers", "towers", "powers", "letters", "orders")
NO_PEOPLE = words(
    "numbers members-only rivers computers trailers tractors containers quarters shelters bunkers generators reactors "
    "counters servers printers posters centers chapters tankers bulldozers launchers choppers bombers cruisers "
    "destroyers carriers boulders ladders folders borders sectors corridors factors motors doors floors errors mirrors "
    "terrors colors tremors trees degrees fees committees guarantees coffees knees plants restaurants grants pants "
    "elephants variants warrants covenants matters corners fires summers winters dinners disasters answers routers "
    "scanners sensors vectors manors harbors favors rumors tumors cancers ulcers fevers layers tiers piers barriers "
    "drawers flowers showers covers rollers timers cookers burners boilers coolers freezers lighters stickers banners "
    "screwdrivers diapers sweaters spiders tigers beavers lobsters oysters offers transfers registers parameters "
    "chambers semesters trimesters clusters blisters monsters specimen regimen dollars tenders ledgers speakers-only "
    "loudspeakers helicopters copters hovers gliders mortars craters theaters theatres centres figures measures "
    "procedures fissures years hours bears cars wars scars stars bars seminars pillars collars dinars cigars radars "
    "solars hectares squares shares flares spares interpreters-only excavators ventilators calculators elevators "
    "indicators incinerators accelerators refrigerators conveyors anchors armors labors vapors"
)
THINGS = words(
    "rhinocéros hippopotames rhinos quartiers quartier autocars cars autobus bus minibus minibuses fusils rifles kalachnikovs mitrailleuses mitraillettes mitrailleuse pistolets grenades "
    "chargeurs cartouches obusiers canons lance-roquettes ordinateurs containers wagons rames "
    "pages page celsius fahrenheit etats etat tracteurs tractors tents tentes barricades wagons carriages buses engins "
    "grues pelleteuses bulldozers "
    "blindés lettres letters "
    "emails courriels billets tickets panneaux caméras cameras téléphones phones antennes satellites cargos "
    "voiliers chalutiers trawlers "
    "canots appareils appareil canadair canadairs pick-up dinghies radeaux rafts yachts rues streets routes roads avenues immeubles appartements flats "
    "apartments hôtels hotels cafés "
    "barrages dams oléoducs pipelines forages champs fields parcelles plots forêts forests îles islands "
    "régions regions départements "
    "communes comtés counties gouvernorats préfectures tribunaux courts casernes barracks commissariats dépôts "
    "depots warehouses entrepôts "
    "marchés markets tombes cercueils kiosques stalls étals arbres plants récoltes crops "
    "bêtes animal éléphants ânes chameaux dromadaires porcs poulets volailles oiseaux poissons baleines chiens "
    "chevaux ruches bovins ovins caprins elephants rhinos hens ducks geese pets beasts snakes trees arbres "
    "tombes products produits gangs gang hamlets hameaux avion hôpital provinces organisations organizations "
    "vehicles "
    "vehicle tanks tank drones drone weapons weapon houses house homes home buildings building schools "
    "school "
    "villages village towns town cities city tonnes cattle cows sheep goats animals trucks truck lorries lorry "
    "cars car "
    "aircraft planes plane helicopters helicopter boats boat ships ship vessels vessel missiles missile rockets "
    "rocket "
    "véhicules véhicule chars drones armes arme maisons maison bâtiments écoles école villages villes bétail vaches bœufs boeufs zébus taureaux "
    "moutons chèvres animaux camions camion voitures têtes massacres tueries avions hélicoptères bateaux "
    "navires missiles roquettes motos "
    "moto "
    "fish birds whales dogs horses camels donkeys pigs chickens hippos lions livestock seals turtles bees "
    "motorcycles motorbikes guns rifles bombs bombes attacks attack attaques attaque incidents incident clashes cases "
    "case cas tests test votes vote seats seat sièges voix bases base positions position posts outposts checkpoints "
    "camps camp hills hill collines districts areas zones provinces localities localités bridges bridge ponts pont "
    "tankers tanker containers conteneurs shells obus mines mine munitions classrooms classes hospitals hôpitaux "
    "shops "
    "boutiques magasins farms fermes factories usines bags sacs boxes ballots bulletins bureaux stations sites site "
    "projects projets laws lois agreements accords doses vaccines vaccins beds lits wells puits companies entreprises "
    "countries pays states états parties partis banks banques churches églises mosques mosquées jobs emplois postes "
    "families famille familles household households ménages foyers complaints plaintes reports rapports documents "
    "dossiers files charges counts trips voyages flights vols trains lines lignes points meetings réunions rounds "
    "times "
    "fois copies exemplaires signatures recommendations mesures measures conditions demands bills amendments lawsuits "
    "submarines bodyguards-cars pick-ups pickups ambulances tonnes barges pirogues jets engines moteurs computers "
    "ordinateurs counters containers servers ministères municipalités secteurs"
)
# Nouns that say who is counted and what happened to them, both at once.
CASUALTY_NOUNS = words(
    "deaths bodies corpses fatalities casualties injuries arrests detainees prisoners hostages refugees killings "
    "executions abductions kidnappings disappearances evacuees murders morts mort blessés blessé disparus décès corps "
    "cadavres otages prisonniers détenus déplacés réfugiés arrestations interpellations enlèvements exécutions "
    "victimes disparue disparues disparu tués tué tuée tuées blessée blessées mortes morte captifs noyés sans-abri "
    "meurtres disparitions victims"
)
CASUALTY_ADJECTIVES = words(
    "morts blessés disparus mortes dead killed wounded injured hurt missing captured arrested detained displaced "
    "drowned abducted kidnapped "
    "executed fatal mortel mortels mortelle mortelles "
    "tués tué tuées tuée blessées blessée mortes morte disparues noyés noyées capturés capturées arrêtés arrêtées "
    "interpellés interpellées enlevés enlevées déplacées évacués évacuées abattus exécutés"
)
# French adjectives that stand before their noun.
PREPOSED = words(
    "nouvelles nouveaux nouvelle nouveau grandes grands petites petits jeunes anciens anciennes premiers premières "
    "derniers dernières principaux principales principal principale différents différentes autres hauts hautes vieux "
    "vieilles seul seule seules seuls simples bons bonnes longs longues gros grosses prochains prochaines"
)
# What may stand between a number and its noun.
BEFORE_NOUN = words(
    "seul seule seuls seules of the de d' des du les other more autre autres further additional entre eux them"
)
NO_NOUNS = words(
    "alive unharmed unhurt vivant vivants vivantes indemne indemnes graves légers légères sévères taken originaires issus issues strong jetés jetées mises remis remises "
    "transférés transférées déférés admises contraints contraintes laissés laissées espérés attendus escomptés "
    "requis flee pris prise prises faits portés portées placés placées restés restées reconnus reconnues "
    "annoncés annoncées recensés recensées enregistrés enregistrées dénombrés dénombrées signalés signalées "
    "confirmés confirmées évoqués évoquées avancés nécessaires mis beside home long us you me him her it we "
    "they i somewhere remain die need include live stay demeurent restent "
    "number total toll nombre bilan 's and et were who dead ici grièvement légèrement seulement également "
    "notamment environ là times-as-much so ago "
    "each apart long tall old more less fewer than later earlier further per plus moins chacun chacune dont "
    "percent by "
    "is are was has have had will would could can may might said who that which les des une un est sont ont a ete été "
    "aussi encore déjà ailleurs ensemble much as abreast together away deep wide high east west north south northwest "
    "northeast southwest southeast half time"
)
NUMBER_OF = words("number toll count figure total estimate nombre bilan chiffre total effectif tally")
INCLUDING = words("including translating soit dont includes comprising parmi among inclus compris notamment incluant")
MUCH = {
    "en": words(
        "considerable heavy significant serious severe major huge enormous massive great substantial many numerous "
        "countless high untold extensive terrible unspecified undetermined unknown large widespread catastrophic "
        "immense colossal vast unprecedented heaviest devastating crippling staggering appalling horrific horrendous "
        "dreadful grievous irreparable incalculable minor slight light moderate innumerable crushing disastrous ruinous"
    ),
    "fr": words(
        "lourdes lourds lourde lourd considérables considérable importantes importants importante important énormes "
        "nombreuses nombreux sérieuses graves sévères immenses terribles indéterminé inconnu innombrables "
        "significatives significatifs massives massifs colossales colossaux étendus catastrophiques substantielles "
        "beaucoup"
    ),
}
# Nouns of loss: with "heavy" or "many" before them they are figures without a number.
LOSSES = {
    "en": words(
        "losses loss casualties casualty dead deaths wounded injured victims damage injuries fatalities arrests"
    ),
    "fr": words("pertes perte morts blessés victimes dégâts décès arrestations dommages"),
}
COUNTED_LOSSES = words(
    "dead deaths wounded injured victims fatalities injuries arrests morts blessés décès arrestations victimes"
)
BETWEEN_MUCH = words(
    "of the number and de d' des human more other humaines material matérielles matériels matérielle autres numbers "
    "civilian et en humains combat troop economic structural collateral property infrastructure environmental"
)
IDENTIFIED_BY_NUMBER = words(
    "cell serotype sérotype pavilion pavillon camp article articles resolution chapter section page pages no "
    "nos number "
    "numéro route highway room phase stage "
    "covid n° chapitre loi décret flight vol gate version channel formula boeing airbus type paragraph clause rule "
    "amendment title aged âgé âgée âgés âgées psalm verse résolution alinéa titre numéros line ligne zone district "
    "arrondissement bloc block sector secteur case dossier # euro- vert hotline unit level category catégorie niveau "
    "grade step étape échelon ward camp-n° apollo operation opération act law decree tome volume part partie années "
    "année 112 dial dialling composer windows iphone radio tv5 france-info group groupe lot porte quai track order "
    "ordonnance protocol protocole annex annexe pillar pilier bureau-n° nationale départementale km pk borne "
    "palier réacteur"
    " magnitude"
)
YEAR_BEFORE = words(
    "in since of from until till by early late mid before after during en depuis de d' fin début année an avant "
    "après the and et year between entre mi dès to à jusqu' jusqu'à to for pour summer winter spring autumn été hiver "
    "printemps automne en jusqu'en through than le du season exercice saison"
)
ORDINALS = words("st nd rd th e er ère ère ème eme re nde ième è h a.m. p.m. am pm gmt utc o'clock hrs s")
# English verbs that say where people are: of those who do it,
BEING = words("is are was were be 're")
REMAINING = words("remain remains remained remaining stay stayed staying lie lay stand stood sit sat sleep slept")
ARRIVING = words(
    "reached reach reaching arrived entered entering flocked poured streamed converged packed filled thronged crowded "
    "queued gathered camped lived resided settled sheltered massed lined jammed descended slept"
)
# and of those to whom it is done.
BRINGING = words(
    "sent send sends sending dispatched dispatching brought bring flown flew drew drawn drawing attracted attracting "
    "deploy deployed massed moved assembled"
)
HAVING_PEOPLE = words("has have had keep keeping maintain maintaining keeps kept maintains maintained with")
HOLDING = words("hold holds held holding houses housed accommodates accommodated contains contained hosts hosted")
HOUSING = words(
    "hosting housing sheltering accommodating shelters sheltered houses housed accommodates accommodated hosts hosted"
)
HOLDING_PLACES = words(
    "dinghy ferry canoe train plane aircraft flight helicopter lorry truck minibus van trawler raft yacht "
    "coach ward hospital camp camps shelter shelters centre center school church mosque stadium site building "
    "facility "
    "clinic hall hotel ship boat bus vessel prison jail wards schools base compound room tent"
)
SENT_ELSEWHERE = words("ashore back home prison jail trial court away fleeing death")
PLACE_LINKS = words("in at on inside near aboard outside across throughout around along under within")
NO_PLACES = words(
    "list lists books large crisis emergency distress trouble hands need risk strike trial danger charge debt poverty hunger condition health shape favour favor "
    "custody detention "
    "prison hospital control fear shock touch talks line run loose move way arms fire attack threat pressure "
    "side alert leave bail hold lead"
)
