"""Tells in French people who are somewhere, by the grammar of their clause: *il y avait* 100 assaillants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.figures.counted_nouns import is_people
from claims.extraction.lexicon.other_events import OTHER_EVENTS
from claims.extraction.lexicon.quantities import CASUALTY_NOUNS
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.figures.numbers import Amount
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token

BETWEEN = words(
    "plus toujours encore activement désormais que qu' n' ne déjà aussi au moins également officiellement les"
)
HAVING = words("a avait aura aurait eu avaient ont")
STANDING = words("tenaient tiennent tenait pressaient massaient restent restaient demeurent demeuraient")
PLACES = words("dans sur devant derrière sous chez autour")
INSIDE = words("classe ville mer poste faction salle brousse forêt réanimation cabine rade")
# À l'origine, au chômage: nowhere.
NO_PLACES = words(
    "origine arrêt abri épreuve aise étude recherche traîne retraite tête charge merci dérive chômage courant "
    "point bord "
    "cœur service complet moins plus œuvre agonie unanimité initiative écoute égard aide affût avant-garde "
    "honneur image "
    "heure abandon isolement rendez-vous pouvoir gouvernement volant menu programme procès total cours "
    "long-terme nombre "
    "centre secret contact repos taquet secours seuil plan profit prix travail fait chevet pied antipodes bout "
    "mieux pire "
    "sol détriment premier dernier même hauteur limite peine mode fin place portée disposition fois manœuvre base suite"
)
NUMBERING = words(
    "compte comptait comptent comptaient comptant rassemble rassemblait réunit réunissait regroupait rassemblé "
    "réuni compterait "
    "attiré attire attirait attend mobilisé"
)
GATHERINGS = words(
    "cortège cortèges foule rassemblement manifestation marche défilé attroupement colonne convoi meeting "
    "cérémonie messe "
    "veillée concert sit-in camp camps village salle stade assemblée"
)
KEEPING = words(
    "maintient maintiendra maintenir maintiennent maintenait conserve conservera garde gardera gardait compte comptait "
    "dispose disposait envoyé envoyer envoie enverra enverront dépêché dépêcher expédié a avait ont avaient"
)
AT = words("à au aux en sur dans sous")
PEOPLED = words(
    "soit pour compte comptait compter regroupe abrite ville village localité commune île quartier pays camp"
)
PATIENTS = words("patients malades")
TREATING = words("avons soigne soignent soignait soignons")
WE_ARE = words("étions sommes êtes étiez est était")
LEFT = words("reste restait resterait restent restaient")
WE = words("ils elles nous on")
SEARCHING = words(
    "recherches recherche secours fouilles opérations plongeurs secouristes sauveteurs tentent pour espoir"
)
WANTED = words(
    "suspects suspect assaillants auteurs complices individus terroristes témoins volontaires candidats "
    "emplois solutions"
)
FORCING = words(
    "contraint contraignant contraindre contraignent obligé obligeant obliger forcé forçant forcer poussé "
    "poussant pousser pousse poussent "
    "conduit amené sommé incité appelé"
)
LEAVING = words("évacuer fuir partir quitter abandonner déplacer exiler déguerpir réfugier")
HOMES = words(
    "immeuble maison chambre tente cellule cellules lit lits matelas appartement abri salle logement toit case pièce"
)
# Participles of a lasting state: sont *cachés* dans, étaient *assis* devant.
STATES = ("és", "ées", "is", "ises", "us", "ues")
CONDITIONS = words(
    "besoin attente incertitude pauvreté misère cadre espoir but peur crainte clandestinité dénuement "
    "précarité avenir détresse "
    "question sujet conditions sens mesure choix issue dossier affaire enquête liste listes"
)
NO_VERBS = words("seulement également notamment moment gouvernement parlement document argent client content souvent")
VESSELS = words(
    "embarcation pirogue bateau ferry bus avion car train canot vedette chalutier minibus camion hélicoptère "
    "navire barque bac"
)
NEAR = 8  # pieces between the number and what tells where its people are
QUOTES = frozenset("«»\"“”'‘’")
MARKS = frozenset(',;:.!?—–()«»"“”')


def is_there(pieces: Sequence[Token], amount: Amount, last: int, of: str, lexicon: Lexicon) -> bool:
    """*Il y avait* entre 100 et 120 assaillants; le cortège *comptait* 600 marcheurs; `last` is behind the noun."""
    if not of:
        return amount.low is not None and not amount.is_share and _is_somewhere(pieces, last, lexicon)
    if not is_people(of, lexicon) or of.lower().split(" ")[0] in CASUALTY_NOUNS:
        return False
    at = _verb_before(pieces, amount.first)
    if at > 0 and pieces[at].low in HAVING and pieces[at - 1].low == "y":
        return True
    if _is_populace(pieces, amount.first - 1, of):
        return True
    if (
        _are_in_hospital(pieces, last, of)
        or pieces[at].low == "bord"
        or _is_somewhere(pieces, last, lexicon)
        or _is_populace(pieces, at, of)
    ):
        return True
    return at > 0 and (_is_left(pieces, at, of) or _is_kept(pieces, at, last, lexicon))


def _are_in_hospital(pieces: Sequence[Token], last: int, of: str) -> bool:
    """9.700 patients Covid sont *hospitalisés*."""
    near = pieces[last : last + NEAR]
    return of.lower().split(" ")[0] in PATIENTS and any(piece.low.startswith("hospitalis") for piece in near)


def _is_left(pieces: Sequence[Token], at: int, of: str) -> bool:
    """Il ne *reste* que 150 habitants; nous *avons* 214 patients."""
    if of.lower().split(" ")[0] in PATIENTS and pieces[at].low in KEEPING | TREATING:
        return True
    return pieces[at].low in LEFT and "il" in {piece.low for piece in pieces[max(0, at - 3) : at]}


def _is_kept(pieces: Sequence[Token], at: int, last: int, lexicon: Lexicon) -> bool:
    """La France *maintiendra* 900 militaires *au Mali*; une pirogue *avec* 53 personnes."""
    verb = pieces[at].low
    near = {piece.low for piece in pieces[max(0, at - NEAR) : at]}
    if verb in KEEPING and _is_place(pieces, last, lexicon):
        return True
    return (verb == "avec" and bool(near & VESSELS)) or (verb in NUMBERING and bool(near & GATHERINGS))


def shares_a_home(pieces: Sequence[Token], last: int) -> bool:
    """Quarante familles se *partagent l'immeuble*."""
    lows = [piece.low for piece in pieces[last : last + 6]]
    return any(low.startswith("partag") and bool(set(lows[at + 1 :]) & HOMES) for at, low in enumerate(lows[:3]))


