"""What every page knows."""

from django.conf import settings
from django.http import HttpRequest


def newsroom(request: HttpRequest) -> dict[str, object]:  # noqa: ARG001 - Django's signature
    return {"newsroom": settings.NEWSROOM}
