"""Measures the engine on annotated corpora, writes what it finds in texts, or checks annotations."""

from __future__ import annotations

import os
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from claims.extraction.evaluation.corpus import CorpusError, read_report
from claims.extraction.evaluation.predictions import line_of
from claims.extraction.evaluation.table import PolNeAR, Row, reliability, rows_of_reports, speed_of
from claims.management.annotated import annotated_listing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

OWN = Path("tests") / "claims" / "extraction" / "corpus"
PARTS = ("develop", "measured")
LANGUAGES = {"en": "English", "fr": "French"}


class Command(BaseCommand):
    help = (
        "Print what the engine reaches on annotated corpora, beside the rules alone. With --corpus and --predictions "
        "write what it finds in DIR/text/*.txt instead, one JSON object a line; with --check say what cannot be read "
        "in a folder of annotated reports."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("--corpus", type=Path, metavar="DIR", help="a folder with text/*.txt")
        parser.add_argument("--predictions", type=Path, metavar="FILE", help="where to write what is found there")
        parser.add_argument("--check", type=Path, metavar="DIR", help="a folder with text/*.txt and annotations/*.toml")
        parser.add_argument("--show", action="store_true", help="with --check: print every statement as understood")
        parser.add_argument(
            "--shared",
            type=Path,
            default=os.environ.get("SHARED_DIR"),
            metavar="DIR",
            help="holds data/polnear and eval/score_attributions.py; SHARED_DIR where it is left out",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        corpus, predictions, check = options["corpus"], options["predictions"], options["check"]
        if (corpus is None) != (predictions is None):
            raise CommandError("Give both --corpus and --predictions, or neither.")
        if check and corpus:
            raise CommandError("Give --check alone: it reads annotations and measures nothing.")
        if options["show"] and not check:
            raise CommandError("--show goes with --check DIR.")
        try:
            if check:
                self._check(check, show=options["show"])
            elif corpus:
                self._write(corpus, predictions)
            else:
                self._table(options["shared"])
        except CorpusError as error:
            raise CommandError(str(error)) from error

    def _check(self, folder: Path, *, show: bool) -> None:
        names = sorted({path.stem for path in folder.glob("annotations/*.toml")})
        if not names:
            raise CommandError(f"There are no annotations in {folder / 'annotations'}; it should hold NAME.toml files.")
        reports, problems = [], []
        for name in names:
            try:
                reports.append(read_report(folder, name))
            except CorpusError as error:
                problems.append(str(error))
        bare = sorted({path.stem for path in folder.glob("text/*.txt")} - set(names))
        problems += [f"{name}: it has no annotations." for name in bare]
        for line in chain(problems, *(annotated_listing(report) for report in reports if show)):
            self.stdout.write(line)
        statements = sum(len(report.statements) for report in reports)
        self.stdout.write(f"{len(reports)} reports with {statements} statements can be read.")
        if problems:
            raise CommandError(f"{len(problems)} cannot be read; what is wrong stands above.")

    def _write(self, corpus: Path, predictions: Path) -> None:
        texts = {path.stem: _text(path) for path in sorted((corpus / "text").glob("*.txt"))}
        if not texts:
            raise CommandError(f"There is no text in {corpus / 'text'}; it should hold files named NAME.txt.")
        try:
            with predictions.open("w", encoding="utf-8") as file:
                for name, text in texts.items():
                    file.write(line_of(name, text) + "\n")
        except OSError as error:
            raise CommandError(f"{predictions} could not be written: {error.strerror}.") from error
        self.stdout.write(f"{len(texts)} texts read; what was found stands in {predictions}.")

    def _table(self, shared: Path | None) -> None:
        own = Path(settings.BASE_DIR) / OWN
        texts = [_text(path) for part in PARTS for path in sorted((own / part / "text").glob("*.txt"))]
        if shared is None:
            self.stdout.write("PolNeAR is left out: SHARED_DIR does not name the folder with data/polnear.\n\n")
        elif not (shared / "data" / "polnear" / "dev").is_dir():
            raise CommandError(f"There is no PolNeAR in {shared / 'data' / 'polnear' / 'dev'}.")
        else:
            self._print("PolNeAR, dev", PolNeAR(shared).rows())
            texts = [_text(path) for path in sorted((shared / "data/polnear/dev/text").glob("*.txt"))]
        for part in PARTS:
            for language, called in LANGUAGES.items():
                self._print(f"Our own reports, {part}, {called}", rows_of_reports(own / part, language))
        self._reliability([own / part for part in PARTS])
        self._print("Cost", speed_of(texts))

    def _print(self, title: str, rows: Iterator[Row]) -> None:
        self.stdout.write(f"{title:48}{'rules':>11}{'engine':>11}{'people':>11}")
        for row in rows:
            values = "".join(f" {value or '-':>10}" for value in row.values)
            self.stdout.write(f"  {row.name:46}{values}")
        self.stdout.write("")

    def _reliability(self, folders: Sequence[Path]) -> None:
        self.stdout.write("Confidence on our own reports: how many of those marked so are right")
        for marked, tally in reliability(folders):
            self.stdout.write(f"  {marked:14} {tally.found:5} statements, {100 * tally.precision:5.1f} % right")
        self.stdout.write("")


def _text(path: Path) -> str:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return file.read()
    except UnicodeDecodeError as error:
        raise CommandError(f"{path} is not UTF-8 text: byte {error.start} fits no character.") from None
    except OSError as error:
        raise CommandError(f"{path} could not be read: {error.strerror}.") from None
