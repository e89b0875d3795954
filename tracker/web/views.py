"""The answers that say what went wrong: a page to people, problem+json to programs."""

from http import HTTPStatus

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import BadRequest, PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext, gettext_noop
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe
from django.views.i18n import JavaScriptCatalog

from tracker.web.problems import problem_of

MISSING = gettext_noop("There is nothing here, or you may not see it.")
FORGED = gettext_noop("This form belongs to an earlier sign-in. Go back, load the page again and send it once more.")
BROKEN = gettext_noop("The site failed, and its log tells why. Nothing half-done was kept.")


@require_safe
@login_not_required
@cache_control(public=True, max_age=3600)
def words(request: HttpRequest, language: str) -> HttpResponseBase:
    """The words of the scripts in this language, as Django's catalogue."""
    if language not in dict(settings.LANGUAGES):
        raise Http404
    with translation.override(language):
        return JavaScriptCatalog.as_view(packages=[])(request)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _answer(request, 400, "bad_request", _sentence(exception))


def forbidden(request: HttpRequest, exception: PermissionDenied | None = None) -> HttpResponse:  # noqa: ARG001 - Django's signature
    return _answer(request, 403, "permission_denied", "")


def not_found(request: HttpRequest, exception: Http404) -> HttpResponse:  # noqa: ARG001 - Django's signature
    return _answer(request, 404, "not_found", gettext(MISSING) if _is_from_a_program(request) else "")


def forged(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001 - Django's signature
    """A form without its token: mostly one that lay open while somebody signed out and in again."""
    return _answer(request, 403, "csrf", gettext(FORGED))


def broken(request: HttpRequest) -> HttpResponse:
    """What broke may be the database or a template's context: nothing is asked of either."""
    if _is_from_a_program(request):
        return _answer(request, 500, "broken", gettext(BROKEN))
    return HttpResponse(render_to_string("500.html"), status=500)


def _answer(request: HttpRequest, status: int, code: str, sentence: str) -> HttpResponse:
    if _is_from_a_program(request):
        body = problem_of(status, code, sentence or HTTPStatus(status).description)
        return JsonResponse(body, status=status, content_type="application/problem+json")
    if getattr(request, "htmx", False) and sentence:
        return render(request, "_refused.html", {"sentence": sentence}, status=status)
    return render(request, f"{status}.html", {"sentence": sentence}, status=status)


def _is_from_a_program(request: HttpRequest) -> bool:
    return request.path.startswith("/api/")


def _sentence(exception: Exception | None) -> str:
    """What a BadRequest of ours says; the words of other exceptions are for programmers."""
    return str(exception) if isinstance(exception, BadRequest) else ""
