"""What came of a step that a page sent, and what the person had typed."""

from dataclasses import dataclass

from django.http import QueryDict

from claims.choices import StepName, Target, UnverifiableReason
from claims.forms.step import StepForm
from claims.history import Entry
from claims.rules import label, words_of
from tracker.refusal import Refused, Stale


@dataclass(frozen=True)
class Answer:
    """Nothing yet, done, or refused. `theirs`: what others did since the version that the person saw.

    `says` is what was done, where it is no step of the claim's own.
    """

    form: StepForm | None = None
    refused: Refused | None = None
    theirs: tuple[Entry, ...] = ()
    done: bool = False
    says: str = ""

    @property
    def is_stale(self) -> bool:
        return isinstance(self.refused, Stale)

    @property
    def is_undone(self) -> bool:
        """Whether the person has just taken a step back."""
        return self.done and self.form is not None and self.form.cleaned_data["step"] == StepName.UNDO

    @property
    def is_forbidden(self) -> bool:
        return self.refused is not None and self.refused.code == "wrong_role"

    @property
    def sentences(self) -> list[str]:
        """Why it was not done."""
        if self.refused:
            return [self.refused.sentence]
        return [str(error) for errors in self.form.errors.values() for error in errors] if self.form else []

    @property
    def mine(self) -> list[str]:
        """What the person asked for, in words."""
        if self.form is None or not self.form.is_valid():
            return []
        given = self.form.cleaned_data
        step = StepName(given["step"]).label
        target = Target(given["target"])
        what = label(target, given["to"]) if given["to"] in words_of(target).values else step
        reason = UnverifiableReason(given["reason"]).label if given["reason"] else ""
        return [str(words) for words in (what, reason, given["why"]) if words]

    @property
    def kept(self) -> list[tuple[str, str]]:
        """The fields that send the same again, on the version that stands now."""
        if not (self.form and isinstance(self.refused, Stale)):
            return []
        lists = self.form.data.lists() if isinstance(self.form.data, QueryDict) else []
        fields = [(name, value) for name, values in lists for value in values if name in self.form.fields]
        return [(name, value) for name, value in fields if name != "seen"] + [("seen", str(self.refused.version))]


NOTHING = Answer()
