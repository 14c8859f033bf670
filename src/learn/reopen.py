"""A run's folder from a shipped model file, so that training can go on where the run itself is not at hand.

`python reopen.py --model ../../assets/model/model.bin --out run` writes `weights.pt` and `context.pt` as joint.py does. The matrices are as the file rounded them
(int8 with a scale a row); what package.py folds into the outputs of the slips is taken out again.
"""

import argparse
from pathlib import Path

import numpy as np
import torch

from context import PARTS, REPLY_PARTS, Context
from corpus import OUTPUTS
from encoder import Encoder, Shape
from joint import keep
from model_file import RENAMED, unpacked
from package import unfolded
from wordpiece import WordPiece


def encoder_of(header: dict, arrays: dict[str, np.ndarray]) -> Encoder:
    if [o["id"] for o in header["outputs"]] != list(OUTPUTS):
        raise ValueError("the file's outputs are not those of corpus.py")
    model = Encoder(Shape(len(header["vocab"]), header["layers"], len(OUTPUTS)))
    model.load_state_dict({name: torch.from_numpy(arrays[RENAMED.get(name, name)].copy()) for name in model.state_dict()})
    return model


def context_of(arrays: dict[str, np.ndarray]) -> Context:
    context, of = Context(), lambda name: torch.from_numpy(arrays[f"context.{name}"].copy())
    state = {f"{part}.weight": of(part) for part in PARTS} | {f"reply.{part}.weight": of(f"reply.{part}") for part in REPLY_PARTS}
    state |= {"place.weight": of("place"), "place.bias": of("bias"), "out.weight": of("out"), "out.bias": of("outBias")}
    state |= {"reply.mean.bias": of("reply.bias"), "lacks.weight": of("reply.out"), "lacks.bias": of("reply.outBias")}
    context.load_state_dict(state)
    return context


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--model", type=Path, required=True)
    ask.add_argument("--out", type=Path, required=True)
    args = ask.parse_args()
    header, arrays = unpacked(args.model)
    model, context = encoder_of(header, arrays), context_of(arrays)
    unfolded(model.heads)
    unfolded(context.out)
    keep(model, context, WordPiece(header["vocab"]), args.out, {"reopened": header["version"]})


if __name__ == "__main__":
    main()
