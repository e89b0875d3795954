"""The forms under which the record of a claim is added to and corrected."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.actions.chain import SpeakerChoice
from claims.actions.figures import FigureValues
from claims.choices import AttributionType, Bound, Counted, LinkRole, Medium, SpeechAct
from claims.forms.amount import AmountField
from claims.forms.fragments import FragmentsForm
from claims.models import Claim, Figure
from claims.models.claim import localized
from sources.choices import SourceKind

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

KINDS = [(kind.value, kind.label) for kind in SourceKind if kind is not SourceKind.UNNAMED]
LARGEST = 2**63 - 1


def _date(label: "StrPromise") -> forms.DateField:
    widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    return forms.DateField(label=label, required=False, widget=widget)


class AddClaimForm(FragmentsForm):
    """A claim by its words."""

    fragment_fields = {"quote": _("Words of the claim"), "mention": _("Words for the source"), "cue": _("Cue")}

    speaker = forms.CharField(
        label=_("Who says it"),
        max_length=300,
        required=False,
        help_text=_("A name; one that the register does not have is added. Empty: the claim waits and asks who spoke."),
        widget=forms.TextInput(attrs={"list": "register", "autocomplete": "off"}),
    )
    kind = forms.ChoiceField(label=_("Kind, where the name is new"), choices=KINDS, initial=SourceKind.BODY)
    unnamed = forms.BooleanField(label=_("The source is not named"), required=False)
    speech_act = forms.ChoiceField(label=_("Speech act"), choices=SpeechAct.choices, initial=SpeechAct.STATES)
    medium = forms.ChoiceField(label=_("Medium"), choices=Medium.choices, initial=Medium.UNKNOWN)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["seen"]

    def clean(self) -> dict[str, Any]:
        given = super().clean()
        if not self.rows["quote"]:
            self.add_error(None, _("Select words in the text, or paste the words of the claim."))
        if given.get("unnamed") and given.get("speaker"):
            self.add_error("speaker", _("Give a name, or say that the source is not named: not both."))
        return given

    def choice(self) -> SpeakerChoice:
        given = self.cleaned_data
        name = given["speaker"]
        return SpeakerChoice(name=name, kind=given["kind"] if name else "", unnamed=given["unnamed"])


class WordsForm(FragmentsForm):
    """The words of a claim and how they were said."""

    fragment_fields = {"quote": _("Words of the claim"), "cue": _("Cue")}

    speech_act = forms.ChoiceField(label=_("Speech act"), choices=SpeechAct.choices)
    attribution_type = forms.ChoiceField(label=_("Attribution type"), choices=AttributionType.choices)
    said_on = _date(_("Said on"))
    place = forms.CharField(label=_("Place"), max_length=200, required=False)
    summary = forms.CharField(
        label=_("In our words"), max_length=500, required=False, widget=forms.Textarea(attrs={"rows": 2})
    )

    @staticmethod
    def known(claim: Claim) -> dict[str, Any]:
        return {
            "speech_act": claim.speech_act,
            "attribution_type": claim.attribution_type,
            "said_on": claim.said_on,
            "place": claim.place,
            "summary": claim.summary,
            "seen": claim.version,
        }

    def clean(self) -> dict[str, Any]:
        given = super().clean()
        if not self.rows["quote"]:
            self.add_error(None, _("A claim needs its words: paste them, or reject the claim."))
        return given

    def said(self) -> dict[str, Any]:
        """What the action takes beside the words."""
        return {name: value for name, value in self.cleaned_data.items() if name != "seen"}


class SplitForm(FragmentsForm):
    """The parts into which a claim is split: each row one claim."""

    fragment_fields = {"part": _("Parts, one claim each")}


class LinkForm(forms.Form):
    """One link of the chain: who it is, on what medium. `do` says what to do with it.

    `who` is a source by its number, "new" with a name and a kind, or "unnamed".
    """

    DOINGS = (("choose", "Choose"), ("add", "Add"), ("medium", "Medium"), ("remove", "Remove"))

    do = forms.ChoiceField(choices=DOINGS, required=False)
    role = forms.ChoiceField(choices=LinkRole.choices, required=False)
    link = forms.IntegerField(widget=forms.HiddenInput, min_value=1, max_value=LARGEST, required=False)
    seen = forms.IntegerField(widget=forms.HiddenInput, min_value=1, max_value=2**31 - 1)
    who = forms.RegexField(
        r"^(new|unnamed|[0-9]{1,18})$",
        required=False,
        error_messages={"invalid": _("Choose one of the sources that are listed.")},
    )
    name = forms.CharField(label=_("Name"), max_length=300, required=False)
    kind = forms.ChoiceField(label=_("Kind"), choices=KINDS, initial=SourceKind.BODY, required=False)
    medium = forms.ChoiceField(label=_("Medium"), choices=Medium.choices, initial=Medium.UNKNOWN, required=False)
    q = forms.CharField(max_length=300, required=False)

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        given["do"] = given.get("do") or "choose"
        if given["do"] != "add" and not given.get("link") and "link" not in self.errors:
            self.add_error(None, _("The claim’s chain has changed: look at it again."))
        if given["do"] in {"choose", "add"}:
            self._clean_who(given)
        return given

    def _clean_who(self, given: dict[str, Any]) -> None:
        if not given.get("who") and "who" not in self.errors:
            self.add_error("who", _("Choose a source, give a new one’s name, or say that it is not named."))
        if given.get("who") == "new" and not given.get("name"):
            self.add_error("name", _("Give the new source a name."))

    def choice(self) -> SpeakerChoice:
        given = self.cleaned_data
        if given["who"] == "unnamed":
            return SpeakerChoice(unnamed=True)
        if given["who"] == "new":
            return SpeakerChoice(name=given["name"], kind=given["kind"])
        return SpeakerChoice(source_id=int(given["who"]) if given["who"] else None)

    @property
    def new_role(self) -> LinkRole:
        return LinkRole(self.cleaned_data["role"] or LinkRole.RELAY)

    @property
    def chosen_medium(self) -> Medium:
        return Medium(self.cleaned_data["medium"] or Medium.UNKNOWN)


class SpokeForm(forms.Form):
    """The answer to "who spoke?": the number of a reading that the question offers, or "unnamed"."""

    link = forms.IntegerField(min_value=1, max_value=LARGEST)
    seen = forms.IntegerField(min_value=1, max_value=2**31 - 1)
    who = forms.RegexField(r"^(unnamed|[1-9])$", error_messages={"invalid": _("Choose one of the readings.")})
    next = forms.CharField(required=False, max_length=2000)


class FigureForm(forms.Form):
    """One figure. An empty end is open."""

    seen = forms.IntegerField(widget=forms.HiddenInput, min_value=1, max_value=2**31 - 1)
    figure = forms.IntegerField(widget=forms.HiddenInput, min_value=1, max_value=LARGEST, required=False)
    wording = forms.CharField(label=_("Words"), max_length=300, strip=False)
    bound = forms.ChoiceField(label=_("Bound"), choices=Bound.choices)
    low = AmountField(label=_("Low"), required=False)
    high = AmountField(label=_("High"), required=False)
    unit = forms.CharField(label=_("Unit"), max_length=40, required=False)
    counted = forms.ChoiceField(label=_("Counts"), choices=Counted.choices, initial=Counted.OTHER)
    of = forms.CharField(label=_("Of"), max_length=200, required=False)
    as_of = _date(_("As of"))
    start = forms.IntegerField(required=False, min_value=0, max_value=2**31 - 1, widget=forms.HiddenInput)

    @classmethod
    def showing(cls, figure: Figure, seen: int) -> "FigureForm":
        names = ("wording", "bound", "low", "high", "unit", "counted", "of", "as_of")
        known: dict[str, Any] = {name: getattr(figure, name) for name in names}
        for end in ("low", "high"):
            known[end] = localized(known[end])
        return cls(initial=known | {"seen": seen, "figure": figure.pk}, prefix=None, auto_id=f"figure-{figure.pk}-%s")

    def values(self) -> FigureValues:
        given = self.cleaned_data
        names = ("wording", "low", "high", "bound", "unit", "counted", "of", "as_of")
        return FigureValues(**{name: given[name] for name in names})
