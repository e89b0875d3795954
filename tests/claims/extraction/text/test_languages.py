from __future__ import annotations

import pytest

from claims.extraction import UnknownLanguageError, extract


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The army said that it was ready.", "en"),
        ("L'armée a affirmé que les rebelles ont été repoussés.", "fr"),
        ("El ejército dijo que los rebeldes se retiraron de la ciudad ayer por la noche.", "und"),
        ("", "und"),
        ("1234 5678", "und"),
    ],
)
def test_language_is_found(text: str, language: str) -> None:
    assert extract(text).language == language


def test_given_language_is_kept() -> None:
    assert extract("Kidal", "fr").language == "fr"


def test_unknown_language_is_refused() -> None:
    with pytest.raises(UnknownLanguageError, match="not 'de'"):
        extract("Guten Tag", "de")
