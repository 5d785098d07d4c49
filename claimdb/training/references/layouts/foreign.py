"""References in other languages than English, and English ones to texts in other languages."""

from __future__ import annotations

FRENCH: tuple[tuple[float, str], ...] = (
    (5, "$people{,|, |. }$title, $outlet, $date{50% $fr_link}$stop"),
    (3, "$title, $outlet, $date{50% $fr_link}$stop"),
    (2, "$outlet, $title, $date$stop"),
    (2, "$people ($date:apa). $plain. $outlet.{60% $fr_link}"),
    (2, "$people:capsname, $title, $outlet, $date{50% , $url}$stop"),
    (3, "$people, $plain:book, $place, $publisher, $date:year{60% , $pages:word}$stop"),
    (2, "$people:caps, $plain:book, $place : $publisher, $date:year{50% , {pages: $num:90_500 p.}}$stop"),
    (
        2,
        "$people, $title:report, {container-title: in} {editor: $people:fore ({dir.|sous la dir.}),} {container-title: $plain:book}, $place, $publisher, $date:year, $pages$stop",
    ),
    (2, "$people, $title:report, $journal, $volume, $date{60% , $pages:word}$stop"),
    (3, "$org, $plain:report, $date{50% , $pages:word}{50% $fr_link}$stop"),
    (2, "$org ($date:year), $plain:report, $place, $publisher{50% $fr_link}$stop"),
    (
        1,
        "$org, $title, {genre: {communiqué de presse|communiqué|rapport annuel|note d’information}}, $date{50% $fr_link}$stop",
    ),
    (
        1,
        "$people:inv, $plain:book, {genre: {thèse de doctorat|mémoire de master}}, {publisher: {Université de Lyon|Université Paris 8|EHESS}}, $date:year$stop",
    ),
    (1, "{title: {Entretien avec|Interview de} $person}, {50% $outlet, |$city, }$date$stop"),
    (1, "{note: {Voir|Voir aussi|Cité par|Cf.}} $people, $title, $outlet, $date$stop"),
    (1, "{author: {$person:family}}, {note: op. cit.}, {pages: p. $num:1_300}$stop"),
    (
        1,
        "{title: {Loi|Décret|Arrêté} n° $num:2000_2020-$num:10_1900 du $date relative à {la presse|l’immigration|l’école}}{50% , {container-title: JORF} {volume: n° $num:1_300}}$stop",
    ),
)
GERMAN: tuple[tuple[float, str], ...] = (
    (5, "$people{,|:} $title, {20% {container-title: in: $outlet}|$outlet}, $date{50% $de_link}$stop"),
    (3, "$people: $title. {container-title: In: $outlet}, $date{50% , $pages:word}{40% $de_link}$stop"),
    (2, "$title, $outlet, $date{50% $de_link}$stop"),
    (2, "$outlet: $title, $date$stop"),
    (1, "$outlet {container-title: vom} $date$stop"),
    (2, "$people ($date:year): $plain. {container-title: In: $outlet}, $date:daymonth{50% $de_link}."),
    (3, "$people: $plain:book. $place: $publisher $date:year{60% , $pages:word}$stop"),
    (2, "$people, $plain:book, $place $date:year{60% , $pages:word}$stop"),
    (
        2,
        "$people ($date:year): $plain:report. {editor: In: $people:inv ({Hrsg.|Hg.}):} {container-title: $plain:book}. $place: $publisher, $pages$stop",
    ),
    (2, "$people: $title:report, {50% {journal: in: $journal}|$journal} $volume ($date:year), $pages$stop"),
    (3, "$org ($date:year): $plain:report. {50% $place. |}$de_link."),
    (
        2,
        "$org: $title, {genre: {Pressemitteilung|Pressemitteilung Nr. $num:1_300|Bericht|Positionspapier}}, $date{50% $de_link}$stop",
    ),
    (1, "{title: {Interview|Gespräch} mit $person}, {50% $outlet, |$city, }$date$stop"),
    (1, "{note: {Vgl.|Siehe|Siehe auch|Zit. nach|Vgl. dazu}} $people: $plain:book, $place $date:year, $pages$stop"),
    (1, "{author: $person:family}, {note: {a.a.O.|a. a. O.}}, {pages: S. $num:1_300}$stop"),
    (
        1,
        "$people: $plain:book. {genre: {Diss.|Dissertation|Masterarbeit}}, {publisher: {Universität Wien|Univ. Bremen|Freie Universität Berlin}} $date:year$stop",
    ),
)
SPANISH: tuple[tuple[float, str], ...] = (
    (5, "$people, $title, $outlet, $date{50% $es_link}$stop"),
    (3, "$people ($date:apa). $plain. $outlet.{60% $es_link}"),
    (2, "$title, $outlet, $date{50% $es_link}$stop"),
    (2, "$outlet. $title. $date.{50% $es_link}"),
    (2, "$people:caps, $plain:book, $place, $publisher, $date:year{50% , $pages:word}$stop"),
    (2, "$people ($date:year). $plain:book. $place: $publisher$stop"),
    (3, "$org, $plain:report, {50% $place, |}$date{50% , $pages:word}{50% $es_link}$stop"),
    (2, "$org ($date:year). $plain:report.{40%  $place.}{60% $es_link}"),
    (
        1,
        "$people, $title:report, {container-title: en} {editor: $people:fore (coord.),} {container-title: $plain:book}, $place, $publisher, $date:year, $pages$stop",
    ),
    (
        1,
        "$org, $title, {genre: {comunicado de prensa|Comunicado|boletín}{|  núm. $num:1_99}}, $date{50% $es_link}$stop",
    ),
    (1, "{title: Entrevista con $person}, $city, $date$stop"),
    (1, "{note: {Véase|Ver|Citado en|Cfr.}} $people, $title, $outlet, $date$stop"),
)
RUSSIAN: tuple[tuple[float, str], ...] = (
    (
        5,
        "$cyr $plain // {container-title: $outlet}. {– |— |}$date.{40%  {note: URL:} $url{50%  {note: (дата обращения: $seen:dots)}}.}",
    ),
    (3, "$cyr $title. $outlet, $date{50% , $url}$stop"),
    (2, "$title // $outlet. $date.{50%  {note: URL:} $url}"),
    (3, "$cyr $plain:book. {– |— |}$place: $publisher, $date:year.{50%  {– |— |}{pages: $num:90_600 с.}}"),
    (
        2,
        "$cyr $plain:report // {editor: $people:invi (ред.)} {container-title: $plain:book}. $place: $publisher, $date:year. {pages: С. $num:1_90–$num:91_200}.",
    ),
    (2, "$cyr $plain:report // $journal. $date:year. $volume. {pages: С. $num:1_90{–|-}$num:91_200}."),
    (2, "$org. $plain:report. {50% $place, |}$date.{50%  $url}"),
    (1, "{title: {Интервью с|Беседа с} $person}, $outlet, $date$stop"),
    (
        1,
        "{title: Федеральный закон {genre: № $num:1_300-ФЗ} {date: от $date:dots}} {title: «О {печати|собраниях|полиции}»}$stop",
    ),
    (1, "{note: {См.|См. также|Цит. по|Ср.}:} $cyr $plain:book. $place, $date:year. {pages: С. $num:1_300}$stop"),
)
ARMENIAN: tuple[tuple[float, str], ...] = (
    (4, "$people, $title, {container-title: {«$outlet»|$outlet}}, $date{40% , $url}$stop"),
    (2, "$title, $outlet, $date{50% , {note: {հասանելի է՝|տե՛ս՝|}} $url}$stop"),
    (2, "$people, $plain:book, $place, $publisher, $date:year{60% , {pages: էջ $num:1_300}}$stop"),
    (2, "$people, $title:report, $journal, $date:year, $volume, {pages: էջ $num:1_90–$num:91_200}$stop"),
    (2, "$org, $plain:report, {50% $place, |}$date{40% , $url}$stop"),
    (1, "{title: Հարցազրույց $person հետ}, $outlet, $date$stop"),
    (1, "{note: {Տե՛ս|Տես}} $people, $title, $outlet, $date$stop"),
)
TURKISH: tuple[tuple[float, str], ...] = (
    (5, "$people, $title, $outlet, $date{40% , $url}$stop"),
    (2, "$people ($date:apa). $plain. $outlet.{50%  $url}"),
    (2, "$title, $outlet, $date{50% , {note: {erişim tarihi|Erişim}: $seen}}$stop"),
    (2, "$people, $plain:book ($place: $publisher, $date:year){60% , $pages}$stop"),
    (1, "$people, $plain:book, $publisher, $place, $date:year$stop"),
    (
        2,
        "$people, $title:report, $journal, {volume: {sayı|Sayı|S.} $num:1_200}, $date:year, {pages: s. $num:1_90-$num:91_200}$stop",
    ),
    (2, "$org, $plain:report, {50% $city, |}$date$stop"),
    (1, "{note: {Bkz.|bkz.}} $people, $title, $outlet, $date$stop"),
)
OTHER: tuple[tuple[float, str], ...] = (
    (5, "$people, $title, $outlet, $date{40% , $url}$stop"),
    (3, "$people ($date:apa). $plain. $outlet.{50%  $url}"),
    (2, "$title, $outlet, $date{40% , $url}$stop"),
    (2, "$outlet, $date, $title$stop"),
    (2, "$people, $plain:book, $place: $publisher, $date:year{50% , $pages}$stop"),
    (1, "$people, $plain:book. $publisher, $date:year$stop"),
)
# English ones to foreign texts: a title in two languages, a note of the language.
MIXED: tuple[tuple[float, str], ...] = (
    (3, "$people:fore, {title: $translated}, $outlet, $date{40% $link}$stop"),
    (2, "$people:apa ($date:apa). {title: $translated}. $outlet.{50%  $url}"),
    (2, "{title: $translated}, $outlet, $date{50% $link}$stop"),
    (2, "$people:fore, {title: $translated} $bracketed $language$stop"),
    (2, "$org, {title: $translated}, $date, $language{50% $link}$stop"),
    (2, "$people:fore, $title, $outlet, $date $language{50% $link}$stop"),
    (1, "$people:inv. {title: $translated}. $printed, $date:year. $language$stop"),
    (1, "$title $language. $outlet. $date. {note: Retrieved $seen.}"),
)
RULES: dict[str, tuple[str, ...]] = {
    "fr_link": (" {note: {disponible sur|Disponible sur|en ligne|consulté sur}{ :|:}} $url", ", $url", " $url", ", $url {note: (consulté le $seen)}", " {note: Consulté le $seen,} $url", ", {genre: [en ligne]} $url", ", {genre: en ligne :} $url", ". {note: Repéré à} $url"),
    "de_link": (" {note: {URL|Online|Online unter|Verfügbar unter}:} $url", ", $url", " $url", ", $url {note: ({Zugriff|Abruf|abgerufen am|Zugriff am|Stand}: $seen:dots)}", ", $url {note: [$seen:dots]}", ", {note: {abrufbar unter|online unter}:} $url {note: (letzter Zugriff: $seen:dots)}"),
    "es_link": (" {note: {Disponible en|Recuperado de|Disponible en línea|Consultado en}{|:}} $url", ", $url", " {note: Recuperado el $seen de} $url", ", {note: disponible en} $url {note: (consultado el $seen)}", " {note: [consulta: $seen]}"),
    "cyr": ("$people:invi", "$people:invi", "$people:forei", "$people:fore{author: .}", "$people:inv{author: .}"),
    "translated": (
        "«$foreign_plain» [$headlines]",
        "“$foreign_plain” [$headlines]",
        '"$foreign_plain" [$headlines]',
        "$foreign_plain [$headlines]",
        "$foreign_plain ({“$headlines”|$headlines})",
        "$foreign_plain ($book_titles)",
        "$foreign_plain = $book_titles",
    ),
    "foreign_plain": ("Pravata Mamuli ev Ishkhanutyan masin", "Ocherki istorii kavkazskoi pechati", "Zakon o svobode sobranii", "Azatutyan gine", "Hoghe ev mardik", "Istoriia odnogo zavoda", "Türkiye’de basın ve yargı", "Dağın öte yüzü", "La frontera invisible", "Der lange Winter", "Une école au village", "A cidade e o rio", "Sakartvelos istoriis narkvevebi", "Minba zhengzhi yu shehui", "Nihon no kyōiku", "Al-sahafa wa-l-sulta", "Matbuat va davlat", "Воля и право", "Ազատ խոսք", "Trudovye otnosheniia v gorode", "Pamiat’ i gorod", "Rapport sur les prisons", "Bericht zur Lage der Presse"),
}  # fmt: skip
