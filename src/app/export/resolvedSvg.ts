import type { Drawing } from "../../scene/drawing.ts";

/** What a style sheet says, as attributes; what is as SVG has it anyway is left out. */
type Paint = Readonly<Record<string, string | number>>;

type Style = Partial<CSSStyleDeclaration>;

/** `ids` are the new names of gradients. `stroke` is null where there is none. */
export function paintOf(
  style: Style,
  ids: ReadonlyMap<string, string>,
): { readonly fill: Paint; readonly stroke: Paint | null } {
  const fill = colourOf(style.fill, style.fillOpacity, ids);
  const stroke = colourOf(style.stroke ?? "none", style.strokeOpacity, ids);
  return {
    fill: {
      fill: fill.colour,
      ...(fill.opacity < 1 && { "fill-opacity": fill.opacity }),
      ...(style.fillRule === "evenodd" && { "fill-rule": "evenodd" }),
    },
    stroke:
      stroke.colour === "none" || Number.parseFloat(style.strokeWidth ?? "1") === 0
        ? null
        : {
            stroke: stroke.colour,
            ...(stroke.opacity < 1 && { "stroke-opacity": stroke.opacity }),
            ...unlessInitial("stroke-width", bare(style.strokeWidth), "1"),
            ...unlessInitial("stroke-dasharray", bare(style.strokeDasharray), "none"),
            ...unlessInitial("stroke-dashoffset", bare(style.strokeDashoffset), "0"),
            ...unlessInitial("stroke-linecap", style.strokeLinecap, "butt"),
            ...unlessInitial("stroke-linejoin", style.strokeLinejoin, "miter"),
          },
  };
}

/** An outer text names its face; what is inside it says only how it departs. */
export function textPaint(style: Style, outer: boolean): Paint {
  return {
    ...(outer && { "font-family": facesOf(style.fontFamily ?? "") }),
    "font-size": bare(style.fontSize) ?? "12",
    "font-weight": style.fontWeight ?? "400",
    ...unlessInitial("letter-spacing", bare(style.letterSpacing), "normal"),
    ...(outer && unlessInitial("text-anchor", style.textAnchor, "start")),
  };
}

/** The installed font beside the one of the page, which calls itself variable. */
function facesOf(family: string): string {
  return family.replaceAll(/"?([\w ]+?) Variable"?/gu, "'$1 Variable', '$1'").replaceAll('"', "'");
}

function colourOf(
  value: string | undefined,
  opacity: string | undefined,
  ids: ReadonlyMap<string, string>,
): { readonly colour: string; readonly opacity: number } {
  const text = value ?? "none";
  const link = /^url\("?#([^")]+)"?\)/u.exec(text)?.[1];
  const own = opacity === undefined || opacity === "" ? 1 : Number.parseFloat(opacity);
  if (link !== undefined) return { colour: `url(#${ids.get(link) ?? link})`, opacity: own };
  const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?/gu) ?? []).map(Number);
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  if (text.startsWith("rgb")) return withAlpha([red, green, blue], alpha * own);
  // The spelling of mixed colours: shares of one.
  if (text.startsWith("color(srgb"))
    return withAlpha([red * 255, green * 255, blue * 255], alpha * own);
  return { colour: text === "" || text === "transparent" ? "none" : text, opacity: own };
}

function withAlpha(channels: readonly number[], opacity: number) {
  const hex = channels.map((one) => Math.round(one).toString(16).padStart(2, "0")).join("");
  return opacity === 0
    ? { colour: "none", opacity: 1 }
    : { colour: `#${hex}`, opacity: Math.round(opacity * 1000) / 1000 };
}

const bare = (value: string | undefined): string | undefined => value?.replaceAll("px", "");

function unlessInitial(name: string, value: string | undefined, initial: string): Paint {
  return value === undefined || value === "" || value === initial ? {} : { [name]: value };
}

/**
 * A drawing of the page as one of its own: every colour, width and font that the style
 * sheet gives is written on the element itself, and what cannot be seen is left out. Programs that show
 * SVG outside a browser know neither `paint-order` nor `dominant-baseline`, so halos are drawn as texts of
 * their own, and lines of text moved to where they are seen.
 */
export function resolvedSvg(root: SVGSVGElement): Drawing {
  const ids = new Map<string, string>();
  root.querySelectorAll("[id]").forEach(({ id }) => ids.set(id, `paint-${ids.size + 1}`));
  const children = [...root.children].flatMap((child) => resolved(child, ids));
  return { tag: "svg", attributes: kept(root, ["width", "height", "viewBox"]), children };
}

type Ids = ReadonlyMap<string, string>;

const shapes: Readonly<Record<string, readonly string[]>> = {
  path: ["d"],
  circle: ["cx", "cy", "r"],
  rect: ["x", "y", "width", "height", "rx", "ry"],
  line: ["x1", "x2", "y1", "y2"],
};
const groups = ["data-actor", "data-event", "data-relationship", "data-knot"];
const gradients = ["gradientUnits", "x1", "x2", "y1", "y2"];

