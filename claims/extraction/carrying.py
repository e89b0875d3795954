"""Carries medium and chain on to a statement that plainly goes on: "He added that ..."."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from claims.extraction.types import Statement

ARTICLE_AND_NOUN = 2  # words of "the text"
ADDING = words(
    "add go continue conclude note specify detail stress explain ajouter poursuivre conclure préciser détailler "
    "continuer "
    "compléter enchaîner insister"
)
TEXTS = words("text statement document letter note message post draft texte communiqué document lettre message note")
WRITTEN = frozenset({"statement", "communique", "letter", "report", "social_media", "court_filing", "website"})

WRITING = words("write écrire")
SET_DOWN = (WRITTEN | {"broadcast", "interview", "phone", "press_conference"}) - {"social_media", "website"}


def carried(last: Statement, own: Statement, slugs: int, *, adds: bool) -> Statement:
    """`own` with the medium and relays of `last`, where the same speaker `adds` it or the same text goes on."""
    if own.medium != "unknown" or len(own.relays) > slugs or len(own.speakers) != 1:
        return own
    mention = own.speakers[0].mention.text.lower().split()
    same_text = len(mention) == ARTICLE_AND_NOUN and mention[1] in TEXTS and last.medium in WRITTEN
    if same_text or (adds and _same_speaker(last, own)):
        return replace(own, medium=last.medium, relays=last.relays)
    return own


def shares_text(last: Statement, own: Statement) -> bool:
    """As in "said in a letter that ... and pledged ...": two verbs of one subject."""
    mentions = [one.mention for one in own.speakers]
    is_set_down = last.medium in SET_DOWN or (last.medium == "press" and bool(last.relays))
    return bool(mentions) and is_set_down and [one.mention for one in last.speakers] == mentions


def _same_speaker(last: Statement, own: Statement) -> bool:
    if len(last.speakers) != 1:
        return False
    before, now = last.speakers[0], own.speakers[0]
    return before.mention == now.mention or (now.name is not None and before.name == now.name)
