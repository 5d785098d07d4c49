"""What stands beside a text about it: front matter, and sidecar files `NAME.meta.json`."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from claimdb.errors import ReadError
from claimdb.records import Details
from claimdb.text import iso_date

_FRONT = re.compile(r"\A---[ \t]*\n(.{0,20000}?)\n---[ \t]*(?:\n|\Z)", re.S)
_AUTHOR_KEYS = ("authors", "author", "by")
_DATE_KEYS = ("published", "date", "pubdate")
_OUTLET_KEYS = ("outlet", "publication", "source", "site")


def split_front_matter(text: str) -> tuple[Details, str, tuple[str, ...]]:
    """Details, the text behind the front matter, and warnings; front matter that is no mapping stays in the text."""
    found = _FRONT.match(text)
    if not found or ":" not in found[1]:
        return Details(), text, ()
    import yaml

    try:
        values = yaml.load(found[1], Loader=yaml.BaseLoader)  # all values as printed: `title: Yes` is no truth value
    except (yaml.YAMLError, RecursionError):
        return Details(), text, ("front matter could not be read; it was kept as text",)
    if not isinstance(values, Mapping):
        return Details(), text, ()
    stated = {k: v for k, v in values.items() if v not in ("null", "Null", "NULL", "~")}
    return details_from(stated, "front matter"), text[found.end() :], ()


def details_from_json(text: str, name: str) -> Details:
    """The details in a sidecar file; ReadError names the file."""
    try:
        values = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ReadError(f"{name}: is no valid JSON ({error})") from error
    if not isinstance(values, dict):
        raise ReadError(
            f"{name}: should hold one JSON object with title, outlet, authors, published, place, language, url"
        )
    return details_from(values, "sidecar file")


def details_from(values: Mapping[str, Any], origin: str) -> Details:
    """Known keys of a mapping; `origin` says what the date rests on."""
    low = {str(k).lower(): v for k, v in values.items()}
    published = iso_date(str(_first(low, _DATE_KEYS) or ""))
    return Details(
        title=_text(low.get("title")),
        outlet=_text(_first(low, _OUTLET_KEYS)),
        authors=_names(_first(low, _AUTHOR_KEYS)),
        published=published,
        published_from=origin if published else None,
        place=_text(low.get("place")),
        language=_text(low.get("language") or low.get("lang")),
        url=_text(low.get("url") or low.get("link")),
    )


def _first(values: Mapping[str, Any], keys: tuple[str, ...]) -> Any:
    return next((values[k] for k in keys if values.get(k)), None)


def _text(value: Any) -> str | None:
    return " ".join(str(value).split()) or None if value is not None and not isinstance(value, (list, dict)) else None


def _names(value: Any) -> tuple[str, ...]:
    listed = value if isinstance(value, list) else re.split(r"\s*(?:;|\band\b)\s*", str(value)) if value else []
    return tuple(name for item in listed if (name := _text(item)))
