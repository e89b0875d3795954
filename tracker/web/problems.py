"""One shape for every error of the API: RFC 9457 problem+json."""

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from django.core.exceptions import BadRequest, PermissionDenied, RequestDataTooBig
from django.core.exceptions import ValidationError as Invalid
from django.http import Http404
from rest_framework import exceptions
from rest_framework.response import Response
from rest_framework.views import set_rollback

from tracker.refusal import Refused, Stale

TYPE = "about:blank"


class TooLarge(exceptions.APIException):
    """The body is larger than this site takes."""

    status_code = 413
    default_code = "too_large"


def answer(exception: Exception, context: dict[str, Any]) -> Response | None:  # noqa: ARG001 - DRF's signature
    """The problem that tells of this exception; None for one that is a bug, which then is answered as 500."""
    known = _as_api_exception(exception)
    if isinstance(known, Refused):
        response = problem(_status(known), known.code, known.sentence)
    elif isinstance(known, exceptions.ValidationError):
        response = problem(400, "invalid", "Some fields are not as they should be.", list(_field_errors(known.detail)))
    elif isinstance(known, exceptions.APIException):
        response = problem(known.status_code, _code(known), str(known.detail), headers=_headers(known))
    else:
        return None
    set_rollback()
    return response


def problem(
    status: int,
    code: str,
    detail: str,
    errors: list[dict[str, str]] | None = None,
    *,
    headers: dict[str, str] | None = None,
) -> Response:
    """`code` is for machines and stays the same; `detail` is a sentence for people; `errors` has one entry a field."""
    body = problem_of(status, code, detail, errors)
    return Response(body, status=status, headers=headers, content_type="application/problem+json")


def problem_of(
    status: int, code: str, detail: str, errors: list[dict[str, str]] | None = None
) -> dict[str, str | int | list[dict[str, str]]]:
    title = HTTPStatus(status).phrase
    return {"type": TYPE, "title": title, "status": status, "code": code, "detail": detail, "errors": errors or []}


def _as_api_exception(exception: Exception) -> Exception:
    if isinstance(exception, Http404):
        return exceptions.NotFound("There is nothing here, or you may not see it.")
    if isinstance(exception, PermissionDenied):
        return exceptions.PermissionDenied()
    if isinstance(exception, RequestDataTooBig):
        return TooLarge(TooLarge.__doc__)
    if isinstance(exception, BadRequest):
        return exceptions.ParseError(str(exception))
    if isinstance(exception, Invalid):
        return exceptions.ValidationError(_from_django(exception))
    return exception


def _from_django(exception: Invalid) -> Any:
    return exception.message_dict if hasattr(exception, "error_dict") else {"": exception.messages}


def _status(refused: Refused) -> int:
    if isinstance(refused, Stale):
        return 412
    return 403 if refused.code == "wrong_role" else 409


def _code(known: exceptions.APIException) -> str:
    codes = known.get_codes()
    return codes if isinstance(codes, str) else str(known.default_code)


def _headers(known: exceptions.APIException) -> dict[str, str]:
    headers = {}
    if challenge := getattr(known, "auth_header", None):
        headers["WWW-Authenticate"] = challenge
    if (wait := getattr(known, "wait", None)) is not None:
        headers["Retry-After"] = str(int(wait))
    return headers


def _field_errors(detail: Any, path: str = "") -> Iterator[dict[str, str]]:
    """Every message with the field it is about, as a JSON pointer: `/figures/0/low`; empty for the whole body."""
    if isinstance(detail, dict):
        for name, inner in detail.items():
            is_whole = name in ("", "non_field_errors", "__all__")
            yield from _field_errors(inner, path if is_whole else f"{path}/{name}")
    elif isinstance(detail, list):
        for index, inner in enumerate(detail):
            yield from _field_errors(inner, f"{path}/{index}" if isinstance(inner, dict) else path)
    else:
        yield {"field": path, "code": getattr(detail, "code", "invalid"), "detail": str(detail)}
