"""The house keeps its shape: who imports whom, what the engine may load, how modules are named."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from procrastinate.contrib.django import app

from tracker.tasks import names

ROOT = Path(__file__).resolve().parents[1]
APPLICATIONS = ("tracker", "sources", "claims")
SUBJECTLESS = {"utils", "util", "helpers", "helper", "common", "misc", "shared", "tools"}
OF_THE_WEB = ("django.http", "django.shortcuts", "django.views", "django.template", "rest_framework", "django_htmx")
TASK_NAMES = [value for key, value in vars(names).items() if key.isupper()]


def modules() -> Iterator[Path]:
    for application in APPLICATIONS:
        yield from sorted(path for path in (ROOT / application).rglob("*.py") if "migrations" not in path.parts)


def imported(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            yield node.module or ""
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def test_imports_point_down() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]

    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert answer.returncode == 0, answer.stdout


def test_importing_the_engine_loads_no_django() -> None:
    program = "import sys, claims.extraction; print(*sorted({name.partition('.')[0] for name in sys.modules}))"

    answer = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)

    loaded = set(answer.stdout.split())
    assert "claims" in loaded
    assert not loaded & {"django", "rest_framework", "procrastinate", "psycopg", "sources", "tracker"}


@pytest.mark.parametrize("name", TASK_NAMES)
def test_task_that_actions_enqueue_is_registered(name: str) -> None:
    assert name in app.tasks


def test_every_task_of_ours_has_its_name_in_one_place() -> None:
    ours = {name for name in app.tasks if "procrastinate" not in name}

    assert ours == set(TASK_NAMES)


@pytest.mark.parametrize("kind", ["actions", "models"])
def test_actions_and_rows_know_nothing_of_the_web(kind: str) -> None:
    knowing = {
        f"{module.relative_to(ROOT)}: {name}"
        for module in modules()
        if kind in module.relative_to(ROOT).parts
        for name in imported(module)
        if name.startswith(OF_THE_WEB)
    }

    assert not knowing


def test_no_module_is_named_after_no_subject() -> None:
    assert not [module for module in modules() if module.stem in SUBJECTLESS]


def test_every_module_begins_with_a_sentence_about_itself() -> None:
    silent = [
        str(module.relative_to(ROOT))
        for module in modules()
        if module.read_text(encoding="utf-8").strip() and not ast.get_docstring(ast.parse(module.read_text("utf-8")))
    ]

    assert not silent
