"""The forward pass in plain numpy, context and all, from the model file alone: what the product's own runtime is held to."""

import math
from pathlib import Path

import numpy as np

from model_file import unpacked
from wordpiece import WordPiece

_erf = np.vectorize(math.erf, otypes=[np.float32])


def _norm(x: np.ndarray, weight: np.ndarray, bias: np.ndarray, eps: float) -> np.ndarray:
    mean = x.mean(-1, keepdims=True)
    return (x - mean) / np.sqrt(((x - mean) ** 2).mean(-1, keepdims=True) + eps) * weight + bias


class Reference:
    """`of(text)` gives ids, the pooled vector and the logits; `of_reply` what a reply's context makes of them."""

    def __init__(self, file: Path):
        self.header, self.arrays = unpacked(file)
        self.pieces = WordPiece(self.header["vocab"])

    def _linear(self, x: np.ndarray, name: str) -> np.ndarray:
        return x @ self.arrays[f"{name}.weight"].T + self.arrays[f"{name}.bias"]

    def _layer_norm(self, x: np.ndarray, name: str) -> np.ndarray:
        return _norm(x, self.arrays[f"{name}.weight"], self.arrays[f"{name}.bias"], self.header["layerNormEps"])

    def _attention(self, x: np.ndarray, name: str) -> np.ndarray:
        heads = self.header["heads"]
        split = lambda y: y.reshape(len(x), heads, -1).transpose(1, 0, 2)
        q, k, v = (split(self._linear(x, f"{name}.{part}")) for part in ("query", "key", "value"))
        scores = q @ k.transpose(0, 2, 1) / math.sqrt(q.shape[-1])
        weights = np.exp(scores - scores.max(-1, keepdims=True))
        weights /= weights.sum(-1, keepdims=True)
        return self._linear((weights @ v).transpose(1, 0, 2).reshape(len(x), -1), f"{name}.output")

    def _layer(self, x: np.ndarray, name: str) -> np.ndarray:
        x = self._layer_norm(x + self._attention(x, name), f"{name}.attentionNorm")
        up = self._linear(x, f"{name}.up")
        return self._layer_norm(x + self._linear(0.5 * up * (1 + _erf(up / math.sqrt(2))), f"{name}.down"), f"{name}.outputNorm")

    def of(self, text: str) -> tuple[list[int], np.ndarray, np.ndarray]:
        ids = self.pieces.ids(text, self.header["maxTokens"])
        x = self._layer_norm(self.arrays["embeddings.word"][ids] + self.arrays["embeddings.position"][: len(ids)], "embeddings.norm")
        for n in range(self.header["layers"]):
            x = self._layer(x, f"layer.{n}")
        pooled = x.mean(0)
        return ids, pooled, self._linear(pooled, "heads")

    def of_reply(self, sentences: list[str], customer: str) -> tuple[np.ndarray, np.ndarray]:
        """(the sentences' logits in context, the logits of what the reply lacks); an empty `customer` is none."""
        vectors, logits = (np.stack(rows) for rows in zip(*(self.of(s)[1:] for s in sentences)))
        message = self.of(customer)[1] if customer else np.zeros_like(vectors[0])
        part = lambda name: self.arrays[f"context.{name}"]
        n, nothing = len(sentences), np.zeros_like(vectors[:1])
        place = np.array([[i == 0, i == n - 1, n / 10] for i in range(n)], dtype=np.float32)
        around = vectors @ part("own").T + np.concatenate([nothing, vectors[:-1]]) @ part("before").T + np.concatenate([vectors[1:], nothing]) @ part("after").T
        hidden = around + vectors.mean(0) @ part("whole").T + message @ part("customer").T + place @ part("place").T + part("bias")
        more = np.maximum(hidden, 0) @ part("out").T + part("outBias")
        reply = vectors.mean(0) @ part("reply.mean").T + vectors.max(0) @ part("reply.highest").T + message @ part("reply.customer").T + part("reply.bias")
        return logits + more, np.maximum(reply, 0) @ part("reply.out").T + part("reply.outBias")
