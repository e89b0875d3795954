"""The site map."""

from django.urls import include, path

urlpatterns = [
    path("sign-in/", include("tracker.accounts.urls")),
]
