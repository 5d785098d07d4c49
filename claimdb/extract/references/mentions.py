"""Sources that the running text names without a marker or link: "a 2013 report by X", "as Y first reported", "Source: X".

Only what carries words is a source: a document with a name behind it, an outlet. A body that simply speaks is none. A record says what is printed and
nothing else: no title that is not in quotation marks, no address, no page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from claimdb.extract.citations.names import read_people
from claimdb.extract.names import outlets, places
from claimdb.extract.references.bodies import NOT_NAMES, bare_name, is_body, is_news, may_be_outlet, publishes_itself
from claimdb.extract.references.reading import read_citation
from claimdb.records import Article, Block
from claimdb.text import Span, name_key, strip_span

_READ = frozenset(("paragraph", "item", "quote", "table", "subtitle"))
_CAP = r"[^\W\d_a-zß-öø-ÿа-яё]"
_WORD = rf"{_CAP}[\w’'&-]*(?:/{_CAP}[\w’'&-]*)*"
_NAME = rf"(?:(?:[Tt]he\s)?{_WORD}(?:\s(?:(?:of|for|on|and|&|de|du|des|la|le)\s(?:the\s)?)?{_WORD}){{0,8}})"
_YEAR = r"(?:1[89]\d\d|20\d\d)"
_PLAIN = r"(?!(?:of|in|on|to|and|or|for|by|from|the|with|at|that|who|which|about)\s)[a-z][\w-]*"
"""A word that may describe a document: "a recent", "a leaked"."""
_GENRES = {
    **dict.fromkeys(
        "report study survey poll analysis investigation audit assessment inquiry review briefing factsheet".split(),
        "report",
    ),
    **dict.fromkeys("article editorial op-ed".split(), "article-newspaper"),
    **dict.fromkeys("data dataset database statistics figures census estimates records".split(), "dataset"),
    **dict.fromkeys("documents memo memos files transcript".split(), "document"),
    **dict.fromkeys("book memoir".split(), "book"),
    "essay": "article",
    "documentary": "motion_picture",
    "film": "motion_picture",
    "paper": "article",
    "research": "report",
}
"""The nouns for what carries words, and their CSL types."""
_ACTS = frozenset(("investigation", "inquiry", "review", "audit"))
"""What is done as well as written: only what it "found" is a source."""
_DOC = r"(?P<doc>(?:reports?|stud(?:y|ies)|surveys?|polls?|analys[ie]s|investigations?|audit|assessment|inquiry|review|briefing|factsheet|article|editorial|op-ed|data|dataset|database|statistics|figures|census|estimates|documents|memos?|files|research|paper))"
_SAYS = (
    r"(?:says?|said|finds?|found|shows?|showed|shown|concludes?|concluded|estimates?|estimated|suggests?|suggested|reveals?|revealed|indicates?|indicated|notes?|noted|reports?|reported"
    r"|warns?|warned|puts?|documents|documented|describes?|described|argues?|argued|claims?|claimed|states?|stated|details?|detailed|highlights?|highlighted|predicts?|predicted|projects|projected|ranks?|ranked)"
)
_LED = r"(?:[Aa]ccording to|[Cc]iting|cites?|cited|[Bb]ased on|[Aa]s|[Ii]n|[Pp]er|by|[Ff]rom|quoting|quotes?|points? to|pointed to|pointing to|referred to|referring to|refers to)\s+$"
_BY_BODY = re.compile(
    rf"\b(?:(?:[Aa]n?|[Tt]he|[Tt]his|[Aa]nother|[Oo]ne|[Nn]ew|[Rr]ecent)\s(?:{_PLAIN}\s|{_YEAR}\s){{0,4}}?)?{_DOC}\s(?:[a-z]+\s){{0,3}}?"
    rf"(?:by|from|(?:published|released|issued|compiled|conducted|commissioned|produced|prepared)\s(?:in\s(?:{_CAP}[a-z]+\s)?{_YEAR}\s|last\s[a-z]+\s|on\s{_CAP}[a-z]+\s)?by)\s"
    rf"(?P<group>(?:researchers|scientists|economists|academics|experts)\s(?:at|from)\s)?(?P<name>{_NAME})"
)
"""`a 2013 report by the Court of Audit`"""
_OF_BODY = re.compile(
    rf"\b(?:(?:[Aa]n?|[Tt]he|[Tt]his|[Aa]nother|[Oo]ne)\s(?:{_PLAIN}\s|{_YEAR}\s){{0,3}}?)?(?P<name>{_NAME})(?P<own>['’]s?)?\s(?:{_YEAR}\s|[a-z][\w-]*\s){{0,2}}?{_DOC}\b(?!['’-])"
)
"""`a 2013 Human Rights Watch report`, `Human Rights Watch’s 2013 report`"""
_BEHIND = re.compile(
    rf"(?:,?\s(?:on|into|about|of|released|published|issued|conducted|obtained|seen|entitled|titled|this|last|earlier)\s[^,.;:“”\"]{{1,60}}?|,\s(?:released|published|issued|conducted)\s[^,.;:“”\"]{{1,60}},)?"
    rf"\s(?:(?:also|has|have|had|that|which|just|even|recently|later|further)\s){{0,2}}{_SAYS}\b"
)
_OUTLET_CUES = (
    re.compile(rf"\b(?:told|tells|telling)\s(?P<name>{_NAME})(?P<kind>\s(?:newspaper|news\sagency|agency|daily|weekly|magazine|website|radio|TV|television|broadcaster|channel))?"),
    re.compile(rf"\b(?P<interview>interview)(?:ed)?\s(?:(?:published|printed|aired|broadcast|that\saired)\s)?(?:with|to|for|on|in|by)\s(?P<name>{_NAME})(?P<kind>\s(?:newspaper|news\sagency|agency|magazine|radio|TV|television))?"),
    re.compile(rf"\b[Aa]ccording\sto\s(?:(?:a|an|the)\s(?:[a-z]+\s){{0,2}}?(?:report|reports|article|story|account|interview)\s(?:in|by|from|on)\s|reports\s(?:in|by|from|on)\s)?(?P<name>{_NAME})"),
    re.compile(rf"\b(?:reported|revealed|disclosed|published|broken|uncovered|quoted|cited)\s(?:\w+ly\s|first\s)?(?:by|in)\s(?P<name>{_NAME})"),
    re.compile(rf"(?P<name>{_NAME})(?:\s(?:newspaper|news\sagency|agency|magazine|daily|website))?\s(?:has\s|had\s)?(?:(?:first|previously|originally|also|earlier|later|recently)\s)?(?:reported|reports|revealed|quoted|quotes|broke\sthe\s(?:news|story))\b(?!\sto\b)"),
    re.compile(rf"\b(?P<citing>citing|quoting)\s(?P<name>{_NAME})(?P<kind>\s(?:newspaper|news\sagency|agency|magazine|daily|report))?"),
    re.compile(rf"\b(?:wrote|writing|writes|(?:op-ed|article|essay|column|editorial|piece|letter|commentary)\s(?:published\s)?(?:in|for))\s(?:in\s|for\s)?(?P<name>{_NAME})"),
)  # fmt: skip
_PUBLISHED = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he|[Nn]ew|[Rr]ecent)\s(?:{_PLAIN}\s|{_YEAR}\s){{0,3}}?{_DOC}(?:,?\s(?:that\swas\s|which\swas\s)?)(?:published|released|appearing|that\sappeared|printed)"
    rf"(?:\s(?:on\s)?{_CAP}[a-z]+day|\sonline|\s(?:this|last)\s[a-z]+|\sin\s(?:{_CAP}[a-z]+\s)?{_YEAR})?\s(?:in|by)\s(?:the\s)?(?:journal\s|magazine\s)?(?P<name>{_NAME})"
)
"""`a study published in the Journal of Piers`"""
_TITLED = re.compile(
    rf"(?P<owner>{_NAME}['’]s?|\b[Hh]is|\b[Hh]er|\b[Tt]heir|\b[Tt]he|\b[Aa]n?)\s(?:{_PLAIN}\s|{_YEAR}\s){{0,3}}?(?P<doc>book|memoir|report|study|essay|documentary|film|paper|article),?\s(?:(?:en)?titled\s|called\s)?,?"
    r"[“\"](?P<title>[^”\"\n]{4,150}?)[,.]?[”\"]"
)
"""`her 2014 book “After the Storm”`"""
_SOURCE_LINE = re.compile(
    r"(?:^|(?<=[\n(\[]))\s*(?:Data\s)?(?:Sources?|Quellen?|Source\s|Sources\s|Fuentes?|Fonti?|Источники?|Kaynak)\s?:\s*(?P<what>[^\n)\]]{3,200})"
)
_KEYS = (
    "report stud survey poll analys investigation audit told tells according interview citing quot wrote writ publish reveal broke data statistics figures "
    "book memoir paper ource uelle uente сточник aynak"
).split()
"""A paragraph without any of these names no source."""
_JOURNAL = re.compile(
    r"\b(?:Journal|Review|Quarterly|Proceedings|Annals|Letters|Lancet|Nature|Science|Bulletin|Studies|Transactions)\b"
)


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name a source. `name` is the body or outlet, `year` is printed in the words; `definite`: "the report"."""

    span: Span
    csl: Mapping[str, Any]
    name: str
    year: str | None
    definite: bool
    relation: str | None = None


