"""What axes counts failed sign-ins by, and what it answers when there were too many."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse


def name_tried(request: HttpRequest, credentials: Mapping[str, Any] | None = None) -> str:
    tried = (credentials or {}).get("email") or request.POST.get("login", "")
    return str(tried).strip().lower()[:255]


def locked_out(
    request: HttpRequest,
    original_response: HttpResponse | None = None,  # noqa: ARG001 - axes' signature
    credentials: Mapping[str, Any] | None = None,  # noqa: ARG001 - axes' signature
) -> HttpResponse:
    return TemplateResponse(request, "account/locked_out.html", status=429).render()
