"""Which files are kept as evidence: told by what stands in them, never by what they call themselves."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import PurePath
from typing import BinaryIO

HEAD = 4096
CHUNK = 1 << 20
SIGNATURES = (
    (re.compile(rb"%PDF-\d"), "application/pdf"),
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "image/png"),
    (re.compile(rb"\xff\xd8\xff"), "image/jpeg"),
    (re.compile(rb"GIF8[79]a"), "image/gif"),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), "image/webp"),
    (re.compile(rb"RIFF....WAVE", re.DOTALL), "audio/wav"),
    (re.compile(rb"....ftyp(?!heic|heix|mif1|avif|qt  )", re.DOTALL), "video/mp4"),
    (re.compile(rb"\x1a\x45\xdf\xa3.{0,64}\x42\x82.webm", re.DOTALL), "video/webm"),
    (re.compile(rb"OggS\x00"), "audio/ogg"),
    (re.compile(rb"ID3[\x02-\x04]|\xff[\xfb\xfa\xf3\xf2]"), "audio/mpeg"),
)
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
OPEN_DOCUMENTS = {"application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.spreadsheet"}
SUFFIXES = {
    "application/pdf": (".pdf",),
    "image/png": (".png",),
    "image/jpeg": (".jpg", ".jpeg"),
    "image/gif": (".gif",),
    "image/webp": (".webp",),
    "audio/wav": (".wav",),
    "video/mp4": (".mp4", ".m4v", ".m4a"),
    "video/webm": (".webm",),
    "audio/ogg": (".ogg", ".oga", ".ogv", ".opus"),
    "audio/mpeg": (".mp3",),
    WORD: (".docx",),
    SHEET: (".xlsx",),
    "application/vnd.oasis.opendocument.text": (".odt",),
    "application/vnd.oasis.opendocument.spreadsheet": (".ods",),
    "text/plain": (".txt", ".text", ".log", ".md", ".srt", ".vtt"),
    "text/csv": (".csv",),
    "message/rfc822": (".eml",),
}
TEXTS = {suffix: kind for kind in ("text/plain", "text/csv", "message/rfc822") for suffix in SUFFIXES[kind]}
# Text that a browser or a shell would run, whatever it is called.
RUNS = re.compile(rb"\s*(?:#!|<(?:!doctype|html|head|body|svg|script|\?xml|\?php|%|!--))", re.IGNORECASE)
UNTYPED = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
MARKS = (b"\xff\xfe", b"\xfe\xff")


def type_of(file: BinaryIO, name: str) -> str:
    """The type of the file by its content, empty where it is none that is kept; `name` tells texts apart alone.

    Reads a text to its end: a NUL in its last line makes it none.
    """
    file.seek(0)
    head = file.read(HEAD)
    for signature, kind in SIGNATURES:
        if signature.match(head):
            return kind
    if head.startswith(b"PK\x03\x04"):
        return _zipped(file)
    kind = TEXTS.get(PurePath(name).suffix.lower(), "")
    return kind if kind and _is_text(file, head) else ""


def _zipped(file: BinaryIO) -> str:
    """What a zip holds: a document without macros, or nothing that is kept."""
    try:
        with zipfile.ZipFile(file) as archive:
            names = set(archive.namelist())
            if any(name.lower().endswith("vbaproject.bin") for name in names):
                return ""
            if "[Content_Types].xml" in names:
                return WORD if "word/document.xml" in names else SHEET if "xl/workbook.xml" in names else ""
            return _open_document(archive) if "mimetype" in names else ""
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError):
        return ""


def _open_document(archive: zipfile.ZipFile) -> str:
    with archive.open("mimetype") as declared:
        kind = declared.read(100).decode("ascii", "replace").strip()
    return kind if kind in OPEN_DOCUMENTS else ""


def _is_text(file: BinaryIO, head: bytes) -> bool:
    if head.startswith(MARKS):
        encoding = "utf-16"
        return not RUNS.match(head.decode(encoding, "replace").encode())
    bare = head.removeprefix(b"\xef\xbb\xbf")
    return not RUNS.match(bare) and not any(UNTYPED.search(chunk) for chunk in chunks_of(file))


def chunks_of(file: BinaryIO) -> Iterator[bytes]:
    """The file from its beginning, a mebibyte at a time."""
    file.seek(0)
    while chunk := file.read(CHUNK):
        yield chunk
