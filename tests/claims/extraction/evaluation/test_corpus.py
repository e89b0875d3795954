from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from claims.extraction.evaluation.corpus import CorpusError, read_report, read_reports

if TYPE_CHECKING:
    from pathlib import Path

    from claims.extraction.evaluation.corpus import Report
    from claims.extraction.types import Span

TEXT = (
    "Road opens\n\nBERGA (Ostra News) - The mayor said the road was open. She said the school was open.\n\n"
    '"We wait," she added, "and count at least 12 buses." The count could not be verified.\n'
)
STATEMENT = 'language = "en"\n[[statements]]\nwords = "the road was open"\n'


def write(folder: Path, noted: str, text: str = TEXT, name: str = "one") -> None:
    for part in ("text", "annotations"):
        (folder / part).mkdir(exist_ok=True)
    (folder / "text" / f"{name}.txt").write_text(text, encoding="utf-8", newline="")
    (folder / "annotations" / f"{name}.toml").write_text(noted, encoding="utf-8")


def report(folder: Path, noted: str, text: str = TEXT) -> Report:
    write(folder, noted, text)
    return read_report(folder, "one")


def words(of: Report, spans: tuple[Span, ...]) -> list[str]:
    return [of.text[span.start : span.end] for span in spans]


def test_statement_is_read_with_all_its_parts(tmp_path: Path) -> None:
    found = report(
        tmp_path,
        """
        language = "en"
        style = "agency"
        topic = "transport"
        hard = true
        nothing = ["Ostra News"]
        [[statements]]
        words = ["We wait", "and count at least 12 buses"]
        cue = "added"
        source = "she"
        speakers = [{ name = "mayor of Berga", also = ["mayor"], kind = "person" }]
        act = "warns"
        medium = "interview"
        relays = [{ name = "Ostra News" }]
        figures = [{ text = "at least 12", low = 12, bound = "at_least", of = "buses" }]
        ask = true
        [[disclaimers]]
        words = "The count could not be verified."
        scopes = ["events"]
        """,
    )

    one = found.statements[0]
    assert words(found, one.words) == ["We wait", "and count at least 12 buses"]
    assert (words(found, one.cue), words(found, one.source)) == (["added"], ["she"])
    assert [(speaker.names, speaker.kind) for speaker in one.speakers] == [(("mayor of Berga", "mayor"), "person")]
    assert (one.act, one.medium, one.ask) == ("warns", "interview", True)
    assert [relay.names for relay in one.relays] == [("Ostra News",)]
    figure = one.figures[0]
    assert (figure.text, figure.low, figure.high, figure.bound, figure.of) == (
        "at least 12", Decimal(12), None, "at_least", "buses",
    )  # fmt: skip
    assert words(found, found.nothing) == ["Ostra News"]
    assert (found.is_hard, found.style, found.topic) == (True, "agency", "transport")
    assert found.disclaimers[0].scopes == ("events",)


def test_what_is_left_out_has_its_usual_meaning(tmp_path: Path) -> None:
    found = report(tmp_path, STATEMENT + '[[disclaimers]]\nwords = "The count could not be verified."\n')

    one = found.statements[0]
    assert (one.act, one.medium, one.ask) == ("states", "unknown", False)
    assert (one.cue, one.source, one.speakers, one.relays, one.figures) == ((), (), (), (), ())
    assert found.disclaimers[0].scopes == ("everything",)


def test_cue_stands_nearest_to_the_words(tmp_path: Path) -> None:
    found = report(tmp_path, 'language = "en"\n[[statements]]\nwords = "the school was open"\ncue = "said"\n')

    assert found.statements[0].cue[0].start == TEXT.rindex("said")


def test_bars_say_which_place_is_meant(tmp_path: Path) -> None:
    found = report(tmp_path, 'language = "en"\n[[statements]]\nwords = "the school |was open|"\ncue = "mayor |said|"\n')

    one = found.statements[0]
    assert one.words[0].start == TEXT.index("was open", TEXT.index("school"))
    assert one.cue[0].start == TEXT.index("said")


