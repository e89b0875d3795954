import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources import rules
from sources.choices import SourceKind
from sources.names import folded
from tracker.refusal import Refused
from tracker.roles import Role


def test_name_is_tidied() -> None:
    assert rules.checked_name("  Colonel\tDario \n Vesh ") == "Colonel Dario Vesh"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("", "bad_name"),
        ("   ", "bad_name"),
        ("“ ”", "bad_name"),
        ("...", "bad_name"),
        ("The army\x00", "bad_name"),
        ("The army\x07", "bad_name"),
        ("The army\ud800", "bad_name"),
        ("a" * 301, "name_too_long"),
        ("\ufdfa" * 100, "name_too_long"),  # one character that unfolds to eighteen
    ],
)
def test_name_that_cannot_be_kept_is_refused(name: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        rules.checked_name(name)

    assert refused.value.code == code


def test_name_that_lost_a_character_on_its_way_is_refused() -> None:
    with pytest.raises(Refused, match="cannot be read"):
        rules.checked_name("The arm\N{REPLACEMENT CHARACTER}e")


@given(st.text(max_size=400))
def test_name_is_refused_or_fits_its_columns(name: str) -> None:
    try:
        tidy = rules.checked_name(name)
    except Refused:
        return
    assert 0 < len(tidy) <= rules.LONGEST_NAME
    assert 0 < len(folded(tidy)) <= rules.LONGEST_NAME


@pytest.mark.parametrize("kind", ["", "unnamed", "army", "Body"])
def test_kind_that_the_register_does_not_hold_is_refused(kind: str) -> None:
    with pytest.raises(Refused, match="Choose what kind"):
        rules.checked_kind(kind)


@pytest.mark.parametrize(("given_code", "kept"), [("", ""), ("ml", "ML"), (" FR ", "FR"), ("XK", "XK")])
def test_country_is_kept_in_capitals(given_code: str, kept: str) -> None:
    assert rules.checked_country(given_code) == kept


@pytest.mark.parametrize("code", ["MLI", "ZZ", "M", "Mali", "ſs", "1A"])
def test_unknown_country_is_refused(code: str) -> None:
    with pytest.raises(Refused, match="ISO 3166"):
        rules.checked_country(code)


@pytest.mark.parametrize("code", ["french", "f", "12", "fr-FR", "é1"])
def test_unknown_language_is_refused(code: str) -> None:
    with pytest.raises(Refused, match="ISO 639"):
        rules.checked_language(code)


@pytest.mark.parametrize("note", ["seen\x00", "\ud800", "\x1b[2J", "a" * 5001])
def test_note_that_cannot_be_kept_is_refused(note: str) -> None:
    with pytest.raises(Refused):
        rules.checked_note(note)


def test_note_keeps_its_lines() -> None:
    assert rules.checked_note("one\r\ntwo\rthree\n") == "one\ntwo\nthree"


@pytest.mark.parametrize("role", list(Role))
def test_only_editors_keep_the_register(role: Role) -> None:
    if role is Role.EDITOR:
        rules.may_keep_register({role})
        return
    with pytest.raises(Refused) as refused:
        rules.may_keep_register({role})
    assert refused.value.code == "wrong_role"


@pytest.mark.parametrize(("source_id", "line", "refused"), [(1, [1], True), (1, [2, 1], True), (1, [2, 3], False)])
def test_circle_of_affiliations_is_refused(source_id: int, line: list[int], *, refused: bool) -> None:
    if not refused:
        rules.check_affiliation(source_id, line)
        return
    with pytest.raises(Refused, match="cannot speak for itself"):
        rules.check_affiliation(source_id, line)


@pytest.mark.parametrize(
    ("old", "new", "has_articles", "refused"),
    [
        (SourceKind.OUTLET, SourceKind.BODY, True, True),
        (SourceKind.OUTLET, SourceKind.BODY, False, False),
        (SourceKind.OUTLET, SourceKind.OUTLET, True, False),
        (SourceKind.BODY, SourceKind.PERSON, False, False),
    ],
)
def test_outlet_with_articles_stays_an_outlet(old: str, new: str, *, has_articles: bool, refused: bool) -> None:
    if not refused:
        rules.check_new_kind(old, new, has_articles=has_articles)
        return
    with pytest.raises(Refused, match="stays an outlet"):
        rules.check_new_kind(old, new, has_articles=has_articles)
