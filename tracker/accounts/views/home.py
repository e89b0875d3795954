"""Where the site begins for whoever may not read the claims."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render

from tracker.accounts.models import User
from tracker.roles import ADMINISTRATORS


def home(request: HttpRequest) -> HttpResponse | HttpResponseRedirect:
    """The people for an administrator; otherwise whom to ask for a role."""
    roles = request.user.roles if isinstance(request.user, User) else frozenset()
    if ADMINISTRATORS & roles:
        return redirect("accounts:people")
    return render(request, "accounts/no_role.html", {"administrators": User.objects.administrators()})
