"""The model file (RCM1): writes an encoder with int8 weights, reads it back as numpy arrays. README.md describes the bytes."""

import json
import struct
from pathlib import Path

import numpy as np

from encoder import EPS, HEADS, HIDDEN, INTERMEDIATE, LONGEST, Encoder

MAGIC = b"RCM1"
RENAMED = {"word.weight": "embeddings.word", "position": "embeddings.position", "norm.weight": "embeddings.norm.weight", "norm.bias": "embeddings.norm.bias"}


def _align(data: bytearray) -> int:
    data.extend(b"\0" * (-len(data) % 16))
    return len(data)


def quantised(matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """int8 rows and one scale a row, so that value = int8 * scale."""
    scale = np.maximum(np.abs(matrix).max(axis=1) / 127, 1e-12).astype(np.float32)
    return np.clip(np.rint(matrix / scale[:, None]), -127, 127).astype(np.int8), scale


def _is_int8(name: str, array: np.ndarray) -> bool:
    return array.ndim == 2 and name not in ("embeddings.position", "heads.weight", "context.place")


def packed(model: Encoder, pieces: list[str], header: dict, more: dict[str, np.ndarray]) -> bytes:
    """The whole file. `header` carries outputs, gate, version and corpusSha256; `more` are further tensors by name."""
    data, tensors = bytearray(), []
    weights = {RENAMED.get(name, name): tensor.numpy() for name, tensor in model.state_dict().items()}
    for name, array in (weights | more).items():
        array = array.astype(np.float32)
        entry = {"name": name, "shape": list(array.shape), "type": "float32"}
        if _is_int8(name, array):
            whole, scale = quantised(array)
            entry |= {"type": "int8", "scaleOffset": _align(data)}
            data += scale.tobytes()
            array = whole
        entry["offset"] = _align(data)
        data += array.tobytes()
        tensors.append(entry)
    _align(data)
    shape = {"layers": model.shape.layers, "hidden": HIDDEN, "heads": HEADS, "intermediate": INTERMEDIATE, "maxTokens": LONGEST}
    full = {"format": 1, **header, **shape, "layerNormEps": EPS, "pooling": "mean", "vocab": pieces, "tensors": tensors}
    text = json.dumps(full, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-(8 + len(text)) % 16)
    return MAGIC + struct.pack("<I", len(text)) + text + bytes(data)


def unpacked(file: Path) -> tuple[dict, dict[str, np.ndarray]]:
    """The header, and every tensor as float32 (int8 ones dequantised)."""
    raw = file.read_bytes()
    if raw[:4] != MAGIC:
        raise ValueError(f"{file} is not a model file")
    length = struct.unpack("<I", raw[4:8])[0]
    header, start = json.loads(raw[8 : 8 + length]), 8 + length
    arrays = {}
    for t in header["tensors"]:
        kind = np.int8 if t["type"] == "int8" else np.float32
        array = np.frombuffer(raw, kind, int(np.prod(t["shape"])), start + t["offset"]).reshape(t["shape"]).astype(np.float32)
        if t["type"] == "int8":
            array = array * np.frombuffer(raw, np.float32, t["shape"][0], start + t["scaleOffset"])[:, None]
        arrays[t["name"]] = array
    return header, arrays
