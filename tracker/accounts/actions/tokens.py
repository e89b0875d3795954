"""API tokens of one's own."""

from django.db import transaction
from django.utils import timezone

from tracker.accounts.models import ApiToken, User
from tracker.accounts.tokens import digest, new_token
from tracker.audit import acting


@transaction.atomic
def create_token(*, name: str, by: User) -> tuple[ApiToken, str]:
    """A new token for oneself, and its text, which is shown this once and not kept."""
    token = new_token()
    with acting(by):
        return ApiToken.objects.create(user=by, name=name, digest=digest(token)), token


@transaction.atomic
def revoke_token(token_id: int, *, by: User) -> None:
    """Revoke a token of one's own; raises ApiToken.DoesNotExist for anybody else's."""
    token = ApiToken.objects.select_for_update().get(pk=token_id, user=by, revoked_at=None)
    with acting(by):
        token.revoked_at = timezone.now()
        token.save(update_fields=["revoked_at"])
