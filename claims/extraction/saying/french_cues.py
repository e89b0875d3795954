"""Finds French verbs of saying: "a déclaré", "s'est dit", "n'exclut pas", "n'a pas tardé à démentir", "ajoute-t-il"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.page import WEEKDAYS
from claims.extraction.lexicon.verbs import Verb
from claims.extraction.lexicon.words import words
from claims.extraction.saying.cue import Cue, matches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.lexicon.verbs import Form
    from claims.extraction.text.tokens import Token

BACK = 10  # how far before a participle its auxiliary may stand
SHARED_BACK = 40  # how far before "et réclamé" the auxiliary of its first participle may stand
TO_BE = words("est sont était étaient fut furent été")
HEARSAY = words("aurait auraient serait seraient")
CLITICS = words("l' le la les lui leur y en n' ne s' se m' me nous vous")
DETERMINER_CLITICS = words("l' le la les leur")
REFLEXIVE = words("s' se")
NEGATIVE = words("ne n'")
NOT = words("pas jamais plus rien")
# What may stand between "a" and "déclaré", or between "parle" and "de": d'abord, pour sa part, quant à lui.
MANNER = words(
    "d' abord pour sa leur part de son côté quant à lui elle eux elles au contraire en revanche outre effet nouveau "
    "emblée lui-même elle-même eux-mêmes tour fois même plus , mutuellement depuis deux reprises"
)
TIMES = frozenset(WEEKDAYS) | words("hier aujourd'hui matin midi après-midi soir nuit dernier")
ALSO = words("aussi plutôt même encore déjà ainsi donc pourtant toutefois cependant en")
# "N'exclut pas de partir" is a statement, though its verb is denied; "cache" is one only where it is.
ONLY_DENIED = words("cacher")
ADMITS = words("exclure écarter cacher croire penser douter")
BEFORE_PARTICIPLE = words("en tout et , — –")
# "Tient à préciser", "n'a pas tardé à démentir", "s'est borné à dire", "vient d'annoncer".
GOVERNORS = words(
    "tient tiennent tenait tenu continue continuent continuait continué hésite hésitent hésité tardé borne bornent "
    "borné bornée contente contentent contenté contentée vient viennent venait cesse cessent cessé fini finit "
    "finissent persiste persistent avant après"
)
LINKS = words("à de d' par")
AUXILIARY = words("a ont avait avaient est sont était s' se n' ne pas aurait auraient")
PARTICIPLE_ENDINGS = ("é", "i", "u", "is", "it", "ert", "eint", "clus")
FINITE_ENDINGS = ("e", "ent", "t", "d", "a", "ait", "aient")
NOT_INCISE = words(
    "de le ce cette une comme entre contre même quelque notre votre autre outre quatre que est et tout lorsque ont "
    "presque puisque quoique titre dite texte livre article date dont avant pendant durant malgré devant autant "
    "seulement surtout souvent maintenant dans sans avec grand quand quant tant récemment ensuite explicite ou où"
)
# Verbs that say something with one object, and something else with another: rappeler un ambassadeur.
OTHER_OBJECTS = {
    "rappeler": words("ambassadeur ambassadrice ambassadeurs ordre troupes consul"),
    "condamner": words("ans mort prison réclusion perpétuité amende ferme sursis"),
    "accuser": words("retard coup réception baisse recul"),
    "rejeter": words("pourvoi pourvois recours requête requêtes"),
    "admettre": words("patients malades élèves étudiants blessés"),
    "parler": words("eux-mêmes elles-mêmes français anglais arabe"),
    "annoncer": words("couleur"),
    "porter": words("plainte"),
}
OBJECT_REACH = 14
TOLLS = words("morts mort blessés blessé victimes victime disparus décès tués otages personnes cas sinistrés")
PLURAL = words("ont sont avaient étaient")
SINGULAR = words("dément tient vient soutient maintient convient prévient")
SAYS = Verb("dire", "states", frozenset("m"))
FIRMLY = Verb("dire", "states", frozenset("qt"))
# L'expert est formel et dit quoi; le maire se veut rassurant.
FIRM = words(
    "formel formelle formels formelles catégorique catégoriques clair claire clairs claires affirmatif affirmative "
    "unanime unanimes rassurant rassurante ferme fermes lapidaire direct directe explicite sévère cinglant cinglante "
    "inflexible pessimiste pessimistes optimiste optimistes péremptoire sceptique sceptiques amer amère"
)
BEING = words("est sont était étaient veut veulent voulait montre montrent dit reste restent")


def french_cue(pieces: Sequence[Token], index: int, last: int, form: Form, lexicon: Lexicon) -> Cue | None:
    """The cue whose verb stands at `index`, if it is one here."""
    if means_other(pieces, last, form.verb):
        return None
    cue = None
    if "past" in form.kinds:
        cue = _compound(pieces, index, last, form, lexicon) or _shared_auxiliary(pieces, index, last, form)
    if cue is None and "ing" in form.kinds:
        cue = _participle(pieces, index, last, form)
    if cue is None and "base" in form.kinds:
        cue = _governed(pieces, index, last, form)
    if cue is None and "finite" in form.kinds:
        cue = _simple(pieces, index, last, form, lexicon)
    return cue


def over_manner(pieces: Sequence[Token], at: int, verb: Verb) -> int:
    """Over "également", ", elle," and "pour sa part" between "fait" and "état": to the particle."""
    for near in range(at, min(at + BACK, len(pieces))):
        if pieces[near].low == verb.particle[0] and matches(pieces, near, verb.particle):
            return near
        low = pieces[near].low
        if not (low in MANNER | ALSO | TIMES or low.endswith("ment") or _is_inverted(pieces[near])):
            return at
    return at


def is_plural(verb: Sequence[Token]) -> bool:
    """Ont affirmé, assurent: by the first word that shows it."""
    return any(piece.low in PLURAL or (piece.low.endswith("ent") and piece.low not in SINGULAR) for piece in verb)


def means_other(pieces: Sequence[Token], last: int, verb: Verb) -> bool:
    others = OTHER_OBJECTS.get(verb.lemma)
    if not others:
        return False
    for piece in pieces[last : last + OBJECT_REACH]:
        apart = piece.text == "," and verb.lemma != "condamner"
        if apart or piece.text in {";", ":"} or piece.kind == "quote" or piece.low in {"que", "qu'"}:
            return False
        if piece.low in others:
            return True
    return False


# Est formel : « ... »


def firm_at(pieces: Sequence[Token], index: int) -> Cue | None:
    """How somebody speaks, and a colon or comma with the words behind it."""
    if pieces[index].low not in FIRM or index + 2 >= len(pieces):
        return None
    first = next((at for at in range(index - 1, max(0, index - 3), -1) if pieces[at].low in BEING), 0)
    following, after = pieces[index + 1], pieces[index + 2]
    says = following.text == ":" or (following.text == "," and after.kind == "quote")
    if not first or not says:
        return None
    return Cue(first - (pieces[first - 1].low in REFLEXIVE), index + 1, index, "finite", FIRMLY)


# En déclarant, ajoutant


def _participle(pieces: Sequence[Token], index: int, last: int, form: Form) -> Cue | None:
    first = index
    while first and pieces[first - 1].low in CLITICS - {"en"}:
        first -= 1
    reflexive = any(piece.low in REFLEXIVE for piece in pieces[first:index])
    if not first or reflexive != form.verb.is_reflexive or pieces[first - 1].low not in BEFORE_PARTICIPLE:
        return None
    return Cue(first - 1 if pieces[first - 1].low == "en" else index, last, index, "participle", form.verb)


# A déclaré, ont-ils affirmé, s'est engagé; est accusé is passive


def _compound(pieces: Sequence[Token], index: int, last: int, form: Form, lexicon: Lexicon) -> Cue | None:
    for at in range(index - 1, max(-1, index - BACK), -1):
        low = pieces[at].low
        if (low in lexicon.have or low in HEARSAY) and low not in {"ayant", "étant"}:
            return _with_auxiliary(pieces, at, index, last, form)
        if low == "avoir" and at and pieces[at - 1].low == "après":
            return Cue(at - 1, last, index, "participle", form.verb)
        if not _is_between(pieces[at], lexicon):
            return None
    return None


def _is_between(piece: Token, lexicon: Lexicon) -> bool:
    """Whether this may stand between "a" and "déclaré"."""
    low = piece.low
    if low.startswith("-") or low == "été" or low in NOT or low in {"tous", "toutes"}:
        return True
    if low in lexicon.negations:
        return False
    return low in MANNER | lexicon.adverbs | lexicon.time_words or low.endswith("ment")


def _with_auxiliary(pieces: Sequence[Token], at: int, index: int, last: int, form: Form) -> Cue | None:
    between = {piece.low for piece in pieces[at + 1 : index]}
    inverted = next((near for near in range(at + 1, index) if _is_inverted(pieces[near])), None)
    clitics = _clitics_before(pieces, at)
    reflexive = bool(clitics & REFLEXIVE) and pieces[at].low in TO_BE
    denied = bool(clitics & NEGATIVE or between & NOT)
    if reflexive != form.verb.is_reflexive or not _may_be_denied(form.verb, denied=denied):
        return None
    if "été" in between or (pieces[at].low in TO_BE | {"serait", "seraient"} and not reflexive):
        return Cue(at, last, index, "passive", form.verb)
    if pieces[at].low in HEARSAY and not (form.verb.takes("t") and _quotes(pieces, last)):
        return None  # "aurait reconnu un mégot" tells what is said to have happened
    first = at - 1 if (reflexive and pieces[at - 1].low in REFLEXIVE) or denied else at
    return Cue(first, last, index, "finite", form.verb, inverted)


def _may_be_denied(verb: Verb, *, denied: bool) -> bool:
    return verb.lemma in ADMITS if denied else verb.lemma not in ONLY_DENIED


def _quotes(pieces: Sequence[Token], last: int) -> bool:
    """Whether what was said follows in its own words or a clause, and is no object."""
    for piece in pieces[last : last + 9]:
        if piece.kind == "quote" or piece.text == ":" or piece.low in {"que", "qu'", "avoir", "être"}:
            return True
    return False


def _clitics_before(pieces: Sequence[Token], at: int) -> set[str]:
    found: set[str] = set()
    for near in range(at - 1, max(-1, at - 4), -1):
        if pieces[near].low not in CLITICS:
            break
        found.add(pieces[near].low)
    return found


def _shared_auxiliary(pieces: Sequence[Token], index: int, last: int, form: Form) -> Cue | None:
    """A condamné l'attaque *et réclamé* une enquête: the auxiliary stands once, before the first participle."""
    if index < 3 or pieces[index - 1].low != "et" or form.verb.is_reflexive:
        return None
    if pieces[index].low.endswith(("s", "es", "ée")) and not pieces[index].low.endswith(("is", "mis")):
        return None
    if last < len(pieces) and pieces[last].low in {"par", "de", "d'"} and form.verb.lemma == "accuser":
        return None
    for at in range(index - 2, max(-1, index - SHARED_BACK), -1):
        if pieces[at].text in {";", ":"} or pieces[at].low in {"que", "qu'"}:
            return None
        if pieces[at].low in {"a", "ont", "avait", "avaient"}:
            near = next((piece for piece in pieces[at + 1 : at + 4] if piece.low not in MANNER), None)
            is_one = near is not None and near.low.endswith(PARTICIPLE_ENDINGS)
            return Cue(index, last, index, "finite", form.verb) if is_one else None
    return None


