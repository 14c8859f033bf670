/** Opens the welcome page once, after the install. */
import { readLocal, writeLocal } from "../browser/api.ts";
import { onSettingsChanged, readInForce } from "../browser/settings-store.ts";
import { onInstalled, openOwnPage } from "../browser/tab-api.ts";
import { isDue, WELCOME_KEY } from "../policy/welcome.ts";

/** True in development builds, which are installed before every test; set by the bundler. */
declare const DEV: boolean;

export function welcomeOnce(): void {
  if (typeof DEV !== "undefined" && DEV) return;
  let turn: Promise<unknown> = Promise.resolve();
  // One after the other: two changes at once must not open two pages.
  const look = (): void => {
    turn = turn.then(openIfCompanyWants).catch(() => undefined);
  };
  onInstalled((byCompany) => {
    if (!byCompany) void openOwnPage("welcome.html");
    else void writeLocal(WELCOME_KEY, Date.now()).then(look, () => undefined);
  });
  onSettingsChanged(look);
}

/** The policy comes later than the install; until then the page waits. */
async function openIfCompanyWants(): Promise<void> {
  if (!isDue(await readLocal(WELCOME_KEY), Date.now())) return;
  const { settings } = await readInForce();
  if (!settings.firstRun) return;
  await writeLocal(WELCOME_KEY, null);
  await openOwnPage("welcome.html");
}
