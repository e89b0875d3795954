"""The catalogues of the other languages: what must be in them, read from the code, and how they are written."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

import polib

from tracker.installation import InstallationError, apt_install

CHECKOUT: Final = Path(__file__).resolve().parent.parent
CATALOGUES: Final = Path("tracker/locale/fr/LC_MESSAGES")
DOMAINS: Final = {"django": "html,txt,py", "djangojs": "js"}
# The engine and what it exports speak English to programs; a message there would be a mistake.
UNMARKED: Final = ("__pycache__", "migrations", "extraction", "locale", "css", "demonstration")
# Without the site's settings, which would load all of its code.
EXTRACT: Final = """
import sys
import django
from django.conf import settings
from django.core.management import call_command
settings.configure(USE_I18N=True, LOCALE_PATHS=["tracker/locale"], MEDIA_ROOT="/nowhere", STATIC_ROOT="/nowhere")
django.setup()
call_command(
    "makemessages", locale=["fr"], domain=sys.argv[1], extensions=sys.argv[2].split(","),
    add_location="file", no_wrap=True, no_obsolete=True, verbosity=0,
)
"""
HEAD: Final = {
    "Project-Id-Version": "Claim tracker",
    "Language": "fr",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
    "Plural-Forms": "nplurals=2; plural=(n > 1);",
}


def provide() -> None:
    """See to GNU gettext, which finds the messages in the code: install it where it is missing and root asks."""
    if shutil.which("xgettext"):
        return
    apt = shutil.which("apt-get")
    if os.geteuid() != 0 or not apt:
        raise InstallationError(f"Messages are found by GNU gettext: {_advice(apt)}.")
    sys.stdout.write("Installing gettext (once) ...\n")
    sys.stdout.flush()
    apt_install(apt, "gettext")
    if not shutil.which("xgettext"):
        raise InstallationError("gettext was installed but does not run: xgettext --version tells why.")


def extracted(checkout: Path = CHECKOUT) -> dict[str, polib.POFile]:
    """Every message of the code, by domain, without any translation; the checkout itself is only read."""
    provide()
    with tempfile.TemporaryDirectory(prefix="messages") as folder:
        copy = Path(folder) / "checkout"
        for name in ("claims", "sources", "tracker", "templates"):
            shutil.copytree(checkout / name, copy / name, ignore=shutil.ignore_patterns(*UNMARKED))
        (copy / CATALOGUES.parent.parent).mkdir(parents=True)
        for domain, endings in DOMAINS.items():
            _make(copy, domain, endings)
        return {domain: _read(copy / CATALOGUES / f"{domain}.po") for domain in DOMAINS}


def committed(domain: str, checkout: Path = CHECKOUT) -> polib.POFile:
    """The catalogue as it lies in the checkout; an empty one, where none does yet."""
    return _read(checkout / CATALOGUES / f"{domain}.po")


def merged(known: polib.POFile, fresh: polib.POFile) -> polib.POFile:
    """The fresh messages with the known translations; what no code asks for any more is dropped, nothing is guessed."""
    old = {(entry.msgctxt, entry.msgid): entry for entry in known if not entry.obsolete}
    catalogue = polib.POFile(wrapwidth=0)
    catalogue.metadata = dict(HEAD)
    for entry in sorted(fresh, key=lambda entry: (entry.msgid.lower(), entry.msgid, entry.msgctxt or "")):
        before = old.get((entry.msgctxt, entry.msgid))
        catalogue.append(_carried(entry, before) if before else entry)
    return catalogue


def write(checkout: Path = CHECKOUT) -> list[str]:
    """Bring the catalogues up to the code; return what waits for words."""
    waits = []
    for domain, fresh in extracted(checkout).items():
        catalogue = merged(committed(domain, checkout), fresh)
        folder = checkout / CATALOGUES
        folder.mkdir(parents=True, exist_ok=True)
        catalogue.save(str(folder / f"{domain}.po"), newline="\n")
        catalogue.save_as_mofile(str(folder / f"{domain}.mo"))
        waits += [entry.msgid for entry in catalogue.untranslated_entries()]
    return waits


def _carried(entry: polib.POEntry, before: polib.POEntry) -> polib.POEntry:
    entry.tcomment = before.tcomment
    if bool(entry.msgid_plural) == bool(before.msgid_plural):
        entry.msgstr, entry.msgstr_plural = before.msgstr, before.msgstr_plural
    return entry


def _make(copy: Path, domain: str, endings: str) -> None:
    command = [sys.executable, "-c", EXTRACT, domain, endings]
    made = subprocess.run(command, cwd=copy, capture_output=True, encoding="utf-8", check=False)
    if made.returncode:
        raise InstallationError(f"The messages cannot be found: {made.stderr.strip()}")


def _read(path: Path) -> polib.POFile:
    return polib.pofile(str(path), wrapwidth=0, encoding="utf-8") if path.exists() else polib.POFile(wrapwidth=0)


def _advice(apt: str | None) -> str:
    if sys.platform == "darwin":
        return "run brew install gettext"
    return "run apt-get install -y gettext as root" if apt else "install it with your system's package manager"


def main() -> int:
    try:
        waits = write()
    except InstallationError as trouble:
        sys.stderr.write(f"{trouble}\n")
        return 1
    for words in waits:
        sys.stdout.write(f"No French yet: {words}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
