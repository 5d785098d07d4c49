"""Whether decisions are kept whatever happens to the texts: random decisions between re-ingests, new versions, upgrades, revocations and undos.

    python bench/decisions.py                       10,000 decisions on 60 articles
    python bench/decisions.py --decisions 1000 --kills 20

Every `--check` steps: none lost, none twice, `verify` clean. At the end a database made anew from the same bytes, with the decisions brought
over, must show the same, and with all of them undone what it showed without any. Then, `--kills` times, a process that decides is killed (kill -9)
at a random moment: the file is sound, and holds every decision that the process had reported, and at most one more.
"""

from __future__ import annotations

import argparse
import json
import random
import signal
import subprocess
import sys
import tempfile
import time
import zlib
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from bench import article
from claimdb import pipeline
from claimdb.errors import ClaimdbError
from claimdb.pipeline import Options, Resolution, find_sources, ingest, upgrade
from claimdb.records import KINDS, Extraction
from claimdb.store import annotate, decide
from claimdb.store.database import Database, open_database
from claimdb.store.decide_works import merge_works, split_work
from claimdb.store.exchange import export_decisions, import_decisions
from claimdb.store.naming import Named
from claimdb.store.runs import revoke_run
from claimdb.store.undo import undo
from claimdb.store.upgrade import Upgrade
from claimdb.store.verify import verify
from claimdb.store.write import Writer

NAMES = "Berit Aune|Ola Brandt|Siv Moe|Ministry of Transport|Lake Council".split("|")
RESOLVER = Resolution()
READ = pipeline.extract_document


def thinner(extraction: Extraction, every: int) -> Extraction:
    """An extractor that finds less: of each `every` statements one is missing, another is surer."""
    listed = [
        replace(s, confidence=0.1 if place % every == 1 else 0.7 if place % every == 2 else s.confidence)
        for place, s in enumerate(extraction.statements)
    ]
    return pipeline.surer(replace(extraction, statements=tuple(listed)), 0.2)


