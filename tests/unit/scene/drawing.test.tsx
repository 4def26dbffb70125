import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { drawingElement, drawingNode, type Drawing } from "../../../src/scene/drawing.ts";
import { svgText } from "../../../src/scene/svgText.ts";

const drawing: Drawing = {
  tag: "g",
  attributes: { "data-event": "rome", "data-level": null, "aria-hidden": true },
  children: [
    { tag: "path", attributes: { d: "M0 0H9", "stroke-width": 2, "stroke-dasharray": undefined } },
    { tag: "linearGradient", attributes: { id: "fade", gradientUnits: "userSpaceOnUse" } },
    { tag: "text", attributes: { "text-anchor": "middle", x: 4.5 }, children: ["Rome & Bari"] },
  ],
};

/** Without the order and the spelling that differ between outputs. */
function shape(element: Element): unknown {
  return {
    tag: element.localName,
    attributes: Object.fromEntries(
      [...element.attributes]
        .map(({ name, value }) => [name, value === "true" ? "" : value] as const)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
    text: element.textContent,
    children: [...element.children].map(shape),
  };
}

const first = (root: Element | undefined | null) => root?.querySelector("g") ?? document.body;

it("is the same in the page, in React and in a file", () => {
  const node = shape(drawingNode(drawing));
  const { container } = render(<svg>{drawingElement(drawing, 0)}</svg>);
  const words = { title: "Ties", description: "Two", language: "en" };
  const file = svgText({ tag: "svg", attributes: {}, children: [drawing] }, words);
  const parsed = new DOMParser().parseFromString(file.replaceAll("\n", ""), "image/svg+xml");
  expect(shape(first(container))).toEqual(node);
  expect(shape(first(parsed.documentElement))).toEqual(node);
  expect(node).toMatchObject({ attributes: { "data-event": "rome", "aria-hidden": "" } });
  expect(drawingNode(drawing).querySelector("path")?.outerHTML).not.toContain("dasharray");
});
