"""What patterns know of a citation before the model reads it: addresses, identifiers, the number and the signal in front, "accessed" and archive.

Each is surer than any model. The words that they cover get their label beforehand, and the model labels the rest around them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimdb.addresses import clean_address, is_archive, trim_address

URL = re.compile(r"(?:https?://|www\.)[^\s<>\"“”«»]+", re.I)
_HOST = re.compile(
    r"(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|int|info|eu|uk|de|fr|am|az|ge|ru|ua|co|tv|news)/[^\s<>\"“”«»]+", re.I
)
DOI = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|\bdoi(?:\.org/|:\s?|\s))?\b(?P<doi>10\.\d{4,9}/[^\s<>\"“”«»]+)", re.I)
ISBN = re.compile(
    r"\bISBN(?:-1[03])?:?\s*(?P<isbn>(?:97[89][-–\s]?)?\d{1,5}[-–\s]?\d{1,7}[-–\s]?\d{1,7}[-–\s]?[\dX])\b", re.I
)
ARXIV = re.compile(
    r"\barXiv:?\s?(?P<id>\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?/\d{7})|arxiv\.org/(?:abs|pdf)/(?P<path>\d{4}\.\d{4,5})",
    re.I,
)
PMID = re.compile(r"\bPMID:?\s?(?P<id>\d{6,9})\b")
ACCESSED = re.compile(
    r"\b(?:retrieved|accessed|last (?:accessed|visited|viewed|checked)|viewed|visited|cited|abgerufen|zuletzt abgerufen|letzter zugriff|zugriff|consulté|"
    r"consultado|recuperado|visitato|дата обращения|проверено|erişim(?: tarihi)?)\b(?:\s(?:on|am|le|el|il))?[\s:]*(?P<date>[^()\[\];]{4,28}?\d{4}|\d{4}[^()\[\];]{0,12})",
    re.I,
)
_NUMBER = re.compile(r"(?:\[\^?\d{1,4}\]|\(\d{1,3}\)|\d{1,3}[.)]|\^\d*)$")
SIGNAL = re.compile(
    r"(?P<signal>but see(?: also)?|see(?:,? (?:also|generally|e\.g\.,?|for example,?|for instance,?|in particular))?|cf\.?|compare|contra|e\.g\.,?|accord|"
    r"(?:as )?(?:quoted|cited|reported|reprinted) (?:in|by|from)|siehe(?: auch)?|vgl\.|voir(?: aussi)?|véase(?: también)?|zit\. nach|zitiert nach|cité (?:dans|par)|"
    r"citado en|см\.(?: также)?|цит\. по|source)(?:[:,]?)\s+",
    re.I,
)


def known_labels(words: Sequence[str]) -> dict[int, str]:
    """`{place of a word: its label}` for what is sure."""
    found: dict[int, str] = {}
    for place, word in enumerate(words):
        if DOI.search(word):
            found[place] = "doi"
            if place and words[place - 1].lower().strip("[(") in ("doi:", "doi"):
                found[place - 1] = "doi"
        elif URL.search(word) or _HOST.search(word):
            found[place] = "url"
    if len(words) > 1 and _NUMBER.match(words[0]):
        found[0] = "citation-number"
        if words[0].startswith("^"):  # Wikipedia's "^ a b" before a reference that is used several times
            for place in range(1, len(words)):
                if not re.fullmatch(r"[a-z]{1,2}", words[place]):
                    break
                found[place] = "citation-number"
    return found


def addresses(text: str) -> tuple[str | None, str | None]:
    """The first address of a citation, cleaned, and where a copy of it is kept; a DOI's own address aside."""
    plain = archived = None
    for found in URL.finditer(text):
        url = trim_address(found[0])
        if len(url) <= 8 or DOI.search(url):
            continue
        address = clean_address(url if "://" in url else f"http://{url}")
        archived = archived or address.archive
        if not is_archive(address.url):
            plain = plain or address.url
    if plain is None and archived is None:
        host = _HOST.search(URL.sub(" ", text))
        plain = f"http://{trim_address(host[0])}" if host and not DOI.search(host[0]) else None
    return plain or archived, archived
