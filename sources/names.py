"""How names are compared: the form under which two spellings of one name are the same."""

import re
import unicodedata

SPACE = re.compile(r"\s+")
ARTICLES = re.compile(r"^(?:the|le|la|les)\s+|^l'")


def folded(name: str) -> str:
    """The name without case, accents, typographic quotes, full stops and a leading article.

    >>> folded("The  Permanent Strategic Framework")
    'permanent strategic framework'
    >>> folded("L’Armée")
    'armee'
    """
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    plain = plain.casefold().replace("’", "'").replace("‘", "'").replace(".", "")
    plain = SPACE.sub(" ", plain).strip(" \"'“”«»,;:")
    return ARTICLES.sub("", plain).strip()
