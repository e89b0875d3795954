"""Sources and articles as the API shows them, and what it takes for a new article."""

from typing import Any

from rest_framework import serializers

from sources.choices import SourceKind
from sources.models import Article, Revision, Source, SourceName
from tracker.web.wire import Key, Moment, Named


class FurtherNameSerializer(serializers.ModelSerializer[SourceName]):
    class Meta:
        model = SourceName
        fields = ("name", "language")


class SourceSerializer(serializers.ModelSerializer[Source]):
    """A source: `affiliation` is whom it speaks for, `names` its further names."""

    kind = serializers.ChoiceField(choices=SourceKind.choices)
    affiliation = Named(allow_null=True)
    names = FurtherNameSerializer(many=True)
    created_at = Moment()

    class Meta:
        model = Source
        fields = ("id", "name", "kind", "affiliation", "country", "names", "note", "created_at", "version")


class ArticleSerializer(serializers.ModelSerializer[Article]):
    outlet = Named()
    added_at = Moment()

    class Meta:
        model = Article
        fields = ("id", "title", "outlet", "url", "language", "published_on", "added_at", "version")


class RevisionSerializer(serializers.ModelSerializer[Revision]):
    """The newest text; offsets of spans are code points of it. `digest` is the SHA-256 of its UTF-8."""

    added_at = Moment()

    class Meta:
        model = Revision
        fields = ("id", "number", "text", "length", "digest", "added_at")


class ArticleDetailSerializer(ArticleSerializer):
    revision = RevisionSerializer()

    class Meta(ArticleSerializer.Meta):
        fields = (*ArticleSerializer.Meta.fields, "revision")  # type: ignore[assignment]


class AddArticleSerializer(serializers.Serializer[Any]):
    """A new article. Say the outlet by its number or by its name; the language is found where none is given."""

    title = serializers.CharField(max_length=500)
    text = serializers.CharField(trim_whitespace=False)
    outlet = Key(required=False, allow_null=True, default=None)
    outlet_name = serializers.CharField(required=False, allow_blank=True, max_length=300, default="")
    url = serializers.CharField(required=False, allow_blank=True, max_length=2000, default="")
    published_on = serializers.DateField()
    language = serializers.CharField(required=False, allow_blank=True, max_length=10, default="")
