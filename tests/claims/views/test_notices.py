from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from claims.choices import NoticeKind
from claims.models import Claim, Comment, Notice
from tests import factories
from tracker.accounts.models import User

SignedIn = Callable[[User], Client]
LIST = "/notices/"


def notice(to: User, claim: Claim, by: User, kind: str = NoticeKind.ASSIGNED, **fields: object) -> Notice:
    return Notice.objects.create(to=to, claim=claim, by=by, kind=kind, **fields)


def remark(claim: Claim, by: User, **fields: object) -> Comment:
    return Comment.objects.create(claim=claim, by=by, text="Who read the gauge?", **fields)


def unread(person: User) -> int:
    return Notice.objects.filter(to=person, read_at=None).count()


def test_list_says_what_happened_and_leads_there(
    claim: Claim, reader: User, editor: User, second: User, signed_in: SignedIn
) -> None:
    said = remark(claim, editor)
    named = notice(reader, claim, editor, NoticeKind.MENTIONED, comment=said)
    notice(second, claim, editor)

    page = signed_in(reader).get(LIST).content.decode()

    assert "Ines Karo named you in a comment" in page
    assert "Who read the gauge?" in page
    assert f'href="/notices/{named.pk}/"' in page
    assert "assigned" not in page.split("<ol")[1]


@pytest.mark.parametrize("kind", NoticeKind.values)
def test_every_kind_is_a_sentence(claim: Claim, reader: User, editor: User, signed_in: SignedIn, kind: str) -> None:
    notice(reader, claim, editor, kind)

    assert "Ines Karo" in signed_in(reader).get(LIST).content.decode().split("<ol")[1]


def test_removed_comment_is_not_shown(claim: Claim, reader: User, editor: User, signed_in: SignedIn) -> None:
    said = remark(claim, editor, removed_at=timezone.now())
    notice(reader, claim, editor, NoticeKind.MENTIONED, comment=said)

    page = signed_in(reader).get(LIST).content.decode()

    assert "Who read the gauge?" not in page
    assert "The comment was removed since." in page


def test_empty_list_says_what_comes_here(reader: User, signed_in: SignedIn) -> None:
    assert "Nothing yet." in signed_in(reader).get(LIST).content.decode()


def test_bar_says_how_many_are_new(claim: Claim, reader: User, editor: User, signed_in: SignedIn) -> None:
    for _ in range(3):
        notice(reader, claim, editor)
    client = signed_in(reader)

    assert "3 <span>new</span>" in client.get("/articles/").content.decode()
    assert "3 <span>new</span>" in client.get("/notices/new/").content.decode()
    assert "no-store" in client.get("/notices/new/")["Cache-Control"]


def test_bar_counts_up_to_a_bound(claim: Claim, reader: User, editor: User, signed_in: SignedIn) -> None:
    Notice.objects.bulk_create(Notice(to=reader, claim=claim, by=editor, kind="assigned") for _ in range(120))

    assert "99+ <span>new</span>" in signed_in(reader).get("/notices/new/").content.decode()


def test_opening_one_leads_to_the_comment_and_marks_it_read(
    claim: Claim, reader: User, editor: User, signed_in: SignedIn
) -> None:
    said = remark(claim, editor)
    named = notice(reader, claim, editor, NoticeKind.MENTIONED, comment=said)
    other = notice(reader, claim, editor)
    client = signed_in(reader)

    assert client.head(f"/notices/{named.pk}/").status_code == 302
    assert unread(reader) == 2
    answer = client.get(f"/notices/{named.pk}/")

    assert answer["Location"] == f"/claims/{claim.pk}/#comment-{said.pk}"
    assert list(Notice.objects.filter(read_at=None)) == [other]


def test_one_is_marked_read_and_undone(claim: Claim, reader: User, editor: User, signed_in: SignedIn) -> None:
    one, _ = notice(reader, claim, editor), notice(reader, claim, editor)
    client = signed_in(reader)

    answer = client.post("/notices/read/", {"notice": one.pk}, follow=True)

    assert unread(reader) == 1
    assert "1 notice is marked as read." in answer.content.decode()

    client.post("/notices/unread/", {"at": answer.context["at"].isoformat()})

    assert unread(reader) == 2


