"""The page of an article: its text and its claims side by side."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe
from django_htmx.http import trigger_client_event

from claims.actions.extract import ask_again, ask_for_run
from claims.choices import StepName
from claims.models import Claim
from claims.views.answer import NOTHING, Answer
from claims.views.work import reading_of, work_on
from sources.models import Article
from tracker.accounts.requests import SignedInRequest, only
from tracker.roles import EDITORS, READERS

# After these the next undecided claim comes into focus.
DECISIONS = frozenset({StepName.ACCEPT, StepName.REJECT, StepName.WITHDRAW})


@require_safe
@only(READERS)
def detail(request: SignedInRequest, article_id: int) -> HttpResponse:
    """The page; `part=work` is all of it that changes, `card` one claim of it, `reading` the line on the engine."""
    article = article_of(request, article_id)
    part = request.GET.get("part", "") if request.htmx else ""
    if part == "reading":
        return _reading(request, article)
    if part == "card":
        return _card(request, article)
    focus = request.GET.get("claim", "")
    work = work_on(article, request.user, focus=number(focus), show=request.GET.get("show", ""))
    template = "articles/_work.html" if part == "work" else "articles/detail.html"
    return render(request, template, {"work": work, "article": article})


def _card(request: SignedInRequest, article: Article) -> HttpResponse:
    """One claim as it stands, for a page on which somebody else has changed it."""
    claim = get_object_or_404(
        Claim.objects.visible_to(request.user).of_article(article.pk), pk=number(request.GET.get("claim", ""))
    )
    return render(request, "articles/_saved.html", saved_card(request, claim.pk, NOTHING))


@require_POST
@only(EDITORS)
def read_again(request: SignedInRequest, article_id: int) -> HttpResponse:
    """Have the engine read the text once more."""
    article = article_of(request, article_id)
    run = reading_of(article).run
    if run:
        ask_again(run.pk, by=request.user)
    else:
        ask_for_run(article.revision)
    return redirect(article)


def article_of(request: SignedInRequest, article_id: int) -> Article:
    """The article with its text, or 404 where the person may not see it."""
    return get_object_or_404(Article.objects.visible_to(request.user).for_detail(), pk=article_id)


def number(text: str) -> int | None:
    """A row's number out of an address, or nothing."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 19 else None


def article_work(request: SignedInRequest, claim_id: int, answer: Answer) -> dict[str, Any]:
    """All of the page that changes with a step on one of its claims, with what came of the step."""
    claim = get_object_or_404(Claim.objects.visible_to(request.user), pk=claim_id)
    article = article_of(request, claim.article_id)
    moves_on = answer.done and request.POST.get("step") in DECISIONS
    show = request.POST.get("show", "") or request.GET.get("show", "")
    work = work_on(article, request.user, focus=claim_id, show=show, moves_on=moves_on)
    return {"work": work, "article": article, "answer": answer, "answer_for": claim_id}


def saved_card(request: SignedInRequest, claim_id: int, answer: Answer) -> dict[str, Any]:
    """The card of one claim and what of the page's head changes with it: for a page that has shown the step already."""
    context = article_work(request, claim_id, answer)
    work = context["work"]
    context["card"] = next((card for card in work.cards if card.claim.pk == claim_id), None)
    return context


def _reading(request: SignedInRequest, article: Article) -> HttpResponse:
    """The line on the engine; once it has ended, the page is told to load what it found."""
    reading = reading_of(article)
    answer = render(request, "articles/_reading.html", {"reading": reading, "article": article})
    return answer if reading.is_underway else trigger_client_event(answer, "article-read")
