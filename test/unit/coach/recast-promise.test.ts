/** What suggestions keep of the agent's own promise. */
import { describe, expect, it } from "vitest";
import { otherParty, promisedDeed, promisedReply } from "../../../src/coach/recast-promise.ts";

describe("a vague promise", () => {
  it("keeps its deed", () => {
    expect(promisedDeed("We'll look into the fee as soon as possible.")).toBe("look into the fee");
    expect(promisedDeed("I will check it.")).toBe("check it");
    expect(promisedDeed("I'll tweak it next time I'm over your way.")).toBe("tweak it");
  });

  it("keeps its way of answering", () => {
    expect(promisedReply("We will get back to you shortly.")).toBe("get back to you");
    expect(promisedReply("I'll let you know once there is news.")).toBe("let you know");
    expect(promisedReply("We will inform you once there is movement from the factory.")).toBe("inform you");
  });

  it("keeps nothing that would say nothing, or be said twice", () => {
    expect(promisedDeed("We'll do our best.")).toBeNull();
    expect(promisedDeed("It's with logistics now and we'll know when we know.")).toBeNull();
    expect(promisedDeed("We'll cross that bridge when we come to it.")).toBeNull();
    expect(promisedDeed("We'll get back to you soon.")).toBeNull();
    expect(promisedReply("We'll look into it.")).toBeNull();
    expect(promisedDeed("Someone will call you soon.")).toBeNull();
  });
});

describe("a pointing elsewhere", () => {
  it("names the party on our side", () => {
    expect(otherParty("Please contact our billing team directly.")).toBe("our billing team");
    expect(otherParty("You'll need to speak to the warehouse.")).toBe("the warehouse");
  });

  it("leaves the customer's own bank to the customer", () => {
    expect(otherParty("You need to call your bank.")).toBeNull();
  });
});
