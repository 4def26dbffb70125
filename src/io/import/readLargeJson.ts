import { inShortTasks } from "../../lib/shortTasks.ts";
import { isRecord } from "../../lib/isRecord.ts";
import { jsonOfBytes } from "../../model/parse/jsonOfBytes.ts";
import { largeSteps } from "../../model/parse/parse.ts";
import type { Reading } from "./importer.ts";
import { musubiJson } from "./musubiJson.ts";

/** Longer texts are refused (`readJson`). */
const mostRead = 2 ** 28;

/**
 * An event graph of so many bytes that fields which an object has twice are not looked for (`findRepeatedKeys`): the
 * same as by its text, in half of the time. null: it is something else, or anything is wrong with its JSON.
 */
export async function readLargeJson(bytes: Uint8Array): Promise<Reading | null> {
  if (bytes.length > mostRead) return null;
  const text = new TextDecoder().decode(bytes.subarray(0, 1000));
  if (musubiJson.sniff({ bytes, text }) !== "certain") return null;
  const value = jsonOfBytes(bytes);
  if (!isRecord(value)) return null;
  const textOf = (): string => new TextDecoder().decode(bytes);
  return { kind: "graph", outcome: await inShortTasks(largeSteps(value, textOf)) };
}
