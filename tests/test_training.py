"""Making the model: labelled texts as examples, the network in PyTorch against the one in numpy, and the same bytes each time."""

import time
from itertools import pairwise, product

import numpy as np
import pytest
from conftest import article_of
from test_tagger import states

torch = pytest.importorskip("torch", reason="the extra `training` is not installed")

from torch.nn import functional  # noqa: E402

from claimdb.errors import ReadError  # noqa: E402
from claimdb.evaluate.markup import parse_markup  # noqa: E402
from claimdb.extract.statements import find_statements  # noqa: E402
from claimdb.extract.tagger import Network  # noqa: E402
from claimdb.extract.tagger.network import TAGS  # noqa: E402
from claimdb.extract.tagger.words import CAPITALISED, UNKNOWN  # noqa: E402
from claimdb.training import calibrate, steps  # noqa: E402
from claimdb.training.arrays import add_arrays  # noqa: E402
from claimdb.training.calibrate import Evidence, gather  # noqa: E402
from claimdb.training.corpus import articles, examples, vocabulary  # noqa: E402
from claimdb.training.export import export  # noqa: E402
from claimdb.training.fit import Encoded, Settings, fit  # noqa: E402
from claimdb.training.lessons import Lesson, expected_tags, lessons  # noqa: E402
from claimdb.training.model import POINTER, STRUCTURE, Tagger, pad  # noqa: E402
from claimdb.training.steps import confidences, teach, train  # noqa: E402
from claimdb.training.vectors import VECTORS as STORED  # noqa: E402
from claimdb.training.vectors import Vectors, read_vectors, reduce_vectors, write_vectors  # noqa: E402

VECTORS = Vectors(
    ["rain", "snow", "told", "berlin", "hail", "oslo", "wrote"],
    np.array([[2, 0.5], [2, -0.5], [1, 1], [-2, 0.4], [1.8, 0.2], [-2.2, 0], [1, -1]], np.float32),
)
MARKED = """# kind: wire

{w1|Anna Lind} {c1|said} that {s1|it will rain}.

{s2|“It will snow,”} {c2|said} {w2|Tom Hale}. {s2|“It always does.”}

{w3|The mayor} {c3|wrote}: {s3|“It will pass.

“It always does.”}

{w4|Hale} {c4|said}: {s4|“{w5|Lind} {c5|told} me {s5|it will rain}.”}

Nobody left.
"""
SHORT = {
    "O": "-",
    "B-content": "B",
    "I-content": "I",
    "J-content": "J",
    "B-source": "S",
    "I-source": "s",
    "B-cue": "C",
    "I-cue": "c",
}


def examples_of(marked):
    labelled = parse_markup(marked, "a.txt")
    return list(examples([(labelled, article_of(labelled.text))]))


def tags_of(example):
    return "".join(SHORT[TAGS[tag]] for tag in example.tags)


def test_examples_have_the_tags_and_links_of_the_labels():
    found = examples_of(MARKED)
    # Anna Lind said that it will rain . | “ It will snow , ” said Tom Hale . “ It always does . ”
    assert [(tags_of(e), e.links.tolist()) for e in found] == [
        ("SsC-BII-", [[4, 0, 2]]),
        ("BIIIIICSs-JIIIII", [[0, 7, 6], [10, 7, 6]]),
        ("SsC-BIIII", [[4, 0, 2]]),
        ("BIIIII", [[0, -1, -1]]),
        ("SC-BIIIIIIII", [[3, 0, 1]]),
        ("---", []),
    ]
    assert [e.links.shape[1] for e in found] == [3] * len(found)
    assert [states(e.paragraph)[:1] for e in found] == ["-", "(", "-", "c", "-", "-"]


