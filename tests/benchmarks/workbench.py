"""What the workbench asks of a person and of a browser: `python -m tests.benchmarks.workbench`, a line a measurement.

Keys and clicks are counted while a real browser does each task on a real site, and the site is asked afterwards whether
the task is done; from key to painted change is measured in the page itself.
"""

from __future__ import annotations

import gzip
import os
import statistics
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import django

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserContext, Page

    from claims.models import Claim
    from sources.models import Article
    from tracker.accounts.models import User

CLAIMS = 100
SENTENCE = "The army said on day {n} that post {n} near the river had been taken after {n} hours."
QUOTE = "post {n} near the river had been taken after {n} hours"
PRESSES = 60

# From the key's own time to the moment after the frame that shows what it did.
PAINTED = """() => {
    window.painted = [];
    document.addEventListener("keydown", (event) => {
        requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => window.painted.push(performance.now() - event.timeStamp);
            channel.port2.postMessage(0);
        });
    }, true);
}"""


def article_of(claims: int, *, triage: str = "suggested", figures: bool = True) -> tuple[Article, list[Claim]]:
    """An article that the engine has read, with this many claims."""
    from claims.actions.extract import ask_for_run  # noqa: PLC0415 - Django must be set up first
    from claims.choices import RunState  # noqa: PLC0415
    from tests import factories  # noqa: PLC0415

    numbers = range(1, claims + 1)
    text = "\n\n".join(SENTENCE.format(n=n) for n in numbers)
    article = factories.article(f"{text}\n\nReport {next(factories.NUMBERS)}.\n")
    run = ask_for_run(article.revision)
    run.state = RunState.DONE
    run.save()
    made = [
        factories.claim(
            article, QUOTE.format(n=n), figure=f"{n} hours" if figures else "", triage=triage, confidence="0.9"
        )
        for n in numbers
    ]
    return article, made


