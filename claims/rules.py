"""THE table of steps: who may take a claim from which state to which, and what each step needs.

Everything else asks here: the pages draw their buttons from `offers`, the actions are guarded by `check`, and
the API answers with the same refusals. Nothing in this module reads or writes a row.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import TypeAlias

from django.db.models import TextChoices
from django.utils.translation import gettext as _

from claims.choices import (
    Attribution,
    Bound,
    Counted,
    Scope,
    StepName,
    Target,
    Triage,
    UnverifiableReason,
    Verification,
)
from claims.needs import Asked, Need, missing_from
from tracker.refusal import Refused
from tracker.roles import CHECKERS, EDITORS, Role, named

States: TypeAlias = frozenset[str]

OPEN: States = frozenset({Verification.UNCHECKED, Verification.IN_PROGRESS})
CONCLUSIONS: States = frozenset({Verification.CONTESTED, Verification.UNVERIFIABLE, Verification.NOT_CHECKABLE})
PROPOSALS: States = frozenset({Verification.VERIFIED, Verification.FALSE, Verification.MISLEADING})
JUDGED: States = CONCLUSIONS | PROPOSALS
MISSES: States = frozenset({Attribution.MISQUOTED, Attribution.NOT_FOUND})
SAID: States = MISSES | {Attribution.CONFIRMED}


class Who(Enum):
    """Which person, beside the role."""

    ANYONE = "anyone"
    PROPOSER = "the proposer"
    ANOTHER = "somebody other than the proposer"
    HOLDER_OR_EDITOR = "who took it, or an editor"


@dataclass(frozen=True)
class Step:
    """One row of the table. `end` empty: the state stays as it is (of a proposal: the state before holds)."""

    targets: frozenset[Target]
    name: StepName
    start: States
    end: States
    roles: frozenset[Role]
    needs: frozenset[Need] = frozenset()
    who: Who = Who.ANYONE
    proposes: bool = False  # a second person must confirm before it counts
    answers: bool = False  # taken on a proposal that waits


def _only(*states: str) -> States:
    return frozenset(states)


def _needs(*needs: Need) -> frozenset[Need]:
    return frozenset(needs)


TRIAGE = frozenset({Target.TRIAGE})
SAYING = frozenset({Target.ATTRIBUTION})
CHECKING = frozenset({Target.VERIFICATION, Target.FIGURE})
JUDGING = SAYING | CHECKING
UNDECIDED: States = frozenset({Triage.SUGGESTED, Triage.ACCEPTED})
WITHDRAWN = _only(Triage.WITHDRAWN)
CONFIRMED = _only(Attribution.CONFIRMED)
IN_PROGRESS = _only(Verification.IN_PROGRESS)
PROPOSED: States = MISSES | PROPOSALS
STAYS: States = frozenset()
N = Need

STEPS: tuple[Step, ...] = (
    Step(TRIAGE, StepName.ACCEPT, _only(Triage.SUGGESTED), _only(Triage.ACCEPTED), EDITORS, _needs(N.SETTLED_SPEAKER)),
    Step(TRIAGE, StepName.REJECT, UNDECIDED, _only(Triage.REJECTED), EDITORS, _needs(N.WHY, N.NO_JUDGEMENT)),
    Step(TRIAGE, StepName.RESTORE, _only(Triage.REJECTED), _only(Triage.SUGGESTED), EDITORS),
    Step(TRIAGE, StepName.SPLIT, UNDECIDED, WITHDRAWN, EDITORS, _needs(N.SUCCESSORS, N.NO_JUDGEMENT)),
    Step(TRIAGE, StepName.MERGE, UNDECIDED, WITHDRAWN, EDITORS, _needs(N.SUCCESSORS, N.NO_JUDGEMENT)),
    Step(TRIAGE, StepName.WITHDRAW, _only(Triage.ACCEPTED), WITHDRAWN, EDITORS, _needs(N.WHY)),
    Step(TRIAGE, StepName.REINSTATE, WITHDRAWN, _only(Triage.ACCEPTED), EDITORS, _needs(N.WHY, N.NO_SUCCESSOR)),
    Step(SAYING, StepName.CONFIRM, _only(Attribution.UNCHECKED), CONFIRMED, CHECKERS, _needs(N.ORIGINAL)),
    Step(
        SAYING,
        StepName.PROPOSE,
        _only(Attribution.UNCHECKED),
        MISSES,
        CHECKERS,
        _needs(N.EVIDENCE, N.WHY),
        proposes=True,
    ),
    Step(CHECKING, StepName.TAKE, _only(Verification.UNCHECKED), IN_PROGRESS, CHECKERS),
    Step(CHECKING, StepName.RELEASE, IN_PROGRESS, _only(Verification.UNCHECKED), CHECKERS, who=Who.HOLDER_OR_EDITOR),
    Step(CHECKING, StepName.CONCLUDE, OPEN, CONCLUSIONS, CHECKERS, _needs(N.REASON_OR_WHY)),
    Step(CHECKING, StepName.PROPOSE, OPEN, PROPOSALS, CHECKERS, _needs(N.STANCE, N.WHY), proposes=True),
    Step(JUDGING, StepName.CONFIRM, PROPOSED, STAYS, CHECKERS, who=Who.ANOTHER, answers=True),
    Step(JUDGING, StepName.RETURN, PROPOSED, STAYS, CHECKERS, _needs(N.WHY), who=Who.ANOTHER, answers=True),
    Step(JUDGING, StepName.TAKE_BACK, PROPOSED, STAYS, CHECKERS, who=Who.PROPOSER, answers=True),
    Step(SAYING, StepName.REOPEN, SAID, _only(Attribution.UNCHECKED), CHECKERS, _needs(N.WHY)),
    Step(CHECKING, StepName.REOPEN, JUDGED, IN_PROGRESS, CHECKERS, _needs(N.WHY)),
    Step(JUDGING, StepName.UPHOLD, SAID | JUDGED, STAYS, CHECKERS, _needs(N.WHY, N.EARLIER_RECORD)),
)


@dataclass(frozen=True)
class Standing:
    """How one target stands: the state that holds, and the proposal that waits beside it, if any."""

    state: str
    reason: str = ""
    proposed: str = ""
    proposed_by: int | None = None
    taken_by: int | None = None
    on_earlier_record: bool = False


class Speaker(Enum):
    """What is known of who spoke."""

    SETTLED = "settled"
    UNSURE = "unsure"
    MISSING = "missing"


@dataclass(frozen=True)
class Case:
    """The facts about one target of one claim on which the rules decide."""

    target: Target
    triage: str
    standing: Standing
    speaker: Speaker = Speaker.SETTLED
    judged: bool = False  # somebody recorded a judgement on the claim that was not undone
    replaced: bool = False  # the claim has successors
    undoable_by: int | None = None  # who took the newest step on the target, where nothing followed it


@dataclass(frozen=True)
class Actor:
    pk: int
    roles: frozenset[Role]


@dataclass(frozen=True)
class Assignee:
    """Who is asked to check a claim."""

    pk: int
    roles: frozenset[Role]
    is_active: bool = True


@dataclass(frozen=True)
class Offer:
    """A step that may be taken now, and the states it may lead to (empty: it has only one way to go)."""

    step: StepName
    to: tuple[str, ...]
    proposes: bool
    needs: frozenset[Need]


def offers(case: Case, actor: Actor) -> list[Offer]:
    """The steps that this person may take now, in the table's order; what a step still needs is part of the offer."""
    found = []
    for step in STEPS:
        if _refusal(step, case, actor) is None:
            ends = tuple(sorted(step.end)) if not step.answers else (case.standing.proposed,)
            found.append(Offer(step.name, ends, step.proposes, step.needs))
    if _undo_refusal(case, actor) is None:
        found.append(Offer(StepName.UNDO, (), proposes=False, needs=frozenset()))
    return found


