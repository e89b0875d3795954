"""Saying who spoke and who passed it on, on the page of the article."""

from http import HTTPStatus
from typing import Any

from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from claims.actions.chain import SpeakerChoice, add_link, change_link, choose_speaker, remove_link
from claims.cards import alternatives_of
from claims.choices import LinkRole
from claims.forms.record import LinkForm, SpokeForm
from claims.history import since
from claims.models import Claim, Link
from claims.views.answer import Answer
from claims.views.article import number
from claims.views.corrections import Back, Difference, asked, claim_of, tried
from claims.views.step import safe, shown
from claims.who import Candidate, Near, candidates, near
from claims.who import asked as parts_of
from sources.choices import SourceKind
from sources.models import Source
from sources.querysets import SourceQuerySet
from tracker.accounts.requests import SignedInRequest, only
from tracker.refusal import Refused, Stale
from tracker.roles import EDITORS

MOST_FOUND = 60  # that are put in order; the first dozen are shown


@require_http_methods(["GET", "HEAD", "POST"])
@only(EDITORS)
def source(request: SignedInRequest, claim_id: int) -> HttpResponse:
    """Say who a link of the chain is; `q` searches the register, `link` names the link, `add` a role for a new one."""
    claim = claim_of(request, claim_id)
    given = request.POST if request.method == "POST" else request.GET
    more = _shown(request, claim, given)
    if request.htmx and given.get("part") == "found":
        form = LinkForm(initial=_known(claim, more["link"], more["typed"]))
        return render(request, "articles/_found.html", {"claim": claim, "form": form, **more})
    if request.method == "POST" and _is_search(request.POST):
        form = LinkForm(initial=_known(claim, more["link"], more["typed"]))
        return asked(request, claim, "source", form, **more)
    if request.method != "POST":
        return asked(request, claim, "source", LinkForm(initial=_known(claim, more["link"])), **more)
    form = LinkForm(request.POST)
    if not form.is_valid():
        return asked(request, claim, "source", form, HTTPStatus.BAD_REQUEST, **more)
    before = _before(_link(claim, form.cleaned_data["link"]), form.cleaned_data["do"])
    return tried(
        request,
        claim,
        "source",
        form,
        lambda seen: _written(request, claim, form, seen),
        lambda now: _differences(form, claim, now),
        back=lambda now: _back(form.cleaned_data["do"], before, now),
        **more,
    )


@require_POST
@only(EDITORS)
def spoke(request: SignedInRequest, claim_id: int) -> HttpResponse:
    """Answer who spoke by one of the readings that the queue and the page of the claim offer."""
    claim = claim_of(request, claim_id)
    form = SpokeForm(request.POST)
    if not form.is_valid():
        sentence = " ".join(str(error) for errors in form.errors.values() for error in errors)
        return shown(request, claim_id, Answer(refused=Refused("bad_choice", sentence)), HTTPStatus.BAD_REQUEST)
    given = form.cleaned_data
    choice = _reading(claim, given["link"], given["who"])
    try:
        choose_speaker(claim_id=claim_id, seen=given["seen"], by=request.user, link_id=given["link"], choice=choice)
    except Stale as stale:
        theirs = tuple(since(claim_id, given["seen"]))
        return shown(request, claim_id, Answer(refused=stale, theirs=theirs), HTTPStatus.CONFLICT)
    except Refused as refused:
        return shown(request, claim_id, Answer(refused=refused), HTTPStatus.CONFLICT)
    if request.htmx:
        return shown(request, claim_id, Answer(), HTTPStatus.OK)
    return redirect(safe(request, given["next"]) or claim.get_absolute_url())


def _is_search(given: QueryDict) -> bool:
    """Other words were typed than those that the choices answer: nothing is chosen yet."""
    return "found_for" in given and str(given["found_for"]).strip() != str(given.get("q", "")).strip()


def _reading(claim: Claim, link_id: int, who: str) -> SpeakerChoice:
    """The choice behind a reading's number; none where the question no longer offers it."""
    if who == "unnamed":
        return SpeakerChoice(unnamed=True)
    links = (link for link in claim.links.all() if link.pk == link_id)
    for one in (one for link in links for one in alternatives_of(link) if one.key == int(who)):
        return SpeakerChoice(source_id=one.source) if one.source else SpeakerChoice(name=one.name, kind=one.kind)
    return SpeakerChoice()


def _written(request: SignedInRequest, claim: Claim, form: LinkForm, seen: int) -> Claim:
    given = form.cleaned_data
    known: dict[str, Any] = {"claim_id": claim.pk, "seen": seen, "by": request.user}
    if given["do"] == "add":
        return add_link(**known, role=form.new_role, choice=form.choice(), medium=form.chosen_medium)
    if given["do"] == "medium":
        return change_link(**known, link_id=given["link"], medium=form.chosen_medium)
    if given["do"] == "remove":
        return remove_link(**known, link_id=given["link"])
    return choose_speaker(**known, link_id=given["link"], choice=form.choice())


