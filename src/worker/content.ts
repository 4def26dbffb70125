import { readKept } from "../lib/jsonDepth.ts";

/** All of a body, or null if it has more bytes than `limit`: then it is asked for no further. */
export async function bytesUpTo(
  response: Response,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let size = Number(response.headers.get("content-length") ?? 0) > limit ? limit + 1 : 0;
  while (size <= limit) {
    const { done, value } = await reader.read();
    if (done) return joined(pieces, size);
    size += value.byteLength;
    pieces.push(value);
  }
  await reader.cancel();
  return null;
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}

/** Whether it is JSON, whatever it is called: an object or a list, whole, and such that it can be parsed. */
export function isJson(bytes: Uint8Array): boolean {
  const value = readKept(new TextDecoder().decode(bytes));
  return typeof value === "object" && value !== null;
}

/** The app as one file says so itself; a page that is sent in its place does not. */
export function isOneFile(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  return text.includes(' id="musubi-app"') && text.trimEnd().endsWith("</html>");
}
