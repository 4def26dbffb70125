/**
 * A title, and what narrows it after the first stop: where there is little room, its beginning is a better name
 * than a cut one.
 *
 *   "Japan’s security ties, 1965–2035" → ["Japan’s security ties", ", 1965–2035"]
 */
export function titleParts(title: string): readonly [name: string, rest: string] {
  const [, name = title, rest = ""] = stop.exec(title) ?? [];
  return [name, rest];
}

/** A name of fewer letters says too little. */
const stop = /^(.{8,}?)((?:\s*[,:;(、，：；（]|\s+[–—-]\s).+)$/su;
