"""The table of steps as PRODUCT says it, spelled out here a second time and tried on every state, role and person."""

import itertools
from dataclasses import dataclass, replace

import pytest

from claims import rules
from claims.choices import Attribution, Target, Triage, UnverifiableReason, Verification
from claims.needs import Asked, Gap, Piece, missing_from
from claims.rules import Actor, Case, Speaker, Standing
from tracker.refusal import Refused
from tracker.roles import Role

ME, OTHER = 1, 2

R, C, E, A = Role.READER, Role.FACT_CHECKER, Role.EDITOR, Role.ADMINISTRATOR
ROLES = [frozenset(), {R}, {C}, {E}, {A}, {R, A}, {C, A}, {C, E}]
CHECKS, EDITS = {C, E}, {E}

OPEN = {"unchecked", "in_progress"}
JUDGED = {"verified", "contested", "misleading", "false", "unverifiable", "not_checkable"}

# Everything that a step could ask for.
PLENTY = Asked(
    step="",
    why="Seen with my own eyes.",
    evidence=(Piece("for", is_original=True), Piece("against"), Piece("neutral")),
    successors=2,
    unanswered=True,
)


@dataclass(frozen=True)
class Row:
    """One row of the table: a step, from which states, to which, by whom."""

    target: Target
    step: str
    start: set[str]
    end: set[str]
    roles: set[Role]


T, S, V, F = Target.TRIAGE, Target.ATTRIBUTION, Target.VERIFICATION, Target.FIGURE

CHECKING = [
    row
    for target in (V, F)
    for row in (
        Row(target, "take", {"unchecked"}, {"in_progress"}, CHECKS),
        Row(target, "release", {"in_progress"}, {"unchecked"}, CHECKS),
        Row(target, "conclude", OPEN, {"contested", "unverifiable", "not_checkable"}, CHECKS),
        Row(target, "propose", OPEN, {"verified", "false", "misleading"}, CHECKS),
        Row(target, "reopen", JUDGED, {"in_progress"}, CHECKS),
    )
]
TABLE = [
    Row(T, "accept", {"suggested"}, {"accepted"}, EDITS),
    Row(T, "reject", {"suggested", "accepted"}, {"rejected"}, EDITS),
    Row(T, "restore", {"rejected"}, {"suggested"}, EDITS),
    Row(T, "split", {"suggested", "accepted"}, {"withdrawn"}, EDITS),
    Row(T, "merge", {"suggested", "accepted"}, {"withdrawn"}, EDITS),
    Row(T, "withdraw", {"accepted"}, {"withdrawn"}, EDITS),
    Row(T, "reinstate", {"withdrawn"}, {"accepted"}, EDITS),
    Row(S, "confirm", {"unchecked"}, {"confirmed"}, CHECKS),
    Row(S, "propose", {"unchecked"}, {"misquoted", "not_found"}, CHECKS),
    Row(S, "reopen", {"confirmed", "misquoted", "not_found"}, {"unchecked"}, CHECKS),
    *CHECKING,
]
STATES = {T: Triage.values, S: Attribution.values, V: Verification.values, F: Verification.values}
PROPOSABLE = {
    S: ["misquoted", "not_found"],
    V: ["verified", "false", "misleading"],
    F: ["verified", "false", "misleading"],
}
STEP_NAMES = sorted({row.step for row in TABLE} | {"uphold", "return", "take_back"})


def case(target: Target, state: str, **standing: object) -> Case:
    """An accepted claim (or one in this triage state) whose target stands so, taken by me where it is taken."""
    reason = UnverifiableReason.NO_ACCESS if state == "unverifiable" else ""
    taken = ME if state == "in_progress" else None
    values = {"reason": reason, "taken_by": taken} | standing
    return Case(target, state if target is T else Triage.ACCEPTED, Standing(state, **values))  # type: ignore[arg-type]


def asked(step: str, to: str = "") -> Asked:
    reason = UnverifiableReason.NO_ACCESS if to == "unverifiable" else ""
    return replace(PLENTY, step=step, to=to, reason=reason)


def actor(*roles: Role, pk: int = ME) -> Actor:
    return Actor(pk, frozenset(roles))


def allowed(one: Case, what: Asked, by: Actor) -> bool:
    try:
        rules.check(one, what, by)
    except Refused:
        return False
    return True


def refusal(one: Case, what: Asked, by: Actor) -> str:
    with pytest.raises(Refused) as raised:
        rules.check(one, what, by)
    assert raised.value.sentence.endswith(".")
    return raised.value.code


