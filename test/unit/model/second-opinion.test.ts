/** From probabilities to stances: strict where the model would speak alone, silent where it is not calibrated. */
import { describe, expect, it } from "vitest";
import { loadModel } from "../../../src/model/model.ts";
import { opinionFrom, secondReader } from "../../../src/model/second-opinion.ts";
import { outputOf, TOY_OUTPUTS, toyModel } from "../../support/toy-model.ts";

const outputs = [
  outputOf("any-slip", { kind: "any", threshold: null }),
  outputOf("family:no", { kind: "family", threshold: null }),
  outputOf("flat-no", { threshold: 0.8 }),
  outputOf("policy-wall", { threshold: 0.3 }),
  outputOf("venting", { threshold: null }),
  outputOf("reassure", { kind: "strength", threshold: 0.7 }),
  outputOf("extra-mile", { kind: "strength", threshold: 0.7 }),
  outputOf("warm-close", { kind: "strength", threshold: null }),
  outputOf("specific-apology", { kind: "strength", threshold: null }),
  outputOf("customer-upset", { kind: "customer", threshold: 0.65 }),
];
const QUIET = {
  "any-slip": 0.9,
  "family:no": 0.9,
  "flat-no": 0.1,
  "policy-wall": 0.1,
  venting: 0.1,
  reassure: 0.05,
  "extra-mile": 0.05,
  "warm-close": 0.05,
  "specific-apology": 0.05,
  "customer-upset": 0.05,
};
const stances = (reading: Partial<typeof QUIET>): Record<string, string> =>
  Object.fromEntries(opinionFrom({ ...QUIET, ...reading }, { outputs, anySlip: 0.5 }));

