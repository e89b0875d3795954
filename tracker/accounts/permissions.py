"""Which roles may use an endpoint."""

from typing import TYPE_CHECKING, cast

from django.utils.translation import gettext as _
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.views import APIView

from tracker.refusal import Refused
from tracker.roles import READERS, named

if TYPE_CHECKING:
    from tracker.accounts.models import User


class MayRead(IsAuthenticated):
    """Signed in, with a role that sees articles, claims and sources; what else a step needs, its rules say."""

    def has_permission(self, request: Request, view: APIView) -> bool:
        if not super().has_permission(request, view):
            return False
        if not READERS & cast("User", request.user).roles:
            raise Refused("wrong_role", _("Only %(named)s may use this endpoint.") % {"named": named(READERS)})
        return True
