"""The tagger's parts: words and paragraphs as numbers, the network's arithmetic, the way from scores to spans. What the model that ships
finds is measured elsewhere: these tests hold for any weights."""

import importlib
import itertools
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import numpy as np
import pytest
from conftest import article_of, paragraphs_of
from hypothesis import given, settings
from hypothesis import strategies as st

from claimdb.extract.quotes import find_quotations
from claimdb.extract.tagger import read_paragraphs
from claimdb.extract.tagger.decode import best_tags, decode
from claimdb.extract.tagger.network import (
    BEGIN,
    CONTENT,
    CUE,
    IN_CUE,
    IN_SOURCE,
    JOIN,
    MODEL,
    OFFSETS,
    OUT,
    REACH,
    SOURCE,
    TAGS,
    Network,
    Scores,
    offset_rows,
)  # fmt: skip
from claimdb.extract.tagger.paragraphs import (
    BLOCK_KINDS,
    CLAUSES,
    CLOSES,
    CONTINUES,
    DISTANCES,
    INSIDE,
    LENGTHS,
    OPENS,
    ORDER,
    OUTSIDE,
    QUOTE_STATES,
    UNCLOSED,
)  # fmt: skip
from claimdb.extract.tagger.words import FLAGS, SHAPES, Vocabulary, flags, normal, shape
from claimdb.extract.units import find_units

# the package's own names `network` and `decode` are functions
tagger_module = importlib.import_module("claimdb.extract.tagger")
network_module = importlib.import_module("claimdb.extract.tagger.network")


# words


@pytest.mark.parametrize(
    ("form", "key"),
    [("Said", "said"), ("don’t", "don't"), ("1,250", "<num>"), ("3rd", "<num>"), ("Łask", "łask"), ("—", "—"), ("U.S.", "u.s.")],
    ids=["case", "apostrophe", "number", "ordinal", "letters", "sign", "initials"],
)  # fmt: skip
def test_the_form_a_word_is_looked_up_by(form, key):
    assert normal(form) == key


@pytest.mark.parametrize(
    ("forms", "same"),
    [
        (("7", "1,250", "3rd"), True),
        (("said", "rain"), True),
        (("Lind", "Vale"), True),
        (("NATO", "U.S."), True),
        (("McKell", "LinD"), True),
        (("'", "’", "‘"), True),
        (("§", "☃", "=", "+"), True),
        (("said", "Said", "SAID", "saId", "SaId", "S", "7", ",", "§"), False),
        (("“", "”", ",", ".", ":", "–", "—", "-", "(", ")"), False),
    ],
    ids=[
        "numbers",
        "small",
        "capitalised",
        "capitals",
        "mixed",
        "apostrophes",
        "other signs",
        "ways to write",
        "signs",
    ],
)
def test_shapes(forms, same):
    found = [shape(form) for form in forms]
    assert len(set(found)) == (1 if same else len(forms))


WORDS = st.text(min_size=1, max_size=12).filter(lambda s: not s[0].isspace())


@given(WORDS)
def test_any_word_has_a_shape_and_an_answer_to_each_question(form):
    assert 0 <= shape(form) < SHAPES
    answers = flags(form)
    assert len(answers) == FLAGS
    assert set(answers) <= {True, False}
    assert normal(form)


@pytest.mark.parametrize(
    ("question", "yes", "no"),
    [
        (0, "said says saying told Warned", "hopes fears bridge Lind"),
        (1, "hopes feared believe thinks", "said told bridge"),
        (2, "claim claims Warning allegations", "bridge said"),
        (3, "minister president", "bridge said"),
        (4, "Mr Dr prof", "minister"),
        (9, "says told", "bridge claims"),
        (10, "Monday May yesterday week", "bridge"),
        (11, "Lind’s Lind's dogs' mayor’s", "Lind don’t"),
        (12, "don't don’t isn’t", "Lind’s not"),
        (13, "they're we’ll I’d", "Lind’s don’t"),
        (14, "the this no", "of"),
        (15, "of Behind", "the"),
        (16, "not never", "the"),
        (17, "would can", "is"),
        (18, "is had does", "would"),
        (19, "he She", "him they"),
        (20, "they", "them he"),
        (24, "him HER", "he"),
        (27, "who", "which"),
    ],
    ids="speech thought noun title abbreviated verb time possessive negation contraction articles prepositions negations modal be he they him who".split(),
)
def test_flags(question, yes, no):
    assert {form for form in yes.split() if not flags(form)[question]} == set()
    assert {form for form in no.split() if flags(form)[question]} == set()


