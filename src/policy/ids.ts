/** What the extension is called where policies name it; held to the manifest by a test. */

/** In Chrome, Edge and Chromium, unpacked. A shop gives an id of its own, and so does the key of whoever signs a package. */
export const CHROMIUM_ID = "ghkjhjonepbbiaocgjfdjopoiefpnpig";
export const FIREFOX_ID = "reply-coach@reply-coach.example";
