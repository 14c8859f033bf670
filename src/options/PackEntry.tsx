/** One pack: where it comes from, what of it is left out and why, and its rules with the reason and examples of each. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { withRule } from "../policy/in-force.ts";
import { levelIn, packOf } from "../policy/pack.ts";
import type { PackFile } from "../policy/pack-file.ts";
import type { RuleFile } from "../policy/pack-rule.ts";
import { asLine, type PackProblem } from "../policy/read-pack.ts";
import { RULE_LEVELS, type RuleLevel } from "../policy/settings.ts";
import type { Bench } from "./bench-context.ts";
import { held } from "./Controls.tsx";
import { saveFile } from "./download.ts";
import { ManagedNote, useIsLocked } from "./Managed.tsx";
import { Sentences } from "./RuleEntry.tsx";
import { useSettingsInPage } from "./settings-context.ts";
import { words } from "./words.ts";

interface PackEntryProps {
  readonly pack: PackFile;
  readonly bench: Bench;
  readonly signal: AbortSignal;
  /** Absent where the company brings it. */
  readonly remove?: () => void;
}

export function PackEntry({ pack, bench, signal, remove }: PackEntryProps): JSX.Element {
  const problems = useProblems(pack, bench, signal);
  const { id, name, version, about, rules = [], vocabulary = [] } = pack;
  return (
    <section class="section pack" aria-labelledby={`pack-${id}`}>
      <header class="pack-head">
        <h2 id={`pack-${id}`}>{name}</h2>
        <span class="version">{words.teamVersion(version)}</span>
        <button type="button" class="quiet" onClick={() => saveFile(`${id}.json`, pack)} aria-label={words.teamSaveNamed(name)}>
          {words.teamSave}
        </button>
        {remove && (
          <button type="button" class="quiet" onClick={remove} aria-label={words.teamRemoveNamed(name)}>
            {words.teamRemove}
          </button>
        )}
      </header>
      {!remove && <ManagedNote id={`managed-pack-${id}`} />}
      {about && <p class="about">{about}</p>}
      <Problems problems={problems} />
      {rules.map((rule) => (
        <TeamRule key={rule.id} rule={rule} pack={pack} />
      ))}
      {vocabulary.length > 0 && <h3>{words.teamWords}</h3>}
      <ul class="rows">
        {vocabulary.map(({ allow, rules, why }) => (
          <li key={allow.join()}>
            <span>
              <strong lang="en">{allow.join(", ")}</strong>
              <span class="about">
                {words.teamWordsFor(rules.join(", "))} {why}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What of the pack is not in force; the examples are tried beside the page. */
function useProblems(pack: PackFile, bench: Bench, signal: AbortSignal): readonly PackProblem[] {
  const [problems, setProblems] = useState<readonly PackProblem[]>([]);
  const written = JSON.stringify(pack);
  useEffect(() => {
    let wanted = true;
    bench.ask("pack", pack, signal).then(
      (read) => wanted && setProblems(read.problems),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [written]);
  return problems;
}

/** What was left out, line by line. Like everything about what is in a pack it is in English. */
export function Problems({ problems }: { readonly problems: readonly PackProblem[] }): JSX.Element | null {
  if (problems.length === 0) return null;
  return (
    <div class="problems">
      <p>{words.teamProblems(problems.length)}</p>
      <ul lang="en">
        {problems.map((problem, i) => (
          <li key={i}>{asLine(problem)}</li>
        ))}
      </ul>
    </div>
  );
}

function TeamRule({ rule, pack }: { readonly rule: RuleFile; readonly pack: PackFile }): JSX.Element {
  const { id, title, why, link, avoid, prefer, require = [], instead, add, channels } = rule;
  const found = [...(rule.examples ?? []), ...(rule.cases?.found ?? []).map(({ reply }) => reply)];
  const quiet = [...(rule.nearMisses ?? []), ...(rule.cases?.quiet ?? []).map(({ reply }) => reply)];
  const texts = (instead ?? add ?? []).map((text) => text.trim() || words.takeOut("words"));
  return (
    <article id={id} class="rule team-rule" aria-labelledby={`${id}-title`}>
      <header class="rule-head">
        <h3 id={`${id}-title`} lang="en">
          {title}
        </h3>
        <Level rule={rule} pack={pack} />
      </header>
      <p class="why" lang="en">
        {why} {link && <a href={link}>{new URL(link).hostname}</a>}
      </p>
      <dl class="phrases">
        <div>
          <dt>{words.teamDoes(avoid ? "avoid" : prefer ? "prefer" : "require")}</dt>
          <dd lang="en">{(avoid ?? prefer ?? require).join(" · ")}</dd>
        </div>
        {texts.length > 0 && (
          <div>
            <dt>{words.instead}</dt>
            <dd lang="en">{texts.join(" · ")}</dd>
          </div>
        )}
        {channels && (
          <div>
            <dt>{words.teamChannels}</dt>
            <dd>{channels.map(words.teamChannel).join(", ")}</dd>
          </div>
        )}
      </dl>
      <details>
        <summary>{words.teamExamples}</summary>
        <div class="sides">
          <Sentences label={words.says} side="says" sentences={found} />
          <Sentences label={words.notThis} side="not-this" sentences={quiet} />
        </div>
      </details>
    </article>
  );
}

/** How far the rule goes: as the pack says, until somebody says otherwise. */
function Level({ rule: { id, title }, pack }: { readonly rule: RuleFile; readonly pack: PackFile }): JSX.Element | null {
  const page = useSettingsInPage();
  const locked = useIsLocked("rules", id);
  if (!page) return null;
  const level = levelIn(page.force.settings.rules, [packOf(pack)])(id);
  const set = (to: RuleLevel): void => page.change({ rules: { ...withRule(page.force, id, to), [id]: to } });
  return (
    <>
      <select
        aria-label={words.teamLevelOf(title)}
        value={level}
        {...held(locked, `rules-${id}`)}
        {...(locked && { disabled: false, onMouseDown: (event: Event) => event.preventDefault() })}
        onChange={(event) => !locked && set(event.currentTarget.value as RuleLevel)}
      >
        {RULE_LEVELS.map((each) => (
          <option key={each} value={each}>
            {words.teamLevel(each)}
          </option>
        ))}
      </select>
      {locked && <ManagedNote id={`managed-rules-${id}`} />}
    </>
  );
}
