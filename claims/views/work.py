"""What the article page shows: the text, its claims, what is decided, and how far the engine is."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from claims.cards import Card, Undoable, cards_of, undoable
from claims.choices import RunState, Triage
from claims.failures import told
from claims.models import Claim, Disclaimer, ExtractionRun
from claims.parts import MarkedText, marked_text
from sources.models import Article, Revision
from tracker.accounts.models import User
from tracker.roles import CHECKERS, EDITORS

LISTS = {"all": _("All"), "undecided": _("To decide"), "mine": _("Mine"), "gone": _("Rejected")}
PATIENCE = timedelta(seconds=30)


@dataclass(frozen=True)
class Reading:
    """How far the engine is with the text; `run` is empty until a worker took it up."""

    run: ExtractionRun | None
    asked_long_ago: bool = False

    @property
    def state(self) -> str:
        return self.run.state if self.run else RunState.WAITING

    @property
    def is_underway(self) -> bool:
        return self.state in {RunState.WAITING, RunState.RUNNING}

    @property
    def has_failed(self) -> bool:
        return self.state == RunState.FAILED

    @property
    def failure(self) -> str:
        """Why no claims could be suggested."""
        return told(self.run.failure) if self.run else ""

    @property
    def pause(self) -> str:
        """How long the page waits before it asks again."""
        return "5s" if self.asked_long_ago else "700ms"


@dataclass(frozen=True)
class Work:
    """One article and everything that is decided on its page, for one person."""

    article: Article
    revision: Revision
    cards: list[Card] = field(repr=False)
    text: MarkedText = field(repr=False)
    undo: Undoable | None
    reading: Reading
    show: str
    focus: int | None
    may_correct: bool
    may_check: bool

    @property
    def shown(self) -> list[Card]:
        return [card for card in self.cards if _is_in(card, self.show)]

    @property
    def lists(self) -> list[tuple[str, str, int]]:
        """The lists that hold something, with their names and sizes; the one that is shown is always there."""
        sizes = {name: sum(_is_in(card, name) for card in self.cards) for name in LISTS}
        return [(name, str(label), sizes[name]) for name, label in LISTS.items() if name != "gone"]

    @property
    def gone(self) -> int:
        return sum(card.is_gone for card in self.cards)

    @property
    def decided(self) -> int:
        return len(self.cards) - self.suggested

    @property
    def suggested(self) -> int:
        return sum(card.is_suggested for card in self.cards)

    @property
    def to_confirm(self) -> int:
        return sum(bool(card.to_confirm) for card in self.cards)

    @property
    def sources(self) -> list[tuple[str, int, int | None]]:
        """Who speaks in this text: name (empty: unsure), claims, and the row of the register where there is one."""
        speakers = [link for card in self.cards if not card.is_gone for link in card.speakers]
        settled = [link for link in speakers if link.is_settled]
        rows_of_register = {link.label: link.source_id for link in settled if link.source_id}
        named = Counter(link.label for link in settled)
        rows = [(name, count, rows_of_register.get(name)) for name, count in named.most_common()]
        unsure = len(speakers) - len(settled)
        return [*rows, ("", unsure, None)] if unsure else rows

    @property
    def disclaimed(self) -> list[tuple[Disclaimer, list[int]]]:
        """The disclaimers of the article with the numbers of the claims that they cover."""
        covered: dict[int, list[int]] = {}
        for card in self.cards:
            for disclaimer in card.claim.disclaimers.all():
                covered.setdefault(disclaimer.pk, []).append(card.number)
        return [(one, covered.get(one.pk, [])) for one in self.text.disclaimers.values()]


def work_on(
    article: Article, user: User, *, focus: int | None = None, show: str = "all", moves_on: bool = False
) -> Work:
    """Everything on the page of an article that was loaded by `for_detail` (about a dozen queries).

    `moves_on`: the claim in focus was decided, so the next one that waits comes into focus.
    """
    revision = article.revision
    claims = list(Claim.objects.visible_to(user).of_article(article.pk).for_article())
    cards = cards_of(claims, user)
    chosen = show if show in LISTS else "all"
    return Work(
        article=article,
        revision=revision,
        cards=cards,
        text=marked_text(revision, cards, article.disclaimers.prefetch_related("spans")),
        undo=undoable(claims, cards, user, now=timezone.now()),
        reading=reading_of(article),
        show=chosen,
        focus=_focus(cards, focus, moves_on=moves_on),
        may_correct=bool(EDITORS & user.roles),
        may_check=bool(CHECKERS & user.roles),
    )


def reading_of(article: Article) -> Reading:
    run = article.revision.runs.order_by("-pk").first()
    asked_at = run.asked_at if run else article.revision.added_at
    return Reading(run, asked_long_ago=timezone.now() - asked_at > PATIENCE)


def _focus(cards: list[Card], asked: int | None, *, moves_on: bool) -> int | None:
    """The claim asked for or the one after it; otherwise the first that waits for a decision of this person."""
    card = next((card for card in cards if card.claim.pk == asked), None)
    if card:
        return card.after if moves_on else card.claim.pk
    return next((card.claim.pk for card in cards if card.is_suggested and card.may_correct), None)


def _is_in(card: Card, name: str) -> bool:
    if name == "gone":
        return card.is_gone
    if name == "undecided":
        return card.claim.triage == Triage.SUGGESTED
    if name == "mine":
        return card.is_mine and not card.is_gone
    return not card.is_gone
