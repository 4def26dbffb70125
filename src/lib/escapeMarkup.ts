/**
 * Text as XML 1.0 can hold it. Control characters and lone surrogates have no spelling there, not even
 * as `&#…;`, and one of them makes the whole file unreadable; so they are left out.
 *
 *   escapeXml('<"&') → "&lt;&quot;&amp;"
 */
export function legalXml(text: string): string {
  return Array.from(text.toWellFormed()).filter(isLegal).join("");
}

const spaces: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d]);

function isLegal(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x20 ? spaces.has(code) : code !== 0xfffe && code !== 0xffff;
}

export function escapeXml(text: string): string {
  return legalXml(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** HTML, for the text of an element and for an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

export function unescapeHtml(text: string): string {
  return text
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
