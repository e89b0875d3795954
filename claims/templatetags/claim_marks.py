"""The states of a claim and of its figures, as every page shows them."""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.choices import Counted, Triage, Verification
from claims.models import Claim, Figure
from tracker.web.states import in_words, look
from tracker.web.templatetags.marks import state

register = template.Library()

EARLIER = gettext_lazy("on an earlier record")


@register.simple_tag
def triage(claim: Claim) -> SafeString:
    """Show whether it is a claim: "Suggested"."""
    return state("triage", claim.triage)


@register.simple_tag
def attribution(claim: Claim) -> SafeString:
    """Show whether they said it: "Said: confirmed"."""
    note = str(EARLIER) if claim.attribution_on_earlier_record else ""
    return state("attribution", claim.attribution, proposed=claim.attribution_proposed, note=note)


@register.simple_tag
def verification(of: Claim | Figure) -> SafeString:
    """Show whether it is so: "Unverifiable no access", "False, proposed"."""
    note = str(EARLIER) if of.verification_on_earlier_record else ""
    return state(
        "verification", of.verification, proposed=of.verification_proposed, reason=of.unverifiable_reason, note=note
    )


@register.simple_tag
def figure(of: Figure) -> SafeString:
    """Show how the number stands."""
    return verification(of)


@register.simple_tag
def standing(claim: Claim) -> SafeString:
    """The one state that a card or a strip cell shows: what is decided, and once somebody looked, what was found."""
    if _is_about_triage(claim):
        note = in_words(Verification.UNCHECKED).lower() if claim.triage == Triage.ACCEPTED else ""
        return state("triage", claim.triage, note=note)
    return verification(claim)


@register.filter
def standing_glyph(claim: Claim) -> str:
    """The glyph of that state, for `{% glyph %}`."""
    family, value, proposed = _shown(claim)
    return look(family, proposed or value, is_proposed=bool(proposed)).glyph


@register.filter
def standing_ink(claim: Claim) -> str:
    """The class of that state: `st-verified`."""
    family, value, proposed = _shown(claim)
    return f"st-{look(family, proposed or value).ink}"


@register.filter
def standing_words(claim: Claim) -> str:
    """That state in words, for names that are read aloud: "accepted, unchecked"."""
    family, value, proposed = _shown(claim)
    words = look(family, proposed or value, is_proposed=bool(proposed)).words.lower()
    return _("Accepted, unchecked").lower() if family == "triage" and value == Triage.ACCEPTED else words


@register.simple_tag
def becomes(family: str, value: str, words: str = "") -> SafeString:
    """How something looks once a step is taken, for the script that shows it before the site has answered."""
    seen = look(family, value)
    return format_html('data-ink="{}" data-glyph="{}" data-words="{}"', seen.ink, seen.glyph, words or seen.words)


@register.filter
def figure_glyph(of: Figure) -> str:
    """The glyph of a figure's state, for `{% glyph %}`."""
    proposed = of.verification_proposed
    return look("figure", proposed or of.verification, is_proposed=bool(proposed)).glyph


@register.filter
def figure_words(of: Figure) -> str:
    """A figure's state in words, for those who listen: "unverifiable"."""
    proposed = of.verification_proposed
    return look("figure", proposed or of.verification, is_proposed=bool(proposed)).words.lower()


@register.filter
def counted(of: Figure) -> SafeString:
    """What a figure counts: "killed, soldiers"; of what has no kind of its own the noun alone: "houses"."""
    kind = "" if of.counted == Counted.OTHER and of.of else of.get_counted_display().lower()
    noun = format_html("<bdi>{}</bdi>", of.of) if of.of else ""
    return format_html("{}{}{}", kind, ", " if kind and noun else "", noun)


def _is_about_triage(claim: Claim) -> bool:
    untouched = claim.verification == Verification.UNCHECKED and not claim.verification_proposed
    return claim.triage != Triage.ACCEPTED or untouched


def _shown(claim: Claim) -> tuple[str, str, str]:
    """Family, state and proposal."""
    if _is_about_triage(claim):
        return "triage", claim.triage, ""
    return "verification", claim.verification, claim.verification_proposed
