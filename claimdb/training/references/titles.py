"""Titles: those handed in, and those that the patterns of the lists make; in the marks and capitals of the reference's style."""

from __future__ import annotations

from claimdb.training.references.draw import Draw

_LISTS = {
    "headline": "headlines",
    "report": "report_titles",
    "web": "web_titles",
    "book": "book_titles",
    "speech": "speech_titles",
    "law": "law_names",
    "work": "work_titles",
}
_MARKS = "“”\"«»„‘’'"
_DOUBLE = '“”"«»'
_SMALL = frozenset("a an the and or but of in on at to for from by with over after as against into near".split())
_INNER = {'"': "'", "“": "‘", "”": "’", "„": "‚"}


def usable_titles(titles: tuple[str, ...]) -> tuple[str, ...]:
    """The titles without the marks and points at their edges and without those that cannot stand in a reference: tags, no letters."""
    folded = (_bare(" ".join(title.split())) for title in titles)
    return tuple(title for title in folded if "<" not in title and any(c.isalpha() for c in title))


def _bare(title: str) -> str:
    """The title without the points behind it and without one pair of marks around it, if no other marks stand in it."""
    title = title.strip(" .,:;")
    if title.count("``"):
        title = title.replace("``", "“").replace("''", "”")
    if title[:1] in _MARKS and title[-1:] in _MARKS and not any(c in _DOUBLE for c in title[1:-1]):
        title = title[1:-1]
    return title.strip(" .,:;")


def make_title(draw: Draw, arg: str) -> str:
    """A title of an article, page or speech, in quotation marks where the style has them. `arg` names the list of patterns (`headline` if empty)."""
    marked = plain_title(draw, arg or "headline")
    opening, closing = draw.style.quotes
    return opening + _inner(marked, opening) + closing if opening else marked


def make_work(draw: Draw, arg: str) -> str:
    """A title of a work of its own (report, book, film): seldom in quotation marks."""
    return make_title(draw, arg or "report") if draw.style.quoted else plain_title(draw, arg or "report")


def plain_title(draw: Draw, arg: str) -> str:
    """A title without marks around it, in the style's capitals."""
    given = (
        draw.titles
        and draw.style.language == "en"
        and arg in ("", "headline", "report", "book", "web")
        and draw.dice.chance(0.4)
    )
    if given:
        return (
            draw.dice.pick(draw.titles) if draw.style.case == "sentence" else _cased(draw, draw.dice.pick(draw.titles))
        )
    foreign = draw.style.language != "en"
    name = "foreign_titles" if foreign else _LISTS[arg or "headline"]
    title = " ".join(draw.text(f"${name}").split())
    return _cased(draw, title[:1].upper() + title[1:])


def _inner(title: str, opening: str) -> str:
    """The title with its own marks made single where it stands in double ones."""
    return "".join(_INNER.get(c, c) for c in title) if opening in ("“", '"', "``", "„") else title


def _cased(draw: Draw, title: str) -> str:
    case = draw.style.case
    if case == "title":
        words = title.split()
        return " ".join(w if i and w in _SMALL else w[:1].upper() + w[1:] for i, w in enumerate(words))
    return {"upper": title.upper(), "lower": title.lower()}.get(case, title)
