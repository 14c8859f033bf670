/** The workbench beside the options page: a worker of its own, so that the page stays live while it reads packs and runs files. */
import { auditedRules } from "../audit/audit.ts";
import { type FilePiece, runLab } from "../audit/lab.ts";
import { fileReader } from "../audit/read-file.ts";
import { ownFiles } from "../browser/own-files.ts";
import type { Assessment, DraftInput } from "../coach/assessment.ts";
import { createCoach } from "../coach/coach.ts";
import { RULES } from "../coach/rules/index.ts";
import { rulesInForce } from "../coach/team/rules-in-force.ts";
import { wakeProof } from "../coach/team/team-proof.ts";
import { levelIn } from "../policy/pack.ts";
import { type PackChecks, readPack, readPackText } from "../policy/read-pack.ts";
import type { BenchAsk, BenchMessages, BenchName, FromBench, LanguageTold, RuleSet, RunAsk, ToBench } from "./bench-messages.ts";

/** What a dedicated worker has of its own. */
interface Bench {
  postMessage(message: FromBench): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ToBench>) => void): void;
}
const bench = self as unknown as Bench;

const packChecks = async (): Promise<PackChecks> => ({ knownRules: RULES.map(({ id }) => id), prove: await wakeProof(ownFiles) });

/** Questions about a language that the page has not answered yet. */
const waiting = new Map<number, (language: string | null) => void>();
let questions = 0;
const detect = (text: string): Promise<string | null> =>
  new Promise((told) => {
    questions += 1;
    waiting.set(questions, told);
    bench.postMessage({ name: "detect", id: questions, text });
  });
const told = ({ id, language }: LanguageTold): void => {
  waiting.get(id)?.(language);
  waiting.delete(id);
};

async function assessWith({ rules: levels, packs }: RuleSet): Promise<(input: DraftInput) => Promise<Assessment>> {
  const checks = packs.length > 0 ? await packChecks() : null;
  const read = packs.map((file) => readPack(file, checks!).pack).filter((pack) => pack !== null);
  const { rules, observed } = rulesInForce(RULES, read, levelIn(levels, read));
  // What is only observed is just what one comes here to look at.
  const coach = createCoach(auditedRules([...rules, ...observed]), { detect, offers: false, files: ownFiles });
  return (input) => coach.assess(input);
}

async function* piecesOf(file: File): AsyncGenerator<FilePiece> {
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    yield { text: decoder.decode(next.value, { stream: true }), share: size / file.size };
  }
  yield { text: decoder.decode(), share: 1 };
}

async function run({ file, column, rules, other }: RunAsk, id: number): Promise<BenchMessages["run"]["answer"]> {
  const assess = await assessWith(rules);
  return runLab({
    pieces: piecesOf(file),
    reader: fileReader({ name: file.name, ...(column !== "" && { column }) }),
    assess,
    ...(other && { other: await assessWith(other) }),
    onProgress: (rows, share) => bench.postMessage({ name: "progress", id, rows, share }),
  });
}

async function answer(message: BenchAsk): Promise<BenchMessages[BenchName]["answer"]> {
  if (message.name === "packText") return readPackText(message.ask, await packChecks());
  if (message.name === "pack") return readPack(message.ask, await packChecks());
  return run(message.ask, message.id);
}

bench.addEventListener("message", ({ data }) => {
  if (data.name === "language") {
    told(data);
    return;
  }
  answer(data).then(
    (given) => bench.postMessage({ name: "answer", id: data.id, answer: given }),
    (error: unknown) => bench.postMessage({ name: "failed", id: data.id, problem: error instanceof Error ? error.message : String(error) }),
  );
});
