"""Heads and tails of pages around a few reports: nothing is found in them, and nothing of the report is lost.

`pages/LANGUAGE.txt` holds pieces of pages (`== head NAME`, `== tail NAME`, `== between NAME`) and reports
(`== body NAME`, each followed by the words that are said in it).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from claims.extraction import extract
from claims.extraction.passage_reader import RULES_ALONE

PAGES = Path(__file__).parent / "pages"
LANGUAGES = {"english": "en", "french": "fr"}
TITLES = {"english": "A week on the lake", "french": "Une semaine au bord du lac"}
# A piece may need the empty lines between a page's paragraphs to be understood.
NEEDS_GAPS = "(gaps)"


@dataclass(frozen=True, slots=True)
class Piece:
    language: str
    place: str
    name: str
    text: str
    said: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.language}-{self.place}-{self.name}".replace(" ", "-")


def read_pieces(language: str) -> list[Piece]:
    chunks = re.split(r"^== ", (PAGES / f"{language}.txt").read_text(encoding="utf-8"), flags=re.MULTILINE)
    return [piece_of(language, chunk) for chunk in chunks if chunk]


def piece_of(language: str, chunk: str) -> Piece:
    heading, *lines = chunk.split("\n")
    place, _, name = heading.partition(" ")
    said = tuple(line.removeprefix("> ") for line in lines if line.startswith("> "))
    text = "\n".join(line for line in lines if not line.startswith("> ")).strip()
    return Piece(language, place, name, text, said)


ALL = [piece for language in LANGUAGES for piece in read_pieces(language)]
BODIES = [piece for piece in ALL if piece.place == "body"]
PARTS = [piece for piece in ALL if piece.place != "body"]


def page_of(piece: Piece, body: str) -> str:
    if piece.place == "tail":
        return f"{body}\n\n{piece.text}"
    if piece.place == "between":
        first, second, *rest = body.split("\n\n")
        return "\n\n".join([first, second, piece.text, *rest])
    joint = " " if piece.text.endswith((" -", " --", " –", "(CNN)")) else "\n\n"
    return f"{TITLES[piece.language]}\n\n{piece.text}{joint}{body}"


def said_in(text: str, language: str, *, rules: bool = False) -> list[str]:
    by = RULES_ALONE if rules else None
    return [statement.text for statement in extract(text, LANGUAGES[language], by=by).statements]


@pytest.mark.parametrize("body", BODIES, ids=str)
def test_body_is_read_whole(body: Piece) -> None:
    assert said_in(body.text, body.language) == list(body.said)


@pytest.mark.parametrize(("gap", "body"), [("\n\n", 0), ("\n", 1)], ids=["gaps", "lines"])
@pytest.mark.parametrize("piece", PARTS, ids=str)
def test_nothing_is_found_beside_the_body(piece: Piece, gap: str, body: int) -> None:
    if gap == "\n" and NEEDS_GAPS in piece.name:
        pytest.skip("cannot be told apart without empty lines")
    report = [one for one in BODIES if one.language == piece.language][body]

    page = page_of(piece, report.text).replace("\n\n", gap)

    assert said_in(page, piece.language) == list(report.said)
    assert said_in(page, piece.language, rules=True) == said_in(report.text, piece.language, rules=True)


def test_title_does_not_go_on_in_the_line_below() -> None:
    byline = "Publié le 27 février 2022 à 18h40 - Par Aïcha Sall"
    text = f"L'armée appelle « à la vigilance »\n\n{byline}\n\nLe fleuve a débordé."

    assert all("Publié" not in said for said in said_in(text, "french"))
