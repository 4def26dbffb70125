/** What a style sheet says, as attributes; what is as SVG has it anyway is left out. */
export type Paint = Readonly<Record<string, string | number>>;

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
            ...unlessUsual("stroke-width", bare(style.strokeWidth), "1"),
            ...unlessUsual("stroke-dasharray", bare(style.strokeDasharray), "none"),
            ...unlessUsual("stroke-dashoffset", bare(style.strokeDashoffset), "0"),
            ...unlessUsual("stroke-linecap", style.strokeLinecap, "butt"),
            ...unlessUsual("stroke-linejoin", style.strokeLinejoin, "miter"),
          },
  };
}

/** An outer text names its face; what is inside it says only how it departs. */
export function textPaint(style: Style, outer: boolean): Paint {
  return {
    ...(outer && { "font-family": facesOf(style.fontFamily ?? "") }),
    "font-size": bare(style.fontSize) ?? "12",
    "font-weight": style.fontWeight ?? "400",
    ...unlessUsual("letter-spacing", bare(style.letterSpacing), "normal"),
    ...(outer && unlessUsual("text-anchor", style.textAnchor, "start")),
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

function unlessUsual(name: string, value: string | undefined, usual: string): Paint {
  return value === undefined || value === "" || value === usual ? {} : { [name]: value };
}
