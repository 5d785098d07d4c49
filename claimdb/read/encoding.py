"""Which encoding the bytes are in: byte order mark, what the page declares, UTF-8, then a guess that is said to be one."""

from __future__ import annotations

import codecs
import re

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset=[\"']?([\w-]{2,40})|<\?xml[^>]{0,100}?encoding=[\"']([\w-]{2,40})", re.I
)
_SAMPLE = 65_536
_NO_ENCODINGS = frozenset(("idna", "punycode", "raw-unicode-escape", "unicode-escape", "undefined"))
"""Codecs of Python that no text is in, whatever a page declares."""


def decode(data: bytes) -> tuple[str, str, str]:
    """The text, the encoding, and how it is known: `bom`, `declared`, `utf-8` or `detected`. Never fails."""
    for bom, name in _BOMS:
        if data.startswith(bom):
            return data.decode(name, "replace"), name.removesuffix("-sig"), "bom"
    declared = _DECLARED.search(data[:4096])
    if declared:
        name = (declared[1] or declared[2]).decode("ascii", "replace")
        text = _strict(data, name)
        if text is not None:
            return text, name.lower(), "declared"
    text = _strict(data, "utf-8")
    if text is not None:
        return text, "utf-8", "utf-8"
    return _guess(data)


def _strict(data: bytes, name: str) -> str | None:
    try:
        if codecs.lookup(name).name in _NO_ENCODINGS:
            return None
        return data.decode(name)
    except (UnicodeError, LookupError):
        return None


def _guess(data: bytes) -> tuple[str, str, str]:
    from resiliparse.parse.encoding import detect_encoding

    name = detect_encoding(data[:_SAMPLE]) or "cp1252"
    text = _strict(data, name)
    if text is not None:
        return text, name, "detected"
    return data.decode("cp1252", "replace"), "cp1252", "detected"
