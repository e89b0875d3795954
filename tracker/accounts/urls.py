"""Signing in and out."""

from allauth.account import views
from django.urls import path

urlpatterns = [
    path("", views.login, name="account_login"),
    path("out/", views.logout, name="account_logout"),
]
