"""What a piece of a note looks like: a citation, the names before one, a fragment of one, or a comment.

A piece is a comment if it has a finite verb, or says one of the set phrases, and nothing that only citations have. All looks are at a limited
number of characters, so that a note of any length is read in a straight line.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from claimdb.extract.citations import is_outlet
from claimdb.extract.citations.names import PARTICLE, read_people
from claimdb.extract.cues import inflect, verb_forms
from claimdb.extract.phrases import AUXILIARIES

CAPITAL = r"[^\W\d_a-zß-öø-ÿа-яё]"
YEAR = r"(?:1[5-9]\d\d|20\d\d)[a-z]?"
FAMILY = rf"(?:{PARTICLE}\s)?{CAPITAL}[^\W\d_]*(?:[’'-][^\W\d_]+)*"
_INITIALS = rf"(?:{CAPITAL}[a-zа-я]?\.[-\s]?){{1,4}}"
_GIVEN = rf"(?:{CAPITAL}[^\W\d_]+|{CAPITAL}\.)(?:[\s-](?:{CAPITAL}[^\W\d_]+|{CAPITAL}\.|{PARTICLE})){{0,2}}"
_NAME = rf"(?:{_GIVEN}|(?:{CAPITAL}\.\s?){{1,3}})\s+{FAMILY}"
_INVERTED = rf"{FAMILY}(?:\s{CAPITAL}[^\W\d_]+)?,\s+{_INITIALS}"
_LIST = r"(?:(?:,?\s+(?:and|&|et|und|y|e|и)\s+|[;,]\s+)(?:{0}|et al\.)){{0,8}}"
_DATED = rf"[,.]?\s*\(?(?:{YEAR}\b|n\.\s?d\.|forthcoming|in press)"
_BODY = rf"{CAPITAL}[\w’'/-]*(?:\s(?:of|the|for|and|&|on|in|de|des|du|la|für|und|{CAPITAL}[\w’'/-]*)){{0,10}}"
_AUTHOR_START = re.compile(
    rf"(?:{_INVERTED}{_LIST.format(_INVERTED)}\s*(?:\((?:eds?|hrsg)\.\))?{_DATED}"
    rf"|{FAMILY},\s+{_GIVEN}{_LIST.format(_NAME)}(?:[,.]\s*[“\"‘«„]|[,.]?\s*\(?{YEAR}\)?[.:]?\s+[“\"‘«„]?{CAPITAL})"
    rf"|{_NAME}{_LIST.format(_NAME)},?\s+[“\"‘«„]"
    rf"|{_NAME}{_LIST.format(_NAME)},\s+[^().;]{{3,160}}\([^()]{{2,80}}\b{YEAR}\)"
    rf"|{_BODY}\.\s{YEAR}(?:,\s[^.,]{{3,15}})?\.\s[“\"‘«„]?{CAPITAL}"
    rf"|{_BODY}[,.]?\s+\((?:{YEAR}\b[^()]{{0,20}}|n\.d\.)\)[.,:]?\s+[“\"‘«„]?{CAPITAL}"
    rf"|{_BODY},\s+[“\"«„][^“”\"«»]{{6,200}}[”\"»“],?(?:\s|$))"
)
_DATED_START = re.compile(rf"{_INVERTED}{_LIST.format(_INVERTED)}{_DATED}")
_NAMES_FIRST = re.compile(
    rf"(?:[\[(]?\d{{1,3}}[\]).]\s*)?(?:{FAMILY}(?:\s{CAPITAL}[^\W\d_]+)?,\s+{_INITIALS}[\s,;&(]|{FAMILY}\s(?:[A-Z]{{1,3}}[,.]\s|(?:{CAPITAL}\.){{1,3}},)"
    rf"|(?:{CAPITAL}\.\s?){{1,3}}{FAMILY}(?:\sand\s(?:{CAPITAL}\.\s?){{1,3}}{FAMILY})?[,.]\s)"
)
"""`Holt, A.`, `Holt A,`, `A. Holt,`: no sentence begins so."""
_ADDRESS = r"https?://|www\.|\bdoi:\s?10\.|\b10\.\d{4,9}/|\barxiv:|\bISBN\b"
ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"“”]+", re.I)
_EVIDENCE = re.compile(
    rf"(?i:{_ADDRESS})"
    rf"|\([^()]{{2,60}}:\s[^()]{{2,60}},\s{YEAR}\)"  # (Vale: Harbour Press, 2011)
    rf"|\bno\.\s?\d+\s\([^()]{{0,20}}{YEAR}\)|\b\d+\s?\(\d+\)"  # 12, no. 3 (2015); 12(3)
    rf"|\((?:{YEAR},?\s+\w+\.?(?:\s\d{{1,2}})?|n\.\s?d\.)\)"  # (2020, September 28)
    rf"|\b{YEAR};\s?\d|\b\d{{1,4}}\s?[:,]\s?\d{{1,5}}\s?[-–‑]\s?\d{{1,5}}\b"  # 2009;7: 27; 12: 44–59
    rf"|\b\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}}\b|\b[a-z][\w-]*\.[a-z]{{2,6}}/[\w-]"  # 04.02.2013; vale.example/wall
    rf"|\b(?i:retrieved|accessed)\s+(?:from|on|at|\d)|\b(?:[Oo]p|[Ll]oc|[Aa]rt|[Oo]b)\.\s?cit\b|\b[Ii]bid\b|\ba\.\s?a\.\s?O\b"
    rf"|(?:,|[”\"»])\s+(?:\d{{1,2}}\s)?{CAPITAL}[a-z]{{2,8}}\.?\s(?:\d{{1,2}},\s)?{YEAR}[.)]?\s*$"  # Vale Herald, 4 June 2020
    rf"|(?:,\s|\bat\s)(?i:pp?|paras?|§+|S|с|n|fn|art|ch|chap|chapter|sec|Q|question)\.?\s?\d[^.;]{{0,20}}[.;]?\s*$|,\s\d{{1,4}}(?:[–-]\d{{1,4}})?\.?\s*$"
)
"""What prose does not have."""
FULL = re.compile(rf"\b{YEAR}\b|{_ADDRESS}|\bn\.\s?d\.|[“\"«„][^”\"»]{{6,}}[”\"»“]", re.I)
"""A year, an address or a title in quotation marks: what a citation that stands for itself has."""
_SETTLED = re.compile(rf"\b{YEAR}\b|{_ADDRESS}|\bn\.\s?d\.", re.I)
_COMPLETE = re.compile(
    rf"(?:{YEAR}\b|[)/]|\d[^\W\d_]?|[”\"»’])[.,;]?\s*$|(?:https?://|www\.)\S+\s*$|\b(?:ibid|cit)\.\s*$|[^\W\d_]{{2}}\.\s*$",
    re.I,
)
_HEAD_ONLY = re.compile(
    rf"[^(“\"«„]{{0,300}}\(\s*(?:{YEAR}|n\.\s?d\.)[^()]{{0,30}}\)[.,]?\s*$|[^“\"«„]{{0,200}}[,.]\s{YEAR}(?:,\s[^.,]{{3,15}})?\.\s*$"
)
"""`Holt, A. (2015).`: authors and date; the title comes next."""
_DOCUMENT = re.compile(
    r"(?:(?:author['’]s|personal|unpublished|private|leaked|oral|annual|written|joint|draft)\s+)?(?:interviews?|letters?|minutes|reports?|e-?mails?|memo(?:s|randum)?|speech|statement|"
    r"communication|conversation|testimony|press release|communiqué|transcript|dataset|data|statistics|census|archives?|files?|papers|manuscript|"
    r"diary|notebooks?|photograph|film|broadcast|programme|law|act|decree|resolution|judgment|ruling|hearing|treaty|budget|survey|poll|figures|records?)\b",
    re.I,
)
_DOCUMENT_START = re.compile(_DOCUMENT.pattern + r"(?:\s+(?:with|of|to|from|by|between|on|no\.)\b|[,.]|$)", re.I)
_SET_PHRASES = re.compile(
    r"(?:(?:author['’]s|my|our|own|editor['’]s)\s+(?:own\s+)?(?:translation|emphasis|italics|calculations?|italics|note)s?|(?:emphasis|italics|translation)s?\b"
    r"|[^“\"«„,(]{3,60}\bas\s+(?:of|at)\s[^“\"«„(]{0,30}\d{4}\.?"
    r"|names?\s+(?:have\s+been\s+)?changed|not\s+(?:his|her|their)\s+real\s+names?|a\s+pseudonym|n\.\s?b\.|übersetzung\s+d|hervorhebung|traduction\s+de\s+l|traducción\s+(?:propia|del)"
    r"|перевод\s+(?:мой|автора)|курсив)\b[^“\"«„]{0,60}$",
    re.I,
)
_PLACE = re.compile(r"(?:(?:pp?|paras?|S|с|стр|§+|n|nn|fn|ch|art|sec|Q)\.?\s?)?\d[\d\s,–-]*\.?", re.I)
_TOPIC = re.compile(
    r"(?:for|on|about|regarding|concerning)\s+(?:the|a|an|this|these|his|her|its|their|more|further|details|other|another|an?|earlier|similar|comparable|recent|background|discussion|"
    r"critici\w+|evidence|examples?|how|what|why|whether)\b",
    re.I,
)
_FRAGMENT = re.compile(
    rf"[(\[]|{YEAR}\b|retrieved|accessed|archived|available|in:?\s|edited\s|ed\.|translated\s|trans\.|vol\.|\d", re.I
)
_TITLE_START = re.compile(rf"[“\"«„][^“”\"«»]{{3,200}}[”\"»“],?\s+(?:in:?\s+)?{CAPITAL}[^“”\"]{{0,150}}\b{YEAR}\b")
"""`“Walls,” Vale Herald, 3 May 2018`"""
_PARTS = re.compile(r"[.,|?!]\s+")
_MARKED = re.compile(r"[“«„][^”»“]{1,400}[”»“]|\"[^\"]{1,400}\"|\([^()]{0,200}\)|\[[^\[\]]{0,200}\]")
_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NOUNS_IN_S = frozenset(
    "minutes statistics archives papers letters records news notes series proceedings documents reports figures memoirs interviews statements "
    "results studies works years pages estimates states votes plans claims calls talks comments remarks charges changes visits forms attacks".split()
)
_COMMENT_VERBS = (
    "exclude include cover count refer differ give put omit concern contain depend derive remain follow translate contradict confirm lack "
    "correspond amount exceed apply exist survive lie stand fall rise belong own owe disagree agree thank overlap vary date appear use".split()
)
_FOREIGN_VERBS = frozenset(
    "est sont était étaient furent ist sind waren wurde wurden hat haben fue fueron eran был была было были является являются".split()
)
_DETERMINERS = frozenset("the a an of its his her their our this these those such no".split())
_LOOK = 600
"""So many characters of a piece are looked at."""


def starts_citation(text: str) -> bool:
    """Whether a piece opens with authors and a date or title, or with an address."""
    return bool(_AUTHOR_START.match(text[:_LOOK]) or ADDRESS.match(text))


def opens_dated(text: str) -> bool:
    """Whether a piece opens with authors, surnames first, and a date."""
    return bool(_DATED_START.match(text[:_LOOK]))


def is_settled(text: str) -> bool:
    """Whether a piece has what dates or places a citation: a year, an address, a page at its end; a title alone may go on."""
    return bool(_SETTLED.search(text) or _EVIDENCE.search(text))


def is_names(text: str) -> bool:
    """Whether a piece is people's names alone: the first of an author list with semicolons."""
    names = text.strip(" ;,&")
    return (
        len(names) < 80
        and not FULL.search(names)
        and ("," in names or "." in names or " " in names)
        and bool(read_people(names))
    )


