/** Which boxes are for replies, how long one takes to read, and how a form field's mirror keeps up, in a real browser. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { type EditorPages, startEditorPages } from "../support/editor-pages.ts";

/** Repeated, never retried: a test that fails once in three has failed. */
const THRICE = { repeats: 2 };

let pages: EditorPages;
beforeAll(async () => {
  pages = await startEditorPages();
});
afterAll(() => pages.close());

const ON_AN_UNKNOWN_SITE = `
  <textarea id="reply" style="width:400px;height:80px"></textarea>
  <div id="rich" contenteditable role="textbox" style="width:400px;height:80px"><p id="inner">Hi</p></div>
  <textarea id="locked" readonly style="width:400px;height:80px"></textarea>
  <textarea id="off" disabled style="width:400px;height:80px"></textarea>
  <textarea id="tiny" style="width:80px;height:20px"></textarea>
  <textarea id="hidden" style="display:none"></textarea>
  <form role="search"><textarea id="search" style="width:400px;height:80px"></textarea></form>
  <textarea id="combobox" role="combobox" style="width:400px;height:80px"></textarea>
  <input id="subject" style="width:400px;height:40px" /><input id="secret" type="password" style="width:400px;height:40px" />
  <input id="card" autocomplete="cc-number" style="width:400px;height:40px" />
  <div class="cm-editor"><div id="code" class="cm-content" contenteditable role="textbox" style="width:400px;height:80px"></div></div>
  <div class="monaco-editor"><textarea id="monaco" style="width:400px;height:80px"></textarea></div>
  <div id="title" contenteditable aria-multiline="false" style="width:400px;height:40px"></div>
  <span id="cell" contenteditable style="display:inline-block;width:90px;height:20px"></span>`;

it("takes only boxes for writing to someone for reply boxes", THRICE, async () => {
  const box = await pages.open("textarea", "");
  await box.evaluate((html) => {
    document.body.innerHTML = html;
  }, ON_AN_UNKNOWN_SITE);
  expect(await box.call("replyFields")).toEqual(["reply", "rich"]);
});

it("reads fifty thousand characters, and not one is lost", THRICE, async () => {
  const line = "We **looked into** this and will write to you again before the end of the day, whatever happens. ";
  const box = await pages.open("contenteditable", `${line.trim()}\n`.repeat(530));
  const read = await box.call("read");
  expect(read.length).toBeGreaterThan(49_000);
  expect(read.split("\n").filter((each) => each === line.replaceAll("**", "").trim())).toHaveLength(530);
});

it("keeps a field's marks on their words while the agent types and scrolls", THRICE, async () => {
  const box = await pages.open("textarea", "Hi Dana,\n\nwe can't help.\n\n\n\n\n\n\n\n\n\nSam");
  await box.call("paint", [{ kind: "slip", start: 13, end: 18 }]);
  const slip = async () => (await box.painted())["reply-coach-slip"];
  const before = await slip();
  await box.call("select", 0, 0);
  await box.type("Oh. ");
  expect(before?.words).toEqual(["can't"]);
  expect(await slip()).toEqual(before);
  await box.evaluate(() => document.querySelector("textarea")?.scrollTo(0, 24));
  await expect.poll(async () => (await slip())?.top).toBe((before?.top ?? 0) - 24);
});

it("paints again after the page has cleared the registry, and puts its style into the page once", THRICE, async () => {
  const box = await pages.open("contenteditable", "We can't.");
  await box.call("paint", [{ kind: "slip", start: 3, end: 8 }]);
  await box.evaluate(() => CSS.highlights.clear());
  await box.call("paint", [{ kind: "slip", start: 3, end: 8 }]);
  expect(await box.painted()).toMatchObject({ "reply-coach-slip": { words: ["can't"] } });
  expect(await box.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
});
