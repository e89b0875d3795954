"""How the API's description tells of signing in with a token."""

from typing import Any

from drf_spectacular.extensions import OpenApiAuthenticationExtension
from drf_spectacular.openapi import AutoSchema


class TokenScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    """Found by drf-spectacular once this module is imported."""

    target_class = "tracker.accounts.tokens.TokenAuthentication"
    name = "token"

    def get_security_definition(self, auto_schema: AutoSchema) -> dict[str, Any]:  # noqa: ARG002 - its signature
        return {
            "type": "apiKey",
            "in": "header",
            "name": "Authorization",
            "description": "`Token clt_...`, made on the account page.",
        }