def find_mentions(article: Article) -> Iterator[Mention]:
    """What the text names, in order; of mentions that overlap the first and longest."""
    found = [m for block in _read(article) for m in _in_block(article.text, block)]
    full = {words_[-1]: m.name for m in found if len(words_ := m.name.split()) > 1 and "container-title" in m.csl}
    end = -1
    for mention in sorted(found, key=lambda m: (m.span.start, -m.span.end)):
        if mention.span.start >= end:
            end = mention.span.end
            yield _in_full(mention, full)


def _read(article: Article) -> Iterator[Block]:
    """The running text; a line "Source: X" between its paragraphs belongs to what stands above it, though it looks like the outlet's."""
    places = [i for i, b in enumerate(article.blocks) if b.kind == "paragraph"]
    for place, block in enumerate(article.blocks):
        between = block.kind == "outlet" and places and places[0] < place < places[-1]
        if block.kind in _READ or (between and _SOURCE_LINE.match(article.text, block.span.start, block.span.end)):
            yield block


def _in_full(mention: Mention, full: Mapping[str, str]) -> Mention:
    """`the Post` by the name that the article prints elsewhere."""
    name = full.get(mention.name)
    if name is None or mention.csl.get("container-title") != mention.name:
        return mention
    return Mention(
        mention.span, {**mention.csl, "container-title": name}, name, mention.year, mention.definite, mention.relation
    )