# Tient à préciser, avant de reconnaître


def _governed(pieces: Sequence[Token], index: int, last: int, form: Form) -> Cue | None:
    at = index - 1
    reflexive = at >= 0 and pieces[at].low in REFLEXIVE
    at -= reflexive
    if reflexive != form.verb.is_reflexive or at < 1 or pieces[at].low not in LINKS:
        return None
    at -= 1
    while at and pieces[at].low in NOT:
        at -= 1
    if pieces[at].low not in GOVERNORS:
        return None
    if pieces[at].low in {"avant", "après"}:
        return Cue(at, last, index, "participle", form.verb) if pieces[at].low == "avant" else None
    while at and pieces[at - 1].low in AUXILIARY:
        at -= 1
    return Cue(at, last, index, "finite", form.verb)


# Déclare, ajoute-t-il, s'engage, l'accuse, n'exclut pas


def _simple(pieces: Sequence[Token], index: int, last: int, form: Form, lexicon: Lexicon) -> Cue | None:
    following = pieces[last] if last < len(pieces) else None
    inverted = next((at for at in range(index + 1, min(last + 1, len(pieces))) if _is_inverted(pieces[at])), None)
    clitics = _clitics_before(pieces, index)
    reflexive = bool(clitics & REFLEXIVE)
    if reflexive != form.verb.is_reflexive or not _says(pieces, index, last, form.verb, clitics, lexicon):
        return None
    denied = bool(clitics & NEGATIVE) or (following is not None and following.low in NOT)
    has_pas = following is not None and following.low == "pas"
    if not _may_be_denied(form.verb, denied=denied) or (denied and not has_pas):
        return None
    if not reflexive and not denied and inverted is None and not _may_precede(pieces, index, lexicon):
        return None
    first = index - 1 if reflexive or denied else index
    return Cue(first, last + 1 if denied else last, index, "finite", form.verb, inverted)


