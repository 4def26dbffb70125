/**
 * How EDTF writes what a text holds, where `dateAdvice` cannot tell what is meant; null where nothing is known.
 *
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
    form: /^\d\d?$/u,
    hint: () => 'Write a year with four digits, "0044", and a month with its year, "2024-07".',
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
