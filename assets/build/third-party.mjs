/** Who wrote what we ship beside ourselves, and under which licence: a text that lies in every package, made from what is really in it. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const RULE = `\n${"-".repeat(100)}\n\n`;
const INSIDE_PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** Folders of the packages that these bundles took code from, by esbuild's account of them. */
const packagesIn = (metafiles) => {
  const files = metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs)));
  return [...new Set(files.flatMap((file) => INSIDE_PACKAGE.exec(file)?.[1] ?? []))].sort();
};

/** A package's own words. Rejects where it brings no licence: then it may not be shipped. */
async function noticeOf(root, folder) {
  const { name, version, license, homepage } = JSON.parse(await readFile(join(root, folder, "package.json"), "utf8"));
  const file = (await readdir(join(root, folder))).find((each) => /^licen[cs]e(\.|$)/i.test(each));
  if (!file || !license) throw new Error(`${name} brings no licence, so it cannot be shipped`);
  const source = `Source: the npm package ${name} ${version}, unchanged${homepage ? `; ${homepage}` : ""}`;
  const text = await readFile(join(root, folder, file), "utf8");
  return `${name} ${version} (${license})\n${source}\n\n${text.replaceAll("\r\n", "\n").trim()}\n`;
}

async function modelNotice(root) {
  const [notice, licence] = await Promise.all(
    ["NOTICE.md", "LICENSE-APACHE-2.0.txt"].map((file) => readFile(join(root, "assets/model", file), "utf8")),
  );
  return `${notice.replace(/^# .*\n+/, "").trim()}\n\n${licence.trim()}\n`;
}

/**
 * @param {string} root the repository
 * @param {object[]} metafiles esbuild's, of every bundle in the package
 * @param {boolean} withModel whether the model's file is in it
 */
export async function thirdPartyNotice(root, metafiles, withModel) {
  const notices = await Promise.all(packagesIn(metafiles).map((folder) => noticeOf(root, folder)));
  const head = "Reply Coach is under the MIT licence (LICENSE). It holds code and data by others:\n";
  return [head, ...notices, ...(withModel ? [await modelNotice(root)] : [])].join(RULE);
}