def _before(link: Link | None, do: str) -> list[tuple[str, str]]:
    """The fields that say who the link was, or on what medium; none where nobody had said it, or for a new link."""
    if link is None or do not in {"choose", "medium"}:
        return []
    here = ("link", str(link.pk))
    if do == "medium":
        return [here, ("do", do), ("medium", link.medium)]
    if not link.is_settled:
        return []
    if link.source_id:
        return [here, ("who", str(link.source_id))]
    if link.name:
        return [here, ("who", "new"), ("name", link.name), ("kind", link.kind)]
    return [here, ("who", "unnamed")]


def _back(do: str, before: list[tuple[str, str]], now: Claim) -> Back | None:
    """What was chosen is chosen again; a link that was added is removed."""
    if do == "add":
        newest = Link.objects.filter(claim=now).latest("pk")
        return Back("source", _("The source is added."), [("link", str(newest.pk)), ("do", "remove")])
    return Back("source", _("The source is saved."), before) if before else None


def _shown(request: SignedInRequest, claim: Claim, given: QueryDict) -> dict[str, Any]:
    """What the form shows: the link it is about (none for a new one), and the sources found."""
    adding = given.get("add") or (given.get("role", "") if given.get("do") == "add" else "")
    adding = adding if adding in LinkRole.values else ""
    link = None if adding else _link(claim, number(given.get("link", "")))
    # No name has a null character, and the database refuses to be asked for one.
    words = str(given["q"]).replace("\0", "").strip() if "q" in given else _words_of(link)
    found = _found(request, claim, words)
    role = LinkRole(adding).label.lower() if adding else ""
    links = list(claim.links.all())
    is_last_speaker = bool(link) and sum(one.position == 0 for one in links) == 1 and link in links[:1]
    return {
        "link": link,
        "links": links,
        "words": words,
        "found": found,
        "typed": words if "q" in given else "",
        "chosen": ("" if _is_search(given) else given.get("who")) or _chosen(found, link, is_typed="q" in given),
        "adding": adding,
        "role": role,
        "may_remove": bool(link) and not is_last_speaker,
    }


def _known(claim: Claim, link: Link | None, typed: str = "") -> dict[str, Any]:
    """What the form begins with; `typed` is what a new source would be called."""
    if link is None:
        return {"seen": claim.version, "kind": SourceKind.BODY, "name": typed}
    kind = link.kind if link.kind and link.kind != SourceKind.UNNAMED else SourceKind.BODY
    return {"link": link.pk, "seen": claim.version, "name": typed or link.name, "kind": kind, "medium": link.medium}


def _differences(form: LinkForm, before: Claim, now: Claim) -> list[Difference]:
    """What the person asked for against the chain as it stands now."""
    given, choice = form.cleaned_data, form.choice()
    chosen = Source.objects.filter(pk=choice.source_id).first() if choice.source_id else None
    mine = _("Not named") if choice.unnamed else chosen.name if chosen else choice.name
    asked_for = {"medium": form.chosen_medium.label, "remove": _("removed")}.get(given["do"], mine)
    chain = " → ".join(link.label for link in now.links.all())
    return [(_("Words"), before.quote, now.quote), (_("Source"), str(asked_for), chain)]


def _link(claim: Claim, link_id: int | None) -> Link:
    """The link asked for, or the first speaker who is not settled, or the first."""
    links = list(claim.links.all())
    named = next((link for link in links if link.pk == link_id), None)
    speakers = [link for link in links if link.role == LinkRole.SPEAKER]
    unsettled = next((link for link in speakers if not link.is_settled), None)
    return named or unsettled or links[0]


def _words_of(link: Link | None) -> str:
    """What is looked for before anybody has typed: who it seems to be, or the words of the text."""
    return "" if link is None else link.name or link.label


def _found(request: SignedInRequest, claim: Claim, words: str) -> list[Candidate]:
    """Sources of the register that have these words in their names, and whoever is called so in this article."""
    by = near(claim.article)
    known = Source.objects.visible_to(request.user).for_list()
    if not words:
        return candidates(known.filter(pk__in=by.sources), words, by)
    found = known.matching_all(parts_of(words)).order_by("folded", "pk")[:MOST_FOUND]
    so_called = known.filter(pk__in=by.so_called(words) | _matching_near(words, by, known))
    return candidates(list({source.pk: source for source in (*found, *so_called)}.values()), words, by)


def _matching_near(words: str, by: Near, known: SourceQuerySet) -> frozenset[int]:
    """Of the sources that speak in the article those that fit: they are shown however many others fit."""
    return frozenset(known.filter(pk__in=by.sources).matching_all(parts_of(words)).values_list("pk", flat=True))


def _chosen(found: list[Candidate], link: Link | None, *, is_typed: bool) -> str:
    """Which choice stands when the list is shown: the source there is, or the first that fits what was typed."""
    if is_typed:
        return str(found[0].source.pk) if found else "new"
    return str(link.source_id) if link and link.source_id else ""
