"""The browser of the tests: the system's Chromium, installed where root may, asked for otherwise."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from tracker.installation import InstallationError, apt_install

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC_NAMES = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)


def executable() -> str:
    """Return the browser's path: what CHROMIUM names, or the first on the system that runs; "" where none does."""
    named = os.environ.get("CHROMIUM")
    found = [shutil.which(name) for name in ((named,) if named else NAMES + MAC_NAMES)]
    return next((path for path in found if path and _runs(path)), "")


def options() -> list[str]:
    """Return what the browser is started with: it reaches this machine alone; Chromium's sandbox refuses root."""
    chosen = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1", "--disable-dev-shm-usage"]
    return [*chosen, "--no-sandbox"] if os.geteuid() == 0 else chosen


def provide() -> str:
    """Return the browser's path, after installing it where it is missing and root asks."""
    if found := executable():
        return found
    if named := os.environ.get("CHROMIUM"):
        raise InstallationError(f"CHROMIUM names {named}, which does not run.")
    apt = shutil.which("apt-get")
    if os.geteuid() != 0 or not apt:
        raise InstallationError(f"The tests need Chromium: {_advice(apt)}, or name it: CHROMIUM=/path/to/chromium.")
    sys.stdout.write("Installing Chromium (once) ...\n")
    sys.stdout.flush()
    apt_install(apt, "chromium")
    if found := executable():
        return found
    raise InstallationError("Chromium was installed but does not run: chromium --version tells why.")


def _runs(path: str) -> bool:
    # On some systems the name belongs to a script that only says how to install the browser.
    return not subprocess.run([path, "--version"], capture_output=True, check=False).returncode


def _advice(apt: str | None) -> str:
    if sys.platform == "darwin":
        return "run brew install --cask chromium"
    return "run apt-get install -y chromium as root" if apt else "install it with your system's package manager"


def main() -> int:
    try:
        provide()
    except InstallationError as trouble:
        sys.stderr.write(f"{trouble}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
