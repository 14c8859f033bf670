/** A company's policies.json in a real Firefox, as the options page writes it: what can be read of it is applied, although one value cannot. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { RULES } from "../../src/coach/rules/index.ts";
import { POLICY_FILES, type Policy } from "../../src/policy/policy-files.ts";
import type { Tab } from "../support/editor-pages.ts";
import { openManagedFirefoxTab } from "../support/firefox-tab.ts";

const DESK = `<!doctype html><html lang="en"><title>A helpdesk</title><textarea style="width:500px;height:200px"></textarea>`;
const EXTENSION = fileURLToPath(new URL("../../dist/dev/firefox", import.meta.url));
const FILE = POLICY_FILES.find(({ id }) => id === "firefox-json");
/** Firefox has no schema for extensions, so what is wrong reaches us. */
const POLICY = { company: "Acme", rules: { "policy-wall": "off" }, beforeSending: 7 } as unknown as Policy;

let server: Server;
let tab: Tab;
beforeAll(async () => {
  server = createServer((_, response) => response.writeHead(200, { "content-type": "text/html" }).end(DESK));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  tab = await openManagedFirefoxTab(EXTENSION, JSON.parse(FILE?.write(POLICY, "") ?? ""));
});
afterAll(async () => {
  await tab.close();
  server.close();
});

const title = (id: string): string => RULES.find((rule) => rule.id === id)?.title ?? "";
const write = (draft: string): void => {
  const box = document.querySelector("textarea");
  box?.blur();
  box?.focus();
  if (!box || box.value === draft) return;
  box.value = draft;
  box.dispatchEvent(new Event("input", { bubbles: true }));
};
const said = (): string => {
  const host = document.querySelector("reply-coach");
  return host?.getAttribute("data-state") === "coached" ? (host.shadowRoot?.textContent ?? "") : "";
};

it("turns a rule off for everyone and leaves the others on", { repeats: 2 }, async () => {
  await tab.go(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const look = async (): Promise<string> => {
    const now = await tab.evaluate(said, undefined);
    if (now === "") await tab.evaluate(write, "No, sorry, it's our policy. Unfortunately we can't refund you.");
    return now;
  };
  // The box gets the focus anew at each look that finds nothing, and the coach needs a pause to answer.
  await expect.poll(look, { timeout: 90_000, interval: 5000 }).toContain(title("unfortunately-lead"));
  expect(await look()).not.toContain(title("policy-wall"));
});
