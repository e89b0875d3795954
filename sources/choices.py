"""Kinds of sources, and the languages that articles are read in."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class SourceKind(TextChoices):
    """What speaks. `group` is a kind of people ("residents"); `outlet` publishes, and may be cited too."""

    PERSON = "person", _("Person")
    BODY = "body", _("Body")
    GROUP = "group", _("Kind of people")
    OUTLET = "outlet", _("Outlet")
    DOCUMENT = "document", _("Document")
    UNNAMED = "unnamed", _("Not named")


class Language(TextChoices):
    """Languages that the site knows by name; an article may be in any other, by its ISO 639-1 code."""

    ENGLISH = "en", _("English")
    FRENCH = "fr", _("French")
    ARABIC = "ar", _("Arabic")
    SPANISH = "es", _("Spanish")
    PORTUGUESE = "pt", _("Portuguese")
    SWAHILI = "sw", _("Swahili")
    HAUSA = "ha", _("Hausa")
    GERMAN = "de", _("German")
    RUSSIAN = "ru", _("Russian")
    OTHER = "und", _("Another language")
