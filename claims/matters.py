"""What is judged of a claim (did they say it, is it so, each figure), as a page draws it for one person."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from claims.cases import offers_of, standing_of, subjects_of
from claims.choices import Attribution, StepName, Target, Verification
from claims.corrections import quoted
from claims.history import Entry, entry_of, told
from claims.models import Claim, Figure, Judgement
from claims.needs import Gap, Need, gaps
from claims.rules import Offer, label
from tracker.accounts.models import User
from tracker.web.states import look

# The order in which a person is offered judgements; their places are their keys.
ORDER = {
    Target.ATTRIBUTION: (Attribution.CONFIRMED, Attribution.MISQUOTED, Attribution.NOT_FOUND),
    Target.VERIFICATION: (
        Verification.IN_PROGRESS,
        Verification.VERIFIED,
        Verification.CONTESTED,
        Verification.MISLEADING,
        Verification.FALSE,
        Verification.UNVERIFIABLE,
        Verification.NOT_CHECKABLE,
    ),
}
JUDGING = frozenset({StepName.TAKE, StepName.CONCLUDE, StepName.PROPOSE, StepName.CONFIRM})
WORDS = {
    StepName.TAKE: _("Take"),
    StepName.RELEASE: _("Give back"),
    StepName.TAKE_BACK: _("Take back"),
    StepName.RETURN: _("Return"),
    StepName.REOPEN: _("Reopen"),
    StepName.UPHOLD: _("Uphold"),
    StepName.UNDO: _("Undo"),
    StepName.ACCEPT: _("Accept"),
    StepName.REJECT: _("Reject"),
    StepName.RESTORE: _("Restore"),
    StepName.WITHDRAW: _("Withdraw"),
    StepName.REINSTATE: _("Reinstate"),
}
KEYS = {StepName.TAKE: "t", StepName.CONFIRM: "y", StepName.ACCEPT: "a", StepName.REJECT: "r"}


@dataclass(frozen=True)
class Choice:
    """One judgement that may be made now, on the matters in `on`."""

    target: Target
    to: str
    key: int
    on: tuple[str, ...]
    proposes: bool
    gaps: tuple[Gap, ...]

    @property
    def family(self) -> str:
        return "attribution" if self.target is Target.ATTRIBUTION else "verification"

    @property
    def words(self) -> str:
        return label(self.target, self.to)

    @property
    def glyph(self) -> str:
        return look(self.family, self.to).glyph

    @property
    def ink(self) -> str:
        return look(self.family, self.to).ink

    @property
    def button(self) -> str:
        """What sending it does, in words."""
        if self.to == Verification.IN_PROGRESS:
            return gettext("Take it")
        sentence = gettext("Propose %(state)s") if self.proposes else gettext("Record %(state)s")
        return sentence % {"state": self.words.lower()}

    @property
    def needed(self) -> str:
        """What it needs, by short names that the page's fields answer."""
        return " ".join(gap.name.lower() for gap in self.gaps)


@dataclass(frozen=True)
class Control:
    """A button for one step on one matter; with a field for the reason where it must be given."""

    step: StepName
    words: str
    asks_why: bool = False
    key: str = ""
    to: str = ""
    undoes: int = 0  # the step that it takes back


@dataclass(frozen=True)
class Matter:
    """One thing that is judged, how it stands, and what this person may do with it now."""

    target: Target
    figure: Figure | None
    state: str
    reason: str
    proposed: str
    proposal: Judgement | None
    on_earlier_record: bool
    holder: User | None
    entries: tuple[Entry, ...]
    controls: tuple[Control, ...] = ()
    judging: tuple[Offer, ...] = field(default=(), repr=False)

    @property
    def key(self) -> str:
        return f"figure-{self.figure.pk}" if self.figure else self.target.value

    @property
    def name(self) -> str:
        if self.figure:
            return gettext("Figure %(words)s") % {"words": quoted(self.figure.wording)}
        names = {Target.ATTRIBUTION: gettext("They said it"), Target.VERIFICATION: gettext("It is so")}
        return names.get(self.target, gettext("The claim"))

    @property
    def family(self) -> str:
        return "attribution" if self.target is Target.ATTRIBUTION else "verification"

    @property
    def proposed_words(self) -> str:
        return label(self.target, self.proposed) if self.proposed else ""

    @property
    def answers(self) -> tuple[Control, ...]:
        """What may be done with the proposal that waits."""
        return tuple(c for c in self.controls if c.step in {StepName.CONFIRM, StepName.RETURN, StepName.TAKE_BACK})

    @property
    def others(self) -> tuple[Control, ...]:
        return tuple(control for control in self.controls if control not in self.answers)