def test_rows_of_words_that_the_vocabulary_lacks_are_told_apart_by_how_they_are_written():
    vocabulary = Vocabulary({"said": 3, "bridge": 4}, {"bri": 1}, {"dge": 1, "aid": 2}, {"ge": 1}, 5)
    rows = {form: vocabulary.rows(form) for form in ("Said", "bridge", "Bridges", "wrote", "1250")}
    assert [rows[form][0] for form in rows] == [3, 4, 1, 0, 2]
    assert rows["Said"][1:4] == (0, 2, 0)
    assert rows["bridge"][1:4] == (1, 1, 1)
    assert rows["Bridges"][1:4] == (1, 0, 0)
    assert {row[4] for row in rows.values()} == {shape(form) for form in rows}


# paragraphs


STATES = {OUTSIDE: "-", OPENS: "(", INSIDE: "i", CLOSES: ")", UNCLOSED: "u", CONTINUES: "c"}


def states(paragraph):
    return "".join(STATES[state] for state in paragraph.quote)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It will rain,” Lind said.", ["(iiii)---"]),
        ("\"It will rain,\" Lind said.", ["(iiii)---"]),
        ("‘It will rain,’ Lind said.", ["(iiii)---"]),
        ("``It will rain,'' Lind said.", ["(iiii)---"]),
        ("«It will rain,» Lind said.", ["(iiii)---"]),
        ("„It will rain,“ Lind said.", ["(iiii)---"]),
        ("Lind said: “It will rain.”", ["---(iiii)"]),
        ("“Rain,” Lind said. “Snow.”", ["(ii)---(ii)"]),
        ("“He told me ‘never’ twice,” Lind said.", ["(iiiiiiii)---"]),
        ("“He told me “never” twice,” Lind said.", ["(iiiiiiii)---"]),
        ("Lind said: “It will rain.", ["---(uuuu"]),
        ("Lind said: “It will rain.\n\n“It will snow.”", ["---(uuuu", "ciiii)"]),
        ("Lind said: “It will rain.\n\n“It will snow.\n\n“It will pass.”", ["---(uuuu", "cuuuu", "ciiii)"]),
        ("Lind said: “It will rain.\n\nHale left.", ["---(uuuu", "---"]),
        ("It rained.", ["---"]),
    ],
    ids="curly straight single two-sign angled low behind two nested nested-same unclosed continued continued-twice unclosed-alone none".split(),
)  # fmt: skip
def test_quote_states(text, expected):
    assert [states(p) for p in paragraphs_of(text)] == expected


@pytest.mark.parametrize("marks", ["“”", '""', "«»", "„“", "‘’", ("``", "''")], ids="curly straight angled low single two-sign".split())  # fmt: skip
def test_all_marks_of_quotation_have_one_form(marks):
    opening, closing = marks
    (paragraph,) = paragraphs_of(f"{opening}It will rain,{closing} Lind said.")
    assert paragraph.forms == ["“", "It", "will", "rain", ",", "”", "Lind", "said", "."]
    assert paragraph.tokens[0].text == opening


def test_a_mark_that_nothing_closes_has_the_form_of_an_opening_one_and_no_word_that_of_a_closing_one():
    (paragraph,) = paragraphs_of('Lind said: "It will rain')
    assert paragraph.forms == ["Lind", "said", ":", "“", "It", "will", "rain"]


