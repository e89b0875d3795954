"""What an administrator does to accounts, and a person to their own."""

from tracker.accounts.actions.people import add_person, change_person, grant_roles
from tracker.accounts.actions.tokens import create_token, revoke_token

__all__ = ["add_person", "change_person", "create_token", "grant_roles", "revoke_token"]
