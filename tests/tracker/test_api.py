"""The API as a whole: its description, and that nothing sent to it breaks it."""

import json
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis
from hypothesis import strategies as st

from claims.filters import ClaimFilters
from claims.models import Claim
from tests import factories
from tracker.accounts.models import User

pytestmark = pytest.mark.django_db
SignedIn = Callable[[User], Client]
PROBLEM = "application/problem+json"
TRIES = hypothesis(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)

WORDS = st.text(max_size=30) | st.sampled_from(["", "\0", "\ud800", "1", "-1", "9" * 40, "0x1", "null", "é", "%", "'"])
PLAIN = st.none() | st.booleans() | st.floats() | st.integers(-(10**40), 10**40) | WORDS
ANYTHING = st.recursive(PLAIN, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=4))


def routes(patterns: Any = None, prefix: str = "") -> Iterator[str]:
    for pattern in patterns or get_resolver().url_patterns:
        if isinstance(pattern, URLResolver):
            yield from routes(pattern.url_patterns, prefix + str(pattern.pattern))
        elif isinstance(pattern, URLPattern):
            yield "/" + prefix + str(pattern.pattern)


ENDPOINTS = sorted(
    "".join(
        "{id}" if part.endswith(">") or "<" in part else part
        for part in route.replace("<", "\n<").replace(">", ">\n").split("\n")
    )
    for route in routes()
    if route.startswith("/api/")
)


def test_description_is_valid_and_without_warnings() -> None:
    written = StringIO()

    call_command("spectacular", "--validate", "--fail-on-warn", "--format", "openapi-json", stdout=written)

    described = json.loads(written.getvalue())["paths"]
    assert len(described) == len(ENDPOINTS) - 1  # all but the description itself


def test_description_is_served_to_who_is_signed_in(client: Client, signed_in: SignedIn, reader: User) -> None:
    assert client.get("/api/v1/schema/").status_code == 401
    assert signed_in(reader).get("/api/v1/schema/").json()["openapi"].startswith("3.")


@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_every_endpoint_is_in_the_documentation(endpoint: str) -> None:
    written = (Path(settings.BASE_DIR) / "docs" / "api.md").read_text(encoding="utf-8")

    assert endpoint in written


def test_unknown_address_is_a_problem(signed_in: SignedIn, reader: User) -> None:
    answer = signed_in(reader).get("/api/v1/nothing/")

    assert (answer.status_code, answer["Content-Type"]) == (404, PROBLEM)


def of_fields(**known: list[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Bodies whose fields are mostly the endpoint's own, with values that fit, nearly fit, or do not."""
    fields = {name: st.sampled_from(values) | ANYTHING for name, values in known.items()}
    return st.fixed_dictionaries({}, optional=fields)


STEPS = of_fields(
    target=["triage", "attribution", "verification", "figure"],
    step=["accept", "reject", "take", "release", "conclude", "propose", "confirm", "undo", "merge"],
    to=["", "verified", "unverifiable", "contested", "misquoted", "accepted"],
    why=["", "Seen."],
    reason=["", "no_access"],
    figure=[None, 1, 2**63 - 1],
    evidence=[[], [1], [2**63 - 1]],
    seen=[1, 2, None],
)
ARTICLES = of_fields(
    title=["Bridge retaken"],
    text=["The army says it holds the bridge."],
    outlet=[None, 1, 2**63 - 1],
    outlet_name=["Radio Meridian", "...", "\ufdfa" * 300],
    url=["", "https://meridian.example/a", "http://[", "https://é.example/\ud800"],
    published_on=["2026-03-05", "0001-01-01", "9999-12-31"],
    language=["", "en", "xx"],
)
QUERIES = st.dictionaries(
    st.sampled_from([*ClaimFilters.base_filters, "after", "page_size", "kind", "search", "x"]),
    st.text(max_size=20).filter(lambda words: not any("\ud800" <= one <= "\udfff" for one in words))
    | st.sampled_from(["yes", "me", "1", "9" * 30, "2026-02-30", "all", "suggested", "\0", "é", '"', "-", "a" * 3000]),
    max_size=4,
)


def must_be_an_answer(answer: Any) -> None:
    assert answer.status_code < 500
    if answer.status_code >= 400:
        assert answer["Content-Type"] == PROBLEM
        assert {"type", "title", "status", "code", "detail", "errors"} <= set(answer.json())


def sent(client: Client, address: str, body: bytes) -> Any:
    """Sent, answered and rolled back, so that every try meets the same rows."""
    with transaction.atomic():
        answer = client.post(address, body, content_type="application/json")
        transaction.set_rollback(True)
    return answer


@pytest.fixture
def unbreakable(signed_in: SignedIn, editor: User) -> Client:
    client = signed_in(editor)
    client.raise_request_exception = False
    return client


@TRIES
@given(body=STEPS | ANYTHING)
def test_no_step_breaks_it(unbreakable: Client, claim: Claim, body: Any) -> None:
    must_be_an_answer(sent(unbreakable, f"/api/v1/claims/{claim.pk}/steps/", json.dumps(body).encode()))


@TRIES
@given(body=ARTICLES | ANYTHING)
def test_no_article_breaks_it(unbreakable: Client, body: Any) -> None:
    must_be_an_answer(sent(unbreakable, "/api/v1/articles/", json.dumps(body).encode()))


@TRIES
@given(body=st.binary(max_size=200))
def test_no_bytes_break_it(unbreakable: Client, body: bytes) -> None:
    must_be_an_answer(sent(unbreakable, "/api/v1/articles/", body))


@TRIES
@given(path=st.sampled_from(["articles", "claims", "sources"]), query=QUERIES)
def test_no_question_breaks_it(unbreakable: Client, path: str, query: dict[str, str]) -> None:
    factories.article()

    must_be_an_answer(unbreakable.get(f"/api/v1/{path}/", query))
