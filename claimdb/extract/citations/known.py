"""What patterns know of a citation without any model: addresses, identifiers, the number and the signal in front, "accessed" and archive.

Each is surer than the model. The words of addresses and numbers get their label beforehand (`known_labels`), and the model labels the rest around
them; the signal is taken off; the others are read from the whole text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimdb.addresses import clean_address, is_archive, site_of, trim_address

URL = re.compile(r"(?:https?://|www\.)[^\s<>\"“”«»]+", re.I)
_HOST = re.compile(
    r"(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|int|info|eu|uk|de|fr|am|az|ge|ru|ua|co|tv|news)/[^\s<>\"“”«»]+", re.I
)
DOI = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|\bdoi(?:\.org/|:\s?|\s))?\b(?P<doi>10\.\d{4,9}/[^\s<>\"“”«»]+)", re.I)
_DOI_TAIL = re.compile(r"(?:/(?:full|abstract|pdf|epdf|meta))?(?:[?#].*)?$")
"""What an address has behind a DOI."""
_ANY_HOST = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}(?:/[^\s<>\"“”«»]*)?", re.I)
_DOI_SITE = re.compile(r"https?://(?:dx\.|www\.)?doi\.org/", re.I)
ISBN = re.compile(
    r"\bISBN(?:-?1[03])?:?\s*(?P<isbn>(?:97[89][-–\s]?)?\d{1,5}[-–\s]?\d{1,7}[-–\s]?\d{1,7}[-–\s]?[\dX])\b", re.I
)
ISSN = re.compile(r"\b(?:e-?|p-?)?ISSN:?\s*(?P<issn>\d{4}-?\d{3}[\dX])\b", re.I)
ARXIV = re.compile(
    r"\barXiv:?\s?(?P<id>\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?/\d{7})|arxiv\.org/(?:abs|pdf)/(?P<path>\d{4}\.\d{4,5})",
    re.I,
)
PMID = re.compile(r"\bPMID:?\s?(?P<id>\d{4,9})\b")
PMCID = re.compile(r"\bPMC(?:ID:?\s?(?:PMC)?)?(?P<id>\d{4,9})\b")
IDENTIFIERS = (DOI, ISBN, ISSN, ARXIV, PMID, PMCID)
_DATE_AFTER = r"(?P<date>\d{4}[-./]\d\d?[-./]\d\d?|[^()\[\];]{4,28}?\d{4}|\d{4}[^()\[\];]{0,12})"
ACCESSED = re.compile(
    r"\b(?:retrieved|accessed|last (?:accessed|visited|viewed|checked)|viewed|visited|cited|abgerufen|zuletzt (?:abgerufen|geprüft)|letzter zugriff|zugriff|abruf|consulté|"
    r"consultado|consulta(?:do)? el|recuperado|acesso em|visitato|ultimo accesso|geraadpleegd|дата обращения|проверено|дата звернення|erişim(?: tarihi)?|վերցված է|դիտվել է)\b"
    rf"(?:\s(?:on|am|le|el|il|em))?[\s:]*{_DATE_AFTER}|(?P<before>\b\d[\d./-]{{7,9}})\s+(?:accessed|retrieved|abgerufen|tarihinde erişil\w+)",
    re.I,
)
_NUMBER = re.compile(r"(?:\[\^?\d{1,4}\]|\(\d{1,3}\)|\d{1,3}[.)]|\^\d*)$")
_SIGNALS = (
    r"but see(?: also)?|see(?:,? (?:also|generally|e\.g\.,?|for example,?|for instance,?|in particular))?|cf\.?|cfr\.|compare|contra(?=[,:])|e\.g\.,?|accord(?=[,:])|"
    r"(?:as )?(?:quoted|cited|reported|reprinted) (?:in|by|from)|siehe(?: auch)?|s\. auch|vgl\.|voir(?: aussi)?|véase(?: también)?|zit\. nach|zitiert nach|cité (?:dans|par)|"
    r"citado en|см\.(?: также)?|цит\. по|див\.|bkz\.?|տե՛?ս(?: նաև)?|source(?=:)"
)
SIGNAL = re.compile(rf"(?P<signal>{_SIGNALS})[:,]?\s+", re.I)
"""What leads to a citation, in front of it."""
_SIGNAL_LAST = re.compile(rf"(?:^|[\s,;:(])(?P<signal>{_SIGNALS})[:,]?$", re.I)
_PARTY = re.compile(r"(?![IVXLC]+\b)[^\W\d_a-zß-öø-ÿ][\w.’'-]+|the\b")
_SHORTENED = re.compile(
    r"(?:Inc|Co|Ltd|Corp|Cos|Bros|Mfg|Assn|All|Auth|Bd|Comm[’']n|Ass[’']n|Dep[’']t|Nat[’']l|Int[’']l|Univ|Sch|Dist|Cty|Twp|Ins|Mut|Ry|R\.R|St|U\.S)\.|[A-Z][\w’'-]*\d?"
)
"""A word of a party's name that is cut short, as law reports cut them."""
_MOST_PARTY = 8
"""So many words a party's name has at the most."""


