import type { TimelineEvent } from "../../model/eventGraph.ts";
import type { Party } from "../../model/parties.ts";
import { isHollow } from "../../scene/dateLook.ts";
import type { Drawing } from "../../scene/drawing.ts";
import { short } from "../../scene/geometry.ts";

/**
 * How a part is drawn: filled if it took place, an outline if planned, dotted if only named, and a small
 * open ring if only mentioned. The host has a ring around the mark.
 */
export interface PartForm {
  readonly look: "solid" | "planned" | "named" | "subject";
  readonly host: boolean;
}

export function partForm(party: Party, status: TimelineEvent["status"]): PartForm {
  const host = party.presence === "present" && party.roles.includes("host");
  if (party.presence !== "present") return { look: party.presence, host };
  return { look: party.planned || isHollow(status) ? "planned" : "solid", host };
}

const strokes = {
  planned: { r: 4.25, "stroke-dasharray": "2.7 1.75", "stroke-linecap": "butt" },
  named: { r: 4.25, "stroke-dasharray": "0.1 2.57", "stroke-linecap": "round" },
  subject: { r: 2.75 },
} as const;

/** The mark of a part in an event around the origin, 18 px wide. */
export function partGlyph(form: PartForm, tone: string): readonly Drawing[] {
  return circlesOf(form, tone).map((attributes) => ({ tag: "circle", attributes }));
}

/** Many marks of one form, around these places to the right of the origin. */
export function partGlyphs(
  form: PartForm,
  tone: string,
  places: readonly number[],
): readonly Drawing[] {
  return circlesOf(form, tone).map(({ r, ...look }) => {
    const d = places.map(
      (at) => `M${short(at + r)} 0a${r} ${r} 0 1 1 ${-2 * r} 0a${r} ${r} 0 1 1 ${2 * r} 0`,
    );
    return { tag: "path", attributes: { d: d.join(""), ...look } };
  });
}

function circlesOf({ look, host }: PartForm, tone: string) {
  const ring = { fill: "var(--canvas)", stroke: tone, "stroke-width": 1.5 };
  const mark =
    look === "solid" ? { r: host ? 4.25 : 5, fill: tone } : { ...ring, ...strokes[look] };
  return [...(host ? [{ r: 7.25, ...ring }] : []), mark];
}
