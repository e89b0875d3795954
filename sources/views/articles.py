"""Adding an article by pasting it, and changing what is known of one."""

from http import HTTPStatus

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from sources.actions.articles import AlreadyHere, add_article, change_article
from sources.article_form import AddArticleForm, ChangeArticleForm
from sources.models import Article
from tracker.accounts.requests import SignedInRequest, only
from tracker.refusal import Refused, Stale
from tracker.roles import EDITORS


@require_http_methods(["GET", "HEAD", "POST"])
@only(EDITORS)
def add(request: SignedInRequest) -> HttpResponse:
    if request.method != "POST":
        return _add_page(request, AddArticleForm())
    form = AddArticleForm(request.POST)
    if not form.is_valid():
        return _add_page(request, form, status=HTTPStatus.BAD_REQUEST)
    try:
        article = add_article(by=request.user, **form.values())
    except AlreadyHere as here:
        return _add_page(request, form, status=HTTPStatus.CONFLICT, first=here.first, says=here.sentence)
    except Refused as refused:
        form.refuse(refused)
        return _add_page(request, form, status=HTTPStatus.CONFLICT)
    return redirect(article)


@require_http_methods(["GET", "HEAD", "POST"])
@only(EDITORS)
def change(request: SignedInRequest, article_id: int) -> HttpResponse:
    article = get_object_or_404(Article.objects.visible_to(request.user).for_list(), pk=article_id)
    if request.method != "POST":
        return _change_page(request, article, ChangeArticleForm.of(article))
    form = ChangeArticleForm(request.POST, language=article.language)
    if not form.is_valid():
        return _change_page(request, article, form, status=HTTPStatus.BAD_REQUEST)
    try:
        change_article(article_id=article.pk, seen=form.cleaned_data["seen"], by=request.user, **form.values())
    except Stale as stale:
        return _conflict(request, article_id, form, stale)
    except AlreadyHere as here:
        return _change_page(request, article, form, status=HTTPStatus.CONFLICT, first=here.first, says=here.sentence)
    except Refused as refused:
        form.refuse(refused)
        return _change_page(request, article, form, status=HTTPStatus.CONFLICT)
    messages.success(request, _("Saved."))
    return redirect(article)


def _add_page(
    request: SignedInRequest, form: AddArticleForm, *, status: int = HTTPStatus.OK, **more: object
) -> HttpResponse:
    return render(request, "articles/add.html", {"form": form, "outlets": form.outlets(), **more}, status=status)


def _change_page(
    request: SignedInRequest, article: Article, form: ChangeArticleForm, *, status: int = HTTPStatus.OK, **more: object
) -> HttpResponse:
    context = {"article": article, "form": form, "outlets": form.outlets(), **more}
    return render(request, "articles/edit.html", context, status=status)


def _conflict(request: SignedInRequest, article_id: int, form: ChangeArticleForm, stale: Stale) -> HttpResponse:
    """Both versions side by side: what was typed stays in the form, which now answers the version that stands."""
    article = Article.objects.for_list().get(pk=article_id)
    theirs = ChangeArticleForm.of(article)
    rows = [
        (str(bound.label), bound.data, theirs[name].value())
        for name, bound in ((name, form[name]) for name in form.fields)
        if name != "seen" and str(bound.data) != str(theirs[name].value())
    ]
    given = request.POST.copy()
    given["seen"] = str(article.version)
    form.data = given
    return _change_page(request, article, form, status=HTTPStatus.CONFLICT, stale=stale, rows=rows)
