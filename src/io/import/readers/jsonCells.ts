import { isRecord } from "../../../lib/isRecord.ts";

/**
 * Values of JSON as cells. Lists are joined as people write them; of an object, what it is called.
 *
 *   cellOf(["A", "B"]) → "A; B"      cellOf({ id: 7, name: "Rome" }) → "Rome"      cellOf(null) → ""
 */
export function cellOf(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value))
    return value
      .map(cellOf)
      .filter((cell) => cell !== "")
      .join("; ");
  return isRecord(value) ? nameIn(value) : "";
}

/** What an object is called. */
function nameIn(value: Readonly<Record<string, unknown>>): string {
  for (const key of ["name", "label", "title", "fullName", "full_name", "value", "id", "@value"]) {
    const name = Object.hasOwn(value, key) ? value[key] : undefined;
    if (typeof name === "string" || typeof name === "number") return String(name).trim();
  }
  return "";
}

/**
 * The fields of an object as cells, those of objects inside under both names.
 *
 *   { date: "2021", place: { city: "Rome", code: 7 } } → { date: "2021", "place.city": "Rome", "place.code": "7" }
 */
export function fieldsOf(value: Readonly<Record<string, unknown>>): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [key, field] of Object.entries(value)) {
    if (!isRecord(field)) fields.set(key, cellOf(field));
    else
      for (const [inner, one] of Object.entries(field)) fields.set(`${key}.${inner}`, cellOf(one));
  }
  return fields;
}

/** A text field of an object, whatever it is: "" where there is none. */
export function textIn(value: unknown, key: string): string {
  return isRecord(value) && Object.hasOwn(value, key) ? cellOf(value[key]) : "";
}

/** The objects of a list field; one alone is a list of one. */
export function recordsIn(
  value: unknown,
  key: string,
): readonly Readonly<Record<string, unknown>>[] {
  const field = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return (Array.isArray(field) ? field : [field]).filter(isRecord);
}
