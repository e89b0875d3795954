"""Every state of claims/choices.py, as the pages show it."""

import pytest
from django.template import engines

from claims.choices import Attribution, Triage, UnverifiableReason, Verification
from claims.models import Claim, Figure
from claims.rules import MISSES, PROPOSALS


def rendered(tag: str, of: Claim | Figure) -> str:
    template = engines["django"].from_string("{% load claim_marks %}" + tag)
    return str(template.render({"of": of}))


@pytest.mark.parametrize("triage", Triage)
def test_every_triage_state_is_shown(triage: Triage) -> None:
    html = rendered("{% triage of %}", Claim(triage=triage))

    assert f"</svg>{triage.label}</span>" in html
    assert f"st-{triage}" in html


@pytest.mark.parametrize("attribution", Attribution)
def test_every_attribution_is_named_as_what_was_said(attribution: Attribution) -> None:
    html = rendered("{% attribution of %}", Claim(attribution=attribution))

    assert f"Said: {attribution.label.lower()}</span>" in html


@pytest.mark.parametrize("verification", Verification)
def test_every_verification_is_shown_for_claims_and_figures(verification: Verification) -> None:
    shown = rendered("{% verification of %}", Claim(verification=verification))

    assert f"</svg>{verification.label}</span>" in shown
    assert rendered("{% figure of %}", Figure(verification=verification)) == shown


@pytest.mark.parametrize("reason", UnverifiableReason)
def test_every_reason_stands_beside_unverifiable(reason: UnverifiableReason) -> None:
    claim = Claim(verification=Verification.UNVERIFIABLE, unverifiable_reason=reason)

    assert f"Unverifiable <small>{reason.label.lower()}</small>" in rendered("{% verification of %}", claim)


@pytest.mark.parametrize("proposed", sorted(PROPOSALS))
def test_every_proposal_says_so(proposed: str) -> None:
    claim = Claim(verification=Verification.IN_PROGRESS, verification_proposed=proposed)

    html = rendered("{% verification of %}", claim)

    assert f"{Verification(proposed).label}, proposed</span>" in html
    assert "g-proposed" in html


@pytest.mark.parametrize("proposed", sorted(MISSES))
def test_every_proposed_attribution_says_so(proposed: str) -> None:
    html = rendered("{% attribution of %}", Claim(attribution_proposed=proposed))

    assert f"Said: {Attribution(proposed).label.lower()}, proposed</span>" in html


def test_a_judgement_on_an_earlier_record_says_so() -> None:
    claim = Claim(
        verification=Verification.FALSE,
        verification_on_earlier_record=True,
        attribution=Attribution.CONFIRMED,
        attribution_on_earlier_record=True,
    )

    assert "False <small>on an earlier record</small>" in rendered("{% verification of %}", claim)
    assert "Said: confirmed <small>on an earlier record</small>" in rendered("{% attribution of %}", claim)


@pytest.mark.parametrize(
    ("claim", "words", "glyph", "ink"),
    [
        (Claim(triage="suggested"), "suggested", "suggested", "st-suggested"),
        (Claim(triage="accepted"), "accepted, unchecked", "accepted", "st-accepted"),
        (Claim(triage="withdrawn", verification="false"), "withdrawn", "withdrawn", "st-withdrawn"),
        (Claim(triage="accepted", verification="in_progress"), "in progress", "progress", "st-progress"),
        (
            Claim(triage="accepted", verification_proposed="verified"),
            "verified, proposed",
            "proposed",
            "st-verified",
        ),
    ],
)
def test_a_card_shows_the_one_state_that_tells_most(claim: Claim, words: str, glyph: str, ink: str) -> None:
    html = rendered("{% standing of %}", claim)

    assert rendered("{{ of|standing_words }}", claim) == words
    assert rendered("{{ of|standing_glyph }}", claim) == glyph
    assert rendered("{{ of|standing_ink }}", claim) == ink
    assert f"#g-{glyph}" in html
    assert f'class="state {ink}"' in html


@pytest.mark.parametrize(("kind", "of", "shown"), [
    ("killed", "soldiers", "killed, <bdi>soldiers</bdi>"),
    ("killed", "", "killed"),
    ("other", "houses", "<bdi>houses</bdi>"),
    ("other", "", "other"),
])  # fmt: skip
def test_a_figure_says_what_it_counts(kind: str, of: str, shown: str) -> None:
    assert rendered("{{ of|counted }}", Figure(counted=kind, of=of)) == shown
