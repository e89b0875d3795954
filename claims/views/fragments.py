"""The parts of pages that answer a step: what htmx puts in the place of the part that sent it.

A form names its part in the field `fragment`; the part is loaded anew after the step, with the answer in it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from claims.cases import offers_of
from claims.models import Claim
from claims.views.answer import Answer
from claims.views.article import article_work, saved_card
from claims.views.claim import claim_page
from tracker.accounts.requests import SignedInRequest

Loader = Callable[[SignedInRequest, int, Answer], dict[str, Any]]


@dataclass(frozen=True)
class Fragment:
    """A template, and what loads its context for one claim."""

    template: str
    load: Loader


def one_claim(request: SignedInRequest, claim_id: int, answer: Answer) -> dict[str, Any]:
    """A claim as lists show it, with what this person may do with it."""
    claim = Claim.objects.visible_to(request.user).for_list().get(pk=claim_id)
    return {"claim": claim, "offers": offers_of(claim, request.user), "answer": answer}


FRAGMENTS: dict[str, Fragment] = {
    "claim": Fragment("claims/_claim.html", claim_page),
    "article": Fragment("articles/_work.html", article_work),
    "card": Fragment("articles/_saved.html", saved_card),
    "row": Fragment("claims/_row.html", one_claim),
}
