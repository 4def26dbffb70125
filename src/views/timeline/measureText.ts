import type { Measure } from "./timelineProps.ts";

/** Text widths at the size of labels, from a canvas, remembered; `forget` once the fonts have come. */
export interface TextMeasure {
  readonly measure: Measure;
  readonly forget: () => void;
}

export function textMeasure(element: HTMLElement): TextMeasure {
  const context = document.createElement("canvas").getContext("2d");
  const widths = new Map<string, number>();
  const family = getComputedStyle(element).fontFamily;
  const measure: Measure = (text, strong) => {
    const key = `${strong ? "s" : "n"}${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (context === null) return text.length * 7;
    context.font = `${strong ? 600 : 450} 12px ${family}`;
    // Numerals are tabular on the page but not on a canvas; a zero is as wide as any.
    const width = Math.ceil(context.measureText(text.replaceAll(/\d/g, "0")).width);
    widths.set(key, width);
    return width;
  };
  return { measure, forget: () => widths.clear() };
}
