"""Web addresses, DOIs, ISBNs: what identifies a text."""

from __future__ import annotations

import re

from claimdb.training.references.draw import Draw
from claimdb.training.references.lists import read_entries

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_MIXED = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz0123456789"
_DOI_PARTS = (
    "s41586-018-%d-%d",
    "j.%s.2018.%d",
    "%d%d",
    "journal.pone.0%d%d",
    "S0140-6736(18)3%d-%d",
    "%s.12%d",
    "1369183X.2017.1%d%d",
)


def make_url(draw: Draw, arg: str) -> str:
    """An address; its path speaks in some, in others it is numbers. `arg` "bare": without the scheme; "host": the host alone."""
    dice = draw.dice
    host = dice.pick(read_entries("domains")) if dice.chance(0.7) else _host(draw)
    scheme = (
        "" if arg == "bare" or (arg != "host" and dice.chance(0.1)) else dice.pick(("http://", "https://", "https://"))
    )
    if scheme and dice.chance(0.2):
        host = host.removeprefix("www.")
    if arg == "host" or dice.chance(0.08):
        return scheme + host + dice.pick(("", "/"))
    url = scheme + host + _path(draw)
    return f"<{url}>" if dice.chance(0.04) else url


def _host(draw: Draw) -> str:
    name = re.sub("[^a-z]", "", draw.text("$outlet").lower()) or "example"
    return (
        "www."
        + name
        + draw.dice.pick((".com", ".co.uk", ".org", ".net", ".am", ".ru", ".de", ".fr", ".info", ".com.au", ".in"))
    )


def _path(draw: Draw) -> str:
    dice, day = draw.dice, draw.day
    slug = re.sub("[^a-z0-9]+", dice.pick("--_"), draw.text("$topics in $country $deeds").lower()).strip("-_")[
        : dice.between(12, 60)
    ]
    dated = f"/{day.year}/{day.month:02d}/{day.day:02d}/{slug}"
    number = dice.between(1000, 99_999_999)
    return dice.pick((
        dated,
        f"/{day.year}/{slug}.html",
        f"/news/{slug}-{number}",
        f"/{slug}",
        f"/{slug}/",
        f"/article/{number}.html",
        f"/en/{slug}/a-{number}",
        f"/node/{number}",
        f"/files/{slug}_{day.year}.pdf",
        f"/fileadmin/user_upload/{number}.pdf",
        f"/index.php?id={number}&lang=en",
        f"/wiki/{slug.title()}",
        f"/watch?v={_letters(draw, 11)}",
        f"/{slug}/status/{number}{number}",
        f"/2/hi/europe/{number}.stm",
        f"/{_letters(draw, 7)}",
        f"/doc/{day.year}/{number}?OpenDocument",
        f"/~{_letters(draw, 5).lower()}/{slug}.htm",
        f"/search?q={slug}&page={dice.between(1, 9)}#{_letters(draw, 4)}",
        f"/{slug.replace('-', '%20')}.pdf",
        f"/story/{day.year}/{day.month}/{day.day}/{_letters(draw, 6)}?utm_source=twitter&utm_medium=social",
        f"/idUS{_letters(draw, 14).upper()}",
    ))  # fmt: skip


def _letters(draw: Draw, count: int) -> str:
    return "".join(draw.dice.pick(_MIXED) for _ in range(count))


def make_doi(draw: Draw, arg: str) -> str:
    """A DOI as address, with its word, or bare. `arg` "bare": only the number."""
    dice = draw.dice
    letters = "".join(dice.pick(_LETTERS) for _ in range(dice.between(3, 6)))
    form = dice.pick(_DOI_PARTS)
    fill = [letters if kind == "s" else dice.between(100, 9999) for kind in re.findall("%([sd])", form)]
    number = f"10.{dice.between(1000, 9999)}/{form % tuple(fill)}"
    if arg == "bare":
        return number
    return (
        dice.pick(
            (
                "https://doi.org/",
                "http://dx.doi.org/",
                "doi:",
                "doi: ",
                "DOI: ",
                "DOI:",
                "https://doi.org/",
                "doi.org/",
                "",
            )
        )
        + number
    )


def make_isbn(draw: Draw, arg: str) -> str:
    """An ISBN with its word; its last digit is not checked."""
    dice = draw.dice
    last = dice.pick("0123456789X")
    number = f"{dice.between(0, 9)}-{dice.between(10, 999)}-{dice.between(10000, 99999)}-{last}"
    number = f"978-{number[:-1]}{last.replace('X', '0')}" if dice.chance(0.6) else number
    return dice.pick(("ISBN ", "ISBN: ", "ISBN ")) + (number.replace("-", "") if dice.chance(0.25) else number)
