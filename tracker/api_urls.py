"""The API's site map: /api/v1/."""

from django.urls import include, path
from drf_spectacular.views import SpectacularJSONAPIView

import tracker.accounts.schema  # noqa: F401 - registers how tokens are described

app_name = "api"
urlpatterns = [
    path("", include("claims.api.urls")),
    path("", include("sources.api.urls")),
    path("schema/", SpectacularJSONAPIView.as_view(), name="schema"),
]
