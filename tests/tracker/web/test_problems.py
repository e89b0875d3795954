"""Every error of the API has one shape."""

import json
from typing import Any

import pytest
from django.core.exceptions import BadRequest, PermissionDenied
from django.core.exceptions import ValidationError as Invalid
from django.http import Http404, HttpResponse
from django.test import Client
from django.urls import path
from pytest_django import Settings
from rest_framework import exceptions, serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from tracker.accounts.actions.tokens import create_token
from tracker.accounts.models import User
from tracker.refusal import Refused, Stale
from tracker.urls import handler400, handler403, handler404, handler500

__all__ = ["handler400", "handler403", "handler404", "handler500"]

RAISED: dict[str, Exception] = {
    "wrong_role": Refused("wrong_role", "Only an editor may do this."),
    "refused": Refused("same_person", "Someone else must confirm what you proposed."),
    "stale": Stale(version=3, changed_by="Mara Olin"),
    "missing": Http404("No Claim matches the given query."),
    "denied": PermissionDenied(),
    "cursor": BadRequest("The link is not ours."),
    "django": Invalid({"url": ["Not a URL."]}),
    "django_whole": Invalid("The lower end is above the upper end."),
    "throttled": exceptions.Throttled(wait=7),
    "bug": ZeroDivisionError("a bug"),
}


class Part(serializers.Serializer[Any]):
    low = serializers.DecimalField(max_digits=5, decimal_places=1)


class Whole(serializers.Serializer[Any]):
    quote = serializers.CharField()
    parts = Part(many=True)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if attrs["quote"] == "same":
            raise serializers.ValidationError("Nothing would change.", code="same")
        return attrs


class Door(APIView):
    def get(self, request: Request, what: str) -> Response:  # noqa: ARG002 - DRF's signature
        raise RAISED[what]

    def post(self, request: Request, what: str) -> Response:  # noqa: ARG002 - DRF's signature
        form = Whole(data=request.data)
        form.is_valid(raise_exception=True)
        return Response(form.validated_data)


def page(request: object) -> HttpResponse:
    raise BadRequest("The link is not ours.")


urlpatterns = [path("api/v1/door/<str:what>/", Door.as_view()), path("page/", page)]


@pytest.fixture(autouse=True)
def doors(settings: Settings) -> None:
    settings.ROOT_URLCONF = __name__


@pytest.fixture
def client(reader: User) -> Client:
    token = create_token(name="test", by=reader)[1]
    return Client(headers={"Authorization": f"Token {token}"}, raise_request_exception=False)


def told(answer: Any) -> dict[str, Any]:
    assert answer["Content-Type"] == "application/problem+json"
    body: dict[str, Any] = json.loads(answer.content)
    assert set(body) == {"type", "title", "status", "code", "detail", "errors"}
    assert body["status"] == answer.status_code
    return body


@pytest.mark.parametrize(
    ("what", "status", "code", "detail"),
    [
        ("wrong_role", 403, "wrong_role", "Only an editor may do this."),
        ("refused", 409, "same_person", "Someone else must confirm what you proposed."),
        ("stale", 412, "stale", "Mara Olin changed this while you had it open."),
        ("missing", 404, "not_found", "There is nothing here, or you may not see it."),
        ("denied", 403, "permission_denied", "You do not have permission"),
        ("cursor", 400, "parse_error", "The link is not ours."),
        ("django", 400, "invalid", "Some fields are not as they should be."),
        ("throttled", 429, "throttled", "Request was throttled."),
    ],
)
def test_exception_is_told_as_a_problem(client: Client, what: str, status: int, code: str, detail: str) -> None:
    body = told(client.get(f"/api/v1/door/{what}/"))

    assert (body["status"], body["code"]) == (status, code)
    assert body["detail"].startswith(detail)


def test_throttled_says_how_long_to_wait(client: Client) -> None:
    assert client.get("/api/v1/door/throttled/")["Retry-After"] == "7"


def test_invalid_of_a_model_names_its_fields(client: Client) -> None:
    assert told(client.get("/api/v1/door/django/"))["errors"] == [
        {"field": "/url", "code": "invalid", "detail": "Not a URL."}
    ]
    assert told(client.get("/api/v1/door/django_whole/"))["errors"] == [
        {"field": "", "code": "invalid", "detail": "The lower end is above the upper end."}
    ]


def test_a_bug_is_told_without_its_words(client: Client) -> None:
    body = told(client.get("/api/v1/door/bug/"))

    assert (body["status"], body["code"]) == (500, "broken")
    assert "bug" not in body["detail"]


@pytest.mark.parametrize(
    ("data", "errors"),
    [
        ({}, [("/quote", "required"), ("/parts", "required")]),
        ({"quote": "a\0b", "parts": []}, [("/quote", "null_characters_not_allowed")]),
        ({"quote": "a", "parts": [{"low": "1"}, {"low": "many"}]}, [("/parts/1/low", "invalid")]),
        ({"quote": "a", "parts": "none"}, [("/parts", "not_a_list")]),
        ({"quote": "same", "parts": []}, [("", "same")]),
        ([], [("", "invalid")]),
    ],
)
def test_every_wrong_field_is_named(client: Client, data: object, errors: list[tuple[str, str]]) -> None:
    answer = client.post("/api/v1/door/x/", json.dumps(data), content_type="application/json")

    assert [(error["field"], error["code"]) for error in told(answer)["errors"]] == errors


@pytest.mark.parametrize(
    ("method", "body", "kind", "status", "code"),
    [
        ("post", "{", "application/json", 400, "parse_error"),
        ("post", "\xff", "application/json", 400, "parse_error"),
        ("post", "<a/>", "application/xml", 415, "unsupported_media_type"),
        ("delete", "", "application/json", 405, "method_not_allowed"),
    ],
)
def test_what_http_itself_refuses_is_a_problem_too(
    client: Client, method: str, body: str, kind: str, status: int, code: str
) -> None:
    answer = getattr(client, method)("/api/v1/door/x/", body.encode("latin-1"), content_type=kind)

    assert (told(answer)["status"], told(answer)["code"]) == (status, code)


def test_without_a_sign_in_the_api_asks_for_one(db: None) -> None:
    answer = Client().get("/api/v1/door/missing/")

    assert told(answer)["code"] == "not_authenticated"
    assert answer.status_code == 401
    assert answer["WWW-Authenticate"] == "Token"


@pytest.mark.parametrize("value", ["Token", "Token one two", "Token clt_unknown", "Token clt_\xe9"])
def test_a_wrong_token_is_told(db: None, value: str) -> None:
    answer = Client(headers={"Authorization": value}).get("/api/v1/door/missing/")

    assert (answer.status_code, told(answer)["code"]) == (401, "authentication_failed")


def test_an_address_of_the_api_that_is_not_there_is_a_problem(client: Client) -> None:
    assert told(client.get("/api/v1/nothing/"))["code"] == "not_found"


def test_a_nul_byte_in_the_address_is_a_problem(client: Client) -> None:
    assert told(client.get("/api/v1/door/missing/", {"q": "a\0b"}))["code"] == "bad_request"
