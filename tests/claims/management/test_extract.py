from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING

import pytest
from django.core.management import CommandError, call_command

if TYPE_CHECKING:
    from pathlib import Path

ARTICLE = 'The mayor of Berga said on Monday that at least 12 people had died. "It is over," she added.\n'


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def run(*arguments: str) -> str:
    written = io.StringIO()
    call_command("extract", *arguments, stdout=written)
    return written.getvalue()


def test_json_is_one_object_whose_spans_fit_the_text(article: Path) -> None:
    found = json.loads(run(str(article), "--json"))

    first = found["statements"][0]
    assert [ARTICLE[start:end] for start, end in first["quote"]] == ["at least 12 people had died"]
    assert first["figures"][0]["low"] == "12"
    assert found["language"] == "en"


def test_listing_names_speaker_words_and_figures(article: Path) -> None:
    listing = run(str(article))

    assert "The mayor of Berga" in listing
    assert "states, indirect: at least 12 people had died" in listing
    assert 'figure "at least 12 people": at_least, 12 to open, killed, people' in listing


def test_text_comes_from_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(ARTICLE.encode())))

    assert len(json.loads(run("-", "--json"))["statements"]) == 2


def test_given_language_holds(article: Path) -> None:
    assert json.loads(run(str(article), "--language", "fr", "--json"))["language"] == "fr"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"caf\xe9", "is not UTF-8 text: byte 3 fits no character"),
        (b"a\0b", "holds a NUL byte"),
    ],
)
def test_unreadable_content_is_refused(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "broken.txt"
    path.write_bytes(content)

    with pytest.raises(CommandError, match=sentence):
        run(str(path))


def test_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="There is no file"):
        run(str(tmp_path / "missing.txt"))


def test_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="is a folder"):
        run(str(tmp_path))


def test_unknown_language_is_refused(article: Path) -> None:
    with pytest.raises(CommandError, match="English \\(en\\) and French \\(fr\\), not 'de'"):
        run(str(article), "--language", "de")
