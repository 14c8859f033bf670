/** What another pack changes: how often each rule speaks with the one and with the other, and in which replies. */
import type { JSX } from "preact";
import type { Comparison } from "../audit/compare.ts";
import { words } from "./words.ts";

export function LabComparison({ comparison }: { readonly comparison: Comparison }): JSX.Element {
  const { differing, meanChange, rules, differences } = comparison;
  return (
    <section class="section comparison" aria-labelledby="lab-comparison">
      <h2 id="lab-comparison">{words.labCompared}</h2>
      <p>
        {rules.length === 0 ? words.labSame : words.labDiffering(differing)} {meanChange !== null && words.labChange(meanChange)}
      </p>
      {rules.length > 0 && (
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.labRule}</th>
                <th scope="col">{words.labNow}</th>
                <th scope="col">{words.labThen}</th>
                <th scope="col">{words.labReplies}</th>
              </tr>
            </thead>
            <tbody>
              {rules.map(({ rule, before, after, replies }) => (
                <tr key={rule}>
                  <th scope="row">
                    <code>{rule}</code>
                  </th>
                  <td>{words.number(before)}</td>
                  <td>{words.number(after)}</td>
                  <td>{words.number(replies)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {differences.length > 0 && (
        <details>
          <summary>{words.labWhich(differences.length)}</summary>
          <ul class="rows">
            {differences.map(({ name, line, rule, before, after }, i) => (
              <li key={i}>
                <span>{words.labWhere(name, line)}</span>
                <code>{rule}</code>
                <span>{`${before} → ${after}`}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
