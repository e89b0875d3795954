"""Says whether a line is a picture's caption or credit: by its label, or by the names that close it."""

from __future__ import annotations

import re

from claims.extraction.lexicon.page import (
    CAPTION_FRIENDS,
    CAPTION_OPENINGS,
    CAPTION_WORDS,
    CREDIT_FRIENDS,
    CREDIT_WORDS,
)
from claims.extraction.phrases.agencies import is_agency
from claims.extraction.text.tokens import folded

ARTICLES = frozenset({"le", "la", "les", "l", "this", "a", "an", "d", "de", "des", "du"})
LIMIT = 350  # characters of a caption
NUMBERED_LIMIT = 700  # of one in a gallery
SHORTEST, CREDIT_LIMIT = 15, 110  # of what is shown, and of the credit
LABEL_LIMIT = 45
SYMBOLS = " \t\u00a0\u202f*_#([>|►•"
GALLERY = re.compile(r"\[\d{1,2}/\d{1,2}\]|item \d{1,2} of \d{1,2}\b|\d{1,2} of \d{1,2} ?\|")
LABEL_END = re.compile(r"\s*[:|,.;/]|\s[–—-]+\s|\s*[\])]|$")
SPLIT = re.compile(r"[\s'’]+")
NAME = re.compile(r"[^\s,;()\[\]|:/]+")
# "Photo: ", "Photograph: ", "PHOTO / ", "Photo Credit: ", "Photo by ", "Image : ": a large letter, or a bar before it.
MARKED = re.compile(
    r"(?:(?:^|[\s|/(.])(?:PHOTOS?|Photos?|Photographs?|Photographie|IMAGES?|Images?|Pictures?|PICTURE"
    r"|Crédits?|CREDIT|Credits?)"
    r"(?: [Cc]redit| [Cc]rédit)?\s?(?:[:/|©]|\.\.\.|by |par |courtesy )|[|/] (?:photo|photos|image|ph|Ph|PH)[ .:])"
)
BARS = ("|", "—", "–")
HOUSE = re.compile(r"/| - | via ")
HOUSE_IN_BRACKETS = re.compile(r"/| - |: | via | for | pour ")
BEFORE_NAMES = CREDIT_WORDS | {"by", "par", "via"}
LIBRARIES = ("getty images", "ap photo", "shutterstock", "istock")
LABEL_BEFORE = re.compile(r"[.!?»”|/]\s+|\s[–—-]\s")
SENTENCE_END = re.compile(r"[.!?)\]»”]\s+")


def is_caption(text: str, start: int, end: int, *, is_last: bool) -> bool:
    """`is_last`: nothing follows, so that a name and an agency at the end may sign the report."""
    if end - start > LIMIT:
        return False
    line = text[start:end]
    low = folded(line).lstrip(SYMBOLS)
    return low.startswith(CAPTION_OPENINGS) or _has_label(low) or _has_credit(line, is_last=is_last)


def is_numbered(text: str, start: int, end: int) -> bool:
    """A caption of a gallery: "[1/3] Smoke rises ...", "Item 1 of 5 ..."."""
    return end - start <= NUMBERED_LIMIT and GALLERY.match(folded(text[start : start + LABEL_LIMIT])) is not None


def is_bare_label(text: str, start: int, end: int) -> bool:
    """As in "Image caption," and "Media caption:", whose words stand on the next line."""
    line = text[start:end]
    return len(line) <= LABEL_LIMIT and line.endswith((",", ":")) and _has_label(folded(line).lstrip(SYMBOLS))


def is_credit(text: str, start: int, end: int) -> bool:
    """A line that is nothing but who took the picture: "© UNICEF/Ruth Stone", "Photo: AFP"."""
    line = text[start:end].lstrip(SYMBOLS)
    mark = MARKED.match(line)
    rest = line[1:] if line[:1] == "©" else line[mark.end() :] if mark else ""
    is_marked = bool(rest.strip()) and _are_names(rest)
    return len(line) <= CREDIT_LIMIT and (is_marked or (_are_names(line) and any(map(folded(line).count, LIBRARIES))))


def is_photo_credit(text: str, start: int, end: int) -> bool:
    """As in "Photo: Ruth Stone/AFP": it says who took a picture, where "© AFP" may say who wrote the report."""
    return text[start] != "©" and is_credit(text, start, end)


