/** The width of a text as labels are set, strong or not. */
export interface Measure {
  (text: string, strong: boolean): number;
  /** Of the font, in px; 12 if not said. */
  readonly size?: number;
}

/** Text widths in the font of the element, from a canvas, remembered; `forget` once the fonts have come. */
export interface TextMeasure {
  readonly measure: Measure;
  readonly forget: () => void;
}

export function textMeasure(element: HTMLElement): TextMeasure {
  const context = document.createElement("canvas").getContext("2d");
  const widths = new Map<string, number>();
  const { fontFamily, fontSize } = getComputedStyle(element);
  const width = (text: string, strong: boolean): number => {
    const key = `${strong ? "s" : "n"}${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (context === null) return text.length * 7;
    context.font = `${strong ? 600 : 450} ${fontSize} ${fontFamily}`;
    // Numerals are tabular on the page but not on a canvas; a zero is as wide as any.
    const measured = Math.ceil(context.measureText(text.replaceAll(/\d/g, "0")).width);
    widths.set(key, measured);
    return measured;
  };
  const measure = Object.assign(width, { size: Number.parseFloat(fontSize) });
  return { measure, forget: () => widths.clear() };
}