describe("the model's opinion", () => {
  it("is none where nothing is likely and nothing ruled out", () => {
    expect(stances({})).toEqual({});
  });

  it("notices from the threshold on, at least a half, and goes along with a rule from a half on, or from the threshold where that is less", () => {
    expect(stances({ "flat-no": 0.8 })).toEqual({ "flat-no": "noticed" });
    expect(stances({ "flat-no": 0.79 })).toEqual({ "flat-no": "shared" });
    expect(stances({ "flat-no": 0.49 })).toEqual({ "flat-no": "possible" });
    expect(stances({ "policy-wall": 0.5 })).toEqual({ "policy-wall": "noticed" });
    expect(stances({ "policy-wall": 0.3 })).toEqual({ "policy-wall": "shared" });
    expect(stances({ "policy-wall": 0.29 })).toEqual({});
  });

  it("notices no slip where a slip of any kind is unlikely, but may go along with a rule", () => {
    expect(stances({ "any-slip": 0.4, "flat-no": 0.95 })).toEqual({ "flat-no": "shared" });
    expect(stances({ "any-slip": 0.4, reassure: 0.9 })).toEqual({ reassure: "noticed" });
  });

  it("names one slip and one strength, the likeliest", () => {
    expect(stances({ "flat-no": 0.9, "policy-wall": 0.95, reassure: 0.8, "extra-mile": 0.9 })).toEqual({
      "policy-wall": "noticed",
      "flat-no": "shared",
      "extra-mile": "noticed",
      reassure: "shared",
    });
  });

  it("notices a strength from three tenths on where a slip is very unlikely, else from its threshold on", () => {
    expect(stances({ "any-slip": 0.1, reassure: 0.3 })).toEqual({ reassure: "noticed" });
    expect(stances({ "any-slip": 0.1, reassure: 0.29 })).toEqual({ reassure: "possible" });
    expect(stances({ "any-slip": 0.11, reassure: 0.49 })).toEqual({ reassure: "possible" });
    expect(stances({ "any-slip": 0.11, reassure: 0.69 })).toEqual({ reassure: "shared" });
    expect(stances({ "any-slip": 0.1, "warm-close": 0.99 })).toEqual({ "warm-close": "possible" });
  });

  it("speaks of strengths on which its file is silent for want of cases, from a half on or as of the others", () => {
    expect(stances({ "specific-apology": 0.5 })).toEqual({ "specific-apology": "noticed" });
    expect(stances({ "specific-apology": 0.49 })).toEqual({ "specific-apology": "possible" });
    expect(stances({ "any-slip": 0.1, "specific-apology": 0.3 })).toEqual({ "specific-apology": "noticed" });
  });

  it("notices a customer no sooner for a sentence without a slip", () => {
    expect(stances({ "any-slip": 0.1, "customer-upset": 0.64 })).toEqual({ "customer-upset": "shared" });
  });

  it("rules out a slip of tone that it was not taught where any at all is as good as excluded, and no other", () => {
    const untaught = (likely: number) =>
      Object.fromEntries(opinionFrom({ "any-slip": likely }, { outputs: outputs.slice(0, 1), anySlip: 0.5 }));
    expect(untaught(0.05)).toEqual({ venting: "ruled-out" });
    expect(untaught(0.06)).toEqual({});
    expect(opinionFrom({}, { outputs: [], anySlip: 0.5 }).size).toBe(0);
  });

  it("doubts a slip only where it and any other are very unlikely; strengths are never doubted", () => {
    expect(stances({ "any-slip": 0.08, "flat-no": 0.05, reassure: 0.001 })).toEqual({ "flat-no": "doubted" });
    expect(stances({ "any-slip": 0.2, "flat-no": 0.05 })).toEqual({});
  });

  it("rules out what is as good as excluded by itself, whatever else is likely", () => {
    expect(stances({ "any-slip": 0.9, "flat-no": 0.02, reassure: 0.001 })).toEqual({ "flat-no": "ruled-out" });
    expect(stances({ "any-slip": 0.9, "flat-no": 0.021 })).toEqual({});
  });

  it("notices no slip below the least that it is given, where it may still go along with a rule", () => {
    const unasked = opinionFrom({ ...QUIET, "policy-wall": 0.5, reassure: 0.75 }, { outputs, anySlip: 0.5 }, () => 0.6);
    expect(Object.fromEntries(unasked)).toEqual({ "policy-wall": "shared", reassure: "noticed" });
  });

  it("rules a slip out where any at all is as good as excluded, also one that it never finds by itself", () => {
    const sure = stances({ "any-slip": 0.05, "policy-wall": 0.2 });
    expect(sure).toEqual({ "flat-no": "ruled-out", venting: "ruled-out" });
    expect(stances({ "any-slip": 0.06 })).toEqual({});
  });

  it("rules other names out, where they are unlikely, for a slip that it notices", () => {
    expect(stances({ "policy-wall": 0.6, "flat-no": 0.05, venting: 0.2 })).toEqual({ "policy-wall": "noticed", "flat-no": "ruled-out" });
  });

  it("never rules out what it notices itself, however low it may speak", () => {
    const low = [outputOf("any-slip", { kind: "any", threshold: null }), outputOf("flat-no", { threshold: 0.01 })];
    expect(opinionFrom({ "any-slip": 0.9, "flat-no": 0.03 }, { outputs: low, anySlip: 0.5 }, () => 0).get("flat-no")).toBe("noticed");
  });

  it("holds a slip for possible from three tenths on, also one that it never finds by itself", () => {
    expect(stances({ "flat-no": 0.29, venting: 0.3 })).toEqual({ venting: "possible" });
  });

  it("rules a strength out below a tenth only, also one that it never finds by itself", () => {
    expect(stances({ reassure: 0.1, "warm-close": 0.99 })).toEqual({ reassure: "possible", "warm-close": "possible" });
    expect(stances({ reassure: 0.5 })).toEqual({ reassure: "shared" });
  });

  it("notices a customer in trouble whatever it thinks of the reply", () => {
    expect(stances({ "any-slip": 0.01, "customer-upset": 0.65 })).toMatchObject({ "customer-upset": "noticed" });
    expect(stances({ "customer-upset": 0.4 })).toEqual({});
  });

  it("notices and doubts no slip without a threshold, and has none on families", () => {
    expect(stances({ venting: 0.99, "family:no": 0.99, "any-slip": 0.99 })).toEqual({ venting: "possible" });
    expect(stances({ venting: 0.04, "any-slip": 0.08 })).toEqual({});
  });
});

