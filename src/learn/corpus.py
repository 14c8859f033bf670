"""Training rows and what each says about each output: yes (1), no (0), or nothing (masked)."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

DATA = Path(__file__).parent / "data"

FAMILIES = {
    "family:refusal": ["flat-no", "powerless", "policy-wall", "shut-the-door"],
    "family:blame": ["blame-customer", "told-you-so", "condescension", "controlling-language"],
    "family:cold": ["dismiss-feeling", "cold-or-curt", "impersonal-opening"],
    "family:evasion": ["deflect-blame", "pass-the-buck", "agentless-fault", "vague-promise"],
    "family:sorry": ["non-apology", "but-eraser", "over-apology", "unfortunately-lead", "anxious-hedging"],
    "family:script": ["canned-phrase", "officialese"],
}
SLIPS = [id for members in FAMILIES.values() for id in members]
STRENGTHS = [
    "acknowledge-feeling", "acknowledge-impact", "admit-fault", "anticipate-next", "ask-to-understand", "clear-steps", "explain-cause",
    "explain-why", "extra-mile", "first-person-action", "follow-through", "make-it-right", "named-handoff", "offer-alternative",
    "own-the-issue", "personal-signoff", "perspective-taking", "positive-frame", "prevent-recurrence", "reflect-understanding",
    "see-what-i-can-do", "set-a-date", "specific-apology", "thank-customer", "validate-customer", "warm-close", "warm-greeting",
]  # fmt: skip
# Of the customer's message, all other outputs being of a sentence of the reply.
CUSTOMER = "customer-upset"
OUTPUTS = ["any-slip", *FAMILIES, *SLIPS, *STRENGTHS, CUSTOMER]
# What a whole reply may lack.
ABSENCES = ["missing-empathy", "missing-alternative", "missing-timeframe", "missing-next-step", "missing-follow-through"]
# How upset or harmed a customer is, 0 to 2, as a share: annoyed is not yet upset.
UPSET = (0.0, 0.35, 1.0)
UNKNOWN = -1.0


@dataclass(frozen=True)
class Row:
    text: str
    labels: frozenset[str]
    maybe: frozenset[str]
    voice: str
    file: str
    about: str | None
    pair: str | None
    speaks: str | None
    upset: int | None


def training_files() -> list[Path]:
    return sorted(DATA.glob("*.jsonl"))


def corpus_sha256() -> str:
    """Over the names and bytes of the training files and then of the complete drafts, each in the order of their names."""
    digest = hashlib.sha256()
    for file in [*training_files(), *sorted((DATA / "drafts").glob("*.jsonl"))]:
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def rows() -> list[Row]:
    return [_row(json.loads(line), file.name) for file in training_files() for line in file.open(encoding="utf-8") if line.strip()]


def _row(raw: dict, file: str) -> Row:
    return Row(raw["text"], frozenset(raw["labels"]), frozenset(raw.get("maybe") or ()), raw["voice"], file, raw.get("about"), raw.get("pair"), raw.get("speaks"), raw.get("upset"))


def _joint(row: Row, members: list[str]) -> float:
    if row.labels & set(members):
        return 1.0
    return UNKNOWN if row.maybe & set(members) else 0.0


def targets(row: Row) -> np.ndarray:
    """1, 0 or -1 for each output (a share between for CUSTOMER). A row from a rule's book speaks of that rule; where it is a near miss, of the rest not at all."""
    if row.upset is not None:
        return _customer_targets(row)
    if row.file == "rule-examples.jsonl":
        return _rule_targets(row)
    single = [1.0 if id in row.labels else UNKNOWN if id in row.maybe else 0.0 for id in SLIPS]
    praise = [UNKNOWN if row.speaks == "slips" or id in row.maybe else float(id in row.labels) for id in STRENGTHS]
    return np.array([_joint(row, SLIPS), *(_joint(row, m) for m in FAMILIES.values()), *single, *praise, UNKNOWN], dtype=np.float32)


def _customer_targets(row: Row) -> np.ndarray:
    out = np.full(len(OUTPUTS), UNKNOWN, dtype=np.float32)
    out[OUTPUTS.index(CUSTOMER)] = UPSET[row.upset or 0]
    return out


def _rule_targets(row: Row) -> np.ndarray:
    slip = row.about in SLIPS
    out = np.full(len(OUTPUTS), UNKNOWN, dtype=np.float32)
    if row.about in OUTPUTS:
        out[OUTPUTS.index(row.about)] = float(bool(row.labels))
    found_slip = bool(row.maybe & set(SLIPS))
    if slip and (row.labels or not found_slip):
        out[0] = float(bool(row.labels))
    if slip and row.labels:
        family = next(name for name, members in FAMILIES.items() if row.about in members)
        out[OUTPUTS.index(family)] = 1.0
    return out
