"""Other ways to write the same row, so that a verdict hangs on what is said and not on its typing or its neighbours."""

import random
import re

from corpus import Row

CHAT = {"you": "u", "your": "ur", "are": "r", "please": "pls", "thanks": "thx", "because": "cuz", "with": "w", "to": "2", "and": "n", "tomorrow": "tmrw"}
BEFORE = ["Hi Jo, ", "Hi Sam. ", "Thanks for the photo. ", "Ok, ", "So, ", "Well, ", "Sir, ", "Hello Mrs Bell, ", "Right, ", "Yes. ", "ok so ", "hey, "]
AFTER = [" Regards, Ana", " :)", ", Jo.", " Best, Tom", " thanks", "!", " Cheers, Lou", ", sir", " ref 4471"]
CHATTY, NEIGHBOURED = 0.15, 0.12


def chatty(text: str, rng: random.Random) -> str:
    """As typed on a phone: fewer marks, some short forms."""
    bare = re.sub(r"['\u2019]", "", text).rstrip(".")
    bare = re.sub(r"[,;:]", "", bare) if rng.random() < 0.6 else bare
    return re.sub(r"[A-Za-z]+", lambda m: CHAT[m[0].lower()] if m[0].lower() in CHAT and rng.random() < 0.5 else m[0], bare)


def varied(row: Row, rng: random.Random) -> str:
    chance = rng.random()
    if chance < CHATTY:
        return chatty(row.text, rng)
    if chance < CHATTY + NEIGHBOURED and len(row.text.split()) > 3 and not row.labels & {"warm-greeting", "impersonal-opening"}:
        return rng.choice(BEFORE) + row.text if rng.random() < 0.6 else row.text.rstrip(".") + rng.choice(AFTER)
    return row.text