def _in_block(text: str, block: Block) -> Iterator[Mention]:
    start, end = block.span.start, block.span.end
    if not _has_keys(text[start:end]):
        return
    for m in _SOURCE_LINE.finditer(text, start, end):
        yield from _source_line(text, m)
    for sentence in block.sentences:
        if _has_keys(text[sentence.start : sentence.end]):
            yield from _documents(text, sentence)
            yield from _published(text, sentence)
            yield from _titled(text, sentence)
            yield from _outlets(text, sentence, start)


def _has_keys(words_: str) -> bool:
    low = words_.lower()
    return any(key in low for key in _KEYS)


def _documents(text: str, sentence: Span) -> Iterator[Mention]:
    """`a 2013 report by the Court of Audit`, where it is what tells: behind "according to", or before a verb of telling."""
    for pattern in (_BY_BODY, _OF_BODY):
        for m in pattern.finditer(text, sentence.start, sentence.end):
            name, end = _name_in(m)
            last = m.end() if pattern is _OF_BODY else end
            telling = _BEHIND.match(text, last)
            people = re.split(r"\s(?:of|at)\s", name, maxsplit=1)[0]
            if pattern is _BY_BODY and not is_body(people) and read_people(people):
                name, last = people, end - len(name) + len(people)  # "a study by Anna Holt of Vale University"
            if telling or (_is_led(text, m.start(), sentence.start) and _genre(m["doc"]) not in _ACTS):
                yield from _document(text, Span(m.start(), last), m, name, pattern is _BY_BODY)


def _published(text: str, sentence: Span) -> Iterator[Mention]:
    for m in _PUBLISHED.finditer(text, sentence.start, sentence.end):
        name, end = _name_in(m)
        words_, genre = text[m.start() : end], _genre(m["doc"])
        if _JOURNAL.search(name):
            csl = _record({"container-title": name}, words_, genre, "article-journal")
        elif is_news(name):
            csl = _record({"container-title": name}, words_, genre, "article-newspaper")
        elif is_body(name):
            csl = _record({"publisher": name}, words_, genre, "report")
        else:
            continue
        yield Mention(Span(m.start(), end), csl, name, _year(words_), False)


def _titled(text: str, sentence: Span) -> Iterator[Mention]:
    for m in _TITLED.finditer(text, sentence.start, sentence.end):
        owner = re.sub(r"['’]s?$", "", m["owner"])
        if not _is_led(text, m.start(), sentence.start) and not _BEHIND.match(text, m.end()):
            continue
        named = owner[0].isupper() and name_key(owner) not in NOT_NAMES
        people = read_people(owner) if named else []
        names = people or ([{"literal": bare_name(owner)}] if is_body(bare_name(owner)) else [])
        csl = {"title": m["title"].strip(" ,.")} | ({"author": names} if names else {})
        before = text[m.start() : m.start("title")]
        yield Mention(
            Span(*m.span()), _record(csl, before, m["doc"], _GENRES[m["doc"]]), m["title"], _year(before), False
        )