function resolved(element: Element, ids: Ids): readonly Drawing[] {
  const style = getComputedStyle(element);
  if (style.display === "none" || style.opacity === "0") return [];
  const name = element.localName;
  const shape = shapes[name];
  if (name === "g") return groupPart(element, style, ids);
  if (name === "text") return textParts(element, style);
  if (name === "linearGradient") return [gradientPart(element, ids)];
  return shape === undefined ? [] : shapeParts(element, style, shape, ids);
}

function groupPart(element: Element, style: CSSStyleDeclaration, ids: Ids): readonly Drawing[] {
  const children = [...element.children].flatMap((child) => resolved(child, ids));
  if (children.length === 0) return [];
  const attributes = { ...kept(element, [...groups, "transform"]), ...opacityOf(style) };
  return Object.keys(attributes).length === 0 ? children : [{ tag: "g", attributes, children }];
}

function shapeParts(
  element: Element,
  style: CSSStyleDeclaration,
  geometry: readonly string[],
  ids: Ids,
): readonly Drawing[] {
  const paint = paintOf(style, ids);
  const own = { ...kept(element, [...geometry, "transform"]), ...opacityOf(style) };
  if (element.localName === "path" && own["d"] === undefined) return [];
  const part = (attributes: Paint): readonly Drawing[] =>
    attributes["fill"] === "none" && attributes["stroke"] === undefined
      ? []
      : [{ tag: element.localName, attributes: { ...own, ...attributes }, children: [] }];
  if (!style.getPropertyValue("paint-order").startsWith("stroke") || paint.stroke === null)
    return part({ ...paint.fill, ...paint.stroke });
  return [...part({ fill: "none", ...paint.stroke }), ...part(paint.fill)];
}

function textParts(element: Element, style: CSSStyleDeclaration): readonly Drawing[] {
  if (element.textContent.trim() === "") return [];
  const { stroke } = paintOf(style, none);
  const face = textPart(element, style, false);
  if (stroke === null) return [face];
  const halo = textPart(element, style, true);
  return [{ ...halo, attributes: { ...halo.attributes, "aria-hidden": "true", ...stroke } }, face];
}

const none: Ids = new Map();

/** As a halo all of it has the outer's stroke and no fill. */
function textPart(element: Element, style: CSSStyleDeclaration, halo: boolean): Drawing {
  const { fill } = paintOf(style, none);
  const outer = element.localName === "text";
  const attributes = {
    ...kept(element, ["x", "dx", "transform"]),
    ...lineOf(element, style, outer),
    ...(outer ? opacityOf(style) : {}),
    ...textPaint(style, outer),
    ...(halo ? { fill: "none" } : fill),
  };
  const children = [...element.childNodes].flatMap((child): (Drawing | string)[] => {
    if (!(child instanceof Element)) return [child.textContent ?? ""];
    if (child.textContent === "") return [];
    return [textPart(child, getComputedStyle(child), halo)];
  });
  return { tag: element.localName, attributes, children };
}

/** Where the base line is, once shifts in em and the middle line are worked out. */
function lineOf(element: Element, style: CSSStyleDeclaration, outer: boolean): Paint {
  const size = Number.parseFloat(style.fontSize);
  const y = element.getAttribute("y");
  const dy = Number.parseFloat(element.getAttribute("dy") ?? "0") * size;
  const middle = outer && style.dominantBaseline === "central" ? size * 0.35 : 0;
  if (y === null && dy + middle === 0) return {};
  return { y: Math.round((Number(y ?? 0) + dy + middle) * 100) / 100 };
}

function gradientPart(element: Element, ids: Ids): Drawing {
  const stops = [...element.children].map((stop): Drawing => {
    const { stopColor, stopOpacity } = getComputedStyle(stop);
    // Its opacity apart: what ends in nothing still ends in its own colour.
    const { fill } = paintOf({ fill: stopColor }, none);
    const opacity =
      Number(fill["fill-opacity"] ?? 1) * Number(stopOpacity === "" ? 1 : stopOpacity);
    const attributes = {
      ...kept(stop, ["offset"]),
      "stop-color": fill["fill"] ?? "none",
      ...(opacity < 1 && { "stop-opacity": opacity }),
    };
    return { tag: "stop", attributes, children: [] };
  });
  const attributes = { id: ids.get(element.id) ?? "", ...kept(element, gradients) };
  return { tag: "linearGradient", attributes, children: stops };
}

function kept(element: Element, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null || value === "" ? [] : [[name, value] as const];
    }),
  );
}

function opacityOf({ opacity }: CSSStyleDeclaration): Paint {
  return opacity === "1" || opacity === "" ? {} : { opacity };
}
