"""Works: which citations are of one, what its record is made of, and what people decide about it."""

import hashlib
import shutil

import pytest
from conftest import everything, store
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimdb.errors import ClaimdbError, NotFoundError
from claimdb.pipeline import Resolution
from claimdb.records import WORK_KINDS, Article, Details, Document, Extraction, Reference, Source
from claimdb.resolve.identifiers import address_key, arxiv_of, edition_number, isbn_of
from claimdb.resolve.titles import compare_titles
from claimdb.resolve.work_record import better_fields, ordered, work_kind, work_label
from claimdb.resolve.works import find_work, match_work, work_keys
from claimdb.store.database import open_database
from claimdb.store.decide_works import merge_works, split_work, undo_work_decision
from claimdb.store.forget import forget
from claimdb.store.records import remake_records
from claimdb.store.verify import verify
from claimdb.store.work_decisions import work_decisions
from claimdb.store.write import Writer
from claimdb.text import Span


def person(name):
    """`Aske, Lena` -> a CSL name; without a comma a body."""
    family, comma, given_ = name.partition(", ")
    return (
        {"family": family, "given": given_} if comma and given_ else {"family": family} if comma else {"literal": name}
    )


def csl(title=None, *authors, date=None, **fields):
    """A record: `csl("Walls", "Aske, L.", date="2019-03-04", volume="2")`."""
    found = {k.replace("_", "-"): v for k, v in fields.items()}
    if title:
        found["title"] = title
    if authors:
        found["author"] = [person(a) for a in authors]
    if date:
        found["issued"] = {"date-parts": [[int(p) for p in date.split("-")]]}
    return found


WALLS = csl("Walls of the Coast", "Aske, L.", date="2019-03-04")
BOOK = csl("Building Nothing: Planning and Politics on the Coast", "Holt, P.", "Marsh, D.", date="2015")
DIGITS = "A history of harbour walls and their keepers"

