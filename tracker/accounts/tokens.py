"""API tokens: making them, hashing them, signing in with them."""

import hashlib
import secrets

from django.http import HttpRequest
from django.utils import timezone
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.request import Request

from tracker.accounts.models import ApiToken, User

KEYWORD = b"token"


def new_token() -> str:
    """A fresh token of 256 random bits; the prefix lets people and scanners recognise it."""
    return f"clt_{secrets.token_urlsafe(32)}"


def digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


class TokenAuthentication(BaseAuthentication):
    """`Authorization: Token clt_...`. Only the hash is looked up, so the table gives no key away."""

    def authenticate(self, request: Request | HttpRequest) -> tuple[User, ApiToken] | None:
        words = get_authorization_header(request).split()  # type: ignore[arg-type]
        if not words or words[0].lower() != KEYWORD:
            return None
        if len(words) != 2:
            raise AuthenticationFailed("Send one token: Authorization: Token clt_...")
        found = (
            ApiToken.objects.select_related("user")
            .filter(digest=digest(words[1].decode("latin-1")), revoked_at=None, user__is_active=True)
            .first()
        )
        if not found:
            raise AuthenticationFailed("This token is unknown or was revoked.")
        self._note_use(found)
        return found.user, found

    def authenticate_header(self, request: Request) -> str:  # noqa: ARG002 - DRF's signature
        return "Token"

    @staticmethod
    def _note_use(token: ApiToken) -> None:
        """Kept by the day: a write per request would make reading expensive."""
        today = timezone.now().date()
        if token.last_used_on != today:
            ApiToken.objects.filter(pk=token.pk).update(last_used_on=today)
