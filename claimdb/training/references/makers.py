"""What a `$name` of a layout gives: (its usual label, how it is made). An argument after a colon chooses a look."""

from __future__ import annotations

from claimdb.training.references.addresses import make_doi, make_isbn, make_url
from claimdb.training.references.dates import write_date
from claimdb.training.references.draw import Draw, Maker
from claimdb.training.references.lists import read_entries, read_sections
from claimdb.training.references.names import draw_people, draw_person
from claimdb.training.references.titles import make_title, make_work, plain_title

_ROMAN = (
    "I",
    "II",
    "III",
    "IV",
    "V",
    "VI",
    "VII",
    "VIII",
    "IX",
    "X",
    "XI",
    "XII",
    "XIV",
    "XV",
    "XIX",
    "XXI",
    "XL",
    "XLII",
)
_PAGE_WORDS = {
    "en": ("p. ", "p.", "pp. ", "pp.", "at ", "page ", "pages ", "", ""),
    "fr": ("p. ", "p. ", "pp. "),
    "de": ("S. ", "S. ", ""),
    "es": ("p. ", "pp. ", "pág. "),
}
_PAGE_WORDS |= {"ru": ("С. ", "с. "), "hy": ("էջ ",), "tr": ("s. ", "ss. "), "pl": ("s. ",), "uk": ("с. ",)}


def _people(draw: Draw, arg: str) -> str:
    return draw_people(draw.dice, draw.style, arg)


def _person(draw: Draw, arg: str) -> str:
    return draw_person(draw.dice, draw.style.language).written(arg or "fore")


def _author(draw: Draw, arg: str) -> str:
    """People mostly; a body, or an agency, in some."""
    kind = draw.dice.weighted(((76, "people"), (17, "organisation"), (3, "agency"), (4, "desk")))
    if kind == "people" or arg:
        return _people(draw, arg)
    if kind == "desk":
        return draw.dice.pick(read_entries("desks"))
    return _organisation(draw, arg) if kind == "organisation" else _agency(draw, arg)


def _organisation(draw: Draw, arg: str) -> str:
    """A body; with one of its parts before or behind it in some; `plain` without."""
    made = draw.style.language == "en" and draw.dice.chance(0.45)
    name = draw.text("$bodies") if made else draw.dice.pick(read_entries("organizations", draw.style.language))
    if draw.style.language == "en" and arg != "plain" and draw.dice.chance(0.04):  # Human Rights Watch (HRW)
        letters = "".join(word[0] for word in name.split() if word[0].isupper())
        return (
            f"{name} " + draw.dice.pick((f"({letters})", f"[{letters}]", f"({letters})")) if len(letters) > 2 else name
        )
    if arg == "plain" or draw.style.language != "en" or draw.dice.chance(0.86):
        return name.upper() if draw.dice.chance(0.015) else name
    unit = draw.dice.pick(read_entries("units"))
    return draw.dice.pick(
        (
            f"{name}, {unit}",
            f"{name}. {unit}",
            f"{unit}, {name}",
            f"{name} {unit}",
            f"{name}/{unit}",
            f"{name} – {unit}",
            f"{name} ({unit})",
        )
    )


def _agency(draw: Draw, arg: str) -> str:
    return draw.dice.pick(read_entries("agencies"))


def _outlet(draw: Draw, arg: str) -> str:
    if draw.style.language == "en" and draw.dice.chance(0.3):
        return draw.text("$papers")
    return draw.dice.pick(read_entries("outlets", draw.style.language))


def _site(draw: Draw, arg: str) -> str:
    """A newspaper, broadcaster, site, or a body's web site."""
    kind = draw.dice.weighted(((72, "outlet"), (18, "site"), (6, "body"), (4, "host")))
    if kind == "outlet" or draw.style.language != "en":
        return _outlet(draw, arg)
    if kind == "host":
        return make_url(draw, "host").split("//")[-1].removeprefix("www.").rstrip("/")
    if kind == "site":
        return draw.dice.pick(read_entries("sites"))
    name = _organisation(draw, "plain")
    return draw.dice.pick((name, f"{name} website", f"{name} web site", f"website of the {name}", f"{name} blog"))


def _journal(draw: Draw, arg: str) -> str:
    return draw.dice.pick(read_entries("journals"))


def _imprint(draw: Draw) -> tuple[str, str]:
    """The reference's publisher and place: the same for all calls of one reference."""
    if draw.imprint is None:
        name = "publishers_foreign" if draw.style.language in read_sections("publishers_foreign") else "publishers"
        publisher, _, place = draw.dice.pick(read_entries(name, draw.style.language)).partition("|")
        draw.imprint = (publisher, place or _city(draw, ""))
        if draw.style.language == "en" and draw.dice.chance(0.25):
            draw.imprint = (_organisation(draw, "plain"), _city(draw, ""))
    return draw.imprint


def _publisher(draw: Draw, arg: str) -> str:
    return _imprint(draw)[0]


def _place(draw: Draw, arg: str) -> str:
    return _imprint(draw)[1]


def _city(draw: Draw, arg: str) -> str:
    return draw.dice.pick(read_entries("cities"))


def _town(draw: Draw, arg: str) -> str:
    return _city(draw, arg).partition(",")[0]


def _handle(draw: Draw, arg: str) -> str:
    """The name of an account, made of a person's."""
    person = draw_person(draw.dice, "en")
    given, family = (
        "".join(c for c in name.lower() if "a" <= c <= "z") or "user" for name in (person.given, person.family)
    )
    year = draw.dice.between(1, 99)
    return draw.dice.pick(
        (
            given + family,
            given[0] + family,
            f"{given}_{family}",
            f"{family}{year}",
            f"{given}{year}",
            f"Real{given.title()}{family.title()}",
        )
    )


