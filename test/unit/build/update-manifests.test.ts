// @vitest-environment jsdom
/** What browsers ask a company's server for, read back by a parser. */
import { expect, it } from "vitest";
import { updatesJson, updateXml } from "../../../assets/build/update-manifests.mjs";

const URL_ = "https://intranet.example/coach.crx?a=1&b='<\">'";

it("tells Chrome and Edge where a version lies, whatever is in the address", () => {
  const xml = new DOMParser().parseFromString(updateXml({ id: "a".repeat(32), version: "1.2.3", url: URL_, minimum: "120" }), "text/xml");
  const [app, update] = ["app", "updatecheck"].map((name) => xml.getElementsByTagName(name)[0]!);
  expect(xml.documentElement.namespaceURI).toBe("http://www.google.com/update2/response");
  expect(xml.documentElement.getAttribute("protocol")).toBe("2.0");
  expect(app!.getAttribute("appid")).toBe("a".repeat(32));
  expect(["codebase", "version", "prodversionmin"].map((name) => update!.getAttribute(name))).toEqual([URL_, "1.2.3", "120"]);
});

it("tells Firefox the same, with the hash of the signed package", () => {
  const update = { id: "coach@example.org", version: "1.2.3", url: URL_, hash: "ab12", minimum: "140.0" };
  expect(JSON.parse(updatesJson(update))).toEqual({
    addons: {
      "coach@example.org": {
        updates: [
          { version: "1.2.3", update_link: URL_, update_hash: "sha256:ab12", applications: { gecko: { strict_min_version: "140.0" } } },
        ],
      },
    },
  });
});
