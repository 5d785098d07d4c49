"""What tells the label of each word of a citation: its own look, its neighbours', and the pieces that punctuation cuts out.

Features are short strings, of three kinds. What a word says of itself holds for the words on either side as well, each place with
weights of its own (`word_features`); what two words that follow one another say holds for both (`pair_features`); the rest holds for a word, a piece
between marks or the whole citation (`find_atoms`). The last are grouped in atoms, of which the same come again and again: an atom is a
tuple that names some features at once (`atom_features`). So the model sums each group once and adds it where it holds; `features_of`
makes the list of each word, for training.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from claimdb.extract.citations.looks import Look, look_at

PLACES = (-3, -2, -1, 0, 1, 2, 3)
"""Where a word's features count: so many words before or behind it."""
OUTSIDE = "OUT"
"""The one feature of what lies before the first and behind the last word."""
_FAR = ("w=", "c=", "n=", "e=", "l=", "k=", OUTSIDE)
"""All that counts three words away."""
_CLOSERS = {"“": "”“", "„": "“”", "«": "»", '"': '"', "‘": "’", "'": "'", "`": "'´", "‚": "‘’"}


def word_features(look: Look) -> list[str]:
    """What a word says; see `holds_at`."""
    return [*look.features, f"t={look.word}"]


def holds_at(feature: str, place: int) -> bool:
    """Whether a word's feature counts for the word that stands `place` before it: the word as printed only for itself."""
    if place == 0:
        return True
    return feature.startswith(_FAR) if abs(place) == 3 else not feature.startswith("t=")


def pair_features(left: Look, right: Look) -> list[str]:
    """What two words that follow one another say by their looks, apart from which words they are."""
    return [
        f"cc{left.case}{left.end}|{right.case}{right.end}",
        f"nn{left.number}{left.end}|{right.number}{right.end}",
        f"kc{left.keyword}{left.case}|{right.keyword}{right.case}",
        f"dd{left.lists}{left.end}|{right.lists}{right.case}",
    ]


def words_feature(left: Look, right: Look) -> str:
    """Which words follow one another."""
    return f"ww{left.core}|{right.core}"


def placed(feature: str, place: int) -> str:
    """The name under which a word's feature is learnt for a place."""
    return f"{place}@{feature}"


def paired(feature: str, side: int) -> str:
    """The name under which a pair's feature is learnt for its left word (0) or its right one (1)."""
    return f"{'<>'[side]}{feature}"


Atom = tuple[object, ...]


def features_of(words: Sequence[str]) -> list[list[str]]:
    """All features of each word of a citation, under the names that are learnt."""
    looks = [look_at(word) for word in words]
    count = len(looks)
    own = [word_features(look) for look in looks]
    found = [
        [placed(f, o) for o in PLACES for f in (own[i + o] if 0 <= i + o < count else [OUTSIDE]) if holds_at(f, o)]
        for i in range(count)
    ]
    for i, (left, right) in enumerate(pairwise(looks)):
        features = [words_feature(left, right), *pair_features(left, right)]
        found[i] += [paired(f, 0) for f in features]
        found[i + 1] += [paired(f, 1) for f in features]
    for start, end, atoms in find_atoms(looks):
        names = [name for atom in atoms for name in atom_features(atom)]
        for place in range(start, end):
            found[place] += names
    return found


