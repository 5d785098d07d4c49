"""Documents: of the United Nations and other bodies, laws, judgments, parliaments, speeches, letters, archives, own interviews."""

from __future__ import annotations

LAYOUTS: tuple[tuple[float, str], ...] = (
    # United Nations and Europe's bodies
    (5, "$un, $title:report{50% , $undoc}, $date{50% $locator}$tail"),
    (4, "$un, $work, {genre: {UN Doc.|U.N. Doc.|UN doc.|doc.|Doc.} $symbol}{60% , $date| ($date)}{50% $locator}$stop"),
    (3, "$un ($date:apa). $work. {genre: {$symbol|(UN Doc. $symbol)|[$symbol]}}.{40% $weblink}"),
    (2, "$un. $work. $date. {genre: {$symbol|UN Doc. $symbol}}.{40% $weblink}"),
    (3, "{title: {UN |United Nations |}{General Assembly|Security Council|Human Rights Council} {r|R}esolution $num:1_80/$num:1_300}{50% , $title:law}{50% , {genre: $symbol}}{60% , $date| ($date)}$stop"),
    (2, "{title: {UNSC|UNGA|S/RES|SC} {Res.|Resolution} $num:1000_2500} ($date:year)$stop"),
    (2, "{genre: {UN Doc. |}$symbol}{60% , $date}{60% , {pages: para. $num:1_120}}$stop"),
    (2, "{title: Report of the {Special Rapporteur on $topics|Secretary-General on $topics|Working Group on $topics}}, {40% {title: $person,} |}{genre: $symbol}, $date{50% , {pages: {para.|paras.} $num:1_90}}$stop"),
    (3, "$org, {title: {Resolution|Recommendation|Opinion|Decision} {|No. }$num:100_2400}{60%  ($date:year)}, $title:law{40% , $date}{50% , {pages: {para.|§} $num:1_40}}$stop"),
    (2, "$org, $title:law, {genre: {CDL-AD($num:2002_2022)$num:10_60|CommDH($num:2004_2022)$num:1_40|CPT/Inf ($num:2000_2022) $num:1_40|COM($num:2000_2022) $num:10_900 final|MC.DEC/$num:1_20/$num:10_22|CCPR/C/$num:40_130/D/$num:100_2900/$num:2000_2020}}, $date{50% , {pages: {para.|§|paras.} $num:1_99}}$tail"),
    # laws
    (3, "{title: $plain:law}{60% , {genre: {No.|no.|Nº} {HO-$num:1_400-N|$num:1_300-FZ|$num:10_999|ZR-$num:10_300}}}{60% , {date: {adopted|of|adopted on|signed|entered into force|as amended} $date}}{50% , {pages: {art.|Art.|article|Article|sec.|§|arts.} $num:1_400{40% ($num:1_5)}}}$tail"),
    (2, "{title: $plain:law}, {pages: {art.|Art.|Article|sec.|section|s.|ss.} $num:1_400}{40% , $date}$stop"),
    (2, "{title: $plain:law} ({date: {adopted|opened for signature|signed} $date{50% , entered into force $date}}) {volume: $num:100_2900} {container-title: {UNTS|ETS|UNTS|LNTS}} {pages: $num:1_500}$stop"),
    (1, "{title: $Topics Act} $date:plainyear{50% , {pages: {s.|ss.|s|sch.} $num:1_90}}$stop"),
    (1, "{title: $Topics Act of $num:1900_2020}, {genre: Pub. L. No. $num:80_116-$num:1_300}{50% , {volume: $num:40_130} {container-title: Stat.} {pages: $num:1_3000}} ($date:plainyear)$stop"),
    (1, "{volume: $num:2_50} {container-title: {U.S.C.|C.F.R.|U.S.C.A.}} {pages: {§|§§|pt.} $num:1_4000} ($date:plainyear)$stop"),
    (1, "{title: $plain:law}, {container-title: {Official Gazette|Official Journal|OJ|Federal Register|Statute Book}}{60% {volume: {, No. $num:1_200| L $num:1_300}}}, $date{50% , $pages:word}$stop"),
    (1, "$country_state, $title:law, $date$tail"),
    # judgments
    (4, "{title: $case}, {genre: {no.|App no|Application no.|Appl. No.|no} $num:100_80000/$num:10_22}{70% , {publisher: {ECtHR|ECHR|European Court of Human Rights|Grand Chamber}}}, {date: {judgment of |}$date}{50% , {pages: {§|§§|para.|paras} $num:1_190}}$stop"),
    (2, "{publisher: {ECtHR|ECHR|European Court of Human Rights}}, {title: $case}, {genre: {no.|App. no.|Application No.} $num:100_80000/$num:10_22}, $date$stop"),
    (2, "{title: $case} ({genre: App no $num:100_80000/$num:10_22}) {publisher: (ECtHR,} {date: $date)}$stop"),
    (3, "{title: $case}, {volume: $num:1_580} {container-title: {U.S.|F.2d|F.3d|S. Ct.|F. Supp. 2d|N.E.2d|Cal. App. 4th|A.C.|Q.B.}} {pages: $num:1_990{50% , $num:991_1400}} {date: ({$publisher_court |}$date:plainyear)}$stop"),
    (1, "{title: $case} {date: [$date:plainyear]} {container-title: {UKHL|EWCA Civ|UKSC|EWHC|HCA|SCC|ZACC}} {pages: $num:1_900}{50% , {pages: [$num:1_120]}}$stop"),
    (1, "{title: {Prosecutor v. $person|The Prosecutor v. $person}}, {genre: Case No. {IT-$num:94_99-$num:1_90-T|ICC-01/$num:10_20|SCSL-$num:10_20-01-T}}, {title: {Judgement|Judgment|Decision|Indictment}}{40%  {publisher: ({ICTY|ICC|ICTR})}}, $date{50% , {pages: para. $num:1_900}}$stop"),
    (1, "{publisher: {Constitutional Court|Supreme Court|Court of Appeal|District Court of $town|High Court}}, {40% {title: {Judgment|Decision|Ruling}} |}{genre: {No.|no.|Case No.|case} $num:1_9000/$num:10_22}, $date$stop"),
    # parliaments and offices
    (2, "$org, $title:report, {genre: {HC $num:10_1900|Cm $num:3000_9999|H.R. Rep. No. $num:100_115-$num:1_900|HL Paper $num:1_300|Session $num:2000_2019–$num:10_20}}, $date{40% , {pages: {para.|p.} $num:1_300}}$tail"),
    (2, "{container-title: {Hansard|HC Deb|HL Deb|Hansard (Commons)|Congressional Record|Parliamentary Debates}}{60% {container-title: ,}}{60%  {volume: {vol. $num:100_690|$num:100_160}}}, $date{60% , {pages: {col. $num:1_1400|c$num:1_900W|p. H$num:100_9000|cols $num:1_90–$num:91_200}}}$stop"),
    (1, "{author: $person:fore}, {container-title: {Hansard|HC Deb|Official Report}}, $date{60% , {pages: {col. $num:1_1400|vol. $num:300_690 col. $num:1_900}}}$stop"),
    (2, "{author: {U.S. Congress|US Congress}. {House|Senate}. {Committee on $Topics|Select Committee on Intelligence}.} $work. {genre: {Hearing|$num:100_115th Cong., $num:1_2nd sess.|S. Rep. $num:100_115-$num:10_90}}, $date.{40%  $printed.}"),
    (2, "{author: {U.S. Embassy $town|US Embassy $town|Embassy $town}}, {title: {{Cable|cable|Telegram} $cable|“{Cable|cable} $cable”|$cable: $plain:report|“$plain:report,” {cable|wikileaks cable} $cable}}, $date$tail"),
    # speeches, statements, interviews
    (4, "{author: $person:fore}, $title:speech, $city, $date$tail"),
    (3, "{author: $person:fore}, $title, {genre: {speech|remarks|lecture|address|keynote speech|speech delivered} {at|to} {the University of $town|the $organizations|the Conference on $topics}}, $city, $date$tail"),
    (2, "$org, $title:speech, $date$tail"),
    (2, "$title:speech, $city, $date$tail"),
    (2, "{author: $person:apa} ($date:apa). $plain:speech {genre: [{Speech|Speech transcript|Transcript|Address}]}.{50%  $site.}$weblink"),
    (2, "{author: $person:inv}. $title:speech {50% $city, |}$date. {genre: {Speech.|Address.|Lecture.|Keynote.}}"),
    (2, "{title: {Speech|Statement|Remarks|Address} {by|of} {President|Prime Minister|Minister|Foreign Minister|Ambassador} $person{50%  {at|to} the {UN General Assembly|OSCE Permanent Council|National Assembly|$organizations}}}, {50% $city, |}$date$tail"),
    (3, "{title: {Author’s|Author|My|Our|Personal|Authors’|Researcher’s} {interview|interviews|telephone interview|email interview|conversation|correspondence} with {$person|an official|a former {minister|officer|prisoner}|$person, {lawyer|editor|activist|member of parliament}|an anonymous source}}{70% , $city}, $date$stop"),
    (3, "{title: {$organizations|HRW|Amnesty International|ICG|Crisis Group} {interview|interviews|telephone interview|phone interview} with {$person|$groups|A.B.|a lawyer|an eyewitness}}{70% , $city}, $date$stop"),
    (3, "{title: {Interview|Interviews|Telephone interview|Conversation|Email exchange|Phone conversation|Skype interview} with {$person|$person, {director|spokesman|spokeswoman|head of the Press Club|engineer}|$groups|local residents}{30% , (name withheld)|}}{60% , $city}, $date$stop"),
    (2, "{author: $person:inv}. {genre: {Interview by author.|Personal interview.|Interview.|Telephone interview.|Personal communication.|Email to the author.|Interview with the author.}} {40% $city, |}$date$stop"),
    (2, "{author: $person:fore}, {genre: {interview by author|interview with the author|personal communication|personal interview|in discussion with the author|email message to author|interview by $person}}{60% , $city}, $date$stop"),
    (1, "{author: $person:apa}, {genre: personal communication}, $date$stop"),
    (2, "{author: $person:fore}, $title, {genre: {interview by|interviewed by|interview with} $person}, $site, $date$tail"),
    (1, "{title: Interview with $person}, $site, $date$tail"),
    # letters and archives
    (3, "{title: {Letter|Letters|Telegram|Memorandum|Email|Note|Dispatch|Report} {from|by} $person to {$person|the Ministry|the editor|the Consul}}, $date{60% , {note: $archived}}$stop"),
    (2, "{author: $person:fore} {title: to $person}, $date, {note: $archived}$stop"),
    (2, "$title:report, $date, {note: $archived}$stop"),
    (1, "{author: $person:inv}. {title: {Papers|Diary|Memoirs|Unpublished manuscript|Correspondence}.} {note: $archived.}"),
    (1, "{note: $archived}{60% , $title:report}{60% , $date}$stop"),
    (1, "$org, {title: {Letter|Letters|Reply|Written response} to {$organizations|the author|$person}}, $date$stop"),
    (1, "{author: $person:fore}, $work:book, {note: {unpublished manuscript|manuscript in the author’s possession|copy on file with the author}}{50% , $date:year}$stop"),
    # patents, standards
    (1, "{author: $person:inv}. $plain:report. {genre: {U.S. Patent|US Patent|European Patent} {No. |}{$num:3_9,$num:100_999,$num:100_999|EP $num:1000000_3000000}}{50% , {date: {filed|issued} $date}}$stop"),
    (1, "{author: {ISO|BSI|IEC|IEEE}}. $plain:report. {genre: {ISO|BS EN|IEEE Std} $num:100_30000:$num:1990_2020}{50% . $date:year}$stop"),
)  # fmt: skip

