from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from claims.extraction.evaluation.annotations import FolderError, annotation_of, prepare, write_report
from claims.extraction.evaluation.corpus import (
    CorpusError,
    Expected,
    ExpectedDisclaimer,
    Named,
    Report,
    read_report,
    read_reports,
    report_of,
)
from claims.extraction.types import Figure, Span

DEVELOP = Path(__file__).parent / "corpus" / "develop"
OWN = re.compile(r"report-[0-9]+")


def span(text: str, words: str, nth: int = 0) -> Span:
    """The nth place where the words stand."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def figure(text: str, place: Span, low: str | None, high: str | None = None) -> Figure:
    words = text[place.start : place.end]
    first, last = (None if end is None else Decimal(end) for end in (low, high))
    return Figure(place.start, place.end, words, first, last, "about", "people", "killed", "men")


def statement(*words: Span, cue: tuple[Span, ...] = (), source: tuple[Span, ...] = (), **given: object) -> Expected:
    values: dict[str, object] = {
        "speakers": (), "act": "states", "medium": "unknown", "relays": (), "figures": (), "ask": False,
    }  # fmt: skip
    return Expected(words=words, cue=cue, source=source, **(values | given))  # type: ignore[arg-type]


def report(text: str, *statements: Expected, **given: object) -> Report:
    values: dict[str, object] = {
        "name": "report-1", "language": "en", "is_hard": False, "style": "", "topic": "", "disclaimers": (),
        "nothing": (),
    }  # fmt: skip
    return Report(text=text, statements=statements, **(values | given))  # type: ignore[arg-type]


def read_back(written: Report) -> Report:
    return report_of(written.name, written.text, annotation_of(written))


def test_everything_that_the_format_holds_is_read_back() -> None:
    text = (
        "By A. Writer\n\nThe mayor of Lunde and the miller warned Radio Kestrel that about 30 men had died, and that "
        "fields were lost.\n\nThe toll could not be verified. Figures may be wrong.\n"
    )
    toll = span(text, "The toll could not be verified.")
    full = report(
        text,
        statement(
            span(text, "that about 30 men had died"), span(text, "that fields were lost"),
            cue=(span(text, "warned"),), source=(span(text, "The mayor of Lunde"), span(text, "the miller")),
            speakers=(Named(("Mayor of Lunde", "the mayor"), "person"), Named(("the miller",), "unnamed")),
            act="warns", medium="broadcast", relays=(Named(("Radio Kestrel", "Kestrel")), Named(("Coast News",))),
            figures=(figure(text, span(text, "about 30"), "30", "30.5"),), ask=True,
        ),
        statement(span(text, "Figures may be wrong")),
        is_hard=True, style="agency", topic="disaster", nothing=(span(text, "By A. Writer"),),
        disclaimers=(ExpectedDisclaimer(toll.start, toll.end, ("casualties", "events")),),
    )  # fmt: skip

    assert read_back(full) == full


@pytest.mark.parametrize(
    "words",
    [
        'he said "no" to \\ all of it',
        "\\",
        '"""',
        "one\ttab, a bell \x07, an escape \x1b and a delete \x7f",
        "two lines\nof one statement\n\nand a paragraph",
        "a carriage\r\nreturn and \r alone",
        "a zero width \u200b space, a \u2028 line and a turn \u202eright to left\u202c",
        "\u0642\u0627\u0644 \u0646\u0639\u0645",
        "\U0001f600 e\u0301te\u0301",
        "« des\u00a0mots\u202ffran\u00e7ais »",
        "# no comment = true",
    ],
)
def test_characters_that_mean_something_to_the_format_come_back(words: str) -> None:
    text = f"The clerk said {words}. \n"
    written = report(text, statement(span(text, words), cue=(span(text, "said"),)))

    assert read_back(written) == written
    annotation = annotation_of(written).replace("\n", "")
    assert not [character for character in annotation if character in "\r\t\x07\x1b\x7f\u200b\u2028\u202e"]


@pytest.mark.parametrize("nth", [0, 1, 2])
def test_words_that_stand_several_times_are_told_apart(nth: int) -> None:
    text = "It was over, he said. It was over, she said. It was over, they said. It was over.\n"
    words = span(text, "It was over", nth)
    written = report(text, statement(words, cue=(span(text, "said", nth),), source=(span(text, "she"),)))

    assert read_back(written) == written


def test_figure_that_stands_twice_in_the_words_is_told_apart() -> None:
    text = "He said 12 men and 12 women left. The 12 came back.\n"
    words = span(text, "12 men and 12 women left")
    written = report(text, statement(words, figures=(figure(text, span(text, "12", 1), "12", "12"),)))

    assert "|12|" in annotation_of(written)
    assert read_back(written) == written


def test_cue_as_near_on_both_sides_is_told_apart() -> None:
    text = "They said yes said they.\n"
    written = report(text, statement(span(text, "yes"), cue=(span(text, "said", 1),)))

    assert read_back(written) == written


