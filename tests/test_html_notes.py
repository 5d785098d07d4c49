"""Notes of web pages, as many programs make them. All pages are our own."""

import pytest
from conftest import document_of, extraction_of

ASKE, HOLT = "Aske, L. (2019). Walls. Vale Herald.", "Holt, P. (2015). Ports. Vale Herald."
BOTH = [("1", ASKE), ("2", HOLT)]
SECOND = "Nobody has paid for it until now, and the harbour has been closed since June"


def page(first, second, notes, head=""):
    """A page with a marker behind each of two sentences, and its notes."""
    return (
        f"<!doctype html><html><head><title>A Wall of the North</title>{head}</head><body><nav><a href='#content'>Skip</a></nav>"
        f"<article id='content'><h1>A Wall of the North</h1><p>The wall of the northern port has been hollow for twenty years.{first} It rained.</p>"
        f"<p>{SECOND}.{second}</p>{notes}</article><footer>Imprint</footer></body></html>"
    )


def joined(html):
    """`[(label of the marker, texts of its notes)]`"""
    article = extraction_of(html, "a.html").article
    notes = {n.number: n.text for n in article.notes}
    running = " ".join(b.span.of(article.text) for b in article.blocks if b.kind == "paragraph")
    assert "Vale Herald" not in running, running
    for n in article.notes:
        assert " ".join(n.span.of(article.text).split()) == n.text
    return [(m.label, *(notes[n] for n in m.notes)) for m in article.markers]


