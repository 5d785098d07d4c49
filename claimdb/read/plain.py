"""Plain text is its own text; a block of `key: value` lines between `---` at its top is front matter."""

from __future__ import annotations

from claimdb.read.details import split_front_matter
from claimdb.read.reading import Reading


def read_plain(text: str) -> Reading:
    """The text as it is, front matter taken off."""
    details, body, warnings = split_front_matter(text)
    return Reading(body, details=details, warnings=warnings)
