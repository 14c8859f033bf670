"""Trains encoder and context together on complete drafts, so that a sentence's vector also holds what its neighbours and the reply need of it.

`python joint.py --start run --drafts sentences.jsonl --out joint`: goes on from a run and, where it has one, its `context.pt`; each step reads
some complete drafts and a batch of single rows beside them. Writes the same two files, which package.py reads.
"""

import argparse
import json
import random
import time
from copy import copy
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from calibrate import truth_of
from context import PARTS, REPLY_PARTS, Context, read_sentences
from corpus import ABSENCES, OUTPUTS, STRENGTHS, corpus_sha256, rows, targets
from encoder import HIDDEN, LONGEST, Encoder
from train import HEADS_FASTER, batches, groups_of, learn, load_run, loss_of, padded, pair_loss
from vary import chatty
from wordpiece import WordPiece

# Their sentences are read with the drafts that they stand in.
IN_DRAFTS = {"drafts.jsonl", "more-drafts.jsonl", "many-writers.jsonl"}
DRAFT_TOKENS = 2600
CHUNK = 24
CHATTY = 0.12
# So many pieces are left out of a text that is made sparse, so that no verdict hangs on one of them.
LEFT_OUT = 0.08
# What a sentence shows by itself, beside what it shows in its reply.
ALONE, CONTEXT_FASTER = 0.4, 4


