import type { Source } from "../eventGraph.ts";
import { readDate } from "./dates.ts";
import type { Ledger } from "./ledger.ts";
import type { UrlFault } from "./problem.ts";
import { shown } from "./shown.ts";
import { eachRow, type Table, without } from "./table.ts";

/**
 * Addresses that a click may open: http and https, and nothing that only looks like it. A source
 * whose address is refused stays, without the address.
 *
 *   "java\nscript:alert(1)"   refused: URL parsers skip the line break
 */
export function checkSources(ledger: Ledger, sources: Table<Source>): void {
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
  const fault = faultOf(url);
  if (fault === undefined) return false;
  ledger.error("invalid-url", () => ({
    at: ["sources", index, "url"],
    found: shown(url),
    params: { url, ...fault },
  }));
  return true;
}

function faultOf(url: string): UrlFault | undefined {
  if (/[\s\p{Cc}]/u.test(url)) return { reason: "white-space" };
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined) return { reason: "not-full" };
  if (parsed.protocol !== "https:" && parsed.protocol !== "http:")
    return { reason: "scheme", scheme: parsed.protocol.slice(0, 20) };
  return parsed.username + parsed.password === "" ? undefined : { reason: "hidden-name" };
}
