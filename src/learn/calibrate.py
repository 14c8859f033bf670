"""Chooses temperature, bias and threshold for each output on complete drafts by other writers, and says what it chose and why.

The model speaks alone only in sentences where the rules find no slip, so thresholds are chosen on those. No behaviour has the 15 or more
faultless findings there that would prove a precision of 0.9 by itself (Wilson, one-sided 90 %), so there is one threshold for all: the lowest at
which what they find together is a slip nearly nine times in ten, and rightly named three times in four. That is less than a rule is held to, so what
the model finds alone says "may" and counts half. Behaviours that are surely often wrong there are silent: a few misnamed by chance silence
nothing, since 112 findings of writers never met (bounds.py) contradicted the fourteen that had silenced two. What that is worth on other
drafts the `cross-fitted` figures say: each fifth of the drafts judged by thresholds from the rest. Read them before the others.
"""

import math
import zlib

import numpy as np

from corpus import ABSENCES, CUSTOMER, FAMILIES, OUTPUTS, SLIPS, STRENGTHS

# Behaviours that a reasonable reader may name either way: a finding counts as right when one of these was labelled.
KIN = [
    {"flat-no", "powerless", "policy-wall", "shut-the-door"}, {"told-you-so", "condescension", "blame-customer"},
    {"canned-phrase", "officialese", "vague-promise"}, {"non-apology", "canned-phrase", "but-eraser"},
    {"deflect-blame", "pass-the-buck", "agentless-fault"}, {"dismiss-feeling", "cold-or-curt"}, {"controlling-language", "policy-wall"},
    {"acknowledge-feeling", "acknowledge-impact", "perspective-taking", "validate-customer"},
    {"own-the-issue", "first-person-action", "follow-through", "named-handoff", "make-it-right", "set-a-date", "extra-mile"},
    {"offer-alternative", "positive-frame", "see-what-i-can-do", "ask-to-understand"}, {"explain-cause", "explain-why", "admit-fault"},
    {"anticipate-next", "warm-close"},
]  # fmt: skip
# Of what is found: the share that is any slip at all, and the share that is rightly named.
A_SLIP, NAMED = 0.85, 0.75
Z, FOLDS = 1.282, 5
WORST, GATE = 0.6, 0.3
CUTS = (0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85)
# Praise costs nobody anything and counts half: one threshold, more likely than not, at which seven in ten are right or more.
PRAISE, WORST_PRAISE = 0.5, 0.5
# From here a customer's message is read as from someone upset. Chosen on the calibration drafts: 23 of the 34 that want empathy and have none, and 4 of 160 good ones.
UPSET = 0.65
# A reply is read as lacking something from the lowest of these at which so many good ones at most are told so, and of those told so many were labelled so:
# writers name what is lacking now and then, so the share says little, but a fall of it says that it is guessed.
LACKS, LACKS_WRONGLY, LACKS_RIGHTLY = (0.2, 0.25, 0.3, 0.4, 0.5), 0.004, 0.15
SLIP_COLUMNS = [OUTPUTS.index(id) for id in SLIPS]

Finding = tuple[int, str, bool]
Limits = dict[str, float | None]


def sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


def wilson_lower(right: int, of: int) -> float:
    if of == 0:
        return 0.0
    p = right / of
    return (p + Z * Z / (2 * of) - Z * math.sqrt(p * (1 - p) / of + Z * Z / (4 * of * of))) / (1 + Z * Z / of)


def wilson_upper(right: int, of: int) -> float:
    return 1 - wilson_lower(of - right, of)


def alike(a: str, b: str) -> bool:
    return a == b or any(a in k and b in k for k in KIN)


def truth_of(sentences: list[dict]) -> np.ndarray:
    """1, 0 or -1 (readers may differ) for each output."""
    out = np.zeros((len(sentences), len(OUTPUTS)), dtype=np.float32)
    for i, s in enumerate(sentences):
        named = set(s["slips"]) | set(s["strengths"])
        for j, id in enumerate(OUTPUTS):
            out[i, j] = 1.0 if id in named else -1.0 if any(alike(id, b) for b in named) else 0.0
        out[i, 0] = float(bool(s["slips"]))
        for name, members in FAMILIES.items():
            out[i, OUTPUTS.index(name)] = float(bool(named & set(members)))
        if s["either"]:
            out[i] = -1
    return out


