import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from claims.choices import Match
from claims.models import Claim, QueueLayout
from claims.views.queue import PAGE_SIZE
from sources.models import Article
from tests import factories
from tracker.accounts.models import User

SignedIn = Callable[[User], Client]


def shown(page: str) -> list[int]:
    return [int(number) for number in re.findall(r'<tr role="row"\s+id="claim-(\d+)"', page)]


def steps_of(page: str, claim: Claim) -> set[str]:
    """The steps that the row offers, as its forms name them."""
    [row] = re.findall(rf'<tr role="row"\s+id="claim-{claim.pk}".*?</tr>', page, re.DOTALL)
    return set(re.findall(r'name="step" value="(\w+)"', row))


@pytest.fixture
def page(signed_in: SignedIn) -> Callable[..., str]:
    def text(user: User, query: str = "", status: int = 200, **headers: str) -> str:
        response = signed_in(user).get(f"/queue/?{query}", headers=headers)
        assert response.status_code == status
        return response.content.decode()

    return text


def test_shows_what_a_claim_is_about(page: Callable[..., str], claim: Claim, reader: User) -> None:
    seen = page(reader, "list=all")

    for words in ("killed &quot;more than 60&quot; soldiers", "Upland Charter Alliance", "Radio Meridian",
                  "Said: unchecked", "killed, <bdi>soldiers</bdi>", "1 figure", "To check"):  # fmt: skip
        assert words in seen, words


def test_begins_with_the_list_on_which_ones_work_begins(
    page: Callable[..., str], claim: Claim, reader: User, fact_checker: User, editor: User
) -> None:
    suggested = factories.claim(factories.article(), triage="suggested")

    assert shown(page(reader)) == [claim.pk, suggested.pk]
    assert shown(page(fact_checker)) == [claim.pk]
    assert shown(page(editor)) == [suggested.pk]


def test_what_matters_most_comes_first(page: Callable[..., str], article: Article, reader: User) -> None:
    later, first, second = (factories.claim(article, rank=rank) for rank in (0, 7, 4))

    assert shown(page(reader, "list=all")) == [first.pk, second.pk, later.pk]


def test_pages_hold_every_claim_once(page: Callable[..., str], article: Article, reader: User) -> None:
    made = [factories.claim(article, rank=number % 3) for number in range(2 * PAGE_SIZE + 3)]
    expected = [claim.pk for claim in sorted(made, key=lambda claim: (-claim.rank, claim.pk))]

    found, query = [], "list=all&triage=accepted"
    for _ in range(4):
        seen = page(reader, query)
        found.append(shown(seen))
        following = re.search(r'href="\?([^"]+)" rel="next"', seen)
        if following is None:
            break
        query = following[1].replace("&amp;", "&")

    assert [len(each) for each in found] == [PAGE_SIZE, PAGE_SIZE, 3]
    assert [pk for each in found for pk in each] == expected


