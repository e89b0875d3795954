"""The two exceptions by which an action says no."""

from django.utils.translation import gettext as _


class Refused(Exception):  # noqa: N818 - it is an answer to a person, not an error of the program
    """A rule said no: `code` for machines, `sentence` for the person who asked."""

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence


class Stale(Refused):
    """The record changed since the person looked at it; nothing was written.

    `version` is the version that stands now. Answered by 409 on a page and 412 in the API.
    """

    def __init__(self, *, version: int, changed_by: str = "") -> None:
        self.version = version
        self.changed_by = changed_by or _("Somebody")
        super().__init__(
            "stale",
            _("%(who)s changed this while you had it open. Nothing of yours was saved; compare both versions.")
            % {"who": self.changed_by},
        )
