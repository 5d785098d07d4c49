"""What the layout alone tells: who said what in headlines, turns, signed and block quotations; and what looks like one and is none."""

import pytest
from conftest import article_of

from claimdb.extract.context import Context
from claimdb.extract.entities import collect_entities
from claimdb.extract.layouts import Transcript, read_block_quotation, read_headline, read_signature, read_signed
from claimdb.extract.quotes import find_quotations
from claimdb.extract.units import find_units
from claimdb.records import Attribution


class Read:
    """An article of hand-set blocks with what the forms of layout are read from."""

    def __init__(self, text, kinds=()):
        self.article = article_of(text, kinds)
        self.text, self.blocks = text, self.article.blocks
        self.quotations = find_quotations(text, self.blocks)
        self.units = list(find_units(self.article, tuple(q.span for q in self.quotations)))
        self.context = Context(text, collect_entities(text, self.units))

    def told(self, laid):
        """`(words, [names or mentions])` of what was laid out; None for nothing."""
        if laid is None:
            return None
        assert 0 < laid.confidence <= 1
        return " … ".join(s.of(self.text) for s in laid.spans), [a.name or a.mention for a in laid.speakers]


BELOW = "Mayor Anna Lind and Prime Minister Ingrid Solvay met the press in Norway on Monday. It was a short meeting."


@pytest.mark.parametrize(
    ("headline", "said", "speaker"),
    [
        ("The harbour deal will not be reopened - Solvay", "The harbour deal will not be reopened", "Ingrid Solvay"),
        ("The harbour deal is closed – Lind", "The harbour deal is closed", "Anna Lind"),
        ("The harbour deal is closed — Mayor Lind", "The harbour deal is closed", "Anna Lind"),
        ("The harbour deal is closed ―Lind", "The harbour deal is closed", "Anna Lind"),
        ("The harbour deal is closed - mayor", "The harbour deal is closed", "Anna Lind"),
        ("No new harbour deal - Solvay", "No new harbour deal", "Ingrid Solvay"),
        ("Solvay: the harbour deal will not be reopened", "the harbour deal will not be reopened", "Ingrid Solvay"),
        ("Anna Lind: “The deal is closed”", "“The deal is closed”", "Anna Lind"),
        ("3. Solvay: the harbour deal is closed", "the harbour deal is closed", "Ingrid Solvay"),
    ],
    ids="dash en-dash title bar office no-verb colon quoted numbered".split(),
)  # fmt: skip
def test_headlines(headline, said, speaker):
    read = Read(f"{headline}\n\n{BELOW}", ("title",))
    assert read.told(read_headline(read.context, read.blocks[0], read.quotations)) == (said, [speaker])


@pytest.mark.parametrize(
    "headline",
    [
        "The harbour deal is closed",
        "The harbour deal is closed - Opinion",
        "Opinion: the harbour deal is closed",
        "Norway: the harbour deal is closed",
        "The harbour deal is closed - 2024",
        "Hale: the harbour deal is closed",
        "Solvay: old harbour, new harbour",
        "Closed - Solvay",
        "The harbour-deal is closed",
    ],
    ids="plain label-behind label place year not-named-below no-clause short hyphen".split(),
)
def test_headlines_that_name_no_speaker(headline):
    read = Read(f"{headline}\n\n{BELOW}", ("title",))
    assert read_headline(read.context, read.blocks[0], read.quotations) is None


QUOTED = "“We were promised a study. We got a leaflet.”"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{QUOTED} - Greta Moe, fisherwoman", [(QUOTED, ["Greta Moe"])]),
        (f"{QUOTED} — Greta Moe", [(QUOTED, ["Greta Moe"])]),
        (f"{QUOTED} ― Greta Moe, Vale", [(QUOTED, ["Greta Moe"])]),
        (f"{QUOTED}\n— Greta Moe, fisherwoman", [(QUOTED, ["Greta Moe"])]),
        (f"{QUOTED} -- Mayor Anna Lind", [(QUOTED, ["Anna Lind"])]),
        ("“It will rain.” - Greta Moe\n“It will snow.” - Tom Hale", [("“It will rain.”", ["Greta Moe"]), ("“It will snow.”", ["Tom Hale"])]),
        ("“It will rain.”\n— Greta Moe\n“It will snow.”\n— Tom Hale", [("“It will rain.”", ["Greta Moe"]), ("“It will snow.”", ["Tom Hale"])]),
        ("“It will rain.” - Greta Moe. “It will snow.” - Tom Hale", [("“It will rain.”", ["Greta Moe"]), ("“It will snow.”", ["Tom Hale"])]),
        ("Voices of the day\n“It will rain.” - Greta Moe", [("“It will rain.”", ["Greta Moe"])]),
        (QUOTED, []),
        (f"{QUOTED} Greta Moe left.", []),
        (f"{QUOTED} - it was over.", []),
        (f"{QUOTED} - and then came Greta Moe", []),
        ("Lind said “it will rain” - Greta Moe, too", []),
        (f"{QUOTED} - Greta Moe, who has fished off the harbour of Vale since she was a girl of nine and whose mother and aunt and two sisters did so, too", []),
    ],
    ids="hyphen dash bar below two-hyphens several several-below one-line behind-a-line none next-sentence no-name verb within long".split(),
)  # fmt: skip
def test_signed_quotations(text, found):
    read = Read(text)
    assert [read.told(laid) for laid in read_signed(read.context, read.blocks[0], read.quotations)] == found