def test_all_are_marked_read_and_undone_without_those_read_before(
    claim: Claim, reader: User, editor: User, signed_in: SignedIn
) -> None:
    notice(reader, claim, editor, read_at=timezone.now() - timedelta(days=1))
    notice(reader, claim, editor)
    notice(reader, claim, editor)
    client = signed_in(reader)

    answer = client.post("/notices/read/", follow=True)

    assert unread(reader) == 0
    assert "2 notices are marked as read." in answer.content.decode()

    client.post("/notices/unread/", {"at": answer.context["at"].isoformat()})

    assert unread(reader) == 2


def test_row_is_answered_alone_to_htmx(claim: Claim, reader: User, editor: User, signed_in: SignedIn) -> None:
    one, _ = notice(reader, claim, editor), notice(reader, claim, editor)
    client = signed_in(reader)

    row = client.post("/notices/read/", {"notice": one.pk}, headers={"HX-Request": "true"}).content.decode()

    assert "<html" not in row
    assert "Mark as unread" in row
    assert "1 <span>new</span>" in row

    row = client.post("/notices/unread/", {"notice": one.pk}, headers={"HX-Request": "true"}).content.decode()

    assert "Mark as read" in row
    assert "2 <span>new</span>" in row


def test_nobody_reads_or_marks_what_another_is_told(
    claim: Claim, reader: User, editor: User, second: User, signed_in: SignedIn
) -> None:
    theirs = notice(second, claim, editor)
    client = signed_in(reader)

    assert client.get(f"/notices/{theirs.pk}/").status_code == 404
    client.post("/notices/read/", {"notice": theirs.pk})
    client.post("/notices/read/")

    assert unread(second) == 1
    assert client.post("/notices/read/", {"notice": theirs.pk}, headers={"HX-Request": "true"}).status_code == 404


def test_notices_are_for_whoever_may_read(administrator: User, claim: Claim, editor: User, signed_in: SignedIn) -> None:
    theirs = notice(administrator, claim, editor)
    client = signed_in(administrator)

    for path in (LIST, "/notices/new/", f"/notices/{theirs.pk}/"):
        assert client.get(path).status_code == 403
    assert "data-told" not in client.get("/people/").content.decode()


@pytest.mark.parametrize(
    ("path", "given"),
    [
        ("/notices/read/", {"notice": "one"}),
        ("/notices/read/", {"notice": "9" * 30}),
        ("/notices/unread/", {}),
        ("/notices/unread/", {"at": "yesterday"}),
        ("/notices/unread/", {"notice": "-1"}),
    ],
)
def test_bad_input_is_refused(reader: User, signed_in: SignedIn, path: str, given: dict[str, str]) -> None:
    assert signed_in(reader).post(path, given).status_code == 400


@pytest.mark.parametrize("query", ["read=yesterday", "after=nonsense", "read=%00", f"after={'a' * 600}"])
def test_forged_links_are_refused(reader: User, signed_in: SignedIn, query: str) -> None:
    assert signed_in(reader).get(f"{LIST}?{query}").status_code == 400


@pytest.mark.parametrize("path", ["/notices/read/", "/notices/unread/"])
def test_marking_is_by_post(reader: User, signed_in: SignedIn, path: str) -> None:
    assert signed_in(reader).get(path).status_code == 405


def test_pages_follow_each_other_without_gaps(claim: Claim, reader: User, editor: User, signed_in: SignedIn) -> None:
    made = [notice(reader, claim, editor).pk for _ in range(35)]
    client = signed_in(reader)

    first = client.get(LIST)
    second = client.get(LIST, {"after": first.context["page"].next})

    assert [one.pk for page in (first, second) for one in page.context["page"].rows] == made[::-1]


def test_list_asks_the_same_few_questions_however_long(
    claim: Claim, reader: User, editor: User, signed_in: SignedIn, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    client = signed_in(reader)
    for _ in range(2):
        notice(reader, factories.claim(claim.article), editor)

        with django_assert_num_queries(6):  # session, person, roles, list, whether any is new, how many
            client.get(LIST)
