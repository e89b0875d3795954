"""How an article says that something could not be verified, and of what; both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from claims.extraction.types import Scope

# Stems: a word that begins so. These say by themselves that the truth of something was looked into;
CHECKING = {
    "en": (
        "verif", "corroborat", "authenticat", "substantiat", "ascertain", "cross-check", "crosscheck", "double-check",
        "fact-check", "geolocat", "vouch", "reconcil", "squared", "triangulat",
    ),
    "fr": ("vérifi", "corrobor", "authentifi", "recoup", "certifi", "géolocalis", "expertis", "départag", "triangul"),
}  # fmt: skip
# these say it of a claim, a toll, a film, or with "independently".
DECIDING = {
    "en": ("confirm", "establish", "determin", "check", "settle", "tested", "test", "prove", "validat", "assess",
           "judge", "know", "tell", "say"),
    "fr": ("confirm", "établi", "détermin", "contrôl", "attest", "tranch", "valid", "prouv", "étay", "savoir",
           "assurer", "évalu", "dire", "démêler", "daté", "dater", "localis", "situer", "retrac", "identifi",
           "garanti", "infirm", "éclairci", "confront", "élucid", "démontr", "précis"),
}  # fmt: skip
# Participles: not said to be so of a claim, a toll, a film ("could not be matched to any clinic").
PIECED = words(
    "pieced matched borne traced tracked pinned dated placed tied linked ruled compared examined reviewed inspected audited "
    "counted tallied gauged weighed clarified backed supported bridged disentangled reconstructed attributed squared"
)
EVIDENCE = words(
    "register registers records record logs log ledger ledgers data evidence files file registry originals contract contracts "
    "minutes transcript transcripts results lists certificates receipts invoices samples wreckage bodies morgue leaflet "
    "leaflets letter letters email emails memo memos order decree contract emails"
)
KNOWING = words("know known tell say savoir dire")  # only with "whether it is true"
NOT_CHECKING = words(
    "establishment establishments determination determined checkpoint checkpoints checkup proverb statement tells "
    "says known proven établissement établissements confirmer-t-il contrôleur contrôleurs validité vérificateur "
    "vérificateurs précision précisions précisément précise précis précises expertise expertises évaluation évaluations évaluent évalue knowledge assessments assessment judgement judges judge-led knowingly sayings"
)
# A blackout *prevented* verification.
HINDERING = words(
    "prevented prevents prevent preventing hampered hampers hampering precluded impeded complicated hindered"
)
NOUNS = {
    "en": words("confirmation verification corroboration authentication evidence"),
    "fr": words("confirmation vérification corroboration recoupement authentification confirmations vérifications"),
}
# What may stand between "not" and "verify".
BETWEEN = {
    "en": words(
        "to be been being able possible in a position of an any the means way ways yet also have has had having it "
        "for "
        "is was were are 't could couldn can cannot did didn hasn haven hadn isn wasn aren weren wouldn not never "
        "unable impossible "
        "difficult hard harder even still so far as at this that stage time moment on its their our own "
        "with certainty either "
        "either-way managed yet remain remains remained nor neither no nearly all but almost made makes making make "
        ", however there where currently at present first hand otherwise"
    ),
    "fr": words(
        "être été pu pas encore a ont se s' avons ai puisse puissent puissions avait avaient peut peuvent pouvait "
        "pouvaient pourra pourront n' ne en mesure de "
        "d' était étaient "
        "est sont possible impossible difficile difficilement à reste restent restait restaient demeure demeurent "
        "demeurait incapable incapables "
        "incapacité impossibilité l' dans la le les permet permettent permettait permettaient guère jamais point "
        "sans "
        "pouvoir qu' il soit avoir manière façon source sources indépendante indépendantes indépendamment "
        "immédiat pour heure moment instant ce stade ni aucun aucune moyen moyens y parvenu parvenue parvenus "
        "rendre rend rendent rendant ou et par nos propres , toutefois cependant dans ces conditions présent vu "
        "cette "
        "phase actuelle terrain sur place auprès"
    ),
}
# In French these open it, and nothing of another clause may stand between.
ANCHORS = words(
    "n' ne impossible impossibles impossibilité incapable incapables incapacité sans empêche empêchent empêché empêchés "
    "empêchées empêchée empêchait empêchaient empêchant difficile difficiles"
)
ANCHORLESS = words("mais car qui dont alors tandis puisque")
NOT = {
    "en": words(
        "not 't cannot unable impossible never difficult hard harder no neither nor without hardly none nothing nobody "
    ),
    "fr": words(
        "pas n' ne impossible impossibilité difficile difficilement aucune aucun ni jamais sans incapable incapables "
        "incapacité guère point impossibles difficiles empêche empêchent empêché empêchés empêchées empêchée empêchait "
        "empêchaient empêchant"
    ),
}
ABLE = {
    "en": words(
        "could couldn can cannot unable able possible impossible difficult hard harder position means way ways managed "
    ),
    "fr": words(
        "pu puisse puissent peut peuvent pouvait pouvaient pouvoir mesure possible impossible impossibilité "
        "difficile difficilement "
        "incapable incapables incapacité permet permettent permettait permettaient moyen moyens parvenu parvenue "
        "parvenus pourra pourront impossibles difficiles empêche empêchent empêché empêchés empêchées empêchée empêchait "
        "empêchaient empêchant réussi"
    ),
}
# Nobody in particular was not able: the article itself.
NOBODYS = words(
    "possible impossible difficult hard harder way ways difficile difficilement permet permettent permettait "
    "permettaient impossibilité impossibles difficiles empêche empêchent empêché empêchés empêchées empêchée empêchait "
    "empêchaient empêchant"
)
PASSIVE = words("be been being is are was were remain remains remained être été est sont était étaient reste restent")
NONE_OF = {
    "en": words("none neither nor no nothing little"),
    "fr": words("aucun aucune ni rien nul nulle sans"),
}
INDEPENDENT = {
    "en": words("independent independently third-party separately reporters journalists outside outsiders"),
    "fr": words("indépendant indépendante indépendants indépendantes indépendamment journalistes tierce"),
}
# Without confirmation: "échappent à toute vérification indépendante".
ESCAPING = words("échappe échappent échappait échappaient manque absence")
OFFICIAL = words("official officially publicly formal formally officiel officielle officiellement publiquement")
# The article's own house.
OWN = {
    "en": words(
        "we us our reporters journalists correspondents correspondent reporter newsroom newspaper publication "
        "website "
        "site outlet "
        "outlets independent editors"
    ),
    "fr": words(
        "nous notre nos on journalistes rédaction correspondant correspondants reporters indépendant indépendants "
        "indépendante indépendantes médias"
    ),
}
# Parties that are called by a name alone.
PARTIES = words(
    "it they he she who WHO un onu unhcr hcr unicef ocha undp fao wfp iom oim oms monusco minusma minusca unmiss "
    "unifil "
    "finul eu ue au ua nato otan icrc cicr msf imf fmi iaea aiea osce icc cpi hamas hezbollah tsahal idf fbi cia "
    "centcom africom pentagon pentagone kremlin washington moscow moscou kyiv kiev beijing pékin paris london "
    "londres "
    "nations united il elle ils elles"
)
CLAIMS = {
    "en": words(
        "claim claims account accounts version versions figure figures number numbers toll tolls report reports "
        "information statement statements allegation allegations assertion assertions authenticity accuracy veracity "
        "identity identities details detail testimony testimonies story stories footage video videos image images "
        "photo photos photograph photographs recording "
        "recordings clip clips it this that these those which death deaths casualty casualties date location origin "
        "what whether either both any where picture pictures how many who post posts message document documents list count "
        "truth circumstances claimed tally tallies estimate estimates"
    ),
    "fr": words(
        "affirmation affirmations information informations déclaration déclarations allégation allégations propos "
        "bilan bilans chiffre chiffres nombre nombres récit récits version versions témoignage témoignages "
        "authenticité véracité exactitude identité identités vidéo vidéos image images photo photos enregistrement "
        "enregistrements séquence document documents message revendication revendications accusation accusations "
        "photographies photographie clichés cliché séquences décomptes dires estimations estimation données récits "
        "victimes pertes position positions situation paroles allégation vidéos tireurs assaillants attaque attaques "
        "cela ceci ce ces celui décompte détails date lieu origine vérité circonstances faits"
    ),
}
TRUTH = words(
    "true accurate authentic genuine correct reliable credible authenticity accuracy veracity truth truthfulness "
    "vrai vraie vrais vraies exact exacte exacts exactes authentique authentiques fiable fiables fondé fondée "
    "fondées "
    "fondés crédible crédibles véridique véridiques authenticité véracité exactitude vérité"
)
UNCLEAR = {
    "en": words("unclear uncertain clear known certain"),
    "fr": words("clair claire ignore ignorait incertain incertaine établi établie certain certaine inconnue inconnu"),
}
UNCLEAR_ALONE = words("unclear uncertain ignore ignorait incertain incertaine inconnue inconnu")
# Enough alone, where the article says that it remains so.
ALONE = {
    "en": words("unverified unverifiable uncorroborated unconfirmed unsubstantiated unproven unauthenticated unproved"),
    "fr": words("invérifiable invérifiables non-vérifiée non-vérifiées invérifiée invérifiées"),
}
DENIED_ALONE = words("vérifiable vérifiables confirmable confirmables")
REMAINS = words(
    "remain remains remained remaining is are was were still reste restent restait restaient est sont demeure "
    "demeurent demeurait demeuraient étaient était"
)
# "Reuters could not reach the area", "has not seen the document".
REACHING = {
    "en": words("reach access visit enter travel get"),
    "fr": words("rendre accéder atteindre pénétrer accès"),
}
PLACES = {
    "en": words(
        "area areas site scene village villages town city region camp zone district province places place ground "
        "location locality there"
    ),
    "fr": words("zone zones site lieu lieux place village villages ville région camp localité terrain province sur"),
}
SEEING = {
    "en": words("seen viewed reviewed read examined inspected see view review inspect"),
    "fr": words("vu lu consulté examiné visionné consulter visionner"),
}
# A sentence goes on after these with a clause of its own.
JOINTS = {
    "en": words("and but although though while whereas as because which who since so where when however if"),
    "fr": words("et mais alors tandis bien qui car dont quoique puisque où lorsque si"),
}
# ", a claim that", "figures which", "but": the article speaks again, whoever spoke before.
ASIDE = {
    "en": words(
        "claim claims figure figures allegation allegations assertion assertions account accounts toll report "
        "reports "
        "number numbers accusation accusations something which but though although however information none neither"
    ),
    "fr": words(
        "affirmation affirmations chiffre chiffres bilan bilans information informations allégation allégations "
        "accusation accusations version versions revendication dont témoignage témoignages ce mais bien sans que qu' impossible"
    ),
}
SCOPES: dict[str, dict[Scope, frozenset[str]]] = {
    "en": {
        "casualties": words(
            "casualty casualties toll tolls deaths death dead killed died losses number numbers figures figure "
            "wounded "
            "injured injuries "
            "victims fatalities count tally bodies missing displaced"
        ),
        "tactics": words(
            "strategy strategies tactics tactical tactic weapon weapons weaponry munition munitions ammunition "
            "projectile projectiles missile missiles drone drones operation operations movement movements manoeuvre "
            "manoeuvres maneuver maneuvers position positions advance advances battlefield methods equipment tanks "
            "vehicles troops frontline front control deployment withdrawal retreat takeover capture captured seizure recapture gains artillery shells tank retaken recaptured territory"
        ),
        "identities": words(
            "identity identities who perpetrators affiliation responsibility culprits attackers nationality "
            "nationalities unit whose gunmen assailants"
        ),
        "images": words(
            "video videos footage film image images imagery photo photos photograph photographs picture pictures "
            "recording recordings audio clip clips filmed screenshot screenshots voice tape tapes reel reels livestream stills "
            "screengrab"
        ),
        "events": words(
            "incident incidents attack attacks event events fighting clash clashes "
            "circumstances strike strikes airstrike airstrikes shelling explosion explosions blast massacre raid "
            "raids "
            "ambush assault happened bombing killings abduction detention arrest arrests facts cause crash looting "
            "sequence battle violence skirmish siege accusation kidnapping abductions torture happened shooting "
            "shootings fire shots landing crossing beating rape rapes executions deed"
        ),
    },
    "fr": {
        "casualties": words(
            "bilan bilans pertes morts mort victimes nombre nombres chiffre chiffres blessés tués décès décompte corps "
        ),
        "tactics": words(
            "stratégie stratégies tactique tactiques arme armes armement munitions munition projectile projectiles "
            "missile missiles drone drones opération opérations mouvement mouvements positions position avancée "
            "avancées méthodes matériel équipements véhicules contrôle déploiement"
        ),
        "identities": words(
            "identité identités auteurs auteur affiliation responsabilité assaillants nationalité nationalités qui "
            "appartenance"
        ),
        "images": words(
            "vidéo vidéos image images photo photos photographie photographies enregistrement enregistrements audio "
            "séquence séquences clichés film filmée filmées tournée"
        ),
        "events": words(
            "incident incidents attaque attaques événement événements combats affrontements heurts prise "
            "circonstances "
            "frappe frappes explosion explosions massacre faits embuscade assaut raid raids bombardement "
            "bombardements enlèvement passé tuerie tirs exactions arrestation arrestations déroulement cause origine"
        ),
    },
}
