"""French word lists."""

from __future__ import annotations

from claims.extraction.lexicon.english import OUTLETS
from claims.extraction.lexicon.french_verbs import VERBS
from claims.extraction.lexicon.words import phrases, words

ALSO_NOUNS = words(
    "dit note notes relève rapporte rapporté annonce annonces estime demande demandes propose lance poste postes "
    "pointe doute doutes "
    "critique critiques menace menaces crainte craint affirme rappelle juge juges confie écrit écrits "
    "fait parle reproche reproches presse presses somme sommes compte comptes classe classes traites taxe taxes "
    " murmure murmures souffle souffles réplique répliques riposte ripostes relance relances blâme blâmes tacle "
    "tacles excuse excuses montre montres avance avances présente présentes complète complètes lit lits "
    "tonne tonnes glisse lâche lâches tranche tranches nuance nuances tempête tempêtes cri crie pointes "
    "réserve réserves conseils "
    "dément prévu prévoit évalue communiqué condamne appelle confirmé déclaré annoncé indiqué fait craint démenti"
)
SAYS_WITH_THAT_ONLY = words("constate relève")

ACCORDING = phrases(
    """
    foi de; foi d'; selon; d'après; de l'avis de; de l'avis d'; aux dires de; aux dires d'; à en croire; de l'aveu de; de l'aveu d'
    au dire de; au dire d'; aux yeux de; aux yeux d'; suivant; de l'aveu même de; de l'aveu même d'; à entendre
    à l'en croire; à les en croire; à l'entendre; à les entendre; a en croire; a entendre; a l'en croire
    sur la foi de; au dire du; aux dires du; aux dires des; de l'aveu du; de l'avis du; de l'avis des; de l'aveu des
    aux yeux du; aux yeux des; au dire des; de l'aveu même du; de l'aveu même des; selon les dires de; selon les dires d'
    selon les dires du; selon les dires des; d'après les dires de; d'après les dires d'; d'après les dires du
    d'après les dires des; au témoignage de; de la bouche de; de la bouche d'; de la bouche du
    a-t-on appris de; a-t-on appris auprès de; a-t-on appris auprès d'
    apprend-on de; apprend-on auprès de
    """
)
NOT_AFTER_ACCORDING = words("que qu' lequel laquelle lesquels lesquelles plan")
AUXILIARIES = words(
    "a ont avait avaient eut aura auront aurait auraient est sont était étaient fut furent sera seront serait "
    "seraient vient viennent "
    "va vont s' se n' ne l' le les lui leur m' nous vous en y"
)
HAVE = words("a ont avait avaient eut est sont était étaient ayant étant")
BE = words("est sont était étaient fut furent été sera seront serait seraient être")
MODALS = words(
    "peut peuvent pouvait pourrait pourraient doit doivent devrait devraient aurait auraient serait seraient va vont "
    "veut veulent "
    "aura auront sera seront de d' à pour sans"
)
NEGATIONS = words("pas ni jamais aucun aucune personne rien sans refusé refuse")
ADVERBS = words(
    "puis aussi également ensuite "
    "encore toujours déjà récemment précédemment publiquement officiellement immédiatement "
    "notamment "
    "catégoriquement fermement vivement cependant toutefois néanmoins enfin finalement ailleurs auparavant ainsi "
    "donc alors "
    "longuement clairement aujourd'hui hier simplement seulement même plutôt longtemps tout bien formellement "
    "vigoureusement "
    "vertement aussitôt rapidement souvent régulièrement d'abord abord surtout outre même pourtant depuis tous "
    "toutes"
)
DETERMINERS = words(
    "le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos "
    "plusieurs quelques "
    "certains certaines chaque aucun aucune tout tous toute toutes deux trois quatre cinq six sept huit neuf dix au aux"
)
PRONOUNS = words(
    "il elle ils elles on nous vous je tu qui celui-ci celle-ci ceux-ci celles-ci -t-il -t-elle -il -elle -ils "
    "-elles -t-on -on -t-ils -t-elles ce"
)
SPEAKING_PRONOUNS = words(
    "il elle ils elles on celui-ci celle-ci ceux-ci celles-ci -t-il -t-elle -il -elle -ils -elles -t-on -on -t-ils "
    "-t-elles ce-dernier"
)
PREPOSITIONS = words(
    "de d' du des à au aux en dans sur sous par pour avec sans contre entre vers chez depuis pendant durant après "
    "avant dès lors "
    "parmi selon malgré outre hors jusqu' face près devant derrière via concernant suite"
)
TIME_WORDS = words(
    "aujourd'hui hier demain matin après-midi soir soirée nuit midi minuit semaine semaines mois an ans année années "
    "jour jours "
    "journée heure heures lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin "
    "juillet août "
    "septembre octobre novembre décembre dernier dernière prochain passé week-end tard tôt veille lendemain"
)
BREAKS = words(
    "mais tandis alors parce car quand lorsque lorsqu' si bien puisque puisqu' quoique quoiqu' avant où dont donc "
    "que qu' afin comme sauf "
    "pourquoi comment or ni"
)
RELATIVES = words("qui lequel laquelle lesquels lesquelles")
COORDINATORS = words("et ou mais tandis or")
FINITE = words(
    "est sont était étaient fut furent sera seront serait seraient a ont avait avaient eut aura auront aurait "
    "auraient fait font "
    "peut peuvent doit doivent va vont vient viennent reste restent continue continuent semble semblent compte "
    "comptent "
    "permet permettent prend prennent met mettent tient tiennent voit voient dit disent demeure demeurent intervient "
    "pourrait pourraient devrait devraient faisait pouvait devait allait venait"
)
PARTICIPLES = words(
    "joint jointe joints contacté contactée contactés interrogé interrogée interrogés rencontré rencontrée basé "
    "basée basés basées armé armée armés nommé nommée appelé appelée dénommé dénommée baptisé baptisée mené "
    "menée dirigé "
    "dirigée soutenu soutenue connu connue composé composée publié publiée diffusé diffusée daté datée signé signée "
    "lu lue consulté obtenu cité citée"
)
ARTICLES = words("le la les l' un une des du")
POSSESSIVES = words("son sa ses leur leurs notre nos mon ma mes")
THAT = words("que qu'")
WH = words("pourquoi comment si où quand combien ce quel quelle quels quelles s'")
INFINITIVE = words("de d' à")
SAID_TO: frozenset[str] = frozenset()

