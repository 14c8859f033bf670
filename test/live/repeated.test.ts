/** A sentence that was sent to one customer is named when it is typed for the next, and none of its words are kept. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Desk, startDesk, VIEWS } from "../support/demo-desk.ts";

/** Repeated, never retried: a test that fails once in three has failed. */
const THRICE = { repeats: 2 };
const CANARY = "zanzibar";
const SENTENCE = `I have asked our warehouse to look for the ${CANARY} parcel on every single shelf today.`;
const FIRST = `${SENTENCE} I call you before six with what they found.`;
const SECOND = `The new boots left our shop this morning and reach you soon. ${SENTENCE}`;

let desk: Desk;
// A browser of its own for each test: what is kept in one must not be known in the next.
beforeEach(async () => {
  desk = await startDesk();
});
afterEach(() => desk.close());

const kept = async (): Promise<string> => JSON.stringify(await desk.storage());

it.each(VIEWS)("a sentence sent in the %s view is named in the next ticket's reply", THRICE, async (view) => {
  const first = await desk.open(view, 101);
  await first.type(FIRST);
  await first.is("coached");
  expect(await first.panel.textContent()).not.toContain("Says the same words again");
  await first.send();
  await expect.poll(kept).toContain("fingerprint");

  const second = await desk.open(view, 102);
  await second.type(SECOND);
  await second.is("coached");
  await second.panel.getByText("Says the same words again").first().waitFor();

  expect(await kept()).not.toMatch(new RegExp(`${CANARY}|warehouse|parcel|127\\.0\\.0\\.1`, "i"));
});

it("a note is not kept", THRICE, async () => {
  const note = await desk.open("plain", 103);
  await note.page.locator("#note").click();
  await note.root.click();
  await note.type(FIRST);
  await note.is("note");
  await note.send();
  await note.page.locator("#note").click();
  await note.root.click();
  await note.type(SECOND);
  await note.is("coached");
  await note.send();
  await expect.poll(kept).toContain("fingerprint");
  expect((await kept()).split('"day"')).toHaveLength(2);
});
