/** The tagger's script: it only lays ready what wakes the tagger, so that having been run costs nothing. */
import { wakeTagger } from "./tagger.ts";
import { TAGGER_SCRIPT, type TaggerScript } from "./tagger-apart.ts";

/** As in tagger-apart.ts. */
declare const BUILD: string;

Object.assign(globalThis, { [TAGGER_SCRIPT]: { build: BUILD, wakeTagger } satisfies TaggerScript });
