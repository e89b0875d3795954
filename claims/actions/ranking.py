"""What is kept on the claim for lists: its rank in the queue and the disclaimers that speak of it."""

from claims import rules
from claims.choices import LinkRole, Match
from claims.models import Claim
from sources.choices import SourceKind


def refresh_rank(claim: Claim) -> None:
    """Rank the claim again, after figures, disclaimers or speakers changed."""
    speakers = claim.links.filter(role=LinkRole.SPEAKER)
    unnamed = speakers.filter(match=Match.UNNAMED) | speakers.filter(kind=SourceKind.UNNAMED, source=None)
    claim.rank = rules.rank(
        figures=claim.figures.count(), disclaimers=claim.disclaimers.count(), unnamed=unnamed.exists()
    )
    claim.save(update_fields=["rank"])


def cover_by_disclaimers(claim: Claim) -> None:
    """Attach the article's disclaimers whose scopes speak of this claim; those that an editor attached stay."""
    counted = frozenset(claim.figures.values_list("counted", flat=True))
    found = [
        disclaimer
        for disclaimer in claim.article.disclaimers.all()
        if rules.covers(frozenset(disclaimer.scopes), counted)
    ]
    claim.disclaimers.add(*found)
