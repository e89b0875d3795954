from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from claims.actions.chain import SpeakerChoice, choose_speaker
from claims.actions.correct import correct_claim
from claims.actions.steps import take_step
from claims.actions.suggest import suggest
from claims.choices import Match, Target, Triage
from claims.extraction.types import Disclaimer, Statement
from claims.history import history_of
from claims.models import Claim, Evidence, ExtractionRun, Figure, Link, Span
from sources.models import Article, Revision, Source, SourceName
from tests import extractions, factories
from tracker.accounts.models import User
from tracker.audit import acting
from tracker.refusal import Stale

TEXT = """The army of Tavara said on Tuesday that it had retaken the bridge at Ostrel.

On its page, the Upland Charter Alliance wrote that its men had killed "more than 60" soldiers, Jonas Mell told
Radio Kestrel.

Numbers of dead could not be independently verified.
"""
KILLED = 'its men had killed "more than 60" soldiers'
RETAKEN = "it had retaken the bridge at Ostrel"
UNVERIFIED = "Numbers of dead could not be independently verified."


@pytest.fixture
def article(db: None) -> Article:
    return factories.article(TEXT)


def retaken(**given: Any) -> Statement:
    speakers = [extractions.speaker(TEXT, "The army of Tavara", "Tavaran Army")]
    return extractions.statement(TEXT, RETAKEN, **{"cue": "said", "speakers": speakers, **given})


def killed(**given: Any) -> Statement:
    speakers = [extractions.speaker(TEXT, "the Upland Charter Alliance", "Upland Charter Alliance")]
    figures = (extractions.figure(TEXT, '"more than 60"', 60, None, "more_than"),)
    return extractions.statement(TEXT, KILLED, **{"cue": "wrote", "speakers": speakers, "figures": figures, **given})


def unverified() -> Disclaimer:
    return extractions.disclaimer(TEXT, UNVERIFIED, "casualties")


def run_over(article: Article, version: str = "rules-0") -> ExtractionRun:
    return ExtractionRun.objects.create(
        revision=article.revision, engine_version=version, state="running", started_at=timezone.now()
    )


def suggested(article: Article, *statements: Statement, disclaimers: tuple[Disclaimer, ...] = ()) -> list[Claim]:
    """The article's claims after one more run that found this."""
    run = run_over(article, f"rules-{ExtractionRun.objects.count()}")
    suggest(run, extractions.extraction(*statements, disclaimers=disclaimers))
    return list(Claim.objects.filter(article=article).for_article())


def test_statement_becomes_a_suggested_claim_of_the_run(article: Article) -> None:
    statement = retaken(type="mixed", speech_act="accuses", said_on=date(2026, 3, 4), confidence=0.87654)

    [claim] = suggested(article, statement)

    assert (claim.triage, claim.added_by, claim.run, claim.version) == (
        "suggested",
        None,
        ExtractionRun.objects.get(),
        1,
    )
    assert (claim.quote, claim.cue, claim.language) == (RETAKEN, "said", "en")
    assert (claim.attribution_type, claim.speech_act, claim.said_on) == ("mixed", "accuses", date(2026, 3, 4))
    assert claim.confidence == Decimal("0.877")


def test_every_span_carries_its_words_and_their_surroundings(article: Article) -> None:
    [claim] = suggested(article, killed())

    spans = {span.role: span for span in claim.placements.get().spans.all()}
    assert {role: span.exact for role, span in spans.items()} == {
        "quote": KILLED,
        "cue": "wrote",
        "mention": "the Upland Charter Alliance",
        "figure": '"more than 60"',
    }
    assert all(TEXT[span.start : span.end] == span.exact for span in spans.values())
    assert spans["quote"].prefix == TEXT[spans["quote"].start - 32 : spans["quote"].start]
    assert spans["quote"].suffix == TEXT[spans["quote"].end : spans["quote"].end + 32]
    assert (spans["mention"].link, spans["figure"].figure) == (claim.links.get(), claim.figures.get())


def test_quote_in_fragments_is_stored_in_the_order_of_the_text(article: Article) -> None:
    statement = extractions.statement(TEXT, "retaken the bridge", "its men had killed")

    [claim] = suggested(article, statement)

    placement = claim.placements.get()
    assert claim.quote == "retaken the bridge … its men had killed"
    assert [span.exact for span in placement.spans.order_by("position")] == ["retaken the bridge", "its men had killed"]
    assert placement.start == TEXT.index("retaken the bridge")


