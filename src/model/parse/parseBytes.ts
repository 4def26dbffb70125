import { decodeBytes } from "../bytes/decodeBytes.ts";
import { parseText, type ParseOutcome } from "./parse.ts";

/** The bytes of a file to an event graph: `decodeBytes`, then `parseText`. A guessed encoding is its first problem. */
export async function parseBytes(bytes: Uint8Array): Promise<ParseOutcome> {
  const decoded = await decodeBytes(bytes);
  if (!decoded.ok) return { graph: null, problems: [decoded.error], read: { events: 0, kept: 0 } };
  const { text, guess } = decoded.value;
  const outcome = parseText(text);
  return guess === null ? outcome : { ...outcome, problems: [guess, ...outcome.problems] };
}
