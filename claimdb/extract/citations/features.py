"""What tells the label of each word of a citation: its own look, its neighbours', and the pieces that punctuation cuts out.

A feature is a number of 32 bits, mixed from its name and its values, under which the model holds weights. What a word says of itself holds for the
words on either side as well, each place with weights of its own (`own_features`). What two words that follow one another say holds for both;
the rest holds for a word, for a piece between marks, for a chunk between full stops or for the whole citation. `lay_out` finds all of that for many
citations at once, as arrays, so that nothing is done word by word which numpy can do; `features_of` makes the list of each word, for
training, from the same arrays.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from claimdb.extract.citations.looks import KINDS, Look, look_at

Ints = NDArray[np.int64]
Keys = NDArray[np.uint32]
PLACES = (-3, -2, -1, 0, 1, 2, 3)
"""Where a word's own features count: so many words before or behind it."""
OUTSIDE = crc32(b"outside")
"""The one feature of what lies before the first and behind the last word."""
ROLES = ("piece", "n", "b", "m", "chunk", "chunk n", "chunk b", "whole")
"""A part's kinds of words count for its own words and for those of the parts before and behind it."""
_FAR = ("w=", "c=", "n=", "e=", "l=", "k=")
"""All that counts three words away."""
_CLOSERS = {"“": "”“", "„": "“”", "«": "»", '"': '"', "‘": "’", "'": "'", "`": "'´", "‚": "‘’"}
_CASES = "IVNUTMl.o9"
_SIZE = 2**32


# -- the words -----------------------------------------------------------------------------------------------------------


def own_features(look: Look) -> list[int]:
    """What a word says of itself; the last is the word as printed."""
    return [crc32(name.encode()) for name in (*look.features, f"t={look.word}")]


def own_features_at(look: Look, place: int) -> list[int]:
    """Those that count for the word that stands `place` before it: the word as printed for itself alone, few three words away."""
    if place == 0:
        return own_features(look)
    return [crc32(name.encode()) for name in look.features if abs(place) < 3 or name.startswith(_FAR)]


def codes_of(look: Look) -> list[int]:
    """The numbers that the layout needs of a word, in the order of the names below."""
    return [
        _CASES.index(look.case), _code(look.number), _code(look.end), _code(look.keyword), _code(look.lists), crc32(look.core.encode()),
        ord(look.word[0]), ord(look.word[-1]), ord(look.opens or "\0"), ord(look.closes or "\0"), look.depth, look.ends_piece,
        look.begins_piece, look.ends_chunk, look.number == "year", look.case in "IN", look.case == "l", "p" in look.lists, "j" in look.lists,
        _bit(look.keyword) | _bit(look.lists[-1:]), _holds(look),
        _CASES.index("9" if look.number not in ("", "roman") else look.case),
    ]  # fmt: skip


@lru_cache(maxsize=10_000)
def _code(text: str) -> int:
    return crc32(text.encode())


def _bit(kind: str) -> int:
    return 1 << KINDS.index(kind) if kind else 0


(
    CASE, NUMBER, END, KEYWORD, LISTS, CORE, FIRST, LAST, OPENS, CLOSES, DEPTH, ENDS_PIECE, BEGINS_PIECE, ENDS_CHUNK, YEAR, INITIAL, SMALL,
    PLACE, PERIODICAL, KIND, HOLDS, SIGN,
) = range(22)  # fmt: skip
COLUMNS = 22
"""How many numbers `codes_of` gives."""


def _holds(look: Look) -> int:
    """What the word makes the whole, a bit each: one with volumes, a publisher, a meeting, a genre, pages, an "in", an address."""
    keyword, number = look.keyword, look.number
    return (
        (keyword == "volume" or number == "volume(issue)")
        | (keyword == "press" or "b" in look.lists) << 1
        | (keyword == "meeting") << 2
        | (keyword == "genre") << 3
        | (keyword == "page" or number == "range") << 4
        | (keyword == "in" and look.case != "l") << 5
        | ("address" in look.features) << 6
    )


_IN, _ADDRESS = 1 << 5, 1 << 6