def _number(draw: Draw, arg: str) -> str:
    first, _, last = arg.partition("_")
    return str(draw.dice.between(int(first or 1), int(last or 99)))


def _roman(draw: Draw, arg: str) -> str:
    return draw.dice.pick(_ROMAN)


def _pages(draw: Draw, arg: str) -> str:
    """Pages. `one`: a page or a range that a note points to; `range`: those that an article fills; `bare`: the numbers alone."""
    dice = draw.dice
    first = dice.between(1, 480)
    last = first + dice.between(1, 40)
    short = str(last)[-2:] if first > 100 and first // 100 == last // 100 and dice.chance(0.3) else str(last)
    several = arg in ("range", "bare") or dice.chance(0.35)
    if arg not in ("range", "bare") and dice.chance(0.04):
        return dice.pick(
            (
                f"pp. {first}, {last}",
                f"p. {first}f.",
                f"pp. {first}ff.",
                f"pp. {first}–{last}, {last + 9}",
                f"p. {first}, n. {last % 40 + 1}",
                f"pp. {first} et seq.",
            )
        )
    numbers = f"{first}{dice.pick('–--—')}{short}" if several else str(first)
    if arg == "bare":
        return numbers
    word = dice.pick(_PAGE_WORDS.get(draw.style.language, _PAGE_WORDS["en"][:4]))
    if word.startswith("p") and draw.style.language == "en":
        word = dice.pick(("pp. ", "pp. ", "pp.", "p. ", "pages ") if several else ("p. ", "p. ", "p.", "page "))
    return (word or ("p. " if arg == "word" else "")) + numbers


def _volume(draw: Draw, arg: str) -> str:
    """A volume with its issue, in one of many looks."""
    dice = draw.dice
    volume, issue = dice.between(1, 140), dice.between(1, 12)
    if draw.style.language == "ru":
        return dice.pick(
            (f"№ {issue}", f"Т. {volume}. № {issue}", f"Т. {volume}, № {issue}", f"Вып. {issue}", f"№{issue}")
        )
    if draw.style.language == "hy":
        return dice.pick((f"№ {issue}", f"հ. {volume}", f"թիվ {issue}"))
    if draw.style.language == "de":
        return dice.pick(
            (
                f"{volume} ({issue})",
                f"Bd. {volume}",
                f"{volume}. Jg.",
                f"Nr. {issue}",
                f"H. {issue}",
                f"{volume}/{issue}",
            )
        )
    if draw.style.language == "fr":
        return dice.pick(
            (
                f"vol. {volume}, n° {issue}",
                f"n° {volume}",
                f"{volume} ({issue})",
                f"no {issue}",
                f"t. {dice.pick(_ROMAN)}",
            )
        )
    return dice.pick((
        f"{volume}({issue})",
        f"{volume}({issue})",
        f"{volume} ({issue})",
        f"{volume}, no. {issue}",
        f"{volume}, no. {issue}",
        f"vol. {volume}, no. {issue}",
        f"Vol. {volume}, No. {issue}",
        f"Vol. {volume}",
        f"vol. {volume}",
        f"{volume}.{issue}",
        f"{volume}",
        f"{volume}",
        f"{volume}:{issue}",
        f"{dice.pick(_ROMAN)}, no. {issue}",
        f"no. {volume}",
        f"No. {volume}",
        f"Issue {volume}",
        f"{volume}, issue {issue}",
        f"{volume}({issue}–{issue + 1})",
        f"{volume} (Suppl. {issue})",
    ))  # fmt: skip


def _edition(draw: Draw, arg: str) -> str:
    return draw.dice.pick(
        (
            "2nd ed.",
            "3rd ed.",
            "2nd edn",
            "3rd edn.",
            "4th edition",
            "Second edition",
            "rev. ed.",
            "Revised edition",
            "rev. and expanded ed.",
            "new ed.",
            "5th edn",
            "10th ed.",
            "paperback edn",
            "1st ed.",
        )
    )


def _date(draw: Draw, arg: str) -> str:
    """The reference's date, with a word before it now and then: posted 3 May 2018."""
    date = write_date(draw.dice, draw.style, draw.day, arg)
    said = not arg and draw.style.language == "en" and draw.dice.chance(0.02)
    return (
        draw.dice.pick(("published ", "posted ", "dated ", "posted on ", "Published ", "issued ")) + date
        if said
        else date
    )


MAKERS: dict[str, Maker] = {
    "author": ("author", _author),
    "people": ("author", _people),
    "person": (None, _person),
    "org": ("author", _organisation),
    "agency": ("author", _agency),
    "date": ("date", _date),
    "seen": ("note", lambda draw, arg: write_date(draw.dice, draw.style, draw.seen, arg)),
    "title": ("title", make_title),
    "work": ("title", make_work),
    "plain": ("title", plain_title),
    "outlet": ("container-title", _outlet),
    "site": ("container-title", _site),
    "journal": ("journal", _journal),
    "publisher": ("publisher", _publisher),
    "place": ("location", _place),
    "city": ("location", _city),
    "family": (None, lambda draw, arg: draw_person(draw.dice, draw.style.language).written("family")),
    "handle": (None, _handle),
    "town": (None, _town),
    "volume": ("volume", _volume),
    "edition": ("edition", _edition),
    "pages": ("pages", _pages),
    "url": ("url", make_url),
    "doi": ("doi", make_doi),
    "isbn": ("isbn", make_isbn),
    "num": (None, _number),
    "roman": (None, _roman),
}
