"""Labels beside the text, in brat's standoff form, laid out as PolNeAR has them: `text/NAME.txt` and `attributions/NAME_*.ann`.

A line `T3<TAB>Content 10 40;60 90<TAB>words` is a span, a line `E1<TAB>Attribution:T4 Content:T3 Cue:T2 Source:T1` joins spans to a
statement. Where several people marked an article, the first file in order of names counts. Names and acts are not labelled.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from claimdb.errors import ReadError
from claimdb.evaluate.labelled import LabelledArticle, LabelledSpeaker, LabelledStatement
from claimdb.text import Span

_LINE = re.compile(r"([TE]\d+)\t([^\t]*)")
_RANGES = re.compile(r"\S+ (\d+ \d+(?:;\d+ \d+)*)")


def is_brat_folder(folder: Path) -> bool:
    """Whether the folder is laid out in this way."""
    return (folder / "text").is_dir() and (folder / "attributions").is_dir()


def read_brat(folder: Path) -> Iterator[LabelledArticle]:
    """The labelled articles of a folder, in order of their names. ReadError names what is missing or broken."""
    files: dict[str, Path] = {}
    for path in sorted((folder / "attributions").glob("*.ann")):
        files.setdefault(path.stem.rpartition("_")[0], path)
    for path in sorted((folder / "text").glob("*.txt")):
        if path.stem not in files:
            raise ReadError(
                f"{path}: no labels {path.stem}_*.ann in {folder / 'attributions'}; add them, or take the text out"
            )
        # positions count the line ends as they are in the file
        text = _read(path)
        yield LabelledArticle(path.name, text, tuple(_statements(_read(files[path.stem]), files[path.stem], len(text))))


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ReadError(f"{path}: cannot be read ({error}); it must be a text in UTF-8") from error


def _statements(labels: str, path: Path, length: int) -> Iterator[LabelledStatement]:
    """The statements of a file of labels; those without a span of what was said are left out."""
    spans: dict[str, list[Span]] = {}
    joined: list[tuple[int, str]] = []
    for number, line in enumerate(labels.split("\n"), 1):
        found = _LINE.match(line)
        if found and found[1].startswith("T"):
            spans[found[1]] = _parse_spans(found[2], path, number, length)
        elif found:
            joined.append((number, found[2]))
    for number, parts in joined:
        roles = _roles(parts, spans, path, number)
        if roles["Content"]:
            speakers = tuple(LabelledSpeaker(span) for span in roles["Source"])
            yield LabelledStatement(tuple(roles["Content"]), tuple(roles["Cue"]), speakers)


def _parse_spans(words: str, path: Path, number: int, length: int) -> list[Span]:
    found = _RANGES.fullmatch(words.strip())
    if not found:
        raise ReadError(f"{path}: line {number}: {words!r} is not a label with its start and end; correct the line")
    spans = [Span(*map(int, one.split())) for one in found[1].split(";")]
    for span in spans:
        if not span.start < span.end <= length:
            raise ReadError(f"{path}: line {number}: {span.start} to {span.end} is not in the text; correct the line")
    return spans


def _roles(parts: str, spans: dict[str, list[Span]], path: Path, number: int) -> dict[str, list[Span]]:
    """`{role: its spans in order}`; the roles `Content` and `Content2` are one."""
    roles: dict[str, list[Span]] = defaultdict(list)
    for part in parts.split():
        role, _, target = part.partition(":")
        if target not in spans:
            raise ReadError(f"{path}: line {number}: {part!r} points to no label; correct the line")
        roles[role.rstrip("0123456789")] += spans[target]
    return defaultdict(list, {role: sorted(found) for role, found in roles.items()})
