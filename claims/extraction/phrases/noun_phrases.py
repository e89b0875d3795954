"""Finds the words that name somebody before or after a cue."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words
from claims.extraction.phrases.antecedents import before_insertions, behind_preposition, is_of_age
from claims.extraction.phrases.appositions import is_apposition, is_somebody, over_age, over_named
from claims.extraction.phrases.finiteness import has_finite, is_adverb, is_finite
from claims.extraction.phrases.heads import OBJECTS, is_before_body, is_latest, is_speaker_like
from claims.extraction.text.tokens import STOPS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token

REACH = 40  # pieces a subject may hold, with what is set between commas
OF = words("of for from de du des d' pour")
AT = words("in at near à au aux en with à")
ENDS_PHRASE = words("who saying adding citing quoting citant précisant ajoutant")
PERSONAL = words("he she it they il elle ils elles on")
PLACES_TO_POST = words("page account channel profile feed site website compte chaîne profil réseaux")
APART = words("with by against after avec contre après d'après selon")  # before somebody else than the words before it
CLITICS = words("l' le la les lui leur y en n' ne s' se")


@dataclass(frozen=True, slots=True)
class Phrase:
    """The pieces [first, last) that name somebody; its clause `begins` no later than they do."""

    first: int
    last: int
    begins: int
    is_doubtful: bool = False


def subject_before(pieces: Sequence[Token], end: int, floor: int, lexicon: Lexicon) -> Phrase | None:
    """The subject whose verb group begins at `end`; nothing before `floor` belongs to it."""
    last = _before_adverbs(pieces, end, floor, lexicon)
    if last <= floor or pieces[last - 1].low in lexicon.coordinators:
        return None
    at, last = _over_apposition(pieces, last, floor, lexicon)
    if at is None:
        return None
    at = over_age(pieces, at, floor)
    if pieces[at - 1].low in lexicon.relatives and not (pieces[at - 1].low == "that" and at == last):
        return _antecedent(pieces, at - 1, floor, lexicon)
    first, doubtful = _walk_left(pieces, at, floor, lexicon)
    described = _who_described(pieces, first, at, floor, lexicon)
    if described is not None:
        return replace(described, last=last)
    start = trim_left(pieces, first, last, lexicon)
    if doubtful and start < last:
        start = _last_article(pieces, start, at, lexicon)
    return Phrase(start, last, first, doubtful) if start < last else None


def _who_described(pieces: Sequence[Token], first: int, at: int, floor: int, lexicon: Lexicon) -> Phrase | None:
    """A retired fighter *who now grows nuts* thinks: the walk stopped inside what is said of the speaker."""
    relative = next((back for back in range(first, max(floor, first - 3), -1) if pieces[back - 1].low == "who"), 0) - 1
    if relative <= floor or at - relative < 3 or pieces[relative - 1].kind != "word":
        return None
    if any(piece.kind != "word" for piece in pieces[relative:first]):
        return None
    found = _antecedent(pieces, relative, floor, lexicon)
    return found if found and is_speaker_like(pieces[found.first : found.last], lexicon) else None


def _before_adverbs(pieces: Sequence[Token], end: int, floor: int, lexicon: Lexicon) -> int:
    """Where the subject ends before "also" or French "l'" and "leur"."""
    last = end
    while last > floor:
        low = pieces[last - 1].low
        is_clitic = lexicon.language == "fr" and low in CLITICS
        if not (is_clitic or (is_adverb(pieces[last - 1], lexicon) and last - 1 > floor)):
            break
        last -= 1
    return last


def _over_apposition(pieces: Sequence[Token], last: int, floor: int, lexicon: Lexicon) -> tuple[int | None, int]:
    """Over ", a spokesman for the army," to the name before it: (where the name ends, where the whole ends)."""
    closing = pieces[last - 1].text
    if closing not in {",", "—", "–"}:
        return last, last
    for at in range(last - 2, max(floor, last - REACH), -1):
        if pieces[at].kind == "quote":
            break
        if pieces[at].text != closing:
            continue
        inner = pieces[at + 1 : last - 1]
        if (
            at > floor
            and is_apposition(inner, lexicon)
            and (pieces[at - 1].kind == "word" or pieces[at - 1].text == ")")
        ):
            return at, last - 1
        if closing != "," or has_finite(inner, lexicon):
            break
    return None, last


def _antecedent(pieces: Sequence[Token], relative: int, floor: int, lexicon: Lexicon) -> Phrase | None:
    """Who "who said" speaks of: the words before it."""
    at, last = _over_apposition(pieces, relative, floor, lexicon)
    if at is None or not is_somebody(pieces, at, last, lexicon):
        at = last = relative - (relative > floor and pieces[relative - 1].text == ",")
    if last <= floor or (pieces[last - 1].kind not in {"word", "number"} and pieces[last - 1].text != ")"):
        return None
    at = before_insertions(pieces, at, floor, lexicon)
    first, doubtful = _walk_left(pieces, at, floor, lexicon)
    first = max([first, *(near + 1 for near in range(first, at - 1) if pieces[near].low in APART)])
    start = behind_preposition(pieces, first, at, lexicon)
    if not start:
        start = trim_left(pieces, first, at, lexicon)
        start = _last_article(pieces, start, at, lexicon) if doubtful else start
    passed = lexicon.participles | lexicon.time_words
    start = next((near for near in range(start, at) if pieces[near].low not in passed), at)
    begins = max(floor, over_named(pieces, start, at, lexicon))
    return Phrase(begins, last, relative, doubtful) if start < at else None


def _walk_left(pieces: Sequence[Token], last: int, floor: int, lexicon: Lexicon) -> tuple[int, bool]:
    """How far left the phrase may reach; doubtful where a verb stopped it."""
    at = last
    limit = max(floor, last - REACH)
    while at > limit:
        over = _over_inner(pieces, at, last, limit, lexicon)
        if over is not None:
            at = over
            continue
        if _stops_phrase(pieces, at - 1, limit, lexicon) or (_is_personal(pieces[at - 1], lexicon) and at < last):
            return at, False
        if is_finite(pieces, at - 1, lexicon):
            relative = _relative_before(pieces, at - 1, limit, lexicon)
            if relative is None:
                return at, at < last
            at = relative
            continue
        at -= 1
    return at, False


def _is_personal(piece: Token, lexicon: Lexicon) -> bool:
    """He, ils: "on" is a pronoun in French only."""
    return piece.low in PERSONAL and piece.low in lexicon.speaking_pronouns


def _over_inner(pieces: Sequence[Token], at: int, last: int, limit: int, lexicon: Lexicon) -> int | None:
    """Over brackets, a list's comma, the "as" of "known as": what else would end the phrase."""
    piece = pieces[at - 1]
    if piece.text == ")":
        return _opening(pieces, at - 1, limit)
    if piece.text == "," and _is_listed(pieces, at - 1, last, limit, lexicon):
        return at - 1
    if piece.low == "as" and at - 1 > limit and pieces[at - 2].low in lexicon.participles:
        return at - 1
    return None


