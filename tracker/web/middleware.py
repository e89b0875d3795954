"""Refusals that reach the top become pages that say what is refused and why."""

from collections.abc import Callable
from http import HTTPStatus

from django.conf import settings
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render, resolve_url
from django.utils.cache import patch_vary_headers

from tracker.refusal import Refused


class RefusalMiddleware:
    """Refused("wrong_role") is 403, any other refusal 409; views answer those that belong to a form themselves.

    htmx gets the sentence alone; and 401 instead of the sign-in page, which has no place inside another page.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if "\0" in "".join(value for values in request.GET.lists() for value in values[1]):
            raise BadRequest("The address holds a character that no text has.")
        response = self.get_response(request)
        if not _is_from_htmx(request):
            return response
        if _leads_to_sign_in(response):
            response = render(request, "_signed_out.html", {"sign_in": resolve_url(settings.LOGIN_URL)}, status=401)
        patch_vary_headers(response, ["HX-Request"])
        return response

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, Refused):
            return None
        status = 403 if exception.code == "wrong_role" else 409
        template = "_refused.html" if _is_from_htmx(request) else f"{status}.html"
        return render(request, template, {"sentence": exception.sentence}, status=status)


def _leads_to_sign_in(response: HttpResponse) -> bool:
    is_redirect = response.status_code == HTTPStatus.FOUND
    return is_redirect and response["Location"].split("?")[0] == resolve_url(settings.LOGIN_URL)


def _is_from_htmx(request: HttpRequest) -> bool:
    return bool(getattr(request, "htmx", False))
