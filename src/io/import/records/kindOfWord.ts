import type { KnownActor } from "./recordTable.ts";

/**
 * The kind of an actor, where a file has a word for it; null: it says nothing of the sort.
 *
 *   kindOfWord("Organisation") → "organization"      kindOfWord("blue") → null
 */
export function kindOfWord(word: string): NonNullable<KnownActor["kind"]> | null {
  return kinds.find(([form]) => form.test(word.trim()))?.[1] ?? null;
}

const kinds = [
  [/^(?:persons?|people|human|individual|man|woman|personen?|natural person|Q5)$/iu, "person"],
  [/^(?:states?|countr(?:y|ies)|sovereign state|nation(?: state)?|staat|land)$/iu, "state"],
  [/^(?:alliances?|military alliance|bündnis)$/iu, "alliance"],
  [
    /^(?:organi[sz]ations?|organisation(?:en)?|org|company|corporation|institution|agency|party|political party|university|ngo|government|ministry|firma|behörde|educational ?organization|government ?organization|sports ?team|music ?group|performing ?group|sports ?organization)$/iu,
    "organization",
  ],
] as const;
