import io
import zipfile

import pytest

from claims.file_names import clean_name
from claims.file_types import SHEET, WORD, type_of


def zipped(**names: str) -> bytes:
    """The same bytes whenever it is called: they name a test, and every process must collect the same ones."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, words in names.items():
            archive.writestr(zipfile.ZipInfo(name), words)
    return made.getvalue()


DOCX = zipped(**{"[Content_Types].xml": "<x/>", "word/document.xml": "<x/>"})
KEPT = [
    (b"%PDF-1.7\n...", "a.bin", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n....", "a", "image/png"),
    (b"\xff\xd8\xff\xe0....", "a.jpg", "image/jpeg"),
    (b"GIF89a....", "a.gif", "image/gif"),
    (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "a.webp", "image/webp"),
    (b"RIFF\x00\x00\x00\x00WAVEfmt ", "a.wav", "audio/wav"),
    (b"\x00\x00\x00\x18ftypisom....", "a.mp4", "video/mp4"),
    (b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm", "a.webm", "video/webm"),
    (b"OggS\x00\x02", "a.ogg", "audio/ogg"),
    (b"ID3\x03\x00\x00", "a.mp3", "audio/mpeg"),
    (DOCX, "a.docx", WORD),
    (zipped(**{"[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>"}), "a.xlsx", SHEET),
    (
        zipped(mimetype="application/vnd.oasis.opendocument.text"),
        "a.odt",
        "application/vnd.oasis.opendocument.text",
    ),
    ("Sixty soldiers; مرحبا\n".encode(), "note.txt", "text/plain"),
    ("Bilan : dix tués\n".encode("cp1252"), "note.TXT", "text/plain"),
    ("Sixty".encode("utf-16"), "note.txt", "text/plain"),
    (b"a,b\n1,2\n", "table.csv", "text/csv"),
    (b"From: desk@meridian.example\n\nNo.\n", "reply.eml", "message/rfc822"),
]
REFUSED = [
    (b"<!DOCTYPE html><p>x", "page.txt"),
    (b"\xef\xbb\xbf \n<HTML>", "page.txt"),
    ("<script>alert(1)</script>".encode("utf-16"), "page.txt"),
    (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "drawing.txt"),
    (b"<?xml version='1.0'?><svg/>", "drawing.txt"),
    (b"#!/bin/sh\nrm", "run.txt"),
    (b"plain words", "run.js"),
    (b"plain words", "page.html"),
    (b"plain words", "nameless"),
    (b"MZ\x90\x00", "tool.pdf"),
    (b"\x7fELF\x02", "tool.txt"),
    (b"words" * 2000 + b"\x00", "late.txt"),
    (zipped(**{"a.txt": "x"}), "any.zip"),
    (zipped(**{"[Content_Types].xml": "", "word/document.xml": "", "word/vbaProject.bin": ""}), "macro.docx"),
    (DOCX[:40], "broken.docx"),
    (b"\x00\x00\x00\x18ftypheic....", "a.heic"),
]


@pytest.mark.parametrize(("content", "name", "kind"), KEPT)
def test_a_file_is_known_by_its_content(content: bytes, name: str, kind: str) -> None:
    assert type_of(io.BytesIO(content), name) == kind


@pytest.mark.parametrize(("content", "name"), REFUSED)
def test_what_a_browser_or_a_shell_would_run_is_none_that_is_kept(content: bytes, name: str) -> None:
    assert type_of(io.BytesIO(content), name) == ""


@pytest.mark.parametrize(
    ("name", "kind", "clean"),
    [
        ("../../etc/passwd.png", "image/png", "passwd.png"),
        ("C:\\Users\\ines\\photo.JPG", "image/jpeg", "photo.JPG"),
        ("photo\u202egnp.exe", "image/png", "photognp.exe.png"),
        ("", "application/pdf", "file.pdf"),
        (" .pdf", "application/pdf", "pdf.pdf"),
        ("liste des tués.csv", "text/csv", "liste des tués.csv"),
        ('a"b<c>.txt', "text/plain", "a_b_c_.txt"),
        ("a\r\nSet-Cookie: x.txt", "text/plain", "a_Set-Cookie_ x.txt"),
    ],
)
def test_names_are_cleaned(name: str, kind: str, clean: str) -> None:
    assert clean_name(name, kind) == clean


def test_a_long_name_keeps_its_suffix() -> None:
    cleaned = clean_name("é" * 500 + ".pdf", "application/pdf")

    assert cleaned.endswith("é.pdf")
    assert len(cleaned) == 150
