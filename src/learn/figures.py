"""How well outputs order and separate rows: average precision, and recall where precision is 0.9, by voice."""

import numpy as np

from corpus import OUTPUTS, SLIPS, Row, targets


def average_precision(score: np.ndarray, truth: np.ndarray) -> float:
    order = np.argsort(-score, kind="stable")
    hit = truth[order]
    return float((np.cumsum(hit) / np.arange(1, len(hit) + 1) * hit).sum() / max(1, hit.sum()))


def recall_at(score: np.ndarray, truth: np.ndarray, precision: float) -> float:
    order = np.argsort(-score, kind="stable")
    hit = np.cumsum(truth[order])
    good = np.nonzero(hit / np.arange(1, len(hit) + 1) >= precision)[0]
    return float(hit[good[-1]] / max(1, hit[-1])) if len(good) else 0.0


def _pair(score: np.ndarray, truth: np.ndarray) -> dict:
    known = truth >= 0
    score, truth = score[known], truth[known]
    return {"ap": round(average_precision(score, truth), 3), "recall at .9": round(recall_at(score, truth, 0.9), 3), "n": int(truth.sum())}


def held_out_figures(held: list[Row], logits: np.ndarray) -> dict:
    truth = np.stack([targets(r) for r in held])
    voices = np.array([r.voice for r in held])
    out = {f"any slip, {v}": _pair(logits[voices == v, 0], truth[voices == v, 0]) for v in sorted(set(voices))}
    out["any slip"] = _pair(logits[:, 0], truth[:, 0])
    slips = {id: _pair(logits[:, OUTPUTS.index(id)], truth[:, OUTPUTS.index(id)]) for id in SLIPS}
    told = [v for v in slips.values() if v["n"]]
    out["slips, mean"] = {k: round(float(np.mean([v[k] for v in told])), 3) for k in ("ap", "recall at .9")}
    rest = [_pair(logits[:, i], truth[:, i]) for i, id in enumerate(OUTPUTS) if i > 6 and id not in SLIPS]
    rest = [v for v in rest if v["n"]]
    out["strengths, mean"] = {k: round(float(np.mean([v[k] for v in rest])), 3) for k in ("ap", "recall at .9")} if rest else {}
    out["by slip"] = slips
    return out
