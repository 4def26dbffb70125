import { existsSync } from "node:fs";
import { fallbackLanguage, isLanguage, languages, type Language } from "../i18n/locales.ts";
import { loadMessages, messagesFor } from "../i18n/messages.ts";
import { openableFormats } from "../io/import/chooseImporter.ts";
import { importFile } from "../io/import/importFile.ts";
import { escaped } from "../model/parse/shown.ts";
import { pathOf, readInput, standardInput, type InputFailure } from "./readInput.ts";
import { validationReport, type ValidationReport } from "./validationReport.ts";

const usage = `Checks event graph files.

  npm run validate -- FILE… [--json] [--lang LANGUAGE]

It reads ${openableFormats().join(", ")}.

FILE is a path, a pipe, or - for standard input. After -- every word is a FILE.

For each file: its problems, each with place, value, reason and fix, then whether it is valid and
what it holds. Exits with 0 if every file is valid (warnings do not count), otherwise with 1.

  --json             prints a list of problems: file, code, severity, at, found, message, params …
  --lang LANGUAGE    says it in this language: ${languages.join(", ")}
`;

interface Wish {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly language: Language;
}

/** What to print, and the exit code. */
async function validate({
  files,
  json,
  language,
}: Wish): Promise<{ readonly text: string; readonly code: number }> {
  await loadMessages(language);
  const reports: ValidationReport[] = [];
  // One after the other: a hundred large files need not all be in memory.
  for (const name of files) {
    const shownName = escaped(name);
    const input = await readInput(name);
    reports.push(
      input.ok
        ? validationReport(shownName, await importFile(name, input.value, { language }), language)
        : failureReport(shownName, input.error, language),
    );
  }
  return {
    text: json
      ? `${JSON.stringify(
          reports.flatMap(({ rows }) => rows),
          null,
          2,
        )}\n`
      : reports.map(({ text }) => text).join("\n"),
    code: reports.every(({ isValid }) => isValid) ? 0 : 1,
  };
}

/** The file did not come at all. */
function failureReport(file: string, failure: InputFailure, language: Language): ValidationReport {
  const { input, report } = messagesFor(language).problems;
  const { code, ...params } = failure;
  const message =
    failure.code === "too-large"
      ? input["too-large"](failure.most)
      : failure.code === "unreadable"
        ? input.unreadable(failure.reason)
        : input[failure.code];
  return {
    isValid: false,
    text: `${file}: ${report.invalid}\n  ${message}\n`,
    rows: [{ file, code, severity: "error", at: "", found: null, message, params }],
  };
}

/** What the words of the command ask for, or what is wrong with them. */
function wishOf(words: readonly string[]): Wish | "help" | { readonly wrong: string } {
  const files: string[] = [];
  let json = false;
  let language: Language = fallbackLanguage;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word === "--") {
      files.push(...words.slice(at + 1));
      break;
    } else if (word === "--help" || word === "-h") return "help";
    else if (word === "--json") json = true;
    else if (word === "--lang") {
      const wanted = words[(at += 1)] ?? "";
      if (!isLanguage(wanted)) return { wrong: `There is no language ${escaped(wanted)}.` };
      language = wanted;
    } else if (word.startsWith("-") && word !== standardInput && !existsSync(pathOf(word)))
      return { wrong: `There is no option ${escaped(word)}.` };
    else files.push(word);
  }
  return files.length === 0 ? { wrong: "Name at least one file." } : { files, json, language };
}

async function main(words: readonly string[]): Promise<void> {
  const wish = wishOf(words);
  process.exitCode = 1;
  if (wish === "help") {
    process.stdout.write(usage);
    process.exitCode = 0;
  } else if ("wrong" in wish) {
    process.stderr.write(`${wish.wrong}\n\n${usage}`);
  } else {
    const { text, code } = await validate(wish);
    process.stdout.write(text);
    process.exitCode = code;
  }
}

// The reader of a pipe may leave early: `npm run validate -- FILE | head`.
process.stdout.on("error", () => {});
await main(process.argv.slice(2));