def tempered(logit: np.ndarray, truth: np.ndarray) -> tuple[float, float]:
    """(temperature, bias) by logistic regression drawn towards (0.5, 0), Newton steps that never overshoot."""
    known = truth >= 0
    x, y = logit[known].astype(np.float64), truth[known].astype(np.float64)
    features = np.stack([x, np.ones_like(x)], axis=1)
    pull, towards = np.array([5.0, 0.5]), np.array([0.5, 0.0])
    cost = lambda w: np.logaddexp(0, features @ w).sum() - y @ (features @ w) + 0.5 * pull @ (w - towards) ** 2
    w = towards
    for _ in range(30):
        p = sigmoid(features @ w)
        slope = features.T @ (p - y) + pull * (w - towards)
        step = np.linalg.solve((features * (p * (1 - p))[:, None]).T @ features + np.diag(pull), slope)
        size = next((t for t in (1, 0.5, 0.2, 0.05, 0.01) if cost(w - t * step) < cost(w)), 0)
        w = w - size * step
    return 1 / max(float(w[0]), 0.1), float(w[1])


def calibration_error(p: np.ndarray, truth: np.ndarray) -> float:
    """Mean distance between promised and found, in ten bins of equal number."""
    known = truth >= 0
    bins = np.array_split(np.argsort(p[known]), 10)
    return float(sum(len(b) * abs(p[known][b].mean() - truth[known][b].mean()) for b in bins) / known.sum())


def alone(s: dict) -> bool:
    return s["asked"] and not s["rules"]


def right_of(s: dict, id: str) -> bool:
    return any(alike(id, b) for b in (s["slips"] if id in SLIPS else s["strengths"]))


def right_matrix(sentences: list[dict]) -> np.ndarray:
    return np.array([[right_of(s, id) for id in SLIPS] for s in sentences])


def told(p: np.ndarray, sentences: list[dict], gate: float, limits: Limits) -> list[Finding]:
    """What the model says alone: in each sentence the likeliest slip that is over its threshold, where any slip is over the gate."""
    floor = np.array([2.0 if limits[id] is None else limits[id] for id in SLIPS])
    over = np.where(p[:, SLIP_COLUMNS] >= floor, p[:, SLIP_COLUMNS], 0)
    out = []
    for i in np.nonzero((over.max(1) > 0) & (p[:, 0] >= gate))[0]:
        s, id = sentences[i], SLIPS[int(over[i].argmax())]
        if alone(s) and not s["either"]:
            out.append((int(i), id, right_of(s, id)))
    return out


def strength_limits(p: np.ndarray, sentences: list[dict]) -> Limits:
    """The same threshold for each strength that is right there twice or more, beyond the rules' praise, and not often wrong."""
    out: Limits = {}
    clear = [i for i, s in enumerate(sentences) if s["asked"] and not s["either"] and not s["slips"]]
    for id in STRENGTHS:
        mine = [sentences[i] for i in clear if p[i, OUTPUTS.index(id)] >= PRAISE and not any(alike(id, r) for r in sentences[i]["praised"])]
        hits = sum(right_of(s, id) for s in mine)
        if hits >= 2 and hits >= WORST_PRAISE * len(mine):
            out[id] = PRAISE
    return out


def alarms(found: list[Finding], sentences: list[dict], key: str) -> dict[str, str]:
    flagged = {sentences[i]["draft"] for i, _, _ in found}
    groups: dict[str, set[str]] = {}
    for s in sentences:
        if s["clean"]:
            groups.setdefault(s[key] or "not said", set()).add(s["draft"])
    groups["all"] = set().union(*groups.values())
    return {name: f"{len(drafts & flagged)}/{len(drafts)}" for name, drafts in sorted(groups.items())}


def _cut(score: np.ndarray, right: np.ndarray, slip: np.ndarray) -> float:
    """The lowest of CUTS above which the findings together reach both aims; 1.01 where none does."""
    reach = [cut for cut in CUTS if (over := score >= cut).any() and right[over].mean() >= NAMED and slip[over].mean() >= A_SLIP]
    return min(reach, default=1.01)


def chosen(p: np.ndarray, sentences: list[dict]) -> tuple[float, Limits]:
    """One threshold for all, since no behaviour has cases enough for its own; those surely often wrong there are silent."""
    mine = np.array([i for i, s in enumerate(sentences) if alone(s) and not s["either"]])
    right, slips = right_matrix([sentences[i] for i in mine]), p[np.ix_(mine, SLIP_COLUMNS)] * (p[mine, 0] >= GATE)[:, None]
    top, score = slips.argmax(1), slips.max(1)
    hit = right[np.arange(len(mine)), top]
    cut = _cut(score, hit, np.array([bool(sentences[i]["slips"]) for i in mine]))
    n = np.bincount(top[score >= cut], minlength=len(SLIPS))
    h = np.bincount(top[score >= cut], weights=hit[score >= cut], minlength=len(SLIPS))
    return GATE, {id: cut if wilson_upper(int(h[b]), int(n[b])) >= WORST else None for b, id in enumerate(SLIPS)}