PAIRS = [
    ("an outlet and no more", csl(container_title="Vale Herald", type="article-newspaper"), csl(container_title="The Vale Herald", type="article-newspaper"), True),
    ("a body and no more", csl(None, "Delta Institute", type="document"), csl(None, "Delta Institute", type="document"), True),
    ("an outlet, and its piece of a day", csl(container_title="Vale Herald"), csl(container_title="Vale Herald", date="2017-07-07"), False),
    ("two reports of one body", csl(None, "Delta Institute", genre="report"), csl(None, "Delta Institute", genre="report"), False),
    ("a person and no more", csl(None, "Lind, Anna"), csl(None, "Lind, Anna"), False),
    ("one of two volumes, and their number", csl(DIGITS, "Aske, L.", date="1980", volume="1"), csl(DIGITS, "Aske, L.", date="1980", volume="2 vols."), True),
    # what names a work
    ("same DOI", csl("X", DOI="10.1234/A"), csl("Y", DOI="https://doi.org/10.1234/a"), True),
    ("same DOI, preprint of another year", csl(DIGITS, date="2018", DOI="10.1234/a"), csl(DIGITS, date="2019", DOI="10.1234/a"), True),
    ("DOI as address", csl("Walls", DOI="10.1234/a"), csl("Walls", URL="https://doi.org/10.1234/A"), True),
    ("different DOIs", {**WALLS, "DOI": "10.1234/a"}, {**WALLS, "DOI": "10.1234/b"}, False),
    ("ISBN of ten and of thirteen", csl("Walls", ISBN="0-306-40615-2"), csl("Walls", ISBN="9780306406157"), True),
    ("one ISBN for two volumes", csl("Walls", ISBN="9780306406157", volume="1"), csl("Walls", ISBN="9780306406157", volume="2"), False),
    ("one ISBN, a later printing", csl("Walls", date="2015", ISBN="9780306406157"), csl("Walls", date="2017", ISBN="9780306406157"), True),
    ("two chapters of one book", csl("On walls", ISBN="9780306406157"), csl("On bridges", ISBN="9780306406157"), False),
    ("same arXiv number, two versions", csl(DIGITS, number="arXiv:2301.01234v1"), csl("Harbours", URL="https://arxiv.org/abs/2301.01234v2"), True),
    ("different arXiv numbers", csl(DIGITS, number="arXiv:2301.01234"), csl(DIGITS, number="arXiv:2301.01235"), False),
    ("same PubMed number", csl(DIGITS, PMID="123"), csl("Other words", PMID="PMID: 123"), True),
    ("different PubMed numbers", csl(DIGITS, PMID="123"), csl(DIGITS, PMID="124"), False),
    ("address, one without a title", csl(URL="https://a.example/x"), csl("T", URL="http://www.a.example/x/"), True),
    ("address with tracking", csl("Walls of Vale", URL="https://a.example/x?utm_source=n"), csl("Walls of Vale", URL="https://a.example/x"), True),
    ("archived copy", csl("Walls of Vale", URL="https://web.archive.org/web/20200101000000/https://a.example/x"), csl(URL="https://a.example/x"), True),
    ("address, headline changed", csl("Ferry late again", URL="https://a.example/x"), csl("Angry crowds at the pier", URL="https://a.example/x"), True),
    ("address, day corrected", csl("Ferry late", date="2019-03-04", URL="https://a.example/x"), csl("Ferry late", date="2019-03-05", URL="https://a.example/x"), True),
    ("address, number in the title", csl("Budget 2018 of Vale", URL="https://a.example/x"), csl("Budget 2019 of Vale", URL="https://a.example/x"), False),
    ("address, other year", csl("Country report", date="2018", URL="https://a.example/x"), csl("Country report", date="2019", URL="https://a.example/x"), False),
    ("address, other people and title", csl("Ferry late", "Aske, L.", URL="https://a.example/x"), csl("A pier", "Holt, P.", URL="https://a.example/x"), False),
    ("two reports at a site's first page", csl("Report on piers", URL="https://a.example/"), csl("Report on wages", URL="https://a.example"), False),
    ("the site itself", csl(URL="https://a.example/"), csl(URL="http://a.example"), True),
    ("query that matters", csl(URL="https://a.example/x?id=1"), csl(URL="https://a.example/x?id=2"), False),
    # years, volumes, editions, numbers
    ("same", WALLS, dict(WALLS), True),
    ("less date", WALLS, csl("Walls of the Coast", "Aske, L.", date="2019"), True),
    ("no date", WALLS, csl("Walls of the Coast", "Aske, L."), True),
    ("other year", WALLS, csl("Walls of the Coast", "Aske, L.", date="2018"), False),
    ("other day", csl("Morning briefing from Vale", "Vale Herald", date="2019-03-04"), csl("Morning briefing from Vale", "Vale Herald", date="2019-03-05"), False),
    ("other volume", {**BOOK, "volume": "1"}, {**BOOK, "volume": "2"}, False),
    ("volume in words or not printed", {**BOOK, "volume": "vol. 1"}, BOOK, True),
    ("other issue", {**WALLS, "issue": "3"}, {**WALLS, "issue": "4"}, False),
    ("other edition", {**BOOK, "edition": "2nd ed."}, {**BOOK, "edition": "third"}, False),
    ("edition in words", {**BOOK, "edition": "2nd ed."}, {**BOOK, "edition": "second edition"}, True),
    ("other report number", csl(DIGITS, "Court of Audit", date="2019", number="12"), csl(DIGITS, "Court of Audit", date="2019", number="No. 15"), False),
    # titles
    ("case and stop", WALLS, {**WALLS, "title": "WALLS of the coast."}, True),
    ("accents and quotation marks", csl("Él puerto de Valé hoy", "Aske, L."), csl("“El puerto de Vale hoy”", "Aske, L."), True),
    ("ampersand", csl("Ports & harbours of Vale", date="2019"), csl("Ports and Harbours of Vale", date="2019"), True),
    ("article at the start", csl("The walls of Vale", "Aske, L."), csl("Walls of Vale", "Aske, L."), True),
    ("word run together", csl("A web site for the harbour", "Aske, L."), csl("A website for the harbour", "Aske, L."), True),
    ("cut short", csl("Where did the harbour …", "Aske, L.", date="2019"), csl("Where did the harbour money go?", "Aske, L.", date="2019"), True),
    ("cut short, nothing else agrees", csl("Where did the harbour …"), csl("Where did the harbour money go?"), False),
    ("subtitle left off", BOOK, csl("Building Nothing", "Holt, P.", date="2015"), True),
    ("subtitle left off, no year", BOOK, csl("Building Nothing", "Holt, P."), False),
    ("subtitle left off, no author", BOOK, csl("Building Nothing", date="2015"), False),
    ("other subtitle", BOOK, csl("Building Nothing: A Memoir", "Holt, P.", date="2015"), False),
    ("part as subtitle", csl("Harbour walls", "Aske, L.", date="2019"), csl("Harbour walls: Part II", "Aske, L.", date="2019"), False),
    ("slip of a letter", csl("The condition of public piers", "Aske, L.", date="2019"), csl("The conditon of public piers", "Aske, L.", date="2019"), True),
    ("slip of a letter, no year", csl("The condition of public piers", "Aske, L."), csl("The conditon of public piers", "Aske, L."), False),
    ("little word left out", csl("Report on the state of piers", "Aske, L.", date="2019"), csl("Report on state of piers", "Aske, L.", date="2019"), True),
    ("short words differ", csl("War and peace in Iran today", "Aske, L.", date="2019"), csl("War and peace in Iraq today", "Aske, L.", date="2019"), False),
    ("number", csl("Piers of Vale in 2018", "Aske, L."), csl("Piers of Vale in 2019", "Aske, L."), False),
    ("number in words", csl("Three walls of the coast", "Aske, L."), csl("3 walls of the coast", "Aske, L."), True),
    ("Part I and Part II", csl("Walls of the coast, Part I", "Aske, L."), csl("Walls of the coast, Part II", "Aske, L."), False),
    ("Part 2 and Part II", csl("Walls of the coast, Part 2", "Aske, L."), csl("Walls of the coast, part II", "Aske, L."), True),
    ("Vol. 2 in the title", csl("Walls of the coast, Vol. 2", "Aske, L.", date="2019"), csl("Walls of the coast, Vol. 3", "Aske, L.", date="2019"), False),
    ("a not", csl("Why the ferry will sail", "Aske, L.", date="2019"), csl("Why the ferry will not sail", "Aske, L.", date="2019"), False),
    ("opposites", csl("Legal harbours of the coast", "Aske, L.", date="2019"), csl("Illegal harbours of the coast", "Aske, L.", date="2019"), False),
    ("north and south", csl("Ports of the northern coast", "Aske, L.", date="2019"), csl("Ports of the southern coast", "Aske, L.", date="2019"), False),
    ("little word that matters", csl("Letters to Anna Lind", "Aske, L.", date="2019"), csl("Letters from Anna Lind", "Aske, L.", date="2019"), False),
    ("other title", WALLS, {**WALLS, "title": "Walls of the Sea"}, False),
    ("a short title alone", csl("Annual report", date="2019"), csl("Annual report", date="2019"), False),
    ("a short title with its author and year", csl("Annual report", "Court of Audit", date="2019"), csl("Annual Report", "Court of Audit", date="2019"), True),
    ("a short title with its author, no year", csl("Annual report", "Court of Audit"), csl("Annual report", "Court of Audit"), False),
    ("a short title of one paper and day", csl("Editorial", date="2019-03-04", container_title="Vale Herald"), csl("Editorial", date="2019-03-04", container_title="The Vale Herald"), True),
    ("a short title of one paper and year", csl("Editorial", date="2019", container_title="Vale Herald"), csl("Editorial", date="2019", container_title="Vale Herald"), False),
    ("a title and none", WALLS, csl(None, "Aske, L.", date="2019-03-04"), False),
    ("Cyrillic", csl("Стены старого порта", "Аске, Л."), csl("стены Старого порта", "Аске, Лена"), True),
    # authors
    ("other author", WALLS, {**WALLS, "author": [person("Holt, L.")]}, False),
    ("given name and initial", WALLS, {**WALLS, "author": [person("Aske, Lena Maria")]}, True),
    ("other given name", {**WALLS, "author": [person("Aske, Lena")]}, {**WALLS, "author": [person("Aske, Ludvig")]}, False),
    ("other order", BOOK, {**BOOK, "author": [person("Marsh, D."), person("Holt, Peter")]}, True),
    ("et al.", BOOK, {**BOOK, "author": [person("Holt, P.")]}, True),
    ("second author alone", BOOK, {**BOOK, "author": [person("Marsh, D.")]}, False),
    ("one author more, one other", BOOK, {**BOOK, "author": [person("Holt, P."), person("Lind, A.")]}, False),
    ("no author", WALLS, csl("Walls of the Coast", date="2019"), True),
    ("particle", csl(DIGITS, "van der Berg, J."), csl(DIGITS, "Berg, Jan"), True),
    ("family and given name turned", csl(DIGITS, "Lin, Wei"), csl(DIGITS, "Wei, Lin"), True),
    ("name in one piece", csl(DIGITS, "Holt, P."), csl(DIGITS, "Peter Holt"), True),
    ("editor for author", csl(DIGITS, "Holt, P."), {**csl(DIGITS), "editor": [person("Holt, P.")]}, True),
    ("acronym printed with the name", csl(DIGITS, "Vale Statistics Office (VSO)"), csl(DIGITS, "VSO"), True),
    ("acronym alone", csl(DIGITS, "Vale Statistics Office"), csl(DIGITS, "VSO"), False),
    # places
    ("no author, two outlets", csl("Ferry sinks off the coast", container_title="Vale Herald"), csl("Ferry sinks off the coast", container_title="Norland Daily"), False),
    ("no author, one outlet", csl("Ferry sinks off the coast", container_title="Vale Herald"), csl("Ferry sinks off the coast", container_title="The Vale Herald"), True),
    ("outlet and its site", csl("Ferry sinks off the coast", container_title="Vale Herald"), csl("Ferry sinks off the coast", container_title="valeherald.example"), True),
    ("author and no author, two outlets", csl("Ferry sinks off the coast", "Aske, L.", container_title="Vale Herald"), csl("Ferry sinks off the coast", container_title="Norland Daily"), False),
    ("untitled piece of one day", csl(None, "Aske, L.", date="2019-03-04", container_title="Vale Herald"), csl(None, "Aske, L.", date="2019-03-04", container_title="Vale Herald"), True),
    ("untitled piece, other day", csl(None, "Aske, L.", date="2019-03-04", container_title="Vale Herald"), csl(None, "Aske, L.", date="2019-03-05", container_title="Vale Herald"), False),
    ("interviews with one person", csl(None, "Aske, L.", date="2019", type="interview"), csl(None, "Aske, L.", date="2019", type="interview"), False),
    ("nothing", {}, {}, False),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right", "same"), [p[1:] for p in PAIRS], ids=[p[0] for p in PAIRS])
def test_match_work(left, right, same):
    match = match_work(left, right)
    back = match_work(right, left)
    assert (match.same, back.same) == (same, same), match.why
    assert match.score == back.score
    assert 0 <= match.score <= 1
    assert match.why
    if same:
        assert set(work_keys(left)) & set(work_keys(right)), "would never be compared"


def test_there_are_many_pairs():
    assert len(PAIRS) >= 70
    assert len({p[0] for p in PAIRS}) == len(PAIRS)


WORDS = st.sampled_from("the walls of Vale coast harbour 2 II Part not … : legal illegal and & ports".split())


@given(st.lists(WORDS, max_size=7).map(" ".join), st.lists(WORDS, max_size=7).map(" ".join))
def test_titles_compare_alike_both_ways(left, right):
    assert compare_titles(left, right) == compare_titles(right, left)
    assert compare_titles(left, left) in ("same", "different")


@given(st.text(max_size=40), st.text(max_size=40))
def test_no_text_makes_comparing_raise(left, right):
    left_record = {"title": left, "URL": right, "volume": left}
    assert match_work(left_record, {"title": right, "URL": left, "volume": right + "x1"}).why
    assert isinstance(
        work_keys({"title": left, "URL": right, "DOI": right, "ISBN": left, "author": [{"literal": right}]}), list
    )


def test_identifiers_in_one_form():
    assert isbn_of({"ISBN": "978-0-306-40615-7 (pbk.)"}) == "9780306406157"
    assert isbn_of({"ISBN": "0-306-40615-3"}) == ""
    assert arxiv_of({"DOI": "10.48550/arXiv.2301.01234"}) == "2301.01234"
    assert address_key("https://www.a.example/x/?utm_source=y#z") == address_key("http://a.example/x")
    assert [edition_number(e) for e in ("2nd ed.", "Second", "vol. 02", "Vol. II", "XIV", "rev. ed.", None)] == [
        "2",
        "2",
        "2",
        "2",
        "14",
        "",
        "",
    ]


def test_one_that_fits_two_works_is_neither():
    held = {
        1: csl("Walls of the Coast", "Aske, L.", date="2018"),
        2: csl("Walls of the Coast", "Aske, L.", date="2019"),
    }
    bare = csl("Walls of the Coast", "Aske, L.")
    assert find_work(bare, held) is None
    assert find_work(bare, {**held, 3: bare})[0] == 3
    assert find_work(csl("Walls of the Coast", "Aske, L.", date="2019-05"), held)[0] == 2


def record(*citations):
    held = {}
    for one in citations:
        held |= better_fields(one, held)
    return ordered(held)


def test_a_record_is_the_best_of_its_citations():
    best = record(
        csl("Building …", "Holt, P.", date="2015", URL="https://web.archive.org/web/2020/http://a.example/x", locator="p. 4", accessed={"raw": "x"}),
        csl("Building Nothing: Politics on the Coast", "Holt, Peter", "Marsh, D.", container_title="a.example", page="44"),
        csl("BUILDING NOTHING: POLITICS ON THE COAST", "HOLT, P", date="2015-03", URL="https://a.example/x", page="44-61", type="article-journal"),
        csl("Building Nothing", DOI="https://doi.org/10.1234/X", container_title="Journal of Coasts", type="webpage"),
    )  # fmt: skip
    assert best == {
        "type": "article-journal", "title": "Building Nothing: Politics on the Coast", "author": [person("Holt, Peter"), person("Marsh, D.")],
        "container-title": "Journal of Coasts", "page": "44-61", "issued": {"date-parts": [[2015, 3]]}, "DOI": "10.1234/x", "URL": "https://a.example/x",
    }  # fmt: skip


FIELDS = {
    "title": st.sampled_from(["Walls", "Walls of the Coast", "WALLS OF THE COAST", "Walls of …", "Walls of the coast"]),
    "author": st.sampled_from([[person("Aske, L.")], [person("Aske, Lena")], [person("Aske, L."), person("Holt, P.")], []]),
    "issued": st.sampled_from([{"date-parts": [[2019]]}, {"date-parts": [[2019, 3]]}, {"date-parts": [[2019, 4]]}]),
    "URL": st.sampled_from(["https://a.example/x", "http://a.example/x", "https://web.archive.org/web/1/https://a.example/x"]),
    "page": st.sampled_from(["4", "4-9", "4–12", "iv"]),
    "type": st.sampled_from(["webpage", "book", "report"]),
    "publisher": st.sampled_from(["Vale Press", "VP", "press.example"]),
}  # fmt: skip


@given(st.lists(st.fixed_dictionaries({}, optional=FIELDS), max_size=4), st.randoms())
def test_the_record_is_the_same_in_whatever_order_citations_come(citations, rng):
    shuffled = citations[:]
    rng.shuffle(shuffled)
    assert list(record(*citations).items()) == list(record(*shuffled).items())
    assert record(*citations, *shuffled) == record(*citations)


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        ({"type": "article-journal"}, "article"),
        ({"type": "webpage"}, "web page"),
        ({"type": "legal_case"}, "law"),
        ({"type": "motion_picture"}, "broadcast"),
        ({"type": "book", "genre": "Doctoral dissertation"}, "thesis"),
        ({"type": "document", "genre": "Interview"}, "interview"),
        ({"type": "article-journal", "genre": "report"}, "article"),
        ({"type": "article-newspaper"}, "article"),
        ({"type": "no such type"}, "document"),
        ({}, "document"),
    ],
)
def test_kinds_in_words_for_people(item, kind):
    assert work_kind(item) == kind
    assert kind in WORK_KINDS


