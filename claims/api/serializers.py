"""Claims as the API shows them; nothing here writes."""

from collections.abc import Iterable
from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from claims.choices import (
    Attribution,
    AttributionType,
    Bound,
    Counted,
    LinkRole,
    Match,
    Medium,
    Scope,
    SpanRole,
    SpeechAct,
    StepName,
    Target,
    Triage,
    UnverifiableReason,
    Verification,
)
from claims.models import Claim, Disclaimer, Evidence, Figure, Judgement, Link, Span
from sources.api.serializers import ArticleSerializer
from sources.choices import SourceKind
from tracker.web.wire import Moment, Named


class Quantity(serializers.DecimalField):
    """A number as a string, without zeros that nobody wrote; null where the end is open."""

    def __init__(self) -> None:
        super().__init__(max_digits=24, decimal_places=4, normalize_output=True, allow_null=True)


class AttributionSerializer(serializers.Serializer[Any]):
    """Did they say it? The state that holds, and the one that waits for a second person."""

    state = serializers.ChoiceField(source="attribution", choices=Attribution.choices)
    proposed = serializers.ChoiceField(source="attribution_proposed", choices=Attribution.choices, allow_blank=True)
    proposed_by = Named(source="attribution_proposed_by", allow_null=True)
    on_earlier_record = serializers.BooleanField(source="attribution_on_earlier_record")


class VerificationSerializer(serializers.Serializer[Any]):
    """Is it so? `taken_by` is who checks it now."""

    state = serializers.ChoiceField(source="verification", choices=Verification.choices)
    reason = serializers.ChoiceField(source="unverifiable_reason", choices=UnverifiableReason.choices, allow_blank=True)
    proposed = serializers.ChoiceField(source="verification_proposed", choices=Verification.choices, allow_blank=True)
    proposed_by = Named(source="verification_proposed_by", allow_null=True)
    taken_by = Named(allow_null=True)
    on_earlier_record = serializers.BooleanField(source="verification_on_earlier_record")


class LinkSerializer(serializers.ModelSerializer[Link]):
    """One link of the chain. `source` is empty until an editor has confirmed the match: `name` is a proposal then."""

    role = serializers.ChoiceField(choices=LinkRole.choices)
    source = Named(allow_null=True)  # type: ignore[assignment]
    kind = serializers.ChoiceField(choices=SourceKind.choices, allow_blank=True)
    medium = serializers.ChoiceField(choices=Medium.choices)
    match = serializers.ChoiceField(choices=Match.choices)

    class Meta:
        model = Link
        fields = ("id", "position", "role", "mention", "source", "name", "kind", "medium", "match", "sure")


class FigureSerializer(serializers.ModelSerializer[Figure]):
    """One quantity. An end that is null is open."""

    low = Quantity()
    high = Quantity()
    bound = serializers.ChoiceField(choices=Bound.choices)
    counted = serializers.ChoiceField(choices=Counted.choices)
    verification = VerificationSerializer(source="*")

    class Meta:
        model = Figure
        fields = (
            "id", "position", "wording", "low", "high", "bound", "unit", "counted", "of", "as_of", "verification",
        )  # fmt: skip


class DisclaimerSerializer(serializers.ModelSerializer[Disclaimer]):
    """The article's own word that something could not be verified."""

    scopes = serializers.ListField(child=serializers.ChoiceField(choices=Scope.choices))

    class Meta:
        model = Disclaimer
        fields = ("id", "text", "scopes")


class ClaimSerializer(serializers.ModelSerializer[Claim]):
    """A claim in a list."""

    article = ArticleSerializer()
    triage = serializers.ChoiceField(choices=Triage.choices)
    attribution_type = serializers.ChoiceField(choices=AttributionType.choices)
    speech_act = serializers.ChoiceField(choices=SpeechAct.choices)
    attribution = AttributionSerializer(source="*")
    verification = VerificationSerializer(source="*")
    links = LinkSerializer(many=True)
    figures = FigureSerializer(many=True)
    disclaimers = DisclaimerSerializer(many=True)
    added_at = Moment()
    changed_at = Moment()

    class Meta:
        model = Claim
        fields = (
            "id", "article", "triage", "quote", "cue", "attribution_type", "speech_act", "language", "said_on", "place",
            "summary", "attribution", "verification", "links", "figures", "disclaimers", "added_at", "changed_at",
            "version",
        )  # fmt: skip


class Fragment(serializers.ListField):
    """`[start, end]` in code points."""

    def __init__(self) -> None:
        super().__init__(child=serializers.IntegerField(min_value=0), min_length=2, max_length=2)


