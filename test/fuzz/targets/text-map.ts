/** The text of a box, whatever markup is in it: read without a change, every offset with its place and back. */
import { JSDOM, VirtualConsole } from "jsdom";
import { read } from "../../../src/content/text-map.ts";
import { holds, type Target } from "../target.ts";

/** Inputs in one page: jsdom keeps something of every text it has parsed, and grows slow. */
const IN_ONE_PAGE = 2000;

/** A page with an empty box, as the code finds it around itself. */
function openPage() {
  // A console that nobody listens to: jsdom tells of every style sheet that it cannot read.
  const { window } = new JSDOM("<!doctype html><div contenteditable></div>", { virtualConsole: new VirtualConsole() });
  Object.assign(globalThis, { getComputedStyle: window.getComputedStyle.bind(window), Node: window.Node });
  return { window, box: window.document.querySelector("div") as HTMLElement, inputs: 0 };
}

let page: ReturnType<typeof openPage> | null = null;
function emptyBox(): HTMLElement {
  if (page?.inputs === IN_ONE_PAGE) page.window.close();
  if (!page || page.inputs === IN_ONE_PAGE) page = openPage();
  page.inputs += 1;
  return page.box;
}

export const textMap: Target = {
  name: "text map",
  share: 2,
  longest: 160,
  seeds: [
    "<p>One <b>two</b></p><p><br></p><p>three\u00A0four</p>",
    '<div>Hi <span contenteditable="false">@Dana</span>, see <img alt="a"></div><blockquote>quoted</blockquote>',
    '<ul><li>One<li>Two<ul><li>Three</ul></ul><div class="gmail_signature">Tom</div>',
    "<p style='white-space:pre-wrap'>One\n\n  two </p><pre>a\n b</pre>",
    "<table><tr><td>1<td>2</table><textarea>no</textarea><script>no</script>",
    "\u200B\u2060a\u{1F44D}\u{1F3FD}\uFEFF<i></i><br><br>",
  ],
  run(markup) {
    const box = emptyBox();
    // jsdom's parser throws at half a character; browsers take it.
    box.innerHTML = markup.replace(/\p{Surrogate}/gu, "\uFFFD");
    const before = box.outerHTML;
    const reading = read(box, []);
    for (let offset = 0; offset <= reading.text.length; offset++) {
      const range = reading.toRange({ start: offset, end: offset });
      if (!range) continue;
      holds(box.contains(range.startContainer), () => `offset ${offset} leads out of the box`);
      const back = reading.offsetOf(range.startContainer, range.startOffset);
      holds(back === offset, () => `offset ${offset} comes back as ${back}`);
    }
    holds(read(box, []).text === reading.text, () => "read twice, it says the same");
    holds(box.outerHTML === before, () => "reading changes nothing");
  },
};
