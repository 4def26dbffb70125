import { err, ok, type Result } from "../../lib/result.ts";
import type { Problem } from "../parse/problem.ts";
import { binaryKind, type BinaryKind } from "./binaryKind.ts";

/**
 * The bytes of a file to its text: the only way in, for a chosen or dropped file, a file of the site,
 * the build and the command line. UTF-8 and UTF-16 are certain and need no word. What is neither is
 * guessed, and the guess is stated as a warning; what cannot be guessed is an error.
 *
 *   { 7B 22 … C3 96 … }   ok { text: '{"…Ö…', encoding: "utf-8", guess: null }
 *   { 7B 22 … D6 … }      ok { text: '{"…Ö…', encoding: "windows-1252", guess: encoding-guessed }
 *   { 50 4B 03 04 … }     err not-text { kind: "zip" }
 */
/** Those that files have, by their labels; a person chooses among them where a guess is wrong. */
export const encodings = [
  "utf-8",
  "utf-16le",
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "windows-1253",
  "windows-1254",
  "iso-8859-2",
  "koi8-r",
  "shift_jis",
  "euc-jp",
  "euc-kr",
  "gb18030",
  "big5",
  "macintosh",
] as const;

export type Encoding = (typeof encodings)[number];

interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  /** Its label in the Encoding Standard (WHATWG). */
  readonly encoding: string;
  readonly guess: Problem | null;
}

/** `wish`: the encoding that a person says it has, one of `encodings`. */
export async function decodeBytes(
  bytes: Uint8Array,
  wish?: Encoding,
): Promise<Result<DecodedText, Problem>> {
  if (wish !== undefined) return certain(new TextDecoder(wish).decode(bytes), wish);
  const pattern = unicodePattern(bytes);
  if (pattern === "utf-32") return err(unreadable("UTF-32"));
  if (pattern !== null) {
    const text = decodeStrictly(bytes, pattern);
    return text === null ? err(unreadable("UTF-16")) : certain(text, pattern);
  }
  const kind = binaryKind(bytes);
  if (kind !== null) return err(binary(kind));
  const text = decodeUtf8(bytes);
  // ISO-2022-JP is all ASCII, and begins Japanese with this escape.
  if (text !== null && !text.includes("\u001B$")) return certain(text, "utf-8");
  const { guessEncoding } = await import("./guessEncoding.ts");
  const guessed = guessEncoding(bytes);
  if (guessed !== null) return ok({ ...guessed, guess: guessProblem(guessed.encoding) });
  return text === null ? err(unreadable(null)) : certain(text, "utf-8");
}

function certain(text: string, encoding: string): Result<DecodedText, Problem> {
  return ok({ text, encoding, guess: null });
}

/** Strict, but for a character that the end of the file cuts, and for a few bad bytes among many good ones: those show as �, with a warning. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
  } catch {
    const text = new TextDecoder().decode(bytes);
    const lost = text.split("\uFFFD").length - 1;
    let good = -lost;
    for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) good++;
    return good >= 2 * lost ? text : null;
  }
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const wholeFile = { at: "", count: 1 } as const;

/** `encoding` null: not known. */
function unreadable(encoding: "UTF-16" | "UTF-32" | null): Problem {
  return {
    ...wholeFile,
    severity: "error",
    code: "unreadable-encoding",
    found: encoding,
    params: { encoding },
  };
}

function binary(kind: BinaryKind): Problem {
  return { ...wholeFile, severity: "error", code: "not-text", found: null, params: { kind } };
}

function guessProblem(encoding: string): Problem {
  return {
    ...wholeFile,
    severity: "warning",
    code: "encoding-guessed",
    found: encoding,
    params: { encoding },
  };
}

/**
 * UTF-16 and UTF-32 by their byte order mark, or by where the zero bytes are: in UTF-16 nearly every
 * second byte of a file with brackets, digits and Latin letters is zero.
 *
 *   { FF FE 7B 00 … }   "utf-16le"
 *   { 00 7B 00 22 … }   "utf-16be"
 *   { 7B 22 … }         null
 */
function unicodePattern(bytes: Uint8Array): "utf-16le" | "utf-16be" | "utf-32" | null {
  const [a, b, c, d] = bytes;
  const starts32 = a === 0xff && b === 0xfe && c === 0 && d === 0;
  if (starts32 || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) return "utf-32";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  const length = Math.min(bytes.length, 4096);
  if (length < 8) return null;
  const zeros = [0, 0, 0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 4]!++;
  // Of the quarter of the bytes at each place.
  const [z0 = 0, z1 = 0, z2 = 0, z3 = 0] = zeros.map((count) => count / (length / 4));
  const most = 0.9;
  const few = 0.1;
  if ((z1 > most && z2 > most && z0 < few) || (z1 > most && z2 > most && z3 < few)) return "utf-32";
  const order =
    z1 + z3 > 0.3 && z0 + z2 < few ? "le" : z0 + z2 > 0.3 && z1 + z3 < few ? "be" : null;
  if (order === null) return null;
  // In programs and pictures zero bytes are as many, but what they would mean is no text.
  const text = new TextDecoder(`utf-16${order}`).decode(bytes.subarray(0, length & ~1));
  return /(?![\t\n\f\r])\p{Cc}|\p{Cn}/u.test(text) ? null : `utf-16${order}`;
}
