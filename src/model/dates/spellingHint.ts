/**
 * How to write as EDTF what is often written otherwise; null where there is no telling.
 *
 *   spellingHint("28.07.2024")  → 'Write the year first: "2024-07-28".'
 *   spellingHint("199x")        → 'Write unknown digits as capital X: "199X".'
 *   spellingHint("2024..2025")  → 'Write "[2024..2025]" for one of these, or "2024/2025" for all of that time.'
 */
export function spellingHint(text: string): string | null {
  for (const { form, hint } of hints) {
    const match = form.exec(text);
    if (match) return hint(match);
  }
  return null;
}

interface Hint {
  readonly form: RegExp;
  readonly hint: (match: readonly string[]) => string;
}

const hints: readonly Hint[] = [
  {
    form: /[\u2010-\u2015\u2212]/u,
    hint: ({ 0: dash = "" }) => `Write a plain hyphen "-" in place of "${dash}".`,
  },
  { form: /\dT|\d:\d/u, hint: () => "Leave the time out: only the day is used." },
  {
    form: /^(\d\d\d\d)(0[1-9]|1[0-2])([0-3]\d)$/u,
    hint: ({ 1: year = "", 2: month = "", 3: day = "" }) => `Write "${iso(year, month, day)}".`,
  },
  {
    form: /^(\d\d\d\d)([-./])(0?[1-9]|1[0-2])\2([0-3]?\d)$/u,
    hint: ({ 1: year = "", 3: month = "", 4: day = "" }) => `Write "${iso(year, month, day)}".`,
  },
  {
    form: /^([0-3]?\d)\.(0?[1-9]|1[0-2])\.(\d\d\d\d)$/u,
    hint: ({ 1: day = "", 2: month = "", 3: year = "" }) =>
      `Write the year first: "${iso(year, month, day)}".`,
  },
  {
    form: /^\d\d?[-./]\d\d?[-./]\d\d\d\d$/u,
    hint: () => 'Write year, month and day, in this order: "2024-07-28".',
  },
  {
    form: /^(\d\d\d\d)[-.](0?[1-9]|1[0-2])$/u,
    hint: ({ 1: year = "", 2: month = "" }) => `Write "${year}-${month.padStart(2, "0")}".`,
  },
  {
    form: /^\d\d?$/u,
    hint: () => 'Write a year with four digits, "0044", and a month with its year, "2024-07".',
  },
  {
    form: /^(-?)(\d{3})$/u,
    hint: ({ 1: sign = "", 2: digits = "" }) =>
      `Write the year with four digits: "${sign}0${digits}".`,
  },
  { form: /^-?\d{5,}$/u, hint: ({ 0: year = "" }) => `Write "Y${year}" for so far a year.` },
  { form: /^Y(-?\d{4})$/u, hint: ({ 1: year = "" }) => `Write "${year}", without the Y.` },
  { form: /^-0000/u, hint: () => 'Write "0000" for 1 BCE and "-0001" for 2 BCE.' },
  {
    form: /^(?=.*\d)[\dXxUu-]+$/u,
    hint: ({ 0: text = "" }) =>
      `Write unknown digits as capital X: "${text.replaceAll(/[xuU]/gu, "X")}".`,
  },
  {
    form: /^([^.[\]]+)\.\.([^.[\]]*)$/u,
    hint: ({ 1: from = "", 2: to = "" }) =>
      `Write "[${from}..${to}]" for one of these, or "${from}/${to || ".."}" for all of that time.`,
  },
  {
    form: /^(?:open|unknown|now|today|present|offen|unbekannt|heute)$/iu,
    hint: () => 'Write ".." for an open end, and nothing for an unknown one: "2024/..", "2024/".',
  },
  {
    form: /^(?=.*\d).*\p{L}{3}/u,
    hint: () => 'Write the month as a number, after the year: "2024-07".',
  },
];

function iso(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
