"""How the catalogues are written, and gettext is asked for."""

import os
import shutil
from pathlib import Path

import polib
import pytest

from tests import messages
from tracker.installation import InstallationError


def catalogue(*entries: polib.POEntry) -> polib.POFile:
    made = polib.POFile()
    made.extend(entries)
    return made


def test_known_french_is_kept_and_what_nobody_says_any_more_is_dropped() -> None:
    known = catalogue(polib.POEntry(msgid="Save", msgstr="Enregistrer"), polib.POEntry(msgid="Old", msgstr="Vieux"))
    fresh = catalogue(polib.POEntry(msgid="Take"), polib.POEntry(msgid="Save"))

    merged = messages.merged(known, fresh)

    assert [(entry.msgid, entry.msgstr) for entry in merged] == [("Save", "Enregistrer"), ("Take", "")]


def test_one_word_in_two_meanings_has_two_translations() -> None:
    known = catalogue(polib.POEntry(msgid="Said", msgstr="Citation"))
    fresh = catalogue(polib.POEntry(msgid="Said"), polib.POEntry(msgid="Said", msgctxt="list of a source"))

    assert [entry.msgstr for entry in messages.merged(known, fresh)] == ["Citation", ""]


def test_a_message_that_got_a_plural_is_translated_anew() -> None:
    known = catalogue(polib.POEntry(msgid="claim", msgstr="affirmation"))
    fresh = catalogue(polib.POEntry(msgid="claim", msgid_plural="claims", msgstr_plural={0: "", 1: ""}))

    assert not messages.merged(known, fresh)[0].translated()


def test_words_of_a_new_template_wait_for_their_french(tmp_path: Path) -> None:
    for name in ("claims", "sources", "templates"):
        (tmp_path / name).mkdir()
    shutil.copytree(messages.CHECKOUT / messages.CATALOGUES, tmp_path / messages.CATALOGUES)
    (tmp_path / "templates" / "new.html").write_text('{% load i18n %}{% translate "Save" %}{% translate "Anew" %}')

    waits = messages.write(tmp_path)

    assert waits == ["Anew"]
    assert [entry.msgid for entry in messages.committed("django", tmp_path)] == ["Anew", "Save"]
    assert (tmp_path / messages.CATALOGUES / "django.mo").read_bytes() == messages.committed(
        "django", tmp_path
    ).to_binary()


def test_who_may_not_install_is_told_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    with pytest.raises(InstallationError, match=r"^Messages are found by GNU gettext: .*install"):
        messages.provide()
