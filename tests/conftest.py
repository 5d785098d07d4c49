"""Fixtures: a migrated database, the command line with its streams apart, and articles read from small texts of our own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from claimdb.cli import main
from claimdb.extract.quotes import find_quotations
from claimdb.extract.tagger.paragraphs import find_paragraphs
from claimdb.extract.units import find_units
from claimdb.pipeline import Options, Resolution, extract_document, find_sources, ingest
from claimdb.read import read_bytes
from claimdb.records import Article, Block, Details
from claimdb.store.database import open_database
from claimdb.store.write import Writer
from claimdb.text import Span

SEEDS = Path(__file__).parent.parent / "seeds"


def document_of(text, name="a.txt"):
    return read_bytes(text.encode(), name)


def extractions_of(text, name="a.txt", single=False):
    return extract_document(document_of(text, name), Options(single=single))


def extraction_of(text, name="a.txt"):
    (found,) = extractions_of(text, name, single=True)
    return found


def said_in(text, attitude=True):
    """`[(kind, words, names or mentions)]` of the statements in a text."""
    found = extraction_of(text)
    return [
        (s.kind, s.words(found.article.text), tuple(a.name or a.mention for a in s.speakers))
        for s in found.statements
        if attitude or s.act == "speech"
    ]


SENTENCE = re.compile(r"[^\s.!?][^.!?]*[.!?]*[”\"’']*")


def article_of(text, kinds=()):
    """An article whose blocks are set apart by empty lines, `paragraph` where `kinds` names no other; nothing is guessed."""
    blocks = []
    for place, found in enumerate(re.finditer(r"\S(?:.|\n(?!\n))*", text)):
        sentences = tuple(Span(*m.span()) for m in SENTENCE.finditer(text, *found.span()))
        kind = kinds[place] if place < len(kinds) else "paragraph"
        blocks.append(Block(kind, Span(*found.span()), sentences))
    return Article(1, Span(0, len(text)), text, Details(), tuple(blocks))


def paragraphs_of(text, kinds=()):
    """The paragraphs of such an article, as the tagger reads them."""
    article = article_of(text, kinds)
    quotations = find_quotations(text, article.blocks)
    return list(find_paragraphs(find_units(article, tuple(q.span for q in quotations)), quotations))


def store(database, *paths, **options):
    """Ingest paths; the outcomes."""
    with Writer(database, Resolution(), "test", {}, batch=options.pop("batch", 200)) as writer:
        return list(ingest(find_sources([str(p) for p in paths]), writer, Options(**options)))


def everything(database):
    """All rows of all tables that hold what was read, for comparing."""
    from claimdb.store.schema import tables

    return {name: database.rows(f"select * from {name} order by 1, 2") for name in tables if name != "runs"}


@pytest.fixture
def db(tmp_path):
    database = open_database(str(tmp_path / "claims.db"), write=True)
    yield database
    database.close()


@pytest.fixture
def seeded(tmp_path):
    """A database with the seeds in it."""
    database = open_database(str(tmp_path / "claims.db"), write=True)
    store(database, SEEDS)
    yield database
    database.close()


@pytest.fixture
def run(tmp_path, monkeypatch):
    """`run("said", "Solvay")` -> result, in a folder of its own with $CLAIMDB_DB set."""
    monkeypatch.setenv("CLAIMDB_DB", str(tmp_path / "claims.db"))
    monkeypatch.setenv("COLUMNS", "100")

    def call(*arguments, **options):
        return CliRunner().invoke(main, [str(a) for a in arguments], **options)

    return call