@pytest.mark.parametrize(
    ("marked", "tags"),
    [
        ("{w1=?|Q}: {s1|{w2|Lind} {c2|says} {s2|it will rain}. Will it?}", "--SCBII----"),
        ("{s1=?|No. {w2|Lind} {c2|says} {s2|it will rain}. It will not.}", "--SCBII-----"),
        ("{w1=?|Q}: {s1|Will it rain?}", "S-BIII"),
        ("{w1|Lind} {c1|hears} that {s1|{w2=?|clouds} {c2|told} {w2=?|her} {s2|it will rain}}.", "SC-BIIIII-"),
        ("{w1=?|Q}: {s1|“{w2|Lind} {c2|says} {s2|it will rain}. Will it?”}", "S-BIIIIIIIIII"),
    ],
    ids=["turn", "turn goes on", "turn alone", "reported", "quoted"],
)
def test_of_statements_within_one_another_only_the_words_of_a_turn_give_way(marked, tags):
    (example,) = examples_of(f"# kind: interview\n\n{marked}")
    assert tags_of(example) == tags
    assert len(example.links) == 1


def test_labels_count_in_the_labelled_text_where_the_article_begins_later():
    labelled = parse_markup("# kind: wire\n\n{w1|Lind} {c1|said} {s1|it will rain}.", "a.txt")
    from dataclasses import replace

    from claimdb.text import Span

    later = replace(labelled, text="0123" + labelled.text, statements=tuple(
        replace(s, spans=tuple(x.shift(4) for x in s.spans), cues=tuple(x.shift(4) for x in s.cues),
                speakers=tuple(replace(w, span=w.span.shift(4)) for w in s.speakers)) for s in labelled.statements))  # fmt: skip
    article = replace(article_of(labelled.text), span=Span(4, 4 + len(labelled.text)))
    (example,) = examples([(later, article)])
    assert tags_of(example) == "SCBII-"


def test_the_vocabulary_holds_what_is_frequent_and_mostly_small():
    found = examples_of("# kind: wire\n\n" + "Rain fell on Vale and 7 boats.\n\n" * 8 + "The snow came to Vale.")
    words = vocabulary(found, VECTORS, least=8, least_affix=9)
    common = {form for form, row in words.words.items() if row < words.rare}
    assert common == {"rain", "fell", "on", "and", "boats", "."}  # Vale has a capital, 7 is a number, snow is rare
    assert sorted(words.words.values()) == list(range(3, 3 + len(words.words)))
    assert "val" in words.prefixes
    assert "sno" not in words.prefixes
    assert 0 not in words.prefixes.values()


def test_words_with_a_vector_are_kept_if_they_are_no_names():
    """Oslo is in no example, but like Berlin, which is always written with a capital; hail is like rain and snow."""
    found = examples_of("# kind: wire\n\n" + "He told us of rain in Berlin, snow in Berlin, and he wrote.\n\n" * 2)
    words = vocabulary(found, VECTORS, least=3, least_affix=9)
    assert {form for form, row in words.words.items() if row >= words.rare} == {"rain", "snow", "told", "hail", "wrote"}
    assert words.rows("hail")[0] == words.rows("hail's")[0] == words.words["hail"]
    assert words.rows("Hail")[0] == CAPITALISED  # by how it is written it may be a name
    assert words.rows("oslo")[0] == UNKNOWN


def test_a_rare_word_is_what_its_vector_gives():
    found = examples_of(MARKED)
    words = vocabulary(found, VECTORS, least=1, least_affix=1)
    model = random_tagger(words)
    table = model.word_table()
    assert len(table) == len(words.words) + 3
    hail, rain = words.words["hail"], words.words["rain"]
    assert hail >= words.rare > rain
    bridge = model.bridge.weight.detach()
    own = model.tables[0].weight.detach()
    for row, word, learned in ((hail, "hail", 0), (rain, "rain", rain)):
        known = torch.tensor(VECTORS.values[VECTORS.words.index(word)])
        assert torch.allclose(table[row], own[learned] + bridge @ known, atol=1e-6)


