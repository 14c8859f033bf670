/** A policy as files: whatever it says, each browser's reader finds the same in it again. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parse } from "plist";
import { describe, expect, it } from "vitest";
import { CHROMIUM_ID, FIREFOX_ID } from "../../../src/policy/ids.ts";
import { inForce } from "../../../src/policy/in-force.ts";
import { bytesOf, POLICY_FILES, type Policy, type PolicyFile, policyOf } from "../../../src/policy/policy-files.ts";
import { readSettings } from "../../../src/policy/read-settings.ts";
import { readRegistry } from "../../support/read-registry.ts";
import fc from "../../support/same-seed.ts";

type Values = Readonly<Record<string, unknown>>;
const values = (of: unknown): Values => of as Values;

/** What the extension gets: the registry's DWORDs and JSON strings are turned into what the managed schema asks for. */
function fromRegistry(raw: Values, policy: Policy): Values {
  const like = (name: string, value: unknown): unknown => {
    const wanted = typeof values(policy)[name];
    if (wanted === "boolean") return value !== 0;
    return wanted === "object" ? JSON.parse(String(value)) : value;
  };
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, like(name, value)]));
}

/** Each file's text back to the policy in it. */
const READERS: Readonly<Record<PolicyFile["id"], (text: string, policy: Policy) => unknown>> = {
  "chrome-json": (text) => JSON.parse(text)["3rdparty"].extensions.abc,
  "chrome-console": (text) =>
    Object.fromEntries(Object.entries(values(JSON.parse(text))).map(([name, each]) => [name, values(each).Value])),
  "chrome-registry": (text, policy) =>
    fromRegistry(
      readRegistry(text).get(String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\abc\policy`)!,
      policy,
    ),
  "edge-registry": (text, policy) =>
    fromRegistry(
      readRegistry(text).get(String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\abc\policy`)!,
      policy,
    ),
  "macos-profile": (text) => {
    const { PayloadContent } = values(parse(text)) as { readonly PayloadContent: readonly Values[] };
    const [chrome, edge] = PayloadContent.map((payload) =>
      Object.fromEntries(Object.entries(payload).filter(([key]) => !key.startsWith("Payload"))),
    );
    expect(edge).toEqual(chrome);
    return chrome;
  },
  "firefox-json": (text) => JSON.parse(text).policies["3rdparty"].Extensions[FIREFOX_ID],
};

/** Text that files of each kind have trouble with. */
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 80, unit: "grapheme" }),
  fc.constantFrom('"Acme" \\ Söhne & <Co>', "two\nlines", "tab\there", "名前 🙂", "]]>", "; [x]=1", "%PATH%"),
);
const policies: fc.Arbitrary<Policy> = fc.record(
  {
    company: text,
    reason: text,
    agentMayChange: fc.array(fc.constantFrom("rules", "practice", "rules.flat-no")),
    rules: fc.dictionary(fc.stringMatching(/^[a-z-]{1,20}$/), fc.constantFrom("off", "observe", "suggest", "confirm")),
    secondReader: fc.boolean(),
    beforeSending: fc.constantFrom("off", "remind", "confirm"),
    hostsOff: fc.array(fc.constantFrom("hr.example.com", "*.example.org")),
    metrics: fc.record({ endpoint: fc.constant("https://otel.example.com/v1/metrics"), minutes: fc.integer({ min: 1, max: 1440 }) }),
  },
  { requiredKeys: [] },
);

describe.each(POLICY_FILES.map((file) => [file.title, file] as const))("the file for %s", (_, file) => {
  it("holds the policy, whatever is in it", () => {
    fc.assert(
      fc.property(policies, (policy) => {
        expect(READERS[file.id](file.write(policy, "abc"), policy)).toEqual(policy);
      }),
    );
  });

  it("is the same every time, and can be written in its encoding", () => {
    const policy = { company: "Müller & Søn 名前" };
    const bytes = bytesOf(file.write(policy, "abc"), file.encoding);
    expect(bytes).toEqual(bytesOf(file.write(policy, "abc"), file.encoding));
    expect(new TextDecoder(file.encoding).decode(bytes)).toBe(file.write(policy, "abc"));
    expect(file.encoding === "utf-16le" ? [...bytes.slice(0, 2)] : [0xff, 0xfe]).toEqual([0xff, 0xfe]);
  });
});

describe("the registry file", () => {
  it("takes out first what an older policy has left", () => {
    const [out, put] = POLICY_FILES[2]!
      .write({}, "abc")
      .split("\r\n")
      .filter((line) => line.startsWith("["));
    expect(out).toBe(put?.replace("[", "[-"));
  });
});

describe("what is in force, as a policy", () => {
  const force = inForce({ practice: false, rules: { "flat-no": "off" } }, { company: "Acme", beforeSending: "confirm" });

  it("puts the same in force on another machine, locked", () => {
    const policy = policyOf(force, false);
    expect(readSettings(policy, "company").problems).toEqual([]);
    expect(inForce({ practice: true, rules: { "flat-no": "confirm" } }, policy).settings).toEqual(force.settings);
  });

  it("or as a start, which agents may change", () => {
    const policy = policyOf(force, true);
    expect(readSettings(policy, "company").problems).toEqual([]);
    expect(inForce({}, policy).settings).toEqual({ ...force.settings, agentMayChange: policy.agentMayChange });
    expect(inForce({ practice: true }, policy).settings.practice).toBe(true);
  });
});

describe("the ids in policies", () => {
  const manifest = JSON.parse(readFileSync(new URL("../../../manifest.json", import.meta.url), "utf8"));

  it("are those of the manifest", () => {
    const digits = createHash("sha256").update(Buffer.from(manifest.key, "base64")).digest("hex").slice(0, 32);
    expect(CHROMIUM_ID).toBe(digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))));
    expect(FIREFOX_ID).toBe(manifest.browser_specific_settings.gecko.id);
  });
});
