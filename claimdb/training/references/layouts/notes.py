"""Short forms: ibid. and its kin, author and short title, author and year."""

from __future__ import annotations

LAYOUTS: tuple[tuple[float, str], ...] = (
    (5, "{note: {Ibid.|ibid.|Ibid|Id.|Idem|Ibidem}}{50% , $pages:word| {pages: at $num:1_300}}$stop"),
    (2, "{note: {Ibid.|Id.}}"),
    (1, "{note: {Loc. cit.|loc. cit.|Ebd.|ebenda|Там же.|Նույն տեղում|a.g.e.}}{60% , {pages: {S.|с.|p.|էջ|s.} $num:1_400}}$stop"),
    (3, "{author: {$person:family|$person:family and $person:family|$person:fore}}, {note: {op. cit.|op.cit.|Op. cit.}}{70% , $pages:word}$stop"),
    (2, "{author: {$person:family|$organizations}}, {note: {supra note|above n.|n.|note|supra n.} $num:1_90{50% , |{50%  above, }}}{60% {pages: {at|p.} $num:1_400}}$stop"),
    (4, "{author: {$person:family|$person:family and $person:family}}, {title: $plain:book}{80% , $pages:bare}$stop"),
    (3, "{author: {$person:family|$person:family et al.|$organizations}}, $title:report{70% , $pages}$stop"),
    (3, "{author: {$person:family|$person:family & $person:family|$person:family et al.|$organizations}} {date: {($date:year)|$date:year}}{70% , $pages}$stop"),
    (2, "{author: ({$person:family|$person:family and $person:family|$organizations}} {date: $date:year}{60% , $pages}{date: )}"),
    (2, "{author: {$person:family|$person:family & $person:family}} {date: $date:year:} {pages: $num:1_400}$stop"),
    (2, "{author: $organizations}, {date: $date:year}{60% , $pages:word}$stop"),
    (1, "{author: $person:family}, {note: as {above|cited above|in note $num:1_40}}{60% , $pages:word}$stop"),
    (1, "{title: $plain:report}{70% , $pages:word}$stop"),
    (1, "{author: $person:fore}, {note: cited in} {author: $person:family} {date: $date:year}, {pages: $num:1_400}$stop"),
)  # fmt: skip
