"""Addresses of the claims, one module a prefix; `claims.urls.sources` belongs to the sources' part of the map."""

from django.urls import include, path

app_name = "claims"
urlpatterns = [
    path("claims/", include("claims.urls.detail")),
    path("", include("claims.urls.queue")),
    path("activity/", include("claims.urls.activity")),
]
