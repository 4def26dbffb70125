/**
 * Small files, each of another format and about something that many know, as the programs of that format write them.
 *
 *   examples[0]   { name: "summits.csv", kind: "table", … }, of which `load` gives the text
 */
export interface Example {
  readonly name: string;
  /** What it is, worded by `i18n`. */
  readonly kind: "table" | "timeline" | "network" | "letters" | "calendar" | "chronology";
  readonly mediaType: string;
  readonly load: () => Promise<{ readonly default: string }>;
}

export const examples: readonly Example[] = [
  {
    name: "summits.csv",
    kind: "table",
    mediaType: "text/csv",
    load: () => import("./examples/summits.csv?raw"),
  },
  {
    name: "space.json",
    kind: "timeline",
    mediaType: "application/json",
    load: () => import("./examples/space.json?raw"),
  },
  {
    name: "alliances.gexf",
    kind: "network",
    mediaType: "application/xml",
    load: () => import("./examples/alliances.gexf?raw"),
  },
  {
    name: "letters.cmif.xml",
    kind: "letters",
    mediaType: "application/xml",
    load: () => import("./examples/letters.cmif.xml?raw"),
  },
  {
    name: "meetings.ics",
    kind: "calendar",
    mediaType: "text/calendar",
    load: () => import("./examples/meetings.ics?raw"),
  },
  {
    name: "telegraph.md",
    kind: "chronology",
    mediaType: "text/markdown",
    load: () => import("./examples/telegraph.md?raw"),
  },
];
