"""The last line of a page names the keys that this person can use there, and no others."""

import pytest
from django.test import Client

from tests import factories
from tracker.roles import Role


@pytest.mark.django_db
@pytest.mark.parametrize(("role", "named", "not_named"), [
    (Role.READER, {"j", "/"}, {"x", "a", "t", "g", "v", "z"}),
    (Role.FACT_CHECKER, {"j", "x", "t", "u", "y", "v", "z"}, {"a", "r", "e", "g"}),
    (Role.EDITOR, {"j", "x", "a", "r", "e", "t", "g", "v", "z"}, set()),
])  # fmt: skip
def test_keys_follow_the_role(role: Role, named: set[str], not_named: set[str]) -> None:
    client, claim = Client(), factories.claim(factories.article())
    client.force_login(factories.user("Rhea Lund", role), backend="allauth.account.auth_backends.AuthenticationBackend")
    pages = [client.get(path).content.decode() for path in (
        "/queue/", f"/claims/{claim.pk}/", claim.article.get_absolute_url()
    )]  # fmt: skip
    lines = "".join(page[page.index('<footer class="keys"') :] for page in pages)

    assert all(f"<kbd>{key}</kbd>" in lines for key in named)
    assert not any(f"<kbd>{key}</kbd>" in lines for key in not_named)
