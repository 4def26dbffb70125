/** A text that fits the room, cut at a word where one ends early enough, else within it. */
export function cutToFit(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text;
  const letters = [...text];
  let length = letters.length;
  while (length > 1 && widthOf(`${letters.slice(0, length).join("")}…`) > room) length -= 1;
  const cut = letters.slice(0, length).join("");
  const word = cut.lastIndexOf(" ");
  return `${word > cut.length * 0.6 ? cut.slice(0, word) : cut.trimEnd()}…`;
}
