"""The comments of a claim as its page shows them, and who may be named in one."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from claims.actions.comments import colleagues, names_in
from claims.cases import actor
from claims.models import Claim, Comment
from claims.rules import may_comment
from tracker.accounts.models import User


@dataclass(frozen=True)
class Run:
    """Some words of a comment; in bold where they name somebody."""

    words: str
    is_name: bool = False


@dataclass(frozen=True)
class Spoken:
    """A comment with its words in runs."""

    comment: Comment
    runs: tuple[Run, ...]
    is_own: bool


def talk_of(claim: Claim, user: User) -> dict[str, Any]:
    """Comments that stand, one's own that were removed, and the colleagues (comments must be loaded; two queries)."""
    people = colleagues() if may_comment(actor(user)) or claim.comments.all() else []
    comments = list(claim.comments.all())
    return {
        "comments": [spoken(comment, people, user) for comment in comments if comment.removed_at is None],
        "removed": [comment for comment in comments if comment.removed_at and comment.by_id == user.pk],
        "colleagues": people,
    }


def spoken(comment: Comment, people: Iterable[User], user: User) -> Spoken:
    runs, done = [], 0
    for named in names_in(comment.text, people):
        if named.pk is not None:
            runs += [Run(comment.text[done : named.start]), Run(comment.text[named.start : named.end], is_name=True)]
            done = named.end
    return Spoken(comment, (*runs, Run(comment.text[done:])), comment.by_id == user.pk)
