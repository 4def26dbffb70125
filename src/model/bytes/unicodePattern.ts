/**
 * UTF-16 and UTF-32 by their byte order mark, or by where the zero bytes are: in UTF-16 nearly every
 * second byte of a file with brackets, digits and Latin letters is zero.
 *
 *   { FF FE 7B 00 … }   "utf-16le"
 *   { 00 7B 00 22 … }   "utf-16be"
 *   { 7B 22 … }         null
 */
export function unicodePattern(bytes: Uint8Array): "utf-16le" | "utf-16be" | "utf-32" | null {
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