def test_labels():
    assert work_label(WALLS) == "Aske 2019, Walls of the Coast"
    assert work_label(csl("Minutes", date="2019")) == "Minutes (2019)"


# what is stored


def source_of(name, *citations):
    """A source with one article that has these citations: `(record, changes of the reference)`."""
    text = f"{name}\n\n" + "\n".join(
        f"{n}. {one.get('title') or one.get('URL')} {n}" for n, (one, _) in enumerate(citations, 1)
    )
    references, at = [], len(name) + 2
    for number, (one, changes) in enumerate(citations, 1):
        words = text[at:].split("\n", 1)[0]
        references.append(Reference(number, None, words, one, None, Span(at, at + len(words)), **changes))
        at += len(words) + 1
    raw = text.encode()
    source = Source(name, hashlib.sha256(raw).hexdigest(), len(raw), "text/plain")
    article = Article(1, Span(0, len(text)), text, Details(title=name))
    return Document(source, text), raw, [Extraction(article, (), tuple(references))], name


def put(database, *sources, batch=200):
    with Writer(database, Resolution(), "test", {}, batch=batch) as writer:
        for source in sources:
            writer.add(*source)


def plain(*records):
    return [(one, {"origin": "link"}) for one in records]


def works_in(database):
    """`{label: [citations]}` of all works that are cited."""
    rows = database.rows("select w.label, c.id from works w join citations c on c.work_id = w.id order by c.id")
    return {label: [r["id"] for r in rows if r["label"] == label] for label in sorted({r["label"] for r in rows})}


