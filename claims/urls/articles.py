"""The site map of the articles."""

from django.urls import path

from claims.views import article, articles
from sources.views import articles as pasting

app_name = "articles"

urlpatterns = [
    # /articles/
    path("", articles.listed, name="list"),
    path("add/", pasting.add, name="add"),
    path("<int:article_id>/", article.detail, name="detail"),
    path("<int:article_id>/edit/", pasting.change, name="edit"),
    path("<int:article_id>/read/", article.read_again, name="read"),
]
