/** The second reader in the built extension: it reads under the extension's own policy, says "may", gives its grounds, and can be switched off. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createCoach } from "../../src/coach/coach.ts";
import { RULES } from "../../src/coach/rules/index.ts";
import { loadModel } from "../../src/model/model.ts";
import { secondReader } from "../../src/model/second-opinion.ts";
import { type Desk, startDesk } from "../support/demo-desk.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const THRICE = { repeats: 2 };

/** Lines that the model has learnt as slips: whatever it is trained on next, it knows some of these, and the rules miss some of those. */
const learnt = (): string[] =>
  readFileSync(join(ROOT, "src/learn/data/corpus.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line): { text: string; labels: string[]; voice: string } => JSON.parse(line))
    .filter(({ labels, voice, text }) => labels.includes("vague-promise") && voice === "idiomatic" && /^[A-Z][\w ,']+\.?$/.test(text))
    .map(({ text }) => text);

/** A line in which only the second reader finds a slip. */
async function noticedAlone(): Promise<string> {
  const model = await loadModel(new Uint8Array(readFileSync(join(ROOT, "assets/model/model.bin"))));
  const coach = createCoach(RULES, { detect: async () => "en", secondReader: secondReader(async () => model) });
  for (const line of learnt()) {
    const better = await coach.reconsider({ draft: `Hello Imogen,\n${line}` });
    if (better?.findings.some(({ opinion, kind }) => opinion === "noticed" && kind === "slip")) return line;
  }
  throw new Error("The rules know every line that the model has learnt of vague promises: choose another behaviour for this test.");
}

let desk: Desk;
let line: string;
beforeAll(async () => {
  [desk, line] = [await startDesk(), await noticedAlone()];
});
afterAll(() => desk.close());

it("adds what only it noticed as a possibility, with its grounds", THRICE, async () => {
  const box = await desk.open("plain");
  await box.type(`Hello Imogen, ${line}`);
  // The one about the line's own words: what the whole reply may lack is said too.
  const finding = box.panel.getByRole("button", { name: /^This may read as .*\u201C/ });
  await finding.waitFor();
  if ((await finding.getAttribute("aria-expanded")) !== "true") await finding.click();
  await box.panel.getByText("It has learnt from lines such as").waitFor();
  expect(await desk.storage()).toMatchObject({ "second-reader": { trouble: null } });
  expect(desk.strayRequests).toEqual([]);
  await box.page.close();
});

it("is silent when it is switched off, and the coach is complete without it", THRICE, async () => {
  await desk.keep({ settings: { secondReader: false } });
  const box = await desk.open("plain");
  await box.type(`Hello Imogen, ${line} We can't refund you, it's our policy.`);
  await box.is("coached");
  await box.panel.getByText("Hides behind policy").first().waitFor();
  expect(await box.panel.getByText("This may read as").count()).toBe(0);
  await desk.keep({ settings: {} });
  await box.page.close();
});
