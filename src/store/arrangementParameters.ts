import { type Arrangement, asInFile, mergedActors } from "../model/arrangement.ts";
import type { ActorId } from "../model/eventGraph.ts";
import { type Tone, tones } from "../model/tones.ts";
import type { GraphIndex } from "../model/graphIndex.ts";
import type { ReportNotice } from "./linkNotice.ts";
import { escapeId, type LinkValues, unescapeId } from "./linkText.ts";

/**
 * How a link holds an arrangement. All ids are those of the file, in any order of merging.
 *
 *   focus=nato · lanes=italy,japan · tones=italy~3,japan~1 · same=usa~united-states ("usa" is the United States)
 */
export const arrangementNames = ["focus", "lanes", "tones", "same"] as const;

/** What the link cannot mean for this file is reported, and the rest holds. */
export function readArrangement(
  values: LinkValues,
  file: GraphIndex,
  report: ReportNotice,
): Arrangement {
  if (!arrangementNames.some((name) => values.has(name))) return asInFile;
  const known = (name: (typeof arrangementNames)[number], id: string): boolean => {
    if (file.actorById.has(id)) return true;
    report(name, id, "not-in-the-data");
    return false;
  };
  const listed = (name: (typeof arrangementNames)[number]): readonly string[] =>
    (values.get(name) ?? "").split(",").filter((part) => part !== "");
  const pairs = (name: "tones" | "same"): readonly (readonly [ActorId, string])[] =>
    listed(name).flatMap((part) => {
      const [actor = "", other = "", ...rest] = part.split("~").map(unescapeId);
      if (rest.length === 0 && other !== "") return known(name, actor) ? [[actor, other]] : [];
      report(name, part, "unknown-value");
      return [];
    });
  const same = pairs("same").flatMap(([actor, into]) => {
    if (actor === into) report("same", actor, "unknown-value");
    return actor !== into && known("same", into) ? [{ actor, into }] : [];
  });
  const into = mergedActors({ ...asInFile, same });
  const now = (id: ActorId): ActorId => into.get(id) ?? id;
  const focus = unescapeId(values.get("focus") ?? "");
  const lanes = listed("lanes").map(unescapeId);
  return {
    focus: focus !== "" && known("focus", focus) ? now(focus) : null,
    partners: !values.has("lanes")
      ? null
      : values.get("lanes") === noLanes
        ? []
        : [...new Set(lanes.filter((id) => known("lanes", id)).map(now))],
    tones: pairs("tones").flatMap(([actor, text]) => {
      const tone = tones.find((one) => String(one) === text);
      if (tone === undefined) report("tones", text, "unknown-value");
      return tone === undefined ? [] : [{ actor, tone }];
    }),
    same,
  };
}

/** No id is a lone "~": inside an id it is escaped. */
const noLanes = "~";

export const writeArrangement: Readonly<
  Record<(typeof arrangementNames)[number], (arrangement: Arrangement) => string | null>
> = {
  focus: ({ focus }) => focus && escapeId(focus),
  lanes: ({ partners }) =>
    partners === null ? null : partners.length === 0 ? noLanes : partners.map(escapeId).join(","),
  tones: ({ tones: given }) =>
    given.map(({ actor, tone }) => `${escapeId(actor)}~${tone satisfies Tone}`).join(","),
  same: ({ same }) =>
    same.map(({ actor, into }) => `${escapeId(actor)}~${escapeId(into)}`).join(","),
};