RULES: dict[str, tuple[str, ...]] = {
    "un": ("{author: {UN|United Nations} {General Assembly|Security Council|Human Rights Council|Committee Against Torture}}", "{author: {UN Human Rights Council|UNHRC|UN Security Council|Human Rights Committee|CEDAW Committee|UNGA|UNSC|Economic and Social Council|Committee on the Rights of the Child|UN Secretary-General|Commission on Human Rights|UN Committee on Economic, Social and Cultural Rights}}", "$org"),
    "symbol": ("A/HRC/$num:10_50/$num:1_90", "A/HRC/$num:10_50/$num:1_90/Add.$num:1_5", "S/$num:1995_2022/$num:1_900", "A/$num:40_77/$num:10_900", "E/CN.4/$num:1990_2006/$num:1_90", "A/RES/$num:40_77/$num:1_300", "S/RES/$num:700_2600 ($num:1990_2022)", "CCPR/C/{ARM|GEO|TUR|KAZ|GBR}/CO/$num:1_6", "CAT/C/{ARM|UKR|USA}/CO/$num:1_5", "E/C.12/$num:1_60/D/$num:1_40", "CRC/C/{ARM|FRA|IND}/CO/$num:2_5", "S/PV.$num:3000_9000", "A/CONF.$num:100_200/$num:1_40"),
    "undoc": ("{genre: $symbol}", "{genre: UN Doc. $symbol}", "{genre: U.N. Doc. $symbol}", "{genre: (UN Doc. $symbol)}", "{genre: document $symbol}"),
    "case": ("{$person:family|$person:family and Others|$organizations} v. {$country|$person:family|$organizations}", "$person:family v. $country", "{$person:family|Case of $person:family|Matter of $person:family|In re $person:family}", "R v {$person:family|Secretary of State for $topics}", "{State|United States|R.|People} v. $person:family", "$person:family et al. v. {Board of Education|City of $town|$organizations}"),
    "publisher_court": ("2d Cir.", "9th Cir.", "D.C. Cir.", "S.D.N.Y.", "N.D. Cal."),
    "country_state": ("{author: {Republic of $country|Government of $country|$country|Parliament of $country|National Assembly of $country}}",),
    "cable": ("$num:10_23$upper$num:100_2400", "no. $num:1_900"),
    "upper": ("YEREVAN", "TBILISI", "ANKARA", "MOSCOW", "STATE", "BAKU"),
    "archived": (
        "{Box|box} $num:1_90, {Folder|folder|file} $num:1_40, $person:family Papers, $archives",
        "$person Papers, {Box|box} $num:1_90, $archives",
        "{FO|CO|CAB|WO|PREM|DO} $num:1_990/$num:1_9000{50% , The National Archives, Kew}",
        "TNA, {FO|CO|CAB|WO} $num:1_990/$num:1_9000{50% , fol. $num:1_200}",
        "$archives, {RG $num:10_500|Fond $num:1_900, op. $num:1_20, d. $num:1_900, l. $num:1_200|f. $num:1_900, op. $num:1_20, d. $num:1_900|Record Group $num:10_500, Box $num:1_90}",
        "{GARF|RGASPI|RGVA}, f. {R-|}$num:1_9000, op. $num:1_20, d. $num:1_900, l. $num:1_200",
        "$archives{50% , {Ms.|MS|Add. MS} $num:10_9000}",
        "reel $num:1_90, frame $num:1_900, $archives",
    ),
}  # fmt: skip
