"""Says whether a paragraph is the publisher's own: an appeal, a notice, a note, a way to another article."""

from __future__ import annotations

import re

from claims.extraction.lexicon.page import (
    BOILERPLATE,
    FIRST,
    HEADING_OPENINGS,
    HEADINGS,
    HOUSE,
    MONTHS,
    NOTE_LABELS,
    OPENINGS,
    PUBLISHED,
    READER,
    SELF,
    SELF_DONE,
    SERVICE_WORDS,
    SIGNS,
    SUPPORT,
    TEASER_FRIENDS,
    TEASERS,
    WHAT_IS_SUPPORTED,
)
from claims.extraction.page.paragraphs import ends_sentence
from claims.extraction.text.tokens import folded

LEAST = 5  # characters, of "ndlr:"
ENOUGH = 2  # a strong phrase, or two signs; one more for each so many characters
STEP = 250
APPEAL_LIMIT = 700  # characters
ASKING = ("support ", "please support ", "help us ", "soutenez ", "soutenir ")
MARKS = '"“«'
LABEL_LIMIT, TEASER_LIMIT, HEADING_WORDS = 48, 300, 7
FEWEST_GAPS = 2  # between the words of a heading in capital letters
TICKER = re.compile(r"\W{0,3}\d{1,2} ?[:h] ?\d{2}\b")
SYMBOLS = " \t\u00a0\u202f*_#>»►▶•♦→–—-|+(["  # no marks of quotation: the publisher speaks for itself
QUOTED = re.compile(r'"[^"]*(?:"|$)|\'\'.*?(?:\'\'|$)|“[^”]*(?:”|$)|«[^»]*(?:»|$)', re.DOTALL)
WORD = re.compile(r"[^\W\d_][\w'-]*")
# What ends a label: a colon, bar or stop, a dash between blanks, the quotation that it introduces.
LABEL_END = re.compile(r"\s*[:|»►]|\.\s|\s[–—-]+\s|\s*[«“]")
NOTE_END = re.compile(r"\s*[:.|\]]|\s[–—-]+\s")
NOTE_DATE = re.compile(r"[,(]")
LISTED = re.compile(r"^list \d{1,2} of \d{1,2}\b|[(\[]\d{1,2}(?::| ?min ?)\d{2}[)\]]$")
ADDRESS = re.compile(r"@\w")
INVITING = (
    *("à lire ", "a lire ", "à découvrir ", "à voir ", "à écouter ", "à regarder ", "revoir ", "relire ", "(re)"),
    *("écoutez ", "ecoutez ", "regardez ", "lisez ", "téléchargez ", "découvrez ", "retrouvez "),
)
LABELS = frozenset({"more", "ad", "top story", "top stories", "top stories right now"})
LOOKING = ("lire ", "relire ", "voir ", "revoir ", "écouter ", "regarder ", "read ", "watch ", "listen ")
OUR = frozenset({"our", "notre", "nos"})
WRITING = ("follow ", "contact ", "contacter ", "email ", "e-mail ", "write to ", "écrire à ", "reach ", "joindre ")
THIS = ("this ", "cet ", "cette ", "ce ")
ARROWS = ">»→►▶➡👉"
CAPITALS = re.compile(r"[^\w'’-]*((?:[A-ZÀ-Þ'’-]{2,}\s+){1,4})(?=[^\W\d_a-zà-ÿ]|[\"'“«])")
PATH = re.compile(r"(vous êtes ici|you are here)|(?:accueil|home|page d'accueil)\b")
PATH_STEP = re.compile(r"\s*[>/»›→|\\]\s*")
CROSSHEAD_WORDS = 12
CROSSHEAD = re.compile(
    r"""‘[^‘]*[^.!?…,‘’]’|'[^"]*[^.!?…,']'|“[^“”]*[^.!?…,“”]”|"[^"]*[^.!?…,"]"|«[^«»]*[^.!?…,«»\s]\s*»"""
)
SPELLED = re.compile(r"[^\s']+'?")


def is_boilerplate(low: str) -> bool:
    """Whether these folded words are the publisher's: judged by how densely its phrases stand."""
    if len(low) < LEAST:
        return False
    plain = low.lstrip(SYMBOLS)
    if plain.startswith(OPENINGS) or _is_note(plain) or _is_about_itself(plain) or _is_contact(plain):
        return True
    own = QUOTED.sub(" ", low)
    strong = len([phrase for phrase in BOILERPLATE if phrase in own])
    return 2 * strong + _signs(own) >= ENOUGH + len(low) // STEP


def is_appeal(low: str) -> bool:
    """As in "Support our journalism", "I was hoping you would consider supporting ..."."""
    plain = low.lstrip(SYMBOLS)
    said = set(WORD.findall(QUOTED.sub(" ", low)))
    is_headed = plain.startswith(ASKING) and not said.isdisjoint(WHAT_IS_SUPPORTED)
    return len(low) <= APPEAL_LIMIT and (is_headed or (is_boilerplate(low) and not said.isdisjoint(SUPPORT)))


