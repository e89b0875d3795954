"""The page of one claim: its words, both judgements, its evidence and its history."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from claims.cards import question_of
from claims.cases import actor, case_of
from claims.choices import StepName, Target, Triage, UnverifiableReason
from claims.file_types import SUFFIXES
from claims.forms.comments import CommentForm
from claims.forms.evidence import AnswerForm, EnquiryForm, EvidenceForm
from claims.history import history_of
from claims.matters import JUDGING, Matter, choices_of, matters_of, undo_key_of
from claims.models import Claim
from claims.needs import Gap
from claims.passage import passages_of, placement_shown
from claims.rules import may_assign, may_comment, may_correct, may_gather
from claims.views.answer import NOTHING, Answer
from claims.views.place import place_of
from claims.views.talk import talk_of
from claims.views.way import way_of
from tracker.accounts.requests import SignedInRequest, only
from tracker.roles import READERS

# What may be missing, in words, and the field of the page that gives it.
PLACES = {Gap.WHY: "why", Gap.REASON: "reason", Gap.ENQUIRY: "enquiries"}


@dataclass(frozen=True)
class Typed:
    """What stands in the forms of the page when it opens: what was typed before a refusal, else what is most likely."""

    what: str = ""
    to: str = ""
    step: str = ""
    why: str = ""
    reason: str = ""
    evidence: frozenset[str] = frozenset()
    next: str = ""


@require_safe
@only(READERS)
def detail(request: SignedInRequest, claim_id: int) -> HttpResponse:
    return claim_answer(request, claim_id)


def claim_answer(
    request: SignedInRequest, claim_id: int, answer: Answer = NOTHING, *, status: int = 200, **forms: Any
) -> HttpResponse:
    """The page, or for htmx its main part, with whatever was refused beside what was typed."""
    template = "claims/_claim.html" if request.htmx else "claims/detail.html"
    return render(request, template, claim_page(request, claim_id, answer) | forms, status=status)


def claim_page(request: SignedInRequest, claim_id: int, answer: Answer = NOTHING) -> dict[str, Any]:
    """Everything that the page shows, loaded in a fixed number of queries."""
    claim = get_object_or_404(_claims(request), pk=claim_id)
    judgements = list(claim.judgements.for_history())
    matters = matters_of(claim, request.user, judgements)
    typed = _typed(answer, request, matters)
    evidence = list(claim.evidence.all())
    placement = placement_shown(claim)
    return {
        "claim": claim,
        "answer": answer,
        "triage": matters[0],
        "said": matters[1],
        "so": matters[2],
        "figures": matters[3:],
        "judged": matters[1:],
        "waiting": [matter for matter in matters if matter.proposed],
        "open": [matter for matter in matters if matter.judging],
        "choices": choices_of(matters),
        "reasons": UnverifiableReason.choices,
        "unanswered": any(enquiry.answered_at is None for enquiry in claim.enquiries.all()),
        "evidence": [piece for piece in evidence if piece.retracted_at is None],
        "retracted": [piece for piece in evidence if piece.retracted_at],
        "passages": passages_of(placement) if placement else [],
        "placement": placement,
        "speakers": [link for link in claim.links.all() if link.position == 0],
        "question": question_of(claim) if claim.triage == Triage.SUGGESTED else None,
        "way": way_of(claim),
        "history": history_of(claim, judgements),
        "undo_key": undo_key_of(matters),
        "undoing": [matter for matter in matters if any(control.undoes for control in matter.controls)],
        "gaps": _gaps(),
        "typed": typed,
        "refused_at": _place_of_refusal(answer, typed, matters),
        "may_gather": may_gather(claim.triage, actor(request.user)),
        "may_correct": may_correct(claim.triage, actor(request.user)),
        "may_assign": may_assign(case_of(claim, Target.VERIFICATION), actor(request.user)),
        "may_comment": may_comment(actor(request.user)),
        "place": place_of(claim, request),
        "file_limit": settings.FILE_SIZE_LIMIT,
        "file_suffixes": ",".join(suffix for suffixes in SUFFIXES.values() for suffix in suffixes),
        "comment_form": CommentForm(),
        **talk_of(claim, request.user),
        "evidence_form": EvidenceForm(claim=claim),
        "enquiry_form": EnquiryForm(),
        "answer_form": AnswerForm(),
    }


def _claims(request: SignedInRequest) -> QuerySet[Claim]:
    return Claim.objects.visible_to(request.user).for_detail()


def _typed(answer: Answer, request: SignedInRequest, matters: list[Matter]) -> Typed:
    if answer.form is None or answer.done:
        return Typed(what=_first_open(request.GET.get("what", ""), matters))
    data = answer.form.data
    target, figure = data.get("target", ""), data.get("figure", "")
    what = data.get("what", "") or (f"{target}-{figure}" if target == Target.FIGURE else target)
    step = data.get("step", "")
    return Typed(
        what=what if any(matter.key == what for matter in matters) else _first_open("", matters),
        to=data.get("to", ""),
        step="" if _is_judging(step, what, matters) else step,
        why=data.get("why", ""),
        reason=data.get("reason", ""),
        evidence=frozenset(data.getlist("evidence") if isinstance(data, QueryDict) else ()),
        next=data.get("next", ""),
    )


def _place_of_refusal(answer: Answer, typed: Typed, matters: list[Matter]) -> str:
    """Where the page says why something was refused: beside what was typed, or in its head."""
    if answer.is_stale or answer.is_forbidden:
        return "page"
    if not typed.step:
        return "judge" if any(matter.judging for matter in matters) else "page"
    asked = (control for matter in matters if matter.key == typed.what for control in matter.controls)
    return "step" if any(control.step == typed.step and control.asks_why for control in asked) else "page"


def _is_judging(step: str, what: str, matters: list[Matter]) -> bool:
    """Whether it belongs into the form that judges; the other steps have buttons of their own."""
    answers = any(matter.key == what and matter.proposed for matter in matters)
    return step in JUDGING and not (step == StepName.CONFIRM and answers)


def _first_open(wanted: str, matters: list[Matter]) -> str:
    """The matter to judge first: the one wanted, else whether it is so, else the first that is open."""
    keys = [matter.key for matter in matters if matter.judging]
    if wanted in keys:
        return wanted
    return Target.VERIFICATION.value if Target.VERIFICATION in keys else next(iter(keys), "")


def _gaps() -> list[tuple[str, str, str]]:
    """What a judgement may lack: its name, its sentence, and where on the page it is given."""
    return [(gap.name.lower(), gap.sentence, PLACES.get(gap, "rests")) for gap in Gap if gap is not Gap.SUCCESSORS]
