"""What stands around the names of people and says what they are: "edited by", "(Eds.)", "Hrsg.", "By", "et al.", handles."""

from __future__ import annotations

import re

_CAP = r"[^\W\d_a-zß-öø-ÿа-яё]"
_COMMAS = str.maketrans({"،": ",", "，": ",", "؛": ";", "；": ";", "、": ";", "*": " ", "†": " ", "‡": " ", "‑": "-"})
_LEFT_OUT = re.compile(r"[,\s]*(?:\.\s?\.\s?\.|…)[,\s]*(?=\S)")
"""`Gray, D., ... Lee, N.`"""
_ET_AL = re.compile(
    r"[,;]?\s*[(\[]?(?:\bet al\b\.?|& al\.|\bet alii\b|\band others\b|\band colleagues\b|\bu\.\s?a\.|\ba kol\.?|\bи др\.?|\bта ін\.?|\bև այլք|\bve diğerleri|…)[)\]]?\s*$",
    re.I,
)
_LEAD = re.compile(
    "(?:" + "|".join((
        r"(?:written|prepared|authored|text|signed|produced|directed|hosted|compiled|(?:[Ss]elected|[Ee]dited|[Tt]ranslated)(?:,? and (?:edited|translated|introduced))?)\s+by\s",
        r"[Tt]ranslated\s+from\s+(?:the\s+)?\S+\s+by\s",
        r"(?:[Hh]erausgegeben|übersetzt)\s+von\s|(?:sous la|dir(?:\.|ection)) dir(?:\.|ection) de\s|[Tt]rad(?:uit|uction|\.)?\s+(?:(?:de l|du|fr\.)\S*\s+)?(?:par|de)\s|a cura di\s",
        r"пер\. с \S+\s|перевод\s|[Пп]од ред\.\s",
        r"(?:[Ee]ds?|[Éé]ds?|[Hh]rsg|[Hh]g|[Dd]ir|[Cc]omp|[Pp]rod|[Tt]r|[Tt]rans|[Tt]rad|[Üü]bers|[Rr]ed|[Рр]ед|[Пп]ер)\.(?:\s?(?:by|von|v\.|par|por|de|di)\s|\s)|eds?\s",
        r"(?:[Bb]y|BY|[Aa]nd|with|mit|avec)\s|&",
        rf"(?:von|par|por|di)\s(?={_CAP}[^\s,]*\s{_CAP})",
    )) + r")\s*(?=\S)"
)  # fmt: skip
"""What says that names follow, and whose. "von Trapp, M." is a name."""
_ROLES = (
    r"hosts?|dirs?|directors?|producers?|exec(?:utive)? producers?|prod|writers?|reporters?|authors?|comps?|compilers?|compilador(?:es|a)?|(?:gen\. )?eds?|éds?|editors?|edits|hrs?g|hgg?|red|trans"
    r"|translators?|narrators?|presenters?|coords?|orgs?|übers|ред|sous la dir|a cura di|cur"
)
_BRACKETED = re.compile(rf"\s*[(\[]\s*(?:(?:{_ROLES})\.?(?:\s*(?:&|and|,)\s*)?){{1,3}}\s*[)\]]\.?", re.I)
_HANDLE = re.compile(r"(?<=\w)\s*[(\[]@\w+[)\]]")
_HUNG = re.compile(
    r"(?:,\s*(?:eds?\.?|Eds\.?|Ed\.|[éÉ]ds?\.|[Ee]ditors?\.?|[Hh]rsg\.?|[Hh]g\.|[Dd]irs?\.|[Cc]omps?\.|[Tt]rans\.|[Tt]ranslators?\.?|hosts?|[Pp]roducers?|[Dd]irectors?|writers?|reporters?)"
    r"|\s(?:eds?\.|Eds\.|[Hh]rsg\.|Hg\.))\)?\s*$"
)
_BRACKETS_AROUND = re.compile(r"[(\[]([^()\[\]]*)[)\]]\.?$")
_KEEPS_POINT = re.compile(r"(?:^|[\s.-])[^\W\d_]{1,2}\.$|\b(?:Jr|Sr|Inc|Ltd|Co|Corp|St)\.$")


def names_alone(words: str) -> str:
    """Names without what says that they are authors, editors ..., without "et al." and the punctuation around them."""
    text = _LEFT_OUT.sub(", ", " ".join(words.translate(_COMMAS).split()).strip(' ,;:"“”«»„-–—'))
    before = None
    while before != text:
        before = text
        around = _BRACKETS_AROUND.match(text)
        text = around[1] if around else text
        if " " in text:
            text = _HANDLE.sub("", _HUNG.sub("", _BRACKETED.sub("", _ET_AL.sub("", without_lead(text)))))
        text = text.strip(" ,;:")
        if text[:1] in ("(", "[") and not {")", "]"} & set(text):
            text = text.lstrip("([ ")
    if text.endswith(".") and not _KEEPS_POINT.search(text):
        text = text.rstrip(". ")
    return text.strip(" ,;:")


def without_lead(text: str) -> str:
    """Names without the words in front that say whose they are."""
    lead = _LEAD.match(text)
    return text[lead.end() :] if lead else text