def is_for_readers(low: str) -> bool:
    """What goes on from an appeal: unquoted words of "we" or "you"."""
    said = set(WORD.findall(low))
    return not any(mark in low for mark in MARKS) and not (said.isdisjoint(HOUSE) and said.isdisjoint(READER))


def _signs(own: str) -> int:
    """Signs of the publisher speaking to its readers; what others say in quotation marks is none."""
    said = set(WORD.findall(own))
    count = len([phrase for phrase in SIGNS if phrase in own])
    if said & READER:
        count += len(said & SERVICE_WORDS) + (ADDRESS.search(own) is not None)
        count += bool(count) and bool(said & HOUSE or "this article" in own or "cet article" in own)
    return count


def _is_note(plain: str) -> bool:
    """As in "Correction: ...", "Clarification, May 5: ...", "NDLR - ..."."""
    end = NOTE_END.search(plain, 0, LABEL_LIMIT)
    label = NOTE_DATE.split(plain[: end.start()])[0] if end else ""
    return label.strip() in NOTE_LABELS


def _is_about_itself(plain: str) -> bool:
    """As in "This article was updated", "This May 4 story has been corrected", "Cet article a été modifié"."""
    if not plain.startswith(THIS):
        return False
    words = WORD.findall(plain, 0, 120)[:14]
    noun = next((at for at, word in enumerate(words[:4]) if word in SELF), None)
    if noun is None or any(word not in MONTHS for word in words[1:noun]):
        return False
    after = set(words[noun + 1 : noun + 6])
    is_published = bool(after & PUBLISHED) and (words[noun] == "article" or bool(after & FIRST))
    return bool(after & SELF_DONE) or is_published


def _is_contact(plain: str) -> bool:
    """An address to write to, where writing is what the paragraph begins with."""
    return plain.startswith(WRITING) and ADDRESS.search(plain, 0, TEASER_LIMIT) is not None


def is_teaser(line: str, low: str, *, is_first: bool) -> bool:
    """A line that leads to another article: "Watch: ...", "Sur le même sujet | ...", "... (2:10)"."""
    if is_first or len(low) > TEASER_LIMIT:
        return False
    plain = low.lstrip(SYMBOLS)
    if LISTED.search(low) or (_is_open(line, low) and (line[0] in ARROWS or plain.startswith(INVITING))):
        return True
    capitals = CAPITALS.match(line)
    if capitals and _is_of(folded(capitals.group(1)), TEASERS):
        return True
    end = LABEL_END.search(plain, 0, LABEL_LIMIT)
    if end:
        label = plain[: end.start()]
        return _is_of(label, TEASERS) or label in LABELS or (_calls(label) and not ends_sentence(low))
    return False


def _is_open(line: str, low: str) -> bool:
    """Without a final mark, as links are: of one sentence."""
    return not ends_sentence(low) and ". " not in line.strip(SYMBOLS)[LABEL_LIMIT:]


def _calls(label: str) -> bool:
    """As in "Retrouvez notre dossier", "Our full coverage", "Lire finalement"."""
    return not OUR.isdisjoint(label.split()) or label.startswith(LOOKING)


def is_path(low: str) -> bool:
    """The way to the page through its site: "Accueil > Bretagne > Brest", "Vous êtes ici : Accueil / Société"."""
    plain = low.lstrip(SYMBOLS)
    begins = PATH.match(plain)
    return begins is not None and len(PATH_STEP.findall(plain)) > (begins.group(1) is None)


def is_capital_heading(line: str) -> bool:
    """A heading or link in capital letters alone, without a final mark: "MAYOR SAYS HE WAS WRONG"."""
    is_open = not ends_sentence(line) and line[-1] != ":"
    return line.isupper() and line.count(" ") >= FEWEST_GAPS and is_open


def is_ticker(line: str) -> bool:
    """A line of a list of the latest news: "20 h 12 Football. Dorra wins", "14:02 | Dorra wins"."""
    return TICKER.match(line) is not None and not ends_sentence(line)


def is_heading(low: str) -> bool:
    """A line above links to other articles: "Related stories", "Les plus lus", "More on this story", "READ ALSO:"."""
    plain = low.strip(SYMBOLS + ':]"“”«')
    if low.endswith(":") and len(plain) <= LABEL_LIMIT and plain.startswith((*LOOKING, *INVITING)):
        return True
    return len(plain) <= LABEL_LIMIT and _is_of(plain, TEASERS | HEADINGS)


def is_quoted_heading(line: str) -> bool:
    """'They took everything': words from the report alone on a line, without a stop, that head what follows."""
    return len(line.split()) <= CROSSHEAD_WORDS and CROSSHEAD.fullmatch(line) is not None


def _is_of(label: str, strong: frozenset[str]) -> bool:
    """Words of page headings alone, a strong one among them; a name may follow "more from", "around the"."""
    words = [word for word in SPELLED.findall(label) if any(letter.isalpha() for letter in word)]
    if label.startswith(HEADING_OPENINGS):
        return len(words) <= HEADING_WORDS
    known = all(word in strong or word in TEASERS or word in TEASER_FRIENDS for word in words)
    return 0 < len(words) <= HEADING_WORDS and known and any(word in strong for word in words)
