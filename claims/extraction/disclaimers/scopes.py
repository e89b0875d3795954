"""Says what it is that an English article could not verify: a toll, a film, who did it, how it happened."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from claims.extraction.lexicon import LEXICONS
from claims.extraction.lexicon.disclaiming import CLAIMS, SCOPES, TRUTH
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.types import Scope

LINKS = words("and or nor ,")  # after these something else may be named
AHEAD = 9  # words of a question that are read: "who is in control of the base"
WHO = words("who whom whose")
WHICH_ONE = words("of side party group force army faction unit country militia camp")
CONTROLLING = words("control controls controlled controlling hold holds held holding")
WHEN = words("when where")
ASKING = words("whether how what why if")
OPENING = words("the a an it its his her their they he she any there at two three several some no")
FILMED = words("filmed recorded taken photographed posted made shot circulated edited")
NUMBERS = words("number numbers figure figures count estimate total")
# Beside these, "the figures" count people.
PEOPLE_HARMED = words(
    "killed dead died deaths death toll tolls wounded injured missing casualties casualty displaced victims bodies "
    "fatalities fled buried"
)
BECAUSE = words("because since as while although though but")
REASONS = words("because with despite given due as since while amid after although though in on owing under without")
NEAR = 600  # characters before the sentence in which people are counted
LEANING = words("its their neither both they them behind it these those either date where place this that who")
HEADS = words(
    "report reports claim claims account accounts statement statements information version versions message allegation "
    "allegations assertion assertions rumour rumours rumor rumors"
)
ABOUT = words("of about concerning regarding")
SIDES = words("side sides parties party camps armies two three all")
SAID = words(
    "say says said saying told tell tells claim claims claimed wrote write report reported allege alleged coming comes "
    "emerging emerges circulating"
)
SUBJECT = 6  # words between "what" and "said"
BEING = words("was were is are be been")
MEMBERS = words(
    "member members fighter fighters combatant combatants militant militants soldier soldiers insurgent insurgents "
    "jihadist jihadists terrorist terrorists bandit bandits spy spies agents mercenary mercenaries"
)
BARE = words("it this that")
BEHIND_BARE = words(". , at in on from for with by either because as")
TAKEN = words(
    "town towns village villages city hands seized captured recaptured retaken taken controlled overrun base bases"
)
WORD = re.compile(r"[^\W\d_]+(?:'s)?")
FROM = words("from by in at")
DOINGS = "ings"  # drownings, beatings: something that happened
NO_DOINGS = words(
    "findings buildings recordings proceedings rulings filings meetings hearings warnings readings things savings "
    "holdings earnings feelings listings postings writings settings paintings drawings rankings belongings"
)
PLAIN = 3  # words after "verify" that name nothing: "on Monday night"


def scopes_in(lows: Sequence[str], *, counts_people: bool) -> set[Scope]:
    """The scopes that these words name, one for each part that "and", "or", "nor" or a comma joins."""
    found: set[Scope] = set()
    named, headed = False, False
    for at, low in enumerate(lows):
        if low in LINKS:
            named, headed = False, False
        elif headed and low in FROM:
            named = True  # reports *from* the front line
        elif not named:
            scope, named = _scope_at(lows, at, headed=headed, counts_people=counts_people)
            headed = headed or low in HEADS
            found |= {scope} if scope else set()
    return {"events"} if "origin" in lows and not found else found


def scopes_before(text: str, start: int) -> set[Scope]:
    """What "it" or "this" names: told of in the sentence before."""
    near = text[max(0, start - NEAR) : start].rstrip(" \n\"'”’»").rstrip(".!?…")
    begin = max(near.rfind(mark) for mark in (". ", "\n", ".” ", '." '))
    lows = {low.removesuffix("'s") for low in WORD.findall(near[begin + 1 :].lower())}
    for scope, listed in (
        ("images", SCOPES["en"]["images"]),
        ("casualties", PEOPLE_HARMED | {"killing", "wounding", "injuring"}),
        ("tactics", SCOPES["en"]["tactics"] | TAKEN),
        ("events", SCOPES["en"]["events"]),
    ):
        if lows & listed:
            return {cast("Scope", scope)}
    return set()


def is_bare(lows: Sequence[str]) -> bool:
    """Whether only "it" or "this" could not be verified."""
    return bool(lows) and lows[0] in BARE and (len(lows) == 1 or lows[1] in BEHIND_BARE or lows[1].endswith("ly"))


def without_reason(lows: Sequence[str]) -> Sequence[str]:
    """*With roads cut,* the toll could not be verified: only what comes behind the comma."""
    return lows[lows.index(",") + 1 :] if lows and lows[0] in REASONS and "," in lows else lows


def until_reason(lows: Sequence[str]) -> Sequence[str]:
    """Hard to verify *because the internet was shut down*: nothing that could not be verified."""
    return lows[: next((at for at, low in enumerate(lows) if low in BECAUSE), len(lows))]


def names_nothing(lows: Sequence[str]) -> bool:
    """Whether what could not be verified stands before the verb: "..., a toll that it could not verify"."""
    return len(lows) <= PLAIN and not set(lows) & CLAIMS["en"] and not scopes_in(lows, counts_people=True)


def refers_back(lows: Sequence[str], *, told_before: bool) -> bool:
    """Whether these words lean on what was said before them: "*its date* could not be determined", "the registers"."""
    return bool(set(lows) & LEANING) if told_before else not set(lows) & (CLAIMS["en"] - LEANING)


def people_are_counted(text: str, start: int, end: int) -> bool:
    """Whether "the figures" of this sentence are of people, as far as the words before it tell."""
    near = text[max(0, start - NEAR) : end].lower()
    return start == 0 or any(word.strip(".,;:\"'“”()") in PEOPLE_HARMED for word in near.split())


def _scope_at(lows: Sequence[str], at: int, *, headed: bool, counts_people: bool) -> tuple[Scope | None, bool]:
    """The scope of the part that this word opens, and whether that part is read."""
    low, after = lows[at], list(_until_link(lows, at + 1))
    if low == "whose" and at and lows[at - 1] == ",":
        return None, False  # pictures, *whose* origin ...: of the thing before
    asked = _question_at(low, after, headed=headed)
    if asked is not None:
        return asked
    if low in NUMBERS and not counts_people and not set(after) & PEOPLE_HARMED:
        return None, True
    scope = _named(low)
    return scope, scope is not None


def _question_at(low: str, after: Sequence[str], *, headed: bool) -> tuple[Scope | None, bool] | None:
    """What a question asks, or a clause that a claim opens; None where this word opens neither."""
    if low == "what" and set(after[:SUBJECT]) & SAID:
        return None, True  # *what they said*: their words as such
    if low == "how" and after[:1] == ["many"]:
        return "casualties", True
    if low in WHO or (low == "which" and after[:1] and after[0] in WHICH_ONE):
        return ("tactics" if set(after) & CONTROLLING else "identities"), True
    if low in WHEN:
        pictured = set(after) & (SCOPES["en"]["images"] | FILMED) and not set(after) & {"he", "she"}
        return ("images" if pictured else "events"), True
    return _told_at(low, after, headed=headed)


def _told_at(low: str, after: Sequence[str], *, headed: bool) -> tuple[Scope | None, bool] | None:
    """*Whether* it happened; the claim *that* it did; the report *of* a robbery."""
    if low in ASKING or (low == "that" and after[:1] and (headed or after[0] in OPENING)):
        return _asked(low, after), True
    return ("events", True) if headed and low in ABOUT and _is_deed(after) else None


def _is_deed(after: Sequence[str]) -> bool:
    """The report *of a second robbery*; not the accounts of both sides, the claims of the rebels."""
    lexicon = LEXICONS["en"]
    people = lexicon.group_nouns | lexicon.person_nouns | lexicon.unnamed_nouns | lexicon.body_nouns
    known = CLAIMS["en"] | SIDES
    return bool(after) and not any(low in people or low in known or _named(low) or not low for low in after)


def _named(low: str) -> Scope | None:
    doing = low.endswith(DOINGS) and low not in NO_DOINGS
    scope = next((scope for scope, listed in SCOPES["en"].items() if low in listed), None)
    return scope or ("events" if doing else None)


def _asked(low: str, after: Sequence[str]) -> Scope | None:
    """Whether it is true; how the fire started; what weapons were used; whether the video is real."""
    if _tells_members(after):
        return "identities"
    if low == "how" and after[-1:] and after[-1] in PEOPLE_HARMED:
        return "events"  # how the woman died
    for scope in ("images", "casualties", "tactics"):
        if set(after) & SCOPES["en"][scope]:
            return scope
    return None if set(after) & (TRUTH | CLAIMS["en"] - {"it", "this", "that"}) else "events"


def _tells_members(after: Sequence[str]) -> bool:
    """That they *belonged* to it; whether the men *were* foreign *fighters*."""
    near = ((low, after[at + 1 : at + 4]) for at, low in enumerate(after))
    return any(low.startswith("belong") or (low in BEING and _is_somebody(behind)) for low, behind in near)


def _is_somebody(behind: Sequence[str]) -> bool:
    """Were *foreign fighters*; is *the commander*."""
    named = next((low for low in behind if low not in LEXICONS["en"].determiners), "")
    return named in LEXICONS["en"].person_nouns or not MEMBERS.isdisjoint(behind)


def _until_link(lows: Sequence[str], first: int) -> Iterator[str]:
    for low in lows[first : first + AHEAD]:
        if low in {",", "nor"}:
            return
        yield low