def test_vectors_are_stored_and_read(tmp_path):
    write_vectors(VECTORS, tmp_path / "vectors.npz")
    read = read_vectors(tmp_path / "vectors.npz")
    assert read.words == VECTORS.words
    assert np.abs(read.values - VECTORS.values).max() < 0.02


def test_vectors_are_brought_down_to_what_tells_words_apart():
    draw = np.random.default_rng(1)
    listed = {word: [*(3 * draw.normal(size=2)), *(0.01 * draw.normal(size=98)), 7.0] for word in VECTORS.words}
    found = reduce_vectors({",": [0.0] * 101, **listed, "x1": [0.0] * 101, "late": [0.0] * 101}, most=8, depth=2)
    assert found.words == VECTORS.words  # a sign is no word, and `late` is not among the first eight
    assert found.depth == 2
    apart = np.array([listed[w][:2] for w in found.words])
    before = np.linalg.norm(apart[:, None] - apart[None], axis=2)
    after = np.linalg.norm(found.values[:, None] - found.values[None], axis=2)
    assert np.corrcoef(before.ravel(), after.ravel())[0, 1] > 0.999
    assert found.values.std() == pytest.approx(1, abs=1e-5)


def test_the_vectors_that_are_kept_know_verbs_of_speech():
    vectors = read_vectors(STORED)
    near = {word: place for place, word in enumerate(vectors.words)}

    def like(one, other):
        a, b = vectors.values[near[one]], vectors.values[near[other]]
        return a @ b / np.linalg.norm(a) / np.linalg.norm(b)

    assert like("conceded", "admitted") > 2 * like("conceded", "bicycle")


def test_a_corpus_whose_text_would_change_in_reading_is_refused(tmp_path):
    (tmp_path / "a.txt").write_text("# kind: wire\n\n{w1|Lind} {c1|said} {s1|it will\x00 rain}.")
    with pytest.raises(ReadError, match=r"a\.txt"):
        list(articles(tmp_path))


# the two networks


def random_tagger(words, width=24, dilations=(1, 2, 16), seed=3):
    torch.manual_seed(seed)
    model = Tagger(words, VECTORS, width, dilations, 0.0, 0.0)
    with torch.no_grad():
        for value in (model.null, model.offsets.weight, model.transitions, model.first, model.last):
            value.normal_()
    return model.eval()


def torch_scores(model, found, words):
    data = Encoded(found, words)
    forms, sizes = torch.cat(data.forms), data.sizes
    with torch.no_grad():
        tags, x = model(data.words[forms], data.flags[forms], torch.cat(data.structure), torch.tensor(sizes), data.own)
        pointers = model.pointers(x).unflatten(1, (4, POINTER))
    return [t.numpy() for t in tags.split(sizes)], [p.numpy() for p in pointers.split(sizes)]


def dequantised(model, words, path):
    """The model with the weights that its file gives back, so that the two networks differ by rounding of float32 alone. The word tables are
    kept as their product with `mix` there, hence set so that they give it: `mix` picks what each table holds."""
    export(model, words, path)
    network = Network(path)
    layers = [
        ("head", model.head),
        ("out", model.out),
        ("pointers", model.pointers),
        *((f"layer_{i}", layer) for i, layer in enumerate(model.layers)),
    ]
    with torch.no_grad():
        for name, layer in layers:
            layer.weight.copy_(torch.tensor(network._weights(name).T))
        for table, name in zip(
            model.structure,
            ("quote", "length", "clause", "before", "behind", *(f"context_{i}" for i in range(4))),
            strict=True,
        ):
            table.weight.copy_(torch.tensor(network._weights(name)))
        tables, flags_, bias = network._tables, network._flags, network._bias
        model._words = lambda rows, flags: (
            sum(torch.tensor(t)[rows[:, i]] for i, t in enumerate(tables))
            + flags @ torch.tensor(flags_)
            + torch.tensor(bias)
            - model.scheme(torch.tensor(0.0))
        )
    return network