@pytest.mark.parametrize("roles", ROLES, ids=lambda roles: "+".join(sorted(roles)) or "nobody")
@pytest.mark.parametrize("target", STATES)
def test_every_step_from_every_state_to_every_state(target: Target, roles: set[Role]) -> None:
    """All steps that are taken on no proposal: allowed exactly where a row of the table says so."""
    for state, step, end in itertools.product(STATES[target], STEP_NAMES, STATES[target]):
        expected = any(
            row.target is target and row.step == step and state in row.start and end in row.end and row.roles & roles
            for row in TABLE
        )

        got = allowed(case(target, state), asked(step, end), actor(*roles))

        assert got == expected, (target, state, step, end, roles)


@pytest.mark.parametrize("row", TABLE, ids=lambda row: f"{row.target}-{row.step}")
def test_the_step_leads_where_the_table_says(row: Row) -> None:
    for state, end in itertools.product(row.start, row.end):
        now, what = case(row.target, state), asked(row.step, end)
        taken = rules.check(now, what, actor(E))
        assert taken is not None

        after = rules.after(taken, now, what, actor(E))

        if row.step == "propose":
            assert after == replace(now.standing, proposed=end, proposed_by=ME)
        else:
            assert (after.state, after.proposed, after.proposed_by) == (end, "", None)
            assert after.taken_by == (ME if end == "in_progress" else None)
            assert after.reason == (UnverifiableReason.NO_ACCESS if end == "unverifiable" else "")


@pytest.mark.parametrize("target", [S, V, F])
@pytest.mark.parametrize("triage", ["suggested", "rejected", "withdrawn"])
def test_nothing_is_judged_before_an_editor_has_accepted(target: Target, triage: str) -> None:
    for state, step, end in itertools.product(STATES[target], STEP_NAMES, STATES[target]):
        one = replace(case(target, state), triage=triage)

        assert not allowed(one, asked(step, end), actor(E, C)), (state, step, end)


PROPOSALS = [(target, proposed) for target, states in PROPOSABLE.items() for proposed in states]


@pytest.mark.parametrize("roles", ROLES, ids=lambda roles: "+".join(sorted(roles)) or "nobody")
@pytest.mark.parametrize(("target", "proposed"), PROPOSALS)
@pytest.mark.parametrize("proposer", [ME, OTHER], ids=["mine", "of another"])
def test_only_the_three_answers_are_taken_on_a_proposal(
    target: Target, proposed: str, proposer: int, roles: set[Role]
) -> None:
    now = case(target, "unchecked", proposed=proposed, proposed_by=proposer)
    for step in STEP_NAMES:
        may = bool(CHECKS & roles)
        expected = may and {"confirm": proposer != ME, "return": proposer != ME, "take_back": proposer == ME}.get(
            step, False
        )

        assert allowed(now, asked(step), actor(*roles)) == expected, (step, roles)


@pytest.mark.parametrize(("target", "proposed"), PROPOSALS)
def test_a_second_proposal_waits_for_the_first(target: Target, proposed: str) -> None:
    now = case(target, "unchecked", proposed=proposed, proposed_by=OTHER)

    assert refusal(now, asked("propose", proposed), actor(C)) == "proposal_waits"


@pytest.mark.parametrize(("target", "proposed"), PROPOSALS)
def test_confirming_makes_it_hold(target: Target, proposed: str) -> None:
    now = case(target, "unchecked", proposed=proposed, proposed_by=OTHER)
    row = rules.check(now, asked("confirm", proposed), actor(C))
    assert row is not None

    assert rules.after(row, now, asked("confirm"), actor(C)) == Standing(proposed)


@pytest.mark.parametrize("step", ["return", "take_back"])
@pytest.mark.parametrize("state", sorted(OPEN))
def test_returning_and_taking_back_leave_the_state_before(state: str, step: str) -> None:
    now = case(V, state, proposed="false", proposed_by=OTHER)
    by = actor(C, pk=OTHER if step == "take_back" else 3)
    row = rules.check(now, asked(step), by)
    assert row is not None

    assert rules.after(row, now, asked(step), by) == replace(now.standing, proposed="", proposed_by=None)


def test_confirming_something_else_than_what_is_proposed_is_refused() -> None:
    now = case(V, "unchecked", proposed="false", proposed_by=OTHER)

    assert refusal(now, asked("confirm", "verified"), actor(C)) == "wrong_end"


