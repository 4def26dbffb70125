import type { Language } from "../i18n/locales.ts";
import { messagesFor } from "../i18n/messages.ts";
import type { TableSummary } from "../io/import/importSession.ts";
import { idOfUse, reasonWords } from "../io/import/records/mappingWords.ts";
import { plain } from "../model/parse/shown.ts";
import { wordsIn } from "./commandLineWords.ts";

/** The columns that hold nothing are many in files of machines. */
const mostNamed = 12;

/**
 * What was understood of a table, and what was guessed about its columns, with the reasons: what the page's import dialog
 * shows. Empty where the format itself says what its fields are.
 */
export function understoodWords(file: string, summary: TableSummary, language: Language): string {
  const { importing } = messagesFor(language);
  const words = wordsIn(language);
  const { guess, reading, columns, records, unit, formatName } = summary;
  const guessed = columns.flatMap(({ name }, at) => {
    const holds = guess.mapping.columns[at]?.holds ?? { as: "nothing" };
    const reason = guess.reasons[at];
    return reason === undefined || reason.code === "format" ? [] : [{ name, holds, reason }];
  });
  if (guessed.length === 0) return "";
  const { delimiter, headings, sheet } = reading;
  const names: Readonly<Record<string, string>> = importing.delimiter.names;
  const facts = [
    formatName,
    importing.facts(records, unit, columns.length),
    ...(sheet === undefined ? [] : [words.sheet(plain(sheet))]),
    ...(delimiter === undefined ? [] : [names[delimiter] ?? delimiter]),
    ...(headings === undefined
      ? []
      : [headings === 0 ? importing.headings.none : importing.headings.row(headings)]),
  ];
  const held = guessed.filter(({ holds }) => holds.as !== "nothing");
  const width = Math.max(...held.map(({ name }) => plain(name).length), 0);
  const lines = held.map(({ name, holds, reason }) => {
    const more =
      holds.as === "who" || holds.as === "topics"
        ? ` ${importing.separated(holds.separator)}.`
        : "";
    const use = `${importing.uses[idOfUse(holds)]}.${more}`;
    const open = reason.code === "order-open" ? ` ${words.orderOpen}` : "";
    return `  ${plain(name).padEnd(width)}  ${use} ${reasonWords(reason, importing)}${open}`;
  });
  const rest = guessed.filter(({ holds }) => holds.as === "nothing").map(({ name }) => plain(name));
  const some = rest.slice(0, mostNamed);
  if (rest.length > some.length) some.push(words.more(rest.length - some.length));
  return `${[
    `${file}: ${facts.join(", ")}`,
    ...lines,
    ...(guess.people === "no-names" ? [`  ${importing.people.none}`] : []),
    ...(rest.length > 0 ? [`  ${words.nothingElse(rest.length, some.join(", "))}`] : []),
    `  ${words.decide}`,
  ].join("\n")}\n`;
}
