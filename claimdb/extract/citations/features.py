"""What tells the label of each word of a citation: its own look, its neighbours', and the pieces that punctuation cuts out.

Features are short strings. Many hold for a whole piece or for the whole citation, so they are listed once for the words they hold for
(`Shared`), and a word's neighbours' looks are worked out once for each different word (`near`): the model sums what belongs to
each word without making its list. `features_of` makes the lists, for training.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from claimdb.extract.citations.looks import Look, look_at

NEAR = (-3, -2, -1, 0, 1, 2, 3)
"""Places of the neighbours that count, from the word itself."""
_FAR = ("w=", "c=", "n=", "e=", "l=", "k=")
"""All that counts of a word three places away."""
_CLOSING = {"“": "”“", "„": "“”", "«": "»", '"': '"', "‘": "’", "'": "'", "`": "'´", "‚": "‘’"}
_BEFORE_QUOTE = "([{"
_BEHIND_QUOTE = ".,;:)]}?!"
_RUNS = re.compile(r"(.)\1+")


def near(look: Look, place: int) -> list[str]:
    """What a word says about the word that it stands `place` words behind (before, if negative)."""
    if place == 0:
        return [*look.features, f"t={look.word}"]
    if abs(place) == 3:
        return [f"{place}{f}" for f in look.features if f.startswith(_FAR)]
    return [f"{place}{f}" for f in look.features]


def outside(place: int) -> str:
    """What stands for a neighbour beyond the first or last word."""
    return f"{place}=OUT"


@dataclass(slots=True)
class Shared:
    """Features that hold for the words `start` to `end` (not included)."""

    start: int
    end: int
    features: list[str]


def features_of(words: Sequence[str]) -> list[list[str]]:
    """All features of each word of a citation."""
    looks = [look_at(word) for word in words]
    count = len(looks)
    found = [
        [f for o in NEAR for f in (near(looks[i + o], o) if 0 <= i + o < count else [outside(o)])]
        for i in range(count)
    ]
    for shared in shared_features(looks):
        for place in range(shared.start, shared.end):
            found[place] += shared.features
    return found


def shared_features(looks: Sequence[Look]) -> Iterable[Shared]:
    """What is known beyond the looks themselves, for each word, each piece between marks, and the whole."""
    layout = _Layout(looks)
    yield Shared(0, len(looks), layout.whole())
    yield from layout.chunk_features()
    yield from layout.piece_features()
    yield from layout.word_features()


@dataclass(slots=True)
class _Part:
    """Words between marks: where it begins and ends (not included), and what it holds."""

    start: int
    end: int
    size: int
    cases: str
    kinds: list[str]
    initials: int
    small: int
    years: int
    places: int
    periodicals: int


class _Layout:
    """One citation's words with what is known of their surroundings."""

    def __init__(self, looks: Sequence[Look]) -> None:
        self.looks = looks
        self.quotes, self.brackets = _quotes(looks), _brackets(looks)
        self.pieces = [self._part(s, e) for s, e in _cut(looks, _ends_piece, _begins_piece)]
        self.chunks = [self._part(s, e) for s, e in _cut(looks, _ends_chunk, None)]
        years = [i for i, k in enumerate(looks) if k.number == "year"]
        self.first_year = years[0] if years else len(looks)
        early = "e" if years and years[0] < 0.4 * len(looks) else "l" if years else "0"
        bracketed = "(" if years and looks[years[0]].word[0] == "(" else ""
        self.style = f"{bracketed}{early}{'q' if any(self.quotes) else ''}"
        self.kind = self._kind()

    def _kind(self) -> str:
        """What the whole holds: a letter each for volume, publisher, meeting, genre, pages, "in"."""
        looks = self.looks
        keywords = {k.keyword for k in looks}
        numbers = {k.number for k in looks}
        held = (
            ("J", "volume(issue)" in numbers or "volume" in keywords),
            ("B", "press" in keywords or any("b" in k.lists for k in looks)),
            ("C", "meeting" in keywords),
            ("G", "genre" in keywords),
            ("R", "range" in numbers or "page" in keywords),
            ("I", any(k.core == "in" and k.case != "l" for k in looks[1:])),
        )
        return "".join(letter for letter, is_held in held if is_held)

    def _part(self, start: int, end: int) -> _Part:
        inside = self.looks[start:end]
        size = end - start
        cases = "".join("9" if k.number and k.number != "roman" else k.case for k in inside)
        kinds = dict.fromkeys(kind for k in inside for kind in (k.keyword, k.lists[-1:]) if kind)
        return _Part(
            start, end, size, _RUNS.sub(r"\1+", cases)[:8], list(kinds), sum(k.case in "IN" for k in inside),
            sum(k.case == "l" for k in inside), sum(k.number == "year" for k in inside),
            sum("p" in k.lists for k in inside) * 4 // size, sum("j" in k.lists for k in inside) * 4 // size,
        )  # fmt: skip

    def whole(self) -> list[str]:
        """For every word."""
        has_address = any("address" in k.features for k in self.looks)
        return [f"ty={self.kind}", *(f"has{letter}" for letter in self.kind), *(["hasU"] if has_address else [])]

    def chunk_features(self) -> Iterable[Shared]:
        """Chunks lie between full stops, colons and semicolons."""
        last = len(self.chunks) - 1
        for place, chunk in enumerate(self.chunks):
            features = [f"ch={min(place, 6)}{self.style}", f"chr={min(last - place, 5)}", f"chn={min(chunk.size, 12)}"]
            features.append(f"chi={min(chunk.initials, 3)}/{min(chunk.small, 3)}")
            features += [f"chk={kind}" for kind in chunk.kinds]
            if place < last:
                behind = self.chunks[place + 1]
                features += [f"nchk={kind}" for kind in behind.kinds]
                features.append(f"nchi={min(behind.initials, 2)}/{min(behind.small, 2)}/{behind.years}")
            if place:
                before = self.chunks[place - 1]
                features += [f"pchk={kind}" for kind in before.kinds]
                features.append(f"pchi={min(before.initials, 2)}/{min(before.small, 2)}/{min(before.years, 1)}")
            yield Shared(chunk.start, chunk.end, features)

    def piece_features(self) -> Iterable[Shared]:
        """Pieces lie between any marks, commas, brackets and quotation marks too."""
        for place, piece in enumerate(self.pieces):
            mark = self.looks[piece.end - 1].word[-1]
            features = [f"pl={min(piece.size, 9)}", f"pc={piece.cases}", f"pp={piece.places}", f"pj={piece.periodicals}"]
            features += [f"pk={kind}" for kind in piece.kinds]
            features += [f"pe={mark}{piece.cases[:3]}", f"tp={self.kind}|{min(piece.size, 5)}"]
            if place:
                features.append(f"pb={self.looks[piece.start - 1].word[-1]}{mark}")
            for name, other in (("n", place + 1), ("b", place - 1), ("m", place + 2)):
                if 0 <= other < len(self.pieces):
                    there = self.pieces[other]
                    features += [f"{name}l={min(there.size, 6)}", f"{name}c={there.cases}", f"{name}p={there.places}"]
                    features += [f"{name}k={kind}" for kind in there.kinds]
                else:
                    features.append(f"{name}=OUT")
            yield Shared(piece.start, piece.end, features)

    def word_features(self) -> Iterable[Shared]:
        """What holds for one word alone: its place, its quotation and bracket, and how it meets its neighbours."""
        looks = self.looks
        count = len(looks)
        piece_of = [p for p in self.pieces for _ in range(p.size)]
        for i, look in enumerate(looks):
            quote, bracket, piece = self.quotes[i], self.brackets[i], piece_of[i]
            year = "<" if i < self.first_year else "=" if i == self.first_year else ">"
            features = [
                f"q={quote}", f"br={bracket}", f"qb={quote}{bracket}", f"pos={10 * i // count}", f"i={min(i, 4)}",
                f"r={min(count - 1 - i, 4)}", f"fy={year}{self.style}", f"ty{self.kind}|{look.case}",
                f"px={min(i - piece.start, 3)}/{min(piece.end - 1 - i, 3)}",
            ]  # fmt: skip
            if i:
                features += _pair("-", looks[i - 1], look)
            if i + 1 < count:
                features += _pair("+", look, looks[i + 1])
            if 0 < i < count - 1:
                before, behind = looks[i - 1], looks[i + 1]
                features.append(f"ccc{before.case}{before.end}|{look.case}{look.end}|{behind.case}")
            yield Shared(i, i + 1, features)