PRESS = phrases(
    "la presse; aux journalistes; à la presse; des journalistes; les journalistes; aux médias; les médias; "
    "des médias; journalistes; médias; presse"
)
OUTLET_NOUNS = words(
    "journal quotidien hebdomadaire chaîne télévision radio agence site magazine média médias presse antenne "
    "radiotélévision"
)
PERSON_NOUNS = words(
    "porte-parole ministre président présidente général colonel capitaine commandant chef cheffe directeur "
    "directrice gouverneur maire "
    "avocat avocate docteur médecin leader secrétaire ambassadeur ambassadrice envoyé envoyée sénateur juge "
    "procureur procureure roi reine "
    "premier lieutenant sergent amiral officier professeur professeure évêque archevêque pape imam coordinateur "
    "coordinatrice coordonnateur "
    "représentant représentante député députée élu analyste expert experte chercheur chercheuse économiste militant "
    "militante auteur "
    "cultivateur commerçant commerçante enseignant enseignante étudiant étudiante infirmier infirmière responsable "
    "candidat candidate homme "
    "femme garçon fille mère père fils épouse mari frère soeur sœur survivant survivante victime pasteur prêtre "
    "préfet préfète conseiller "
    "conseillère patron patronne fondateur fondatrice membre habitant habitante témoin fonctionnaire diplomate "
    "source soldat combattant "
    "coordonnatrice substitut substitute cadre pdg dg bourgmestre échevin échevine "
    "magistrat magistrate bâtonnier gendarme policier pêcheur éleveur doyen "
    "doyenne politologue historien historienne journaliste avocate-générale caporal brigadier adjudant chirurgien "
    "chirurgienne sage-femme greffier prévenu prévenue accusé accusée syndicaliste vice-ministre "
    "réfugié conducteur médiateur commissaire haut-commissaire chancelier vice-président opposant opposante "
    "dirigeant dirigeante locuteur intéressé mairesse éleveur éleveuse vendeur vendeuse pêcheur négociateur "
    "négociatrice magistrat magistrate prévenu prévenue accusé accusée détenu détenue rescapé rescapée voisin voisine "
    "apprenti apprentie meunier paysan paysanne agriculteur agricultrice chauffeur mécanicien gendarme policier "
    "policière militaire secouriste pompier ingénieur ingénieure infirmière sage-femme chirurgien chirurgienne "
    "épidémiologiste pédiatre virologue climatologue géologue sismologue météorologue historien historienne "
    "politologue sociologue juriste pénaliste procureure greffier huissier notaire administrateur administratrice "
    "gouverneure présidente vice-ministre colistier maire-adjoint adjoint adjointe échevin échevine "
    "bourgmestre inspecteur inspectrice enquêteur enquêtrice auditeur contrôleur superviseur "
    "superviseuse chargé chargée délégué déléguée syndicaliste patronne entrepreneur entrepreneure armateur exploitant "
    "exploitante boulanger boulangère boucher marchand marchande artisan couturière coiffeuse taximan camionneur "
    "passager passagère usager élève écolier écolière lycéen lycéenne doctorant doctorante universitaire académicien "
    "philosophe écrivain écrivaine romancier réalisateur réalisatrice cinéaste acteur actrice chanteur chanteuse "
    "artiste musicien journaliste reporter correspondant correspondante photographe éditorialiste chroniqueur "
    "présentateur présentatrice animateur animatrice blogueur blogueuse cardinal abbé curé rabbin cheikh émir sultan "
    "prince princesse empereur monarque caporal major vétéran milicien rebelle ravisseur otage migrant migrante exilé "
    "exilée déplacé déplacée humanitaire bénévole volontaire logisticien plaignant plaignante partie requérant suspect "
    "suspecte mineur mineure retraité retraitée quinquagénaire sexagénaire septuagénaire octogénaire trentenaire "
    "quadragénaire veuf veuve orphelin neveu nièce oncle tante cousin cousine grand-père grand-mère conjoint compagne "
    "compagnon gérant gérante propriétaire locataire concierge gardien gardienne vigile transporteur importateur "
    "exportateur trader courtier banquier banquière épargnant investisseur actionnaire collaborateur collaboratrice "
    "collègue confrère homologue prédécesseur successeur rival rivale adversaire allié alliée défenseur défenseure "
    "conseil rapporteur rapporteuse spécialiste connaisseur observateur observatrice scientifique astronome physicien "
    "biologiste chimiste botaniste vétérinaire pharmacien pharmacienne psychologue psychiatre "
    "travailleur travailleuse ouvrier ouvrière employé employée salarié salariée cadre pilote "
    "marin skipper plongeur guide berger bergère nomade notable doyen doyenne recteur rectrice proviseur "
    "principal principale instituteur institutrice éducateur éducatrice parent maman papa frangin "
    "jeune gars type citoyen citoyenne électeur électrice manifestant manifestante gréviste contestataire dissident "
    "dissidente putschiste insurgé combattante djihadiste jihadiste émissaire négociant planteur cultivatrice "
    "riziculteur maraîcher maraîchère cacaoculteur trésorier trésorière organisateur organisatrice meneur meneuse "
    "visiteur touriste client cliente patient patiente survivante partenaire technicien technicienne bâtonnier "
    "soignant soignante aide-soignant aide-soignante urgentiste infectiologue cardiologue gynécologue anesthésiste "
    "réanimateur généraliste oncologue criminologue anthropologue géographe démographe linguiste essayiste dramaturge "
    "footballeur footballeuse entraîneur sélectionneur arbitre joueur joueuse athlète archéologue industriel "
    "industrielle prélat ecclésiastique restaurateur hôtelier commissaire-priseur bailleur producteur productrice "
    "photojournaliste avocat-conseil haut-fonctionnaire démineur sauveteur ambulancier facteur cheminot docker "
    "mandataire édile condamné condamnée gradé gradée consultant consultante notaire éditeur éditrice agent agente opposants repenti mutin occupant occupante"
)
TITLES = words(
    "m. mm mme mlle mr m dr pr me général colonel capitaine commandant lieutenant sergent président présidente "
    "ministre premier "
    "première procureur juge maire gouverneur préfet roi reine pape imam sénateur député députée docteur professeur "
    "maître amiral "
    "évêque monseigneur mgr père soeur secrétaire chef porte-parole directeur directrice ambassadeur adjudant "
    "lieutenant-colonel "
    "chancelier chancelière vice-président pdg dg bourgmestre monsieur madame sergent-chef colonel-major caporal "
    "brigadier coordonnateur coordonnatrice haut-commissaire commissaire commandante générale colonelle "
    "lieutenante-colonelle elh elh. cdt cdt. cne cne. adjt adjt. alhaji alhadji"
)
MALE = words(
    "m. m mr président roi père frère homme garçon fils mari il le un directeur oncle neveu grand-père beau-frère "
    "beau-père beau-fils gendre veuf cousin compagnon époux évêque imam abbé"
)
FEMALE = words(
    "mme mlle présidente ministre-femme reine mère sœur soeur femme fille épouse elle la une directrice coordinatrice "
    "tante nièce grand-mère belle-sœur belle-mère belle-fille veuve cousine compagne députée sénatrice préfète avocate "
    "infirmière habitante voisine cheffe déléguée procureure gouverneure mairesse enseignante"
)
UNNAMED_NOUNS = words(
    "source sources responsable responsables fonctionnaire fonctionnaires témoin témoins diplomate diplomates "
    "officiel officiels élu élus "
    "interlocuteur interlocuteurs proche proches informateur"
)
GROUP_NOUNS = words(
    "habitants villageois civils manifestants rebelles insurgés combattants séparatistes djihadistes jihadistes "
    "soldats troupes "
    "analystes experts militants chercheurs scientifiques critiques opposants partisans avocats familles proches "
    "survivants victimes "
    "réfugiés médecins soignants secouristes agriculteurs commerçants travailleurs étudiants enseignants locaux gens "
    "riverains autorités "
    "dirigeants commandants procureurs enquêteurs observateurs économistes élus députés parlementaires électeurs "
    "parents voisins organisateurs "
    "humanitaires journalistes ministres juges sénateurs officiers membres femmes hommes jeunes patients passagers "
    "migrants notables "
    "chefs anciens alliés putschistes terroristes ravisseurs rescapés rescapées voisines éleveurs paysans pêcheurs "
    "producteurs transporteurs chauffeurs vendeurs vendeuses marchands ouvriers ouvrières employés salariés grévistes "
    "infirmiers infirmières secours pompiers policiers gendarmes militaires miliciens assaillants otages déplacés "
    "exilés bénévoles volontaires plaignants accusés prévenus détenus suspects magistrats avocates juristes "
    "historiens sociologues politologues climatologues épidémiologistes économistes spécialistes scientifiques "
    "participants témoignages témoins citoyens usagers passagères touristes clients consommateurs propriétaires "
    "locataires épargnants investisseurs banquiers actionnaires collaborateurs collègues confrères homologues "
    "adversaires détracteurs rivaux défenseurs conseils syndicats syndicalistes salariées évêques prêtres imams "
    "pasteurs religieux chercheuses ingénieurs enseignantes instituteurs élèves lycéens écoliers étudiantes jeunes "
    "maires préfets gouverneurs ambassadeurs diplomates négociateurs médiateurs émissaires donateurs bailleurs "
    "partenaires équipes services urgentistes chirurgiens pédiatres virologues sages-femmes mères pères fils filles "
    "proches cousins frères sœurs veuves orphelins personnes individus inculpés condamnés mutins soldates volontaires "
    "parties ong marques entreprises banques écoles hôpitaux"
)
_BODIES = words(
    "armée gouvernement ministère police coalition groupe mouvement organisation parti union conseil commission "
    "comité cour tribunal "
    "parlement assemblée sénat agence compagnie entreprise société banque université hôpital mission force forces "
    "commandement front milice "
    "junte régime administration opposition alliance bloc fédération confédération autorité marine gendarmerie "
    "bureau département ambassade "
    "délégation secrétariat présidence cabinet ong association fondation institut centre campagne club équipe fonds "
    "programme onu ue otan "
    "cedeao kremlin pentagone vatican état réseau instance état-major brigade bataillon garde service syndicat "
    "collectif plateforme "
    "république pays institution camp faction église parquet défense direction diplomatie chancellerie préfecture "
    "gouvernorat mairie "
    "cadre primature élysée matignon nations hcr unicef oms ocha msf cicr croix-rouge rébellion cartel observatoire "
    "ligue autorités exécutif intersyndicale coopérative centrale patronat chambre barreau instruction "
    "accusation défense rédaction organisateurs organisme office régulateur "
    "exploitant opérateur constructeur armateur distributeur fabricant producteur filiale holding groupement "
    "regroupement consortium congrégation diocèse évêché paroisse conférence confrérie communauté tribu clan "
    "commissariat tutelle hiérarchie entourage camp majorité minorité gauche droite pouvoir "
    "renseignement renseignements observatoires laboratoire clinique dispensaire maternité école "
    "lycée faculté rectorat académie municipalité commune province métropole collectivité "
    "juridiction cassation chancellerie greffe auditorat jury famille ménage foyer "
    "légation consulat représentation onusien minusma monusco minusca finul unicef "
    "pam fao fmi bce fed aiea interpol europol frontex otan sadc eac igad uemoa hrw amnesty "
    "industrie profession filière interprofession justice coordination collectif registre"
)
BODY_NOUNS = _BODIES | {body + "s" for body in _BODIES if not body.endswith(("s", "x"))}
DOCUMENT_NOUNS = words(
    "rapport étude document documents enquête sondage lettre note acte données chiffres statistiques article plainte "
    "transcription audit bilan évaluation analyse texte manifeste livre dossier courriel bulletin recensement "
    "publication "
    "résultats rapports études communiqué décompte décomptes comptage informations information calculs calcul autopsie "
    "témoignage témoignages projection projections estimation estimations constatations constat registre sondages "
    "documents enquêtes statistique relevé relevés mémo mémorandum fichier archives thèse verdict jugement arrêt "
    "ordonnance recensements baromètre indicateurs simulations modèle modèles"
)
MEDIUM_NOUNS = {
    **dict.fromkeys(
        phrases("réseaux sociaux; réseau social; twitter; facebook; telegram; whatsapp; instagram; tiktok; youtube; x"),
        "social_media",
    ),
    **dict.fromkeys(phrases("tweet; tweets; post; posts; message publié sur; publication sur"), "social_media"),
    **dict.fromkeys(phrases("déclaration; déclarations; allocution écrite; propos; déclaration commune"), "statement"),
    **dict.fromkeys(phrases("communiqué; communiqués; communiqué de presse; communiqué conjoint"), "communique"),
    **dict.fromkeys(
        phrases("conférence de presse; point de presse; point presse; point-presse; briefing"), "press_conference"
    ),
    **dict.fromkeys(phrases("interview; entretien; interviews; entretiens"), "interview"),
    **dict.fromkeys(
        phrases(
            "télévision nationale; télévision publique; télévision d'état; télévision; radio nationale; radio; "
            "antenne; allocution télévisée; vidéo; audio; message vidéo; message audio; ondes; plateau; micro de"
        ),
        "broadcast",
    ),
    **dict.fromkeys(phrases("lettre; lettre ouverte; courrier; courriel; missive; note; message"), "letter"),
    **dict.fromkeys(
        phrases(
            "rapport; étude; enquête; sondage; rapport annuel; bulletin; bilan; note d'information; chiffres; données"
        ),
        "report",
    ),
    **dict.fromkeys(
        phrases("acte d'accusation; plainte; documents judiciaires; réquisitoire; déposition; requête"), "court_filing"
    ),
    **dict.fromkeys(phrases("discours; allocution; sermon; adresse à la nation; meeting"), "speech"),
    **dict.fromkeys(phrases("téléphone; appel téléphonique; par téléphone"), "phone"),
    **dict.fromkeys(phrases("site internet; site web; site officiel; page web; blog; blogue"), "website"),
}
MEDIUM_LINKS = words("dans en sur lors au à par via durant pendant d' d'un")
OWNERS = words("de d' du des par")
__all__ = ["OUTLETS", "VERBS"]  # their names are the same in both languages

NAMING = phrases(
    "connue sous le nom de; connu sous le nom de; baptisée; baptisé; dénommée; dénommé; appelée; appelé; nommée; "
    "nommé; dite; dit; se présente comme; se présentant comme; se fait appeler; s'est présenté comme; s'est présentée "
    "comme; surnommé; surnommée"
)
NOT_SPEAKERS = words(
    "ce cela ceci ça y là ici jour semaine mois an année exemple cas fait effet suite fin façon lui moi nous "
    "vous lesquels lesquelles laquelle lequel quoi"
)
ABBREVIATIONS = words(
    "m mm mme mlle dr pr me mgr st ste gal col cap lt av bd art no n° cf ex janv févr juil sept oct nov déc etc env hab "
    "adj gén sgt prof ing pdt hon ets sté dép tél"
)
