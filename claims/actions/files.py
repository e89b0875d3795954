"""Keeping a file of evidence: under its digest, whole or not at all."""

import hashlib
import os
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from django.conf import settings
from django.utils.translation import gettext as _

from claims import rules
from claims.cases import actor
from claims.file_names import clean_name
from claims.file_types import chunks_of, type_of
from claims.models import Claim
from tracker.accounts.models import User
from tracker.refusal import Refused
from tracker.web.sizes import size_in_words

if TYPE_CHECKING:
    from django.core.files.uploadedfile import UploadedFile

FOLDER = "evidence"
INCOMING = f"{FOLDER}/incoming"
BROKEN_OFF_AFTER = 24 * 60 * 60  # no upload takes a day: what is older was left by a process that died


@dataclass(frozen=True)
class Kept:
    """A file that lies in its place, on disk, and what is to be said of it."""

    place: str
    name: str
    type: str
    size: int
    sha256: str


def keep_file(*, claim_id: int, upload: "UploadedFile[bytes]", by: User) -> Kept:
    """Keep what was uploaded, or Refused. The same content is kept once; the row that names it is written after.

    Killed at any line, it leaves the file whole under its digest, or a piece among the incoming that the next one
    removes; never a row without its file.
    """
    rules.check_may_gather(Claim.objects.get(pk=claim_id).triage, actor(by))
    size, name = upload.size or 0, upload.name or ""
    if size == 0:
        raise Refused("empty_file", _("The file is empty: choose another one."))
    if size > settings.FILE_SIZE_LIMIT:
        raise too_large(size)
    content = cast("BinaryIO", upload.file)
    kind = type_of(content, name)
    if not kind:
        raise Refused("file_type", _("This is no file that is kept here. Kept are %(kinds)s.") % {"kinds": KINDS})
    digest = _written(content)
    return Kept(_place(digest), clean_name(name, kind), kind, size, digest)


KINDS = "PDF, PNG, JPEG, WebP, GIF, MP4, WebM, MP3, WAV, OGG, TXT, CSV, DOCX, XLSX, ODT, ODS, EML"


def too_large(size: int | None = None) -> Refused:
    """The sentence for a file beyond the limit; `size` where it is known."""
    most = size_in_words(settings.FILE_SIZE_LIMIT)
    if size is None:
        return Refused("file_size", _("The file is too large: %(most)s is the most.") % {"most": most})
    given = {"size": size_in_words(size), "most": most}
    return Refused("file_size", _("The file has %(size)s: %(most)s is the most.") % given)


def _place(digest: str) -> str:
    return f"{FOLDER}/{digest[:2]}/{digest}"


def _written(content: BinaryIO) -> str:
    """Write it beside its place, then move it there in one step; give back its digest."""
    incoming = settings.MEDIA_ROOT / INCOMING
    incoming.mkdir(parents=True, exist_ok=True)
    _sweep(incoming)
    digest = hashlib.sha256()
    with tempfile.NamedTemporaryFile(dir=incoming, delete=False) as written:
        try:
            for chunk in chunks_of(content):
                digest.update(chunk)
                written.write(chunk)
            written.flush()
            os.fsync(written.fileno())
            _move(Path(written.name), settings.MEDIA_ROOT / _place(digest.hexdigest()))
        finally:
            Path(written.name).unlink(missing_ok=True)
    return digest.hexdigest()


def _move(written: Path, place: Path) -> None:
    """Into its place; a whole file that is there already has the same content."""
    place.parent.mkdir(parents=True, exist_ok=True)
    if place.is_file() and place.stat().st_size == written.stat().st_size:
        return
    written.chmod(0o640)
    written.replace(place)
    for folder in (place.parent, place.parent.parent):
        _sync(folder)


def _sync(folder: Path) -> None:
    """A file's name is on disk once its folder is."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _sweep(incoming: Path) -> None:
    for left in incoming.iterdir():
        try:
            if left.stat().st_mtime < time.time() - BROKEN_OFF_AFTER:
                left.unlink()
        except FileNotFoundError:
            continue  # another process was faster
