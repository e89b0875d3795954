"""What the demonstration's people do with one claim, through the actions that the pages use."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from typing import Any

from django.utils import timezone

from claims.actions.assign import assign_claim
from claims.actions.chain import SpeakerChoice, add_link, choose_speaker, remove_link
from claims.actions.comments import add_comment
from claims.actions.correct import correct_claim
from claims.actions.evidence import Finding, add_evidence, ask_enquiry
from claims.actions.figures import FigureValues, add_figure
from claims.actions.placing import Fragment, fragments_of, occurrences, placement_of
from claims.actions.record import record_claim
from claims.actions.steps import take_step
from claims.choices import LinkRole, SpanRole, Stance, StepName, Target, Triage
from claims.demonstration.newsroom import ClaimWork, FigureSaid, Piece, StepTaken
from claims.models import Claim, Figure, Link
from claims.overlap import is_same_passage
from sources.models import Article, Source
from sources.names import folded
from tracker.accounts.models import User


@dataclass(frozen=True)
class Desk:
    """Who is there and what lies on the desk; `done` are the claims that were worked on."""

    people: Mapping[str, User]
    articles: Mapping[str, Article]
    editor: User
    done: set[int] = field(default_factory=set)


def do_work(work: ClaimWork, desk: Desk) -> None:
    """Find the claim among the suggestions or add it, say who spoke, take the steps."""
    article = desk.articles[work.article]
    claim = _suggested(work, article, desk) or _recorded(work, article, desk)
    desk.done.add(claim.pk)
    _say_who_spoke(claim, work, desk)
    for figure in work.figures:
        _give_figure(claim, figure, desk)
    for step in work.steps:
        _take(claim, step, desk)
    if work.assigned:
        due_on = timezone.localdate() + timedelta(days=work.assigned.days)
        assign_claim(claim_id=claim.pk, to=desk.people[work.assigned.to], due_on=due_on, by=desk.editor)
    for remark in work.comments:
        add_comment(claim_id=claim.pk, text=remark.text, by=desk.people[remark.by])


def _suggested(work: ClaimWork, article: Article, desk: Desk) -> Claim | None:
    """The engine's suggestion for these words, widened to them where it holds only a part."""
    [words] = occurrences(article.revision.text, work.words)
    for claim in article.claims.filter(triage=Triage.SUGGESTED).exclude(pk__in=desk.done).order_by("pk"):
        quote = fragments_of(placement_of(claim), SpanRole.QUOTE)
        if is_same_passage([(words.start, words.end)], [(each.start, each.end) for each in quote]):
            if not any(each.holds(words) for each in quote):
                _do(partial(correct_claim, quote=[words]), claim, desk.editor)
            return claim
    return None


def _recorded(work: ClaimWork, article: Article, desk: Desk) -> Claim:
    text = article.revision.text
    [words] = occurrences(text, work.words)
    return record_claim(
        article_id=article.pk,
        quote=[words],
        by=desk.editor,
        speaker=_choices(work)[0],
        cue=_nearest(occurrences(text, work.cue), words),
        attribution_type=work.attribution_type,
        speech_act=work.speech_act,
        medium=work.medium,
    )


def _nearest(places: Sequence[Fragment], words: Fragment) -> list[Fragment]:
    return sorted(places, key=lambda place: abs(place.start - words.start))[:1]


def _choices(work: ClaimWork) -> list[SpeakerChoice]:
    if not work.speakers:
        return [SpeakerChoice(unnamed=True)]
    known = [Source.objects.called(name).first() for name in work.speakers]
    return [
        SpeakerChoice(source_id=source.pk) if source else SpeakerChoice(name=name, kind=work.kind)
        for source, name in zip(known, work.speakers, strict=True)
    ]


def _say_who_spoke(claim: Claim, work: ClaimWork, desk: Desk) -> None:
    """Put right what the engine got wrong about the speakers; what it is sure of and right about stays."""
    links = list(claim.links.filter(role=LinkRole.SPEAKER).select_related("source"))
    choices = _choices(work)
    for link, choice in zip(links, choices, strict=False):
        if not _is_chosen(link, choice):
            _do(partial(choose_speaker, link_id=link.pk, choice=choice), claim, desk.editor)
    for choice in choices[len(links) :]:
        _do(partial(add_link, role=LinkRole.SPEAKER, choice=choice), claim, desk.editor)
    for link in links[len(choices) :]:
        _do(partial(remove_link, link_id=link.pk), claim, desk.editor)


def _is_chosen(link: Link, choice: SpeakerChoice) -> bool:
    if choice.source_id is not None:
        return link.is_settled and link.source_id == choice.source_id
    return link.is_settled and folded(link.label) == folded(choice.name or link.label)


def _give_figure(claim: Claim, said: FigureSaid, desk: Desk) -> None:
    if _figure(claim, said.wording) is not None:
        return
    values = FigureValues(
        said.wording,
        low=said.low,
        high=said.high,
        bound=said.bound,
        unit=said.unit,
        counted=said.counted,
        of=said.of,
    )
    _do(partial(add_figure, values=values), claim, desk.editor)


def _figure(claim: Claim, words: str) -> Figure | None:
    """The figure that has these words, or some of them."""
    found = (figure for figure in claim.figures.all() if figure.wording in words or words in figure.wording)
    return next(found, None)


def _take(claim: Claim, step: StepTaken, desk: Desk) -> None:
    by = desk.people[step.by]
    claim.refresh_from_db()
    if step.step == StepName.ACCEPT and claim.triage == Triage.ACCEPTED:
        return  # a claim that the editor added is accepted with its speaker
    figure = _figure(claim, step.figure) if step.on is Target.FIGURE else None
    for question in step.enquiries:
        # The story has a date of its own, which a machine's clock may not have reached.
        asked_at = min(question.asked_at or timezone.now(), timezone.now())
        ask_enquiry(claim_id=claim.pk, question=replace(question, asked_at=asked_at), by=by)
    evidence = [_add_piece(claim, piece, step.on, figure, by) for piece in step.pieces]
    taken = partial(take_step, target=step.on, step=step.step, to=step.to, why=step.why, reason=step.reason)
    _do(partial(taken, evidence=evidence, figure_id=figure.pk if figure else None), claim, by)


def _add_piece(claim: Claim, piece: Piece, target: Target, figure: Figure | None, by: User) -> int:
    finding = Finding(
        target,
        Stance(piece.stance),
        piece.title,
        url=piece.url,
        archived_url=piece.archived,
        note=piece.note,
        is_original=piece.original,
        figure_id=figure.pk if figure else None,
    )
    return add_evidence(claim_id=claim.pk, finding=finding, by=by).pk


def _do(action: Any, claim: Claim, by: User) -> None:
    """Take the action on the claim as it stands now."""
    claim.refresh_from_db()
    action(claim_id=claim.pk, seen=claim.version, by=by)