def _pair(side: str, left: Look, right: Look) -> list[str]:
    return [
        f"ww{side}{left.core}|{right.core}",
        f"cc{side}{left.case}{left.end}|{right.case}{right.end}",
        f"nn{side}{left.number}{left.end}|{right.number}{right.end}",
        f"kc{side}{left.keyword}{left.case}|{right.keyword}{right.case}",
        f"dd{side}{left.lists}{left.end}|{right.lists}{right.case}",
    ]


def _quotes(looks: Sequence[Look]) -> list[int]:
    """For each word: 0 outside quotation marks, 1 inside, 2 opening, 3 closing, 4 both."""
    found: list[int] = []
    closing = ""
    for look in looks:
        inner = look.word.lstrip(_BEFORE_QUOTE)
        opens = not closing and inner[:1] in _CLOSING
        if opens:
            closing = _CLOSING[inner[0]]
        tail = look.word.rstrip(_BEHIND_QUOTE)
        closes = bool(closing) and tail[-1:] in closing and (not opens or len(tail) > 1) and tail[-1:] != ""
        found.append((4 if opens else 3) if closes else 2 if opens else 1 if closing else 0)
        if closes:
            closing = ""
    return found


def _brackets(looks: Sequence[Look]) -> list[int]:
    """For each word: 0 outside brackets, 1 opening, 2 closing, 3 inside."""
    found: list[int] = []
    depth = 0
    for look in looks:
        before = depth
        word = look.word
        depth = max(0, depth + word.count("(") + word.count("[") - word.count(")") - word.count("]"))
        found.append(min(before, 1) * 2 + min(depth, 1))
    return found


def _ends_piece(look: Look) -> bool:
    return look.word[-1] in ",.;:?!)]”\"»" and look.case not in "IN"


def _begins_piece(look: Look) -> bool:
    return look.word[0] in "([“\"‘«„"


def _ends_chunk(look: Look) -> bool:
    word = look.word
    ends = word[-1] in ".;:?!" or word[-2:] in (".)", ".”", '."', ".'", ",”", ',"')
    return ends and look.case not in "IN"


def _cut(
    looks: Sequence[Look], ends: Callable[[Look], bool], begins: Callable[[Look], bool] | None
) -> list[tuple[int, int]]:
    """The parts that are cut out behind each word that ends one and before each that begins one, as `(start, end)`."""
    cuts = [0]
    for i, look in enumerate(looks[1:], 1):
        if ends(looks[i - 1]) or (begins and begins(look)):
            cuts.append(i)
    return list(pairwise([*cuts, len(looks)]))
