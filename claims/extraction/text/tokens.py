"""Cuts text into words, numbers and marks, each with its place."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal, NamedTuple

Kind = Literal["word", "number", "mark", "quote"]

# Combining accents belong to the letter before them: a decomposed "é" is one letter.
LETTERS = r"[^\W\d_][\w\u0300-\u036f]*"
NUMBER = r"\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)|\d+(?:[.,]\d+)*"
SPACED_NUMBER = r"\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)|\d+(?:[.,]\d+)*"
ADDRESS = r"https?://[^\s<>\"“”«»]+|[@#]\w+"
ENGLISH_SUFFIX = r"['’](?:s|re|ve|ll|d|m|t)\b"
ENGLISH_WORD = rf"{LETTERS}(?:(?:-|['’](?!(?:s|re|ve|ll|d|m|t)\b)){LETTERS})*"
# N'Djamena and M'Bala are names: only l', d' and qu' are cut off before a capital letter. A quotation may follow.
ELISION = (
    r"(?:[dlDL]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu)['’](?=\w|\Z|[«“\"])"
    r"|[cjmnstCJMNST]['’](?=[^\WA-Z]|\Z|[«“\"])"
)
INVERSION = r"-(?:t-)?(?:ils?|elles?|on|je|nous|vous|tu|ce|là|ci)\b"
FRENCH_WORD = rf"{LETTERS}(?:(?:-(?!(?:t-)?(?:ils?|elles?|on|je|nous|vous|tu|ce|là|ci)\b)|['’]){LETTERS})*"
# H&M, Vaksin'974, Rossia-24: one name.
FRENCH_NAME = r"[A-Z]{1,3}&[A-Z]{1,3}\b|[A-ZÀ-Þ]\w*[-'’]\d+\b"
TITLES = (
    "M|MM|Mr|Mrs|Ms|Dr|Gen|Col|Capt|Cpt|Lt|Maj|Sgt|Cmdr|Adm|Sen|Rep|Gov|Prof|Rev|St|Mgr|Pr|Hon"
    "|Sens|Reps|Del|Brig|Cdr|Messrs|Supt|Insp|Elh|Cdt|Cne|Adjt"
)
# "on X. The army" ends a sentence, where "on J. Smith" does not.
TITLE = rf"(?:{TITLES})\.(?=\s)|[A-WYZ]\.(?=\s[A-Z])"
# A site is one word: ACTUALITE.CD, lefaso.net.
SITE = r"[^\W_][\w-]*\.(?:cd|net|com|org|info|bf|ml|sn|tg|CD|NET|COM|ORG|INFO)\b"
DOTTED = r"(?:[^\W\d_]\.){2,}"
RUNS = r"\.{2,}|-{2,}"


# Marks at which a phrase ends.
STOPS = frozenset(",;:.!?…—–(") | {"--", "...", "["}
OPENS_SENTENCE = frozenset(".!?:…\n»”–—-)")
# What follows the "é" of words that often begin with a capital letter.
ACCENTED = re.compile(
    r"lysée|glises?|gypte|coles?|quipes?|tudes?|thiopie|rythrée|mirats|quateur|conomi(?:e|stes?)"
    r"|lections?|lue?s?|dition|lectricité|lectricien|pouse|tudiante?s?|leveurs?|lèves?|valuation|missaires?|vénements?|té"
    r"|ducation|nergie|galement|voquant|tant|vêques?|vêché|crivaine?|difice|pidémi(?:es?|ologiste)"
)
WHO = "WHO"  # the body keeps its capitals, so that it is not taken for "who"


class Token(NamedTuple):
    """One word, number or mark; a whole quotation becomes one token of kind `quote` where a sentence is read."""

    start: int
    end: int
    text: str
    low: str
    kind: Kind

    @property
    def is_capital(self) -> bool:
        return self.text[:1].isupper()


def _pattern(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{part})" for part in alternatives))


PATTERNS = {
    "en": _pattern(ADDRESS, SITE, DOTTED, TITLE, NUMBER, ENGLISH_WORD, ENGLISH_SUFFIX, RUNS, r"\S"),
    "fr": _pattern(
        ADDRESS, SITE, DOTTED, TITLE, SPACED_NUMBER, ELISION, FRENCH_NAME, INVERSION, FRENCH_WORD, RUNS, r"\S"
    ),
}


def tokenize(text: str, start: int, end: int, language: str) -> list[Token]:
    """The tokens of text[start:end], with offsets into the whole text."""
    found = [
        _token(match.group(), match.start(), match.end()) for match in PATTERNS[language].finditer(text, start, end)
    ]
    return [_with_accent(token, text) for token in found] if language == "fr" else found


def _with_accent(token: Token, text: str) -> Token:
    """L'*Etat*; *A* Niamey, ...: agencies leave the accent of a capital letter out."""
    if token.low == "a" and token.is_capital and text[token.end : token.end + 1] == " ":
        before = text[max(0, token.start - 40) : token.start].rstrip(' "«“')
        return token._replace(low="à") if not before or before[-1] in OPENS_SENTENCE else token
    if token.text[:1] == "E" and ACCENTED.fullmatch(token.low, 1):
        return token._replace(low="é" + token.low[1:])
    return token


def _token(text: str, start: int, end: int) -> Token:
    low = WHO if text == WHO else folded(text)
    return Token(start, end, text, low, _kind(text))


def folded(text: str) -> str:
    """How words are compared: lower case, composed accents, straight apostrophes."""
    low = text.lower()
    return low if low.isascii() else unicodedata.normalize("NFC", low).replace("’", "'")


def _kind(text: str) -> Kind:
    first = text[0]
    if first.isdigit():
        return "number" if first.isdecimal() else "mark"
    if first.isalpha() or (len(text) > 1 and first in "'’-@#" and text[1].isalpha()):
        return "word"
    return "mark"