def test_both_networks_give_the_same_scores_for_the_same_weights(tmp_path):
    """Against the weights as the file gives them back: what is left is the order of float32 sums of some hundred terms, hence 1e-3 on scores of
    size 1 to 10."""
    found = examples_of(MARKED)
    words = vocabulary(found, VECTORS, least=1, least_affix=1)
    model = random_tagger(words)
    network = dequantised(model, words, tmp_path / "model.npz")
    tags, pointers = torch_scores(model, found, words)
    for numpy_, tag, pointer in zip(network.run([e.paragraph for e in found]), tags, pointers, strict=True):
        np.testing.assert_allclose(numpy_.tags, tag, atol=1e-3)
        queries, keys = pointer[:1, :2], pointer[:, 2:]
        content = np.repeat(numpy_.states[:1], len(pointer), 0)
        for role in (0, 1):
            fits = (queries[:, role] * keys[:, role]).sum(1) / 8
            np.testing.assert_allclose(network.fitting(role, content, numpy_.states), fits, atol=1e-2)


def test_rounding_to_int8_changes_scores_little(tmp_path):
    """A weight is off by half of 1/127 of the largest in its row at most; through three layers that is some hundredths of the scores' spread."""
    found = examples_of(MARKED)
    words = vocabulary(found, VECTORS, least=1, least_affix=1)
    model = random_tagger(words)
    export(model, words, tmp_path / "model.npz")
    exact = np.concatenate(torch_scores(model, found, words)[0])
    rounded = np.concatenate([s.tags for s in Network(tmp_path / "model.npz").run([e.paragraph for e in found])])
    assert np.abs(exact - rounded).max() < 0.1 * exact.std()


def test_the_loss_of_pointers_is_that_of_the_shares_in_a_lesson(tmp_path):
    found = examples_of(MARKED)[1:2]
    words = vocabulary(found, VECTORS, least=1, least_affix=1)
    model = random_tagger(words)
    network = dequantised(model, words, tmp_path / "model.npz")
    (lesson,) = lessons(network, found)
    shares = [lesson.points[i, r, at + 1] for i, row in enumerate(found[0].links) for r, at in enumerate(row[1:])]
    data = Encoded(found, words)
    forms, sizes = torch.cat(data.forms), data.sizes
    with torch.no_grad():
        _, x = model(data.words[forms], data.flags[forms], torch.cat(data.structure), torch.tensor(sizes), data.own)
        links = torch.cat([torch.zeros(len(data.links[0]), 1, dtype=torch.int64), data.links[0]], 1)
        loss = model.pointer_loss(pad(x, sizes), torch.ones(1, sizes[0], dtype=torch.bool), links, data.points[0])
    assert float(loss) == pytest.approx(-float(np.log(np.array(shares, float)).sum()), rel=1e-2)


def test_a_scheme_lies_between_that_of_the_corpus_and_the_project_s_own(tmp_path):
    found = examples_of(MARKED)
    words = vocabulary(found, VECTORS, 1, 1)
    model = random_tagger(words)
    biases = []
    for own in (0.0, 1.0, 0.25):
        export(model, words, tmp_path / "model.npz", own)
        biases.append(Network(tmp_path / "model.npz")._bias)
    assert np.abs(biases[0] - biases[1]).max() > 0.01
    np.testing.assert_allclose(biases[2], 0.75 * biases[0] + 0.25 * biases[1], atol=1e-6)


def test_a_bonus_goes_to_what_begins_content(tmp_path):
    found = examples_of(MARKED)
    words = vocabulary(found, VECTORS, 1, 1)
    model = random_tagger(words)
    for name, bonus in (("plain", 0.0), ("bold", 0.5)):
        export(model, words, tmp_path / name, bonus=bonus)
    plain, bold = (Network(tmp_path / name)._out[1] for name in ("plain", "bold"))
    assert plain.dtype == bold.dtype == np.float32
    assert {TAGS[i]: round(float(x), 4) for i, x in enumerate(bold - plain) if x} == {
        "B-content": 0.5,
        "J-content": 0.5,
    }


