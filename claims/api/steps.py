"""What the API takes for a step, and which version of the claim its sender saw."""

import re
from typing import Any

from rest_framework import serializers
from rest_framework.exceptions import APIException, ValidationError

from claims.choices import StepName, Target, UnverifiableReason
from tracker.web.wire import Key

ETAG = re.compile(r'"([0-9]{1,10})"', re.ASCII)
LONGEST_WHY = 10_000
MOST_EVIDENCE = 200


class StepSerializer(serializers.Serializer[Any]):
    """A step: on which target (and figure), to which state where it has several, and what is given for it."""

    target = serializers.ChoiceField(choices=Target.choices)
    figure = Key(required=False, allow_null=True, default=None)
    step = serializers.ChoiceField(choices=StepName.choices)
    to = serializers.CharField(required=False, allow_blank=True, max_length=15, default="")
    why = serializers.CharField(required=False, allow_blank=True, max_length=LONGEST_WHY, default="")
    reason = serializers.ChoiceField(choices=UnverifiableReason.choices, required=False, allow_blank=True, default="")
    evidence = serializers.ListField(child=Key(), required=False, max_length=MOST_EVIDENCE, default=list)
    seen = Key(required=False, allow_null=True, default=None, help_text="The version looked at, unless If-Match says.")


class NoVersion(APIException):
    """Say which version of the claim you saw: send its ETag as If-Match, or `seen`."""

    status_code = 428
    default_code = "no_version"


def seen_version(seen: int | None, if_match: str | None) -> int:
    """The version that the sender saw, said in one way or in both."""
    if if_match is None:
        if seen is None:
            raise NoVersion(str(NoVersion.__doc__))
        return seen
    tag = ETAG.fullmatch(if_match.strip())
    if not tag:
        raise ValidationError({"If-Match": ['Send one ETag as it came, such as "3".']})
    if seen is not None and seen != int(tag[1]):
        raise ValidationError({"seen": ["If-Match names another version."]})
    return int(tag[1])
