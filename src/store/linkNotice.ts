import { longestShown, shortened } from "../lib/shortened.ts";

/** One parameter of a link that could not be followed, for the notice that names it. */
export interface LinkNotice {
  readonly parameter: string;
  /** As the link says it, shortened to 80 characters. */
  readonly found: string;
  readonly reason:
    | "unknown-parameter"
    | "unknown-version"
    | "unknown-value"
    | "not-in-the-data"
    | "not-a-date"
    | "ends-before-it-begins"
    | "malformed"
    | "outside-this-site"
    | "repeated"
    | "too-long";
}

export type ReportNotice = (parameter: string, found: string, reason: LinkNotice["reason"]) => void;

export function linkNotice(
  parameter: string,
  found: string,
  reason: LinkNotice["reason"],
): LinkNotice {
  return { parameter: shortened(parameter), found: shortened(found), reason };
}

/** A hostile link has thousands of unknown parameters: beyond these they share a notice a reason. */
const mostNotices = 20;

/** Gathers notices, one a parameter and reason, with all that was found there. */
export function linkNotices(): {
  readonly report: ReportNotice;
  readonly list: () => readonly LinkNotice[];
} {
  const notices = new Map<string, LinkNotice>();
  const add = (key: string, parameter: string, found: string, reason: LinkNotice["reason"]) => {
    const before = notices.get(key)?.found;
    if (before === undefined) notices.set(key, linkNotice(parameter, found, reason));
    else if (before !== shortened(found) && before.length < longestShown)
      notices.set(key, linkNotice(parameter, `${before}, ${found}`, reason));
  };
  const report: ReportNotice = (parameter, found, reason) => {
    const key = `${reason} ${shortened(parameter)}`;
    if (notices.has(key) || notices.size < mostNotices) add(key, parameter, found, reason);
    else add(reason, "…", parameter, reason);
  };
  return { report, list: () => [...notices.values()] };
}
