/**
 * What someone most likely meant by a word that names nothing.
 *
 *   nearest("itlay", ["japan", "italy"])              "italy"
 *   nearest("South Korea", ["south-korea", "japan"])  "south-korea"
 *   nearest("atlantis", ["japan", "italy"])           undefined
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > lengthLimit) return undefined;
  const wanted = folded(word);
  const allowed = wanted.length <= 3 ? 1 : wanted.length <= 7 ? 2 : 3;
  let best: string | undefined;
  let bestDistance = allowed + 1;
  for (const candidate of candidates) {
    if (candidate.length > lengthLimit) continue;
    const other = folded(candidate);
    if (Math.abs(other.length - wanted.length) >= bestDistance) continue;
    const steps = distance(wanted, other);
    // A short word has little left of it when as many letters are changed as are kept.
    if (steps < bestDistance && steps * 2 <= Math.max(wanted.length, other.length)) {
      best = candidate;
      bestDistance = steps;
      if (steps === 0) break;
    }
  }
  return best;
}

/** Ids and names are shorter; longer words cost more than a suggestion is worth. */
const lengthLimit = 64;

function folded(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\u0300-\u036F]/g, "")
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
}

/** Damerau–Levenshtein, optimal string alignment: swapping two neighbours is one step. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(
        (above[column] ?? 0) + 1,
        (here[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      }
      here.push(least);
    }
    before = above;
    above = here;
  }
  return above[b.length] ?? 0;
}
