import { readJson } from "../../model/parse/readJson.ts";

/**
 * The JSON that stands in a text of another sort: what a script hands to a function or gives a name, as TimelineJS 1 has it
 * (`.jsonp`), and the JSON-LD of events within a web page. Any other text stays as it is. Nothing of it is run.
 *
 *   'storyjs_jsonp_data = { "timeline": … };' → '{ "timeline": … }'
 *   '<html>… <script type="application/ld+json">{ "@type": "Event" }</script>' → '[{ "@type": "Event" }]'
 */
export function jsonInside(text: string): string {
  const start = text.slice(0, 1000).replace(/^\uFEFF/u, "");
  if (/^\s*</u.test(start)) return linkedIn(text) ?? text;
  const [before] = callOrName.exec(start) ?? [];
  if (before === undefined) return text;
  const from = text.indexOf(before) + before.length;
  const inside = text
    .slice(from)
    .trimEnd()
    .replace(/[\s);]+$/u, "");
  return readJson(inside).ok ? inside : text;
}

const callOrName =
  /^(?:\s|\/\*[^*]{0,200}\*\/)*(?:(?:var|let|const)\s+)?[\p{L}_$][\p{L}\d_$.]*\s*[=(]\s*(?=[{[])/u;

/** Of all scripts of a page that are JSON-LD; null: none of them speaks of an event. */
function linkedIn(page: string): string | null {
  const found: string[] = [];
  const start = /<script\b[^>]{0,500}\bapplication\/ld\+json\b[^>]{0,500}>/giu;
  const end = /<\/script\b/giu;
  while (start.exec(page) !== null) {
    end.lastIndex = start.lastIndex;
    const closing = end.exec(page);
    // Otherwise each start would look for an end to the end.
    if (closing === null) break;
    const inside = page.slice(start.lastIndex, closing.index).trim();
    start.lastIndex = end.lastIndex;
    if (readJson(inside).ok) found.push(inside);
  }
  return found.some((one) => one.includes("Event")) ? `[${found.join(",")}]` : null;
}
