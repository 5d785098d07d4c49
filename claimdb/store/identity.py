"""Who is who: the speakers, works, claims, outlets and authors that a batch meets again, looked up once and kept in step.

Rules of language are the `Resolver`'s; here is only which rows it is asked about, and what follows from its answers.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, delete, exists, select, update

from claimdb import __version__
from claimdb.records import Article, Attribution, Extraction, Match, Statement
from claimdb.store import schema
from claimdb.store.database import chunks
from claimdb.store.ids import Ids
from claimdb.store.records import found_records, without_current
from claimdb.store.resolver import Resolver
from claimdb.text import name_key

_CANDIDATES = 50
"""Statements with one claim key that a new one is compared with: the newest."""
_SURE = 0.85
"""A work found with a lower score is noted among the matches, for a person to look at."""
_WORKS = 200
"""Works with one key that a citation is compared with: the oldest."""
_T = schema.tables
Rows = dict[str, list[dict[str, Any]]]


@dataclass(slots=True)
class _Known:
    """What the database and the batch hold under the keys that the batch asks for."""

    speakers: dict[str, list[tuple[int, str, str]]] = field(default_factory=dict)
    speaker_keys: dict[tuple[str, str, str], int] = field(default_factory=dict)
    named: dict[tuple[str, str, str], int] = field(default_factory=dict)
    roles: dict[int, set[str]] = field(default_factory=dict)
    forms: dict[int, set[str]] = field(default_factory=dict)
    works: dict[str, list[int]] = field(default_factory=dict)
    csl: dict[int, dict[str, Any]] = field(default_factory=dict)
    replaced: set[int] = field(default_factory=set)
    claims: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    outlets: dict[str, int] = field(default_factory=dict)
    authors: dict[str, int] = field(default_factory=dict)


class Identities:
    """Gives every name, work and statement its id; new rows go into `rows`, `seconds` is the time that it took.

    `claim_updates` are stored statements that came into a claim, `work_updates` stored works that are known more fully now.
    """

    def __init__(self, connection: Connection, resolver: Resolver, ids: Ids, rows: Rows, run_id: int) -> None:
        self.connection = connection
        self.resolver = resolver
        self.ids = ids
        self.rows = rows
        self.run_id = run_id
        self.known = _Known()
        self.seconds = 0.0
        self.claim_updates: dict[int, int] = {}
        self.work_updates: set[int] = set()
        self.work_fields: dict[int, dict[str, int]] = {}
        self.stale_works: set[int] = set()

    def prefetch(self, extractions: Iterable[Extraction]) -> None:
        """Ask the database once for everything that the batch may meet again."""
        began = time.perf_counter()
        blocks: set[str] = set()
        names: set[str] = set()
        work_keys: set[str] = set()
        claim_keys: set[str] = set()
        outlets: set[str] = set()
        authors: set[str] = set()
        for extraction in extractions:
            details = extraction.article.details
            outlets |= {details.outlet} if details.outlet else set()
            authors |= set(details.authors)
            for statement in extraction.statements:
                for a in statement.speakers:
                    if a.name:
                        names.add(name_key(a.name))
                        blocks |= set(self.resolver.speaker_blocks(a.name, a.kind))
                key = self._claim_key(statement, extraction.article)
                claim_keys |= {key} if key else set()
            for reference in extraction.references:
                work_keys |= set(self.resolver.work_keys(reference.csl))
        self.known.outlets = self._named("outlets", outlets)
        self.known.authors = self._named("authors", authors)
        self._prefetch_speakers(blocks, names)
        self._prefetch_works(work_keys)
        self._prefetch_claims(claim_keys)
        self.seconds += time.perf_counter() - began

    def _named(self, table: str, names: set[str]) -> dict[str, int]:
        t = _T[table]
        return {
            r.name: r.id
            for chunk in chunks(names)
            for r in self.connection.execute(select(t.c.id, t.c.name).where(t.c.name.in_(chunk)))
        }

    def _prefetch_named(self, keys: set[str]) -> None:
        """The speakers whom only decisions have named so far: they are under no block, since what is found does not follow from what is decided."""
        s, b = _T["speakers"], _T["speaker_blocks"]
        for chunk in chunks(sorted(keys)):
            query = select(s.c.id, s.c.name_key, s.c.found_kind, s.c.scope)
            unknown = ~exists().where(b.c.speaker_id == s.c.id)
            for r in self.connection.execute(query.where(s.c.name_key.in_(chunk), unknown)):
                self.known.named[(r.name_key, r.found_kind, r.scope)] = r.id

    def _prefetch_speakers(self, blocks: set[str], keys: set[str]) -> None:
        s, b = _T["speakers"], _T["speaker_blocks"]
        found: dict[int, tuple[str, str]] = {}
        for chunk in chunks(blocks):
            query = (
                select(
                    b.c.block,
                    s.c.id,
                    s.c.found_name.label("name"),
                    s.c.found_kind.label("kind"),
                    s.c.name_key,
                    s.c.scope,
                )
                .join(s, s.c.id == b.c.speaker_id)
                .where(b.c.block.in_(chunk))
            )
            for r in self.connection.execute(query):
                if not r.scope:
                    self.known.speakers.setdefault(r.block, []).append((r.id, r.name, r.kind))
                self.known.speaker_keys[(r.name_key, r.kind, r.scope)] = r.id
                found[r.id] = (r.name, r.kind)
        self._prefetch_named(keys)
        a, n = _T["attributions"], _T["speaker_names"]
        for ids in chunks(found):
            for row in self.connection.execute(select(n.c.speaker_id, n.c.key).where(n.c.speaker_id.in_(ids))):
                self.known.forms.setdefault(row.speaker_id, set()).add(row.key)
            roles = select(a.c.found_id, a.c.role).where(a.c.found_id.in_(ids), a.c.role.is_not(None)).distinct()
            for row in self.connection.execute(roles):
                self.known.roles.setdefault(row.found_id, set()).add(row.role)

    def _prefetch_works(self, keys: set[str]) -> None:
        w, k = _T["works"], _T["work_keys"]
        for chunk in chunks(keys):
            for r in self.connection.execute(
                select(k.c.key, w.c.id, w.c.csl)
                .join(w, w.c.id == k.c.work_id)
                .where(k.c.key.in_(chunk))
                .order_by(k.c.key, w.c.id)
            ):
                self.known.works.setdefault(r.key, []).append(r.id)
                self.known.csl[r.id] = dict(r.csl)
        self.known.csl.update(found_records(self.connection, self.resolver, self.known.csl))
        self.known.replaced = without_current(self.connection, self.known.csl)

    def _prefetch_claims(self, keys: set[str]) -> None:
        s, f = _T["statements"], _T["found_statements"]
        for chunk in chunks(keys):
            query = (
                select(s.c.id, s.c.words, s.c.claim_id, s.c.claim_key, f.c.facts)
                .outerjoin(f, f.c.statement_id == s.c.id)
                .where(s.c.claim_key.in_(chunk), s.c.current == 1)
                .order_by(s.c.id.desc())
            )
            for r in self.connection.execute(query.limit(_CANDIDATES * len(chunk))):
                held = self.known.claims.setdefault(r.claim_key, [])
                if len(held) < _CANDIDATES:  # a statement is compared as it was found, not as a person worded it
                    found = {"words": r.words, "claim_id": r.claim_id} | (r.facts or {}).get("row", {})
                    held.append({"id": r.id, "words": found["words"], "claim_id": found["claim_id"], "stored": True})

    def named_id(self, table: str, name: str) -> int:
        """The id of an outlet or an author, made if new."""
        known = self.known.outlets if table == "outlets" else self.known.authors
        if name not in known:
            known[name] = self.ids.next(table)
            self.rows[table].append({"id": known[name], "name": name})
        return known[name]

    def speaker_id(self, attribution: Attribution, article_hash: str, roles: Iterable[str]) -> int | None:
        """The speaker's id, made if new; None for people unnamed. `roles` are all offices that the article prints beside the name."""
        if not attribution.name or attribution.kind not in ("person", "organization"):
            return None
        began = time.perf_counter()
        found = self._find_speaker(attribution, article_hash, roles)
        self._add_forms(found, attribution)
        self.known.roles.setdefault(found, set()).update(roles)
        self.seconds += time.perf_counter() - began
        return found

    def _find_speaker(self, a: Attribution, article_hash: str, roles: Iterable[str]) -> int:
        name = a.name or ""
        scope = "" if self.resolver.is_shared_name(name, a.kind) else article_hash
        key = (name_key(name), a.kind, scope)
        if key in self.known.speaker_keys:
            return self.known.speaker_keys[key]
        blocks = self.resolver.speaker_blocks(name, a.kind)
        if not scope:
            for other_id, other, kind in sorted({c for b in blocks for c in self.known.speakers.get(b, ())}):
                if kind != a.kind:
                    continue
                match = self.resolver.match_names(name, roles, other, self.known.roles.get(other_id, ()), kind)
                if match.same:
                    self.known.speaker_keys[key] = other_id
                    self._note_match("speaker", name, other, match)
                    return other_id
        return self._new_speaker(name, a.kind, scope, key, blocks)

    def _new_speaker(self, name: str, kind: str, scope: str, key: tuple[str, str, str], blocks: Sequence[str]) -> int:
        speaker_id = self.known.named.get(key)
        if speaker_id is None:
            speaker_id = self.ids.next("speakers")
            self.rows["speakers"].append({"id": speaker_id, "name": name, "name_key": key[0], "kind": kind, "scope": scope,
                                          "found_name": name, "found_kind": kind})  # fmt: skip
        else:
            self._now_found(speaker_id, name)
        self.known.speaker_keys[key] = speaker_id
        for block in dict.fromkeys(blocks):
            self.rows["speaker_blocks"].append({"block": block, "speaker_id": speaker_id})
            if not scope:
                self.known.speakers.setdefault(block, []).append((speaker_id, name, kind))
        return speaker_id

    def _now_found(self, speaker_id: int, name: str) -> None:
        """A speaker whom only a decision had named is printed now: the name is the one found."""
        s, n = _T["speakers"], _T["speaker_names"]
        self.connection.execute(update(s).where(s.c.id == speaker_id, s.c.name == s.c.found_name).values(name=name))
        self.connection.execute(update(s).where(s.c.id == speaker_id).values(found_name=name))
        self.connection.execute(delete(n).where(n.c.speaker_id == speaker_id, n.c.key == name_key(name)))

    def _add_forms(self, speaker_id: int, attribution: Attribution) -> None:
        held = self.known.forms.setdefault(speaker_id, set())
        for form in (attribution.name or "", *attribution.names):
            key = name_key(form)
            if key and key not in held:
                held.add(key)
                self.rows["speaker_names"].append(
                    {
                        "speaker_id": speaker_id,
                        "key": key,
                        "name": form,
                        "last_key": key.split()[-1],
                        "decision_id": None,
                    }
                )

    def _note_match(self, kind: str, left: str, right: str, match: Match) -> None:
        self.rows["matches"].append({
            "id": self.ids.next("matches"), "kind": kind, "left": left, "right": right, "same": int(match.same), "score": match.score,
            "why": match.why, "by": f"claimdb {__version__}", "run_id": self.run_id,
        })  # fmt: skip

    def work_of(self, csl: Mapping[str, Any], citation_id: int) -> tuple[int | None, Match | None]:
        """The work's id, made if new, and why the citation is of it (None for a work that is new); no id for a record that holds
        nothing. The work's record takes the fields that the citation has better."""
        if not csl:
            return None, None
        began = time.perf_counter()
        keys = self.resolver.work_keys(csl)
        candidates = dict.fromkeys(w for key in keys for w in self.known.works.get(key, [])[:_WORKS])
        found = self.resolver.find_work(csl, {w: self.known.csl[w] for w in candidates})
        work_id, match = found or (self._new_work(), None)
        if match and match.score < _SURE:
            self._note_match(
                "work", self.resolver.work_label(csl), self.resolver.work_label(self.known.csl[work_id]), match
            )
        better = self.resolver.better_fields(csl, self.known.csl[work_id])
        self.known.csl[work_id] |= better
        self.work_fields.setdefault(work_id, {}).update(dict.fromkeys(better, citation_id))
        self.work_updates |= {work_id} if better else set()
        self.stale_works |= {work_id} & self.known.replaced
        for key in dict.fromkeys(keys):
            if work_id not in self.known.works.setdefault(key, []):
                self.known.works[key].append(work_id)
                self.rows["work_keys"].append({"key": key, "work_id": work_id})
        self.seconds += time.perf_counter() - began
        return work_id, match

    def _new_work(self) -> int:
        work_id = self.ids.next("works")
        self.known.csl[work_id] = {}
        self.rows["works"].append({"id": work_id})
        return work_id

    def _claim_key(self, statement: Statement, article: Article) -> str | None:
        if statement.kind in ("assertion", "document"):
            return None
        return self.resolver.claim_key(statement.words(article.text), statement.cue.text if statement.cue else None)

    def claim_of(self, row: dict[str, Any], statement: Statement, article: Article) -> None:
        """Give a statement's row its claim, if another one says the same."""
        began = time.perf_counter()
        key = self._claim_key(statement, article)
        row["claim_key"] = key
        if key:
            others = self.known.claims.setdefault(key, [])
            for other in others:
                if self.resolver.same_claim(row["words"], other["words"]).same:
                    row["claim_id"] = self._share_claim(other)
                    break
            others.append(row)
            del others[: max(0, len(others) - 2 * _CANDIDATES)]
        self.seconds += time.perf_counter() - began

    def _share_claim(self, other: dict[str, Any]) -> int:
        if other["claim_id"] is not None:
            return int(other["claim_id"])
        claim = self.ids.next("claims")
        other["claim_id"] = claim
        self.rows["claims"].append({"id": claim, "label": excerpt(other["words"])})
        if other.get("stored"):
            self.claim_updates[other["id"]] = claim
        return claim


def excerpt(words: str) -> str:
    """The first words, as a label."""
    flat = " ".join(words.split())
    return flat if len(flat) <= 80 else flat[:79].rstrip() + "…"
