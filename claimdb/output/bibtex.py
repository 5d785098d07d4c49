"""Works as BibTeX: in UTF-8, what TeX takes for signs of its own escaped, names and titles as their authors have them.

Dates stand in `year` and `month`, and whole in `date`, which BibLaTeX and Zotero read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimdb.output.csl import Csl, Name, Works, cite_key, date_parts, iso_of, names_of, page_ends, text_of

_TYPES = {
    "article": "article", "article-journal": "article", "article-magazine": "article", "article-newspaper": "article", "review": "article", "review-book": "article",
    "book": "book", "classic": "book", "chapter": "incollection", "entry": "incollection", "entry-dictionary": "incollection", "entry-encyclopedia": "incollection",
    "paper-conference": "inproceedings", "report": "techreport", "thesis": "phdthesis", "manuscript": "unpublished",
    "webpage": "online", "post": "online", "post-weblog": "online", "dataset": "dataset", "software": "software", "pamphlet": "booklet",
}  # fmt: skip
_SUBTYPES = {"article-newspaper": "newspaper", "article-magazine": "magazine"}
_PUBLISHER = {"techreport": "institution", "phdthesis": "school", "online": "organization", "misc": "publisher"}
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_PLAIN = (("volume", "volume"), ("edition", "edition"), ("publisher-place", "address"), ("collection-title", "series"), ("ISBN", "isbn"), ("ISSN", "issn"),
          ("genre", "type"), ("language", "language"), ("PMID", "pmid"), ("abstract", "abstract"), ("note", "note"))  # fmt: skip
_SIGNS = {
    "\\": r"{\textbackslash}",
    "~": r"{\textasciitilde}",
    "^": r"{\textasciicircum}",
    **{sign: f"\\{sign}" for sign in "&%$#_"},
}
_LIGATURES = re.compile(r"(?<=-)(?=-)|(?<=')(?=')|(?<=`)(?=`)|(?<=[?!])(?=`)|(?<=<)(?=<)|(?<=>)(?=>)|(?<=,)(?=,)")
"""Where TeX would make one sign of two: an empty group keeps them apart."""


def bibtex(works: Works) -> Iterator[str]:
    """One entry for each work, with an empty line behind it."""
    for number, csl in works:
        yield entry(cite_key(number, csl), csl)


def entry(key: str, csl: Csl) -> str:
    """One entry."""
    kind = _TYPES.get(str(csl.get("type")), "misc")
    lines = [f"  {name} = {value}," for name, value in _fields(kind, csl)]
    return "\n".join([f"@{kind}{{{key},", *lines, "}", ""])


def _fields(kind: str, csl: Csl) -> Iterator[tuple[str, str]]:
    for role in ("author", "editor", "translator"):
        people = names_of(csl, role)
        if people:
            yield role, f"{{{' and '.join(_name(p) for p in people)}}}"
    container = (
        "booktitle" if kind in ("incollection", "inproceedings") else "journal" if kind == "article" else "howpublished"
    )
    yield from _texts(csl, [("title", "title"), ("title-short", "shorttitle"), ("container-title", container)])
    parts = date_parts(csl)
    if parts:
        yield "year", f"{{{parts[0]}}}"
    if len(parts) > 1:
        yield from (("month", _MONTHS[parts[1] - 1]),) if 1 <= parts[1] <= 12 else ()
        yield "date", f"{{{iso_of(parts)}}}"
    yield from _texts(csl, [("publisher", _PUBLISHER.get(kind, "publisher")), *_PLAIN])
    yield from _numbers(csl)
    first, last = page_ends(csl)
    if first:
        yield "pages", f"{{{escaped(first)}--{escaped(last)}}}" if last else f"{{{escaped(first)}}}"
    if csl.get("type") in _SUBTYPES:
        yield "entrysubtype", f"{{{_SUBTYPES[str(csl['type'])]}}}"
    accessed = iso_of(date_parts(csl, "accessed"))
    for name, value in (("doi", text_of(csl, "DOI")), ("url", text_of(csl, "URL")), ("urldate", accessed)):
        if value:
            yield name, f"{{{_verbatim(value)}}}"


def _texts(csl: Csl, names: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for field, name in names:
        value = text_of(csl, field)
        if value:
            yield name, f"{{{escaped(value)}}}"


def _numbers(csl: Csl) -> Iterator[tuple[str, str]]:
    """The issue is BibTeX's number; where there is a number too, the issue is BibLaTeX's."""
    issue, number = text_of(csl, "issue"), text_of(csl, "number")
    if number or issue:
        yield "number", f"{{{escaped(number or issue)}}}"
    if number and issue:
        yield "issue", f"{{{escaped(issue)}}}"


def escaped(text: str) -> str:
    """Text with TeX's signs escaped. Braces without a counterpart get an invisible one, as Zotero does: readers count them."""
    braces = {"{": r"\{", "}": r"\}"} if _is_balanced(text) else {"{": r"\{\vphantom{\}}", "}": r"\vphantom{\{}\}"}
    return "".join({**_SIGNS, **braces}.get(sign, sign) for sign in _LIGATURES.sub("\0", text)).replace("\0", "{}")


def _is_balanced(text: str) -> bool:
    depth = 0
    for sign in text:
        depth += (sign == "{") - (sign == "}")
        if depth < 0:
            return False
    return depth == 0


def _verbatim(value: str) -> str:
    """An address or a DOI: nothing is escaped in it, but what would end the field is written as addresses write it."""
    return "".join({"{": "%7B", "}": "%7D", "\\": "%5C"}.get(sign, sign) for sign in value)


def _name(name: Name) -> str:
    """`van der Berg, Jr, Jan`; a body in braces, so that nobody takes it apart."""
    if name.whole:
        return f"{{{escaped(name.family)}}}"
    alone = " " in name.family and not name.given and not name.suffix
    family = f"{{{escaped(name.family)}}}" if alone else _one_piece(name.family, small_divides=True)
    parts = [
        " ".join(p for p in (escaped(name.particle), family) if p),
        *(_one_piece(w) for w in (name.suffix, name.given) if w),
    ]
    return ", ".join(parts)


def _one_piece(words: str, small_divides: bool = False) -> str:
    """Words in braces where BibTeX would divide them: at a comma, at "and", before a family name that begins with a small letter; or
    where a sign's backslash would come first."""
    divided = "," in words or re.search(r"(?:^|\s)and(?:\s|$)", words, re.I) or words[:1] in _SIGNS
    small = small_divides and any(word[:1].islower() for word in words.split())
    return f"{{{escaped(words)}}}" if divided or small else escaped(words)