def _stops_phrase(pieces: Sequence[Token], at: int, limit: int, lexicon: Lexicon) -> bool:
    piece = pieces[at]
    if piece.kind == "quote":
        return not _is_inner_quote(pieces, at, limit, lexicon)
    if piece.text == "-" and is_of_age(pieces, at):
        return False
    if piece.text in STOPS or piece.text == "-" or piece.low in lexicon.breaks or piece.low in lexicon.relatives:
        return True
    return piece.low in lexicon.coordinators and not _joins(pieces, at, limit, lexicon)


def _opening(pieces: Sequence[Token], close: int, limit: int) -> int:
    for at in range(close - 1, max(limit, close - 12) - 1, -1):
        if pieces[at].text == "(":
            return at
    return close


def _is_inner_quote(pieces: Sequence[Token], at: int, limit: int, lexicon: Lexicon) -> bool:
    """The so-called "State" group: a short name in marks, inside the phrase."""
    piece = pieces[at]
    if len(piece.text) > 40 or at <= limit or piece.text[-2:-1] in ",.!?":
        return False
    before = pieces[at - 1]
    return (
        before.low in lexicon.determiners
        or before.low in {"so-called", "self-styled", "dit", "dite"}
        or before.low in lexicon.body_nouns
    )


def _is_listed(pieces: Sequence[Token], comma: int, last: int, limit: int, lexicon: Lexicon) -> bool:
    """France, Germany and Italy: a comma before a short member of a list that "and" closes."""
    joined = any(piece.low in {"and", "et"} for piece in pieces[comma + 1 : last])
    if not joined or comma <= limit:
        return False
    begin = comma
    while begin > limit and pieces[begin - 1].text not in STOPS and comma - begin < 5:
        begin -= 1
    member = pieces[begin:comma]
    if not member or (begin == limit == 0 and len(member) > 4) or has_finite(member, lexicon):
        return False
    return (begin == limit or pieces[begin - 1].text == ",") and is_speaker_like(member, lexicon)


