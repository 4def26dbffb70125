import { lineOf, withoutIsolates } from "../../lib/bidi.ts";

/**
 * Words set in lines of a width, at most so many; what finds no room ends in "…". A word wider than a line
 * is cut too.
 *
 *   wrapText("Kishida and Meloni meet", 12, 2, (text) => text.length) → ["Kishida and", "Meloni meet"]
 */
export function wrapText(
  text: string,
  width: number,
  most: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u).filter((one) => one !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || widthOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
    if (lines.length > most) break;
  }
  if (line !== "") lines.push(line);
  const kept = lines.slice(0, most).map((one) => lineOf(text, one));
  return kept.map((one, at) =>
    cut(at === most - 1 && lines.length > most ? `${one}…` : one, width, widthOf),
  );
}

function cut(text: string, width: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= width) return text;
  const letters = Array.from(withoutIsolates(text).replace(/…$/u, ""));
  while (letters.length > 1 && widthOf(`${letters.join("")}…`) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
