/** Sites brought as text: one or a list, told of by name where they cannot be used, and never a reason to fail. */
import { expect, it } from "vitest";
import { LONGEST_SITES, readSitesText } from "../../../src/policy/site-text.ts";
import fc from "../../support/same-seed.ts";

const site = { id: "lamp-desk", matches: ["https://desk.lamps.example/*"], composers: ["#reply"] };

it("reads one site, and a list of them", () => {
  expect(readSitesText(JSON.stringify(site))).toMatchObject({ sites: [{ id: "lamp-desk" }], problems: [] });
  const { sites, problems } = readSitesText(JSON.stringify([site, { ...site, id: "Lamp Desk" }]));
  expect(sites.map(({ id }) => id)).toEqual(["lamp-desk"]);
  expect(problems[0]).toMatch(/^\[1\]: "id" is "Lamp Desk"/);
});

it("says what is wrong with a text that holds none", () => {
  expect(readSitesText("{").problems).toEqual(["the text is not JSON"]);
  expect(readSitesText(" ".repeat(LONGEST_SITES + 1)).problems).toEqual([`the text is longer than ${LONGEST_SITES} characters`]);
});

it("never throws, and tells of whatever it leaves out", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { sites, problems } = readSitesText(text);
      expect(sites.length > 0 || problems.length > 0 || JSON.parse(text).length === 0).toBe(true);
    }),
  );
});
