"""What the documents promise to list, they list."""

import re

import pytest

from tracker.embedded import CHECKOUT

OPERATIONS = (CHECKOUT / "docs" / "operations.md").read_text(encoding="utf-8")
DEPENDENCIES = (CHECKOUT / "docs" / "dependencies.md").read_text(encoding="utf-8")
MAKEFILE = (CHECKOUT / "Makefile").read_text(encoding="utf-8")


def read_variables() -> list[str]:
    reader = re.compile(
        r'environment\.(?:text|flag|number|words|one_of|address)\("([A-Z_]+)"|environ\w*\.get\("([A-Z_]+)"'
    )
    sources = [file.read_text(encoding="utf-8") for file in (CHECKOUT / "tracker").rglob("*.py")]
    found = {name for source in sources for pair in reader.findall(source) for name in pair if name}
    return sorted(found - {"PATH", "DATABASE_URL_FILE"})


def named_packages() -> list[str]:
    lists = [(CHECKOUT / name).read_text(encoding="utf-8") for name in ("requirements.in", "requirements-dev.in")]
    return [re.split(r"[\[~=<>]", line)[0] for text in lists for line in text.splitlines() if line[:1].isalpha()]


@pytest.mark.parametrize("variable", read_variables())
def test_every_setting_is_in_the_operations_document(variable: str) -> None:
    assert f"| `{variable}` |" in OPERATIONS


@pytest.mark.parametrize("package", named_packages())
def test_every_package_is_in_the_dependencies_document(package: str) -> None:
    assert f"| {package} |" in DEPENDENCIES


@pytest.mark.parametrize("target", re.findall(r"^([a-z]+):.*## ", MAKEFILE, re.MULTILINE))
def test_every_command_is_in_the_operations_document(target: str) -> None:
    assert f"`make {target}`" in OPERATIONS


def test_something_was_read() -> None:
    assert "DATABASE_URL" in read_variables()
    assert "Django" in named_packages()
