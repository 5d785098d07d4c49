"""How fast it is: extraction, storing against a plain insert of the same rows, questions on many statements, memory.

    python bench/bench.py                       2,000 articles; questions on 100,000 statements
    python bench/bench.py --articles 500 --statements 20000

Articles are made up from a fixed seed. "plain" is `sqlite3` with `executemany` of the very rows that were stored: same tables, indexes, search
index, pragmas and batches. Each figure is the best of `--repeat` runs; storing and plain runs take turns in one process.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from claimdb.pipeline import Options, Resolution, extract_document, find_sources, load, read_document
from claimdb.store import batch as batch_module
from claimdb.store import query
from claimdb.store.database import _PRAGMAS, open_database
from claimdb.store.derived import SEARCHED
from claimdb.store.write import Writer

GIVEN = "Anna Karl Ingrid Marta Pavel Sofia Henrik Lena Piet Ruth Amir Tomas Jonas Dana Milan Katya Elin Anders Ivo Nora".split()
FAMILY = [
    a + b
    for a in "Lind Berg Strand Voss Hold Aske Moen Dorn Wren Amsel".split()
    for b in ("", "er", "sen", "ow", "ak", "ini")
]
PLACES = "Vale Lindhaven Greyfell Norland Estria Ostmark Rivermouth Highmoor".split()
NOUNS = "bridge harbour school quarry hospital budget treaty strike ferry permit dyke tender court fund survey railway".split()
VERBS = "open close fail grow shrink return collapse improve continue end".split()
NOTE = "[{0}] {1}, {2}. ({3}, May {4}). The {5} of {6} and what became of it. Vale Herald."


def article(rng: random.Random) -> str:
    """One made-up story of about 300 words with two notes."""
    people = [f"{rng.choice(GIVEN)} {rng.choice(FAMILY)}" for _ in range(4)]
    place, noun = rng.choice(PLACES), rng.choice(NOUNS)
    lines = [f"{noun.capitalize()} of {place}: {rng.choice(NOUNS)} will {rng.choice(VERBS)}, {people[0]} says", ""]
    lead = f"{place.upper()}, May {rng.randint(1, 28)} 2024 (Norpress) — Mayor {people[0]} said on Monday that the {noun} of {place} will {rng.choice(VERBS)}."
    paragraphs = [lead]
    for number in range(7):
        who, thing, other = rng.choice(people), rng.choice(NOUNS), rng.choice(NOUNS)
        amount = rng.randint(3, 900)
        paragraphs.append(rng.choice((
            f"“The {thing} has cost {amount} million crowns, and nobody in {rng.choice(PLACES)} has seen the {other},” {who} said. “It will {rng.choice(VERBS)}.”",
            f"According to {who}, the {thing} could {rng.choice(VERBS)} within {amount} days. The Ministry of Transport denied that the {other} was late.",
            f"{who} told reporters that the {thing} “must {rng.choice(VERBS)} before the {other}” and called on the parliament to act.",
            f"The {thing} was planned {amount} years ago and has stood empty ever since[{number % 2 + 1}]. Many people in {place} have forgotten the {other}.",
        )))  # fmt: skip
    notes = [
        NOTE.format(
            n,
            rng.choice(FAMILY),
            rng.choice("ABCDE"),
            rng.randint(1990, 2024),
            rng.randint(1, 28),
            rng.choice(NOUNS),
            rng.choice(PLACES),
        )
        for n in (1, 2)
    ]
    return "\n\n".join([*lines, *paragraphs, *notes]) + "\n"


def make(folder: Path, count: int, seed: int = 1) -> int:
    """Write the articles; how many words they have."""
    rng = random.Random(seed)
    words = 0
    for number in range(count):
        text = article(rng)
        words += len(text.split())
        (folder / f"{number:06d}.txt").write_text(text, encoding="utf-8")
    return words


def best(repeat: int, call: Callable[[], float]) -> float:
    """The least of several results."""
    return min(call() for _ in range(repeat))


def extracted(paths: list[str]) -> list[tuple[Any, bytes, Any]]:
    found = []
    for path in paths:
        raw = load(path)
        document = read_document(path, raw)
        found.append((document, raw, extract_document(document, Options())))
    return found


def stored(
    where: Path, found: list[tuple[Any, bytes, Any]], kept: list[dict[str, list[dict[str, Any]]]] | None = None
) -> dict[str, float]:
    """Store everything; the seconds of storing and of resolving. `kept` receives the rows of each batch."""
    original = batch_module.Batch.insert

    def recording(self: Any) -> None:
        original(self)
        if kept is not None:
            kept.append({name: rows for name, rows in self.rows.items() if rows})

    batch_module.Batch.insert = recording  # type: ignore[method-assign]
    try:
        with open_database(str(where), write=True) as database, Writer(database, Resolution(), "bench", {}) as writer:
            for document, raw, extractions in found:
                writer.add(document, raw, extractions, document.source.name)
            writer.flush()
            return dict(writer.seconds)
    finally:
        batch_module.Batch.insert = original  # type: ignore[method-assign]


def plain(where: Path, kept: list[dict[str, list[dict[str, Any]]]]) -> float:
    """The same rows with `sqlite3` alone; seconds."""
    with open_database(str(where), write=True):
        pass
    connection = sqlite3.connect(where, isolation_level=None)
    for pragma in (*_PRAGMAS, "synchronous=normal"):
        connection.execute(f"pragma {pragma}")
    connection.execute(
        "insert into runs (id, kind, program, extractor, options, started, status, documents, articles, statements) "
        "values (1, 'ingest', 'b', 'b', '{}', 'now', 'done', 0, 0, 0)"
    )
    prepared = [
        {name: (_insert(name, rows[0]), [tuple(json.dumps(v) if isinstance(v, (dict, list)) else v for v in r.values()) for r in rows]) for name, rows in tables.items()}
        for tables in kept
    ]  # fmt: skip
    began = time.perf_counter()
    for tables in prepared:
        connection.execute("begin immediate")
        for sql, rows in tables.values():
            connection.executemany(sql, rows)
        for table, columns in SEARCHED.items():
            listed = ", ".join(columns)
            first, last = tables[table][1][0][0], tables[table][1][-1][0]
            connection.execute(
                f"insert into {table}_fts(rowid, {listed}) select id, {listed} from {table} where id between ? and ?",
                (first, last),
            )
        connection.execute("commit")
    seconds = time.perf_counter() - began
    connection.close()
    return seconds


def _insert(table: str, row: dict[str, Any]) -> str:
    names = ", ".join(f'"{name}"' for name in row)
    return f"insert into {table} ({names}) values ({', '.join('?' * len(row))})"


def questions(where: Path) -> dict[str, float]:
    """Milliseconds of each question, the median of 15, inside the process."""
    with open_database(str(where)) as database:
        name = query.speakers(database, limit=1)[0]["speaker"]
        statement = database.rows("select id from statements where source_count > 0 limit 1")[0]["id"]
        asked: dict[str, Callable[[], Any]] = {
            "said": lambda: [
                query.said(database, p["speaker_id"], query.Filter(limit=100))
                for p in query.find_speakers(database, name)
            ],
            "said --about": lambda: [
                query.said(database, p["speaker_id"], query.Filter(about="treaty"))
                for p in query.find_speakers(database, name)
            ],
            "who": lambda: query.who(database, "hospital collapse", query.Filter(limit=100)),
            "sources": lambda: query.sources(
                database, query.find_statements(database, str(statement))[0]["statement_id"]
            ),
            "sources WORDS": lambda: [
                query.sources(database, s["statement_id"]) for s in query.find_statements(database, "treaty empty")
            ],
        }
        times = {}
        for what, ask in asked.items():
            taken = []
            for _ in range(15):
                began = time.perf_counter()
                ask()
                taken.append((time.perf_counter() - began) * 1000)
            times[what] = sorted(taken)[7]
        return times


def peak_memory(folder: Path, where: Path) -> float:
    """Peak resident memory of an ingest as a process, MB."""
    code = (
        "import resource, sys; from claimdb.cli import main; main(['ingest', '-q', '--db', sys.argv[1], sys.argv[2]], standalone_mode=False);"
        " print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"
    )
    return float(
        subprocess.run([sys.executable, "-c", code, where, folder], capture_output=True, text=True, check=True).stdout
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--statements", type=int, default=100_000)
    parser.add_argument("--repeat", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        root = Path(made)
        folder = root / "in"
        folder.mkdir()
        words = make(folder, options.articles)
        paths = list(find_sources([str(folder)]))
        print(f"{options.articles} articles, {words} words")
        began = time.perf_counter()
        found = extracted(paths)
        seconds = time.perf_counter() - began
        print(f"extract   {options.articles / seconds:8.0f} articles/s {words / seconds:9.0f} words/s")

        kept: list[dict[str, list[dict[str, Any]]]] = []
        stored(root / "rows.db", found, kept)
        rows = sum(len(r) for tables in kept for r in tables.values())
        runs = []
        for turn in range(options.repeat):
            runs.append((stored(root / f"s{turn}.db", found), plain(root / f"p{turn}.db", kept)))
        store, resolve = min(r[0]["store"] for r in runs), min(r[0]["resolve"] for r in runs)
        least = min(r[1] for r in runs)
        print(
            f"store     {options.articles / store:8.0f} articles/s, {rows} rows in {store:.2f} s; resolving apart {resolve:.2f} s"
        )
        print(
            f"plain     {options.articles / least:8.0f} articles/s, {least:.2f} s; storing takes {store / least:.2f} times that"
        )

        began = time.perf_counter()
        small = peak_memory(folder, root / "all.db")
        seconds = time.perf_counter() - began
        print(
            f"ingest    {options.articles / seconds:8.0f} articles/s {words / seconds:9.0f} words/s (a process, from files), {small:.0f} MB"
        )
        four = root / "four"
        four.mkdir()
        make(four, options.articles * 4, seed=2)
        print(f"memory    {peak_memory(four, root / 'four.db'):8.0f} MB for four times as many files")

        many = root / "many"
        many.mkdir()
        with open_database(str(root / "four.db")) as database:
            held = database.rows("select count(*) as n from statements")[0]["n"]
        make(many, max(0, int((options.statements - held) / held * options.articles * 4)) + 50, seed=3)
        peak_memory(many, root / "four.db")
        with open_database(str(root / "four.db")) as database:
            print(
                f"questions on {database.rows('select count(*) as n from statements')[0]['n']} statements (ms, median of 15):"
            )
        for what, milliseconds in questions(root / "four.db").items():
            print(f"  {what:14} {milliseconds:7.1f}")
    print(f"peak of this process {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
