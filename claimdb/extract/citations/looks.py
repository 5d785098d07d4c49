"""What a word of a citation looks like: letters, case, number, marks at its edges, and which lists it stands in.

A word is what stands between white space, its punctuation included: `(1999a).`, `R.,`, `“Harbour`. What is found here depends on
the word alone, so that it is worked out once for each different word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

from claimdb.extract import lexicon
from claimdb.tables import read_table

_EDGES = re.compile(r"^\W+|\W+$")
_INITIALS = re.compile(r"(?:[^\W\d_]\.?-?){1,4}")
_NUMBERS = (
    ("year", re.compile(r"(?:1[4-9]|20)\d\d[a-z]?")),
    ("years", re.compile(r"(?:1[4-9]|20)\d\d\W+(?:1[4-9]|20)?\d\d")),
    ("volume(issue)", re.compile(r"\d+\W*\(\d[^)]*\)?")),
    ("range", re.compile(r"[a-z]?\d+[a-z]?[-–—−‐]+[a-z]?\d+\w*")),
    ("volume:page", re.compile(r"\d+:[a-z]?\d+.*")),
    ("ordinal", re.compile(r"\d{1,2}(?:st|nd|rd|th)")),
    ("date", re.compile(r"\d{4}-\d\d(?:-\d\d)?|\d{1,2}[./]\d{1,2}[./](?:\d\d|\d{4})")),
    ("1", re.compile(r"\d")),
    ("2", re.compile(r"\d\d")),
    ("3", re.compile(r"\d{3}")),
    ("4", re.compile(r"\d{4}")),
    ("5", re.compile(r"\d{5,}")),
    ("marks", re.compile(r"[\d.,/:-]+")),
    ("mixed4", re.compile(r".*\d{4}.*")),
)
_DIGIT = re.compile(r"\d")
_ROMAN = re.compile(r"[ivxlcdm]{2,}")
_ADDRESS = re.compile(r"https?:|www\.")
_DOI = re.compile(r"\b10\.\d{4,}/")
_HOST = re.compile(r"\w\.(?:com|org|net|edu|gov|int|info|htm|html|pdf|[a-z]{2})(?:/|$)")
_OPENING = "“„«\"‘'`‚"
_CLOSING = "”“»\"’'´‘"
_BEHIND_QUOTE = ".,;:)]}?!"
_ENDS = (".)", ".”", '."', ".'", ",”", ',"')
KINDS = (
    "month weekday season volume number page edition editor translator in and others particle press periodical newspaper meeting genre body note series "
    "medium role ordinal suffix small p g b j"
).split()
"""The classes of keywords and the letters of the lists, each with a bit of its own; a class that is added stands at the end."""


@dataclass(frozen=True, slots=True)
class Look:
    """The look of one word.

    `core` is the word in small letters without the marks at its edges. `case`: `I` one initial, `N` several, `U` capitals, `V` two or three
    capitals, `T` one capital in front, `M` mixed, `l` small letters, `.` marks alone, `o` anything else. `number` is the kind of number
    that it holds, empty for none; `end` the marks behind it (`a` for none); `keyword` its class in the list of keywords; `lists` a letter for
    each list that it stands in: `p` places, `g` given names, `b` publishers, `j` periodicals.

    `opens` is the quotation mark that it begins with, `closes` the one that it ends with, `depth` how many brackets it opens more than it closes. A
    piece ends behind any mark and begins with a bracket or a quotation mark, a chunk ends behind a full stop, a colon or a semicolon; the point of an
    initial ends neither. `features` are all that is known of the word.
    """

    word: str
    core: str
    case: str
    number: str
    end: str
    keyword: str
    lists: str
    opens: str
    closes: str
    depth: int
    ends_piece: bool
    begins_piece: bool
    ends_chunk: bool
    features: tuple[str, ...]


@lru_cache(maxsize=50_000)
def look_at(word: str) -> Look:
    """The look of a word, which is not empty."""
    small = word.lower()
    core = small if small.isalnum() else _EDGES.sub("", small)
    case, number, end = _case(word), _number(core), _end(word)
    keyword = keywords().get(core) or keywords().get(core.replace(".", "")) or ""
    lists = _lists(core.removesuffix("'s").removesuffix("’s"), case)
    features = [f"w={core}", f"n={number}", f"c={case}", f"e={end}", f"sh={_shape(word)}", f"lc={lists}{case}"]
    features.append(f"b={'a' if word[0].isalnum() else word[0]}")
    features += [f"p{n}={word[:n]}" for n in (1, 2, 3, 4)] + [f"s{n}={word[-n:]}" for n in (1, 2, 3, 4)]
    features += [f"in{mark}" for mark in ".-–:/'’" if mark in word[1:-1]]
    features += [f"l={letter}" for letter in lists]
    if keyword:
        features.append(f"k={keyword}")
    if "." in small or "/" in small:
        named = (("address", _ADDRESS, small), ("doi", _DOI, small), ("host", _HOST, core))
        features += [name for name, pattern, text in named if pattern.search(text)][:1]
    initial = case in "IN"
    tail = word.rstrip(_BEHIND_QUOTE)
    return Look(
        word, core, case, number, end, keyword, lists,
        opens=first if (first := word.lstrip("([{")[:1]) and first in _OPENING else "",
        closes=tail[-1:] if tail and tail[-1] in _CLOSING and tail != first else "",
        depth=word.count("(") + word.count("[") - word.count(")") - word.count("]"),
        ends_piece=not initial and word[-1] in ",.;:?!)]”\"»",
        begins_piece=word[0] in "([“\"‘«„",
        ends_chunk=not initial and (word[-1] in ".;:?!" or word[-2:] in _ENDS),
        features=tuple(features),
    )  # fmt: skip


def _case(word: str) -> str:
    bare = word if word.isalnum() else _EDGES.sub("", word)
    if not bare:
        return "."
    if bare.isupper():
        if len(bare) == 1:
            return "I"
        if "." in word and _INITIALS.fullmatch(bare):
            return "N"
        return "U" if len(bare) > 3 else "V"
    if bare[0].isupper():
        return "T" if bare[1:].islower() else "M"
    return "l" if bare.islower() else "o"


def _number(core: str) -> str:
    if not _DIGIT.search(core):
        return "roman" if _ROMAN.fullmatch(core) else ""
    return next((kind for kind, pattern in _NUMBERS if pattern.fullmatch(core)), "mixed")


def _end(word: str) -> str:
    marks = word[len(word.rstrip("!\"#%&'()*,-./:;?@[]_{}¡«»“”‘’„–—…´`<>")) :]
    return "a" if not marks else marks if len(marks) < 3 else f"{marks[0]}~{marks[-1]}"


def _shape(word: str) -> str:
    """`Xx.`, `9(9).`: letters and numbers made one of a kind, at most eight signs."""
    shape = last = ""
    for letter in word[:24]:
        sign = _sign(letter)
        if sign != last or sign not in "9Xx":
            shape += sign
        last = sign
    return shape[:8]


@lru_cache(maxsize=4_000)
def _sign(letter: str) -> str:
    return "9" if letter.isdecimal() else "X" if letter.isupper() else "x" if letter.islower() else letter


def _lists(core: str, case: str) -> str:
    """The letters of the lists that hold the word; what is not written as a name is none."""
    found = _listed().get(core, "")
    return found if case not in "l." else found.replace("p", "").replace("g", "")


@cache
def _listed() -> dict[str, str]:
    """Every word of a list -> the letters of its lists, in the order of `KINDS`."""
    states = {w.lower() for row in read_table("places") for w in row[0].split() if w not in ("and", "of", "the")}
    given = lexicon.words("male_given_names") | lexicon.words("female_given_names")
    lists = {"p": words_of("places") | states, "g": given, "b": words_of("publishers"), "j": words_of("periodicals")}
    return {
        word: "".join(letter for letter, words in lists.items() if word in words)
        for word in sorted(set().union(*lists.values()))
    }


@cache
def words_of(name: str) -> frozenset[str]:
    """The words of list `name` (in `lexicon/`, without `.txt`)."""
    lines = (resources.files(__package__) / "lexicon" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@cache
def keywords() -> dict[str, str]:
    """Every keyword -> its class."""
    found = dict.fromkeys(month_numbers(), "month")
    lines = (resources.files(__package__) / "lexicon" / "keywords.txt").read_text(encoding="utf-8").splitlines()
    for line in lines:
        if not line.startswith("#"):
            kind, _, words = line.partition(":")
            for word in words.split():
                found.setdefault(word, kind)
    return found


@cache
def month_numbers() -> dict[str, int]:
    """Every form of a month's name that is a keyword, in small letters -> its number."""
    return months_of("months")


def months_of(name: str) -> dict[str, int]:
    """The months of list `name` (in `lexicon/`, without `.txt`): form -> number."""
    lines = (resources.files(__package__) / "lexicon" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.partition(":") for line in lines if not line.startswith("#"))
    return {form: int(number) for number, _, forms in pairs for form in forms.split()}
