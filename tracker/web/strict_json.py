"""JSON that can be stored: what is too deep or holds half a character is refused with a sentence."""

import json
from collections.abc import Mapping
from typing import IO, Any

from rest_framework.exceptions import ParseError
from rest_framework.parsers import JSONParser

DEEPEST = 20


class StrictJSONParser(JSONParser):
    """DRF's parser, behind which every string can be encoded and no value is deeper than the API's forms go."""

    def parse(
        self, stream: IO[Any], media_type: str | None = None, parser_context: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        try:
            parsed = super().parse(stream, media_type, parser_context)
            _check_depth(parsed)
            json.dumps(parsed, ensure_ascii=False).encode()
        except RecursionError:
            raise _too_deep() from None
        except UnicodeEncodeError:
            raise ParseError("The JSON holds half a character (a lone surrogate), which cannot be stored.") from None
        return parsed


def _check_depth(value: object, depth: int = 0) -> None:
    if depth > DEEPEST:
        raise _too_deep()
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for one in inner:
        _check_depth(one, depth + 1)


def _too_deep() -> ParseError:
    return ParseError(f"The JSON is nested more than {DEEPEST} deep.")
