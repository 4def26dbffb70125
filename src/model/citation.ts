import type { FuzzyDate } from "./dates/fuzzyDate.ts";
import { dateOf } from "./dates/dateOf.ts";
import type { Citation, Source } from "./eventGraph.ts";

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
  const published = dateOf(source.published);
  const address = httpAddress(source.url);
  return {
    ...(author !== undefined && { author }),
    title,
    ...(publisher !== undefined && { publisher }),
    ...(published !== null && { published }),
    ...(kind !== "public-knowledge" && { language }),
    ...(address !== null && { address }),
  };
}

function httpAddress(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? href : null;
}

/** Whether a locator is the number, or a stretch of numbers, of paragraphs: only articles count them so. */
export function isParagraph({ kind }: Pick<Source, "kind">, locator: string): boolean {
  return kind === "article" && /^\d+(?:\s?[-–]\s?\d+)?$/u.test(locator);
}

/** The paragraphs that are cited, in their order. */
export function paragraphsOf(
  source: Pick<Source, "kind"> | undefined,
  citations: readonly Pick<Citation, "locator">[],
): readonly string[] {
  const numbers = citations.flatMap(({ locator }) =>
    source !== undefined && locator !== undefined && isParagraph(source, locator) ? locator : [],
  );
  return [...new Set(numbers)].toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
}