@pytest.mark.usefixtures("db")
def test_offsets_count_code_points_beyond_the_first_plane() -> None:
    text = "😀 The é́ mayor 👩‍👩‍👧 said that the road was open.\n"
    article = factories.article(text)

    [claim] = suggested(article, extractions.statement(text, "the road was open", cue="said"))

    assert claim.placements.get().spans.get(role="quote").start == text.index("the road was open")


def test_figures_keep_their_ends_and_their_order(article: Article) -> None:
    figures = (
        extractions.figure(TEXT, '"more than 60"', 60, None, "more_than"),
        extractions.figure(TEXT, "Tuesday", None, None, "unquantified", "other"),
    )

    [claim] = suggested(article, killed(figures=figures))

    assert [(row.wording, row.low, row.high, row.bound) for row in claim.figures.all()] == [
        ('"more than 60"', 60, None, "more_than"),
        ("Tuesday", None, None, "unquantified"),
    ]
    assert (claim.figures.all()[0].counted, claim.figures.all()[0].of) == ("killed", "soldiers")


def test_number_too_large_to_store_keeps_its_words(article: Article) -> None:
    figures = (extractions.figure(TEXT, '"more than 60"', 10**30, None, "more_than"),)

    [claim] = suggested(article, killed(figures=figures))

    row = claim.figures.get()
    assert (row.wording, row.low, row.bound) == ('"more than 60"', None, "unquantified")


# Who it was


def test_name_that_one_source_has_is_matched_and_waits_for_an_editor(article: Article) -> None:
    army = factories.source("Armed Forces of Tavara")
    SourceName.objects.create(source=army, name="Tavaran Army", folded="tavaran army")

    [claim] = suggested(article, retaken())

    link = claim.links.get()
    assert (link.source, link.match, link.sure) == (army, Match.PROPOSED, True)
    assert (link.name, link.mention, link.role, link.position) == ("Tavaran Army", "The army of Tavara", "speaker", 0)


def test_name_that_several_sources_have_is_a_question(article: Article) -> None:
    body, group = factories.source("Tavaran Army"), factories.source("Tavaran army", "group")

    [claim] = suggested(article, retaken())

    link = claim.links.get()
    assert (link.source, link.sure, link.is_settled) == (None, False, False)
    assert link.alternatives == [
        {"name": "Tavaran Army", "score": "0.50", "source": body.pk},
        {"name": "Tavaran army", "score": "0.50", "source": group.pk},
    ]


def test_name_that_nobody_has_is_a_proposal_and_no_source(article: Article) -> None:
    [claim] = suggested(article, retaken())

    link = claim.links.get()
    assert (link.source, link.name, link.kind, link.match, link.sure) == (
        None,
        "Tavaran Army",
        "body",
        "proposed",
        True,
    )
    assert not Source.objects.filter(name="Tavaran Army").exists()


def test_readings_of_the_engine_become_alternatives(article: Article) -> None:
    alliance = factories.source("Upland Charter Alliance")
    speaker = extractions.speaker(TEXT, "it", None, Upland_Charter_Alliance=0.6, Tavaran_Army=0.3)

    [claim] = suggested(article, retaken(speakers=[speaker], sure=False))

    link = claim.links.get()
    assert (link.source, link.name, link.sure) == (None, "", False)
    assert link.alternatives == [
        {"name": "Upland Charter Alliance", "score": "0.60", "source": alliance.pk},
        {"name": "Tavaran Army", "score": "0.30", "source": None},
    ]


def test_statement_that_the_engine_doubts_has_no_settled_speaker(article: Article) -> None:
    [claim] = suggested(article, retaken(sure=False))

    assert not claim.links.get().is_settled


def test_unnamed_source_stays_unnamed_with_its_mention(article: Article) -> None:
    speaker = extractions.speaker(TEXT, "soldiers", None, "unnamed")

    [claim] = suggested(article, retaken(speakers=[speaker]))

    link = claim.links.get()
    assert (link.name, link.source, link.kind, link.mention, link.is_settled) == ("", None, "unnamed", "soldiers", True)


def test_joint_statement_has_several_speakers_in_the_first_place(article: Article) -> None:
    speakers = [
        extractions.speaker(TEXT, "The army of Tavara", "Tavaran Army"),
        extractions.speaker(TEXT, "the Upland Charter Alliance", "Upland Charter Alliance"),
    ]

    [claim] = suggested(article, retaken(speakers=speakers, medium="communique"))

    assert [(link.position, link.role, link.medium) for link in claim.links.all()] == [
        (0, "speaker", "communique"),
        (0, "speaker", "communique"),
    ]


