/** The way into shadow trees, closed ones too, where the browser gives an extension one. */

interface Chromium {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
declare const chrome: Chromium | undefined;

/** The shadow tree that an element hosts, open or closed; null where it has none, and for the browser's own controls. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const { openOrClosedShadowRoot } = element as Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot) return openOrClosedShadowRoot;
  return element.tagName.includes("-") || HOSTS.test(element.tagName) ? closedTreeOf(element) : null;
}

function closedTreeOf(element: Element): ShadowRoot | null {
  try {
    const dom = typeof chrome === "undefined" ? undefined : chrome?.dom;
    return dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    // The extension was updated or removed under the page.
    return null;
  }
}

/** Elements of HTML that may host a tree of the page's; of the rest Chromium would show us its own insides. */
const HOSTS = /^(ARTICLE|ASIDE|BLOCKQUOTE|BODY|DIV|FOOTER|H[1-6]|HEADER|MAIN|NAV|P|SECTION|SPAN)$/;
