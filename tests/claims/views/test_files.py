import hashlib
import html
from collections.abc import Callable
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from pytest_django.fixtures import Settings

from claims.models import Claim, Evidence
from tests.files import PDF
from tracker.accounts.models import User

SignedIn = Callable[[User], Client]
GIVEN = {"evidence-about": "verification", "evidence-stance": "for"}


@pytest.fixture(autouse=True)
def _files(settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


def give(client: Client, claim: Claim, content: bytes = PDF, name: str = "rapport d’été.pdf") -> int:
    file = SimpleUploadedFile(name, content)
    return client.post(reverse("claims:add_evidence", args=[claim.pk]), GIVEN | {"evidence-file": file}).status_code


def address(piece: Evidence) -> str:
    return reverse("claims:file", args=[piece.claim_id, piece.pk])


def test_a_file_is_kept_and_shown(claim: Claim, fact_checker: User, signed_in: SignedIn) -> None:
    client = signed_in(fact_checker)

    assert give(client, claim) == 302

    piece, digest = Evidence.objects.get(), hashlib.sha256(PDF).hexdigest()
    page = html.unescape(client.get(f"/claims/{claim.pk}/").content.decode())
    assert (piece.title, piece.file_name, piece.sha256) == ("rapport d’été.pdf", "rapport d’été.pdf", digest)
    assert f"sha256 <code>{digest[:8]}…</code>" in page
    assert f"<code>{digest}</code>" in page


def test_it_is_served_as_a_download_alone(claim: Claim, fact_checker: User, reader: User, signed_in: SignedIn) -> None:
    give(signed_in(fact_checker), claim)

    answer = signed_in(reader).get(address(Evidence.objects.get()))

    assert b"".join(answer) == PDF
    assert answer["Content-Disposition"] == "attachment; filename*=utf-8''rapport%20d%E2%80%99%C3%A9t%C3%A9.pdf"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer["Content-Security-Policy"]
    assert "private" in answer["Cache-Control"]
    assert answer["Content-Type"] == "application/pdf"


def test_it_is_hidden_from_who_may_not_read(
    claim: Claim, fact_checker: User, nobody: User, signed_in: SignedIn
) -> None:
    give(signed_in(fact_checker), claim)
    place = address(Evidence.objects.get())

    assert signed_in(nobody).get(place).status_code == 403
    assert Client().get(place).status_code == 302
    assert signed_in(fact_checker).post(place).status_code == 405
    assert signed_in(fact_checker).get(place.replace(f"/{claim.pk}/", "/999999/")).status_code == 404


def test_a_file_that_is_not_in_its_place_says_so(
    claim: Claim, fact_checker: User, signed_in: SignedIn, tmp_path: Path
) -> None:
    give(signed_in(fact_checker), claim)
    piece = Evidence.objects.get()
    (tmp_path / str(piece.file.name)).unlink()

    answer = signed_in(fact_checker).get(address(piece))

    assert answer.status_code == 404
    assert piece.sha256 in answer.content.decode()
    assert "is not in its place" in answer.content.decode()


@pytest.mark.parametrize(
    ("content", "name", "sentence"),
    [
        (b"", "empty.pdf", "The file is empty"),
        (b"<html><script>", "page.pdf", "no file that is kept here"),
        (b"%PDF-1" + b"x" * 9000, "large.pdf", "The file is too large"),
    ],
)
def test_what_is_not_kept_is_said(
    claim: Claim, fact_checker: User, signed_in: SignedIn, settings: Settings, content: bytes, name: str,
    sentence: str,
) -> None:  # fmt: skip
    settings.FILE_SIZE_LIMIT = 4096
    file = SimpleUploadedFile(name, content)
    given = GIVEN | {"evidence-note": "Kept words", "evidence-file": file}

    answer = signed_in(fact_checker).post(reverse("claims:add_evidence", args=[claim.pk]), given)

    page = html.unescape(answer.content.decode())
    assert answer.status_code == 409
    assert sentence in page
    assert "Kept words" in page
    assert not Evidence.objects.exists()


def test_a_link_alone_is_evidence(claim: Claim, fact_checker: User, signed_in: SignedIn) -> None:
    link = {"evidence-url": "https://www.evidence.example/gauge/4-march/"}

    signed_in(fact_checker).post(reverse("claims:add_evidence", args=[claim.pk]), GIVEN | link)

    assert Evidence.objects.get().title == "evidence.example/gauge/4-march"
