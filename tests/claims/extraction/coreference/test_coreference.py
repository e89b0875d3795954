"""Whom a mention may stand for, and how a ranker chooses among them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
import pytest

from claims.extraction.assemble import judge, trained
from claims.extraction.confidence import RULES_ONLY
from claims.extraction.coreference.candidates import MOST, Question, candidates_of, plain
from claims.extraction.coreference.ranker import LEAST, Layers, Ranker, load, ranker
from claims.extraction.coreference.traits import all_traits, traits_of_mention
from claims.extraction.passage_reader import By

if TYPE_CHECKING:
    from pathlib import Path

    from claims.extraction.coreference.candidates import Candidate
    from claims.extraction.coreference.resolved import Resolved

REPORT = """KALVA, 3 May (Coast News) - The fisheries minister, Awa Diop, said on Tuesday that the port had closed.
She added that 12 boats were lost.

The Fishers' Union, a group of 300 crews, rejected this. The group said that all boats had come back.
"""


class Asked:
    """A resolver that keeps what it is asked, and answers as the rules do."""

    def __init__(self) -> None:
        self.questions: list[Question] = []

    def answer(self, question: Question, *, is_medium: bool = False) -> Resolved:  # noqa: ARG002
        self.questions.append(question)
        return question.rules


def questions_in(text: str) -> dict[str, Question]:
    """What is asked about the mentions of a report, by their words."""
    asked = Asked()
    judge(text, "en", By(None, RULES_ONLY, asked))
    return {question.text: question for question in asked.questions}


def named(candidates: list[Candidate]) -> set[str]:
    return {candidate.name for candidate in candidates}


def test_everybody_named_and_the_own_words_are_candidates() -> None:
    questions = questions_in(REPORT)
    assert named(candidates_of(questions["She"])) >= {"Awa Diop"}
    group = candidates_of(questions["The group"])
    assert {plain(name) for name in named(group)} >= {"group", "fishers' union"}


def test_whom_the_words_cannot_mean_is_no_candidate() -> None:
    questions = questions_in(REPORT)
    assert "Fishers' Union" not in named(candidates_of(questions["She"]))
    assert "Awa Diop" not in named(candidates_of(questions["The group"]))


def test_each_name_is_one_candidate() -> None:
    for question in questions_in(REPORT).values():
        names = [plain(candidate.name) for candidate in candidates_of(question)]
        assert len(names) == len(set(names))


def test_what_the_rules_say_is_always_a_candidate() -> None:
    for question in questions_in(REPORT).values():
        by_rules = [candidate for candidate in candidates_of(question) if "rules" in candidate.how]
        assert [plain(one.name) for one in by_rules] == [plain(question.rules.name or question.text)]


def test_name_that_is_given_with_called_is_preferred() -> None:
    question = questions_in("A band of militias called the Common Front for the Coast said that Kalva had fallen.")
    assert named(candidates_of(next(iter(question.values())))) >= {"Common Front for the Coast"}
    assert not any("called" in name for name in named(candidates_of(next(iter(question.values())))))


def test_an_article_alone_is_a_candidate_too() -> None:
    assert plain("L'") == "l'"
    text = "were killed et l'armée a déclaré the army the army at least a-t-il the army the army \n\n the army said"
    assert judge(text, "fr", trained())


def test_candidates_are_bounded() -> None:
    people = " ".join(f"Ines Vall{chr(97 + at % 26)}{chr(97 + at // 26)} met the mayor." for at in range(400))
    question = questions_in(f"{people} She said that the road was open.")["She"]
    assert len(candidates_of(question)) <= MOST + 8


def test_likeliest_candidate_is_the_answer_with_its_chance() -> None:
    text = "Awa Diop met Ines Vall, a trader, in Kalva. She said that the port had closed."
    question = questions_in(text)["She"]
    weighs = Ranker(
        {"c no roles": 0, "c count": 1},
        (Layers(np.eye(2, dtype=np.float32), np.zeros(2, np.float32), np.array([3.0, 0.0], np.float32)),),
    )
    answer = weighs.answer(question)
    assert answer.share == pytest.approx(answer.alternatives[0].score, abs=0.01)
    assert {one.name for one in answer.alternatives} >= {"Ines Vall", "Awa Diop"}
    assert answer.name == answer.alternatives[0].name
    assert all(one.score >= round(LEAST, 2) for one in answer.alternatives)


def test_readings_that_say_the_same_are_given_once() -> None:
    for question in questions_in(REPORT).values():
        names = [plain(one.name) for one in ranker().answer(question).alternatives]
        assert not any(one != other and one in other for one in names for other in names)


def test_shares_add_up_to_one() -> None:
    for question in questions_in(REPORT).values():
        candidates = candidates_of(question)
        shares = ranker().shares(traits_of_mention(question), all_traits(question, candidates))
        assert len(shares) == len(candidates)
        assert float(shares.sum()) == pytest.approx(1.0, abs=1e-4)


def test_unknown_traits_and_none_at_all_are_borne() -> None:
    shares = ranker().shares({"m never seen": 1.0}, [{}, {"c never seen": 1.0}])
    assert shares.tolist() == pytest.approx([0.5, 0.5])


def test_kept_weights_are_read_as_they_were_written(tmp_path: Path) -> None:
    kept = {"traits": ["c a"], "networks": [{"inner": [[1.0]], "shift": [0.5], "outer": [2.0]}]}
    (tmp_path / "coreference.json").write_text(json.dumps(kept), encoding="utf-8")
    read = load(tmp_path / "coreference.json")
    assert read.networks[0].scores(np.array([[1.0], [-3.0]], np.float32)).tolist() == [3.0, 0.0]


@pytest.mark.parametrize(
    ("words", "name"),
    [("the port had closed", "Awa Diop"), ("12 boats were lost", "Awa Diop")],
)
def test_trained_engine_names_the_minister(words: str, name: str) -> None:
    judged, _ = judge(REPORT, "en", trained())
    found = next(one.statement for one in judged if words in one.statement.text)
    assert [speaker.name for speaker in found.speakers] == [name]
    assert not found.sure or not found.speakers[0].alternatives
