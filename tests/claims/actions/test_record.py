import pytest

from claims.actions.chain import SpeakerChoice
from claims.actions.placing import Fragment, occurrences
from claims.actions.record import record_claim
from claims.choices import AttributionType, Match, Triage
from claims.models import Claim, Link
from sources.models import Article, Source
from tests import factories
from tracker.accounts.models import User
from tracker.refusal import Refused

WORDS = 'killed "more than 60" soldiers'


def standing(article: Article, words: str) -> list[Fragment]:
    return occurrences(article.revision.text, words)


def test_claim_with_its_speaker_is_accepted_at_once(article: Article, editor: User) -> None:
    claim = record_claim(
        article_id=article.pk,
        quote=standing(article, WORDS),
        cue=standing(article, "said"),
        mention=standing(article, "The Upland Charter Alliance"),
        by=editor,
        speaker=SpeakerChoice(name="Upland Charter Alliance", kind="body"),
    )

    link = claim.links.get()
    assert (claim.triage, claim.quote, claim.cue) == (Triage.ACCEPTED, WORDS, "said")
    assert (link.match, link.source, link.mention) == (
        Match.CONFIRMED,
        Source.objects.get(kind="body"),
        "The Upland Charter Alliance",
    )
    assert claim.judgements.get().step == "accept"


def test_claim_without_speaker_waits_as_a_suggestion(article: Article, editor: User) -> None:
    claim = record_claim(article_id=article.pk, quote=standing(article, WORDS), by=editor, speaker=SpeakerChoice())

    assert (claim.triage, claim.links.get().is_settled) == (Triage.SUGGESTED, False)


def test_words_of_several_fragments_are_kept_in_the_order_of_the_text(article: Article, editor: User) -> None:
    quote = [*standing(article, "soldiers"), *standing(article, "more than 60")]

    claim = record_claim(article_id=article.pk, quote=quote, by=editor, speaker=SpeakerChoice(unnamed=True))

    assert claim.quote == "more than 60 … soldiers"
    assert claim.attribution_type == AttributionType.MIXED


def test_words_that_the_text_does_not_say_there_are_refused(article: Article, editor: User) -> None:
    with pytest.raises(Refused, match="does not say this"):
        record_claim(article_id=article.pk, quote=[Fragment(3, 7, "army")], by=editor, speaker=SpeakerChoice())

    assert not Claim.objects.exists()


def test_the_same_words_twice_are_refused(article: Article, editor: User) -> None:
    record_claim(article_id=article.pk, quote=standing(article, WORDS), by=editor, speaker=SpeakerChoice())

    with pytest.raises(Refused, match="claim of this article already"):
        record_claim(article_id=article.pk, quote=standing(article, WORDS), by=editor, speaker=SpeakerChoice())


def test_fact_checker_may_not_add_claims(article: Article, fact_checker: User) -> None:
    with pytest.raises(Refused, match="Only an editor"):
        record_claim(article_id=article.pk, quote=standing(article, WORDS), by=fact_checker, speaker=SpeakerChoice())


def test_fragments_count_code_points(editor: User) -> None:
    article = factories.article("\U0001f600 Le ministre a dit : « re\u0301solu \U0001f3c1 » hier.")
    quote = standing(article, "re\u0301solu \U0001f3c1")

    claim = record_claim(article_id=article.pk, quote=quote, by=editor, speaker=SpeakerChoice(unnamed=True))

    assert claim.attribution_type == AttributionType.DIRECT
    assert claim.placements.get().spans.get(role="quote").exact == "re\u0301solu \U0001f3c1"


def test_unnamed_speaker_has_no_row_in_the_register(article: Article, editor: User) -> None:
    record_claim(article_id=article.pk, quote=standing(article, WORDS), by=editor, speaker=SpeakerChoice(unnamed=True))

    assert Link.objects.get().match == Match.UNNAMED
    assert set(Source.objects.values_list("kind", flat=True)) == {"outlet"}
