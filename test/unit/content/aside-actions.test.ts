// @vitest-environment jsdom
/** Putting aside and bringing back, through a whole session: what the worker keeps, refuses, or may not change. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asideOf, asides, isAside } from "../../../src/panel/aside.ts";
import { assessmentOf } from "../../support/fake-coach.ts";
import { present } from "../../support/fake-page.ts";
import { coachedSession, type OpenedSession, rest, slip, startClock, stopClock, type } from "../../support/session-page.ts";

beforeEach(() => void startClock());
afterEach(stopClock);

const reaches = ({ panel }: OpenedSession) => panel.state().aside.map(({ reach }) => reach);

describe("a rule switched off in the panel", () => {
  it("is put aside once the worker has kept it, and the draft is looked at anew", async () => {
    const session = await coachedSession();
    session.panel.actions().putAside(slip, "always");
    expect(reaches(session)).toEqual([]);
    const asked = session.coach.asked.length;
    present(session.coach.switched.at(-1)).heard({ kind: "kept" });
    await rest();
    expect(session.coach.switched).toMatchObject([{ rule: slip.rule, on: false }]);
    expect(reaches(session)).toEqual(["always"]);
    expect(session.panel.state().notice).toEqual({ kind: "rule-off", title: slip.title });
    expect(session.coach.asked).toHaveLength(asked + 1);
    expect(session.memory.rulesOff).toHaveLength(1);
  });

  it("is switched on again from the list", async () => {
    const session = await coachedSession();
    session.panel.actions().putAside(slip, "always");
    present(session.coach.switched.at(-1)).heard({ kind: "kept" });
    session.panel.actions().bringBack(present(session.panel.state().aside[0]));
    expect(reaches(session)).toEqual(["always"]);
    present(session.coach.switched.at(-1)).heard({ kind: "kept" });
    expect(session.coach.switched.at(-1)).toMatchObject({ rule: slip.rule, on: true });
    expect(reaches(session)).toEqual([]);
    expect(session.panel.state().notice).toEqual({ kind: "rule-on", title: slip.title });
  });

  it.each([[{ kind: "not-kept" }], [{ kind: "managed", by: { company: "Acme", reason: "", contact: "" } }]] as const)(
    "stays on and says so: %j",
    async (answer) => {
      const session = await coachedSession();
      session.panel.actions().putAside(slip, "always");
      present(session.coach.switched.at(-1)).heard(answer);
      expect(reaches(session)).toEqual([]);
      expect(session.panel.state().notice).toEqual(answer);
    },
  );
});

describe("put aside in one reply", () => {
  it("comes back from the list, paint and all", async () => {
    const session = await coachedSession();
    session.panel.actions().putAside(slip, "reply");
    expect(session.paint.mock.lastCall?.[2]).toEqual([]);
    session.panel.actions().bringBack(present(session.panel.state().aside[0]));
    expect(reaches(session)).toEqual([]);
    expect(session.paint.mock.lastCall?.[2]).toHaveLength(1);
    expect(session.coach.switched).toEqual([]);
  });

  it("is forgotten with the reply", async () => {
    const session = await coachedSession();
    session.panel.actions().putAside(slip, "reply");
    await type(session.field, "");
    expect(reaches(session)).toEqual([]);
    await type(session.field, "No, it's our policy.");
    session.coach.latest().answer(assessmentOf([slip]));
    expect(session.panel.state().aside).toEqual([]);
  });
});

describe("a light tip that the coach holds back", () => {
  const light = { ...slip, quiet: true } as const;

  it("is neither painted nor put aside, is listed with its way back, and shown in this reply alone once it is wanted", async () => {
    const session = await coachedSession();
    await type(session.field, "No, sorry, it's our policy.");
    session.coach.latest().answer(assessmentOf([light]));
    expect([session.paint.mock.lastCall?.[2], reaches(session)]).toEqual([[], []]);
    const [held] = asides(session.panel.state().aside, [light]);
    expect(held).toMatchObject({ rule: slip.rule, reach: "clean" });
    session.panel.actions().bringBack(present(held));
    expect(session.paint.mock.lastCall?.[2]).toHaveLength(1);
    expect(asides(session.panel.state().aside, [light])).toEqual([]);
    await type(session.field, "");
    expect(isAside(session.panel.state().aside, light)).toBe(true);
  });

  it("can be put aside like any other once it is shown", () => {
    const shown = asideOf(light, "shown");
    expect([isAside([shown], light), isAside([shown, asideOf(light, "words")], light)]).toEqual([false, true]);
  });
});

describe("hidden on this site", () => {
  it("shows and paints nothing, and goes on reading", async () => {
    const session = await coachedSession();
    session.panel.actions().resize("none");
    expect(session.panel.state().size).toBe("none");
    expect(session.memory.size).toBe("none");
    expect(session.paint.mock.lastCall?.[2]).toEqual([]);
    await type(session.field, "We can't.");
    expect(session.coach.latest().input.draft).toBe("We can't.");
    expect(session.panel.state().size).toBe("none");
  });
});