def test_own_proposal_is_refused_by_name() -> None:
    now = case(V, "unchecked", proposed="false", proposed_by=ME)

    assert refusal(now, asked("confirm"), actor(C, E)) == "same_person"
    assert refusal(now, asked("return"), actor(C, E)) == "same_person"


def test_only_the_proposer_takes_back() -> None:
    now = case(V, "unchecked", proposed="false", proposed_by=OTHER)

    assert refusal(now, asked("take_back"), actor(E)) == "not_proposer"


def test_a_proposal_made_on_an_earlier_record_is_returned_not_confirmed() -> None:
    now = case(V, "unchecked", proposed="false", proposed_by=OTHER, on_earlier_record=True)

    assert refusal(now, asked("confirm"), actor(C)) == "earlier_record"
    row = rules.check(now, asked("return"), actor(C))
    assert row is not None
    assert rules.after(row, now, asked("return"), actor(C)) == Standing("unchecked")


@pytest.mark.parametrize(
    ("holder", "roles", "expected"),
    [(ME, {C}, True), (OTHER, {C}, False), (OTHER, {E}, True), (OTHER, {C, E}, True), (ME, {R}, False)],
)
def test_release_is_for_who_took_it_or_an_editor(holder: int, roles: set[Role], *, expected: bool) -> None:
    now = case(V, "in_progress", taken_by=holder)

    assert allowed(now, asked("release"), actor(*roles)) == expected


@pytest.mark.parametrize("target", [S, V, F])
@pytest.mark.parametrize("earlier", [True, False])
@pytest.mark.parametrize("roles", ROLES, ids=lambda roles: "+".join(sorted(roles)) or "nobody")
def test_uphold_is_for_judgements_on_an_earlier_record(target: Target, roles: set[Role], *, earlier: bool) -> None:
    settled = {"confirmed", "misquoted", "not_found"} if target is S else JUDGED
    for state in STATES[target]:
        now = case(target, state, on_earlier_record=earlier)

        got = allowed(now, asked("uphold"), actor(*roles))

        assert got == (earlier and state in settled and bool(CHECKS & roles)), (state, earlier, roles)


@pytest.mark.parametrize("state", sorted(JUDGED))
def test_upholding_keeps_the_judgement_and_clears_the_mark(state: str) -> None:
    now = case(V, state, on_earlier_record=True)
    row = rules.check(now, asked("uphold"), actor(C))
    assert row is not None

    assert rules.after(row, now, asked("uphold"), actor(C)) == replace(now.standing, on_earlier_record=False)


@pytest.mark.parametrize("step", ["reject", "split", "merge"])
@pytest.mark.parametrize("state", ["suggested", "accepted"])
def test_a_judged_claim_is_withdrawn_not_rejected_split_or_merged(state: str, step: str) -> None:
    judged = replace(case(T, state), judged=True)

    assert refusal(judged, asked(step), actor(E)) == "judged"


def test_a_judged_claim_may_be_withdrawn() -> None:
    assert allowed(replace(case(T, "accepted"), judged=True), asked("withdraw"), actor(E))


def test_a_replaced_claim_is_not_reinstated() -> None:
    assert refusal(replace(case(T, "withdrawn"), replaced=True), asked("reinstate"), actor(E)) == "replaced"


@pytest.mark.parametrize("speaker", [Speaker.UNSURE, Speaker.MISSING])
def test_accepting_needs_a_settled_speaker(speaker: Speaker) -> None:
    assert refusal(replace(case(T, "suggested"), speaker=speaker), asked("accept"), actor(E)) == "speaker_open"


