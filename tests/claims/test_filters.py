from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.http import HttpRequest, QueryDict
from django.test import RequestFactory
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.choices import LinkRole, Match
from claims.filters import LISTS, ClaimFilters
from claims.models import Claim, Figure, Link
from sources.choices import SourceKind
from sources.models import Article, SourceName
from sources.names import folded
from tests import factories
from tracker.accounts.models import User

Ask = Callable[..., ClaimFilters]


def asking(user: User) -> HttpRequest:
    request = RequestFactory().get("/")
    request.user = user
    return request


@pytest.fixture
def ask(fact_checker: User) -> Ask:
    """The filters of a query string, asked by a fact-checker (or by somebody else)."""

    def filters(query: str, by: User | None = None) -> ClaimFilters:
        return ClaimFilters(QueryDict(query), Claim.objects.all(), request=asking(by or fact_checker))

    return filters


def found(filters: ClaimFilters) -> list[Claim]:
    assert filters.is_valid(), filters.problems
    return list(filters.qs.ranked())


def other(**fields: Any) -> Claim:
    """A claim unlike the one of the fixtures in everything that filters ask for."""
    article = factories.article(
        outlet=factories.source("Continental Desk", SourceKind.OUTLET), language="fr", published_on=date(2026, 4, 1)
    )
    values = {"triage": "suggested"} | fields
    made: Claim = factories.claim(article, figure="", speaker=factories.source("Residents", SourceKind.GROUP), **values)
    return made


def test_no_filter_finds_every_claim(ask: Ask, claim: Claim) -> None:
    rejected = other(triage="rejected")

    assert found(ask("")) == [claim, rejected]
    assert not ask("").is_active


@pytest.mark.parametrize("query", ["triage=accepted", "language=en", "has_figures=yes", "date_to=2026-03-05",
                                   "date_from=2026-01-01&date_to=2026-03-31", "outlet=radio+meridian",
                                   "source=Upland+Charter+Alliance", "source_kind=body", "list=to_check",
                                   "triage=accepted&language=en&source_kind=body&source_kind=person"])  # fmt: skip
def test_filter_finds_one_of_two_claims(ask: Ask, claim: Claim, query: str) -> None:
    other()

    assert found(ask(query)) == [claim]


@pytest.mark.parametrize("query", ["triage=suggested", "language=fr", "has_figures=no", "has_figures=FALSE",
                                   "date_from=2026-03-06", "outlet=Continental+Desk", "source=residents",
                                   "source_kind=group", "list=to_decide"])  # fmt: skip
def test_filter_finds_the_other_of_two_claims(ask: Ask, claim: Claim, query: str) -> None:
    unlike = other()

    assert found(ask(query)) == [unlike]


def test_values_of_one_parameter_are_alternatives(ask: Ask, claim: Claim) -> None:
    unlike = other()

    assert found(ask("language=en&language=fr")) == [claim, unlike]


def test_parameters_narrow_each_other(ask: Ask, claim: Claim) -> None:
    other()

    assert found(ask("language=en&triage=suggested")) == []


def test_article_by_number(ask: Ask, claim: Claim) -> None:
    other()

    assert found(ask(f"article={claim.article_id}")) == [claim]


def test_source_by_number_alias_and_proposed_name(ask: Ask, claim: Claim) -> None:
    source = factories.source()
    SourceName.objects.create(source=source, name="UCA", folded=folded("UCA"))
    suggested = other()
    suggested.links.update(source=None, name="UCA", match=Match.PROPOSED)

    for query in (f"source={source.pk}", "source=uca", "source=upland charter alliance"):
        assert found(ask(query)) == [claim, suggested]
        assert ask(query).query == f"source={source.pk}"


def test_source_is_who_speaks_not_who_relays(ask: Ask, claim: Claim) -> None:
    relay = factories.source("Radio Meridian", SourceKind.OUTLET)
    Link.objects.create(claim=claim, position=1, role=LinkRole.RELAY, source=relay, match=Match.CONFIRMED)

    assert found(ask(f"source={relay.pk}")) == []
    assert found(ask("source_kind=outlet")) == []


def test_name_of_two_sources_finds_both(ask: Ask, claim: Claim) -> None:
    factories.source("Upland Charter Alliance", SourceKind.DOCUMENT)

    filters = ask("source=Upland+Charter+Alliance")

    assert found(filters) == [claim]
    assert len(filters.chips) == 2


def test_speaker_without_a_name_is_a_kind_of_its_own(ask: Ask, claim: Claim) -> None:
    unnamed, proposed = other(), other()
    unnamed.links.update(source=None, name="", kind="group", match=Match.UNNAMED)
    proposed.links.update(source=None, name="", kind="unnamed", match=Match.PROPOSED)

    assert found(ask("source_kind=unnamed")) == [unnamed, proposed]
    assert found(ask("source_kind=group")) == []


