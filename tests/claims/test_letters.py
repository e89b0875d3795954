import re
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from django.core import mail
from procrastinate.contrib.django.models import ProcrastinateJob
from pytest_django import Settings

from claims.actions.owed import ask_for_owed_mail, last_digest_hour
from claims.choices import NoticeKind
from claims.letters import mail_notices
from claims.models import Claim, Comment, Notice
from tests import factories
from tests.mail_server import mail_server
from tracker.accounts.choices import NoticesByMail
from tracker.accounts.models import User
from tracker.tasks import names

EIGHT = datetime(2026, 11, 23, 8, tzinfo=UTC)
BEFORE_SEVEN = EIGHT - timedelta(hours=2)
HALF_PAST_SEVEN = EIGHT - timedelta(minutes=30)


@pytest.fixture
def person(reader: User) -> User:
    return wanting(reader, NoticesByMail.AT_ONCE)


def wanting(person: User, choice: NoticesByMail, **changed: str) -> User:
    User.objects.filter(pk=person.pk).update(notices_by_mail=choice, **changed)
    person.refresh_from_db()
    return person


def notice(to: User, claim: Claim, by: User, at: datetime = BEFORE_SEVEN, **fields: object) -> Notice:
    return Notice.objects.create(**{"to": to, "claim": claim, "by": by, "kind": "assigned", "at": at} | fields)


def letters_asked_for() -> set[int]:
    jobs = ProcrastinateJob.objects.filter(task_name=names.MAIL_NOTICES)
    return set(jobs.values_list("args__person_id", flat=True))


def test_letter_says_what_happened_and_where(claim: Claim, person: User, editor: User, settings: Settings) -> None:
    settings.SITE_ADDRESS = "https://claims.example"
    said = Comment.objects.create(claim=claim, by=editor, text="Who read\nthe <gauge> & when?")
    told = notice(person, claim, editor, kind=NoticeKind.MENTIONED, comment=said)

    mail_notices(person.pk, EIGHT)

    [letter] = mail.outbox
    assert letter.to == [person.email]
    assert letter.subject == "[Newsroom] Ines Karo named you in a comment"
    assert letter.content_subtype == "plain"
    assert (
        "Ines Karo named you in a comment\n23 November 2026, 06:00\n\n  Who read the <gauge> & when?\n" in letter.body
    )
    assert 'The claim: “killed "more than 60" soldiers”' in letter.body
    assert f"https://claims.example/notices/{told.pk}/" in letter.body
    assert "https://claims.example/account/" in letter.body
    told.refresh_from_db()
    assert told.mailed_at


def test_letter_says_by_when(claim: Claim, person: User, editor: User) -> None:
    Claim.objects.update(assigned_to=person, assigned_by=editor, due_on=date(2026, 12, 1))
    notice(person, claim, editor)

    mail_notices(person.pk, EIGHT)

    assert "due 1 December 2026\n" in mail.outbox[0].body


def test_without_an_address_of_the_site_the_letter_says_where_to_look(claim: Claim, person: User, editor: User) -> None:
    notice(person, claim, editor)

    mail_notices(person.pk, EIGHT)

    assert "http" not in mail.outbox[0].body
    assert "open “Notices” in the bar at the top" in mail.outbox[0].body


def test_letter_is_in_the_language_and_time_of_the_person(claim: Claim, reader: User, editor: User) -> None:
    person = wanting(reader, NoticesByMail.AT_ONCE, language="fr", time_zone="Asia/Kolkata")
    notice(person, claim, editor)

    mail_notices(person.pk, EIGHT)

    assert "23 novembre 2026, 11:30" in mail.outbox[0].body
    assert re.search(r'«\s+killed "more than 60" soldiers\s+»', str(mail.outbox[0].body))


def test_letter_names_the_characters_that_nobody_sees(person: User, editor: User) -> None:
    words = "evil\u202etxt\u200b end"
    article = factories.article(f"It said it {words}.", title="Title\u2066")
    notice(person, factories.claim(article, words, figure=""), editor)

    mail_notices(person.pk, EIGHT)

    body = mail.outbox[0].body
    assert "evil<RLO>txt<ZWSP> end" in body
    assert "Title<LRI>" in body
    assert not set("\u202e\u200b\u2066") & set(body)


