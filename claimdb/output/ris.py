"""Works as RIS: one tag a line, in UTF-8. Tags are those that Zotero, Mendeley and EndNote agree on; where they differ, Zotero's."""

from __future__ import annotations

from collections.abc import Iterator

from claimdb.output.csl import Csl, Name, Works, cite_key, date_parts, names_of, page_ends, text_of

_TYPES = {
    "article": "JOUR", "article-journal": "JOUR", "article-magazine": "MGZN", "article-newspaper": "NEWS", "review": "JOUR", "review-book": "JOUR",
    "book": "BOOK", "classic": "CLSWK", "chapter": "CHAP", "entry-dictionary": "DICT", "entry-encyclopedia": "ENCYC", "entry": "ENCYC",
    "paper-conference": "CONF", "report": "RPRT", "standard": "STAND", "thesis": "THES", "webpage": "ELEC", "post": "ICOMM", "post-weblog": "BLOG",
    "interview": "PCOMM", "personal_communication": "PCOMM", "manuscript": "MANSCPT", "legislation": "STAT", "regulation": "STAT", "treaty": "STAT",
    "bill": "BILL", "legal_case": "CASE", "hearing": "HEAR", "broadcast": "MPCT", "motion_picture": "MPCT", "song": "SOUND", "speech": "SLIDE",
    "dataset": "DATA", "software": "COMP", "map": "MAP", "graphic": "ART", "figure": "FIGURE", "patent": "PAT", "pamphlet": "PAMP",
}  # fmt: skip
_IN_BOOKS = {"CHAP", "CONF", "DICT", "ENCYC", "JOUR", "MGZN", "NEWS", "GEN"}
"""Types whose editors are those of what they stand in (A2); a book's own are A3."""


def ris(works: Works) -> Iterator[str]:
    """One record for each work, with an empty line behind it."""
    for number, csl in works:
        yield "\n".join(f"{tag}  - {value}".rstrip() if tag == "ER" else f"{tag}  - {value}" for tag, value in record(cite_key(number, csl), csl)) + "\n"  # fmt: skip


def record(key: str, csl: Csl) -> Iterator[tuple[str, str]]:
    """The tags of a work and their values, `TY` first and `ER` last."""
    kind = _TYPES.get(str(csl.get("type")), "GEN")
    yield "TY", kind
    yield "ID", key
    editors = "A2" if kind in _IN_BOOKS else "A3"
    for tag, role in (("AU", "author"), (editors, "editor"), ("A4", "translator")):
        yield from ((tag, _name(name)) for name in names_of(csl, role))
    yield from _texts(csl, ("TI", "title"), ("ST", "title-short"), ("T2", "container-title"))
    yield from _texts(
        csl, ("T2" if kind in ("BOOK", "RPRT") and not csl.get("container-title") else "T3", "collection-title")
    )
    yield from _dates(csl)
    yield from _pages(csl)
    yield from _texts(csl, ("VL", "volume"), ("IS", "issue"), ("ET", "edition"), ("PB", "publisher"))
    yield from _texts(csl, ("C1" if kind == "CONF" else "CY", "publisher-place"), ("M3", "genre"))
    yield from _serials(kind, csl)
    yield from _texts(csl, ("DO", "DOI"), ("UR", "URL"), ("LA", "language"), ("AB", "abstract"), ("N1", "note"))
    yield "ER", ""


def _texts(csl: Csl, *tags: tuple[str, str]) -> Iterator[tuple[str, str]]:
    for tag, field in tags:
        value = text_of(csl, field)
        if value:
            yield tag, value


def _name(name: Name) -> str:
    """`van der Berg, Jan, Jr`; a body is one piece without a comma, which would divide it."""
    if name.whole:
        return name.family.replace(",", " ").replace("  ", " ") if ", " in name.family else name.family
    family = f"{name.particle} {name.family}".strip()
    return ", ".join(
        [family, *([name.given] if name.given or name.suffix else []), *([name.suffix] if name.suffix else [])]
    )


def _dates(csl: Csl) -> Iterator[tuple[str, str]]:
    """The year, and the date as `2019/03/04/`, which has empty places for what is not known."""
    parts = date_parts(csl)
    if parts:
        yield "PY", f"{parts[0]:04d}"
        yield "DA", f"{parts[0]:04d}/" + "".join(f"{part:02d}/" for part in parts[1:]) + "/" * (3 - len(parts))
    accessed = date_parts(csl, "accessed")
    if accessed:
        yield "Y2", f"{accessed[0]:04d}/" + "".join(f"{part:02d}/" for part in accessed[1:]) + "/" * (3 - len(accessed))


def _pages(csl: Csl) -> Iterator[tuple[str, str]]:
    first, last = page_ends(csl)
    yield from (("SP", first),) if first else ()
    yield from (("EP", last),) if last else ()


def _serials(kind: str, csl: Csl) -> Iterator[tuple[str, str]]:
    """Numbers: a report's is its serial number, another's goes by the tag for numbers."""
    number = text_of(csl, "number")
    if number:
        yield ("SN" if kind == "RPRT" else "M1"), number
    for field in ("ISBN", "ISSN"):
        yield from _texts(csl, ("SN", field))
