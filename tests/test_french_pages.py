"""Every page of the site, read in French: no English is left on it but what people wrote."""

from collections.abc import Callable

import pytest
from django.test import Client

from claims.actions.extract import ask_for_run
from claims.choices import RunState, Triage
from claims.failures import OTHER_LANGUAGE
from tests import factories
from tests.english import english_left
from tracker.accounts.models import User
from tracker.roles import Role

pytestmark = pytest.mark.django_db
SignedIn = Callable[[User], Client]

TEXT = """L’armée dit avoir repris le pont d’Ostrel après deux jours de combats.

Dans un message, l’Alliance dit avoir tué plus de 60 soldats.

Les bilans n’ont pas pu être vérifiés de source indépendante.
"""
PAGES = (
    "/",
    "/queue/",
    "/queue/?list=all",
    "/queue/?list=mine",
    "/queue/?list=to_confirm",
    "/queue/?list=to_uphold",
    "/queue/?list=overdue",
    "/queue/?list=all&triage=rejected&language=fr",
    "/queue/?date_from=never&nonsense=1",
    "/queue/bulk/?do=take",
    "/articles/",
    "/articles/?q=nothing",
    "/articles/add/",
    "/articles/{article}/",
    "/articles/{article}/?show=gone",
    "/articles/{article}/?show=mine",
    "/articles/{article}/edit/",
    "/articles/{article}/claims/add/",
    "/articles/claims/{claim}/words/",
    "/articles/claims/{claim}/source/",
    "/articles/claims/{claim}/source/?add=relay",
    "/articles/claims/{claim}/figures/",
    "/articles/claims/{claim}/split/",
    "/claims/{claim}/",
    "/claims/{suggested}/",
    "/claims/{rejected}/",
    "/sources/",
    "/sources/?search=nobody",
    "/sources/add/",
    "/sources/{source}/",
    "/sources/{source}/?show=relayed",
    "/sources/{outlet}/",
    "/sources/{source}/edit/",
    "/reports/",
    "/reports/claims.csv?nonsense=1",
    "/notices/",
    "/activity/",
    "/activity/?record=nonsense",
    "/account/",
    "/people/",
    "/people/add/",
    "/people/{person}/",
    "/nowhere/",
)


@pytest.fixture
def french(db: None) -> User:
    """Somebody who may see every page, and reads French."""
    made = factories.user("Odile Garin", Role.EDITOR, Role.ADMINISTRATOR)
    made.language = "fr"
    made.save()
    return made


@pytest.fixture
def rows(french: User) -> dict[str, int]:
    article = factories.article(TEXT, title="Le pont d’Ostrel", language="fr")
    claim = factories.claim(article, "tué plus de 60 soldats", figure="plus de 60")
    run = ask_for_run(article.revision)
    run.state, run.failure = RunState.FAILED, OTHER_LANGUAGE % {"language": "German"}
    run.save()
    suggested = factories.claim(article, "avoir repris le pont", figure="", triage=Triage.SUGGESTED)
    rejected = factories.claim(article, "deux jours de combats", figure="", triage=Triage.REJECTED)
    factories.disclaimer(article, "Les bilans n’ont pas pu être vérifiés de source indépendante.")
    factories.evidence(claim, french)
    return {
        "article": article.pk,
        "claim": claim.pk,
        "suggested": suggested.pk,
        "rejected": rejected.pk,
        "source": factories.source().pk,
        "outlet": article.outlet_id,
        "person": french.pk,
    }


@pytest.mark.parametrize("path", PAGES)
def test_a_page_in_french_holds_no_english(signed_in: SignedIn, french: User, rows: dict[str, int], path: str) -> None:
    answer = signed_in(french).get(path.format(**rows))

    assert answer.status_code < 500
    assert english_left(answer.content.decode()) == []


@pytest.mark.parametrize("path", ["/queue/?list=all", "/articles/{article}/", "/claims/{claim}/"])
def test_what_one_person_reads_does_not_set_the_language_of_another(
    signed_in: SignedIn, french: User, editor: User, rows: dict[str, int], path: str
) -> None:
    path = path.format(**rows)
    pages = [signed_in(person).get(path).content.decode() for person in (editor, french, editor)]

    assert english_left(pages[1]) == []
    assert "ffirmation" not in pages[2]
    assert len(english_left(pages[0], "en")) == len(english_left(pages[2], "en")) > 20


@pytest.mark.parametrize("path", ["/sign-in/", "/nowhere/"])
def test_whoever_is_not_signed_in_reads_no_english_either(client: Client, path: str) -> None:
    page = client.get(path, headers={"Accept-Language": "fr"}).content.decode()

    assert '<html lang="fr">' in page
    assert english_left(page) == []


def test_what_programs_and_spreadsheets_read_stays_english(
    signed_in: SignedIn, french: User, rows: dict[str, int]
) -> None:
    client = signed_in(french)

    table = client.get("/reports/claims.csv?list=all").getvalue().decode()
    refused = client.post(f"/api/v1/claims/{rows['claim']}/steps/", {"step": "burn"}, "application/json").json()

    assert table.startswith("id,link,article_id")
    assert ",unchecked," in table
    assert "affirmation" not in table
    assert refused["detail"] == "Some fields are not as they should be."


def test_english_is_found_where_it_is_left() -> None:
    page = '<html lang="fr"><p title="Save">Enregistrer <bdi>the words</bdi></p><p>Nothing is rejected.</p></html>'

    assert english_left(page) == ["Save", "Nothing is rejected."]
