"""Rows with fixed values, for tests; nothing here is random."""

import itertools
from datetime import date
from typing import Any

from claims.actions.placing import Fragment, placement_at
from claims.choices import LinkRole, Match, SpanRole, Target, Triage
from claims.models import Claim, Disclaimer, DisclaimerSpan, Evidence, Figure, Link, Placement, Span
from sources.choices import SourceKind
from sources.models import Article, Revision, Source
from sources.names import folded
from tracker.accounts.models import RoleGrant, User
from tracker.roles import Role

PASSWORD = "a long enough password"
NUMBERS = itertools.count(1)

TEXT = """Tavara's army says it has retaken the bridge at Ostrel after two days of fighting.

The Upland Charter Alliance denied losing the crossing. In a post it said its men had killed "more than 60" soldiers.

Numbers of dead and wounded could not be independently verified.
"""
QUOTE = 'killed "more than 60" soldiers'


def user(name: str, *roles: Role) -> User:
    made = User.objects.create_user(f"{name.split(maxsplit=1)[0].lower()}@newsroom.example", name, PASSWORD)
    RoleGrant.objects.bulk_create(RoleGrant(user=made, role=role) for role in roles)
    return made


def source(name: str = "Upland Charter Alliance", kind: str = SourceKind.BODY, **fields: Any) -> Source:
    return Source.objects.get_or_create(folded=folded(name), kind=kind, defaults={"name": name, **fields})[0]


def article(text: str = "", **fields: Any) -> Article:
    number = next(NUMBERS)
    text = text or f"{TEXT}\nReport {number}.\n"
    values = {
        "title": f"Report {number}",
        "outlet": source("Radio Meridian", SourceKind.OUTLET),
        "published_on": date(2026, 3, 5),
    }
    made = Article.objects.create(**values | fields)
    Revision.objects.create(article=made, text=text, digest=Revision.digest_of(text), length=len(text))
    return made


def claim(
    of: Article, quote: str = QUOTE, *, figure: str = '"more than 60"', speaker: Source | None = None, **fields: Any
) -> Claim:
    """An accepted claim whose words stand in the article, with a settled speaker and (unless empty) one figure."""
    values = {"triage": Triage.ACCEPTED, "quote": quote, "language": of.language}
    made = Claim.objects.create(article=of, **values | fields)
    speaker = speaker or source()
    link = Link.objects.create(
        claim=made,
        position=0,
        role=LinkRole.SPEAKER,
        mention="it",
        source=speaker,
        name=speaker.name,
        match=Match.CONFIRMED,
    )
    revision = of.revision
    start = revision.text.index(quote)
    placement = placement_at(made, revision, [Fragment(start, start + len(quote), quote)])
    placement.save()
    place(placement, SpanRole.QUOTE, quote)
    if "it said" in revision.text:
        place(placement, SpanRole.MENTION, "it said", link=link)
    if figure:
        row = Figure.objects.create(
            claim=made, position=0, wording=figure, low=60, bound="more_than", counted="killed", of="soldiers"
        )
        place(placement, SpanRole.FIGURE, figure, figure=row)
    return made


def place(placement: Placement, role: str, words: str, **owner: Any) -> Span:
    text = placement.revision.text
    start = text.index(words)
    end = start + len(words)
    return Span.objects.create(
        placement=placement, role=role, position=0, start=start, end=end, exact=words,
        prefix=text[max(start - 32, 0) : start], suffix=text[end : end + 32], **owner,
    )  # fmt: skip


def disclaimer(
    of: Article, words: str = "Numbers of dead and wounded could not be independently verified."
) -> Disclaimer:
    made = Disclaimer.objects.create(article=of, text=words, scopes=["casualties"])
    start = of.revision.text.index(words)
    DisclaimerSpan.objects.create(
        disclaimer=made, revision=of.revision, start=start, end=start + len(words), exact=words
    )
    return made


def evidence(of: Claim, by: User, stance: str = "for", **fields: Any) -> Evidence:
    values = {"target": Target.VERIFICATION, "title": "River gauge pictures", "url": "https://evidence.example/gauge"}
    return Evidence.objects.create(claim=of, stance=stance, added_by=by, **values | fields)