# What each step must be given: leaving any one of them out is refused with its code.
WHY, NO_EVIDENCE = {"why": " \n"}, {"evidence": ()}
AGAINST = {"evidence": (Piece("against"),)}
CHECKED_PROPOSALS = [(target, end) for target, end in PROPOSALS if target is not S]
GIVEN = [
    (T, "accepted", "reject", "", WHY, "no_why"),
    (T, "accepted", "withdraw", "", WHY, "no_why"),
    (T, "withdrawn", "reinstate", "", WHY, "no_why"),
    (T, "accepted", "split", "", {"successors": 0}, "no_successor"),
    (T, "accepted", "merge", "", {"successors": 0}, "no_successor"),
    (S, "unchecked", "confirm", "", {"evidence": (Piece("for"),)}, "no_original"),
    (S, "unchecked", "confirm", "", NO_EVIDENCE, "no_original"),
    (S, "unchecked", "propose", "misquoted", NO_EVIDENCE, "no_evidence"),
    (S, "unchecked", "propose", "not_found", NO_EVIDENCE, "no_evidence"),
    (S, "unchecked", "propose", "misquoted", WHY, "no_why"),
    (S, "unchecked", "propose", "not_found", WHY, "no_why"),
    (S, "confirmed", "reopen", "", WHY, "no_why"),
    *[(target, "verified", "reopen", "", WHY, "no_why") for target in (V, F)],
    *[(target, "unchecked", "conclude", "contested", WHY, "no_why") for target in (V, F)],
    *[(target, "unchecked", "conclude", "not_checkable", WHY, "no_why") for target in (V, F)],
    *[(target, "unchecked", "conclude", "unverifiable", {"reason": ""}, "no_reason") for target in (V, F)],
    *[(target, "unchecked", "propose", end, WHY, "no_why") for target, end in CHECKED_PROPOSALS],
    *[(target, "unchecked", "propose", end, NO_EVIDENCE, "no_evidence") for target, end in CHECKED_PROPOSALS],
    *[(target, "unchecked", "propose", "verified", AGAINST, "no_evidence") for target in (V, F)],
    *[
        (target, "unchecked", "propose", end, {"evidence": (Piece("for"), Piece("neutral"))}, "no_evidence")
        for target in (V, F)
        for end in ("false", "misleading")
    ],
    *[
        (target, "unchecked", "propose", "verified", {"evidence": (Piece("for", bears=False),)}, "no_evidence")
        for target in (V, F)
    ],
]  # fmt: skip


@pytest.mark.parametrize(("target", "state", "step", "to", "without", "code"), GIVEN)
def test_what_a_step_needs_is_asked_for(
    target: Target, state: str, step: str, to: str, without: dict[str, object], code: str
) -> None:
    whole = asked(step, to)

    assert allowed(case(target, state), whole, actor(E))
    assert refusal(case(target, state), replace(whole, **without), actor(E)) == code  # type: ignore[arg-type]


def test_proposals_that_wait_need_why_to_be_returned_but_not_to_be_confirmed() -> None:
    now = case(V, "unchecked", proposed="false", proposed_by=OTHER)

    assert refusal(now, Asked("return"), actor(C)) == "no_why"
    assert allowed(now, Asked("confirm"), actor(C))
    assert allowed(now, Asked("take_back"), actor(C, pk=OTHER))


@pytest.mark.parametrize("reason", UnverifiableReason.values)
def test_unverifiable_needs_a_reason_and_no_sentence(reason: str) -> None:
    bare = Asked("conclude", "unverifiable", reason=reason, unanswered=True)

    assert allowed(case(V, "unchecked"), bare, actor(C))


def test_no_reply_rests_on_a_question_that_nobody_answered() -> None:
    what = Asked("conclude", "unverifiable", reason="no_reply")

    assert refusal(case(V, "unchecked"), what, actor(C)) == "no_enquiry"


def test_a_reason_belongs_to_unverifiable_alone() -> None:
    what = replace(asked("conclude", "contested"), reason="no_access")

    assert refusal(case(V, "unchecked"), what, actor(C)) == "stray_reason"


def test_a_reason_that_nobody_knows_is_refused() -> None:
    what = replace(asked("conclude", "unverifiable"), reason="tired")

    assert refusal(case(V, "unchecked"), what, actor(C)) == "unknown_reason"


def test_a_step_that_leads_to_several_states_must_say_which() -> None:
    assert refusal(case(V, "unchecked"), asked("conclude"), actor(C)) == "no_end"


def test_a_step_that_nobody_knows_is_refused() -> None:
    assert refusal(case(V, "unchecked"), asked("burn"), actor(C)) == "unknown_step"


def test_everything_that_is_missing_is_listed() -> None:
    needs = next(offer.needs for offer in rules.offers(case(V, "unchecked"), actor(C)) if offer.step == "propose")

    assert missing_from(needs, Asked("propose", "false")) == [Gap.WHY, Gap.AGAINST]
    assert missing_from(needs, asked("propose", "false")) == []


@pytest.mark.parametrize("target", STATES)
@pytest.mark.parametrize("by", [ME, OTHER])
def test_undo_is_for_who_took_the_step_while_nothing_followed(target: Target, by: int) -> None:
    for state, roles in itertools.product(STATES[target], ROLES):
        one = replace(case(target, state), undoable_by=by)
        may = bool((EDITS if target is T else CHECKS) & roles)

        assert allowed(one, asked("undo"), actor(*roles)) == (may and by == ME), (state, roles)
        assert refusal(replace(one, undoable_by=None), asked("undo"), actor(*roles)) == "nothing_to_undo"


