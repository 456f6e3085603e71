"""The network: the lower layers of multilingual-e5-small, and a head that names the intent."""

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from nlu.encoder.pretrained import Pretrained

DROPOUT = 0.1
HEAD_DROPOUT = 0.2


class Layer(nn.Module):
    """One transformer layer (post-norm, as BERT's)."""

    def __init__(self, pretrained: Pretrained, number: int) -> None:
        """Take the weights of the layer of this number."""
        super().__init__()
        self.heads = pretrained.heads

        def linear(name: str) -> nn.Linear:
            weight = pretrained.tensors[f"l{number}.{name}.w"]
            made = nn.Linear(weight.shape[1], weight.shape[0])
            made.weight.data = torch.tensor(weight)
            made.bias.data = torch.tensor(pretrained.tensors[f"l{number}.{name}.b"])
            return made

        self.query, self.key, self.value, self.joined = (linear(name) for name in ("q", "k", "v", "ao"))
        self.wide, self.narrow = linear("fi"), linear("fo")
        self.after_attention = _norm(pretrained, f"l{number}.aln")
        self.after_all = _norm(pretrained, f"l{number}.oln")
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, rows: Tensor, mask: Tensor) -> Tensor:
        """`rows`: texts x pieces x width; `mask` is true where there is a piece."""
        texts, pieces, width = rows.shape

        def by_head(values: Tensor) -> Tensor:
            return values.view(texts, pieces, self.heads, width // self.heads).transpose(1, 2)

        query, key, value = by_head(self.query(rows)), by_head(self.key(rows)), by_head(self.value(rows))
        seen = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask[:, None, None, :])
        seen = self.joined(seen.transpose(1, 2).reshape(texts, pieces, width))
        rows = self.after_attention(rows + self.dropout(seen))
        result: Tensor = self.after_all(rows + self.dropout(self.narrow(functional.gelu(self.wide(rows)))))
        return result


class Encoder(nn.Module):
    """Piece numbers in, a score for each intent out. The embeddings stay as they are, in 8 bits a number."""

    def __init__(self, pretrained: Pretrained, kept: np.ndarray, layers: int, intents: int, longest: int) -> None:
        """Take the pretrained weights of the pieces `kept` and of the first `layers`."""
        super().__init__()
        words = pretrained.tensors["emb.word"][kept]
        scales = np.abs(words).max(axis=1, keepdims=True) / 127
        self.register_buffer("words", torch.tensor(np.round(words / np.maximum(scales, 1e-9)).astype(np.int8)))
        self.register_buffer("scales", torch.tensor(scales))
        positions = pretrained.tensors["emb.pos"][:longest] + pretrained.tensors["emb.type"][: pretrained.width]
        self.positions = nn.Parameter(torch.tensor(positions))
        self.norm = _norm(pretrained, "emb.ln")
        self.layers = nn.ModuleList([Layer(pretrained, number) for number in range(layers)])
        self.dropout, self.head_dropout = nn.Dropout(DROPOUT), nn.Dropout(HEAD_DROPOUT)
        self.head = nn.Linear(pretrained.width, intents)
        nn.init.normal_(self.head.weight, std=0.02)

    def forward(self, pieces: Tensor, mask: Tensor) -> Tensor:
        """`pieces`: texts x pieces, padded; `mask` is true where there is a piece."""
        rows = self.words[pieces].float() * self.scales[pieces]
        rows = self.dropout(self.norm(rows + self.positions[: pieces.shape[1]]))
        for layer in self.layers:
            rows = layer(rows, mask)
        weights = mask.float()[:, :, None]
        meaning = (rows.float() * weights).sum(1) / weights.sum(1)
        scores: Tensor = self.head(self.head_dropout(meaning))
        return scores


def _norm(pretrained: Pretrained, name: str) -> nn.LayerNorm:
    made = nn.LayerNorm(pretrained.width, eps=1e-12)
    made.weight.data = torch.tensor(pretrained.tensors[f"{name}.w"])
    made.bias.data = torch.tensor(pretrained.tensors[f"{name}.b"])
    return made