RECORDS = (
    csl("Walls of the Coast", "Aske, L.", date="2019", type="webpage"),
    csl("Walls of the Coast", "Aske, Lena", date="2019-03-04", type="book"),
    csl("WALLS OF THE COAST", "Aske, L.", date="2019", publisher="Vale Press"),
    csl("Walls of the Coast: A History", "Aske, L.", "Holt, P.", date="2019"),
)


def test_each_field_names_the_citation_it_comes_from(db):
    put(db, source_of("a", *plain(*RECORDS[:2])), source_of("b", *plain(*RECORDS[2:])))
    (work,) = db.rows("select * from works")
    assert (work["kind"], work["title"], work["issued"]) == ("book", "Walls of the Coast: A History", "2019-03-04")
    fields = {r["field"]: r["citation_id"] for r in db.rows("select field, citation_id from work_fields")}
    assert fields == {"title": 4, "author": 4, "issued": 2, "type": 2, "publisher": 3}
    rows = db.rows("select matched, match_score from citations order by id")
    assert rows[0] == {"matched": None, "match_score": None}
    assert [r["matched"] for r in rows[1:]] == [
        "same title; same author and year",
        "same title; same author and year",
        "one title leaves the subtitle off; same author and year",
    ]
    assert [r["right"] for r in db.rows("select * from matches where kind = 'work'")] == [
        "Aske 2019, Walls of the Coast"
    ]
    assert list(verify(db)) == []


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (3, 2, 1, 0), (2, 0, 3, 1), (1, 3, 0, 2)], ids=str)
@pytest.mark.parametrize("batch", [1, 200])
def test_the_stored_record_is_the_same_in_whatever_order(db, order, batch):
    put(db, *(source_of(f"s{i}", *plain(RECORDS[i])) for i in order), batch=batch)
    (work,) = db.rows("select title, authors, issued, kind, csl from works")
    assert work["authors"] == "Aske, L.; Holt, P."
    assert work["csl"] == '{"type": "book", "title": "Walls of the Coast: A History", "author": [{"family": "Aske", "given": "L."}, {"family": "Holt", "given": "P."}], "publisher": "Vale Press", "issued": {"date-parts": [[2019, 3, 4]]}}'  # fmt: skip


