"""Rows of the accounts: people, the roles they were granted, their API tokens."""

from tracker.accounts.models.grant import RoleGrant
from tracker.accounts.models.token import ApiToken
from tracker.accounts.models.user import User

__all__ = ["ApiToken", "RoleGrant", "User"]
