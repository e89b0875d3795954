"""The words for what each person chooses about the site."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Language(TextChoices):
    """The languages of the pages, each in its own name."""

    ENGLISH = "en", "English"
    FRENCH = "fr", "Français"


class NoticesByMail(TextChoices):
    AT_ONCE = "at_once", _("At once")
    DIGEST = "digest", _("Once a day, together")
    NEVER = "never", _("Never")
