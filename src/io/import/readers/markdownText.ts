/**
 * The marks of Markdown (CommonMark, and footnotes) in the text of an event.
 *
 *   plainOfMarkdown("**Talks** in [Rome](https://example.org)[^1]") → "Talks in Rome"
 */
export function plainOfMarkdown(text: string): string {
  // Nobody marks up a text of that length, and the forms below go over it again and again.
  if (text.length > mostMarked) return text.trim();
  return text
    .replaceAll(/\\([\\`*_{}[\]()#+.!|<>~=-])/gu, (_, sign: string) => aside(sign))
    .replaceAll(/!\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .replaceAll(/\[\[(?:[^\]|]*\|)?([^\]]+)\]\]/gu, "$1")
    .replaceAll(/\[\^[^\]]+\]/gu, "")
    .replaceAll(/\[([^\]]+)\]\((?:[^()]|\([^)]*\))*\)/gu, "$1")
    .replaceAll(/\[([^\]]+)\]\[[^\]]*\]/gu, "$1")
    .replaceAll(/<(https?:\/\/[^>]+)>/gu, "$1")
    .replaceAll(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu, "$2")
    .replaceAll(/(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_]+?)\1(?![\p{L}\p{N}])/gu, "$2")
    .replaceAll(/`([^`]+)`/gu, "$1")
    .replaceAll(/[\u{F0000}-\u{F007F}]/gu, (sign) =>
      String.fromCodePoint((sign.codePointAt(0) ?? 0) - asideBy),
    )
    .replaceAll(/[ \t]+/gu, " ")
    .trim();
}

/** A sign that marks nothing up, among the code points that have no meaning, until the marks are gone. */
const aside = (sign: string): string => String.fromCodePoint((sign.codePointAt(0) ?? 0) + asideBy);
const asideBy = 0xf_00_00;

const mostMarked = 20_000;

/** What is linked, noted or written out as an address, each once, at most three. */
export function sourcesIn(text: string, notes: ReadonlyMap<string, string>): readonly string[] {
  const found: string[] = [];
  if (text.length > mostMarked) return found;
  for (const [, note, linked, label, bare] of text.matchAll(
    /\[\^([^\]]+)\]|\[[^\]]*\]\(<?(https?:\/\/(?:[^\s()<>]|\([^\s()]*\))+)>?[^)]*\)|\[[^\]]+\]\[([^\]]+)\]|(https?:\/\/[^\s<>)\]"]+)/gu,
  )) {
    const noted = notes.get(note ?? label ?? "") ?? "";
    const source =
      linked ?? bare?.replace(/[.,;:]+$/u, "") ?? (addressOf(noted) || plainOfMarkdown(noted));
    if (source !== "" && !found.includes(source)) found.push(source);
  }
  return found.slice(0, 3);
}

function addressOf(text: string): string {
  return /https?:\/\/[^\s<>)\]"]+/u.exec(text)?.[0].replace(/[.,;:]+$/u, "") ?? "";
}

/** Footnotes and addresses that stand apart: "[^1]: The Times, 5 May 2022". */
export function markdownNotes(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap((line) => {
      const match = /^\s{0,3}\[\^?([^\]]+)\]:\s*(.+)$/u.exec(line);
      return match === null ? [] : [[match[1] ?? "", (match[2] ?? "").trim()] as const];
    }),
  );
}

/** Names that the writer has marked as such, as wikis do: [[Ada Lovelace]], [[Ada Lovelace|Ada]]. */
export function markedNames(text: string): readonly string[] {
  return [...text.matchAll(/\[\[([^\]|#]+)(?:#[^\]|]*)?(?:\|[^\]]*)?\]\]/gu)]
    .map(([, name = ""]) => name.trim())
    .filter((name) => !/^\d/u.test(name));
}
