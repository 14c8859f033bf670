/** A browser in miniature whose extension worker can be stopped at any call it makes: what the calls did stays, what waited for them never goes on. */
import { AsyncLocalStorage } from "node:async_hooks";

type Listener = (...values: unknown[]) => void;

interface Life {
  dead: boolean;
  readonly listeners: Map<string, Listener[]>;
  readonly ports: Set<() => void>;
}

export interface MortalWorker {
  /** Stands for `browser` and `chrome`, for the page and for the worker. */
  readonly api: object;
  readonly disk: Map<string, unknown>;
  /** What the worker did so far, in all its lives: each is a step at which it can be stopped. */
  readonly steps: readonly string[];
  /** How often it was started. */
  readonly lives: number;
  /** Whether it was stopped where it was told to be. */
  readonly died: boolean;
  /** Stops the worker, as a browser does with an idle one. */
  kill(): void;
}

export interface Fate {
  /** Counts the worker's steps from 1: it is stopped before that one has any effect, which is just after the one before; 0 lets it live. */
  readonly deathAt?: number;
  /** Nothing more can be written to the extension's storage; or nothing be read from it either. */
  readonly storage?: "full" | "gone";
  /** What lies there at first. */
  readonly disk?: Readonly<Record<string, unknown>>;
  /** The company's policy. */
  readonly managed?: Readonly<Record<string, unknown>>;
}

const tell = (listeners: readonly Listener[], ...values: unknown[]): void => {
  for (const hear of listeners) hear(...values);
};
const never = new Promise<never>(() => {});

/** `start` loads the worker's script anew; it is called whenever a page connects and no worker runs. */
export function mortalWorker(start: () => Promise<unknown>, fate: Fate = {}): MortalWorker {
  const { deathAt = 0, storage, managed = {} } = fate;
  const within = new AsyncLocalStorage<Life | null>();
  const disk = new Map<string, unknown>(Object.entries(fate.disk ?? {}));
  const steps: string[] = [];
  let life: Life | null = null;
  let lives = 0;
  let died = false;

  const kill = (): void => {
    if (!life) return;
    life.dead = true;
    for (const close of life.ports) close();
    life = null;
  };
  /** One call of the worker: done, unless it is dead or dies of it. */
  const step = <T>(name: string, effect: () => T): T | undefined => {
    const own = within.getStore();
    if (own?.dead) return undefined;
    if (own && steps.push(name) === deathAt) {
      died = true;
      kill();
      return undefined;
    }
    return effect();
  };
  const call = <T>(name: string, effect: () => T): Promise<T> => {
    const own = within.getStore();
    try {
      const done = step(name, effect);
      return own?.dead ? never : Promise.resolve(done as T);
    } catch (error) {
      return Promise.reject(error);
    }
  };
  const event = (name: string) => ({
    addListener: (listener: Listener) => void life?.listeners.set(name, [...(life.listeners.get(name) ?? []), listener]),
    removeListener: () => {},
    hasListener: () => false,
  });
  const wake = async (): Promise<Life> => {
    if (life) return life;
    const born: Life = { dead: false, listeners: new Map(), ports: new Set() };
    life = born;
    lives += 1;
    await within.run(born, start);
    return born;
  };
  /** Both ends of a Port; messages travel as copies, a task later. */
  const connect = ({ name }: { name: string }) => {
    const [toPage, toWorker, closedForPage, closedForWorker]: [Listener[], Listener[], Listener[], Listener[]] = [[], [], [], []];
    const cut = { page: false };
    const soon = (own: Life | null, run: () => void): void => void setTimeout(() => within.run(own, run));
    const awake = wake();
    void awake.then((own) => {
      const close = (): void => soon(null, () => !cut.page && tell(closedForPage));
      // It may have died of its very start.
      if (own.dead) return close();
      own.ports.add(close);
      const port = {
        name,
        sender: { id: "coach", url: "http://127.0.0.1/", tab: { id: 1 }, frameId: 0 },
        postMessage: (message: unknown) =>
          step(`says ${(message as { name?: string }).name ?? "an error"}`, () => {
            const copy = structuredClone(message);
            soon(null, () => !cut.page && tell(toPage, copy));
          }),
        disconnect: close,
        onMessage: { addListener: (hear: Listener) => void toWorker.push(hear) },
        onDisconnect: { addListener: (hear: Listener) => void closedForWorker.push(hear) },
      };
      within.run(own, () => tell(own.listeners.get("runtime.onConnect") ?? [], port));
    });
    return {
      postMessage: (message: unknown) => {
        const copy = structuredClone(message);
        void awake.then((own) => soon(own, () => step("hears", () => tell(toWorker, copy))));
      },
      disconnect: () => {
        cut.page = true;
        void awake.then((own) => soon(own, () => tell(closedForWorker)));
      },
      onMessage: { addListener: (hear: Listener) => void toPage.push(hear) },
      onDisconnect: { addListener: (hear: Listener) => void closedForPage.push(hear) },
    };
  };
  const local = {
    get: (keys: string | readonly string[] | null) =>
      call(`reads ${[keys ?? "everything"].flat().at(-1)}`, () => {
        if (storage === "gone") throw new Error("IO error: .../MANIFEST-000001: Unable to read");
        return Object.fromEntries(
          [...disk].filter(([key]) => keys === null || [keys].flat().includes(key)).map((each) => structuredClone(each)),
        );
      }),
    set: (items: Record<string, unknown>) =>
      call(`writes ${Object.keys(items)}`, () => {
        if (storage) throw new Error("Resource::kQuotaBytes quota exceeded");
        for (const [key, value] of Object.entries(items)) disk.set(key, structuredClone(value));
      }),
  };
  const known: Readonly<Record<string, unknown>> = {
    "runtime.id": "coach",
    "runtime.connect": connect,
    "runtime.getURL": (path: string) => `chrome-extension://coach/${path}`,
    "runtime.getManifest": () => ({ version: "0.1.0", content_scripts: [] }),
    "storage.local.get": local.get,
    "storage.local.set": local.set,
    "storage.managed.get": () => call("reads the policy", () => managed),
    "i18n.detectLanguage": () => call("detects", () => ({ isReliable: true, languages: [{ language: "en", percentage: 99 }] })),
    "permissions.getAll": () => call("asks for permissions", () => ({ origins: [] })),
    "commands.getAll": () => call("asks for its keys", () => []),
    "tabs.query": () => call("asks for tabs", () => []),
  };
  /** Whatever else the worker may ask of its browser is there, is a step, and answers with nothing. */
  const at = (path: string): object =>
    new Proxy(() => {}, {
      get: (_, name: string | symbol) => {
        if (typeof name === "symbol" || name === "then") return undefined;
        const full = path ? `${path}.${name}` : name;
        if (/\.on[A-Z]\w*$/.test(full)) return event(full);
        return full in known ? known[full] : at(full);
      },
      apply: () => call(path, () => ({})),
    });
  return {
    api: at(""),
    disk,
    steps,
    get lives() {
      return lives;
    },
    get died() {
      return died;
    },
    kill,
  };
}
