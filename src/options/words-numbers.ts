/** The words of numbers that a company asks for, in the part Privacy. */
import type { Outcome } from "../metrics/delivery.ts";
import type { Say } from "../words/say.ts";

const ended = (say: Say, answer: Outcome | null, time: string): string => {
  switch (answer?.ended) {
    case undefined:
      return say("numbers_waits", { time });
    case "refused":
      return say("numbers_refused", { time, status: String(answer?.status) });
    case "taken":
      return say("numbers_taken", { time });
    case "later":
      return say("numbers_later", { time });
    case "given-up":
      return say("numbers_givenUp", { time });
  }
};

export const numbersWords = (say: Say) => ({
  numbers: say("numbers_title"),
  noNumbers: say("numbers_none"),
  numbersGo: (host: string) => say("numbers_about", { host }),
  numbersWhen: (minutes: number, group: number) => say("numbers_when", { minutes, group }),
  numbersNotYet: say("numbers_notYet"),
  /** `at`: when it was sent, in milliseconds since 1970; `answer`: null while there is none. */
  numbersEnded: (answer: Outcome | null, at: number) =>
    ended(say, answer, new Date(at).toLocaleString(say.language, { dateStyle: "medium", timeStyle: "short" })),
  numbersCounted: say("numbers_counted"),
  numbersOf: say("numbers_of"),
  numbersCount: say("numbers_count"),
  numbersBody: say("numbers_body"),
});