@pytest.mark.parametrize(("words", "length"), [(1, 1), (2, 2), (3, 3), (5, 4), (6, 5), (10, 5), (11, 6), (21, 7), (41, 8), (300, 8)])  # fmt: skip
def test_length_of_a_quotation_is_that_of_its_words_and_told_by_all_its_tokens(words, length):
    (paragraph,) = paragraphs_of(f"Lind said “{' '.join(['rain'] * words)}” twice")
    assert list(paragraph.length) == [0, 0, *[length] * (words + 2), 0]


def test_distances_count_from_the_ends_of_each_sentence():
    (paragraph,) = paragraphs_of("Lind left. Hale stayed in Vale for a week.")
    assert list(paragraph.before) == [0, 1, 2, 0, 1, 2, 3, 4, 5, 5, 6]
    assert list(paragraph.behind) == [2, 1, 0, 6, 5, 5, 4, 3, 2, 1, 0]


@pytest.mark.parametrize(
    ("text", "kinds", "contexts"),
    [
        ("Rain\n\nSnow.\n\nIce.\n\nFog.\n\nSun.", ("title",), [(1, 0, 0, 0), (0, 1, 0, 0), (0, 2, 0, 0), (0, 3, 0, 0), (0, 3, 0, 0)]),
        ("Rain\n\nSnow\n\nIce\n\nFog.\n\nSun.", ("heading", "subtitle", "item", "quote", "about"), [(2, 0, 0, 0), (2, 1, 0, 0), (3, 2, 0, 0), (4, 3, 0, 0), (5, 3, 0, 0)]),
        ("Lind said:\n\n“Rain.”\n\nHale left.", (), [(0, 0, 0, 0), (0, 1, 2, 3), (0, 2, 0, 0)]),
        ("Lind said: “Rain.\n\n“Snow,” she said.", (), [(0, 0, 0, 0), (0, 1, 1, 1)]),
        ("Lind said: “As follows:\n\n“Snow.", (), [(0, 0, 0, 0), (0, 1, 3, 3)]),
        ("Lind said: “Rain.”\n\nHale left.", (), [(0, 0, 0, 0), (0, 1, 0, 0)]),
    ],
    ids=["place", "kind", "colon and all quoted", "open and begins quoted", "open and colon", "closed"],
)  # fmt: skip
def test_context(text, kinds, contexts):
    assert [p.context for p in paragraphs_of(text, kinds)] == contexts


def test_a_cue_at_the_end_of_a_paragraph_may_have_nothing_behind_it():
    (p,) = paragraphs_of("It was said that")
    assert list(p.clause) == [0, 0, 6, 0]


PIECES = st.sampled_from(["“", "”", '"', "``", "''", "‘", "’", "«", "»", "Lind", " said ", "rain", ". ", ", ", ": ", " ", "\n\n", "it's", "7", "…"])  # fmt: skip


def test_a_long_paragraph_comes_in_parts_cut_between_sentences_and_not_in_a_quotation(monkeypatch):
    text = "Lind left. Hale stayed. “Rain fell. Snow fell. Hail fell.” Lind said that. Hale slept."
    (whole,) = paragraphs_of(text)
    monkeypatch.setattr("claimdb.extract.tagger.paragraphs._MOST", 6)
    parts = paragraphs_of(text)
    assert [token for part in parts for token in part.tokens] == whole.tokens
    assert ["".join(states(part)) for part in parts] == ["------", "(iiiiiiiii)", "-------"]
    assert {part.block for part in parts} == {whole.block}


def test_a_quotation_longer_than_two_parts_is_cut(monkeypatch):
    monkeypatch.setattr("claimdb.extract.tagger.paragraphs._MOST", 300)
    parts = paragraphs_of("“Rain fell. " + "Snow fell. " * 500 + "Hail fell.” Lind left.")
    assert max(len(part) for part in parts) <= 1000
    assert sum(len(part) for part in parts) == 3 * 502 + 2 + 3
    assert len(parts) > 1


