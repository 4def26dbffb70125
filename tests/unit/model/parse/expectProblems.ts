import { describe, expect, it } from "vitest";
import { parseValue } from "../../../../src/model/parse/parse.ts";
import { changedGraph } from "../../../fixtures/changedGraph.ts";
import type { ProblemCase } from "../../../fixtures/problemCases.ts";
import { inWords } from "../../../fixtures/inWords.ts";

export function expectProblems(severity: "error" | "warning", cases: readonly ProblemCase[]): void {
  describe(`each ${severity}`, () => {
    it.each(cases.map((each) => [each[0], each[1], each] as const))(
      "%s at %s",
      (code, place, each) => {
        const [, , changes, message, fix = ""] = each;
        const { problems } = parseValue(changedGraph(changes));
        const found = problems.find((problem) => problem.code === code && problem.at === place);
        expect(found?.severity).toBe(severity);
        const words = inWords(found);
        expect(words.message).toContain(message);
        expect(words.fix).toContain(fix);
        expect(words.expected).not.toBe("");
        expect(words.found.length).toBeLessThanOrEqual(80);
      },
    );
  });
}