def may_be_credit(text: str, start: int, end: int) -> bool:
    """Such a line, or a name and a house alone: "Ruth Stone/NPR"."""
    return is_credit(text, start, end) or (end - start <= CREDIT_LIMIT // 2 and _is_taken_by(text[start:end]))


def _has_label(low: str) -> bool:
    end = LABEL_END.search(low, 0, LABEL_LIMIT)
    words = [word for word in SPLIT.split(low[: end.start()]) if word] if end else []
    is_subject = len(words) < 2 or words[0] in ARTICLES  # "Les images, qui ...", "This video, shared online, ..."
    may_end_so = not (is_subject and low[end.start() :].startswith((",", ";"))) if end else False
    return may_end_so and _are_of(words, CAPTION_WORDS, CAPTION_FRIENDS)


def _are_of(words: list[str], strong: frozenset[str], friends: frozenset[str]) -> bool:
    return any(word in strong for word in words) and all(word in strong or word in friends for word in words)


def _has_credit(line: str, *, is_last: bool) -> bool:
    tail = line[-CREDIT_LIMIT:].rstrip(" .*_")
    return (
        _has_copyright(tail)
        or any(_are_names(tail[mark.end() :]) for mark in MARKED.finditer(tail))
        or _has_label_behind(tail)
        or _has_bracket(tail, is_last=is_last)
        or (not is_last and _has_names_behind(tail))
    )


def _has_copyright(tail: str) -> bool:
    at = tail.find("©")
    after = tail[at + 1 :].lstrip()
    return at >= 0 and after[:1].isalnum() and SENTENCE_END.search(after) is None


def _has_label_behind(tail: str) -> bool:
    """As in "... on Monday. File photo", "... - Archives"."""
    found = None
    for found in LABEL_BEFORE.finditer(tail):  # noqa: B007
        pass
    words = SPLIT.split(folded(tail[found.end() :])) if found else []
    return _are_of(words, CAPTION_WORDS, CAPTION_FRIENDS)


def _has_bracket(tail: str, *, is_last: bool) -> bool:
    """As in "(AP Photo/Ruth Stone)", "[File: Stone/AFP]", "(RUTH STONE / AFP)"; "(RS/AFP)" signs a report."""
    opened = {")": "(", "]": "["}.get(tail[-1:])
    at = tail.rfind(opened) if opened else -1
    inside = tail[at + 1 : -1].strip() if at >= 0 else ""
    words = [word for word in SPLIT.split(folded(" ".join(NAME.findall(inside)))) if word]
    if any(word in CREDIT_WORDS for word in words) and (_are_names(inside) or len(words) <= 4):
        return True
    return not is_last and _is_taken_by(inside, HOUSE_IN_BRACKETS)


def _has_names_behind(tail: str) -> bool:
    """As in "... on Monday. RUTH STONE / AFP", "... on Monday. | RUTH STONE, AFP"."""
    behind = [tail[found.end() :] for found in SENTENCE_END.finditer(tail, min(len(tail), SHORTEST))]
    return any(_is_taken_by(words) or (words[:1] in BARS and _are_names(words[1:])) for words in behind)


def _is_taken_by(words: str, house: re.Pattern[str] = HOUSE) -> bool:
    """A person's name of two words or more, a bar or dash, a house: "Ruth Stone/Al Jazeera", "AFP - RUTH STONE"."""
    parts = [part.split() for part in house.split(words)]
    if len(parts) < 2 or not _are_names(words):
        return False
    return any(map(_is_person, parts))


def _is_person(part: list[str]) -> bool:
    """Ruth Stone; File photo by Ruth Stone; not Court of Appeals."""
    names = [word for word in part if word[0].isupper() and not is_agency(word)]
    others = {folded(word) for word in part if word[0].isalpha()} - {folded(name) for name in names}
    return len(names) > 1 and others <= BEFORE_NAMES


def _are_names(words: str) -> bool:
    """Names, agencies, years and what joins them; at least one name."""
    found = NAME.findall(words.strip(" .*_"))
    known = all(
        word[0].isupper() or word[0].isdigit() or word[0] in "©&@-–—" or is_agency(word) or _joins(word)
        for word in found
    )
    return bool(found) and known and any(word[0].isupper() or is_agency(word) for word in found)


def _joins(word: str) -> bool:
    low = folded(word)
    return low in CREDIT_FRIENDS or low in CREDIT_WORDS or low.startswith(("d'", "l'"))