def find_atoms(looks: Sequence[Look]) -> Iterator[tuple[int, int, list[Atom]]]:
    """What is known beyond the words themselves: `(start, end, atoms)` hold for the words from `start` to `end` (not included)."""
    if not looks:
        return
    whole = _whole(looks)
    pieces = _parts(looks, [i for i in range(1, len(looks)) if looks[i - 1].ends_piece or looks[i].begins_piece])
    chunks = _parts(looks, [i for i in range(1, len(looks)) if looks[i - 1].ends_chunk])
    quotes, brackets = _quotes(looks), _brackets(looks)
    years = [i for i, look in enumerate(looks) if look.number == "year"]
    first_year = years[0] if years else len(looks)
    early = "e" if years and first_year < 0.4 * len(looks) else "l" if years else "0"
    bracketed = "(" if years and looks[first_year].word[0] == "(" else ""
    style = f"{bracketed}{early}{'q' if any(quotes) else ''}"
    yield 0, len(looks), [("whole", whole, any("address" in look.features for look in looks))]
    yield from _chunk_atoms(chunks, style)
    yield from _piece_atoms(looks, pieces, whole)
    count = len(looks)
    for piece in pieces:
        for i in range(piece.start, piece.end):
            look = looks[i]
            side = "<" if i < first_year else "=" if i == first_year else ">"
            atoms: list[Atom] = [
                ("word", quotes[i], brackets[i], whole, look.case, side, style),
                (
                    "place",
                    10 * i // count,
                    min(i, 4),
                    min(count - 1 - i, 4),
                    min(i - piece.start, 3),
                    min(piece.end - 1 - i, 3),
                ),
            ]
            if 0 < i < count - 1:
                before, behind = looks[i - 1], looks[i + 1]
                atoms.append(("three", before.case, before.end, look.case, look.end, behind.case))
            yield i, i + 1, atoms


def atom_features(atom: Atom) -> list[str]:
    """The names of the features that an atom stands for."""
    kind, *values = atom
    return _NAMES[str(kind)](*values)


class _Part(NamedTuple):
    """Words between marks: where it begins and ends (not included), and in `held` what it holds, as atoms name it."""

    start: int
    end: int
    held: tuple[object, ...]


def _whole(looks: Sequence[Look]) -> str:
    """What the whole holds: a letter each for volume, publisher, meeting, genre, pages, "in"."""
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


def _parts(looks: Sequence[Look], cuts: list[int]) -> list[_Part]:
    return [_part(looks, start, end) for start, end in pairwise([0, *cuts, len(looks)])]


def _part(looks: Sequence[Look], start: int, end: int) -> _Part:
    """`held`: the number of words, their cases (runs made short), kinds, initials, small words, years, and the quarter that are places and words of periodicals."""
    kinds: dict[str, None] = {}
    initials = small = years = places = periodicals = 0
    cases = ""
    for look in looks[start:end]:
        case = "9" if look.number and look.number != "roman" else look.case
        if cases[-2:] != case + "+" and len(cases) < 10:
            cases += "+" if cases[-1:] == case else case
        initials += look.case in "IN"
        small += look.case == "l"
        years += look.number == "year"
        if look.keyword:
            kinds[look.keyword] = None
        if look.lists:
            kinds[look.lists[-1]] = None
            places += "p" in look.lists
            periodicals += "j" in look.lists
    size = end - start
    held = (
        min(size, 12),
        cases[:8],
        tuple(kinds),
        min(initials, 3),
        min(small, 3),
        min(years, 2),
        places * 4 // size,
        periodicals * 4 // size,
    )
    return _Part(start, end, held)


def _chunk_atoms(chunks: Sequence[_Part], style: str) -> Iterator[tuple[int, int, list[Atom]]]:
    """Chunks lie between full stops, colons and semicolons."""
    last = len(chunks) - 1
    for place, chunk in enumerate(chunks):
        atoms: list[Atom] = [("chunk", *chunk.held), ("chunk place", min(place, 6), min(last - place, 5), style)]
        if place < last:
            atoms.append(("chunk behind", *chunks[place + 1].held))
        if place:
            atoms.append(("chunk before", *chunks[place - 1].held))
        yield chunk.start, chunk.end, atoms


def _piece_atoms(looks: Sequence[Look], pieces: Sequence[_Part], whole: str) -> Iterator[tuple[int, int, list[Atom]]]:
    """Pieces lie between any marks, commas, brackets and quotation marks too."""
    for place, piece in enumerate(pieces):
        mark = looks[piece.end - 1].word[-1]
        before = looks[piece.start - 1].word[-1] if place else ""
        atoms: list[Atom] = [("piece", *piece.held), ("piece marks", before, mark, str(piece.held[1])[:3])]
        atoms.append(("piece of", whole, min(piece.end - piece.start, 5)))
        for name, other in (("n", place + 1), ("b", place - 1), ("m", place + 2)):
            there = pieces[other].held if 0 <= other < len(pieces) else ()
            atoms.append(("beside", name, *there))
        yield piece.start, piece.end, atoms


