import { isolated, withoutIsolates } from "../../lib/bidi.ts";

/**
 * How wide a text is drawn, without asking a browser: labels are placed by a pure function, the same in
 * every run. Hundredths of an em of Inter 600, the widest weight used here; other scripts by their kind.
 *
 *   textWidth("Italy", 13) → 32.4
 */
const widths: readonly (readonly [width: number, characters: string])[] = [
  [27, " ijlI|'`"],
  [35, "!,.:;ft()[]/\\·"],
  [42, "r1{}-_"],
  [50, '^*"–'],
  [57, "csz?JLxvkya7"],
  [62, "bdeghnopquEF024568935"],
  [67, "ABKPRSTXYZ#$&+<=>~"],
  [77, "CDGHNOQUV%@…"],
  [92, "mwMW—"],
];

const known = new Map(
  widths.flatMap(([width, characters]) =>
    [...characters].map((character) => [character, width] as const),
  ),
);

function emHundredths(character: string): number {
  if (/\p{Cf}/u.test(character)) return 0;
  const base = character.normalize("NFD").charAt(0);
  const width = known.get(base);
  if (width !== undefined) return width;
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x1100) return 100;
  return code < 0x20 ? 0 : 72;
}

export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const character of text) sum += emHundredths(character);
  return (sum * size) / 100;
}

/** The text, cut with an ellipsis where it is wider than the room. */
export function cutToWidth(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const characters = Array.from(withoutIsolates(text).slice(0, 200));
  while (characters.length > 1 && textWidth(`${characters.join("")}…`, size) > room)
    characters.pop();
  return isolated(`${characters.join("").trimEnd()}…`);
}
