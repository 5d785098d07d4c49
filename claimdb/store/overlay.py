"""What is shown of a statement: what was found, and the decisions that hold. Pure functions of both, whatever the order in which they came.

Decisions on different aspects (who said it, its kind, its words, whether it is confirmed, each work behind it, each label) stand side by
side. Of one aspect the last decision counts: the one that no other of the aspect replaces, else the one made last.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeAlias

from claimdb.store.anchors import Anchor
from claimdb.text import name_key

if TYPE_CHECKING:
    from claimdb.store.decisions import Decision

CONFIRM, REJECT, ATTRIBUTE, SET_KIND, RESPAN = "confirm", "reject", "attribute", "set kind", "respan"
LINK, UNLINK, ADD, TAG, UNTAG, COMMENT, RATE = "link", "unlink", "add", "tag", "untag", "comment", "rate"
ACTIONS = (CONFIRM, REJECT, ATTRIBUTE, SET_KIND, RESPAN, LINK, UNLINK, ADD, TAG, UNTAG, COMMENT, RATE)
"""What a person may decide of a statement."""
ANNOTATIONS = {TAG: "tag", COMMENT: "comment", RATE: "rating"}
"""Actions that add an annotation, and its type; these are possible on works too."""
SpeakerKey = tuple[str, str, str]
"""`(name_key, kind as found, scope)`: a speaker's lasting key."""
_SAID = ("name", "kind", "mention", "start", "end", "basis", "confidence", "role", "found_id")
_BACKED = ("citation_id", "how", "confidence", "locator", "position", "decision_id")


@dataclass(frozen=True, slots=True)
class Content:
    """What a statement is, as found or as shown. `start` and `spans` are places in the article's text (code points, half-open).

    `speakers` are rows of `attributions` without statement and `speaker_id`; `works` rows of `statement_works` without the statement.
    """

    kind: str
    spans: tuple[tuple[int, int], ...]
    text: str
    words: str
    confirmed: int | None = None
    claim_id: int | None = None
    speakers: tuple[Mapping[str, Any], ...] = ()
    works: tuple[Mapping[str, Any], ...] = ()

    @property
    def start(self) -> int:
        """Where the first word stands."""
        return self.spans[0][0]


@dataclass(frozen=True, slots=True)
class Known:
    """What the database knows of that which decisions name: the work of a decision to link or unlink (None: no such work is stored), the
    speakers under their lasting keys, and of the statement's article the text (where it is asked for) and which citation is of a work."""

    work_of: Mapping[int, int | None] = field(default_factory=dict)
    speakers: Mapping[SpeakerKey, int] = field(default_factory=dict)
    citation_of: Mapping[int, int] = field(default_factory=dict)
    text: str = ""
    same_claim: Callable[[str, str], bool] = lambda words, other: words == other


Choice: TypeAlias = "dict[Hashable, Decision]"
"""`{aspect: the decision that counts}`."""


def is_on_statement(decision: Decision) -> bool:
    """Whether it is a decision on a statement."""
    return decision.action in ACTIONS and "statement" in decision.target


def aspects_of(decision: Decision, work: int | None = None) -> set[Hashable]:
    """What a decision is about; of one to link or unlink `work` is the work as stored now."""
    action, value = decision.action, decision.value
    if action in (CONFIRM, REJECT):
        return {"confirmed"}
    if action == ATTRIBUTE:
        return {"confirmed", "speakers"}
    if action == ADD:
        return {"confirmed", "kind", "spans"} | ({"speakers"} if "speakers" in value else set())
    if action in (LINK, UNLINK):
        return {("work", work)}
    if action in (TAG, UNTAG):
        return {("tag", value.get("tag"))}
    if action == RATE:  # everybody has a verdict of their own
        return {("rate", decision.made_by)}
    return {{SET_KIND: "kind", RESPAN: "spans"}.get(action, (action, decision.uid))}


def choose(decisions: Iterable[Decision], work_of: Mapping[int, int | None]) -> Choice:
    """Of each aspect the decision that counts, among those that hold."""
    by_aspect: dict[Hashable, list[Decision]] = {}
    for decision in decisions:
        if decision.active:
            for aspect in aspects_of(decision, work_of.get(decision.id)):
                by_aspect.setdefault(aspect, []).append(decision)
    return {aspect: last_of(held) for aspect, held in by_aspect.items()}