def test_number_of_queries_does_not_grow_with_the_claims(
    signed_in: SignedIn, editor: User, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(PAGE_SIZE + 1):
        factories.claim(factories.article(), triage=("suggested", "accepted", "withdrawn")[number % 3])
    client = signed_in(editor)

    # session, user, roles, new notices; the views, and all counts of lists and views in one; the layout; four counts of
    # options (one for the filter in use); the page with figures, disclaimers, successors, links and steps; the people
    with django_assert_num_queries(20):
        client.get("/queue/?list=all&triage=suggested&triage=accepted&triage=withdrawn")


def test_counts_of_the_lists(page: Callable[..., str], claim: Claim, fact_checker: User) -> None:
    for _ in range(2):
        factories.claim(claim.article, triage="suggested")

    seen = re.sub(r"\s+", " ", page(fact_checker))

    for words in ('All claims<span class="num">3</span>', 'To decide<span class="num">2</span>',
                  'To check<span class="num">1</span>', 'Mine<span class="num">0</span>'):  # fmt: skip
        assert words in seen, words


def test_filters_are_drawn_as_they_were_given(page: Callable[..., str], claim: Claim, reader: User) -> None:
    source = factories.source()
    seen = page(reader, f"list=to_check&verification=unchecked&source={source.pk}&has_figures=yes&date_to=2026-03-05")

    for part in (
        r'name="list" value="to_check"',
        r'name="verification"\s+value="unchecked"\s+checked',
        rf'<input type="hidden" name="source" value="{source.pk}">',
        r"<option value=\"yes\"\s+selected>",
        r'name="date_to"\s+value="2026-03-05"',
        r"<bdi>Upland Charter Alliance</bdi>\s*<span aria-hidden",
    ):
        assert re.search(part, seen), part


def test_a_filter_that_is_wrong_says_so_and_keeps_the_rest(
    page: Callable[..., str], claim: Claim, reader: User
) -> None:
    seen = page(reader, "source=Nobody+here&verification=unchecked&colour=red", status=400)

    assert "No source is called “Nobody here”." in seen
    assert "There is no filter “colour”." in seen
    assert 'value="Nobody here"' in seen
    assert shown(seen) == []


def test_a_page_that_the_site_did_not_link_to_is_refused(page: Callable[..., str], claim: Claim, reader: User) -> None:
    assert "begin at the first page" in page(reader, "list=all&after=4.7", status=400)


@pytest.mark.parametrize(("query", "words"), [
    ("list=to_decide", "Nothing to decide."),
    ("list=to_check", "Nothing to check."),
    ("list=mine", "Nothing is in your hands."),
    ("list=to_confirm", "Nothing to confirm. Claims that colleagues propose appear here."),
    ("list=to_uphold", "Nothing to uphold."),
    ("list=all", "No claim yet."),
    ("list=to_check&language=fr", "No claim fits this filter"),
    ("list=to_check&language=fr&has_figures=yes&triage=accepted", "No claim fits these 3 filters"),
])  # fmt: skip
def test_empty_list_says_what_to_do_next(page: Callable[..., str], fact_checker: User, query: str, words: str) -> None:
    seen = re.sub(r"\s+", " ", page(fact_checker, query))

    assert words in seen
    assert "/queue/?list=" in seen


def test_htmx_gets_the_part_that_filters_change_and_the_address_of_it(
    signed_in: SignedIn, claim: Claim, reader: User
) -> None:
    response = signed_in(reader).get(
        "/queue/?list=all&verification=&language=en&search=", headers={"hx-request": "true"}
    )

    assert response.content.decode().lstrip().startswith('<div class="queue dense"')
    assert response.headers["HX-Push-Url"] == "/queue/?language=en"


@pytest.mark.parametrize(("triage", "whose", "steps"), [
    ("suggested", "reader", set()), ("suggested", "fact_checker", set()), ("suggested", "editor", {"accept", "reject"}),
    ("accepted", "reader", set()), ("accepted", "fact_checker", {"take", "conclude"}),
    ("accepted", "editor", {"take", "conclude"}), ("rejected", "editor", set()),
])  # fmt: skip
def test_row_offers_what_the_rules_allow(
    page: Callable[..., str], claim: Claim, request: pytest.FixtureRequest, triage: str, whose: str, steps: set[str]
) -> None:
    Claim.objects.update(triage=triage)

    assert steps_of(page(request.getfixturevalue(whose), "list=all"), claim) == steps


def test_speaker_who_is_not_settled_keeps_a_claim_from_being_accepted(
    page: Callable[..., str], claim: Claim, editor: User
) -> None:
    Claim.objects.update(triage="suggested")
    claim.links.update(source=None, sure=False, match=Match.PROPOSED)

    seen = page(editor)

    assert steps_of(seen, claim) == {"reject"}
    assert "speaker unsure" in seen


def test_second_person_may_confirm_and_the_proposer_may_not(
    page: Callable[..., str], claim: Claim, fact_checker: User, second: User
) -> None:
    Claim.objects.update(verification_proposed="false", verification_proposed_by=second)

    seen = page(fact_checker, "list=to_confirm")

    assert "confirm" in steps_of(seen, claim)
    assert "Proposed by Mara Olin" in seen
    assert "False, proposed" in seen
    assert "confirm" not in steps_of(page(second, "list=all"), claim)


def test_figure_and_claim_may_be_flagged_apart(page: Callable[..., str], claim: Claim, fact_checker: User) -> None:
    seen = page(fact_checker)

    figure = claim.figures.get()
    assert re.search(rf'name="what"\s+value="figure-{figure.pk}"\s+required\s+checked', seen)
    assert re.search(r'name="what"\s+value="verification"\s+required', seen)
    assert len(re.findall(r'name="reason"', seen)) == 10


def test_words_of_the_article_are_written_as_words(page: Callable[..., str], article: Article, reader: User) -> None:
    text = "He said <script>alert(1)</script> and “ça” & שלום."
    strange = factories.article(text=text, language="he")
    factories.claim(strange, text, figure="")

    seen = page(reader, "list=all")

    assert "&lt;script&gt;alert(1)&lt;/script&gt; and “ça” &amp; שלום." in seen
    assert "<script>alert" not in seen


def test_nobody_without_a_role_and_no_administrator(
    signed_in: SignedIn, claim: Claim, nobody: User, administrator: User, client: Client
) -> None:
    assert signed_in(nobody).get("/queue/").status_code == 403
    assert signed_in(administrator).get("/queue/").status_code == 403
    assert client.get("/queue/").status_code == 302


def test_the_queue_is_only_read(signed_in: SignedIn, editor: User) -> None:
    assert signed_in(editor).post("/queue/").status_code == 405


def test_report_is_linked_for_those_who_may_export(
    page: Callable[..., str], claim: Claim, reader: User, fact_checker: User
) -> None:
    assert 'href="/reports/?list=to_check"' in page(fact_checker)
    assert "/reports/" not in page(reader)


def test_list_to_decide_keeps_articles_together_the_one_with_the_best_claim_first(
    page: Callable[..., str], editor: User
) -> None:
    plain, rich = factories.article(), factories.article(title="Both sides claim the pass")
    low = [factories.claim(plain, triage="suggested", rank=rank) for rank in (1, 3)]
    high = [factories.claim(rich, triage="suggested", rank=rank) for rank in (0, 7)]
    factories.claim(plain, rank=9)

    seen = page(editor, "list=to_decide")

    assert shown(seen) == [high[1].pk, high[0].pk, low[1].pk, low[0].pk]
    assert seen.index("Both sides claim the pass") < seen.index(f'id="claim-{high[1].pk}"')
    assert seen.count("Decide all 2 on the article’s page") == 2


def test_pages_by_article_hold_every_claim_once(page: Callable[..., str], editor: User) -> None:
    articles = [factories.article() for _ in range(9)]
    made = [factories.claim(articles[n % 9], triage="suggested", rank=n % 5) for n in range(PAGE_SIZE + 9)]

    first = page(editor, "list=to_decide")
    following = re.search(r'href="\?([^"]+)" rel="next"', first)
    assert following
    rest = page(editor, following[1].replace("&amp;", "&"))

    found = shown(first) + shown(rest)
    assert sorted(found) == sorted(claim.pk for claim in made)
    placed = [Claim.objects.get(pk=pk).article_id for pk in found]
    assert len([pk for pk, before in zip(placed, [0, *placed], strict=False) if pk != before]) == 9


def test_mine_and_overdue_come_by_due_date(
    page: Callable[..., str], article: Article, editor: User, fact_checker: User
) -> None:
    today = timezone.localdate()
    given: dict[str, Any] = {"assigned_to": fact_checker, "assigned_by": editor}
    none = factories.claim(article, rank=7, **given)
    soon = factories.claim(article, due_on=today + timedelta(days=2), **given)
    late = factories.claim(article, due_on=today - timedelta(days=1), **given)
    factories.claim(article)

    seen = page(fact_checker, "list=mine")

    assert shown(seen) == [late.pk, soon.pk, none.pk]
    assert "1 day late" in seen
    assert "Due in 2 days" in seen
    assert shown(page(fact_checker, "list=overdue")) == [late.pk]


def test_options_of_the_filters_say_how_many_they_would_leave(
    page: Callable[..., str], claim: Claim, editor: User
) -> None:
    factories.claim(claim.article, figure="", verification="contested")
    factories.claim(factories.article(language="fr"), figure="", triage="suggested")

    seen = re.sub(r"\s+", " ", page(editor, "list=all&verification=contested"))

    assert 'Contested<span class="num">1</span>' in seen  # of what the other filters leave
    assert 'value="unchecked" > Unchecked<span class="num">2</span>' in seen
    assert 'English<span class="num">1</span>' in seen  # of what all filters leave
    assert "Without (1)" in seen


def test_a_reader_is_not_offered_what_only_others_may_do(
    page: Callable[..., str], claim: Claim, reader: User, fact_checker: User
) -> None:
    for offered in ("data-pick", 'id="bulk"', "c-steps", "js/bulk.js"):
        assert offered in page(fact_checker, "list=all")
        assert offered not in page(reader, "list=all")


@pytest.mark.parametrize("hidden", [[], ["why", "fig", "state", "age", "who", "steps"], ["steps", "age"]])
def test_the_heading_of_an_article_is_as_wide_as_its_rows(
    page: Callable[..., str], article: Article, editor: User, reader: User, hidden: list[str]
) -> None:
    factories.claim(article, triage="suggested")

    for person in (editor, reader):
        QueueLayout.objects.create(person=person, hidden=hidden)
        text = page(person, "list=to_decide")
        columns = re.findall(r'<th role="columnheader" scope="col" class="c-(\w+)"', text)
        assert f'colspan="{len(set(columns) - set(hidden))}"' in text


def test_characters_that_cannot_be_seen_are_named(page: Callable[..., str], editor: User, signed_in: SignedIn) -> None:
    claim = factories.claim(
        factories.article("He said they\u202e killed\u202c six men."), "they\u202e killed\u202c six", figure=""
    )
    named = 'they<span class="control">RLO</span> killed<span class="control">PDF</span>\u202c six'

    assert named in page(editor, "list=all")
    assert "Select: they&lt;RLO&gt; killed" in page(editor, "list=all")
    assert named in signed_in(editor).get(claim.article.get_absolute_url()).content.decode()