def test_places_count_code_points_of_the_file_as_it_stands(tmp_path: Path) -> None:
    found = report(tmp_path, STATEMENT, "\U0001f6e3 Road\r\n\r\nThe mayor said the road was open.\r\n")

    assert words(found, found.statements[0].words) == ["the road was open"]
    assert found.text.count("\r\n") == 3


def test_whole_words_count_alone(tmp_path: Path) -> None:
    found = report(tmp_path, 'language = "en"\n[[statements]]\nwords = "it is"\n', "Orbit is far. She said it is near.")

    assert found.statements[0].words[0].start == len("Orbit is far. She said ")


def test_reports_come_by_name(tmp_path: Path) -> None:
    for name in ("two", "one"):
        write(tmp_path, STATEMENT, name=name)

    assert [one.name for one in read_reports(tmp_path)] == ["one", "two"]


@pytest.mark.parametrize(
    ("noted", "sentence"),
    [
        ("language = ", "one: "),
        ('language = "de"', "one, the report: language is 'de'; it must be one of en, fr."),
        ('language = "en"\nsubject = "x"', "one, the report: it has subject; known are"),
        ('language = "en"\nstatements = "x"', "one, the report: statements should be a list of tables."),
        ('language = "en"\n[[statements]]\ncue = "said"', "one, statement 1: it has no words."),
        ('language = "en"\n[[statements]]\nwords = 3', "one, statement 1: 3 should be words, or a list of words."),
        ('language = "en"\n[[statements]]\nwords = "far away"', "'far away' is not in the text; copy it exactly"),
        ('language = "en"\n[[statements]]\nwords = "was open"', "'was open' stands 2 times in the text"),
        ('language = "en"\n[[statements]]\nwords = ["We wait", "Road"]', "'Road' does not stand after 'We wait'."),
        ('language = "en"\n[[statements]]\nwords = "a||b"', "names no words"),
        (STATEMENT + 'cue = "shouted"', "one, statement 1: 'shouted' is not in the text outside the words."),
        (STATEMENT + 'act = "sings"', "act is 'sings'; it must be one of states"),
        (STATEMENT + 'medium = "drum"', "medium is 'drum'; it must be one of"),
        (STATEMENT + 'speakers = [{ kind = "person" }]', "a speaker or relay has no name."),
        (STATEMENT + 'speakers = [{ name = "mayor" }]', "kind is None; it must be one of person"),
        (STATEMENT + 'speakers = ["mayor"]', "speakers should be a list of tables."),
        (STATEMENT + 'figures = [{ text = "12" }]', "the figure '12' stands 0 times in the words"),
        (STATEMENT + 'figures = [{ text = "road", low = "many" }]', "'many' is no number."),
        (STATEMENT + 'figures = [{ text = "road", low = nan }]', "nan is no number."),
        (STATEMENT + '[[disclaimers]]\nwords = "Road opens"\nscopes = ["luck"]', "one, disclaimer 1: scope is 'luck'"),
    ],
)
def test_annotation_that_cannot_be_read_is_refused_in_one_sentence(tmp_path: Path, noted: str, sentence: str) -> None:
    with pytest.raises(CorpusError) as refused:
        report(tmp_path, noted)

    assert sentence in str(refused.value)
    assert "\n" not in str(refused.value)


def test_word_between_two_others_is_not_guessed(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="'he' stands twice as near"):
        report(tmp_path, 'language = "en"\n[[statements]]\nwords = "It rained"\nsource = "he"\n', "he: It rained: he")


def test_missing_text_is_refused(tmp_path: Path) -> None:
    write(tmp_path, STATEMENT)
    (tmp_path / "text" / "one.txt").unlink()

    with pytest.raises(CorpusError, match=r"one: .*No such file"):
        read_report(tmp_path, "one")


def test_text_that_is_not_utf8_is_refused(tmp_path: Path) -> None:
    write(tmp_path, STATEMENT)
    (tmp_path / "text" / "one.txt").write_bytes(b"caf\xe9")

    with pytest.raises(CorpusError, match="one: "):
        read_report(tmp_path, "one")
