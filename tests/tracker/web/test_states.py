import pytest
from django.template import engines

from tracker.web.states import look


def rendered(text: str, **context: object) -> str:
    return str(engines["django"].from_string(text).render(context))


@pytest.mark.parametrize(
    ("family", "state", "glyph", "ink", "words"),
    [
        ("triage", "suggested", "suggested", "suggested", "Suggested"),
        ("triage", "accepted", "accepted", "accepted", "Accepted"),
        ("triage", "rejected", "rejected", "rejected", "Rejected"),
        ("triage", "withdrawn", "withdrawn", "withdrawn", "Withdrawn"),
        ("attribution", "unchecked", "saidq", "unchecked", "Said: unchecked"),
        ("attribution", "confirmed", "said", "verified", "Said: confirmed"),
        ("attribution", "misquoted", "saidx", "misleading", "Said: misquoted"),
        ("attribution", "not_found", "said0", "contested", "Said: not found"),
        ("verification", "unchecked", "unchecked", "unchecked", "Unchecked"),
        ("verification", "in_progress", "progress", "progress", "In progress"),
        ("verification", "verified", "verified", "verified", "Verified"),
        ("verification", "contested", "contested", "contested", "Contested"),
        ("verification", "misleading", "misleading", "misleading", "Misleading"),
        ("verification", "false", "false", "false", "False"),
        ("verification", "unverifiable", "unverifiable", "unverifiable", "Unverifiable"),
        ("verification", "not_checkable", "notcheckable", "notcheckable", "Not checkable"),
    ],
)
def test_state_has_its_glyph_ink_and_words(family: str, state: str, glyph: str, ink: str, words: str) -> None:
    seen = look(family, state)

    assert (seen.glyph, seen.ink, seen.words) == (glyph, ink, words)


@pytest.mark.parametrize(
    ("family", "state", "ink", "words"),
    [
        ("verification", "verified", "verified", "Verified, proposed"),
        ("verification", "false", "false", "False, proposed"),
        ("figure", "misleading", "misleading", "Misleading, proposed"),
        ("attribution", "misquoted", "misleading", "Said: misquoted, proposed"),
        ("attribution", "not_found", "contested", "Said: not found, proposed"),
    ],
)
def test_what_is_proposed_keeps_its_ink_and_says_so(family: str, state: str, ink: str, words: str) -> None:
    seen = look(family, state, is_proposed=True)

    assert (seen.glyph, seen.ink, seen.words) == ("proposed", ink, words)


def test_state_renders_glyph_and_word() -> None:
    glyph = '<svg class="g" aria-hidden="true"><use href="#g-verified"/></svg>'

    html = rendered('{% state "verification" "verified" %}')

    assert html == f'<span class="state st-verified">{glyph}Verified</span>'


def test_unverifiable_says_its_reason() -> None:
    html = rendered('{% state "verification" "unverifiable" reason="communications_cut" %}')

    assert html.endswith("Unverifiable <small>communications cut</small></span>")


def test_proposed_state_renders_what_is_proposed() -> None:
    html = rendered('{% state "verification" "in_progress" proposed="false" %}')

    assert "st-false" in html
    assert "#g-proposed" in html
    assert html.endswith("False, proposed</span>")


def test_ink_of_a_mark_follows_the_proposal() -> None:
    assert rendered('{% ink "verification" "in_progress" proposed="verified" %}') == "st-verified"
    assert rendered('{% ink "verification" "not_checkable" %}') == "st-notcheckable"


def test_words_are_escaped() -> None:
    assert "<b>" not in rendered('{% state "verification" "verified" note=note %}', note="<b>")


def test_a_state_that_is_not_in_the_table_is_an_error() -> None:
    with pytest.raises(KeyError):
        look("verification", "debunked")
