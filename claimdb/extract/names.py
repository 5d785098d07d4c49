"""Names in running text: capitalised words that belong together, the title before them set apart.

"ANC spokesman Tom Hale" is one run; `role` is "ANC spokesman" and `name` "Tom Hale". A run that is a title alone
("the Prime Minister") has a role and no name.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from claimdb.extract.lexicon import words
from claimdb.extract.phrases import is_verb
from claimdb.extract.tokens import ABBREVIATED, Token
from claimdb.tables import read_forms, read_table
from claimdb.text import name_key

PARTICLES = frozenset("de la van von der den bin ibn al el du da dos di ben ter ten le bint abu zu den".split())
_CONNECTORS = frozenset(["of", "for", "on"])
_NAMES_TOO = frozenset(
    (
        "king bishop pope judge dean major prince marshal knight lord abbot duke earl baron page justice "
        "cardinal sergeant constable deacon squire friar chancellor steward"
    ).split()
)
_NEVER_NAMES = frozenset(
    (
        "i the a an and or but if in on at by for from to with of as is was it he she they we you this that "
        "these those there here not no yes so then when while after before since because although though "
        "however meanwhile moreover what who why how where which his her its their our my your all some many "
        "most few both each every any another other monday tuesday wednesday thursday friday saturday sunday "
        "january february march april june july august september october november december today yesterday "
        "tomorrow also still even now just once only more less according earlier later last next during under "
        "over about against between through until among despite both following speaking asked instead "
        "furthermore indeed similarly nevertheless notably separately currently recently finally first second "
        "third perhaps maybe several nobody somebody everybody anybody none whoever someone everyone anyone nothing "
        "something everything certainly surely probably clearly neighboring neighbouring"
    ).split()
)
_PLAIN_TITLES = frozenset("mr mrs ms miss mx dr sir madam dame lord lady hon the".split())


@dataclass(slots=True)
class NameRun:
    """A run of tokens `[first, last]` (places in a token list, both included). `start` and `end` count in the article's text.

    `name` is "" for a title alone; `kind` is `person`, `organization` or None (cannot tell). Nothing changes a run; it is not frozen only because
    there are many, and frozen ones take three times as long to make.
    """

    first: int
    last: int
    start: int
    end: int
    role: str
    name: str
    kind: str | None
    possessive: bool


@cache
def title_words() -> frozenset[str]:
    """Single words of the honorifics table: a person's name may follow them."""
    return frozenset(word for row in read_table("honorifics") for word in row[0].lower().replace(".", "").split()) - {
        "of", "the", "and", "for", "in", "to", "affairs", "foreign", "state", "national", "general's",
    }  # fmt: skip


@cache
def title_genders() -> dict[str, str]:
    """`m` or `f` for the titles that tell."""
    return {
        row[0].lower().replace(".", ""): row[2] for row in read_table("honorifics") if len(row) > 2 and row[2] in "mf"
    }


@cache
def places() -> dict[str, str]:
    """Key of a state's or capital's name -> its name as the table spells it."""
    return {name_key(row[0]): row[0] for row in read_table("places")}


@cache
def demonyms() -> frozenset[str]:
    """Words for people and things of a state, lower case."""
    return frozenset(word.lower() for _, (_, *words_) in read_forms("places") for word in words_)


@cache
def outlets() -> frozenset[str]:
    """Keys of all names of the outlets in the table."""
    return frozenset(name_key(form) for _, forms in read_forms("outlets") for form in forms)


@lru_cache(maxsize=20_000)
def is_organization_word(word: str) -> bool:
    """Whether a word makes a name the name of a body ("Ministry", "Bank")."""
    return word.lower().rstrip(".") in words("organization_words")


def find_names(
    tokens: list[Token], sentence_starts: frozenset[int], common: frozenset[str], proper: frozenset[str] | None = None
) -> list[NameRun]:
    """The names among `tokens`, in order. `sentence_starts` are offsets; `common` the words that the article also has in
    lower case: such a word alone at a sentence's start is no name; `proper`, if given, those with a capital inside a sentence: another
    one alone at a sentence's start, with no verb behind it, is no name either."""
    runs = []
    behind = 0
    for at in [at for at, token in enumerate(tokens) if token.named]:
        if at < behind or not _may_start(tokens, at, sentence_starts, common):
            continue
        if proper is not None and _is_capital_by_place(tokens, at, sentence_starts, proper):
            continue
        last = _run_end(tokens, at)
        run = _split_run(tokens, at, last)
        if run:
            runs.append(run)
        behind = last + 1
    return runs


