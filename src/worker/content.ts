import { readKept } from "../lib/jsonDepth.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** What has come of a body, as long as it has at most so many bytes. */
class Gathered {
  readonly #limit: number;
  #pieces: Uint8Array[] = [];
  #size: number;

  constructor(response: Response, limit: number) {
    this.#limit = limit;
    this.#size = Number(response.headers.get("content-length") ?? 0) > limit ? Infinity : 0;
  }

  get isTooLarge(): boolean {
    return this.#size > this.#limit;
  }

  add(piece: Uint8Array): void {
    this.#size += piece.byteLength;
    if (this.isTooLarge) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  bytes(): Bytes | null {
    if (this.isTooLarge) return null;
    const bytes = new Uint8Array(this.#size);
    let at = 0;
    for (const piece of this.#pieces) {
      bytes.set(piece, at);
      at += piece.byteLength;
    }
    return bytes;
  }
}

/** All of a body, or null if it has more bytes than `limit`: then it is asked for no further. */
export async function bytesUpTo(response: Response, limit: number): Promise<Bytes | null> {
  const gathered = new Gathered(response, limit);
  const reader = response.body?.getReader();
  if (reader === undefined) return gathered.bytes();
  while (!gathered.isTooLarge) {
    const { done, value } = await reader.read();
    if (done) return gathered.bytes();
    gathered.add(value);
  }
  await reader.cancel();
  return null;
}

/**
 * A response for the page, and its bytes once the page has read it to its end: null if there are more than `limit`, or
 * the page has let go of it. Nothing is read before the page wants it. A clone is read as fast as the site sends, and
 * what the page has not read yet stays in memory: without an end if the file has none.
 */
export function passing(
  response: Response,
  limit: number,
): { readonly response: Response; readonly bytes: Promise<Bytes | null> } {
  const gathered = new Gathered(response, limit);
  const reader = gathered.isTooLarge ? undefined : response.body?.getReader();
  if (reader === undefined) return { response, bytes: Promise.resolve(null) };
  let end: (bytes: Bytes | null) => void = () => undefined;
  const bytes = new Promise<Bytes | null>((resolve) => {
    end = resolve;
  });
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) {
          controller.close();
          end(gathered.bytes());
        } else {
          gathered.add(value);
          controller.enqueue(value);
        }
      } catch (error) {
        end(null);
        controller.error(error);
      }
    },
    async cancel(reason) {
      end(null);
      await reader.cancel(reason);
    },
  });
  const { status, statusText, headers } = response;
  return { response: new Response(body, { status, statusText, headers }), bytes };
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
