/** What every part but the rule book looks like: a title, what it is for, and its sections. */
import type { ComponentChildren, JSX } from "preact";

interface PartFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ComponentChildren;
}

export function PartFrame({ title, lead, children }: PartFrameProps): JSX.Element {
  return (
    <main class="part" tabIndex={-1}>
      <header class="top">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
      </header>
      {children}
    </main>
  );
}

interface SectionProps {
  readonly title: string;
  readonly about?: string;
  readonly children: ComponentChildren;
}

export function Section({ title, about, children }: SectionProps): JSX.Element {
  return (
    <section class="section">
      <h2>{title}</h2>
      {about !== undefined && <p class="about">{about}</p>}
      {children}
    </section>
  );
}
