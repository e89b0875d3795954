"""Articles over the API: added by the same action as on the page."""

from typing import TYPE_CHECKING, Any, cast

from django.db.models import QuerySet
from django.urls import reverse
from drf_spectacular.utils import extend_schema
from rest_framework.generics import ListAPIView, RetrieveAPIView
from rest_framework.request import Request
from rest_framework.response import Response

from sources.actions.articles import AlreadyHere, add_article
from sources.api.serializers import AddArticleSerializer, ArticleDetailSerializer, ArticleSerializer
from sources.models import Article
from tracker.accounts.permissions import MayRead
from tracker.web.api_paging import KeysetPagination
from tracker.web.problems import problem
from tracker.web.wire import Problem

if TYPE_CHECKING:
    from tracker.accounts.models import User


class Articles(ListAPIView[Article]):
    """The articles, newest first."""

    permission_classes = (MayRead,)
    serializer_class = ArticleSerializer
    pagination_class = KeysetPagination
    page_order = ("-published_on", "-pk")

    def get_queryset(self) -> QuerySet[Article]:
        return Article.objects.visible_to(cast("User", self.request.user)).for_list()

    @extend_schema(
        request=AddArticleSerializer,
        responses={201: ArticleDetailSerializer, 400: Problem, 403: Problem, 409: Problem},
    )
    def post(self, request: Request) -> Response:
        """Add an article. 409 where the URL or the text is here already; `Location` then names the first."""
        asked = AddArticleSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        given: dict[str, Any] = asked.validated_data
        outlet_id = given.pop("outlet")
        try:
            article = add_article(**given, outlet_id=outlet_id, by=cast("User", request.user))
        except AlreadyHere as here:
            return problem(409, here.code, here.sentence, headers={"Location": _address(here.first)})
        body = ArticleDetailSerializer(Article.objects.for_detail().get(pk=article.pk))
        return Response(body.data, status=201, headers={"Location": _address(article)})


@extend_schema(responses={200: ArticleDetailSerializer, 404: Problem})
class OneArticle(RetrieveAPIView[Article]):
    """One article with its newest text."""

    permission_classes = (MayRead,)
    serializer_class = ArticleDetailSerializer
    lookup_url_kwarg = "article_id"

    def get_queryset(self) -> QuerySet[Article]:
        return Article.objects.visible_to(cast("User", self.request.user)).for_detail()


def _address(article: Article) -> str:
    return reverse("api:article", args=[article.pk])
