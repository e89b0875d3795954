"""Why the engine did not read a text: kept in English with the run, told in the language of the page."""

import re

from django.utils.translation import gettext, gettext_noop

BROKEN_OFF = gettext_noop("The reading of this article was broken off and nobody took it up again. Try again.")
OTHER_LANGUAGE = gettext_noop(
    "The engine reads English and French; this article is marked as %(language)s. "
    "Correct its language and try again, or add its claims by hand."
)
ENGINE_FAILED = gettext_noop(
    "The engine could not read this article (%(error)s). Try again; if it fails again, "
    "add its claims by hand and tell the administrator."
)


def told(failure: str) -> str:
    """The sentence in the language of the page; as it is kept, where it is none of these."""
    for sentence in (BROKEN_OFF, OTHER_LANGUAGE, ENGINE_FAILED):
        if found := re.fullmatch(_pattern(sentence), failure):
            return gettext(sentence) % {name: gettext(value) for name, value in found.groupdict().items()}
    return failure


def _pattern(sentence: str) -> str:
    return re.sub(r"%\\\((\w+)\\\)s", r"(?P<\1>.+)", re.escape(sentence))