# lessons


def unlikelihood(model, scores, sequences, mask):
    """Of sequences of tags, each as long as its row of the mask says."""
    tags = functional.one_hot(sequences, len(TAGS)) * mask.unsqueeze(2)
    pairs = torch.zeros(len(TAGS), len(TAGS))
    for sequence, size in zip(sequences.tolist(), mask.sum(1).tolist(), strict=True):
        for one, other in pairwise(sequence[:size]):
            pairs[one, other] += 1
    return model.unlikelihood(scores, tags.float(), pairs, mask)


def test_expected_tags_are_sums_over_all_sequences(tmp_path):
    found = examples_of(MARKED)
    words = vocabulary(found, VECTORS, 1, 1)
    model = random_tagger(words)
    for weights in (model.transitions, model.first, model.last):
        torch.nn.init.normal_(weights)
    export(model, words, tmp_path / "model.npz")
    network = Network(tmp_path / "model.npz")
    scores = np.random.default_rng(1).normal(size=(3, len(TAGS))).astype(np.float32)
    tags, pairs = expected_tags(network, scores)
    wanted_tags, wanted_pairs, whole = np.zeros_like(tags), np.zeros_like(pairs), 0.0
    for sequence in product(range(len(TAGS)), repeat=3):
        a, b, c = sequence
        path = network.first[a] + network.transitions[a, b] + network.transitions[b, c] + network.last[c]
        weight = np.exp(float(path + sum(scores[i, tag] for i, tag in enumerate(sequence))))
        whole += weight
        wanted_tags[range(3), sequence] += weight
        wanted_pairs[a, b] += weight
        wanted_pairs[b, c] += weight
    np.testing.assert_allclose(tags, wanted_tags / whole, rtol=1e-4)
    np.testing.assert_allclose(pairs, wanted_pairs / whole, rtol=1e-4)


def test_lessons_are_shares(tmp_path):
    found = examples_of(MARKED)
    words = vocabulary(found, VECTORS, 1, 1)
    export(random_tagger(words), words, tmp_path / "model.npz")
    for example, lesson in zip(found, lessons(Network(tmp_path / "model.npz"), found), strict=True):
        size = len(example.tags)
        assert lesson.tags.shape == (size, len(TAGS))
        assert lesson.points.shape == (len(example.links), 2, size + 1)
        np.testing.assert_allclose(lesson.tags.astype(float).sum(1), 1, atol=1e-2)
        np.testing.assert_allclose(lesson.points.astype(float).sum(2), 1, atol=1e-2)
        assert lesson.pairs.sum() == pytest.approx(size - 1, rel=1e-3)


def test_what_is_learned_lies_between_label_and_lesson():
    example, *_ = examples_of(MARKED)
    size = len(example.tags)
    example.lesson = Lesson(
        np.full((size, len(TAGS)), 1 / len(TAGS)), np.full((8, 8), (size - 1) / 64), np.full((len(example.links), 2, size + 1), 1 / (size + 1))
    )  # fmt: skip
    words = vocabulary([example], VECTORS, 1, 1)
    labels, both, taught = (Encoded([example], words, teaching) for teaching in (0.0, 0.25, 1.0))
    for name in ("tags", "pairs", "points"):
        one, mixed, other = (getattr(data, name)[0] for data in (labels, both, taught))
        assert torch.allclose(mixed, 0.75 * one + 0.25 * other)
    assert labels.tags[0].argmax(1).tolist() == example.tags.tolist()
    assert (labels.points[0].argmax(2).numpy() == example.links[:, 1:] + 1).all()
    assert float(labels.pairs[0].sum()) == float(taught.pairs[0].sum()) == size - 1


