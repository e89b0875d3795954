"""The claims of an article as cards: their numbers, what is open about each, and what a person may do with it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from claims import rules
from claims.cases import actor, case_of, offers_of, standing_of, steps_of
from claims.choices import LinkRole, StepName, Target, Triage, UnverifiableReason, Verification
from claims.corrections import quoted
from claims.models import Claim, Figure, Judgement, Link
from claims.models.claim import percent
from claims.rules import Actor, Offer
from sources.choices import SourceKind
from tracker.accounts.models import User
from tracker.refusal import Refused

MOST_ALTERNATIVES = 7  # the next two keys are for somebody else and for nobody named
VISIT = timedelta(hours=12)
GONE = frozenset({Triage.REJECTED, Triage.WITHDRAWN})


@dataclass(frozen=True)
class Reason:
    """Why nobody can verify, with the key that says so."""

    key: str
    value: str
    words: str


@dataclass(frozen=True)
class Alternative:
    """Somebody whom a mention may stand for; `source` is empty where the register does not have them.

    `likely` says how likely the engine takes it to be, in words: "60 %"; empty where it did not say.
    """

    key: int
    name: str
    source: int | None
    kind: str
    likely: str = ""


@dataclass(frozen=True)
class Question:
    """Who spoke? Open until an editor answers it."""

    link: Link
    alternatives: tuple[Alternative, ...]

    @property
    def other_key(self) -> int:
        return len(self.alternatives) + 1

    @property
    def unnamed_key(self) -> int:
        return len(self.alternatives) + 2


@dataclass(frozen=True)
class Subject:
    """What a step is taken on: the claim itself or one of its figures. `what` is how forms name it."""

    target: Target
    figure: Figure | None
    words: str = ""

    @property
    def what(self) -> str:
        return f"{self.target}-{self.figure.pk}" if self.figure else str(self.target)


@dataclass(frozen=True)
class Undoable:
    """The newest step of this person on this article that may be undone."""

    claim: Claim
    subject: Subject
    says: str


@dataclass(frozen=True)
class Card:
    """One claim beside the text."""

    claim: Claim
    number: int
    offers: Mapping[tuple[Target, int | None], Sequence[Offer]] = field(repr=False)
    may_correct: bool
    is_mine: bool
    person: Actor
    following: "Claim | None" = None
    after: int = 0  # the claim to look at once this one is decided

    @property
    def reasons(self) -> list[Reason]:
        keyed = zip("1234567890", UnverifiableReason, strict=True)
        return [Reason(key, reason.value, str(reason.label)) for key, reason in keyed]

    @property
    def speakers(self) -> list[Link]:
        return [link for link in self.claim.links.all() if link.role == LinkRole.SPEAKER]

    @property
    def relays(self) -> list[Link]:
        return [link for link in self.claim.links.all() if link.role == LinkRole.RELAY]

    @property
    def is_suggested(self) -> bool:
        return self.claim.triage == Triage.SUGGESTED

    @property
    def is_gone(self) -> bool:
        return self.claim.triage in GONE

    @property
    def triage(self) -> dict[str, Offer]:
        """What may be done about its being a claim, by the step's name."""
        return {offer.step.value: offer for offer in self.offers[Target.TRIAGE, None]}

    @property
    def checking(self) -> dict[str, Offer]:
        return {offer.step.value: offer for offer in self.offers[Target.VERIFICATION, None]}

    @property
    def question(self) -> Question | None:
        return question_of(self.claim)

    @property
    def may_assign(self) -> bool:
        """Whether this person may say who checks it."""
        return rules.may_assign(case_of(self.claim, Target.VERIFICATION), self.person)

    @property
    def awaits_answer(self) -> bool:
        """It can be accepted as soon as this person has said who spoke: all others of its speakers are settled."""
        open_ones = sum(not link.is_settled for link in self.speakers)
        return self.is_suggested and self.may_correct and open_ones == 1

    @property
    def flaggable(self) -> list[Subject]:
        """What this person may flag unverifiable now."""
        return [subject for subject in self._subjects if self._may(subject, StepName.CONCLUDE)]

    @property
    def flagged_first(self) -> str:
        """What "unverifiable" is about unless somebody says otherwise: a figure where there is one, else the claim."""
        return next((subject.what for subject in self.flaggable if subject.figure), self.flaggable[0].what)

    @property
    def to_confirm(self) -> list[Subject]:
        """Proposals that wait for this person."""
        return [subject for subject in self._subjects if self._may(subject, StepName.CONFIRM, answers=True)]

    @property
    def _subjects(self) -> list[Subject]:
        figures = [Subject(Target.FIGURE, figure, quoted(figure.wording)) for figure in self.claim.figures.all()]
        said = Subject(Target.ATTRIBUTION, None, _("They said it"))
        return [Subject(Target.VERIFICATION, None, _("The whole claim")), *figures, said]

    def _may(self, subject: Subject, step: StepName, *, answers: bool = False) -> bool:
        offers = self.offers[subject.target, subject.figure.pk if subject.figure else None]
        waits = bool(standing_of(self.claim, subject.target, subject.figure).proposed)
        return waits == answers and any(offer.step == step for offer in offers)