def mix(name: str, *values: Ints | int) -> Keys:
    """The features with this name and these values (arrays of one length, or numbers)."""
    mixed = np.asarray(crc32(name.encode()), np.uint64)
    for value in values:
        mixed = ((mixed ^ np.asarray(value).astype(np.uint64)) * np.uint64(0x9E3779B1)) & np.uint64(_SIZE - 1)
        mixed = mixed ^ (mixed >> np.uint64(15))
    return mixed.astype(np.uint32)


# -- the layout ----------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Layer:
    """Features that hold for parts: row n of `keys` and of `kinds` (for each of `roles` a mask of `KINDS`) for the words `starts[n]` to `ends[n]`."""

    starts: Ints
    ends: Ints
    keys: Keys
    kinds: Ints
    roles: tuple[str, ...]


@dataclass(slots=True)
class Layout:
    """What is known of citations laid end to end, beyond what each word says: `layers`, and in `pairs` the features of each two words that follow
    one another, the left of which are at `lefts`."""

    layers: list[Layer]
    pairs: Keys
    lefts: Ints


def lay_out(codes: Ints, lengths: Sequence[int]) -> Layout:
    """The layout of citations of `lengths` words, none of them 0; row n of `codes` is what `codes_of` gives for word n."""
    ends: Ints = np.cumsum(np.asarray(lengths, np.int64))
    starts = ends - lengths
    first = np.zeros(len(codes), bool)
    first[starts] = True
    later = codes[:, HOLDS].copy()
    later[starts] &= ~_IN  # "In" as the first word tells nothing
    whole = np.bitwise_or.reduceat(later, starts)
    kind = whole & ~_ADDRESS
    cut = np.roll(codes, 1, axis=0)
    pieces = _Parts(codes, first, first | (cut[:, ENDS_PIECE] | codes[:, BEGINS_PIECE]).astype(bool))
    chunks = _Parts(codes, first, first | cut[:, ENDS_CHUNK].astype(bool))
    quotes, brackets = _quotes_and_brackets(codes, starts, ends)
    reference = np.repeat(np.arange(len(starts)), lengths)
    style, side = _style(codes, quotes, starts, lengths, reference)
    layers = [
        Layer(starts, ends, np.stack([mix("ty", kind)], axis=1), whole[:, None], ("whole",)),
        _chunk_layer(chunks, style[reference[chunks.starts]]),
        _piece_layer(codes, pieces, kind[reference[pieces.starts]]),
        _word_layer(
            codes,
            pieces,
            (quotes, brackets, side),
            kind[reference],
            style[reference],
            starts[reference],
            ends[reference],
        ),
    ]
    lefts = np.flatnonzero(~first[1:])
    return Layout(layers, _pairs(codes[lefts], codes[lefts + 1]), lefts)


class _Parts:
    """Parts of citations: words between cuts, with sums of what they hold, and which parts stand beside each other in one citation."""

    def __init__(self, codes: Ints, first: NDArray[np.bool_], begins: NDArray[np.bool_]) -> None:
        self.starts = np.flatnonzero(begins)
        self.ends = np.append(self.starts[1:], len(codes))
        self.sizes = self.ends - self.starts
        self.leads = first[self.starts]
        self.of = np.cumsum(begins) - 1
        self.kinds = np.bitwise_or.reduceat(codes[:, KIND], self.starts)
        sums = np.add.reduceat(codes[:, [INITIAL, SMALL, YEAR, PLACE, PERIODICAL]], self.starts, axis=0)
        self.initials, self.small, self.years = (
            np.minimum(sums[:, 0], 3),
            np.minimum(sums[:, 1], 3),
            np.minimum(sums[:, 2], 2),
        )
        self.places, self.periodicals = sums[:, 3] * 4 // self.sizes, sums[:, 4] * 4 // self.sizes
        group = np.cumsum(self.leads)
        self.number = np.arange(len(self.starts)) - np.flatnonzero(self.leads)[group - 1]
        self.left = (
            np.append(np.flatnonzero(self.leads)[1:], len(self.leads))[group - 1] - 1 - np.arange(len(self.starts))
        )

    def beside(self, values: Ints, step: int, outside: int) -> Ints:
        """The value of the part `step` further in the same citation, else `outside`."""
        moved = np.roll(values, -step)
        there = self.left >= step if step > 0 else self.number >= -step
        return np.where(there, moved, outside)


