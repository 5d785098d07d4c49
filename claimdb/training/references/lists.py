"""The word lists in `lists/`: one entry a line, `#` for comments, a line in brackets opens a section."""

from __future__ import annotations

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "lists"


@cache
def read_sections(name: str) -> dict[str, tuple[str, ...]]:
    """The entries of list `name` by section; those before the first section are in the section ""."""
    sections: dict[str, list[str]] = {"": []}
    section = ""
    for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        entry = line.strip()
        if entry.startswith("[") and entry.endswith("]") and entry[1:-1].isalpha():
            section = entry[1:-1]
            sections.setdefault(section, [])
        elif entry and not entry.startswith("#"):
            sections[section].append(entry)
    return {name: tuple(entries) for name, entries in sections.items() if entries}


@cache
def read_entries(name: str, section: str | None = None) -> tuple[str, ...]:
    """The entries of a section of a list, or of all of it in its order; those of English, or all, where there is no such section."""
    sections = read_sections(name)
    if section is not None and (section in sections or "en" in sections):
        return sections.get(section) or sections["en"]
    return tuple(entry for entries in sections.values() for entry in entries)
