/**
 * Keys that every program takes: BibTeX allows no comma, brace or space in one, and many styles only
 * ASCII. What becomes equal gets a number.
 *
 *   citeKeys(["2023-rome", "süd,korea", "süd korea"]) → ["2023-rome", "sud-korea", "sud-korea-2"]
 */
export function citeKeys(ids: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    const plain = plainKey(id);
    let key = plain;
    for (let count = 2; taken.has(key); count += 1) key = `${plain}-${count}`;
    taken.add(key);
    return key;
  });
}

function plainKey(id: string): string {
  const plain = id
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^A-Za-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
  return plain === "" ? "cited" : plain;
}