PAGES = {
    "sup around the link": page('<sup><a href="#fn1">1</a></sup>', '<sup><a href="#fn2">2</a></sup>', f'<ol><li id="fn1">{ASKE}</li><li id="fn2">{HOLT}</li></ol>'),
    "link around the sup": page('<a href="#fn1"><sup>1</sup></a>', '<a href="#fn2"><sup>2</sup></a>', f'<ol><li id="fn1">{ASKE}</li><li id="fn2">{HOLT}</li></ol>'),
    "brackets in the link": page('<a href="#fn1">[1]</a>', '<a href="#fn2">[2]</a>', f'<div id="fn1">[1] {ASKE}</div><div id="fn2">[2] {HOLT}</div>'),
    "brackets around the link": page('[<a href="#fn1">1</a>]', '[<a href="#fn2">2</a>]', f'<p id="fn1">[<a href="#r1">1</a>] {ASKE}</p><p id="fn2">[<a href="#r2">2</a>] {HOLT}</p>'),
    "named anchors in one paragraph": page('<a href="#n1" name="r1">1</a>', '<a href="#n2" name="r2">2</a>', f'<p><a name="n1" href="#r1">1</a>. {ASKE}<br><a name="n2" href="#r2">2</a>. {HOLT}</p>'),
    "roles": page('<a role="doc-noteref" href="#a">1</a>', '<a role="doc-noteref" href="#b">2</a>', f'<section role="doc-endnotes"><h2>Notes</h2><ol><li id="a" role="doc-endnote"><p>{ASKE} <a role="doc-backlink" href="#x">Back to the text</a></p></li><li id="b" role="doc-endnote"><p>{HOLT} <a role="doc-backlink" href="#y">Back to the text</a></p></li></ol></section>'),
    "role footnote": page('<a role="doc-noteref" href="#a">1</a>', '<a role="doc-noteref" href="#b">2</a>', f'<aside role="doc-footnote" id="a"><p>{ASKE}</p></aside><aside role="doc-footnote" id="b"><p>{HOLT}</p></aside>'),
    "EPUB": page('<a epub:type="noteref" href="#a">1</a>', '<a epub:type="noteref" href="#b">2</a>', f'<aside epub:type="footnote" id="a"><p>{ASKE}</p></aside><aside epub:type="rearnote" id="b"><p>{HOLT}</p></aside>'),
    "wiki": page(
        '<sup id="cite_ref-aske_1-0" class="reference"><a href="#cite_note-aske-1"><span class="cite-bracket">[</span>1<span class="cite-bracket">]</span></a></sup>',
        '<sup id="cite_ref-2" class="reference"><a href="#cite_note-2">[2]</a></sup>',
        f'<h2>References</h2><div class="reflist"><ol class="references"><li id="cite_note-aske-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-aske_1-0">^</a></b></span> <span class="reference-text"><cite class="citation news cs1">{ASKE}</cite></span></li>'
        f'<li id="cite_note-2"><span class="mw-cite-backlink">^ <a href="#cite_ref-2_0">a</a> <a href="#cite_ref-2_1">b</a></span> <span class="reference-text">{HOLT}</span></li></ol></div>',
    ),
    "WordPress": page(
        '<sup data-fn="u1" class="fn"><a href="#u1" id="u1-link">1</a></sup>', '<sup data-fn="u2" class="fn"><a href="#u2" id="u2-link">2</a></sup>',
        f'<ol class="wp-block-footnotes"><li id="u1">{ASKE} <a href="#u1-link" aria-label="Jump to footnote reference 1">↩︎</a></li><li id="u2">{HOLT} <a href="#u2-link" aria-label="Jump to footnote reference 2">↩︎</a></li></ol>',
    ),
    "Footnotes Made Easy": page(
        '<sup><a href="#footnote_0_12" id="identifier_0_12" class="footnote-link footnote-identifier-link" title="Aske, L. (2019). Walls.">1</a></sup>',
        '<sup><a href="#footnote_1_12" id="identifier_1_12" class="footnote-link footnote-identifier-link" title="Holt">2</a></sup>',
        f'<ol class="footnotes"><li id="footnote_0_12" class="footnote">{ASKE} [<a href="#identifier_0_12" class="footnote-link footnote-back-link">&#8617;</a>]</li><li id="footnote_1_12" class="footnote">{HOLT} [<a href="#identifier_1_12" class="footnote-link footnote-back-link">&#8617;</a>]</li></ol>',
    ),
    "Easy Footnotes": page(
        '<span id="easy-footnote-1-12" class="easy-footnote-margin-adjust"></span><span class="easy-footnote"><a href="#easy-footnote-bottom-1-12" title="Aske"><sup>1</sup></a></span>',
        '<span id="easy-footnote-2-12" class="easy-footnote-margin-adjust"></span><span class="easy-footnote"><a href="#easy-footnote-bottom-2-12" title="Holt"><sup>2</sup></a></span>',
        f'<div class="easy-footnote-title"><h4>Notes:</h4></div><ol class="easy-footnotes-wrapper"><li class="easy-footnote-single"><span id="easy-footnote-bottom-1-12" class="easy-footnote-margin-adjust"></span>{ASKE}<a class="easy-footnote-to-top" href="#easy-footnote-1-12"></a></li>'
        f'<li class="easy-footnote-single"><span id="easy-footnote-bottom-2-12" class="easy-footnote-margin-adjust"></span>{HOLT}<a class="easy-footnote-to-top" href="#easy-footnote-2-12"></a></li></ol>',
    ),
    "Modern Footnotes": page(
        f'<sup class="modern-footnotes-footnote"><a href="javascript:void(0)" data-mfn="1" role="button">1</a></sup><span id="mfn-1" role="tooltip" class="modern-footnotes-footnote__note">{ASKE}</span>',
        f'<sup class="modern-footnotes-footnote"><a href="javascript:void(0)" data-mfn="2" role="button">2</a></sup><span id="mfn-2" role="tooltip" class="modern-footnotes-footnote__note">{HOLT}</span>', "",
    ),
    "tooltip and table": page(
        f'<span class="footnote_referrer"><a role="button"><sup id="footnote_plugin_tooltip_12_1" class="footnote_plugin_tooltip_text">[1]</sup></a><span id="footnote_plugin_tooltip_text_12_1" class="footnote_tooltip">{ASKE}</span></span>',
        f'<span class="footnote_referrer"><a role="button"><sup id="footnote_plugin_tooltip_12_2" class="footnote_plugin_tooltip_text">[2]</sup></a><span id="footnote_plugin_tooltip_text_12_2" class="footnote_tooltip">{HOLT}</span></span>',
        f'<table><tbody><tr class="footnotes_plugin_reference_row"><th class="footnote_plugin_index"><a id="footnote_plugin_reference_12_1" class="footnote_backlink"><span class="footnote_index_arrow">&#8593;</span>1</a></th><td class="footnote_plugin_text">{ASKE}</td></tr>'
        f'<tr class="footnotes_plugin_reference_row"><th class="footnote_plugin_index"><a id="footnote_plugin_reference_12_2" class="footnote_backlink"><span class="footnote_index_arrow">&#8593;</span>2</a></th><td class="footnote_plugin_text">{HOLT}</td></tr></tbody></table>',
    ),
    "title attribute": page(f'<sup class="footnote" title="{ASKE}">1</sup>', f'<sup class="footnote" title="{HOLT}">2</sup>', ""),
    "Substack": page(
        '<a data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1-9" href="#footnote-1-9" target="_self" rel="" class="footnote-anchor">1</a>',
        '<a data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-2-9" href="#footnote-2-9" target="_self" rel="" class="footnote-anchor">2</a>',
        f'<div data-component-name="FootnoteToDOM" class="footnote"><a id="footnote-1-9" href="#footnote-anchor-1-9" class="footnote-number" contenteditable="false" target="_self">1</a><div class="footnote-content"><p>{ASKE}</p></div></div>'
        f'<div data-component-name="FootnoteToDOM" class="footnote"><a id="footnote-2-9" href="#footnote-anchor-2-9" class="footnote-number" contenteditable="false" target="_self">2</a><div class="footnote-content"><p>{HOLT}</p></div></div>',
    ),
    "Word": page(
        '<a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style="mso-special-character:footnote"><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a>',
        '<a style="mso-footnote-id:ftn2" href="#_ftn2" name="_ftnref2" title=""><span class=MsoFootnoteReference>[2]</span></a>',
        f'<div style="mso-element:footnote-list"><br clear=all><hr align=left size=1 width="33%"><div style="mso-element:footnote" id=ftn1><p class=MsoFootnoteText><a style="mso-footnote-id:ftn1" href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> {ASKE}</p></div>'
        f'<div style="mso-element:footnote" id=ftn2><p class=MsoFootnoteText><a style="mso-footnote-id:ftn2" href="#_ftnref2" name="_ftn2" title=""><span class=MsoFootnoteReference>[2]</span></a> {HOLT}</p></div></div>',
    ),
    "Word, endnotes": page('<a href="#_edn1" name="_ednref1">[i]</a>', '<a href="#_edn2" name="_ednref2">[ii]</a>', f'<div><div id=edn1><p><a href="#_ednref1" name="_edn1">[i]</a> {ASKE}</p></div><div id=edn2><p><a href="#_ednref2" name="_edn2">[ii]</a> {HOLT}</p></div></div>'),
    "Google Docs": page('<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>', '<sup><a href="#ftnt2" id="ftnt_ref2">[2]</a></sup>', f'<hr class="c4"><div><p class="c2"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span class="c6">&nbsp;{ASKE}</span></p></div><div><p class="c2"><a href="#ftnt_ref2" id="ftnt2">[2]</a><span class="c6">&nbsp;{HOLT}</span></p></div>'),
    "LibreOffice": page(
        '<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>', '<a class="sdfootnoteanc" name="sdfootnote2anc" href="#sdfootnote2sym"><sup>2</sup></a>',
        f'<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>{ASKE}</p></div><div id="sdfootnote2"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote2sym" href="#sdfootnote2anc">2</a>{HOLT}</p></div>',
    ),
    "Pandoc": page(
        '<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>', '<a href="#fn2" class="footnote-ref" id="fnref2" role="doc-noteref"><sup>2</sup></a>',
        f'<section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr /><ol><li id="fn1"><p>{ASKE}<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li><li id="fn2"><p>{HOLT}<a href="#fnref2" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>',
    ),
    "kramdown": page(
        '<sup id="fnref:1"><a href="#fn:1" class="footnote" rel="footnote" role="doc-noteref">1</a></sup>', '<sup id="fnref:2"><a href="#fn:2" class="footnote" rel="footnote" role="doc-noteref">2</a></sup>',
        f'<div class="footnotes" role="doc-endnotes"><ol><li id="fn:1"><p>{ASKE} <a href="#fnref:1" class="reversefootnote" role="doc-backlink">&#8617;</a></p></li><li id="fn:2"><p>{HOLT} <a href="#fnref:2" class="reversefootnote" role="doc-backlink">&#8617;</a></p></li></ol></div>',
    ),
    "Sphinx": page(
        '<a class="footnote-reference brackets" href="#id3" id="id1" role="doc-noteref"><span class="fn-bracket">[</span>1<span class="fn-bracket">]</span></a>', '<a class="footnote-reference brackets" href="#id4" id="id2" role="doc-noteref">2</a>',
        f'<aside class="footnote-list brackets"><aside class="footnote brackets" id="id3" role="doc-footnote"><span class="label"><span class="fn-bracket">[</span><a role="doc-backlink" href="#id1">1</a><span class="fn-bracket">]</span></span><p>{ASKE}</p></aside>'
        f'<aside class="footnote brackets" id="id4" role="doc-footnote"><span class="label"><span class="fn-bracket">[</span><a role="doc-backlink" href="#id2">2</a><span class="fn-bracket">]</span></span><p>{HOLT}</p></aside></aside>',
    ),
    "Asciidoctor": page(
        '<sup class="footnote">[<a id="_footnoteref_1" class="footnote" href="#_footnotedef_1" title="View footnote.">1</a>]</sup>', '<sup class="footnote">[<a id="_footnoteref_2" class="footnote" href="#_footnotedef_2" title="View footnote.">2</a>]</sup>',
        f'<div id="footnotes"><hr><div class="footnote" id="_footnotedef_1"><a href="#_footnoteref_1">1</a>. {ASKE}</div><div class="footnote" id="_footnotedef_2"><a href="#_footnoteref_2">2</a>. {HOLT}</div></div>',
    ),
    "margin notes": page(
        f'<label for="sn-1" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-1" class="margin-toggle"/><span class="sidenote">{ASKE}</span>',
        f'<label for="sn-2" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-2" class="margin-toggle"/><span class="sidenote">{HOLT}</span>', "",
    ),
    "definition list": page('<a href="#d1">1</a>', '<a href="#d2">2</a>', f'<dl><dt id="d1">1</dt><dd>{ASKE}</dd><dt id="d2">2</dt><dd>{HOLT}</dd></dl>'),
    "table": page('<a href="#t1">1</a>', '<a href="#t2">2</a>', f'<table><tr><td id="t1">1</td><td>{ASKE}</td></tr><tr><td id="t2">2</td><td>{HOLT}</td></tr></table>'),
    "no links, numbered list": page("<sup>1</sup>", "<sup>2</sup>", f"<h2>Notes</h2><ol><li>{ASKE}</li><li>{HOLT}</li></ol>"),
    "no links, paragraphs": page("[1]", "[2]", f"<p><b>Sources</b></p><p>1. {ASKE}</p><p>2. {HOLT}</p>"),
    "no links, lines": page("[1]", "[2]", f"<p>Sources:<br>1. {ASKE}<br>2. {HOLT}</p>"),
    "encoded names": page('<a href="#caf%C3%A91">1</a>', '<a href="#caf%C3%A92">2</a>', f'<ol><li id="café1">{ASKE}</li><li id="café2">{HOLT}</li></ol>'),
    "whole addresses": page('<a href="https://vale.example/wall#n1">1</a>', '<a href="https://vale.example/wall#n2">2</a>', f'<ol><li id="n1">{ASKE}</li><li id="n2">{HOLT}</li></ol>', '<link rel="canonical" href="https://vale.example/wall">'),
}  # fmt: skip


