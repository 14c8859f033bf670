"""Two small layers over a trained encoder's vectors: what a sentence's neighbours, the reply and the customer's message say of it, and what the whole reply lacks.

`python context.py --run soup --drafts sentences.jsonl` reads what draft-sentences.mjs wrote of complete drafts and keeps `context.pt` beside the run's weights.
The encoder itself stays as it is; src/model/context.ts is the same forward pass.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from calibrate import truth_of
from corpus import ABSENCES, OUTPUTS, STRENGTHS
from encoder import HIDDEN, LONGEST
from train import load_run, logits_for, pooled_for

WIDTH, REPLY_WIDTH = 192, 96
PARTS = ("own", "before", "after", "whole", "customer")
REPLY_PARTS = ("mean", "highest", "customer")


class Context(nn.Module):
    """Named as in the model file."""

    def __init__(self, drop: float = 0.4):
        super().__init__()
        for part in PARTS:
            setattr(self, part, nn.Linear(HIDDEN, WIDTH, bias=False))
        self.place = nn.Linear(3, WIDTH)
        self.out = nn.Linear(WIDTH, len(OUTPUTS))
        self.reply = nn.ModuleDict({part: nn.Linear(HIDDEN, REPLY_WIDTH, bias=part == "mean") for part in REPLY_PARTS})
        self.lacks = nn.Linear(REPLY_WIDTH, len(ABSENCES))
        self.drop = nn.Dropout(drop)
        nn.init.zeros_(self.out.weight)
        nn.init.zeros_(self.out.bias)

    def sentences(self, around: dict[str, torch.Tensor], place: torch.Tensor) -> torch.Tensor:
        """What to add to the sentences' logits; `around` has a row a sentence for each of PARTS."""
        total = self.place(place) + sum(getattr(self, part)(self.drop(around[part])) for part in PARTS)
        return self.out(self.drop(F.relu(total)))

    def replies(self, whole: dict[str, torch.Tensor]) -> torch.Tensor:
        total = sum(self.reply[part](self.drop(whole[part])) for part in REPLY_PARTS)
        return self.lacks(self.drop(F.relu(total)))


class Drafts:
    """Sentences of complete drafts as the context hears them: only those that the coach asks about."""

    def __init__(self, sentences: list[dict], model, pieces):
        self.sentences = sentences
        texts = [s["text"] for s in sentences]
        messages = list(dict.fromkeys(s["customer"] for s in sentences if s["customer"]))
        ids = [pieces.ids(t, LONGEST) for t in texts]
        self.pooled, self.logits = pooled_for(model, ids), logits_for(model, ids)
        heard = dict(zip(messages, pooled_for(model, [pieces.ids(m, LONGEST) for m in messages]))) if messages else {}
        nothing = np.zeros(HIDDEN, np.float32)
        self.replies: dict[str, list[int]] = {}
        for i, s in enumerate(sentences):
            self.replies.setdefault(s["draft"], []).append(i)
        self.around = {part: np.zeros((len(texts), HIDDEN), np.float32) for part in PARTS}
        self.around["own"] = self.pooled
        self.place = np.zeros((len(texts), 3), np.float32)
        self.whole = {part: np.zeros((len(self.replies), HIDDEN), np.float32) for part in REPLY_PARTS}
        for r, mine in enumerate(self.replies.values()):
            vectors, message = self.pooled[mine], heard.get(sentences[mine[0]]["customer"], nothing)
            for part, value in (("mean", vectors.mean(0)), ("highest", vectors.max(0)), ("customer", message)):
                self.whole[part][r] = value
            for n, i in enumerate(mine):
                self.around["whole"][i], self.around["customer"][i] = vectors.mean(0), message
                if n > 0:
                    self.around["before"][i] = vectors[n - 1]
                if n + 1 < len(mine):
                    self.around["after"][i] = vectors[n + 1]
                self.place[i] = (n == 0, n + 1 == len(mine), len(mine) / 10)

    def firsts(self) -> list[dict]:
        return [self.sentences[mine[0]] for mine in self.replies.values()]

    def batch(self, rows: torch.Tensor) -> tuple[dict[str, torch.Tensor], torch.Tensor]:
        at = rows.numpy()
        return {part: torch.from_numpy(self.around[part][at]) for part in PARTS}, torch.from_numpy(self.place[at])

    def whole_batch(self, rows: torch.Tensor) -> dict[str, torch.Tensor]:
        return {part: torch.from_numpy(self.whole[part][rows.numpy()]) for part in REPLY_PARTS}


