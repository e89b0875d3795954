"""The tags that a word may have: outside, or beginning or going on with a source, a cue or the words said."""

from __future__ import annotations

ROLES = ("source", "cue", "content")
OUTSIDE = 0
TAGS = ("O", *(f"{place}-{role}" for role in ROLES for place in "BI"))


def begin_of(role: str) -> int:
    return 1 + 2 * ROLES.index(role)


def may_follow(tag: int, before: int) -> bool:
    """A tag that goes on must follow one of the same role."""
    goes_on = tag > 0 and tag % 2 == 0
    return not goes_on or before in {tag, tag - 1}


def may_begin(tag: int) -> bool:
    return tag == OUTSIDE or tag % 2 == 1
