"""English word lists."""

from __future__ import annotations

from claims.extraction.lexicon.english_people import PERSON_NOUNS
from claims.extraction.lexicon.english_verbs import VERBS
from claims.extraction.lexicon.outlets import OUTLETS
from claims.extraction.lexicon.words import phrases, words

# These may name a thing or do without a speaker: as verbs they count only with a clear subject before them.
__all__ = ["OUTLETS", "PERSON_NOUNS", "VERBS"]

ALSO_NOUNS = words(
    "claim claims report reports state states note notes charge charges comment comments demand demands threat "
    "pledge pledges promise "
    "promises question questions doubt doubts fear fears estimate estimates call calls answer answers reply post posts "
    "tweet tweets record records document documents count counts place show shows find finds hope hopes worry "
    "register blame "
    "vow vows forecast forecasts cry praise welcome voice counter stress dispute disputes cite lament caution sound "
    "protest protests"
)
SAYS_WITH_THAT_ONLY = words("find found show showed shown shows finds know knew agree agreed suspect")

ACCORDING = phrases(
    "according to; as per; per; in the words of; in the view of; in the opinion of; as stated by; as reported by; "
    "as told by; as quoted by; as described by"
)
NOT_AFTER_ACCORDING = words(
    "plan plans schedule law cent day year month week hour person capita the-law whether which how"
)
AUXILIARIES = words(
    "has have had is are was were be been being does do did 's 've 'd 're will would could should may might must can "
    "shall "
    "'ll cannot isn aren wasn weren hasn haven hadn doesn don didn won wouldn couldn shouldn"
)
HAVE = words("has have had 's 've 'd having")
BE = words("is are was were be been being 's 're")
MODALS = words("will would could should may might must can shall 'll cannot won wouldn couldn shouldn 'd to")
NEGATIONS = words("not 't never neither nor no nobody none n't without refused declined failed refuses declines unable")
ADVERBS = words(
    "also later earlier then now still again already recently previously repeatedly publicly privately officially "
    "formally "
    "initially subsequently immediately quickly consistently long since first finally further furthermore meanwhile "
    "however "
    "today yesterday tonight just only even separately reportedly flatly categorically strongly vehemently firmly "
    "angrily "
    "jointly simply once once always often frequently specifically explicitly implicitly falsely rightly wrongly "
    "both all each "
    "too instead nevertheless nonetheless therefore thus afterwards thereafter apparently allegedly merely "
    "effectively openly quietly"
)
DETERMINERS = words(
    "the a an this that these those his her its their our my your some any no every each another several many most "
    "all both few "
    "one two three four five six seven eight nine ten dozens hundreds thousands more other such numerous multiple "
    "various"
)
PRONOUNS = words("he she it they we i you who")
SPEAKING_PRONOUNS = words("he she it they one both others another some many several")
PREPOSITIONS = words(
    "in on at to from of for with by about after before during since until near inside outside over under between "
    "among across "
    "against into through within without around amid amidst despite following toward towards via upon as like unlike "
    "along "
    "alongside beyond behind besides throughout off because given amongst regarding concerning"
)
TIME_WORDS = words(
    "today yesterday tonight tomorrow now morning afternoon evening night noon midnight week month year day days "
    "weeks months years "
    "hours ago last next this early late earlier later monday tuesday wednesday thursday friday saturday sunday "
    "january february "
    "march april may june july august september october november december weekend recently overnight"
)
BREAKS = words(
    "but while as because when if although though after before since until where whereas so than unless once yet "
    "that whether "
    "what why how whose whom nor except"
)
RELATIVES = words("who which that")
COORDINATORS = words("and or but yet while whereas")
FINITE = words(
    "is are was were has have had does did do will would could should may might must can shall went came took made "
    "gave got saw left "
    "fell fled began became ran held kept led lost met paid put sent set stood told thought won wrote died killed "
    "hit said says "
    "remains remained continues continued include includes included appears appeared seems seemed lies sits stands "
    "comes goes takes "
    "makes gives gets means needs wants knew knows broke brought built burned bought caught chose drew drove fought "
    "flew forgot "
    "found grew hid hurt laid lay let rose sank sat sold shot shut spent spread stole struck swept taught threw "
    "understood withdrew "
    "wounded attacked seized retook captured destroyed opened fired launched carried erupted reached entered moved "
    "crossed returned "
    "failed tried started stopped ended happened occurred arrived called used worked lived "
    "hopes expects plans fears believes thinks"
)
# Participles that follow a noun without being its verb.
PARTICIPLES = words(
    "contacted interviewed based armed known named called aided backed led made located linked allied aligned "
    "appointed accused wanted affiliated "
    "backing opposed loyal supported funded owned controlled dominated elected charged tasked used formed signed "
    "posted released issued "
    "published seen obtained quoted read broadcast carried dated sent written given held"
)
ARTICLES = words("the a an")
POSSESSIVES = words("his her its their our my your 's '")
THAT = words("that")
WH = words("who what why how whether if when where which")
INFINITIVE = words("to")
SAID_TO = words("said reported believed thought alleged understood claimed rumoured rumored estimated feared known")