def test_states_of_both_judgements(ask: Ask, claim: Claim) -> None:
    judged = other(triage="accepted", attribution="confirmed", verification="contested")

    assert found(ask("verification=contested&verification=false")) == [judged]
    assert found(ask("attribution=confirmed")) == [judged]
    assert found(ask("attribution=unchecked&verification=unchecked")) == [claim]


def test_reason_of_the_claim_or_of_a_figure(ask: Ask, claim: Claim) -> None:
    judged = other(triage="accepted", verification="unverifiable", unverifiable_reason="no_access")
    claim.figures.update(verification="unverifiable", unverifiable_reason="too_recent")

    assert found(ask("unverifiable_reason=no_access")) == [judged]
    assert found(ask("unverifiable_reason=too_recent")) == [claim]
    assert found(ask("unverifiable_reason=too_recent&unverifiable_reason=no_access")) == [claim, judged]


def test_disclaimer(ask: Ask, claim: Claim) -> None:
    unlike = other()
    claim.disclaimers.add(factories.disclaimer(claim.article))

    assert found(ask("has_disclaimer=yes")) == [claim]
    assert found(ask("has_disclaimer=no")) == [unlike]


def test_taken_by(ask: Ask, claim: Claim, fact_checker: User, second: User) -> None:
    theirs = other(triage="accepted", verification="in_progress", taken_by=second)
    Figure.objects.filter(claim=claim).update(verification="in_progress", taken_by=fact_checker)
    free = other()

    assert found(ask("taken_by=me")) == [claim]
    assert found(ask("taken_by=me", by=second)) == [theirs]
    assert found(ask(f"taken_by={second.pk}")) == [theirs]
    assert found(ask("taken_by=mara+olin")) == [theirs]
    assert found(ask("taken_by=nobody")) == [free]
    assert found(ask("taken_by=nobody&taken_by=me")) == [claim, free]


def test_work_lists(ask: Ask, claim: Claim, fact_checker: User, second: User) -> None:
    suggested = other()
    taken = other(triage="accepted", verification="in_progress", taken_by=fact_checker)
    proposed = other(triage="accepted", verification_proposed="false", verification_proposed_by=second)
    outdated = other(triage="accepted", verification="contested", verification_on_earlier_record=True)
    lists = {
        "all": [claim, suggested, taken, proposed, outdated],
        "to_decide": [suggested],
        "to_check": [claim],
        "mine": [taken],
        "to_confirm": [proposed],
        "to_uphold": [outdated],
        "overdue": [],
    }

    assert {name: found(ask(f"list={name}")) for name in LISTS} == lists
    assert found(ask("list=to_confirm", by=second)) == []


def test_figures_put_a_claim_on_the_lists(ask: Ask, claim: Claim, second: User) -> None:
    claim.figures.update(verification_proposed="false", verification_proposed_by=second)
    assert found(ask("list=to_confirm")) == [claim]
    assert found(ask("list=to_confirm", by=second)) == []

    claim.figures.update(
        verification_proposed="",
        verification_proposed_by=None,
        verification="contested",
        verification_on_earlier_record=True,
    )
    assert found(ask("list=to_uphold")) == [claim]


@pytest.mark.parametrize(("words", "finds"), [
    ("killed", True), ("KILLED soldiers", True), ("soldiers killed 60", True), ('"more than 60"', True),
    ("“more than 60” killed", True), ('"60 more"', False), ("kill", False), ("river", True), ("Fleuve-Haut", True),
    ("fleuve HAUT 2", True), ("killed river", True), ("killed -river", False), ("killed -lake", True),
    ("alliance UCA -army", True),
    ("killed crossing", True), ("bridge", False), ("verified", False),
    ("it said", True), ("post", True), ('killed -"more than 60"', False), ("-nothing", True), ("killed lake", False),
    ("a' OR 1=1 --", False), ("<->", None), ('"', None),
    ("& | ! ( )", None), ("(killed", True), ('"killed', True), ("\\killed :*", True), ("đ", False),
])  # fmt: skip
def test_search_in_quote_or_title(ask: Ask, claim: Claim, words: str, finds: bool | None) -> None:  # noqa: FBT001
    Article.objects.filter(pk=claim.article_id).update(title="Fléuve‑Haut: the River, 1–2")
    SourceName.objects.create(source=factories.source(), name="UCA", folded=folded("UCA"))
    data = QueryDict(mutable=True)
    data["search"] = words
    filters = ask(data.urlencode())

    if finds is None:
        assert filters.problems == (f"Search: “{words}” has no word to search for.",)
    else:
        assert found(filters) == ([claim] if finds else [])


