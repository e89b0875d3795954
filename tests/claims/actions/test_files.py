import hashlib
import os
import time
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pytest_django.fixtures import Settings

from claims.actions.files import keep_file
from claims.models import Claim
from tests.files import PDF
from tracker.accounts.models import User
from tracker.refusal import Refused


@pytest.fixture(autouse=True)
def _files(settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


def upload(content: bytes = PDF, name: str = "report.pdf") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content, "text/html")


def lying(folder: Path) -> list[str]:
    return sorted(str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file())


def test_a_file_lies_under_its_digest(claim: Claim, fact_checker: User, tmp_path: Path) -> None:
    kept = keep_file(claim_id=claim.pk, upload=upload(), by=fact_checker)

    digest = hashlib.sha256(PDF).hexdigest()
    assert (kept.sha256, kept.size, kept.type, kept.name) == (digest, len(PDF), "application/pdf", "report.pdf")
    assert lying(tmp_path) == [f"evidence/{digest[:2]}/{digest}"]
    assert (tmp_path / kept.place).read_bytes() == PDF


def test_the_same_content_is_kept_once(claim: Claim, fact_checker: User, tmp_path: Path) -> None:
    first = keep_file(claim_id=claim.pk, upload=upload(), by=fact_checker)
    second = keep_file(claim_id=claim.pk, upload=upload(name="copy.pdf"), by=fact_checker)

    assert (first.place, second.name) == (second.place, "copy.pdf")
    assert len(lying(tmp_path)) == 1


def test_a_piece_that_was_left_half_written_is_written_again(claim: Claim, fact_checker: User, tmp_path: Path) -> None:
    kept = keep_file(claim_id=claim.pk, upload=upload(), by=fact_checker)
    (tmp_path / kept.place).write_bytes(PDF[:5])

    keep_file(claim_id=claim.pk, upload=upload(), by=fact_checker)

    assert (tmp_path / kept.place).read_bytes() == PDF


def test_what_a_dead_process_left_is_swept(claim: Claim, fact_checker: User, tmp_path: Path) -> None:
    incoming = tmp_path / "evidence" / "incoming"
    incoming.mkdir(parents=True)
    (incoming / "old").write_bytes(b"x")
    (incoming / "new").write_bytes(b"x")
    os.utime(incoming / "old", (time.time() - 90000,) * 2)

    keep_file(claim_id=claim.pk, upload=upload(), by=fact_checker)

    assert [file.name for file in incoming.iterdir()] == ["new"]


@pytest.mark.parametrize(
    ("content", "name", "sentence"),
    [
        (b"", "empty.pdf", "The file is empty"),
        (b"<html>", "page.pdf", "no file that is kept here"),
        (b"%PDF-1" + b"x" * 2000, "large.pdf", "1.0\xa0KB is the most"),
    ],
)
def test_a_file_that_is_none_to_keep_is_refused(
    claim: Claim, fact_checker: User, tmp_path: Path, settings: Settings, content: bytes, name: str,
    sentence: str,
) -> None:  # fmt: skip
    settings.FILE_SIZE_LIMIT = 1024

    with pytest.raises(Refused, match=sentence):
        keep_file(claim_id=claim.pk, upload=upload(content, name), by=fact_checker)

    assert lying(tmp_path) == []


def test_readers_keep_nothing(claim: Claim, reader: User, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="may add evidence"):
        keep_file(claim_id=claim.pk, upload=upload(), by=reader)

    assert lying(tmp_path) == []