def stands(text: str) -> bool:
    """Whether a piece has what a citation that needs no other has: a year, an address, a quoted title, or a page behind a title."""
    return bool(FULL.search(text) or _EVIDENCE.search(text))


def is_place(text: str) -> bool:
    """Whether a piece is pages or another place within a work alone."""
    return bool(_PLACE.fullmatch(text.strip()))


def is_more_than_head(text: str) -> bool:
    """Whether a piece stands and is more than authors and date."""
    return stands(text) and not (len(text) < 400 and _HEAD_ONLY.match(text))


def is_complete(text: str) -> bool:
    """Whether a citation may end here: behind a date, page, address or bracket, but not behind authors and date alone."""
    return is_more_than_head(text) and bool(_COMPLETE.search(text[-80:]))


def is_fragment(text: str) -> bool:
    """Whether a piece can only go on with what stands before it: a date, an outlet, "Retrieved from"."""
    words = text.strip(" .")
    return (
        bool(_FRAGMENT.match(words))
        or is_outlet(words)
        or (len(words.split()) <= 8 and not _verbs(words) and not stands(words))
    )


def is_document(text: str) -> bool:
    """Whether a piece is about a kind of document or an outlet: a terse citation ("Council minutes")."""
    return bool(_DOCUMENT.search(text[:200])) or any(is_outlet(part) for part in text[:200].strip(" .").split(", "))


