"""Adding a claim by hand: the words that an editor selected, and who said them."""

from collections.abc import Sequence

from django.db import transaction
from django.utils.translation import gettext as _

from claims import rules
from claims.actions.chain import SpeakerChoice, name_mention, settle
from claims.actions.placing import Fragment, agreeing, agreeing_quote, attribution_type_of, joined, place, placement_at
from claims.actions.ranking import cover_by_disclaimers, refresh_rank
from claims.actions.steps import record_step
from claims.cases import actor
from claims.choices import LinkRole, Medium, SpanRole, SpeechAct, StepName, Target, Triage
from claims.models import Claim, Link, Placement, Span
from claims.needs import Asked
from sources.models import Article, Revision
from tracker.accounts.models import User
from tracker.audit import acting
from tracker.refusal import Refused


@transaction.atomic
def record_claim(
    *,
    article_id: int,
    quote: Sequence[Fragment],
    by: User,
    speaker: SpeakerChoice,
    cue: Sequence[Fragment] = (),
    mention: Sequence[Fragment] = (),
    attribution_type: str = "",
    speech_act: str = SpeechAct.STATES,
    medium: str = Medium.UNKNOWN,
) -> Claim:
    """Add a claim whose words stand in the newest text of the article.

    It is accepted at once where the speaker is said; without one it waits as a suggestion that asks who spoke.
    """
    rules.check_may_record(actor(by))
    with acting(by):
        # Locked, so that two people who select the same words make one claim.
        article = Article.objects.select_for_update().get(pk=article_id)
        revision = article.revision
        fragments = agreeing_quote(revision.text, quote)
        _refuse_the_same_words(revision, fragments)
        claim = Claim.objects.create(
            article=article,
            quote=joined(fragments),
            language=article.language,
            attribution_type=attribution_type or attribution_type_of(revision.text, fragments),
            speech_act=speech_act,
            added_by=by,
            changed_by=by,
        )
        _place(claim, revision, fragments, agreeing(revision.text, cue))
        link = Link.objects.create(claim=claim, position=0, role=LinkRole.SPEAKER, medium=medium, sure=False)
        name_mention(link, mention)
        if speaker.is_made:
            settle(link, speaker, by=by)
        cover_by_disclaimers(claim)
        claim.save(update_fields=refresh_rank(claim))
        if speaker.is_made:
            record_step(claim, Target.TRIAGE, None, Asked(StepName.ACCEPT), by=by)
    return claim


def _place(claim: Claim, revision: Revision, quote: Sequence[Fragment], cue: Sequence[Fragment]) -> None:
    placement = placement_at(claim, revision, quote)
    placement.save()
    Span.objects.bulk_create(
        [
            *place(placement, SpanRole.QUOTE, quote, text=revision.text),
            *place(placement, SpanRole.CUE, cue, text=revision.text),
        ]
    )
    if cue:
        claim.cue = joined(cue)
        claim.save(update_fields=["cue"])


def _refuse_the_same_words(revision: Revision, fragments: Sequence[Fragment]) -> None:
    first, last = fragments[0], fragments[-1]
    begin = Placement.objects.filter(revision=revision, start=first.start, claim__quote=joined(fragments))
    for placement in begin.exclude(claim__triage=Triage.WITHDRAWN).prefetch_related("spans"):
        ends = [span.end for span in placement.spans.all() if span.role == SpanRole.QUOTE]
        if max(ends) == last.end:
            raise Refused("same_words", _("These words are a claim of this article already."))
