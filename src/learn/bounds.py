"""What each behaviour is worth by itself, on the drafts of writers whom neither encoder nor context has met; adds it to the card.

The calibration drafts have a dozen findings of a behaviour at most. The sixth run of train.sh was trained before seven of the writers had
written, so their 2,912 drafts are unseen text to it, and to a context trained on the other writers' drafts. It is a little weaker than the shipped
model (its vectors are of 4,103 drafts, not of 7,703), so what it says of a behaviour is said with care; temperatures are from the calibration drafts, as ever.
"""

import argparse
import json
from pathlib import Path

import numpy as np

from calibrate import GATE, SLIP_COLUMNS, alarms, alone, right_of, sigmoid, tempered, told, truth_of, wilson_lower
from context import Drafts, in_context, read_sentences, trained
from corpus import CUSTOMER, OUTPUTS, SLIPS
from package import ANY_SHARE
from train import load_run

AIMS = (0.8, 0.9)
CUTS = (0.4, 0.5, 0.6, 0.7, 0.8, 0.9)


def split(sentences: list[dict], unmet: str) -> tuple[list[dict], list[dict]]:
    """Those of the writers that were met, and of the others."""
    named = set(unmet.split(","))
    apart = [s["voice"] in named for s in sentences]
    return [s for s, o in zip(sentences, apart) if not o], [s for s, o in zip(sentences, apart) if o]


def chances(logits: np.ndarray, fits: list[tuple[float, float]]) -> np.ndarray:
    return np.stack([sigmoid(logits[:, j] / t + b) for j, (t, b) in enumerate(fits)], axis=1)


def folded(logits: np.ndarray) -> np.ndarray:
    """As package.py ships them: a share of "any slip" in each slip's own."""
    out = logits.copy()
    out[:, SLIP_COLUMNS] += ANY_SHARE * logits[:, :1]
    return out


def likeliest(p: np.ndarray, sentences: list[dict]) -> list[tuple[str, float, bool]]:
    """The likeliest slip of each sentence where the rules are silent: (behaviour, probability, whether it is right)."""
    mine = [i for i, s in enumerate(sentences) if alone(s) and not s["either"] and p[i, 0] >= GATE]
    tops = [(i, int(p[i, SLIP_COLUMNS].argmax())) for i in mine]
    return [(SLIPS[b], float(p[i, SLIP_COLUMNS[b]]), right_of(sentences[i], SLIPS[b])) for i, b in tops]


def by_behaviour(said: list[tuple[str, float, bool]]) -> dict:
    out = {}
    for id in SLIPS:
        at = {cut: [right for b, p, right in said if b == id and p >= cut] for cut in CUTS}
        bound = lambda cut: wilson_lower(sum(at[cut]), len(at[cut]))
        first = {f"bound of {aim} from": next((cut for cut in CUTS if bound(cut) >= aim), None) for aim in AIMS}
        out[id] = {"right": sum(at[CUTS[0]]), "of": len(at[CUTS[0]]), "lower bound": round(bound(CUTS[0]), 2), **first}
    return out


def by_threshold(p: np.ndarray, sentences: list[dict]) -> dict:
    missed = sum(bool(s["slips"]) and not s["either"] and alone(s) for s in sentences)
    good = len({s["draft"] for s in sentences if s["clean"]})
    out = {}
    for cut in CUTS:
        found = told(p, sentences, GATE, {id: cut for id in SLIPS})
        right, flagged = sum(r for _, _, r in found), {sentences[i]["draft"] for i, _, _ in found if sentences[i]["clean"]}
        slips = sum(bool(sentences[i]["slips"]) for i, _, _ in found)
        out[str(cut)] = {"a slip at all": f"{slips}/{len(found)}", "right": f"{right}/{len(found)}", "of the slips that the rules miss": f"{right}/{missed}", "good drafts": f"{len(flagged)}/{good}"}
    return out


def figures_of(p: np.ndarray, sentences: list[dict]) -> dict:
    found = told(p, sentences, GATE, {id: CUTS[0] for id in SLIPS})
    return {
        "drafts": len({s["draft"] for s in sentences}),
        "by threshold": by_threshold(p, sentences),
        "by behaviour": by_behaviour(likeliest(p, sentences)),
        **{f"good drafts flagged, by {key}": alarms(found, sentences, key) for key in ("register", "voice")},
    }


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--run", type=Path, required=True, help="the sixth run")
    ask.add_argument("--unmet", required=True, help="the voices that it was trained without")
    ask.add_argument("--drafts", type=Path, required=True, help="what draft-sentences.mjs wrote of the training drafts")
    ask.add_argument("--sentences", type=Path, required=True, help="the same of the calibration drafts, for temperatures")
    ask.add_argument("--card", type=Path, required=True)
    args = ask.parse_args()
    model, pieces = load_run(args.run)
    met, unmet = split(read_sentences(args.drafts), args.unmet)
    context = trained(Drafts(met, model, pieces), epochs=14, seed=1)
    read = lambda sentences: folded(in_context(context, Drafts(sentences, model, pieces))[0])
    known = read_sentences(args.sentences)
    logits, truth = read(known), truth_of(known)
    fits = [(1.0, 0.0) if id == CUSTOMER else tempered(logits[:, j], truth[:, j]) for j, id in enumerate(OUTPUTS)]
    p = chances(read(unmet), fits)
    card = json.loads(args.card.read_text())
    card["writers never met"] = figures_of(p, unmet)
    args.card.write_text(json.dumps(card, indent=1) + "\n")
    print(json.dumps(card["writers never met"], indent=1))


if __name__ == "__main__":
    main()
