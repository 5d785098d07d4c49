"""The network of `claimdb.extract.tagger.network` in PyTorch, with what only training needs: dropout and the likelihood of a sequence of tags."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.rnn import pad_sequence

from claimdb.extract.tagger.network import OFFSETS, REACH, TAGS, offset_rows
from claimdb.extract.tagger.paragraphs import BLOCK_KINDS, CLAUSES, DISTANCES, LENGTHS, ORDER, QUOTE_STATES
from claimdb.extract.tagger.words import FLAGS, NUMBER, SHAPES, UNKNOWN, Vocabulary
from claimdb.training.vectors import Vectors

STRUCTURE = (QUOTE_STATES, LENGTHS, CLAUSES, DISTANCES, DISTANCES, BLOCK_KINDS, ORDER, 4, 4)
"""How many values each column of structure has: quote, length, clause, before, behind, and the four of the context."""
POINTER = 64
_UNTOLD = 0.2
"""The share of paragraphs that are labelled by some scheme between the two, for all that training is told."""
_WITHOUT = 0.3
"""Of the words whose own row is left out in training, the share whose vector is left out as well."""


class Tagger(nn.Module):
    """Scores of tags and pointers for packed paragraphs. Rows of `words` are (word, prefix, suffix, ending, shape).

    A word's row is what is learned of it, if it is common, and what its vector gives.
    """

    def __init__(
        self,
        vocabulary: Vocabulary,
        vectors: Vectors,
        width: int,
        dilations: tuple[int, ...],
        dropout: float,
        word_dropout: float,
    ) -> None:
        super().__init__()
        self.rare = min(vocabulary.rare, len(vocabulary.words) + 3)
        sizes = (
            self.rare,
            len(vocabulary.prefixes) + 1,
            len(vocabulary.suffixes) + 1,
            len(vocabulary.endings) + 1,
            SHAPES,
        )
        depths = (64, 32, 32, 16, 16)
        self.tables = nn.ModuleList(nn.Embedding(n, d) for n, d in zip(sizes, depths, strict=True))
        places_of = {word: place for place, word in enumerate(vectors.words)}
        known = np.zeros((len(vocabulary.words) + 3, vectors.depth), np.float32)
        for word, row in vocabulary.words.items():
            place = places_of.get(word, places_of.get(word.removesuffix("'s")))
            if place is not None:
                known[row] = vectors.values[place]
        self.known: Tensor = torch.tensor(known)
        self.bridge = nn.Linear(vectors.depth, depths[0], bias=False)
        nn.init.normal_(self.bridge.weight, std=0.1)
        self.mix = nn.Linear(sum(depths) + FLAGS, width)
        places = [nn.Embedding(n, width) for n in STRUCTURE]
        for table in places:
            nn.init.normal_(table.weight, std=0.1)
        self.structure = nn.ModuleList(places)
        self.schemes = nn.Embedding(2, width)
        nn.init.normal_(self.schemes.weight, std=0.1)
        self.dilations = dilations
        self.layers = nn.ModuleList(nn.Linear(3 * width, width) for _ in dilations)
        self.head, self.out = nn.Linear(width, width), nn.Linear(width, len(TAGS))
        self.pointers = nn.Linear(width, 4 * POINTER)
        self.null = nn.Parameter(torch.zeros(2))
        self.offsets = nn.Embedding(OFFSETS, 2)
        nn.init.zeros_(self.offsets.weight)
        self.transitions = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))
        self.first, self.last = nn.Parameter(torch.zeros(len(TAGS))), nn.Parameter(torch.zeros(len(TAGS)))
        self.dropout, self.word_dropout = dropout, word_dropout
        self.rows = torch.tensor(offset_rows())

    def _drop(self, x: Tensor) -> Tensor:
        if not self.training:
            return x
        return x * (torch.rand_like(x) >= self.dropout).to(x.dtype) / (1 - self.dropout)

    def _words(self, words: Tensor, flags: Tensor) -> Tensor:
        """What a word alone gives; in training some words are known by their vector, affixes and shape only, and some without the vector."""
        learned = known = words[:, 0]
        if self.training:
            chance, word = torch.rand(len(words)), learned > NUMBER
            learned = learned.where(~word | (chance >= self.word_dropout), UNKNOWN)
            known = known.where(~word | (chance >= self.word_dropout * _WITHOUT), UNKNOWN)
        first = self.tables[0](learned.where(learned < self.rare, UNKNOWN)) + self.bridge(self.known[known])
        parts = [first, *(table(column) for table, column in zip(self.tables[1:], words.T[1:], strict=True))]
        return self.mix(self._drop(torch.cat([*parts, flags], 1)))

    def word_table(self) -> Tensor:
        """What each word of the vocabulary gives, one row a word, as it goes into `mix`."""
        learned: Tensor = self.tables[0].get_parameter("weight")
        rare = learned[UNKNOWN].expand(len(self.known) - self.rare, -1)
        return torch.cat([learned, rare]) + self.bridge(self.known)

    def scheme(self, own: Tensor) -> Tensor:
        """What it adds to each token, by how far (0 to 1) its text is labelled as the project's own are, and not as the corpus is."""
        corpus, ours = self.schemes.weight
        return corpus + own.unsqueeze(-1) * (ours - corpus)

    def forward(
        self, words: Tensor, flags: Tensor, structure: Tensor, sizes: Tensor, own: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Scores of tags (n, 8) and the last layer (n, width) of the n tokens of packed paragraphs; `sizes` are their lengths, `own` the schemes by which
        they are labelled."""
        if self.training:
            own = own.where(torch.rand(len(own)) >= _UNTOLD, torch.rand(len(own)))
        x = self._words(words, flags) + torch.repeat_interleave(self.scheme(own), sizes, 0)
        for place, table in enumerate(self.structure):
            x = x + table(structure[:, place])
        paragraph = torch.repeat_interleave(torch.arange(len(sizes)), sizes)
        for dilation, layer in zip(self.dilations, self.layers, strict=True):
            y = x * torch.rsqrt(x.square().mean(1, keepdim=True) + 1e-5)
            same = (paragraph[dilation:] == paragraph[:-dilation]).unsqueeze(1)
            edge = y.new_zeros(min(dilation, len(y)), y.shape[1])
            before = torch.cat([edge, y[:-dilation] * same])
            behind = torch.cat([y[dilation:] * same, edge])
            x = x + self._drop(functional.relu(layer(torch.cat([before, y, behind], 1))))
        hidden = functional.relu(self.head(self._drop(x)))
        return self.out(hidden), x

    def unlikelihood(self, scores: Tensor, tags: Tensor, pairs: Tensor, mask: Tensor) -> Tensor:
        """Minus the log-likelihood of the tags, summed: of `scores` (paragraphs, tokens, 8) where tokens are by `mask`. `tags`, of the same shape, are the
        shares of each tag (1 for the one of a label) and `pairs` (8, 8) how often one tag follows another in all paragraphs."""
        alpha = self.first + scores[:, 0]
        for at in range(1, scores.shape[1]):
            further = torch.logsumexp(alpha.unsqueeze(2) + self.transitions, 1) + scores[:, at]
            alpha = torch.where(mask[:, at].unsqueeze(1), further, alpha)
        ends = tags[torch.arange(len(tags)), mask.sum(1) - 1]
        path = (
            (tags * scores).sum()
            + (pairs * self.transitions).sum()
            + (tags[:, 0] @ self.first + ends @ self.last).sum()
        )
        return torch.logsumexp(alpha + self.last, 1).sum() - path

    def pointer_loss(self, states: Tensor, mask: Tensor, links: Tensor, points: Tensor) -> Tensor:
        """Cross entropy of the pointers, summed. `states` (paragraphs, tokens, width); `links` rows of (paragraph, content); `points` (links, 2, tokens + 1)
        the shares of "nowhere" and of each token as the source's and as the cue's beginning."""
        where, content = links.T
        projected = self.pointers(states).unflatten(2, (4, POINTER))
        apart = (torch.arange(states.shape[1])[None] - content[:, None]).clamp(-REACH, REACH) + REACH
        bias = self.offsets(self.rows[apart])
        total = states.new_zeros(())
        for role in (0, 1):
            keys, query = projected[where, :, 2 + role], projected[where, content, role]
            scores = ((keys @ query.unsqueeze(2)).squeeze(2) / 8 + bias[:, :, role]).masked_fill(~mask[where], -1e4)
            scores = torch.cat([self.null[role].expand(len(links), 1), scores], 1)
            total = total - (points[:, role] * scores.log_softmax(1)).sum()
        return total


def pad(packed: Tensor, sizes: list[int]) -> Tensor:
    """Packed rows as (paragraphs, longest, ...), zeros behind the shorter ones."""
    return pad_sequence(list(torch.split(packed, sizes)), batch_first=True)
