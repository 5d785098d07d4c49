"""Web addresses as articles print them: their parts, their site, what is wrapped around them, the punctuation of the sentence.

Everything here works on the address alone: nothing is fetched.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

_TRACKING = re.compile(
    r"(?:utm_\w*|mc_[ce]id|at_(?:medium|campaign|custom\d*|link\w*|bbc\w*|ptr\w*|format)|ns_(?:mchannel|campaign|source|linkname|fee)"
    r"|_hs(?:enc|mi)|hsctatracking|mkt_tok|vero_(?:id|conv)|oly_(?:anon|enc)_id|guc(?:counter|e_referrer(?:_sig)?)|wt\.\w+|__twitter_impression"
    r"|(?:fb|g|d|y|ys|tw|tt|msc?l|wick|rdt_)cl(?:k?id|src)|msclkid|li_fat_id|[gw]braid|igsh(?:id)?|_ga|_gl|cmp(?:id)?|ocid|smid|smtyp|s_cid"
    r"|ref_(?:src|url)|ftag|ito|xtor|spm|trk|tpcc|taid|sr_share|fb_(?:action_ids|action_types|source|ref)|feature=(?:share|youtu\.be|emb_\w+)"
    r"|amp(?:=1|=true)?|outputtype=amp)(?:=|$)",
    re.I,
)
"""What begins a part of a query that says who shared the page, or that it is its short copy for telephones."""
_TRACKING_FRAGMENT = re.compile(r"(?::~:text=|utm_|xtor=|echobox=|ampshare=|link_time=).*", re.I)
_WRAPPERS = (
    (re.compile(r"(?:www\.)?google\.[a-z.]{2,6}/url"), ("q", "url")),
    (re.compile(r"(?:lm?|www|m)\.facebook\.com/l\.php"), ("u",)),
    (re.compile(r"l\.(?:instagram|messenger)\.com/?"), ("u",)),
    (re.compile(r"(?:www\.)?youtube\.com/redirect"), ("q",)),
    (re.compile(r"t\.umblr\.com/redirect"), ("z",)),
    (re.compile(r"out\.reddit\.com/.*"), ("url",)),
    (re.compile(r"[\w.-]+\.safelinks\.protection\.outlook\.com/.*"), ("url",)),
    (re.compile(r"slack-redir\.net/link"), ("url",)),
    (re.compile(r"(?:www\.|m\.)?vk\.com/away(?:\.php)?"), ("to",)),
    (re.compile(r"disq\.us/(?:url|\?.*)"), ("url",)),
    (re.compile(r"(?:www\.)?linkedin\.com/(?:redir/redirect|safety/go)/?"), ("url",)),
    (re.compile(r"steamcommunity\.com/linkfilter/?"), ("url", "u")),
    (re.compile(r"duckduckgo\.com/l/?"), ("uddg",)),
    (re.compile(r"getpocket\.com/redirect"), ("url",)),
    (re.compile(r"go\.(?:redirectingat|skimresources)\.com/?"), ("url",)),
    (re.compile(r"translate\.google\.[a-z.]{2,6}/(?:translate|website)"), ("u",)),
    (re.compile(r"[\w.-]+/(?:[\w-]+/)*(?:exit|out|away|redirect|redir|leave|go)\.(?:php|aspx?|html?)"), ("url", "u", "to")),
)  # fmt: skip
"""Pages that only lead on: the host and path, and the parts of the query that hold the address."""
_WRAPS_ALL = re.compile(
    r"https?://(?:www\.)?(?:href\.li|anonym\.to|nullrefer\.com|dereferer\.me)/\?(?P<inner>.+)", re.I
)
_PROOFPOINT = re.compile(r"https?://urldefense\.(?:com|us)/v3/__(?P<inner>.+?)__;", re.I)
_AMP = re.compile(
    r"https?://(?:www\.google\.[a-z.]{2,6}/amp|[\w-]+\.cdn\.ampproject\.org/[cv])/(?P<secure>s/)?(?P<inner>[\w-]+\.[\w.-]+/?.*)",
    re.I,
)
_COPY = re.compile(
    r"https?://(?:(?:web|www)\.archive\.org/web|(?:wayback\.|www\.)?archive-it\.org/(?:all|\d+)|arquivo\.pt/(?:wayback|noFrame/replay)"
    r"|webarchive\.(?:nationalarchives\.gov\.uk|loc\.gov)(?:/ukgwa|/all)?|vefsafn\.is/is|archive\.(?:ph|is|today|fo|li|md|vn))"
    r"/(?:\d{4,14}(?:[a-z]{2}_)?|\*|o/\w+)/(?P<inner>(?:https?:/|www\.|[\w-]+\.)\S+)",
    re.I,
)
_ARCHIVES = frozenset(
    "web.archive.org archive.ph archive.is archive.today archive.fo archive.li archive.md archive.vn perma.cc webcitation.org arquivo.pt "
    "wayback.archive-it.org webarchive.nationalarchives.gov.uk webarchive.loc.gov vefsafn.is ghostarchive.org".split()
)
_MOST_LAYERS = 5
"""More wrappers around one another are a trap, not a link."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a page is, and where a copy of it is kept. Of a copy that does not name the page, both are the copy."""

    url: str
    archive: str | None = None


