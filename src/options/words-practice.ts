/** Every word of the part about the agent's own practice. */
import type { Say } from "../words/say.ts";

/** A day as the language writes it, without its year. */
const dayIn = ({ language }: Say, day: string): string =>
  new Intl.DateTimeFormat(language, { day: "numeric", month: "short", timeZone: "UTC" }).format(new Date(day));

export function practiceWords(say: Say) {
  const share = (found: number, sent: number): string => say("practice_share", { found, sent });
  return {
    practice: say("practice_title"),
    practiceAbout: say("practice_about"),
    keepCounts: say("practice_keep"),
    keepCountsAbout: say("practice_keepAbout"),
    noCounts: say("practice_none"),
    replies: (count: number) => say("practice_replies", { count }),
    toWorkOn: say("practice_toWorkOn"),
    goingWell: say("practice_goingWell"),
    share,
    taken: (count: number) => say("practice_taken", { count }),
    chart: (found: number, sent: number) => say("practice_chart", { share: share(found, sent) }),
    weekByWeek: say("practice_weekByWeek"),
    week: say("practice_week"),
    foundIn: say("practice_found"),
    sent: say("practice_sent"),
    day: (day: string) => dayIn(say, day),
    quietNow: say("practice_quiet"),
    quietAbout: (replies: number) => say("practice_quietAbout", { replies }),
    clearCounts: say("practice_clear"),
    cleared: say("practice_cleared"),
    bringBack: say("practice_undo"),
    unkept: say("practice_unkept"),
  };
}