@pytest.mark.parametrize("html", PAGES.values(), ids=PAGES.keys())
def test_pages_of_many_programs(html):
    found = joined(html)
    roman = {"i": "1", "ii": "2"}
    assert [(roman.get(label, label), *notes) for label, *notes in found] == BOTH


def test_groups_of_a_wiki_are_apart():
    html = page(
        '<sup class="reference"><a href="#cite_note-1">[1]</a></sup><sup class="reference"><a href="#cite_note-2">[a]</a></sup>',
        '<sup class="reference"><a href="#cite_note-3">[note 1]</a></sup>',
        f'<ol class="references"><li id="cite_note-2">The inner wall.</li></ol><ol class="references"><li id="cite_note-3">The outer wall.</li></ol><ol class="references"><li id="cite_note-1">{ASKE}</li></ol>',
    )
    assert joined(html) == [("1", ASKE), ("a", "The inner wall."), ("note 1", "The outer wall.")]


def test_the_page_behind_a_wikis_marker_is_its_locator():
    html = page(
        '<sup class="reference"><a href="#cite_note-1">[1]</a></sup><sup class="reference nowrap"><span title="Page / location: 42">:&#8202;42&#8202;</span></sup>',
        '<sup class="reference"><a href="#cite_note-1">[1]</a></sup>',
        f'<ol class="references"><li id="cite_note-1">{ASKE}</li></ol>',
    )
    article = extraction_of(html, "a.html").article
    assert [(m.label, m.locator, m.notes) for m in article.markers] == [("1", "p. 42", (1,)), ("1", None, (1,))]
    assert "42" not in article.text


