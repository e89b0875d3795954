from __future__ import annotations

import io
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from django.core.management import CommandError, call_command

if TYPE_CHECKING:
    from pytest_django import Settings

TEXT = "The mayor of Berga said on Monday that at least 12 people had died. The toll could not be verified.\n"
NOTED = """language = "en"
[[statements]]
words = "at least 12 people had died"
cue = "said"
source = "The mayor of Berga"
speakers = [{ name = "mayor of Berga", kind = "unnamed" }]
relays = [{ name = "Ostra News" }]
figures = [{ text = "at least 12", low = 12, bound = "at_least", unit = "people", counted = "killed", of = "people" }]
[[disclaimers]]
words = "The toll could not be verified."
scopes = ["casualties"]
"""
SCORER = """
def read_gold(folder):
    return {path.stem: [] for path in (folder / "text").glob("*.txt")}

def score(gold, predictions):
    names = ("attribution", "attribution with source", "exact source", "exact cue", "exact content")
    rows = [(name, 0.5, 0.5, 0.512, 1, 1) for name in names]
    return rows, {"wrong source": 0.1, "wrong source where sure": 0.05, "sure": 0.613}
"""
CORPORA = Path("tests/claims/extraction/corpus")


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return reports(tmp_path / "corpus")


def reports(folder: Path, noted: str = NOTED) -> Path:
    for part, name, content in (("text", "one.txt", TEXT), ("annotations", "one.toml", noted)):
        (folder / part).mkdir(parents=True, exist_ok=True)
        (folder / part / name).write_text(content, encoding="utf-8")
    return folder


