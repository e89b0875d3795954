"""Who spoke and who passed it on: choosing sources, adding and removing links."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from claims.actions.matches import confirm_match
from claims.actions.placing import Fragment, agreeing, joined, place_again, placement_of
from claims.actions.ranking import refresh_rank
from claims.actions.steps import locked_to_correct, mark_corrected, touch
from claims.choices import LinkRole, Match, Medium, SpanRole
from claims.models import Claim, Link
from sources.choices import SourceKind
from sources.models import Source
from tracker.accounts.models import User
from tracker.audit import acting
from tracker.refusal import Refused


@dataclass(frozen=True)
class SpeakerChoice:
    """Who an editor says it is: a source of the register, a new one by name and kind, or somebody not named."""

    source_id: int | None = None
    name: str = ""
    kind: str = ""
    unnamed: bool = False

    @property
    def is_made(self) -> bool:
        return self.unnamed or self.source_id is not None or bool(self.name.strip())


@transaction.atomic
def choose_speaker(*, claim_id: int, seen: int, by: User, link_id: int, choice: SpeakerChoice) -> Claim:
    """Say who a mention stands for; this confirms the match. Judgements are marked as made on an earlier record.

    Said again by the same person, as after an answer that was lost, it changes nothing.
    """
    with acting(by):
        if said := _said_before(claim_id, seen, by, link_id, choice):
            return said
        claim = locked_to_correct(claim_id, seen=seen, by=by)
        link = _link(claim, link_id)
        settle(link, choice, by=by)
        _finish(claim, by)
    return claim


@transaction.atomic
def add_link(
    *,
    claim_id: int,
    seen: int,
    by: User,
    role: LinkRole,
    choice: SpeakerChoice,
    mention: Sequence[Fragment] = (),
    medium: Medium = Medium.UNKNOWN,
) -> Claim:
    """Add another speaker of a joint statement, or a relay at the end of the chain."""
    with acting(by):
        claim = locked_to_correct(claim_id, seen=seen, by=by)
        last = claim.links.aggregate(last=Max("position"))["last"] or 0
        link = Link.objects.create(
            claim=claim, role=role, position=0 if role is LinkRole.SPEAKER else last + 1, medium=medium
        )
        name_mention(link, mention)
        settle(link, choice, by=by)
        _finish(claim, by)
    return claim


@transaction.atomic
def change_link(
    *, claim_id: int, seen: int, by: User, link_id: int, medium: Medium, mention: Sequence[Fragment] | None = None
) -> Claim:
    """Correct on what medium the words travelled, and which words stand for the source."""
    with acting(by):
        claim = locked_to_correct(claim_id, seen=seen, by=by)
        link = _link(claim, link_id)
        link.medium = medium
        link.save(update_fields=["medium"])
        if mention is not None:
            name_mention(link, mention)
        touch(claim, by=by)
    return claim


@transaction.atomic
def remove_link(*, claim_id: int, seen: int, by: User, link_id: int) -> Claim:
    """Take a link out of the chain; the last speaker stays, because a claim without one is no claim."""
    with acting(by):
        claim = locked_to_correct(claim_id, seen=seen, by=by)
        link = _link(claim, link_id)
        if link.role == LinkRole.SPEAKER and claim.links.filter(role=LinkRole.SPEAKER).count() == 1:
            raise Refused("last_speaker", _("Somebody must have said it: choose another source instead."))
        link.delete()
        for position, relay in enumerate(claim.links.filter(role=LinkRole.RELAY).order_by("position"), start=1):
            Link.objects.filter(pk=relay.pk).exclude(position=position).update(position=position)
        _finish(claim, by)
    return claim


def settle(link: Link, choice: SpeakerChoice, *, by: User) -> None:
    """Write the choice on the link and confirm it; Refused where nothing was chosen or the source is gone."""
    if not choice.is_made:
        raise Refused("no_choice", _("Choose a source, give a new one's name, or say that it is not named."))
    if choice.kind and choice.kind not in SourceKind.values:
        raise Refused("unknown_kind", _("“%(kind)s” is not a kind of source.") % {"kind": choice.kind})
    link.source = None if choice.unnamed or choice.source_id is None else _source(choice.source_id)
    link.name = "" if choice.unnamed else link.source.name if link.source else choice.name.strip()
    link.kind = SourceKind.UNNAMED if choice.unnamed else link.source.kind if link.source else choice.kind
    link.match, link.sure = Match.PROPOSED, True
    link.save(update_fields=["source", "name", "kind", "match", "sure"])
    confirm_match(link, by=by)


def name_mention(link: Link, mention: Sequence[Fragment]) -> None:
    """Store which words of the text stand for the link's source."""
    placement = placement_of(link.claim)
    fragments = agreeing(placement.revision.text, mention)
    link.mention = joined(fragments)
    link.save(update_fields=["mention"])
    place_again(placement, SpanRole.MENTION, fragments, link=link)


def _said_before(claim_id: int, seen: int, by: User, link_id: int, choice: SpeakerChoice) -> Claim | None:
    """The claim, locked, where this person's own change after the version seen was this choice."""
    claim = Claim.objects.select_for_update().get(pk=claim_id)
    if claim.version != seen + 1 or claim.changed_by_id != by.pk:
        return None
    settled = Match.UNNAMED if choice.unnamed else Match.CONFIRMED
    links = claim.links.filter(pk=link_id, match=settled)
    if choice.source_id:
        links = links.filter(source=choice.source_id)
    elif not choice.unnamed:
        links = links.filter(name=choice.name.strip())
    return claim if links.exists() else None


def _finish(claim: Claim, by: User) -> None:
    marked = mark_corrected(claim, figures=list(claim.figures.all()), attribution=True)
    touch(claim, by=by, columns=[*marked, *refresh_rank(claim)])


def _link(claim: Claim, link_id: int) -> Link:
    link = claim.links.filter(pk=link_id).first()
    if link is None:
        raise Refused("unknown_link", _("The claim's chain has changed: look at it again."))
    return link


def _source(source_id: int) -> Source:
    source = Source.objects.filter(pk=source_id).first()
    if source is None:
        raise Refused("unknown_source", _("The register has no such source any more: choose again."))
    return source