def test_statement_without_a_speaker_asks_who_spoke(article: Article) -> None:
    [claim] = suggested(article, retaken(speakers=[]))

    link = claim.links.get()
    assert (link.role, link.mention, link.is_settled) == ("speaker", "", False)


def test_relays_follow_in_order_and_the_outlet_of_the_article_is_implied(article: Article) -> None:
    relays = (
        extractions.relay(TEXT, "Jonas Mell", "Jonas Mell", "interview"),
        extractions.relay(TEXT, "its page", "Radio Meridian", "broadcast"),
        extractions.relay(TEXT, "Radio Kestrel", "Radio Kestrel", "broadcast"),
    )

    [claim] = suggested(article, killed(relays=relays, medium="social_media"))

    assert article.outlet.name == "Radio Meridian"
    assert [(link.position, link.role, link.name, link.kind, link.medium) for link in claim.links.all()] == [
        (0, "speaker", "Upland Charter Alliance", "body", "social_media"),
        (1, "relay", "Jonas Mell", "", "interview"),
        (2, "relay", "Radio Kestrel", "outlet", "broadcast"),
    ]


# Disclaimers and rank


def test_disclaimer_stands_on_the_claims_in_its_scope(article: Article) -> None:
    retaken_claim, killed_claim = suggested(article, retaken(), killed(), disclaimers=(unverified(),))

    [disclaimer] = killed_claim.disclaimers.all()
    assert (disclaimer.text, disclaimer.scopes, disclaimer.spans.get().exact) == (
        UNVERIFIED,
        ["casualties"],
        UNVERIFIED,
    )
    assert not retaken_claim.disclaimers.exists()


def test_rank_puts_figures_and_disclaimers_first(article: Article) -> None:
    unnamed = extractions.speaker(TEXT, "soldiers", None, "unnamed")

    named_claim, figured = suggested(article, retaken(), killed(), disclaimers=(unverified(),))
    [unnamed_claim] = suggested(factories.article(TEXT + "."), retaken(speakers=[unnamed]))

    assert (figured.rank, unnamed_claim.rank, named_claim.rank) == (6, 1, 0)


def test_disclaimer_found_later_stands_on_claims_that_people_made(article: Article) -> None:
    claim = factories.claim(article, KILLED, figure='"more than 60"')

    suggested(article, disclaimers=(unverified(),))

    claim.refresh_from_db()
    assert [str(one) for one in claim.disclaimers.all()] == [UNVERIFIED]
    assert (claim.rank, claim.version) == (6, 1)


def test_disclaimer_found_again_stays_the_same_row(article: Article) -> None:
    suggested(article, killed(), disclaimers=(unverified(),))
    before = article.disclaimers.get()

    [claim] = suggested(article, killed(), disclaimers=(unverified(),))

    assert article.disclaimers.get() == before == claim.disclaimers.get()


def test_disclaimer_not_found_again_goes_with_the_suggestions(article: Article) -> None:
    suggested(article, killed(), disclaimers=(unverified(),))

    suggested(article, killed())

    assert not article.disclaimers.exists()


def test_disclaimer_on_reviewed_work_stays(article: Article, editor: User) -> None:
    [claim] = suggested(article, killed(), disclaimers=(unverified(),))
    step(claim, editor, "accept")

    suggested(article, killed())

    assert claim.disclaimers.exists()


# A second run


def step(claim: Claim, by: User, name: str, why: str = "") -> None:
    seen = Claim.objects.get(pk=claim.pk).version
    take_step(claim_id=claim.pk, target=Target.TRIAGE, step=name, by=by, seen=seen, why=why)


def test_suggestions_that_nobody_touched_give_way(article: Article) -> None:
    [old] = suggested(article, retaken())

    [new] = suggested(article, killed())

    assert (new.quote, new.run) == (KILLED, ExtractionRun.objects.get(engine_version="rules-1"))
    assert not Claim.objects.filter(pk=old.pk).exists()


def rows(claim: Claim) -> list[Any]:
    """Everything that is stored of the claim."""
    models = (Claim.objects.filter(pk=claim.pk), claim.links, claim.figures, claim.placements, claim.disclaimers)
    spans = Span.objects.filter(placement__claim=claim).order_by("pk").values()
    return [*(list(found.order_by("pk").values()) for found in models), list(spans)]