def matters_of(claim: Claim, user: User, judgements: Sequence[Judgement]) -> list[Matter]:
    """Triage first, then the two judgements, then each figure; `judgements` are the claim's, oldest first."""
    offers = offers_of(claim, user)
    return [
        _matter(claim, target, figure, offers[target, figure.pk if figure else None], judgements)
        for target, figure in subjects_of(claim)
    ]


def undo_key_of(matters: Iterable[Matter]) -> int:
    """The newest of the steps that this person may undo: the one that the undo key takes back."""
    return max((control.undoes for matter in matters for control in matter.controls), default=0)


def choices_of(matters: Iterable[Matter]) -> list[Choice]:
    """The judgements that may be made now on any of the matters, in the order of their keys."""
    offered: dict[tuple[str, str], tuple[Offer, list[str]]] = {}
    for matter in matters:
        for offer in matter.judging:
            for to in offer.to:
                offered.setdefault((matter.family, to), (offer, []))[1].append(matter.key)
    return [
        Choice(target, to, key, tuple(on), offer.proposes, tuple(gaps(offer.needs, to)))
        for target, states in ORDER.items()
        for key, to in enumerate(states, start=1)
        for offer, on in [offered.get((target.value, to), (None, []))]
        if offer is not None
    ]


def _matter(
    claim: Claim, target: Target, figure: Figure | None, offers: Sequence[Offer],
    judgements: Sequence[Judgement],
) -> Matter:  # fmt: skip
    now = standing_of(claim, target, figure)
    figure_id = figure.pk if figure else None
    own = [entry for entry in judgements if entry.target == target and entry.figure_id == figure_id]
    judged = [offer for offer in offers if target is not Target.TRIAGE and offer.step in JUDGING and not now.proposed]
    rest = [offer for offer in offers if offer not in judged or offer.step == StepName.TAKE]
    return Matter(
        target=target,
        figure=figure,
        state=now.state,
        reason=now.reason,
        proposed=now.proposed,
        proposal=next((entry for entry in reversed(own) if now.proposed and entry.step == StepName.PROPOSE), None),
        on_earlier_record=now.on_earlier_record,
        holder=(figure or claim).taken_by if target in {Target.VERIFICATION, Target.FIGURE} else None,
        entries=tuple(replace(entry_of(entry), what=told(entry)) for entry in reversed(own)),
        controls=tuple(_control(target, offer, own, now.proposed) for offer in rest if _is_button(offer)),
        judging=tuple(judged),
    )


def _is_button(offer: Offer) -> bool:
    """Splitting and merging name other claims: they have a page of their own."""
    return Need.SUCCESSORS not in offer.needs


def _control(target: Target, offer: Offer, own: Sequence[Judgement], proposed: str) -> Control:
    words, undoes = str(WORDS.get(offer.step, offer.step.label)), 0
    if offer.step == StepName.CONFIRM:
        words = _confirm(Target(own[-1].target), proposed) if own else words
    if offer.step == StepName.UNDO and own:
        undone = _standing(own)[-1]
        words, undoes = gettext("Undo “%(step)s”") % {"step": told(undone)}, undone.pk
    to = offer.to[0] if offer.step == StepName.CONFIRM else ""
    # one key, one button: figures are taken by theirs
    key = "" if offer.step == StepName.TAKE and target is Target.FIGURE else KEYS.get(offer.step, "")
    return Control(offer.step, str(words), Need.WHY in offer.needs, key, to, undoes)


def _confirm(target: Target, proposed: str) -> str:
    return gettext("Confirm %(state)s") % {"state": label(target, proposed).lower()}


def _standing(own: Sequence[Judgement]) -> list[Judgement]:
    undone = {entry.undoes_id for entry in own}
    return [entry for entry in own if entry.step != StepName.UNDO and entry.pk not in undone]