def check(case: Case, asked: Asked, actor: Actor) -> Step | None:
    """The row that allows this step, or Refused with a sentence. None for undo, which is no row of its own."""
    if asked.step == StepName.UNDO:
        _raise(_undo_refusal(case, actor))
        return None
    rows = [step for step in STEPS if step.name == asked.step and case.target in step.targets]
    if not rows:
        raise Refused(
            "unknown_step",
            _("There is no step “%(step)s” on the %(label)s.")
            % {"step": asked.step, "label": case.target.label.lower()},
        )
    row = next((step for step in rows if step.answers == bool(case.standing.proposed)), rows[0])
    _raise(_refusal(row, case, actor))
    _check_end(row, asked)
    _check_given(row, case, asked)
    return row


def after(step: Step, case: Case, asked: Asked, actor: Actor) -> Standing:
    """How the target stands once the step is taken."""
    now = case.standing
    if step.proposes:
        return replace(now, proposed=asked.to, proposed_by=actor.pk)
    if step.answers:
        return _answered(step, now)
    if step.name == StepName.UPHOLD:
        return replace(now, on_earlier_record=False)
    end = asked.to or next(iter(step.end))
    holder = actor.pk if end == Verification.IN_PROGRESS and case.target in CHECKING else None
    return Standing(end, reason=asked.reason if end == Verification.UNVERIFIABLE else "", taken_by=holder)


