// @vitest-environment jsdom
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { svgText } from "../../../src/scene/svgText.ts";
import type { Drawing } from "../../../src/scene/drawing.ts";

const words = { title: "A title", description: "What it shows", language: "en" };

function drawing(label: string): Drawing {
  const text: Drawing = {
    tag: "text",
    attributes: { x: 1, "data-event": label },
    children: [label],
  };
  return { tag: "svg", attributes: { width: 10, height: 10 }, children: [text] };
}

function parsed(svg: string): Document {
  const page = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(page.querySelector("parsererror")?.textContent).toBeUndefined();
  return page;
}

test("a label is never markup, in a text or in an attribute", () => {
  const hostile = `</text><script>alert("1")</script><text a='&nbsp;]]>`;
  const page = parsed(svgText(drawing(hostile), { ...words, title: hostile }));
  expect(page.querySelector("script")).toBeNull();
  const text = page.querySelector("text");
  expect(text?.textContent).toBe(hostile);
  expect(text?.getAttribute("data-event")).toBe(hostile);
  expect(page.querySelector("title")?.textContent).toBe(hostile);
});

test("whatever a label holds, the file is well-formed and keeps what XML can hold", () => {
  const any = fc.string({ unit: "binary" });
  const odd = fc.constantFrom("\u0000", "\u001B", "\uFFFF", "\uD800", "\u202E", "]]>", "&#0;");
  fc.assert(
    fc.property(fc.array(fc.oneof(any, odd), { maxLength: 6 }), (parts) => {
      const label = `kept ${parts.join("")} kept`;
      const page = parsed(svgText(drawing(label), words));
      expect(page.querySelector("text")?.textContent).toMatch(/^kept .*kept$/su);
    }),
  );
});

test("it says what it is to who cannot see it", () => {
  const root = parsed(svgText(drawing("Rome"), words)).documentElement;
  expect(root.getAttribute("role")).toBe("img");
  const ids = (root.getAttribute("aria-labelledby") ?? "").split(" ");
  expect(ids.map((id) => root.querySelector(`#${id}`)?.textContent)).toEqual([
    "A title",
    "What it shows",
  ]);
});

test("a text has no space that its parts have not", () => {
  const parts = ["Rome", " talks"].map((one): Drawing => ({
    tag: "tspan",
    attributes: {},
    children: [one],
  }));
  const svg = svgText(
    { tag: "svg", attributes: {}, children: [{ tag: "text", attributes: {}, children: parts }] },
    words,
  );
  expect(parsed(svg).querySelector("text")?.textContent).toBe("Rome talks");
});
