import re
from pathlib import Path

from claims.exports.columns import COLUMNS

DOCUMENTED = re.compile(r"^\| `(\w+)` \| (.+) \|$", re.MULTILINE)


def test_columns_are_documented_as_they_are() -> None:
    text = (Path(__file__).parents[3] / "docs" / "exports.md").read_text()

    documented = [(name, meaning.replace("\\|", "|")) for name, meaning in DOCUMENTED.findall(text)]

    assert documented == [(column.name, column.meaning) for column in COLUMNS]
