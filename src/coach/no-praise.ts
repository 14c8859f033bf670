/** What takes praise back, whatever the praise is for: threats, guesses, sneers, brush-offs and blame in the same sentence. */
import type { Phrase } from "./pattern.ts";

export const NO_PRAISE: readonly Phrase[] = [
  "(<menace>|<hedge>|<brush-off>|<minimise-idiom>|<talk-down-idiom>|<blame-idiom>|<again-idiom>|<soon>|<curse>|seems|seem|seemed|apparently|presumably|supposedly|allegedly|appears|appeared|evidently|clearly|obviously|naturally|surely|simply|merely|should have|should of|could have|ought to have|had you|if you had|next time|in future|in the future|regret|unfortunately|sadly|regrettably|alas|afraid|policy|policies|terms|rules|rulebook|regulations|procedure|pursuant|accordance|aforementioned|hereby|herewith|our hands|my hands|nothing i can|nothing we can)",
  "you (did not|do not (read|look|check|listen)|never|failed|forgot|neglected|missed|were told|were informed|ignored|are responsible)",
  "not (our|my|ours|mine|responsible|liable|for us|up to (me|us))",
];
