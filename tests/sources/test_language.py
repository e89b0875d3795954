import pytest

from sources.language import checked_language, language_of
from tracker.refusal import Refused


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The army said on Monday that it had retaken the bridge.", "en"),
        ("L'armée a déclaré lundi qu'elle avait repris le pont.", "fr"),
        ("قال الجيش يوم الاثنين إنه استعاد الجسر.", "ar"),
        ("123 456 – 78 \U0001f600", "und"),
    ],
)
def test_the_language_of_a_text_is_found(text: str, language: str) -> None:
    assert language_of(text) == language
    assert language_of(text) == language


def test_a_code_is_tidied_or_refused() -> None:
    assert checked_language(" FR ") == "fr"
    with pytest.raises(Refused, match="two or three letters"):
        checked_language("french")
