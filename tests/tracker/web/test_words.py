import pytest
from django.test import Client

from tracker.accounts.models import User

pytestmark = pytest.mark.django_db


def test_pages_speak_the_language_that_a_person_chose(client: Client, reader: User) -> None:
    User.objects.filter(pk=reader.pk).update(language="fr")
    reader.refresh_from_db()
    client.force_login(reader, backend="allauth.account.auth_backends.AuthenticationBackend")

    page = client.get("/account/", headers={"Accept-Language": "en"}).content.decode()

    assert '<html lang="fr">' in page
    assert "/words/fr.js" in page


@pytest.mark.parametrize(("asked", "spoken"), [("fr-FR,fr;q=0.9", "fr"), ("de", "en"), ("en-GB", "en")])
def test_whoever_is_not_signed_in_is_spoken_to_as_the_browser_asks(client: Client, asked: str, spoken: str) -> None:
    page = client.get("/sign-in/", headers={"Accept-Language": asked}).content.decode()

    assert f'<html lang="{spoken}">' in page


def test_programs_are_answered_in_english(client: Client, reader: User) -> None:
    User.objects.filter(pk=reader.pk).update(language="fr")
    client.force_login(reader, backend="allauth.account.auth_backends.AuthenticationBackend")

    assert client.get("/api/v1/claims/").headers["Content-Language"] == "en"


def test_words_of_scripts_are_served_for_the_languages_there_are(client: Client) -> None:
    answer = client.get("/words/fr.js")

    assert (answer.status_code, answer.headers["Content-Type"]) == (200, 'text/javascript; charset="utf-8"')
    assert client.get("/words/xx.js").status_code == 404
