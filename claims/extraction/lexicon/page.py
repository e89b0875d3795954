"""What stands on a page beside the report: publisher's boilerplate, bylines, captions, datelines; both languages."""

from __future__ import annotations

from claims.extraction.lexicon.words import phrases, words

# One of these marks a paragraph as the publisher's own.
BOILERPLATE = phrases(
    """
    all rights reserved; tous droits réservés; tous les droits réservés; droits de reproduction; copyright ©
    © copyright
    read the original; read the full article; read more:; lire l'article original; lire l'original; lire la suite
    lire aussi; à lire aussi; read also; also read:; see also:
    comments or complaints; please contact us; contactez-nous; contact us at; pour nous contacter; legal right to edit
    publishers named above; responsible for their own content; sont responsables de leur contenu
    identify allafrica.com as the publisher; distributed by allafrica; distribué par allafrica; all africa global media
    sign up for; sign up to; subscribe to our; subscribe now; subscribe to the; our newsletter; our daily newsletter
    abonnez-vous; inscrivez-vous; notre newsletter; notre lettre d'information; recevez chaque; recevez nos
    follow us on; suivez-nous; join our whatsapp; rejoignez notre chaîne; download our app
    téléchargez notre application
    télécharger l'application; download the app; get the latest news; click here to; cliquez ici; share this article
    partager cet article; this article was originally published; cet article a été initialement publié
    republished from; republish our articles; terms of use; conditions d'utilisation; privacy policy
    politique de confidentialité; we use cookies; utilise des cookies; views expressed in this
    opinions expressed in this
    les opinions exprimées; the views expressed; do not necessarily reflect; ne reflètent pas nécessairement
    ne reflète pas nécessairement; make a donation; faites un don; support our journalism; soutenez notre
    become a member; advertise with us; toute reproduction; reproduction interdite; may not be republished
    may not be reproduced; without prior written permission; this story has been corrected; (reporting by
    (editing by; ; editing by
    (writing by; additional reporting; our standards:; the thomson reuters trust principles; avec agences
    this is a developing story; for more information, contact; contact presse; press contact; media contact
    note to editors; notes to editors; note aux rédactions; about the publisher; à propos de l'éditeur
    for further information; for media inquiries; for media enquiries; for press inquiries; for press enquiries
    for inquiries,; for enquiries,; media inquiries:; media enquiries:; pour plus d'informations, contact
    pour toute information; relations presse; service de presse :; sur le même sujet; à relire; à écouter; à voir aussi
    voir aussi; lire également; lire notre; related:; related story; related stories; more on this story; recommended:
    most read; les plus lus; en continu :; watch:; listen:; à lire :; read also; subscribers only; réservé aux abonnés
    """
)
# Two of these do.
BOILERPLATE_SIGNS = phrases(
    """
    we publish; publishes around; publishes about; publishes some; publishes more; publishes over; publie environ
    publie chaque; publie quelque; publie près de; publie plus de; nous publions; reports a day; stories a day
    articles a day; per day; par jour
    news organizations; news organisations; organes de presse; médias partenaires; newsletter; copyright; editorial team
    our readers; nos lecteurs; our website; notre site; whatsapp; subscribe; unsubscribe; s'abonner; abonnement
    subscription; cookies
    produced or commissioned; produits ou commandés; legal right; diversity of positions; diversité des positions
    diversité d'opinions; every topic; tous les sujets; publisher; publishers; éditeur; éditeurs; our journalism
    our reporting; republish; online since
    founded in; fondée en; fondé en; is a news; est un site; est un média; est une agence; is an independent
    est un journal
    contact us; nous contacter; email us; e-mail; écrivez-nous; complaints; réclamations; feedback; vos commentaires
    independent journalism; journalisme indépendant; breaking news; on facebook; on twitter; sur facebook; sur twitter
    """
)
BYLINE = phrases(
    "by; par; story by; text by; texte de; written by; from our correspondent; de notre correspondant; "
    "propos recueillis par"
)
CAPTION = phrases(
    """
    photo:; photo :; photos:; photos :; file photo; archive photo; photo d'archives; photo d'archive; image d'archives
    image:; picture:; crédit:; crédit :; crédits :; credit:; photo credit; via getty; getty images; afp via; /afp
    /reuters
    afp/; reuters/; (photo; [photo; ©; photo /; photo|; | photo; photo by; photos by; picture by; photo courtesy
    """
)
# These make a caption where they open or close the line.
CAPTION_EDGES = phrases(
    """
    handout; in this photo; sur cette photo; screengrab; screenshot from; capture d'écran; image satellite
    satellite image; illustration; caption:; légende :; légende:; pictured:; file picture; photo fournie; archives
    """
)
CAPTION_STARTS = phrases(
    """
    a view of; an aerial view; a general view; une vue; vue aérienne; vue générale; file image; file:; photo; photograph
    caption; légende; image; illustration; people walk; a man walks; un homme marche; des habitants marchent
    """
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
    "read minutes minute lecture de th st nd rd er and et"
)
DATELINE_WORDS = words(
    "de la le du des l' d' en à and et the of le - via special spécial correspondent from our envoyé at on"
)
