"""Correcting the record of a claim on the page of its article: words, figures, parts; and adding one by hand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST
from django_htmx.http import reswap, retarget

from claims.actions.correct import correct_claim
from claims.actions.placing import Fragment, occurrences
from claims.actions.record import record_claim
from claims.actions.split import merge_claims, split_claim
from claims.choices import SpanRole
from claims.forms.fragments import FragmentsForm
from claims.forms.record import AddClaimForm, SplitForm, WordsForm
from claims.models import Claim
from claims.parts import spans_of
from claims.views.article import article_of, number
from claims.views.work import work_on
from sources.models import Article, Source
from tracker.accounts.requests import SignedInRequest, only
from tracker.refusal import Refused, Stale
from tracker.roles import EDITORS

Difference = tuple[str, str, str]
MOST_NAMES = 300  # of the register in the list that a browser offers while one types


@dataclass(frozen=True)
class Back:
    """What undoes a correction: a form of the same kind (`what`) that says how it was."""

    what: str
    says: str
    fields: Sequence[tuple[str, str]]


@require_http_methods(["GET", "HEAD", "POST"])
@only(EDITORS)
def add(request: SignedInRequest, article_id: int) -> HttpResponse:
    """Add a claim by the words selected or pasted."""
    article = article_of(request, article_id)
    text = article.revision.text
    if request.method != "POST":
        form = AddClaimForm(text=text, fragments={"quote": _asked(request, text)})
        return _adding(request, article, form)
    form = AddClaimForm(request.POST, text=text, fragments={})
    if not form.is_valid():
        return _adding(request, article, form, HTTPStatus.BAD_REQUEST)
    try:
        claim = record_claim(
            article_id=article.pk,
            quote=form.fragments("quote"),
            cue=form.fragments("cue"),
            mention=form.fragments("mention"),
            speaker=form.choice(),
            speech_act=form.cleaned_data["speech_act"],
            medium=form.cleaned_data["medium"],
            by=request.user,
        )
    except Refused as refused:
        form.add_error(None, refused.sentence)
        return _adding(request, article, form, HTTPStatus.CONFLICT)
    return corrected(request, claim)


@require_http_methods(["GET", "HEAD", "POST"])
@only(EDITORS)
def words(request: SignedInRequest, claim_id: int) -> HttpResponse:
    """Correct the words, the cue, and how it was said."""
    claim = claim_of(request, claim_id)
    text, standing = claim.article.revision.text, _standing(claim)
    was = WordsForm(text=text, fragments=standing, initial=WordsForm.known(claim))
    if request.method != "POST":
        return asked(request, claim, "words", was)
    form = WordsForm(request.POST, text=text, fragments={})
    if not form.is_valid():
        return asked(request, claim, "words", form, HTTPStatus.BAD_REQUEST)
    quote, cue = form.fragments("quote"), form.fragments("cue")
    return tried(
        request,
        claim,
        "words",
        form,
        lambda seen: correct_claim(claim_id=claim.pk, seen=seen, by=request.user, quote=quote, cue=cue, **form.said()),
        lambda now: _word_differences(now, form),
        back=lambda _now: _words_before(was),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@only(EDITORS)
def split(request: SignedInRequest, claim_id: int) -> HttpResponse:
    """Split the claim into parts; `at` names a place inside it where it comes apart."""
    claim = claim_of(request, claim_id)
    text = claim.article.revision.text
    if request.method != "POST":
        quote = _parted(_standing(claim)["quote"], number(request.GET.get("at", "")))
        form = SplitForm(text=text, fragments={"part": quote}, initial={"seen": claim.version})
        return asked(request, claim, "split", form)
    form = SplitForm(request.POST, text=text, fragments={})
    if not form.is_valid():
        return asked(request, claim, "split", form, HTTPStatus.BAD_REQUEST)
    parts = [[fragment] for fragment in form.fragments("part")]
    return tried(
        request,
        claim,
        "split",
        form,
        lambda seen: split_claim(claim_id=claim.pk, seen=seen, by=request.user, parts=parts)[0],
        lambda now: [(_("Words"), " | ".join(part[0].exact for part in parts), now.quote)],
    )


@require_POST
@only(EDITORS)
def merge(request: SignedInRequest, claim_id: int) -> HttpResponse:
    """Merge the claim with another of the same article: `seen` and `other_seen` are the versions looked at."""
    claim = claim_of(request, claim_id)
    named = [number(request.POST.get(name, "")) for name in ("seen", "other", "other_seen")]
    seen, other, other_seen = named
    if seen is None or other is None or other_seen is None:
        raise Refused("one_claim", _("Choose at least two claims to merge."))
    claim_of(request, other)
    return corrected(request, merge_claims(claims=[(claim.pk, seen), (other, other_seen)], by=request.user))


def claim_of(request: SignedInRequest, claim_id: int) -> Claim:
    """The claim with its words and chain, or 404 where the person may not see it."""
    claims = Claim.objects.visible_to(request.user).for_detail().select_related("article__outlet")
    return get_object_or_404(claims, pk=claim_id)


def corrected(request: SignedInRequest, claim: Claim, back: Back | None = None) -> HttpResponse:
    """The article with the claim in focus, once something was saved; `back` undoes it."""
    if not request.htmx:
        return redirect(f"{claim.article.get_absolute_url()}?claim={claim.pk}#c{claim.pk}")
    article = article_of(request, claim.article_id)
    work = work_on(article, request.user, focus=claim.pk)
    answer = render(
        request, "articles/_work.html", {"work": work, "article": article, "back": back, "corrected": claim}
    )
    return reswap(retarget(answer, "#work"), "outerHTML")


def asked(
    request: SignedInRequest, claim: Claim, what: str, form: Any, status: int = HTTPStatus.OK, **more: object
) -> HttpResponse:
    """The form: in the claim's card for htmx, on a page of its own otherwise."""
    context = {"claim": claim, "article": claim.article, "form": form, "what": what, **more}
    if not request.htmx:
        return render(request, "articles/correct.html", {**context, "part": f"articles/_{what}.html"}, status=status)
    answer = render(request, f"articles/_{what}.html", context, status=status)
    return reswap(retarget(answer, f"#w{claim.pk}"), "innerHTML")