def corrected(now: Standing) -> Standing:
    """How a target stands once the words, the speaker or the figure it is about were corrected."""
    touched = bool(now.proposed) or now.state in SAID | JUDGED
    return replace(now, on_earlier_record=True) if touched else now


def check_may_record(actor: Actor) -> None:
    """Only editors decide what is a claim and what its record says."""
    if not EDITORS & actor.roles:
        raise Refused("wrong_role", _("Only %(named)s may add or correct claims.") % {"named": named(EDITORS)})


def check_may_correct(triage: str, actor: Actor) -> None:
    """A claim is corrected while it is suggested or accepted, also when it is judged."""
    check_may_record(actor)
    if triage not in UNDECIDED:
        raise Refused(
            "not_open",
            _("The claim is %(label)s: restore or reinstate it first.") % {"label": Triage(triage).label.lower()},
        )


def may_correct(triage: str, actor: Actor) -> bool:
    return triage in UNDECIDED and bool(EDITORS & actor.roles)


def check_may_gather(triage: str, actor: Actor) -> None:
    """Evidence and enquiries belong to claims that are accepted."""
    if not CHECKERS & actor.roles:
        raise Refused("wrong_role", _("Only %(named)s may add evidence or enquiries.") % {"named": named(CHECKERS)})
    if triage != Triage.ACCEPTED:
        raise Refused("not_accepted", _("An editor must accept the claim before evidence is gathered for it."))


def check_may_comment(actor: Actor) -> None:
    """Whoever works on claims comments on them, whatever their state."""
    if not CHECKERS & actor.roles:
        raise Refused("wrong_role", _("Only %(named)s may comment.") % {"named": named(CHECKERS)})


def may_comment(actor: Actor) -> bool:
    return bool(CHECKERS & actor.roles)


def may_gather(triage: str, actor: Actor) -> bool:
    return triage == Triage.ACCEPTED and bool(CHECKERS & actor.roles)


def refusal(case: Case, step: StepName, to: str, actor: Actor) -> Refused | None:
    """Why this step, leading to this state, may not be taken now, whatever is given for it; None where it may."""
    rows = [row for row in STEPS if row.name == step and case.target in row.targets and (not to or to in row.end)]
    refusals = [_refusal(row, case, actor) for row in rows]
    return None if None in refusals else refusals[0]


