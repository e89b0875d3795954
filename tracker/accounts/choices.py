"""The words for what each person chooses about the site."""

from django.db.models import TextChoices


class Language(TextChoices):
    """The languages of the pages, each in its own name."""

    ENGLISH = "en", "English"
    FRENCH = "fr", "Français"


class NoticesByMail(TextChoices):
    AT_ONCE = "at_once", "At once"
    DIGEST = "digest", "Once a day, together"
    NEVER = "never", "Never"