def cards_of(claims: Sequence[Claim], user: User) -> list[Card]:
    """The claims in the order of the text, loaded by `for_article`; those that others replaced are left out."""
    person = actor(user)
    shown = [claim for claim in claims if not (claim.triage == Triage.WITHDRAWN and claim.successors.all())]
    return [
        Card(
            claim=claim,
            number=number,
            offers=offers_of(claim, user),
            may_correct=_may_correct(claim, user),
            is_mine=_is_mine(claim, user),
            person=person,
            following=_following(shown[number:], claim),
            after=_after(shown, number - 1),
        )
        for number, claim in enumerate(shown, start=1)
    ]


def undoable(claims: Sequence[Claim], cards: Sequence[Card], user: User, *, now: datetime) -> Undoable | None:
    """The newest step of this visit that the person may take back, over all claims of the article and replaced ones."""
    since = now - VISIT
    steps = [(step, claim) for claim in claims for step in steps_of(claim) if step.by_id == user.pk and step.at > since]
    if not steps:
        return None
    step, claim = max(steps, key=lambda found: found[0].pk)
    figure = next((figure for figure in claim.figures.all() if figure.pk == step.figure_id), None)
    target = Target(step.target)
    if case_of(claim, target, figure).undoable_by != user.pk:
        return None
    number = next((card.number for card in cards if card.claim.pk == claim.pk), None)
    return Undoable(claim, Subject(target, figure), _said(step, _subject_of(number, figure)))


def question_of(claim: Claim) -> Question | None:
    """Who spoke, where a speaker is not settled: the first such."""
    for link in claim.links.all():
        if link.role == LinkRole.SPEAKER and not link.is_settled and claim.triage not in GONE:
            return Question(link, tuple(alternatives_of(link)))
    return None


def alternatives_of(link: Link) -> list[Alternative]:
    """Whom the engine thinks of, best first; the one it proposes stands first."""
    found = list(link.alternatives)
    if not found and (link.name or link.source_id):
        found = [{"name": link.label, "source": link.source_id}]
    return [_alternative(key, one, link) for key, one in enumerate(found[:MOST_ALTERNATIVES], start=1)]


def _alternative(key: int, one: Mapping[str, Any], link: Link) -> Alternative:
    kind = str(one.get("kind") or link.kind)
    # Somebody with a name is not "not named", whatever the words of the text are.
    kind = "" if kind == SourceKind.UNNAMED else kind
    likely = percent(Decimal(one["score"])) if one.get("score") else ""
    return Alternative(key, str(one.get("name", "")), one.get("source"), kind, likely)


def _may_correct(claim: Claim, user: User) -> bool:
    try:
        rules.check_may_correct(claim.triage, actor(user))
    except Refused:
        return False
    return True


def _is_mine(claim: Claim, user: User) -> bool:
    return user.pk in {claim.assigned_to_id, claim.taken_by_id, *(figure.taken_by_id for figure in claim.figures.all())}


def _following(rest: Sequence[Claim], claim: Claim) -> Claim | None:
    """The next claim of the text that could be merged with this one."""
    if claim.triage in GONE:
        return None
    return next((other for other in rest if other.triage not in GONE), None)


def _after(shown: Sequence[Claim], place: int) -> int:
    """The next undecided claim, from the top again where there is none below; this one where there is none at all."""
    for claim in [*shown[place + 1 :], *shown[:place]]:
        if claim.triage == Triage.SUGGESTED:
            return claim.pk
    return shown[place].pk


def _subject_of(number: int | None, figure: Figure | None) -> str:
    """What was decided on: "Figure “dozens” of claim 4"; claims that others replaced have no number."""
    if figure:
        words = _("Figure “%(figure)s” of claim %(number)s") if number else _("Figure “%(figure)s” of a claim")
        return words % {"figure": figure.wording, "number": number}
    return _("Claim %(number)s") % {"number": number} if number else _("A claim")


def _said(step: Judgement, subject: str) -> str:
    """What was done, as a sentence: "Figure “dozens” of claim 4 flagged unverifiable."."""
    target = Target(step.target)
    state = rules.label(target, step.proposed or step.end).lower()
    return _sentence(step, target) % {"subject": subject, "state": state}


def _sentence(step: Judgement, target: Target) -> str:
    if step.step == StepName.SPLIT:
        return _("%(subject)s split.")
    if step.step == StepName.MERGE:
        return _("%(subject)s merged.")
    if step.step == StepName.PROPOSE:
        return _("%(subject)s: %(state)s, proposed.")
    if step.end == Verification.UNVERIFIABLE and step.step == StepName.CONCLUDE:
        return _("%(subject)s flagged unverifiable.")
    return _("%(subject)s said: %(state)s.") if target is Target.ATTRIBUTION else _("%(subject)s %(state)s.")