def _may_start(tokens: list[Token], at: int, starts: frozenset[int], common: frozenset[str]) -> bool:
    token = tokens[at]
    if token.lower.partition("'")[0] in _NEVER_NAMES and not _is_initial(tokens, at):
        return False
    initial = token.start in starts or (at > 0 and tokens[at - 1].text in '“"‘«„:•–—-')
    if initial and not (at + 1 < len(tokens) and tokens[at + 1].capital) and _is_common(token.base):
        return False
    if initial and token.base.lower() in common:
        return at + 1 < len(tokens) and tokens[at + 1].capital and token.lower in title_words()
    return True


def _is_initial(tokens: list[Token], at: int) -> bool:
    """`A. Lind`: a letter with its point, and a name behind."""
    if len(tokens[at].text) > 1 or at + 2 >= len(tokens) or tokens[at + 1].text != ".":
        return False
    return tokens[at + 1].start == tokens[at].end and tokens[at + 2].capital and len(tokens[at + 2].text) > 1


def _is_capital_by_place(tokens: list[Token], at: int, starts: frozenset[int], proper: frozenset[str]) -> bool:
    """Whether a word alone at a sentence's start may have its capital from there: nothing in the article or the tables knows
    it as a name, and no verb behind makes it the subject ("Hale said" may be the only mention)."""
    token = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.start not in starts or token.base in proper or token.base.isupper() or token.lower in title_words():
        return False
    if following is None or following.capital or following.text == "&" or token.possessive or is_verb(tokens, at + 1):
        return False
    if (following.lower in PARTICLES or following.named) and _next_word(tokens, at, False):
        return False  # "Ursula van der Leen"
    key = name_key(token.base)
    return key not in places() and key not in outlets()


@lru_cache(maxsize=20_000)
def _is_common(word: str) -> bool:
    """Whether a word is a common noun for a source ("Officials", "Evidence"): alone at a sentence's start it is no name."""
    low = word.lower()
    return any(word in words(what) for word in (low, low.removesuffix("s")) for what in ("groups", "documents"))


def _run_end(tokens: list[Token], at: int) -> int:
    """The last token of the run that starts at `at`."""
    last = at
    body = _names_a_body(tokens[at].base)
    while last + 1 < len(tokens):
        if tokens[last].possessive and not _is_joined_body(tokens, at, last):
            break
        step = _next_word(tokens, last, body)
        if not step:
            break
        last += step
        body = body or _names_a_body(tokens[last].base)
    return last


@lru_cache(maxsize=20_000)
def _names_a_body(word: str) -> bool:
    return is_organization_word(word) or word.lower() in title_words()


def _next_word(tokens: list[Token], last: int, body: bool) -> int:
    """How many tokens on the run's next word stands, 0 at its end."""
    head = tokens[last + 1]
    if head.named and head.quoted == tokens[last].quoted:
        return 0 if head.lower in _NO_PART_OF_NAMES else 1
    if head.lower not in _JOINTS:
        return 0
    following = tokens[last + 1 : last + 4]
    word = [t.named and t.quoted == tokens[last].quoted for t in following] + [False] * 2
    if head.text == "." and (tokens[last].lower in ABBREVIATED or len(tokens[last].text) == 1) and word[1]:
        return 2
    if head.lower in PARTICLES:
        return _behind_particles(following, word)
    if (
        len(following) > 1
        and _is_plural_possessive(tokens[last], head)
        and word[1]
        and is_organization_word(following[1].base)
    ):
        return 2
    if body and head.lower in _CONNECTORS:
        if len(following) > 1 and following[1].lower in _NEVER_NAMES:
            return 0
        return 2 if word[1] else 3 if len(following) > 1 and following[1].lower == "the" and word[2] else 0
    if head.text == "&" and word[1]:
        return 2
    if body and head.lower == "and" and word[1] and last > 1 and _in_list_of_fields(tokens, last):
        return 2
    return 0


_NO_PART_OF_NAMES = _NEVER_NAMES - {"may", "march", "august"}
_JOINTS = PARTICLES | _CONNECTORS | {".", "&", "and", "'", "’"}
"""What a name can go on behind, besides a capital."""


