import csv
import io
import re
import socket
import time
from collections.abc import Callable
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest
from django.db import connection
from django.http import StreamingHttpResponse
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from pytest_django.live_server_helper import LiveServer

from claims.models import Claim, Export
from claims.views.queue import PAGE_SIZE
from sources.models import Article
from tests import factories
from tracker.accounts.models import User

SignedIn = Callable[[User], Client]


def downloaded(client: Client, query: str = "") -> list[dict[str, str]]:
    response = client.get(f"/reports/claims.csv?{query}")
    assert isinstance(response, StreamingHttpResponse), response.content
    text = b"".join(response.streaming_content).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def on_screen(client: Client, query: str) -> list[str]:
    """The claims of all pages of the queue, in order."""
    found: list[str] = []
    while query:
        page = client.get(f"/queue/?{query}").content.decode()
        found += re.findall(r'<tr role="row"\s+id="claim-(\d+)"', page)
        following = re.search(r'href="\?([^"]+)" rel="next"', page)
        query = following[1].replace("&amp;", "&") if following else ""
    return found


@pytest.mark.parametrize("query", [
    "list=all", "list=to_check", "list=to_decide", "triage=accepted&triage=suggested&has_figures=yes", "search=killed",
    "list=to_check&has_figures=no", "source=Upland+Charter+Alliance&date_from=2026-03-05", "language=fr",
])  # fmt: skip
def test_csv_holds_what_all_pages_of_the_screen_show_in_the_same_order(
    signed_in: SignedIn, article: Article, fact_checker: User, query: str
) -> None:
    for number in range(2 * PAGE_SIZE + 5):
        factories.claim(
            article,
            figure="" if number % 4 else '"more than 60"',
            rank=(4, 0, 7)[number % 3],
            triage=("accepted", "accepted", "suggested", "rejected", "accepted")[number % 5],
        )
    client = signed_in(fact_checker)

    assert [row["id"] for row in downloaded(client, query)] == on_screen(client, query)


def test_download_names_itself_and_is_recorded(signed_in: SignedIn, claim: Claim, fact_checker: User) -> None:
    before = timezone.now()
    client = signed_in(fact_checker)
    response = client.get("/reports/claims.csv?verification=unchecked&list=to_check&verification=false&has_figures=1")
    assert isinstance(response, StreamingHttpResponse)

    rows = b"".join(response.streaming_content)

    assert response.headers["Content-Type"] == "text/csv; charset=utf-8; header=present"
    assert re.fullmatch(r'attachment; filename="claims-\d{4}-\d\d-\d\d\.csv"', response.headers["Content-Disposition"])
    assert f"http://testserver/claims/{claim.pk}/".encode() in rows
    export = Export.objects.get()
    assert (export.by, export.format, export.row_count) == (fact_checker, "csv", 1)
    assert export.filters == "list=to_check&verification=false&verification=unchecked&has_figures=yes"
    assert export.ended_at
    assert before <= export.asked_at <= export.ended_at


@pytest.mark.parametrize(("bom", "mark"), [("", b""), ("&bom=", b""), ("&bom=off", b""), ("&bom=on", b"\xef\xbb\xbf")])
def test_byte_order_mark_for_excel(signed_in: SignedIn, claim: Claim, editor: User, bom: str, mark: bytes) -> None:
    response = signed_in(editor).get(f"/reports/claims.csv?list=all{bom}")
    assert isinstance(response, StreamingHttpResponse)

    assert b"".join(response.streaming_content).startswith(mark + b"id,link")


@pytest.mark.parametrize(("query", "problem"), [
    ("verification=maybe", "“maybe” is not one of"),
    ("colour=red", "There is no filter “colour”."),
    ("bom=perhaps", "Byte order mark: “perhaps” is not one of: yes, no."),
    ("bom=on&bom=off", "Byte order mark: Give only one value here."),
])  # fmt: skip
def test_bad_filters_export_nothing_and_say_why(
    signed_in: SignedIn, claim: Claim, editor: User, query: str, problem: str
) -> None:
    response = signed_in(editor).get(f"/reports/claims.csv?{query}")

    assert response.status_code == 400
    assert problem in response.content.decode()
    assert not Export.objects.exists()


@pytest.mark.parametrize("address", ["/reports/", "/reports/claims.csv"])
@pytest.mark.parametrize("whose", ["reader", "administrator", "nobody"])
def test_who_may_not_export_gets_nothing(
    signed_in: SignedIn, claim: Claim, request: pytest.FixtureRequest, whose: str, address: str
) -> None:
    response = signed_in(request.getfixturevalue(whose)).get(address)

    assert response.status_code == 403
    assert "a fact-checker or an editor" in response.content.decode()
    assert not Export.objects.exists()


@pytest.mark.parametrize("address", ["/reports/", "/reports/claims.csv"])
def test_signing_in_comes_first_and_posting_is_refused(
    client: Client, signed_in: SignedIn, editor: User, address: str
) -> None:
    assert client.get(address).status_code == 302
    assert signed_in(editor).post(address).status_code == 405


