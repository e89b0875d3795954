"""Tells whom a mention names without standing for: of whom a lawyer is, for whom a spokesman speaks, examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.offices import FIELDS
from claims.extraction.lexicon.words import words as listed
from claims.extraction.names.kinds import office_held
from claims.extraction.names.naming import find_names
from claims.extraction.phrases.heads import head_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.names.entities import Named
    from claims.extraction.text.tokens import Token

EXAMPLES = listed("including like notably")
CIRCLES = listed("office team campaign administration entourage camp party cabinet estate")
RANKS = listed(
    "general colonel major captain lieutenant brigadier admiral commander général commandant amiral docteur"
    " dr mr mrs ms m."
)
ADDRESSING = listed(
    "mr mrs ms miss mx dr prof hon engr sir dame lord rev fr gen col maj capt lt sgt adm cmdr brig sen rep gov "
    "doctor professor general colonel major captain lieutenant brigadier admiral senator ambassador "
    "m mme mlle me docteur professeur général colonel commandant capitaine lieutenant"
)


def spoken_for(words: Sequence[Token], lexicon: Lexicon) -> frozenset[str]:
    """Everybody inside the mention who does not speak: whom a lawyer or an aide is of."""
    head = head_of(words, lexicon)
    return frozenset(
        named.name
        for named in find_names(words, lexicon)
        if is_spoken_for(named, head, words, lexicon) or is_owner(named, words, lexicon)
    )


def is_spoken_for(named: Named, head: Token | None, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """A lawyer for Senator *Ann Lee*; aides to the former president *Bo Ray*: not "minister of health Dr Ann Lee"."""
    if lexicon.language != "en":
        return _is_of(named, words, lexicon)
    if named.kind != "person" or head is None or words[named.first].start <= head.start:
        return False
    if _is_example(named, words, lexicon) or _is_of_some(named, words, lexicon):
        return True
    nouns = lexicon.person_nouns | lexicon.unnamed_nouns | lexicon.group_nouns
    if nouns.isdisjoint({head.low, head.low.removesuffix("s")}):
        return False
    first = name_begins(named, words)
    joint = next((at for at in range(first - 1, 0, -1) if words[at].low in lexicon.prepositions), 0)
    between = words[joint + 1 : first]
    if joint == 0 or not between or words[joint].start < head.start or any(piece.text == "," for piece in between):
        return False
    return _only_says_office(between, lexicon)


def _is_of_some(named: Named, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Two people familiar with the thinking of Prime Minister *Ana Ruiz*."""
    opening = {piece.low for piece in words[:3]}
    return not opening.isdisjoint(lexicon.unnamed_nouns | lexicon.group_nouns) and _is_of(named, words, lexicon)


def _is_of(named: Named, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """A source close *to* army chief Ann Lee; un proche *du* président Ann Lee: somebody else speaks."""
    start = name_begins(named, words)
    joints = [at for at in range(1, start) if words[at].low in lexicon.prepositions]
    if not joints or any(piece.text in {",", ":", "—", "–", "("} for piece in words[joints[0] : start]):
        return False
    nouns = {piece.low for piece in words[: joints[0]]}
    if nouns.isdisjoint(lexicon.unnamed_nouns | lexicon.person_nouns | lexicon.group_nouns):
        return False
    tail = words[joints[-1] + 1 : start]
    if office_held(words, start, lexicon):
        return False
    if not tail or not nouns.isdisjoint(lexicon.unnamed_nouns):
        return True
    is_role = tail[-1].low in (lexicon.person_nouns | lexicon.titles) - FIELDS
    return is_role and not any(piece.low in RANKS for piece in tail[1:])  # the head of the army *General* Ann Lee


def is_owner(named: Named, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """*Ann Lee*'s lawyer, Bo Ray: it is the lawyer who speaks."""
    after = named.last + 1 if [piece.text for piece in words[named.last : named.last + 1]] == ["."] else named.last
    if after >= len(words) or words[after].low != "'s":
        return False
    kinds = lexicon.person_nouns | lexicon.unnamed_nouns
    if named.kind == "person" and lexicon.language == "en":
        kinds = kinds | lexicon.body_nouns | lexicon.group_nouns | CIRCLES  # Ann Lee's office
        forms = {words[-1].low, words[-1].low.removesuffix("s")}
        is_medium = not forms.isdisjoint(lexicon.document_nouns) or not forms.isdisjoint(lexicon.medium_nouns)
        if words[-1].kind == "word" and words[-1].low.endswith("s") and not is_medium and not words[-1].is_capital:
            return after + 1 < len(words)  # Ann Lee's backers
    return any(piece.low in kinds for piece in words[after + 1 :])


def _is_example(named: Named, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Port officials, including Governor *Ana Ruiz*: all of them speak."""
    at = next((at for at in range(1, named.first) if words[at].low in EXAMPLES), 0)
    before = words[at - 1] if words[at - 1].text != "," else words[at - 2]
    return lexicon.language == "en" and at > 1 and before.low.endswith("s")


def _only_says_office(between: Sequence[Token], lexicon: Lexicon) -> bool:
    """Former *president*; RSF *leader General*; le *sénateur*: an office that ends right before the name."""
    if any(piece.kind != "word" and piece.text != "." for piece in between):
        return False
    end = len(between)
    while end and (between[end - 1].low.rstrip(".") in ADDRESSING or between[end - 1].text == "."):
        end -= 1
    return end == 0 or between[end - 1].low in (lexicon.person_nouns | lexicon.titles) - FIELDS


def name_begins(named: Named, words: Sequence[Token]) -> int:
    """Where the name itself begins behind its titles."""
    opening = named.name.split()[0]
    return next((at for at in range(named.first, named.last) if words[at].text == opening), named.first)
