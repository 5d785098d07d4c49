"""What stays the same within one reference: its language, quotation marks, capitals, and the looks of its names and dates."""

from __future__ import annotations

from dataclasses import dataclass

from claimdb.training.references.dice import Dice

Marks = tuple[str, str]
_QUOTES: dict[str, tuple[tuple[float, Marks], ...]] = {
    "en": (
        (36, ("“", "”")),
        (26, ('"', '"')),
        (13, ("‘", "’")),
        (9, ("'", "'")),
        (2, ("«", "»")),
        (1, ("``", "''")),
        (1, ("„", "“")),
        (12, ("", "")),
    ),
    "fr": ((50, ("« ", " »")), (20, ("«", "»")), (12, ("“", "”")), (10, ('"', '"')), (8, ("", ""))),
    "de": ((45, ("„", "“")), (12, ("»", "«")), (15, ('"', '"')), (5, ("‚", "‘")), (23, ("", ""))),
    "es": ((40, ("«", "»")), (30, ("“", "”")), (15, ('"', '"')), (15, ("", ""))),
    "ru": ((30, ("«", "»")), (5, ('"', '"')), (65, ("", ""))),
    "hy": ((50, ("«", "»")), (5, ('"', '"')), (45, ("", ""))),
    "tr": ((45, ("“", "”")), (20, ('"', '"')), (10, ("‘", "’")), (25, ("", ""))),
}
_QUOTES |= {
    "pt": _QUOTES["es"],
    "it": _QUOTES["es"],
    "uk": _QUOTES["ru"],
    "pl": _QUOTES["de"],
    "nordic": _QUOTES["tr"],
    "ar": _QUOTES["hy"],
    "el": _QUOTES["hy"],
    "ka": _QUOTES["de"],
}
_NAMES = (
    (26, "inv"),
    (18, "apa"),
    (24, "fore"),
    (7, "forei"),
    (6, "nodot"),
    (7, "caps"),
    (4, "capsname"),
    (4, "invi"),
    (4, "upper"),
)
_DATES = (
    (34, "dmy"),
    (26, "mdy"),
    (8, "dmyshort"),
    (8, "mdyshort"),
    (5, "iso"),
    (5, "dots"),
    (4, "slash"),
    (3, "my"),
    (2, "weekday"),
    (2, "ordinal"),
    (1, "ymd"),
)
_CASES = ((66, "sentence"), (30, "title"), (1.5, "upper"), (1.5, "lower"))


@dataclass(frozen=True, slots=True)
class Style:
    """The looks of one reference. `inside` tells whether a comma goes within the closing mark ("Title," as Americans have it); `quoted` whether
    works of their own, as books, stand in marks as well."""

    language: str
    quotes: Marks
    inside: bool
    case: str
    names: str
    dates: str
    together: str
    quoted: bool


def draw_style(dice: Dice, language: str) -> Style:
    """A style that such references have in the language."""
    english = language == "en"
    quotes = dice.weighted(_QUOTES[language])
    return Style(
        language=language,
        quotes=quotes,
        inside=english and dice.chance(0.6 if quotes[0] in ("“", '"', "``") else 0.15),
        case=dice.weighted(_CASES) if english else "sentence",
        names=dice.weighted(_NAMES),
        dates=dice.weighted(_DATES),
        together=dice.pick((" and ", " & ", ", and ", "; ")) if english else _AND.get(language, ", "),
        quoted=dice.chance(0.12),
    )


_AND = {
    "fr": " et ",
    "de": " und ",
    "es": " y ",
    "pt": " e ",
    "it": " e ",
    "ru": ", ",
    "hy": " և ",
    "tr": " ve ",
    "uk": ", ",
    "pl": ", ",
    "ar": " و ",
}
