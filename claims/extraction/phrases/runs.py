"""Finds where a name ends: runs of capital words, with the small words that join them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.given_names import KNOWN as GIVEN_NAMES
from claims.extraction.lexicon.offices import FIELDS, KINDS_OF_BODIES, RANKS, RULING
from claims.extraction.lexicon.page import MONTHS, WEEKDAYS
from claims.extraction.lexicon.words import words
from claims.extraction.phrases.abbreviations import SMALL
from claims.extraction.phrases.finiteness import is_finite, is_function_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token

OF = words("of for de du des d' pour et and")
PARTICLES = words("al el ag bin ben ibn ould von van der den di da dos del de la le du d' bint abu ak")
OF_PERSONS = PARTICLES - words("de la le du d'")
CALLS = words("save free stop protect feed defend help")
RUN_LIMIT = 12
OURS = words("nos notre la le les l'")
AND, LISTING = words("and et &"), words("of for de des du")
LIST = 8  # words of a list inside a name
SUBJECTS = FIELDS | words(
    "rail maritime food fisheries environment education justice research planning technology social welfare population "
    "women children youth veterans community rural urban local digital media climate business skills innovation"
)
LIKE_BODIES = words(
    "framework pact trust initiative platform project school clinic hospital university brotherhood brigades "
    "guardians defenders sons voices friends mothers call path"
)
TOPICAL = words("on against without to")
HELD_BY = words("police armée gendarmerie gouvernement")  # what a person's title may follow
WITH_TOPIC = words(
    "commission committee conference council panel forum institute office convention agency programme program "
    "coalition campaign initiative network group center centre observatory alliance doctors reporters mission "
    "service foundation movement fund"
)
# French bodies whose names go on in small letters: "Fonds *monétaire international*".
BODIES_IN_SMALL = words(
    "nations gardiens médecins reporters forces fonds haut-commissariat haut-conseil matrice protection sécurité "
    "croissant-rouge croix-rouge casques chambre organisme société autorité association programme bureau cellule "
    "division brigade bataillon caisse cour conseil commission agence ordre confédération congrès rassemblement "
    "coordination cadre comité garde défense préfecture syndicat institut office observatoire centre groupe union "
    "banque mission service front mouvement parti ligue haute cellule unité réseau collectif forum force armée "
    "direction ministère tribunal organisation fédération alliance coalition plateforme gouvernement assemblée parquet "
    "fondation université hôpital secours communauté convention inspection délégation présidence compagnie régie "
    "coopérative intersyndicale ong état académie école initiative pacte état-major corps police gendarmerie marine"
)
ADJECTIVES = words(
    "libre rouge kurde suprême arabe unie unies unis autonome démocratique turc turque grec grecque russe belge suisse "
    "serbe croate slovaque tchèque corse basque berbère peul touareg tchadien panafricain interarmées conjoint "
    "conjointe mixte spécial spéciale central centrale public publique permanent permanente supérieur supérieure haut "
    "haute indépendant indépendante fédéral national militaire politique stratégique mondial patriotique rapide"
)
ADJECTIVAL = (
    "ien", "ienne", "iens", "iennes", "ais", "aise", "aises", "ain", "aine", "ains", "aines", "ois", "oise", "oises",
    "ique", "iques", "al", "ale", "ales", "aux", "aire", "aires", "éen", "éenne", "éens", "ive", "ives", "if", "ifs",
    "ielle", "ielles", "nelle", "nelles", "urelle", "uelle", "iel", "iels", "nel", "nels", "urel", "uel", "ées", "ée",
    "és", "ile", "iles", "ole", "oles", "ol", "ols", "ante", "bè", "ime", "imes",
    "eure",
)  # fmt: skip
PEOPLE = words("homme femme enfant consommateur patient victime réfugié enseignant étudiant avocat travailleur")
COMPLEMENTS = 3
HELP = words("soutien appui aide assistance secours retour accès")  # Groupe de *soutien* à l'islam
TO_BRACKET = 12
NAMED = 2  # words of "Me Ana"
ROLE = 7  # pieces in which a role stands before its comma
NICKNAME = 20  # characters
ADDRESSES = words("me m. mme mlle dr mgr pr maître")
SITES = (".cd", ".net", ".com", ".org", ".info", ".bf", ".ml", ".sn", ".tg")


def is_site(piece: Token) -> bool:
    """A name of the web stands alone: nobody's first name."""
    return piece.low.endswith(SITES)


