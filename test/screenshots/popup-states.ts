/** The popup in every state, by name. */
import type { PageReport } from "../../src/browser/page-report.ts";
import type { PopupProps } from "../../src/popup/Popup.tsx";

type Shown = Pick<PopupProps, "state"> & Partial<PopupProps>;

const host = "acme.zendesk.com";
const here = (state: PageReport["state"], product = "Zendesk"): Shown => ({
  state: { kind: "here", host, report: { product, known: product !== "", state, diagnostics: [] } as PageReport },
});

export const POPUPS: Readonly<Record<string, Shown>> = {
  closed: { state: { kind: "closed" } },
  "not-here": { state: { kind: "not-here", host: "desk.example.com" } },
  reload: { state: { kind: "reload", host: "desk.example.com" } },
  off: { state: { kind: "off", host } },
  snoozed: { state: { kind: "snoozed", host, until: Date.UTC(2026, 10, 22, 14, 30) } },
  "managed-off": {
    state: { kind: "managed-off", host: "hr.acme.example", by: { company: "Acme", reason: "", contact: "it@acme.example" } },
  },
  hidden: { state: { kind: "hidden", host } },
  here: here("coaching"),
  waiting: { ...here("waiting", ""), mayForget: true },
  lost: here("lost"),
  stuck: here("stuck"),
  counted: { ...here("coaching"), isCounted: true },
  unsaved: { ...here("coaching"), outcome: "unsaved" },
};
