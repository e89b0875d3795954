"""The page of an article: its text and its claims side by side."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe
from django_htmx.http import trigger_client_event

from claims.actions.extract import ask_again, ask_for_run
from claims.views.work import reading_of, work_on
from sources.models import Article
from tracker.accounts.requests import SignedInRequest, only
from tracker.roles import EDITORS, READERS


@require_safe
@only(READERS)
def detail(request: SignedInRequest, article_id: int) -> HttpResponse:
    """The page; `part=work` is all of it that changes, `part=reading` the line on the engine alone."""
    article = article_of(request, article_id)
    part = request.GET.get("part", "") if request.htmx else ""
    if part == "reading":
        return _reading(request, article)
    focus = request.GET.get("claim", "")
    work = work_on(article, request.user, focus=number(focus), show=request.GET.get("show", ""))
    template = "articles/_work.html" if part == "work" else "articles/detail.html"
    return render(request, template, {"work": work, "article": article})


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


def _reading(request: SignedInRequest, article: Article) -> HttpResponse:
    """The line on the engine; once it has ended, the page is told to load what it found."""
    reading = reading_of(article)
    answer = render(request, "articles/_reading.html", {"reading": reading, "article": article})
    return answer if reading.is_underway else trigger_client_event(answer, "article-read")
