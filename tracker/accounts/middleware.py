"""Who is here: their language and time zone for what they read, their name for what they change."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation

from tracker.accounts.choices import Language
from tracker.accounts.models import User
from tracker.audit import acting


class PersonMiddleware:
    """Speaks the person's language in their time zone, and records changes as theirs.

    Actions name the person again, for other doors.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        language = self._language(request)
        with translation.override(language):
            response = self._in_zone(request)
        response.headers.setdefault("Content-Language", language)
        return response

    def _in_zone(self, request: HttpRequest) -> HttpResponse:
        user = request.user
        if not isinstance(user, User):
            return self.get_response(request)
        with timezone.override(user.zone), acting(user):
            return self.get_response(request)

    @staticmethod
    def _language(request: HttpRequest) -> str:
        """Programs are answered in English; whoever is not signed in in the language that the browser asks for."""
        if request.path.startswith("/api/"):
            return Language.ENGLISH
        user = request.user
        return user.language if isinstance(user, User) else translation.get_language_from_request(request)
