"""The mean of runs that began from the same base weights: of two that differ by their seed, steadier than either; of one and what it was trained on to, new without loss of the old."""

import argparse
import json
from pathlib import Path

import torch


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--runs", type=Path, nargs="+", required=True)
    ask.add_argument("--out", type=Path, required=True)
    args = ask.parse_args()
    kept = [torch.load(run / "weights.pt", weights_only=False) for run in args.runs]
    if any(k["pieces"] != kept[0]["pieces"] or k["shape"] != kept[0]["shape"] for k in kept):
        raise SystemExit("the runs differ in vocabulary or shape")
    mean = {name: sum(k["state"][name] for k in kept) / len(kept) for name in kept[0]["state"]}
    args.out.mkdir(parents=True, exist_ok=True)
    torch.save({**kept[0], "state": mean}, args.out / "weights.pt")
    if all((run / "context.pt").exists() for run in args.runs):
        around = [torch.load(run / "context.pt") for run in args.runs]
        torch.save({name: sum(a[name] for a in around) / len(around) for name in around[0]}, args.out / "context.pt")
    figures = [json.loads((run / "figures.json").read_text()) for run in args.runs]
    (args.out / "figures.json").write_text(json.dumps({"mean of": figures}, indent=1) + "\n")


if __name__ == "__main__":
    main()