class Walk:
    """Random steps in one database; `made` is how many decisions there are, `done` how often each kind of step was taken."""

    def __init__(self, database: Database, folder: Path, rng: random.Random) -> None:
        self.database = database
        self.folder = folder
        self.rng = rng
        self.made = database.rows("select count(*) as n from decisions")[0]["n"]
        self.done: Counter[str] = Counter()
        self.version = 0

    def pick(self, sql: str) -> Any:
        """A random row's `id`; LookupError where there is none."""
        held = self.database.rows(f"select id from ({sql}) x order by id")
        if not held:
            raise LookupError(sql)
        return self.rng.choice(held)["id"]

    def statement(self) -> int:
        """A random statement."""
        return int(self.pick("select id from statements"))

    def decision(self) -> None:
        """One decision of a random kind; one that does not fit is an error of ours in one line, and changes nothing."""
        kinds: list[Callable[[], Any]] = [
            self._confirm, self._reject, self._attribute, self._attribute, self._kind, self._respan, self._link, self._unlink, self._add, self._annotate,
            self._works, self._undo, self._undo, self._undo,
        ]  # fmt: skip
        kind = self.rng.choice(kinds)
        before = self.made
        try:
            kind()
            self.done[kind.__name__.strip("_")] += 1
        except (ClaimdbError, LookupError):
            self.done["refused"] += 1
        self.made = self.database.rows("select count(*) as n from decisions")[0]["n"]
        if self.made not in (before, before + 1):
            raise AssertionError(f"{kind.__name__}: {self.made - before} decisions more")

    def _confirm(self) -> None:
        decide.confirm(self.database, RESOLVER, [self.statement()], "Lena")

    def _reject(self) -> None:
        decide.reject(self.database, RESOLVER, [self.statement()], "Omar", "no statement")

    def _attribute(self) -> None:
        name = self.rng.choice(NAMES)
        kind = "organization" if name in NAMES[3:] else "person"
        named = self.rng.choice([[Named(name, kind)], [], [Named(None, "anonymous", "an official")]])
        decide.attribute(self.database, RESOLVER, [self.statement()], named, "Lena")

    def _kind(self) -> None:
        decide.set_kind(self.database, RESOLVER, [self.statement()], self.rng.choice(KINDS), "Lena")

    def _respan(self) -> None:
        number = self.statement()
        row = self.database.rows('select start, "end" from statements where id = :id', id=number)[0]
        first, last = row["start"], row["end"]
        moved = (first + self.rng.randint(0, 3), max(first + 4, last - self.rng.randint(0, 3)))
        decide.respan(self.database, RESOLVER, number, [moved], "Omar")

    def _link(self) -> None:
        decide.link(self.database, RESOLVER, self.statement(), self.pick("select id from works"), "Lena")

    def _unlink(self) -> None:
        row = self.rng.choice(self.database.rows("select statement_id, work_id from statement_works") or [None])
        if row is None:
            raise LookupError
        decide.unlink(self.database, RESOLVER, row["statement_id"], row["work_id"], "Lena")

    def _add(self) -> None:
        number = self.pick("select id from articles where current = 1")
        text = self.database.rows("select text from articles where id = :id", id=number)[0]["text"]
        start = self.rng.randrange(max(1, len(text) - 40))
        decide.add(self.database, RESOLVER, decide.Missed(number, [(start, start + 30)]), "Omar")

    def _annotate(self) -> None:
        action, words = self.rng.choice(
            [("tag", "water"), ("tag", "money"), ("comment", "see the minutes"), ("rate", "true"), ("untag", "water")]
        )
        annotate.annotate_statement(self.database, RESOLVER, self.statement(), action, [words], "Lena")

    def _works(self) -> None:
        if self.rng.random() < 0.7:
            merge_works(
                self.database,
                RESOLVER,
                [self.pick("select id from works"), self.pick("select id from works")],
                "Lena",
                None,
            )
            return
        work = self.pick("select work_id as id from citations where work_id is not null group by 1 having count(*) > 1")
        citation = self.database.rows("select id from citations where work_id = :w", w=work)[0]["id"]
        split_work(self.database, RESOLVER, work, [citation], "Omar", None)

    def _undo(self) -> None:
        undo(self.database, RESOLVER, self.pick("select id from decisions"), "Omar")

    def disturb(self) -> None:
        """Something that happens to the texts."""
        steps = [self.again, self.rewritten, self.upgraded, self.upgraded, self.revoked]
        step = self.rng.choice(steps)
        step()
        self.done[step.__name__] += 1

    def again(self) -> None:
        """The same files again."""
        with Writer(self.database, RESOLVER, "1", {}) as writer:
            list(ingest(find_sources([str(self.folder)]), writer, Options()))

    def rewritten(self) -> None:
        """A new version of a file: a sentence more at its end."""
        file = self.rng.choice(sorted(self.folder.iterdir()))
        file.write_text(file.read_text() + f"\nThe number of this edition is {self.rng.randrange(10**6)}.\n")
        self.again()

    def upgraded(self) -> None:
        """Another extractor reads everything again."""
        every = self.rng.choice([3, 5, 9, 10**6])
        self.version += 1
        pipeline.extract_document = lambda *args: [thinner(e, every) for e in READ(*args)]
        try:
            with Upgrade(self.database, RESOLVER, f"v{self.version}") as writer:
                list(upgrade(writer))
        finally:
            pipeline.extract_document = READ

    def revoked(self) -> None:
        """A run's facts are taken back; the files are read again where that left them unread."""
        runs = self.database.rows("select id from runs where status <> 'revoked'")
        if runs:
            revoke_run(self.database, self.rng.choice(runs)["id"], RESOLVER)
        self.again()

    def check(self) -> None:
        """Everything holds."""
        problems = list(verify(self.database))
        if problems:
            raise AssertionError("\n".join(problems[:10]))
        held = self.database.rows("select count(*) as n, count(distinct uid) as u, max(id) as last from decisions")[0]
        if not held["n"] == held["u"] == self.made == (held["last"] or 0):
            raise AssertionError(f"{self.made} decisions were made, there are {held}")


def shown(database: Database) -> dict[str, list[str]]:
    """What the views show of statements, sources and annotations, whatever the numbers of rows."""
    asked = {
        "who_said_what": "select w.title, s.start, s.\"end\", w.speaker, w.speaker_kind, w.speaker_basis, w.mention, w.kind, w.statement, w.confirmed, "
        "w.source_count from who_said_what w join statements s on s.id = w.statement_id",
        "statement_sources": "select statement, marker, note, how, title from statement_sources",
        "annotations": "select type, value, made_by, statement from annotations",
    }  # fmt: skip
    return {name: sorted(repr(tuple(r.values())) for r in database.rows(sql)) for name, sql in asked.items()}


def anew(walk: Walk, root: Path, decisions: bool) -> dict[str, list[str]]:
    """What a new database shows that reads the same versions of the files, with or without the decisions."""
    where = root / f"anew-{decisions}.db"
    folder = root / f"anew-{decisions}"
    folder.mkdir()
    kept = walk.database.rows("select source, bytes from documents order by id")
    last = [{"source": str(file), "bytes": zlib.compress(file.read_bytes())} for file in sorted(walk.folder.iterdir())]
    with open_database(str(where), write=True) as database:
        again = Walk(database, folder, walk.rng)
        for row in (*kept, *last):
            (folder / Path(row["source"]).name).write_bytes(zlib.decompress(row["bytes"]))
            again.again()
        if decisions:
            lines = [json.dumps(line) for line in export_decisions(walk.database)]
            brought = import_decisions(database, RESOLVER, lines, "decisions")
            twice = import_decisions(database, RESOLVER, lines, "decisions")
            if (brought.new, twice.new) != (walk.made, 0):
                raise AssertionError(f"{walk.made} decisions, brought {brought}, then {twice}")
        return shown(database)


