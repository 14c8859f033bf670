// @vitest-environment jsdom
/** What a box says, and that every offset of it finds its way back to the DOM. */
import { describe, expect, it } from "vitest";
import { read } from "../../../src/content/text-map.ts";
import fc from "../../support/same-seed.ts";

function boxOf(html: string): HTMLElement {
  document.body.innerHTML = `<div id="box" contenteditable="true">${html}</div>`;
  return document.querySelector<HTMLElement>("#box") as HTMLElement;
}
const textOf = (html: string, exclude: string[] = []) => read(boxOf(html), exclude).text;

describe("the text of a box", () => {
  it.each([
    ["paragraphs are lines", "<p>One</p><p>Two</p>", "One\nTwo"],
    ["an empty paragraph is an empty line", "<p>One</p><p><br></p><p>Two</p>", "One\n\nTwo"],
    ["a break within a line starts a new one", "<p>One<br>Two</p>", "One\nTwo"],
    ["a break that ends a block is only a placeholder", "<p>One<br></p><p>Two</p>", "One\nTwo"],
    ["two breaks leave an empty line", "<div>One<br><br>Two</div>", "One\n\nTwo"],
    ["nested blocks change the line once", "<div><div><p>One</p></div></div><ul><li>Two</li></ul>", "One\nTwo"],
    ["formatting is no border", "We <b>can<i>not</i></b> wait", "We cannot wait"],
    ["white space collapses", "<p>  One \n\t two  </p>\n  <p> three</p>", "One two\nthree"],
    ["white space collapses across formatting", "One <b> two</b> <i>three</i>", "One two three"],
    ["a non-breaking space is kept", "One\u00a0two", "One\u00a0two"],
    ["invisible filler is dropped", "\u2060\u2060One\u200b\ufeff <b>\u200btwo</b>", "One two"],
    ["the joiner of emoji is kept", "👩\u200d💻 hi", "👩\u200d💻 hi"],
    ["a mention is one unknown character", 'Hi <span contenteditable="false">@Dana</span>, hello', "Hi \uFFFC, hello"],
    ["an image is one unknown character", 'See <img alt="a"> here', "See \uFFFC here"],
    ["hidden text is not there", '<p>One</p><p style="display:none">two</p>', "One"],
    ["line feeds count where white space does", '<p style="white-space:pre-wrap">One\n\n  two </p>', "One\n\n  two "],
    ["quoted mail is not the draft", '<p>One</p><div class="gmail_quote">two</div><blockquote>three</blockquote>', "One"],
    ["nor is a signature", '<p>One</p><div class="gmail_signature">Sam</div><p>Two</p>', "One\nTwo"],
    ["an empty box says nothing", "<p><br></p>", ""],
  ])("%s", (_, html, text) => expect(textOf(html)).toBe(text));

  it("leaves out what the site says", () => {
    expect(textOf('<p>One</p><p class="sign">Two</p>', [".sign"])).toBe("One");
  });

  it("is a field's value", () => {
    document.body.innerHTML = "<textarea>One\n two</textarea>";
    const field = document.querySelector("textarea") as HTMLTextAreaElement;
    const reading = read(field, []);
    expect(reading.text).toBe("One\n two");
    expect(reading.toRange({ start: 0, end: 3 })).toBeNull();
  });
});

describe("a span of a box", () => {
  it("starts in its own formatting and ends in its own", () => {
    const reading = read(boxOf("<p>We <b>cannot</b> wait</p>"), []);
    const range = reading.toRange({ start: 3, end: 9 });
    expect(range?.startContainer).toBe(range?.endContainer);
    expect(range?.startContainer.parentElement?.tagName).toBe("B");
  });

  it("finds an empty line and an empty box", () => {
    const reading = read(boxOf("<p>One</p><p><br></p><p>Two</p>"), []);
    expect(reading.toRange({ start: 4, end: 4 })?.startContainer.nodeName).toBe("P");
    expect(read(boxOf(""), []).toRange({ start: 0, end: 0 })?.startContainer.nodeName).toBe("DIV");
  });

  it.each([
    ["a mention", 'Hi <span contenteditable="false">@Dana</span> there', 0, 6],
    ["a mention at its start", '<span contenteditable="false">@Dana</span> there', 0, 3],
    ["quoted mail", "<p>One</p><blockquote>quoted</blockquote><p>Two</p>", 1, 5],
    ["quoted mail at its start", "<p>One</p><blockquote>quoted</blockquote><p>Two</p>", 3, 5],
  ])("has no range when it would take along %s", (_, html, start, end) => {
    expect(read(boxOf(html), []).toRange({ start, end })).toBeNull();
  });

  it("is found on either side of quoted mail", () => {
    const reading = read(boxOf("<blockquote>quoted</blockquote><p>One</p><blockquote>quoted</blockquote><p>Two</p>"), []);
    expect(reading.toRange({ start: 0, end: 3 })?.toString()).toBe("One");
    expect(reading.toRange({ start: 4, end: 7 })?.toString()).toBe("Two");
  });
});

const words = fc.string({ unit: fc.constantFrom("a", "b", "é", "👍🏽", " ", "\u00a0", "\n", "\u200b", "\u2060"), maxLength: 8 });
const { html } = fc.letrec<{ html: string; node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small" },
    words,
    fc.constantFrom("<br>", '<i contenteditable="false">@x</i>', "<blockquote>q</blockquote>", "<img>"),
    fc.tuple(fc.constantFrom("p", "div", "b", "span", "li"), tie("html")).map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
  ),
  html: fc.array(tie("node"), { maxLength: 4 }).map((nodes) => nodes.join("")),
}));

describe("any box at all", () => {
  it("is read without being changed, and the same each time", () => {
    fc.assert(
      fc.property(html, (markup) => {
        const box = boxOf(markup);
        const before = box.outerHTML;
        expect(read(box, []).text).toBe(read(box, []).text);
        expect(box.outerHTML).toBe(before);
      }),
    );
  });

  it("has every range inside it, and comes back to the same offset", () => {
    fc.assert(
      fc.property(html, (markup) => {
        const box = boxOf(markup);
        const reading = read(box, []);
        for (let offset = 0; offset <= reading.text.length; offset++) {
          const range = reading.toRange({ start: offset, end: offset });
          if (!range) continue;
          expect(box.contains(range.startContainer)).toBe(true);
          expect(reading.offsetOf(range.startContainer, range.startOffset)).toBe(offset);
        }
      }),
    );
  });

  it("gives every point of its DOM an offset within the text", () => {
    fc.assert(
      fc.property(html, (markup) => {
        const box = boxOf(markup);
        const reading = read(box, []);
        for (const node of [box, ...box.querySelectorAll("*")]) {
          for (let at = 0; at <= node.childNodes.length; at++) {
            const offset = reading.offsetOf(node, at) ?? 0;
            expect(offset >= 0 && offset <= reading.text.length).toBe(true);
          }
        }
      }),
    );
  });

  it("gives plain text's ranges the very words of the text", () => {
    const line = fc.string({ unit: fc.constantFrom("a", "b", "👍🏽", "é", "."), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), fc.nat(60), fc.nat(60), (lines, a, b) => {
        const reading = read(boxOf(lines.map((text) => `<p>${text}</p>`).join("")), []);
        expect(reading.text).toBe(lines.join("\n"));
        const [start, end] = [Math.min(a, b), Math.max(a, b)].map((at) => Math.min(at, reading.text.length)) as [number, number];
        const range = reading.toRange({ start, end });
        expect(range?.toString()).toBe(reading.text.slice(start, end).replaceAll("\n", ""));
      }),
    );
  });
});