def test_report_begins_with_accepted_claims_and_shows_the_first(
    signed_in: SignedIn, claim: Claim, editor: User
) -> None:
    factories.claim(claim.article, triage="rejected")
    for _ in range(10):
        factories.claim(claim.article)

    page = re.sub(r"\s+", " ", signed_in(editor).get("/reports/").content.decode())

    assert "The first 10 claims" in page
    assert '<b class="num">11</b> claims' in page
    assert 'href="/reports/claims.csv?triage=accepted"' in page
    assert 'href="/reports/claims.csv?triage=accepted&amp;bom=on"' in page


def test_report_keeps_its_filters_and_says_what_is_wrong_with_them(
    signed_in: SignedIn, claim: Claim, editor: User
) -> None:
    client = signed_in(editor)
    page = client.get("/reports/?list=to_check&language=en").content.decode()
    assert 'href="/reports/claims.csv?list=to_check&amp;language=en"' in page

    refused = client.get("/reports/?language=english")
    assert refused.status_code == 400
    assert "“english” is not a language code" in refused.content.decode()
    assert "/reports/claims.csv" not in refused.content.decode()


def test_past_exports_are_ones_own_and_for_an_editor_everybodys(
    signed_in: SignedIn, claim: Claim, fact_checker: User, second: User, editor: User
) -> None:
    for person, outcome in ((fact_checker, 3), (second, 41)):
        Export.objects.create(by=person, format="csv", row_count=outcome, ended_at=timezone.now())
    Export.objects.create(by=second, format="csv", ended_at=timezone.now(), filters="language=fr")

    own = signed_in(fact_checker).get("/reports/").content.decode()
    everybodys = signed_in(editor).get("/reports/").content.decode()

    assert "3 claims" in own
    assert "41 claims" not in own
    assert "Mara Olin" not in own
    for words in ("3 claims", "41 claims", "Tom Adeyar", "Mara Olin", "Broken off", "/reports/?language=fr"):
        assert words in everybodys, words


def test_many_exports_have_pages(signed_in: SignedIn, fact_checker: User) -> None:
    Export.objects.bulk_create(Export(by=fact_checker, format="csv", row_count=1000 + n) for n in range(25))
    client = signed_in(fact_checker)

    first = client.get("/reports/?list=all").content.decode()
    following = re.search(r'href="\?([^"]+)" rel="next"', first)
    assert following
    later = client.get(f"/reports/?{following[1].replace('&amp;', '&')}").content.decode()

    assert (first.count(" claims</td>"), later.count(" claims</td>")) == (20, 5)


def test_number_of_queries_of_the_report(
    signed_in: SignedIn, editor: User, article: Article, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(12):
        factories.claim(article)
    client = signed_in(editor)

    # session, user, roles; the rows with figures, disclaimers, successors, links and steps; their count; past exports
    with django_assert_num_queries(12):
        client.get("/reports/?list=all")


def cookie(client: Client) -> str:
    return f"sessionid={client.cookies['sessionid'].value}"


def test_download_over_real_http(
    live_server: LiveServer, signed_in: SignedIn, claim: Claim, fact_checker: User
) -> None:
    connected = HTTPConnection(urlsplit(live_server.url).netloc, timeout=20)
    connected.request("GET", "/reports/claims.csv?list=all", headers={"Cookie": cookie(signed_in(fact_checker))})

    text = connected.getresponse().read().decode()
    connected.close()

    [row] = csv.DictReader(io.StringIO(text, newline=""))
    assert row["quote"] == claim.quote
    assert row["link"] == f"{live_server.url}/claims/{claim.pk}/"
    assert eventually(lambda: Export.objects.get().row_count == 1)


def test_client_that_breaks_off_is_recorded_and_stops_the_copy(
    live_server: LiveServer, signed_in: SignedIn, article: Article, fact_checker: User
) -> None:
    for _ in range(40):
        factories.claim(article, figure="")
    Claim.objects.update(quote="many words " * 60_000)
    session = cookie(signed_in(fact_checker))
    host, port = urlsplit(live_server.url).netloc.split(":")

    with socket.create_connection((host, int(port)), timeout=20) as client:
        client.sendall(f"GET /reports/claims.csv HTTP/1.1\r\nHost: {host}\r\nCookie: {session}\r\n\r\n".encode())
        assert client.recv(1000).startswith(b"HTTP/1.1 200")

    assert eventually(lambda: Export.objects.get().ended_at is not None)
    export = Export.objects.get()
    assert (export.row_count, export.outcome) == (None, "Broken off")
    assert eventually(lambda: not copies_running())


def eventually(holds: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + 20
    while not holds():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def copies_running() -> int:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM pg_stat_activity"
            " WHERE state = 'active' AND query LIKE 'COPY%' AND datname = current_database()"
        )
        [number] = cursor.fetchone()
    return int(number)
