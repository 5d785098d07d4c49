"""Articles of newspapers, magazines, agencies and broadcasters."""

from __future__ import annotations

LAYOUTS: tuple[tuple[float, str], ...] = (
    # built of independent parts
    (14, "$opening$title, $indated$tail"),
    (7, "$opening$title. $indated$tail"),
    (4, "$opening$title $indated$tail"),
    (8, "$dated$title. $site$tail"),
    (5, "$yeared$title, $site, $date:daymonth$tail"),
    (3, "$dated$title. $site, $newspage.{50% $link}"),
    (2, "$dated$title $kind. $site$tail"),
    (2, "$opening$title, $kind, $indated$tail"),
    # APA, 6th and 7th
    (4, "$people:apa ($date:apa). $plain. $outlet.{60%  {note: Retrieved from} $url| $url}"),
    (
        3,
        "$people:apa ($date:apa). $plain. $outlet, {pages: {p. |pp. |}{A|B}$num:1_20}.{30%  {note: Retrieved from} $url}",
    ),
    (4, "$people:apa ($date:apa). $plain. $outlet."),
    (2, "$people:apa ($date:apa). $plain. $outlet. {note: Retrieved from}"),
    (1, "$people:apa ($date:apa). $outlet."),
    (2, "$plain. $outlet. ($date:apa).{40%  {note: Retrieved from}}"),
    (2, "$plain. ($date:apa). $outlet.{60%  {note: Retrieved from} $url| $url}"),
    # MLA
    (3, "$people:inv. $title $outlet, $date{40% , $newspage}.{50%  {genre: Web.} {note: $seen.}|{50%  $url.}}"),
    (2, "$people:inv. $title $outlet $date{40% : $newspage}. {40% {medium: Print.}|{genre: Web.} {note: $seen.}}"),
    (2, "$title $outlet, $date, $url. {note: Accessed $seen.}"),
    (1, "$people:inv. $title $outlet, $date. {source: $databases}, $url."),
    # Chicago
    (4, "$people:fore, $title $outlet, $date:mdy{40% , $newspage}{40% , $url}."),
    (3, "$people:inv. $title $outlet, $date:mdy.{50%  $url.}"),
    (2, "$people:inv. $date:plainyear. $title $outlet, $date:daymonth.{50%  $url.}"),
    # Harvard
    (
        3,
        "$people:apa ($date:year) $title, $outlet, $date:daymonth{40% , $newspage}.{50%  {note: Available at:} $url {note: (Accessed: $seen).}}",
    ),
    (
        2,
        "$people:upper ($date:year). $plain. $outlet. {genre: [Online]} $date:daymonth. {note: Available from:} $url. {note: [Accessed: $seen].}",
    ),
    (1, "$people:nodot $date:year, $title, $outlet, $date:daymonth, {40% p. $num:1_40, }{note: viewed $seen,} <$url>."),
    # Vancouver and IEEE
    (
        1,
        "$people:nodot. $plain. $outlet {genre: [Internet]}. $date:ymd {note: [cited $seen:ymd]}; {note: Available from:} $url",
    ),
    (1, "$people:forei, $title $outlet, $date:mdyshort.{50%  {genre: [Online].} {note: Available:} $url}"),
    # Wikipedia as rendered
    (
        3,
        "$people:inv ($date). $title. $outlet{30% . {source: $agencies}}. {note: {Archived from the original on $seen. |}Retrieved $seen.}",
    ),
    (2, "$title. $outlet. $date. {note: Retrieved $seen.}"),
    (1, "$title. $outlet. $city. {source: $agencies}. $date. {note: Retrieved $seen.}"),
    (
        1,
        "$people:inv; $people:inv ($date). $title. $outlet. $city{50% . {pages: p. $num:1_30}}.{50%  {note: ISSN $num:1000_9999-$num:1000_9999.}} {note: Retrieved $seen.}",
    ),
    # law reviews
    (
        2,
        "$people:fore, $title {container-title: {N.Y. TIMES|WASH. POST|WALL ST. J.|L.A. TIMES|CHI. TRIB.|GUARDIAN|ECONOMIST|N.Y. Times|Wash. Post|BBC NEWS|REUTERS|THE ATLANTIC}} {{date: ($date:mdyshort)}|{date: $date:mdyshort}}{60% , {pages: at A$num:1_24}}{50% , $url}.",
    ),
    # the outlet first
    (4, "$outlet, $title, $date$tail"),
    (2, "$outlet: $title, $date$tail"),
    (2, "$outlet, $date, $title$tail"),
    (2, "$outlet, $date: $title$tail"),
    (2, "$outlet ($date), $title$tail"),
    (1, "$outlet. $title. $date.{50% $link}"),
    (3, "{author: $outlet.} ($date:apa). $plain.{70% $link}"),
    (2, "{author: $outlet} ($date:year) $title{.|,}{70%  {note: Available at:} $url {note: (Accessed: $seen).}}"),
    (1, "$outlet: $people:fore, $title, $date$stop"),
    (2, "$outlet, $date$stop"),
    (1, "$outlet, $date{50% , $newspage}$tail"),
    (1, "$outlet ($city), $date$stop"),
    # the date first
    (2, "$date: $title, $outlet$tail"),
    (1, "$date, $outlet, $title$tail"),
    (1, "$date – $opening$title, $outlet$tail"),
    # the title first
    (3, "$title, $outlet, $date$tail"),
    (2, "$title ($outlet, $date)$tail"),
    (2, "$title – $outlet, $date$tail"),
    (1, "$title – $outlet$link"),
    (2, "$title, {author: by $people:fore,} $outlet, $date$tail"),
    (1, "$title | $outlet$link"),
    (1, "$title, $people:fore, $outlet, $date$tail"),
    (1, "$title [$outlet, $date]$stop"),
    # short
    (2, "$people:fore, $outlet, $date$stop"),
    (1, "{author: $person:family}, $outlet, $date$stop"),
    (1, "$people:fore in $outlet, $date$stop"),
    (1, "$agency, $date$stop"),
    (2, "$agency, $title, $date$tail"),
    (2, "$agency, $title, $outlet, $date$tail"),
    (1, "$agency, $title, {container-title: in $outlet}, $date$tail"),
    (1, "$people:fore{author:  and agencies}, $title, $outlet, $date$tail"),
    # reviews and letters
    (
        1,
        "$people:inv. {title: “$Topics Revisited.” Review of $plain:book, by $person.} $outlet, $date{50% , $newspage}.",
    ),
    (1, "$people:fore, {title: review of $plain:book by $person,} $outlet, $date$stop"),
    (1, "$people:fore, {genre: letter to the editor,} $outlet, $date$tail"),
    (1, "{genre: Editorial,} $title, $outlet, $date$tail"),
    (1, "$people:fore, $title, {genre: {interview with|interviewed by} $person,} $outlet, $date$tail"),
    # serial numbers of papers
    (1, "$outlet, {volume: {No.|no.|Nr.|#} $num:1_300}, $date{40% , $pages}$stop"),
    (1, "$opening$title, $outlet, {volume: vol. $num:1_90, no. $num:1_52}, $date$locator$stop"),
)
