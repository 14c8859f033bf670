/** What the extension is called where policies name it; held to the manifest by a test. */

/** In Chrome, Edge and Chromium, where it is installed from a company's own server or unpacked. The browsers' shops give ids of their own. */
export const CHROMIUM_ID = "ghkjhjonepbbiaocgjfdjopoiefpnpig";
export const FIREFOX_ID = "reply-coach@reply-coach.example";
