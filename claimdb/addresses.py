"""Web addresses as articles print them: their parts, their site, the punctuation of the sentence around them."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit


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