def is_name_word(piece: Token) -> bool:
    """Diop, al-Saadi, d’Arc: capital, if need be behind its particle; not ACTUALITE.CD."""
    if piece.kind != "word" or is_site(piece):
        return False
    if piece.is_capital:
        return True
    particle, dash, rest = piece.text.partition("-")
    return bool(dash) and len(particle) < 4 and rest[:1].isupper()


def run_end(pieces: Sequence[Token], first: int, lexicon: Lexicon) -> int:
    """The end of a run of capital words, with small joining words inside it."""
    at, has_body = first + 1, pieces[first].low in lexicon.body_nouns | LIKE_BODIES
    while at < len(pieces) and at - first < RUN_LIMIT:
        if is_name_word(pieces[at]) and not _is_day(pieces, at):
            has_body = has_body or pieces[at].low in (lexicon.body_nouns | LIKE_BODIES) - RANKS
            at += 1
            continue
        after = _over_mark(pieces, first, at, lexicon) or _over_small(pieces, first, at, lexicon, has_body=has_body)
        if not after:
            break
        at = after
    return at


def _over_mark(pieces: Sequence[Token], first: int, at: int, lexicon: Lexicon) -> int:
    """Where a run goes on behind a dot, an owner's mark, a nickname, a number or a list; 0 where it does not."""
    piece, following = pieces[at], pieces[at + 1] if at + 1 < len(pieces) else None
    has_article = first > 0 and pieces[first - 1].low in lexicon.articles
    is_dotted = piece.text == "." and len(pieces[at - 1].text) <= 3 and following is not None and following.is_capital
    is_joined = piece.text == "&" and following is not None and following.is_capital
    if (
        is_dotted
        or is_joined
        or _is_plural_owner(piece, following, has_article=has_article)
        or _is_nickname(piece, following)
        or _is_numbered(pieces, first, at, lexicon)
    ):
        return at + 1
    return at + 2 if _is_slashed(pieces, at) else _over_list(pieces, first, at)


def _over_small(pieces: Sequence[Token], first: int, at: int, lexicon: Lexicon, *, has_body: bool) -> int:
    """Where a run goes on behind small words; 0 where it does not."""
    low = pieces[at].low
    has_article = first > 0 and pieces[first - 1].low in lexicon.articles
    is_second = at == first + 1 and _is_capital_at(pieces, at + 1)
    if is_second and ((low == "the" and pieces[first].low in CALLS) or (low == "d'" and has_article)):
        return at + 2  # Save the Children; la Côte d'Ivoire
    if low in OURS and pieces[at - 1].low.endswith("ons") and is_behind_kind(pieces, at - 1, lexicon):
        return min(at + 2, len(pieces))  # l'ONG Sauvons nos forêts
    is_joining = low in PARTICLES | OF | TOPICAL
    # Dairy Farmers of America
    has_body = has_body or (low == "of" and at - first > 1 and pieces[at - 1].low in lexicon.group_nouns)
    return _joined(pieces, first, at, lexicon, has_body=has_body) if is_joining else 0


def _is_day(pieces: Sequence[Token], at: int) -> bool:
    """March, Monday: not the family name of "Theresa May"."""
    low = pieces[at].low
    return low in WEEKDAYS or (low in MONTHS and pieces[at - 1].low not in GIVEN_NAMES)


def _is_slashed(pieces: Sequence[Token], at: int) -> bool:
    """Selva A*/*S: a company's form."""
    if pieces[at].text != "/" or at + 1 >= len(pieces):
        return False
    return all(len(pieces[beside].text) == 1 and pieces[beside].is_capital for beside in (at - 1, at + 1))


def _over_list(pieces: Sequence[Token], first: int, at: int) -> int:
    """The Union of Rail*, Maritime and Transport Workers* (RMT): where a list in a name ends; 0 for none."""
    if pieces[at].text != "," or not LISTING & {piece.low for piece in pieces[first:at]}:
        return 0
    joint = next((near for near in range(at + 2, min(at + LIST, len(pieces))) if pieces[near].low in AND), 0)
    members = pieces[at:joint]
    is_list = joint > 0 and all(is_name_word(piece) != (piece.text == ",") for piece in members)
    end = joint + 1
    while is_list and end < len(pieces) and is_name_word(pieces[end]) and end - joint < LIST:
        end += 1
    is_short = end < len(pieces) - 1 and pieces[end].text == "(" and _is_short_form(pieces, end + 1)
    is_known = is_list and all(piece.low in SUBJECTS for piece in (pieces[at - 1], *members[1::2]))
    return end if is_list and end > joint + 1 and (is_short or is_known) else 0


