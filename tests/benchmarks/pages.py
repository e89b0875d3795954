"""What every page costs, and what axe finds on it, in a newsroom at work: `python -m tests.benchmarks.pages [FOLDER]`.

With a folder, a picture of each page is kept there: wide and narrow, light and dark.
"""

from __future__ import annotations

import gzip
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.workbench import opened, signed_in, site

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

    from tracker.accounts.models import User

WIDTHS = {"1440": (1440, 920), "390": (390, 844)}
SCHEMES = ("light", "dark")


def newsroom() -> dict[str, User]:
    """The demonstration newsroom, its people by their part."""
    from django.db import transaction  # noqa: PLC0415 - Django must be set up first

    from claims.demonstration.loading import load  # noqa: PLC0415
    from claims.demonstration.newsroom import newsroom as demonstration  # noqa: PLC0415
    from tests.factories import PASSWORD  # noqa: PLC0415
    from tracker.accounts.models import User  # noqa: PLC0415

    wanted = demonstration()
    with transaction.atomic():
        load(wanted, lambda: {person.email: PASSWORD for person in wanted.people})
    return {person.email.partition("@")[0]: User.objects.get(email=person.email) for person in wanted.people}


def read_all() -> None:
    """Let the engine read the articles, as a worker would."""
    from claims.actions.extract import run_extraction, run_of  # noqa: PLC0415
    from sources.models import Revision  # noqa: PLC0415

    for revision in Revision.objects.order_by("pk"):
        run_extraction(run_of(revision.pk).pk)


def pages() -> dict[str, tuple[str, str]]:
    """Each page by name: who looks at it, and its address."""
    from claims.models import Claim  # noqa: PLC0415
    from sources.models import Article, Source  # noqa: PLC0415

    judged = Claim.objects.filter(triage="accepted").exclude(verification="unchecked").order_by("-rank", "pk")[0]
    checked = Claim.objects.to_check().order_by("-rank", "pk")[0]
    article = Article.objects.order_by("pk")[2]
    source = Source.objects.filter(links__isnull=False).order_by("pk")[0]
    return {
        "start": ("editor", "/"),
        "queue-to-decide": ("editor", "/queue/?list=to_decide"),
        "queue-to-check": ("checker", "/queue/?list=to_check"),
        "queue-search": ("checker", "/queue/?list=all&search=army&has_figures=yes"),
        "queue-empty": ("checker", "/queue/?list=overdue"),
        "article": ("editor", article.get_absolute_url()),
        "claim-to-judge": ("checker", f"{checked.get_absolute_url()}?list=to_check"),
        "claim-judged": ("editor", judged.get_absolute_url()),
        "articles": ("editor", "/articles/"),
        "add-article": ("editor", "/articles/add/"),
        "sources": ("reader", "/sources/"),
        "source": ("reader", source.get_absolute_url()),
        "reports": ("checker", "/reports/"),
        "notices": ("checker", "/notices/"),
        "account": ("checker", "/account/"),
        "people": ("administrator", "/people/"),
        "activity": ("administrator", "/activity/"),
    }


def queries_and_weight(person: User, address: str) -> str:
    from django.db import connection  # noqa: PLC0415
    from django.test import Client  # noqa: PLC0415
    from django.test.utils import CaptureQueriesContext  # noqa: PLC0415

    client = Client(headers={"host": "localhost"})
    client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        answer = client.get(address)
    if answer.status_code != 200:
        raise RuntimeError(f"{address} answered {answer.status_code}: nothing is measured.")
    small = len(gzip.compress(answer.content, 6))
    return f"{len(captured):>3} queries, {len(answer.content) / 1024:>5.0f} KiB, compressed {small / 1024:>3.0f} KiB"


def looked_at(page: Page, name: str, folder: Path | None) -> int:
    """How much axe finds at both widths in both schemes; the pictures are kept where a folder is named."""
    from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415

    found = 0
    for width, (wide, high) in WIDTHS.items():
        page.set_viewport_size({"width": wide, "height": high})
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            found += sum(len(fault["nodes"]) for fault in Axe().run(page).response["violations"])
            if folder:
                page.screenshot(path=folder / f"{name}-{width}-{scheme}.jpg", type="jpeg", quality=60)
    return found


def measured(address: str, browser: Browser, folder: Path | None) -> Iterator[tuple[str, str]]:
    people = newsroom()
    read_all()
    for name, (who, path) in pages().items():
        context = browser.new_context(base_url=address)
        signed_in(people[who], address, context)
        page = context.new_page()
        page.goto(path)
        found = looked_at(page, name, folder)
        yield name, f"{queries_and_weight(people[who], path)}, axe: {found or 'nothing'}"
        context.close()


def main(folder: str = "") -> None:
    kept = Path(folder) if folder else None
    if kept:
        kept.mkdir(parents=True, exist_ok=True)
    with site() as address, opened() as browser:
        for name, value in measured(address, browser, kept):
            sys.stdout.write(f"{name:<18} {value}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
