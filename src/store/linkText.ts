/**
 * The text of a link, apart from what it means. Parameters are split and decoded one by one, so that
 * a malformed escape costs one parameter and not the link.
 *
 *   readParameters("?sel=event%3Aa&q=%E0%A4%A") → [{ name: "sel", value: "event:a" }, { name: "q", value: null, raw: "%E0%A4%A" }]
 */
export interface LinkParameter {
  readonly name: string;
  /** null: the escapes are malformed. */
  readonly value: string | null;
  readonly raw: string;
}

/** By the name of the parameter. */
export type LinkValues = ReadonlyMap<string, string>;

export function readParameters(search: string): readonly LinkParameter[] {
  return search
    .replace(/^\?/u, "")
    .split("&")
    .filter((part) => part !== "")
    .map((part) => {
      const at = part.indexOf("=");
      const name = at < 0 ? part : part.slice(0, at);
      const raw = at < 0 ? "" : part.slice(at + 1);
      return { name: decoded(name) ?? name, value: decoded(raw), raw };
    });
}

/** Keeps ":", "~" and "," readable: they are legal in a query. */
export function writeParameters(parameters: readonly (readonly [string, string])[]): string {
  const written = parameters.map(([name, value]) => `${name}=${encoded(value)}`);
  return written.length > 0 ? `?${written.join("&")}` : "";
}

/** Ids may contain the separators; inside an id they are escaped once more than the link is. */
export function escapeId(id: string): string {
  return id.replaceAll(/[%,:~]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

export function unescapeId(text: string): string {
  return text.replaceAll(/%(20|25|2B|2C|3A|7E)/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function encoded(value: string): string {
  return encodeURIComponent(value.toWellFormed())
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%2F", "/")
    .replaceAll("%20", "+");
}

function decoded(raw: string): string | null {
  try {
    return decodeURIComponent(raw.replaceAll("+", " "));
  } catch {
    return null;
  }
}
