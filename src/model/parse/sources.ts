import type { Source } from "../eventGraph.ts";
import type { ReadDate } from "./dates.ts";
import type { Ledger } from "./ledger.ts";
import { quoted, shown } from "./shown.ts";
import { eachRow, type Table, without } from "./table.ts";

/**
 * Addresses that a click may open: http and https, and nothing that only looks like it. A source
 * whose address is refused stays, without the address.
 *
 *   "java\nscript:alert(1)"   refused: URL parsers skip the line break
 */
export function checkSources(ledger: Ledger, sources: Table<Source>, readDate: ReadDate): void {
  eachRow(sources, (source, index) => {
    if (source.url !== undefined && reportUrl(ledger, source.url, index)) {
      sources.rows[index] = without(source, "url");
    }
    if (source.published !== undefined) {
      const at = [sources.name, index, "published"];
      if (!readDate(ledger, at, source.published).ok) {
        sources.rows[index] = without(sources.rows[index] ?? source, "published");
      }
    }
  });
}

function reportUrl(ledger: Ledger, url: string, index: number): boolean {
  const reason = reasonAgainst(url);
  if (reason === undefined) return false;
  ledger.error("invalid-url", () => ({
    at: ["sources", index, "url"],
    found: shown(url),
    expected: "An address that begins with https:// or http://",
    message: `${quoted(url)} ${reason} Only this field is left out.`,
    fix: 'Write the address as it stands in the browser, such as "https://example.org/page", or remove the field.',
  }));
  return true;
}

function reasonAgainst(url: string): string | undefined {
  if (/[\s\p{Cc}]/u.test(url)) return "holds white space or control characters.";
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined) return "is not a full address.";
  if (parsed.protocol !== "https:" && parsed.protocol !== "http:") {
    return `is a “${parsed.protocol.slice(0, 20)}” address, which is not opened.`;
  }
  return parsed.username + parsed.password === "" ? undefined : "hides a name before the host.";
}
