"""How values travel over the API: times in UTC, numbers of rows within what the database holds."""

from datetime import UTC
from typing import Any

from rest_framework import serializers

LARGEST_KEY = 2**63 - 1


class Moment(serializers.DateTimeField):
    """ISO 8601 in UTC, whatever the zone of the person."""

    def __init__(self, **options: Any) -> None:
        super().__init__(default_timezone=UTC, **options)


class Key(serializers.IntegerField):
    """The number of a row."""

    def __init__(self, **options: Any) -> None:
        super().__init__(min_value=1, max_value=LARGEST_KEY, **options)


class Named(serializers.Serializer[Any]):
    """A row by its number and name."""

    id = serializers.IntegerField(source="pk")
    name = serializers.CharField()


class ProblemField(serializers.Serializer[Any]):
    """What is wrong with one field; `field` is a JSON pointer, empty for the whole body."""

    field = serializers.CharField()
    code = serializers.CharField()
    detail = serializers.CharField()


class Problem(serializers.Serializer[Any]):
    """RFC 9457: `code` is for machines and stays the same, `detail` is a sentence for people."""

    type = serializers.CharField()
    title = serializers.CharField()
    status = serializers.IntegerField()
    code = serializers.CharField()
    detail = serializers.CharField()
    errors = ProblemField(many=True)  # type: ignore[assignment]