def is_being(pieces: Sequence[Token], amount: Amount, of: str, lexicon: Lexicon) -> bool:
    """Ils *étaient* une vingtaine; les ravisseurs étaient « entre 100 et 120 »; ils étaient 40 assaillants."""
    at = amount.first - 1
    while at > 0 and (pieces[at].text in QUOTES or pieces[at].low in {"plus", "que", "qu'"}):
        at -= 1
    behind = pieces[amount.last].low if amount.last < len(pieces) else ""
    if at > 0 and pieces[at].text == "," and behind in {",", "selon", "environ"}:
        return amount.bound == "about" and is_people(pieces[at - 1].text, lexicon)  # les assaillants, une centaine,
    if at < 1 or pieces[at].low not in lexicon.be | WE_ARE or amount.is_share or amount.low is None:
        return False
    subject = pieces[at - 2] if at > 1 and pieces[at - 1].low in {"n'", "ne", "y"} else pieces[at - 1]
    if of:
        return subject.low in WE and amount.bound == "about" and is_people(of, lexicon)
    return subject.low in WE or is_people(subject.text, lexicon)


def is_sought(pieces: Sequence[Token], amount: Amount, of: str) -> bool:
    """Les secours tentent de *retrouver trente* passagers; à la *recherche de* 12 pêcheurs: not of suspects."""
    at = _verb_before(pieces, amount.first)
    if of.lower().split(" ")[0] in WANTED or at < 1:
        return False
    if pieces[at].low == "retrouver":
        return any(piece.low in SEARCHING for piece in pieces[max(0, at - NEAR) : at])
    if pieces[at].low in {"de", "d'"}:
        return pieces[at - 1].low in {"recherche", "recherches"}
    return pieces[at].low in {"rechercher", "recherchent", "recherchaient", "recherchons"}