def check_may_assign(case: Case, to: Assignee, actor: Actor, *, due_on: date | None, today: date) -> None:
    """Editors ask somebody who may check to look at a claim that is accepted and not judged (the case is its own)."""
    check_may_be_assigned(case, actor)
    if not to.is_active or not CHECKERS & to.roles:
        raise Refused("not_a_checker", _("Only a fact-checker or an editor who may sign in can be asked to check."))
    if due_on and due_on < today:
        raise Refused("due_in_the_past", _("The day it is due has passed: choose today or a later day."))


def check_may_be_assigned(case: Case, actor: Actor) -> None:
    """What must hold of a claim and of who assigns it, whoever it is assigned to."""
    if not EDITORS & actor.roles:
        raise Refused("wrong_role", _("Only an editor may assign claims."))
    if case.triage != Triage.ACCEPTED:
        raise Refused("not_accepted", _("An editor must accept the claim before it is assigned."))
    if case.standing.proposed or case.standing.state not in OPEN:
        raise Refused("judged", _("The claim is judged: reopen it before it is assigned."))


def check_may_unassign(assigned_to: int | None, actor: Actor) -> None:
    """An editor, or who was asked to check, takes the assignment away."""
    if assigned_to is None:
        raise Refused("not_assigned", _("The claim is assigned to nobody."))
    if not EDITORS & actor.roles and assigned_to != actor.pk:
        raise Refused("wrong_role", _("Only an editor, or who was asked to check it, may take the assignment away."))


def may_assign(case: Case, actor: Actor) -> bool:
    try:
        check_may_be_assigned(case, actor)
    except Refused:
        return False
    return True


def _answered(step: Step, now: Standing) -> Standing:
    if step.name == StepName.CONFIRM:
        return Standing(now.proposed)
    judged = now.state in SAID | JUDGED
    return replace(now, proposed="", proposed_by=None, on_earlier_record=now.on_earlier_record and judged)


def _raise(refusal: Refused | None) -> None:
    if refusal is not None:
        raise refusal


def _refusal(step: Step, case: Case, actor: Actor) -> Refused | None:
    """Why this step may not be taken now by this person, whatever they give for it; None if it may."""
    if case.target not in step.targets:
        return Refused("unknown_step", _("There is no such step here."))
    if not step.roles & actor.roles:
        return Refused("wrong_role", _("Only %(named)s may do this.") % {"named": named(step.roles)})
    if case.target is not Target.TRIAGE and case.triage != Triage.ACCEPTED:
        return Refused("not_accepted", _("An editor must accept the claim before it is judged."))
    return _state_refusal(step, case) or _person_refusal(step, case, actor) or _record_refusal(step, case)


def _state_refusal(step: Step, case: Case) -> Refused | None:
    now = case.standing
    if step.answers and not now.proposed:
        return Refused("nothing_proposed", _("Nothing is proposed here."))
    if now.proposed and not step.answers:
        return Refused("proposal_waits", _("A proposal waits here: confirm it, return it or take it back first."))
    if not step.answers and now.state not in step.start:
        return Refused(
            "wrong_state",
            _("This cannot be done now: it is %(label)s.") % {"label": label(case.target, now.state).lower()},
        )
    return None


def _person_refusal(step: Step, case: Case, actor: Actor) -> Refused | None:
    mine = case.standing.proposed_by == actor.pk
    if step.who is Who.ANOTHER and mine:
        return Refused("same_person", _("Someone else must confirm or return what you proposed."))
    if step.who is Who.PROPOSER and not mine:
        return Refused("not_proposer", _("Only who proposed it may take it back."))
    holds = case.standing.taken_by == actor.pk or bool(EDITORS & actor.roles)
    if step.who is Who.HOLDER_OR_EDITOR and not holds:
        return Refused("not_holder", _("Only who took it, or an editor, may release it."))
    return None


