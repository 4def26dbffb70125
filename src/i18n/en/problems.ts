import type { Loss } from "../../model/parse/problem.ts";
import { noun, number, plural } from "./counts.ts";
import { nouns } from "./nouns.ts";

export const problems = {
  heading: (count: number, file: string) =>
    `${plural(count, { one: "problem", other: "problems" })} in ${file}`,
  nothingShown: "Nothing of this file can be shown until this is fixed.",
  eventsRead: "events read",
  eventsKept: "can be shown",
  line: (line: number) => `line ${line}`,
  wholeFile: "the file as a whole",
  found: "Found",
  toFix: "To fix it:",
  again: "Check again",
  another: "Choose another file",
  copy: "Copy report",
  copied: "Copied",
  notCopied: "The browser did not allow copying",
  dropHere: "Or drop or paste a corrected file anywhere here. It stays on this computer.",
  back: "Back to explore",
  warning: "Warning",
  places: (count: number) => `in ${plural(count, { one: "place", other: "places" })}`,
  morePlaces: (count: number) => `and ${number(count)} more`,
  partial: (problems: number, dropped: number) =>
    dropped === 0
      ? `${plural(problems, { one: "problem", other: "problems" })} in this file; every event is shown.`
      : `${plural(problems, { one: "problem", other: "problems" })} in this file; ${plural(dropped, { one: "event is", other: "events are" })} left out, the rest is shown.`,
  nothing: "nothing",
  /** What else had to go with the row of a problem, or with several. */
  lost: (rows: string, sum: number, count: number) =>
    `With ${noun(count, { one: "it", other: "them" })}, ${rows} ${noun(sum, { one: "is", other: "are" })} left out.`,
  rows: (of: Loss, count: number) => plural(count, nouns[of]),
  report: {
    severity: { error: "error", warning: "warning" },
    found: "Found:",
    expected: "Expected:",
    toFix: "To fix it:",
    wholeFile: "(file)",
    places: (count: number) => `In ${plural(count, { one: "place", other: "places" })}:`,
    line: (at: string, line: number) => `${at}, line ${line}`,
    more: (count: number) => `and ${number(count)} more`,
    invalid: "not valid",
    valid: (warnings: number) =>
      `valid, ${plural(warnings, { one: "warning", other: "warnings" })}`,
    notValid: (errors: number, warnings: number) =>
      `not valid, ${plural(errors, { one: "error", other: "errors" })}, ${plural(warnings, { one: "warning", other: "warnings" })}`,
    relationships: (count: number) =>
      plural(count, { one: "relationship", other: "relationships" }),
    nothingShown: "nothing can be shown",
    partShown: (kept: number, events: number) =>
      `${number(kept)} of ${plural(events, nouns.events)} can be shown`,
  },
  /** Why the command line has no bytes to read. */
  input: {
    folder: "This is a folder. Name the file inside it.",
    device: "This is a device, not a file.",
    missing: "There is no such file.",
    forbidden: "The file may not be read: permission denied.",
    "no-name": "This cannot be the name of a file.",
    circle: "The links to this file lead in a circle.",
    "too-large": (most: number) =>
      `This has more than ${number(most)} bytes, the most that can be read.`,
    unreadable: (reason: string) =>
      `The file cannot be read (${reason === "" ? "unknown reason" : reason}).`,
  },
  guessed: (encoding: string) => `Read as ${encoding}, which is a guess.`,
  showList: "Show the list",
  dismiss: "Dismiss",
  more: (count: number) =>
    `${plural(count, { one: "more is", other: "more are" })} not listed here; the copied report has them all.`,
  failed: {
    unreachable: (name: string) => `${name} could not be reached`,
    unreachableWhy: "The server did not answer. Check the connection, then try again.",
    offline: (name: string) => `${name} cannot be loaded without a network`,
    offlineWhy: "This device is offline. Connect it, then try again.",
    notFound: (name: string) => `${name} was not found`,
    notFoundWhy: (address: string, status: number) =>
      `The server answers ${status} for ${address}. Check the path after data= in the link.`,
    notAllowed: (name: string) => `${name} may not be read`,
    notAllowedWhy: (address: string, status: number) =>
      `The server answers ${status} for ${address}. Sign in to the site, or ask those who run it.`,
    serverError: (name: string) => `The server could not send ${name}`,
    serverErrorWhy: (address: string, status: number) =>
      `It answers ${status} for ${address}: a fault of its own. Try again later.`,
    status: (name: string) => `${name} could not be loaded`,
    statusWhy: (address: string, status: number) => `The server answers ${status} for ${address}.`,
    silent: (name: string) => `${name} does not arrive`,
    silentWhy: (seconds: number) =>
      `Nothing has come for ${seconds} seconds. Check the connection, then try again.`,
    cutOff: (name: string) => `${name} was cut off`,
    cutOffWhy: "The connection ended before all of the file had come. Try again.",
    redirect: (name: string) => `${name} is not on this site`,
    redirectWhy:
      "The server sends this file from another site, which is never asked. A network that wants you to sign in does that too.",
    blocked: (name: string) => `${name} is blocked and could not be reached`,
    blockedWhy:
      "The site answers, but this file does not come: an extension, a filter of the network, or the server refuses it.",
    cancelled: (name: string) => `Loading ${name} was cancelled`,
    cancelledWhy: "Nothing has been changed.",
    changed: (name: string) => `${name} has changed since it was chosen`,
    changedWhy: "The browser may not read it any more. Choose it again.",
    tooLarge: (name: string) => `${name} is too large`,
    tooLargeWhy: (megabytes: number) => `A file may have up to ${megabytes} MB.`,
  },
};
