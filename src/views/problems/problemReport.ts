import type { Problem } from "../../model/parse/problem.ts";

/** All problems as plain text, for a message to whoever keeps the file. */
export function problemReport(name: string, problems: readonly Problem[]): string {
  const parts = problems.map(({ severity, path, line, message, found, expected, fix }) =>
    [
      `${name}${line === undefined ? "" : `:${line}`} ${path === "" ? "(file)" : path} [${severity}]`,
      `  ${message}`,
      `  found: ${found}`,
      `  expected: ${expected}`,
      `  fix: ${fix}`,
    ].join("\n"),
  );
  return `${parts.join("\n\n")}\n`;
}