@settings(deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join))
def test_every_number_of_a_paragraph_has_a_row_in_the_network(text):
    for p in paragraphs_of(text):
        assert len(p) == len(p.forms) == len(p.quote) == len(p.length) == len(p.before) == len(p.behind) > 0
        for column, size in (
            (p.quote, QUOTE_STATES),
            (p.length, LENGTHS),
            (p.before, DISTANCES),
            (p.behind, DISTANCES),
        ):
            assert 0 <= min(column) <= max(column) < size
        assert all(0 <= c < size for c, size in zip(p.context, (BLOCK_KINDS, ORDER, 4, 4), strict=True))
        assert all(quote != OUTSIDE for quote, length in zip(p.quote, p.length, strict=True) if length)
        assert all(p.forms)


# the network


WIDTH = 8
TINY_DILATIONS = (1, 2, 16, 3)
TINY_WORDS = ["said", "the", "rain", ",", "“", "”"]


def write_tiny(path, seed=7):
    """A network of random weights, small and of the form of the one that ships; half of its tables are int8 with a scale a row."""
    draw = np.random.default_rng(seed)
    sizes = {
        "word_0": len(TINY_WORDS) + 3, "word_1": 3, "word_2": 3, "word_3": 3, "word_4": SHAPES, "word_flags": FLAGS, "quote": QUOTE_STATES,
        "length": LENGTHS, "clause": CLAUSES, "before": DISTANCES, "behind": DISTANCES, "context_0": BLOCK_KINDS, "context_1": ORDER, "context_2": 4, "context_3": 4,
    }  # fmt: skip
    arrays = {name: draw.normal(0, 0.5, (rows, WIDTH)) for name, rows in sizes.items()}
    shapes = {"head": WIDTH, "out": len(TAGS), "pointers": 4 * 64} | {
        f"layer_{i}": WIDTH for i in range(len(TINY_DILATIONS))
    }
    for name, columns in shapes.items():
        arrays[name] = draw.normal(0, 0.4, (3 * WIDTH if name.startswith("layer") else WIDTH, columns))
        arrays[f"{name}_bias"] = draw.normal(0, 0.4, columns)
    arrays |= {
        "word_bias": draw.normal(0, 0.4, WIDTH),
        "null": draw.normal(0, 1, 2),
        "offsets": draw.normal(0, 1, (OFFSETS, 2)),
    }
    arrays |= {"transitions": draw.normal(0, 1, (8, 8)), "first": draw.normal(0, 1, 8), "last": draw.normal(0, 1, 8)}
    arrays = {name: values.astype(np.float32) for name, values in arrays.items()}
    for name in ("word_0", "layer_0", "out"):
        scale = np.abs(arrays[name]).max(1, keepdims=True) / 127
        arrays[name], arrays[f"{name}_scale"] = np.round(arrays[name] / scale).astype(np.int8), scale
    arrays["dilations"] = np.array(TINY_DILATIONS, np.int32)
    arrays["rare"] = np.array([1 << 30], np.int32)
    for name, listed, offset in (("words", TINY_WORDS, 3), ("prefixes", ["rai", "sai"], 1), ("suffixes", ["ain", "aid"], 1), ("endings", ["in", "id"], 1)):  # fmt: skip
        arrays[name] = np.frombuffer(("\n" * offset + "\n".join(listed)).encode(), np.uint8)
    np.savez(path, **arrays)
    return path


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    return Network(write_tiny(tmp_path_factory.mktemp("model") / "tiny.npz"))


POOL_TEXT = "\n\n".join([
    "Rain",
    "“Rain.",
    "Lind said that the rain is over.",
    "“The rain, the rain,” Lind said, “is over, and the bridge in Vale will open in 1925.”",
    "Hale left. " * 9,
    "The mayor, Anna Lind, said: “It’s over.” Hale’s answer was “not yet”, and the harbour stayed closed for the night. " * 3,
    "Lind said that it would open, and " * 12 + "that was that.",
])  # fmt: skip
POOL = paragraphs_of(POOL_TEXT, ("title",))


def parts(scores):
    return scores.tags, scores.shares, scores.states


