import { number, plural } from "./counts.ts";

const events = { one: "event", other: "events" };

/** Where a part of data is chosen that is too large for a browser. */
export const scope = {
  region: "Scope",
  title: "Choose what to open",
  lead: "Put one actor in the middle, then narrow down. You can change all of it later without leaving the page.",
  focus: "Who is in the middle",
  find: "Find an actor",
  mostEvents: "Most events",
  nobody: "Nobody: all events",
  noActor: "No actor is called that.",
  actors: (count: number) => plural(count, { one: "actor", other: "actors" }),
  partnersOf: (name: string) => `Partners of ${name}, strongest first`,
  parties: "Actors, most events first",
  types: "What happened",
  chosen: (shown: number, all: number) => `${number(shown)} of ${number(all)}`,
  rest: (count: number) => `${number(count)} more`,
  show: "Show",
  showRest: (count: number) => `Show ${number(count)} more`,
  when: "When",
  everything: "Everything",
  from: "From",
  to: "To",
  events: (count: number) => plural(count, events),
  open: (count: number) => `Open ${plural(count, events)}`,
  reset: "Reset",
  change: "Change scope",
  part: "A part of the data of this server.",
  counting: "Counting …",
  otherData: "Other data",
  openFile: "Open a file …",
  among: (count: number) => `Also what these ${number(count)} do with each other`,
  andAmong: "and what they do with each other",
  drag: "Drag an end to shorten",
  asksAgain: "It is tried again by itself.",
  who: (middle: string | null, count: number) =>
    middle === null
      ? plural(count, { one: "actor", other: "actors" })
      : `${middle} and ${plural(count, { one: "partner", other: "partners" })}`,
  whichTypes: (count: number | null, all: number) =>
    count === null
      ? `all ${plural(all, { one: "type", other: "types" })}`
      : plural(count, { one: "type", other: "types" }),
  allOf: (period: string) => `all of ${period}`,
  none: "No event is left. Widen the scope.",
  tooMany: (count: number) => `${plural(count, events)} are too many to open at once`,
  most: (count: number) =>
    `This server opens up to ${number(count)}. Choose a scope that fits, or make your own.`,
  shorter: "the same, a shorter time",
  oneActor: (name: string) => `${name} in the middle`,
  onePartner: (name: string) => `with ${name} alone`,
  changed: "The data has changed: these are the new counts.",
  retry: "Try again",
  problems: {
    "bad-question": "This scope cannot be followed.",
    "unknown-id": "The scope names something that is not in the data.",
    "too-many": "This scope has more events than can be opened at once.",
    "not-allowed":
      "Access is refused. Open the address with its token again, or ask whoever runs this server.",
    "too-slow": "The answer takes too long. A smaller scope is faster.",
    "too-large": "The answer needs more memory than there is. A smaller scope needs less.",
    "engine-down":
      "The server, or a part of the database, does not answer. What is shown is the last answer.",
    "cut-off": "The answer ended early. What is shown is the last answer.",
    cancelled: "The question was taken back.",
    changed: "The data has changed meanwhile. Open it again.",
    failed: "The server has no answer.",
  },
};
