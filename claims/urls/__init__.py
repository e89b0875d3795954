"""Addresses of the claims."""

from django.urls import include, path

app_name = "claims"
urlpatterns = [
    path("", include("claims.urls.queue")),
    path("activity/", include("claims.urls.activity")),
]
