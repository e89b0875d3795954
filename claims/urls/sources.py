"""Addresses of /sources/: the register, with the claims of its sources."""

from django.urls import path

from claims.views import sources
from sources.urls.register import urlpatterns as register

app_name = "sources"
urlpatterns = [
    path("", sources.source_list, name="list"),
    path("<int:source_id>/", sources.source, name="detail"),
    *register,
]
