"""How large something is, in the words and numbers of the language of the page."""

import math

from django.template.defaultfilters import filesizeformat


def size_in_words(size: int) -> str:
    """25.0 MB; upwards, so that what is over a limit never reads as if it were not.

    >>> size_in_words(1024 * 1024 + 1) == size_in_words(1024 * 1024)
    False
    """
    tenth = 1024 ** max(min(int(math.log(size, 1024)), 5), 0) / 10 if size >= 1024 else 0.1
    return str(filesizeformat(math.ceil(size / tenth) * tenth))