@contextmanager
def site() -> Iterator[str]:
    """A site with an empty database of its own; gives its address."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tracker.settings")
    django.setup()
    from django.conf import settings  # noqa: PLC0415 - Django must be set up first
    from django.contrib.staticfiles.handlers import StaticFilesHandler  # noqa: PLC0415
    from django.test import override_settings  # noqa: PLC0415
    from django.test.testcases import LiveServerThread  # noqa: PLC0415

    from tests.database import database_of_this_process  # noqa: PLC0415

    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    changed = override_settings(STORAGES={**settings.STORAGES, "staticfiles": plain}, WHITENOISE_AUTOREFRESH=True)
    with database_of_this_process(), changed:
        thread = LiveServerThread("127.0.0.1", StaticFilesHandler, connections_override={})
        thread.daemon = True
        thread.start()
        thread.is_ready.wait()
        if thread.error:
            raise thread.error
        yield f"http://127.0.0.1:{thread.port}"
        thread.terminate()


class Hands:
    """A person at a keyboard and a mouse, who is counted."""

    def __init__(self, page: Page) -> None:
        self.page, self.keys, self.clicks = page, 0, 0

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)
            self.keys += 1

    def write(self, text: str) -> None:
        self.page.keyboard.type(text)
        self.keys += len(text)

    @property
    def told(self) -> str:
        return f"{self.keys} keystrokes, {self.clicks} clicks"


def saved(page: Page) -> None:
    from playwright.sync_api import expect  # noqa: PLC0415

    expect(page.locator("body")).to_have_attribute("data-pending", "0", timeout=60_000)


def accept_eight_reject_two(context: BrowserContext) -> str:
    from claims.choices import Triage  # noqa: PLC0415

    article, claims = article_of(10)
    page = context.new_page()
    page.goto(article.get_absolute_url())
    hands = Hands(page)
    hands.press(*"aaaa", "r", "1", *"aaaa", "r", "4")
    saved(page)
    states = [type(claim).objects.get(pk=claim.pk).triage for claim in claims]
    done(states.count(Triage.ACCEPTED) == 8 and states.count(Triage.REJECTED) == 2)
    return hands.told


def flag_three_figures(context: BrowserContext) -> str:
    from claims.choices import Verification  # noqa: PLC0415

    article, claims = article_of(3, triage="accepted")
    page = context.new_page()
    page.goto(f"{article.get_absolute_url()}?claim={claims[0].pk}#c{claims[0].pk}")
    hands = Hands(page)
    hands.press("u", "1", "j", "u", "3", "j", "u", "2")
    saved(page)
    done(all(claim.figures.get().verification == Verification.UNVERIFIABLE for claim in claims))
    return hands.told


def judge_and_confirm(context: BrowserContext, seconds: BrowserContext) -> str:
    """A link is pasted as evidence, the claim is proposed as verified, and a second person confirms it."""
    from claims.choices import Verification  # noqa: PLC0415

    _, [claim] = article_of(1, triage="accepted")
    page = context.new_page()
    page.goto(claim.get_absolute_url())
    hands = Hands(page)
    hands.press("v")
    page.keyboard.insert_text("https://pictures.example/the-post-4-march")
    hands.keys += 1  # pasting is one
    hands.press("Enter")
    page.wait_for_selector("#evidence >> text=the-post-4-march")
    hands.press("2", "w")
    page.keyboard.insert_text("Seen.")
    hands.keys += len("Seen.")
    hands.press("Control+Enter")
    page.wait_for_selector(".claim-head >> text=Verified, proposed")
    other = seconds.new_page()
    other.goto(claim.get_absolute_url())
    confirming = Hands(other)
    confirming.press("y")
    other.wait_for_selector(".messages, [role=status] >> text=Verified confirmed")
    claim.refresh_from_db()
    done(claim.verification == Verification.VERIFIED)
    return f"{hands.told}; the second person {confirming.told}"


def correct_a_wrong_source(context: BrowserContext) -> str:
    from tests import factories  # noqa: PLC0415

    right = factories.source("Lakes Union mission")
    article, [claim] = article_of(1)
    page = context.new_page()
    page.goto(article.get_absolute_url())
    hands = Hands(page)
    hands.press("s")
    page.wait_for_selector("[data-find]:focus")
    hands.write("lak")
    page.wait_for_selector("[name=found_for][value=lak]", state="attached")
    hands.press("Enter")
    page.wait_for_selector(f"#c{claim.pk} .facts >> text=Lakes Union mission")
    done(claim.links.get().source == right)
    return hands.told


def from_key_to_paint(context: BrowserContext) -> Iterator[tuple[str, str]]:
    """Accepting, and going from claim to claim, on a page with a hundred."""
    article, _ = article_of(CLAIMS)
    page = context.new_page()
    page.goto(article.get_absolute_url())
    page.wait_for_load_state("networkidle")
    for key, says in (("j", "next claim"), ("a", "accept")):
        page.evaluate(PAINTED)
        for _ in range(PRESSES):
            page.keyboard.press(key)
            page.wait_for_timeout(60)
        times = sorted(page.evaluate("window.painted")[:PRESSES])
        page.reload()
        late = times[int(len(times) * 0.95)]
        yield (
            f"key to paint at {CLAIMS} claims, {says}",
            f"median {statistics.median(times):.1f} ms, 95th {late:.1f} ms",
        )
    saved(page)


def weight(context: BrowserContext) -> Iterator[tuple[str, str]]:
    """What the page of an article with a dozen claims weighs, as it is and compressed."""
    article, _ = article_of(12)
    page = context.new_page()
    sizes: dict[str, list[int]] = {}

    def add(response: object) -> None:
        kind, body = response.request.resource_type, response.body()  # type: ignore[attr-defined]
        plain, small = sizes.setdefault(kind, [0, 0])
        sizes[kind] = [plain + len(body), small + len(gzip.compress(body, 6))]

    page.on("response", add)
    page.goto(article.get_absolute_url())
    page.wait_for_load_state("networkidle")
    for kind, (plain, small) in sorted(sizes.items()):
        yield f"article page, {kind}", f"{plain / 1024:.0f} KiB, compressed {small / 1024:.0f} KiB"


def done(is_done: bool) -> None:  # noqa: FBT001 - a plain question
    if not is_done:
        raise RuntimeError("The task was not done: nothing is measured.")


def signed_in(editor: User, address: str, context: BrowserContext) -> None:
    from django.test import Client  # noqa: PLC0415

    client = Client()
    client.force_login(editor, backend="allauth.account.auth_backends.AuthenticationBackend")
    context.add_cookies([{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": address}])


@contextmanager
def opened() -> Iterator[Browser]:
    """The system's Chromium."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415

    from tests import browser  # noqa: PLC0415

    with sync_playwright() as playwright:
        os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"  # playwright's own loop runs beside the queries
        launched = playwright.chromium.launch(executable_path=browser.provide(), args=browser.options())
        yield launched
        launched.close()


def measured(address: str) -> Iterator[tuple[str, str]]:
    from tests import factories  # noqa: PLC0415
    from tracker.roles import Role  # noqa: PLC0415

    editor = factories.user("Ines Karo", Role.EDITOR)
    second = factories.user("Mara Olin", Role.FACT_CHECKER)
    with opened() as browser:
        context = browser.new_context(base_url=address, viewport={"width": 1440, "height": 1000})
        signed_in(editor, address, context)
        seconds = browser.new_context(base_url=address, viewport={"width": 1440, "height": 1000})
        signed_in(second, address, seconds)
        yield "accept eight and reject two suggestions", accept_eight_reject_two(context)
        yield "flag three figures as unverifiable with reasons", flag_three_figures(context)
        yield "judge and confirm one claim with one piece of evidence", judge_and_confirm(context, seconds)
        yield "correct a wrong source", correct_a_wrong_source(context)
        yield from from_key_to_paint(context)
        yield from weight(context)


def main() -> None:
    with site() as address:
        for name, value in measured(address):
            sys.stdout.write(f"{name:<56} {value}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
