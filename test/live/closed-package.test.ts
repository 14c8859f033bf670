/** The packages as they are handed out run no code but their own, and open nothing to a page. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

/** Apart from the one script of the package that is run when first needed. */
const withoutTagger = (code: string): string => code.replaceAll(/\b(?:importScripts\("tagger\.js"\)|import\("\/tagger\.js"\))/g, "");

describe.each(["chrome", "firefox"])("the %s package", (browser) => {
  const dir = join(dist, browser);
  const files = (ending: string): string[] =>
    readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(ending));
  const textOf = (name: string): string => readFileSync(join(dir, name), "utf8");
  const manifest = JSON.parse(textOf("manifest.json"));

  it("opens no file and no door to pages or other extensions", () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.sandbox).toBeUndefined();
  });

  it("lets its pages run and show what is in it, and nothing else", () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const rules = new Map(policy.split(";").map((rule) => [rule.trim().split(" ")[0], rule.trim().split(" ").slice(1)]));
    expect(rules.get("default-src")).toEqual(["'none'"]);
    expect((rules.get("script-src") ?? []).filter((source) => !["'self'", "'wasm-unsafe-eval'"].includes(source))).toEqual([]);
    for (const of of ["style-src", "img-src"]) expect(rules.get(of)).toEqual(["'self'"]);
  });

  it("makes no code out of text, and loads none but the tagger, which is its own", () => {
    const scripts = files(".js");
    expect(scripts).toEqual(expect.arrayContaining(["background.js", "content.js", "options.js", "popup.js"]));
    for (const script of scripts)
      expect([
        script,
        withoutTagger(textOf(script)).match(/\beval\(|new Function\b|\bimportScripts\(|\bimport\(|createElement\(["']script/g),
      ]).toEqual([script, null]);
  });

  it("has no script in its pages but files of its own", () => {
    const pages = files(".html");
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      for (const [, attributes, inside] of textOf(page).matchAll(/<script([^>]*)>([^<]*)/g)) {
        expect(inside?.trim()).toBe("");
        expect(files(".js")).toContain(/src="([^"]+)"/.exec(attributes ?? "")?.[1]);
      }
      expect(textOf(page)).not.toMatch(/\son\w+=|javascript:|https?:\/\//);
    }
  });
});
