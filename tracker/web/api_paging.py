"""Keyset pages of the API, with the same cursors as the site's pages."""

from typing import TYPE_CHECKING, Any

from rest_framework.exceptions import ValidationError
from rest_framework.pagination import BasePagination
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.utils.urls import replace_query_param
from rest_framework.views import APIView

from tracker.web.paging import Page, page_after

if TYPE_CHECKING:
    from collections.abc import Sequence


class KeysetPagination(BasePagination):
    """The API's pages: `{"next": address or null, "results": [...]}`; the view says its `page_order`."""

    page_size = 50
    max_page_size = 500

    def paginate_queryset(self, queryset: Any, request: Request, view: APIView | None = None) -> list[Any]:
        self.request = request
        order: Sequence[str] = getattr(view, "page_order", ("pk",))
        self.page: Page[Any] = page_after(queryset, order, request.query_params.get("after", ""), self._size(request))
        return self.page.rows

    def get_paginated_response(self, data: Any) -> Response:
        address = self.request.build_absolute_uri()
        following = replace_query_param(address, "after", self.page.next) if self.page.next else None
        return Response({"next": following, "results": data})

    def get_paginated_response_schema(self, schema: dict[str, Any]) -> dict[str, Any]:
        following = {"type": "string", "format": "uri", "nullable": True}
        return {
            "type": "object",
            "required": ["next", "results"],
            "properties": {"next": following, "results": schema},
        }

    def get_schema_operation_parameters(self, view: APIView) -> list[dict[str, Any]]:  # noqa: ARG002 - DRF's signature
        after = {"name": "after", "in": "query", "required": False, "schema": {"type": "string"}}
        size = {"type": "integer", "minimum": 1, "maximum": self.max_page_size, "default": self.page_size}
        return [
            {**after, "description": "The cursor of the page before, from its `next`."},
            {"name": "page_size", "in": "query", "required": False, "schema": size},
        ]

    def _size(self, request: Request) -> int:
        given = request.query_params.get("page_size", str(self.page_size))
        if not given.isascii() or not given.isdigit() or not 1 <= int(given[:6]) <= self.max_page_size:
            raise ValidationError({"page_size": [f"Give a whole number from 1 to {self.max_page_size}."]})
        return int(given)
