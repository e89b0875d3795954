"""How large something is, in the words and numbers of the language of the page."""

from django.template.defaultfilters import filesizeformat


def size_in_words(size: int) -> str:
    """25.0 MB"""
    return str(filesizeformat(size))
