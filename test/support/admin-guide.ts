/** The samples in the admin guide, written by the same functions that the options page uses, so that the guide cannot say anything else. */
import { FIREFOX_ID } from "../../src/policy/ids.ts";
import { POLICY_FILES, type Policy, type PolicyFile } from "../../src/policy/policy-files.ts";
import { registryFile } from "../../src/policy/registry-file.ts";
import { managedSchema } from "../../src/policy/schema.ts";
import { SETTINGS } from "../../src/policy/settings.ts";

/** Stands where an administrator writes the id that their browser shows. */
const ID = "YOUR_EXTENSION_ID";
const SERVER = "https://downloads.acme.example/reply-coach";

/** What a company might begin with: one thing locked, the rest a start. */
export const SAMPLE: Policy = {
  company: "Acme Support",
  reason: "One voice for every customer.",
  contact: "it-help@acme.example",
  rules: { "policy-wall": "suggest", officialese: "off" },
  beforeSending: "remind",
  hostsOff: ["hr.acme.example"],
  agentMayChange: ["beforeSending", "rules.officialese"],
};

/** How a rollout goes from stage to stage: only what differs. */
const STAGES: Readonly<Record<string, Policy>> = {
  observe: { rules: { "policy-wall": "observe" }, beforeSending: "off" },
  suggest: { rules: { "policy-wall": "suggest" }, beforeSending: "remind" },
  confirm: { rules: { "policy-wall": "confirm" }, beforeSending: "confirm" },
};

const inJson = (value: unknown): string => JSON.stringify(value, null, 2);
const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text.trim().replaceAll("\r\n", "\n")}\n\`\`\``;
const LANGUAGES: Readonly<Record<PolicyFile["id"], string>> = {
  "chrome-json": "json",
  "chrome-console": "json",
  "chrome-registry": "reg",
  "edge-registry": "reg",
  "macos-profile": "xml",
  "firefox-json": "json",
};

const sample = (file: PolicyFile): string =>
  `**${file.title}**: \`${file.fileName}\`, to ${file.place}\n\n${fenced(LANGUAGES[file.id], file.write(SAMPLE, ID))}`;

const HERE = { installation_mode: "force_installed", update_url: `${SERVER}/update.xml` };
/** One key for this extension alone: importing it touches no other. */
const inRegistry = (of: string): string => registryFile(`SOFTWARE\\Policies\\${of}\\ExtensionSettings\\${ID}`, HERE);
const FOR_FIREFOX = { installation_mode: "force_installed", install_url: `${SERVER}/reply-coach.xpi` };

const install = (): string =>
  [
    `Chrome, Edge and Chromium on Linux, in the same folder as the policy:\n\n${fenced("json", inJson({ ExtensionSettings: { [ID]: HERE } }))}`,
    `Chrome on Windows:\n\n${fenced("reg", inRegistry("Google\\Chrome"))}`,
    `Edge on Windows:\n\n${fenced("reg", inRegistry("Microsoft\\Edge"))}`,
    `Firefox, in the same \`policies.json\`:\n\n${fenced("json", inJson({ policies: { ExtensionSettings: { [FIREFOX_ID]: FOR_FIREFOX } } }))}`,
  ].join("\n\n");

function settings(): string {
  const lines = Object.entries(managedSchema(SETTINGS).properties ?? {}).map(([key, { type, description }]) => {
    const { by, initial } = SETTINGS[key as keyof typeof SETTINGS];
    const whose = by === "company" ? "the company's alone" : "the agent's too";
    return `- \`${key}\` (${type}, built in \`${JSON.stringify(initial)}\`, ${whose}): ${description}`;
  });
  return lines.join("\n");
}

/** What stands between the marks of the guide, by name. */
const PARTS: Readonly<Record<string, () => string>> = {
  settings,
  stages: () =>
    Object.entries(STAGES)
      .map(([stage, policy]) => `${stage}:\n\n${fenced("json", inJson(policy))}`)
      .join("\n\n"),
  samples: () => POLICY_FILES.map(sample).join("\n\n"),
  install,
};

/** The guide with its samples as they are to be. Throws at a mark that nobody knows. */
export const withSamples = (guide: string): string =>
  guide.replace(/(<!-- (\w+): written by the tests -->\n)[\s\S]*?(<!-- end -->)/g, (_, open: string, name: string, close: string) => {
    const part = PARTS[name];
    if (!part) throw new Error(`the guide asks for "${name}"`);
    return `${open}${part()}\n${close}`;
  });