def test_later_fragment_that_stands_earlier_as_well_is_told_apart() -> None:
    text = "We fled. We fled at night, she said, and we fled at dawn, and we fled at noon.\n"
    written = report(text, statement(span(text, "We fled at night"), span(text, "we fled", 1)))

    assert read_back(written) == written


def test_part_of_a_word_is_told_by_the_words_around_it() -> None:
    text = "The ex-prefect said the re-opening was near.\nl'arm\u00e9e a dit.\n"
    written = report(text, statement(span(text, "opening was nea"), source=(span(text, "refect"),)))

    assert read_back(written) == written


@pytest.mark.parametrize("number", ["0", "12", "2500000", "0.1", "-3.25", "12345678901234567890.1234", "1e3", "7.0000"])
def test_numbers_lose_nothing(number: str) -> None:
    text = "He said about 12 men left.\n"
    counted = figure(text, span(text, "12"), number)
    written = report(text, statement(span(text, "about 12 men left"), figures=(counted,)))

    [found] = read_back(written).statements[0].figures
    assert found.low == Decimal(number)


def test_note_at_the_top_stays_one_line() -> None:
    text = "He said yes.\n"

    written = annotation_of(report(text, statement(span(text, "yes"))), 'A title\nhard = true\x07 "quoted"')

    assert written.splitlines()[0] == '# A title hard = true  "quoted"'


@pytest.mark.parametrize(
    ("words", "says"),
    [("a | b", "has a bar in it"), ("   ", "cannot tell where"), ("same", "cannot tell where")],
)
def test_place_that_the_format_cannot_tell_is_refused(words: str, says: str) -> None:
    text = "same " * 400 + f"and {words} was it.\n"

    with pytest.raises(CorpusError, match=says):
        annotation_of(report(text, statement(span(text, words, 200 if words == "same" else 0))))


def test_bar_beside_the_words_is_no_trouble() -> None:
    text = "Coast News | He said yes, | no | and yes.\n"
    written = report(text, statement(span(text, "yes", 1), cue=(span(text, "said"),), source=(span(text, "He"),)))

    assert read_back(written) == written


def test_cue_inside_the_words_is_refused() -> None:
    text = "It was, he said, over.\n"
    written = report(text, statement(span(text, "It was, he said, over"), cue=(span(text, "said"),)))

    with pytest.raises(CorpusError, match="report-1: the format cannot tell where 'said'"):
        annotation_of(written)


def test_our_own_reports_are_written_as_they_were_read() -> None:
    reports = read_reports(DEVELOP)

    assert len(reports) > 40
    assert [read_back(read) for read in reports] == reports


# Folders


TEXT = "He said yes.\n"
PLAIN = report(TEXT, statement(span(TEXT, "yes")))


def test_reports_are_written_and_written_again(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    prepare(folder, OWN)
    write_report(folder, PLAIN)
    changed = replace(PLAIN, text=TEXT + "More.\n")

    prepare(folder, OWN)
    write_report(folder, changed)
    write_report(folder, replace(PLAIN, name="report-2"))

    assert read_reports(folder) == [changed, replace(PLAIN, name="report-2")]
    assert sorted(path.name for path in folder.rglob("*.*")) == [
        "report-1.toml", "report-1.txt", "report-2.toml", "report-2.txt",
    ]  # fmt: skip


def test_line_ends_are_kept(tmp_path: Path) -> None:
    prepare(tmp_path, OWN)
    written = replace(PLAIN, text="One\r\nHe said yes.\r", statements=())

    write_report(tmp_path, written)

    assert read_report(tmp_path, "report-1") == written


def test_report_that_cannot_be_told_leaves_no_file(tmp_path: Path) -> None:
    prepare(tmp_path, OWN)
    text = "a | b"

    with pytest.raises(CorpusError):
        write_report(tmp_path, report(text, statement(span(text, text))))

    assert not list(tmp_path.rglob("*.*"))


def test_what_was_begun_and_broken_off_is_removed(tmp_path: Path) -> None:
    prepare(tmp_path, OWN)
    (tmp_path / "text" / ".report-9.txt.part").write_text("half", encoding="utf-8")

    prepare(tmp_path, OWN)

    assert not list((tmp_path / "text").iterdir())


@pytest.mark.parametrize(
    "other", ["notes.md", "text/letter.txt", "annotations/report-1.json", "text/report-1.toml", "pictures/report-1.txt"]
)
def test_folder_that_holds_something_else_is_refused_and_stays(tmp_path: Path, other: str) -> None:
    path = tmp_path / other
    path.parent.mkdir(exist_ok=True)
    path.write_text("mine", encoding="utf-8")

    with pytest.raises(FolderError, match="holds something else"):
        prepare(tmp_path, OWN)

    assert path.read_text(encoding="utf-8") == "mine"


def test_file_is_no_folder(tmp_path: Path) -> None:
    path = tmp_path / "desk"
    path.write_text("mine", encoding="utf-8")

    with pytest.raises(FolderError, match="is no folder"):
        prepare(path, OWN)
