import type { Problem } from "../../model/parse/problem.ts";

/** All problems as plain text, for a message to whoever keeps the file. */
export function problemReport(name: string, problems: readonly Problem[]): string {
  const parts = problems.map(({ severity, path, line, message, found, expected, fix, ...many }) =>
    [
      `${name}${line === undefined ? "" : `:${line}`} ${path === "" ? "(file)" : path} [${severity}]`,
      `  ${message}`,
      `  found: ${found}`,
      `  expected: ${expected}`,
      `  fix: ${fix}`,
      ...placesOf(many),
    ].join("\n"),
  );
  return `${parts.join("\n\n")}\n`;
}

function placesOf({ count, places = [] }: Pick<Problem, "count" | "places">): readonly string[] {
  if (places.length === 0) return [];
  const named = places.map(({ path, line }) => (line === undefined ? path : `${path} (${line})`));
  const rest = count - places.length;
  return [`  in ${count} places: ${named.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`];
}
