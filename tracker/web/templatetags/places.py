"""Where a person may go: the places of the page bar."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django import template
from django.template.context import Context
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from tracker.roles import ADMINISTRATORS, CHECKERS, READERS, Role

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

register = template.Library()


@dataclass(frozen=True)
class Place:
    """A place of the page bar and the roles that may use it."""

    label: "StrPromise"
    view: str
    roles: frozenset[Role]

    @property
    def url(self) -> str:
        return reverse(self.view)


PLACES = (
    Place(_("Queue"), "claims:queue", READERS),
    Place(_("Articles"), "articles:list", READERS),
    Place(_("Sources"), "sources:list", READERS),
    Place(_("Reports"), "claims:exports", CHECKERS),
    Place(_("Activity"), "claims:activity", ADMINISTRATORS),
    Place(_("People"), "accounts:people", ADMINISTRATORS),
)


@register.simple_tag(takes_context=True)
def places(context: Context) -> list[dict[str, Any]]:
    """The places that the person's roles may use; the one that the page belongs to is current."""
    request = context.get("request")
    roles: frozenset[Role] = getattr(context.get("user"), "roles", frozenset())
    allowed = [place for place in PLACES if place.roles & roles]
    here = _here(allowed, request)
    return [{"label": place.label, "url": place.url, "is_current": place is here} for place in allowed]


def _here(allowed: list[Place], request: Any) -> Place | None:
    """By the address, else by the application: a claim belongs to the queue."""
    by_address = [place for place in allowed if request.path.startswith(place.url)]
    if by_address:
        return max(by_address, key=lambda place: len(place.url))
    namespace = request.resolver_match.namespace if request.resolver_match else ""
    return next((place for place in allowed if namespace and place.view.startswith(f"{namespace}:")), None)
