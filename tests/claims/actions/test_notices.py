from datetime import datetime
from functools import partial

import pytest
from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob

from claims.actions.notices import tell, tell_of_comment
from claims.actions.steps import take_step
from claims.choices import NoticeKind, Target, Verification
from claims.models import Claim, Comment, Notice
from tests import factories
from tracker.accounts.choices import NoticesByMail
from tracker.accounts.models import User
from tracker.tasks import names


def told() -> list[tuple[str, str, str]]:
    return [(one.to.name, one.kind, one.by.name) for one in Notice.objects.order_by("pk")]


def letters_asked_for() -> list[int]:
    jobs = ProcrastinateJob.objects.filter(task_name=names.MAIL_NOTICES)
    return list(jobs.order_by("id").values_list("args__person_id", flat=True))


def wants(person: User, choice: NoticesByMail) -> None:
    User.objects.filter(pk=person.pk).update(notices_by_mail=choice)


def comment(claim: Claim, by: User, *named: User) -> Comment:
    made = Comment.objects.create(claim=claim, text="Is the gauge at Ostrel still read?", by=by)
    made.mentioned.set(named)
    return made


def propose(claim: Claim, by: User) -> Claim:
    piece = factories.evidence(claim, by)
    return take_step(
        claim_id=claim.pk, target=Target.VERIFICATION, step="propose", to=Verification.VERIFIED,
        by=by, seen=claim.version, why="The gauge says so.", evidence=[piece.pk],
    )  # fmt: skip


def test_people_are_told_by_themselves_or_by_number(
    claim: Claim, editor: User, fact_checker: User, second: User
) -> None:
    tell(kind=NoticeKind.ASSIGNED, to=[fact_checker, second.pk, second], claim=claim, by=editor)

    assert told() == [("Tom Adeyar", "assigned", "Ines Karo"), ("Mara Olin", "assigned", "Ines Karo")]
    assert not Notice.objects.exclude(read_at=None).exists()


def test_nobody_is_told_of_their_own_doing(claim: Claim, editor: User) -> None:
    tell(kind=NoticeKind.ASSIGNED, to=[editor], claim=claim, by=editor)

    assert told() == []


def test_who_may_not_read_or_sign_in_is_not_told(
    claim: Claim, editor: User, administrator: User, nobody: User, second: User
) -> None:
    User.objects.filter(pk=second.pk).update(is_active=False)

    tell(kind=NoticeKind.ASSIGNED, to=[administrator, nobody, second, 10**9], claim=claim, by=editor)

    assert told() == []


def test_comment_tells_whom_it_names_and_who_holds_the_claim(
    claim: Claim, editor: User, fact_checker: User, second: User, reader: User
) -> None:
    claim.assigned_to, claim.assigned_by = fact_checker, editor
    claim.save()
    claim.figures.update(verification=Verification.IN_PROGRESS, taken_by=second)

    tell_of_comment(comment(claim, editor, reader, fact_checker), by=editor)

    assert sorted(told()) == [
        ("Mara Olin", "commented", "Ines Karo"),
        ("Rhea Lund", "mentioned", "Ines Karo"),
        ("Tom Adeyar", "mentioned", "Ines Karo"),
    ]


def test_comment_is_told_once_whatever_the_order(claim: Claim, editor: User, fact_checker: User) -> None:
    said = comment(claim, editor)

    tell(kind=NoticeKind.COMMENTED, to=[fact_checker], claim=claim, by=editor, comment=said)
    tell(kind=NoticeKind.MENTIONED, to=[fact_checker], claim=claim, by=editor, comment=said)
    tell(kind=NoticeKind.COMMENTED, to=[fact_checker], claim=claim, by=editor, comment=said)

    assert told() == [("Tom Adeyar", "mentioned", "Ines Karo")]


def test_changed_comment_tells_only_those_it_did_not_name_before(
    claim: Claim, editor: User, fact_checker: User, second: User
) -> None:
    said = comment(claim, editor, fact_checker)
    tell_of_comment(said, by=editor)
    said.mentioned.add(second)

    tell_of_comment(said, by=editor)

    assert told() == [("Tom Adeyar", "mentioned", "Ines Karo"), ("Mara Olin", "mentioned", "Ines Karo")]


@pytest.mark.parametrize(("step", "kind"), [("confirm", "confirmed"), ("return", "returned")])
def test_proposer_is_told_of_the_answer(claim: Claim, fact_checker: User, second: User, step: str, kind: str) -> None:
    proposed = propose(claim, fact_checker)

    take_step(
        claim_id=claim.pk, target=Target.VERIFICATION, step=step, by=second, seen=proposed.version, why="Read it again."
    )

    assert told() == [("Tom Adeyar", kind, "Mara Olin")]


@pytest.mark.parametrize(
    ("meanwhile", "left"), [({}, 0), ({"read_at": timezone.now()}, 1), ({"mailed_at": timezone.now()}, 1)]
)
def test_an_answer_that_is_undone_is_told_no_more(
    claim: Claim, fact_checker: User, second: User, meanwhile: dict[str, datetime], left: int
) -> None:
    proposed = propose(claim, fact_checker)
    step = partial(take_step, claim_id=claim.pk, target=Target.VERIFICATION, by=second)
    confirmed = step(step="confirm", seen=proposed.version)
    if meanwhile:
        Notice.objects.update(**meanwhile)

    step(step="undo", seen=confirmed.version)

    assert len(told()) == left


def test_taking_back_ones_own_proposal_tells_nobody(claim: Claim, fact_checker: User) -> None:
    proposed = propose(claim, fact_checker)

    take_step(claim_id=claim.pk, target=Target.VERIFICATION, step="take_back", by=fact_checker, seen=proposed.version)

    assert told() == []


def test_mail_is_asked_for_once_for_those_who_want_it_at_once(
    claim: Claim, editor: User, fact_checker: User, second: User, reader: User
) -> None:
    wants(fact_checker, NoticesByMail.AT_ONCE)
    wants(second, NoticesByMail.DIGEST)
    wants(reader, NoticesByMail.NEVER)

    for _ in range(2):
        tell(kind=NoticeKind.ASSIGNED, to=[fact_checker, second, reader], claim=claim, by=editor)

    assert letters_asked_for() == [fact_checker.pk]
    owed = Notice.objects.filter(mailed_at=None)
    assert set(owed.values_list("to", flat=True)) == {fact_checker.pk, second.pk}


def test_rollback_leaves_neither_notice_nor_letter(claim: Claim, editor: User, fact_checker: User) -> None:
    wants(fact_checker, NoticesByMail.AT_ONCE)

    with transaction.atomic():
        tell(kind=NoticeKind.ASSIGNED, to=[fact_checker], claim=claim, by=editor)
        transaction.set_rollback(True)

    assert told() == []
    assert letters_asked_for() == []
