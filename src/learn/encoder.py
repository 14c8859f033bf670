"""A BERT encoder of a few layers with one linear layer of outputs, and how it starts from the base weights."""

from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F

HIDDEN, HEADS, INTERMEDIATE, EPS = 384, 12, 1536, 1e-12
LONGEST = 64


class Layer(nn.Module):
    """Post-norm attention and feed-forward, named as in the model file."""

    def __init__(self, drop: float):
        super().__init__()
        for name in ("query", "key", "value", "output"):
            setattr(self, name, nn.Linear(HIDDEN, HIDDEN))
        self.attentionNorm = nn.LayerNorm(HIDDEN, EPS)
        self.up = nn.Linear(HIDDEN, INTERMEDIATE)
        self.down = nn.Linear(INTERMEDIATE, HIDDEN)
        self.outputNorm = nn.LayerNorm(HIDDEN, EPS)
        self.drop = nn.Dropout(drop)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        batch, length, _ = x.shape
        split = lambda y: y.view(batch, length, HEADS, HIDDEN // HEADS).transpose(1, 2)
        mixed = F.scaled_dot_product_attention(split(self.query(x)), split(self.key(x)), split(self.value(x)), attn_mask=mask)
        mixed = mixed.transpose(1, 2).reshape(batch, length, HIDDEN)
        x = self.attentionNorm(x + self.drop(self.output(mixed)))
        return self.outputNorm(x + self.drop(self.down(F.gelu(self.up(x)))))


@dataclass(frozen=True)
class Shape:
    vocab: int
    layers: int
    outputs: int


class Encoder(nn.Module):
    """ids [batch, length], 0 = padding -> (pooled [batch, 384], logits [batch, outputs])."""

    def __init__(self, shape: Shape, drop: float = 0.1):
        super().__init__()
        self.shape = shape
        self.word = nn.Embedding(shape.vocab, HIDDEN)
        self.position = nn.Parameter(torch.zeros(LONGEST, HIDDEN))
        self.norm = nn.LayerNorm(HIDDEN, EPS)
        self.layer = nn.ModuleList(Layer(drop) for _ in range(shape.layers))
        self.heads = nn.Linear(HIDDEN, shape.outputs)
        self.drop = nn.Dropout(drop)

    def forward(self, ids: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        present = ids != 0
        mask = present[:, None, None, :]
        x = self.drop(self.norm(self.word(ids) + self.position[: ids.shape[1]]))
        for layer in self.layer:
            x = layer(x, mask)
        weight = present.to(x.dtype).unsqueeze(-1)
        pooled = (x * weight).sum(1) / weight.sum(1)
        return pooled, self.heads(self.drop(pooled))


BASE_NAMES = {
    "attention.self.query": "query",
    "attention.self.key": "key",
    "attention.self.value": "value",
    "attention.output.dense": "output",
    "attention.output.LayerNorm": "attentionNorm",
    "intermediate.dense": "up",
    "output.dense": "down",
    "output.LayerNorm": "outputNorm",
}


def from_base(weights: Path, pieces: list[int], layers: list[int], outputs: int) -> Encoder:
    """An encoder with these base pieces and these of the base's six layers; its outputs start near zero."""
    base = {name.removeprefix("bert."): tensor for name, tensor in load_file(weights).items()}
    model = Encoder(Shape(len(pieces), len(layers), outputs))
    state = model.state_dict()
    state["word.weight"] = base["embeddings.word_embeddings.weight"][pieces]
    state["position"] = base["embeddings.position_embeddings.weight"][:LONGEST] + base["embeddings.token_type_embeddings.weight"][0]
    for part in ("weight", "bias"):
        state[f"norm.{part}"] = base[f"embeddings.LayerNorm.{part}"]
        for to, source in enumerate(layers):
            for theirs, ours in BASE_NAMES.items():
                state[f"layer.{to}.{ours}.{part}"] = base[f"encoder.layer.{source}.{theirs}.{part}"]
    state["heads.weight"] = state["heads.weight"] * 0.1
    state["heads.bias"] = torch.full_like(state["heads.bias"], -3.0)
    model.load_state_dict(state)
    return model


def deepened(run: Encoder, other: Encoder) -> Encoder:
    """The run with a layer of the other's after each of its own; the rest is the run's."""
    out = Encoder(Shape(run.shape.vocab, 2 * run.shape.layers, run.shape.outputs))
    out.load_state_dict({name: tensor for name, tensor in run.state_dict().items() if not name.startswith("layer.")}, strict=False)
    for at, pair in enumerate(zip(run.layer, other.layer)):
        for after, layer in enumerate(pair):
            out.layer[2 * at + after].load_state_dict(layer.state_dict())
    return out
