"""Cuts text into WordPiece ids exactly as the product's reader does, and cuts the base vocabulary to what support mail needs."""

import unicodedata
from collections import Counter
from functools import lru_cache
from pathlib import Path

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]
PAD, UNK, CLS, SEP = range(4)
LONGEST_WORD = 100
STRAIGHT = {
    **dict.fromkeys("\u2018\u2019\u201b\u2032", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u2033", '"'),
    **dict.fromkeys("\u2013\u2014\u2012\u2212", "-"),
    "\u2026": "...",
}
ASCII_PUNCTUATION = [(33, 47), (58, 64), (91, 96), (123, 126)]


def _is_punctuation(char: str) -> bool:
    code = ord(char)
    return any(low <= code <= high for low, high in ASCII_PUNCTUATION) or unicodedata.category(char).startswith("P")


def _is_ideograph(char: str) -> bool:
    code = ord(char)
    return 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0x20000 <= code <= 0x2FA1F or 0xF900 <= code <= 0xFAFF


def _clean(text: str) -> str:
    out = []
    for char in unicodedata.normalize("NFC", text):
        if char in "\t\n\r" or unicodedata.category(char) == "Zs":
            out.append(" ")
        elif char != "\ufffd" and unicodedata.category(char) not in ("Cc", "Cf"):
            out.append(STRAIGHT.get(char, char))
    lowered = unicodedata.normalize("NFD", "".join(out).lower())
    return "".join(c for c in lowered if unicodedata.category(c) != "Mn")


def words_of(text: str) -> list[str]:
    """Lower-case words; every punctuation mark and ideograph is a word of its own."""
    spaced = "".join(f" {c} " if _is_punctuation(c) or _is_ideograph(c) else c for c in _clean(text))
    return spaced.split()


class WordPiece:
    """A vocabulary; `ids` gives [CLS] pieces [SEP], at most `longest` of them."""

    def __init__(self, pieces: list[str]):
        self.pieces = pieces
        self.index = {piece: i for i, piece in enumerate(pieces)}
        self.cut = lru_cache(maxsize=None)(self._cut)

    def _cut(self, word: str) -> tuple[int, ...]:
        if len(word) > LONGEST_WORD:
            return (UNK,)
        found, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start and ("##" if start else "") + word[start:end] not in self.index:
                end -= 1
            if end == start:
                return (UNK,)
            found.append(self.index[("##" if start else "") + word[start:end]])
            start = end
        return tuple(found)

    def ids(self, text: str, longest: int) -> list[int]:
        body = [i for word in words_of(text) for i in self.cut(word)]
        return [CLS, *body[: longest - 2], SEP]


def base_pieces(vocab_file: Path) -> list[str]:
    return vocab_file.read_text(encoding="utf-8").split("\n")[:30522]


def cut_vocabulary(base: list[str], texts: list[str], size: int) -> list[int]:
    """Which base pieces stay, special ones first: single characters, what the texts use, then the base's own commonest words.

    The base vocabulary is roughly in order of frequency, so its head is what any English text needs.
    """
    index = {p: i for i, p in enumerate(base)}
    whole = WordPiece(base)
    used = Counter(i for text in texts for word in words_of(text) for i in whole.cut(word))
    ascii_only = [i for i, p in enumerate(base) if p.isascii() and not (p.startswith("[") and len(p) > 1)]
    single = [i for i in ascii_only if len(p := base[i].removeprefix("##")) == 1 and p.isprintable()]
    extra = [index[c] for c in "\u20ac\u00a3\u00b0\u20b9" if c in index]
    keep = dict.fromkeys([*single, *extra])
    for i, _ in used.most_common():
        if i in keep or base[i] in ("[UNK]",):
            continue
        keep[i] = None
    for i in ascii_only:
        if len(keep) >= size - len(SPECIAL):
            break
        keep.setdefault(i)
    kept = sorted(list(keep)[: size - len(SPECIAL)])
    return [index[s] for s in SPECIAL] + kept