def split_address(url: str) -> SplitResult | None:
    """The parts of a web address; None for what is none."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return parts if parts.scheme in ("http", "https") and parts.netloc else None


def site_of(url: str) -> str | None:
    """The site of a web address, without `www.`."""
    parts = split_address(url)
    return parts.netloc.removeprefix("www.") if parts else None


def trim_address(url: str) -> str:
    """An address without the punctuation of the sentence; a closing bracket stays if it has its opening one."""
    url = url.rstrip(".,;:!?'’»›")
    while url and url[-1] in ")]>" and url.count(url[-1]) > url.count({")": "(", "]": "[", ">": "<"}[url[-1]]):
        url = url[:-1].rstrip(".,;:")
    return url


def clean_address(url: str) -> Address:
    """The address itself: out of the pages that only lead on and the copies in archives, without what says who shared it.

    What is no web address comes back as it is.
    """
    url, archive = url.strip(), None
    for _ in range(_MOST_LAYERS):
        copy = _COPY.fullmatch(url)
        inner = _with_scheme(copy["inner"]) if copy else _unwrapped(url)
        if inner is None or split_address(inner) is None:
            break
        archive = archive or (url if copy else None)
        url = inner
    if is_archive(url):
        return Address(url, archive or url)
    return Address(_without_tracking(url), archive)


def is_archive(url: str) -> bool:
    """Whether an address is a copy kept in a web archive."""
    return (site_of(url) or "").lower() in _ARCHIVES


def _unwrapped(url: str) -> str | None:
    """What a page that only leads on leads to; None if the address is no such page."""
    whole = _WRAPS_ALL.fullmatch(url) or _PROOFPOINT.match(url)
    if whole:
        return _with_scheme(unquote(whole["inner"]))
    amp = _AMP.fullmatch(url)
    if amp:
        return f"http{'s' if amp['secure'] else ''}://{amp['inner']}"
    if "?" not in url:
        return None
    parts = split_address(url)
    place = f"{parts.netloc}{parts.path}" if parts else ""
    for pattern, names in _WRAPPERS:
        if parts and pattern.fullmatch(place.lower()):
            held = _query(parts.query)
            inner = next((held[n][0] for n in names if n in held), None)
            return re.sub(r":[\w-]{20,30}$", "", inner) if inner and re.match(r"https?://", inner, re.I) else None
    return None


def _query(query: str) -> dict[str, list[str]]:
    try:
        return parse_qs(query)
    except ValueError:
        return {}


def _with_scheme(url: str) -> str:
    """`https:/a.example` and `a.example/x`, as archives print them, with their two strokes."""
    return re.sub(r"^(https?):/+", r"\1://", url, flags=re.I) if re.match(r"https?:", url, re.I) else f"http://{url}"


def _without_tracking(url: str) -> str:
    """The rest of the query stays as printed, in its order."""
    parts = split_address(url)
    if parts is None:
        return url
    head, _, fragment = url.partition("#")
    head, mark, query = head.partition("?")
    kept = [p for p in query.split("&") if p and not _TRACKING.match(p)]
    if mark:
        head += "?" + "&".join(kept) if kept else ""
    if re.search(r"[^/]/amp/?$", parts.path, re.I) and not kept:
        head = re.sub(r"/amp/?$", "/" if head.endswith("/") else "", head, flags=re.I)
    return head if not fragment or _TRACKING_FRAGMENT.match(fragment) else f"{head}#{fragment}"
