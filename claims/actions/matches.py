"""Who a mention stands for: matching to the register, and confirming the match."""

from django.utils.translation import gettext as _

from claims.choices import LinkRole, Match
from claims.models import Claim, Link
from sources.actions.register import find_or_add_source
from sources.choices import SourceKind
from tracker.accounts.models import User
from tracker.refusal import Refused


def confirm_matches(claim: Claim, *, by: User) -> None:
    """Confirm every match of the chain that is settled; what is unsure about a relay stays a question."""
    for link in claim.links.all():
        if link.match == Match.PROPOSED and link.is_settled:
            confirm_match(link, by=by)
        elif link.match == Match.PROPOSED and link.role == LinkRole.SPEAKER:
            raise Refused("speaker_open", _("Say who spoke first: choose a source, or say that it is not named."))


def confirm_match(link: Link, *, by: User) -> None:
    """Confirm who the mention stands for: a source of the register, made now where it is new, or nobody named."""
    if link.source is None and link.name and link.kind != SourceKind.UNNAMED:
        link.source = find_or_add_source(name=link.name, kind=SourceKind(link.kind or SourceKind.BODY), by=by)
    link.match = Match.CONFIRMED if link.source else Match.UNNAMED
    link.sure, link.alternatives = True, []
    link.save(update_fields=["source", "match", "sure", "alternatives"])