@pytest.fixture
def own_reports(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A house with one report in each part of its corpus, and nothing beside it."""
    settings.BASE_DIR = tmp_path
    monkeypatch.delenv("SHARED_DIR", raising=False)
    for part in ("develop", "measured"):
        reports(tmp_path / CORPORA / part)
    return tmp_path


def run(*arguments: str) -> str:
    written = io.StringIO()
    call_command("evaluate_engine", *arguments, stdout=written)
    return written.getvalue()


# The table


def test_table_names_every_corpus_with_its_figures(own_reports: Path) -> None:
    table = run()

    assert "PolNeAR is left out" in table
    for part in ("develop", "measured"):
        for language in ("English", "French"):
            assert f"Our own reports, {part}, {language}" in table
    assert table.count("statements found, F1") == 4
    assert "Confidence on our own reports" in table
    assert "articles of 950 words a CPU second" in table
    assert "memory of the whole process at most, MB" in table


def test_table_has_a_column_for_the_rules_alone_and_one_for_the_engine(own_reports: Path) -> None:
    row = next(line for line in run().splitlines() if "statements found, F1" in line)

    assert row.split()[-2:] == ["1.000", "1.000"]


def test_table_has_polnear_where_it_is_shared(own_reports: Path, tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    folder = shared / "data" / "polnear" / "dev"
    for part in ("text", "attributions"):
        (folder / part).mkdir(parents=True)
    (folder / "text" / "one.txt").write_text(TEXT, encoding="utf-8")
    (folder / "attributions" / "one_ab12.ann").write_text("", encoding="utf-8")
    (shared / "eval").mkdir()
    (shared / "eval" / "score_attributions.py").write_text(SCORER, encoding="utf-8")

    table = run("--shared", str(shared))

    assert "PolNeAR, dev" in table
    row = next(line for line in table.splitlines() if "attribution found, F1" in line)
    assert row.split()[3:5] == ["0.512", "0.512"]
    assert "61.3 %" in table


def test_shared_folder_without_polnear_is_refused(own_reports: Path, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"^There is no PolNeAR in .*dev\.$"):
        run("--shared", str(tmp_path))


def test_polnear_without_its_scorer_is_refused(own_reports: Path, tmp_path: Path) -> None:
    (tmp_path / "shared" / "data" / "polnear" / "dev").mkdir(parents=True)

    with pytest.raises(CommandError, match=r"^The scorer .*score_attributions\.py could not be read: No such file"):
        run("--shared", str(tmp_path / "shared"))


def test_table_of_reports_that_cannot_be_read_is_refused(own_reports: Path) -> None:
    reports(own_reports / CORPORA / "develop", 'language = "de"')

    with pytest.raises(CommandError, match=r"^one, the report: language is 'de'"):
        run()


# Predictions


def test_predictions_are_one_line_for_each_text(corpus: Path, tmp_path: Path) -> None:
    (corpus / "text" / "two.txt").write_text("Nothing here.", encoding="utf-8")
    out = tmp_path / "found.jsonl"

    said = run("--corpus", str(corpus), "--predictions", str(out))

    one, two = map(json.loads, out.read_text(encoding="utf-8").splitlines())
    assert said == f"2 texts read; what was found stands in {out}.\n"
    assert (one["article"], two["article"], two["attributions"]) == ("one", "two", [])
    found = one["attributions"][0]
    assert [TEXT[start:end] for start, end in found["cue"]] == ["said"]
    assert [TEXT[start:end] for start, end in found["content"]] == ["that at least 12 people had died"]


def test_places_count_the_file_as_it_stands(tmp_path: Path) -> None:
    text = "\U0001f6e3 Road\r\n\r\n" + TEXT
    (tmp_path / "text").mkdir()
    (tmp_path / "text" / "one.txt").write_text(text, encoding="utf-8", newline="")

    run("--corpus", str(tmp_path), "--predictions", str(tmp_path / "found.jsonl"))

    line = json.loads((tmp_path / "found.jsonl").read_text(encoding="utf-8"))
    assert [text[start:end] for start, end in line["attributions"][0]["cue"]] == ["said"]


@pytest.mark.parametrize("given", [["--corpus", "x"], ["--predictions", "x"]])
def test_corpus_and_predictions_go_together(given: list[str]) -> None:
    with pytest.raises(CommandError, match=r"^Give both --corpus and --predictions, or neither\.$"):
        run(*given)


def test_corpus_without_texts_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"^There is no text in .*text; it should hold files named NAME\.txt\.$"):
        run("--corpus", str(tmp_path), "--predictions", str(tmp_path / "found.jsonl"))


def test_text_that_is_not_utf8_is_refused_before_anything_is_written(corpus: Path, tmp_path: Path) -> None:
    (corpus / "text" / "two.txt").write_bytes(b"caf\xe9")

    with pytest.raises(CommandError, match=r"two\.txt is not UTF-8 text: byte 3 fits no character\.$"):
        run("--corpus", str(corpus), "--predictions", str(tmp_path / "found.jsonl"))

    assert not (tmp_path / "found.jsonl").exists()


def test_text_that_is_a_folder_is_refused(corpus: Path, tmp_path: Path) -> None:
    (corpus / "text" / "two.txt").mkdir()

    with pytest.raises(CommandError, match=r"two\.txt could not be read: Is a directory\.$"):
        run("--corpus", str(corpus), "--predictions", str(tmp_path / "found.jsonl"))


def test_predictions_that_cannot_be_written_are_refused(corpus: Path, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"found\.jsonl could not be written: No such file or directory\.$"):
        run("--corpus", str(corpus), "--predictions", str(tmp_path / "missing" / "found.jsonl"))


# Annotations


def test_check_counts_what_can_be_read(corpus: Path) -> None:
    assert run("--check", str(corpus)) == "1 reports with 1 statements can be read.\n"


def test_check_shows_what_was_understood(corpus: Path) -> None:
    shown = run("--check", str(corpus), "--show")

    for line in (
        "=== one (en)",
        " 1. mayor of Berga (unnamed), states, unknown through Ostra News",
        "      source: () The mayor of Berga (said on Mon)",
        "      cue: (or of Berga) said (on Monday t)",
        "      words: (Monday that) at least 12 people had died (. The toll c)",
        "      figure 'at least 12': at_least 12 to None people killed of 'people'",
        " disclaimer casualties: The toll could not be verified.",
    ):
        assert line in shown


def test_check_says_what_cannot_be_read_and_goes_on(corpus: Path) -> None:
    (corpus / "annotations" / "bad.toml").write_text('language = "de"', encoding="utf-8")
    (corpus / "text" / "bad.txt").write_text("Bad.", encoding="utf-8")
    (corpus / "text" / "bare.txt").write_text("Bare.", encoding="utf-8")
    written = io.StringIO()

    with pytest.raises(CommandError, match=r"^2 cannot be read; what is wrong stands above\.$"):
        call_command("evaluate_engine", "--check", str(corpus), stdout=written)

    assert "bad, the report: language is 'de'; it must be one of en, fr.\n" in written.getvalue()
    assert "bare: it has no annotations.\n" in written.getvalue()
    assert "1 reports with 1 statements can be read.\n" in written.getvalue()


def test_check_of_a_folder_without_annotations_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"^There are no annotations in .*annotations; it should hold NAME\.toml"):
        run("--check", str(tmp_path))


def test_check_goes_alone(corpus: Path) -> None:
    with pytest.raises(CommandError, match=r"^Give --check alone"):
        run("--check", str(corpus), "--corpus", str(corpus), "--predictions", "x")


def test_show_goes_with_check() -> None:
    with pytest.raises(CommandError, match=r"^--show goes with --check DIR\.$"):
        run("--show")
