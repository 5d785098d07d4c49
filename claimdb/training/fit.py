"""One training run: batches of paragraphs of like length, AdamW, a falling rate, and the running mean of the weights as the result."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from claimdb.extract.tagger.network import TAGS
from claimdb.extract.tagger.words import Vocabulary, flags
from claimdb.training.corpus import Example
from claimdb.training.model import Tagger, pad
from claimdb.training.vectors import Vectors

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run is made with; `batch` counts tokens, `mean` is the share of the running mean that stays at each step, `teaching` that of the
    lessons in what is learned, `own` how far the network that comes out reads as the project's own texts are labelled,
    and `bonus` how much readier it is to begin a statement, so that about as much is missed as is wrong."""

    epochs: int = 16
    width: int = 96
    dilations: tuple[int, ...] = (1, 2, 4, 8, 16, 1)
    dropout: float = 0.2
    word_dropout: float = 0.3
    rate: float = 2e-3
    decay: float = 0.01
    batch: int = 4000
    pointer: float = 0.3
    mean: float = 0.999
    teaching: float = 0.5
    own: float = 0.3
    bonus: float = 0.25
    seed: int = 1


class Encoded:
    """Examples as tensors; `forms` are all words, once each, with their rows and flags; `tags`, `pairs` and `points` are what is to be learned of each
    example, as in a lesson, of which `teaching` is the share."""

    def __init__(self, examples: list[Example], vocabulary: Vocabulary, teaching: float = 0.5) -> None:
        forms = {
            form: place for place, form in enumerate(dict.fromkeys(f for e in examples for f in e.paragraph.forms))
        }
        self.words = torch.tensor([vocabulary.rows(form) for form in forms])
        self.flags = torch.tensor([flags(form) for form in forms], dtype=torch.float32)
        self.forms = [torch.tensor([forms[f] for f in e.paragraph.forms]) for e in examples]
        self.structure = [torch.tensor(_structure(e)) for e in examples]
        self.tags, self.pairs, self.points = zip(*(_targets(e, teaching) for e in examples), strict=True)
        self.links = [torch.tensor(e.links[:, :1]) for e in examples]
        self.own = torch.tensor([float(e.own) for e in examples])
        self.sizes = [len(e.tags) for e in examples]

    def batches(self, size: int, order: random.Random) -> list[list[int]]:
        """Places of the examples, in batches of about `size` tokens, in another order each time."""
        places = list(range(len(self.sizes)))
        order.shuffle(places)
        places.sort(key=lambda i: self.sizes[i] // 12 + order.random() * 3)
        found: list[list[int]] = []
        current: list[int] = []
        tokens = 0
        for place in places:
            current.append(place)
            tokens += self.sizes[place]
            if tokens >= size:
                found.append(current)
                current, tokens = [], 0
        order.shuffle(found)
        return [*found, current] if current else found


def _targets(example: Example, teaching: float) -> tuple[Tensor, ...]:
    """The labels of an example and, if it has one, its lesson, as shares."""
    size = len(example.tags)
    tags, pairs = np.zeros((size, len(TAGS)), np.float32), np.zeros((len(TAGS), len(TAGS)), np.float32)
    tags[np.arange(size), example.tags] = 1
    np.add.at(pairs, (example.tags[:-1], example.tags[1:]), 1)
    points = np.zeros((len(example.links), 2, size + 1), np.float32)
    for role in (0, 1):
        points[np.arange(len(points)), role, example.links[:, 1 + role] + 1] = 1
    labels, lesson = (tags, pairs, points), example.lesson
    if lesson is None:
        return tuple(map(torch.tensor, labels))
    taught = (lesson.tags, lesson.pairs, lesson.points)
    return tuple(
        torch.tensor(((1 - teaching) * a + teaching * b).astype(np.float32))
        for a, b in zip(labels, taught, strict=True)
    )


def _structure(example: Example) -> np.ndarray:
    p = example.paragraph
    told = (np.frombuffer(column, np.uint8) for column in (p.quote, p.length, p.clause, p.before, p.behind))
    columns = [*told, *(np.full(len(p), value) for value in p.context)]
    return np.stack(columns, 1)


def fit(
    examples: list[Example],
    vocabulary: Vocabulary,
    vectors: Vectors,
    settings: Settings,
    each: Callable[[Tagger, int], None] | None = None,
) -> Tagger:
    """A network trained on the examples; the same ones and settings give the same weights. `each` is called behind every epoch."""
    torch.manual_seed(settings.seed)
    order = random.Random(settings.seed)
    data = Encoded(examples, vocabulary, settings.teaching)
    model = Tagger(vocabulary, vectors, settings.width, settings.dilations, settings.dropout, settings.word_dropout)
    mean = {name: value.clone() for name, value in model.state_dict().items()}
    optimizer = torch.optim.AdamW(model.parameters(), lr=settings.rate, weight_decay=settings.decay, betas=(0.9, 0.98))
    steps = len(data.batches(settings.batch, random.Random(0))) * settings.epochs
    step, began = 0, time.monotonic()
    for epoch in range(settings.epochs):
        model.train()
        total = 0.0
        for batch in data.batches(settings.batch, order):
            for group in optimizer.param_groups:
                group["lr"] = settings.rate * min(1, (step + 1) / 200) * max(0.02, 1 - step / steps)
            loss = _loss(model, data, batch, settings.pointer)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimizer.step()
            step += 1
            total += loss.item()
            keep = min(settings.mean, (1 + step) / (10 + step))
            with torch.no_grad():
                for name, value in model.state_dict().items():
                    mean[name].mul_(keep).add_(value, alpha=1 - keep)
        _log.info("epoch %d: loss %.3f, %.0f s", epoch + 1, total * settings.epochs / steps, time.monotonic() - began)
        if each:
            now = {name: value.clone() for name, value in model.state_dict().items()}
            model.load_state_dict(mean)
            each(model, epoch + 1)
            model.load_state_dict(now)
    model.load_state_dict(mean)
    return model.eval()


def _loss(model: Tagger, data: Encoded, batch: list[int], weight: float) -> Tensor:
    sizes = [data.sizes[i] for i in batch]
    forms = torch.cat([data.forms[i] for i in batch])
    scores, states = model(
        data.words[forms],
        data.flags[forms],
        torch.cat([data.structure[i] for i in batch]),
        torch.tensor(sizes),
        data.own[batch],
    )
    tags = pad(torch.cat([data.tags[i] for i in batch]), sizes)
    mask = torch.arange(tags.shape[1])[None] < torch.tensor(sizes)[:, None]
    pairs = torch.stack([data.pairs[i] for i in batch]).sum(0)
    loss = model.unlikelihood(pad(scores, sizes), tags, pairs, mask) / len(forms) * 10
    links = torch.cat(
        [torch.cat([torch.full((len(data.links[i]), 1), at), data.links[i]], 1) for at, i in enumerate(batch)]
    )
    if len(links):
        longest = tags.shape[1] + 1
        points = torch.cat([functional.pad(p, (0, longest - p.shape[2])) for p in (data.points[i] for i in batch)])
        loss = loss + weight * model.pointer_loss(pad(states, sizes), mask, links, points) / len(links)
    return loss
