import chardet from "chardet";

/**
 * The most likely encoding of text that is not Unicode, and the text; null: none is likely. The
 * library counts letters; of short texts, which names are, it knows little. So its suggestions are
 * weighed by how much their words look like words: in one script, without a capital inside.
 *
 *   { … D6 s t e r r e i c h … }   { encoding: "windows-1252", text: "…Österreich…" }
 */
export interface GuessedText {
  readonly encoding: string;
  readonly text: string;
}

export function guessEncoding(bytes: Uint8Array): GuessedText | null {
  const sample = tellingBytes(bytes);
  const weighed = new Map<string, number>();
  for (const { name, confidence } of [...chardet.analyse(sample), ...unasked, lastResort]) {
    const encoding = labelOf(name);
    const text = encoding === null ? null : decode(sample, encoding);
    if (encoding === null || text === null) continue;
    const weight = confidence * (likeWords(text) * commonSigns(sample, encoding)) ** 2;
    weighed.set(encoding, Math.max(weight, weighed.get(encoding) ?? 0));
  }
  const likely = [...weighed].filter(([, weight]) => weight >= leastWeight);
  for (const [encoding] of likely.sort(([, a], [, b]) => b - a)) {
    const text = decode(bytes, encoding);
    if (text !== null) return { encoding, text };
  }
  return null;
}

/** Out of 100, which is what the library is surest of; 10 is its "not impossible". */
const leastWeight = 2;
const lastResort = { name: "windows-1252", confidence: 5 };
const sampleBytes = 2 ** 16;

/**
 * Two bytes a sign. `leads`: the first bytes of the signs in daily use (punctuation and kana; level 1 of GB 2312,
 * JIS X 0208 and Big5; the syllables of KS X 1001). Read as another of these, many signs are rare ones.
 * `proof`: what nearly every text of that language has; without it the encoding is less likely.
 */
interface DoubleByte {
  readonly leads: readonly (readonly [number, number])[];
  readonly proof: (lead: number, trail: number) => boolean;
}
const doubleByte: Readonly<Record<string, DoubleByte>> = {
  gb18030: {
    leads: [
      [0xa1, 0xa3],
      [0xb0, 0xd7],
    ],
    proof: (lead, trail) => lead >= 0xb0 && trail >= 0xa1,
  },
  "euc-kr": {
    leads: [
      [0xa1, 0xa3],
      [0xb0, 0xc8],
    ],
    proof: (lead, trail) => lead >= 0xb0 && trail >= 0xa1,
  },
  shift_jis: {
    leads: [
      [0x81, 0x83],
      [0x88, 0x97],
    ],
    proof: (lead) => lead === 0x82 || lead === 0x83,
  },
  "euc-jp": {
    leads: [
      [0xa1, 0xa1],
      [0xa4, 0xa5],
      [0xb0, 0xcf],
    ],
    proof: (lead) => lead === 0xa4 || lead === 0xa5,
  },
  big5: { leads: [[0xa1, 0xc6]], proof: (_, trail) => trail < 0x80 },
};
/** Of a short text the library may not name these at all. Hangul come first: Chinese is rarely all within them. */
const unasked = Object.keys(doubleByte).map((name) => ({
  name,
  confidence: name === "euc-kr" ? 31 : 30,
}));
/** Fewer signs than that may be within the hangul by chance. */
const leastSigns = 6;

/** 0…1: the part of the two-byte signs that is in daily use; 1 for every other encoding. */
function commonSigns(bytes: Uint8Array, encoding: string): number {
  const known = doubleByte[encoding];
  if (known === undefined) return 1;
  let all = 0;
  let common = 0;
  let proven = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const [lead = 0, trail = 0] = [bytes[at], bytes[at + 1]];
    if (lead < 0x80) continue;
    at += 1;
    all += 1;
    if (known.leads.some(([from, to]) => lead >= from && lead <= to)) common += 1;
    proven ||= known.proof(lead, trail);
  }
  const few = encoding === "euc-kr" && all < leastSigns;
  return (common / Math.max(all, 1)) * (proven && !few ? 1 : 0.8);
}

/** What is between quotation marks and not all ASCII: names of fields are English in every file. */
function tellingBytes(bytes: Uint8Array): Uint8Array {
  const sample: number[] = [];
  let start = 0;
  for (let at = 0; at <= bytes.length && sample.length < sampleBytes; at++) {
    if (at < bytes.length && bytes[at] !== 0x22) continue;
    const piece = bytes.subarray(start, Math.min(at, start + sampleBytes));
    if (piece.some((byte) => byte > 0x7f || byte === 0x1b)) sample.push(...piece, 0x20);
    start = at + 1;
  }
  return Uint8Array.from(sample);
}

/** As the Encoding Standard calls it; null: browsers do not read it, or it is Unicode, which has been tried. */
function labelOf(name: string): string | null {
  try {
    const { encoding } = new TextDecoder(name);
    return encoding.startsWith("utf-") ? null : encoding;
  } catch {
    return null;
  }
}

/** Null: the bytes, or what they would mean, are in no text of that encoding. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    const strict = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // Node 20 to 23 take windows-1252 for ISO-8859-1, which has control characters at these places.
    const text =
      encoding === "windows-1252"
        ? strict.replaceAll(/\p{Cc}/gu, (sign) => signs1252[sign.charCodeAt(0) - 0x80] ?? sign)
        : strict;
    return /(?![\t\n\f\r])\p{Cc}|\p{Co}|\p{Cn}/u.test(text) ? null : text;
  } catch {
    return null;
  }
}

const signs1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** 0…1: the part of the characters beyond ASCII that is in words, or in signs that are usual in text. */
function likeWords(text: string): number {
  let all = 0;
  let odd = 0;
  for (const [run] of text.matchAll(/[\p{L}\p{M}ー]+|[^\p{ASCII}]/gu)) {
    const count = Array.from(run).filter((sign) => sign > "\x7f").length;
    all += count;
    if (!isLikely(run, count)) odd += count;
  }
  return all === 0 ? 0 : 1 - odd / all;
}

function isLikely(run: string, beyondAscii: number): boolean {
  if (beyondAscii === 0) return true;
  if (!/^[\p{L}\p{M}ー]/u.test(run)) return usualSigns.test(run);
  if (/\p{Ll}\p{Lu}/u.test(run)) return false;
  // Half-width katakana: old machines wrote them, and any Chinese text looks so when it is read as Shift_JIS.
  if (/[\uff61-\uff9f]/u.test(run)) return false;
  if (!scripts.some((script) => script.test(run))) return false;
  // Words in Latin letters are mostly unaccented; what is not was another script.
  return !scripts[0].test(run) || beyondAscii === 1 || beyondAscii <= run.length / 2;
}

const usualSigns = /[“”„‘’‚–—…«»·・、。，（）「」『』《》：；！？　€°§]/u;

const scripts = [
  /^[\p{Script=Latin}\p{M}]+$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u,
  /^\p{Script=Hangul}+$/u,
  /^[\p{Script=Cyrillic}\p{M}]+$/u,
  /^[\p{Script=Greek}\p{M}]+$/u,
  /^[\p{Script=Hebrew}\p{M}]+$/u,
  /^[\p{Script=Arabic}\p{M}]+$/u,
  /^[\p{Script=Thai}\p{M}]+$/u,
] as const;
