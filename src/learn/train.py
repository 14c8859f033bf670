"""Trains one encoder and keeps it with its held-out figures. `python train.py --help` says what can be varied."""

import argparse
import json
import random
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from corpus import OUTPUTS, SLIPS, Row, corpus_sha256, rows, targets
from encoder import LONGEST, Encoder, Shape, deepened, from_base
from figures import held_out_figures
from vary import varied
from wordpiece import WordPiece, base_pieces, cut_vocabulary

BATCH_TOKENS = 448
HEADS_FASTER = 15
SLIP_COLUMNS = [OUTPUTS.index(id) for id in ("any-slip", *SLIPS)]
MARGIN = 2.0


def options() -> argparse.Namespace:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--base", type=Path, required=True, help="folder with the base's model.safetensors and vocab.txt")
    ask.add_argument("--out", type=Path, required=True, help="folder for the weights and figures")
    ask.add_argument("--layers", default="0,2,4", help="which of the base's layers, from 0")
    ask.add_argument("--vocab", type=int, default=8000)
    ask.add_argument("--epochs", type=float, default=4)
    ask.add_argument("--rate", type=float, default=2e-4)
    ask.add_argument("--pairs", type=float, default=0.0, help="weight of the loss that holds near misses apart from what they resemble")
    ask.add_argument("--hold", default="", help="voices left out to compare runs, with a fifth of every other voice; empty: train on all")
    ask.add_argument("--start", type=Path, help="folder of a run to go on from, instead of the base weights")
    ask.add_argument("--between", default="", help="as many of the base's layers as --start has, one put after each of its own: 1,3,5")
    ask.add_argument("--without", default="", help="voices whose rows are left out entirely")
    ask.add_argument("--fresh", default="", help="files whose rows are all read in each epoch, with as many of the others' drawn at random; empty: all rows")
    ask.add_argument("--teachers", type=Path, nargs="+", default=[], help="folders of trained runs with the same pieces, whose mean is learned from beside the labels")
    ask.add_argument("--seed", type=int, default=7)
    ask.add_argument("--threads", type=int, default=2)
    ask.add_argument("--minutes", type=float, default=60, help="the rate falls to nothing by then at the latest, whatever the epochs")
    return ask.parse_args()


def split(all_rows: list[Row], hold: str) -> tuple[list[Row], list[Row]]:
    """By voice: these voices entirely, and a fifth of the others' rows, chosen by their text; pairs stay together."""
    if not hold:
        return all_rows, []
    voices = set(hold.split(","))
    fifth = lambda row: random.Random(row.pair or row.text).random() < 0.2
    out = [row.voice in voices or (row.voice != "rules" and fifth(row)) for row in all_rows]
    return [r for r, o in zip(all_rows, out) if not o], [r for r, o in zip(all_rows, out) if o]


def padded(sequences: list[list[int]]) -> torch.Tensor:
    longest = max(map(len, sequences))
    return torch.tensor([s + [0] * (longest - len(s)) for s in sequences])


def batches(ids: list[list[int]], groups: list[list[int]], rng: random.Random) -> list[list[int]]:
    """Row numbers by batch, of about BATCH_TOKENS with padding; a group (a pair) is never parted."""
    groups = sorted(groups, key=lambda g: max(len(ids[i]) for i in g) + rng.random() * 3)
    out, now, longest = [], [], 0
    for group in groups:
        longest = max(longest, *(len(ids[i]) for i in group))
        if now and longest * (len(now) + len(group)) > BATCH_TOKENS:
            out.append(now)
            now, longest = [], max(len(ids[i]) for i in group)
        now = now + group
    out.append(now)
    rng.shuffle(out)
    return out


def groups_of(train: list[Row]) -> list[list[int]]:
    by_pair: dict[str, list[int]] = {}
    for i, row in enumerate(train):
        by_pair.setdefault(row.pair or f"row {i}", []).append(i)
    return list(by_pair.values())


