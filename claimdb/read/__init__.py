"""Bytes -> Document: the reader is chosen by content, then by media type and suffix.

A reader is a function from bytes and a name to text, marks and details. Those for further formats (PDF, DOCX, e-mail, feeds, archives)
are added to `READERS`; until then such a file is refused by name.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

from claimdb.errors import ReadError
from claimdb.read.encoding import decode
from claimdb.read.reading import Reading
from claimdb.records import Document, Source

MAX_BYTES = 50_000_000
"""A larger file is refused: it is a dump, not an article."""


def _plain(text: str) -> Reading:
    from claimdb.read.plain import read_plain

    return read_plain(text)


def _markdown(text: str) -> Reading:
    from claimdb.read.markdown import read_markdown

    return read_markdown(text)


def _html(text: str) -> Reading:
    from claimdb.read.html import read_html

    return read_html(text)


READERS: dict[str, Callable[[str], Reading]] = {"text/plain": _plain, "text/markdown": _markdown, "text/html": _html}
SUFFIXES = {
    ".txt": "text/plain",
    ".text": "text/plain",
    "": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "text/html",
}
_MARKDOWN = re.compile(r"^(?:#{1,4} \S|\[\^[\w-]+\]: )", re.M)
"""What a text without a telling name must have twice to be taken for Markdown."""
_CONTROL = bytes(set(range(32)) - {9, 10, 12, 13, 27})
"""Bytes that text has hardly any of."""
_UNREAD = {
    b"%PDF": "PDF",
    b"PK\x03\x04": "a ZIP file (DOCX, ODT, EPUB, archive)",
    b"\xd0\xcf\x11\xe0": "an old Office file",
    b"{\\rtf": "RTF",
    b"\x1f\x8b": "a gzip file",
    b"SQLite format 3": "an SQLite database",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
}


def is_readable_name(path: Path) -> bool:
    """Whether a file found in a folder looks like one that a reader is for."""
    return path.suffix.lower() in SUFFIXES and path.suffix != "" and not path.name.endswith(".meta.json")


def load(path: Path) -> bytes:
    """A file's bytes; ReadError names the file and the remedy."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise _too_large(str(path))
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ReadError(
            f"{path}: no such file; an address is not fetched: save the page, or pipe it in with `-` and --url"
        ) from error
    except IsADirectoryError as error:
        raise ReadError(f"{path}: is a folder that cannot be read; check that you may read it") from error
    except OSError as error:
        raise ReadError(f"{path}: cannot be read ({error.strerror or error}); check that you may read it") from error


def _too_large(name: str) -> ReadError:
    return ReadError(f"{name}: is larger than {MAX_BYTES // 1_000_000} MB; split it into smaller files")


def read_bytes(data: bytes, name: str, media_type: str | None = None) -> Document:
    """The document in `data`; `name` is a path or URL for messages and for choosing the reader."""
    _refuse(data, name)
    text, encoding, known_from = decode(data)
    kind = media_type or _media_type(text, name)
    reading = READERS[kind](clean(text))
    if not reading.text.strip():
        raise ReadError(f"{name}: holds no text that can be read; save the page's text in a .txt file")
    warnings = reading.warnings
    if known_from == "detected":
        warnings = (f"encoding guessed as {encoding}", *warnings)
    source = Source(name, hashlib.sha256(data).hexdigest(), len(data), kind, encoding, known_from)
    return Document(source, reading.text, reading.marks, reading.details, warnings)


def _refuse(data: bytes, name: str) -> None:
    if not data.strip():
        raise ReadError(f"{name}: is empty")
    if len(data) > MAX_BYTES:
        raise _too_large(name)
    for magic, what in _UNREAD.items():
        if data.startswith(magic):
            raise ReadError(f"{name}: is {what}, which is not read yet; save it as text, Markdown or HTML")
    head = data[:4096]
    if data[:2] not in (b"\xff\xfe", b"\xfe\xff") and len(head) - len(head.translate(None, _CONTROL)) > max(
        2, len(head) // 40
    ):
        raise ReadError(f"{name}: is no text file; save it as text, Markdown or HTML")


def _media_type(text: str, name: str) -> str:
    head = text[:2000].lstrip("\ufeff \t\r\n").lower()
    if head.startswith(("<!doctype html", "<html", "<?xml")) or ("<body" in head and "<p" in text):
        return "text/html"
    suffix = Path(name).suffix.lower()
    if suffix not in SUFFIXES or not suffix:
        return "text/markdown" if len(_MARKDOWN.findall(text[:100_000])) >= 2 else "text/plain"
    return SUFFIXES[suffix]


def clean(text: str) -> str:
    """Line ends as `\\n`; NUL and lone surrogates as U+FFFD, since SQL stops at the one and cannot keep the other."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
    return re.sub("[\ud800-\udfff]", "\ufffd", text)