def _document(text: str, span: Span, m: re.Match[str], name: str, may_be_person: bool) -> Iterator[Mention]:
    """A document of a body, or one "by" people."""
    words_, genre = span.of(text), _genre(m["doc"])
    kind = _GENRES.get(genre, "document")
    definite = words_[:4].lower() == "the " or bool(m.groupdict().get("own"))
    csl: dict[str, Any]
    if is_news(name) and genre not in ("poll", "survey") and not publishes_itself(name):
        csl = _record({"container-title": name}, words_, None if genre == "report" else genre, "article-newspaper")
    elif m.groupdict().get("group"):
        csl = _record({"publisher": name}, words_, genre, kind)
    elif is_body(name) or (genre in ("poll", "survey") and is_news(name)):
        csl = _record({"author": [{"literal": name}]}, words_, genre, kind)
    else:
        people = read_people(name) if may_be_person and len(name.split()) <= 9 else []
        if not people or name_key(name) in places():
            return
        csl = _record({"author": people}, words_, genre, kind)
    yield Mention(span, csl, name, _year(words_), definite)


def _outlets(text: str, sentence: Span, block_start: int) -> Iterator[Mention]:
    for pattern in _OUTLET_CUES:
        for m in pattern.finditer(text, sentence.start, sentence.end):
            name, end = _name_in(m)
            kind = m.groupdict().get("kind")
            carries = (is_news(name) and not publishes_itself(name)) or (kind and may_be_outlet(name))
            if not carries or _is_quoted(text, block_start, m.start()):
                continue
            interview = bool(m.groupdict().get("interview"))
            csl = {"type": "interview" if interview else "article-newspaper", "container-title": name}
            start = text.rindex(name, m.start(), end)
            yield Mention(Span(start, end), csl, name, None, False, "citing" if m.groupdict().get("citing") else None)


def _source_line(text: str, m: re.Match[str]) -> Iterator[Mention]:
    """`Source: Court of Audit, annual report 2013`"""
    at = m.start("what")
    for part in re.split(r";\s", m["what"]):
        span = strip_span(text, at, at + len(part.rstrip(" .,")))
        at += len(part) + 2
        words_ = span.of(text)
        if not words_ or "http" in words_ or "www." in words_:
            continue
        csl, _ = read_citation(words_)
        if is_news(words_):
            csl = {"type": "article-newspaper", "container-title": bare_name(words_)}
        elif not csl.get("author") and not csl.get("container-title") and is_body(bare_name(words_)):
            csl = {"type": "document", "author": [{"literal": bare_name(words_)}]}
        if csl:
            yield Mention(span, csl, bare_name(words_), _year(words_), False)


# -- names -------------------------------------------------------------------------------------------------------------


def _name_in(m: re.Match[str]) -> tuple[str, int]:
    """The name without its article, and where it ends: "the Court of Audit’s" without the possessive."""
    name = re.sub(r"['’]s?$", "", m["name"])
    end = m.start("name") + len(name)
    outlet = re.sub(
        r"^.*(?:\s(?:of|from|for)\s(?:the\s)?|['’]s\s)", "", name
    )  # "told Karl Lind of the Vale Herald", "Norland’s VTV"
    return bare_name(outlet if outlet != name and is_news(outlet) and name_key(name) not in outlets() else name), end


def _is_led(text: str, at: int, start: int) -> bool:
    return bool(re.search(_LED, text[max(start, at - 20) : at]))


def _is_quoted(text: str, start: int, at: int) -> bool:
    """Whether a place is within quotation marks that open in its paragraph."""
    before = text[start:at]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _genre(noun: str) -> str:
    """The singular."""
    plain = noun.lower()
    if plain in _GENRES:
        return plain
    return {"studies": "study", "analyses": "analysis"}.get(plain, plain.removesuffix("s"))


def _year(words_: str) -> str | None:
    found = re.search(rf"\b{_YEAR}\b", words_)
    return found[0] if found else None


def _record(csl: Mapping[str, Any], words_: str, genre: str | None, kind: str) -> dict[str, Any]:
    year = _year(words_)
    dated = {"issued": {"date-parts": [[int(year)]]}} if year else {}
    return {"type": kind, **csl, **({"genre": genre} if genre else {}), **dated}
