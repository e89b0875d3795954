"""The claims' part of the site map, one module a prefix."""

from claims.urls import activity

app_name = "claims"
urlpatterns = [*activity.urlpatterns]
