"""Claims over the API: the queue's filters, one claim, and steps by the same rules as on the pages."""

from typing import Any, cast

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.exceptions import ValidationError
from rest_framework.generics import ListAPIView
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from claims.actions.steps import take_step
from claims.api.serializers import ClaimDetailSerializer, ClaimSerializer
from claims.api.steps import StepSerializer, seen_version
from claims.cases import offers_of
from claims.choices import Target
from claims.filters import ClaimFilters
from claims.models import Claim
from tracker.accounts.models import User
from tracker.accounts.permissions import MayRead
from tracker.web.api_paging import KeysetPagination
from tracker.web.wire import Problem

ETAG = OpenApiParameter("ETag", str, OpenApiParameter.HEADER, response=[200], description="The version, quoted.")
IF_MATCH = OpenApiParameter(
    "If-Match", str, OpenApiParameter.HEADER, description='The ETag that was seen, such as "3"; or say `seen`.'
)


class ApiFilters(ClaimFilters):
    """The filters of the queue; beside them the API has pages."""

    beside = frozenset({"after", "page_size"})


def _filter_parameters() -> list[OpenApiParameter]:
    return [
        OpenApiParameter(name, str, many=True, explode=True, description=str(one.label))
        for name, one in ApiFilters.base_filters.items()
    ]


@extend_schema(parameters=_filter_parameters(), responses={200: ClaimSerializer(many=True), 400: Problem})
class Claims(ListAPIView[Claim]):
    """The claims that fit the filters, newest first. They are the filters of the queue's address, word for word."""

    permission_classes = (MayRead,)
    serializer_class = ClaimSerializer
    pagination_class = KeysetPagination
    page_order = ("-pk",)

    def get_queryset(self) -> QuerySet[Claim]:
        claims = Claim.objects.visible_to(cast("User", self.request.user))
        filters = ApiFilters(self.request.query_params, claims, request=self.request)
        if not filters.is_valid():
            raise ValidationError(filters.errors)
        return cast("QuerySet[Claim]", filters.qs.for_list())


class OneClaim(APIView):
    """One claim; its version is the ETag."""

    permission_classes = (MayRead,)

    @extend_schema(parameters=[ETAG], responses={200: ClaimDetailSerializer, 404: Problem})
    def get(self, request: Request, claim_id: int) -> Response:
        """One claim with its chain, figures, spans, disclaimers, both judgements, and the steps offered now."""
        return _detail(cast("User", request.user), claim_id)


class Steps(APIView):
    """The steps of a claim."""

    permission_classes = (MayRead,)

    @extend_schema(
        parameters=[IF_MATCH, ETAG],
        request=StepSerializer,
        responses={
            200: ClaimDetailSerializer, 400: Problem, 403: Problem, 404: Problem, 409: Problem, 412: Problem,
            428: Problem,
        },
    )  # fmt: skip
    def post(self, request: Request, claim_id: int) -> Response:
        """Take a step. 409 where the rules refuse it (with their code), 412 where the claim changed meanwhile."""
        user = cast("User", request.user)
        asked = StepSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        given: dict[str, Any] = asked.validated_data
        claim = get_object_or_404(Claim.objects.visible_to(user), pk=claim_id)
        take_step(
            claim_id=claim.pk,
            target=Target(given["target"]),
            figure_id=given["figure"],
            step=given["step"],
            to=given["to"],
            why=given["why"],
            reason=given["reason"],
            evidence=given["evidence"],
            by=user,
            seen=seen_version(given["seen"], request.headers.get("If-Match")),
        )
        return _detail(user, claim.pk)


def _detail(user: User, claim_id: int) -> Response:
    claim: Any = get_object_or_404(Claim.objects.visible_to(user).for_detail(), pk=claim_id)
    claim.history = claim.judgements.for_history().order_by("pk")
    claim.offers = [
        {
            "target": target,
            "figure": figure_id,
            "step": offer.step,
            "to": list(offer.to),
            "proposes": offer.proposes,
            "needs": sorted(need.name.lower() for need in offer.needs),
        }
        for (target, figure_id), offers in offers_of(claim, user).items()
        for offer in offers
    ]
    return Response(ClaimDetailSerializer(claim).data, headers={"ETag": f'"{claim.version}"'})