def test_newer_engine_that_finds_the_same_leaves_every_row_as_it_is(article: Article) -> None:
    [claim] = suggested(article, killed(), disclaimers=(unverified(),))
    before = rows(claim)

    [same] = suggested(article, killed(), disclaimers=(unverified(),))

    assert rows(same) == before


def test_newer_engine_changes_an_untouched_suggestion_in_its_place(article: Article) -> None:
    first = article.revision.runs.count()
    relays = (extractions.relay(TEXT, "Jonas Mell", "Jonas Mell"), extractions.relay(TEXT, "Radio Kestrel", "R. K."))
    [old] = suggested(article, killed(relays=relays))
    alliance = extractions.speaker(TEXT, "its men", "Upland Alliance")
    army = extractions.speaker(TEXT, "The army of Tavara", "Tavaran Army")
    figures = (extractions.figure(TEXT, '"more than 60"', 61, None, "at_least"),)

    [new] = suggested(
        article,
        killed(speakers=[alliance, army], figures=figures, relays=relays[1:], cue="said", speech_act="warns"),
    )

    assert (new.pk, new.version, new.changed_by, new.speech_act, new.cue) == (old.pk, 2, None, "warns", "said")
    assert new.run != old.run
    assert ExtractionRun.objects.count() == first + 2
    links = [(link.role, link.position, link.name, link.mention) for link in new.links.all()]
    assert links == [
        ("speaker", 0, "Upland Alliance", "its men"),
        ("speaker", 0, "Tavaran Army", "The army of Tavara"),
        ("relay", 1, "R. K.", "Radio Kestrel"),
    ]
    assert [(figure.low, figure.bound) for figure in new.figures.all()] == [(Decimal(61), "at_least")]
    assert set(new.figures.values_list("pk")) == set(old.figures.values_list("pk"))
    spans = Span.objects.filter(placement__claim=new)
    assert {span.exact for span in spans} == {
        KILLED, "said", "its men", "The army of Tavara", "Radio Kestrel", '"more than 60"',
    }  # fmt: skip
    assert all(span.link.claim == new for span in spans if span.link)


def test_history_of_a_suggestion_tells_what_the_newer_engine_changed(article: Article) -> None:
    suggested(article, retaken())
    with acting(None):
        [claim] = suggested(article, retaken(speech_act="denies", speakers=[]))

    newest = history_of(claim, claim.judgements.for_history())[0]

    assert (newest.who, newest.what, newest.version) == ("The site", "Corrected", 2)
    assert "Speech act: states → denies" in newest.details
    assert "Speaker, name: “Tavaran Army” → none" in newest.details


def test_suggestion_that_the_newer_engine_changed_is_not_accepted_unseen(article: Article, editor: User) -> None:
    [seen] = suggested(article, retaken())
    suggested(article, retaken(speakers=[extractions.speaker(TEXT, "The army of Tavara", "Army of Ostrel")]))

    with pytest.raises(Stale):
        take_step(claim_id=seen.pk, target=Target.TRIAGE, step="accept", by=editor, seen=seen.version)


def test_words_that_grew_or_shrank_are_the_same_suggestion(article: Article) -> None:
    [old] = suggested(article, killed())

    [new] = suggested(article, extractions.statement(TEXT, "its men had killed", cue="wrote"))

    assert (new.pk, new.quote, new.version) == (old.pk, "its men had killed", 2)
    assert new.placements.get().spans.get(role="quote").exact == "its men had killed"
    assert not new.figures.exists()


def test_confidence_alone_is_no_new_version(article: Article) -> None:
    suggested(article, retaken(confidence=0.5))

    [claim] = suggested(article, retaken(confidence=0.9))

    assert (claim.confidence, claim.version) == (Decimal("0.900"), 1)


def test_disclaimer_that_no_longer_speaks_of_a_suggestion_leaves_it(article: Article) -> None:
    suggested(article, killed(), disclaimers=(unverified(),))

    [claim] = suggested(article, killed(figures=()), disclaimers=(unverified(),))

    assert (claim.disclaimers.count(), article.disclaimers.count(), claim.rank) == (0, 1, 0)


