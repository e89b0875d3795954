from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from claims.extraction.evaluation.corpus import CorpusError
from claims.extraction.evaluation.polnear import read_articles

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "The road,\nshe said, was\r\nopen."


def write(folder: Path, annotations: str, annotator: str = "ab12", name: str = "one") -> None:
    for part in ("text", "attributions"):
        (folder / part).mkdir(exist_ok=True)
    (folder / "text" / f"{name}.txt").write_text(TEXT, encoding="utf-8", newline="")
    path = folder / "attributions" / f"{name}_{annotator}.ann"
    path.write_text(annotations, encoding="utf-8", newline="")


def test_spans_may_be_interrupted_and_hold_line_ends(tmp_path: Path) -> None:
    write(
        tmp_path,
        "T1\tContent 0 9;20 30\tThe road,\n was\nopen.\nT2\tCue 14 18\tsaid\nT3\tSource 10 13\tshe\n"
        "E1\tAttribution:T2 Source1:T3 Cue1:T2 Content1:T1\n",
    )

    article = read_articles(tmp_path)[0]

    assert article.text == TEXT
    assert article.attributions == ({"source": ((10, 13),), "cue": ((14, 18),), "content": ((0, 9), (20, 30))},)


def test_line_of_a_span_that_looks_like_no_annotation_is_passed_over(tmp_path: Path) -> None:
    write(tmp_path, "T1\tContent 0 9\tThe road,\nE was it\nT2\tCue 14 18\tsaid\nA1\tLevel T1\n#1\tnote T1\tx\n"
                    "E1\tAttribution:T2 Cue:T2 Content:T1 Content2:T2\n")  # fmt: skip

    assert read_articles(tmp_path)[0].attributions == (
        {"source": (), "cue": ((14, 18),), "content": ((0, 9), (14, 18))},
    )


def test_first_annotator_by_name_counts_or_the_second(tmp_path: Path) -> None:
    write(tmp_path, "T1\tCue 14 18\tsaid\nE1\tAttribution:T1 Cue1:T1\n", "bb22")
    write(tmp_path, "", "aa11")

    assert read_articles(tmp_path)[0].attributions == ()
    assert len(read_articles(tmp_path, second=True)[0].attributions) == 1


def test_article_without_the_annotator_is_left_out(tmp_path: Path) -> None:
    write(tmp_path, "")
    (tmp_path / "text" / "two.txt").write_text("Bare.", encoding="utf-8")

    assert [article.name for article in read_articles(tmp_path)] == ["one"]
    assert read_articles(tmp_path, second=True) == []


@pytest.mark.parametrize("broken", ["T1\tCue\tsaid\n", "T1\tCue one two\tsaid\n", "T1\t\n"])
def test_annotations_that_cannot_be_read_are_refused(tmp_path: Path, broken: str) -> None:
    write(tmp_path, broken)

    with pytest.raises(CorpusError, match=r"^one: its text or one_ab12\.ann cannot be read"):
        read_articles(tmp_path)
