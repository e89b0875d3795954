from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from django.test import Client

from claims.charts import record_bar
from claims.models import Claim, Link
from claims.record import record
from sources.models import Article, Source
from tests import factories
from tracker.accounts.models import User

pytestmark = pytest.mark.django_db
SignedIn = Callable[[User], Client]
Queries = Callable[..., AbstractContextManager[object]]


def page_of(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


class TestList:
    def test_names_kinds_and_number_of_claims(self, claim: Claim, signed_in: SignedIn, reader: User) -> None:
        factories.claim(claim.article, triage="suggested")
        speaker = factories.source()
        speaker.names.create(name="UCA", folded="uca")

        page = page_of(signed_in(reader), "/sources/")

        assert "Upland Charter Alliance" in page
        assert "UCA" in page
        assert 'data-label="Claims" class="r">1</td>' in " ".join(page.split())
        assert "Add a source" not in page

    def test_record_stands_in_the_row(self, claim: Claim, signed_in: SignedIn, reader: User) -> None:
        factories.claim(claim.article, verification="false")

        page = " ".join(page_of(signed_in(reader), "/sources/").split())

        assert page.count('<svg class="record"') == 1
        assert "1 false, 1 open" in page

    def test_editor_may_add(self, signed_in: SignedIn, editor: User) -> None:
        assert "Add a source" in page_of(signed_in(editor), "/sources/")

    @pytest.mark.parametrize(
        ("query", "found"),
        [
            ("search=charter", {"Upland Charter Alliance"}),
            ("search=u.c.", {"Upland Charter Alliance"}),
            ("search=MERIDIAN", {"Radio Meridian"}),
            ("search=armée", set()),
            ("search=...", set()),
            ("search=%25", set()),
            ("kind=outlet", {"Radio Meridian"}),
            ("kind=body&search=radio", set()),
            ("kind=&search=", {"Upland Charter Alliance", "Radio Meridian"}),
        ],
    )
    def test_search_and_kind(self, query: str, found: set[str], signed_in: SignedIn, reader: User) -> None:
        alliance = factories.source()
        alliance.names.create(name="UCA", folded="uca")
        factories.source("Radio Meridian", "outlet")

        page = page_of(signed_in(reader), f"/sources/?{query}")

        assert {name for name in ("Upland Charter Alliance", "Radio Meridian") if name in page} == found

    @pytest.mark.parametrize("query", ["kind=army", f"search={'a' * 301}", "after=nonsense", "search=%00"])
    def test_bad_input_is_said(self, query: str, signed_in: SignedIn, reader: User) -> None:
        answer = signed_in(reader).get(f"/sources/?{query}")

        assert answer.status_code == 400

    def test_pages_follow_each_other_without_gap(self, signed_in: SignedIn, reader: User) -> None:
        for number in range(120):
            factories.source(f"Body {number:03}")
        client, seen, address = signed_in(reader), [], "/sources/?kind=body"

        while address:
            answer = client.get(address)
            page = answer.context["page"]
            seen += [source.name for source in page.rows]
            address = f"/sources/?kind=body&after={page.next}" if page.next else ""

        assert seen == [f"Body {number:03}" for number in range(120)]

    def test_queries_do_not_grow(self, signed_in: SignedIn, reader: User, django_assert_num_queries: Queries) -> None:
        for number in range(7):
            source = factories.source(f"Body {number}", affiliation=factories.source("State"))
            source.names.create(name=f"B{number}", folded=f"b{number}")
        client = signed_in(reader)

        with django_assert_num_queries(7):  # session, user, roles, notices; sources, names, claims counted
            client.get("/sources/")

    @pytest.mark.parametrize("who", ["administrator", "nobody"])
    def test_is_for_readers(self, who: str, signed_in: SignedIn, request: pytest.FixtureRequest) -> None:
        assert signed_in(request.getfixturevalue(who)).get("/sources/").status_code == 403

    def test_needs_a_sign_in(self, client: Client) -> None:
        assert client.get("/sources/").status_code == 302

    def test_is_only_read(self, signed_in: SignedIn, editor: User) -> None:
        assert signed_in(editor).post("/sources/").status_code == 405


class TestOne:
    def test_says_who_it_is(self, signed_in: SignedIn, reader: User, editor: User) -> None:
        state = factories.source("Tavara")
        army = factories.source("Tavaran army", affiliation=state, country="ML", note="Land\nforces", created_by=editor)
        army.names.create(name="Armée", folded="armee", language="fr")
        factories.source("Dario Vesh", "person", affiliation=army)

        page = page_of(signed_in(reader), f"/sources/{army.pk}/")

        for words in ("Tavaran army", "Tavara", "Mali", "Land<br>forces", "Armée", "French", "Dario Vesh", "Ines Karo"):
            assert words in page
        assert f"/sources/{army.pk}/edit/" not in page

    def test_record_counts_accepted_claims_by_state(self, claim: Claim, signed_in: SignedIn, reader: User) -> None:
        for state in ("verified", "verified", "false"):
            factories.claim(claim.article, verification=state)
        factories.claim(claim.article, triage="rejected", verification="verified")
        speaker = claim.links.get().source
        assert speaker

        page = page_of(signed_in(reader), f"/sources/{speaker.pk}/")

        assert "4 accepted claims: 2 verified, 1 false, 1 open" in page
        assert '<rect x="0" y="0" width="280" height="24">' in page
        assert "style=" not in page

    def test_claims_said_and_passed_on(self, claim: Claim, signed_in: SignedIn, reader: User) -> None:
        relay = factories.source("Continental Desk", "body")
        Link.objects.create(claim=claim, position=1, role="relay", source=relay, match="confirmed")
        client = signed_in(reader)

        assert "It has said nothing yet" in page_of(client, f"/sources/{relay.pk}/")
        assert claim.get_absolute_url() in page_of(client, f"/sources/{relay.pk}/?show=relayed")
        assert claim.get_absolute_url() in page_of(client, f"/sources/{factories.source().pk}/?show=said")

    def test_outlet_shows_its_articles(self, article: Article, signed_in: SignedIn, reader: User) -> None:
        page = page_of(signed_in(reader), f"/sources/{article.outlet.pk}/")

        assert article.title in page
        assert article.get_absolute_url() in page

    @pytest.mark.parametrize("query", ["show=all", "show=published", "after=x"])
    def test_bad_input_is_said(self, query: str, signed_in: SignedIn, reader: User) -> None:
        assert signed_in(reader).get(f"/sources/{factories.source().pk}/?{query}").status_code == 400

    def test_editor_may_edit(self, signed_in: SignedIn, editor: User) -> None:
        source = factories.source()

        assert f"/sources/{source.pk}/edit/" in page_of(signed_in(editor), f"/sources/{source.pk}/")

    @pytest.mark.parametrize("missing", [0, 404, 10**30])
    def test_missing_source_is_not_found(self, missing: int, signed_in: SignedIn, reader: User) -> None:
        assert signed_in(reader).get(f"/sources/{missing}/").status_code == 404

    @pytest.mark.parametrize("who", ["administrator", "nobody"])
    def test_is_for_readers(self, who: str, signed_in: SignedIn, request: pytest.FixtureRequest) -> None:
        address = f"/sources/{factories.source().pk}/"

        assert signed_in(request.getfixturevalue(who)).get(address).status_code == 403

    def test_needs_a_sign_in(self, client: Client) -> None:
        assert client.get(f"/sources/{factories.source().pk}/").status_code == 302

    def test_is_only_read(self, signed_in: SignedIn, editor: User) -> None:
        assert signed_in(editor).post(f"/sources/{factories.source().pk}/").status_code == 405

    @pytest.mark.parametrize("many", [1, 6])
    def test_queries_do_not_grow(
        self, many: int, claim: Claim, signed_in: SignedIn, reader: User, django_assert_num_queries: Queries
    ) -> None:
        for _ in range(many):
            factories.claim(claim.article)
        speaker: Source = factories.source()
        client = signed_in(reader)

        # session, user, roles; source, names, affiliates; record;
        # claims, figures, disclaimers, successors, links, steps
        with django_assert_num_queries(14):
            client.get(f"/sources/{speaker.pk}/")


def test_what_nobody_has_judged_is_open() -> None:
    shares = record({"verified": 1, "false": 1, "unchecked": 1, "in_progress": 2}).shares

    assert [(share.label, share.count) for share in shares] == [("Verified", 1), ("False", 1), ("Open", 3)]


@pytest.mark.parametrize(
    "counts", [{"verified": 1}, {"verified": 1, "false": 2}, {"verified": 100_000, "false": 1, "contested": 1}]
)
def test_bar_is_filled_and_what_is_rare_is_seen(counts: dict[str, int]) -> None:
    bar = record_bar(record(counts), 160, 14)

    assert sum(segment.width for segment in bar.segments) == 160
    assert all(segment.width >= 4 for segment in bar.segments)
    ends = [segment.x + segment.width for segment in bar.segments]
    assert [segment.x for segment in bar.segments] == [0, *ends[:-1]]


def test_glyph_stands_where_there_is_room() -> None:
    wide, narrow = record_bar(record({"verified": 99, "false": 1}), 160, 14).segments

    assert (wide.glyph, wide.glyph_x) == ("verified", 74)
    assert narrow.glyph_x is None


def test_record_without_claims_says_so() -> None:
    assert record({}).in_words == "No accepted claim yet"
