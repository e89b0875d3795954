"""What stands on a page beside the report: publisher's boilerplate, bylines, captions, datelines; both languages."""

from __future__ import annotations

from claims.extraction.lexicon.words import phrase_set, phrases, words

# One of these, wherever it stands, marks a paragraph as the publisher's own.
BOILERPLATE = phrases(
    """
    all rights reserved; tous droits réservés; tous les droits réservés; tous droits de reproduction; copyright ©
    © copyright; read the original article; lire l'article original; lire l'original; comments or complaints
    publishers named above; responsible for their own content; sont responsables de leur contenu
    identify allafrica.com as the publisher; distributed by allafrica; distribué par allafrica; all africa global media
    our newsletter; our daily newsletter; our weekly newsletter; notre newsletter; notre lettre d'information
    join our whatsapp; rejoignez notre chaîne; download our app; téléchargez notre application
    republish our articles; toute reproduction, même; reproduction interdite; may not be republished
    may not be reproduced; not be published, broadcast; without prior written permission; without prior express written
    droits de reproduction; réservés. toute reproduction; this story has been corrected; (reporting by; (editing by
    (writing by; ; editing by; additional reporting by; additional reporting from; contributed to this report
    contributed to this story; contributed to this article; contributed reporting; ont contribué à cet article
    charte de munich; store and/or access; store and access; stocker et/ou accéder; the thomson reuters trust principles; this is a developing story; for media inquiries; for media enquiries
    for press inquiries; for press enquiries; media inquiries:; media enquiries:; under a creative commons
    sous licence creative commons; solely responsible for all content; contains forward-looking statements
    réservé à nos abonnés; réservé aux abonnés; subscribers only; content of external sites
    benefit from this article; relevant affiliations; aucune autre affiliation; some information for this
    n'engage que son auteur; n'engagent que leur auteur; n'engagent que leurs auteurs; n'engager que
    abonnez-vous; est apparu en premier sur; est apparue en premier sur; a été publié en premier sur; appeared first on
    d'autoriser les cookies; autoriser les cookies; javascript; vous propose de; informe ses lecteurs
    informe ses abonnés; prie ses lecteurs; remercie ses lecteurs; envoyez vos photos; envoyez-nous vos
    nous vous informons que vos données; font l'objet d'un traitement; système de diffusion interne
    décline toute responsabilité quant au; ne saurait être tenu responsable du contenu; ce site utilise akismet
    les champs obligatoires; dans le navigateur pour mon; ne sera pas publiée. les champs
    consider supporting; no paywall; has closed comments; has not been edited by; syndicated feed
    sign up here; after newsletter promotion; advertisement · scroll; purchase licensing rights; billionaire owner
    putting our staff at risk of prosecution; authorities claim our work; to whom quoted text may be attributed; this material, and other digital content
    """
)
# These do where the paragraph begins with them.
OPENINGS = phrases(
    """
    read the original; read the full; read also; also read; see also; read more; read next; read our
    lire aussi; à lire aussi; a lire aussi; lire également; à lire également; voir aussi; à voir aussi; à écouter aussi
    à regarder aussi; lire la suite; lire l'intégralité; sign up for; sign up to; sign up here; sign up now; sign in to
    log in to; subscribe to; subscribe now; subscribe here; subscribe for; subscribe today; abonnez-vous; inscrivez-vous
    s'abonner à; s'inscrire à; follow us; follow our; suivez-nous; suivez toute; suivez notre; join our; join us on
    rejoignez-nous; like us on; find us on; retrouvez-nous; retrouvez toute; download the app
    download our; téléchargez notre; téléchargez l'appli; télécharger l'appli; get the latest; get the best; get our
    get breaking; recevez chaque; recevez nos; recevez toute; recevez l'; recevez les; recevez notre; recevez gratuitement; click here; click to; cliquez ici
    cliquez sur; share this; partager cet; partagez cet; become a member of our; become a subscriber; donate now
    make a donation; faites un don; support our journalism; support our work; soutenez-nous; soutenez notre; soutenez le journalisme
    advertise with; to advertise; text ad; republished from; watch live; listen to this article; écouter l'article
    écouter cet article; leave a comment; post a comment; laisser un commentaire; laissez un commentaire
    have you been affected; tell us your; send us your; do you have a story; do you have a tip; got a tip
    contact us; contactez-nous; pour nous contacter; nous contacter; écrivez-nous; write to us; email us
    to contact us; for more information, contact; for more information on this; for more information, please; for more information, visit
    for more information, see; for more information contact; for more information, call; for inquiries
    for enquiries; for further information, please; for further information, contact; for further information or
    for further information contact; for further information:; pour plus d'informations, contact
    pour plus d'information, contact; pour toute information; pour toute demande; contact presse; contacts presse
    contact média; contacts média; press contact; media contact; press office contact; relations presse
    service de presse :; note to editor; notes to editor; note aux rédactions; notes aux rédactions
    note aux rédacteurs; note à la rédaction; about the publisher; à propos de l'éditeur; about the author
    à propos de l'auteur; our standards; follow ap; avec des informations d; avec les informations d; en savoir plus; about us:; à propos de nous :
    les commentaires sont modérés; les commentaires sont fermés; comments are moderated; comments are closed; allow twitter content; ce contenu n'a pas
    ce contenu est bloqué; acquire licensing; story continues below; la suite après la publicité; la suite après cette publicité
    you can also follow; you can follow; vous pouvez suivre; an earlier version of this; a previous version of this
    the original version of this; une première version de cet; une précédente version de cet
    une version précédente de cet; une version antérieure de cet; dans une version précédente; this live page
    this live blog; distributed by apo; distribué par apo; by clicking; by subscribing; by signing up; by continuing to
    by using this; en cliquant sur; en vous inscrivant; en vous abonnant; en poursuivant votre; en continuant votre
    la rédaction vous; nos lecteurs réagissent; vos commentaires; vos réactions; courrier des lecteurs; signaler une erreur; signaler une faute
    actualisé avec; actualisée avec; bien lire; répétition; les auteurs déclarent; l'auteur déclare; l'autrice déclare; les auteurs ne déclarent; vous êtes témoin
    retrouvez ici; pour poursuivre votre lecture; pour lire la suite; pour en savoir plus; ©
    conditions d'utilisation :; règles de modération; have your say; join the conversation; letters to the editor; letters:; up next; comments (; commentaires (; comments:
    commentaires :; commentaires:; interview conducted by; propos recueillis par; traduit de l'; traduit du
    traduit par; translated from; translated by; dépêche rédigée; ce contenu a été publié; ce contenu est
    this content was; this content is; if you are reading this page; i would like to be; please include a contact
    for the latest headlines; privacy notice:; i hope you appreciated; we hope you appreciated; before you move on
    before you go,; our live coverage; this live coverage; we are now closing; we're closing this; that's it from us
    share or comment; pay attention:; a version of this; dear readers; dear reader; chers lecteurs; hi, this is; hey there; ap audio; ap correspondent
    à réécouter; a réécouter; à revoir; à relire; réécouter; réécoutez; view this post on; voir cette publication sur; a post shared by; une publication partagée par; a post by
    that's all from us; thanks for joining us; thank you for joining us; thanks for following; thank you for following
    """
)
# These weigh half: two of them do in a short paragraph, more in a long one.
SIGNS = phrases(
    """
    we publish; publishes around; publishes about; publishes some; publishes more; publishes over; publie environ
    publie chaque; publie quelque; publie près de; publie plus de; nous publions; reports a day; stories a day
    articles a day; news organizations; news organisations; organes de presse; médias partenaires; produced or commissioned
    produits ou commandés; legal right to edit; diversity of positions; diversité des positions; diversité d'opinions
    every topic; tous les sujets; our readers; nos lecteurs; our website; notre site; our journalism; our reporting
    is a news agency; est un site d'information; est une agence de presse; is an independent news; online since
    independent journalism; journalisme indépendant; terms of use; terms and conditions; conditions d'utilisation
    privacy policy; politique de confidentialité; we use cookies; utilise des cookies; utilisons des cookies; this article
    cet article; this site; ce site; views expressed; opinions expressed; opinions exprimées; propos tenus
    on your device; your experience; sur votre appareil; sur votre terminal; votre navigation; collects cookies
    est édité par; is published by; est une publication de; is a publication of; vos données; your data
    not necessarily reflect; reflètent pas nécessairement; reflète pas nécessairement; author's own
    n'engagent que; n'engage que; editorial team; complaints; réclamations; ne reflètent pas; ne reflète pas; do not reflect
    does not reflect; cette tribune; this opinion piece; la rédaction rappelle; notre charte; our charter; charte des commentaires
    notre politique de; commentaires injurieux; abusive comments; les commentaires; équipe de modération; moderation team
    sont supprimés; will be removed; sont fermés; vos données; your data; directeur de la publication; mentions légales
    signalez-la; signalez-le; signalez-nous; à la rédaction; n'est pas affilié; conformément à la loi; toute personne citée
    droit de réponse; est un quotidien; est un hebdomadaire; est un média; est un journal; quotidien indépendant; média indépendant
    journal indépendant; liberté de la presse; ses lecteurs; internautes; votre navigateur; décline toute responsabilité
    legal notice; nos abonnés; our subscribers; notre appli; our app; éditent ce site; direction du site
    cette dépêche; ce contenu; par sa rédaction; par la rédaction; par notre rédaction; publiée automatiquement; publié automatiquement
    soumise à autorisation; subject to permission; toute copie; revendues; marque déposée; registered trademark
    """
)
# Where the reader is spoken to ("you", "votre"), each of these is such a sign.
SERVICE_WORDS = words(
    "newsletter newsletters whatsapp facebook twitter instagram telegram linkedin youtube tiktok inbox email e-mail mail "
    "subscribe unsubscribe subscriber subscribers subscription s'abonner abonné abonnés abonnement cookies cookie "
    "feedback comment comments commentaire commentaires avis website site app apps application updates alerts alertes "
    "reader readers lecteur lecteurs journalism journalisme donation donations don dons gift donate support soutien "
    "soutenez soutenir tax-deductible privacy password publisher editors"
)
# What a publisher asks its readers to give, and for what.
SUPPORT = words(
    "support supporting supporter supporters contribution contributions donate donation donations gift subscribe "
    "subscription membership newsletter newsletters soutenir soutenez soutien don dons abonnement abonnez-vous"
)
WHAT_IS_SUPPORTED = words("journalism journalisme journalists reporting newsroom press presse rédaction")
READER = words(
    "you your yours yourself vous votre vos recevez retrouvez découvrez abonnez inscrivez suivez cliquez connectez "
    "rejoignez téléchargez partagez écoutez ecoutez regardez lisez soutenez laissez donnez dites consultez votez profitez"
)
HOUSE = words("we us our ours nous notre nos")
# A line that opens with such words and a mark ("Correction:", "NDLR -", "Editor's note, May 5:") is about the page itself.
NOTE_LABELS = phrase_set(
    """
    correction; corrections; corrections and clarifications; clarification; clarifications; erratum; rectificatif
    rectification; ndlr; ndlr.; editor's note; editors' note; editors note; publisher's note; note of the editor
    note from the author; note from the editor; author's note; a note from the author; disclaimer
    droit de réponse; nb; n.b; mise à jour; précision; précisions; traduction; note de la rédaction; note de l'éditeur; note du rédacteur; note de l'éditrice; avertissement; mentions légales
    legal notice; publicité; advertisement; crédits; credits; à propos de ce site; about this site
    """
)
# "This article was", "(This May 4 story has been", "Cet article a été": then one of the participles.
SELF = words(
    "article story piece live liveblog blog report interview tribune translation dépêche reportage version page"
)
SELF_DONE = words(
    "updated corrected amended clarified republished reproduced reposted edited translated produced adapted excerpted "
    "actualisé corrigé modifié republié reproduit traduit rectifié mis mise corrects clarifies corrige actualisée corrigée modifiée republiée traduite"
)
FIRST = words("first originally initially d'abord initialement")
PUBLISHED = words("published appeared publié paru publiée parue")
# A label or heading made of these alone leads to other articles, if one of the first is among them.
TEASERS = words(
    "related recommended trending popular read viewed watch listen also see video vidéo videos vidéos podcast podcasts "
    "quiz poll tags tag topics keywords gallery infographic interactive lire voir écouter regarder relire revoir sondage "
    "coverage explainer thème sujet rubrique lus similaires mots-clés thèmes étiquettes également "
    "scroll explore miss multimedia audio direct advertisement advertising publicité sponsored sponsorisé sponsorisés ailleurs partenaire "
    "partenaires rubriques recommandé recommandés recommandations"
)
HEADINGS = words("reading more stories picks next latest similaires liés plus une items headlines topic coverage news")
TEASER_FRIENDS = words(
    "more stories story topic articles article news most you may be interested in on this from the for now top latest up "
    "next editor's editors' picks keep reading around list of item items end what to who don't do like recommended follow "
    "links content coverage headlines photos pictures full our here week day continue below reads and with must just too "
    "à a le la les l' l d' d de du des sur même dans nos notre pour aller loin plus et en images une entretien enquête "
    "dossier dossiers reportage analyse décryptage article articles liés aussi abonnés ne pas manquer vous aimerez actualité "
    "ce que récit web par contenu contenus "
)
# A heading that opens so goes on with a name: "More from Dorra", "Most read in Politics", "Fil info Bretagne".
HEADING_OPENINGS = phrases(
    """
    more from; more in; around the; also on; most viewed in; most read in; most read from; most popular in; popular in
    trending in; latest in; latest from; you may like; you might like; sponsored links; from the web; play video
    fil info; le fil; en continu; l'actu en continu; l'info en continu; flash info; aussi dans; aussi en
    dernières infos; dernières actus; les dernières infos
    """
)
# After a heading of these words, one of the first among them, all is the sender's, to the end of the page.
LAST_WORDS = words(
    "editors editor's editors' editor journalists rédactions rédaction rédacteurs éditeurs journalistes contact contacts"
)
LAST_FRIENDS = words(
    "note notes to for the aux à la les l' media press presse médias information informations more further us plus "
    "enquiries inquiries and et pour details person persons"
)
LAST_HEADINGS = phrase_set(
    """
    forward-looking statements; forward looking statements; cautionary statement; safe harbor statement; disclaimer
    about the author; about the authors; à propos de l'auteur; à propos des auteurs; about us; notes; disclosure statement
    qui sommes-nous; mentions légales; avertissement; énoncés prospectifs; déclarations prospectives
    déclaration d'intérêts
    """
)
END_MARKS = words("end ends fin enditem 30 0 xxx o0o ooo ###")
# "Ruth Stone is a correspondent": who wrote the article.
WRITERS = words(
    "correspondent reporter journalist editor columnist writer researcher lecturer professor fellow author producer "
    "freelancer photographer correspondant correspondante journaliste chercheur chercheuse rédacteur rédactrice "
    "professeur professeure auteur auteure autrice maître maîtresse doctorant doctorante photographe chroniqueur "
    "chroniqueuse enseignant enseignante enseignant-chercheur"
)
BYLINE = phrases(
    "by; par; story by; text by; texte de; texte par; written by; from our correspondent; de notre correspondant; "
    "propos recueillis par; reporting by; edited by; editing by; writing by; compiled by; rédigé par; édité par; "
    "article rédigé par; vidéo par; photos by; photographs by; with reporting by; avec"
)
BYLINE_WORDS = words(
    "and et in at à a with avec for pour of de du des the le la les en on our notre nos special spécial spéciale envoyé "
    "envoyée envoyés correspondent correspondant correspondante correspondance correspondents staff reporter writer "
    "agencies agences agency news from by par texte vidéo text photos via le am pm gmt h source sources editor"
)
# A caption opens with such words alone and a mark: "File photo:", "Image caption,", "Légende -", "Photo d'illustration."
CAPTION_WORDS = words(
    "photo photos picture pictures pictured caption légende légendes image images file illustration archives archive "
    "crédit crédits credit handout screenshot screengrab photographie capture"
)
CAPTION_FRIENDS = words(
    "d de du l la le les source media médias representational representative undated stock satellite combination video "
    "écran still grab by from par in this an a prétexte symbole copyright click expand to"
)
CAPTION_OPENINGS = phrases(
    """
    image copyright; image source; image caption; media caption; légende image; crédit photo; source de l'image
    this image from; this image made from; this image taken from; this image provided; this photo provided; this photo taken
    this undated; this frame grab; in this photo; in this image; in this handout; in this file; sur cette photo; sur cette image; this handout
    a file photo; a file picture; a file image; a view of; an aerial view; a general view; une vue de; une vue du; une vue aérienne; une vue générale; vue aérienne
    a map showing; map showing; a chart showing; vue générale; satellite image; image satellite; screengrab; screenshot from; capture d'écran
    """
)
# Words of a credit in brackets: (AP Photo/...), [File: ...], (image d'illustration), (courtesy of ...).
CREDIT_WORDS = words(
    "photo photos image images picture pictures file handout illustration archives archive courtesy screengrab "
    "screenshot photographie crédit credit ph representational representation representative"
)
CREDIT_FRIENDS = words("by for via par for pour of de du from and et d' dr the le la les provided supplied fournie")
CAPTION_STARTS = phrases(
    "people walk; a man walks; a woman walks; un homme marche; une femme marche; des habitants marchent; pictured"
)
# A line of these heads a press release.
RELEASE_HEADS = phrases(
    """
    for immediate release; press release; press statement; news release; media release; media statement; pour diffusion
    communiqué de presse; communique de presse; communiqué; communique; republic of; république; republique; republic
    """
)
MONTHS = {
    **dict.fromkeys(words("january jan janvier janv"), 1),
    **dict.fromkeys(words("february feb février fév févr"), 2),
    **dict.fromkeys(words("march mar mars"), 3),
    **dict.fromkeys(words("april apr avril avr"), 4),
    **dict.fromkeys(words("may mai"), 5),
    **dict.fromkeys(words("june jun juin"), 6),
    **dict.fromkeys(words("july jul juillet juil"), 7),
    **dict.fromkeys(words("august aug août"), 8),
    **dict.fromkeys(words("september sep sept septembre"), 9),
    **dict.fromkeys(words("october oct octobre"), 10),
    **dict.fromkeys(words("november nov novembre"), 11),
    **dict.fromkeys(words("december dec décembre déc"), 12),
}
WEEKDAYS = {
    **dict.fromkeys(words("monday mon lundi"), 0),
    **dict.fromkeys(words("tuesday tue mardi"), 1),
    **dict.fromkeys(words("wednesday wed mercredi"), 2),
    **dict.fromkeys(words("thursday thu jeudi"), 3),
    **dict.fromkeys(words("friday fri vendredi"), 4),
    **dict.fromkeys(words("saturday sat samedi"), 5),
    **dict.fromkeys(words("sunday sun dimanche"), 6),
}
# What a line that is nothing but a date, a time, or a reading time may hold beside numbers, months and weekdays.
DATE_WORDS = words(
    "published updated posted last modified on at the le à du publié mis jour modifié date gmt utc est cet am pm "
    "a.m. p.m. h min "
    "read reading time min mins ago hours hour first last minutes minute lecture de th st nd rd er and et publication publiée modifiée actualisé actualisée clics vues "
    "lectures lu fois hier aujourd'hui hae hne he temps heures il y a depuis dim lun mer jeu ven sam créé posté mise "
)
DATELINE_WORDS = words(
    "de la le du des l' d' en à and et the of le - via special spécial correspondent from our envoyé at on"
)