@pytest.mark.parametrize(
    ("line", "signed"),
    [
        ("— Greta Moe, fisherwoman", ["Greta Moe"]),
        ("- Greta Moe", ["Greta Moe"]),
        ("―Mayor Anna Lind", ["Anna Lind"]),
        ("~ Greta Moe", ["Greta Moe"]),
        ("Greta Moe", []),
        ("— it was over", []),
        ("* Greta Moe", []),
        ("— " + "very " * 30 + "Greta Moe", []),
    ],
    ids="dash hyphen bar tilde no-dash no-name other-sign long".split(),
)
def test_a_line_of_its_own_below_a_quotation(line, signed):
    read = Read(f"{QUOTED}\n\n{line}")
    unit = next(u for u in read.units if u.block is read.blocks[1])
    assert [a.name for a in read_signature(read.context, unit, len(QUOTED))] == signed


def test_a_line_below_other_words_signs_nothing():
    read = Read(f"{QUOTED} It was late.\n\n— Greta Moe")
    assert read_signature(read.context, read.units[-1], len(QUOTED)) == ()


LIND = (Attribution("Anna Lind", "person", "Lind", None, "printed", 0.9),)


@pytest.mark.parametrize("before", [(), LIND], ids=["nobody", "somebody"])
def test_a_block_quotation_is_said_by_whom_the_text_before_gives_it(before):
    read = Read("Lind wrote:\n\nThe bridge will open in June.", ("paragraph", "quote"))
    laid = read_block_quotation(read.context, read.blocks[1], before)
    assert read.told(laid) == ("The bridge will open in June.", [a.name for a in before])
    assert laid.confidence == (0.8 if before else 0.5)


def test_a_block_quotation_of_few_words_is_none():
    read = Read("Lind wrote:\n\nOpen in June", ("paragraph", "quote"))
    assert read_block_quotation(read.context, read.blocks[1], LIND) is None


def turns(text, kinds=()):
    read = Read(text, kinds)
    transcript = Transcript(read.context, read.blocks)
    return [read.told(laid) for unit in read.units if (laid := transcript.read(unit))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Anna Lind: It will rain. It always does.\n\nTom Hale: Will it snow?\n\nAnna Lind: It may.\n\nTom Hale: Thank you.",
            [("It will rain. It always does.", ["Anna Lind"]), ("Will it snow?", ["Tom Hale"]), ("It may.", ["Anna Lind"]), ("Thank you.", ["Tom Hale"])],
        ),
        (
            "Q: Will it rain?\n\nA: It will.\n\nQ: And snow?\n\nA: No.",
            [("Will it rain?", ["Q"]), ("It will.", ["A"]), ("And snow?", ["Q"]), ("No.", ["A"])],
        ),
        (
            "MS LIND: It will rain.\n\nMR HALE: It will snow.\n\nTHE CHAIRMAN: Order.",
            [("It will rain.", ["LIND"]), ("It will snow.", ["HALE"]), ("Order.", ["THE CHAIRMAN"])],
        ),
        ("Anna Lind: “It will rain.” She left.", [("“It will rain.”", ["Anna Lind"])]),
        ("Anna Lind: It will rain.\n\nTom Hale left.", []),
        ("The reason: It will rain.\n\nThe reason: It will snow.", []),
        ("Anna Lind:\n\nAnna Lind:", []),
        ("Anna Lind left. Tom Hale: It will rain.", []),
    ],
    ids="names questions capitals quotation once no-name nothing-said within".split(),
)  # fmt: skip
def test_turns(text, found):
    assert turns(text) == found


def test_a_label_in_a_title_is_no_turn():
    assert turns("Anna Lind: It will rain\n\nAnna Lind: It will rain.", ("title",)) == [
        ("It will rain.", ["Anna Lind"])
    ]
