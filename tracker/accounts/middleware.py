"""Who is here: their time zone for what they read, their name for what they change."""

import zoneinfo
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from tracker.accounts.models import User
from tracker.audit import acting


class PersonMiddleware:
    """Reads in the person's time zone, and records changes as theirs (actions name them again, for other doors)."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        user = request.user
        if not isinstance(user, User):
            return self.get_response(request)
        with timezone.override(self._zone(user)), acting(user):
            return self.get_response(request)

    @staticmethod
    def _zone(user: User) -> zoneinfo.ZoneInfo | None:
        if not user.time_zone:
            return None
        try:
            return zoneinfo.ZoneInfo(user.time_zone)
        except (zoneinfo.ZoneInfoNotFoundError, ValueError):  # a zone that the system's tables dropped
            return None