def _quotes(looks: Sequence[Look]) -> list[int]:
    """For each word: 0 outside quotation marks, 1 inside, 2 opening, 3 closing, 4 both."""
    found: list[int] = []
    closers = ""
    for look in looks:
        opens = not closers and bool(look.opens)
        if opens:
            closers = _CLOSERS[look.opens]
        closes = bool(closers) and bool(look.closes) and look.closes in closers
        found.append((4 if opens else 3) if closes else 2 if opens else 1 if closers else 0)
        if closes:
            closers = ""
    return found


def _brackets(looks: Sequence[Look]) -> list[int]:
    """For each word: 0 outside brackets, 1 opening, 2 closing, 3 inside."""
    found: list[int] = []
    depth = 0
    for look in looks:
        before = depth
        depth = max(0, depth + look.depth)
        found.append(min(before, 1) * 2 + min(depth, 1))
    return found


# -- the names of an atom's features -----------------------------------------------------------------------------------


def _whole_names(whole: str, has_address: bool) -> list[str]:
    return [f"ty={whole}", *(f"has{letter}" for letter in whole), *(["hasU"] if has_address else [])]


def _chunk_names(size: int, _cases: str, kinds: Sequence[str], initials: int, small: int, *_: int) -> list[str]:
    return [f"chn={size}", f"chi={initials}/{small}", *(f"chk={kind}" for kind in kinds)]


def _behind_names(
    _size: int, _cases: str, kinds: Sequence[str], initials: int, small: int, years: int, *_: int
) -> list[str]:
    return [f"nchi={min(initials, 2)}/{min(small, 2)}/{years}", *(f"nchk={kind}" for kind in kinds)]


def _before_names(
    _size: int, _cases: str, kinds: Sequence[str], initials: int, small: int, years: int, *_: int
) -> list[str]:
    return [f"pchi={min(initials, 2)}/{min(small, 2)}/{min(years, 1)}", *(f"pchk={kind}" for kind in kinds)]


def _piece_names(
    size: int, cases: str, kinds: Sequence[str], _i: int, _s: int, _y: int, places: int, periodicals: int
) -> list[str]:
    return [f"pl={min(size, 9)}", f"pc={cases}", f"pp={places}", f"pj={periodicals}", *(f"pk={kind}" for kind in kinds)]


def _beside_names(name: str, *held: Any) -> list[str]:
    if not held:
        return [f"{name}=OUT"]
    size, cases, kinds, _i, _s, _y, places, _p = held
    return [f"{name}l={min(size, 6)}", f"{name}c={cases}", f"{name}p={places}", *(f"{name}k={kind}" for kind in kinds)]


_NAMES: dict[str, Callable[..., list[str]]] = {
    "whole": _whole_names,
    "chunk": _chunk_names,
    "chunk place": lambda place, left, style: [f"ch={place}{style}", f"chr={left}"],
    "chunk behind": _behind_names,
    "chunk before": _before_names,
    "piece": _piece_names,
    "piece marks": lambda before, mark, cases: [f"pe={mark}{cases}", f"pb={before}{mark}"],
    "piece of": lambda whole, size: [f"tp={whole}|{size}"],
    "beside": _beside_names,
    "word": lambda quote, bracket, whole, case, side, style: [
        f"q={quote}",
        f"br={bracket}",
        f"qb={quote}{bracket}",
        f"ty{whole}|{case}",
        f"fy={side}{style}",
    ],
    "place": lambda tenth, first, last, begin, end: [f"pos={tenth}", f"i={first}", f"r={last}", f"px={begin}/{end}"],
    "three": lambda b, be, c, ce, n: [f"ccc{b}{be}|{c}{ce}|{n}"],
}
