"""Broadcasts, films, podcasts, videos, and posts on social media."""

from __future__ import annotations

LAYOUTS: tuple[tuple[float, str], ...] = (
    # posts
    (4, "{author: $person:fore {(@$handle)|[@$handle]|@$handle}}, {title: {“$post”|$post|‘$post’}}, {container-title: {Twitter|X|Facebook|Instagram|Telegram|Bluesky|Mastodon}}, $date{40% {date: , $date:time}}{60% , $url|{60% $weblink}}."),
    (3, "{author: $person:apa [@$handle].} ($date:apa). {title: $post} {genre: [{Tweet|Status update|Facebook post|Thread|Post|Instagram photograph}]}. {50% {container-title: {Twitter|Facebook|X}}. |}{40% {note: Retrieved from} |}$url"),
    (2, "{author: {@$handle|@$handle ($person)|$handle}.} {title: “$post”} {container-title: {Twitter|Instagram}}, $date, {date: $date:time}, $url."),
    (2, "{author: {$person:fore|$organizations|$outlet}}, {genre: {tweet|Tweet|Facebook post|Twitter post|live video|Facebook live video|post on Facebook|post on X|Telegram post|status update}}, $date{date: {, $date:time|}}{60% , $url}$stop"),
    (1, "{author: {$person:fore|$organizations}}, {container-title: {Facebook|Twitter|Telegram channel|Facebook page}}, $date$weblink"),
    (1, "{author: $organizations.} ($date:apa). {title: $plain} {genre: [{Status update|Facebook status update|Tweet}]}. {note: Retrieved from} $url"),
    (1, "{author: @$handle}, {container-title: Twitter}, $date$link"),
    (1, "{author: @$handle}, {genre: {tweet|Tweet|Instagram post}}, $date{50% , $url}$stop"),
    # videos
    (3, "{author: {$outlet|$organizations|$person:fore|$handle}}, $title:work, {container-title: {YouTube|Vimeo|Facebook Live}}, $date{50% , {pages: {at |}$num:0_1:$num:10_59:$num:10_59}}$weblink"),
    (3, "{author: {$outlet|$organizations|$handle|$person:apa}.} ($date:apa). {title: $plain:work} {genre: [{Video|Video file|YouTube video}]}. {40% {container-title: YouTube}. |{40% {container-title: YouTube}. {note: Retrieved from} |}}$url"),
    (2, "$title:work {container-title: YouTube}, {author: uploaded by $handle}, $date, $url."),
    (1, "$title:work, {genre: {video|Video|[video]|(video)}}{50% , {note: $num:1_59 min{50% ., $num:10_59 sec|}.}}, $date$weblink"),
    (1, "{author: $person:inv}. $title:work {genre: {Online video clip.|Video.|Lecture.}} {container-title: {YouTube|TED|Vimeo}}. $date. {genre: Web.} {note: $seen.}"),
    (1, "{author: $person:fore}, $title:work {genre: ({TED Talk|video}), }$date, {medium: {video|MP4|MPEG-4}}, {note: $num:2_59:$num:10_59}{50% , $url}."),
    # broadcasts
    (4, "$title:work, $outlet, $date{60% {date: , $date:time}}$stop"),
    (3, "{container-title: {$work_titles}}, {publisher: {$outlet|BBC Two|Channel 4|NBC|ITV|CBS|PBS|H1}}, $date{50% {date: , $date:time}}$tail"),
    (2, "$outlet, {container-title: $work_titles}, $date$stop"),
    (2, "$title:work {container-title: $work_titles}. {publisher: {NPR|PBS|BBC Radio 4|CBS|WNYC|ABC}}{40% , {publisher: {WBUR|WGBH|WNET}}, $city}. $date. {medium: {Television.|Radio.|Television|Transcript.}}"),
    (2, "$outlet, {title: {{radio|television|TV} {news|interview with $person|report|broadcast}}}, $date$stop"),
    (1, "{author: $person:fore}, {genre: {interview|interviewed}} {genre: {on|by|with} $person}, {container-title: $work_titles}, $outlet, $date$stop"),
    (1, "$title:work {genre: [{Television broadcast|Radio broadcast|Television series episode|Radio programme|TV programme}]}. ($date:apa). {location: $town:} {publisher: {$outlet}}."),
    (1, "{container-title: $work_titles}, {volume: {season $num:1_9, episode $num:1_24|series $num:1_9, episode $num:1_8|Episode $num:1_400|S$num:1_9E$num:1_20}}, $title:work, {director: {directed by|dir.} $person}{50% , {note: written by $person}}, {publisher: {aired|broadcast} $outlet}, $date$stop"),
    (1, "{author: $person:apa} {author: (Writer),} {director: & $person:apa (Director).} ($date:apa). {title: $plain:work} {genre: [Television series episode].} {producer: In $person:forei (Producer),} {container-title: $work_titles}. $city: {publisher: $outlet}."),
    # podcasts
    (2, "{author: $person:apa (Host).} ($date:apa). {title: $plain:work} {volume: (No. $num:1_900)} {genre: [Audio podcast episode].} {container-title: In $work_titles}. {publisher: {NPR|Serial Productions|Kestrel Radio|$outlet}}.{60%  $url}"),
    (2, "$title:work, {container-title: $work_titles} {genre: {podcast|(podcast)|[podcast]}}{50% , {volume: {episode $num:1_400|ep. $num:1_400}}}, $date$weblink"),
    (1, "{author: $person:inv}, {author: host.} $title:work {container-title: $work_titles}, {volume: episode $num:1_300}, {publisher: $outlet}, $date, $url."),
    (1, "{producer: {$outlet|$organizations} (Producer).} ($date:apa). {title: $plain:work} {genre: [{Audio podcast|Podcast}]}. {note: Retrieved from} $url"),
    (1, "{author: $person:fore}, $title:work, {medium: {audio|podcast audio|MP3 audio}}, $date{50% , $url}."),
    # films
    (3, "{title: $plain:work}. {director: {Dir.|Directed by} $person.}{50%  {note: Perf. $person and $person.}} {publisher: {Miramax|Warner Bros.|Universal Pictures|Artificial Eye|Lenfilm|Hayfilm|Studio Canal|BBC Films}}, $date:plainyear.{50%  {medium: {DVD.|Film.|Blu-ray.}}}"),
    (2, "{director: $person:apa (Director).} ($date:plainyear). {title: $plain:work} {genre: [{Film|Motion picture|Documentary}]}. {location: $countries:} {publisher: {Miramax|Warner Bros.|Artificial Eye|Hayfilm|Gaumont}}."),
    (2, "{producer: $person:apa (Producer),} {director: & $person:apa (Director).} ($date:plainyear). {title: $plain:work} {genre: [Motion picture]}{medium: { [DVD]|}}. {location: $countries:} {publisher: {Lenfilm|Universal Pictures|Studio Canal}}."),
    (2, "{title: $plain:work}, {director: {dir.|directed by} $person} ({publisher: {Gaumont|Hayfilm|Mosfilm|Film4}}, $date:plainyear)$stop"),
    (1, "{title: $plain:work} {date: ($date:plainyear)}, {genre: {film|documentary film|television documentary}}, {director: directed by $person}{50% , {producer: produced by $person}}, {location: $countries}$stop"),
    (1, "{director: $person:inv, {director|dir.}} {title: $plain:work}. {publisher: {Criterion Collection|Kino Lorber|Janus Films}}, $date:plainyear. {medium: {DVD|Blu-ray|1 videocassette}.}"),
    (1, "{title: $plain:work}, {medium: {DVD|CD|audio CD|VHS}}, {producer: prod. $person}, {publisher: $outlet}, $city, $date:plainyear$stop"),
    # pictures, music
    (1, "{author: $person:inv}. {title: $plain:work}. {medium: {Photograph|Oil on canvas|Map|Cartoon|LP|CD}}{genre: {, exhibition catalogue|}}. {publisher: {National Gallery|$organizations}}, $city, $date:plainyear$stop"),
    (1, "{author: {Photo by|Photograph:|Photo:|Image:} $person}{author: {/$agencies|}}{50% , $date}$stop"),
)  # fmt: skip

RULES: dict[str, tuple[str, ...]] = {
    "post": ("$Groups $deeds {#$hashtag|…|https://t.co/$num:1000_9999x|!|}", "{Thread|Breaking|Update|BREAKING}: $groups $deeds", "Just {arrived in|left} $town. {More soon|Streets are empty|No words}.", "$headlines", "We {condemn|welcome|deny} $topic in $country"),
    "hashtag": ("Election$num:2008_2024", "StandUp", "BreakingNews", "Vote", "PressFreedom"),
}  # fmt: skip