def assert_same(one, other):
    """Equal but for the order in which BLAS adds up: float32, sums of some hundred terms of size 1."""
    for left, right in zip(parts(one), parts(other), strict=True):
        np.testing.assert_allclose(left, right, rtol=1e-3, atol=1e-4)


@pytest.fixture(scope="module")
def alone(tiny):
    return [tiny.run([p])[0] for p in POOL]


@settings(deadline=None, max_examples=60)
@given(places=st.lists(st.integers(0, len(POOL) - 1), min_size=1, max_size=9))
def test_a_paragraph_has_the_same_scores_alone_and_among_others(tiny, alone, places):
    found = tiny.run([POOL[i] for i in places])
    assert len(found) == len(places)
    for place, scores in zip(places, found, strict=True):
        assert_same(scores, alone[place])


def test_what_stands_in_a_paragraph_reaches_all_of_it(tiny):
    """The counterpart: the words of a paragraph do change each other's scores, so that the test above says something."""
    one, other = paragraphs_of("Lind said that it will rain.\n\nLind said that it will rain!")
    changed = np.abs(tiny.run([one])[0].tags - tiny.run([other])[0].tags).max(1) > 1e-3
    assert changed.all()


def test_threads_take_turns(tiny):
    texts = [f"Lind said that it will rain for {n} days. “It will,” she added." for n in range(40)]
    alone = [[s.tags for s in tiny.run(list(paragraphs_of(text)))] for text in texts]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda text: [s.tags for s in tiny.run(list(paragraphs_of(text)))], texts * 5))
    for place, scores in enumerate(together):
        assert all(np.array_equal(a, b) for a, b in zip(scores, alone[place % 40], strict=True))


def test_shares_are_of_one(tiny):
    for scores in tiny.run(POOL):
        np.testing.assert_allclose(scores.shares.sum(1), 1, atol=1e-5)
        assert (scores.shares.argmax(1) == scores.tags.argmax(1)).all()


def test_shapes_of_scores(tiny):
    for paragraph, scores in zip(POOL, tiny.run(POOL), strict=True):
        assert scores.tags.shape == scores.shares.shape == (len(paragraph), len(TAGS))
        assert scores.states.shape == (len(paragraph), WIDTH)


def test_a_paragraph_of_one_token_has_scores_and_a_reading(tiny):
    (paragraph,) = paragraphs_of("Rain", ("title",))
    (scores,) = tiny.run([paragraph])
    (reading,) = decode(tiny, [scores])
    assert np.isfinite(scores.tags).all()
    assert len(reading.runs) <= 1


def test_the_store_of_words_is_bounded_and_gives_the_same_scores(tiny, alone, tmp_path, monkeypatch):
    monkeypatch.setattr(network_module, "_MOST_WORDS", 12)
    small = Network(write_tiny(tmp_path / "tiny.npz"))
    for place in [0, 3, 2, 5, 6, 1, 4, 2, 3, 0] * 2:
        assert_same(small.run([POOL[place]])[0], alone[place])
        assert len(small._places) <= max(12, len(set(POOL[place].forms)))


def test_the_store_of_words_grows(tiny, tmp_path):
    words = [
        f"w{'abcdefghij'[i % 10]}{'klmnopqrst'[i // 10 % 10]}{'abcdefghij'[i // 100 % 10]}{'klmno'[i // 1000]}"
        for i in range(4500)
    ]
    fresh = Network(write_tiny(tmp_path / "tiny.npz"))
    (paragraph,) = paragraphs_of("Rain", ("title",))
    before = fresh.run([paragraph])[0].tags
    fresh._rows(words)
    assert len(fresh._places) == len(set(words)) + 1 == 4501
    np.testing.assert_array_equal(fresh.run([paragraph])[0].tags, before)


