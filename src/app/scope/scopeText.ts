import type { Scope } from "../../engine/contract.ts";
import { epochDayToIso } from "../../model/dates/calendar.ts";
import { parseEdtf } from "../../model/dates/parseEdtf.ts";
import { escapeId, unescapeId } from "../../store/linkText.ts";

/**
 * A scope as the link has it, with days in EDTF.
 *
 *   scopeText({ focus: "japan", partners: ["china", "italy"], from: 16071, types: [] })
 *     → "focus:japan~partners:china,italy~from:2014-01-01"
 */
export function scopeText({ focus, partners, types, from, to, among }: Scope): string {
  const list = (ids: readonly string[]): string => ids.map(escapeId).join(",");
  const parts = [
    ["focus", focus === undefined ? "" : escapeId(focus)],
    ["partners", list(partners)],
    ["types", list(types)],
    ["among", among === true ? "yes" : ""],
    ["from", from === undefined ? "" : epochDayToIso(from)],
    ["to", to === undefined ? "" : epochDayToIso(to)],
  ].filter(([, text]) => text !== "");
  return parts.length === 0 ? "all" : parts.map((part) => part.join(":")).join("~");
}

/** What it cannot mean is left out. */
export function scopeOf(text: string): Scope {
  const parts = new Map(
    text.split("~").map((part) => {
      const at = part.indexOf(":");
      return [part.slice(0, Math.max(at, 0)), part.slice(at + 1)] as const;
    }),
  );
  const ids = (name: string): string[] =>
    (parts.get(name) ?? "")
      .split(",")
      .map(unescapeId)
      .filter((id) => /^\S+$/u.test(id));
  const day = (name: string, side: "earliest" | "latest"): number | undefined => {
    const date = parseEdtf(parts.get(name) ?? "");
    return date.ok ? date.value.known[side] : undefined;
  };
  const [focus] = ids("focus");
  const [from, to] = [day("from", "earliest"), day("to", "latest")];
  return {
    partners: ids("partners"),
    types: ids("types"),
    ...(parts.get("among") === "yes" && { among: true }),
    ...(focus !== undefined && { focus }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}