def test_the_likelihood_of_all_sequences_is_one():
    model = random_tagger(vocabulary(examples_of(MARKED), VECTORS, 1, 1))
    scores = torch.randn(1, 2, len(TAGS))
    mask = torch.ones(1, 2, dtype=torch.bool)
    with torch.no_grad():
        total = sum(
            torch.exp(-unlikelihood(model, scores, torch.tensor([[a, b]]), mask)).item()
            for a in range(len(TAGS))
            for b in range(len(TAGS))
        )
    assert total == pytest.approx(1, abs=1e-4)


def test_what_is_padded_does_not_count():
    model = random_tagger(vocabulary(examples_of(MARKED), VECTORS, 1, 1))
    one, other = torch.randn(3, len(TAGS)), torch.randn(5, len(TAGS))
    tags = torch.tensor([[1, 2, 0, 0, 0], [0, 4, 5, 6, 1]])
    mask = torch.tensor([[True] * 3 + [False] * 2, [True] * 5])
    with torch.no_grad():
        together = unlikelihood(model, pad(torch.cat([one, other]), [3, 5]), tags, mask)
        apart = [
            unlikelihood(model, s[None], tags[i : i + 1, : len(s)], mask[i : i + 1, : len(s)])
            for i, s in enumerate((one, other))
        ]
    assert together.item() == pytest.approx(sum(a.item() for a in apart), abs=1e-3)


def test_structure_of_the_two_networks_is_one():
    (example, *_) = examples_of(MARKED)
    data = Encoded([example], vocabulary([example], VECTORS, 1, 1))
    assert data.structure[0].shape == (len(example.tags), len(STRUCTURE))
    assert all(int(data.structure[0][:, i].max()) < size for i, size in enumerate(STRUCTURE))


def test_batches_hold_each_example_once():
    import random

    found = examples_of(MARKED) * 4
    data = Encoded(found, vocabulary(found, VECTORS, 1, 1))
    batches = data.batches(30, random.Random(1))
    assert sorted(i for batch in batches for i in batch) == list(range(len(found)))
    assert len(batches) > 3


# the same bytes


TINY = Settings(epochs=2, width=16, dilations=(1, 2), batch=20)


@pytest.fixture
def deterministic():
    before, threads = torch.are_deterministic_algorithms_enabled(), torch.get_num_threads()
    torch.use_deterministic_algorithms(True)
    torch.set_num_threads(1)
    yield
    torch.use_deterministic_algorithms(before)
    torch.set_num_threads(threads)


def test_two_fits_with_the_same_seed_give_the_same_bytes(tmp_path, deterministic):
    found = examples_of(MARKED)
    words = vocabulary(found, VECTORS, 1, 1)
    for name, settings in (
        ("a", TINY),
        ("b", TINY),
        ("c", Settings(**{f: getattr(TINY, f) for f in TINY.__slots__} | {"seed": 2})),
    ):
        export(fit(found, words, VECTORS, settings), words, tmp_path / name)
    one, other, third = ((tmp_path / name).read_bytes() for name in "abc")
    assert one == other
    assert one != third


def test_fitting_learns(deterministic):
    """More rounds over the same few paragraphs make their own labels likelier."""
    found = examples_of(MARKED)
    words = vocabulary(found, VECTORS, 1, 1)
    shares = []
    for epochs in (1, 80):
        model = fit(
            found,
            words,
            VECTORS,
            Settings(epochs=epochs, width=16, dilations=(1, 2), batch=20, dropout=0, word_dropout=0),
        )
        scores, _ = torch_scores(model, found, words)
        shares.append(np.mean([(s.argmax(1) == e.tags).mean() for s, e in zip(scores, found, strict=True)]))
    assert shares[1] > max(shares[0], 0.7)


