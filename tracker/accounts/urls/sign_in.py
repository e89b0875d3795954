"""Signing in and out."""

from allauth.account import views
from django.contrib.auth.decorators import login_not_required
from django.urls import path
from django.views.decorators.http import require_POST

urlpatterns = [
    path("", views.login, name="account_login"),
    path("closed/", views.account_inactive, name="account_inactive"),
    path("out/", login_not_required(require_POST(views.logout)), name="account_logout"),
]
