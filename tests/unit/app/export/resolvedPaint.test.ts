import { expect, test } from "vitest";
import { covers, rasterise, TooLargeError } from "../../../../src/app/export/rasterise.ts";
import { paintOf, textPaint } from "../../../../src/app/export/resolvedSvg.ts";

const none = new Map<string, string>();

test("colours are written as numbers, and what shines through apart", () => {
  expect(paintOf({ fill: "rgb(199, 62, 29)", stroke: "none" }, none)).toEqual({
    fill: { fill: "#c73e1d" },
    stroke: null,
  });
  expect(paintOf({ fill: "rgba(0, 0, 0, 0)" }, none).fill).toEqual({ fill: "none" });
  expect(paintOf({ fill: "rgba(10, 20, 30, 0.5)", fillOpacity: "0.5" }, none).fill).toEqual({
    fill: "#0a141e",
    "fill-opacity": 0.25,
  });
  expect(paintOf({ fill: "color(srgb 1 0.5 0)" }, none).fill).toEqual({ fill: "#ff8000" });
});

test("a gradient goes by its new name, and only what is unusual is said of a line", () => {
  const style = {
    fill: "none",
    stroke: 'url("#timeline-fade-7")',
    strokeWidth: "1.5px",
    strokeDasharray: "0.1px, 2.57px",
    strokeLinecap: "round",
    strokeLinejoin: "miter",
  };
  expect(paintOf(style, new Map([["timeline-fade-7", "paint-1"]])).stroke).toEqual({
    stroke: "url(#paint-1)",
    "stroke-width": "1.5",
    "stroke-dasharray": "0.1, 2.57",
    "stroke-linecap": "round",
  });
});

test("a font is named with what may stand in for it", () => {
  const style = { fontFamily: '"Inter Variable", system-ui, sans-serif', fontSize: "12px" };
  expect(textPaint(style, true)["font-family"]).toBe(
    "'Inter Variable', 'Inter', system-ui, sans-serif",
  );
});

test("a part of a font is taken where a letter of the text is in it", () => {
  expect(covers("U+0-FF, U+131", [0x131])).toBe(true);
  expect(covers("U+4??", [0x412])).toBe(true);
  expect(covers("U+0-FF", [0x412])).toBe(false);
});

test("a picture that no browser holds is refused", async () => {
  await expect(rasterise("<svg/>", { width: 8000, height: 8000 }, 4)).rejects.toBeInstanceOf(
    TooLargeError,
  );
});
