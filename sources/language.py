"""In which language a text is written, as a code of ISO 639."""

import functools
import re

from django.utils.translation import gettext as _
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from sources.choices import Language
from tracker.refusal import Refused

CODE = re.compile(r"[a-z]{2,3}")
SAMPLE = 20_000  # code points: more changes nothing but the time


def language_of(text: str) -> str:
    """The likeliest language; "und" where the text holds no word. The same text always has the same answer."""
    sample = text[:SAMPLE]
    if not any(character.isalpha() for character in sample):
        return Language.OTHER
    return str(_identifier().classify(sample)[0])


def checked_language(code: str) -> str:
    """The code in small letters; Refused where it is none."""
    code = code.strip().lower()
    if not CODE.fullmatch(code):
        raise Refused("bad_language", _("Give the language by its code of two or three letters, such as en or fr."))
    return code


def prepare() -> None:
    """Load the tables of languages, so that the first article does not wait for them (a second or two)."""
    _identifier()


@functools.cache
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE)
