/** When the welcome page opens by itself: once, after somebody has installed the extension; after a company has, only where its policy says so. */

/** The key under which a company's install waits for its policy: milliseconds since 1970, null once it need not any more. */
export const WELCOME_KEY = "welcome-due";
/** Browsers hand a policy over some seconds after the install, or at the next start. Later, a page nobody asked for would be odd. */
const PATIENCE_MS = 86_400_000;

/** Whether what is `kept` says that an install is still waiting for the company's word. */
export const isDue = (kept: unknown, now: number): boolean => typeof kept === "number" && kept <= now && now - kept < PATIENCE_MS;
