"""`manage.py export_training DIR`: writes what the desk has decided as annotated reports (docs/corpus.md)."""

import re
from argparse import ArgumentParser
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from claims.extraction.evaluation.annotations import FolderError, prepare, write_report
from claims.extraction.evaluation.corpus import CorpusError, Expected, ExpectedDisclaimer, Named, Report
from claims.extraction.types import Figure, Span
from claims.management.days import beginning, day
from claims.models import Link
from claims.overlap import Range
from claims.settled import Said, Settled, Unsettled, kind_of, names_in, settled_articles

OWN = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]+")
UNTELLABLE = "the format cannot tell all of it"


class Command(BaseCommand):
    help = (
        "Write the articles of which every claim is decided as annotated reports (docs/corpus.md), so that the engine "
        "can be measured and trained on them. DIR is new, empty, or an earlier export, which is brought up to date."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("folder", type=Path, metavar="DIR", help="where to write; made where it is missing")
        parser.add_argument(
            "--since", type=day, metavar="DATE", help="only articles decided on or after this day, such as 2026-03-01"
        )

    def handle(self, *args: Any, folder: Path, since: date | None, **options: Any) -> None:
        written, left_out = Counter[str](), list[tuple[int, str]]()
        try:
            prepare(folder, OWN)
            for one in settled_articles(beginning(since) if since else None):
                why = self._write(folder, one)
                if why:
                    left_out.append((one.article.pk, why))
                elif isinstance(one, Settled):
                    written += Counter(reports=1, statements=len(one.said))
        except FolderError as error:
            raise CommandError(str(error)) from error
        except OSError as error:
            raise CommandError(f"{error.filename or folder} could not be written: {error.strerror}.") from error
        self._tell(folder, written, left_out, options["verbosity"])

    def _write(self, folder: Path, one: Settled | Unsettled) -> str:
        """Write it, or say why it is left out."""
        if isinstance(one, Unsettled):
            return one.why
        try:
            write_report(folder, report_of(one), f"{one.article.title} ({one.article.outlet.name})")
        except CorpusError as error:
            return f"{UNTELLABLE}: {error}"
        return ""

    def _tell(self, folder: Path, written: Counter[str], left_out: list[tuple[int, str]], verbosity: int) -> None:
        self.stdout.write(f"{written['reports']} articles with {written['statements']} statements written to {folder}.")
        if not left_out:
            return
        self.stdout.write(f"{len(left_out)} articles left out:")
        reasons = Counter(why.partition(":")[0] for _, why in left_out)
        for why, count in reasons.most_common():
            self.stdout.write(f"  {count:6}  {why}")
        told = [f"  article {pk}: {why}" for pk, why in left_out if verbosity > 1 or why.startswith(UNTELLABLE)]
        for line in told:
            self.stdout.write(line)


def report_of(settled: Settled) -> Report:
    """The article in the engine's terms."""
    article, text = settled.article, settled.text
    return Report(
        name=f"{article.published_on}-{article.pk}",
        text=text,
        language=article.language,
        is_hard=False,
        style="",
        topic="",
        statements=tuple(_expected(said, text) for said in settled.said),
        disclaimers=tuple(
            ExpectedDisclaimer(*place, tuple(disclaimer.scopes))  # type: ignore[arg-type]
            for disclaimer, place in settled.disclaimers
        ),
        nothing=(),
    )


def _expected(said: Said, text: str) -> Expected:
    claim, speakers = said.claim, said.speakers
    return Expected(
        words=_spans(said.quote),
        cue=_spans(said.cue),
        source=_spans(said.mentions),
        speakers=tuple(one for link in speakers for one in _named(link, text, kind_of(link))),
        act=claim.speech_act,  # type: ignore[arg-type]
        medium=speakers[0].medium,  # type: ignore[arg-type]
        relays=tuple(one for link in said.relays for one in _named(link, text, None)),
        figures=tuple(
            Figure(
                *place,
                text[slice(*place)],
                figure.low,
                figure.high,
                figure.bound,  # type: ignore[arg-type]
                figure.unit,
                figure.counted,  # type: ignore[arg-type]
                figure.of,
            )
            for figure, place in said.figures
        ),
        ask=False,
    )


def _named(link: Link, text: str, kind: str | None) -> list[Named]:
    names = names_in(link, text)
    return [Named(tuple(names), kind)] if names else []  # type: ignore[arg-type]


def _spans(places: list[Range]) -> tuple[Span, ...]:
    return tuple(Span(*place) for place in places)
