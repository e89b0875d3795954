"""The virtual environment of a checkout: made once, kept in step with the lists; one sentence where it cannot."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from tracker import installation
from tracker.installation import Installation, InstallationError, apt_install, provide_venv

AS_ROOT = pytest.mark.skipif(os.geteuid() != 0 or sys.platform == "darwin", reason="only root can arrange this")
NO_NETWORK = {"PIP_NO_INDEX": "1", "PIP_CONFIG_FILE": os.devnull, "PIP_FIND_LINKS": ""}


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a checkout whose list names one tiny package of our own, installed after an attempt that was cut short."""
    made = tmp_path_factory.mktemp("checkout")
    (made / ".venv" / "bin").mkdir(parents=True)
    (made / ".venv" / "bin" / "python").write_text("half a file")
    require(made, wheel(made, "1.0"))
    with pytest.MonkeyPatch.context() as patch:
        for name, value in NO_NETWORK.items():
            patch.setenv(name, value)
        Installation(made, ("requirements.txt",)).complete()
    return made


@pytest.fixture
def installed(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> Installation:
    for name, value in NO_NETWORK.items():
        monkeypatch.setenv(name, value)
    require(checkout, wheel(checkout, "1.0"))
    made = Installation(checkout, ("requirements.txt",))
    made.complete()
    return made


def wheel(folder: Path, version: str) -> Path:
    file = folder / f"tiny_sample-{version}-py3-none-any.whl"
    if not file.exists():
        about = f"tiny_sample-{version}.dist-info"
        with zipfile.ZipFile(file, "w") as packed:
            packed.writestr("tiny_sample.py", f"version = {version!r}\n")
            packed.writestr(f"{about}/METADATA", f"Metadata-Version: 2.1\nName: tiny-sample\nVersion: {version}\n")
            packed.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
            packed.writestr(f"{about}/RECORD", "")
    return file


def require(folder: Path, package: Path) -> None:
    digest = hashlib.sha256(package.read_bytes()).hexdigest()
    (folder / "requirements.txt").write_text(f"tiny-sample @ {package.as_uri()} --hash=sha256:{digest}\n")


def installed_version(chosen: Installation) -> str:
    command = [str(chosen.python), "-c", "import tiny_sample; print(tiny_sample.version)"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_packages_are_installed_also_after_an_attempt_that_was_cut_short(installed: Installation) -> None:
    assert installed_version(installed) == "1.0"


def test_nothing_is_done_where_nothing_is_missing(installed: Installation, capsys: pytest.CaptureFixture[str]) -> None:
    before = installed.log.stat().st_mtime_ns

    installed.complete()

    assert capsys.readouterr().out == ""
    assert installed.log.stat().st_mtime_ns == before


def test_a_changed_list_is_installed(installed: Installation, capsys: pytest.CaptureFixture[str]) -> None:
    require(installed.checkout, wheel(installed.checkout, "2.0"))

    installed.complete()

    assert installed_version(installed) == "2.0"
    assert capsys.readouterr().out == "Installing requirements.txt (once; a minute or two) ...\n"


def test_a_package_that_is_not_the_one_named_is_refused(installed: Installation) -> None:
    listed = installed.checkout / "requirements.txt"
    listed.write_text(listed.read_text()[:-6] + "00000\n")

    with pytest.raises(InstallationError, match=r"^A package was not installed: what was fetched is not what requir"):
        installed.complete()

    assert installed_version(installed) == "1.0"


def test_a_silent_index_is_told(installed: Installation, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PIP_NO_INDEX")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:1/simple")
    (installed.checkout / "requirements.txt").write_text(f"tiny-sample==3.0 --hash=sha256:{'0' * 64}\n")

    with pytest.raises(InstallationError, match=r"^The packages cannot be fetched, the package index does not answer"):
        installed.complete()


def test_a_missing_compiler_is_told(installed: Installation, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    backend = "import subprocess\ndef build_wheel(*args, **more):\n    subprocess.run(['cc', 'sample.c'], check=True)\n"
    project = '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n'
    source = installed.checkout / "tiny_sample-4.0.tar.gz"
    with tarfile.open(source, "w:gz") as packed:
        for name, text in (("backend.py", backend), ("pyproject.toml", project)):
            entry = tarfile.TarInfo(f"tiny_sample-4.0/{name}")
            entry.size = len(text)
            packed.addfile(entry, io.BytesIO(text.encode()))
    require(installed.checkout, source)

    with pytest.raises(InstallationError, match=r"there is no C compiler to make one: run .*install"):
        installed.complete()


def test_other_trouble_is_told_with_its_last_error(installed: Installation) -> None:
    (installed.checkout / "requirements.txt").write_text(f"tiny-sample==9.0 --hash=sha256:{'0' * 64}\n")

    with pytest.raises(InstallationError, match=r"^The packages cannot be installed: ERROR: No matching distribution"):
        installed.complete()


def test_an_environment_whose_python_is_gone_is_made_anew(installed: Installation) -> None:
    installed.python.unlink()
    (installed.venv / "installed-requirements.txt").unlink()

    installed.complete()

    assert installed_version(installed) == "1.0"


@AS_ROOT
def test_a_full_disk_is_told(tmp_path: Path) -> None:
    subprocess.run(["/bin/mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(tmp_path)], check=True)
    try:
        (tmp_path / "requirements.txt").write_text("")
        with pytest.raises(InstallationError, match=r"^The disk is full: make room"):
            Installation(tmp_path, ("requirements.txt",)).complete()
    finally:
        subprocess.run(["/bin/umount", str(tmp_path)], check=True)


def test_a_disk_without_any_room_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        installation.told(OSError(28, "No space left on device", "var"))
        == "The disk is full: make room and run make again."
    )
    assert installation.told(PermissionError(13, "Permission denied", "var")).startswith(
        "This user may not write to var"
    )
    assert capsys.readouterr().err == ""


def test_a_whole_python_needs_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    provide_venv()

    assert capsys.readouterr().out == ""


def test_half_a_python_is_asked_for_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ensurepip", None)
    monkeypatch.setenv("PATH", "/nonexistent")

    with pytest.raises(InstallationError, match=r"run apt-get install -y python3\.\d+-venv as root\.$"):
        provide_venv()


@AS_ROOT
def test_a_package_that_the_system_does_not_know_is_told() -> None:
    with pytest.raises(InstallationError, match=r"^The system's package no-such-package cannot be installed: E: "):
        apt_install("/usr/bin/apt-get", "no-such-package")


def test_main_tells_trouble_and_fails(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(installation, "CHECKOUT", Path("/proc"))

    assert installation.main(["run"]) == 1
    assert capsys.readouterr().err.count("\n") == 1
