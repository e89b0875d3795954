from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from pytest_django import Settings

from claims.choices import Attribution, Triage, Verification
from claims.demonstration.accounts import new_password
from claims.demonstration.loading import load
from claims.demonstration.newsroom import ArticleText, ClaimWork, newsroom
from claims.models import Claim, Enquiry, ExtractionRun, Figure, Judgement, Notice, SavedView
from sources.models import Article, Source
from tests import factories
from tracker.accounts.models import User

DEMONSTRATION = newsroom()
TEXTS = {article.key: article.text for article in DEMONSTRATION.articles}


@pytest.fixture(autouse=True)
def var(settings: Settings, tmp_path: Path) -> Path:
    """The folder where the accounts' passwords are kept."""
    settings.BASE_DIR = tmp_path
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    return tmp_path / "var"


def load_demonstration(*options: str) -> None:
    call_command("load_demonstration", *options)


def everything() -> list[int]:
    return [model.objects.count() for model in (User, Source, Article, Claim, Judgement, ExtractionRun)]


@pytest.mark.usefixtures("db")
def test_empty_site_becomes_a_newsroom_at_work(capsys: pytest.CaptureFixture[str]) -> None:
    load_demonstration()

    assert capsys.readouterr() == ("", "")
    assert sorted(str(role) for user in User.objects.all() for role in user.roles) == [
        "administrator",
        "editor",
        "fact_checker",
        "fact_checker",
        "reader",
    ]
    assert sorted(Article.objects.values_list("language", flat=True)) == ["en"] * 7 + ["fr"] * 2
    assert Article.objects.values("outlet").distinct().count() >= 5
    assert set(ExtractionRun.objects.values_list("state", flat=True)) == {"done"}
    assert Source.objects.get(name="Bashir Ondea").affiliation == Source.objects.get(name="Tamharan army")
    assert Source.objects.called("CCN").get().name == "Northern Charter Coalition"


@pytest.mark.usefixtures("db")
def test_its_claims_stand_in_every_state_and_rest_on_evidence_and_second_people() -> None:
    load_demonstration()

    claims = Claim.objects.all()
    assert set(claims.values_list("triage", flat=True)) >= {Triage.ACCEPTED, Triage.REJECTED, Triage.WITHDRAWN}
    assert set(claims.values_list("verification", flat=True)) == set(Verification)
    assert set(claims.values_list("verification_proposed", flat=True)) == {"", "false", "misleading"}
    said = set(claims.values_list("attribution", "attribution_proposed"))
    assert said >= {(Attribution.CONFIRMED, ""), (Attribution.MISQUOTED, ""), (Attribution.UNCHECKED, "not_found")}
    reasons = set(claims.exclude(unverifiable_reason="").values_list("unverifiable_reason", flat=True))
    assert reasons == {"unquantified", "no_reply"}
    flagged = Figure.objects.filter(verification=Verification.UNVERIFIABLE)
    assert set(flagged.values_list("unverifiable_reason", flat=True)) == {"interested_party_only", "no_access"}
    assert Enquiry.objects.get().claim.unverifiable_reason == "no_reply"
    assert Judgement.objects.filter(step="return").exists()
    assert claims.get(quote__contains="truce of 72 hours").links.filter(position=0).count() == 2
    confirmed = Judgement.objects.filter(step="confirm", answers__isnull=False)
    assert confirmed.count() >= 4
    for judgement in confirmed:
        assert judgement.answers is not None
        assert judgement.answers.by != judgement.by
        assert judgement.answers.evidence.exists()


@pytest.mark.usefixtures("db")
def test_later_calls_do_nothing_and_say_nothing_also_when_people_have_joined(
    capsys: pytest.CaptureFixture[str],
) -> None:
    load_demonstration()
    factories.user("Noor Bodin")
    before = everything()

    load_demonstration()

    assert everything() == before
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("there_is", [lambda: factories.user("Ada Minn"), factories.source, factories.article])
@pytest.mark.usefixtures("db")
def test_site_that_is_not_empty_stays_as_it_is(
    there_is: Callable[[], object], var: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    there_is()
    before = everything()

    load_demonstration()
    load_demonstration("--accounts")

    printed = capsys.readouterr()
    assert everything() == before
    assert (printed.out, "was not loaded" in printed.err) == ("", True)
    assert not var.exists()


@pytest.mark.usefixtures("db")
def test_load_that_breaks_off_leaves_nothing_and_is_done_again() -> None:
    broken = replace(DEMONSTRATION.claims[-1], words="words that stand nowhere")
    people = {person.email: new_password() for person in DEMONSTRATION.people}

    with pytest.raises(ValueError, match="not enough values"):
        load(replace(DEMONSTRATION, claims=[*DEMONSTRATION.claims[:3], broken]), lambda: people)
    assert not any(everything())

    load_demonstration()
    assert Article.objects.count() == 9


# The accounts


@pytest.mark.usefixtures("db")
def test_accounts_are_told_with_passwords_that_the_owner_alone_can_read(
    var: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    load_demonstration()

    load_demonstration("--accounts")

    lines = capsys.readouterr().out.splitlines()
    told = [[part.strip() for part in line.split("  ") if part.strip()] for line in lines]
    assert [(name, role) for name, role, _, _ in told] == [
        ("Lena Orbach", "Reader"),
        ("Tomas Adeyra", "Fact-checker"),
        ("Mara Velden", "Fact-checker"),
        ("Ines Karolin", "Editor"),
        ("Ada Minnow", "Administrator"),
    ]
    assert all(User.objects.get(email=email).check_password(password) for _, _, email, password in told)
    assert len({password for *_, password in told}) == 5
    assert (var / "demonstration_accounts.json").stat().st_mode & 0o777 == 0o600

    (var / "demonstration_accounts.json").unlink()
    load_demonstration("--accounts")
    lines = capsys.readouterr().out.splitlines()
    assert [("not kept on this machine" in line) for line in lines] == [True] * 5


@pytest.mark.parametrize("text", ["", "{", "[]", '{"editor@demonstration.example": "x"}'])
@pytest.mark.usefixtures("db")
def test_damaged_file_of_accounts_is_said(var: Path, text: str) -> None:
    var.mkdir()
    (var / "demonstration_accounts.json").write_text(text)

    with pytest.raises(CommandError, match=r"move (it|the file) away"):
        load_demonstration()

    assert not any(everything())


# The files


@pytest.mark.parametrize("article", DEMONSTRATION.articles, ids=lambda article: str(article.key))
def test_articles_are_short_reports(article: ArticleText) -> None:
    assert 120 <= len(article.text.split()) <= 350


@pytest.mark.parametrize("work", DEMONSTRATION.claims, ids=lambda work: str(work.words)[:40])
def test_worked_words_stand_once_in_their_article(work: ClaimWork) -> None:
    text = TEXTS[work.article]

    assert text.count(work.words) == 1
    assert work.cue in text
    assert all(work.words.count(figure.wording) == 1 for figure in work.figures)


@pytest.mark.usefixtures("db")
def test_its_people_ask_and_tell_each_other() -> None:
    load_demonstration()

    assert set(Claim.objects.exclude(assigned_to=None).values_list("assigned_to__name", flat=True)) == {
        "Mara Velden",
        "Tomas Adeyra",
    }
    assert Notice.objects.filter(to__name="Mara Velden", kind="mentioned").exists()
    assert SavedView.objects.filter(is_shared=True).count() == 2