def cross_fitted(p: np.ndarray, sentences: list[dict]) -> list[Finding]:
    """Findings in each fifth of the drafts under thresholds chosen on the other four: what to expect on drafts not seen."""
    folds = np.array([zlib.crc32(s["draft"].split("/")[0].encode()) % FOLDS for s in sentences])
    out = []
    for fold in range(FOLDS):
        rest, mine = np.nonzero(folds != fold)[0], np.nonzero(folds == fold)[0]
        gate, limits = chosen(p[rest], [sentences[i] for i in rest])
        out += [(int(mine[i]), id, right) for i, id, right in told(p[mine], [sentences[i] for i in mine], gate, limits)]
    return out


def summary(found: list[Finding], sentences: list[dict]) -> dict:
    right = sum(r for _, _, r in found)
    missed = sum(bool(s["slips"]) and not s["either"] and alone(s) for s in sentences)
    return {
        "a slip at all": f"{sum(bool(sentences[i]['slips']) for i, _, _ in found)}/{len(found)}",
        "right": f"{right}/{len(found)}",
        "precision": round(right / max(1, len(found)), 3),
        "Wilson lower bound (one-sided 90 %)": round(wilson_lower(right, len(found)), 3),
        "of the slips that the rules miss": f"{right}/{missed}",
        "clean drafts flagged, by register": alarms(found, sentences, "register"),
        "clean drafts flagged, by voice": alarms(found, sentences, "voice"),
    }


def header_outputs(fits: list[tuple[float, float]], limits: Limits) -> list[dict]:
    out = []
    for j, (id, (temperature, bias)) in enumerate(zip(OUTPUTS, fits)):
        kind = "any" if j == 0 else "family" if id in FAMILIES else "slip" if id in SLIPS else "customer" if id == CUSTOMER else "strength"
        more = {"members": FAMILIES[id]} if kind == "family" else {}
        if kind == "slip":
            more["family"] = next(name for name, members in FAMILIES.items() if id in members)
        limit = limits.get(id)
        out.append({"id": id, "kind": kind, **more, "temperature": round(temperature, 4), "bias": round(bias, 4), "threshold": None if limit is None else round(limit, 4)})
    return out


def calibrated(logits: np.ndarray, sentences: list[dict]) -> tuple[list[dict], float, dict]:
    """(outputs for the header, gate, figures for the card)."""
    truth = truth_of(sentences)
    fits = [(1.0, 0.0) if id == CUSTOMER else tempered(logits[:, j], truth[:, j]) for j, id in enumerate(OUTPUTS)]
    p = np.stack([sigmoid(logits[:, j] / t + b) for j, (t, b) in enumerate(fits)], axis=1)
    gate, limits = chosen(p, sentences)
    praise = strength_limits(p, sentences)
    found = told(p, sentences, gate, limits)
    per = {}
    for id in SLIPS:
        mine = [r for _, b, r in found if b == id]
        per[id] = {"threshold": limits[id], "right": sum(mine), "of": len(mine), "own lower bound": round(wilson_lower(sum(mine), len(mine)), 2)}
    figures = {
        "drafts": len({s["draft"] for s in sentences}),
        "gate": gate,
        "where chosen": summary(found, sentences),
        "cross-fitted": summary(cross_fitted(p, sentences), sentences),
        "any slip, calibration error": round(calibration_error(p[:, 0], truth[:, 0]), 3),
        "silent": [id for id in SLIPS if limits[id] is None],
        "behaviours": per,
        "strengths": {id: limit for id, limit in praise.items() if limit is not None},
    }
    return header_outputs(fits, limits | praise | {CUSTOMER: UPSET}), gate, figures


def calibrated_absences(logits: np.ndarray, firsts: list[dict]) -> tuple[list[dict], dict]:
    """(outputs for the header, figures for the card) of what whole replies lack; `firsts` is a sentence of each reply."""
    clean, out, figures = np.array([s["clean"] for s in firsts]), [], {}
    for j, id in enumerate(ABSENCES):
        p, lacks = sigmoid(logits[:, j]), np.array([id in s["missing"] for s in firsts])
        wrongly = lambda cut: ((p >= cut) & clean).sum() <= LACKS_WRONGLY * clean.sum()
        rightly = lambda cut: ((p >= cut) & lacks).sum() >= max(1, LACKS_RIGHTLY * (p >= cut).sum())
        cut = next((cut for cut in LACKS if wrongly(cut) and rightly(cut)), None)
        over = p >= (2 if cut is None else cut)
        figures[id] = {"threshold": cut, "found": f"{int((over & lacks).sum())}/{int(lacks.sum())}", "of": int(over.sum()), "on good drafts": f"{int((over & clean).sum())}/{int(clean.sum())}"}
        out.append({"id": id, "kind": "absence", "temperature": 1.0, "bias": 0.0, "threshold": cut})
    return out, figures