def test_a_field_whose_citation_is_forgotten_is_made_anew(db):
    put(db, source_of("a", *plain(RECORDS[0])))
    alone = db.rows("select * from works")
    put(db, source_of("b", *plain(RECORDS[1])))
    assert db.rows("select * from works") != alone
    forget(db, 2, Resolution())
    assert db.rows("select * from works") == alone
    assert {r["citation_id"] for r in db.rows("select * from work_fields")} == {1}
    forget(db, 1, Resolution())
    assert db.rows("select count(*) as n from works") == [{"n": 0}]
    assert list(verify(db)) == []


def test_a_newer_version_speaks_for_itself(db):
    slip = csl("Walls of the Coast and whatever the parser took for it", "Aske, L.", date="2019", DOI="10.1234/a")
    document, raw, extractions, name = source_of("a", *plain(slip))
    put(db, (document, raw, extractions, name))
    later = source_of("a2", *plain(csl("Walls of the Coast", "Aske, L.", date="2019", DOI="10.1234/a")))
    put(db, (*later[:3], name))
    assert db.rows("select title from works") == [{"title": "Walls of the Coast"}]
    with Writer(db, Resolution(), "test", {}) as writer:
        assert writer.known(document.source.sha256, name)
    assert db.rows("select title from works") == [{"title": "Walls of the Coast and whatever the parser took for it"}]
    assert list(verify(db)) == []


