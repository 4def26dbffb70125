import type { FuzzyDate } from "./dates/fuzzyDate.ts";
import { parseEdtf } from "./dates/parseEdtf.ts";
import type { Source } from "./eventGraph.ts";

/**
 * What a source says of itself, in the order in which a bibliography gives it. What it leaves open
 * stays out: nothing is filled in from elsewhere.
 *
 *   citedSource(faake) → { author: "Anita Faake", title: "Japan und USA …", published: 29 March 2025, … }
 */
export interface CitedSource {
  readonly author?: string;
  readonly title: string;
  readonly publisher?: string;
  readonly published?: FuzzyDate;
  /** Absent for what has no wording of its own. */
  readonly language?: string;
  /** http or https; React and browsers would also follow `data:` and `blob:`. */
  readonly address?: string;
}

export function citedSource(source: Source): CitedSource {
  const { author, title, publisher, kind, language } = source;
  const published = source.published === undefined ? null : parseEdtf(source.published);
  const address = httpAddress(source.url);
  return {
    ...(author !== undefined && { author }),
    title,
    ...(publisher !== undefined && { publisher }),
    ...(published?.ok && { published: published.value }),
    ...(kind !== "public-knowledge" && { language }),
    ...(address !== null && { address }),
  };
}

function httpAddress(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? href : null;
}