@pytest.mark.parametrize("roles", ROLES, ids=lambda roles: "+".join(sorted(roles)) or "nobody")
@pytest.mark.parametrize("target", STATES)
@pytest.mark.parametrize("proposer", [None, ME, OTHER])
def test_offers_are_exactly_what_would_be_allowed(target: Target, proposer: int | None, roles: set[Role]) -> None:
    for state in STATES[target]:
        proposals = PROPOSABLE.get(target, [])[:1] if proposer else [""]
        for proposed in proposals:
            one = case(target, state, proposed=proposed, proposed_by=proposer if proposed else None)
            offered = {(offer.step, end) for offer in rules.offers(one, actor(*roles)) for end in offer.to or ("",)}

            for step, end in itertools.product(STEP_NAMES, [*STATES[target], ""]):
                may = allowed(one, asked(step, end), actor(*roles))
                is_offered = (step, end) in offered or (end == "" and len([o for o in offered if o[0] == step]) == 1)
                assert not may or is_offered or (step, "") in offered, (state, step, end)
                if (step, end) in offered:
                    assert may, (state, step, end)


@pytest.mark.parametrize("state", Verification.values)
@pytest.mark.parametrize("proposed", ["", "false"])
def test_a_correction_marks_what_was_judged_or_proposed(state: str, proposed: str) -> None:
    now = case(V, state, proposed=proposed, proposed_by=OTHER if proposed else None).standing

    assert rules.corrected(now).on_earlier_record == (state in JUDGED or bool(proposed))


@pytest.mark.parametrize(
    ("target", "to", "step"),
    [
        (V, "in_progress", "take"), (V, "unchecked", "release"), (V, "verified", "propose"), (V, "false", "propose"),
        (V, "misleading", "propose"), (V, "contested", "conclude"), (V, "unverifiable", "conclude"),
        (V, "not_checkable", "conclude"), (F, "verified", "propose"), (S, "confirmed", "confirm"),
        (S, "misquoted", "propose"), (S, "not_found", "propose"), (S, "verified", None), (V, "confirmed", None),
    ],
)  # fmt: skip
def test_a_judgement_names_its_step(target: Target, to: str, step: str | None) -> None:
    assert rules.step_leading_to(target, to) == step


@pytest.mark.parametrize("triage", Triage.values)
@pytest.mark.parametrize("roles", ROLES, ids=lambda roles: "+".join(sorted(roles)) or "nobody")
def test_evidence_is_gathered_by_checkers_for_accepted_claims(triage: str, roles: set[Role]) -> None:
    may = triage == "accepted" and bool(CHECKS & roles)

    assert rules.may_gather(triage, actor(*roles)) == may
    if not may:
        with pytest.raises(Refused) as refused:
            rules.check_may_gather(triage, actor(*roles))
        assert refused.value.code == ("not_accepted" if CHECKS & roles else "wrong_role")


@pytest.mark.parametrize("triage", Triage.values)
@pytest.mark.parametrize("roles", ROLES, ids=lambda roles: "+".join(sorted(roles)) or "nobody")
def test_the_record_is_corrected_by_editors_while_it_is_open(triage: str, roles: set[Role]) -> None:
    may = triage in {"suggested", "accepted"} and E in roles

    assert rules.may_correct(triage, actor(*roles)) == may
    if not may:
        with pytest.raises(Refused) as refused:
            rules.check_may_correct(triage, actor(*roles))
        assert refused.value.code == ("not_open" if E in roles else "wrong_role")


@pytest.mark.parametrize(
    ("scopes", "figures", "is_covered"),
    [
        ({"casualties"}, [("killed", "at_least")], True),
        ({"casualties"}, [("distance", "exact"), ("wounded", "about")], True),
        ({"casualties"}, [("other", "unquantified")], True),
        ({"casualties"}, [("distance", "unquantified")], False),
        ({"casualties"}, [("other", "exact")], False),
        ({"casualties"}, [], False),
        ({"tactics"}, [("killed", "exact")], False),
        ({"everything"}, [], True),
        ({"images", "events"}, [], True),
    ],
)
def test_disclaimer_covers_what_its_scopes_speak_of(
    scopes: set[str],
    figures: list[tuple[str, str]],
    is_covered: bool,  # noqa: FBT001
) -> None:
    assert rules.covers(frozenset(scopes), figures) == is_covered
