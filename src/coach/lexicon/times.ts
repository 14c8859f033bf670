/** When something will happen: named times that bind, and phrases that only sound like one. */
import { group, type Shown } from "./group.ts";

export const TIMES = {
  day: group(
    "monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, today, tonight, tomorrow, noon, midday, midnight, lunchtime, eod, cob",
    "end of day, end of the day, end of business, close of business, close of play, this morning, this afternoon, this evening, next week, this week, the weekend, end of the week, end of this week, end of the month, tomorrow morning, tomorrow afternoon, the morning, first thing",
  ),
  month: group(
    "january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec",
  ),
  unit: group(
    "minute, minutes, min, mins, hour, hours, hr, hrs, day, days, week, weeks, business day, business days, working day, working days, business hours, working hours, calendar days",
  ),
  soon: group(
    "soon, shortly, asap, presently, sometime, someday, eventually, momentarily",
    "as soon as possible, as soon as we can, as soon as i can, as quickly as possible, as quickly as we can, as fast as possible, as fast as we can, as soon as practicable, in due course, in due time, in the near future, in the coming days, in the next few days, in a few days, within a few days, at some point, at some stage, when possible, when we can, when i can, whenever possible, at our earliest convenience, at the earliest opportunity, at the earliest, before long, in a timely manner, in a timely fashion, without undue delay, any day now, one of these days, down the line, down the road, in good time, sooner or later, when time permits, when i get a chance, when we get a chance, some time soon, sometime soon, very soon",
  ),
};

export const EXAMPLES: Record<string, Shown> = {
  day: {
    examples: ["It comes on [Friday].", "It comes by [close of play]."],
    nearMisses: ["It comes in spring.", "The play is on."],
  },
  month: {
    examples: ["It comes in [March].", "It's due in [sept]."],
    nearMisses: ["It comes in spring.", "It's due in seven."],
  },
  unit: {
    examples: ["It takes two [hours].", "It takes five [working days]."],
    nearMisses: ["It takes two people.", "It works."],
  },
  soon: {
    examples: ["It comes [asap].", "It comes [in due course]."],
    nearMisses: ["It comes today.", "The course is long."],
  },
};