def test_everything_owed_is_one_letter_and_is_mailed_once(claim: Claim, person: User, editor: User) -> None:
    for _ in range(60):
        notice(person, claim, editor)

    mail_notices(person.pk, EIGHT)
    mail_notices(person.pk, EIGHT)

    [letter] = mail.outbox
    assert letter.subject == "[Newsroom] 60 notices"
    assert letter.body.count("assigned a claim to you") == 50
    assert "and 10 notices more." in letter.body
    assert not Notice.objects.owed().exists()


def test_hostile_names_stay_out_of_the_headers(claim: Claim, person: User) -> None:
    by = factories.user("Eve\nBcc: all@newsroom.example")
    notice(person, claim, by)

    mail_notices(person.pk, EIGHT)

    assert "\n" not in mail.outbox[0].subject
    assert mail.outbox[0].recipients() == [person.email]


def test_what_was_read_in_the_page_is_not_mailed(claim: Claim, person: User, editor: User) -> None:
    notice(person, claim, editor, read_at=EIGHT)

    mail_notices(person.pk, EIGHT)

    assert mail.outbox == []
    assert not Notice.objects.owed().exists()


@pytest.mark.parametrize("change", [{"is_active": False}, {"notices_by_mail": NoticesByMail.NEVER}])
def test_whoever_is_gone_or_wants_none_gets_no_letter(
    claim: Claim, person: User, editor: User, change: dict[str, object]
) -> None:
    notice(person, claim, editor)
    User.objects.filter(pk=person.pk).update(**change)

    mail_notices(person.pk, EIGHT)

    assert mail.outbox == []


def test_whoever_may_no_longer_read_gets_no_letter(claim: Claim, person: User, editor: User) -> None:
    notice(person, claim, editor)
    person.grants.all().delete()

    mail_notices(person.pk, EIGHT)

    assert mail.outbox == []
    assert not Notice.objects.owed().exists()


