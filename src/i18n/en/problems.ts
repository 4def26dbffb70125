import { number, plural } from "./counts.ts";

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
  guessed: (encoding: string) => `Read as ${encoding}, which is a guess.`,
  showList: "Show the list",
  dismiss: "Dismiss",
  more: (count: number) =>
    `${plural(count, { one: "more is", other: "more are" })} not listed here; the copied report has them all.`,
  failed: {
    unreachable: (name: string) => `${name} could not be reached`,
    unreachableWhy: "The server did not answer. Check the connection, then try again.",
    status: (name: string) => `${name} was not found`,
    statusWhy: (address: string, status: number) =>
      `The server answers ${status} for ${address}. Check the path after data= in the link.`,
    changed: (name: string) => `${name} has changed since it was chosen`,
    changedWhy: "The browser may not read it any more. Choose it again.",
    tooLarge: (name: string) => `${name} is too large`,
    tooLargeWhy: (megabytes: number) => `A file may have up to ${megabytes} MB.`,
  },
};
