"""/api/v1/articles/ and /api/v1/sources/."""

from django.urls import path

from sources.api import articles, register

urlpatterns = [
    path("articles/", articles.Articles.as_view(), name="articles"),
    path("articles/<int:article_id>/", articles.OneArticle.as_view(), name="article"),
    path("sources/", register.Sources.as_view(), name="sources"),
    path("sources/<int:source_id>/", register.OneSource.as_view(), name="source"),
]