def _record_refusal(step: Step, case: Case) -> Refused | None:
    if Need.NO_JUDGEMENT in step.needs and case.judged:
        return Refused("judged", _("The claim has been judged: withdraw it instead."))
    if Need.NO_SUCCESSOR in step.needs and case.replaced:
        return Refused("replaced", _("Other claims took this one's place: reinstate or correct those."))
    if Need.SETTLED_SPEAKER in step.needs and case.speaker is not Speaker.SETTLED:
        return Refused("speaker_open", _("Say who spoke first: choose a source, or say that it is not named."))
    earlier = case.standing.on_earlier_record
    if Need.EARLIER_RECORD in step.needs and not earlier:
        return Refused("up_to_date", _("The judgement is on the record as it stands: there is nothing to uphold."))
    if step.answers and step.name == StepName.CONFIRM and earlier:
        return Refused(
            "earlier_record",
            _("The claim was corrected after this was proposed: return it, so that it is looked at again."),
        )
    return None


def _undo_refusal(case: Case, actor: Actor) -> Refused | None:
    if case.undoable_by is None:
        return Refused("nothing_to_undo", _("There is nothing here to undo, or something followed it."))
    roles = EDITORS if case.target is Target.TRIAGE else CHECKERS
    if not roles & actor.roles:
        return Refused("wrong_role", _("Only %(named)s may do this.") % {"named": named(roles)})
    if case.undoable_by != actor.pk:
        return Refused("not_yours", _("Only who took the step may undo it."))
    return None


def _check_end(step: Step, asked: Asked) -> None:
    if asked.to and step.end and asked.to not in step.end:
        raise Refused("wrong_end", _("This step does not lead to “%(to)s”.") % {"to": asked.to})
    if not asked.to and len(step.end) > 1:
        raise Refused("no_end", _("Say which judgement it is."))
    if asked.reason and asked.reason not in UnverifiableReason.values:
        raise Refused("unknown_reason", _("“%(reason)s” is not one of the reasons.") % {"reason": asked.reason})
    if asked.reason and asked.to != Verification.UNVERIFIABLE:
        raise Refused("stray_reason", _("A reason belongs to “unverifiable” alone: say it in words instead."))


def _check_given(step: Step, case: Case, asked: Asked) -> None:
    if missing := missing_from(step.needs, asked):
        raise Refused(missing[0].code, missing[0].sentence)
    if step.answers and asked.to and asked.to != case.standing.proposed:
        raise Refused("wrong_end", _("Something else is proposed now: look again before you answer."))


def step_leading_to(target: Target, to: str) -> StepName | None:
    """The step by which a judgement of this target is made: for forms that name the judgement alone."""
    later = {StepName.REOPEN, StepName.UPHOLD}
    rows = (step for step in STEPS if target in step.targets and not step.answers and step.name not in later)
    return next((step.name for step in rows if to in step.end), None)


def words_of(target: Target) -> type[TextChoices]:
    """The states that a target may have."""
    if target is Target.TRIAGE:
        return Triage
    return Attribution if target is Target.ATTRIBUTION else Verification


def label(target: Target, state: str) -> str:
    """A state in words: "In progress"."""
    return str(words_of(target)(state).label)


def rank(*, figures: int, disclaimers: int, unnamed: bool) -> int:
    """How early a claim comes in the queue: figures first, then disclaimers, then sources without a name."""
    return 4 * (figures > 0) + 2 * (disclaimers > 0) + 1 * unnamed


CASUALTIES = frozenset({"killed", "wounded", "captured", "missing", "displaced"})


def covers(scopes: frozenset[str], figures: Iterable[tuple[str, str]]) -> bool:
    """Whether a disclaimer of these scopes speaks of a claim with these figures (what each counts, and its bound).

    Wording without a number ("considerable losses") is about casualties too, unless it counts another thing.
    """
    if scopes & {Scope.EVERYTHING, Scope.EVENTS}:
        return True
    return Scope.CASUALTIES in scopes and any(
        counted in CASUALTIES or (bound == Bound.UNQUANTIFIED and counted == Counted.OTHER)
        for counted, bound in figures
    )
