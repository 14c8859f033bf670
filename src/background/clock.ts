/** The agent's own time: dates in a draft are meant where the agent sits, and the coach has no clock. */

const two = (value: number): string => String(value).padStart(2, "0");

/** Local time as ISO 8601 without a zone, such as "2026-11-22T09:05". */
export const localTime = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
