"""Sources over the API."""

from typing import TYPE_CHECKING, Any, cast

from django.db.models import QuerySet
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.exceptions import ValidationError
from rest_framework.generics import ListAPIView, RetrieveAPIView

from sources.api.serializers import SourceSerializer
from sources.forms import KINDS, ListForm
from sources.models import Source
from tracker.accounts.permissions import MayRead
from tracker.web.api_paging import KeysetPagination
from tracker.web.wire import Problem

if TYPE_CHECKING:
    from tracker.accounts.models import User

BY_NAME = [
    OpenApiParameter("search", str, description="Words in any of its names."),
    OpenApiParameter("kind", str, enum=[kind for kind, _ in KINDS]),
]


@extend_schema(parameters=BY_NAME, responses={200: SourceSerializer(many=True), 400: Problem})
class Sources(ListAPIView[Source]):
    """The register, by name."""

    permission_classes = (MayRead,)
    serializer_class = SourceSerializer
    pagination_class = KeysetPagination
    page_order = ("folded", "pk")

    def get_queryset(self) -> QuerySet[Source]:
        form = ListForm(self.request.query_params)
        if not form.is_valid():
            raise ValidationError(cast("dict[str, Any]", form.errors))
        given = form.cleaned_data
        sources = Source.objects.visible_to(cast("User", self.request.user))
        return sources.matching(given["search"]).of_kind(given["kind"]).for_list()


@extend_schema(responses={200: SourceSerializer, 404: Problem})
class OneSource(RetrieveAPIView[Source]):
    """One source of the register."""

    permission_classes = (MayRead,)
    serializer_class = SourceSerializer
    lookup_url_kwarg = "source_id"

    def get_queryset(self) -> QuerySet[Source]:
        return Source.objects.visible_to(cast("User", self.request.user)).for_list()