def test_export_holds_no_times(tmp_path, monkeypatch):
    found = examples_of(MARKED)
    words = vocabulary(found, VECTORS, 1, 1)
    model = random_tagger(words)
    export(model, words, tmp_path / "a.npz")
    monkeypatch.setattr(time, "time", lambda: 2_000_000_000.0)
    monkeypatch.setattr(time, "localtime", lambda *_: time.gmtime(2_000_000_000))
    export(model, words, tmp_path / "b.npz")
    assert (tmp_path / "a.npz").read_bytes() == (tmp_path / "b.npz").read_bytes()
    before = (tmp_path / "a.npz").read_bytes()
    add_arrays(tmp_path / "a.npz", {})
    assert (tmp_path / "a.npz").read_bytes() == before


def test_further_arrays_are_read_by_the_network(tmp_path):
    found = examples_of(MARKED)
    words = vocabulary(found, VECTORS, 1, 1)
    export(random_tagger(words), words, tmp_path / "a.npz")
    assert Network(tmp_path / "a.npz").statement_odds is None
    add_arrays(tmp_path / "a.npz", {"statement_odds": np.ones(3, np.float32)})
    network = Network(tmp_path / "a.npz")
    assert network.statement_odds.tolist() == [1, 1, 1]
    assert network.speaker_odds is None
    assert network.vocabulary == words


@pytest.fixture
def corpus(tmp_path):
    folder = tmp_path / "corpus"
    folder.mkdir()
    for name in "abcdef":
        (folder / f"{name}.txt").write_text(MARKED)
    return folder


def test_a_run_from_folder_to_file(corpus, tmp_path, deterministic):
    for name in ("one", "other"):
        taught = teach(corpus, [corpus], TINY, 1, tmp_path)
        train(corpus, [corpus], TINY, tmp_path / name, taught, 0)
    assert sorted(taught) == ["b.txt", "f.txt"]
    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes()
    assert set(Network(tmp_path / "one").vocabulary.words) >= {"said", "will"}


def test_articles_are_held_back_from_every_folder(corpus, tmp_path, monkeypatch):
    seen = []
    monkeypatch.setattr(steps, "gather", lambda held, model: seen.extend(a.name for a, _ in held) or Evidence())
    model = random_tagger(words := vocabulary(examples_of(MARKED), VECTORS, 1, 1))
    export(model, words, tmp_path / "a.npz")
    assert confidences([corpus, corpus], tmp_path / "a.npz") == {}
    assert seen == ["a.txt", "e.txt"] * 2


def test_who_is_named_wrongly_is_no_right_speaker(monkeypatch):
    text = "{w1|Anna Lind} {c1|said} that {s1|it will rain}. {w2=NAME|She} {c2|said} that {s2|it will snow}."
    model = random_tagger(vocabulary(examples_of(MARKED), VECTORS, 1, 1))

    def right(name):
        labelled = parse_markup(f"# kind: wire\n\n{text.replace('NAME', name)} Marta Berg left.", "a.txt")
        article = article_of(labelled.text)
        found = find_statements(article)

        def observed(article, model, observe):
            for statement in found:
                observe(statement, [1.0], [1.0])
            return found

        monkeypatch.setattr(calibrate, "find_statements", observed)
        return gather([(labelled, article)], model).are_right

    assert right("Anna Lind") == [True, True]
    assert right("Marta Berg") == [True, False]


def test_confidences_of_a_model_that_finds_nothing_are_left_out(tmp_path):
    """Nor does the grammar find anything by itself here."""
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    (corpus / "a.txt").write_text("# kind: wire\n\n{s1|“It will snow,”} {c1|said} {w1|Tom Hale}.")
    found = list(examples(articles(corpus)))
    words = vocabulary(found, VECTORS, 1, 1)
    model = random_tagger(words)
    with torch.no_grad():
        model.out.bias[0] = 99
    export(model, words, tmp_path / "a.npz")
    assert confidences([corpus], tmp_path / "a.npz") == {}
