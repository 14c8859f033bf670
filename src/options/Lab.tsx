/** The rule lab: past replies or a macro library run through the rules, beside the page, before anybody sees the rules at work. */
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { LabResult } from "../audit/lab.ts";
import type { Mark } from "../audit/precision.ts";
import type { PackFile } from "../policy/pack-file.ts";
import type { PackProblem } from "../policy/read-pack.ts";
import { useBench } from "./bench-context.ts";
import type { RuleSet } from "./bench-messages.ts";
import { saveFile } from "./download.ts";
import { FileChoice } from "./FileChoice.tsx";
import { LabComparison } from "./LabComparison.tsx";
import { LabResults } from "./LabResults.tsx";
import { Problems } from "./PackEntry.tsx";
import { PartFrame, Section } from "./PartFrame.tsx";
import type { PartProps } from "./parts.ts";
import { useSettingsInPage } from "./settings-context.ts";
import { packIn, withPack } from "./TeamPack.tsx";
import { words } from "./words.ts";

/** Where a run stands. */
type Run =
  | { readonly is: "waiting" }
  | { readonly is: "running"; readonly rows: number; readonly share: number; readonly stop: () => void }
  | { readonly is: "failed"; readonly problem: string }
  | { readonly is: "done"; readonly result: LabResult };

interface Chosen {
  readonly pack: PackFile | null;
  readonly problems: readonly PackProblem[];
}

/** The rules with this pack in place of the one of its name. */
const withOther = ({ rules, packs }: RuleSet, pack: PackFile): RuleSet => ({
  rules,
  packs: [...packs.filter(({ id }) => id !== pack.id), pack],
});

export function Lab({ signal }: PartProps): JSX.Element | null {
  const page = useSettingsInPage();
  const bench = useBench();
  const [file, setFile] = useState<File | null>(null);
  const [column, setColumn] = useState("");
  const [other, setOther] = useState<Chosen>({ pack: null, problems: [] });
  /** The other pack as it is being read: whoever starts a run at once still means it. */
  const reading = useRef<Promise<Chosen>>(Promise.resolve(other));
  const [marks, setMarks] = useState<ReadonlyMap<string, Mark>>(new Map());
  const [run, setRun] = useState<Run>({ is: "waiting" });
  if (!page || !bench) return null;
  const compareWith = (chosen: File): void => {
    const nothing: Chosen = { pack: null, problems: [] };
    reading.current = packIn(chosen, bench, signal).then(
      ({ file: pack, problems }) => ({ pack, problems }),
      () => nothing,
    );
    void reading.current.then(setOther);
  };
  const start = async (replies: File): Promise<void> => {
    const going = new AbortController();
    signal.addEventListener("abort", () => going.abort(), { signal: going.signal });
    const stop = (): void => {
      going.abort();
      setRun({ is: "waiting" });
    };
    setMarks(new Map());
    setRun({ is: "running", rows: 0, share: 0, stop });
    const rules = { rules: page.force.settings.rules, packs: page.force.settings.packs };
    const { pack } = await reading.current;
    const ask = { file: replies, column: column.trim(), rules, other: pack && withOther(rules, pack) };
    bench
      .ask("run", ask, going.signal, (rows, share) => setRun({ is: "running", rows, share, stop }))
      .then(
        (result) => setRun({ is: "done", result }),
        (error: unknown) =>
          going.signal.aborted || setRun({ is: "failed", problem: error instanceof Error ? error.message : String(error) }),
      );
  };
  return (
    <PartFrame title={words.lab} lead={words.labAbout}>
      <Section title={words.labFiles}>
        <FileChoice name="replies" title={words.labFile} about={words.labFileHint} choose={setFile} />
        <FileChoice name="other" title={words.labOther} about={words.labOtherHint} choose={compareWith} />
        <Problems problems={other.problems} />
        <label class="field">
          <strong>{words.labColumn}</strong>
          <span class="about">{words.labColumnHint}</span>
          <input
            type="text"
            value={column}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setColumn(event.currentTarget.value)}
          />
        </label>
        <div class="actions">
          <button type="button" disabled={!file || run.is === "running"} onClick={() => file && void start(file)}>
            {words.labRun}
          </button>
          {run.is === "running" && (
            <button type="button" class="quiet" onClick={run.stop}>
              {words.labStop}
            </button>
          )}
        </div>
        <RunState run={run} />
      </Section>
      {run.is === "done" && <LabResults result={run.result} marks={marks} mark={(key, mark) => setMarks(marked(marks, key, mark))} />}
      {run.is === "done" && run.result.comparison && <LabComparison comparison={run.result.comparison} />}
      {run.is === "done" && (
        <section class="section actions">
          <button
            type="button"
            class="quiet"
            disabled={marks.size === 0}
            onClick={() => saveFile("marks.json", { marks: [...marks.values()] })}
          >
            {words.labSaveMarks}
          </button>
          {other.pack && (
            <>
              <button type="button" class="quiet" onClick={() => other.pack && saveFile(`${other.pack.id}.json`, other.pack)}>
                {words.labSavePack}
              </button>
              <button type="button" onClick={() => other.pack && page.change({ packs: withPack(page, other.pack) })}>
                {words.labUsePack}
              </button>
            </>
          )}
        </section>
      )}
    </PartFrame>
  );
}

/** A mark given twice is taken back. */
function marked(marks: ReadonlyMap<string, Mark>, key: string, mark: Mark): ReadonlyMap<string, Mark> {
  const next = new Map(marks);
  if (marks.get(key)?.right === mark.right) next.delete(key);
  else next.set(key, mark);
  return next;
}

function RunState({ run }: { readonly run: Run }): JSX.Element {
  return (
    <div class="run">
      {run.is === "running" && <progress value={run.share} max={1} aria-label={words.labRun} />}
      <p role="status">
        {run.is === "running" && words.labRead(run.rows)}
        {run.is === "failed" && words.labFailed(run.problem)}
        {run.is === "done" && words.labDone(run.result.summary.replies)}
      </p>
    </div>
  );
}
