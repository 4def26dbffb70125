import { promisify } from "node:util";
import { gzip } from "node:zlib";

/** Answers by what was asked, as they are sent; the ones that were asked for last stay. */
export interface AnswerCache {
  readonly answer: (
    key: string,
    isCompressed: boolean,
    find: () => Promise<{ readonly text: string; readonly isKept: boolean }>,
  ) => Promise<{ readonly body: Uint8Array; readonly encoding: "gzip" | null }>;
}

/** In bytes, of all answers together. */
const room = 64 * 2 ** 20;
/** In bytes: below, packing costs more than it saves. */
const small = 1_024;

const compress = promisify(gzip);

export function answerCache(): AnswerCache {
  const kept = new Map<string, { readonly body: Buffer; readonly encoding: "gzip" | null }>();
  let bytes = 0;
  const drop = (key: string): void => {
    bytes -= (kept.get(key)?.body.length ?? 0) + key.length;
    kept.delete(key);
  };
  return {
    async answer(question, isCompressed, find) {
      const key = `${isCompressed ? "gzip" : "plain"} ${question}`;
      const known = kept.get(key);
      if (known !== undefined) {
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      const { text, isKept } = await find();
      const plain = Buffer.from(text);
      const encoding = isCompressed && plain.length > small ? "gzip" : null;
      const made = { body: encoding === null ? plain : await compress(plain), encoding } as const;
      if (isKept && made.body.length < room / 4) {
        if (kept.has(key)) drop(key);
        kept.set(key, made);
        bytes += made.body.length + key.length;
        for (const oldest of kept.keys()) {
          if (bytes <= room) break;
          drop(oldest);
        }
      }
      return made;
    },
  };
}