@pytest.mark.parametrize("at_once", [1, 40, 6000])
def test_paragraphs_come_in_order_however_many_are_read_at_once(tiny, monkeypatch, at_once):
    monkeypatch.setattr(tagger_module, "_AT_ONCE", at_once)
    article = article_of(POOL_TEXT, ("title",))
    quotations = find_quotations(article.text, article.blocks)
    found = list(read_paragraphs(find_units(article, tuple(q.span for q in quotations)), quotations, tiny))
    assert [p.block for p, _ in found] == list(article.blocks)
    alone = [decode(tiny, tiny.run([p]))[0] for p in POOL]
    assert [[(r.role, r.first, r.end) for r in reading.runs] for _, reading in found] == [
        [(r.role, r.first, r.end) for r in reading.runs] for reading in alone
    ]


# from scores to spans


def chain(seed, scale=1.0):
    """A network's scores for sequences of tags, at random."""
    draw = np.random.default_rng(seed)
    size = len(TAGS)
    return SimpleNamespace(
        transitions=draw.uniform(-scale, scale, (size, size)).astype(np.float32),
        first=draw.uniform(-scale, scale, size).astype(np.float32),
        last=draw.uniform(-scale, scale, size).astype(np.float32),
    )


def worth(network, scores, tags):
    """What a sequence of tags scores."""
    tags = list(tags)
    steps = sum(float(network.transitions[a, b]) for a, b in itertools.pairwise(tags))
    return float(network.first[tags[0]] + network.last[tags[-1]]) + steps + sum(float(s[t]) for s, t in zip(scores, tags, strict=True))  # fmt: skip


def plain_viterbi(network, scores):
    """The best sequence, written for reading."""
    best = [(float(network.first[t] + scores[0][t]), [t]) for t in range(len(TAGS))]
    for row in scores[1:]:
        best = [
            max(((value + float(network.transitions[path[-1], t]) + float(row[t]), [*path, t]) for value, path in best), key=lambda b: b[0])
            for t in range(len(TAGS))
        ]  # fmt: skip
    return max((worth(network, scores, path), path) for _, path in best)[1]


def random_scores(seed, sizes, scale=3.0):
    draw = np.random.default_rng(seed)
    return [draw.normal(0, scale, (n, len(TAGS))).astype(np.float32) for n in sizes]


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 10**6), st.lists(st.integers(1, 20), min_size=1, max_size=5))
def test_best_tags_are_those_of_a_plain_viterbi(seed, sizes):
    network, scores = chain(seed, 4), random_scores(seed + 1, sizes)
    found = best_tags(network, scores)
    assert [len(tags) for tags in found] == sizes
    for one, tags in zip(scores, found, strict=True):
        assert worth(network, one, tags) == pytest.approx(worth(network, one, plain_viterbi(network, one)), abs=1e-3)


@settings(deadline=None, max_examples=15)
@given(st.integers(0, 10**6), st.integers(1, 4))
def test_no_sequence_of_tags_is_better(seed, size):
    network, (scores,) = chain(seed, 4), random_scores(seed + 1, [size])
    (found,) = best_tags(network, [scores])
    every = np.array(list(itertools.product(range(len(TAGS)), repeat=size)))
    values = network.first[every[:, 0]] + network.last[every[:, -1]] + sum(scores[i][every[:, i]] for i in range(size))
    values = values + sum(network.transitions[every[:, i], every[:, i + 1]] for i in range(size - 1))
    assert worth(network, scores, found) == pytest.approx(float(values.max()), abs=1e-3)


@settings(deadline=None, max_examples=20)
@given(st.integers(0, 10**6), st.lists(st.integers(1, 30), min_size=1, max_size=90))
def test_paragraphs_side_by_side_come_out_as_each_would_alone(seed, sizes):
    network, scores = chain(seed), random_scores(seed + 1, sizes)
    found = best_tags(network, scores)
    for one, tags in zip(scores, found, strict=True):
        assert best_tags(network, [one]) == [tags]


def test_a_paragraph_that_is_outside_for_sure_has_no_tags():
    scores = np.zeros((5, len(TAGS)), np.float32)
    scores[:, OUT] = 50
    assert best_tags(chain(1), [scores]) == [[OUT] * 5]


