"""The request of somebody who is signed in, and the gate for pages that only some roles may use."""

import functools
from collections.abc import Callable
from typing import Concatenate, ParamSpec, cast

from django.http import HttpRequest, HttpResponseBase
from django.utils.translation import gettext as _
from django_htmx.middleware import HtmxDetails

from tracker.accounts.models import User
from tracker.refusal import Refused
from tracker.roles import Role, named

P = ParamSpec("P")


class SignedInRequest(HttpRequest):
    """LoginRequiredMiddleware has let it through, so the user is a User."""

    user: User
    htmx: HtmxDetails


def only(
    roles: frozenset[Role],
) -> Callable[
    [Callable[Concatenate[SignedInRequest, P], HttpResponseBase]],
    Callable[Concatenate[HttpRequest, P], HttpResponseBase],
]:
    """The view is for people who hold one of these roles; others get a 403 page that says who may."""

    def gate(
        view: Callable[Concatenate[SignedInRequest, P], HttpResponseBase],
    ) -> Callable[Concatenate[HttpRequest, P], HttpResponseBase]:
        @functools.wraps(view)
        def guarded(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
            person = cast("SignedInRequest", request)
            if not roles & person.user.roles:
                raise Refused("wrong_role", _("Only %(named)s may use this page.") % {"named": named(roles)})
            return view(person, *args, **kwargs)

        return cast("Callable[Concatenate[HttpRequest, P], HttpResponseBase]", guarded)

    return gate