def test_citation_needed_is_no_marker():
    html = page(
        '<sup class="noprint Inline-Template Template-Fact">[<i><a href="/wiki/Help:Needed" title="Needed"><span>citation needed</span></a></i>]</sup>',
        '<sup class="reference"><a href="#cite_note-1">[1]</a></sup>',
        f'<ol class="references"><li id="cite_note-1">{ASKE}</li></ol>',
    )
    assert joined(html) == [("1", ASKE)]


def test_short_notes_of_a_wiki_keep_the_works_that_they_name():
    html = page(
        '<sup class="reference"><a href="#cite_note-1">[1]</a></sup>',
        " (<a href='#CITEREFHolt2015'>Holt 2015</a>, p. 4)",
        '<h2>Notes</h2><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink">^</span> <span class="reference-text"><a href="#CITEREFAske2019">Aske 2019</a>, p. 53.</span></li></ol>'
        f'<h2>Bibliography</h2><ul><li><cite id="CITEREFAske2019" class="citation book">{ASKE}</cite></li><li><cite id="CITEREFHolt2015" class="citation book">{HOLT}</cite></li></ul>',
    )
    article = extraction_of(html, "a.html").article
    notes = {n.number: n for n in article.notes}
    assert [(m.label, *(notes[n].text for n in m.notes)) for m in article.markers] == [
        ("1", "Aske 2019, p. 53."),
        ("Holt 2015", HOLT),
        ("Aske 2019", ASKE),
    ]
    assert {n.text: n.label for n in article.notes} == {"Aske 2019, p. 53.": "1", ASKE: None, HOLT: None}