def known_labels(words: Sequence[str]) -> dict[int, str]:
    """`{place of a word: its label}` for what is sure."""
    found: dict[int, str] = {}
    for place, word in enumerate(words):
        if "." not in word and "/" not in word:
            continue
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
    return found | dict.fromkeys(_parties(words), "title")


def _parties(words: Sequence[str]) -> Iterator[int]:
    """The places of the parties of a case, "v." between them: `Roe v. Harbour Board,`; only in front, an own number aside."""
    at = next((i for i, word in enumerate(words[1:-1], 1) if word in ("v.", "v", "vs.", "vs")), 0)
    first = 1 if words and _NUMBER.match(words[0]) else 0
    plain = all(word[-1].isalnum() or _SHORTENED.fullmatch(word) for word in words[first:at])
    if (
        not first < at <= first + _MOST_PARTY
        or not plain
        or not words[first][0].isupper()
        or not _PARTY.match(words[at + 1])
    ):
        return
    yield from range(first, at + 1)
    for place in range(at + 1, min(len(words), at + 1 + _MOST_PARTY)):
        if place > at + 1 and words[place][0] in "([":
            return
        yield place
        if words[place][-1] in ",;":
            return


def split_signal(text: str) -> tuple[str | None, str]:
    """The signal in front in small letters ("see also"), and the rest; a signal alone is none."""
    found = SIGNAL.match(text)
    if not found or found.end() == len(text):
        return None, text
    return found["signal"].lower().rstrip(",:"), text[found.end() :]


def last_signal(words: str) -> str | None:
    """The signal that words in front of a citation end with: `Clara Roe, quoted in`."""
    found = _SIGNAL_LAST.search(words[-80:].rstrip())
    return found["signal"].lower().rstrip(",:") if found else None


def addresses(text: str) -> tuple[str | None, str | None]:
    """The first address of a citation, cleaned, and where a copy of it is kept; a DOI's own address aside."""
    plain = archived = None
    for found in URL.finditer(text):
        url = trim_address(found[0])
        if len(url) <= 8 or _DOI_SITE.match(url):
            continue
        address = clean_address(url if "://" in url else f"http://{url}")
        archived = archived or address.archive
        if not is_archive(address.url):
            plain = plain or address.url
    if plain is None and archived is None:
        host = _HOST.search(URL.sub(" ", text))
        plain = f"http://{trim_address(host[0])}" if host and not DOI.search(host[0]) else None
    return plain or archived, archived


def archived(address: str) -> dict[str, str]:
    """The fields of a copy in an archive."""
    return {"archive": site_of(address) or "", "archive_location": address}


def identifiers(text: str, labelled: str = "") -> dict[str, str]:
    """The CSL fields of the identifiers and addresses in a citation; `labelled` are the words that the model takes for an address."""
    found: dict[str, str] = {}
    doi = DOI.search(text)
    if doi:
        found["DOI"] = trim_address(_DOI_TAIL.sub("", doi["doi"]))
    url, copy = addresses(text)
    if url is None and labelled and (host := _ANY_HOST.search(labelled)) and not DOI.search(labelled):
        url = f"http://{trim_address(host[0])}"
    if url:
        found["URL"] = url
    if copy:
        found |= archived(copy)
    isbn = ISBN.search(text)
    if isbn and len(re.findall(r"[\dXx]", isbn["isbn"])) in (10, 13):
        found["ISBN"] = re.sub(r"[–\s]", "-", isbn["isbn"])
    arxiv = ARXIV.search(text)
    if arxiv:
        found["number"] = f"arXiv:{arxiv['id'] or arxiv['path']}"
    for field, pattern in (("PMID", PMID), ("PMCID", PMCID), ("ISSN", ISSN)):
        number = pattern.search(text)
        if number:
            found[field] = number[1] if field != "PMCID" else f"PMC{number[1]}"
    return found
