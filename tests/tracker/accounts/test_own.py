from collections.abc import Callable

import pytest
from django.test import Client

from tests import factories
from tracker.accounts.choices import NoticesByMail
from tracker.accounts.models import ApiToken, User

SignedIn = Callable[[User], Client]
LONG = "another long password"


def about(user: User, **changed: object) -> dict[str, object]:
    kept = {"name": user.name, "time_zone": "", "language": user.language, "notices_by_mail": user.notices_by_mail}
    return kept | {"version": user.version} | changed


def test_own_page_shows_who_one_is(fact_checker: User, signed_in: SignedIn) -> None:
    page = signed_in(fact_checker).get("/account/").content.decode()

    assert "tom@newsroom.example, fact-checker" in page
    assert 'value="Tom Adeyar"' in page


def test_somebody_without_a_role_has_an_account_page(nobody: User, signed_in: SignedIn) -> None:
    assert "no role yet" in signed_in(nobody).get("/account/").content.decode()


def test_name_and_time_zone_are_changed(reader: User, signed_in: SignedIn) -> None:
    client = signed_in(reader)

    answer = client.post("/account/", about(reader, name="Rhea Lund-Ek", time_zone="Africa/Bamako"), follow=True)

    reader.refresh_from_db()
    assert (reader.name, reader.time_zone, reader.version) == ("Rhea Lund-Ek", "Africa/Bamako", 2)
    assert "Saved." in answer.content.decode()


def test_language_takes_effect_at_once(reader: User, signed_in: SignedIn) -> None:
    client = signed_in(reader)

    answer = client.post("/account/", about(reader, language="fr"), follow=True)

    assert '<html lang="fr">' in answer.content.decode()
    assert answer["Content-Language"] == "fr"


@pytest.mark.parametrize("choice", NoticesByMail.values)
def test_notices_by_mail_are_chosen(reader: User, signed_in: SignedIn, choice: str) -> None:
    client = signed_in(reader)

    client.post("/account/", about(reader, notices_by_mail=choice))

    reader.refresh_from_db()
    assert reader.notices_by_mail == choice
    chosen = [
        str(radio) for radio in client.get("/account/").context["form"]["notices_by_mail"] if "checked" in str(radio)
    ]
    assert len(chosen) == 1
    assert f'value="{choice}"' in chosen[0]


@pytest.mark.parametrize(
    "changed",
    [
        {"name": ""},
        {"name": "   "},
        {"name": "x" * 151},
        {"name": "a\0b"},
        {"time_zone": "Mars/Olympus"},
        {"language": "de"},
        {"language": ""},
        {"notices_by_mail": "hourly"},
        {"notices_by_mail": ""},
        {"version": "0"},
        {"version": "one"},
        {"version": ""},
        {"version": "9" * 30},
    ],
)
def test_bad_input_is_refused_and_kept(reader: User, signed_in: SignedIn, changed: dict[str, str]) -> None:
    answer = signed_in(reader).post("/account/", about(reader, **changed))

    reader.refresh_from_db()
    assert answer.status_code in {400, 409}
    assert (reader.name, reader.version) == ("Rhea Lund", 1)


def test_a_change_that_names_an_older_version_shows_both_and_loses_neither(reader: User, signed_in: SignedIn) -> None:
    client = signed_in(reader)
    client.post("/account/", about(reader, name="Rhea Ek"))

    stale = client.post("/account/", about(reader, name="Rhea Lund-Ek"))
    page = stale.content.decode()

    assert stale.status_code == 409
    assert "Rhea Lund changed this while you had it open" in page
    assert "<b>Rhea Ek</b>" in page
    assert 'value="Rhea Lund-Ek"' in page
    assert User.objects.get(pk=reader.pk).name == "Rhea Ek"

    kept = client.post("/account/", about(reader, name="Rhea Lund-Ek", version=2))

    assert kept.status_code == 302
    assert User.objects.get(pk=reader.pk).name == "Rhea Lund-Ek"


def test_password_is_changed_and_the_session_stays(reader: User, signed_in: SignedIn) -> None:
    client, elsewhere = signed_in(reader), signed_in(reader)

    answer = client.post("/account/password/", {"old": factories.PASSWORD, "new": LONG}, follow=True)

    reader.refresh_from_db()
    assert reader.check_password(LONG)
    assert "Your password is changed." in answer.content.decode()
    assert client.get("/account/").status_code == 200
    assert elsewhere.get("/account/").status_code == 302


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("wrong", LONG, "This is not your password now."),
        (factories.PASSWORD, "short", "too short"),
        (factories.PASSWORD, "rhea@newsroom.example", "too similar"),
        (factories.PASSWORD, "password1234", "too common"),
        (factories.PASSWORD, "", "required"),
    ],
)
def test_password_is_refused_with_the_reason(reader: User, signed_in: SignedIn, old: str, new: str, says: str) -> None:
    answer = signed_in(reader).post("/account/password/", {"old": old, "new": new})

    reader.refresh_from_db()
    assert answer.status_code == 400
    assert says in answer.content.decode()
    assert reader.check_password(factories.PASSWORD)


def test_token_is_shown_once_and_works(reader: User, signed_in: SignedIn) -> None:
    client = signed_in(reader)

    made = client.post("/account/tokens/", {"purpose": "archive script"})
    token = made.context["secret"]

    assert token in made.content.decode()
    assert "no-store" in made["Cache-Control"]
    assert token not in client.get("/account/").content.decode()
    assert "archive script" in client.get("/account/").content.decode()
    assert not ApiToken.objects.filter(digest=token).exists()


def test_token_without_a_name_is_refused(reader: User, signed_in: SignedIn) -> None:
    answer = signed_in(reader).post("/account/tokens/", {"purpose": ""})

    assert answer.status_code == 400
    assert not ApiToken.objects.exists()


def test_token_is_revoked_by_its_owner_alone(reader: User, editor: User, signed_in: SignedIn) -> None:
    client = signed_in(reader)
    client.post("/account/tokens/", {"purpose": "archive script"})
    address = f"/account/tokens/{ApiToken.objects.get().pk}/revoke/"

    assert signed_in(editor).post(address).status_code == 404
    assert ApiToken.objects.get().revoked_at is None
    assert client.post(address).status_code == 302
    assert ApiToken.objects.get().revoked_at is not None
    assert client.post(address).status_code == 404


@pytest.mark.parametrize("path", ["/account/password/", "/account/tokens/", "/account/tokens/1/revoke/"])
def test_changes_are_by_post(reader: User, signed_in: SignedIn, path: str) -> None:
    assert signed_in(reader).get(path).status_code == 405


def test_changes_of_an_account_are_in_the_trail_without_the_password(reader: User, signed_in: SignedIn) -> None:
    client = signed_in(reader)
    client.post("/account/", about(reader, name="Rhea Ek"))
    client.post("/account/password/", {"old": factories.PASSWORD, "new": LONG})

    events = User.pgh_event_model.objects.filter(pgh_obj_id=reader.pk, name="Rhea Ek")  # type: ignore[attr-defined]

    assert events.get().pgh_context["name"] == "Rhea Lund"
    assert not hasattr(events.get(), "password")


def test_own_page_asks_few_questions(
    reader: User, signed_in: SignedIn, django_assert_max_num_queries: Callable[[int], object]
) -> None:
    client = signed_in(reader)

    with django_assert_max_num_queries(7):  # type: ignore[attr-defined]
        client.get("/account/")
