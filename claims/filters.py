"""The filters of claims: one definition for the queue, the reports, the API's list and the export."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

import django_filters
from django import forms
from django.core.exceptions import NON_FIELD_ERRORS
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from claims import parameters
from claims.choices import Attribution, LinkRole, Match, Triage, UnverifiableReason, Verification
from claims.models import Claim, Figure, Link
from claims.parameters import Day, LanguageCode, Parameter, Picked, Row, Words, YesNo
from claims.querysets import ClaimQuerySet
from claims.searching import claims_with
from sources.choices import SourceKind
from sources.models import Source
from tracker.web.search import clauses_of

Picks = tuple[Picked, ...]

LISTS = {
    "to_decide": _("To decide"),
    "to_check": _("To check"),
    "mine": _("Mine"),
    "to_confirm": _("To confirm"),
    "to_uphold": _("To uphold"),
    "overdue": _("Overdue"),
    "all": _("All claims"),
}
TAKERS = {"me": _("Me"), "nobody": _("Nobody")}
DUES = {"late": _("Late"), "today": _("Today"), "week": _("Within a week"), "set": _("Has a day"), "none": _("No day")}
LONGEST_QUERY = 2000  # what the record of an export holds


@dataclass(frozen=True)
class Chip:
    """One value that narrows the list, and the query string of the list without it."""

    name: str
    label: str
    value: str
    without: str


class FilterForm(forms.Form):
    """Refuses parameters that do not exist, and values that contradict each other."""

    beside: frozenset[str] = frozenset()

    def clean(self) -> dict[str, Picks]:
        cleaned: dict[str, Picks] = super().clean() or self.cleaned_data
        unknown = sorted(set(self.data) - set(self.fields) - self.beside)
        for name in unknown:
            self.add_error(None, _("There is no filter “%(name)s”.") % {"name": name[:100]})
        first, last = cleaned.get("date_from"), cleaned.get("date_to")
        if first and last and first[0].value > last[0].value:
            self.add_error("date_to", _("The last day lies before the first."))
        if len(query_of(cleaned)) > LONGEST_QUERY:
            self.add_error(None, _("These filters are too long together: take some away."))
        return cleaned


class Pick(django_filters.MultipleChoiceFilter):  # type: ignore[misc]
    """Any of several words."""

    field_class = Parameter


class PickOne(django_filters.ChoiceFilter):  # type: ignore[misc]
    """One of several words."""

    field_class = Parameter

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, many=False)


class PickYesNo(django_filters.ChoiceFilter):  # type: ignore[misc]
    field_class = YesNo


class PickDay(django_filters.DateFilter):  # type: ignore[misc]
    field_class = Day


class PickLanguage(django_filters.MultipleChoiceFilter):  # type: ignore[misc]
    field_class = LanguageCode


class PickRow(django_filters.MultipleChoiceFilter):  # type: ignore[misc]
    field_class = Row


class PickWords(django_filters.CharFilter):  # type: ignore[misc]
    field_class = Words


class ClaimFilters(django_filters.FilterSet):  # type: ignore[misc]
    """`ClaimFilters(request.GET, claims, request=request)`; ask `is_valid()` before `qs`.

    Values of one parameter are alternatives, parameters narrow each other. `beside` names the parameters of the door
    itself (a page, a byte order mark), which are no filters.
    """

    beside: frozenset[str] = frozenset()

    list = PickOne(label=_("Work list"), choices=tuple(LISTS.items()), method="on_list")
    search = PickWords(label=_("Search"), method="with_words")
    article = PickRow(label=_("Article"), what="article", numbered=parameters.articles_numbered, method="of_article")
    outlet = PickRow(
        label=_("Outlet"),
        what="outlet",
        numbered=parameters.outlets_numbered,
        called=parameters.outlets_called,
        method="of_outlet",
    )
    source = PickRow(
        label=_("Source"),
        what="source",
        numbered=parameters.sources_numbered,
        called=parameters.sources_called,
        method="said_by",
    )
    source_kind = Pick(label=_("Kind of source"), choices=SourceKind.choices, method="said_by_kind")
    triage = Pick(label=_("Triage"), choices=Triage.choices, method="in_state")
    attribution = Pick(label=_("They said it"), choices=Attribution.choices, method="in_state")
    verification = Pick(label=_("It is so"), choices=Verification.choices, method="in_state")
    unverifiable_reason = Pick(
        label=_("Unverifiable because"), choices=UnverifiableReason.choices, method="unverifiable_because"
    )
    has_figures = PickYesNo(label=_("Figures"), method="with_figures")
    has_disclaimer = PickYesNo(label=_("Disclaimer"), method="with_disclaimer")
    language = PickLanguage(label=_("Language"), method="in_state")
    date_from = PickDay(label=_("Date from"), method="published_from")
    date_to = PickDay(label=_("Date to"), method="published_to")
    taken_by = PickRow(
        label=_("Taken by"),
        what="person",
        choices=tuple(TAKERS.items()),
        numbered=parameters.people_numbered,
        called=parameters.people_called,
        method="taken_by_any",
    )
    assigned_to = PickRow(
        label=_("Assigned to"),
        what="person",
        choices=tuple(TAKERS.items()),
        numbered=parameters.people_numbered,
        called=parameters.people_called,
        method="assigned_to_any",
    )
    due = PickOne(label=_("Due"), choices=tuple(DUES.items()), method="due_within")

    class Meta:
        model = Claim
        fields = ()
        form = FilterForm

    def get_form_class(self) -> type[FilterForm]:
        form: type[FilterForm] = super().get_form_class()
        form.beside = self.beside
        return form

    # What was asked for

    @property
    def picked(self) -> Mapping[str, Picks]:
        """What was given and understood, by parameter."""
        self.is_valid()  # cleans what was given; a parameter with a problem is not among the cleaned
        given: Mapping[str, Picks] = getattr(self.form, "cleaned_data", {})
        return {name: picks for name, picks in given.items() if picks}

    @property
    def query(self) -> str:
        """The query string by which the same claims are found again: one spelling for one meaning."""
        return query_of(self.picked)

    @property
    def work_list(self) -> str:
        return self.picked["list"][0].value if "list" in self.picked else "all"

    @property
    def chips(self) -> tuple[Chip, ...]:
        """What narrows the list, apart from the work list itself."""
        return tuple(
            Chip(name, str(self.form.fields[name].label), pick.label, query_of(self.picked, without=(name, pick.value)))
            for name, picks in self.picked.items()
            for pick in picks
            if name != "list"
        )

    @property
    def cleared(self) -> str:
        """The query string with nothing but the work list."""
        return query_of({"list": self.picked.get("list", ())})

    @property
    def is_active(self) -> bool:
        return any(name != "list" for name in self.picked)

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong with what was given, in sentences."""
        return tuple(
            str(problem) if name == NON_FIELD_ERRORS else f"{self.form.fields[name].label}: {problem}"
            for name, problems in self.errors.items()
            for problem in problems
        )

    def narrowed(self, without: str) -> ClaimQuerySet:
        """What all the filters but this one leave."""
        claims: ClaimQuerySet = self.queryset
        for name, picks in self.picked.items():
            if name != without:
                claims = getattr(self, self.base_filters[name].method)(claims, name, picks)
        return claims

    # What is found

    def on_list(self, claims: ClaimQuerySet, _name: str, value: Picks) -> ClaimQuerySet:
        """The work list; “mine”, and what one may confirm, depend on who asks."""
        person = self.request.user
        lists: dict[str, Callable[[], ClaimQuerySet]] = {
            "all": lambda: claims,
            "to_decide": claims.to_decide,
            "to_check": claims.to_check,
            "mine": lambda: claims.in_hands_of(person),
            "to_confirm": lambda: claims.to_confirm(person),
            "to_uphold": claims.to_uphold,
            "overdue": lambda: claims.overdue(timezone.localdate()),
        }
        return lists[value[0].value]()

    def with_words(self, claims: ClaimQuerySet, _name: str, value: Picks) -> ClaimQuerySet:
        """Each word or phrase in the quote or beside it, in the article's title or in a name of a speaker."""
        for clause in clauses_of(value[0].value):
            holding = claims_with(clause.query)
            claims = claims.exclude(pk__in=holding) if clause.is_without else claims.filter(pk__in=holding)
        return claims

    def of_article(self, claims: ClaimQuerySet, _name: str, value: Picks) -> ClaimQuerySet:
        return claims.filter(article__in=_numbers(value))

    def of_outlet(self, claims: ClaimQuerySet, _name: str, value: Picks) -> ClaimQuerySet:
        return claims.filter(article__outlet__in=_numbers(value))

    def said_by(self, claims: ClaimQuerySet, _name: str, value: Picks) -> ClaimQuerySet:
        """A speaker is one of these sources, or (while no editor has decided) seems to be, by one of their names."""
        sources = Source.objects.filter(pk__in=_numbers(value))
        names = {*sources.values_list("name", flat=True), *sources.values_list("names__name", flat=True)} - {None}
        links = _speakers().filter(Q(source__in=_numbers(value)) | Q(source=None, name__in=sorted(names)))
        return claims.filter(pk__in=links.values("claim"))

    def said_by_kind(self, claims: ClaimQuerySet, _name: str, value: Picks) -> ClaimQuerySet:
        kinds = _values(value)
        proposed = Q(source=None, kind__in=kinds) & ~Q(match=Match.UNNAMED)
        unnamed = Q(match=Match.UNNAMED) if SourceKind.UNNAMED in kinds else Q(pk=None)
        links = _speakers().filter(Q(source__kind__in=kinds) | proposed | unnamed)
        return claims.filter(Exists(links.filter(claim=OuterRef("pk"))))

    def in_state(self, claims: ClaimQuerySet, name: str, value: Picks) -> ClaimQuerySet:
        return claims.filter(**{f"{name}__in": _values(value)})

    def unverifiable_because(self, claims: ClaimQuerySet, _name: str, value: Picks) -> ClaimQuerySet:
        """The claim or one of its figures is unverifiable for one of these reasons."""
        return claims.in_any(Q(unverifiable_reason__in=_values(value)))

    def with_figures(self, claims: ClaimQuerySet, _name: str, value: Picks) -> ClaimQuerySet:
        return _having(claims, Exists(Figure.objects.filter(claim=OuterRef("pk"))), value)

    def with_disclaimer(self, claims: ClaimQuerySet, _name: str, value: Picks) -> ClaimQuerySet:
        return _having(claims, Exists(Claim.disclaimers.through.objects.filter(claim=OuterRef("pk"))), value)

    def published_from(self, claims: ClaimQuerySet, _name: str, value: Picks) -> ClaimQuerySet:
        return claims.filter(article__published_on__gte=value[0].value)

    def published_to(self, claims: ClaimQuerySet, _name: str, value: Picks) -> ClaimQuerySet:
        return claims.filter(article__published_on__lte=value[0].value)

    def taken_by_any(self, claims: ClaimQuerySet, _name: str, value: Picks) -> ClaimQuerySet:
        """The claim or one of its figures is in these people's hands; with “nobody”, also what is in no hands."""
        people = {str(self.request.user.pk) if one == "me" else one for one in _values(value)}
        taken = claims.in_any(Q(taken_by__in=people - {"nobody"}))
        if "nobody" not in people:
            return taken
        figures = Figure.objects.filter(claim=OuterRef("pk"), taken_by__isnull=False)
        return claims.filter((Q(taken_by=None) & ~Exists(figures)) | Q(pk__in=taken.order_by().values("pk")))

    def assigned_to_any(self, claims: ClaimQuerySet, _name: str, value: Picks) -> ClaimQuerySet:
        """Assigned to one of these people; with “nobody”, also what is assigned to nobody."""
        people = {str(self.request.user.pk) if one == "me" else one for one in _values(value)}
        nobody = Q(assigned_to=None) if "nobody" in people else Q(pk=None)
        return claims.filter(Q(assigned_to__in=people - {"nobody"}) | nobody)

    def due_within(self, claims: ClaimQuerySet, _name: str, value: Picks) -> ClaimQuerySet:
        return claims.filter(due_when(timezone.localdate())[value[0].value])


def due_when(today: date) -> dict[str, Q]:
    """What each choice of “due” means on this day."""
    return {
        "late": Q(due_on__lt=today),
        "today": Q(due_on=today),
        "week": Q(due_on__range=(today, today + timedelta(days=7))),
        "set": Q(due_on__isnull=False),
        "none": Q(due_on=None),
    }


def query_of(picked: Mapping[str, Picks], *, without: tuple[str, str] | None = None) -> str:
    """The picks as a query string; the list of all claims is what there is without a list."""
    pairs = [(name, pick.value) for name, picks in picked.items() for pick in picks]
    return urlencode([pair for pair in pairs if pair not in (without, ("list", "all"))])


def _values(picks: Picks) -> list[str]:
    return [pick.value for pick in picks]


def _numbers(picks: Picks) -> list[int]:
    return [int(pick.value) for pick in picks]


def _having(claims: ClaimQuerySet, exists: Exists, value: Picks) -> ClaimQuerySet:
    return claims.filter(exists if value[0].value == "yes" else ~exists)


def _speakers() -> Any:
    return Link.objects.filter(role=LinkRole.SPEAKER).order_by()