@pytest.mark.parametrize("touch", ["words", "speaker"])
def test_suggestion_that_a_person_corrected_is_never_changed(article: Article, editor: User, touch: str) -> None:
    [claim] = suggested(article, retaken())
    if touch == "words":
        correct_claim(claim_id=claim.pk, seen=1, by=editor, place="Ostrel")
    else:
        unnamed = SpeakerChoice(unnamed=True)
        choose_speaker(claim_id=claim.pk, seen=1, by=editor, link_id=claim.links.get().pk, choice=unnamed)
    before = rows(claim)

    [kept] = suggested(article, retaken(speech_act="denies", speakers=[]))

    assert rows(kept) == before


@pytest.mark.parametrize(
    ("steps", "triage"),
    [
        pytest.param(["accept"], Triage.ACCEPTED, id="accepted"),
        pytest.param(["reject"], Triage.REJECTED, id="rejected"),
        pytest.param(["reject", "restore"], Triage.SUGGESTED, id="restored"),
        pytest.param(["accept", "withdraw"], Triage.WITHDRAWN, id="withdrawn"),
        pytest.param(["accept", "undo"], Triage.SUGGESTED, id="undone"),
    ],
)
def test_what_a_person_decided_stays_and_is_not_suggested_again(
    article: Article, editor: User, steps: list[str], triage: str
) -> None:
    [claim] = suggested(article, retaken())
    for name in steps:
        step(claim, editor, name, why="Said so.")
    before = Claim.objects.values().get(pk=claim.pk)
    links = list(Link.objects.filter(claim=claim).values())

    [kept] = suggested(article, retaken(cue="", speakers=[]))

    assert kept.triage == triage
    assert Claim.objects.values().get(pk=claim.pk) == before
    assert list(Link.objects.filter(claim=claim).values()) == links


def test_claim_added_by_hand_is_not_suggested_again(article: Article) -> None:
    factories.claim(article, "killed", figure="")

    [claim] = suggested(article, killed())

    assert claim.quote == "killed"


def test_suggestion_with_evidence_is_work_of_a_person(article: Article, fact_checker: User) -> None:
    [claim] = suggested(article, retaken())
    factories.evidence(claim, fact_checker)

    suggested(article)

    assert Evidence.objects.get().claim == claim


def test_neighbour_of_a_rejected_claim_is_still_suggested(article: Article, editor: User) -> None:
    [claim] = suggested(article, retaken())
    step(claim, editor, "reject", why="No statement.")

    found = suggested(article, retaken(), killed())

    assert [(each.quote, each.triage) for each in found] == [(RETAKEN, "rejected"), (KILLED, "suggested")]


def test_words_rejected_in_an_earlier_text_are_not_suggested_in_the_newer_one(article: Article, editor: User) -> None:
    [claim] = suggested(article, retaken())
    step(claim, editor, "reject", why="No statement.")
    digest = Revision.digest_of(TEXT + "Corrected.")
    Revision.objects.create(article=article, number=2, text=TEXT + "Corrected.", digest=digest, length=len(TEXT) + 10)

    found = suggested(article, retaken(), killed())

    assert sorted((each.quote, each.triage) for each in found) == [(RETAKEN, "rejected"), (KILLED, "suggested")]


def test_other_articles_keep_their_suggestions(article: Article) -> None:
    other = factories.article(TEXT + "Other.")
    suggested(other, retaken())

    suggested(article, retaken())

    assert Claim.objects.filter(article=other).count() == 1


@pytest.mark.usefixtures("db")
def test_number_of_queries_does_not_grow_with_the_statements(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    sentence = "The army of Tavara said that {} men had left."
    text = "\n\n".join(sentence.format(number) for number in range(200))
    statements = [
        extractions.statement(
            text,
            f"that {number} men had left",
            speakers=[extractions.speaker(text, "The army of Tavara", f"Army {number}")],
            figures=(extractions.figure(text, f"{number} men", number, number),),
        )
        for number in range(200)
    ]
    article = factories.article(text)
    run = run_over(article)

    with django_assert_max_num_queries(20):
        suggest(run, extractions.extraction(*statements))
    assert Claim.objects.count() == Figure.objects.count() == 200

    changed = [replace(statement, speech_act="denies", figures=()) for statement in statements[:150]]
    with django_assert_max_num_queries(50):
        suggest(run_over(article, "rules-1"), extractions.extraction(*changed))
    assert Claim.objects.filter(speech_act="denies", version=2).count() == Claim.objects.count() == 150
    assert not Figure.objects.exists()