def last_of(decisions: Sequence[Decision]) -> Decision:
    """The decision that none of the others replaces; of several the one made last."""
    replaced = {d.replaces for d in decisions}
    left = [d for d in decisions if d.id not in replaced] or list(decisions)
    return max(left, key=lambda d: (d.made_at, d.uid))


def speakers_in(choice: Choice) -> list[tuple[SpeakerKey, str, Decision]]:
    """The speakers that the decision about who said it names: lasting key, name, and that decision."""
    decision = choice.get("speakers")
    entries = decision.value.get("speakers", ()) if decision else ()
    return [(speaker_key(e), e["name"], decision) for e in entries if decision and speaker_key(e)[0]]


def speaker_key(entry: Mapping[str, Any]) -> SpeakerKey:
    """The lasting key of a speaker named in a decision; its first part is empty for people unnamed."""
    return name_key(entry.get("name") or ""), entry["kind"], entry.get("scope") or ""


def shown(found: Content, choice: Choice, known: Known) -> Content:
    """What is shown of a statement."""
    content = found
    if decision := choice.get("kind"):
        content = replace(content, kind=str(decision.value["kind"]))
    if decision := choice.get("spans"):
        content = _respanned(content, decision, found, known)
    if decision := choice.get("confirmed"):
        content = replace(content, confirmed=int(decision.action != REJECT))
    if decision := choice.get("speakers"):
        content = replace(content, speakers=_speakers(decision, found.speakers, known))
    return replace(content, works=_works(found, choice, known))


def _respanned(content: Content, decision: Decision, found: Content, known: Known) -> Content:
    """The statement with other words, where exactly the words decided stand at the place; else as it was."""
    spans = tuple((found.start + int(a), found.start + int(b)) for a, b in decision.value["spans"])
    text = known.text[max(0, spans[0][0]) : spans[-1][1]]
    if spans[0][0] < 0 or text != decision.value["text"]:
        return content
    words = " … ".join(known.text[a:b] for a, b in spans)
    kept = words == found.words or (found.claim_id is not None and known.same_claim(found.words, words))
    return replace(content, spans=spans, text=text, words=words, claim_id=found.claim_id if kept else None)


def _speakers(decision: Decision, found: Sequence[Mapping[str, Any]], known: Known) -> tuple[Mapping[str, Any], ...]:
    """Who said it as decided; how the passage names them is kept of those that were found."""
    there = {s["found_id"]: s for s in found if s["found_id"] is not None}
    rows: list[Mapping[str, Any]] = []
    for entry in decision.value["speakers"]:
        speaker = known.speakers.get(speaker_key(entry))
        row = dict.fromkeys(_SAID) | {"kind": entry["kind"], "name": entry.get("name"), "mention": entry.get("mention")}
        row |= {} if speaker is None else there.get(speaker, {})
        rows.append(row | {"found_id": speaker, "basis": "person", "confidence": 1.0})
    return tuple(rows)


def _works(found: Content, choice: Choice, known: Known) -> tuple[Mapping[str, Any], ...]:
    """The works behind it: those found without those taken away, then those that a person linked."""
    decided = {aspect[1]: d for aspect, d in choice.items() if isinstance(aspect, tuple) and aspect[0] == "work" and aspect[1] is not None}  # fmt: skip
    gone = {work for work, d in decided.items() if d.action == UNLINK}
    rows = [row for row in found.works if row["work_id"] not in gone]
    held = {row["work_id"] for row in rows}
    position = max((row["position"] for row in found.works), default=0)
    added = [(d, work) for work, d in decided.items() if d.action == LINK and work not in held]
    for decision, work in sorted(added, key=lambda pair: (pair[0].made_at, pair[0].uid)):
        position += 1
        row = dict.fromkeys(_BACKED) | {"citation_id": known.citation_of.get(work), "how": "manual", "confidence": 1.0}
        rows.append(row | {"work_id": work, "position": position, "decision_id": decision.id})
    return tuple(rows)


def annotations_in(choice: Choice) -> dict[int, tuple[str, str]]:
    """`{decision: (type, value)}` of the labels, remarks and verdicts that hold."""
    return {d.id: (ANNOTATIONS[d.action], str(d.value[d.action])) for d in choice.values() if d.action in ANNOTATIONS}


def as_added(decision: Decision, start: int) -> Content:
    """A statement that a person added, before anything else that was decided of it; it stands at `start`."""
    anchor = Anchor.from_json(decision.target["statement"])
    spans = ((start, start + len(anchor.words)),)
    return Content(anchor.kind, spans, anchor.words, anchor.words)