def opens_document(text: str) -> bool:
    """Whether a piece begins with the word for a document and goes on as a name does: "interview with", "minutes of"."""
    return bool(_DOCUMENT_START.match(text))


def is_prose(text: str) -> bool:
    """Whether a piece is a comment and is a sentence, or a set phrase, not only words without a name."""
    return is_comment(text) and bool(
        _SET_PHRASES.match(text.strip()) or _verbs(text[:_LOOK]) or _TOPIC.match(text.strip())
    )


@lru_cache(maxsize=4096)
def is_comment(text: str) -> bool:
    """Whether a piece says something and cites nothing."""
    piece = text[:_LOOK].strip()
    if not piece or _SET_PHRASES.match(piece):
        return True
    if is_place(piece):
        return False
    if _EVIDENCE.search(piece) or (len(text) > _LOOK and _EVIDENCE.search(text[-_LOOK:])):
        return False
    if _TITLE_START.match(piece) or any(is_outlet(part) for part in _PARTS.split(piece.strip(" ."))[1:4]):
        return False
    if _DOCUMENT_START.match(piece) or _NAMES_FIRST.match(piece) or starts_citation(piece):
        return False
    return bool(_TOPIC.match(piece) and not FULL.search(piece)) or _verbs(piece) or not _names_something(piece)


