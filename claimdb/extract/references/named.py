"""Sources that the text names as references: its own, or tied to the note or link that gives them anyway."""

from __future__ import annotations

from claimdb.extract.references.mentions import find_mentions
from claimdb.extract.references.nearby import Nearby
from claimdb.extract.references.reading import of_the_work
from claimdb.records import Article, Reference


def named_references(article: Article, listed: list[Reference]) -> list[Reference]:
    """The sources named in the running text as references behind those listed, but those that a marker or link beside them gives."""
    nearby = Nearby(article, listed)
    found: list[Reference] = []
    known: dict[str, tuple[int, int]] = {}
    for mention in find_mentions(article):
        if nearby.has_in_sentence(mention.span, mention.name):
            continue
        number = len(listed) + len(found) + 1
        key = repr(sorted(mention.csl.items(), key=lambda kv: kv[0]))
        outside = (
            nearby.named(mention.name, mention.year)
            if mention.csl.get("genre") and (mention.year or mention.definite)
            else None
        )
        via, same = (outside.number, outside.number) if outside else known.get(key, (None, None))
        known.setdefault(key, (number, same or number))
        csl = mention.csl if not outside else of_the_work(outside.csl)
        words_ = mention.span.of(article.text)
        found.append(
            Reference(
                number,
                None,
                words_,
                csl,
                None,
                mention.span,
                same_as=same,
                via=via,
                origin="named",
                relation=mention.relation,
            )
        )
    return found