def of_epoch(train: list[Row], groups: list[list[int]], fresh: str, rng: random.Random) -> list[list[int]]:
    """The groups to read in one epoch: all, or those of the fresh files and as many others."""
    if not fresh:
        return groups
    names = set(fresh.split(","))
    new = [g for g in groups if train[g[0]].file in names]
    old = [g for g in groups if train[g[0]].file not in names]
    rng.shuffle(old)
    count, out = sum(map(len, new)), list(new)
    for group in old:
        if count <= 0:
            break
        out.append(group)
        count -= len(group)
    return out


def pair_loss(logits: torch.Tensor, truth: torch.Tensor, pairs: list[str | None]) -> torch.Tensor:
    """Within a pair, what is a slip must stand MARGIN above what is not, on each slip output where they differ."""
    first: dict[str, int] = {}
    couples = [(first[p], i) for i, p in enumerate(pairs) if p and first.setdefault(p, i) != i]
    if not couples:
        return logits.sum() * 0
    a, b = (list(side) for side in zip(*couples))
    apart = truth[a][:, SLIP_COLUMNS] - truth[b][:, SLIP_COLUMNS]
    told = (truth[a][:, SLIP_COLUMNS] >= 0) & (truth[b][:, SLIP_COLUMNS] >= 0) & (apart != 0)
    gap = (logits[a][:, SLIP_COLUMNS] - logits[b][:, SLIP_COLUMNS]) * apart
    return (F.relu(MARGIN - gap) * told).sum() / told.sum().clamp(min=1)


def loss_of(logits: torch.Tensor, truth: torch.Tensor, teacher: torch.Tensor | None) -> torch.Tensor:
    known = (truth >= 0).float()
    aim = truth.clamp(min=0)
    if teacher is not None:
        soft = torch.sigmoid(teacher)
        aim, known = torch.where(known > 0, 0.4 * aim + 0.6 * soft, soft), torch.where(known > 0, 1.0, 0.3)
    weight = known * (1 + 2 * aim)
    weight[:, 0] *= 3
    return (F.binary_cross_entropy_with_logits(logits, aim, reduction="none") * weight).sum() / len(logits) / 4


@torch.no_grad()
def mean_of(teachers: list[Encoder], given: torch.Tensor) -> torch.Tensor | None:
    """What the teachers say of these rows, which have the same pieces as their pupil."""
    if not teachers:
        return None
    with torch.autocast("cpu", torch.bfloat16):
        return torch.stack([teacher(given)[1].float() for teacher in teachers]).mean(0)


def learn(optimiser: torch.optim.Optimizer, loss: torch.Tensor) -> None:
    """One step down the loss, none of them a leap."""
    optimiser.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_([p for g in optimiser.param_groups for p in g["params"]], 1.0)
    optimiser.step()


def trained(model: Encoder, pieces: WordPiece, truth: torch.Tensor, train: list[Row], teachers: list[Encoder], args) -> dict:
    for frozen in (model.word.weight, model.position, model.norm.weight, model.norm.bias):
        frozen.requires_grad_(False)  # words never seen in training must keep their place beside those that are
    moving = [{"params": [*model.layer.parameters()], "lr": args.rate}, {"params": [*model.heads.parameters()], "lr": args.rate * HEADS_FASTER}]
    optimiser = torch.optim.AdamW(moving, weight_decay=0.01, fused=True)
    rng, groups, begun = random.Random(args.seed), groups_of(train), time.time()
    step, running, epoch = 0, 0.0, 0
    plain = [pieces.ids(r.text, LONGEST) for r in train]
    total = int(args.epochs * len(batches(plain, of_epoch(train, groups, args.fresh, random.Random(0)), random.Random(0))))
    gone = lambda: max(step / total, (time.time() - begun) / (args.minutes * 60))
    full = [g["lr"] for g in moving]
    model.train()
    while gone() < 1:
        mine = of_epoch(train, groups, args.fresh, rng)
        ids = [*plain]
        for i in (i for group in mine for i in group if epoch):
            ids[i] = pieces.ids(varied(train[i], rng), LONGEST)
        epoch += 1
        for batch in batches(ids, mine, rng):
            if gone() >= 1:
                break
            for group, rate in zip(optimiser.param_groups, full):
                group["lr"] = rate * min((step + 1) / (0.06 * total), 1 - gone())
            given = padded([ids[i] for i in batch])
            with torch.autocast("cpu", torch.bfloat16):
                _, logits = model(given)
            logits = logits.float()
            loss = loss_of(logits, truth[batch], mean_of(teachers, given))
            if args.pairs:
                loss = loss + args.pairs * pair_loss(logits, truth[batch], [train[i].pair for i in batch])
            learn(optimiser, loss)
            step, running = step + 1, running + loss.item()
            if step % 50 == 0:
                print(f"{step}/{total} loss {running / 50:.3f} {time.time() - begun:.0f} s", flush=True)
                running = 0.0
    return {"steps": step, "of": total, "seconds": round(time.time() - begun)}


