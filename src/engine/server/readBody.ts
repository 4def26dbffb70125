import type { IncomingMessage } from "node:http";
import { excessIn } from "../../lib/jsonDepth.ts";
import { EngineError } from "../contract.ts";

/** In bytes: a scope of a thousand partners and a thousand types. */
const longest = 2 ** 21;

/** What is asked, as JSON. No page of another site can send that type unasked. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/iu.test(request.headers["content-type"] ?? ""))
    throw new EngineError("bad-question", "A question is application/json.");
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    bytes += piece.byteLength;
    if (bytes > longest) throw new EngineError("bad-question", "The question is too long.");
    pieces.push(piece);
  }
  const text = Buffer.concat(pieces).toString("utf8");
  if (excessIn(text) !== null) throw new EngineError("bad-question", "The question is too deep.");
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new EngineError("bad-question", "The question is no JSON.", { cause: error });
  }
}
