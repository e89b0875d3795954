"""Whoever says "I" is a person; what only has a name of one word may be a body."""

from __future__ import annotations

import pytest

from tests.findings import statements


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("en", '"I lost my house," said Lahsen. Lahsen said the road was closed.', ["person", "person"]),
        ("en", '"We lost 12 men," Varga said.', ["body"]),
        ("en", '"I cannot tell," UNHCR said.', ["body"]),
        ("fr", "« J'ai tout perdu », raconte Lahsen.", ["person"]),
        ("fr", "« Nous avons fui », affirme Varga.", ["body"]),
    ],
)
def test_how_somebody_speaks_tells_people_from_bodies(language: str, text: str, kinds: list[str]) -> None:
    assert [one.speakers[0].kind for one in statements(text, language)] == kinds
