"""Walks the words of a number's own clause, nearest first: what they say may be said of those who are counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claims.extraction.figures.amounts import amount_at
from claims.extraction.figures.counted_nouns import is_people
from claims.extraction.figures.numbers import number_at
from claims.extraction.lexicon.quantities import CASUALTY_ADJECTIVES, ORDINALS, REMAINING
from claims.extraction.lexicon.words import words
from claims.extraction.phrases.finiteness import is_finite

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.figures.numbers import Amount
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token

REACH = 13  # pieces to each side in which "killed" may stand
PHRASE = 5  # pieces that a phrase of three words may hold, adverbs among them
LEFT = {"en": "fled", "fr": "fui"}  # how "left their homes" counts
LEAVING = words(
    "left leave leaving quitté quittent quitter quittant quittaient abandonné abandonnent abandonner abandonnant "
    "déserté"
)
STAYING = words("were are was been be being")
LEAVING_WHAT = words("the their his her its our for homes home town villages le la les l' leur leurs son sa ses")
AGED = words("aged âgés âgées âgé âgée")
LENGTHS = words("metres meters feet kilometres kilometers miles km m mètres kilomètres hours days minutes weeks months")
FRENCH_TIMES = words("heures jours nuits semaines mois ans années")
CLAUSE_ENDS = frozenset(",;.!?:—–()")
CLOSING = {",": ",", "(": ")", "–": "–", "—": "—"}
CLAUSE_JOINTS = words(
    "and et but mais while whereas after before when as since because although though tandis alors après avant "
    "lorsque lorsqu' puisqu' quand puisque car dont bien"
)
RELATIVE = words("who which qui")
# Whoever leaves these has not fled.
NO_HOMES = words(
    "salle réunion table hémicycle scène parti poste entreprise hôpital bureau tribunal coalition gouvernement "
    "terrain stade fonction parcours itinéraire cortège défilé marche train bus avion "
    "party room hall meeting table company job post government coalition stadium hospital court scene building "
    "force army profession march rally procession route train bus plane "
    "union race service talks negotiations classroom chamber ceremony"
)
SAME_SUBJECT = words("have has had were was are been ont sont avaient étaient")  # were seized *and have* been held
COMING = words("came stayed stay stays come")
OUT = words("out away home from forward under through silent")  # came *out*: no longer there
UPON = words("at upon against sur contre")
MODIFYING = words("from on in aboard with across de d' dans sur en à issus of")
WHOLES = words("of the des les sur out its their some")
PLANNED = words("a an planned required promised pledged expected requested")
AMONG = words("of among including parmi sur")
PARTS = words("soit including dont among most mostly some many parmi notamment y mainly all")


class Told(NamedTuple):
    """A word, or two or three, of the clause: how far it is, and whether nothing else is counted between."""

    distance: int
    said: str
    at: int
    is_own: bool


def told_near(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> Iterator[Told]:
    """The clause's words, each with its distance; words after the number count as nearer than those before."""
    after = list(_after(pieces, amount, lexicon))
    joint = _joint(pieces, amount, after[-1], lexicon) if after else None
    for at in after:
        leaves = _is_leaving(pieces, at)
        distance = (at - amount.last) * 2
        is_own = joint is None or at < joint
        if pieces[at].low in COMING and at + 1 < len(pieces) and pieces[at + 1].low in OUT:
            continue
        yield Told(distance, LEFT[lexicon.language] if leaves else pieces[at].low, at, is_own)
        yield from _phrases(pieces, at, after[-1] + 1, distance, lexicon, is_own=is_own)
    own_verb = any(is_finite(pieces, at, lexicon) for at in after) or _is_verb_of(pieces, amount, lexicon)
    is_own = True
    for step, at in enumerate(range(amount.first - 1, max(-1, amount.first - REACH), -1)):
        if _ends_before(pieces, at, step, lexicon, own_verb=own_verb):
            return
        is_own = is_own and pieces[at].low not in CLAUSE_JOINTS and pieces[at].kind == "word"
        yield Told(step * 2 + 1, pieces[at].low, at, is_own)
        yield from _phrases(pieces, at, amount.first, step * 2 + 1, lexicon, is_own=is_own)


