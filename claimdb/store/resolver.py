"""The questions of identity that a store asks: answered outside of it, since they are about language and not about rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from claimdb.records import Match


class Resolver(Protocol):
    """The questions of identity that a writer asks. `work_recipe` names the version of its rules for works: records and keys of
    works that were made by another are made anew."""

    @property
    def work_recipe(self) -> str:
        """Version of the rules for works."""
        ...

    def is_shared_name(self, name: str | None, kind: str) -> bool:
        """Whether this name is the same speaker in another article."""
        ...

    def speaker_blocks(self, name: str, kind: str) -> list[str]:
        """Keys under which a speaker of like name is found."""
        ...

    def match_names(self, name: str, roles: Iterable[str], other: str, other_roles: Iterable[str], kind: str) -> Match:
        """Whether two names are one speaker."""
        ...

    def work_keys(self, csl: Mapping[str, Any]) -> list[str]:
        """Keys under which a work is found."""
        ...

    def find_work(
        self, csl: Mapping[str, Any], candidates: Mapping[int, Mapping[str, Any]]
    ) -> tuple[int, Match] | None:
        """Which of the works a citation is of, and why."""
        ...

    def better_fields(self, csl: Mapping[str, Any], held: Mapping[str, Any]) -> dict[str, Any]:
        """The fields of a citation's record that are better than those that a work's record holds."""
        ...

    def ordered(self, record: Mapping[str, Any]) -> dict[str, Any]:
        """The record with its fields in one order."""
        ...

    def work_label(self, csl: Mapping[str, Any]) -> str:
        """A short citation."""
        ...

    def work_kind(self, csl: Mapping[str, Any]) -> str:
        """What kind of work it is, in a word for people."""
        ...

    def claim_key(self, words: str, cue: str | None = None) -> str | None:
        """A key that statements of one claim have in common; the cue says whether it is said, denied, demanded."""
        ...

    def same_claim(self, words: str, other: str) -> Match:
        """Whether two statements say the same."""
        ...
