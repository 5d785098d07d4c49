"""The inventory of cues: every form of every verb that reports speech or thought, with what may follow it.

The list is `lexicon/cues.txt`; regular forms are made by rule. Other verbs are known only as verbs, so that a noun
phrase is not carried across one.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from claimdb.extract.lexicon import words
from claimdb.extract.tokens import Token

_VOWELS = "aeiou"
_DOUBLED = frozenset(
    ("quip beg brag chat dub tag plan admit submit concur rebut retort refer snap hit put sit run stop drop").split()
)
_DOUBLED_NOT = frozenset(["retort", "visit", "offer"])


@dataclass(frozen=True, slots=True)
class CueVerb:
    """A form of a reporting verb. `form` is `base`, `s`, `past` (also the participle) or `ing`; `flags` as in the list."""

    lemma: str
    form: str
    flags: str
    length: int = 1

    def takes(self, flag: str) -> bool:
        """Whether the verb has this flag."""
        return flag in self.flags

    @property
    def act(self) -> str:
        """`attitude` for a thought, wish or feeling, else `speech`."""
        return "attitude" if "m" in self.flags else "speech"


def inflect(base: str, irregular: tuple[str, ...] = ()) -> dict[str, str]:
    """The forms of a verb, `{form: kind of form}`; only the first word of a phrase changes."""
    head, _, rest = base.partition(" ")
    rest = f" {rest}" if rest else ""
    s = head + ("es" if head.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    past = head + ("d" if head.endswith("e") else "ed")
    ing = (head[:-1] if head.endswith("e") and not head.endswith("ee") else head) + "ing"
    if head.endswith("y") and head[-2] not in _VOWELS:
        s, past = head[:-1] + "ies", head[:-1] + "ied"
    if head in _DOUBLED - _DOUBLED_NOT:
        past, ing = head + head[-1] + "ed", head + head[-1] + "ing"
    pasts = irregular or (past,)
    forms = {head: "base", s: "s", ing: "ing"} | dict.fromkeys(pasts, "past")
    if base.startswith("go "):
        forms["goes"] = "s"
    return {form + rest: kind for form, kind in forms.items()}


@cache
def cue_forms() -> dict[tuple[str, ...], CueVerb]:
    """Every form of every cue, as a tuple of lower-case words."""
    table: dict[tuple[str, ...], CueVerb] = {}
    lines = (Path(__file__).parent / "lexicon" / "cues.txt").read_text(encoding="utf-8").splitlines()
    for line in lines:
        if not line or line.startswith("#"):
            continue
        lemma, flags, *irregular = line.split("\t")
        for form, kind in inflect(lemma, tuple(irregular[0].split()) if irregular else ()).items():
            key = tuple(form.split())
            table[key] = CueVerb(lemma, kind, flags, len(key))
    return table


@cache
def cues_by_head() -> dict[str, list[tuple[tuple[str, ...], CueVerb]]]:
    """By their first word all cues, each as its words and its verb, the longest first."""
    heads: dict[str, list[tuple[tuple[str, ...], CueVerb]]] = {}
    for key, verb in sorted(cue_forms().items(), key=lambda form: -len(form[0])):
        heads.setdefault(key[0], []).append((key, verb))
    return heads


def cue_at(tokens: list[Token], at: int) -> CueVerb | None:
    """The longest cue that starts at token `at`, or None."""
    for key, verb in cues_by_head().get(tokens[at].lower, ()):
        if len(key) == 1 or key == tuple(t.lower for t in tokens[at : at + len(key)]):
            return verb
    return None


@cache
def verb_forms() -> frozenset[str]:
    """Forms of frequent verbs and auxiliaries, cues included (past forms of the regular ones need no list: `-ed`)."""
    forms = set(words("irregular"))
    for base in words("verbs"):
        forms |= {form for form, kind in inflect(base).items() if kind != "base"}
    forms |= {key[0] for key, verb in cue_forms().items() if verb.form != "base"}
    return frozenset(forms) - _NOUNS_TOO


_NOUNS_TOO = frozenset(
    (
        "claims reports calls comments answers questions orders promises threats views hopes fears plans "
        "signals texts posts notes offers attacks acts ends forces votes works visits returns changes aims "
        "leaves lives cries starts states remarks demands requests complaints protests objects leads uses "
        "steps strikes talks increases causes moves walks turns runs stands stays needs deals drives rules "
        "briefs terms brands labels doubts building meeting finding ruling warning feeling hearing opening "
        "ending shooting left found being"
    ).split()
)