def _is_verb_of(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> bool:
    """As thousands *queued* for bread: not "dozens wounded in the blast"."""
    lows = [piece.low for piece in pieces[amount.last : amount.last + 2]]
    verb = lexicon.language == "en" and lows[:1] != [] and lows[0].endswith("ed") and lows[0] not in CASUALTY_ADJECTIVES
    return verb and lows[1:2] != [] and lows[1] in lexicon.prepositions - {"by"}


def _joint(pieces: Sequence[Token], amount: Amount, last: int, lexicon: Lexicon) -> int | None:
    """Where a clause of its own begins: "several detainees *and* guards were wounded" is one."""
    verb = lexicon.language == "fr"
    for at in range(amount.last, last):
        if pieces[at].low == "et" and _are_people(pieces, at + 1, lexicon):
            continue
        if pieces[at].low == "since" and pieces[at - 1].low in lexicon.have:
            continue
        if pieces[at].low in CLAUSE_JOINTS and (verb or pieces[at].low not in {"and", "but"}):
            return at
        verb = verb or is_finite(pieces, at, lexicon)
    return None


def _phrases(
    pieces: Sequence[Token], at: int, end: int, distance: int, lexicon: Lexicon, *, is_own: bool
) -> Iterator[Told]:
    """Two and three words together, over adverbs: lost their homes, manquent *toujours* à."""
    lows = [pieces[at].low]
    for piece in pieces[at + 1 : min(at + PHRASE, end)]:
        if len(lows) < 3 and (piece.low not in lexicon.adverbs or lexicon.language == "en"):
            lows.append(piece.low)
            yield Told(distance, " ".join(lows), at, is_own)


def _after(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> Iterator[int]:
    """The places after the number up to where its clause ends."""
    at, end, joined = amount.last, amount.last + REACH, False
    while at < min(end, len(pieces)):
        if _tells_fate(pieces, at, amount):
            at += 1
            continue
        inner = max(
            _over_part(pieces, at), _over_insertion(pieces, at, amount, lexicon), over_whole(pieces, at, amount)
        )
        if inner > at:
            at, end = inner, end + inner - at
            continue
        joined = joined or _joins_subjects(pieces, amount, at, lexicon)
        if joined and (pieces[at].low in {"and", "et", ","} or pieces[at].kind == "number"):
            at, joined = at + 1, pieces[at].kind != "number"
            continue
        counts = pieces[at].kind == "number" and not _tells_of_noun(pieces, amount, at, lexicon)
        ends = pieces[at].text in CLAUSE_ENDS or counts or _is_joint(pieces, at)
        if (ends and not _is_quote_mark(pieces, at, amount)) or _opens_clause(pieces, amount, at, lexicon):
            return
        at = _over_relative(pieces, at, lexicon) if pieces[at].low in RELATIVE else at
        yield at
        at += 1


def _tells_fate(pieces: Sequence[Token], mark: int, amount: Amount) -> bool:
    """Une centaine d'autres*, légèrement blessées,* ont été soignées: the words between the marks tell it."""
    near = pieces[mark + 1 : mark + 4]
    told = next((at for at, piece in enumerate(near) if piece.low in CASUALTY_ADJECTIVES), None)
    if pieces[mark].text != "," or told is None or mark > amount.last + 3:
        return False
    return [piece.text for piece in near[told + 1 :]] == [","] or pieces[mark + told + 2 : mark + told + 3] == []


def over_whole(pieces: Sequence[Token], at: int, amount: Amount) -> int:
    """118 *of the 287* pupils were freed; 12 *des 30* élèves: where the number of all of them ends."""
    if at >= len(pieces) or at != amount.last or pieces[at].low not in WHOLES:
        return at
    for near in range(at + 1, min(at + 4, len(pieces))):
        if pieces[near].kind == "number":
            return near + 1
        if pieces[near].low not in WHOLES | PLANNED:
            return at
    return at


def _modifies(pieces: Sequence[Token], amount: Amount, at: int, lexicon: Lexicon) -> bool:
    """400 delegates *from 54 countries* are meeting; 80 gunmen *on 40 motorcycles* rode in."""
    if pieces[at - 1].low not in MODIFYING or any(is_finite(pieces, near, lexicon) for near in range(amount.last, at)):
        return False
    near = next((near for near in range(at + 1, min(at + 4, len(pieces))) if pieces[near].kind == "word"), at)
    return not is_people(pieces[near].text, lexicon) and near > at


def _tells_of_noun(pieces: Sequence[Token], amount: Amount, at: int, lexicon: Lexicon) -> bool:
    """Whether this number counts nobody else: 72 hours, from 54 countries, aged 34 and 62."""
    if is_ordinal(pieces, at):
        return True
    aged = any(piece.low in AGED for piece in pieces[max(amount.last, at - 4) : at])
    return aged or _is_time(pieces, at) or _modifies(pieces, amount, at, lexicon)


def is_ordinal(pieces: Sequence[Token], at: int) -> bool:
    """Six men of the *4th* Infantry Battalion; six militaires du *4e* bataillon."""
    after = pieces[at + 1] if at + 1 < len(pieces) else None
    return after is not None and after.start == pieces[at].end and after.low in ORDINALS


def _is_time(pieces: Sequence[Token], at: int) -> bool:
    """12 hommes ont passé plus de *72 heures* en prison; fell *200 metres* to their deaths: nobody else is counted."""
    return at + 1 < len(pieces) and (pieces[at + 1].low in FRENCH_TIMES or pieces[at + 1].low in LENGTHS)


def _opens_clause(pieces: Sequence[Token], amount: Amount, at: int, lexicon: Lexicon) -> bool:
    """Un colonel reconnaît *que* des pick-up traversent la frontière: not he."""
    if pieces[at].low not in lexicon.that:
        return False
    return any(is_finite(pieces, near, lexicon) for near in range(amount.last, at))


def _is_joint(pieces: Sequence[Token], at: int) -> bool:
    """While, because, dont: not the adverb of "have *since* been freed"."""
    if pieces[at].low == "since" and at and pieces[at - 1].low in {"have", "has", "had"}:
        return False
    if pieces[at].low in {"and", "et"} and any(piece.low in AGED for piece in pieces[max(0, at - 3) : at]):
        return False  # aged 34 *and* 62
    if pieces[at].low == "as" and at and pieces[at - 1].low.endswith("ed"):
        return False  # were listed *as* missing
    if pieces[at].low == "car" and at and pieces[at - 1].low in {"un", "le", "du", "ce", "au", "de"}:
        return False  # a coach, and not "because"
    goes_on = at + 1 < len(pieces) and pieces[at].low in {"and", "et"} and pieces[at + 1].low in SAME_SUBJECT
    return pieces[at].low in CLAUSE_JOINTS and not goes_on


def _joins_subjects(pieces: Sequence[Token], amount: Amount, at: int, lexicon: Lexicon) -> bool:
    """Seven soldiers *and* two civilians were killed: the verb is of both."""
    upon = amount.first and pieces[amount.first - 1].low in UPON  # fired *at* several thousand people and 15 were hurt
    if upon or pieces[at].low not in {"and", "et", ","} or at == amount.last or at + 1 >= len(pieces):
        return False
    if any(is_finite(pieces, near, lexicon) for near in range(amount.last, at)) or _has_object(pieces, at, lexicon):
        return False
    if pieces[at].low in {"and", "et"} and _are_people(pieces, at + 1, lexicon):
        return True  # 45 policiers *et gendarmes* blessés
    if any(is_finite(pieces, near, lexicon) for near in range(at + 1, min(at + 3, len(pieces)))):
        return False
    if any(piece.low in {"whom", "them"} for piece in pieces[at + 2 : at + 7]):
        return False  # 21 detainees*, two of whom* died
    return pieces[at + 1].low in lexicon.determiners or is_amount(pieces, at + 1, lexicon)


def _are_people(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Policiers et *gendarmes*: not "tué trois enfants et *déplacé* 200 familles"."""
    plural = lexicon.language == "en" or pieces[at].low.endswith(("s", "x"))
    return plural and is_people(pieces[at].text, lexicon)


def is_amount(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether a number begins here, with the bound before it: *at least two* civilians."""
    for near in range(at, min(at + 4, len(pieces))):
        amount = amount_at(pieces, near, lexicon.language)
        if amount is not None:
            return amount.first == at
    return False


def _has_object(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """And *arrested 11* others: a verb with an object of its own."""
    if lexicon.language != "en":
        return False
    return any(
        pieces[near].low.endswith(("ed", "ing"))
        and len(pieces[near].low) > 4
        and number_at(pieces, near + 1, "en") is not None
        for near in range(at + 1, min(at + 3, len(pieces) - 1))
    )


def _is_quote_mark(pieces: Sequence[Token], at: int, amount: Amount) -> bool:
    return pieces[at].text in '«“"' and at < amount.last + 2


def _over_part(pieces: Sequence[Token], comma: int) -> int:
    """14 people*, including two drivers,* died: where the part ends; the comma itself where there is none."""
    if pieces[comma].text != "," or comma + 1 >= len(pieces):
        return comma
    if pieces[comma + 1].low not in PARTS and not any(piece.low == "whom" for piece in pieces[comma + 1 : comma + 6]):
        return comma
    for at in range(comma + 2, min(comma + 2 + REACH, len(pieces))):
        if pieces[at].text == ",":
            return at + 1
        if pieces[at].text in ";.!?:":
            break
    return comma


def _over_insertion(pieces: Sequence[Token], mark: int, amount: Amount, lexicon: Lexicon) -> int:
    """12 soldats*, membres d'une patrouille,* ont péri: where the words between two marks end, before a verb."""
    closing = CLOSING.get(pieces[mark].text)
    if closing is None or any(
        is_finite(pieces, at, lexicon) and not is_people(pieces[at].text, lexicon) for at in range(amount.last, mark)
    ):
        return mark  # "suspects" is a noun here
    for at in range(mark + 1, min(mark + 1 + REACH, len(pieces) - 1)):
        if pieces[at].low in AGED:
            continue
        if pieces[at].text == closing and (is_finite(pieces, at + 1, lexicon) or pieces[at + 1].low in REMAINING):
            return at + 1
        if is_finite(pieces, at, lexicon) or pieces[at].text in ";.!?:":
            break
    return mark


def _over_relative(pieces: Sequence[Token], relative: int, lexicon: Lexicon) -> int:
    """Of "12 people *who had fled the town* were killed": the main verb, where there is one."""
    verbs = 0
    for at in range(relative + 1, min(relative + REACH, len(pieces))):
        if pieces[at].text in CLAUSE_ENDS or pieces[at].low in CLAUSE_JOINTS:
            break
        if is_finite(pieces, at, lexicon) and not is_finite(pieces, at - 1, lexicon):
            verbs += 1
        if verbs > 1:
            return at
    return relative


def _ends_before(pieces: Sequence[Token], at: int, step: int, lexicon: Lexicon, *, own_verb: bool) -> bool:
    """Whether the number's clause begins after this piece."""
    piece = pieces[at]
    if piece.text in {";", ".", "!", "?", "—"}:
        return True
    if step and (piece.low in {"and", "et"} or piece.text == ",") and _is_verb(pieces, at + 1, lexicon):
        return True
    if piece.low in RELATIVE and at and pieces[at - 1].text == ",":
        return True  # at the rally*, which* drew 80,000
    if piece.text == ",":
        return step > 2 or (own_verb and not _is_among(pieces, at))
    return own_verb and (piece.low in CLAUSE_JOINTS or piece.low in lexicon.that)


def _is_verb(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Killed 25 men and *destroyed* three hideouts: another verb, another clause."""
    low = pieces[at].low
    ending = ("ed", "ing") if lexicon.language == "en" else ("é", "ant", "er")
    return is_finite(pieces, at, lexicon) or (low.endswith(ending) and len(low) > 4)


def _is_among(pieces: Sequence[Token], comma: int) -> bool:
    """Of "*among the dead*, four were children": the part is counted as the whole."""
    for at in range(comma - 1, max(-1, comma - 7), -1):
        if pieces[at].text in CLAUSE_ENDS:
            return False
        if pieces[at].low in AMONG:
            return True
    return False


def _is_leaving(pieces: Sequence[Token], at: int) -> bool:
    """People who *have left* their homes; not "were left without water", not "12 men left dead"."""
    if pieces[at].low not in LEAVING or at + 1 >= len(pieces):
        return False
    if at + 2 < len(pieces) and pieces[at + 2].low in NO_HOMES:
        return False
    stays = any(piece.low in STAYING for piece in pieces[max(0, at - 2) : at])
    after = pieces[at + 1]
    return not stays and after.kind == "word" and (after.low in LEAVING_WHAT or after.is_capital)
