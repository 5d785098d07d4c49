"""What kind of work a citation names, as a CSL type."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from claimdb.extract.names import outlets
from claimdb.text import name_key

_BY_GENRE = tuple(
    (kind, re.compile(pattern, re.I))
    for kind, pattern in (
        ("thesis", r"\b(?:thesis|dissertation|diss\.|doctoral|thèse|doktorarbeit|master.s)"),
        ("interview", r"\binterview|интервью|հարցազրույց"),
        ("personal_communication", r"\b(?:e-?mail|letter|personal communication|correspondence|brief|lettre|pers\. comm)"),
        ("speech", r"\b(?:speech|remarks|address|keynote|lecture|testimony|statement at)\b"),
        ("dataset", r"\bdata ?sets?\b|\bdatabase\b"),
        ("motion_picture", r"\b(?:video|film|dvd|vhs|motion picture|documentary)\b"),
        ("broadcast", r"\b(?:podcast|radio|television|tv|broadcast|episode|audio)\b"),
        ("post", r"\b(?:tweet|twitter|facebook|instagram|telegram|post|status update)\b"),
        ("post-weblog", r"\bblog"),
        ("patent", r"\bpatent\b"),
        ("map", r"\bmap\b"),
        ("software", r"\bsoftware\b|\bsource code\b"),
        ("paper-conference", r"\b(?:conference paper|poster|paper presented)\b"),
        ("report", r"\b(?:report|rapport|bericht|informe|working paper|white paper|briefing|technical|tech\. rep|policy (?:paper|brief|note)|factsheet|survey|доклад)\b"),
    )
)  # fmt: skip
_LAW = re.compile(
    r"\b(?:act|law|code|constitution|decree|regulation|directive|statute|convention|treaty|protocol)(?: (?:of|on|no|\d{4}|\(|concerning|for)|$)|"
    r"^(?:law|loi|gesetz|закон|decree|resolution|directive|council regulation|regulation)\b|\bresolution \d|\bordinance\b",
    re.I,
)
_CASE = re.compile(r"\bv\.? [A-Z]|^(?:prosecutor|case of|in re)\b|\bv\. ")
_PERIODICAL = re.compile(r"\bjournal|review of|quarterly\b|\bzeitschrift|\brevue|\bannals\b|\bstudies\b", re.I)
_BROADCASTER = re.compile(
    r"\b(?:youtube|vimeo|radio|television|tv|npr|podcasts?|channel \d|bbc (?:one|two|four|radio|sounds))\b", re.I
)
_SOCIAL = re.compile(r"^(?:twitter|x|facebook|telegram|instagram|vkontakte|reddit|tiktok)$", re.I)


def is_outlet(words: str) -> bool:
    """Whether the words are a known outlet's name."""
    return name_key(words) in outlets()


def kind_of(csl: Mapping[str, Any], has_journal: bool, in_book: bool) -> str:
    """The CSL type; `has_journal`: its container is a learned journal; `in_book`: "In" stands before its container or editor."""
    genre = str(csl.get("genre", ""))
    title = str(csl.get("title", ""))
    container = str(csl.get("container-title", ""))
    for kind, pattern in _BY_GENRE:
        if pattern.search(genre):
            return kind
    if re.match(r"(?:author.s )?(?:telephone |email |phone )?interview\b", title, re.I):
        return "interview"
    if _SOCIAL.match(container):
        return "post"
    if _BROADCASTER.search(container):
        return "motion_picture" if re.search(r"youtube|vimeo", container, re.I) else "broadcast"
    if not container and _CASE.search(title):
        return "legal_case"
    if not container and _LAW.search(title):
        return "legislation"
    if ("volume" in csl and container) or _PERIODICAL.search(container) or (has_journal and not is_outlet(container)):
        return "article-journal"
    if container:
        if in_book or "editor" in csl or ("publisher" in csl and "page" in csl):
            return "chapter"
        return _article_kind(csl, container)
    if "publisher" in csl or "ISBN" in csl:
        return "book"
    if "URL" in csl:
        return "webpage"
    return "document"


def _article_kind(csl: Mapping[str, Any], container: str) -> str:
    parts = ((csl.get("issued") or {}).get("date-parts") or [[]])[0]
    if is_outlet(container) or len(parts) == 3:
        return "article-newspaper"
    return "webpage" if "URL" in csl else "article"