def _behind_particles(following: list[Token], word: list[bool]) -> int:
    """`Ursula | van der Leen`: the name behind one particle or two."""
    if word[1]:
        return 2
    return 3 if len(following) > 2 and following[1].lower in PARTICLES and word[2] else 0


def _is_plural_possessive(word: Token, mark: Token) -> bool:
    """`Teachers|' Union`"""
    return mark.text in "'’" and mark.start == word.end and word.text.endswith("s")


def _in_list_of_fields(tokens: list[Token], last: int) -> bool:
    """`Ministry of Labour | and Social Affairs`: an "of" or "for" stands one or two words before."""
    return any(t.lower in _CONNECTORS for t in tokens[max(0, last - 2) : last])


def _is_joined_body(tokens: list[Token], first: int, last: int) -> bool:
    """`Prime Minister's | Office`: a possessive within the name of a body."""
    following = tokens[last + 1]
    if not (following.capital and following.is_word):
        return False
    if is_organization_word(following.base):
        return all(t.base.lower() in title_words() or t.base.lower() in _COLLECTIVES for t in tokens[first : last + 1])
    return False


_COLLECTIVES = frozenset(
    "people peoples women men workers children farmers teachers writers journalists ombudsman veterans".split()
)


def _split_run(tokens: list[Token], first: int, last: int) -> NameRun | None:
    """The run `[first, last]` with its title set apart; None if it is no name."""
    words_ = tokens[first : last + 1]
    if first == last and _is_people(words_[0].base):
        return None
    gaps = (False, *[b.start > a.end for a, b in pairwise(words_)])
    count, role, name, kind = _parse_run(tuple([t.text for t in words_]), gaps)
    end = words_[count - 1]
    return NameRun(
        first, first + count - 1, words_[0].start, end.start + len(end.base), role, name, kind, end.possessive
    )


@lru_cache(maxsize=20_000)
def _parse_run(texts: tuple[str, ...], gaps: tuple[bool, ...]) -> tuple[int, str, str, str | None]:
    """How many of a run's words are kept, its role, name and kind; `gaps` says before which of them there is a space."""
    words_, at = [], 0
    for text, gap in zip(texts, gaps, strict=True):
        at += gap
        words_.append(Token(text, at, at := at + len(text)))
    cut = 1 if len(words_) > 2 and words_[0].lower in _PLURAL_TITLES else _name_offset(words_)
    origin = next((i for i in range(cut + 1, len(words_)) if words_[i].lower == "of"), 0) if cut else 0
    if origin and not any(is_organization_word(t.base) for t in words_[cut:origin]):
        # "President Tom Hale of Norland": where somebody is from is no part of the name
        words_ = words_[:origin]
    named = words_[cut:]
    while len(named) > 2 and named[-1].text in _POST_NOMINALS:
        named = named[:-1]
    while named and named[0].text == ".":
        named = named[1:]
    if cut and len(named) == 1 and len(named[0].text) == 1:  # "Dr K": the letter alone names nobody
        return len(words_), "", _joined(words_, base=True), "person"
    return len(words_), _joined(words_[:cut]), _joined(named, base=True), _kind(words_[:cut], named)


_POST_NOMINALS = frozenset("KC QC SC MP MSP MEP MLA TD OBE MBE CBE DBE KBE MD PhD FRS Esq".split())
"""Letters behind a name that are no part of it."""
_PLURAL_TITLES = frozenset(
    "senators representatives congressmen ministers governors judges justices professors messrs".split()
)
"""`Senators Karl Lind and Anna Moen`"""


@lru_cache(maxsize=20_000)
def _is_people(word: str) -> bool:
    """`Democrats`, `Norwegians`: a plural of people, though written with a capital."""
    low = word.lower().rpartition("-")[2]
    if low in CAPITAL_GROUPS:
        return True
    return low.endswith("s") and (low[:-1] in words("groups") or low[:-1] in demonyms())


CAPITAL_GROUPS = frozenset("democrat republican islamist muslim jew catholic protestant kurd palestinian".split())
"""Words for one person that are written with a capital though they are no name: "the Republican said"."""