class OwnedSpansSerializer(serializers.Serializer[Any]):
    """Where the words of one link or one figure stand."""

    id = serializers.IntegerField()
    spans = serializers.ListField(child=Fragment())


class PlacementSerializer(serializers.Serializer[Any]):
    """Where the claim stands in one revision of its article: fragments `[start, end]` in code points."""

    revision = serializers.IntegerField(source="revision_id")
    number = serializers.IntegerField(source="revision.number")
    quote = serializers.ListField(child=Fragment())
    cue = serializers.ListField(child=Fragment())
    links = OwnedSpansSerializer(many=True)
    figures = OwnedSpansSerializer(many=True)

    def to_representation(self, instance: Any) -> dict[str, Any]:
        spans = sorted(instance.spans.all(), key=lambda span: span.position)
        return {
            "revision": instance.revision_id,
            "number": instance.revision.number,
            "quote": _fragments(span for span in spans if span.role == SpanRole.QUOTE),
            "cue": _fragments(span for span in spans if span.role == SpanRole.CUE),
            "links": _owned(spans, "link_id"),
            "figures": _owned(spans, "figure_id"),
        }


class JudgementSerializer(serializers.ModelSerializer[Judgement]):
    """One step that was taken. `figure` is set where the step was on a figure, `undoes` where it took one back."""

    target = serializers.ChoiceField(choices=Target.choices)
    figure = serializers.IntegerField(source="figure_id", allow_null=True)
    step = serializers.ChoiceField(choices=StepName.choices)
    by = Named()
    at = Moment()
    undoes = serializers.IntegerField(source="undoes_id", allow_null=True)
    evidence = serializers.PrimaryKeyRelatedField[Any](many=True, read_only=True)

    class Meta:
        model = Judgement
        fields = (
            "id", "target", "figure", "step", "start", "end", "proposed", "reason", "why", "by", "at", "undoes",
            "evidence",
        )  # fmt: skip


class OfferSerializer(serializers.Serializer[Any]):
    """A step that this person may take now: the states it may lead to, and what must be given for it."""

    target = serializers.ChoiceField(choices=Target.choices)
    figure = serializers.IntegerField(allow_null=True)
    step = serializers.ChoiceField(choices=StepName.choices)
    to = serializers.ListField(child=serializers.CharField())
    proposes = serializers.BooleanField()
    needs = serializers.ListField(child=serializers.CharField())


class KeptFileSerializer(serializers.Serializer[Any]):
    """A kept file: what it was called, what it is by its content, and the digest by which it is known again."""

    name = serializers.CharField(source="file_name")
    type = serializers.CharField(source="file_type")
    size = serializers.IntegerField(source="file_size")
    sha256 = serializers.CharField()


class EvidenceSerializer(serializers.ModelSerializer[Evidence]):
    """What bears on a judgement. `figure` is set where it bears on one; `file` where a copy is kept."""

    target = serializers.ChoiceField(choices=Target.choices)
    figure = serializers.IntegerField(source="figure_id", allow_null=True)
    file = serializers.SerializerMethodField()
    added_by = Named()
    added_at = Moment()
    retracted_at = Moment(allow_null=True)

    class Meta:
        model = Evidence
        fields = (
            "id", "target", "figure", "stance", "is_original", "title", "url", "archived_url", "note", "file",
            "seen_on", "added_by", "added_at", "retracted_at", "retracted_why",
        )  # fmt: skip

    @extend_schema_field(KeptFileSerializer(allow_null=True))
    def get_file(self, piece: Evidence) -> dict[str, Any] | None:
        return KeptFileSerializer(piece).data if piece.file else None


class ClaimDetailSerializer(ClaimSerializer):
    """A claim with where it stands, how it was judged, and what this person may do now."""

    placements = PlacementSerializer(many=True)
    evidence = EvidenceSerializer(many=True)
    history = JudgementSerializer(many=True)
    offers = OfferSerializer(many=True)

    class Meta(ClaimSerializer.Meta):
        fields = (*ClaimSerializer.Meta.fields, "placements", "evidence", "history", "offers")  # type: ignore[assignment]


def _fragments(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _owned(spans: Iterable[Span], owner: str) -> list[dict[str, Any]]:
    found: dict[int, list[list[int]]] = {}
    for span in spans:
        if (key := getattr(span, owner)) is not None:
            found.setdefault(key, []).append([span.start, span.end])
    return [{"id": key, "spans": fragments} for key, fragments in found.items()]