@torch.no_grad()
def _read(model: Encoder, ids: list[list[int]], which: int) -> np.ndarray:
    model.eval()
    order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
    out: dict[int, np.ndarray] = {}
    for at in range(0, len(order), 64):
        chunk = order[at : at + 64]
        out |= zip(chunk, model(padded([ids[i] for i in chunk]))[which].numpy())
    return np.stack([out[i] for i in range(len(ids))])


def logits_for(model: Encoder, ids: list[list[int]]) -> np.ndarray:
    return _read(model, ids, 1)


def pooled_for(model: Encoder, ids: list[list[int]]) -> np.ndarray:
    return _read(model, ids, 0)


def load_run(folder: Path) -> tuple[Encoder, WordPiece]:
    kept = torch.load(folder / "weights.pt", weights_only=False)
    shape, state = kept["shape"], kept["state"]
    new = len(OUTPUTS) - shape.outputs
    if new > 0:  # outputs that came since stand at the end, and start as they do from the base
        state["heads.weight"] = torch.cat([state["heads.weight"], torch.zeros(new, state["heads.weight"].shape[1])])
        state["heads.bias"] = torch.cat([state["heads.bias"], torch.full((new,), -3.0)])
    model = Encoder(Shape(shape.vocab, shape.layers, len(OUTPUTS)))
    model.load_state_dict(state)
    return model, WordPiece(kept["pieces"])


def from_scratch(args: argparse.Namespace, everything: list[Row]) -> tuple[Encoder, WordPiece]:
    base = base_pieces(args.base / "vocab.txt")
    kept = cut_vocabulary(base, [r.text for r in everything], args.vocab)
    return from_base(args.base / "model.safetensors", kept, [int(n) for n in args.layers.split(",")], len(OUTPUTS)), WordPiece([base[i] for i in kept])


def with_layers_between(run: Encoder, pieces: WordPiece, base: Path, layers: list[int]) -> Encoder:
    index = {piece: i for i, piece in enumerate(base_pieces(base / "vocab.txt"))}
    return deepened(run, from_base(base / "model.safetensors", [index[p] for p in pieces.pieces], layers, len(OUTPUTS)))


def main() -> None:
    args = options()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    left_out = set(args.without.split(","))
    everything = [r for r in rows() if r.voice not in left_out]
    train, held = split(everything, args.hold)
    model, pieces = load_run(args.start) if args.start else from_scratch(args, everything)
    if args.between:
        model = with_layers_between(model, pieces, args.base, [int(n) for n in args.between.split(",")])
    teachers = [taught.eval() for taught, _ in map(load_run, args.teachers)]
    truth = torch.from_numpy(np.stack([targets(r) for r in train]))
    run = trained(model, pieces, truth, train, teachers, args)
    figures = {"options": {k: v for k, v in vars(args).items() if not isinstance(v, (Path, list))}, **run, "corpusSha256": corpus_sha256(), "rows": len(train)}
    if held:
        figures["held out"] = held_out_figures(held, logits_for(model, [pieces.ids(r.text, LONGEST) for r in held]))
    args.out.mkdir(parents=True, exist_ok=True)
    torch.save({"shape": model.shape, "state": model.state_dict(), "pieces": pieces.pieces}, args.out / "weights.pt")
    (args.out / "figures.json").write_text(json.dumps(figures, indent=1) + "\n")
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
