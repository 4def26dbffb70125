import { adviseOne, openWords } from "./adviseOne.ts";
import { readEdtf } from "./readEdtf.ts";

/**
 * What people write in place of EDTF, and the EDTF that they most likely mean: the likeliest first, more
 * where it can be read in two ways, none where there is no telling. All of it can be read.
 *
 *   dateAdvice("1914-1918")   → ["1914/1918"]           dateAdvice("c. 1850") → ["1850~"]
 *   dateAdvice("5/3/2021")    → ["2021-03-05", "2021-05-03"], day first, month first
 *   dateAdvice("before 1900") → ["[..1899]", "[..1900]"]
 */
export function dateAdvice(written: string): readonly string[] {
  const text = plain(written);
  if (text === "" || text.length > 100) return [];
  const found = [...adviseOne(text), ...range(text), ...bounded(text)];
  return [...new Set(found)].filter((edtf) => readEdtf(edtf).ok);
}

/** Every kind of dash, and an arrow, as a hyphen, every kind of space as one. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[\u2010-\u2015\u2192\u2212]/gu, "-")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

const before = /^(?:before|prior to|vor) (.+)$/iu;
const after = /^(?:after|nach) (.+)$/iu;
const until = /^(?:until|till|by|up to|bis)(?: zum)? (.+)$/iu;
const since = /^(?:since|from|seit|ab)(?: dem)? (.+)$/iu;
/** "vor Christus" is an era. */
const year = /^-?\d{4}$/u;

function bounded(text: string): readonly string[] {
  const of = (form: RegExp): readonly string[] => dated(form.exec(text)?.[1]);
  const beside = (edtf: string, by: number): readonly string[] =>
    year.test(edtf) ? [yearText(Number(edtf) + by)] : [];
  return [
    ...of(before).flatMap((edtf) => [...beside(edtf, -1), edtf].map((end) => `[..${end}]`)),
    ...of(after).flatMap((edtf) => [...beside(edtf, 1), edtf].map((start) => `[${start}..]`)),
    ...of(until).map((edtf) => `[..${edtf}]`),
    ...of(since).map((edtf) => `${edtf}/..`),
  ];
}

function yearText(number: number): string {
  return `${number < 0 ? "-" : ""}${String(Math.abs(number)).padStart(4, "0")}`;
}

/** A date that is EDTF already, or what it most likely means. */
function dated(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const trimmed = text.trim();
  if (!/[/[\]{}]/u.test(trimmed) && readEdtf(trimmed).ok) return [trimmed];
  return adviseOne(trimmed);
}

const separators = /\s*\/\s*|\s+(?:to|until|till|through|bis)\s+|\s*-+\s*|\s*\.\.+\s*/giu;

function range(text: string): readonly string[] {
  const [, one, other] = /^(?:between|zwischen) (.+) (?:and|und) (.+)$/iu.exec(text) ?? [];
  if (one !== undefined && other !== undefined)
    return pairs(one, other).map(([from, to]) => `[${from}..${to}]`);
  const inside = text.replace(/^(?:from|von|vom) /iu, "");
  const splits = [...inside.matchAll(separators)].flatMap(({ 0: separator, index }) =>
    pairs(inside.slice(0, index), inside.slice(index + separator.length)),
  );
  const whole = splits.filter(([from, to]) => readEdtf(`${from}/${to}`).ok);
  return whole.map(([from, to]) => `${from}/${to}`).slice(0, 1);
}

/** Far years that data bases write for "no end". */
const endless = /^(?:9999|2999|2899)(?:-\d\d(?:-\d\d)?)?$/u;

function isEndless(edtf: string): boolean {
  return endless.test(edtf);
}

/** A date that is no mistake in form, but ends, or is, in such a year. */
export function namesEndless(edtf: string): boolean {
  return isEndless(edtf.split("/").at(-1) ?? "");
}

function pairs(left: string, right: string): readonly (readonly [string, string])[] {
  const tos = endsOf(left.trim(), right.trim());
  return tos.flatMap((to) => {
    const froms = completed(left, right, to);
    return froms.map((from) => [from, isEndless(to) ? ".." : to] as const);
  });
}

function endsOf(left: string, right: string): readonly string[] {
  if (openWords.test(right)) return [".."];
  if (right === "?") return [""];
  const isShort = /^\d{4}$/u.test(left) && /^\d\d$/u.test(right);
  return isShort ? [left.slice(0, 2) + right] : dated(right);
}

/** What the first has in common with the second is often written once: "5-7 March 2021", "1914-18". */
function completed(left: string, right: string, to: string): readonly string[] {
  const [, era] = /\d\s*(bce?|b\.\s?c\.(?:\s?e\.)?|v\.\s?chr\.?)$/iu.exec(right) ?? [];
  if (era !== undefined && /^\d{1,4}$/u.test(left.trim())) return dated(`${left} ${era}`);
  const alone = dated(left);
  if (alone.length > 0) return alone;
  const [, ofYear = "", month, day] = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(to) ?? [];
  const number = left.trim().replace(/\.$/u, "");
  if (day !== undefined && /^\d{1,2}$/u.test(number))
    return [`${ofYear}-${month}-${number.padStart(2, "0")}`];
  return ofYear === "" ? [] : dated(`${left} ${ofYear}`);
}