# Who may be told something, and what that says of the way the words went.
PRESS = phrases(
    "reporters; journalists; the press; the media; news media; local media; newsmen; media representatives; "
    "local journalists; local reporters"
)

OUTLET_NOUNS = words(
    "newspaper newspapers daily broadcaster television tv radio agency news newswire magazine weekly website channel "
    "station media "
    "press outlet outlets network times post herald tribune gazette journal chronicle telegraph guardian"
)
TITLES = words(
    "sens reps govs drs profs gens brig det supt insp cllr cpl pte const brig-gen lt-gen maj-gen lt-col taoiseach tanaiste tánaiste barr "
    "atty engr shri smt shrimati sri hajj haji hajji alhaji hajia hon messrs mx mullah maulana ayatollah "
    "mr mrs ms miss dr sir lord lady dame prof gen col capt cpt maj lt sgt cmdr adm rev sen rep gov president "
    "minister general colonel "
    "captain major lieutenant sergeant commander admiral chief professor judge king queen prince princess pope imam "
    "sheikh senator "
    "governor mayor secretary ambassador chancellor premier bishop archbishop prosecutor spokesman spokeswoman "
    "spokesperson "
    "prime foreign defence defense interior finance health justice vice deputy brigadier director dr. mr. gen. col. "
    "capt."
)
MALE = words(
    "mr sir lord king prince spokesman chairman man boy father son husband brother pope imam he bishop pastor priest "
    "grandfather grandson uncle nephew widower stepfather stepson stepbrother brother-in-law father-in-law son-in-law "
    "landlord businessman congressman councilman alderman policeman fisherman cameraman statesman emperor sultan emir "
    "cardinal archbishop monk abbot rabbi mullah sheikh sheik godfather fireman herdsman"
)
FEMALE = words(
    "mrs ms miss lady dame queen princess spokeswoman chairwoman woman girl mother daughter wife sister she "
    "grandmother granddaughter aunt niece widow stepmother stepdaughter stepsister sister-in-law mother-in-law "
    "daughter-in-law landlady businesswoman congresswoman councilwoman policewoman fisherwoman actress waitress "
    "stewardess empress nun housewife godmother schoolgirl"
)
UNNAMED_NOUNS = words(
    "source sources official officials witness witnesses diplomat diplomats insider insiders aide aides informant "
    "informants"
)
GROUP_NOUNS = words(
    "residents villagers civilians protesters demonstrators rebels insurgents militants fighters separatists "
    "jihadists soldiers "
    "troops analysts experts activists researchers scientists critics opponents supporters lawyers families "
    "relatives survivors "
    "victims refugees doctors medics rescuers farmers traders workers students teachers locals people authorities "
    "leaders "
    "commanders prosecutors investigators observers economists campaigners lawmakers politicians voters parents "
    "neighbours "
    "neighbors inhabitants organisers organizers aid-workers journalists reporters ministers judges mps senators "
    "senators officers members "
    "women men youths patients passengers migrants humanitarians missionaries chiefs elders nurses allies "
    "authorities guerrillas"
)
BODY_NOUNS = words(
    "framework forum taskforce treasury guild cooperative co-op congress consulate diocese regiment syndicate "
    "chipmaker carmaker planemaker automaker drugmaker retailer lender insurer brewer conglomerate think-tank academy "
    "army military government ministry police coalition group movement organisation organization party union council "
    "commission "
    "committee court tribunal parliament assembly senate agency company firm bank university hospital mission force "
    "forces command "
    "front militia junta regime administration opposition alliance bloc federation confederation authority navy "
    "gendarmerie office bureau department embassy delegation secretariat presidency cabinet charity ngo foundation "
    "institute centre "
    "center association campaign club team board fund programme program un u.n. eu u.s. nato ecowas kremlin pentagon "
    "vatican "
    "state city network body panel staff headquarters brigade battalion guard service watchdog regulator airline "
    "manufacturer "
    "operator think-tank republic country institution side faction cartel church synod prosecution defence defense "
    "directorate chamber leadership collective platform consortium monitor observatory society league"
)
DOCUMENT_NOUNS = words(
    "readout report study document documents survey poll letter memo indictment data figures statistics paper article filing "
    "complaint affidavit lawsuit transcript audit review assessment analysis text manifesto book dossier email "
    "emails cable bulletin "
    "census investigation inquiry probe publication index log findings results reports studies polls documents"
)
MEDIUM_NOUNS = {
    **dict.fromkeys(
        phrases("social media; social networks; twitter; facebook; telegram; whatsapp; instagram; tiktok; youtube; x"),
        "social_media",
    ),
    **dict.fromkeys(words("tweet tweets post posts thread"), "social_media"),
    **dict.fromkeys(words("statement statements declaration remarks"), "statement"),
    **dict.fromkeys(
        phrases("communique; communiqué; press release; news release; press statement; press communique"), "communique"
    ),
    **dict.fromkeys(
        phrases(
            "press conference; news conference; press briefing; news briefing; media briefing; briefing; "
            "conference call"
        ),
        "press_conference",
    ),
    **dict.fromkeys(phrases("interview; interviews"), "interview"),
    **dict.fromkeys(
        phrases(
            "state television; national television; state tv; public television; television; television address; "
            "televised address; state radio; national radio; state broadcaster; radio; tv; broadcast; "
            "televised statement; video; video message; audio message; video statement"
        ),
        "broadcast",
    ),
    **dict.fromkeys(phrases("letter; open letter; email; e-mail; memo; telegram message; note"), "letter"),
    **dict.fromkeys(
        phrases(
            "report; study; survey; annual report; assessment; bulletin; situation report; update; audit; "
            "white paper; poll; data; figures"
        ),
        "report",
    ),
    **dict.fromkeys(
        phrases(
            "court filing; filing; indictment; affidavit; lawsuit; court documents; court papers; complaint; testimony"
        ),
        "court_filing",
    ),
    **dict.fromkeys(phrases("speech; address; sermon; keynote; lecture; rally; speech to parliament"), "speech"),
    **dict.fromkeys(phrases("phone; telephone; phone call; telephone call; by phone; by telephone; call"), "phone"),
    **dict.fromkeys(phrases("website; web site; site; web page; blog"), "website"),
}
MEDIUM_LINKS = words("in on during at via through by over from")
OWNERS = words("by from of for")
NAMING = phrases(
    "identified as; identified only as; identified himself as; identified herself as; named as; named only as; "
    "identified himself simply as; identified herself simply as; identified himself only as; identified herself only "
    "as; identifying himself as; identifying herself as; gave his name only as; gave her name only as; "
    "known only as; known by the name; goes by the name; going by the name; goes by the name of; who goes by; "
    "gave his name as; gave her name as; giving his name as; introduced himself as; introduced herself as; "
    "calls himself; calls herself; calling himself; calling herself; identified in court papers as; "
    "identified in court documents as; identified in documents as; nicknamed; who gave only the name; known as; called; named; "
    "goes by the call sign; goes by the callsign; with the call sign; with the callsign; whose call sign is; "
    "whose callsign is; using the call sign; "
    "dubbed; calling itself; styled; also known as; under the name of; "
    "known by its acronym; known by its initials; known by the acronym; known by the initials; known by its English "
    "acronym; known by its French acronym; known by its Spanish acronym; known by its Arabic acronym"
)
NOT_SPEAKERS = words(
    "that this there these those what which it's here then now time day week month year years today yesterday case "
    "example number "
    "addition fact contrast particular general order part sign result way end"
)
ABBREVIATIONS = words(
    "mr mrs ms dr gen col capt cpt maj lt sgt cmdr adm rev sen rep gov st jr sr prof vs etc no nos jan feb mar apr "
    "jun jul aug sep "
    "sept oct nov dec inc ltd co corp u.s u.n approx est dept vol fig e.g i.e hon pres supt insp ave blvd mt ft sens reps gens del brig cdr cmdr "
    "messrs profs atty assn bros ret univ calif fla ala ariz colo conn kan ky md mich minn neb nev okla "
    "pa tenn va wis wyo"
)
