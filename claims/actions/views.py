"""Views of the queue that people keep, and how each wants to see its rows."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from claims.choices import Density
from claims.models import QueueLayout, SavedView
from tracker.accounts.models import User
from tracker.audit import acting
from tracker.refusal import Refused

MOST_VIEWS = 50


@transaction.atomic
def keep_view(*, name: str, query: str, is_shared: bool, by: User) -> SavedView:
    """Keep these filters under a name; refused where one has a view of this name, or very many."""
    if by.saved_views.count() >= MOST_VIEWS:
        raise Refused("too_many", _("You have %(count)s views: delete one first.") % {"count": MOST_VIEWS})
    with acting(by):
        view = SavedView(owner=by, name=name, query=query, is_shared=is_shared)
        _check(view)
        view.save()
    return view


@transaction.atomic
def change_view(*, view_id: int, name: str, is_shared: bool, by: User) -> SavedView:
    """Give one's own view another name, share it, or share it no longer."""
    with acting(by):
        view = _own(view_id, by)
        view.name, view.is_shared = name, is_shared
        view.version += 1
        _check(view)
        view.save(update_fields=["name", "is_shared", "version"])
    return view


@transaction.atomic
def delete_view(*, view_id: int, by: User) -> SavedView:
    """Delete one's own view; what it held is given back, so that it can be kept again."""
    with acting(by):
        view = _own(view_id, by)
        SavedView.objects.filter(pk=view.pk).delete()
    return view


@transaction.atomic
def lay_out(*, hidden: Iterable[str], density: Density, by: User) -> QueueLayout:
    """Remember which columns this person leaves out of the queue, and how close its rows stand."""
    values = {"hidden": sorted(set(hidden)), "density": density}
    return QueueLayout.objects.update_or_create(person=by, defaults=values)[0]


def _own(view_id: int, by: User) -> SavedView:
    view = SavedView.objects.select_for_update().get(pk=view_id)
    if view.owner_id != by.pk:
        raise Refused("not_yours", _("Only who keeps a view may change or delete it."))
    return view


def _check(view: SavedView) -> None:
    try:
        view.validate_constraints()
    except ValidationError as error:
        raise Refused("name_taken", " ".join(error.messages)) from error
