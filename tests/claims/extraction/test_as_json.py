from __future__ import annotations

import json
from datetime import date
from decimal import Decimal

from claims.extraction import ENGINE_VERSION, Extraction
from claims.extraction.as_json import extraction_as_json
from claims.extraction.types import Alternative, Disclaimer, Figure, Mention, Relay, Span, Speaker, Statement

WHOLE = Extraction(
    "en",
    ENGINE_VERSION,
    (
        Statement(
            quote=(Span(0, 5), Span(20, 25)),
            cue=(Span(7, 11),),
            text="We won … today",
            type="direct",
            language="en",
            speech_act="states",
            speakers=(Speaker(Mention((Span(12, 18),), "Adama"), "Adama", "person", (Alternative("Awa", 0.4),)),),
            medium="interview",
            relays=(Relay(Mention((Span(30, 35),), "Radio"), None, "broadcast"),),
            figures=(
                Figure(1, 2, "2", Decimal("1.50"), None, "at_least", "people", "killed", "men", date(2023, 1, 2)),
            ),
            said_on=date(2023, 1, 3),
            confidence=0.8,
            sure=False,
        ),
    ),
    (Disclaimer(40, 50, "Unverified", ("casualties", "tactics")),),
)


def test_json_form_is_the_promised_one() -> None:
    assert extraction_as_json(WHOLE) == {
        "language": "en",
        "engine_version": ENGINE_VERSION,
        "statements": [
            {
                "quote": [[0, 5], [20, 25]],
                "cue": [[7, 11]],
                "text": "We won … today",
                "type": "direct",
                "language": "en",
                "speech_act": "states",
                "speakers": [
                    {
                        "mention": [[12, 18]],
                        "name": "Adama",
                        "kind": "person",
                        "alternatives": [{"name": "Awa", "score": 0.4}],
                    }
                ],
                "medium": "interview",
                "relays": [{"mention": [[30, 35]], "name": None, "medium": "broadcast", "cue": [], "quote": []}],
                "figures": [
                    {
                        "start": 1,
                        "end": 2,
                        "text": "2",
                        "low": "1.50",
                        "high": None,
                        "bound": "at_least",
                        "unit": "people",
                        "counted": "killed",
                        "of": "men",
                        "as_of": "2023-01-02",
                    }
                ],
                "said_on": "2023-01-03",
                "confidence": 0.8,
                "sure": False,
                "sure_of_mention": False,
            }
        ],
        "disclaimers": [{"start": 40, "end": 50, "text": "Unverified", "scopes": ["casualties", "tactics"]}],
    }


def test_json_form_is_plain_json() -> None:
    plain = extraction_as_json(WHOLE)

    assert json.loads(json.dumps(plain)) == plain