def _is_plural_owner(piece: Token, following: Token | None, *, has_article: bool) -> bool:
    """The Peace Monitors' Network: not "Harbour Studies' Ana Ruiz"."""
    is_owner = piece.text in "'’" and has_article and following is not None and following.is_capital
    return is_owner and following is not None and following.low not in GIVEN_NAMES


def _is_nickname(piece: Token, following: Token | None) -> bool:
    """Ana « Izo » Ruiz."""
    is_short = piece.kind == "quote" and len(piece.text) < NICKNAME and piece.text.count(" ") < 3
    return is_short and following is not None and following.is_capital


def _is_numbered(pieces: Sequence[Token], first: int, at: int, lexicon: Lexicon) -> bool:
    """Le Front *33* dit; the rights group Article *7* said."""
    is_called = pieces[first].low in lexicon.body_nouns or is_behind_kind(pieces, first, lexicon)
    if pieces[at].kind != "number" or at != first + 1 or not is_called:
        return False
    return at + 1 == len(pieces) or pieces[at + 1].kind == "mark" or is_finite(pieces, at + 1, lexicon)


def is_behind_kind(pieces: Sequence[Token], first: int, lexicon: Lexicon) -> bool:
    """The rights group *Article 7*; le syndicat *IG Selva*: whether a noun stands before that says what it is."""
    before = pieces[first - 1].low if first else ""
    kinds = (
        KINDS_OF_BODIES | RULING if lexicon.language == "en" else lexicon.body_nouns - lexicon.person_nouns - HELD_BY
    )
    return before in kinds


def _is_capital_at(pieces: Sequence[Token], at: int) -> bool:
    return at < len(pieces) and pieces[at].is_capital


def _joined(pieces: Sequence[Token], first: int, at: int, lexicon: Lexicon, *, has_body: bool) -> int:
    """Where a run goes on after "ag", "of the", "de la"; 0 where it does not."""
    low = pieces[at].low
    if low in TOPICAL:
        return _topic_end(pieces, at, lexicon)
    if low in {"and", "et"}:
        return at + 1 if _is_one_body(pieces, first, at, lexicon, has_body=has_body) else 0
    is_foreign = lexicon.language == "en" and low in PARTICLES
    is_addressed = at - first == NAMED and pieces[first].low in ADDRESSES  # Me Ana de Wit
    is_first = at - first == 1 and (pieces[first].low in GIVEN_NAMES or _is_set_beside(pieces, first, lexicon))
    is_noble = low in {"de", "du", "d'"} and (is_addressed or is_first)
    if not has_body and low not in OF_PERSONS and not (is_foreign or is_noble):
        return 0
    while at < len(pieces) and (pieces[at].low in SMALL or pieces[at].low in PARTICLES):
        at += 1
    return at if at < len(pieces) and is_name_word(pieces[at]) else 0


def _is_set_beside(pieces: Sequence[Token], first: int, lexicon: Lexicon) -> bool:
    """Son directeur général, *Aymar* de Selva-Pons: a name behind what somebody is."""
    before = pieces[max(0, first - ROLE) : first]
    is_french = lexicon.language == "fr" and len(before) > 1 and before[-1].text == ","
    return is_french and any(piece.low in lexicon.person_nouns for piece in before)


