import pytest
from django.core.exceptions import ImproperlyConfigured

from tracker import environment


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("", ""),
        ("https://claims.example", "https://claims.example"),
        (" https://claims.example/ ", "https://claims.example"),
        ("http://10.0.0.7:8000/desk/", "http://10.0.0.7:8000/desk"),
    ],
)
def test_address_is_read_without_its_last_slash(monkeypatch: pytest.MonkeyPatch, given: str, read: str) -> None:
    monkeypatch.setenv("SITE_ADDRESS", given)

    assert environment.address("SITE_ADDRESS") == read


@pytest.mark.parametrize(
    "given", ["claims.example", "ftp://claims.example", "https://", "https://a b", "https://a?b=c"]
)
def test_what_is_no_address_stops_the_start(monkeypatch: pytest.MonkeyPatch, given: str) -> None:
    monkeypatch.setenv("SITE_ADDRESS", given)

    with pytest.raises(ImproperlyConfigured, match="SITE_ADDRESS must be an address such as"):
        environment.address("SITE_ADDRESS")


def test_one_of_several_words(monkeypatch: pytest.MonkeyPatch) -> None:
    assert environment.one_of("EMAIL_TLS", "off", ("off", "tls")) == "off"
    monkeypatch.setenv("EMAIL_TLS", "TLS")
    assert environment.one_of("EMAIL_TLS", "off", ("off", "tls")) == "tls"
    monkeypatch.setenv("EMAIL_TLS", "perhaps")

    with pytest.raises(ImproperlyConfigured, match="EMAIL_TLS must be one of off, tls"):
        environment.one_of("EMAIL_TLS", "off", ("off", "tls"))
