import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.addresses import checked_url, url_key
from tracker.refusal import Refused


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://meridian.example/ostrel", "HTTPS://Meridian.Example/ostrel"),
        ("https://meridian.example/ostrel", "https://meridian.example:443/ostrel"),
        ("http://meridian.example/ostrel", "http://meridian.example:80/ostrel"),
        ("https://meridian.example/ostrel", "https://meridian.example/ostrel/"),
        ("https://meridian.example", "https://meridian.example/"),
        ("https://meridian.example/ostrel", "https://meridian.example/ostrel#comments"),
        ("https://meridian.example/ostrel", "https://meridian.example/ostrel?utm_source=post&UTM_medium=x"),
        ("https://meridian.example/ostrel?page=2", "https://meridian.example/ostrel?utm_source=post&page=2"),
        ("https://meridian.example./ostrel", "  https://meridian.example/ostrel "),
        ("https://[2001:DB8::1]/a", "https://[2001:db8::1]:443/a"),
    ],
)
def test_two_spellings_of_one_address_are_the_same(one: str, other: str) -> None:
    assert url_key(one) == url_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://meridian.example/ostrel", "http://meridian.example/ostrel"),
        ("https://meridian.example/ostrel", "https://meridian.example/Ostrel"),
        ("https://meridian.example/ostrel?page=2", "https://meridian.example/ostrel?page=3"),
        ("https://meridian.example/ostrel", "https://meridian.example:8443/ostrel"),
        ("https://meridian.example/a%2Fb", "https://meridian.example/a/b"),
    ],
)
def test_two_addresses_stay_two(one: str, other: str) -> None:
    assert url_key(one) != url_key(other)


def test_no_address_has_no_key() -> None:
    assert url_key("  ") is None
    assert checked_url("  ") == ""


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "ftp://meridian.example/a",
        "//meridian.example/a",
        "meridian.example/a",
        "https://",
        "https:///a",
        "https://meridian.example/a b",
        "https://meridian.example/\x00",
        "https://meridian.example/\u200b",
        "https://meridian.example:port/",
        "https://[::1/a",
        "https://name:secret@meridian.example/",
        "https://meridian.example/" + "a" * 2000,
    ],
)
def test_what_no_browser_could_open_is_refused(url: str) -> None:
    with pytest.raises(Refused) as refused:
        checked_url(url)

    assert refused.value.code == "bad_url"


@given(st.text(max_size=60) | st.from_regex(r"https?://[a-zA-Z0-9.:\[\]]{1,20}/[a-z?&=_%#/]{0,30}", fullmatch=True))
def test_any_words_are_a_key_or_refused_and_the_key_is_stable(url: str) -> None:
    try:
        key = url_key(url)
    except Refused:
        return

    if key is not None:
        assert url_key(key) == key


def test_an_address_of_dots_alone_names_no_site() -> None:
    with pytest.raises(Refused, match="names a site"):
        url_key("HTTP://.")
