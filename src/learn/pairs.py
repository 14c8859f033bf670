"""Turns the pair lists in `data/pairs/*.txt` into training rows: `slip => near miss`, under headings `# behaviour[,behaviour] register`.

A line without `=>` stands alone; under the heading `# good register` it holds no slip. Prints the rows of one JSONL file.
"""

import json
import sys
from pathlib import Path

from corpus import DATA, STRENGTHS

# What a reasonable reader might also name; as in corpus.jsonl, such ids are neither trained on nor against.
ALSO = {
    "flat-no": ["powerless", "policy-wall", "shut-the-door", "cold-or-curt"],
    "powerless": ["flat-no", "policy-wall", "shut-the-door", "deflect-blame", "pass-the-buck"],
    "policy-wall": ["flat-no", "powerless", "shut-the-door", "cold-or-curt", "controlling-language", "officialese"],
    "shut-the-door": ["flat-no", "powerless", "policy-wall", "cold-or-curt", "controlling-language", "officialese"],
    "blame-customer": ["told-you-so", "condescension", "cold-or-curt", "deflect-blame", "officialese"],
    "told-you-so": ["blame-customer", "condescension", "cold-or-curt", "officialese"],
    "condescension": ["blame-customer", "told-you-so", "cold-or-curt", "dismiss-feeling"],
    "controlling-language": ["cold-or-curt", "policy-wall", "condescension", "officialese", "shut-the-door"],
    "dismiss-feeling": ["cold-or-curt", "condescension", "blame-customer"],
    "cold-or-curt": ["dismiss-feeling", "condescension", "shut-the-door", "flat-no", "pass-the-buck", "controlling-language"],
    "impersonal-opening": ["officialese", "canned-phrase", "cold-or-curt"],
    "deflect-blame": ["pass-the-buck", "agentless-fault", "powerless", "blame-customer"],
    "pass-the-buck": ["deflect-blame", "powerless", "cold-or-curt", "flat-no"],
    "agentless-fault": ["deflect-blame", "officialese"],
    "vague-promise": ["canned-phrase", "officialese", "pass-the-buck", "anxious-hedging"],
    "non-apology": ["canned-phrase", "but-eraser", "dismiss-feeling", "blame-customer", "officialese"],
    "but-eraser": ["non-apology", "flat-no", "policy-wall", "powerless", "dismiss-feeling", "blame-customer", "unfortunately-lead"],
    "over-apology": ["canned-phrase", "anxious-hedging"],
    "unfortunately-lead": ["flat-no", "powerless", "policy-wall", "but-eraser", "officialese"],
    "anxious-hedging": ["vague-promise", "powerless", "over-apology"],
    "canned-phrase": ["officialese", "vague-promise", "non-apology", "impersonal-opening"],
    "officialese": ["canned-phrase", "vague-promise", "impersonal-opening", "cold-or-curt"],
}


def row(text: str, labels: list[str], register: str, pair: str | None) -> dict:
    also = sorted({m for id in labels for m in ALSO.get(id, [])} - set(labels))
    out = {"text": text.strip(), "labels": labels, "maybe": [*also, *(s for s in STRENGTHS if s not in labels)], "voice": f"pairs-{register}"}
    return out | ({"pair": pair} if pair else {})


def rows_in(file: Path) -> list[dict]:
    out, labels, register = [], [], ""
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines()):
        if line.startswith("# "):
            ids, register = line[2:].split(" ")
            labels = [] if ids == "good" else ids.split(",")
        elif " => " in line:
            pair = f"{file.stem}:{number}"
            slip, near = line.split(" => ")
            out += [row(slip, labels, register, pair), row(near, [], register, pair)]
        elif line.strip():
            out.append(row(line, labels, register, None))
    return out


if __name__ == "__main__":
    for path in sorted((DATA / "pairs").glob("*.txt")):
        for each in rows_in(path):
            sys.stdout.write(json.dumps(each, ensure_ascii=False) + "\n")
