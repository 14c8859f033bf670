/** Words for what a customer feels, and for what a problem does to them. */
import { group, type Shown } from "./group.ts";

export const FEELINGS = {
  feeling: group(
    "frustrating, frustrated, frustration, frustrations, upset, upsetting, annoying, annoyed, annoyance, stress, stressed, stressful, worry, worried, worrying, worrisome, concerned, concerning, disappointing, disappointed, disappointment, distressing, distressed, exhausting, exhausted, anxious, anxiety, alarming, alarmed, scary, scared, frightening, frightened, unsettling, unsettled, maddening, infuriating, infuriated, exasperating, exasperated, aggravating, disheartening, disheartened, unnerving, nerve-wracking, nerve-racking, tiring, draining, inconvenient, painful, unfair, angry, anger, awful, horrible, dreadful, miserable, embarrassing, embarrassed, humiliating, irritating, irritated, irritation, discouraging, demoralising, demoralizing, devastating, devastated, heartbreaking, overwhelming, overwhelmed, uncomfortable, unpleasant, galling, gutting, gutted, rotten, lousy, maddened, unacceptable",
    "fed up, a pain, a real pain, a nuisance, a real nuisance, a headache, a hassle, a letdown, a let down, a let-down, a blow, a shock, a worry, a nightmare, a disappointment, the last thing you need, the last thing you needed, the last thing anyone wants, the last thing you want, the last thing anyone needs, let down, out of order, at the end of your rope, sick of this, a lot to deal with, a lot to take in, hard on you",
  ),
  "soft-feeling": group("tough, hard, difficult, confusing, confused, rough, tricky, long, sad"),
  consequence: group("late, ruined, spoiled, wasted, stranded, stuck, out of pocket, in the dark, empty-handed, empty handed, locked out"),
};

export const EXAMPLES: Record<string, Shown> = {
  feeling: {
    examples: ["It's [infuriating].", "It was [a real nuisance]."],
    nearMisses: ["He is furry.", "A new sense."],
  },
  "soft-feeling": {
    examples: ["It's [confusing].", "A [rough] day."],
    nearMisses: ["A fusion of both.", "Roughly ten."],
  },
  consequence: {
    examples: ["The cake was [ruined].", "You were [out of pocket]."],
    nearMisses: ["The ruins are old.", "The pocket is torn."],
  },
};
