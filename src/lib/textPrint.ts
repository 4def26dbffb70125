/**
 * A short mark by which to tell whether texts are still the same, one after the other. Not for safety: others may be
 * made to have the same mark.
 *
 *   textPrint(["Rome", "2023"]) === textPrint(["Rome2023"])
 */
export function textPrint(texts: Iterable<string>): string {
  let hash = 0x81_1c_9d_c5;
  for (const text of texts)
    for (let at = 0; at < text.length; at += 1)
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return (hash >>> 0).toString(16);
}
