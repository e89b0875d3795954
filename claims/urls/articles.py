"""The site map of the articles."""

from django.urls import path

from claims.views import article, articles, corrections, figures, presence, speakers
from sources.views import articles as pasting

app_name = "articles"

urlpatterns = [
    # /articles/
    path("", articles.listed, name="list"),
    path("add/", pasting.add, name="add"),
    path("<int:article_id>/", article.detail, name="detail"),
    path("<int:article_id>/here/", presence.here, name="here"),
    path("<int:article_id>/edit/", pasting.change, name="edit"),
    path("<int:article_id>/read/", article.read_again, name="read"),
    path("<int:article_id>/claims/add/", corrections.add, name="add_claim"),
    # /articles/claims/<id>/: the record of a claim, corrected beside its text
    path("claims/<int:claim_id>/words/", corrections.words, name="words"),
    path("claims/<int:claim_id>/source/", speakers.source, name="source"),
    path("claims/<int:claim_id>/figures/", figures.figures, name="figures"),
    path("claims/<int:claim_id>/split/", corrections.split, name="split"),
    path("claims/<int:claim_id>/merge/", corrections.merge, name="merge"),
]
