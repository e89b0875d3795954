"""Commenting on a claim: whoever works on claims writes, and each author changes or removes their own alone."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from claims import rules
from claims.actions.notices import tell_of_comment
from claims.cases import actor
from claims.mentions import Colleague, Named, composed, named_in
from claims.models import Claim, Comment
from tracker.accounts.models import User
from tracker.audit import acting
from tracker.refusal import Refused, Stale
from tracker.roles import READERS

LONGEST = 5000


@dataclass(frozen=True)
class Said:
    """A comment as it is kept, and what of it names nobody, in sentences for its author."""

    comment: Comment
    unclear: tuple[str, ...] = ()


@transaction.atomic
def add_comment(*, claim_id: int, text: str, by: User) -> Said:
    """Add a comment and tell whom it names; a name that is nobody's is said, and the words are kept as typed."""
    rules.check_may_comment(actor(by))
    words = _words(text)
    with acting(by):
        comment = Comment.objects.create(claim=Claim.objects.get(pk=claim_id), text=words, by=by)
        return _told(comment, by)


@transaction.atomic
def change_comment(*, comment_id: int, text: str, seen: int, by: User) -> Said:
    """Change one's own comment; whom it names now and did not before is told."""
    with acting(by):
        comment = _own(comment_id, by)
        if comment.version != seen:
            raise Stale(version=comment.version, changed_by=by.name)
        comment.text, comment.changed_at = _words(text), timezone.now()
        comment.version += 1
        comment.save(update_fields=["text", "changed_at", "version"])
        return _told(comment, by)


@transaction.atomic
def remove_comment(*, comment_id: int, by: User) -> Comment:
    """Take one's own comment away; it stays in the trail and can be brought back."""
    return _set_removed(comment_id, by, is_removed=True)


@transaction.atomic
def restore_comment(*, comment_id: int, by: User) -> Comment:
    """Bring back a comment of one's own that was removed."""
    return _set_removed(comment_id, by, is_removed=False)


def colleagues() -> list[User]:
    """Everybody who may be named: people who can sign in and read claims (one query)."""
    return list(User.objects.active().filter(grants__role__in=sorted(READERS)).distinct().order_by("name", "pk"))


def names_in(text: str, people: Iterable[User]) -> list[Named]:
    return named_in(text, [Colleague(person.pk, person.name, person.email) for person in people])


def _set_removed(comment_id: int, by: User, *, is_removed: bool) -> Comment:
    with acting(by):
        comment = _own(comment_id, by, removed=not is_removed)
        comment.removed_at = timezone.now() if is_removed else None
        comment.version += 1
        comment.save(update_fields=["removed_at", "version"])
    return comment


def _own(comment_id: int, by: User, *, removed: bool = False) -> Comment:
    rules.check_may_comment(actor(by))
    comment = Comment.objects.select_for_update(of=("self",)).select_related("claim").get(pk=comment_id)
    if comment.by_id != by.pk:
        raise Refused("not_yours", _("Only who wrote a comment may change or remove it."))
    if (comment.removed_at is not None) != removed:
        raise Refused("comment_gone", _("This was done already: look at the comments again."))
    return comment


def _words(text: str) -> str:
    """The words as they are kept; Refused where there are none, or too many."""
    words = composed(text.strip())
    if not words:
        raise Refused("no_text", _("Write the comment first."))
    if len(words) > LONGEST:
        raise Refused("too_long", _("A comment has at most %(most)s characters.") % {"most": LONGEST})
    return words


def _told(comment: Comment, by: User) -> Said:
    found = names_in(comment.text, colleagues())
    comment.mentioned.set({one.pk for one in found if one.pk is not None})
    tell_of_comment(comment, by=by)
    return Said(comment, tuple(_unclear(comment.text[one.start : one.end], one) for one in found if one.pk is None))


def _unclear(words: str, named: Named) -> str:
    if named.several:
        return _("%(words)s may be several people: nobody was told. Write the whole name.") % {"words": words}
    return _("%(words)s is nobody here: nobody was told.") % {"words": words}
