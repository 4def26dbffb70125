import { readEdtf } from "../../../model/dates/readEdtf.ts";

/**
 * The days of two moments (RFC 3339) as EDTF, as they are written; "" for what is none. What has a beginning only may
 * have ended.
 *
 *   momentsSpan("2016-04-06T20:03:00Z", "2016-04-08T01:00:00Z") → "2016-04-06/2016-04-08"
 */
export function momentsSpan(first: string, last: string): string {
  const [from, to] = [dayOf(first), dayOf(last)];
  if (to === "" || from === to) return from;
  const span = `${from}/${to}`;
  return readEdtf(span).ok ? span : from;
}

export function dayOf(moment: string): string {
  const [day = ""] = /^[-+]?\d{4}(?:-\d\d){0,2}(?=$|[T ])/u.exec(moment.trim()) ?? [];
  const edtf = day.replace(/^\+/u, "");
  return readEdtf(edtf).ok ? edtf : "";
}
