"""Note markers, the notes below, and which belongs to which.

What the format knew comes first (`marked`), then notes that stand in the running text (`inline`). In plain text a list of notes is found by its
heading or by its rising labels (`headings`, `labels`, `lines`, `lists`, `works`), and only then are uncertain signs (`(7)`, superscripts, `*`, digits glued to
a word) markers: each needs its note (`signs`, `matching`). A bracketed number is a marker even without one, and is reported
(`numbering`). `sharing` gives the endnotes of a file to the articles that point to them.
"""

from claimdb.segment.notes.find import Found, find_notes
from claimdb.segment.notes.headings import is_notes_heading
from claimdb.segment.notes.sharing import share_notes

__all__ = ["Found", "find_notes", "is_notes_heading", "share_notes"]
