"""One's own page: name, language, notices by e-mail, time zone; password; API tokens."""

from typing import Any, cast

from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from tracker.accounts.actions.people import OwnChoices, change_own, set_password
from tracker.accounts.actions.tokens import create_token, revoke_token
from tracker.accounts.forms import OwnForm, PasswordForm, TokenForm
from tracker.accounts.models import ApiToken, User
from tracker.refusal import Stale


@require_http_methods(["GET", "HEAD", "POST"])
def own(request: HttpRequest) -> HttpResponse:
    user = cast("User", request.user)
    if request.method != "POST":
        return _page(request)
    form = OwnForm(request.POST)
    if not form.is_valid():
        return _page(request, status=400, form=form)
    seen = form.cleaned_data.pop("version")
    try:
        changed = change_own(seen=seen, by=user, choices=OwnChoices(**form.cleaned_data))
    except Stale as stale:
        return _page(request, status=409, form=_again(form, stale), stale=stale)
    with translation.override(changed.language):  # the answer speaks the language that was just chosen
        messages.success(request, _("Saved."))
    return redirect("accounts:own")


@sensitive_post_parameters("old", "new")
@require_POST
def password(request: HttpRequest) -> HttpResponse:
    user = cast("User", request.user)
    form = PasswordForm(request.POST, user=user)
    if not form.is_valid():
        return _page(request, status=400, password_form=form)
    update_session_auth_hash(request, set_password(user_id=user.pk, password=form.cleaned_data["new"], by=user))
    messages.success(request, _("Your password is changed."))
    return redirect("accounts:own")


@never_cache
@require_POST
def tokens(request: HttpRequest) -> HttpResponse:
    """The new token stands in the answer itself, once: nothing keeps it to be shown again."""
    form = TokenForm(request.POST)
    if not form.is_valid():
        return _page(request, status=400, token_form=form)
    token, secret = create_token(name=form.cleaned_data["purpose"], by=cast("User", request.user))
    return _page(request, new_token=token, secret=secret)


@require_POST
def revoke(request: HttpRequest, token_id: int) -> HttpResponse:
    try:
        revoke_token(token_id, by=cast("User", request.user))
    except ApiToken.DoesNotExist as missing:
        raise Http404 from missing
    messages.success(request, _("The token is revoked."))
    return redirect("accounts:own")


def _page(request: HttpRequest, *, status: int = 200, **given: Any) -> HttpResponse:
    # Read again: a refused form must not leave its values on the person whom the page bar shows.
    user = User.objects.get(pk=cast("User", request.user).pk)
    start = {name: getattr(user, name) for name in OwnForm.base_fields}
    forms = {"form": OwnForm(initial=start), "password_form": PasswordForm(user=user), "token_form": TokenForm()}
    context = {"person": user, "tokens": user.api_tokens.filter(revoked_at=None)} | forms | given
    return render(request, "accounts/own.html", context, status=status)


def _again(form: OwnForm, stale: Stale) -> OwnForm:
    """The form as it was typed, for the version that stands now: sending it again keeps what was typed."""
    again = cast("QueryDict", form.data).copy()
    again["version"] = str(stale.version)
    return OwnForm(again)