def _joins(pieces: Sequence[Token], at: int, limit: int, lexicon: Lexicon) -> bool:
    """Whether "and" joins two speakers, and not two clauses."""
    if pieces[at].low not in {"and", "et", "or", "ou"} or at <= limit:
        return False
    begin = at
    while (
        begin > limit
        and pieces[begin - 1].text not in STOPS
        and pieces[begin - 1].low not in lexicon.breaks
        and at - begin < 14
    ):
        begin -= 1
    left = pieces[begin:at]
    if not left or has_finite(left, lexicon):
        return False
    return (
        is_speaker_like(pieces[trim_left(pieces, begin, at, lexicon) : at], lexicon)
        or left[-1].is_capital
        or len(left) == 1
    )


def _relative_before(pieces: Sequence[Token], verb: int, limit: int, lexicon: Lexicon) -> int | None:
    """Where "who" begins the clause of this verb: "residents who fled the town said"."""
    for at in range(verb - 1, max(limit, verb - 9), -1):
        piece = pieces[at]
        if piece.text in STOPS or piece.kind == "quote":
            return None
        if piece.low in lexicon.relatives:
            before = pieces[at - 1]
            return at if before.kind == "word" and before.low not in lexicon.verbs else None
    return None


def _last_article(pieces: Sequence[Token], start: int, last: int, lexicon: Lexicon) -> int:
    for at in range(last - 1, start - 1, -1):
        if pieces[at].low in lexicon.articles or pieces[at].low in lexicon.speaking_pronouns:
            return at
    return start


