import { describe, expect, it } from "vitest";
import { parseValue } from "../../../src/model/parse/parse.ts";
import { changedGraph } from "../../fixtures/changedGraph.ts";

/** One slip in the minimal graph, and the problem it must give: code, place, words of message and fix. */
export type ProblemCase = readonly [
  code: string,
  place: string,
  changes: Readonly<Record<string, unknown>>,
  message: string,
  fix?: string,
];

export function expectProblems(severity: "error" | "warning", cases: readonly ProblemCase[]): void {
  describe(`each ${severity}`, () => {
    it.each(cases.map((each) => [each[0], each[1], each] as const))(
      "%s at %s",
      (code, place, each) => {
        const [, , changes, message, fix = ""] = each;
        const { problems } = parseValue(changedGraph(changes));
        const found = problems.find((problem) => problem.code === code && problem.path === place);
        expect(found?.severity).toBe(severity);
        expect(found?.message).toContain(message);
        expect(found?.fix).toContain(fix);
        expect(found?.expected).not.toBe("");
        expect(found?.found.length).toBeLessThanOrEqual(80);
      },
    );
  });
}
