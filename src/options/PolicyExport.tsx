/** The settings in force as a policy file, to be copied or downloaded. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { CHROMIUM_ID, FIREFOX_ID } from "../policy/ids.ts";
import type { InForce } from "../policy/in-force.ts";
import { bytesOf, POLICY_FILES, type PolicyFile, policyOf } from "../policy/policy-files.ts";
import { download } from "./download.ts";
import { Section } from "./PartFrame.tsx";
import { words } from "./words.ts";

/** What Chrome or Edge call it: where this is one of them, it is called so here, for its shop may have named it otherwise. */
const chromiumId = (ownId: string): string => (ownId === FIREFOX_ID ? CHROMIUM_ID : ownId);

/** `ownId` is what this browser calls the extension. */
export function PolicyExport({ force, ownId }: { readonly force: InForce; readonly ownId: string }): JSX.Element {
  const [file, setFile] = useState<PolicyFile>(POLICY_FILES[0] as PolicyFile);
  const [asStart, setAsStart] = useState(false);
  const text = file.write(policyOf(force, asStart), chromiumId(ownId));
  return (
    <Section title={words.policyFile} about={words.policyFileAbout}>
      <div class="fields">
        <label>
          {words.fileFor}{" "}
          <select
            value={file.id}
            onChange={({ currentTarget }) => setFile(POLICY_FILES.find(({ id }) => id === currentTarget.value) ?? file)}
          >
            {POLICY_FILES.map(({ id, title }) => (
              <option key={id} value={id} lang="en">
                {title}
              </option>
            ))}
          </select>
        </label>
        <Strength asStart={asStart} choose={setAsStart} />
      </div>
      <p class="about">{words.place(file.place)}</p>
      <p class="about">{words.ownId(ownId)}</p>
      <Taking text={text} file={file} />
      <textarea class="file" readOnly spellcheck={false} aria-label={file.fileName} value={text} />
    </Section>
  );
}

function Strength({ asStart, choose }: { readonly asStart: boolean; readonly choose: (asStart: boolean) => void }): JSX.Element {
  return (
    <>
      {[false, true].map((option) => (
        <label key={String(option)} class="switch">
          <input type="radio" name="strength" checked={option === asStart} onChange={() => choose(option)} />
          {option ? words.asStart : words.asLocked}
        </label>
      ))}
    </>
  );
}

function Taking({ text, file }: { readonly text: string; readonly file: PolicyFile }): JSX.Element {
  const [said, setSaid] = useState("");
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    );
  return (
    <p class="buttons">
      <button type="button" onClick={() => download(bytesOf(text, file.encoding), file.fileName)}>
        {words.download}
      </button>
      <button type="button" class="plain" onClick={copy}>
        {words.copy}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
