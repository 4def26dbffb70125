import { languages, type Language } from "../i18n/locales.ts";
import { messagesFor } from "../i18n/messages.ts";
import { openableFormats } from "../io/import/chooseImporter.ts";
import { escaped } from "../model/parse/shown.ts";
import { type Command, commonOptions, exitCodes } from "./command.ts";
import {
  mappingOption,
  mappingUsage,
  readFailureWords,
  readOutcome,
  type ReadFailure,
} from "./readGraph.ts";
import { validationReport, type ValidationReport } from "./validationReport.ts";

export const validate: Command = {
  usage: `Checks files: its problems, each with place, value, reason and fix, then whether it is valid and what it
holds. Warnings do not count.

  npx musubi validate FILE… [--json] [--mapping FILE] [--lang LANGUAGE]

It reads ${openableFormats().join(", ")}.

${mappingUsage}${commonOptions("prints a list of problems: file, code, severity, at, found, message, params …", languages)}`,
  options: mappingOption,
  async run(call) {
    const { files, json, language } = call;
    const reports: ValidationReport[] = [];
    // One after the other: a hundred large files need not all be in memory.
    for (const path of files) {
      const file = escaped(path);
      const read = await readOutcome(path, call);
      reports.push(
        read.ok
          ? validationReport(file, read.value, language)
          : failureReport(file, read.error, language),
      );
    }
    process.stdout.write(
      json
        ? `${JSON.stringify(
            reports.flatMap(({ rows }) => rows),
            null,
            2,
          )}\n`
        : reports.map(({ text }) => text).join("\n"),
    );
    return reports.every(({ isValid }) => isValid) ? exitCodes.done : exitCodes.fault;
  },
};

/** The file was not read at all. */
function failureReport(file: string, failure: ReadFailure, language: Language): ValidationReport {
  const { report } = messagesFor(language).problems;
  const { code, ...params } = failure;
  const message = readFailureWords(failure, language);
  return {
    isValid: false,
    text: `${file}: ${report.invalid}\n  ${message}\n`,
    rows: [{ file, code, severity: "error", at: "", found: null, message, params }],
  };
}
