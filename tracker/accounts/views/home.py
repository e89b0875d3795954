"""Where the site begins for each person."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render

from tracker.accounts.models import User
from tracker.roles import ADMINISTRATORS, READERS


def home(request: HttpRequest) -> HttpResponse | HttpResponseRedirect:
    """The queue for whoever may read; the people for an administrator who may not; otherwise whom to ask."""
    roles = request.user.roles if isinstance(request.user, User) else frozenset()
    if READERS & roles:
        return redirect("claims:queue")
    if ADMINISTRATORS & roles:
        return redirect("accounts:people")
    return render(request, "accounts/no_role.html", {"administrators": User.objects.administrators()})
