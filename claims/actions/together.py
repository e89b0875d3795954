"""One decision on many claims: each in a transaction of its own, by the same actions and rules as one alone."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _

from claims import rules
from claims.actions.assign import assign_claim, unassign_claim
from claims.actions.steps import take_step
from claims.cases import actor, case_of
from claims.choices import StepName, Target, Verification
from claims.models import Claim
from tracker.accounts.models import User
from tracker.refusal import Refused

STEPS = {
    "accept": (Target.TRIAGE, StepName.ACCEPT, ""),
    "reject": (Target.TRIAGE, StepName.REJECT, ""),
    "take": (Target.VERIFICATION, StepName.TAKE, ""),
    "unverifiable": (Target.VERIFICATION, StepName.CONCLUDE, Verification.UNVERIFIABLE.value),
}


@dataclass(frozen=True)
class Decision:
    """What is to be done with each claim, and what is given for it."""

    do: str
    why: str = ""
    reason: str = ""
    to: User | None = None
    due_on: date | None = None


@dataclass(frozen=True)
class Tick:
    """A claim that was chosen, in the version that was seen."""

    claim_id: int
    seen: int


@dataclass(frozen=True)
class Trace:
    """What is needed to undo what was done to one claim: its version after it, or who was asked before."""

    claim_id: int
    do: str
    seen: int = 0
    to: int | None = None
    due_on: str = ""


@dataclass(frozen=True)
class No:
    """A claim that was left as it is, and why."""

    claim_id: int
    sentence: str


@dataclass(frozen=True)
class Outcome:
    done: Sequence[Trace]
    refused: Sequence[No]


@dataclass(frozen=True)
class Forecast:
    """How many claims a decision will change, and how many not for which reason."""

    changes: int
    refused: Sequence[tuple[str, int]]


def forecast(claims: Iterable[Claim], do: str, by: User) -> Forecast:
    """What the rules say before anything is done, of claims that were loaded by `for_list`."""
    person = actor(by)
    refusals = [_refusal(claim, do, person) for claim in claims]
    reasons = Counter(refusal.sentence for refusal in refusals if refusal)
    return Forecast(sum(refusal is None for refusal in refusals), reasons.most_common())


def decide(ticks: Iterable[Tick], decision: Decision, by: User) -> Outcome:
    """Do it to each of the claims; those that the rules refuse stay as they are, the others go through."""
    done, refused = list[Trace](), list[No]()
    for tick in ticks:
        try:
            done.append(_decided(tick, decision, by))
        except Refused as no:
            refused.append(No(tick.claim_id, no.sentence))
        except Claim.DoesNotExist:
            refused.append(No(tick.claim_id, _("There is no such claim.")))
    return Outcome(done, refused)


def undo(traces: Iterable[Trace], by: User) -> Outcome:
    """Undo it claim by claim, where nothing followed."""
    done, refused = list[Trace](), list[No]()
    for trace in traces:
        try:
            _undone(trace, by)
            done.append(trace)
        except Refused as no:
            refused.append(No(trace.claim_id, no.sentence))
    return Outcome(done, refused)


def _refusal(claim: Claim, do: str, person: rules.Actor) -> Refused | None:
    if do == "assign":
        try:
            rules.check_may_be_assigned(case_of(claim, Target.VERIFICATION), person)
        except Refused as refused:
            return refused
        return None
    target, step, to = STEPS[do]
    case = case_of(claim, target)
    if step is StepName.TAKE and case.standing.taken_by == person.pk:
        return Refused("yours", _("It is yours already."))
    return rules.refusal(case, step, to, person)


def _decided(tick: Tick, decision: Decision, by: User) -> Trace:
    if decision.do == "assign":
        return _assigned(tick, decision, by)
    target, step, to = STEPS[decision.do]
    claim = take_step(
        claim_id=tick.claim_id, target=target, step=step, to=to, why=decision.why, reason=decision.reason,
        seen=tick.seen, by=by,
    )  # fmt: skip
    return Trace(claim.pk, decision.do, claim.version)


def _assigned(tick: Tick, decision: Decision, by: User) -> Trace:
    before = Claim.objects.values_list("assigned_to", "due_on").get(pk=tick.claim_id)
    if decision.to is None:
        unassign_claim(claim_id=tick.claim_id, by=by)
    else:
        assign_claim(claim_id=tick.claim_id, to=decision.to, due_on=decision.due_on, by=by)
    return Trace(tick.claim_id, "assign", to=before[0], due_on=before[1].isoformat() if before[1] else "")


def _undone(trace: Trace, by: User) -> None:
    if trace.do != "assign":
        target = STEPS[trace.do][0]
        take_step(claim_id=trace.claim_id, target=target, step=StepName.UNDO, seen=trace.seen, by=by)
    elif trace.to is None:
        unassign_claim(claim_id=trace.claim_id, by=by)
    else:
        due_on = date.fromisoformat(trace.due_on) if trace.due_on else None
        passed = due_on is not None and due_on < timezone.localdate()
        to = User.objects.get(pk=trace.to)
        assign_claim(claim_id=trace.claim_id, to=to, due_on=None if passed else due_on, by=by)