def is_wanted(counted: str, said: str, of: str) -> bool:
    """134 suspects étaient *recherchés*: nobody misses them."""
    return counted == "missing" and said.startswith("recherch") and of.lower().split(" ")[0] in WANTED


def is_driven(pieces: Sequence[Token], amount: Amount, last: int) -> bool:
    """Les feux ont *contraint* 180.000 riverains *à évacuer*; poussant 12.000 personnes à fuir."""
    at = _verb_before(pieces, amount.first)
    behind = [piece.low for piece in pieces[last : last + 5]]
    return pieces[at].low in FORCING and any(
        low in {"à", "de", "d'"} and bool(set(behind[place + 1 : place + 3]) & LEAVING)
        for place, low in enumerate(behind)
    )


def _verb_before(pieces: Sequence[Token], first: int) -> int:
    at = first - 1
    while at > 0 and (pieces[at].low in BETWEEN or pieces[at].text in QUOTES):
        at -= 1
    return max(at, 0)


def _is_populace(pieces: Sequence[Token], at: int, of: str) -> bool:
    """Une ville *de* 40.000 *habitants*; un médecin *pour* 12 millions d'habitants."""
    if of.lower().split(" ")[0] not in {"habitants", "âmes"}:
        return False
    if pieces[at].low in {"les", "des", "aux", "ses"}:
        return True  # la moitié des 16.000 habitants de l'île
    if (pieces[at].low in {"de", "d'"} and at > 0) or pieces[at].low.startswith("compt"):
        return True
    return pieces[at].low in PEOPLED


def _is_somewhere(pieces: Sequence[Token], last: int, lexicon: Lexicon) -> bool:
    """Trente élèves *étaient en classe*; 40 hommes *se tenaient devant* la porte; six *sont toujours à l'audience*."""
    for at in range(last, min(last + NEAR, len(pieces) - 1)):
        if pieces[at].text in MARKS:
            return False
        if _is_doing(pieces, at, last, lexicon):
            return _is_within(pieces, at + 1, lexicon)
        if pieces[at].low in lexicon.be | STANDING:
            place = _over_adverbs(pieces, at + 1, lexicon)
            if pieces[place].low.endswith(STATES) and pieces[place].low not in OTHER_EVENTS["fr"]:
                return _is_within(pieces, place + 1, lexicon)
            if pieces[place].low in PLACES:
                return not any(piece.low in CONDITIONS for piece in pieces[place + 1 : place + 3])  # dans le *besoin*
            return _is_place(pieces, place, lexicon)
    return False


def _is_doing(pieces: Sequence[Token], at: int, last: int, lexicon: Lexicon) -> bool:
    """Douze jeunes gens *traînaient* devant la porte: a verb of its own right behind the noun."""
    low = pieces[at].low
    if low in lexicon.be or low in STANDING or low in HAVING or low in OTHER_EVENTS["fr"]:
        return False
    return at <= last + 2 and len(low) > 6 and (low.endswith("aient") or (low.endswith("ent") and low not in NO_VERBS))


def _is_within(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """*Dans le camion*, *devant Bamako*: not "dans l'attente", "sur la base"."""
    at = _over_adverbs(pieces, at, lexicon)
    if at + 1 >= len(pieces) or pieces[at].low not in PLACES:
        return False
    behind = pieces[at + 1 : at + 3]
    return (behind[0].is_capital or behind[0].low in lexicon.determiners) and not any(
        piece.low in NO_PLACES or piece.low in CONDITIONS for piece in behind
    )


def _over_adverbs(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    while at + 1 < len(pieces) and (pieces[at].low in lexicon.adverbs or pieces[at].low in {"toujours", "encore"}):
        at += 1
    return at


def _is_place(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """*À l'audience*, *au camp*, *en Libye*: not "à l'origine", "en grève"."""
    lows = [piece.low for piece in pieces[at : at + 3]]
    if len(lows) < 2 or lows[0] not in AT:
        return False
    if lows[0] in PLACES:
        return _is_within(pieces, at, lexicon)
    if pieces[at + 1].is_capital:
        return True
    if lows[0] == "en":
        return lows[1] in INSIDE
    noun = lows[1] if lows[0] != "à" else lows[2:3][0] if lows[1] in {"la", "l'"} and lows[2:] else ""
    return bool(noun) and noun not in NO_PLACES
