/** From a sent reply to the next draft: what is kept holds no words, and the draft is held against it. */
import { describe, expect, it } from "vitest";
import { remember, withPast } from "../../../src/background/history.ts";
import type { KeptReply, ReplyStore } from "../../../src/browser/past-replies.ts";
import { detectLanguage } from "../../../src/cli/language.ts";
import { createCoach } from "../../../src/coach/coach.ts";
import { RULES } from "../../../src/coach/rules/index.ts";

const coach = createCoach(RULES, { detect: detectLanguage });
const SENT = "I've asked the warehouse to look for the zanzibar parcel on every shelf.";

function memoryStore(): ReplyStore & { readonly replies: KeptReply[] } {
  const replies: KeptReply[] = [];
  return {
    replies,
    read: async () => (replies.length > 0 ? { salt: "salt", replies } : null),
    keep: async (make) => void replies.push(await make("salt")),
  };
}
const findsAgain = async (store: ReplyStore, conversation: string) =>
  (await coach.assess(await withPast({ draft: SENT, conversation }, store))).findings.find(({ rule }) => rule === "repeated-reply");

describe("the worker's history", () => {
  it("adds nothing to a first draft, and never passes the conversation's key on", async () => {
    expect(await withPast({ draft: "Hello", conversation: "desk 1" }, memoryStore())).toEqual({ draft: "Hello" });
    const store = memoryStore();
    await remember({ draft: SENT, conversation: "desk 1" }, coach, store);
    expect(await withPast({ draft: "Hello", conversation: "desk 1" }, store)).not.toHaveProperty("conversation");
  });

  it("keeps numbers only", async () => {
    const store = memoryStore();
    await remember({ draft: SENT, customer: "Where is it?", conversation: "desk 1" }, coach, store);
    expect(JSON.stringify(store.replies)).toMatch(/^[[\]{}",:\d]*(?:(?:fingerprint|sentences|sketch|day|conversation)[[\]{}",:\d]*)*$/);
  });

  it("tells the same conversation from another", async () => {
    const store = memoryStore();
    await remember({ draft: SENT, conversation: "desk 1" }, coach, store);
    const [same, other] = [await findsAgain(store, "desk 1"), await findsAgain(store, "desk 2")];
    expect(same?.quote).toBe(SENT);
    expect(same?.points).toBeLessThan(other?.points ?? 0);
  });

  it("takes no two conversations without a key for one", async () => {
    const store = memoryStore();
    await remember({ draft: SENT }, coach, store);
    expect((await withPast({ draft: SENT }, store)).past).toMatchObject([{ sameCustomer: false }]);
  });
});
