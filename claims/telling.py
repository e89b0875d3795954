"""What a notice says, in a sentence: the same in the page and in the e-mail."""

from datetime import date

from django.utils.translation import gettext_lazy as _

from claims.choices import NoticeKind
from claims.models import Notice

SENTENCES = {
    NoticeKind.ASSIGNED: _("%(who)s assigned a claim to you"),
    NoticeKind.MENTIONED: _("%(who)s named you in a comment"),
    NoticeKind.COMMENTED: _("%(who)s commented on a claim in your hands"),
    NoticeKind.RETURNED: _("%(who)s returned what you proposed"),
    NoticeKind.CONFIRMED: _("%(who)s confirmed what you proposed"),
}


def sentence(notice: Notice) -> str:
    """Mara Olin named you in a comment."""
    return str(SENTENCES[NoticeKind(notice.kind)]) % {"who": notice.by.name}


def due_on(notice: Notice) -> date | None:
    """By when, where the claim was assigned and still is."""
    is_ours = notice.kind == NoticeKind.ASSIGNED and notice.claim.assigned_to_id == notice.to_id
    return notice.claim.due_on if is_ours else None


def remark(notice: Notice) -> str:
    """What was said in the comment, where there is one that still stands."""
    return notice.comment.text if notice.comment and notice.comment.removed_at is None else ""
