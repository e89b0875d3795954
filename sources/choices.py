"""Kinds of sources, and the languages that articles are read in."""

from django.db.models import TextChoices


class SourceKind(TextChoices):
    """What speaks. `group` is a kind of people ("residents"); `outlet` publishes, and may be cited too."""

    PERSON = "person", "Person"
    BODY = "body", "Body"
    GROUP = "group", "Kind of people"
    OUTLET = "outlet", "Outlet"
    DOCUMENT = "document", "Document"
    UNNAMED = "unnamed", "Not named"


class Language(TextChoices):
    """Languages that the site knows by name; an article may be in any other, by its ISO 639-1 code."""

    ENGLISH = "en", "English"
    FRENCH = "fr", "French"
    ARABIC = "ar", "Arabic"
    SPANISH = "es", "Spanish"
    PORTUGUESE = "pt", "Portuguese"
    SWAHILI = "sw", "Swahili"
    HAUSA = "ha", "Hausa"
    GERMAN = "de", "German"
    RUSSIAN = "ru", "Russian"
    OTHER = "und", "Another language"