def test_a_server_that_fails_loses_nothing(
    claim: Claim, person: User, editor: User, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    working = settings.EMAIL_BACKEND
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1  # nobody listens there
    told = notice(person, claim, editor)

    mail_notices(person.pk, EIGHT)

    assert Notice.objects.owed().get() == told
    assert "No mail to rhea@newsroom.example" in caplog.text
    ask_for_owed_mail(EIGHT)
    assert letters_asked_for() == {person.pk}

    settings.EMAIL_BACKEND = working
    mail_notices(person.pk, EIGHT)

    assert len(mail.outbox) == 1


def test_mails_go_by_a_real_server(claim: Claim, person: User, editor: User, settings: Settings) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    notice(person, claim, editor)

    with mail_server() as server:
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", server.port
        mail_notices(person.pk, EIGHT)

    letter = message_from_bytes(server.letters[0], policy=policy.default)
    assert (letter["To"], letter["From"]) == (person.email, "tracker@localhost")
    assert "Ines Karo assigned a claim to you" in letter.get_content()
    assert not Notice.objects.owed().exists()


def test_who_is_not_known_to_the_server_is_not_tried_again(
    claim: Claim, person: User, editor: User, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    told = notice(person, claim, editor)

    with mail_server(refuses=(person.email,)) as server:
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", server.port
        mail_notices(person.pk, EIGHT)

    assert server.letters == []
    assert list(Notice.objects.unread()) == [told], "it still stands in the page"
    assert not Notice.objects.owed().exists()
    assert f"No mail to {person.email}: the mail server knows no such address." in caplog.text


def test_whom_the_server_refuses_for_now_is_still_owed(
    claim: Claim, person: User, editor: User, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    told = notice(person, claim, editor)

    with mail_server(refuses=(person.email,), reply="450 the box is full") as server:
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", server.port
        mail_notices(person.pk, EIGHT)

    assert server.letters == []
    assert Notice.objects.owed().get() == told
    assert "the box is full" in caplog.text


def test_mails_are_written_into_a_folder(
    claim: Claim, person: User, editor: User, settings: Settings, tmp_path: Path
) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    settings.EMAIL_FILE_PATH = str(tmp_path)
    notice(person, claim, editor)

    mail_notices(person.pk, EIGHT)

    [file] = tmp_path.iterdir()
    letter = message_from_bytes(file.read_bytes(), policy=policy.default)
    assert letter["Auto-Submitted"] == "auto-generated"
    assert "Ines Karo assigned a claim to you" in letter.get_content()


class TestDaily:
    @pytest.fixture
    def person(self, reader: User) -> User:
        return wanting(reader, NoticesByMail.DIGEST)

    @pytest.mark.parametrize(
        ("zone", "now", "struck"),
        [
            ("", EIGHT, EIGHT - timedelta(hours=1)),
            ("", BEFORE_SEVEN, EIGHT - timedelta(hours=25)),
            ("Asia/Kolkata", EIGHT, EIGHT - timedelta(hours=6, minutes=30)),
            ("America/New_York", EIGHT, EIGHT - timedelta(hours=20)),
            ("Mars/Olympus", EIGHT, EIGHT - timedelta(hours=1)),
            # clocks went back that night
            ("Europe/Paris", datetime(2026, 10, 25, 7, tzinfo=UTC), datetime(2026, 10, 25, 6, tzinfo=UTC)),
            ("Europe/Paris", datetime(2026, 10, 25, 5, tzinfo=UTC), datetime(2026, 10, 24, 5, tzinfo=UTC)),
        ],
    )
    def test_hour_is_that_of_the_person(self, zone: str, now: datetime, struck: datetime) -> None:
        assert last_digest_hour(User(time_zone=zone), now) == struck

    def test_waits_for_the_hour(self, claim: Claim, person: User, editor: User) -> None:
        notice(person, claim, editor, at=HALF_PAST_SEVEN)

        ask_for_owed_mail(EIGHT)
        mail_notices(person.pk, EIGHT)

        assert letters_asked_for() == set()
        assert mail.outbox == []

        mail_notices(person.pk, EIGHT + timedelta(days=1))

        assert len(mail.outbox) == 1

    def test_comes_once_a_day_with_all_that_waits(self, claim: Claim, person: User, editor: User) -> None:
        notice(person, claim, editor)
        notice(person, claim, editor, at=HALF_PAST_SEVEN)

        ask_for_owed_mail(EIGHT)
        mail_notices(person.pk, EIGHT)

        assert letters_asked_for() == {person.pk}
        assert [letter.subject for letter in mail.outbox] == ["[Newsroom] 2 notices"]
        assert "once a day, at 07:00" in mail.outbox[0].body

    def test_that_came_is_not_doubled_by_a_notice_that_was_written_late(
        self, claim: Claim, person: User, editor: User
    ) -> None:
        notice(person, claim, editor)
        mail_notices(person.pk, EIGHT)
        Notice.objects.update(mailed_at=EIGHT)
        notice(person, claim, editor, at=EIGHT - timedelta(hours=1, seconds=1))

        ask_for_owed_mail(EIGHT + timedelta(minutes=5))
        mail_notices(person.pk, EIGHT + timedelta(minutes=5))

        assert letters_asked_for() == set()
        assert len(mail.outbox) == 1

    def test_that_could_not_be_sent_is_sent_later_that_day(
        self, claim: Claim, person: User, editor: User, settings: Settings
    ) -> None:
        working = settings.EMAIL_BACKEND
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
        notice(person, claim, editor)
        notice(person, claim, editor, read_at=HALF_PAST_SEVEN)
        mail_notices(person.pk, EIGHT)

        settings.EMAIL_BACKEND = working
        ask_for_owed_mail(EIGHT + timedelta(minutes=5))
        mail_notices(person.pk, EIGHT + timedelta(minutes=5))

        assert letters_asked_for() == {person.pk}
        assert len(mail.outbox) == 1

    def test_is_caught_up_with_once_after_days_without_the_site(self, claim: Claim, person: User, editor: User) -> None:
        for days in range(4):
            notice(person, claim, editor, at=BEFORE_SEVEN - timedelta(days=days))

        ask_for_owed_mail(EIGHT)
        mail_notices(person.pk, EIGHT)
        mail_notices(person.pk, EIGHT)

        assert [letter.subject for letter in mail.outbox] == ["[Newsroom] 4 notices"]