def tried(
    request: SignedInRequest,
    claim: Claim,
    what: str,
    form: Any,
    action: Callable[[int], Claim],
    differences: Callable[[Claim], Sequence[Difference]],
    *,
    back: Callable[[Claim], Back | None] = lambda _now: None,
    **more: object,
) -> HttpResponse:
    """Do it and show the article; refused, the form again; on an older version, both versions side by side."""
    try:
        done = action(form.cleaned_data["seen"])
    except Stale as stale:
        now = claim_of(request, claim.pk)
        given = request.POST.copy()
        given["seen"] = str(now.version)
        form.data = given
        both = {"stale": stale, "rows": differences(now)}
        return asked(request, now, what, form, HTTPStatus.CONFLICT, **more, **both)
    except Refused as refused:
        form.add_error(None, refused.sentence)
        return asked(request, claim, what, form, HTTPStatus.CONFLICT, refused=refused, **more)
    return corrected(request, done, back(done))


def _adding(
    request: SignedInRequest, article: Article, form: AddClaimForm, status: int = HTTPStatus.OK
) -> HttpResponse:
    names = Source.objects.visible_to(request.user).values_list("name", flat=True)[:MOST_NAMES]
    context = {"article": article, "form": form, "names": list(names), "part": "articles/_add_claim.html"}
    if not request.htmx:
        return render(request, "articles/correct.html", context, status=status)
    answer = render(request, "articles/_add_claim.html", context, status=status)
    return reswap(retarget(answer, "#adding"), "innerHTML")


def _asked(request: SignedInRequest, text: str) -> list[Fragment]:
    """The words that were selected: where the address says, or wherever they stand alone where it says wrong."""
    start, end, exact = (
        number(request.GET.get("start", "")),
        number(request.GET.get("end", "")),
        request.GET.get("exact"),
    )
    if start is not None and end is not None and start < end <= len(text) and exact in {None, text[start:end]}:
        return [Fragment(start, end, text[start:end])]
    found = occurrences(text, exact or "")
    return found if len(found) == 1 else []


def _standing(claim: Claim) -> dict[str, list[Fragment]]:
    """Quote and cue as they stand in the newest text."""
    revision = claim.article.revision
    roles = {"quote": SpanRole.QUOTE, "cue": SpanRole.CUE}
    return {
        name: [Fragment(span.start, span.end, span.exact) for span in spans_of(claim, revision.pk, role)]
        for name, role in roles.items()
    }


def _words_before(was: WordsForm) -> Back:
    rows = [row for rows in was.rows.values() for row in rows]
    words = [pair for row in rows for pair in ((row.name, row.words), (f"{row.name}-at", row.was))]
    said = [(name, str(value or "")) for name, value in was.initial.items() if name != "seen"]
    return Back("words", _("The words are saved."), [*words, *said])


def _parted(quote: list[Fragment], at: int | None) -> list[Fragment]:
    """The fragments, the one that holds the place taken apart there and without blank space at the cut."""
    parts = []
    for one in quote:
        if at is None or not one.start < at < one.end:
            parts.append(one)
            continue
        head, tail = one.exact[: at - one.start].rstrip(), one.exact[at - one.start :].lstrip()
        parts += [Fragment(one.start, one.start + len(head), head), Fragment(one.end - len(tail), one.end, tail)]
    return [part for part in parts if part.exact]


def _word_differences(now: Claim, form: WordsForm) -> list[Difference]:
    """What the person typed against what stands now, where the two differ."""
    mine = {name: bound.data for name, bound in ((name, form[name]) for name in form.said())}
    theirs = WordsForm.known(now)
    rows = [
        (_("Words"), _joined(form, "quote"), now.quote),
        (_("Cue"), _joined(form, "cue"), now.cue),
        *(
            (str(form.fields[name].label or name.capitalize()), str(mine[name] or ""), str(theirs[name] or ""))
            for name in mine
        ),
    ]
    return [row for row in rows if row[1] != row[2]]


def _joined(form: FragmentsForm, name: str) -> str:
    return " … ".join(fragment.exact for fragment in form.fragments(name))
