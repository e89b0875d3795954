"""Refusals that reach the top become pages that say what is refused and why."""

from collections.abc import Callable
from http import HTTPStatus
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import render, resolve_url
from django.utils.cache import patch_vary_headers
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _

from tracker.refusal import Refused


class RefusalMiddleware:
    """Refused("wrong_role") is 403, any other refusal 409; views answer those that belong to a form themselves.

    htmx gets the sentence alone.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if "\0" in "".join(value for values in request.GET.lists() for value in values[1]):
            raise BadRequest(_("The address holds a character that no text has."))
        response = self.get_response(request)
        if _leads_to_sign_in(response):
            response = _signed_out(request, response)
        elif isinstance(response, HttpResponseNotAllowed) and not response.content:
            response = _not_allowed(request, response)
        if _is_from_htmx(request):
            patch_vary_headers(response, ["HX-Request"])
        return response

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, Refused):
            return None
        status = 403 if exception.code == "wrong_role" else 409
        template = "_refused.html" if _is_from_htmx(request) else f"{status}.html"
        return render(request, template, {"sentence": exception.sentence}, status=status)


def _leads_to_sign_in(response: HttpResponse) -> bool:
    """Whether a page was asked for without a sign-in; who signs out is led there too, but not back."""
    is_redirect = response.status_code == HTTPStatus.FOUND
    return is_redirect and response["Location"].startswith(f"{resolve_url(settings.LOGIN_URL)}?next=")


def _signed_out(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """The sign-in page has no place inside another page; and it leads back to a page, not to where a form went."""
    if _is_from_htmx(request):
        return render(request, "_signed_out.html", {"sign_in": resolve_url(settings.LOGIN_URL)}, status=401)
    came_from = request.headers.get("Referer", "")
    is_ours = url_has_allowed_host_and_scheme(came_from, {request.get_host()}, require_https=request.is_secure())
    if request.method != "POST" or not is_ours:
        return response
    return redirect_to_login(urlsplit(came_from)._replace(scheme="", netloc="").geturl())


def _not_allowed(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    page = render(request, "405.html", status=response.status_code)
    page["Allow"] = response["Allow"]
    return page


def _is_from_htmx(request: HttpRequest) -> bool:
    return bool(getattr(request, "htmx", False))
