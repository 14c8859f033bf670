/** A team's pack in a real Chromium: loaded from a file, tried in the lab beside the page, and at work at the reply box at once. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type Desk, startDesk } from "../support/demo-desk.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SAMPLE = fileURLToPath(new URL("../../assets/sample-pack.json", import.meta.url));
/** Repeated, never retried: a test that fails once in three has failed. */
const THRICE = { repeats: 2 };
const CSV = [
  "title,body",
  ...Array.from({ length: 150 }, (_, i) => `Macro ${i},"Please be informed that lamp ${i} left today. It's our policy."`),
].join("\r\n");

let desk: Desk;
let options: Page;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.close());
beforeEach(() => desk.forget());

const openPart = async (part: string): Promise<void> => {
  options = await desk.openOptions(part);
};
const objections = async (): Promise<string[]> => {
  await options.evaluate(AXE);
  return options.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(" ")}`));
  });
};
const load = (name: string, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> =>
  options.locator(`input[name="${name}"]`).setInputFiles(file);

it("is loaded from a file, says by line what it leaves out, works at the reply box, and goes again", THRICE, async () => {
  await openPart("team");
  await load("pack", SAMPLE);
  await options.getByRole("heading", { name: "Lamps & Co voice" }).waitFor();
  await options.getByLabel("How far this rule goes: Say it straight").selectOption("confirm");
  expect(await objections()).toEqual([]);

  const box = await desk.open("plain");
  await box.type("Please be informed that your lamp left our shop this morning with the first van.");
  await box.panel.getByText("Say it straight").first().waitFor();
  await box.page.close();

  const broken = { id: "ours", name: "Ours", version: "1", rules: [{ id: "x", title: "X" }] };
  await load("pack", { name: "ours.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(broken, null, 1)) });
  await options.getByText('line 6: "rules[0].why" is missing').waitFor();

  await options.getByRole("button", { name: "Remove: Lamps & Co voice" }).click();
  await options.getByText("Lamps & Co voice is removed.").waitFor();
  await options.getByRole("button", { name: "Bring it back" }).click();
  await options.getByRole("heading", { name: "Lamps & Co voice" }).waitFor();
  await options.close();
});

it("is tried on a macro library first: finds with their words, marks and precision, what it would change", THRICE, async () => {
  await openPart("lab");
  await load("replies", { name: "macros.csv", mimeType: "text/csv", buffer: Buffer.from(CSV) });
  await load("other", SAMPLE);
  await options.getByRole("button", { name: "Try the rules" }).click();
  await options.getByText("Done: 150 replies").waitFor();
  const rule = options.locator("details.finds", { hasText: "policy-wall" });
  await rule.locator("summary").click();
  await rule.getByRole("button", { name: "Right" }).nth(0).click();
  await rule.getByRole("button", { name: "Wrong" }).nth(1).click();
  await rule.getByText("right 50% of the time, at least 9%").waitFor();
  expect(await rule.locator("mark").first().textContent()).toMatch(/our policy/i);
  const row = options.locator("tr", { hasText: "no-kindly" });
  expect(await row.locator("td").allTextContents()).toEqual(["0", "150", "150"]);
  expect(await objections()).toEqual([]);

  const saved = options.waitForEvent("download");
  await options.getByRole("button", { name: "Save the marks" }).click();
  const marks = JSON.parse(readFileSync(await (await saved).path(), "utf8")).marks;
  expect(marks.map(({ rule, right }: { rule: string; right: boolean }) => [rule, right])).toEqual([
    ["policy-wall", true],
    ["policy-wall", false],
  ]);
  // Nothing is kept but what the agent took into use.
  expect(JSON.stringify(await desk.storage())).not.toMatch(/lamp 1|Macro 1/);
  await options.getByRole("button", { name: "Use this pack" }).click();
  await expect.poll(async () => JSON.stringify(await desk.storage())).toContain("lamps-voice");
  expect(desk.strayRequests).toEqual([]);
  await options.close();
});
