/** The welcome page: what the coach does, a reply to try it on, the privacy promise, and how to begin; all on one screen. */
import type { JSX } from "preact";
import { Bubble, Lock, TickCircle } from "../panel/icons.tsx";
import { words } from "./words.ts";

/** A message as customers write them, and a reply that leaves much to be said. English, because the coach is for English replies. */
const CUSTOMER = "My new lamp came without its charger (order 4471). I leave on Friday and wanted it as a gift. Can you send one by then?";
const DRAFT = [
  "Hello,",
  "Unfortunately we can’t send chargers separately, it’s our policy. You should have checked the box.",
  "Someone will get back to you soon.",
];

interface WelcomeProps {
  /** The keys that open the coach, such as "Alt+Shift+K"; "" where the agent has taken them away. */
  readonly shortcut: string;
  readonly openOptions: () => void;
}

export function Welcome({ shortcut, openOptions }: WelcomeProps): JSX.Element {
  return (
    <main>
      <header>
        <p class="product">
          <img src="icons/icon-48.png" alt="" width="28" height="28" />
          {words.product}
        </p>
        <h1>{words.heading}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <Trial />
      <div class="aside">
        <Privacy />
        <Beginning shortcut={shortcut} />
        <button type="button" class="quiet" onClick={openOptions}>
          {words.options}
        </button>
      </div>
    </main>
  );
}

/** A reply box like every other: the coach comes to it by itself, and is the real one. */
function Trial(): JSX.Element {
  return (
    <section class="trial" aria-labelledby="trial">
      <h2 id="trial">
        <Bubble />
        {words.try}
      </h2>
      <p>{words.tryHow}</p>
      <div class="ticket">
        <p class="label">{words.wrote("Maria")}</p>
        <blockquote lang="en" data-reply-coach-customer>
          {CUSTOMER}
        </blockquote>
        <p class="label" id="your-reply">
          {words.yourReply}
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: helpdesks write replies in such boxes, and the words are to be painted in it. */}
        <div
          id="draft"
          class="draft"
          role="textbox"
          aria-multiline="true"
          aria-labelledby="your-reply"
          lang="en"
          contentEditable
          tabIndex={0}
        >
          {DRAFT.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
    </section>
  );
}

function Privacy(): JSX.Element {
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">
        <Lock />
        {words.privacy}
      </h2>
      {words.promises.map((promise) => (
        <p key={promise}>{promise}</p>
      ))}
    </section>
  );
}

function Beginning({ shortcut }: Pick<WelcomeProps, "shortcut">): JSX.Element {
  const [before, after] = words.keys;
  return (
    <section aria-labelledby="begin">
      <h2 id="begin">
        <TickCircle />
        {words.begin}
      </h2>
      <ol>
        <li>{words.pin}</li>
        <li>{words.open}</li>
        <li>
          {shortcut === "" ? (
            words.noKeys
          ) : (
            <>
              {before}
              <kbd>{shortcut}</kbd>
              {after}
            </>
          )}
        </li>
      </ol>
    </section>
  );
}
