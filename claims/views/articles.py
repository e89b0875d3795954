"""The list of articles, with how their claims stand."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from claims.models import Claim
from claims.querysets import Counts
from sources.models import Article
from tracker.accounts.requests import SignedInRequest, only
from tracker.roles import EDITORS, READERS
from tracker.web.paging import page_after

SIZE = 50


@require_safe
@only(READERS)
def listed(request: SignedInRequest) -> HttpResponse:
    """Newest first; `q` finds words of the title."""
    words = request.GET.get("q", "").strip()[:200]
    articles = Article.objects.visible_to(request.user).for_list().titled(words)
    page = page_after(articles, ("-published_on", "-pk"), request.GET.get("after", ""), SIZE)
    counts = Claim.objects.visible_to(request.user).counts_by_article(article.pk for article in page.rows)
    rows = [(article, counts.get(article.pk, Counts())) for article in page.rows]
    may_add = bool(EDITORS & request.user.roles)
    return render(request, "articles/list.html", {"rows": rows, "page": page, "words": words, "may_add": may_add})
