import html
import unicodedata
from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse

from claims.actions.comments import add_comment
from claims.models import Claim, Comment, Notice
from tracker.accounts.models import User
from tracker.roles import Role

SignedIn = Callable[[User], Client]


def say(client: Client, claim: Claim, text: str) -> int:
    return client.post(reverse("claims:comment", args=[claim.pk]), {"comment-text": text}).status_code


def page_of(client: Client, claim: Claim) -> str:
    return html.unescape(client.get(f"/claims/{claim.pk}/").content.decode())


def test_a_comment_is_shown_and_tells_whom_it_names(
    claim: Claim, fact_checker: User, editor: User, reader: User, signed_in: SignedIn
) -> None:
    assert say(signed_in(fact_checker), claim, "Ask @ines, <b>she</b> has it.") == 302

    notice = Notice.objects.get()
    raw = signed_in(reader).get(f"/claims/{claim.pk}/").content.decode()
    assert (notice.to, notice.kind) == (editor, "mentioned")
    assert "Ask <b>@ines</b>, &lt;b&gt;she&lt;/b&gt; has it." in raw


def test_a_name_that_is_unclear_is_said_and_the_words_are_kept(
    claim: Claim, fact_checker: User, second: User, signed_in: SignedIn
) -> None:
    namesake = User.objects.create_user("velden@newsroom.example", "Mara Velden")
    namesake.grants.create(role=Role.EDITOR)
    client = signed_in(fact_checker)

    say(client, claim, "@Mara and @nobody of Mara Velden.")

    page = page_of(client, claim)
    assert "@nobody is nobody here: nobody was told." in page
    assert "@Mara and @nobody of" in page


def test_a_name_pasted_with_its_accents_apart_is_that_name(
    claim: Claim, fact_checker: User, signed_in: SignedIn
) -> None:
    named = User.objects.create_user("elodie@newsroom.example", "Élodie Brûlé")
    named.grants.create(role=Role.READER)

    say(signed_in(fact_checker), claim, unicodedata.normalize("NFD", "Ask @Élodie Brûlé."))

    assert Comment.objects.get().text == "Ask @Élodie Brûlé."
    assert Notice.objects.get().to == named


def test_readers_read_and_do_not_write(claim: Claim, fact_checker: User, reader: User, signed_in: SignedIn) -> None:
    add_comment(claim_id=claim.pk, text="Is it killed only?", by=fact_checker)
    client = signed_in(reader)

    assert say(client, claim, "No.") == 403
    page = page_of(client, claim)
    assert "Is it killed only?" in page
    assert "@ names a colleague" not in page
    assert Comment.objects.count() == 1


@pytest.mark.parametrize(("text", "status"), [("", 400), ("  ", 400), ("x" * 5001, 400)])
def test_a_comment_that_is_refused_is_not_kept(
    claim: Claim, fact_checker: User, signed_in: SignedIn, text: str, status: int
) -> None:
    assert say(signed_in(fact_checker), claim, text) == status
    assert not Comment.objects.exists()


def test_its_author_changes_removes_and_brings_back(
    claim: Claim, fact_checker: User, second: User, signed_in: SignedIn
) -> None:
    comment = add_comment(claim_id=claim.pk, text="Fifty.", by=fact_checker).comment
    client, other = signed_in(fact_checker), signed_in(second)
    change, remove, restore = (
        reverse(f"claims:{name}", args=[claim.pk, comment.pk])
        for name in ("change_comment", "remove_comment", "restore_comment")
    )

    given = {"comment-text": "Sixty.", "comment-seen": 1}
    assert other.post(change, given).status_code == 409
    assert client.post(change, given).status_code == 302
    assert client.post(change, given).status_code == 409
    assert "Sixty." in page_of(other, claim)
    assert other.post(remove).status_code == 409
    assert client.post(remove).status_code == 302
    assert "Sixty." not in page_of(other, claim)
    assert "Bring back" in page_of(client, claim)
    assert client.post(restore).status_code == 302
    assert "Sixty." in page_of(other, claim)


def test_somebody_is_told_once_though_the_comment_changes(
    claim: Claim, fact_checker: User, editor: User, signed_in: SignedIn
) -> None:
    comment = add_comment(claim_id=claim.pk, text="@ines", by=fact_checker).comment
    address = reverse("claims:change_comment", args=[claim.pk, comment.pk])

    signed_in(fact_checker).post(address, {"comment-text": "@ines, now", "comment-seen": 1})

    assert Notice.objects.filter(to=editor).count() == 1