def _chunk_layer(chunks: _Parts, style: Ints) -> Layer:
    """Chunks lie between full stops, colons and semicolons."""

    def beside(step: int, name: str) -> Keys:
        values = [
            chunks.beside(v, step, 9)
            for v in (np.minimum(chunks.initials, 2), np.minimum(chunks.small, 2), chunks.years)
        ]
        return mix(name, *values)

    keys = [
        mix("chn", np.minimum(chunks.sizes, 12)), mix("chi", chunks.initials, chunks.small), mix("ch", np.minimum(chunks.number, 6), style),
        mix("chr", np.minimum(chunks.left, 5)), beside(1, "nchi"), beside(-1, "pchi"),
    ]  # fmt: skip
    kinds = [chunks.kinds, chunks.beside(chunks.kinds, 1, 0), chunks.beside(chunks.kinds, -1, 0)]
    return Layer(
        chunks.starts, chunks.ends, np.stack(keys, axis=1), np.stack(kinds, axis=1), ("chunk", "chunk n", "chunk b")
    )


def _piece_layer(codes: Ints, pieces: _Parts, whole: Ints) -> Layer:
    """Pieces lie between any marks, commas, brackets and quotation marks too."""
    signs = codes[:, SIGN].astype(np.uint8).tobytes()
    shapes = [_shape(signs[s:e]) for s, e in zip(pieces.starts.tolist(), pieces.ends.tolist(), strict=True)]
    shape, opening = np.array(shapes, np.int64).T
    mark = codes[pieces.ends - 1, LAST]
    before = pieces.beside(mark, -1, 0)
    keys = [
        mix("pl", np.minimum(pieces.sizes, 9)), mix("pc", shape), mix("pp", pieces.places), mix("pj", pieces.periodicals),
        mix("pe", mark, opening), mix("pb", before, mark), mix("tp", whole, np.minimum(pieces.sizes, 5)),
    ]  # fmt: skip
    kinds = [pieces.kinds]
    for name, step in (("n", 1), ("b", -1), ("m", 2)):
        keys += [
            mix(f"{name}l", pieces.beside(np.minimum(pieces.sizes, 6), step, 9)), mix(f"{name}c", pieces.beside(shape, step, 0)),
            mix(f"{name}p", pieces.beside(pieces.places, step, 9)),
        ]  # fmt: skip
        kinds.append(pieces.beside(pieces.kinds, step, 0))
    return Layer(pieces.starts, pieces.ends, np.stack(keys, axis=1), np.stack(kinds, axis=1), ("piece", "n", "b", "m"))


