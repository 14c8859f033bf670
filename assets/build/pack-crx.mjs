#!/usr/bin/env node
/** `npm run pack:crx`: the files that a company puts on its own server when it installs the extension without a shop. */
import { createHash, generateKeyPairSync } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { crxOf, idOf, publicKeyOf } from "./crx.mjs";
import { contentsOf, withManifest, zipOf } from "./packages.mjs";
import { updatesJson, updateXml } from "./update-manifests.mjs";

const USAGE = `npm run pack:crx -- --key KEY.pem --url https://intranet.example/reply-coach/

  --key KEY       private RSA key in PEM; it decides the extension's id, so it is kept for good, and never with the sources
  --new-key       makes the key first; refuses where one is
  --url URL       the folder on your server where the files will lie; browsers look there for newer versions
  --xpi FILE      the Firefox package as Mozilla signed it, for updates.json
  --dist FOLDER   what was built (dist)

Writes dist/self-hosted/: the CRX and update.xml for Chrome and Edge; the zip that Mozilla is to sign for Firefox, and updates.json.`;

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

function optionsGiven() {
  const { values } = parseArgs({
    options: {
      key: { type: "string" },
      "new-key": { type: "boolean", default: false },
      url: { type: "string" },
      xpi: { type: "string" },
      dist: { type: "string", default: join(root, "dist") },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return null;
  if (!values.key || !values.url) throw new Error(`--key and --url are needed\n\n${USAGE}`);
  return { ...values, url: folderUrl(values.url) };
}

/** Browsers take updates over https alone, or from this machine. Always with the slash that makes it a folder. */
function folderUrl(text) {
  const url = new URL(text.endsWith("/") ? text : `${text}/`);
  if (url.protocol !== "https:" && !["127.0.0.1", "localhost"].includes(url.hostname)) throw new Error("--url must begin with https://");
  return url.href;
}

/** The private key's text. A key is made only when that was asked for, for another key is another extension. */
async function keyIn(file, make) {
  if (make) {
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 3072 });
    await writeFile(file, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600, flag: "wx" });
  }
  if (!existsSync(file)) throw new Error(`There is no key at ${file}; --new-key makes one.`);
  return readFile(file, "utf8");
}

/** The CRX carries its signer's key, and where newer ones come from: a policy's address counts for the first installation only. */
async function packForChromium({ dist, url }, pem, out) {
  const publicKey = publicKeyOf(pem);
  const contents = withManifest(await contentsOf(join(dist, "chrome")), (manifest) => ({
    ...manifest,
    key: publicKey.toString("base64"),
    update_url: `${url}update.xml`,
  }));
  const { version, minimum_chrome_version } = JSON.parse(new TextDecoder().decode(contents["manifest.json"]));
  const [id, name] = [idOf(publicKey), `reply-coach-${version}.crx`];
  await writeFile(join(out, name), crxOf(zipOf(contents), pem));
  await writeFile(join(out, "update.xml"), updateXml({ id, version, url: `${url}${name}`, minimum: minimum_chrome_version }));
  return { id, name };
}

/** Firefox asks for Mozilla's signature: the zip goes to addons.mozilla.org as "on your own", and comes back as an XPI. */
async function packForFirefox({ dist, url, xpi }, out) {
  const contents = withManifest(await contentsOf(join(dist, "firefox")), ({ browser_specific_settings: { gecko }, ...manifest }) => ({
    ...manifest,
    browser_specific_settings: { gecko: { ...gecko, update_url: `${url}updates.json` } },
  }));
  const { version, browser_specific_settings } = JSON.parse(new TextDecoder().decode(contents["manifest.json"]));
  await writeFile(join(out, `reply-coach-${version}-to-be-signed.zip`), zipOf(contents));
  if (!xpi) return;
  const { id, strict_min_version } = browser_specific_settings.gecko;
  const [bytes, name] = [await readFile(xpi), basename(xpi)];
  const hash = createHash("sha256").update(bytes).digest("hex");
  await writeFile(join(out, name), bytes);
  await writeFile(join(out, "updates.json"), updatesJson({ id, version, url: `${url}${name}`, hash, minimum: strict_min_version }));
}

async function packAll(options) {
  const pem = await keyIn(resolve(options.key), options["new-key"]);
  const out = join(options.dist, "self-hosted");
  await mkdir(out, { recursive: true });
  const { id, name } = await packForChromium(options, pem, out);
  await packForFirefox(options, out);
  console.log(`${relative(process.cwd(), join(out, name))}\nid ${id}\nExtensionInstallForcelist: ${id};${options.url}update.xml`);
}

try {
  const options = optionsGiven();
  if (options) await packAll(options);
  else console.log(USAGE);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
