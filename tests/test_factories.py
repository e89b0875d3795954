import pytest
from django.db import IntegrityError, connection

from claims.models import Claim


def test_claim_of_factory_stands_in_its_article(claim: Claim) -> None:
    span = claim.placements.get().spans.get(role="quote")

    assert claim.article.revision.text[span.start : span.end] == claim.quote


def test_span_that_disagrees_with_the_text_is_refused_by_the_database(claim: Claim) -> None:
    with pytest.raises(IntegrityError, match="does not agree with the text"), connection.cursor() as cursor:
        cursor.execute('UPDATE claims_span SET start = start + 1, "end" = "end" + 1 WHERE role = \'quote\'')
