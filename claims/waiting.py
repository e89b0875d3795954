"""What waits for one person: the work lists with their counts, and what they are asked to check by a day."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest, QueryDict

from claims.filters import LISTS, ClaimFilters
from claims.models import Claim
from tracker.accounts.models import User
from tracker.roles import CHECKERS, EDITORS, Role
from tracker.web.counting import Count, counted

# Whose work a list is, where it is not that of all who check.
WHOSE: dict[str, frozenset[Role]] = {"to_decide": EDITORS}
MOST_DUE = 6


@dataclass(frozen=True)
class Waiting:
    """A work list of the queue and how many claims are on it."""

    name: str
    label: str
    count: Count

    @property
    def is_late(self) -> bool:
        return self.name == "overdue" and self.count.number > 0


def lists_for(request: HttpRequest, person: User) -> list[Waiting]:
    """The work lists that are this person's, each with its count (one query each, which stops at the bound)."""
    claims = Claim.objects.visible_to(person)
    found = []
    for name in filter(lambda name: _is_for(name, person), LISTS):
        rows = ClaimFilters(QueryDict(f"list={name}"), claims, request=request).qs
        found.append(Waiting(name, str(LISTS[name]), counted(rows)))
    return found


def _is_for(name: str, person: User) -> bool:
    """The list of all claims is for whoever has no other."""
    return bool(WHOSE.get(name, CHECKERS) & person.roles) if name != "all" else not CHECKERS & person.roles


def due_to(person: User) -> Sequence[Claim]:
    """What this person is asked to check by a day and has not settled, the most urgent first (one query)."""
    claims = Claim.objects.visible_to(person).open().filter(assigned_to=person, due_on__isnull=False)
    return list(claims.select_related("article__outlet", "assigned_by").order_by("due_on", "pk")[:MOST_DUE])