def settle(walk: Walk) -> None:
    """Read everything with today's extractor."""
    with Upgrade(walk.database, RESOLVER, "last") as writer:
        list(upgrade(writer))


def compare(left: dict[str, list[str]], right: dict[str, list[str]], what: str) -> None:
    for name, rows in left.items():
        if rows != right[name]:
            only = [
                sorted((Counter(a) - Counter(b)).elements())[:3] for a, b in ((rows, right[name]), (right[name], rows))
            ]
            raise AssertionError(f"{what}: {name} differs: {only}")


def random_walk(root: Path, options: argparse.Namespace) -> None:
    rng = random.Random(options.seed)
    folder = root / "in"
    folder.mkdir()
    for number in range(options.articles):
        (folder / f"{number:04d}.txt").write_text(article(rng))
    began = time.perf_counter()
    with open_database(str(root / "walk.db"), write=True) as database:
        walk = Walk(database, folder, rng)
        walk.again()
        last = 0
        while walk.made < options.decisions:
            walk.decision()
            if rng.random() < options.disturb:
                walk.disturb()
            if walk.made // options.check > last:
                last = walk.made // options.check
                walk.check()
                print(f"{walk.made:6} decisions, {time.perf_counter() - began:6.0f} s", flush=True)
        settle(walk)
        walk.check()
        compare(anew(walk, root, True), shown(database), "a new database with the decisions brought over")
        while held := database.rows("select d.id from decisions d where d.action <> 'undo' order by d.id desc"):
            active = [r["id"] for r in held if _holds(database, r["id"])]
            if not active:
                break
            for number in active:
                undo(database, RESOLVER, number, "Lena")
        walk.made = database.rows("select count(*) as n from decisions")[0]["n"]
        walk.check()
        compare(anew(walk, root, False), shown(database), "all decisions undone")
        rows = {
            name: database.rows(f"select count(*) as n from {name}")[0]["n"]
            for name in ("found_statements", "statement_annotations", "speaker_links")
        }
        if any(rows.values()):
            raise AssertionError(f"all undone, but {rows}")
    print(f"none lost, none twice, all undone is the start; steps: {dict(walk.done.most_common())}")


def _holds(database: Database, number: int) -> bool:
    from claimdb.store.decisions import decisions_of

    with database.reading() as connection:
        return next(d for d in decisions_of(connection, [number]) if d.id == number).active


def child(where: str, folder: str, seed: int) -> None:
    """Decide until killed; a line on stdout for each decision that is stored."""
    rng = random.Random(seed)
    with open_database(where, write=True) as database:
        walk = Walk(database, Path(folder), rng)
        while True:
            walk.decision()
            print(walk.made, flush=True)
            if rng.random() < 0.05:
                walk.disturb()


def kills(root: Path, options: argparse.Namespace) -> None:
    rng = random.Random(options.seed)
    folder, where = root / "in", root / "kill.db"
    with open_database(str(where), write=True) as database:
        Walk(database, folder, rng).again()
    for turn in range(options.kills):
        command = [sys.executable, __file__, "--child", str(where), str(folder), str(options.seed + turn)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        time.sleep(1.0 + rng.random() * 3)
        process.send_signal(signal.SIGKILL)
        told = (process.communicate()[0] or "").split("\n")[:-1]
        with open_database(str(where), write=True) as database:
            walk = Walk(database, folder, rng)
            walk.check()
            if told and walk.made - int(told[-1]) not in (0, 1):
                raise AssertionError(f"{told[-1]} decisions were reported, {walk.made} are stored")
    print(f"killed {options.kills} times: every decision that was reported is there, the file is sound")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--decisions", type=int, default=10_000)
    parser.add_argument("--articles", type=int, default=60)
    parser.add_argument(
        "--disturb", type=float, default=0.02, help="how often something happens to the texts, per decision"
    )
    parser.add_argument("--check", type=int, default=500)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--child", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        child(options.child[0], options.child[1], int(options.child[2]))
        return
    with tempfile.TemporaryDirectory() as made:
        random_walk(Path(made), options)
        kills(Path(made), options)


if __name__ == "__main__":
    main()