def decoder(null=(0.0, 0.0), offsets=None):
    """A network that leaves the tags as they are scored."""
    size = len(TAGS)
    zeros = np.zeros(size, np.float32)
    rows = np.zeros((OFFSETS, 2), np.float32) if offsets is None else offsets
    return SimpleNamespace(transitions=np.zeros((size, size), np.float32), first=zeros, last=zeros, null=np.array(null, np.float32), offsets=rows, fitting=fitting)  # fmt: skip


def fitting(role, contents, others):
    """States of four numbers: what fits for the source and for the cue as content, and the same as source or cue."""
    return contents[:, role] * others[:, 2 + role]


def scored(tags, share=0.9, width=4):
    """Scores that give each token's tag this share of 1 and the pointers nothing to go by."""
    shares = np.full((len(tags), len(TAGS)), (1 - share) / (len(TAGS) - 1), np.float32)
    shares[np.arange(len(tags)), tags] = share
    return Scores(np.log(shares), shares, np.zeros((len(tags), width), np.float32))


NAMES = {"O": OUT, "B": BEGIN, "I": CONTENT, "J": JOIN, "S": SOURCE, "s": IN_SOURCE, "C": CUE, "c": IN_CUE}


@pytest.mark.parametrize(
    ("tags", "runs"),
    [
        ("OOO", []),
        ("BII", [("content", 0, 3, False)]),
        ("SsCBI", [("source", 0, 2, False), ("cue", 2, 3, False), ("content", 3, 5, False)]),
        (
            "BIOCSsOJI",
            [("content", 0, 2, False), ("cue", 3, 4, False), ("source", 4, 6, False), ("content", 7, 9, True)],
        ),
        ("BIBI", [("content", 0, 2, False), ("content", 2, 4, False)]),
        ("BIJI", [("content", 0, 2, False), ("content", 2, 4, True)]),
        ("OIIO", [("content", 1, 3, False)]),
        ("Oss", [("source", 1, 3, False)]),
        ("Scs", [("source", 0, 1, False), ("cue", 1, 2, False), ("source", 2, 3, False)]),
        ("CcccO", [("cue", 0, 4, False)]),
        ("SS", [("source", 0, 1, False), ("source", 1, 2, False)]),
    ],
    ids="none whole three interrupted two further inner inner-source mixed long two-sources".split(),
)
def test_runs(tags, runs):
    (reading,) = decode(decoder(), [scored([NAMES[t] for t in tags])])
    assert [(r.role, r.first, r.end, r.joins) for r in reading.runs] == runs
    assert set(reading.pointers) == {first for role, first, _, _ in runs if role == "content"}


def test_the_certainty_of_a_run_is_the_share_of_all_its_role_s_tags():
    scores = scored([BEGIN, CONTENT, OUT], share=0.6)
    scores.shares[1] = [0.2, 0.1, 0.4, 0.1, 0.1, 0.1, 0, 0]
    (reading,) = decode(decoder(), [scores])
    (run,) = reading.runs
    first = 0.6 + 2 * 0.4 / 7
    assert run.certainty == pytest.approx((first + 0.6) / 2, abs=1e-5)
    assert run.least == pytest.approx(0.6, abs=1e-5)


def test_pointers_lead_to_the_run_that_fits():
    scores = scored([SOURCE, SOURCE, CUE, BEGIN, CONTENT, CUE])
    scores.states[3, :2] = 8, 7
    scores.states[1, 2], scores.states[2, 3] = 9, 9
    (reading,) = decode(decoder(), [scores])
    source, cue = reading.pointers[3]
    assert (source.shares.keys(), cue.shares.keys()) == ({0, 1}, {2, 5})
    assert min(source.shares[1], cue.shares[2]) > 0.99
    for pointer in (source, cue):
        assert pointer.none + sum(pointer.shares.values()) == pytest.approx(1, abs=1e-5)


