// @vitest-environment jsdom
/** The life of one reply box: what it reads, asks and shows, and that it ends. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { assessmentOf } from "../../support/fake-coach.ts";
import type { fakeResizes } from "../../support/fake-page.ts";
import { coachedSession, DRAFT, openedSession, rest, slip, startClock, stopClock, type } from "../../support/session-page.ts";

let resizes: ReturnType<typeof fakeResizes>;
beforeEach(() => {
  resizes = startClock();
});
afterEach(stopClock);

describe("a session", () => {
  it("shows itself at once, then asks about what already stands in the box", async () => {
    const { panel, coach } = openedSession();
    expect(panel.state().mode).toBe("idle");
    await rest();
    expect(coach.latest().input).toMatchObject({ draft: DRAFT, customer: "Where is it?", channel: "email" });
    expect(panel.state().mode).toBe("reading");
  });

  it("shows the answer and paints its words", async () => {
    const { panel, paint, field } = await coachedSession();
    expect(panel.state()).toMatchObject({ mode: "coached", assessment: { findings: [{ rule: "policy-wall" }] } });
    expect(paint.mock.lastCall?.slice(0, 3)).toMatchObject([field, { text: DRAFT }, [{ start: slip.start, end: slip.end, kind: "slip" }]]);
  });

  it("leaves the old paint while the agent types on, and wipes it with the draft", async () => {
    const { paint, field } = await coachedSession();
    paint.mockClear();
    await type(field, "Well. No.");
    expect(paint).not.toHaveBeenCalled();
    await type(field, "");
    expect(paint.mock.lastCall?.[2]).toEqual([]);
  });

  it("waits for an input method to finish", async () => {
    const { field, coach } = openedSession("");
    await rest();
    field.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
    await type(field, "n");
    expect(coach.asked).toHaveLength(0);
    field.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
    await rest();
    expect(coach.latest().input.draft).toBe("n");
  });

  it("sees a value that a script put in when the focus comes back", async () => {
    const { field, coach } = openedSession("");
    await rest();
    field.value = "a macro";
    field.blur();
    await rest();
    expect(coach.latest().input.draft).toBe("a macro");
  });

  it("notices that a reply became a note, and paints nothing there", async () => {
    const { field, coach, panel, paint } = await coachedSession();
    field.setAttribute("data-reply-coach-mode", "note");
    await type(field, "not for the customer");
    expect(panel.state()).toMatchObject({ mode: "note", assessment: null });
    expect(coach.asked.map(({ input }) => input.note ?? false)).toEqual([false, true]);
    expect(paint.mock.lastCall?.[2]).toEqual([]);
  });

  it("says so when the extension was updated: paint off, draft untouched", async () => {
    const { field, coach, panel, paint } = await coachedSession();
    await type(field, `${DRAFT} Sorry.`);
    coach.latest().fail("updated");
    expect(panel.state()).toMatchObject({ mode: "lost", lost: "updated", assessment: null });
    expect(paint.mock.lastCall?.[2]).toEqual([]);
    expect(field.value).toBe(`${DRAFT} Sorry.`);
  });

  it("asks again on retry when nobody answered", async () => {
    const { coach, panel } = openedSession();
    await rest();
    coach.latest().fail("silent");
    expect(panel.state()).toMatchObject({ mode: "lost", lost: "silent" });
    panel.actions().retry();
    await rest();
    coach.latest().answer(assessmentOf());
    expect(panel.state().mode).toBe("coached");
  });

  it("says when its box has left the page, however that came about", async () => {
    const { field, gone } = openedSession();
    await rest();
    expect(gone).not.toHaveBeenCalled();
    field.remove();
    resizes.happen();
    await vi.advanceTimersByTimeAsync(50);
    expect(gone).toHaveBeenCalledTimes(1);
  });

  it("leaves nothing running after its end", async () => {
    const { field, life, panel, coach, paint } = await coachedSession();
    await type(field, "more");
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    life.abort();
    const [drawn, asked, painted] = [panel.states.length, coach.asked.length, paint.mock.calls.length];
    expect(vi.getTimerCount()).toBe(0);
    expect(resizes.observed).toBe(0);
    await type(field, "even more");
    coach.latest().answer(assessmentOf());
    window.dispatchEvent(new Event("scroll"));
    expect(vi.getTimerCount()).toBe(0);
    expect([panel.states.length, coach.asked.length, paint.mock.calls.length]).toEqual([drawn, asked, painted]);
  });
});