@torch.no_grad()
def in_context(context: Context, drafts: Drafts) -> tuple[np.ndarray, np.ndarray]:
    """(logits of the sentences, logits of what the replies lack)."""
    context.eval()
    more = context.sentences(*drafts.batch(torch.arange(len(drafts.sentences)))).numpy()
    return drafts.logits + more, context.replies(drafts.whole_batch(torch.arange(len(drafts.replies)))).numpy()


def _masked_targets(drafts: Drafts) -> tuple[torch.Tensor, torch.Tensor]:
    truth = torch.from_numpy(truth_of(drafts.sentences))
    known = (truth >= 0).float()
    known[[s["either"] for s in drafts.sentences]] = 0
    known[[not s["praises"] for s in drafts.sentences], OUTPUTS.index(STRENGTHS[0]) :] = 0
    return truth.clamp(min=0), known


def _sentence_loss(context: Context, drafts: Drafts, rows: torch.Tensor, truth: torch.Tensor, known: torch.Tensor) -> torch.Tensor:
    logits = torch.from_numpy(drafts.logits[rows.numpy()]) + context.sentences(*drafts.batch(rows))
    weight = known[rows] * (1 + 2 * truth[rows])
    weight[:, 0] *= 3
    return (F.binary_cross_entropy_with_logits(logits, truth[rows], reduction="none") * weight).sum() / len(rows) / 4


def trained(drafts: Drafts, epochs: int, seed: int) -> Context:
    torch.manual_seed(seed)
    context = Context()
    truth, known = _masked_targets(drafts)
    firsts = drafts.firsts()
    counted = torch.tensor([r for r, s in enumerate(firsts) if s["absences"]], dtype=torch.long)
    lacking = torch.tensor([[id in s["missing"] for id in ABSENCES] for s in firsts], dtype=torch.float32)
    optimiser = torch.optim.AdamW(context.parameters(), lr=4e-4, weight_decay=0.03)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda epoch: 1 - 0.9 * epoch / epochs)
    for _ in range(epochs):
        context.train()
        steps = torch.randperm(len(drafts.sentences)).split(64)
        wholes = counted[torch.randperm(len(counted))].chunk(max(1, len(steps)))
        for n, rows in enumerate(steps):
            loss = _sentence_loss(context, drafts, rows, truth, known)
            if n < len(wholes) and len(wholes[n]):
                mine = wholes[n]
                loss = loss + F.binary_cross_entropy_with_logits(context.replies(drafts.whole_batch(mine)), lacking[mine])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
        schedule.step()
    return context


def tensors_of(context: Context) -> dict[str, np.ndarray]:
    """By their names in the model file."""
    state = {name: tensor.numpy() for name, tensor in context.state_dict().items()}
    named = {f"context.{part}": state[f"{part}.weight"] for part in PARTS}
    named |= {"context.place": state["place.weight"], "context.bias": state["place.bias"], "context.out": state["out.weight"], "context.outBias": state["out.bias"]}
    named |= {f"context.reply.{part}": state[f"reply.{part}.weight"] for part in REPLY_PARTS}
    return named | {"context.reply.bias": state["reply.mean.bias"], "context.reply.out": state["lacks.weight"], "context.reply.outBias": state["lacks.bias"]}


def load_context(run: Path) -> Context:
    context = Context()
    context.load_state_dict(torch.load(run / "context.pt"))
    return context


def read_sentences(file: Path) -> list[dict]:
    return [s for line in file.open(encoding="utf-8") if (s := json.loads(line))["asked"]]


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--run", type=Path, required=True, help="folder that train.py wrote")
    ask.add_argument("--drafts", type=Path, required=True, help="what draft-sentences.mjs wrote of the training drafts")
    ask.add_argument("--epochs", type=int, default=8)
    ask.add_argument("--seed", type=int, default=1)
    args = ask.parse_args()
    model, pieces = load_run(args.run)
    context = trained(Drafts(read_sentences(args.drafts), model, pieces), args.epochs, args.seed)
    torch.save(context.state_dict(), args.run / "context.pt")


if __name__ == "__main__":
    main()