def test_links_of_a_note_to_other_places_keep_their_words():
    html = page(
        '<a href="#n1" id="r1">1</a>',
        "",
        f'<h2 id="s2">The port</h2><p>It goes on.</p><ol><li id="n1">{ASKE} See section <a href="#s2">2</a>. <a href="#r1">1</a></li></ol>',
    )
    assert joined(html) == [("1", f"{ASKE} See section 2.")]


def test_raised_digits_of_units_are_no_markers():
    html = page(
        "<sup>1</sup>",
        "<sup>2</sup>",
        f"<p>It has 300 m<sup>2</sup> and 10<sup>2</sup> doors.</p><h2>Notes</h2><ol><li>{ASKE}</li><li>{HOLT}</li></ol>",
    )
    assert joined(html) == BOTH


def test_a_marker_in_a_note_is_kept():
    html = page(
        '<sup class="reference"><a href="#cite_note-a">[a]</a></sup>',
        "",
        '<ol class="references"><li id="cite_note-a">The inner wall.<sup class="reference"><a href="#cite_note-1">[1]</a></sup></li></ol>'
        f'<ol class="references"><li id="cite_note-1">{ASKE}</li></ol>',
    )
    article = extraction_of(html, "a.html").article
    assert [(m.label, m.notes) for m in article.markers] == [("a", (1,)), ("1", (2,))]
    assert [n.text for n in article.notes] == ["The inner wall.[1]", ASKE]


def test_a_note_of_several_paragraphs_is_one_note():
    html = page(
        '<a href="#_ftn1" name="_ftnref1">[1]</a>',
        "",
        f'<div style="mso-element:footnote" id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> {ASKE}</p><p>And more.</p></div>',
    )
    (note,) = extraction_of(html, "a.html").article.notes
    assert note.text == f"{ASKE} And more."


LINKS = {
    "contents": '<ul class="toc"><li><a href="#s1">1</a></li></ul><section id="s1"><h2>The wall</h2><p>It leaks by the year, they say at the port.</p></section>',
    "heading": '<p>See <a href="#s1">1</a>.</p><h2 id="s1">The wall</h2><p>It leaks by the year, they say at the port.</p>',
    "comments": '<p><a href="#comment-1">1</a></p><ol class="comments"><li id="comment-1">I know that wall well.</li></ol>',
    "pages": '<p><a href="#page2">2</a></p><div id="page2"><p>It leaks by the year, they say at the port.</p></div>',
    "picture": '<p>See picture <a href="#fig1">1</a>.</p><figure id="fig1"><img src="x.png"><figcaption>A wall</figcaption></figure>',
}  # fmt: skip


@pytest.mark.parametrize("html", LINKS.values(), ids=LINKS.keys())
def test_links_within_the_page_that_are_no_markers(html):
    document = document_of(page("", "", html), "a.html")
    assert not [m for m in document.marks if m.kind in ("marker", "note")]
