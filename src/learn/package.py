"""Calibrates a trained run, writes the model file, its golden vectors, and the figures for its card."""

import argparse
import hashlib
import json
import struct
import zlib
from pathlib import Path

import numpy as np
import torch

from calibrate import calibrated, calibrated_absences, sigmoid
from context import REPLY_WIDTH, WIDTH, Drafts, in_context, load_context, read_sentences, tensors_of
from corpus import OUTPUTS, SLIPS, corpus_sha256, rows
from encoder import LONGEST
from model_file import packed, quantised, unpacked
from reference import Reference
from train import load_run, logits_for, pooled_for

EXAMPLES_EACH = 10
ANY_SHARE = 0.6
GOLDEN = [
    "We can't refund you, it's our policy.",
    "Thank you for the photos; I've sent a new lamp today.",
    "You should have read the instructions before you switched it on.",
    "As I told you on Monday, the part isn't in stock.",
    "Caf\u00e9 na\u00efve: \u20ac12.50 \u2013 \u201cas agreed\u201d\u2026",
    "k",
    "nope cant do that",
    "You haven\u2019t been charged twice; the second line is only pending.",
    "Someone will get back to you in due course.",
    "I'm sorry you feel that way.",
    "My hands are tied.",
    "The courier lost it, so that isn't on us.",
    "Please don't hesitate to contact us!!!",
    "1. Open Settings > Network & internet\n2. Tap Wi-Fi",
    "\u4f60\u597d, Zo\u00eb \ud83d\ude42 see https://example.com/a?b=c",
    "Supercalifragilisticexpialidocious antidisestablishmentarianism",
    "I've asked Priya in billing, and I'll write to you by Friday at noon, whatever the answer is.",
    "Unfortunately, " + "and so on and on, " * 30 + "no.",
    "I understand you're upset, but there's nothing we can do.",
    "Kindly do the needful and revert back.",
]


GOLDEN_REPLIES = [
    {"customer": "I have waited two weeks for my crutches and nobody answers.", "sentences": ["The order is with the supplier.", "You can check the status online."]},
    {"customer": "", "sentences": ["We can't refund you, it's our policy."]},
    {"customer": "How do I add a colleague?", "sentences": ["Open Settings, then People.", "Press the plus sign.", "They get a mail within a minute, and I'll check at noon that it came."]},
]


def options() -> argparse.Namespace:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--run", type=Path, required=True, help="folder that train.py wrote")
    ask.add_argument("--sentences", type=Path, required=True, help="what draft-sentences.mjs wrote, for temperatures and thresholds")
    ask.add_argument("--kept", type=Path, required=True, help="the same of drafts kept apart from training, which with the others say from where a reply lacks something")
    ask.add_argument("--version", required=True)
    ask.add_argument("--model", type=Path, required=True)
    ask.add_argument("--golden", type=Path, required=True)
    ask.add_argument("--card", type=Path, required=True)
    return ask.parse_args()


def folded(layer) -> None:
    """Adds a share of "any slip" to each slip's own output: noticing is easier than naming, and both must speak for a finding."""
    slips = [OUTPUTS.index(id) for id in SLIPS]
    with torch.no_grad():
        for part in (layer.weight, layer.bias):
            part[slips] += ANY_SHARE * part[0]


def unfolded(layer) -> None:
    """Takes that share out again: see reopen.py."""
    slips = [OUTPUTS.index(id) for id in SLIPS]
    with torch.no_grad():
        for part in (layer.weight, layer.bias):
            part[slips] -= ANY_SHARE * part[0]


def with_int8(network) -> None:
    """Rounds the weights in place as the file will, so that thresholds are chosen for what is shipped."""
    for name, tensor in network.state_dict().items():
        if tensor.ndim == 2 and name not in ("position", "heads.weight", "place.weight"):
            whole, scale = quantised(tensor.numpy())
            tensor.copy_(torch.from_numpy(whole.astype(np.float32) * scale[:, None]))


