"""The site's own secret key."""

from __future__ import annotations

import stat
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from tracker.local_secret import secret_key

if TYPE_CHECKING:
    from pathlib import Path


def test_key_is_made_once_and_kept(tmp_path: Path) -> None:
    first = secret_key(tmp_path / "var" / "secret_key")

    assert len(first) >= 50
    assert secret_key(tmp_path / "var" / "secret_key") == first


def test_only_the_owner_may_read_the_key(tmp_path: Path) -> None:
    secret_key(tmp_path / "var" / "secret_key")

    assert stat.S_IMODE((tmp_path / "var" / "secret_key").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "var").stat().st_mode) == 0o700


def test_several_processes_agree_on_one_key(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda _: secret_key(tmp_path / "secret_key"), range(64)))

    assert len(keys) == 1
    assert [found.name for found in tmp_path.iterdir()] == ["secret_key"]
