import * as v from "valibot";
import { forOthers, mappingSchema, type Mapping } from "../../io/import/records/mapping.ts";

/**
 * What a person decided about files of a shape, kept on this device, so that the next file of the same shape opens as
 * the last. Nothing of a file's content but the names of its columns is kept, and those that were merged.
 */
const place = "musubi-mappings";
/** The oldest go. */
const mostKept = 30;

const keptSchema = v.array(v.object({ shape: v.string(), mapping: mappingSchema }));
type Kept = v.InferOutput<typeof keptSchema>;

function allKept(): Kept {
  try {
    const read = v.safeParse(keptSchema, JSON.parse(localStorage.getItem(place) ?? "[]"));
    return read.success ? read.output : [];
  } catch {
    return [];
  }
}

export function keptMapping(shape: string): Mapping | null {
  return allKept().find((one) => one.shape === shape)?.mapping ?? null;
}

export function keepMapping(shape: string, mapping: Mapping): void {
  const others = allKept().filter((one) => one.shape !== shape);
  try {
    localStorage.setItem(
      place,
      JSON.stringify([{ shape, mapping: forOthers(mapping) }, ...others].slice(0, mostKept)),
    );
  } catch {
    // Storage that is full or forbidden remembers nothing.
  }
}