def test_pointers_stay_in_their_paragraph():
    one, other = scored([SOURCE, BEGIN]), scored([OUT, BEGIN, CUE])
    one.states[:], other.states[:] = 9, 9
    first, second = decode(decoder(), [one, other])
    assert [p.shares.keys() for p in first.pointers[1]] == [{0}, set()]
    assert [p.shares.keys() for p in second.pointers[1]] == [set(), {2}]
    assert second.pointers[1][0].none == pytest.approx(1)


def test_pointers_do_not_reach_far():
    (reading,) = decode(decoder(), [scored([SOURCE, *[OUT] * (REACH + 1), SOURCE, BEGIN, *[OUT] * (REACH + 1), CUE])])
    source, cue = reading.pointers[REACH + 3]
    assert (source.shares.keys(), cue.shares.keys()) == ({REACH + 2}, set())


def test_a_pointer_that_nothing_draws_leads_nowhere():
    (reading,) = decode(decoder(null=(9.0, -9.0)), [scored([SOURCE, CUE, BEGIN])])
    source, cue = reading.pointers[2]
    assert source.none > 0.99
    assert cue.none < 0.01


def test_pointers_are_drawn_by_distance():
    offsets = np.zeros((OFFSETS, 2), np.float32)
    offsets[10, 0] = offsets[13, 1] = 9
    (reading,) = decode(decoder(offsets=offsets), [scored([SOURCE, SOURCE, BEGIN, CONTENT, CUE, OUT, CUE])])
    source, cue = reading.pointers[2]
    assert min(source.shares[1], cue.shares[4]) > 0.99


@pytest.mark.parametrize(
    ("distance", "row"), [(0, 11), (-1, 10), (1, 12), (-2, 9), (5, 16), (6, 16), (26, 20), (27, 21), (59, 21), (60, 22), (REACH, 22), (-REACH, 0)]
)  # fmt: skip
def test_rows_of_distances(distance, row):
    assert offset_rows()[distance + REACH] == row


def test_rows_of_distances_rise_and_mirror():
    rows = offset_rows()
    assert len(rows) == 2 * REACH + 1
    assert (np.diff(rows) >= 0).all()
    assert (rows + rows[::-1] == 22).all()
    assert set(rows.tolist()) == set(range(OFFSETS))


# the model that ships


@pytest.fixture(scope="module")
def shipped():
    with np.load(MODEL, allow_pickle=False) as stored:
        return {name: stored[name] for name in stored.files}


def test_the_model_is_small_and_plain_numbers(shipped):
    assert MODEL.stat().st_size < 5_000_000
    assert {str(values.dtype) for values in shipped.values()} <= {"int8", "float32", "uint8", "int32"}
    assert all(np.isfinite(values).all() for values in shipped.values() if values.dtype == np.float32)


@pytest.mark.parametrize("name", ["words", "prefixes", "suffixes", "endings"])
def test_the_model_holds_single_words_and_no_text(shipped, name):
    listed = bytes(shipped[name].tobytes()).decode("utf-8").split("\n")
    forms = [form for form in listed if form]
    assert forms
    assert [form for form in forms if any(sign.isspace() for sign in form)] == []
    assert len(forms) == len(set(forms))
    assert listed[: (3 if name == "words" else 1)] == [""] * (3 if name == "words" else 1)
    assert [form for form in forms if normal(form) != form] == []


def test_the_model_s_tables_have_a_row_for_everything(shipped):
    network = Network()
    lists = (
        network.vocabulary.words,
        network.vocabulary.prefixes,
        network.vocabulary.suffixes,
        network.vocabulary.endings,
    )
    for place, listed in enumerate(lists):
        assert max(listed.values()) < len(shipped[f"word_{place}"])
    rows = {"word_4": SHAPES, "word_flags": FLAGS, "quote": QUOTE_STATES, "length": LENGTHS, "before": DISTANCES, "behind": DISTANCES, "context_0": BLOCK_KINDS, "context_1": ORDER}  # fmt: skip
    assert {name: len(shipped[name]) for name in rows} == rows
    assert shipped["transitions"].shape == (len(TAGS), len(TAGS))