def _joined(tokens: Iterable[Token], base: bool = False) -> str:
    listed = list(tokens)
    parts: list[str] = []
    for place, token in enumerate(listed):
        text = token.base if base and place == len(listed) - 1 else token.text
        glued = parts and token.start == listed[place - 1].end
        parts.append(text if glued or not parts else " " + text)
    return "".join(parts)


def _name_offset(run: list[Token]) -> int:
    """Where the name begins behind a title: 0 if there is none, the run's length if it is a title alone."""
    if any(is_organization_word(t.base) for t in run) and not _person_behind_title(run):
        titles_only = all(t.lower in title_words() for t in run)
        return len(run) if titles_only else 0
    titles = [i for i, t in enumerate(run) if t.base.lower() in title_words() or t.lower in _BEFORE_NAMES]
    if not titles:
        return _behind_demonym(run) or _behind_occupation(run)
    last = titles[-1]
    behind = [t for t in run[last + 1 :] if t.is_word]
    if behind and behind[0].lower in _CONNECTORS:
        return _behind_place(run, last)
    if behind:
        return last + 1 if behind[0] is run[last + 1] else last + 2
    if run[last].base.lower() in _NAMES_TOO and last > 0 and titles[0] == last:
        return 0
    return len(run)


_BEFORE_NAMES = ABBREVIATED - {"jr", "sr"}


def _person_behind_title(run: list[Token]) -> bool:
    """`Central Bank Governor Tom Hale`: behind the last title stand words that name no body."""
    titles = [i for i, t in enumerate(run) if t.base.lower() in title_words() and not t.possessive]
    if not titles:
        return False
    behind = [t for t in run[titles[-1] + 1 :] if t.is_word]
    return not any(is_organization_word(t.base) or t.lower in _CONNECTORS for t in behind) and (
        bool(behind) or titles[-1] == len(run) - 1
    )


def _behind_demonym(run: list[Token]) -> int:
    """`Norwegian | Tom Hale`; "Armenian Weekly" stays whole."""
    if len(run) >= 3 and run[0].lower in demonyms() and not any(is_organization_word(t.base) for t in run):
        return 1
    return 0


def _behind_occupation(run: list[Token]) -> int:
    """`Historian | Tom Hale` at a sentence's start; "Women Deliver" and other plurals stay whole."""
    low = run[0].lower
    if len(run) < 3 or low in _COLLECTIVES | _PEOPLES:
        return 0
    return int(low in words("groups") or low in _SURNAMES_TOO)


_SURNAMES_TOO = frozenset(
    "abbot baker barber baron boxer butcher butler canon carpenter clerk elder forester gardener potter recorder shepherd singer weaver".split()
)
"""What people do, or are called for it, where a full name follows; elsewhere these may be names."""
_PEOPLES = frozenset("people police youth family families fishermen guard".split())


def _behind_place(run: list[Token], last: int) -> int:
    """`President of Norway | Tom Hale`, `Minister of Transport | Tom Hale`: the name behind a state or a field; else all is a title."""
    fields = [i for i in range(last + 2, len(run)) if run[i].base.lower() in words("portfolios")]
    if fields and fields[-1] < len(run) - 1 and len(run) - 1 - fields[-1] <= 4:
        return fields[-1] + 1
    place = 0
    for at in range(last + 2, len(run)):
        if name_key(_joined(run[last + 2 : at + 1])) in places():
            place = at + 1
    return place if 0 < place < len(run) - 1 else len(run)


def _kind(titles: list[Token], named: list[Token]) -> str | None:
    if not named:
        return None
    name = _joined(named, base=True)
    key = name_key(name)
    body = any(is_organization_word(t.base) or t.text == "&" for t in named) or key in places() or key in outlets()
    if body or (not titles and len(named) > 1 and named[0].lower in _PLACES_BEGIN):
        return "organization"
    if titles:
        return "person"
    if len(named) == 1 and len(name) > 1 and name.isupper():
        return "organization"
    return "person" if 2 <= sum(t.is_word for t in named) <= 4 else None


_PLACES_BEGIN = frozenset("upper lower port mount lake fort cape greater north south east west".split())
"""`Port Ambrose`, `Lower Marl`: as a source, the people or the body of a place."""


def is_plain_title(role: str) -> bool:
    """Whether a title says nothing but Mr, Mrs, Dr."""
    return all(word in _PLAIN_TITLES for word in role.lower().replace(".", "").split())
