"""What kind of work a citation names, as a CSL type."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from claimdb.extract.lexicon import words as lexicon_words
from claimdb.extract.names import is_organization_word, outlets
from claimdb.text import name_key

_BY_GENRE = tuple(
    (kind, re.compile(pattern, re.I))
    for kind, pattern in (
        ("thesis", r"\b(?:thesis|dissertation|diss|doctoral|thèse|tesis|tesi|doktorarbeit|masterarbeit|habilitation|master.s|диссертация|автореферат)\b"),
        ("interview", r"\binterview|entretien\b|entrevista\b|интервью|հարցազրույց"),
        ("personal_communication", r"\b(?:e-?mail|letter(?! to the editor)|personal communication|correspondence|brief an|lettre|pers\. comm)\b"),
        ("speech", r"\b(?:speech|remarks|address|keynote|lecture|testimony|statement at|rede|discours)\b"),
        ("dataset", r"\bdata ?sets?\b|\bdatabase\b|\bdata file\b"),
        ("motion_picture", r"\b(?:video|film|dvd|vhs|motion picture|documentary|movie)\b"),
        ("broadcast", r"\b(?:podcast|radio|television|tv|broadcast|episode|audio)\b"),
        ("post-weblog", r"\bblog"),
        ("post", r"\b(?:tweet|twitter|facebook|instagram|telegram|post|status(?: update)?)\b"),
        ("patent", r"\bpatent\b"),
        ("map", r"\bmap\b"),
        ("software", r"\bsoftware\b|\bsource code\b"),
        ("paper-conference", r"\b(?:conference paper|poster|paper presented)\b"),
        ("report", r"\b(?:report|rapport|bericht|informe|rapporto|(?:working|white|research|discussion|occasional|policy) paper|briefing|technical|tech\. rep|policy (?:brief|note)|factsheet|survey|доклад|отчет|զեկույց)\b"),
    )
)  # fmt: skip
_INTERVIEW = re.compile(
    r"(?:author.s )?(?:telephone |phone |personal |email )?interview\b|[^,.:]{0,60}\binterview with\b", re.I
)
_REPORT = re.compile(r"report (?:of|on|to)\b|(?:annual|final|interim|progress|mission|situation|world) report\b", re.I)
_LAW = re.compile(
    r"\b(?:act|law|code|constitution|decree|regulation|directive|statute|convention|treaty|protocol) (?:of|on|no|\d{4}|\(|concerning|for)|(?<!the )\b(?:act|law|code|constitution|treaty|statute)$"
    r"|^(?:law|loi|ley|legge|gesetz|закон|decree|resolution|directive|council regulation|regulation)\b|\bresolution \d|\bordinance\b",
    re.I,
)
_ABOUT = re.compile(
    r"(?:opinion|reports?|comment\w*|review|analysis|study|guide|notes?|introduction|results?|letter|statement|how|why|what|when)\b",
    re.I,
)
"""Begins the title of what is about laws and cases."""
_CASE = re.compile(r"\bv\.? [A-Z]|\bvs\. |^(?i:prosecutor v|case of|in re)\b|\bv\. ")
_LAW_REPORTS = re.compile(
    r"(?:U\.?\s?S\.?(?:\s?C\.?)?|S\. ?Ct\.|L\. ?Ed\.|F\. ?(?:Supp\.|\d|App)|F\.|Stat\.|Fed\. Reg\.|C\.F\.R\.|EW[CH][AC]\b.*|UK[SH][CL]\b.*|A\.?C\.?|W\.?L\.?R\.?|Q\.?B\.?|All ER|E\.?C\.?R\.?|C\.?L\.?R\.?|S\.?C\.?R\.?|BVerfGE|BGH[SZ]t?|BGBl\.?|OJ)(?:\s|$)"
)
"""`588 U.S. 1021`, `[2003] EWCA Civ 1187`: what laws and judgments are printed in."""
_PERIODICAL = re.compile(
    r"\bjournal\b|\breview\b|quarterly\b|\bzeitschrift|\brevue\b|\brevista\b|\brivista\b|\bannals\b|\bstudies\b|\btransactions\b|\bвестник\b|\bжурнал\b",
    re.I,
)
_MAGAZINE = re.compile(r"\bmagazine\b|\bmagazin\b", re.I)
_MEETING = re.compile(r"\b(?:proceedings|proc|conference|conf|symposium|symp|workshop|congress)\b", re.I)
_BY_CONTAINER = (
    ("post", re.compile(r"^(?:twitter|x|facebook|telegram|instagram|vkontakte|reddit|tiktok|mastodon|bluesky)$", re.I)),
    ("motion_picture", re.compile(r"\b(?:youtube|vimeo)\b", re.I)),
    ("hearing", re.compile(r"\bhansard\b|\bH[CL] Deb\b|\bdebates$", re.I)),
    ("paper-conference", re.compile(r"paper presented\b", re.I)),
    # small letters: `speech at the Harbour Conference`, not the proceedings of one
    ("speech", re.compile(r"^(?:speech|lecture|talk|remarks|address|keynote|testimony|hearing|conference|panel|rally|press conference)\b")),
    ("entry-encyclopedia", re.compile(r"encyclop|\bwikipedia\b|\bdictionary\b|\blexikon\b|wörterbuch|энциклопедия|հանրագիտարան", re.I)),
)  # fmt: skip
_BROADCASTER = re.compile(
    r"\b(?:radio|television|tv|npr|podcasts?|channel \d|bbc (?:one|two|four|radio|sounds))\b", re.I
)


@lru_cache(maxsize=10_000)
def is_outlet(words: str) -> bool:
    """Whether the words are a known outlet's name."""
    return name_key(words) in outlets()