def test_a_short_note_and_the_list_below_it_are_of_one_work(db):
    full = csl("Walls of the Coast", "Aske, Lena", date="2019")
    put(
        db,
        source_of(
            "a", ({}, {"same_as": 3, "via": 3, "back": "short title"}), ({}, {"same_as": 1, "back": "ibid"}), (full, {})
        ),
    )
    rows = db.rows("select work_id, found_id, matched, match_score from citations order by id")
    assert rows == [
        {"work_id": 1, "found_id": 1, "matched": "refers to citation 3 (short title)", "match_score": 1.0},
        {"work_id": 1, "found_id": 1, "matched": "refers to citation 3 (ibid)", "match_score": 1.0},
        {"work_id": 1, "found_id": 1, "matched": None, "match_score": None},
    ]
    assert {r["citation_id"] for r in db.rows("select * from work_fields")} == {3}
    assert list(verify(db)) == []


def test_citations_that_refer_to_each_other_have_no_work(db):
    put(db, source_of("a", ({}, {"same_as": 2}), ({}, {"same_as": 1, "unresolved": "a ring"})))
    assert db.rows("select work_id, unresolved from citations") == [
        {"work_id": None, "unresolved": None},
        {"work_id": None, "unresolved": "a ring"},
    ]


# what people decide