def examples(model, pieces) -> tuple[list[dict], np.ndarray]:
    """Short training examples of each slip, those that the model is surest of, with their vectors."""
    mine = [r for r in rows() if len(r.labels) == 1 and 4 <= len(r.text.split()) <= 12 and next(iter(r.labels)) in SLIPS]
    ids = [pieces.ids(r.text, LONGEST) for r in mine]
    logits, vectors = logits_for(model, ids), pooled_for(model, ids)
    out: list[int] = []
    for id in SLIPS:
        own = [i for i, r in enumerate(mine) if id in r.labels]
        sure = sorted(own, key=lambda i: -logits[i, OUTPUTS.index(id)])[: 6 * EXAMPLES_EACH]
        out += sure[:: max(1, len(sure) // EXAMPLES_EACH)][:EXAMPLES_EACH]
    return [{"text": mine[i].text, "behaviour": next(iter(mine[i].labels))} for i in out], vectors[out]


def stamped(file: bytes) -> bytes:
    """The same file with the checksum of its data in the header."""
    length = struct.unpack("<I", file[4:8])[0]
    header, data = json.loads(file[8 : 8 + length]), file[8 + length :]
    text = json.dumps({**header, "crc32": zlib.crc32(data)}, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-(8 + len(text)) % 16)
    return file[:4] + struct.pack("<I", len(text)) + text + data


def golden(file: Path) -> dict:
    reference = Reference(file)
    cases = []
    for text in GOLDEN:
        ids, pooled, logits = reference.of(text.strip())
        heat = [(o["temperature"], o["bias"]) for o in reference.header["outputs"]]
        chances = [float(sigmoid(z / t + b)) for z, (t, b) in zip(logits, heat)]
        short = lambda values: [round(float(v), 5) for v in values]
        cases.append({"text": text, "ids": ids, "pooled": short(pooled), "logits": short(logits), "probabilities": short(chances)})
    return {"modelSha256": hashlib.sha256(file.read_bytes()).hexdigest(), "cases": cases, "replies": [_golden_reply(reference, **reply) for reply in GOLDEN_REPLIES]}


def _golden_reply(reference: Reference, customer: str, sentences: list[str]) -> dict:
    inside, lacks = reference.of_reply(sentences, customer)
    chances = lambda logits, outputs: [round(float(sigmoid(z / o["temperature"] + o["bias"])), 5) for z, o in zip(logits, outputs)]
    header = reference.header
    return {"customer": customer, "sentences": sentences, "probabilities": [chances(row, header["outputs"]) for row in inside], "whole": chances(lacks, header["absences"])}


def main() -> None:
    args = options()
    (model, pieces), context = load_run(args.run), load_context(args.run)
    folded(model.heads)
    folded(context.out)
    with_int8(model)
    with_int8(context)
    drafts = Drafts(read_sentences(args.sentences), model, pieces)
    logits, lacks = in_context(context, drafts)
    outputs, gate, figures = calibrated(logits, drafts.sentences)
    kept = Drafts(read_sentences(args.kept), model, pieces)
    absences, figures["absences"] = calibrated_absences(np.concatenate([lacks, in_context(context, kept)[1]]), [*drafts.firsts(), *kept.firsts()])
    shown, vectors = examples(model, pieces)
    header = {"version": args.version, "corpusSha256": corpus_sha256(), "outputs": outputs, "absences": absences, "context": {"sentence": WIDTH, "reply": REPLY_WIDTH}, "gate": {"anySlip": gate}, "examples": shown}
    args.model.parent.mkdir(parents=True, exist_ok=True)
    args.model.write_bytes(stamped(packed(model, pieces.pieces, header, {"examples.vectors": vectors, **tensors_of(context)})))
    args.golden.write_text(json.dumps(golden(args.model), separators=(",", ":")) + "\n")
    run = json.loads((args.run / "figures.json").read_text())
    card = {"version": args.version, "bytes": args.model.stat().st_size, "corpusSha256": corpus_sha256(), "training": run, "calibration": figures}
    args.card.write_text(json.dumps(card, indent=1) + "\n")
    print(json.dumps({"bytes": card["bytes"], **figures}, indent=1))
    unpacked(args.model)


if __name__ == "__main__":
    main()
