/** A company's policy as the files that administrators put in place, one for each way that browsers take them. Pure: text out. */
import { configurationProfile } from "./configuration-profile.ts";
import { FIREFOX_ID } from "./ids.ts";
import type { InForce } from "./in-force.ts";
import { registryFile } from "./registry-file.ts";
import { SETTING_NAMES, SETTINGS, type Settings } from "./settings.ts";

/** What a company has set, key by key. */
export type Policy = Partial<Settings>;

/**
 * What is in force as a policy, so that a company can set by hand on one machine what all are to have: every value that is not empty,
 * locked, or (with `asStart`) for agents to change.
 */
export function policyOf({ settings, company }: Pick<InForce, "settings" | "company">, asStart: boolean): Policy {
  const told = SETTING_NAMES.filter((name) => name !== "agentMayChange" && (SETTINGS[name].by === "agent" || company[name] !== undefined));
  const values = told.filter((name) => !isEmpty(settings[name])).map((name) => [name, settings[name]] as const);
  const open = asStart ? values.map(([name]) => name).filter((name) => SETTINGS[name].by === "agent") : [];
  return { ...Object.fromEntries(values), ...(open.length > 0 && { agentMayChange: open }) };
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);

export interface PolicyFile {
  readonly id: "chrome-json" | "chrome-console" | "chrome-registry" | "edge-registry" | "macos-profile" | "firefox-json";
  /** What it is for, by the names of products alone. */
  readonly title: string;
  readonly fileName: string;
  /** Where it goes. */
  readonly place: string;
  /** Windows reads registry files with other than plain letters in this encoding only. */
  readonly encoding: "utf-8" | "utf-16le";
  /** The file's text; `chromiumId` is what the extension is called in Chrome or Edge. */
  write(policy: Policy, chromiumId: string): string;
}

const inJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const POLICY_FILES: readonly PolicyFile[] = [
  {
    id: "chrome-json",
    title: "Chrome, Edge, Chromium on Linux",
    fileName: "reply-coach.json",
    place: "/etc/opt/chrome/policies/managed/, /etc/opt/edge/policies/managed/, /etc/chromium/policies/managed/",
    encoding: "utf-8",
    write: (policy, id) => inJson({ "3rdparty": { extensions: { [id]: policy } } }),
  },
  {
    id: "chrome-console",
    title: "Google Admin console",
    fileName: "reply-coach-admin-console.json",
    place: "Devices > Chrome > Apps & extensions > Policy for extensions",
    encoding: "utf-8",
    write: (policy) => inJson(Object.fromEntries(Object.entries(policy).map(([key, Value]) => [key, { Value }]))),
  },
  {
    id: "chrome-registry",
    title: "Chrome on Windows",
    fileName: "reply-coach-chrome.reg",
    place: String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions`,
    encoding: "utf-16le",
    write: (policy, id) => registryFile(`SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${id}\\policy`, policy),
  },
  {
    id: "edge-registry",
    title: "Edge on Windows",
    fileName: "reply-coach-edge.reg",
    place: String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions`,
    encoding: "utf-16le",
    write: (policy, id) => registryFile(`SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${id}\\policy`, policy),
  },
  {
    id: "macos-profile",
    title: "Chrome and Edge on macOS",
    fileName: "reply-coach.mobileconfig",
    place: "com.google.Chrome.extensions.ID, com.microsoft.Edge.extensions.ID",
    encoding: "utf-8",
    write: (policy, id) =>
      configurationProfile("Reply Coach", [`com.google.Chrome.extensions.${id}`, `com.microsoft.Edge.extensions.${id}`], policy),
  },
  {
    id: "firefox-json",
    title: "Firefox",
    fileName: "policies.json",
    place: "/etc/firefox/policies/; distribution/ beside firefox.exe; Firefox.app/Contents/Resources/distribution/",
    encoding: "utf-8",
    write: (policy) => inJson({ policies: { "3rdparty": { Extensions: { [FIREFOX_ID]: policy } } } }),
  },
];

/** The file's bytes, with the mark that Windows wants in front. */
export function bytesOf(text: string, encoding: PolicyFile["encoding"]): Uint8Array<ArrayBuffer> {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const units = [...`\uFEFF${text}`.split("")].map((unit) => unit.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
}
