import { readEdtf } from "../../../model/dates/readEdtf.ts";
import type { XmlAttributes } from "./readXml.ts";

/**
 * The attributes of a date in TEI as EDTF ("" where they give none), by TEI P5, att.datable: `notBefore` and `notAfter`
 * enclose one day that is not known, `from` and `to` are a span.
 *
 *   { when: "1896-08-02" } → "1896-08-02"          { when: "1893-12-13", cert: "low" } → "1893-12-13?"
 *   { notBefore: "1890-06-01", notAfter: "1890-06-30" } → "[1890-06-01..1890-06-30]"
 */
export function teiDate(of: XmlAttributes): string {
  const day = (name: string): string =>
    dayOf(of[name] ?? of[`${name}-iso`] ?? of[`${name}-custom`]);
  const when = day("when");
  if (when !== "") return qualified(when, of);
  const [first, last] = [day("notBefore"), day("notAfter")];
  const [from, to] = [day("from"), day("to")];
  if (from !== "" || to !== "") return span(from, to, of);
  if (first === "" && last === "") return "";
  if (first === last) return qualified(first, of);
  return sound(`[${first}..${last}]`);
}

function span(from: string, to: string, of: XmlAttributes): string {
  if (from === to) return qualified(from, of);
  const end = (day: string): string => (day === "" ? "" : qualified(day, of));
  return sound(`${end(from)}/${end(to)}`) || sound(`${from}/${to}`);
}

/** Without the hour and the zone; no year is no date. */
function dayOf(value: string | undefined): string {
  const [day = ""] = /^-?\d{4,}(?:-\d\d){0,2}(?=$|[TZ+ ]|-\d\d:)/u.exec(value?.trim() ?? "") ?? [];
  return sound(day);
}

/** What an editor is not sure of. */
function qualified(day: string, { cert, precision }: XmlAttributes): string {
  const unsure = cert === "low" || cert === "medium" || cert === "unknown";
  const rough = precision === "low" || precision === "medium" || precision === "unknown";
  const mark = unsure && rough ? "%" : unsure ? "?" : rough ? "~" : "";
  return sound(`${day}${mark}`) || day;
}

const sound = (edtf: string): string => (edtf !== "" && readEdtf(edtf).ok ? edtf : "");