def three(db):
    """Works 1 (citations 1 and 2), 2 (3) and 3 (4)."""
    old, new = csl("Walls of the Coast", "Aske, L.", date="2018"), csl("Walls of the Coast", "Aske, L.", date="2019")
    put(
        db,
        source_of("a", *plain(old, old)),
        source_of("b", *plain(new)),
        source_of("c", *plain(csl("Ports of Vale", "Holt, P."))),
    )
    assert works_in(db) == {
        "Aske 2018, Walls of the Coast": [1, 2],
        "Aske 2019, Walls of the Coast": [3],
        "Holt, Ports of Vale": [4],
    }


def state(db):
    held = everything(db)
    return {name: rows for name, rows in held.items() if name not in ("decisions", "counters")}


def test_merged_works_are_one_until_it_is_undone(db):
    three(db)
    before = state(db)
    number = merge_works(db, Resolution(), [1, 2], "Lena", "a reprint")
    assert works_in(db) == {"Aske 2018, Walls of the Coast": [1, 2, 3], "Holt, Ports of Vale": [4]}
    assert [r["work_id"] for r in db.rows("select work_id from work_usage order by work_id")] == [1, 3]
    assert list(verify(db)) == []
    (decision,) = work_decisions(db)
    assert (decision["made_by"], decision["reason"], decision["holds"], decision["citations"]) == (
        "Lena",
        "a reprint",
        1,
        3,
    )
    assert decision["works"] == "Aske 2018, Walls of the Coast; Aske 2019, Walls of the Coast"
    undone = undo_work_decision(db, Resolution(), number, "Karl", None)
    assert state(db) == before
    undo_work_decision(db, Resolution(), undone, "Karl", None)
    assert works_in(db)["Aske 2018, Walls of the Coast"] == [1, 2, 3]
    assert [(d["decision_id"], d["holds"]) for d in work_decisions(db)] == [(3, 1), (2, 0), (1, 1)]


def test_a_split_gives_citations_a_work_of_their_own_until_it_is_undone(db):
    three(db)
    before = state(db)
    number, work = split_work(db, Resolution(), 1, [2], "Lena", None)
    assert works_in(db)["Aske 2018, Walls of the Coast"] == [1, 2]  # two works of one label
    assert db.rows("select work_id from citations where id = 2") == [{"work_id": work}]
    assert list(verify(db)) == []
    undo_work_decision(db, Resolution(), number, "Lena", None)
    assert state(db) == before


def test_decisions_outlive_their_documents(db):
    three(db)
    merge_works(db, Resolution(), [1, 2], "Lena", None)
    split_work(db, Resolution(), 1, [2], "Lena", None)
    old = csl("Walls of the Coast", "Aske, L.", date="2018")
    for document in (1, 2):
        forget(db, document, Resolution())
        assert list(verify(db)) == []
    assert works_in(db) == {"Holt, Ports of Vale": [4]}
    put(db, source_of("b", *plain(csl("Walls of the Coast", "Aske, L.", date="2019"))))
    put(db, source_of("a", *plain(old, old)))
    works = {r["id"]: r["work_id"] for r in db.rows("select id, work_id from citations where id > 4 order by id")}
    assert works[5] == works[6] != works[7]
    assert list(verify(db)) == []


def test_a_further_citation_of_a_merged_work_goes_with_it(db):
    three(db)
    number = merge_works(db, Resolution(), [1, 2], "Lena", None)
    put(db, source_of("d", *plain(csl("Walls of the coast", "Aske, Lena", date="2019-05"))))
    assert {r["work_id"] for r in db.rows("select work_id from citations where id <> 4")} == {1}
    assert list(verify(db)) == []
    undo_work_decision(db, Resolution(), number, "Lena", None)
    assert [r["id"] for r in db.rows("select id from citations where work_id = 2 order by id")] == [3, 5]
    assert db.rows("select issued from works where id = 2") == [{"issued": "2019-05"}]


