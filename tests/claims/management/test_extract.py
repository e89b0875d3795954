from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

ROOT = Path(__file__).resolve().parents[3]
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
    assert 'figure "at least 12": at_least, 12 to open, killed, people' in listing


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


# With reasons


def test_explained_listing_gives_places_scores_and_reasons(article: Path) -> None:
    listing = run(str(article), "--explain")

    start = ARTICLE.index("at least 12")
    assert f"words    [{start}, {start + 27}] at least 12 people had died" in listing
    assert "cue      [19, 23] said" in listing
    assert "source   [0, 18] The mayor of Berga" in listing
    assert f"figure   [{start}, {start + 11}] at least 12: at_least, 12 to open, killed, people" in listing
    assert re.search(r"confidence 0\.\d\d, (sure|asks): ", listing)
    assert re.search(r"read by  the rules( and the tagger)?: ", listing)
    assert re.search(r"found    0\.\d\d: .* [+-]\d\.\d\d", listing)
    assert re.search(r"mention  0\.\d\d: ", listing)
    assert re.search(r"identity 0\.\d\d: ", listing)


def test_explained_listing_names_relays_disclaimers_and_the_day(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text(
        "5 May 2024\n\nThe mayor of Berga told Radio Ostra on Friday that at least 12 people had died.\n\n"
        "The toll could not be independently verified.\n"
    )

    listing = run(str(path), "--explain")

    assert re.search(r"through  \[\d+, \d+\] Radio Ostra \(Radio Ostra, ", listing)
    assert "said on  2024-05-03" in listing
    assert re.search(r"Disclaimer \(casualties\): \[\d+, \d+\] The toll", listing)


def test_no_control_character_reaches_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text(
        "The mayor of Berga said on Monday that \x1b[31m12 people\u202e had died there.\n", encoding="utf-8"
    )

    for form in ([], ["--explain"]):
        listing = run(str(path), *form)

        assert "\x1b" not in listing
        assert "\u202e" not in listing
        assert "<ESC>[31m12 people<RLO>" in listing


# As a page


def test_page_is_written(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "page.html"

    assert run(str(article), "--html", str(out)) == f"Written: {out}.\n"

    page = out.read_text(encoding="utf-8")
    assert "<title>Who said what in article.txt</title>" in page
    assert "at least 12 people" in page
    assert page.count('<li class="card') == 2


def test_page_of_a_text_without_statements_is_written(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text("", encoding="utf-8")

    run(str(path), "--html", str(tmp_path / "page.html"))

    assert "No statement was found" in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_page_never_takes_the_place_of_its_text(article: Path) -> None:
    with pytest.raises(CommandError, match="is the text itself; name another file"):
        run(str(article), "--html", str(article))

    assert article.read_text(encoding="utf-8") == ARTICLE


def test_page_that_cannot_be_written_is_refused(article: Path, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="could not be written: No such file or directory"):
        run(str(article), "--html", str(tmp_path / "missing" / "page.html"))


def test_one_form_at_a_time(article: Path) -> None:
    with pytest.raises(CommandError, match="not allowed with argument --json"):
        run(str(article), "--json", "--explain")


def test_a_reader_that_has_seen_enough_ends_it_quietly(article: Path) -> None:
    article.write_text(ARTICLE * 400, encoding="utf-8")
    command = [sys.executable, "manage.py", "extract", str(article), "--explain"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.readline()
        running.stdout.close()

        assert running.stderr.read() == b""
