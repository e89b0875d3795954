"""The demonstration newsroom as it stands in files: people, register, articles, and the work on their claims."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from claims.actions.evidence import Question
from claims.choices import AttributionType, Medium, SpeechAct, Target
from sources.choices import SourceKind

HERE = Path(__file__).resolve().parent
TRIAGE_STEPS = {"accept", "reject", "restore", "withdraw", "reinstate"}


@dataclass(frozen=True)
class Person:
    key: str
    name: str
    role: str
    email: str


@dataclass(frozen=True)
class RegisterEntry:
    """A source with its further names (name, language)."""

    name: str
    kind: str
    speaks_for: str = ""
    note: str = ""
    names: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True)
class ArticleText:
    key: str
    title: str
    outlet: str
    url: str
    published_on: date
    language: str
    text: str


@dataclass(frozen=True)
class Piece:
    stance: str
    title: str
    url: str = ""
    archived: str = ""
    note: str = ""
    original: bool = False


@dataclass(frozen=True)
class StepTaken:
    """A step, and what whoever takes it adds for it first."""

    by: str
    step: str
    target: str = ""
    figure: str = ""
    to: str = ""
    why: str = ""
    reason: str = ""
    pieces: Sequence[Piece] = ()
    enquiries: Sequence[Question] = ()

    @property
    def on(self) -> Target:
        return Target(self.target or (Target.TRIAGE if self.step in TRIAGE_STEPS else Target.VERIFICATION))


@dataclass(frozen=True)
class FigureSaid:
    wording: str
    bound: str
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str = ""
    counted: str = "other"
    of: str = ""


@dataclass(frozen=True)
class Remark:
    """A comment; `@Name` in its text names a colleague."""

    by: str
    text: str


@dataclass(frozen=True)
class Assigned:
    """Whom the editor asks to check it, and in how many days."""

    to: str
    days: int


@dataclass(frozen=True)
class ClaimWork:
    """What was done with the claim that has these words; without speakers it is not named who spoke."""

    article: str
    words: str
    speakers: Sequence[str]
    steps: Sequence[StepTaken]
    cue: str = ""
    kind: str = SourceKind.BODY
    medium: str = Medium.UNKNOWN
    speech_act: str = SpeechAct.STATES
    attribution_type: str = AttributionType.INDIRECT
    figures: Sequence[FigureSaid] = ()
    assigned: Assigned | None = None
    comments: Sequence[Remark] = ()


@dataclass(frozen=True)
class View:
    """Filters of the queue that somebody keeps; `query` as in its address."""

    by: str
    name: str
    query: str
    shared: bool = False


@dataclass(frozen=True)
class Newsroom:
    people: Sequence[Person]
    register: Sequence[RegisterEntry]
    articles: Sequence[ArticleText]
    claims: Sequence[ClaimWork]
    views: Sequence[View] = ()


def newsroom() -> Newsroom:
    """Read the files beside this module."""
    written = tomllib.loads((HERE / "newsroom.toml").read_text(encoding="utf-8"))
    return Newsroom(
        people=[Person(**entry) for entry in written["people"]],
        register=[_register_entry(entry) for entry in written["sources"]],
        articles=[_article(path) for path in sorted((HERE / "articles").glob("*.txt"))],
        claims=[_work(entry) for entry in written["claims"]],
        views=[View(**entry) for entry in written["views"]],
    )


def _register_entry(entry: dict[str, Any]) -> RegisterEntry:
    names = [(further["name"], further["language"]) for further in entry.get("names", ())]
    return RegisterEntry(**entry | {"names": names})


def _article(path: Path) -> ArticleText:
    """A file begins like a letter: "Title: ..." and so on, a blank line, then the text."""
    head, _, text = path.read_text(encoding="utf-8").partition("\n\n")
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    return ArticleText(
        key=path.stem,
        title=fields["Title"],
        outlet=fields["Outlet"],
        url=fields["URL"],
        published_on=date.fromisoformat(fields["Date"]),
        language=fields["Language"],
        text=text,
    )


def _work(entry: dict[str, Any]) -> ClaimWork:
    figures = [_figure(figure) for figure in entry.get("figures", ())]
    comments = [Remark(**remark) for remark in entry.get("comments", ())]
    assigned = Assigned(**entry["assigned"]) if "assigned" in entry else None
    steps = [_step(step) for step in entry["steps"]]
    return ClaimWork(**entry | {"figures": figures, "steps": steps, "comments": comments, "assigned": assigned})


def _figure(entry: dict[str, Any]) -> FigureSaid:
    ends: dict[str, Any] = {end: Decimal(str(entry[end])) for end in ("low", "high") if end in entry}
    if entry["bound"] == "exact":
        ends.setdefault("high", ends["low"])
    return FigureSaid(**entry | ends)


def _step(entry: dict[str, Any]) -> StepTaken:
    pieces = [Piece(**piece) for piece in entry.get("pieces", ())]
    enquiries = [Question(**question) for question in entry.get("enquiries", ())]
    return StepTaken(**entry | {"pieces": pieces, "enquiries": enquiries})
