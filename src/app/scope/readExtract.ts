import { EngineError, most, type Answer, type Scope } from "../../engine/contract.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import { strongestPartners } from "../../model/strongestPartners.ts";
import { engineClient } from "./engineClient.ts";
import { persistently } from "./retrying.ts";
import { scopeOf } from "./scopeText.ts";

interface Extract {
  readonly name: string;
  /** Of an event graph. */
  readonly bytes: Uint8Array;
}

type Page = Answer<"page">["page"];

/** The events of a scope as an event graph of its own, page by page; or the code of why not. */
export async function readExtract(
  text: string,
  onProgress: (loaded: number, total: number) => void,
  signal: AbortSignal,
): Promise<Result<Extract, string>> {
  const scope = scopeOf(text);
  try {
    const about = await persistently(async () => engineClient.ask("about", {}, signal), signal);
    const pages: Page[] = [];
    let after: number | null = -1;
    let loaded = 0;
    while (after !== null) {
      const question = { scope, after, limit: most.page };
      // What has come so far stays.
      const answer: Answer<"page"> = await persistently(
        async () => engineClient.ask("page", question, signal),
        signal,
      );
      if (answer.events > about.most) return err("too-many");
      // Half of it would be of one state of the data, half of another.
      if (answer.data !== about.data) return err("changed");
      pages.push(answer.page);
      loaded += answer.page.events.length;
      onProgress(loaded, answer.events);
      after = answer.next;
    }
    const title = about.title;
    const name = title[about.languages[0] ?? ""] ?? Object.values(title)[0] ?? "Musubi";
    return ok({
      name,
      bytes: new TextEncoder().encode(JSON.stringify(graphOf(about, pages, scope))),
    });
  } catch (error) {
    if (signal.aborted || !(error instanceof EngineError)) throw error;
    return err(error.code);
  }
}

function graphOf(about: Answer<"about">, pages: readonly Page[], scope: Scope): object {
  const all = <Name extends keyof Page>(name: Name): Page[Name][number][] =>
    pages.flatMap((page) => page[name] as Page[Name][number][]);
  const once = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] => [
    ...new Map(rows.map((row) => [row.id, row])).values(),
  ];
  const events = all("events");
  const ids = new Set(events.map(({ id }) => id));
  const participations = all("participations");
  const { focus, partners } = strongestPartners(participations, scope.focus);
  const actors = once(all("actors"));
  const known = new Set(actors.map(({ id }) => id));
  const hasPart = (id: string | null): id is string => id !== null && known.has(id);
  return {
    musubi: "1.1",
    meta: {
      id: "extract",
      title: about.title,
      description: about.title,
      defaultLanguage: about.languages[0] ?? "en",
      languages: about.languages,
      asOf: new Date().toISOString().slice(0, 10),
      licence: "–",
      ...(hasPart(focus) && { focus }),
      partners: partners.filter(hasPart),
    },
    actors,
    relations: once(all("relations")).filter(({ from, to }) => known.has(from) && known.has(to)),
    events,
    participations,
    links: linksWithin(all("links"), ids),
    sources: once(all("sources")),
    citations: all("citations"),
    eventTypes: once(all("eventTypes")),
    topics: once(all("topics")),
    stories: [],
  };
}

/** A link between two pages comes with both. */
function linksWithin(links: Page["links"], events: ReadonlySet<string>): Page["links"] {
  const found = new Map(links.map((link) => [`${link.from} ${link.type} ${link.to}`, link]));
  return [...found.values()].filter(({ from, to }) => events.has(from) && events.has(to));
}
