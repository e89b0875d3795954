"""The claims' part of the site map, one module a prefix."""

from claims.urls import detail

app_name = "claims"
urlpatterns = [*detail.urlpatterns]