def _topic_end(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """The Commission *on* Human Rights; the Campaign *Against* Mines: not "on Monday" or "on Facebook"."""
    if at + 1 >= len(pieces) or pieces[at - 1].low not in WITH_TOPIC:
        return 0
    topic = pieces[at + 1]
    is_other = topic.low in MONTHS or topic.low in WEEKDAYS or topic.low in lexicon.medium_nouns
    return at + 1 if is_name_word(topic) and not is_other else 0


def _is_one_body(pieces: Sequence[Token], first: int, at: int, lexicon: Lexicon, *, has_body: bool) -> bool:
    """The Office for Risk *and* Disaster Management; the Relief *and* Rehabilitation Commission."""
    after = at + 1
    while after < len(pieces) and is_name_word(pieces[after]) and after - at < 5:
        after += 1
    right = pieces[at + 1 : after]
    if not right:
        return False
    left = pieces[first:at]
    if has_body:
        named_for = any(piece.low in {"of", "for", "to", "on", "de", "des", "du", "pour"} for piece in left)
        return named_for and not right[0].text.isupper() and not left[-1].text.isupper()
    has_article = first > 0 and pieces[first - 1].low in lexicon.articles
    closes = len(right) > 1 and right[-1].low in lexicon.body_nouns and right[0].low not in lexicon.body_nouns
    return closes and len(left) < 4 and not left[-1].text.isupper() and (has_article or len(left) > 1)


def through_small_letters(pieces: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> int:
    """Fonds *monétaire international*; Bureau *national de gestion des risques*: bodies of French names."""
    kind = pieces[first - 1].low if first else ""  # le collectif Citoyens de Port-Selva
    own = {piece.low for piece in pieces[first:last]}
    if lexicon.language != "fr" or (own & (lexicon.person_nouns | lexicon.titles) and not BODIES_IN_SMALL & own):
        return last
    is_body = bool(BODIES_IN_SMALL & {kind, *own})
    bracket = _bracket(pieces, last, lexicon) if is_body or kind in lexicon.articles else 0
    if bracket or not is_body:
        return bracket or last
    at = over_adjectives(pieces, last, lexicon)
    for _ in range(COMPLEMENTS):
        after = _over_complement(pieces, at, lexicon)
        if after == at:
            break
        at = after
    return at


def _bracket(pieces: Sequence[Token], last: int, lexicon: Lexicon) -> int:
    """Where the abbreviation stands in "Groupe de soutien à l'islam et aux musulmans (JNIM)"; 0 where none does."""
    for at in range(last, min(last + TO_BRACKET, len(pieces) - 1)):
        piece = pieces[at]
        if piece.text == "(":
            return at if _is_short_form(pieces, at + 1) else 0
        if piece.kind != "word" or is_finite(pieces, at, lexicon) or piece.low in lexicon.relatives:
            return 0
    return 0


def _is_short_form(pieces: Sequence[Token], at: int) -> bool:
    """(JNIM); (Jnim)."""
    if sum(letter.isupper() for letter in pieces[at].text) > 1:
        return True
    return pieces[at].is_capital and at + 1 < len(pieces) and pieces[at + 1].text == ")"


def over_adjectives(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    stop = at + 3
    while at < min(stop, len(pieces)) and _is_french_adjective(pieces, at, lexicon):
        at += 1
    return at


def _is_french_adjective(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    piece = pieces[at]
    if piece.kind != "word" or piece.is_capital or is_finite(pieces, at, lexicon) or piece.low in lexicon.time_words:
        return False
    if piece.low in ADJECTIVES:
        return True
    return (
        len(piece.low) > 3
        and piece.low.endswith(ADJECTIVAL)
        and not is_function_word(piece.low, lexicon)
        and piece.low not in lexicon.participles
        and piece.low not in lexicon.verbs
    )


def _over_complement(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Over "de gestion", "des Nations unies", "pour les réfugiés", "et des catastrophes"."""
    start = at
    if at < len(pieces) and pieces[at].low == "et":
        at += 1
    is_helped = at > 0 and (pieces[at - 1].low in HELP or (at > start and pieces[at].low == "aux"))
    joints = {"de", "du", "des", "d'", "pour", "aux", "contre", "sans"} | ({"à", "au"} if is_helped else set())
    if at >= len(pieces) or pieces[at].low not in joints:
        return start
    at += 1
    while at < len(pieces) and pieces[at].low in {"la", "le", "les", "l'"}:
        at += 1
    noun = at
    while at < len(pieces) and is_name_word(pieces[at]):
        at += 1
    if at == noun:
        if at >= len(pieces) or not _is_plain_noun(pieces, at, lexicon):
            return start
        at += 1
    return over_adjectives(pieces, at, lexicon)


def _is_plain_noun(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    piece = pieces[at]
    return (
        piece.kind == "word"
        and not is_function_word(piece.low, lexicon)
        and (piece.low not in lexicon.person_nouns or piece.low in PEOPLE)
        and piece.low not in lexicon.time_words
    )


def text_of(pieces: Sequence[Token]) -> str:
    """The words as they stand, blanks made single."""
    written, end = "", pieces[0].start if pieces else 0
    for piece in pieces:
        written += (" " if piece.start > end else "") + piece.text
        end = piece.end
    return written