class Reply:
    """One draft: texts to read (the customer's message last, where there is one) and what is known of them."""

    def __init__(self, sentences: list[dict], truth: np.ndarray):
        self.texts = [s["text"] for s in sentences]
        self.customer = sentences[0]["customer"]
        known = (truth >= 0).astype(np.float32)
        known[[s["either"] for s in sentences]] = 0
        known[[not s["praises"] for s in sentences], OUTPUTS.index(STRENGTHS[0]) :] = 0
        self.truth = torch.from_numpy(np.where(known > 0, truth, -1.0).astype(np.float32))
        self.lacks = torch.tensor([id in sentences[0]["missing"] for id in ABSENCES], dtype=torch.float32) if sentences[0]["absences"] else None
        self.size = sum(len(t) // 4 + 3 for t in self.texts) + len(self.customer) // 4

    def read(self) -> list[str]:
        return [*self.texts, *([self.customer] if self.customer else [])]

    def unasked(self) -> "Reply":
        """The same where the customer's message cannot be read: what it lacks is then unknown."""
        other = copy(self)
        other.customer, other.lacks = "", None
        return other


def replies_of(sentences: list[dict]) -> list[Reply]:
    truth, mine = truth_of(sentences), {}
    for i, s in enumerate(sentences):
        mine.setdefault(s["draft"], []).append(i)
    return [Reply([sentences[i] for i in at], truth[at]) for at in mine.values()]


def pooled_of(model: Encoder, ids: list[list[int]]) -> tuple[torch.Tensor, torch.Tensor]:
    """Vectors and logits in the order of `ids`, read in chunks of about one length."""
    order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
    parts = [model(padded([ids[i] for i in order[at : at + CHUNK]])) for at in range(0, len(order), CHUNK)]
    back = torch.argsort(torch.tensor(order))
    return torch.cat([p.float() for p, _ in parts])[back], torch.cat([z.float() for _, z in parts])[back]


def around_of(replies: list[Reply], vectors: torch.Tensor) -> tuple[list[int], dict[str, torch.Tensor], torch.Tensor, dict[str, torch.Tensor]]:
    """(rows of the sentences among the vectors, what stands around each, its place, what each reply shows as a whole)."""
    nothing, at = torch.zeros(HIDDEN), 0
    own, around, place, whole = [], {part: [] for part in PARTS}, [], {part: [] for part in REPLY_PARTS}
    for reply in replies:
        n = len(reply.texts)
        mine, message = vectors[at : at + n], vectors[at + n] if reply.customer else nothing
        own += range(at, at + n)
        at += n + bool(reply.customer)
        mean = mine.mean(0)
        for i in range(n):
            seen = {"own": mine[i], "before": mine[i - 1] if i else nothing, "after": mine[i + 1] if i + 1 < n else nothing, "whole": mean, "customer": message}
            for part in PARTS:
                around[part].append(seen[part])
            place.append([float(i == 0), float(i + 1 == n), n / 10])
        for part, value in (("mean", mean), ("highest", mine.max(0).values), ("customer", message)):
            whole[part].append(value)
    stack = lambda parts: {part: torch.stack(values) for part, values in parts.items()}
    return own, stack(around), torch.tensor(place), stack(whole)


def sparse(ids: list[int], share: float, rng: random.Random) -> list[int]:
    if rng.random() >= share:
        return ids
    return [i for i in ids if rng.random() >= LEFT_OUT] or ids


def draft_loss(model: Encoder, context: Context, pieces: WordPiece, replies: list[Reply], share: float, rng: random.Random) -> torch.Tensor:
    texts = [chatty(t, rng) if casual else t for r in replies for casual in [rng.random() < CHATTY] for t in r.read()]
    with torch.autocast("cpu", torch.bfloat16):
        vectors, logits = pooled_of(model, [sparse(pieces.ids(t, LONGEST), share, rng) for t in texts])
    own, around, place, whole = around_of(replies, vectors)
    truth, alone = torch.cat([r.truth for r in replies]), logits[own]
    loss = loss_of(alone + context.sentences(around, place), truth, None) + ALONE * loss_of(alone, truth, None)
    counted = [i for i, r in enumerate(replies) if r.lacks is not None]
    if counted:
        lacks = context.replies({part: values[counted] for part, values in whole.items()})
        loss = loss + F.binary_cross_entropy_with_logits(lacks, torch.stack([replies[i].lacks for i in counted]))
    return loss


def draft_batches(replies: list[Reply], rng: random.Random) -> list[list[Reply]]:
    """Of about DRAFT_TOKENS each."""
    out, now, size = [], [], 0
    for reply in rng.sample(replies, len(replies)):
        if now and size + reply.size > DRAFT_TOKENS:
            out.append(now)
            now, size = [], 0
        now.append(reply)
        size += reply.size
    return [*out, now]


class Singles:
    """Rows that stand in no draft, in batches without end."""

    def __init__(self, pieces: WordPiece, without: set[str], rng: random.Random):
        self.rows = [r for r in rows() if r.file not in IN_DRAFTS and r.voice not in without]
        self.truth = torch.from_numpy(np.stack([targets(r) for r in self.rows]))
        self.ids, self.groups, self.rng = [pieces.ids(r.text, LONGEST) for r in self.rows], groups_of(self.rows), rng
        self.left: list[list[int]] = []

    def loss(self, model: Encoder) -> torch.Tensor:
        self.left = self.left or batches(self.ids, self.groups, self.rng)
        batch = self.left.pop()
        with torch.autocast("cpu", torch.bfloat16):
            _, logits = model(padded([self.ids[i] for i in batch]))
        logits, truth = logits.float(), self.truth[batch]
        return loss_of(logits, truth, None) + 0.3 * pair_loss(logits, truth, [self.rows[i].pair for i in batch])


def keep(model: Encoder, context: Context, pieces: WordPiece, out: Path, figures: dict) -> None:
    out.mkdir(parents=True, exist_ok=True)
    torch.save({"shape": model.shape, "state": model.state_dict(), "pieces": pieces.pieces}, out / "weights.pt")
    torch.save(context.state_dict(), out / "context.pt")
    (out / "figures.json").write_text(json.dumps(figures, indent=1) + "\n")


def trained(model: Encoder, context: Context, pieces: WordPiece, replies: list[Reply], args: argparse.Namespace) -> dict:
    rng, begun = random.Random(args.seed), time.time()
    singles = Singles(pieces, set(args.without.split(",")), rng)
    for frozen in (model.word.weight, model.position, model.norm.weight, model.norm.bias):
        frozen.requires_grad_(False)
    moving = [(model.layer.parameters(), 1), (model.heads.parameters(), HEADS_FASTER), (context.parameters(), CONTEXT_FASTER)]
    optimiser = torch.optim.AdamW([{"params": [*p], "lr": args.rate * faster} for p, faster in moving], weight_decay=0.01, fused=True)
    full = [g["lr"] for g in optimiser.param_groups]
    total, step, running, left = int(args.epochs * len(draft_batches(replies, random.Random(0)))), 0, 0.0, []
    gone = lambda: max(step / total, (time.time() - begun) / (args.minutes * 60))
    model.train(), context.train()
    while gone() < 1:
        left = left or draft_batches(replies, rng)
        for group, rate in zip(optimiser.param_groups, full):
            group["lr"] = rate * min((step + 1) / (0.04 * total), 1 - gone())
        mine = [r.unasked() if r.customer and rng.random() < args.unasked else r for r in left.pop()]
        loss = draft_loss(model, context, pieces, mine, args.sparse, rng) + args.singles * singles.loss(model)
        learn(optimiser, loss)
        step, running = step + 1, running + loss.item()
        if step % 50 == 0:
            print(f"{step}/{total} loss {running / 50:.3f} {time.time() - begun:.0f} s", flush=True)
            running = 0.0
    return {"steps": step, "of": total, "seconds": round(time.time() - begun)}


def drawn(sentences: list[dict], args: argparse.Namespace) -> list[Reply]:
    fresh = set(args.fresh.split(","))
    others = replies_of([s for s in sentences if s["voice"] not in fresh])
    return random.Random(args.seed).sample(others, int(args.share * len(others))) + 2 * replies_of([s for s in sentences if s["voice"] in fresh])


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--start", type=Path, required=True, help="folder of the run to go on from")
    ask.add_argument("--drafts", type=Path, required=True, help="what draft-sentences.mjs wrote of the training drafts")
    ask.add_argument("--out", type=Path, required=True)
    ask.add_argument("--epochs", type=float, default=8)
    ask.add_argument("--rate", type=float, default=1.5e-4)
    ask.add_argument("--singles", type=float, default=0.5, help="weight of the single rows' loss")
    ask.add_argument("--drop", type=float, default=0.3, help="of the context's inputs")
    ask.add_argument("--sparse", type=float, default=0.5, help="share of the texts that are read with pieces left out")
    ask.add_argument("--unasked", type=float, default=0.3, help="share of the replies that are read without the customer's message")
    ask.add_argument("--without", default="", help="voices that are left out entirely")
    ask.add_argument("--share", type=float, default=1, help="of the drafts by other voices than the fresh ones, drawn by the seed")
    ask.add_argument("--fresh", default="", help="voices whose drafts are all read, each of them twice")
    ask.add_argument("--minutes", type=float, default=60)
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--threads", type=int, default=2)
    args = ask.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    (model, pieces), context = load_run(args.start), Context(args.drop)
    if (args.start / "context.pt").exists():
        context.load_state_dict(torch.load(args.start / "context.pt"))
    replies = drawn([s for s in read_sentences(args.drafts) if s["voice"] not in set(args.without.split(","))], args)
    run = trained(model, context, pieces, replies, args)
    figures = {"options": {k: v for k, v in vars(args).items() if not isinstance(v, Path)}, **run, "corpusSha256": corpus_sha256(), "drafts": len(replies)}
    keep(model, context, pieces, args.out, figures)
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