@pytest.mark.parametrize(("query", "problem"), [
    ("verfication=false", "There is no filter “verfication”."),
    ("after=1.2", "There is no filter “after”."),
    ("verification=maybe", "It is so: “maybe” is not one of: unchecked,"),
    ("verification=false&verification=maybe", "It is so: “maybe” is not one of"),
    ("list=everything", "Work list: “everything” is not one of: to_decide,"),
    ("list=mine&list=to_check", "Work list: Give only one value here."),
    ("triage=Accepted", "Triage: “Accepted” is not one of"),
    ("attribution=%00", "They said it: Null characters are not allowed."),
    ("unverifiable_reason=none", "Unverifiable because: “none” is not one of"),
    ("has_figures=maybe", "Figures: “maybe” is not one of: yes, no."),
    ("has_figures=yes&has_figures=no", "Figures: Give only one value here."),
    ("has_disclaimer=2", "Disclaimer: “2” is not one of"),
    ("language=english", "Language: “english” is not a language code such as en or fr."),
    ("date_from=yesterday", "Date from: “yesterday” is not a day such as 2026-03-05."),
    ("date_from=2026-02-30", "Date from: “2026-02-30” is not a day"),
    ("date_to=20260305", "Date to: “20260305” is not a day"),
    ("date_to=٢٠٢٦-03-05", "Date to: “٢٠٢٦-03-05” is not a day"),
    ("date_from=2026-03-05&date_to=2026-03-04", "Date to: The last day lies before the first."),
    ("article=0", "Article: There is no article number 0."),
    ("article=99999999999999999999999", "Article: There is no article number 99999999999999999999999."),
    ("article=Report", "Article: “Report” is not the number of an article."),
    ("article=-1", "Article: “-1” is not the number of an article."),
    ("outlet=Upland+Charter+Alliance", "Outlet: No outlet is called “Upland Charter Alliance”."),
    ("source=...", "Source: No source is called “...”."),
    ("source=٣", "Source: No source is called “٣”."),
    ("source_kind=army", "Kind of source: “army” is not one of"),
    ("taken_by=everybody", "Taken by: No person is called “everybody”."),
    ("taken_by=0", "Taken by: There is no person number 0."),
    ("search=" + "x" * 301, "Search: A value here may have at most 300 characters."),
    ("search=one&search=two", "Search: Give only one value here."),
    ("&".join(f"language=a{a}{b}" for a in "abcdefghijk" for b in "abcdefghij"), "Language: Give at most 100 values"),
])  # fmt: skip
def test_bad_value_is_an_error_and_never_ignored(ask: Ask, claim: Claim, query: str, problem: str) -> None:
    filters = ask(query)

    assert not filters.is_valid()
    assert any(sentence.startswith(problem) for sentence in filters.problems), filters.problems


def test_filters_too_long_for_the_record_of_an_export_are_refused(ask: Ask) -> None:
    filters = ask("search=" + "%E2%82%AC" * 280 + "a")

    assert filters.problems == ("These filters are too long together: take some away.",)


def test_blank_and_repeated_values_count_once_or_not_at_all(ask: Ask, claim: Claim) -> None:
    filters = ask("verification=&search=+&language=en&language=+en+&list=&date_from=")

    assert found(filters) == [claim]
    assert filters.query == "language=en"


def test_query_is_one_spelling_of_one_meaning(ask: Ask) -> None:
    one = ask("verification=false&language=fr&verification=contested&has_figures=1&list=all")
    two = ask("has_figures=yes&verification=contested&verification=false&language=fr")

    assert one.query == two.query == "verification=contested&verification=false&has_figures=yes&language=fr"


def test_chips_say_what_narrows_and_link_to_the_list_without_it(ask: Ask, claim: Claim) -> None:
    filters = ask(f"list=to_check&article={claim.article_id}&verification=unchecked&taken_by=me&date_from=2026-03-05")

    assert [(chip.label, chip.value) for chip in filters.chips] == [
        ("Article", claim.article.title),
        ("It is so", "Unchecked"),
        ("Date from", "5 March 2026"),
        ("Taken by", "Me"),
    ]
    assert filters.chips[0].without == "list=to_check&verification=unchecked&date_from=2026-03-05&taken_by=me"
    assert filters.cleared == "list=to_check"
    assert filters.is_active
    assert filters.work_list == "to_check"


def test_door_may_have_parameters_of_its_own(ask: Ask, fact_checker: User) -> None:
    class Paged(ClaimFilters):
        beside = frozenset({"after"})

    assert Paged(QueryDict("after=4.7"), Claim.objects.all(), request=asking(fact_checker)).is_valid()
    assert not ask("after=4.7").is_valid()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(name=st.sampled_from(sorted(ClaimFilters.base_filters)), text=st.text(max_size=40))
def test_any_text_is_understood_or_refused(ask: Ask, claim: Claim, name: str, text: str) -> None:
    data = QueryDict(mutable=True)
    data[name] = text
    filters = ask(data.urlencode())

    if filters.is_valid():
        assert len(filters.qs.ranked()) <= 1
        assert found(ask(filters.query)) == list(filters.qs.ranked())
    else:
        assert filters.problems
