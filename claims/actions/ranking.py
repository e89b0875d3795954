"""What is kept on the claim for lists: its rank in the queue and the disclaimers that speak of it."""

from collections.abc import Sequence

from claims import rules
from claims.choices import LinkRole, Match
from claims.models import Claim
from sources.choices import SourceKind


def refresh_rank(claim: Claim) -> Sequence[str]:
    """Rank the claim again, after figures, disclaimers or speakers changed; gives the column still to be saved."""
    speakers = claim.links.filter(role=LinkRole.SPEAKER)
    unnamed = speakers.filter(match=Match.UNNAMED) | speakers.filter(kind=SourceKind.UNNAMED, source=None)
    claim.rank = rules.rank(
        figures=claim.figures.count(), disclaimers=claim.disclaimers.count(), unnamed=unnamed.exists()
    )
    return ["rank"]


def cover_by_disclaimers(claim: Claim) -> None:
    """Attach the article's disclaimers whose scopes speak of this claim; those that an editor attached stay."""
    counted = list(claim.figures.values_list("counted", "bound"))
    found = [
        disclaimer
        for disclaimer in claim.article.disclaimers.all()
        if rules.covers(frozenset(disclaimer.scopes), counted)
    ]
    claim.disclaimers.add(*found)