describe("the coach's question to the model", () => {
  const context = { sentence: 24, reply: 16 };
  const bytes = toyModel({ outputs: TOY_OUTPUTS, context });
  const TEXTS = ["You should have.", "no", "We can't do that."];

  it("is answered text by text, with a rest after each, and judged as one reply", async () => {
    const model = await loadModel(bytes);
    let rests = 0;
    const reader = secondReader(
      async () => model,
      async () => void rests++,
    );
    const [first, second, message] = [(await reader.read(TEXTS[0]!))!, (await reader.read(TEXTS[1]!))!, (await reader.read(TEXTS[2]!))!];
    expect(rests).toBe(3);
    const heard = { sentences: TEXTS.slice(0, 2).map(model.hear), customer: model.hear(TEXTS[2]!) };
    const opinions = reader.judge({ sentences: [first, undefined, second], customer: message });
    const [one, two] = model.ofReply(heard).sentences.map((reading) => opinionFrom(reading, model));
    expect(opinions.sentences).toEqual([one, undefined, two]);
    expect(opinions.customer).toEqual(opinionFrom(model.alone(heard.customer), model));
  });

  it("asks more of itself where the customer's message cannot be read, most where only what is answered would show a slip", async () => {
    const likely = (p: number) => Math.log(p / (1 - p));
    const noticedAt = async (id: string, p: number, asked: boolean) => {
      // Nothing but the bias speaks: the other part of the logit is divided away.
      const output = outputOf(id, { threshold: 0.4, temperature: 1e9, bias: likely(p) });
      const model = await loadModel(toyModel({ context, outputs: [output] }));
      const reader = secondReader(async () => model);
      const [sentence, message] = [(await reader.read("no"))!, (await reader.read("Where is it?"))!];
      return reader.judge({ sentences: [sentence], customer: asked ? message : undefined }).sentences[0]!.get(id) === "noticed";
    };
    expect(await noticedAt("canned-phrase", 0.55, true)).toBe(true);
    expect(await noticedAt("canned-phrase", 0.75, false)).toBe(false);
    expect(await noticedAt("canned-phrase", 0.85, false)).toBe(true);
    expect(await noticedAt("condescension", 0.55, true)).toBe(true);
    expect(await noticedAt("condescension", 0.85, false)).toBe(false);
    expect(await noticedAt("condescension", 0.95, false)).toBe(true);
  });

  it("finds lacking what is likely, doubts what is not, and is silent on what is not calibrated", async () => {
    const stanceAt = async (threshold: number | null, bias: number) => {
      const absences = [outputOf("missing-empathy", { kind: "absence", threshold, bias })];
      const model = await loadModel(toyModel({ context, absences }));
      const reader = secondReader(async () => model);
      const [sentence, message] = [(await reader.read("no"))!, (await reader.read("Where is it?"))!];
      expect(reader.judge({ sentences: [sentence], customer: undefined }).whole.size).toBe(0);
      return reader.judge({ sentences: [sentence], customer: message }).whole.get("missing-empathy");
    };
    expect(await stanceAt(0.5, 50)).toBe("noticed");
    expect(await stanceAt(0.5, -50)).toBe("doubted");
    expect(await stanceAt(null, 50)).toBeUndefined();
    expect(await stanceAt(null, -50)).toBeUndefined();
  });

  it("has no answer without a model", async () => {
    const reader = secondReader(async () => null);
    expect(await reader.read("no")).toBeNull();
    expect(reader.judge({ sentences: [undefined], customer: undefined })).toEqual({
      sentences: [undefined],
      customer: undefined,
      whole: new Map(),
    });
  });
});
