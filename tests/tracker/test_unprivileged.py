"""To whom root hands the database server."""

import os
import pwd
from pathlib import Path

import pytest

from tracker import unprivileged
from tracker.unprivileged import Owner, owner_of

AS_ROOT = pytest.mark.skipif(os.geteuid() != 0, reason="only root hands it on")


def test_data_stays_with_its_owner(tmp_path: Path) -> None:
    found = tmp_path.stat()

    assert owner_of(tmp_path) == Owner(found.st_uid, found.st_gid)


@pytest.mark.skipif(os.geteuid() == 0, reason="root hands it on")
def test_who_is_not_root_runs_it_oneself(tmp_path: Path) -> None:
    owner = owner_of(tmp_path / "new")

    assert owner.uid == os.geteuid()
    assert not owner.is_other


@AS_ROOT
def test_root_makes_a_user_for_it_once(tmp_path: Path) -> None:
    first, second = owner_of(tmp_path / "new"), owner_of(tmp_path / "new")

    assert first == second == Owner(pwd.getpwnam("claim-tracker").pw_uid, pwd.getpwnam("claim-tracker").pw_gid)


@AS_ROOT
def test_root_takes_another_user_where_none_can_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unprivileged, "OWN_USER", "Not A Name")
    monkeypatch.setattr(unprivileged, "OTHER_USERS", ("no-such-user", "nobody"))

    assert owner_of(tmp_path / "new").uid == pwd.getpwnam("nobody").pw_uid
