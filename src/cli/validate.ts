import { openableFormats } from "../io/import/chooseImporter.ts";
import { importFile } from "../io/import/importFile.ts";
import { escaped } from "../model/parse/shown.ts";
import { readInput } from "./readInput.ts";
import { validationReport, type ValidationReport } from "./validationReport.ts";

const usage = `Checks event graph files.

  npm run validate -- FILE…

It reads ${openableFormats().join(", ")}.

For each file: its problems, each with place, value, reason and fix, then whether it is valid and
what it holds. Exits with 0 if every file is valid (warnings do not count), else with 1.
`;

/** What to print, and the exit code. */
async function validate(
  names: readonly string[],
): Promise<{ readonly text: string; readonly code: number }> {
  const reports: ValidationReport[] = [];
  // One after the other: a hundred large files need not all be in memory.
  for (const name of names) {
    const shownName = escaped(name);
    const input = readInput(name);
    reports.push(
      input.ok
        ? validationReport(shownName, await importFile(name, input.value))
        : { isValid: false, text: `${shownName}: not valid\n  ${input.error}\n` },
    );
  }
  return {
    text: reports.map(({ text }) => text).join("\n"),
    code: reports.every(({ isValid }) => isValid) ? 0 : 1,
  };
}

async function main(words: readonly string[]): Promise<void> {
  const end = words.includes("--") ? words.indexOf("--") : words.length;
  const options = words.slice(0, end).filter((word) => word.startsWith("-"));
  const files = words.filter(
    (word, index) => index > end || (index < end && !word.startsWith("-")),
  );
  const unknown = options.find((option) => option !== "--help" && option !== "-h");
  process.exitCode = 1;
  if (unknown !== undefined) {
    process.stderr.write(`There is no option ${escaped(unknown)}.\n\n${usage}`);
  } else if (options.length > 0) {
    process.stdout.write(usage);
    process.exitCode = 0;
  } else if (files.length === 0) {
    process.stderr.write(`Name at least one file.\n\n${usage}`);
  } else {
    const { text, code } = await validate(files);
    process.stdout.write(text);
    process.exitCode = code;
  }
}

// The reader of a pipe may leave early: `npm run validate -- FILE | head`.
process.stdout.on("error", () => {});
await main(process.argv.slice(2));
