/**
 * A text of at most so many characters, the last of them "…" if it was longer; never half of a pair of
 * surrogates. What is shown of a value that may be as long as a file.
 */
export const longestShown = 80;

export function shortened(text: string, most = longestShown): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
