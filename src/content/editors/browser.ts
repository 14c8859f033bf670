/** Which of the two engines this is: they take the same input differently. */

export type Browser = "chromium" | "firefox";

export const browser = (): Browser => (navigator.userAgent.includes("Firefox/") ? "firefox" : "chromium");
