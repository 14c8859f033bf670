/** The agent's own time, as the coach is told it. */
import { expect, it } from "vitest";
import { localTime } from "../../../src/background/clock.ts";

it("is the day and time where the agent sits, whatever the zone", () => {
  expect(localTime(new Date(2026, 2, 2, 9, 5))).toBe("2026-03-02T09:05");
  expect(localTime(new Date(2026, 11, 31, 23, 59))).toBe("2026-12-31T23:59");
});