def _verbs(piece: str) -> bool:
    """Whether there is a finite verb outside quotation marks and brackets."""
    found = _WORDS.findall(_MARKED.sub(" ", piece))
    for place, word in enumerate(found):
        before = found[place - 1].lower() if place else ""
        if place and word in _verb_words() and before not in _DETERMINERS and word not in _NOUNS_IN_S:
            return True
    return False


@cache
def _verb_words() -> frozenset[str]:
    """Finite forms in small letters; participles alone ("edited by") are none, but the past is not told apart from them."""
    own = {form for verb in _COMMENT_VERBS for form, kind in inflect(verb).items() if kind == "s"}
    listed = {word for word in verb_forms() if " " not in word and not word.endswith("ing")}
    pasts = frozenset(
        "told said fell rose went came took gave wrote saw knew drew spoke began became thought fled won".split()
    )
    plain = frozenset(
        "presented submitted prepared held written compiled collected adapted reprinted issued released posted delivered edited translated published quoted cited retrieved accessed directed given reported based updated revised signed dated".split()
    )
    return frozenset(
        (own | {w for w in listed if w.endswith(("s", "ed", "id"))} | pasts | set(AUXILIARIES) | _FOREIGN_VERBS) - plain
    )


def _names_something(piece: str) -> bool:
    """Whether a piece without verb names a body, a document or a title: a second capital, or the word for a document."""
    words = _WORDS.findall(piece)
    capitals = sum(1 for word in words[1:] if word[0].isupper())
    uncased = any(word[0].lower() == word[0].upper() for word in words)  # Chinese, Arabic, Georgian
    return bool(capitals or uncased or stands(piece) or is_document(piece) or is_outlet(piece.strip(" .")))
