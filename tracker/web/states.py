"""How each state looks: its glyph, its ink and its words, the same on every page."""

from dataclasses import dataclass

from django.utils.translation import gettext


@dataclass(frozen=True)
class Look:
    """`glyph` names a symbol of the sprite, `ink` a class st-<ink>, `words` what stands beside it."""

    glyph: str
    ink: str
    words: str


# state: (glyph, ink), where they are not called as the state is
TRIAGE = {state: (state, state) for state in ("suggested", "accepted", "rejected", "withdrawn")}
ATTRIBUTION = {
    "unchecked": ("saidq", "unchecked"),
    "confirmed": ("said", "verified"),
    "misquoted": ("saidx", "misleading"),
    "not_found": ("said0", "contested"),
}
VERIFICATION = {
    state: (state, state) for state in ("unchecked", "verified", "contested", "misleading", "false", "unverifiable")
} | {"in_progress": ("progress", "progress"), "not_checkable": ("notcheckable", "notcheckable")}

FAMILIES = {"triage": TRIAGE, "attribution": ATTRIBUTION, "verification": VERIFICATION, "figure": VERIFICATION}


def in_words(value: str) -> str:
    """`in_progress` -> "In progress", in the language of the page: the words are those of the choices."""
    return gettext(value.replace("_", " ").capitalize()) if value else ""


def look(family: str, state: str, *, label: str = "", is_proposed: bool = False) -> Look:
    """How the state looks where it holds, or where it is proposed. Raises KeyError for one that is not in the table."""
    glyph, ink = FAMILIES[family][state]
    words = label or in_words(state)
    if family == "attribution":
        words = gettext("Said: %(state)s") % {"state": f"{words[:1].lower()}{words[1:]}"}
    return (
        Look("proposed", ink, gettext("%(state)s, proposed") % {"state": words})
        if is_proposed
        else Look(glyph, ink, words)
    )
