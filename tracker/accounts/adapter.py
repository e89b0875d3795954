"""What allauth may do here: sign people in and out, and nothing else."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _


class ClosedRegistration(DefaultAccountAdapter):  # type: ignore[misc]
    """Accounts are made by an administrator; nobody registers themselves."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "email_password_mismatch": _("This e-mail and this password do not fit together.")
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002 - allauth's signature
        return False