def trim_left(pieces: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> int:
    """Where the name begins after "But", "On Monday", "In Bamako", "Meanwhile"."""
    at = first
    while at < last:
        low = pieces[at].low
        if (
            low in lexicon.coordinators
            or low in lexicon.breaks
            or low in lexicon.that
            or pieces[at].kind == "mark"
            or (low in lexicon.adverbs and low not in lexicon.speaking_pronouns and at + 1 < last)
        ):
            at += 1
        elif low in lexicon.prepositions and low not in {"d'", "des", "du"}:
            at = _over_preposition(pieces, at, last, lexicon)
        elif low in lexicon.time_words or (pieces[at].kind == "number" and is_time(pieces, at, last, lexicon)):
            at += 1
        else:
            break
    return at


def is_time(pieces: Sequence[Token], at: int, last: int, lexicon: Lexicon) -> bool:
    near = pieces[at + 1 : min(at + 3, last)]
    return any(piece.low in lexicon.time_words for piece in near)


def _over_preposition(pieces: Sequence[Token], at: int, last: int, lexicon: Lexicon) -> int:
    """Over "in northern Mali" or "on Monday", up to where another phrase begins."""
    inside = at + 1
    while inside < last and pieces[inside].low in lexicon.determiners:
        inside += 1
    seen_capital = seen_word = False
    while inside < last:
        piece = pieces[inside]
        timely = piece.low in lexicon.time_words or piece.kind == "number"
        begins = piece.low in lexicon.determiners or piece.low in lexicon.speaking_pronouns
        if piece.low in lexicon.medium_nouns or piece.low in lexicon.document_nouns or piece.low in PLACES_TO_POST:
            seen_word, seen_capital, inside = True, False, inside + 1
            continue
        if seen_word and (begins or (seen_capital and not piece.is_capital and piece.kind == "word" and not timely)):
            return inside
        if piece.low in lexicon.prepositions:
            return _over_preposition(pieces, inside, last, lexicon)
        seen_word = True
        seen_capital = seen_capital or (piece.is_capital and not timely) or timely
        inside += 1
    return inside


def subject_after(pieces: Sequence[Token], start: int, lexicon: Lexicon) -> Phrase | None:
    """The phrase that begins at `start`: "said the mayor of Kidal", "according to two officials"."""
    if start >= len(pieces) or pieces[start].low in lexicon.that:
        return None
    alone = start + 1 >= len(pieces) or pieces[start + 1].kind == "mark" or _is_personal(pieces[start], lexicon)
    if pieces[start].low in lexicon.speaking_pronouns | OBJECTS and alone:
        return Phrase(start, start + 1, start)
    at = start
    limit = min(len(pieces), start + REACH)
    while at < limit and not _ends_phrase(pieces, at, start, lexicon):
        if pieces[at].text == "(":
            at = _closing(pieces, at, limit)
        at += 1
    at = min(at, limit)
    return Phrase(start, at, start) if at > start else None


def _is_time_word(piece: Token, lexicon: Lexicon) -> bool:
    return piece.low in lexicon.time_words and not (lexicon.language == "fr" and piece.is_capital)


def _begins_another(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """As in "told Reuters *the* army": an article or pronoun that nothing joins to the words before it."""
    if pieces[at].low not in lexicon.articles and pieces[at].low not in lexicon.speaking_pronouns:
        return False
    before = pieces[at - 1]
    joined = (
        before.low in lexicon.prepositions or before.low in lexicon.coordinators or before.low in lexicon.determiners
    )
    return before.kind == "word" and not joined and lexicon.language == "en"


def _closing(pieces: Sequence[Token], opening: int, limit: int) -> int:
    for at in range(opening + 1, min(limit, opening + 12)):
        if pieces[at].text == ")":
            return at
    return opening


def _ends_phrase(pieces: Sequence[Token], at: int, start: int, lexicon: Lexicon) -> bool:
    piece = pieces[at]
    if piece.text == "," and at > start:
        return not _is_list_comma(pieces, at, start, lexicon)
    if piece.text in STOPS:
        return piece.text != "("
    if piece.kind == "quote":
        return at == start or not _is_inner_quote(pieces, at, start, lexicon)
    return at > start and _ends_after_first(pieces, at, piece, lexicon)


def _ends_after_first(pieces: Sequence[Token], at: int, piece: Token, lexicon: Lexicon) -> bool:
    if piece.low in lexicon.coordinators:
        return not _goes_on(pieces, at, lexicon)
    timely = _is_time_word(piece, lexicon) and not is_latest(pieces, at)
    if piece.low in lexicon.breaks or piece.low in lexicon.relatives or timely:
        return True
    participle = piece.low in lexicon.participles and not is_before_body(pieces, at, lexicon)
    if _begins_another(pieces, at, lexicon) or participle or piece.low in ENDS_PHRASE:
        return True
    if piece.low in lexicon.prepositions:
        return not _may_follow(pieces, at, lexicon)
    return is_finite(pieces, at, lexicon)


def _is_list_comma(pieces: Sequence[Token], comma: int, start: int, lexicon: Lexicon) -> bool:
    """rebel, political, and military sources; Mali, Niger and Chad."""
    window = pieces[comma + 1 : comma + 8]
    joint = next((at for at, piece in enumerate(window) if piece.low in {"and", "et"}), None)
    if joint is None or joint > 3 or comma - start > 4:
        return False
    between = window[:joint]
    plain = all(piece.text == "," or piece.kind == "word" for piece in between)
    clause = has_finite(_until_stop(pieces, comma + 1, joint), lexicon)
    return plain and not clause and not any(piece.low in lexicon.articles for piece in between[:1])


def _until_stop(pieces: Sequence[Token], first: int, joint: int) -> Sequence[Token]:
    """From `first` over the "and" `joint` pieces on, to the next mark: where a verb stands, no list does."""
    last = first + joint
    while last < min(len(pieces), first + REACH) and pieces[last].text not in STOPS and pieces[last].kind != "quote":
        last += 1
    return pieces[first:last]


def _goes_on(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """As in "the army and the police" is one phrase; "the army, and rebels fled" is not."""
    stop = next((near for near in range(at + 1, min(at + 9, len(pieces))) if pieces[near].text in STOPS), at + 9)
    return at + 1 < len(pieces) and pieces[at + 1].kind == "word" and not has_finite(pieces[at + 1 : stop], lexicon)


def _is_authored(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """A report *by* the mission; a statement *from* the coalition."""
    before = pieces[at - 1].low
    return pieces[at].low in {"by", "from"} and (before in lexicon.document_nouns or before in lexicon.medium_nouns)


def _may_follow(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether this preposition still belongs to the name."""
    near = pieces[at + 1 : at + 5]
    if len(near) > 1 and near[0].kind == "number" and near[1].low in {"ans", "years"}:
        return True
    if any(piece.low in lexicon.time_words for piece in near[:2]):
        return False
    if pieces[at].low in OF or _is_authored(pieces, at, lexicon):
        return True
    return pieces[at].low in AT and not any(piece.low in lexicon.medium_nouns for piece in near)
