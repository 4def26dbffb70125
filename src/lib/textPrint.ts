/**
 * A short mark by which to tell whether texts are still the same, one after the other. Not for safety: others may be
 * made to have the same mark.
 *
 *   textPrint(["Rome", "2023"]) === textPrint(["Rome2023"])
 */
export function textPrint(texts: Iterable<string>): string {
  let hash = fnvBasis;
  for (const text of texts) hash = textHash(text, hash);
  return (hash >>> 0).toString(16);
}

const fnvBasis = 0x81_1c_9d_c5;

/** FNV-1a over the code units, 32 bits with a sign; goes on from the hash of what stands before. */
export function textHash(text: string, before = fnvBasis): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return hash;
}