def is_agency(words: str) -> bool:
    """Whether the words are the name of an outlet that carries news, not of a body whose reports are its own ("Human Rights Watch")."""
    listed = words.split()
    press = lexicon_words("press_words") | {"Press", "Agency", "America"}
    return is_outlet(words) and (
        len(listed) < 2 or bool(press & set(listed)) or not any(map(is_organization_word, listed))
    )


def kind_of(csl: Mapping[str, Any], *, journal: bool = False, in_book: bool = False, pages: bool = False) -> str:
    """The CSL type; `journal`: its container is a learned journal; `in_book`: "In" stands before its container or editor; `pages`: it has pages."""
    genre, container = str(csl.get("genre", "")), str(csl.get("container-title", ""))
    for kind, pattern in _BY_GENRE:
        if pattern.search(genre) and not (kind == "personal_communication" and container):
            return kind
    law = _law_kind(csl, container)
    if law:
        return law
    return _kind_within(csl, container, journal, in_book, pages) if container else _kind_alone(csl)


def _law_kind(csl: Mapping[str, Any], container: str) -> str | None:
    """Laws and judgments have no person as author and stand alone or in law reports."""
    title = str(csl.get("title", ""))
    people = [name for role in ("author", "editor", "translator", "director") for name in csl.get(role, ())]
    if any("family" in name for name in people) or _ABOUT.match(title):
        return None
    if container and not _LAW_REPORTS.match(container):
        return None
    return "legal_case" if _CASE.search(title) else "legislation" if _LAW.search(title) and _is_law(title) else None


def _is_law(title: str) -> bool:
    return not re.search(r"\b(?:on|about) the (?:draft )?(?:law|act)\b", title, re.I)


def _kind_alone(csl: Mapping[str, Any]) -> str:
    title, publisher = str(csl.get("title", "")), str(csl.get("publisher", ""))
    if _INTERVIEW.match(title) and not publisher:
        return "interview"
    if "director" in csl:
        return "motion_picture"
    if publisher and _BROADCASTER.search(publisher) and "issued" in csl and len(_first_parts(csl)) == 3:
        return "broadcast"
    bodies = [author.get("literal", "") for author in csl.get("author", ())]
    if _REPORT.match(title) or (publisher and all(bodies) and name_key(publisher) in map(name_key, bodies)):
        return "report"
    if str(csl.get("number", "")).startswith("arXiv:"):
        return "article"
    if publisher or "ISBN" in csl:
        return "book"
    return "webpage" if "URL" in csl else "document"


def _kind_within(csl: Mapping[str, Any], container: str, journal: bool, in_book: bool, pages: bool) -> str:
    dated = len(_first_parts(csl)) == 3
    named = next((kind for kind, pattern in _BY_CONTAINER if pattern.search(container)), None)
    if named:
        return named
    if is_outlet(container) and not (journal and "volume" in csl):
        return "article-newspaper"
    if _MEETING.search(container):
        return "article-journal" if journal else "paper-conference"
    if _BROADCASTER.search(str(csl.get("publisher", ""))) or (_BROADCASTER.search(container) and "URL" not in csl):
        return "broadcast"
    numbered = "volume" in csl or ("issue" in csl and not dated)
    if journal or numbered or (_PERIODICAL.search(container) and not dated):
        return "article-journal"
    if "editor" in csl or (not dated and (in_book or (pages and "publisher" in csl))):
        return "chapter"
    return _article_kind(csl, container)


def _article_kind(csl: Mapping[str, Any], container: str) -> str:
    precision = len(_first_parts(csl))
    if precision == 2 or _MAGAZINE.search(container):
        return "article-magazine"
    if precision == 3:
        return "article-newspaper"
    return "webpage" if "URL" in csl else "article"


def _first_parts(csl: Mapping[str, Any]) -> list[int]:
    parts: list[list[int]] = (csl.get("issued") or {}).get("date-parts") or [[]]
    return parts[0]
