"""Refusals that reach the top become pages that say what is refused and why."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from tracker.refusal import Refused


class RefusalMiddleware:
    """Refused("wrong_role") is 403, any other refusal 409; views answer those that belong to a form themselves."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, Refused):
            return None
        wrong_role = exception.code == "wrong_role"
        template = "403.html" if wrong_role else "409.html"
        answer = TemplateResponse(request, template, {"refused": exception}, status=403 if wrong_role else 409)
        return answer.render()
