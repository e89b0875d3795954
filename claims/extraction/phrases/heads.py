"""Finds the noun that says what a phrase names, and whether such a thing can speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words
from claims.extraction.text.tokens import STOPS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token


SOME = words(
    "one two three some many several both l'un l'une certains certaines plusieurs un une deux trois beaucoup autre"
)
LATTER = words("dernier dernière derniers dernières second seconde premier première même mêmes intéressé intéressée")
LATEST = words("dernier dernière derniers dernières")
MAKERS = words("géant géante constructeur avionneur fabricant opérateur pétrolier sidérurgiste site entourage")
BARE_SUBJECTS = words("we he she they you")
PEOPLE = words("people person persons")
NEAR_IT = words("familiar close briefed involved near")
STANDING = words("representing heading leading covering overseeing chairing")
OBJECTS = words("him her them lui eux elle elles us")  # "according to her"


def head_of(pieces: Sequence[Token], lexicon: Lexicon) -> Token | None:
    """The noun that says what the phrase names: "a *spokesman* for the army"."""
    head: Token | None = None
    pieces = _last_of_adjectives(pieces, lexicon)
    for at, piece in enumerate(pieces):
        starts_more = piece.low in lexicon.prepositions or piece.low in lexicon.relatives or piece.text in STOPS
        is_done = piece.low in lexicon.participles and not (piece.is_capital and lexicon.language == "en")
        opens_clause = piece.low in BARE_SUBJECTS and lexicon.language == "en"  # a nurse *we* met
        is_behind = head is not None and _is_behind(head, pieces, at, lexicon)
        if at and head is not None and (starts_more or opens_clause or is_done or is_behind):
            break
        if piece.kind == "word" and piece.low not in lexicon.determiners and not piece.low.startswith(("'s", "’s")):
            head = _better(head, piece, lexicon)
    return head


def _is_behind(head: Token, pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """A person *close* to the talks; the lawmaker *representing* Selva: it describes the noun before it."""
    is_known = head.low in lexicon.person_nouns | lexicon.unnamed_nouns or head.low in PEOPLE
    if lexicon.language != "en" or head.is_capital or not is_known:
        return False
    piece, following = pieces[at], pieces[at + 1].low if at + 1 < len(pieces) else ""
    if piece.low in STANDING:
        return True
    is_plain = piece.kind == "word" and not piece.is_capital and not is_speaker_noun(piece.low, lexicon)
    is_cut = at + 1 == len(pieces) and piece.low in NEAR_IT
    return is_plain and (is_cut or following in lexicon.prepositions) and not piece.low.startswith(("'s", "’s"))


def are_sources(words: Sequence[Token], head: Token) -> bool:
    """*People familiar* with the matter: sources without a name, and no kind of people."""
    behind = next((piece.low for piece in words if piece.start > head.start), "")
    return head.low in PEOPLE and behind in NEAR_IT


def _last_of_adjectives(pieces: Sequence[Token], lexicon: Lexicon) -> Sequence[Token]:
    """rebel, political and military *sources*: the words after "and", where what stands before it names nobody."""
    if (
        len(pieces) < 4
        or pieces[1].low not in {",", "and", "et"}
        or (pieces[0].is_capital and pieces[0].low in lexicon.titles)
    ):
        return pieces
    joint = next((at for at, piece in enumerate(pieces[:7]) if piece.low in {"and", "et"}), None)
    if joint is None or pieces[0].is_capital:
        return pieces
    # A person's noun without an article is no speaker of its own: "*rebel*, political and military sources".
    is_bare = lexicon.language == "en" and pieces[0].low in lexicon.person_nouns and pieces[1].text == ","
    if is_speaker_noun(pieces[0].low, lexicon) and not is_bare:
        return pieces
    return pieces[joint + 1 :] or pieces


def _better(head: Token | None, piece: Token, lexicon: Lexicon) -> Token:
    """English names come last; in French an adjective may follow: keep the noun that is known."""
    if head is None or lexicon.language == "en":
        return piece
    return head if is_speaker_noun(head.low, lexicon) or head.is_capital or head.low in MAKERS else piece


def is_speaker_noun(low: str, lexicon: Lexicon) -> bool:
    return any(
        low in nouns
        for nouns in (
            lexicon.person_nouns,
            lexicon.group_nouns,
            lexicon.body_nouns,
            lexicon.unnamed_nouns,
            lexicon.document_nouns,
            lexicon.outlet_nouns,
            lexicon.medium_nouns,
            lexicon.titles,
        )
    )


def _is_one_of_some(pieces: Sequence[Token]) -> bool:
    """Some of them; l'un d'eux; deux de ses voisins."""
    rest = pieces[1:] if pieces[0].low == "l'" else pieces
    return len(rest) > 1 and rest[0].low in SOME and rest[1].low in {"of", "d'", "de", "des"}


def is_speaker_like(pieces: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether somebody who can speak is named: a known noun, a name, or a pronoun."""
    if not pieces:
        return False
    if len(pieces) == 1 and pieces[0].low in lexicon.speaking_pronouns | OBJECTS:
        return True
    if _is_one_of_some(pieces) or (len(pieces) < 3 and pieces[-1].low in LATTER):
        return True
    head = head_of(pieces, lexicon)
    if head is None or _is_no_speaker(head, pieces, lexicon):
        return False
    if is_speaker_noun(head.low, lexicon) or is_speaker_noun(head.low.removesuffix("s"), lexicon):
        return True
    return any(piece.is_capital for piece in pieces if piece.low not in lexicon.determiners and piece.kind == "word")


def _is_no_speaker(head: Token, pieces: Sequence[Token], lexicon: Lexicon) -> bool:
    """Tuesday; the order; "in general": but "the general" is somebody."""
    is_role = len(pieces) > 1 and head.low in lexicon.person_nouns
    return head.low in lexicon.time_words or (head.low in lexicon.not_speakers and not is_role)


def is_latest(pieces: Sequence[Token], at: int) -> bool:
    """Selon le *dernier* bilan: before its noun the word tells no day."""
    return pieces[at].low in LATEST and pieces[at - 1].low in {"le", "la", "les", "ce", "cette"}


def is_before_body(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """The *armed* forces."""
    following = pieces[at + 1].low if at + 1 < len(pieces) else ""
    return following in lexicon.body_nouns or following in lexicon.group_nouns