def test_what_cannot_be_decided_is_said(db):
    three(db)
    with pytest.raises(NotFoundError, match="work 9: not in"):
        merge_works(db, Resolution(), [1, 9], "Lena", None)
    with pytest.raises(ClaimdbError, match="takes two works"):
        merge_works(db, Resolution(), [1, 1], "Lena", None)
    with pytest.raises(NotFoundError, match="citation 3: not of work 1"):
        split_work(db, Resolution(), 1, [3], "Lena", None)
    with pytest.raises(ClaimdbError, match="nothing would be left"):
        split_work(db, Resolution(), 1, [1, 2], "Lena", None)
    with pytest.raises(NotFoundError, match="decision 1"):
        undo_work_decision(db, Resolution(), 1, "Lena", None)
    assert db.rows("select count(*) as n from decisions") == [{"n": 0}]
    _, work = split_work(db, Resolution(), 1, [2], "Lena", None)
    merge_works(db, Resolution(), [3, work], "Lena", None)
    with pytest.raises(ClaimdbError, match="decision 2 rests on it"):
        undo_work_decision(db, Resolution(), 1, "Lena", None)
    undo_work_decision(db, Resolution(), 2, "Lena", None)
    with pytest.raises(ClaimdbError, match="undone already"):
        undo_work_decision(db, Resolution(), 2, "Lena", None)


def test_text_that_stands_twice_is_decided_by_its_place(db):
    one = csl("Ports of Vale", "Holt, P.")
    document, raw, (extraction,), name = source_of("a", *plain(one, one))
    references = tuple(
        Reference(r.number, None, "Holt, Ports of Vale", one, origin="named") for r in extraction.references
    )
    twice = (document, raw, [Extraction(extraction.article, (), references)], name)
    put(db, twice)
    split_work(db, Resolution(), 1, [2], "Lena", None)
    forget(db, 1, Resolution())
    put(db, twice)
    first, second = (r["work_id"] for r in db.rows("select work_id from citations order by number"))
    assert first != second == 2


STEPS = st.lists(
    st.tuples(st.sampled_from(["merge", "split", "undo"]), st.integers(0, 99), st.integers(0, 99)), max_size=8
)


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    """A database with four works, three of them cited three times."""
    path = tmp_path_factory.mktemp("template") / "w.db"
    with open_database(str(path), write=True) as db:
        records = [csl(f"Walls of coast {n}", "Aske, L.", date="2019") for n in "ABC"]
        put(db, *(source_of(f"s{i}", *plain(*records, RECORDS[i])) for i in range(3)))
        db.close(wrote=True)
    return path


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(STEPS)
def test_undoing_all_that_was_decided_gives_the_start(tmp_path_factory, template, steps):
    path = shutil.copy(template, tmp_path_factory.mktemp("w") / "w.db")
    with open_database(str(path), write=True) as db:
        before = state(db)
        for what, first, second in steps:
            rows = db.rows("select id, work_id from citations order by id")
            works = sorted({r["work_id"] for r in rows})
            holding = [d["decision_id"] for d in work_decisions(db) if d["holds"]]
            try:
                if what == "merge":
                    merge_works(db, Resolution(), [works[first % len(works)], works[second % len(works)]], "Lena", None)
                elif what == "split":
                    chosen = rows[first % len(rows)]
                    split_work(db, Resolution(), chosen["work_id"], [chosen["id"]], "Lena", None)
                elif holding:
                    undo_work_decision(db, Resolution(), holding[first % len(holding)], "Lena", None)
            except ClaimdbError:
                pass
            assert list(verify(db)) == []
        for decision in work_decisions(db):  # the newest first: what rests on another is undone before it
            if decision["holds"] and decision["action"] != "undo":
                undo_work_decision(db, Resolution(), decision["decision_id"], "Lena", None)
        assert state(db) == before


def test_records_made_step_by_step_are_those_made_at_once(seeded):
    before = everything(seeded)
    with seeded.transaction() as connection:
        remake_records(connection, Resolution(), [r["id"] for r in before["works"]])
    assert everything(seeded) == before


def test_seeds_again_in_another_order_give_the_same_records(tmp_path, seeded):
    from conftest import SEEDS

    files = sorted(p for p in SEEDS.iterdir() if p.is_file())
    with open_database(str(tmp_path / "o.db"), write=True) as other:
        store(other, *reversed(files), batch=1)
        left, right = ({r["csl"] for r in db.rows("select csl from works")} for db in (seeded, other))
    assert left == right