def _word_layer(
    codes: Ints, pieces: _Parts, states: tuple[Ints, Ints, Ints], whole: Ints, style: Ints, starts: Ints, ends: Ints
) -> Layer:
    """What holds for one word alone: its place, its quotation and bracket, and the two beside it."""
    quotes, brackets, side = states
    at = np.arange(len(codes))
    first, last = at - starts, ends - 1 - at
    before, behind = np.roll(codes, 1, axis=0), np.roll(codes, -1, axis=0)
    three = mix("ccc", before[:, CASE], before[:, END], codes[:, CASE], codes[:, END], behind[:, CASE])
    keys = [
        mix("q", quotes), mix("br", brackets), mix("qb", quotes, brackets), mix("pos", 10 * first // (ends - starts)),
        mix("i", np.minimum(first, 4)), mix("r", np.minimum(last, 4)), mix("fy", side, style), mix("tyc", whole, codes[:, CASE]),
        mix("px", np.minimum(at - pieces.starts[pieces.of], 3), np.minimum(pieces.ends[pieces.of] - 1 - at, 3)),
        np.where((first > 0) & (last > 0), three, 0),
    ]  # fmt: skip
    return Layer(at, at + 1, np.stack(keys, axis=1), np.zeros((len(codes), 0), np.int64), ())


def _pairs(left: Ints, right: Ints) -> Keys:
    keys = [
        mix("ww", left[:, CORE], right[:, CORE]),
        mix("cc", left[:, CASE], left[:, END], right[:, CASE], right[:, END]),
        mix("nn", left[:, NUMBER], left[:, END], right[:, NUMBER], right[:, END]),
        mix("kc", left[:, KEYWORD], left[:, CASE], right[:, KEYWORD], right[:, CASE]),
        mix("dd", left[:, LISTS], left[:, END], right[:, LISTS], right[:, CASE]),
    ]
    return np.stack(keys, axis=1)


def _style(codes: Ints, quotes: Ints, starts: Ints, lengths: Sequence[int], reference: Ints) -> tuple[Ints, Ints]:
    """For each citation how it is written (has quotation marks, an early or late first year, in brackets), and for each word whether it stands before
    (0), at (1) or behind (2) the first year."""
    at = np.arange(len(codes))
    year = np.where(codes[:, YEAR] == 1, at, len(codes))
    first = np.minimum.reduceat(year, starts)
    has = first < len(codes)
    early = np.where(has, np.where(first - starts < 0.4 * np.asarray(lengths), 1, 2), 0)
    bracketed = has & (codes[np.minimum(first, len(codes) - 1), FIRST] == ord("("))
    quoted = np.maximum.reduceat(quotes, starts) > 0
    side = np.where(at < first[reference], 0, np.where(at == first[reference], 1, 2))
    return early * 4 + bracketed * 2 + quoted, side


def _quotes_and_brackets(codes: Ints, starts: Ints, ends: Ints) -> tuple[Ints, Ints]:
    """For each word where it stands: 0 outside quotation marks, 1 inside, 2 opening, 3 closing, 4 both; 0 outside brackets, 1 opening, 2 closing, 3 inside."""
    quotes, brackets = [0] * len(codes), [0] * len(codes)
    opens, closes, depths = (codes[:, column].tolist() for column in (OPENS, CLOSES, DEPTH))
    for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
        closers, depth = "", 0
        for i in range(start, end):
            if depth or depths[i]:
                before, depth = depth, max(0, depth + depths[i])
                brackets[i] = min(before, 1) * 2 + min(depth, 1)
            if closers or opens[i]:
                opening = not closers
                closers = closers or _CLOSERS[chr(opens[i])]
                closing = closes[i] > 0 and chr(closes[i]) in closers
                quotes[i] = (4 if opening else 3) if closing else 2 if opening else 1
                closers = "" if closing else closers
    return np.array(quotes), np.array(brackets)


_SHAPES: dict[bytes, tuple[int, int]] = {}


def _shape(signs: bytes) -> tuple[int, int]:
    """The cases of a piece's words, runs made short, as two numbers: all (at most eight signs) and the first three."""
    signs = signs[:32]
    found = _SHAPES.get(signs)
    if found is None:
        shape = ""
        for sign in signs:
            case = _CASES[sign]
            if shape[-2:] != case + "+":
                shape += "+" if shape[-1:] == case else case
        found = crc32(shape[:8].encode()), crc32(shape[:3].encode())
        if len(_SHAPES) < 50_000:
            _SHAPES[signs] = found
    return found


# -- for training --------------------------------------------------------------------------------------------------------


def features_of(words: Sequence[str]) -> list[list[str]]:
    """All features of each word of a citation, under the names that are learnt: `own:PLACE:FEATURE`, `pair:SIDE:FEATURE` (0 for the left word), `part:0:FEATURE`
    and `kind:ROLE:KIND`."""
    looks = [look_at(word) for word in words]
    if not looks:
        return []
    count = len(looks)
    found = [
        [
            f"own:{column}:{key}"
            for column, place in enumerate(PLACES)
            for key in (own_features_at(looks[i + place], place) if 0 <= i + place < count else [OUTSIDE])
        ]
        for i in range(count)
    ]
    layout = lay_out(np.array([codes_of(look) for look in looks], np.int64), [count])
    for left, keys in zip(layout.lefts.tolist(), layout.pairs.tolist(), strict=True):
        for side in (0, 1):
            found[left + side] += [f"pair:{side}:{key}" for key in keys]
    for layer in layout.layers:
        for start, end, keys, masks in zip(
            layer.starts.tolist(), layer.ends.tolist(), layer.keys.tolist(), layer.kinds.tolist(), strict=True
        ):
            names = [f"part:0:{key}" for key in keys if key]
            names += [
                f"kind:{ROLES.index(role)}:{kind}"
                for role, mask in zip(layer.roles, masks, strict=True)
                for kind in _bits(mask)
            ]
            for place in range(start, end):
                found[place] += names
    return found


def _bits(mask: int) -> Iterator[int]:
    return (bit for bit in range(len(KINDS)) if mask >> bit & 1)