def _is_inverted(piece: Token) -> bool:
    return piece.low.startswith("-") and len(piece.low) > 2


def _says(pieces: Sequence[Token], index: int, last: int, verb: Verb, clitics: set[str], lexicon: Lexicon) -> bool:
    """Y voit un complot; compte six morts: what somebody sees or counts otherwise says nothing."""
    if verb.lemma == "compter":
        near = pieces[last : last + 4]
        return any(piece.low in TOLLS for piece in near[1:]) and near[0].low not in lexicon.infinitive
    if verb.lemma != "voir":
        return True
    subject = pieces[index - 2].low if index > 1 else ""
    return ("y" in clitics and subject != "on") or (last < len(pieces) and pieces[last].low in {"dans", "là"})


def _may_precede(pieces: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Not after an article or a preposition, unless it is a pronoun: "il l'affirme"."""
    before = pieces[index - 1] if index else None
    if before is None:
        return True
    if before.low in lexicon.have or before.low in lexicon.negations or before.kind == "number":
        return False
    if before.low in {"lui", "en", *DETERMINER_CLITICS}:
        return _is_clitic(pieces, index, before, lexicon)
    return before.low not in lexicon.determiners and before.low not in lexicon.prepositions


def _is_clitic(pieces: Sequence[Token], index: int, before: Token, lexicon: Lexicon) -> bool:
    """Whether "l'" in "l'accuse" is a pronoun; "l'annonce" may be a noun."""
    if index < 2:
        return before.low == "lui"
    earlier = pieces[index - 2]
    if earlier.low in {"il", "elle", "ils", "elles", "qui", "on", "y"}:
        return True
    if pieces[index].low in lexicon.also_nouns:
        apart = earlier.low in lexicon.prepositions or earlier.low in lexicon.determiners
        return before.low in {"lui", "leur"} and not apart and earlier.kind == "word"
    return earlier.low not in lexicon.prepositions or before.low == "lui"


# « ... », philosophe une rapatriée


def incise_at(pieces: Sequence[Token], index: int, lexicon: Lexicon) -> Cue | None:
    """A verb that nobody listed, between a quotation and the one who speaks."""
    if index < 2 or pieces[index - 1].text != "," or pieces[index - 2].kind != "quote":
        return None
    at = index + (pieces[index].low in REFLEXIVE)
    if at + 1 >= len(pieces) or " " not in pieces[index - 2].text.strip('« »\u00a0\u202f"“”'):
        return None
    verb, following = pieces[at], pieces[at + 1]
    if verb.kind != "word" or verb.is_capital or verb.low in NOT_INCISE or not verb.low.endswith(FINITE_ENDINGS):
        return None
    if verb.low in lexicon.prepositions | lexicon.determiners | lexicon.adverbs | lexicon.breaks | lexicon.have:
        return None
    inverted = at + 1 if _is_inverted(following) else None
    begins = following.low in lexicon.determiners - {"de", "d'", "du", "au", "aux"} or following.is_capital
    return Cue(index, at + 1, at, "finite", SAYS, inverted) if begins or inverted else None
