"""Questions of the claims, in the newsroom's words."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Self

from django.apps import apps
from django.db import models
from django.db.models import Case, Count, Exists, F, Max, OuterRef, Prefetch, Q, Subquery, When
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _

from claims.choices import LinkRole, StepName, Target, Triage, Verification
from claims.rules import OPEN
from tracker.refusal import Stale
from tracker.roles import READERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claims.models import Claim, Judgement  # noqa: F401 - the type variables below
    from tracker.accounts.models import User

RANKED = ("-rank", "pk")
# One direction each, so that a page is one question.
BY_ARTICLE = ("early", "article_id", "after", "pk")
BY_DUE_DATE = ("due", "after", "pk")
INTEGER = models.IntegerField()
TO_CHECK = Q(
    triage=Triage.ACCEPTED, verification=Verification.UNCHECKED, verification_proposed="", assigned_to__isnull=True
)
UNJUDGED = Q(triage=Triage.ACCEPTED, verification__in=sorted(OPEN), verification_proposed="")


@dataclass(frozen=True)
class Counts:
    """How many claims of an article are in which state; `unjudged` ones are accepted and not judged yet."""

    suggested: int = 0
    unjudged: int = 0
    judged: int = 0
    rejected: int = 0


class ClaimQuerySet(models.QuerySet["Claim"]):
    def visible_to(self, user: "User") -> Self:
        return self if READERS & user.roles else self.none()

    def locked(self, claim_id: int, *, seen: int) -> "Claim":
        """The claim, locked until the transaction ends; Stale if it is no longer the version that was seen."""
        # No join: after waiting for the lock, PostgreSQL reads the row anew but not what was joined to it before.
        claim = self.select_for_update().get(pk=claim_id)
        if claim.version != seen:
            by = claim.changed_by.name if claim.changed_by else _("The site")
            raise Stale(version=claim.version, changed_by=by)
        return claim

    # What is to be done

    def to_decide(self) -> Self:
        return self.filter(triage=Triage.SUGGESTED)

    def accepted(self) -> Self:
        return self.filter(triage=Triage.ACCEPTED)

    def to_check(self) -> Self:
        """Accepted, in nobody's hands, nothing is proposed and nothing concluded."""
        return self.filter(TO_CHECK)

    def in_hands_of(self, user: "User") -> Self:
        """Taken by this person and not given back, or assigned to them and not judged yet."""
        claims, figures = self.model.objects.order_by(), apps.get_model("claims", "Figure").objects.order_by()
        taken = claims.filter(taken_by=user).values("pk").union(figures.filter(taken_by=user).values("claim"))
        assigned = claims.filter(UNJUDGED, assigned_to=user).values("pk")
        return self.accepted().filter(pk__in=taken.union(assigned))

    def overdue(self, today: date) -> Self:
        """Assigned, due before this day, and not judged yet."""
        return self.filter(UNJUDGED, assigned_to__isnull=False, due_on__lt=today)

    def to_confirm(self, user: "User") -> Self:
        """Something is proposed on the claim or one of its figures, by somebody else."""
        said = Q(attribution_proposed_by__isnull=False) & ~Q(attribution_proposed_by=user)
        so = Q(verification_proposed_by__isnull=False) & ~Q(verification_proposed_by=user)
        return self.accepted().in_any(so, said)

    def to_uphold(self) -> Self:
        """A judgement stands on an earlier record of the claim or of one of its figures."""
        return self.accepted().in_any(Q(verification_on_earlier_record=True), Q(attribution_on_earlier_record=True))

    def in_any(self, verification: Q, attribution: Q | None = None) -> Self:
        """The verification of the claim or of one of its figures fits, or the claim's attribution does.

        A union of indexed lists of numbers: an OR over two tables would read every claim.
        """
        claims = self.model.objects.order_by()
        figures = apps.get_model("claims", "Figure").objects.order_by()
        found = [claims.filter(verification).values("pk"), figures.filter(verification).values("claim")]
        if attribution is not None:
            found.append(claims.filter(attribution).values("pk"))
        return self.filter(pk__in=found[0].union(*found[1:]))

    def open(self) -> Self:
        return self.accepted().filter(verification__in=sorted(OPEN))

    # By source

    def said_by(self, source_id: int) -> Self:
        """An editor has confirmed that this source is a speaker."""
        return self.filter(Exists(self._named_as(LinkRole.SPEAKER, source_id)))

    def relayed_by(self, source_id: int) -> Self:
        """The claim reached the reader through this source."""
        return self.filter(Exists(self._named_as(LinkRole.RELAY, source_id)))

    # Ways of loading

    def for_list(self) -> Self:
        """A page of claims with article, outlet, chain, figures, disclaimers, steps and successors: six queries."""
        figures = apps.get_model("claims", "Figure").objects.select_related("taken_by", "verification_proposed_by")
        return self.select_related(
            "article__outlet", "taken_by", "assigned_to", "attribution_proposed_by", "verification_proposed_by"
        ).prefetch_related(
            Prefetch("figures", queryset=figures),
            "disclaimers",
            "successors",
            Prefetch("links", queryset=self._links()),
            self._steps(),
        )

    def of_article(self, article_id: int) -> Self:
        return self.filter(article=article_id)

    def counts_by_article(self, article_ids: "Iterable[int]") -> "dict[int, Counts]":
        """How the claims of each of these articles stand; an article without claims is left out."""
        is_open = Q(verification__in=sorted(OPEN))
        rows = (
            self.filter(article__in=article_ids)
            .order_by()
            .values_list("article")
            .annotate(
                suggested=Count("pk", filter=Q(triage=Triage.SUGGESTED)),
                unjudged=Count("pk", filter=Q(triage=Triage.ACCEPTED) & is_open),
                judged=Count("pk", filter=Q(triage=Triage.ACCEPTED) & ~is_open),
                rejected=Count("pk", filter=Q(triage=Triage.REJECTED)),
            )
        )
        return {article: Counts(*counts) for article, *counts in rows}

    def for_article(self) -> Self:
        """The claims of an article with their spans and successors, in the order of the text: nine queries."""
        return (
            self.for_list()
            .prefetch_related("placements__spans")
            .annotate(start=models.Min("placements__start"))
            .order_by("start", "pk")
        )

    def for_detail(self) -> Self:
        return self.select_related(
            "article__outlet",
            "assigned_to",
            "taken_by",
            "added_by",
            "changed_by",
            "attribution_proposed_by",
            "verification_proposed_by",
            "run",
        ).prefetch_related(
            "figures__verification_proposed_by",
            "figures__taken_by",
            "disclaimers",
            "placements__revision",
            "placements__spans",
            "successors",
            "predecessors",
            Prefetch("evidence", queryset=self._signed("Evidence", "added_by", "retracted_by", "figure")),
            Prefetch("enquiries", queryset=self._signed("Enquiry", "added_by")),
            Prefetch("comments", queryset=self._signed("Comment", "by")),
            Prefetch("links", queryset=self._links()),
            self._steps(),
        )

    def ranked(self) -> Self:
        return self.order_by(*RANKED)

    def first_articles(self, place: "Sequence[Any]", size: int) -> dict[int, int]:
        """The articles of these claims by their best rank, from this place of `BY_ARTICLE` on: number and order."""
        articles = self.order_by().values("article").annotate(early=0 - Max("rank"))
        if place:
            articles = articles.filter(Q(early__gt=place[0]) | Q(early=place[0], article__gte=place[1]))
        return dict(articles.order_by("early", "article").values_list("article", "early")[:size])

    def by_article(self, articles: dict[int, int]) -> Self:
        """For `BY_ARTICLE`: the claims of these articles, each article's together, the one with the best first."""
        early = Case(*(When(article=pk, then=early) for pk, early in articles.items()), output_field=INTEGER)
        return self.filter(article__in=articles).annotate(early=early, after=0 - F("rank"))

    def by_best_of_article(self) -> Self:
        """For `BY_ARTICLE` too, where the articles are not known: reads the best rank of every claim's article."""
        suggested = self.model.objects.filter(article=OuterRef("article"), triage=Triage.SUGGESTED)
        best = suggested.order_by("-rank").values("rank")[:1]
        return self.annotate(early=0 - Coalesce(Subquery(best), 0, output_field=INTEGER), after=0 - F("rank"))

    def by_due_date(self) -> Self:
        """For `BY_DUE_DATE`: what is due first, then what is due on no day."""
        return self.annotate(due=Coalesce("due_on", date.max), after=0 - F("rank"))

    @staticmethod
    def _named_as(role: LinkRole, source_id: int) -> models.QuerySet[models.Model]:
        return apps.get_model("claims", "Link").objects.filter(claim=OuterRef("pk"), role=role, source=source_id)

    @staticmethod
    def _steps() -> "Prefetch[str, models.QuerySet[models.Model], str]":
        """What `claims.cases` needs to know of the history."""
        judgements = apps.get_model("claims", "Judgement").objects.standing().order_by("pk")
        return Prefetch("judgements", queryset=judgements, to_attr="standing_steps")

    @staticmethod
    def _signed(model: str, *people: str) -> models.QuerySet[models.Model]:
        rows: models.QuerySet[models.Model] = apps.get_model("claims", model).objects.all()
        return rows.select_related(*people)

    @staticmethod
    def _links() -> models.QuerySet[models.Model]:
        return apps.get_model("claims", "Link").objects.select_related("source__affiliation").order_by("position", "pk")


class JudgementQuerySet(models.QuerySet["Judgement"]):
    def standing(self) -> Self:
        """Steps that count: not undone, and not themselves an undoing."""
        return self.exclude(step=StepName.UNDO).filter(undone_by=None)

    def of_target(self, target: Target, figure_id: int | None = None) -> Self:
        return self.filter(target=target, figure=figure_id)

    def for_history(self) -> Self:
        return self.select_related("by", "figure", "undoes", "proposer").prefetch_related("evidence")
