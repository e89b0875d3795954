"""Addresses of articles: which may be stored, and when two spellings name one page."""

from urllib.parse import SplitResult, unquote_plus, urlsplit, urlunsplit

from django.utils.translation import gettext as _

from tracker.refusal import Refused

LONGEST = 2000
DEFAULT_PORTS = {"http": 80, "https": 443}


def checked_url(url: str) -> str:
    """The address without blank space around it, or nothing; Refused where no browser could open it."""
    url = url.strip()
    if url:
        _split(url)
    return url


def url_key(url: str) -> str | None:
    """The form under which two spellings of one address are the same; None where there is no address.

    >>> url_key("HTTPS://Meridian.example:443/Ostrel/?utm_source=post&page=2#top")
    'https://meridian.example/Ostrel?page=2'
    """
    if not url.strip():
        return None
    parts = _split(url.strip())
    return urlunsplit((parts.scheme, _host(parts), parts.path.rstrip("/"), _query(parts.query), ""))


def _split(url: str) -> SplitResult:
    if len(url) > LONGEST:
        raise Refused("bad_url", _("A URL may have at most %(most)s characters.") % {"most": LONGEST})
    if any(character.isspace() or not character.isprintable() for character in url):
        raise Refused("bad_url", _("A URL holds no blank space and no invisible characters. Copy it again."))
    try:
        parts = urlsplit(url)
        _port = parts.port
        name = (parts.hostname or "").rstrip(".")
    except ValueError:
        parts, name = urlsplit(""), ""
    if parts.scheme not in DEFAULT_PORTS or not name:
        raise Refused("bad_url", _("Give a URL that begins with http:// or https:// and names a site."))
    if parts.username is not None or parts.password is not None:
        raise Refused("bad_url", _("The URL holds a name or a password before the site: leave that part out."))
    return parts


def _host(parts: SplitResult) -> str:
    name = (parts.hostname or "").rstrip(".")
    name = f"[{name}]" if ":" in name else name
    return name if parts.port in {None, DEFAULT_PORTS[parts.scheme]} else f"{name}:{parts.port}"


def _query(query: str) -> str:
    """The query as it stands, but for what only tells where the reader came from."""
    kept = [part for part in query.split("&") if not unquote_plus(part).lower().startswith("utm_")]
    return "&".join(kept)
